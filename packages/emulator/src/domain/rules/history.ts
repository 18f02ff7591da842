import type { Now } from '../handler.js';
import type { Message, ReadOnly, State, View } from '../state/index.js';
import { Refusal } from '../values/refusal.js';
import { RETENTION } from '../values/retention.js';
import { minutes } from '../values/times.js';
import { type Conversation, conversationKey, historyKey, isHiddenFromSender } from './conversations.js';
import { countHidden } from './hidden-messages.js';
import { countUntil, lastTimeIn } from './message-lists.js';
import { streamContentAt } from './streams.js';

const MAX_SPAN = minutes(14 * 24 * 60);

/** The default page size of message history queries. */
export const HISTORY_PAGE = 10;

/** The user id under which the cleared message history of a chatroom is stored, because it is cleared for everybody. */
export const EVERYBODY = '';

/** Puts a message into the server-side message history of its conversation. */
export function keepInHistory({ histories, messages }: State, message: Message): void {
  const key = historyKey(message, message.fromUserId);
  const uids = histories.get(key) ?? [];
  // The clock can be set back, but the message history stays in time order.
  if (lastTimeIn({ messages }, uids) <= message.sentAt) uids.push(message.messageUID);
  else uids.splice(countUntil(uids, message.sentAt, messages), 0, message.messageUID);
  histories.set(key, uids);
}

/** The UIDs in the server-side message history of a user's conversation, the oldest first. */
export function keptIn({ histories }: View, conversation: Conversation, userId: string): readonly string[] {
  return histories.get(historyKey(conversation, userId)) ?? [];
}

/**
 * The number of messages at the beginning of a message history that are hidden from a user: cleared by the user (in a
 * chatroom, by anyone), or sent to an earlier user with this id. Clearing stores the last message and not a time,
 * because another message can follow within the same millisecond.
 */
export function countCleared(state: View, conversation: Conversation, userId: string): number {
  const key = conversationKey(conversation);
  const uids = keptIn(state, conversation, userId);
  const ends = [userId, EVERYBODY].map((each) => state.clearedHistories.get(each)?.get(key));
  const hidden = countHidden(state, uids, conversation, userId);
  return Math.max(hidden, ...ends.map((uid) => (uid === undefined ? 0 : uids.lastIndexOf(uid) + 1)));
}

/** The requested time range of a conversation's message history. Either of the two times may be the later one. */
interface HistoryRange {
  readonly startTime: number;
  readonly endTime: number;
  readonly includeStart: boolean;
  readonly pageSize?: number;
  /** Decides which messages the user sees; replaces the default rule. */
  readonly isSeen?: (message: ReadOnly<Message>) => boolean;
}

/**
 * A page of the messages of a conversation that a user sees in the message history within a time range, the newest
 * first. Refuses a range of more than 14 days.
 */
export function historyOf(state: View, conversation: Conversation, userId: string, range: HistoryRange, { at }: Now) {
  const { startTime, endTime, includeStart, pageSize = HISTORY_PAGE } = range;
  const { isSeen = (message) => !isHiddenFromSender(message, userId) } = range;
  requireShortSpan(startTime, endTime);
  const { messages } = state;
  const uids = keptIn(state, conversation, userId);
  const after = Math.max(at - RETENTION.history - 1, Math.min(startTime, endTime) - 1);
  const cleared = countCleared(state, conversation, userId);
  const found: ReadOnly<Message>[] = [];
  for (let index = countUntil(uids, Math.max(startTime, endTime), messages) - 1; index >= cleared; index--) {
    const message = messages.get(uids[index] ?? '');
    if (message === undefined || message.sentAt <= after || found.length === pageSize) break;
    if ((includeStart || message.sentAt !== startTime) && isSeen(message)) found.push(message);
  }
  return found;
}

/** Refuses a query whose start and end are more than 14 days apart. */
export function requireShortSpan(startTime: number, endTime: number): void {
  if (Math.abs(startTime - endTime) <= MAX_SPAN) return;
  throw new Refusal(1002, 'startTime and endTime should be at most 14 days apart.');
}

/** A message as the queries of the message history return it. */
export function historyRow(state: View, message: ReadOnly<Message>, { at }: Now) {
  const { targetId, fromUserId, messageUID, sentAt, objectName, expansion } = message;
  const pairs = [...(expansion ?? [])].map(([key, { value }]) => [key, value]);
  return {
    targetId,
    fromUserId,
    messageUID,
    msgTime: sentAt,
    objectName,
    content: streamContentAt(state, message, at) ?? message.content,
    expansion: expansion !== null,
    extraContent: pairs.length > 0 ? JSON.stringify(Object.fromEntries(pairs)) : '',
  };
}

/** True if a message is within the time for which the service stores the messages of ultra groups. */
export function isStillStored({ sentAt }: ReadOnly<Message>, at: number): boolean {
  return sentAt >= at - RETENTION.ultraGroupHistory;
}

/**
 * The UIDs of the messages in a channel's message history that are still stored, after one time and up to another, the
 * oldest first.
 */
export function storedBetween(
  state: View,
  { groupId, busChannel }: { readonly groupId: string; readonly busChannel: string },
  range: { readonly after: number; readonly until: number },
  at: number,
): readonly string[] {
  const uids = keptIn(state, { conversationType: 'ULTRAGROUP', targetId: groupId, busChannel }, '');
  const after = Math.max(range.after, at - RETENTION.ultraGroupHistory - 1);
  return uids.slice(countUntil(uids, after, state.messages), countUntil(uids, range.until, state.messages));
}

interface ChannelMessage {
  readonly groupId: string;
  readonly busChannel: string;
  readonly msgUID: string;
}

/** The message with a UID, if it was sent to this channel. The message may be too old to count as stored. */
export function channelMessage(state: State, place: ChannelMessage): Message | undefined;
export function channelMessage(state: View, place: ChannelMessage): ReadOnly<Message> | undefined;
export function channelMessage({ messages }: View, { groupId, busChannel, msgUID }: ChannelMessage) {
  const message = messages.get(msgUID);
  const isThere = message?.conversationType === 'ULTRAGROUP' && message.targetId === groupId;
  return isThere && message.busChannel === busChannel ? message : undefined;
}
