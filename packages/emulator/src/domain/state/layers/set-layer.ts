/**
 * A Set on top of another Set, the Set below, which does not change. Values have the order that the Set below would
 * have after the same changes.
 */
export class SetLayer<T> extends Set<T> {
  static {
    // Test libraries compare constructors. A layer has to equal a Set with the same values.
    Object.defineProperty(SetLayer.prototype, 'constructor', { value: Set });
  }

  readonly below: ReadonlySet<T>;
  readonly #added = new Set<T>();
  /** The deleted values of the Set below. A value that was added again is in `#added` as well. */
  readonly #gone = new Set<T>();

  constructor(below: ReadonlySet<T>) {
    super();
    this.below = below;
  }

  override get size(): number {
    return this.below.size - this.#gone.size + this.#added.size;
  }

  override has(value: T): boolean {
    return this.#added.has(value) || this.#isBelow(value);
  }

  override add(value: T): this {
    if (!this.#isBelow(value)) this.#added.add(value);
    return this;
  }

  override delete(value: T): boolean {
    if (this.#added.delete(value)) return true;
    if (!this.#isBelow(value)) return false;
    this.#gone.add(value);
    return true;
  }

  override clear(): void {
    for (const value of this) this.delete(value);
  }

  override *values(): Generator<T, undefined> {
    for (const value of this.below) if (!this.#gone.has(value)) yield value;
    for (const value of this.#added) yield value;
    return undefined;
  }

  override keys(): Generator<T, undefined> {
    return this.values();
  }

  override *entries(): Generator<[T, T], undefined> {
    for (const value of this.values()) yield [value, value];
    return undefined;
  }

  override [Symbol.iterator](): Generator<T, undefined> {
    return this.values();
  }

  override forEach(callback: (value: T, key: T, set: Set<T>) => void): void {
    for (const value of this) callback(value, value, this);
  }

  /** The values that may be in only one of the two Sets: this Set and the Set below. */
  *touched(): Generator<T> {
    yield* this.#gone;
    yield* this.#added;
  }

  #isBelow(value: T): boolean {
    return !this.#gone.has(value) && this.below.has(value);
  }
}
