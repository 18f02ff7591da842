import { emptyState, type State, stateMembers } from '../domain/state/index.js';
import type { AnyMembers } from '../domain/state/member.js';
import { InvalidDocument, integer, list, type Shape } from '../domain/state/shape.js';
import type { PlainState } from './migrations.js';

/** The approximate maximum length of a row, in characters. The rest of a larger entry follows in rows with `more`. */
const ROW_CHARS = 256 * 1024;

/**
 * A line of a state document: an entry of a Map (`key` and `value`), an entry of a Set (`has`), an item of a list (`item`)
 * or a whole field of another kind (`value`).
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

/** Returns the lines of a row: the row itself, and the rows that continue it. */
export function* linesOfRow(row: Row): Generator<string, void> {
  const cutter = new Cutter();
  yield JSON.stringify(cutter.plain(row, undefined));
  for (let more = cutter.next(); more; more = cutter.next()) yield JSON.stringify(more);
}

/** A value of the state as plain JSON. */
export function plainValue(value: unknown): unknown {
  return new Cutter(Number.POSITIVE_INFINITY).plain(value, undefined);
}

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

  /** Converts a value. Maps and Sets keep their order, in which answers list items; fields of objects are sorted. */
  plain(value: unknown, place: Place | undefined): unknown {
    if (typeof value === 'string') this.#room -= value.length;
    this.#room -= 8;
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return this.#list({ place, items: value.values(), from: 0 });
    if (value instanceof Map) return { $map: this.#list(restOf(value, '$map', place)) };
    if (value instanceof Set) return { $set: this.#list(restOf(value, '$set', place)) };
    return this.#object(value as Readonly<Record<string, unknown>>, place);
  }

  #object(members: Readonly<Record<string, unknown>>, place: Place | undefined): object {
    // In an object without a prototype, `__proto__` is a name like any other. Such objects are slower.
    const result: Record<string, unknown> = Object.hasOwn(members, '__proto__') ? Object.create(null) : {};
    for (const name of Object.keys(members).sort()) {
      const member = members[name];
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

function restOf(collection: Iterable<unknown>, name: string, above: Place | undefined): Rest {
  return { place: { name, above }, items: collection[Symbol.iterator](), from: 0 };
}

function pathOf(place: Place | undefined): (string | number)[] {
  const path: (string | number)[] = [];
  for (let each = place; each; each = each.above) path.unshift(each.name);
  return path;
}

/** Collects rows. */
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
    const shape = (stateMembers as AnyMembers)[row.in]?.shape;
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

/** Reads rows of the present version of the format, one by one, into a state. */
export class StateReader extends JoiningReader {
  readonly #state = emptyState();
  readonly #members = stateMembers as AnyMembers;

  protected whole(row: Row, at: string): void {
    const { in: name } = row;
    const shape = Object.hasOwn(this.#members, name) ? this.#members[name]?.shape : undefined;
    if (!shape) {
      const unknown = { name: String(name), known: Object.keys(this.#members) };
      throw new InvalidDocument(`${at}: ${unknown.name} is no member of the state.`, { unknown });
    }
    const target = this.#state[name as keyof State] as unknown;
    // Each row is read as a field that has only this entry.
    const read = shape(plainOf(row), `${at}.${name}`);
    if (target instanceof Map) for (const [key, value] of read as Map<string, unknown>) target.set(key, value);
    else if (target instanceof Set) for (const value of read as Set<unknown>) target.add(value);
    else if (Array.isArray(target)) target.push(...(read as unknown[]));
    else Object.assign(this.#state, { [name]: read });
  }

  protected end(): State {
    return this.#state;
  }
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
