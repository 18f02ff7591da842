import { roomAt } from '../chatroom/lifetime.js';
import { isGagged } from '../mutes.js';
import { Refusal } from '../refusal.js';
import type { Chatroom, State } from '../state/index.js';

/** What a client is told of a room, as RongCloud's clients know it. */
const NOT_IN_ROOM = 23406;
export const MUTED_IN_ROOM = 23408;
const BLOCKED_IN_ROOM = 23409;
const NO_SUCH_ROOM = 23410;
export const TOO_MANY_ENTRIES = 23423;
export const NOT_OWNER_OF_ENTRY = 23424;
export const NO_SUCH_ENTRY = 23427;

export interface InRoom {
  readonly userId: string;
  readonly chatroomId: string;
}

/** The room, for one of its members. Refuses others, by what keeps them out. */
export function requireMembership(state: State, { userId, chatroomId }: InRoom, at: number): Chatroom {
  const room = requireClientRoom(state, chatroomId, at);
  requireNotBlocked(state, { userId, chatroomId }, at);
  if (!room.members.has(userId)) throw new Refusal(NOT_IN_ROOM, `userId<${userId}> is not in the chatroom.`);
  return room;
}

export function requireClientRoom(state: State, chatroomId: string, at: number): Chatroom {
  const room = roomAt(state, chatroomId, at);
  if (!room) throw new Refusal(NO_SUCH_ROOM, 'chatroomId is not exist.');
  return room;
}

export function requireNotBlocked(state: State, { userId, chatroomId }: InRoom, at: number): void {
  if (!isGagged(state.chatroomBlocks, chatroomId, userId, at)) return;
  throw new Refusal(BLOCKED_IN_ROOM, `userId<${userId}> is blocked in the chatroom.`);
}
