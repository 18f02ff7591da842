import type { Moment } from '../handler.js';
import type { Chatroom, Message, State } from '../state/index.js';
import { dropAwayMembers } from './away.js';
import { roomAt } from './lifetime.js';

/**
 * When a message is sent in a room: later than any before it, so that a client can say by a time how far it has come.
 */
export function nextTimeIn(state: State, chatroomId: string, at: number): number {
  const room = state.clientUsers.size > 0 ? roomAt(state, chatroomId, at) : undefined;
  return room ? Math.max(at, lastTimeIn(state, room) + 1) : at;
}

/** Keeps a message for the members who have yet to pull it, unless the room passes none on. */
export function logInRoom(state: State, message: Message, moment: Moment): void {
  const room = roomAt(state, message.targetId, moment.at);
  if (!room) return;
  if (!room.distributionStopped) room.log.push(message.messageUID);
  dropAwayMembers(state, room, moment);
}

/** When the last message was sent that a room passed on; 0 if there was none. */
export function lastTimeIn({ messages }: State, { log }: Chatroom): number {
  return messages.get(log.at(-1) ?? '')?.sentAt ?? 0;
}
