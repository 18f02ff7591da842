import { noteTime } from '../domain/rules/message-lists.js';
import { noterFor } from '../domain/rules/old-data.js';
import { emptyState, type Message, type State, stateMembers } from '../domain/state/index.js';
import type { AnyMembers, AnyShort } from '../domain/state/member.js';
import { InvalidDocument, integer, list, record, type Shape } from '../domain/state/shape.js';
import type { PlainState } from './migrations.js';

/** The approximate maximum length of a row, in characters. The rest of a larger entry follows in rows with `more`. */
const ROW_CHARS = 256 * 1024;

/**
 * A line of a state document: an entry of a Map (`key` and `value`), an entry of a Set (`has`), an item of a list
 * (`item`) or a whole field of another kind (`value`).
 */
export interface Row {
  readonly in: string;
  readonly key?: string;
  readonly has?: unknown;
  readonly item?: unknown;
  readonly value?: unknown;
}

/** Continues the row before: its items are appended to the list at a path inside that row. */
export interface MoreRow {
  readonly more: readonly (string | number)[];
  readonly items: readonly unknown[];
}

/** Returns the rows of a state as JSON. Equal states give equal rows. */
export function* rowsOf(state: State): Generator<string, void> {
  for (const [name, member] of Object.entries(state)) for (const row of rowsIn(name, member)) yield* linesOfRow(row);
}

function* rowsIn(name: string, member: unknown): Generator<Row, void> {
  if (member instanceof Map) for (const [key, value] of member) yield { in: name, key, value };
  else if (member instanceof Set) for (const has of member) yield { in: name, has };
  else if (Array.isArray(member)) for (const item of member) yield { in: name, item };
  else yield { in: name, value: member };
}

const members: AnyMembers = stateMembers;

function shortOf(name: string): AnyShort | undefined {
  return Object.hasOwn(members, name) ? members[name]?.short : undefined;
}

/** Returns the lines of a row: the row itself, and the rows that continue it. */
export function* linesOfRow(row: Row): Generator<string, void> {
  const cutter = new Cutter();
  yield JSON.stringify(cutter.row(row));
  for (let more = cutter.next(); more; more = cutter.next()) yield JSON.stringify(more);
}

/** A value of the state as plain JSON. */
export function plainValue(value: unknown): unknown {
  return new Cutter(Number.POSITIVE_INFINITY).plain(value, undefined);
}

type Json = Readonly<Record<string, unknown>>;

/** The path to a value inside a row, as a linked list from the value up to the row. */
interface Place {
  readonly name: string | number;
  readonly above: Place | undefined;
}

interface Rest {
  readonly place: Place | undefined;
  readonly items: Iterator<unknown>;
  readonly from: number;
}

/** Converts values to plain JSON. Lists that do not fit in a row are continued in further rows. */
class Cutter {
  #room: number;

  constructor(room = ROW_CHARS) {
    this.#room = room;
  }

  readonly #rests: Rest[] = [];

  /** Converts a row to plain JSON. An entry with a short form lacks its id and its defaults. */
  row(row: Row): unknown {
    const short = shortOf(row.in);
    if (!short) return this.plain(row, undefined);
    const { in: name, key } = row;
    this.#room -= name.length;
    if (key === undefined) return { in: name, item: this.#object(row.item as Json, inItem, short) };
    this.#room -= key.length;
    return { in: name, key, value: this.#object(row.value as Json, inValue, short) };
  }

  /**
   * Converts a value to plain JSON. Maps and Sets keep their order, in which answers list items; fields of objects are
   * sorted.
   */
  plain(value: unknown, place: Place | undefined): unknown {
    if (typeof value === 'string') this.#room -= value.length;
    this.#room -= 8;
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return this.#list({ place, items: value.values(), from: 0 });
    if (value instanceof Map) return { $map: this.#list(restOf(value, '$map', place)) };
    if (value instanceof Set) return { $set: this.#list(restOf(value, '$set', place)) };
    return this.#object(value as Json, place);
  }

  #object(members: Json, place: Place | undefined, short?: AnyShort): object {
    // In an object without a prototype, `__proto__` is a name like any other. Such objects are slower.
    const result: Record<string, unknown> = Object.hasOwn(members, '__proto__') ? Object.create(null) : {};
    for (const name of Object.keys(members).sort()) {
      const member = members[name];
      if (short && (name === short.id || isDefault(short, name, member))) continue;
      this.#room -= name.length;
      if (typeof member === 'string') {
        this.#room -= member.length;
        result[name] = member;
      } else if (member !== undefined) result[name] = this.plain(member, { name, above: place });
    }
    return result;
  }

  /** Returns a row with further items of a list that did not fit in the rows before; undefined if no list is left. */
  next(): MoreRow | undefined {
    for (let rest = this.#rests.pop(); rest; rest = this.#rests.pop()) {
      this.#room = ROW_CHARS;
      const items = this.#list(rest);
      if (items.length > 0) return { more: pathOf(rest.place), items };
    }
    return undefined;
  }

  #list({ place, items, from }: Rest): unknown[] {
    const result: unknown[] = [];
    while (this.#room > 0) {
      const { done, value } = items.next();
      if (done) return result;
      result.push(this.plain(value, { name: from + result.length, above: place }));
    }
    this.#rests.push({ place, items, from: from + result.length });
    return result;
  }
}

const inValue: Place = { name: 'value', above: undefined };
const inItem: Place = { name: 'item', above: undefined };

function isDefault({ defaults }: AnyShort, name: string, value: unknown): boolean {
  const known = defaults[name];
  return known === value ? value !== undefined : typeof known === 'object' && isEmptyObject(value);
}

function isEmptyObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Map) return false;
  for (const _ in value) return false;
  return true;
}

function restOf(collection: Iterable<unknown>, name: string, above: Place | undefined): Rest {
  return { place: { name, above }, items: collection[Symbol.iterator](), from: 0 };
}

function pathOf(place: Place | undefined): (string | number)[] {
  const path: (string | number)[] = [];
  for (let each = place; each; each = each.above) path.unshift(each.name);
  return path;
}

/** Reads the rows of a state, one by one. */
export interface RowReader {
  row(row: Row, at: string): void;
  more(row: MoreRow, at: string): void;
  /** Returns the state of all rows. */
  finish(at: string): State;
}

/** Completes a row. Returns undefined for a row that must not be read into the state. */
type Complete = (row: Row, at: string) => Row | undefined;

/** Joins rows with their continuations, and calls `whole` for each joined row. */
abstract class JoiningReader implements RowReader {
  #row: Row | undefined;
  #at = '';
  readonly #complete: Complete;

  constructor(complete: Complete = (row) => row) {
    this.#complete = complete;
  }

  row(row: Row, at: string): void {
    this.flushRow();
    this.#row = row;
    this.#at = at;
  }

  more(row: MoreRow, at: string): void {
    const items = list((json) => json)(row.items, `${at}.items`);
    const target = list(step)(row.more, `${at}.more`).reduce<unknown>(inside, this.#row);
    if (!Array.isArray(target)) throw new InvalidDocument(`${at}.more must lead to a list in the row before.`);
    for (const item of items) target.push(item);
  }

  finish(at: string): State {
    this.flushRow();
    return this.end(at);
  }

  protected flushRow(): void {
    const row = this.#row;
    this.#row = undefined;
    const whole = row && this.#complete(row, this.#at);
    if (whole) this.whole(whole, this.#at);
  }

  protected abstract whole(row: Row, at: string): void;
  protected abstract end(at: string): State;
}

const step: Shape<string | number> = (json, at) => (typeof json === 'string' ? json : integer(json, at));

function inside(value: unknown, name: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string | number, unknown>)[name]
    : undefined;
}

/** Reads one entry of the present version, with the rows that continue it. */
class EntryReader extends JoiningReader {
  value: unknown;

  protected whole(row: Row, at: string): void {
    const short = shortOf(row.in);
    if (short) {
      this.value = completeEntry(short, row);
      return;
    }
    const shape = members[row.in]?.shape;
    if (!shape) throw new InvalidDocument(`${at}: ${String(row.in)} is no member of the state.`);
    const [entry] = shape(plainOf(row), at) as Iterable<unknown>;
    this.value = row.key === undefined ? entry : (entry as readonly unknown[])[1];
  }

  protected end(): State {
    throw new Error('An entry is no state.');
  }

  flush(): unknown {
    this.flushRow();
    return this.value;
  }
}

/** Returns the value of a Map entry, or the item of a list, from its lines. */
export function readRow([first = '', ...others]: readonly string[]): unknown {
  const reader = new EntryReader();
  reader.row(JSON.parse(first) as Row, 'The row');
  for (const line of others) reader.more(JSON.parse(line) as MoreRow, 'The row');
  return reader.flush();
}

/** Reads rows one by one, checks all but messages and pushes, and keeps none. */
class CheckingReader extends JoiningReader {
  protected whole(row: Row, at: string): void {
    const short = shortOf(row.in);
    if (short) completeEntry(short, row);
    else readEntry(row, at);
  }

  protected end(): State {
    return emptyState();
  }
}

/** Reads rows of the present version of the format, one by one, into a state. */
class StateReader extends JoiningReader {
  readonly #state = emptyState();
  /** Whether the emulator wrote the rows, so that their shape is known. */
  readonly #isTrusted: boolean;
  #noteMessage: ((message: Message) => void) | undefined;
  /** The latest send time of the messages that were read so far. */
  #latest = 0;

  constructor(isTrusted: boolean, complete?: Complete) {
    super(complete);
    this.#isTrusted = isTrusted;
  }

  protected whole(row: Row, at: string): void {
    const { in: name, key } = row;
    const target = this.#state[name as keyof State] as unknown;
    const short = shortOf(name);
    if (!short) this.#take(target, row, at);
    else if (!this.#isTrusted) this.#take(target, filled(row, short, `${at}.${name}`), at);
    else if (key === undefined) (target as unknown[]).push(completeEntry(short, row));
    else {
      const entry = completeEntry(short, row);
      if (name === 'messages') this.#note(entry as Message);
      (target as Map<string, unknown>).set(key, entry);
    }
  }

  /** Notes the times of a message, so that the first command need not read all messages. */
  #note(message: Message): void {
    this.#noteMessage ??= noterFor(this.#state.messages);
    this.#noteMessage(message);
    this.#latest = Math.max(this.#latest, message.sentAt);
  }

  #take(target: unknown, row: Row, at: string): void {
    const read = readEntry(row, at);
    if (target instanceof Map) for (const [key, value] of read as Map<string, unknown>) target.set(key, value);
    else if (target instanceof Set) for (const value of read as Set<unknown>) target.add(value);
    else if (Array.isArray(target)) target.push(...(read as unknown[]));
    else Object.assign(this.#state, { [row.in]: read });
  }

  protected end(): State {
    noteTime(this.#state.messages, this.#latest);
    return this.#state;
  }
}

/** Reads and checks a row: as a field that has only this entry. */
function readEntry(row: Row, at: string): unknown {
  const { in: name } = row;
  const shape = Object.hasOwn(members, name) ? members[name]?.shape : undefined;
  if (shape) return shape(plainOf(row), `${at}.${name}`);
  const unknown = { name: String(name), known: Object.keys(members) };
  throw new InvalidDocument(`${at}: ${unknown.name} is no member of the state.`, { unknown });
}

/**
 * Completes a short entry that the emulator wrote. The entry is not checked, because the emulator writes valid entries.
 */
function completeEntry({ complete }: AnyShort, { key, value, item }: Row): unknown {
  return key === undefined ? complete(item as never, '') : complete(value as never, key);
}

/** Adds the members that a short entry may lack. Keeps members that are not known, which are refused later. */
function filled(row: Row, { id, defaults }: AnyShort, at: string): Row {
  const { in: name, key, value, item } = row;
  if (key === undefined) return item === undefined ? row : { in: name, item: { ...defaults, ...record(item, at) } };
  return { in: name, key, value: { ...defaults, ...(id !== undefined && { [id]: key }), ...record(value, at) } };
}

/**
 * Reads rows of the present version. `read` checks every row; `check` and `trust` do not check messages and pushes,
 * whose rows have a short form. `check` keeps no row.
 */
export function rowReader(mode: 'check' | 'read' | 'trust', complete?: Complete): RowReader {
  return mode === 'check' ? new CheckingReader(complete) : new StateReader(mode === 'trust', complete);
}

/** Reads rows of an earlier format version. `upgrade` converts the state once all rows are read. */
export class OlderStateReader extends JoiningReader {
  readonly #members: Record<string, unknown> = {};
  readonly #upgrade: (members: PlainState, at: string) => State;

  constructor(upgrade: (members: PlainState, at: string) => State, complete?: Complete) {
    super(complete);
    this.#upgrade = upgrade;
  }

  protected whole(row: Row): void {
    const added = plainOf(row);
    const known = Object.hasOwn(this.#members, row.in) ? this.#members[row.in] : undefined;
    const [into, items] = [listIn(known), listIn(added)];
    if (into && items) into.push(...items);
    else this.#members[row.in] = added;
  }

  protected end(at: string): State {
    return this.#upgrade(this.#members, at);
  }
}

/** A field that has only the entry of a row, as plain JSON. */
function plainOf({ key, has, item, value }: Row): unknown {
  if (key !== undefined) return { $map: [[key, value]] };
  if (has !== undefined) return { $set: [has] };
  return item === undefined ? value : [item];
}

function listIn(member: unknown): unknown[] | undefined {
  if (Array.isArray(member)) return member;
  if (typeof member !== 'object' || member === null) return undefined;
  const { $map, $set } = member as { readonly $map?: unknown; readonly $set?: unknown };
  return Array.isArray($map) ? $map : Array.isArray($set) ? $set : undefined;
}
