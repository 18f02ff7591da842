import type { ChatroomChanged } from '../events.js';
import type { Moment } from '../handler.js';
import { noteRoomOf, roomsOf } from '../state/chatroom.js';
import type { Chatroom, Message, State, View } from '../state/index.js';
import { lastTimeIn } from './message-lists.js';
import { removeEntryFrom } from './room-entries.js';
import { roomAt, touchRoom } from './rooms.js';

const MAX_AWAY_MS = 30_000;
const MAX_MISSED = 30;

/**
 * Adds a user to a room. A user is in one room at a time, so the user leaves all other rooms. Does nothing if the room
 * is missing or the user is in the room.
 */
export function joinRoom(state: State, chatroomId: string, userId: string, moment: Moment): void {
  const { at, tell } = moment;
  if (roomAt(state, chatroomId, at)?.members.has(userId) !== false) return;
  for (const other of roomsOf(state.chatrooms, userId))
    leaveRoom(state, { chatroomId: other.chatroomId, userId }, moment);
  touchRoom(state, chatroomId, at)?.members.set(userId, at);
  noteRoomOf(state.chatrooms, userId, chatroomId);
  tell({ kind: 'chatroom', at, change: 'joined', cause: 'call', chatroomId, userIds: [userId] });
}

export interface Leaving {
  readonly chatroomId: string;
  readonly userId: string;
  /**
   * Why the user leaves the room.
   * @defaultValue 'call'
   */
  readonly cause?: ChatroomChanged['cause'];
}

/**
 * Removes a user from a room, with the user's attributes that have `autoDelete`. Does nothing if the user is not in the
 * room.
 */
export function leaveRoom(state: State, { chatroomId, userId, cause = 'call' }: Leaving, moment: Moment): void {
  const { at, tell } = moment;
  if (!roomAt(state, chatroomId, at)?.members.delete(userId)) return;
  tell({ kind: 'chatroom', at, change: 'left', cause, chatroomId, userIds: [userId] });
  const room = touchRoom(state, chatroomId, at);
  room?.away.delete(userId);
  for (const [key, entry] of room?.entries ?? []) {
    if (room && entry.autoDelete && entry.userId === userId) removeEntryFrom(room, key, userId, moment);
  }
}

/**
 * Marks a user who goes offline as away in the user's rooms, or ends the mark. A user who is offline when joining a room
 * is not marked as away there.
 */
export function setAway(state: State, userId: string, away: boolean, at: number): void {
  for (const { away: gone } of roomsOf(state.chatrooms, userId)) {
    if (!away) gone.delete(userId);
    else if (!gone.has(userId)) gone.set(userId, { since: at, missed: 0 });
  }
}

/**
 * Removes members who are away for too long or have missed too many messages: at the 31st message within 30 s, or at
 * the first message later. Only a message removes members. Users on the protection list stay.
 */
function dropAwayMembers(state: State, room: Chatroom, moment: Moment): void {
  const isProtected = (userId: string) => state.chatroomWhitelists.get(room.chatroomId)?.has(userId) ?? false;
  for (const [userId, away] of room.away) {
    away.missed += 1;
    const tooLong = moment.at - away.since > MAX_AWAY_MS;
    if ((tooLong || away.missed > MAX_MISSED) && !isProtected(userId))
      leaveRoom(state, { chatroomId: room.chatroomId, userId, cause: 'away' }, moment);
  }
}

/**
 * The send time of a message in a room. Once any client has connected, the send time is later than those of all earlier
 * messages, because clients ask for the messages after a time.
 */
export function nextTimeIn(state: View, chatroomId: string, at: number): number {
  const room = state.clientUsers.size > 0 ? roomAt(state, chatroomId, at) : undefined;
  return room ? Math.max(at, lastTimeIn(state, room.log) + 1) : at;
}

/**
 * Adds a message to the room's log, from which clients pull, unless distribution in the room is stopped. Then removes
 * the members who have been away for too long or have missed too many messages.
 */
export function logInRoom(state: State, message: Message, moment: Moment): void {
  const room = roomAt(state, message.targetId, moment.at);
  if (!room) return;
  if (!room.distributionStopped) room.log.push(message.messageUID);
  dropAwayMembers(state, room, moment);
}
