import { newScope } from './layers/lend.js';
import { MapLayer } from './layers/map-layer.js';
import { originOf } from './layers/origin.js';

/** The values of each key. A single value is stored without a Set. */
type Index = Map<string, Set<string> | string>;

/** The index of a Map that is a layer. The index of the root is built at the first look-up. */
interface IndexLayer<C> {
  readonly root: C;
  /** The values that were added to the index since the root. */
  readonly added: Index;
}

const WRITABLE = newScope(true);

/**
 * An index of a Map of the state by another key, such as the groups of a user. It is built from the Map at the first
 * look-up, and is not written to documents. Later additions have to be noted; removals need not be noted, because the
 * index checks each value that it returns.
 */
export class Lookup<C extends object> {
  readonly #rowsOf: (container: C) => Iterable<readonly [key: string, value: string]>;
  readonly #isCurrent: (container: C, key: string, value: string) => boolean;
  readonly #built = new WeakMap<C, Index>();
  readonly #layers = new WeakMap<C, IndexLayer<C>>();

  constructor(
    rowsOf: (container: C) => Iterable<readonly [key: string, value: string]>,
    isCurrent: (container: C, key: string, value: string) => boolean,
  ) {
    this.#rowsOf = rowsOf;
    this.#isCurrent = isCurrent;
  }

  /** The values that a key has now, in no particular order. */
  of(container: C, key: string): string[] {
    const origin = originOf(container);
    if (origin) return this.#noted(this.#layerOf(container, origin), key).filter(this.#isCurrentIn(container, key));
    const index = this.#indexOf(container);
    const values = index.get(key);
    if (values === undefined) return [];
    const current = [...listOf(values)].filter(this.#isCurrentIn(container, key));
    if (current.length === 0) index.delete(key);
    else if (typeof values !== 'string' && current.length < values.size) index.set(key, new Set(current));
    return current;
  }

  add(container: C, key: string, value: string): void {
    const origin = originOf(container);
    // Before the first look-up there is no index to add to.
    const index = origin ? this.#layerOf(container, origin).added : this.#built.get(container);
    if (index) addTo(index, key, value);
  }

  #isCurrentIn(container: C, key: string): (value: string) => boolean {
    return (value) => this.#isCurrent(container, key, value);
  }

  /** The values of a key in the index of the root and in the additions since. */
  #noted({ root, added }: IndexLayer<C>, key: string): string[] {
    return [...new Set([...listOf(this.#indexOf(root).get(key)), ...listOf(added.get(key))])];
  }

  #layerOf(container: C, origin: C): IndexLayer<C> {
    const known = this.#layers.get(container);
    if (known) return known;
    const next = originOf(origin);
    const { root, added } = next ? this.#layerOf(origin, next) : { root: origin, added: new Map() };
    const layer = { root, added: new MapLayer(added, WRITABLE) };
    this.#layers.set(container, layer);
    return layer;
  }

  #indexOf(container: C): Index {
    const known = this.#built.get(container);
    if (known) return known;
    const index: Index = new Map();
    for (const [key, value] of this.#rowsOf(container)) addTo(index, key, value);
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
function addTo(index: Index, key: string, value: string): void {
  const values = index.get(key);
  if (values === undefined) index.set(key, value);
  else if (typeof values !== 'string') values.add(value);
  else if (values !== value) index.set(key, new Set([values, value]));
}
