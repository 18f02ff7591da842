import { Roster } from '../domain/state/roster.js';
import { Refusal } from '../domain/values/refusal.js';

/** A page of a list. `next` is the cursor of the next page; null at the end. */
export interface Page<Row> {
  readonly items: Row[];
  readonly next: string | null;
}

export interface PageQuery {
  /** The `next` of the page before; undefined for the first page. */
  readonly after?: string | undefined;
  /** The maximum number of rows on the page, from 1 to 1,000. */
  readonly limit?: number | undefined;
}

export interface SearchQuery extends PageQuery {
  /** A string that the id or the name contains, or for messages the UID or the content, ignoring case. */
  readonly q?: string | undefined;
}

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;

/** The number of rows that one request searches. A page is short or empty if the query wants few of these rows. */
const MAX_SCANNED = 20_000;

export function limitOf({ limit = DEFAULT_LIMIT }: PageQuery): number {
  return Math.min(Math.max(1, Math.trunc(limit)), MAX_LIMIT);
}

/** A Map to list. `rowOf` makes the row of a key; undefined for a key that the query does not want. */
export interface Source<Row> {
  readonly map: ReadonlyMap<string, unknown>;
  readonly rowOf: (key: string) => Row | undefined;
}

/** A row that a request looks at, and perhaps lists. */
export interface Candidate<Row> {
  /** The cursor of a page that begins after the row. */
  readonly cursor: string;
  /** Undefined for a row that the query does not want. */
  readonly row: Row | undefined;
  /** The cost of looking at the row, and at rows that were skipped before it; 1 by default. */
  readonly cost?: number;
}

/** A page of the wanted rows. The page ends at its limit of rows, or when the costs reach `maxCost`. */
export function collect<Row>(query: PageQuery, candidates: Iterable<Candidate<Row>>, maxCost = MAX_SCANNED): Page<Row> {
  const limit = limitOf(query);
  const items: Row[] = [];
  let spent = 0;
  let next: string | null = null;
  for (const { cursor, row, cost = 1 } of candidates) {
    if (items.length === limit || spent >= maxCost) return { items, next };
    spent += cost;
    next = cursor;
    if (row !== undefined) items.push(row);
  }
  return { items, next: null };
}

/** A page of the rows of some Maps, in their order. A row that exists during all requests is on exactly one page. */
export function pageOf<Row>(query: PageQuery, sources: readonly Source<Row>[]): Page<Row> {
  const [first, after] = query.after === undefined ? [0, -1] : readCursor(query.after, 2);
  return collect(query, rowsFrom(sources, first, after));
}

function* rowsFrom<Row>(sources: readonly Source<Row>[], first: number, after: number): Generator<Candidate<Row>> {
  for (const [index, { map, rowOf }] of sources.entries()) {
    if (index < first) continue;
    for (const [key, place] of placesIn(map)) {
      if (index > first || place > after) yield { cursor: `${index}.${place}`, row: rowOf(key) };
    }
  }
}

/** The position of each key. Only rosters keep positions: other Maps are of past states, which do not change. */
function placesIn(map: ReadonlyMap<string, unknown>): Iterable<readonly [key: string, place: number]> {
  return map instanceof Roster ? map.places() : counted(map.keys());
}

function* counted(keys: Iterable<string>): Generator<readonly [key: string, place: number]> {
  let place = 0;
  for (const key of keys) yield [key, place++];
}

/** The numbers in a cursor. Throws a Refusal for an invalid cursor. */
export function readCursor<Count extends 1 | 2>(
  after: string,
  count: Count,
): Count extends 1 ? [number] : [number, number];
export function readCursor(after: string, count: 1 | 2): number[] {
  const numbers = after.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : Number.NaN));
  if (numbers.length === count && numbers.every(Number.isSafeInteger)) return numbers;
  throw new Refusal(1002, 'after must be the next of another page of the same list.');
}

/** Makes the function that returns true if any of its strings contains `q`, and always if there is no `q`. */
export function finder(q: string | undefined): (...texts: readonly string[]) => boolean {
  if (q === undefined || q === '') return () => true;
  const wanted = q.toLowerCase();
  return (...texts) => texts.some((text) => text.toLowerCase().includes(wanted));
}
