/** The value of a deleted key in a run. */
export const GONE: unique symbol = Symbol('gone');

/** Changes of one layer or of several layers: by key, the new value, or `GONE` for a deleted key. */
export type Run<K, V> = ReadonlyMap<K, V | typeof GONE>;

/** A run is joined with the run below, unless the run below has more than this many times as many entries. */
const GROWTH = 2;

/**
 * Puts the changes of a layer on top of the runs below, and returns the runs, the latest first. Runs of a similar size
 * are joined, so that the number of runs grows with the logarithm of the number of changes.
 */
export function runsWith<K, V>(changes: Run<K, V>, below: readonly Run<K, V>[]): readonly Run<K, V>[] {
  if (changes.size === 0) return below;
  let [top, count] = [changes, 0];
  for (; count < below.length; count++) {
    const next = below[count];
    if (!next || next.size > top.size * GROWTH) break;
    const joined = new Map(next);
    for (const [key, value] of top) joined.set(key, value);
    top = joined;
  }
  return [top, ...below.slice(count)];
}
