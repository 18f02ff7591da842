import type { State } from '../../domain/state/index.js';
import { changedBetween } from '../../domain/state/layers/list-layer.js';
import { touchedBetween } from '../../domain/state/layers/touched.js';
import { plainValue } from '../rows.js';

/** An entry that differs between two states. */
export interface Difference {
  /** The field of the state, such as `users`. */
  readonly in: string;
  /**
   * The key of the entry; for a list, the position, which also counts items that were removed from the beginning of the
   * list. In a long list inside an entry, each item that differs has its own difference, with the key and the position,
   * such as `2026010108[5000]`.
   */
  readonly key: string;
  /** The value in the first state; null if the state lacks the entry. */
  readonly before: unknown;
  readonly after: unknown;
}

export interface Differences {
  readonly items: readonly Difference[];
  /** Whether there are more differences than `limit`, or than fit in an answer. */
  readonly more: boolean;
}

const MAX_CHARS = 8 * 1024 * 1024;

/** Compares two states of one command history, entry by entry. Compares only entries that commands have touched. */
export function differences([before, after]: readonly [State, State], limit: number): Differences {
  const items: Difference[] = [];
  let chars = 0;
  for (const difference of differencesIn(before, after)) {
    chars += JSON.stringify(difference).length;
    if (items.length === limit || (chars > MAX_CHARS && items.length > 0)) return { items, more: true };
    items.push(difference);
  }
  return { items, more: false };
}

function* differencesIn(before: State, after: State): Generator<Difference, void> {
  for (const name of Object.keys(before) as (keyof State)[]) {
    const [one, other]: readonly unknown[] = [before[name], after[name]];
    for (const { key, values } of pairsOf(one, other)) {
      if (values[0] === values[1]) continue;
      const [was, is] = values.map((value) => (value === undefined ? null : plainValue(value)));
      if (JSON.stringify(was) !== JSON.stringify(is)) yield { in: name, key, before: was, after: is };
    }
  }
}

interface Pair {
  readonly key: string;
  readonly values: readonly [before: unknown, after: unknown];
}

function* pairsOf(one: unknown, other: unknown): Generator<Pair, void> {
  if (one instanceof Map && other instanceof Map) {
    for (const key of touchedBetween(one, other)) yield* entryPairs(String(key), one.get(key), other.get(key));
  } else if (one instanceof Set && other instanceof Set) {
    for (const key of touchedBetween(one, other)) {
      yield { key: String(key), values: [one.has(key) || undefined, other.has(key) || undefined] };
    }
  } else yield* listPairs(one as unknown[], other as unknown[]);
}

/** Longer lists are compared item by item: an hourly log may have 100,000 items, and a command adds one. */
const LONG_LIST = 256;

function* entryPairs(key: string, one: unknown, other: unknown): Generator<Pair, void> {
  if (!isLongList(one) || !isLongList(other)) return yield { key, values: [one, other] };
  for (const { key: position, values } of listPairs(one, other)) yield { key: `${key}[${position}]`, values };
}

function isLongList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > LONG_LIST;
}

/** Pairs the items of two lists that may differ. The later list may lack the first items of the earlier list. */
function* listPairs(one: readonly unknown[], other: readonly unknown[]): Generator<Pair, void> {
  const changes = changedBetween(one, other);
  const { positions, offsets } = changes ?? {
    positions: Array.from({ length: Math.max(one.length, other.length) }, (_, position) => position),
    offsets: [0, 0],
  };
  for (const position of positions) {
    yield { key: String(position), values: [one[position - offsets[0]], other[position - offsets[1]]] };
  }
}
