import { MapLayer } from './map-layer.js';
import type { Scope } from './scope.js';

/**
 * A Set on top of another Set, the Set below, which does not change. Values have the order that the Set below would
 * have after the same changes.
 */
export class SetLayer<T> extends Set<T> {
  static {
    // Test libraries compare constructors. A layer has to equal a Set with the same values.
    Object.defineProperty(SetLayer.prototype, 'constructor', { value: Set });
  }

  /** The values as keys. */
  readonly #values: MapLayer<T, true>;

  constructor(below: ReadonlySet<T>, scope: Scope) {
    super();
    this.#values = new MapLayer(below instanceof SetLayer ? (below as SetLayer<T>).#values : asMap(below), scope);
  }

  override get size(): number {
    return this.#values.size;
  }

  override has(value: T): boolean {
    return this.#values.has(value);
  }

  override add(value: T): this {
    if (!this.#values.has(value)) this.#values.set(value, true);
    return this;
  }

  override delete(value: T): boolean {
    return this.#values.delete(value);
  }

  override clear(): void {
    this.#values.clear();
  }

  override values(): SetIterator<T> {
    return this.#values.keys();
  }

  override keys(): SetIterator<T> {
    return this.#values.keys();
  }

  override *entries(): Generator<[T, T], undefined> {
    for (const value of this.values()) yield [value, value];
    return undefined;
  }

  override [Symbol.iterator](): SetIterator<T> {
    return this.#values.keys();
  }

  override forEach(callback: (value: T, key: T, set: Set<T>) => void): void {
    for (const value of this) callback(value, value, this);
  }

  /** The values that may be in only one of the two Sets: this Set and the Set below. */
  touched(): Iterable<T> {
    return this.#values.touched();
  }
}

/** A Set as a Map with its values as keys. */
function asMap<T>(set: ReadonlySet<T>): ConstructorParameters<typeof MapLayer<T, true>>[0] {
  return {
    size: set.size,
    has: (value) => set.has(value),
    get: (value) => (set.has(value) ? true : undefined),
    keys: () => set.keys(),
  };
}
