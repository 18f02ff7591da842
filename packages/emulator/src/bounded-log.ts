const MAX_ENTRIES = 1000;
const MAX_BYTES = 16 * 1024 * 1024;

/** A log of the latest entries: at most 1,000, and at most 16 MB unless a single entry is larger. */
export class BoundedLog<Entry> {
  readonly #sizeOf: (entry: Entry) => number;
  /**
   * The entries, oldest first. A dropped entry becomes undefined; undefined entries are removed later and together,
   * because each `shift` would move all entries.
   */
  #entries: (Entry | undefined)[] = [];
  #gone = 0;
  #bytes = 0;

  /** `sizeOf` returns the size of an entry in bytes. */
  constructor(sizeOf: (entry: Entry) => number) {
    this.#sizeOf = sizeOf;
  }

  /** The entries, oldest first. */
  get entries(): readonly Entry[] {
    if (this.#gone > 0) this.#removeGone();
    return this.#entries as Entry[];
  }

  add(entry: Entry): void {
    this.#entries.push(entry);
    this.#bytes += this.#sizeOf(entry);
    while (this.#length > MAX_ENTRIES || (this.#bytes > MAX_BYTES && this.#length > 1)) this.#dropOldest();
    if (this.#gone >= MAX_ENTRIES) this.#removeGone();
  }

  clear(): void {
    this.#entries = [];
    this.#gone = 0;
    this.#bytes = 0;
  }

  get #length(): number {
    return this.#entries.length - this.#gone;
  }

  #dropOldest(): void {
    const oldest = this.#entries[this.#gone];
    if (oldest !== undefined) this.#bytes -= this.#sizeOf(oldest);
    this.#entries[this.#gone] = undefined;
    this.#gone += 1;
  }

  #removeGone(): void {
    this.#entries = this.#entries.slice(this.#gone);
    this.#gone = 0;
  }
}
