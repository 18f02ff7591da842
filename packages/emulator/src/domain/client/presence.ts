import { setAway } from '../chatroom/away.js';
import type { AnyHandler } from '../handler.js';
import { catchUpOnBroadcasts } from '../message/broadcast.js';

/** One connection of a user's. */
export interface ClientConnection {
  readonly userId: string;
  /** What the client runs on, such as `Websocket`. */
  readonly source: string;
  readonly clientIp: string;
  readonly sessionId: string;
}

/** A client is in. */
export const connectClient = {
  endpoint: 'client.connect',
  kind: 'command',
  run: (state, connection: ClientConnection, { at, tell }) => {
    const { userId } = connection;
    state.clientUsers.add(userId);
    state.online.add(userId);
    catchUpOnBroadcasts(state, userId, at);
    setAway(state, userId, false, at);
    tell({ kind: 'presence', at, status: 'online', ...connection });
    return {};
  },
} as const satisfies AnyHandler;

export interface DisconnectParams extends ClientConnection {
  /** Whether the user has another connection. */
  readonly hasOthers: boolean;
  readonly isLogout: boolean;
}

/** A client is gone. */
export const disconnectClient = {
  endpoint: 'client.disconnect',
  kind: 'command',
  run: (state, { hasOthers, isLogout, ...connection }: DisconnectParams, { at, tell }) => {
    const { userId } = connection;
    if (!hasOthers) {
      state.online.delete(userId);
      setAway(state, userId, true, at);
    }
    tell({ kind: 'presence', at, status: isLogout ? 'loggedOut' : 'offline', ...connection });
    return {};
  },
} as const satisfies AnyHandler;

/** After a restart nobody is connected any more. */
export const disconnectAll = {
  endpoint: 'client.disconnectAll',
  kind: 'command',
  run: (state, _: object, { at, tell }) => {
    for (const userId of state.online) {
      setAway(state, userId, true, at);
      tell({ kind: 'presence', at, userId, status: 'offline' });
    }
    state.online.clear();
    return {};
  },
} as const satisfies AnyHandler;
