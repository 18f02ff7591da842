/** How much was used of a quota in the last `length` milliseconds. */
export class UsageWindow {
  readonly length: number;
  /** What was used and when, in the order of time, from `#head` on. */
  #entries: { readonly at: number; weight: number }[] = [];
  #head = 0;
  #used = 0;

  constructor(length: number) {
    this.length = length;
  }

  /** Writes down a use; one that is said to be earlier than the last counts as of the same moment. */
  add(at: number, weight: number): void {
    const last = this.#entries.at(-1);
    if (last && last.at >= at) last.weight += weight;
    else this.#entries.push({ at, weight });
    this.#used += weight;
  }

  usedAt(now: number): number {
    const oldest = now - this.length;
    for (let entry = this.#entries[this.#head]; entry && entry.at <= oldest; entry = this.#entries[this.#head]) {
      this.#used -= entry.weight;
      this.#head++;
    }
    this.#tidy();
    return this.#used;
  }

  /** In how many milliseconds that much of what is used now will count no more; infinity if it is not that much. */
  waitFor(weight: number, now: number): number {
    let freed = 0;
    for (let index = this.#head; index < this.#entries.length; index++) {
      const entry = this.#entries[index];
      freed += entry?.weight ?? 0;
      if (entry && freed >= weight) return Math.max(0, entry.at + this.length - now);
    }
    return Number.POSITIVE_INFINITY;
  }

  #tidy(): void {
    if (this.#head === this.#entries.length) this.#entries = [];
    else if (this.#head > 1000 && this.#head * 2 > this.#entries.length) this.#entries.splice(0, this.#head);
    else return;
    this.#head = 0;
  }
}
