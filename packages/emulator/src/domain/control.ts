import type { OwnCommands } from './handler.js';
import { requireAgent } from './rules/agents.js';
import { catchUpOnBroadcasts } from './rules/online-broadcasts.js';
import { setAway } from './rules/room-members.js';
import { dropExpiredRooms } from './rules/rooms.js';
import { goOffline } from './rules/users.js';
import { deleteFrom, setIn } from './state/collections.js';
import { Refusal } from './values/refusal.js';

export interface SetOnlineParams {
  readonly userId: string;
  readonly online: boolean;
}

export interface RestrictAgentUserParams {
  readonly agentId: string;
  readonly userId: string;
  readonly restricted: boolean;
}

/** Commands of the emulator itself, for events without an endpoint. Tests, the admin API and a timer send them. */
export const controlCommands = {
  /** Sets a user online without a client, or offline; offline also disconnects the clients of the user. */
  'emulator.setOnline': {
    decide: ({ deactivatedUsers, userBlocks }, { userId, online }: SetOnlineParams, { at }) => {
      if (!online) return;
      if (deactivatedUsers.has(userId)) throw new Refusal(1002, `userId<${userId}> is deactivated.`);
      if ((userBlocks.get(userId) ?? 0) > at) throw new Refusal(1002, `userId<${userId}> is blocked.`);
    },
    apply: (state, { userId, online }: SetOnlineParams, context) => {
      const { at, tell } = context;
      if (online) {
        if (!state.online.has(userId)) tell({ kind: 'presence', at, userId, status: 'online' });
        state.online.add(userId);
        catchUpOnBroadcasts(state, userId, at);
        setAway(state, userId, false, at);
      } else goOffline(state, userId, context);
    },
  },
  /**
   * Removes the expired rooms and, like every command, old data. Without this command, the next `chatroom` command or
   * the next client that joins a room removes the rooms.
   */
  'emulator.endIdleRooms': { apply: (state, _params: object, context) => dropExpiredRooms(state, context) },
  /** Forbids a user to talk to an agent, or allows it again. In the real service, rules of the console do this. */
  'emulator.restrictAgentUser': {
    decide: (state, { agentId }: RestrictAgentUserParams) => void requireAgent(state, agentId),
    apply: ({ agentRestrictions }, { agentId, userId, restricted }: RestrictAgentUserParams, { at }) => {
      const createdAt = agentRestrictions.get(agentId)?.get(userId)?.createdAt ?? at;
      if (restricted) setIn(agentRestrictions, agentId, userId, { createdAt, updatedAt: at });
      else deleteFrom(agentRestrictions, agentId, [userId]);
    },
  },
} satisfies OwnCommands<'emulator'>;
