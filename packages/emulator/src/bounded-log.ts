const MAX_ENTRIES = 1000;
const MAX_BYTES = 16 * 1024 * 1024;

/** A log of the latest entries: at most 1,000, and at most 16 MB unless a single entry is larger. */
export class BoundedLog<Entry> {
  readonly #sizeOf: (entry: Entry) => number;
  #entries: Entry[] = [];
  #bytes = 0;

  /** `sizeOf` returns the size of an entry in bytes. */
  constructor(sizeOf: (entry: Entry) => number) {
    this.#sizeOf = sizeOf;
  }

  /** Oldest first. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  add(entry: Entry): void {
    this.#entries.push(entry);
    this.#bytes += this.#sizeOf(entry);
    while (this.#entries.length > MAX_ENTRIES || (this.#bytes > MAX_BYTES && this.#entries.length > 1)) {
      const oldest = this.#entries.shift();
      this.#bytes -= oldest ? this.#sizeOf(oldest) : 0;
    }
  }

  clear(): void {
    this.#entries = [];
    this.#bytes = 0;
  }
}
