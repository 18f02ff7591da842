import { type Permit, ProcessQuota, type Rate } from 'rongkit';

/** The share of one process in a limit, while Redis does not answer. */
export class ShareOfOne {
  readonly #quota: ProcessQuota;
  /** Heaviest attempt that fits; 0 if the share is less than one call. */
  readonly #heaviest: number;
  readonly #from: number;

  /** `from`: when the share begins, by `performance.now()`. */
  constructor(rates: readonly Rate[], processes: number, from: number) {
    const shares = rates.map(({ calls, per }) => ({ calls: Math.floor(calls / processes), per }));
    this.#quota = new ProcessQuota(shares, () => performance.now());
    this.#heaviest = Math.min(...shares.map(({ calls }) => calls));
    this.#from = from;
  }

  /** An attempt that is heavier than the share waits for Redis. */
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
