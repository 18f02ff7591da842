import { isGagged } from '../rules/mutes.js';
import { roomAt } from '../rules/rooms.js';
import type { Chatroom, ReadOnly, View } from '../state/index.js';
import { Refusal } from '../values/refusal.js';

/** Status codes with which actions of clients are refused, as RongCloud's clients know them. */
export const TURNED_AWAY = 405;
export const NOT_IN_GROUP = 22406;
export const GAGGED_IN_GROUP = 22408;
/** Inferred: the status for a user who is banned from one-to-one messages. */
export const BANNED = 20604;
export const NOT_IN_ROOM = 23406;
export const GAGGED_IN_ROOM = 23408;
export const BLOCKED_IN_ROOM = 23409;
export const NO_SUCH_ROOM = 23410;
export const TOO_MANY_ENTRIES = 23423;
export const NOT_OWNER_OF_ENTRY = 23424;
export const NO_SUCH_ENTRY = 23427;
export const NOT_IN_ULTRA_GROUP = 24406;
export const GAGGED_IN_ULTRA_GROUP = 24408;
export const NO_SUCH_ULTRA_GROUP = 24410;
export const NO_SUCH_CHANNEL = 24414;
export const NOT_IN_CHANNEL = 24416;

export interface InRoom {
  readonly userId: string;
  readonly chatroomId: string;
}

/** Returns the room if the user is a member. Refuses a missing room, a blocked user, and a user who is not a member. */
export function requireMembership(state: View, { userId, chatroomId }: InRoom, at: number): ReadOnly<Chatroom> {
  const room = requireClientRoom(state, chatroomId, at);
  requireNotBlocked(state, { userId, chatroomId }, at);
  if (!room.members.has(userId)) throw new Refusal(NOT_IN_ROOM, `userId<${userId}> is not in the chatroom.`);
  return room;
}

export function requireClientRoom(state: View, chatroomId: string, at: number): ReadOnly<Chatroom> {
  const room = roomAt(state, chatroomId, at);
  if (!room) throw new Refusal(NO_SUCH_ROOM, 'chatroomId is not exist.');
  return room;
}

export function requireNotBlocked(state: View, { userId, chatroomId }: InRoom, at: number): void {
  if (!isGagged(state.chatroomBlocks, chatroomId, userId, at)) return;
  throw new Refusal(BLOCKED_IN_ROOM, `userId<${userId}> is blocked in the chatroom.`);
}
