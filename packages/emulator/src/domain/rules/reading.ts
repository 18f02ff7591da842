import { messageTypes } from '@rongkit/contract';
import type { Message, ReadOnly, View } from '../state/index.js';
import { jsonMembers } from '../values/json-members.js';
import { conversationKey, isBetweenTwo, peerOf } from './conversations.js';

/** The message type of a read receipt in a one-to-one conversation. */
const READ_RECEIPT = 'RC:ReadNtf';
/** The type of a message that tells the sender's other devices how far the sender has read. */
export const READ_STATUS = 'RC:SRSMsg';

/** The number of latest messages that are searched for read receipts in each list of messages. */
const LOOKED_AT = 2000;

const uncounted = new Set(messageTypes.filter(({ counted }) => !counted).map(({ objectName }) => objectName));

/** True if clients count a message as unread. */
export function countsAsUnread({ objectName, options, keep }: ReadOnly<Message>): boolean {
  return keep !== 'none' && options.isCounted !== 0 && !uncounted.has(objectName) && objectName !== READ_STATUS;
}

/**
 * The send time up to which a read receipt or read position says that messages were read; undefined for any other
 * message.
 */
function readTimeIn({ objectName, content }: ReadOnly<Message>): number | undefined {
  if (objectName !== READ_RECEIPT && objectName !== READ_STATUS) return undefined;
  const time = Number(jsonMembers(content).lastMessageSendTime);
  return Number.isFinite(time) ? time : undefined;
}

/**
 * Makes the function that tells how far a user has read a conversation: the send time of the last message read, 0 for
 * none. Inferred: the user has read what the user's read receipts and read positions say; RongCloud's clients keep the
 * number of unread messages by themselves.
 */
export function readerOf(
  state: View,
  userId: string,
  /**
   * The number of messages in the inboxes of other users to search for receipts, over all calls of the returned
   * function, for answers that must not take long. Once it is reached, only the messages that the user sent are
   * searched.
   */
  limit: number = Number.POSITIVE_INFINITY,
): (conversation: Pick<Message, 'conversationType' | 'targetId'>) => number {
  const own = new Map<string, number>();
  for (const message of latestOf(state, state.sentBoxes.get(userId))) {
    const time = readTimeIn(message);
    const key = conversationKey({ ...message, busChannel: '' });
    if (time !== undefined) own.set(key, Math.max(time, own.get(key) ?? 0));
  }
  let left = limit;
  return ({ conversationType, targetId }) => {
    let last = own.get(conversationKey({ conversationType, targetId })) ?? 0;
    if (!isBetweenTwo(conversationType) || left <= 0) return last;
    left -= Math.min(LOOKED_AT, state.inboxes.get(targetId)?.length ?? 0);
    // The server API may have sent the user's receipt, which is then in the other user's inbox only.
    for (const message of latestOf(state, state.inboxes.get(targetId))) {
      if (message.fromUserId === userId) last = Math.max(last, readTimeIn(message) ?? 0);
    }
    return last;
  };
}

function* latestOf({ messages }: View, uids: readonly string[] = []): Generator<ReadOnly<Message>> {
  for (let index = uids.length - 1; index >= Math.max(0, uids.length - LOOKED_AT); index--) {
    const message = messages.get(uids[index] ?? '');
    if (message) yield message;
  }
}

/** True if a user has read a message. */
export function hasRead(state: View, userId: string, message: ReadOnly<Message>): boolean {
  const { conversationType, sentAt } = message;
  return readerOf(state, userId)({ conversationType, targetId: peerOf(message, userId) }) >= sentAt;
}
