import type { Undelivered } from '../admin/client/emitted.js';
import { BoundedLog } from '../bounded-log.js';
import type { Draft } from '../domain/draft.js';
import type { DomainEvent, MessageUndelivered, Receivers, UndeliveredReason } from '../domain/events.js';
import { isBetweenTwo } from '../domain/rules/conversations.js';
import type { EventCause } from '../store/store.js';
import { readCursor } from '../views/page.js';
import { EXPLANATIONS } from './explain.js';

/** Chooses records. A record must match all given fields. */
export interface UndeliveredFilter {
  /** A user who lacks the message; not the sender. */
  readonly userId?: string | undefined;
  readonly messageUID?: string | undefined;
  readonly requestId?: string | undefined;
  readonly fromUserId?: string | undefined;
  readonly reason?: string | undefined;
}

/** Chooses a page of the records, and their order: the oldest (`asc`) or the newest (`desc`) first. */
interface UndeliveredPaging {
  /** The cursor after which the page begins. */
  readonly after?: string | undefined;
  readonly limit: number;
  readonly order: 'asc' | 'desc';
}

/** A message that was refused before it was sent. */
export interface RefusedMessage extends Pick<Draft, 'conversationType' | 'targetId' | 'fromUserId' | 'objectName'> {
  readonly busChannel?: string | undefined;
  readonly reason: UndeliveredReason;
  /** The message of the refusal. */
  readonly message: string;
  /** The explanation for the developer that the answer of a call lacks. */
  readonly hint?: string | undefined;
  readonly messageUID?: string | undefined;
  readonly requestId?: string | undefined;
  readonly request?: number | undefined;
  /** The users who should have received the message, if known; undefined for all members of a group or room. */
  readonly lacking?: Receivers | undefined;
}

interface Entry extends Omit<MessageUndelivered, 'kind'> {
  readonly number: number;
  readonly requestId: string | null;
  readonly request: number | null;
  readonly message?: string | undefined;
  readonly hint?: string | undefined;
}

/** If at most this many users lack a message, each of these users has a record. */
const FEW = 20;
/** Memory of an entry without its strings, in bytes. */
const ENTRY_BYTES = 200;
/** Memory of a listed user, in bytes. */
const USER_BYTES = 100;

/** The latest messages that did not reach everybody, or that arrived with changed content: one entry a message. */
export class UndeliveredLog {
  readonly #now: () => number;
  readonly #log = new BoundedLog<Entry>(sizeOf);
  readonly #listeners: ((record: Undelivered) => void)[] = [];
  #number = 0;
  /** When the log began or was cleared, in virtual time. */
  #since: number;

  constructor(now: () => number) {
    this.#now = now;
    this.#since = now();
  }

  /** Calls a listener with one record for each message that did not reach everybody. */
  onAdded(listener: (record: Undelivered) => void): void {
    this.#listeners.push(listener);
  }

  /** Takes the events about undelivered messages, and ignores all other events. */
  handle(event: DomainEvent, { by, requestId }: EventCause): void {
    if (event.kind !== 'undelivered') return;
    const request = by.kind === 'request' && by.id !== undefined ? Number(by.id) : null;
    this.#add({ ...event, requestId: requestId ?? null, request });
  }

  /** Notes a message that was refused. */
  refused(refused: RefusedMessage): void {
    const { messageUID = null, requestId = null, request = null, busChannel = '' } = refused;
    this.#add({ at: this.#now(), ...refused, messageUID, requestId, request, busChannel });
  }

  #add(entry: Omit<Entry, 'number'>): void {
    this.#number += 1;
    const { lacking } = entry;
    // A large set of users, such as the members of a group, is not copied for each message. The users are looked up
    // when the records are read.
    const kept = lacking && lacking.size <= FEW ? new Set(lacking) : lacking;
    const numbered = { ...entry, lacking: kept, number: this.#number };
    this.#log.add(numbered);
    for (const record of [...recordsOf(numbered, undefined)].slice(0, 1)) {
      for (const listener of this.#listeners) listener(record);
    }
  }

  /** The records that match a filter, oldest first. */
  list(filter: UndeliveredFilter = {}): Undelivered[] {
    return [...this.#records(filter)];
  }

  /** A page of the records that match a filter. `next` is the cursor of the next page; null at the end. `since` is the beginning of the log. */
  page(filter: UndeliveredFilter, { after, limit, order }: UndeliveredPaging) {
    const items: Undelivered[] = [];
    const [start] = after === undefined ? [undefined] : readCursor(after, 1);
    const isBefore = (id: number) => start !== undefined && (order === 'asc' ? id <= start : id >= start);
    for (const record of order === 'asc' ? this.#records(filter) : this.#newestFirst(filter)) {
      if (isBefore(Number(record.id))) continue;
      if (items.length === limit) return { items, next: items.at(-1)?.id ?? null, since: this.#since };
      items.push(record);
    }
    return { items, next: null, since: this.#since };
  }

  clear(): void {
    this.#log.clear();
    this.#since = this.#now();
  }

  *#records(filter: UndeliveredFilter): Generator<Undelivered> {
    for (const entry of this.#log.entries) if (fits(entry, filter)) yield* recordsOf(entry, filter.userId);
  }

  *#newestFirst(filter: UndeliveredFilter): Generator<Undelivered> {
    const { entries } = this.#log;
    for (let index = entries.length - 1; index >= 0; index--) {
      const entry = entries[index];
      if (entry && fits(entry, filter)) yield* [...recordsOf(entry, filter.userId)].reverse();
    }
  }
}

function fits({ messageUID, requestId, fromUserId, reason, lacking }: Entry, filter: UndeliveredFilter): boolean {
  const given = { messageUID, requestId, fromUserId, reason };
  const fitting = Object.entries(given).every(([name, value]) => {
    const wanted = filter[name as keyof typeof given];
    return wanted === undefined || wanted === value;
  });
  return fitting && (filter.userId === undefined || (lacking?.has(filter.userId) ?? false));
}

/** The records of an entry: one for each user if there are at most `FEW`, otherwise one. `wanted` chooses one user. */
function* recordsOf(entry: Entry, wanted: string | undefined): Generator<Undelivered> {
  const { lacking } = entry;
  if (!lacking || lacking.size > FEW) {
    yield recordOf(entry, 0, wanted ?? null);
    return;
  }
  for (const [index, userId] of [...lacking].entries()) {
    if (wanted === undefined || wanted === userId) yield recordOf(entry, index, userId);
  }
}

/** The distance between the ids of two entries: greater than the number of records of an entry, so that ids rise. */
const IDS_AN_ENTRY = 100;

function recordOf(entry: Entry, index: number, userId: string | null): Undelivered {
  const { number, at, messageUID, requestId, request, fromUserId, conversationType, busChannel, objectName } = entry;
  const { reason, message, hint, lacking } = entry;
  return {
    id: String(number * IDS_AN_ENTRY + index),
    at,
    messageUID,
    requestId,
    request,
    fromUserId,
    conversationType,
    targetId: isBetweenTwo(conversationType) && userId !== null ? userId : entry.targetId,
    busChannel,
    objectName,
    userId,
    count: lacking?.size ?? null,
    reason,
    explanation: [EXPLANATIONS[reason], message && `The answer: ${message}`, hint].filter(Boolean).join(' '),
    hint: hint ?? null,
  };
}

function sizeOf({ fromUserId, targetId, objectName, message = '', hint = '', lacking }: Entry): number {
  const listed = lacking instanceof Set ? lacking.size * USER_BYTES : 0;
  return ENTRY_BYTES + fromUserId.length + targetId.length + objectName.length + message.length + hint.length + listed;
}
