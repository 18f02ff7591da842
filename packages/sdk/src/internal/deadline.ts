import { TransportTimeout } from '../core/transport.js';

/** The time that a call may take altogether, from its first attempt on. Waiting for a rate limit stops the clock. */
export class Deadline {
  readonly #totalMs: number;
  #endsAt = Number.POSITIVE_INFINITY;
  #hasBegun = false;

  /** 0 is without limit. */
  constructor(totalMs: number) {
    this.#totalMs = totalMs;
  }

  get leftMs(): number {
    return Math.max(0, this.#endsAt - performance.now());
  }

  extend(ms: number): void {
    this.#endsAt += ms;
  }

  /** What is left for the next attempt, 0 being no limit. */
  next(): number {
    if (this.#totalMs === 0) return 0;
    if (!this.#hasBegun) {
      this.#hasBegun = true;
      this.#endsAt = performance.now() + this.#totalMs;
      return this.#totalMs;
    }
    const { leftMs } = this;
    if (leftMs === 0) throw new TransportTimeout('total', this.#totalMs);
    return leftMs;
  }
}
