import { originOf } from './layers/origin.js';

/**
 * An index of a Map of the state by another key, such as the groups of a user. It is built from the Map at the first
 * look-up, and is not written to documents. Later additions have to be noted; removals need not be noted, because the
 * index checks each value that it returns.
 */
export class Lookup<C extends object> {
  readonly #rowsOf: (container: C) => Iterable<readonly [key: string, value: string]>;
  readonly #isCurrent: (container: C, key: string, value: string) => boolean;
  readonly #built = new WeakMap<C, Map<string, Set<string> | string>>();

  constructor(
    rowsOf: (container: C) => Iterable<readonly [key: string, value: string]>,
    isCurrent: (container: C, key: string, value: string) => boolean,
  ) {
    this.#rowsOf = rowsOf;
    this.#isCurrent = isCurrent;
  }

  /** The values of a key, in no particular order. */
  of(container: C, key: string): string[] {
    if (originOf(container))
      return [...this.#noted(container, key)].filter((value) => this.#isCurrent(container, key, value));
    const index = this.#indexOf(container);
    const values = index.get(key);
    if (values === undefined) return [];
    const current = [...listOf(values)].filter((value) => this.#isCurrent(container, key, value));
    if (current.length === 0) index.delete(key);
    else if (typeof values !== 'string' && current.length < values.size) index.set(key, new Set(current));
    return current;
  }

  add(container: C, key: string, value: string): void {
    // Before the first look-up there is no index to add to. The index of a layer has only the additions to that layer.
    const index = originOf(container) ? this.#indexOf(container) : this.#built.get(container);
    if (index) addTo(index, key, value);
  }

  /** The values of a key in the index of a layer and in those of its origins. */
  #noted(container: C, key: string): Set<string> {
    const noted = new Set<string>();
    for (let each: C | undefined = container; each; each = originOf(each)) {
      for (const value of listOf(this.#indexOf(each).get(key))) noted.add(value);
    }
    return noted;
  }

  #indexOf(container: C): Map<string, Set<string> | string> {
    const known = this.#built.get(container);
    if (known) return known;
    const index = new Map<string, Set<string> | string>();
    if (!originOf(container)) for (const [key, value] of this.#rowsOf(container)) addTo(index, key, value);
    this.#built.set(container, index);
    return index;
  }
}

function listOf(values: Set<string> | string | undefined): Iterable<string> {
  return typeof values === 'string' ? [values] : (values ?? []);
}

/**
 * Adds a value of a key. A single value is stored without a Set: most keys have one value, and a Set for each is large.
 */
function addTo(index: Map<string, Set<string> | string>, key: string, value: string): void {
  const values = index.get(key);
  if (values === undefined) index.set(key, value);
  else if (typeof values !== 'string') values.add(value);
  else if (values !== value) index.set(key, new Set([values, value]));
}
