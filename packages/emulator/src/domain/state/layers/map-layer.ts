import type { Scope } from './scope.js';

/**
 * A Map on top of another Map, the Map below, which does not change. While the scope of the layer is writable, reading
 * a value makes a copy, which the layer keeps and which may be changed. Keys have the order that the Map below would
 * have after the same changes.
 */
export class MapLayer<K, V> extends Map<K, V> {
  static {
    // Test libraries compare constructors. A layer has to equal a Map with the same entries.
    Object.defineProperty(MapLayer.prototype, 'constructor', { value: Map });
  }

  readonly below: ReadonlyMap<K, V>;
  readonly #scope: Scope;
  /** New values and copies, by keys that keep their position in the Map below. */
  readonly #own = new Map<K, V>();
  readonly #added = new Map<K, V>();
  /** The deleted keys of the Map below. A key that was added again is in `#added` as well. */
  readonly #gone = new Set<K>();

  constructor(below: ReadonlyMap<K, V>, scope: Scope) {
    super();
    this.below = below;
    this.#scope = scope;
  }

  override get size(): number {
    return this.below.size - this.#gone.size + this.#added.size;
  }

  override has(key: K): boolean {
    return this.#added.has(key) || this.#isBelow(key);
  }

  override get(key: K): V | undefined {
    const known = this.#added.get(key) ?? this.#own.get(key);
    if (known !== undefined || this.#gone.has(key)) return known;
    const value = this.below.get(key);
    if (typeof value !== 'object' || value === null || !this.#scope.isWritable) return value;
    const lent = this.#scope.lend(value);
    this.#own.set(key, lent);
    return lent;
  }

  override set(key: K, value: V): this {
    if (this.#isBelow(key)) this.#own.set(key, value);
    else this.#added.set(key, value);
    return this;
  }

  override delete(key: K): boolean {
    if (this.#added.delete(key)) return true;
    if (!this.#isBelow(key)) return false;
    this.#own.delete(key);
    this.#gone.add(key);
    return true;
  }

  override clear(): void {
    for (const key of this.keys()) this.delete(key);
  }

  override *keys(): Generator<K, undefined> {
    for (const key of this.below.keys()) if (!this.#gone.has(key)) yield key;
    for (const key of this.#added.keys()) yield key;
    return undefined;
  }

  override *values(): Generator<V, undefined> {
    for (const key of this.keys()) yield this.get(key) as V;
    return undefined;
  }

  override *entries(): Generator<[K, V], undefined> {
    for (const key of this.keys()) yield [key, this.get(key) as V];
    return undefined;
  }

  override [Symbol.iterator](): Generator<[K, V], undefined> {
    return this.entries();
  }

  override forEach(callback: (value: V, key: K, map: Map<K, V>) => void): void {
    for (const [key, value] of this) callback(value, key, this);
  }

  /** The keys whose entries may differ from the entries of the Map below. */
  *touched(): Generator<K> {
    yield* this.#own.keys();
    yield* this.#gone;
    yield* this.#added.keys();
  }

  #isBelow(key: K): boolean {
    return !this.#gone.has(key) && this.below.has(key);
  }
}
