import { countCleared } from '../conversation/clearing.js';
import { conversationKey } from '../conversation/key.js';
import { mentionsIn } from '../mentions.js';
import { type Conversation, countUntil, keptIn } from '../message/kept.js';
import type { Message, State } from '../state/index.js';

/** How long messages wait for clients that are away (inferred). */
const KEPT_MS = 7 * 24 * 3_600_000;

/** What a user has yet to get, the oldest first: messages of an inbox, or own ones of other devices. */
export function newsOf(
  state: State,
  uids: readonly string[] | undefined,
  { since, count, at }: { readonly since: number; readonly count: number; readonly at: number },
): { readonly messages: Message[]; readonly isAll: boolean } {
  const from = countUntil(uids ?? [], Math.max(since, at - KEPT_MS), state.messages);
  const wanted = (uids ?? []).slice(from, endOfPage(state, uids ?? [], from + count));
  const messages = wanted
    .map((uid) => state.messages.get(uid))
    .filter((message) => message !== undefined)
    .filter(({ conversationType, keep }) => conversationType !== 'CHATROOM' && keep !== 'none');
  return { messages, isAll: from + wanted.length >= (uids?.length ?? 0) };
}

/** A page does not end between messages of the same time, which came before the user had a client. */
function endOfPage({ messages }: State, uids: readonly string[], end: number): number {
  const last = messages.get(uids[end - 1] ?? '')?.sentAt;
  return last === undefined ? end : countUntil(uids, last, messages);
}

/** What a user has that was modified after a version, the earliest modified first. */
export function modifiedSince(state: State, userId: string, version: number): Message[] {
  const { messages, modifiedMessages } = state;
  const isNewer = (uid: string) => (messages.get(uid)?.modifiedVersion ?? 0) > version;
  const newer = modifiedMessages.slice(modifiedMessages.findLastIndex((uid) => !isNewer(uid)) + 1);
  const own = newer.filter((uid) => has(state, userId, uid));
  return own.map((uid) => messages.get(uid)).filter((message) => message !== undefined);
}

/** Messages of a conversation that a user has, of those that are asked for. */
export function messagesOf(
  state: State,
  { conversationType, targetId }: Conversation,
  userId: string,
  uids: readonly string[],
): Message[] {
  const deleted = state.deletedMessages.get(userId);
  return uids
    .filter((uid) => has(state, userId, uid) && !deleted?.has(uid))
    .map((uid) => state.messages.get(uid))
    .filter((message) => message !== undefined)
    .filter((message) => message.conversationType === conversationType && peerOf(message, userId) === targetId);
}

/** Whether a message came to a user, or was sent by a client of the user. */
function has({ inboxes, sentBoxes }: State, userId: string, uid: string): boolean {
  return Boolean(inboxes.get(userId)?.includes(uid) || sentBoxes.get(userId)?.includes(uid));
}

export interface HistoryAsked {
  readonly time: number;
  readonly count: number;
  /** Whether what came after the time is wanted, and not what came before. */
  readonly isNewer: boolean;
}

const MAX_HISTORY = 100;

/** A page of a user's history of a conversation, the newest first. */
export function historyPage(state: State, conversation: Conversation, userId: string, asked: HistoryAsked) {
  const { messages, deletedMessages } = state;
  const deleted = deletedMessages.get(userId);
  const kept = keptIn(state, conversation, userId).slice(countCleared(state, conversation, userId));
  const seen = kept
    .map((uid) => messages.get(uid))
    .filter((message) => message !== undefined)
    .filter((message) => !deleted?.has(message.messageUID) && isSeenBy(userId, message));
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

/** What the server sent in a user's name, the user does not see unless it said so; in a room all see the same. */
function isSeenBy(userId: string, { conversationType, fromUserId, options }: Message): boolean {
  return conversationType === 'CHATROOM' || fromUserId !== userId || options.isIncludeSender === 1;
}

/** Where a page ends, moved so that it does not separate messages of the same time: the next one is asked by a time. */
function withTies(messages: readonly Message[], cut: number, { isNewer }: HistoryAsked): number {
  let moved = cut;
  while (messages[moved - 1]?.sentAt === messages[moved]?.sentAt && messages[moved]) moved += isNewer ? 1 : -1;
  return moved;
}

export interface ConversationRow {
  readonly conversationType: Message['conversationType'];
  readonly targetId: string;
  readonly last: Message;
}

/** A user's conversations by what came last, the newest first. */
export function conversationsOf(state: State, userId: string): ConversationRow[] {
  const { messages, inboxes, sentBoxes, deletedMessages, removedConversations } = state;
  const deleted = deletedMessages.get(userId);
  const removed = removedConversations.get(userId);
  const latest = new Map<string, ConversationRow>();
  for (const uid of [...(inboxes.get(userId) ?? []), ...(sentBoxes.get(userId) ?? [])]) {
    const last = messages.get(uid);
    if (last?.keep !== 'all' || last.conversationType === 'CHATROOM' || deleted?.has(uid)) continue;
    const targetId = peerOf(last, userId);
    const key = `${last.conversationType} ${targetId}`;
    if ((latest.get(key)?.last.sentAt ?? 0) > last.sentAt) continue;
    latest.delete(key);
    latest.set(key, { conversationType: last.conversationType, targetId, last });
  }
  // Of those with the same time, the one that came later is first.
  return [...latest.values()]
    .reverse()
    .filter((row) => row.last.sentAt > (removed?.get(conversationKey(row)) ?? 0))
    .sort((one, other) => other.last.sentAt - one.last.sentAt);
}

/** With whom a message is, as one of the two sees it. */
export function peerOf({ conversationType, fromUserId, targetId }: Message, userId: string): string {
  const isOfTwo = conversationType === 'PRIVATE' || conversationType === 'SYSTEM';
  return isOfTwo && fromUserId !== userId ? fromUserId : targetId;
}

export function isMentioned(message: Message, userId: string): boolean {
  const { everybody, user } = mentionsIn(message, userId);
  return everybody || user;
}
