import { Lookup } from './lookup.js';
import type { ReadOnly } from './read-only.js';
import { type Infer, integer, list, mapOf, object, text } from './shape.js';
import type { Spans } from './spans.js';

const sharedInbox = object({
  /** The UIDs of the messages, in order. */
  uids: list(text),
  /** The position of the first UID: the number of messages before it, which are no longer stored. */
  start: integer,
  /** By user id: the positions of the messages that the user received, as spans. The next message continues open spans. */
  readers: mapOf(list(integer)),
});
export type SharedInbox = Infer<typeof sharedInbox>;

export const sharedInboxes = mapOf(sharedInbox);
export type SharedInboxes = Infer<typeof sharedInboxes>;

const keysByReader = new Lookup<ReadOnly<SharedInboxes>>(
  function* (inboxes) {
    for (const [key, { readers }] of inboxes) for (const userId of readers.keys()) yield [userId, key];
  },
  (inboxes, userId, key) => inboxes.get(key)?.readers.has(userId) ?? false,
);

/** The keys of the shared inboxes from which a user has received messages. */
export function sharedInboxKeysOf(inboxes: ReadOnly<SharedInboxes>, userId: string): string[] {
  return keysByReader.of(inboxes, userId);
}

/** The position of the next message. */
export function endOf({ start, uids }: ReadOnly<SharedInbox>): number {
  return start + uids.length;
}

/** Returns the spans of a reader. Adds the reader if missing. */
export function openReader(inboxes: SharedInboxes, key: string, userId: string): Spans {
  const readers = inboxes.get(key)?.readers;
  const known = readers?.get(userId);
  if (known) return known;
  const spans: Spans = [];
  readers?.set(userId, spans);
  keysByReader.add(inboxes, userId, key);
  return spans;
}

/**
 * Removes a user from the receivers of all messages in shared inboxes so far. A user who is still in the audience of an
 * inbox gets its next message.
 */
export function forgetReader(inboxes: SharedInboxes, userId: string): void {
  for (const key of sharedInboxKeysOf(inboxes, userId)) {
    const inbox = inboxes.get(key);
    inbox?.readers.delete(userId);
    // A new object makes the next message compare the whole audience with the readers.
    if (inbox) inboxes.set(key, { ...inbox });
  }
}
