import type { OwnCommands } from '../handler.js';
import { catchUpOnBroadcasts } from '../rules/online-broadcasts.js';
import { setAway } from '../rules/room-members.js';
import { goOffline, markOffline } from '../rules/users.js';

/** One connection of a user's client to the gateway. */
export interface ClientConnection {
  readonly userId: string;
  /** The platform of the client, such as `Websocket`. */
  readonly source: string;
  readonly clientIp: string;
  readonly sessionId: string;
}

export interface DisconnectParams extends ClientConnection {
  /** True if the user has another connection. */
  readonly hasOthers: boolean;
  readonly isLogout: boolean;
}

export const clientPresence = {
  'client.connect': {
    apply: (state, connection: ClientConnection, { at, tell }) => {
      const { userId } = connection;
      state.clientUsers.add(userId);
      state.online.add(userId);
      catchUpOnBroadcasts(state, userId, at);
      setAway(state, userId, false, at);
      tell({ kind: 'presence', at, status: 'online', ...connection });
    },
  },
  'client.disconnect': {
    apply: (state, { hasOthers, isLogout, ...connection }: DisconnectParams, { at, tell }) => {
      const { userId } = connection;
      if (!hasOthers) markOffline(state, userId, at);
      tell({ kind: 'presence', at, status: isLogout ? 'loggedOut' : 'offline', ...connection });
    },
  },
  /** Marks all users as offline: after a restart no client is connected any more. */
  'client.disconnectAll': {
    apply: (state, _params: object, context) => {
      for (const userId of [...state.online]) goOffline(state, userId, context);
    },
  },
} satisfies OwnCommands<'client'>;
