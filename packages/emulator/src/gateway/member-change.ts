import { randomBytes } from 'node:crypto';
import { conversationNumberOf } from '../domain/conversation-type.js';
import type { ChatroomChanged } from '../domain/events.js';
import { uidOf } from '../domain/identifiers.js';
import type { DownStreamMessage } from './bodies.js';
import { STATUS_MESSAGE } from './encode-message.js';
import type { Message as Body } from './proto.js';

const QUIT = 0;
const JOINED = 1;

/** The message by which the others in a room hear who came or went. It is no part of the room's history. */
export function memberChange(
  { at, change, chatroomId, userIds }: ChatroomChanged,
  memberCount: number,
): Body<typeof DownStreamMessage> {
  const status = change === 'joined' ? JOINED : QUIT;
  const userList = userIds.map((userId) => ({ userId, status }));
  return {
    fromUserId: userIds[0] ?? '',
    type: conversationNumberOf('CHATROOM'),
    groupId: chatroomId,
    classname: 'RC:ChrmMemChange',
    content: JSON.stringify({ memberCount, userList }),
    dataTime: at,
    status: 0,
    msgId: uidOf(randomBytes(16)),
    direction: 0,
    extStatus: STATUS_MESSAGE,
  };
}
