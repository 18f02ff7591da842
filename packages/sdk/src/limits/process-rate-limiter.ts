import { ProcessQuota } from './process-quota.js';
import type { Demand, Permit, RateLimiter } from './rate-limiter.js';

const SWEEP_AT = 1000;

/** In-memory rate limiter of this process, for one app key and primary URL. */
export class ProcessRateLimiter implements RateLimiter {
  readonly #buckets = new Map<string, ProcessQuota>();
  readonly #now: () => number;
  #sweepAt = SWEEP_AT;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  get queued(): number {
    let sum = 0;
    for (const { queue } of this.#buckets.values()) sum += queue.length;
    return sum;
  }

  estimate(bucket: string): number {
    return this.#buckets.get(bucket)?.queue.waitMs ?? 0;
  }

  acquire(demand: Demand): Permit | Promise<Permit> {
    const quota = this.#quotaOf(demand);
    quota.rates = demand.rates;
    return quota.queue.acquire(demand);
  }

  #quotaOf({ bucket, rates }: Demand): ProcessQuota {
    const known = this.#buckets.get(bucket);
    if (known) return known;
    if (this.#buckets.size >= this.#sweepAt) this.#sweep();
    const made = new ProcessQuota(rates, this.#now);
    this.#buckets.set(bucket, made);
    return made;
  }

  /** Removes idle buckets, such as the buckets of single phone numbers. */
  #sweep(): void {
    for (const [name, bucket] of this.#buckets) if (bucket.isIdle()) this.#buckets.delete(name);
    this.#sweepAt = Math.max(SWEEP_AT, this.#buckets.size * 2);
  }
}
