/** Memory of received callbacks. An implementation on a shared store serves several processes. */
export interface ReplayCache {
  /** Returns whether the key was seen before, and remembers it for at least `forMs` milliseconds. */
  seen(key: string, forMs: number): boolean | Promise<boolean>;
  /**
   * Forgets a key after a handler failed, so that a repetition of the callback is handled. Without this method, the
   * repetition is refused.
   */
  forget?(key: string): void | Promise<void>;
}

/** Replay cache in the memory of this process. The oldest callback is dropped first when the cache is full. */
export class MemoryReplayCache implements ReplayCache {
  readonly #max: number;
  readonly #now: () => number;
  /** Expiry times by key, the oldest first. */
  readonly #until = new Map<string, number>();

  /**
   * @param max - maximum number of remembered callbacks
   * @param now - clock: returns the current time in milliseconds
   */
  constructor(max = 100_000, now: () => number = Date.now) {
    this.#max = max;
    this.#now = now;
  }

  forget(key: string): void {
    this.#until.delete(key);
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
