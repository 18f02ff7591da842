/** Usage of a quota in the last `length` milliseconds. */
export class UsageWindow {
  declare readonly length: number;
  /** Uses in order of time; entries before `#head` have expired. */
  #entries: { readonly at: number; weight: number }[] = [];
  #head = 0;
  #used = 0;

  constructor(length: number) {
    this.length = length;
  }

  /** Records a use. A time before the last entry counts as the time of that entry. */
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

  /** Milliseconds until `weight` units expire; Infinity if fewer are in use. */
  waitFor(weight: number, now: number): number {
    let freed = 0;
    for (let index = this.#head; index < this.#entries.length; index++) {
      const entry = this.#entries[index];
      freed += entry?.weight ?? 0;
      if (entry && freed >= weight) return Math.max(0, entry.at + this.length - now);
    }
    return Infinity;
  }

  #tidy(): void {
    if (this.#head === this.#entries.length) this.#entries = [];
    else if (this.#head > 1000 && this.#head * 2 > this.#entries.length) this.#entries.splice(0, this.#head);
    else return;
    this.#head = 0;
  }
}
