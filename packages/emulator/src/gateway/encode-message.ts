import { isMentioned, peerOf } from '../domain/client/read.js';
import { conversationNumberOf } from '../domain/conversation-type.js';
import type { Message } from '../domain/state/index.js';
import type { DownStreamMessage } from './bodies.js';
import type { Message as Body } from './proto.js';

const STORED = 16;
const COUNTED = 32;
const MENTIONS = 64;
const SILENT = 512;
const EXPANDABLE = 1024;

/** Of `extStatus`: it says something else than at first; it is not kept. */
const MODIFIED = 4;
export const STATUS_MESSAGE = 64;

/** A message as a user's client gets it. */
export function downStream(message: Message, userId: string): Body<typeof DownStreamMessage> {
  const { conversationType, fromUserId, targetId, objectName, content, sentAt, messageUID, busChannel, options } =
    message;
  const { modifiedVersion } = message;
  const isOwn = fromUserId === userId && conversationType !== 'CHATROOM';
  const isOfTwo = conversationType === 'PRIVATE' || conversationType === 'SYSTEM';
  const pairs = [...(message.expansion ?? [])].map(([key, { value, at }]) => [key, { v: value, ts: at }]);
  return {
    // The client fills itself in as the sender of its own messages.
    fromUserId: isOfTwo ? peerOf(message, userId) : fromUserId,
    type: conversationNumberOf(conversationType),
    groupId: isOfTwo ? undefined : targetId,
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

function statusOf(message: Message, userId: string): number {
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
