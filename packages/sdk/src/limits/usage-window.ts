/** Use of a quota, and the use after it. */
interface Use {
  readonly at: number;
  readonly weight: number;
  next?: Use;
}

/** Usage of a quota in the last `length` milliseconds. */
export class UsageWindow {
  declare readonly length: number;
  /** The last use that has expired, from which a linked list leads to all later uses in order of time. */
  #expired: Use = { at: 0, weight: 0 };
  #last = this.#expired;
  #used = 0;

  constructor(length: number) {
    this.length = length;
  }

  /** Records a use. A use with a time before the last use expires together with that use. */
  add(at: number, weight: number): void {
    const use = { at, weight };
    this.#last.next = use;
    this.#last = use;
    this.#used += weight;
  }

  usedAt(now: number): number {
    for (let { next } = this.#expired; next && next.at <= now - this.length; next = next.next) {
      this.#used -= next.weight;
      this.#expired = next;
    }
    return this.#used;
  }

  /** Milliseconds until `weight` units expire; Infinity if fewer are in use. */
  waitFor(weight: number, now: number): number {
    let freed = 0;
    for (let { next } = this.#expired; next; next = next.next) {
      freed += next.weight;
      if (freed >= weight) return Math.max(0, next.at + this.length - now);
    }
    return Infinity;
  }
}
