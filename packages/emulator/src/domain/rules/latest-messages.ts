import type { Message, ReadOnly, View } from '../state/index.js';
import { peerOf } from './conversations.js';

type Messages = Pick<View, 'messages'>;

/** The latest message of each conversation in a list, as far as the list was read. */
interface Latest {
  /** The first UID of the list. It changes when old messages are removed from the list. */
  readonly first: string | undefined;
  read: number;
  readonly byConversation: Map<string, string>;
}

/** The results by list, kept for the next call: a list of a hundred thousand messages is read only once. */
const known = new WeakMap<readonly string[], Latest>();

/** The number of messages after which the caller of `readLatest` can pause. */
const STEP = 1000;

/** Reads the messages added to a user's list since the last call. Yields now and then, so that the caller can pause. */
export function* readLatest(state: Messages, userId: string, uids: readonly string[]): Generator<void, void> {
  const latest = openLatest(uids);
  const { messages } = state;
  while (latest.read < uids.length) {
    const message = messages.get(uids[latest.read++] ?? '');
    if (message && isListed(message)) note(state, latest, message, userId);
    if (latest.read % STEP === 0) yield;
  }
}

/**
 * The latest message of each conversation in a list of a user, without messages that conversation lists leave out
 * (`isListed`). The list is in the order of sending.
 */
export function latestIn(state: Messages, userId: string, uids: readonly string[]): ReadOnly<Message>[] {
  for (const _ of readLatest(state, userId, uids));
  return [...openLatest(uids).byConversation.values()].flatMap((uid) => state.messages.get(uid) ?? []);
}

function openLatest(uids: readonly string[]): Latest {
  const [first] = uids;
  const latest = known.get(uids);
  if (latest && latest.first === first) return latest;
  const opened = { first, read: 0, byConversation: new Map<string, string>() };
  known.set(uids, opened);
  return opened;
}

function note({ messages }: Messages, { byConversation }: Latest, message: ReadOnly<Message>, userId: string): void {
  const { conversationType, busChannel, messageUID } = message;
  const key = `${conversationType} ${busChannel.length} ${busChannel} ${peerOf(message, userId)}`;
  const before = messages.get(byConversation.get(key) ?? '');
  if (!before || isLater(message, before)) byConversation.set(key, messageUID);
}

/** True for messages that can be the last message of a conversation in a user's conversation list. */
export function isListed({ keep, conversationType }: ReadOnly<Message>): boolean {
  return keep === 'all' && conversationType !== 'CHATROOM';
}

/**
 * True if `one` was sent after `other`. Messages of a user without a client may have the same send time; then the
 * numbers of the messages decide.
 */
export function isLater(one: ReadOnly<Message>, other: ReadOnly<Message>): boolean {
  return one.sentAt > other.sentAt || (one.sentAt === other.sentAt && one.number > other.number);
}
