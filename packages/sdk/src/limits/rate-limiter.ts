import { brand } from '../brand.js';
import type { Rate } from '../emitted/contract.js';

/** Request of an attempt to the rate limiter. */
export interface Demand {
  /**
   * App of the attempt: a digest of its app key and primary URL. A limiter that serves several apps has separate quotas
   * for each app.
   */
  readonly app: string;
  /**
   * Bucket name. Attempts with the same bucket share a quota. For a quota per phone number, the name contains a digest
   * of the number.
   */
  readonly bucket: string;
  /** Rate limits of the bucket, already multiplied by `scale`. */
  readonly rates: readonly Rate[];
  /** Units of the quota that the attempt uses. */
  readonly weight: number;
  /** Longest wait in milliseconds; 0 to never wait. */
  readonly maxWaitMs: number;
  /** Maximum number of attempts in the queue of the bucket. */
  readonly maxQueued: number;
  /** Signal that removes the attempt from the queue. */
  readonly signal: AbortSignal | undefined;
}

/**
 * Outcome of an attempt: the attempt counts toward the limit, was never sent, or was refused for its rate: with code
 * 1008 or HTTP 429.
 */
export type Use = 'counted' | 'unsent' | { readonly refusedForMs: number | undefined };

/** Permit for one attempt. */
export interface Permit {
  /** Reports the outcome of the attempt. Must be called once, when the attempt is over. */
  done(use: Use): void;
}

/**
 * Delays attempts so that they stay within their rate limits. By default a process has one limiter for each app key and
 * primary URL.
 */
export interface RateLimiter {
  /**
   * Returns a permit, or a promise of a permit if the attempt has to wait. Waiting attempts are served in order. The
   * promise rejects with {@link LimitReached} if the wait would be too long or the queue is full.
   */
  acquire(demand: Demand): Permit | Promise<Permit>;
  /** Number of attempts in all queues. */
  readonly queued: number;
  /**
   * Estimated wait of the last attempt in the queue of a bucket, in milliseconds. Optional: without it, the log and the
   * progress of a bulk send do not tell how long a wait will be.
   */
  estimate?(bucket: string): number;
  /**
   * Gives back unused permits and releases timers and connections, when a client closes. Optional. Other clients may
   * continue to use the limiter.
   */
  close?(): void | Promise<void>;
}

/** The attempt would exceed the rate limit and cannot wait: the wait would be too long, or the queue is full. */
export class LimitReached extends Error {
  static {
    brand(LimitReached, 'LimitReached');
  }

  override readonly name = 'LimitReached';
  /** Estimated wait in milliseconds. */
  declare readonly waitMs: number;

  constructor(reason: string, waitMs: number) {
    super(reason);
    this.waitMs = waitMs;
  }
}
