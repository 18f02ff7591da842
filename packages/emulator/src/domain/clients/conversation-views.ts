import { type Conversation, conversationKey, isHiddenFromSender, peerOf } from '../rules/conversations.js';
import { countCleared, keptIn } from '../rules/history.js';
import { type Box, boxesOf, hasReceived, inOrder, messagesAfter, messagesIn, wholeBox } from '../rules/inboxes.js';
import { isLater, isListed, latestIn, readLatest } from '../rules/latest-messages.js';
import { mentionsIn } from '../rules/levels.js';
import { messagesBy } from '../rules/message-lists.js';
import type { Message, ReadOnly, View } from '../state/index.js';
import { RETENTION } from '../values/retention.js';

interface NewsAsked {
  readonly since: number;
  readonly count: number;
  readonly at: number;
  /** Selects messages by their conversation: a list that users share has a single one. */
  readonly isWanted?: (message: ReadOnly<Message>) => boolean;
}

/**
 * A page of a user's messages after the time `since`, the oldest first. `boxes` are the lists of messages that the user
 * received, or the list of messages that the user's clients sent. Chatroom messages, status messages and messages older
 * than a week are left out.
 */
export function newsOf(
  state: View,
  boxes: readonly Box[],
  { since, count, at, isWanted = () => true }: NewsAsked,
): { readonly messages: ReadOnly<Message>[]; readonly isAll: boolean } {
  const after = Math.max(since, at - RETENTION.offline);
  const found = inOrder(
    boxes.flatMap((box) =>
      messagesAfter(state, box, after, { count: count + 1, isWanted: (each) => isPulled(each) && isWanted(each) }),
    ),
  );
  const page = found.slice(0, endOfPage(found, count));
  return { messages: page, isAll: page.length === found.length };
}

/**
 * True if clients pull the message from the user's lists. Chatroom messages are pulled by chatroom instead, and status
 * messages are only sent to clients that are connected at the time.
 */
function isPulled({ conversationType, keep }: ReadOnly<Message>): boolean {
  return conversationType !== 'CHATROOM' && keep !== 'none';
}

/**
 * The end of a page, moved so that messages with the same send time stay together. A user who had no client at the time
 * can have several messages with the same send time.
 */
function endOfPage(messages: readonly ReadOnly<Message>[], count: number): number {
  let end = Math.min(count, messages.length);
  while (end < messages.length && messages[end]?.sentAt === messages[end - 1]?.sentAt) end++;
  return end;
}

/**
 * The messages that a user received, or sent from a client, whose modified version is greater than `version`, the
 * earliest modified first.
 */
export function modifiedSince(state: View, userId: string, version: number): ReadOnly<Message>[] {
  const { messages, modifiedMessages } = state;
  const isNewer = (uid: string) => (messages.get(uid)?.modifiedVersion ?? 0) > version;
  const newer = modifiedMessages.slice(modifiedMessages.findLastIndex((uid) => !isNewer(uid)) + 1);
  return messagesBy(
    state,
    newer.filter((uid) => has(state, userId, uid)),
  );
}

/**
 * The messages with the given UIDs that a user received or sent from a client in a conversation, and has not deleted.
 */
export function messagesOf(state: View, conversation: Conversation, userId: string, uids: readonly string[]) {
  const { conversationType, targetId } = conversation;
  const deleted = state.deletedMessages.get(userId);
  const own = uids.filter((uid) => has(state, userId, uid) && !deleted?.has(uid));
  return messagesBy(state, own).filter(
    (message) => message.conversationType === conversationType && peerOf(message, userId) === targetId,
  );
}

/** True if a message reached a user, or if a client of the user sent it. */
function has(state: View, userId: string, uid: string): boolean {
  return hasReceived(state, userId, uid) || (state.sentBoxes.get(userId)?.includes(uid) ?? false);
}

export interface HistoryAsked {
  readonly time: number;
  readonly count: number;
  /** True to get messages later than `time`, false to get earlier messages, or the latest if `time` is 0. */
  readonly isNewer: boolean;
  /** Selects the messages that the user sees; absent for all. */
  readonly isSeen?: (message: ReadOnly<Message>) => boolean;
}

const MAX_HISTORY = 100;

/**
 * A page of the message history of a conversation as a user sees it, the newest message first. Cleared messages, and
 * messages that the user deleted, are left out.
 */
export function historyPage(state: View, conversation: Conversation, userId: string, asked: HistoryAsked) {
  const deleted = state.deletedMessages.get(userId);
  const kept = keptIn(state, conversation, userId).slice(countCleared(state, conversation, userId));
  const { isSeen = (message: ReadOnly<Message>) => isSeenBy(userId, message) } = asked;
  const seen = messagesBy(state, kept).filter((message) => !deleted?.has(message.messageUID) && isSeen(message));
  const count = Math.min(Math.max(asked.count, 0), MAX_HISTORY);
  const fitting = seen.filter(({ sentAt }) =>
    asked.isNewer ? sentAt > asked.time : asked.time <= 0 || sentAt < asked.time,
  );
  const cut = withTies(
    fitting,
    asked.isNewer ? Math.min(count, fitting.length) : Math.max(0, fitting.length - count),
    asked,
  );
  const page = asked.isNewer ? fitting.slice(0, cut) : fitting.slice(cut);
  return { messages: page.reverse(), hasMore: fitting.length > page.length };
}

/**
 * True if a user sees a message in the message history. In a chatroom, users also see messages that the server sent in
 * their name.
 */
function isSeenBy(userId: string, message: ReadOnly<Message>): boolean {
  return message.conversationType === 'CHATROOM' || !isHiddenFromSender(message, userId);
}

/**
 * The position at which a page is cut from the messages, moved so that messages of the same time stay together. The
 * next page is requested by time.
 */
function withTies(messages: readonly ReadOnly<Message>[], cut: number, { isNewer }: HistoryAsked): number {
  let moved = cut;
  while (messages[moved - 1]?.sentAt === messages[moved]?.sentAt && messages[moved]) moved += isNewer ? 1 : -1;
  return moved;
}

export interface ConversationRow {
  readonly conversationType: Message['conversationType'];
  readonly targetId: string;
  readonly last: ReadOnly<Message>;
}

/**
 * Options of `conversationsOf`. With `byChannel`, each channel of an ultra group is a conversation of its own; by
 * default, the whole ultra group is one conversation.
 */
interface ConversationsAsked {
  readonly byChannel?: boolean;
}

/**
 * A user's conversations, the conversation with the latest message first. A conversation that the user removed is left
 * out until its next message.
 */
export function conversationsOf(
  state: View,
  userId: string,
  { byChannel }: ConversationsAsked = {},
): ConversationRow[] {
  const removed = state.removedConversations.get(userId);
  const latest = new Map<string, ConversationRow>();
  for (const last of lastMessagesOf(state, userId)) {
    const { conversationType, busChannel } = last;
    const targetId = peerOf(last, userId);
    const channel = byChannel ? `${busChannel.length} ${busChannel} ` : '';
    const key = `${conversationType} ${channel}${targetId}`;
    const known = latest.get(key)?.last;
    if (!known || isLater(last, known)) latest.set(key, { conversationType, targetId, last });
  }
  return [...latest.values()]
    .filter((row) => row.last.sentAt > (removed?.get(conversationKey(row)) ?? 0))
    .sort((one, other) => (isLater(one.last, other.last) ? -1 : 1));
}

/**
 * Yields messages of a user, among them the last message of each conversation. A list that is shared by many users has
 * a single conversation, so only its last message is yielded.
 */
function* lastMessagesOf(state: View, userId: string): Generator<ReadOnly<Message>> {
  const deleted = state.deletedMessages.get(userId);
  const isWanted = (message: ReadOnly<Message>) => isListed(message) && !deleted?.has(message.messageUID);
  for (const box of [...boxesOf(state, userId), wholeBox(state.sentBoxes.get(userId))]) {
    if (box.key !== undefined) yield* lastIn(state, box, isWanted);
    else yield* ownLastIn(state, box, userId, isWanted);
  }
}

/**
 * Yields messages from a list that is not shared by several users, among them the last wanted message of each
 * conversation.
 */
function* ownLastIn(
  state: View,
  box: Box,
  userId: string,
  isWanted: (message: ReadOnly<Message>) => boolean,
): Generator<ReadOnly<Message>> {
  const latest = latestIn(state, userId, box.uids);
  // If the last message of a conversation is deleted, an earlier message is the last one.
  if (latest.every(isWanted)) yield* latest;
  else for (const message of messagesIn(state, box)) if (isWanted(message)) yield message;
}

/**
 * Reads the lists of a user ahead, so that a later `conversationsOf` is fast. Yields now and then, so that the caller
 * can pause.
 */
export function* readConversations({ inboxes, sentBoxes, messages }: View, userId: string): Generator<void, void> {
  for (const uids of [inboxes.get(userId), sentBoxes.get(userId)])
    if (uids) yield* readLatest({ messages }, userId, uids);
}

/** The last wanted message of a list, in an array; empty if there is none. Searches from the end. */
function lastIn(state: View, box: Box, isWanted: (message: ReadOnly<Message>) => boolean): ReadOnly<Message>[] {
  for (const count of [10, 1000, box.uids.length]) {
    const last = [...messagesIn(state, box, Math.max(0, box.uids.length - count))].filter(isWanted).at(-1);
    if (last) return [last];
  }
  return [];
}

export function isMentioned(message: ReadOnly<Message>, userId: string): boolean {
  const { everybody, user } = mentionsIn(message, userId);
  return everybody || user;
}
