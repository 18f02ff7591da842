import type { Context } from '../handler.js';
import type { Message, ReadOnly, State, View } from '../state/index.js';
import { localHour, minutes } from '../values/times.js';
import { type Conversation, conversationKey, peerOf } from './conversations.js';
import { countUntil, messagesBy } from './message-lists.js';

/**
 * The hourly log is only nearly in the order of time, because a message can have a later time than its command. A
 * backward search for the messages since a time ends at a message that is older than that time by this margin.
 */
const MARGIN_MS = 10_000;

/**
 * Called when a user is erased: hides all existing messages from a later user with the same id. Later messages with the
 * same send time stay visible.
 */
export function hideMessages(state: State, userId: string, { at, utcOffsetHours }: Context): void {
  const upTo = new Map<string, string>();
  const hours = [at, at + minutes(60)].map((time) => localHour(time, utcOffsetHours));
  for (const hour of hours) {
    for (const message of recentIn(state, hour, at)) noteLast(state, upTo, message, userId);
  }
  state.hiddenMessages.set(userId, { before: at, upTo });
}

function recentIn(state: View, hour: string, at: number): ReadOnly<Message>[] {
  const uids = state.hourLogs.get(hour) ?? [];
  const end = uids.findLastIndex((uid) => (state.messages.get(uid)?.sentAt ?? 0) < at - MARGIN_MS);
  return messagesBy(state, uids.slice(end + 1)).filter(({ sentAt }) => sentAt >= at);
}

function noteLast(state: View, upTo: Map<string, string>, message: ReadOnly<Message>, userId: string): void {
  // A broadcast to all users is in no conversation of its sender.
  const targetId = message.targetId === '' ? '' : peerOf(message, userId);
  const key = conversationKey({ ...message, targetId });
  const last = state.messages.get(upTo.get(key) ?? '');
  if (!last || last.sentAt <= message.sentAt) upTo.set(key, message.messageUID);
}

/** The number of messages at the beginning of a conversation's list that are hidden from a user. */
export function countHidden(state: View, uids: readonly string[], conversation: Conversation, userId: string): number {
  const hidden = state.hiddenMessages.get(userId);
  if (!hidden) return 0;
  const last = hidden.upTo.get(conversationKey(conversation));
  const marked = last === undefined ? 0 : uids.lastIndexOf(last) + 1;
  return Math.max(marked, countUntil(uids, hidden.before - 1, state.messages));
}

/**
 * The send time of the last message that is hidden from a user by its UID; 0 for none. A client of the erased user may
 * have messages up to this time, and asks for the messages after this time.
 */
export function lastHiddenAt({ hiddenMessages, messages }: View, userId: string): number {
  const uids = hiddenMessages.get(userId)?.upTo.values() ?? [];
  return Math.max(0, ...Array.from(uids, (uid) => messages.get(uid)?.sentAt ?? 0));
}
