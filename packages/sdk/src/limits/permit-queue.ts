import type { Rate } from '../emitted/contract.js';
import { abortedBy, onAbort } from '../transport/on-abort.js';
import { MAX_TIMER_MS } from '../transport/transport.js';
import { type Demand, LimitReached, type Permit } from './rate-limiter.js';

/**
 * Time in milliseconds by which a waiting attempt may exceed its longest wait before it is rejected: a late permit is
 * better than none.
 */
const SLACK_MS = 1_000;

/** Quota of one bucket, as its queue uses it. */
export interface Quota {
  /**
   * Milliseconds until `weight` fits into the quota. Infinity if the time is unknown: the quota then calls `advance` of
   * its queue as soon as there is room.
   */
  waitFor(weight: number): number;
  /**
   * Estimated wait in milliseconds of an attempt that needs `weight` units, behind attempts that need `queued` units.
   */
  estimate(queued: number, weight: number): number;
  /** Takes a weight that fits into the quota, and returns a permit. */
  take(weight: number): Permit;
}

/** Attempt that waits for its permit. */
export interface Waiter {
  readonly weight: number;
  /** Time by `performance.now()` at which the wait is too long. Only the quota of `@rongkit/redis` reads it. */
  readonly expiresAt: number;
  readonly go: (permit: Permit) => void;
  /** Removes the attempt from the queue, and rejects it. */
  readonly fail: (reason: unknown) => void;
}

/** Attempts that wait for the quota of one bucket. They are served in order. */
export class PermitQueue {
  readonly #quota: Quota;
  readonly #waiters = new Set<Waiter>();
  #weight = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(quota: Quota) {
    this.#quota = quota;
  }

  /** Number of waiting attempts. */
  get length(): number {
    return this.#waiters.size;
  }

  /** Weight of all waiting attempts. */
  get weight(): number {
    return this.#weight;
  }

  /** Waiting attempts, in order. */
  get waiters(): Iterable<Waiter> {
    return this.#waiters;
  }

  /** Estimated wait of the last attempt in the queue, in milliseconds. */
  get waitMs(): number {
    return this.#quota.estimate(this.#weight, 0);
  }

  /**
   * Returns a permit, or a promise of a permit. The promise rejects with {@link LimitReached}, or with an error whose
   * `cause` is the reason of an abort.
   */
  acquire(demand: Demand): Permit | Promise<Permit> {
    const { weight } = demand;
    const isFree = this.length === 0 && this.#quota.waitFor(weight) === 0;
    return isFree ? this.#quota.take(weight) : this.#wait(demand);
  }

  /** Serves waiting attempts as far as the quota allows, and sets a timer for the next one. */
  advance(): void {
    clearTimeout(this.#timer);
    for (const waiter of this.#waiters) {
      const waitMs = this.#quota.waitFor(waiter.weight);
      if (waitMs > 0) {
        if (waitMs < Infinity) this.#advanceIn(waitMs);
        return;
      }
      this.#remove(waiter);
      waiter.go(this.#quota.take(waiter.weight));
    }
  }

  #wait({ rates, weight, maxWaitMs, maxQueued, signal }: Demand): Promise<Permit> {
    return new Promise((resolve, reject) => {
      const waitMs = this.#quota.estimate(this.#weight, weight);
      if (waitMs > maxWaitMs) throw new LimitReached(`${describe(rates)} is used up`, waitMs);
      if (this.length >= maxQueued) throw new LimitReached(`${maxQueued} calls wait for ${describe(rates)}`, waitMs);
      let stopListening = () => {};
      let expiry: NodeJS.Timeout | undefined;
      const end = () => {
        clearTimeout(expiry);
        stopListening();
      };
      const fail = (reason: unknown) => {
        end();
        this.#remove(waiter);
        reject(reason);
      };
      const go = (permit: Permit) => {
        end();
        resolve(permit);
      };
      // The estimate may prove too short: a refusal pauses the quota, and slow answers hold it.
      const expire = () => {
        fail(new LimitReached(`${describe(rates)} is used up`, this.#quota.estimate(0, weight)));
        this.advance();
      };
      const waiter: Waiter = { weight, expiresAt: performance.now() + maxWaitMs, go, fail };
      this.#waiters.add(waiter);
      this.#weight += weight;
      stopListening = onAbort(signal, () => {
        fail(abortedBy(signal));
        this.advance();
      });
      const ms = maxWaitMs + SLACK_MS;
      if (ms <= MAX_TIMER_MS) expiry = setTimeout(expire, ms);
      this.advance();
    });
  }

  #remove(waiter: Waiter): void {
    this.#waiters.delete(waiter);
    this.#weight -= waiter.weight;
  }

  #advanceIn(waitMs: number): void {
    this.#timer = setTimeout(() => this.advance(), Math.min(Math.ceil(waitMs), MAX_TIMER_MS));
  }
}

/** Describes a quota in an error message. */
function describe(rates: readonly Rate[]): string {
  return `the rate limit of ${rates.map(({ calls, per }) => `${calls} a ${per}`).join(' and ')}`;
}
