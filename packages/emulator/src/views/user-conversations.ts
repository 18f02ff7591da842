import type { UserConversation } from '../admin/client/emitted.js';
import { conversationsOf } from '../domain/clients/conversation-views.js';
import { conversationKey, peerOf } from '../domain/rules/conversations.js';
import { type Box, boxesOf, messagesIn } from '../domain/rules/inboxes.js';
import { countsAsUnread, readerOf } from '../domain/rules/reading.js';
import type { Message, ReadOnly, View } from '../domain/state/index.js';
import { conversationName } from './names.js';
import { finder, limitOf, type Page, readCursor, type SearchQuery } from './page.js';

export interface UserConversationsQuery extends SearchQuery {
  readonly userId: string;
}

/** The conversations of a user, the conversation with the latest message first. */
export function listUserConversations(state: View, query: UserConversationsQuery): Page<UserConversation> {
  const { userId, after, q } = query;
  const limit = limitOf(query);
  const [time, number] = after === undefined ? [Number.POSITIVE_INFINITY, 0] : readCursor(after, 2);
  const isFound = finder(q);
  const wanted = conversationsOf(state, userId, { byChannel: true }).filter(
    ({ last, ...row }) =>
      (last.sentAt < time || (last.sentAt === time && last.number < number)) &&
      (q === undefined || isFound(row.targetId, conversationName(state, row))),
  );
  const page = wanted.slice(0, limit);
  const keys = new Set(page.map(({ last, ...row }) => conversationKey({ ...row, busChannel: last.busChannel })));
  const unread = unreadByConversation(state, userId, keys);
  const end = page.at(-1)?.last;
  return {
    items: page.map(({ conversationType, targetId, last }) => {
      const { busChannel, messageUID: lastMessageUID, sentAt: lastMessageAt } = last;
      const key = conversationKey({ conversationType, targetId, busChannel });
      return {
        conversationType,
        targetId,
        busChannel,
        name: conversationName(state, { conversationType, targetId }),
        lastMessageUID,
        lastMessageAt,
        unread: unread.get(key) ?? 0,
        pinned: state.pins.get(userId)?.get(key)?.top ?? false,
        notificationLevel: state.conversationLevels.get(userId)?.get(key)?.level ?? 0,
        tags: tagsOf(state, userId, key),
      };
    }),
    next: end && page.length < wanted.length ? `${end.sentAt}.${end.number}` : null,
  };
}

function tagsOf({ conversationTags }: View, userId: string, key: string): string[] {
  const tags = [...(conversationTags.get(userId)?.values() ?? [])];
  return tags.filter(({ conversations }) => conversations.has(key)).map(({ name }) => name);
}

/** The number of unread messages of a user in all conversations. Counts only among the latest messages. */
export function unreadOf(state: View, userId: string): number {
  let sum = 0;
  for (const count of unreadByConversation(state, userId).values()) sum += count;
  return sum;
}

/** The number of latest messages that one request looks at to count the unread messages. */
const MAX_COUNTED = 10_000;
/** The number of messages that one request searches for receipts. */
const MAX_SEARCHED = 10_000;

/** The unread messages by conversation key. `wanted` has the keys to count; undefined counts all conversations. */
function unreadByConversation(state: View, userId: string, wanted?: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  const placeOf = placesFor(state, userId, wanted);
  for (const { box, count } of shared(boxesOf(state, userId))) {
    for (const key of unreadIn(state, userId, { box, count, placeOf })) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

interface Counted {
  readonly box: Box;
  /** The number of latest messages to look at. */
  readonly count: number;
  readonly placeOf: (message: ReadOnly<Message>) => Place;
}

/** The conversation keys of the unread messages of a list. */
function* unreadIn(state: View, userId: string, { box, count, placeOf }: Counted): Generator<string> {
  // All messages of a shared list are in one conversation.
  const isOnePlace = box.key !== undefined;
  let place: Place | undefined;
  for (const message of messagesIn(state, box, box.uids.length - count)) {
    if (message.conversationType === 'CHATROOM') return;
    place = place && isOnePlace ? place : placeOf(message);
    if (isOnePlace && place.readUpTo === Number.POSITIVE_INFINITY) return;
    if (message.sentAt > place.readUpTo && isUnread(state, userId, message)) yield place.key;
  }
}

/**
 * Number of the latest messages to look at in each list: all of short lists, and equally many of each longer list.
 */
function shared(boxes: readonly Box[]): { readonly box: Box; readonly count: number }[] {
  const byLength = [...boxes].sort((one, other) => one.uids.length - other.uids.length);
  let left = MAX_COUNTED;
  return byLength.map((box, index) => {
    const count = Math.min(box.uids.length, Math.floor(left / (byLength.length - index)));
    left -= count;
    return { box, count };
  });
}

interface Place {
  readonly key: string;
  /** The send time of the last message read; infinite if the conversation is not counted. */
  readonly readUpTo: number;
}

function placesFor(
  state: View,
  userId: string,
  wanted: ReadonlySet<string> | undefined,
): (message: ReadOnly<Message>) => Place {
  const readUpTo = readerOf(state, userId, MAX_SEARCHED);
  const places = new Map<string, Place>();
  return (message) => {
    const { conversationType, busChannel } = message;
    const targetId = peerOf(message, userId);
    const name = `${conversationType} ${busChannel.length} ${busChannel} ${targetId}`;
    const known = places.get(name);
    if (known) return known;
    const key = conversationKey({ conversationType, targetId, busChannel });
    // A search for receipts reads the lists of the other users, which takes long for thousands of conversations.
    const isCounted = wanted?.has(key) ?? true;
    const place = { key, readUpTo: isCounted ? readUpTo({ conversationType, targetId }) : Number.POSITIVE_INFINITY };
    places.set(name, place);
    return place;
  };
}

function isUnread({ deletedMessages, recalls }: View, userId: string, message: ReadOnly<Message>): boolean {
  const { messageUID, fromUserId } = message;
  if (fromUserId === userId || !countsAsUnread(message)) return false;
  return !deletedMessages.get(userId)?.has(messageUID) && !recalls.has(messageUID);
}
