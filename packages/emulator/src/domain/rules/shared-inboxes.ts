import type { Receivers } from '../events.js';
import { openAt } from '../state/collections.js';
import type { Message, ReadOnly, SharedInbox, SharedInboxes } from '../state/index.js';
import { originOf } from '../state/layers/origin.js';
import { Roster } from '../state/roster.js';
import { endOf, openReader } from '../state/shared-inbox.js';
import { closeSpan, isOpen, isWithin, openSpan } from '../state/spans.js';
import { type Audience, type Deactivated, isIn, sizeOf, usersIn } from './audience.js';

/** The audience of the last message of an inbox, to find out who joined or left after the message. */
interface Seen {
  readonly base: Audience['base'];
  readonly revision: number;
  readonly deactivated: Audience['base'];
  readonly deactivations: number;
  /** The sender of the last message, the only user about whom `base` does not decide. */
  readonly exceptions: readonly string[];
}

const seenBy = new WeakMap<SharedInbox, Seen>();

/** Puts a message or a push into a shared inbox, once for all users of the audience. Returns the receivers. */
export function share(
  state: Deactivated,
  inboxes: SharedInboxes,
  { key, uid, audience }: { readonly key: string; readonly uid: string; readonly audience: Audience },
): Receivers & { readonly position: number } {
  const inbox = openAt(inboxes, key, () => ({ uids: [], start: 0, readers: new Map() }));
  const position = endOf(inbox);
  const changed = whoMayHaveChanged(state, inbox, audience);
  const users = changed ?? usersIn(state, audience);
  if (!changed) closeOthers(state, inbox, audience, position);
  for (const userId of users) {
    if (isIn(state, audience, userId)) openSpan(openReader(inboxes, key, userId), position);
    else stopReading(inbox, userId, position);
  }
  inbox.uids.push(uid);
  seenBy.set(inbox, seenNow(state, audience));
  return new SharedReceivers(inbox, position, audience, sizeOf(state, audience));
}

/**
 * The users who may have started or stopped receiving the messages of the inbox since its last message, in the order of
 * the audience; undefined if all users have to be compared.
 */
function whoMayHaveChanged(state: Deactivated, inbox: SharedInbox, audience: Audience): Iterable<string> | undefined {
  const seen = seenOf(inbox);
  const { base, without, also } = audience;
  if (!(base instanceof Roster) || !seen || !isContinued(seen.base, base)) return undefined;
  if (!isContinued(seen.deactivated, state.deactivatedUsers)) return undefined;
  if (revisionOf(state.deactivatedUsers) !== seen.deactivations) return undefined;
  const changes = base.changesSince(seen.revision);
  if (!changes) return undefined;
  const users = new Set<string>();
  for (const userId of [...seen.exceptions, ...changes, without, also]) {
    if (userId === undefined) continue;
    // A user who is in the list of changes twice is moved to the position of the last change, as in the roster.
    users.delete(userId);
    users.add(userId);
  }
  return users;
}

function seenOf(inbox: SharedInbox): Seen | undefined {
  const origin = originOf(inbox);
  return seenBy.get(inbox) ?? (origin && seenOf(origin));
}

/** Whether `now` is the collection `before`, or a layer on top of it. */
function isContinued(before: Audience['base'], now: Audience['base']): boolean {
  return before === now || (before instanceof Roster && now instanceof Roster && before.ordinal === now.ordinal);
}

function seenNow({ deactivatedUsers }: Deactivated, { base, without, also }: Audience): Seen {
  return {
    base,
    revision: revisionOf(base),
    deactivated: deactivatedUsers,
    deactivations: revisionOf(deactivatedUsers),
    exceptions: [without, also].filter((userId) => userId !== undefined),
  };
}

function revisionOf(users: Audience['base']): number {
  return users instanceof Roster ? users.revision : 0;
}

function closeOthers(state: Deactivated, inbox: SharedInbox, audience: Audience, position: number): void {
  for (const [userId, spans] of inbox.readers) {
    if (isOpen(spans) && !isIn(state, audience, userId)) stopReading(inbox, userId, position);
  }
}

/** Ends the open span of a reader. Removes a reader who has received nothing. */
function stopReading({ readers }: SharedInbox, userId: string, position: number): void {
  const spans = readers.get(userId);
  if (!spans) return;
  closeSpan(spans, position);
  if (spans.length === 0) readers.delete(userId);
}

/** The receivers of a message in a shared inbox. */
class SharedReceivers implements Receivers {
  readonly position: number;
  readonly size: number;
  readonly #inbox: SharedInbox;
  readonly #audience: Audience;
  readonly #revision: number;

  constructor(inbox: SharedInbox, position: number, audience: Audience, size: number) {
    this.#inbox = inbox;
    this.position = position;
    this.#audience = audience;
    this.#revision = revisionOf(audience.base);
    this.size = size;
  }

  has(userId: string): boolean {
    return isReader(this.#inbox, userId, this.position);
  }

  *[Symbol.iterator](): Iterator<string> {
    const { base, also } = this.#audience;
    const isSame = revisionOf(base) === this.#revision;
    const users = isSame
      ? [base.keys(), also === undefined || base.has(also) ? [] : [also]]
      : [this.#inbox.readers.keys()];
    for (const some of users) for (const userId of some) if (this.has(userId)) yield userId;
  }
}

function isReader({ readers }: ReadOnly<SharedInbox>, userId: string, position: number): boolean {
  const spans = readers.get(userId);
  return spans !== undefined && isWithin(spans, position);
}

/** The users who received the message or push at a position of a shared inbox. */
export function readersAt(inbox: ReadOnly<SharedInbox> | undefined, position: number): string[] {
  return [...(inbox?.readers.keys() ?? [])].filter((userId) => inbox && isReader(inbox, userId, position));
}

type Placed = Pick<Message, 'conversationType' | 'targetId' | 'busChannel' | 'keep'>;

/**
 * The key of the shared inbox for a message, by conversation, storage, and whether the message is for chosen users. All
 * messages of one inbox are stored for the same time.
 */
export function sharedKey({ conversationType, targetId, busChannel, keep }: Placed, isChosen: boolean): string {
  return JSON.stringify([conversationType, targetId, busChannel, isChosen ? `${keep} chosen` : keep]);
}
