import { randomBytes } from 'node:crypto';
import type { ChatroomChanged, ChatroomModerated } from '../domain/events.js';
import { conversationNumberOf } from '../domain/rules/conversations.js';
import { uidOf } from '../domain/values/identifiers.js';
import { minutes } from '../domain/values/times.js';
import type { DownStreamMessage } from './bodies.js';
import { STATUS_MESSAGE } from './encode-message.js';
import type { Message as Body } from './proto.js';

type RoomNotice = Body<typeof DownStreamMessage>;

const QUIT = 0;
const JOINED = 1;

/** The message that tells members of a room who joined or left. */
export function memberChange(event: ChatroomChanged, memberCount: number): RoomNotice {
  const status = event.change === 'joined' ? JOINED : QUIT;
  const userList = event.userIds.map((userId) => ({ userId, status }));
  return notice(event, 'RC:ChrmMemChange', { memberCount, userList });
}

/**
 * In the protocol, the object name and the number for each change of a mute, a block, a ban or the whitelist of a ban.
 * Blocks are numbered separately from the others.
 */
const OPERATIONS: Readonly<Record<ChatroomModerated['measure'], readonly [objectName: string, operateType: number]>> = {
  unblock: ['RC:ChrmBlockMsg', 0],
  block: ['RC:ChrmBlockMsg', 1],
  ungag: ['RC:ChrmBanMsg', 0],
  gag: ['RC:ChrmBanMsg', 1],
  unban: ['RC:ChrmBanMsg', 2],
  ban: ['RC:ChrmBanMsg', 3],
  removeBanWhitelist: ['RC:ChrmBanMsg', 4],
  addBanWhitelist: ['RC:ChrmBanMsg', 5],
  globalUngag: ['RC:ChrmBanMsg', 6],
  globalGag: ['RC:ChrmBanMsg', 7],
};

/** The message that tells members of a room of a change of a mute, a block, a ban or the whitelist of a ban. */
export function moderation(event: ChatroomModerated): RoomNotice {
  const { measure, chatroomId, userIds, minute, at, extra } = event;
  const [objectName, operateType] = OPERATIONS[measure];
  const durationTime = minute === undefined ? undefined : minutes(minute);
  return notice(event, objectName, {
    chatroomId,
    operateType,
    durationTime,
    operateTime: at,
    userList: userIds,
    extra,
  });
}

interface RoomEvent {
  readonly at: number;
  readonly chatroomId: string;
  readonly userIds: readonly string[];
}

/** A status message from the first affected user, which is not stored in the message history. */
function notice({ at, chatroomId, userIds }: RoomEvent, classname: string, content: object): RoomNotice {
  return {
    fromUserId: userIds[0] ?? '',
    type: conversationNumberOf('CHATROOM'),
    groupId: chatroomId,
    classname,
    content: JSON.stringify(content),
    dataTime: at,
    status: 0,
    msgId: uidOf(randomBytes(16)),
    direction: 0,
    extStatus: STATUS_MESSAGE,
  };
}
