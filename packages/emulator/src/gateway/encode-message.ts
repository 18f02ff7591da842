import { isMentioned } from '../domain/clients/conversation-views.js';
import { conversationNumberOf, isBetweenTwo, peerOf } from '../domain/rules/conversations.js';
import type { Message, ReadOnly } from '../domain/state/index.js';
import type { DownStreamMessage } from './bodies.js';
import type { Message as Body } from './proto.js';

/** Bits of the field `status`. */
const STORED = 16;
const COUNTED = 32;
const MENTIONS = 64;
const SILENT = 512;
const EXPANDABLE = 1024;

/** Bits of the field `extStatus`: the content was modified; the message is a status message, which is not stored. */
const MODIFIED = 4;
export const STATUS_MESSAGE = 64;

/** Converts a message to the fields of the protocol, as the client of a user gets the message. */
export function downStream(message: ReadOnly<Message>, userId: string): Body<typeof DownStreamMessage> {
  const { conversationType, fromUserId, targetId, objectName, content, sentAt, messageUID, busChannel, options } =
    message;
  const { modifiedVersion } = message;
  const isOwn = fromUserId === userId && conversationType !== 'CHATROOM';
  const hasPeer = isBetweenTwo(conversationType);
  const pairs = [...(message.expansion ?? [])].map(([key, { value, at }]) => [key, { v: value, ts: at }]);
  return {
    // Between two users this field is the other user: the client sets the sender of its own messages itself.
    fromUserId: hasPeer ? peerOf(message, userId) : fromUserId,
    type: conversationNumberOf(conversationType),
    groupId: hasPeer ? undefined : targetId,
    classname: objectName,
    content,
    dataTime: sentAt,
    status: statusOf(message, userId),
    msgId: messageUID,
    direction: isOwn ? 1 : 0,
    extraContent: pairs.length > 0 ? JSON.stringify(Object.fromEntries(pairs)) : undefined,
    pushContent: textIn(options.pushContent),
    busChannel: busChannel || undefined,
    ...(message.keep === 'none' && { extStatus: STATUS_MESSAGE }),
    ...(modifiedVersion !== null && { extStatus: MODIFIED, convertExt: modifiedAt(modifiedVersion) }),
  };
}

function statusOf(message: ReadOnly<Message>, userId: string): number {
  const { options, keep, expansion } = message;
  if (keep === 'none') return 0;
  return (
    (options.isPersisted === 0 ? 0 : STORED) |
    (options.isCounted === 0 ? 0 : COUNTED) |
    (isMentioned(message, userId) ? MENTIONS : 0) |
    (options.disableNotification === true ? SILENT : 0) |
    (expansion ? EXPANDABLE : 0)
  );
}

function modifiedAt(time: number): string {
  return JSON.stringify({ modify: { time } });
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
