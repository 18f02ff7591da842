import type { ChatroomChanged } from '../events.js';
import type { Moment } from '../handler.js';
import type { State } from '../state/index.js';
import { removeEntryFrom } from './attributes.js';
import { roomAt, touchRoom } from './lifetime.js';

/** Puts a user into a room that is there. A user is in one room at a time, so the others are left. */
export function joinRoom(state: State, chatroomId: string, userId: string, moment: Moment): void {
  const { at, tell } = moment;
  if (roomAt(state, chatroomId, at)?.members.has(userId) !== false) return;
  for (const other of state.chatrooms.keys()) leaveRoom(state, { chatroomId: other, userId }, moment);
  touchRoom(state, chatroomId, at)?.members.set(userId, at);
  tell({ kind: 'chatroom', at, change: 'joined', cause: 'call', chatroomId, userIds: [userId] });
}

export interface Leaving {
  readonly chatroomId: string;
  readonly userId: string;
  /** @defaultValue 'call' */
  readonly cause?: ChatroomChanged['cause'];
}

/** Takes a user out of a room, and with the user the attributes that were set to go then. */
export function leaveRoom(state: State, { chatroomId, userId, cause = 'call' }: Leaving, moment: Moment): void {
  const { at, tell } = moment;
  if (!roomAt(state, chatroomId, at)?.members.delete(userId)) return;
  tell({ kind: 'chatroom', at, change: 'left', cause, chatroomId, userIds: [userId] });
  const room = touchRoom(state, chatroomId, at);
  for (const [key, entry] of room?.entries ?? []) {
    if (room && entry.autoDelete && entry.userId === userId) removeEntryFrom(room, key, userId, moment);
  }
}
