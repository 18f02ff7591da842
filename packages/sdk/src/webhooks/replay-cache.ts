/** Remembers which callbacks were received. One on a shared store serves several processes. */
export interface ReplayCache {
  /** Whether the key was seen before; from now on it was. It may be forgotten after so many milliseconds. */
  seen(key: string, forMs: number): boolean | Promise<boolean>;
}

/** Remembers in memory, up to a number of callbacks: the oldest one is forgotten first. */
export class MemoryReplayCache implements ReplayCache {
  readonly #max: number;
  readonly #now: () => number;
  /** By key, the oldest first: until when it is to be remembered. */
  readonly #until = new Map<string, number>();

  constructor(max = 100_000, now: () => number = Date.now) {
    this.#max = max;
    this.#now = now;
  }

  seen(key: string, forMs: number): boolean {
    const now = this.#now();
    const until = this.#until.get(key);
    if (until !== undefined && until > now) return true;
    this.#until.delete(key);
    this.#until.set(key, now + forMs);
    for (const [oldest, end] of this.#until) {
      if (this.#until.size <= this.#max && end > now) break;
      this.#until.delete(oldest);
    }
    return false;
  }
}
