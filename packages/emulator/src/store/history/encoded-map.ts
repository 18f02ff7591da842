/** Reads entries of a Map that are still encoded. */
export interface Entries {
  read(row: number): unknown;
}

/** A Map whose values are decoded when they are read. Its methods cannot change it. */
export class EncodedMap extends Map<string, unknown> {
  /** Row numbers by key. */
  readonly rows = new Map<string, number>();
  readonly #entries: Entries;

  constructor(entries: Entries) {
    super();
    this.#entries = entries;
  }

  override get size(): number {
    return this.rows.size;
  }

  override has(key: string): boolean {
    return this.rows.has(key);
  }

  override get(key: string): unknown {
    const row = this.rows.get(key);
    return row === undefined ? undefined : this.#entries.read(row);
  }

  override set(): this {
    throw new TypeError('A state of the past is read-only.');
  }

  override delete(): boolean {
    throw new TypeError('A state of the past is read-only.');
  }

  override clear(): void {
    throw new TypeError('A state of the past is read-only.');
  }

  override keys(): MapIterator<string> {
    return this.rows.keys();
  }

  override *values(): Generator<unknown, undefined> {
    for (const row of this.rows.values()) yield this.#entries.read(row);
    return undefined;
  }

  override *entries(): Generator<[string, unknown], undefined> {
    for (const [key, row] of this.rows) yield [key, this.#entries.read(row)];
    return undefined;
  }

  override [Symbol.iterator](): Generator<[string, unknown], undefined> {
    return this.entries();
  }

  override forEach(callback: (value: unknown, key: string, map: Map<string, unknown>) => void): void {
    for (const [key, value] of this) callback(value, key, this);
  }
}
