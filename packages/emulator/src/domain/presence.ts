import type { AnyHandler, Moment } from './handler.js';
import { catchUpOnBroadcasts } from './message/broadcast.js';
import { Refusal } from './refusal.js';
import type { State } from './state/index.js';

export interface SetOnlineParams {
  readonly userId: string;
  readonly online: boolean;
}

/** A client connects or goes away. No endpoint does this: it happens at the client gateway, or by a test's wish. */
export const setOnline = {
  endpoint: 'emulator.setOnline',
  kind: 'command',
  run: (state, { userId, online }: SetOnlineParams, context) => {
    const { at, tell } = context;
    if (online && state.deactivatedUsers.has(userId)) throw new Refusal(1002, `userId<${userId}> is deactivated.`);
    if (online && (state.userBlocks.get(userId) ?? 0) > at) throw new Refusal(1002, `userId<${userId}> is blocked.`);
    if (online) {
      if (!state.online.has(userId)) tell({ kind: 'presence', at, userId, status: 'online' });
      state.online.add(userId);
      catchUpOnBroadcasts(state, userId, at);
    } else goOffline(state, userId, context);
    return {};
  },
} as const satisfies AnyHandler;

/** Takes a user's clients away. */
export function goOffline({ online }: State, userId: string, { at, tell }: Moment): void {
  if (online.delete(userId)) tell({ kind: 'presence', at, userId, status: 'offline' });
}
