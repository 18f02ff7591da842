import { isGagged } from '../mutes.js';
import type { State } from '../state/index.js';
import { roomAt } from './lifetime.js';
import { ALL_ROOMS } from './mutes.js';

/**
 * Whether mutes let a user send to a room from a client. A mute in all rooms comes first, then the exceptions of the
 * room, then its mutes. No source exempts a type of message.
 */
export function maySpeakInChatroom(
  state: State,
  chatroomId: string,
  userId: string,
  _objectName: string,
  at: number,
): boolean {
  if (isGagged(state.chatroomGags, ALL_ROOMS, userId, at)) return false;
  const room = roomAt(state, chatroomId, at);
  if (room?.muteExceptions.has(userId)) return true;
  return !room?.allMuted && !isGagged(state.chatroomGags, chatroomId, userId, at);
}
