import type { State } from '../state/index.js';
import { removeEntryFrom } from './attributes.js';
import { roomAt, touchRoom } from './lifetime.js';

/** Puts a user into a room that is there. A user is in one room at a time, so the others are left. */
export function joinRoom(state: State, chatroomId: string, userId: string, at: number): void {
  if (roomAt(state, chatroomId, at)?.members.has(userId) !== false) return;
  for (const other of state.chatrooms.keys()) leaveRoom(state, other, userId, at);
  touchRoom(state, chatroomId, at)?.members.set(userId, at);
}

/** Takes a user out of a room, and with the user the attributes that were set to go then. */
export function leaveRoom(state: State, chatroomId: string, userId: string, at: number): void {
  if (!roomAt(state, chatroomId, at)?.members.delete(userId)) return;
  const room = touchRoom(state, chatroomId, at);
  room?.away.delete(userId);
  for (const [key, entry] of room?.entries ?? []) {
    if (room && entry.autoDelete && entry.userId === userId) removeEntryFrom(room, key, userId, at);
  }
}
