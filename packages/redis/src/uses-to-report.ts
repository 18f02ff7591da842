interface Entry {
  /** Number of the first exchange that reports the uses; 0 before that exchange. */
  number: number;
  readonly at: number;
  weight: number;
}

/** Uses of permits in the last window, with the exchanges that report them. */
export class UsesToReport {
  readonly #windowMs: number;
  #entries: Entry[] = [];

  constructor(windowMs: number) {
    this.#windowMs = windowMs;
  }

  /** Whether there are uses that no exchange has reported. */
  get hasNew(): boolean {
    return this.#entries.at(-1)?.number === 0;
  }

  isEmptyAt(now: number): boolean {
    this.#forgetOld(now);
    return this.#entries.length === 0;
  }

  /** Adds a use. `at` is a time of `performance.now()`, no earlier than that of the last use. */
  add(at: number, weight: number): void {
    const last = this.#entries.at(-1);
    const ms = Math.floor(at);
    if (last?.number === 0 && last.at === ms) last.weight += weight;
    else this.#entries.push({ number: 0, at: ms, weight });
  }

  /** Marks the new uses with the number of the exchange that reports them. */
  number(number: number, now: number): void {
    this.#forgetOld(now);
    for (let index = this.#entries.length - 1; this.#entries[index]?.number === 0; index--) {
      const entry = this.#entries[index];
      if (entry) entry.number = number;
    }
  }

  /**
   * Returns the uses that exchanges after `number` report for the first time. Each use has the number of its exchange,
   * its age in milliseconds and its weight.
   */
  since(number: number, now: number): [number: number, ageMs: number, weight: number][] {
    const first = this.#entries.findIndex((entry) => entry.number > number);
    if (first === -1) return [];
    return this.#entries
      .slice(first)
      .map((entry) => [entry.number, Math.max(0, Math.floor(now - entry.at)), entry.weight]);
  }

  clear(): void {
    this.#entries = [];
  }

  #forgetOld(now: number): void {
    const first = this.#entries.findIndex(({ at }) => at > now - this.#windowMs - 1);
    if (first !== 0) this.#entries = first === -1 ? [] : this.#entries.slice(first);
  }
}
