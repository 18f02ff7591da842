import { type Permit, ProcessQuota, type Rate } from 'rongkit';

/** Share of one process in a rate limit, for the time while Redis does not answer. */
export class ShareOfOne {
  readonly #quota: ProcessQuota;
  /** Weight of the heaviest attempt that fits into the share; 0 if the share is less than one call. */
  readonly #heaviest: number;
  readonly #from: number;

  /** `from` is the time at which the share begins, by `performance.now()`. */
  constructor(rates: readonly Rate[], processes: number, from: number) {
    const shares = rates.map(({ calls, per }) => ({ calls: Math.floor(calls / processes), per }));
    this.#quota = new ProcessQuota(shares, () => performance.now());
    this.#heaviest = Math.min(...shares.map(({ calls }) => calls));
    this.#from = from;
  }

  /**
   * Returns the wait in milliseconds. An attempt that is heavier than the share waits until Redis answers: Infinity.
   */
  waitFor(weight: number): number {
    if (weight > this.#heaviest) return Number.POSITIVE_INFINITY;
    return Math.max(this.#quota.waitFor(weight), this.#from - performance.now());
  }

  estimate(queued: number, weight: number): number {
    const untilItBegins = Math.max(0, this.#from - performance.now());
    return this.#heaviest === 0 ? untilItBegins : untilItBegins + this.#quota.estimate(queued, weight);
  }

  take(weight: number): Permit {
    return this.#quota.take(weight);
  }
}
