/**
 * A limit on the total weight of calls in a sliding window, exact to the millisecond, on a clock that never goes back.
 * If `record` is called only after `admits` has returned true, no period of `length` milliseconds exceeds `limit`.
 */
export class SlidingWindow {
  readonly limit: number;
  readonly #length: number;
  /** Recorded weights by millisecond. Entries before `#head` have expired. */
  #entries: { at: number; weight: number }[] = [];
  #head = 0;
  #sum = 0;

  constructor(limit: number, length: number) {
    this.limit = limit;
    this.#length = length;
  }

  admits(now: number, weight: number): boolean {
    this.#forget(now);
    return this.#sum + weight <= this.limit;
  }

  record(now: number, weight: number): void {
    const last = this.#entries.at(-1);
    if (last?.at === now) last.weight += weight;
    else this.#entries.push({ at: now, weight });
    this.#sum += weight;
  }

  /**
   * The weight in the window at the time of the latest `admits`, `isIdle` or `freesIn`, including later calls of
   * `record`.
   */
  get used(): number {
    return this.#sum;
  }

  get share(): number {
    return this.#sum / this.limit;
  }

  /** The time until the oldest weight leaves the window; 0 for an empty window. */
  freesIn(now: number): number {
    this.#forget(now);
    const oldest = this.#entries[this.#head];
    return oldest ? oldest.at + this.#length - now : 0;
  }

  isIdle(now: number): boolean {
    this.#forget(now);
    return this.#sum === 0;
  }

  #forget(now: number): void {
    const oldest = now - this.#length;
    for (let entry = this.#entries[this.#head]; entry && entry.at <= oldest; entry = this.#entries[this.#head]) {
      this.#sum -= entry.weight;
      this.#head += 1;
    }
    if (this.#head === this.#entries.length) this.#clear();
    else if (this.#head > 1000 && this.#head * 2 > this.#entries.length) {
      this.#entries = this.#entries.slice(this.#head);
      this.#head = 0;
    }
  }

  #clear(): void {
    this.#entries = [];
    this.#head = 0;
    this.#sum = 0;
  }
}
