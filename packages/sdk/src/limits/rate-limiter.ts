import type { Rate } from '../emitted/contract.js';

/** What an attempt asks of a limiter before it is made. */
export interface Demand {
  /** Attempts with the same name share one quota. Of a quota for each phone number it holds a digest of the number. */
  readonly bucket: string;
  /** The quota, already scaled. */
  readonly rates: readonly Rate[];
  /** How much of the quota the attempt uses up. */
  readonly weight: number;
  /** Longer than this, in milliseconds, it does not wait; 0 is not at all. */
  readonly maxWaitMs: number;
  /** How many attempts may wait for the same bucket. */
  readonly maxQueued: number;
  readonly signal: AbortSignal | undefined;
}

/** What became of an attempt: it counted, it never left, or it was refused with code 1008. */
export type Use = 'counted' | 'unsent' | { readonly refusedForMs: number | undefined };

/** The leave to make one attempt. Whoever has it says when the attempt is over. */
export interface Permit {
  done(use: Use): void;
}

/**
 * Paces attempts so that the service has no reason to refuse them. By default there is one in the process for each app
 * key; another implementation can share the quota among processes.
 */
export interface RateLimiter {
  /**
   * Gives leave at once, or a promise of it, which resolves, first come, first served, when the attempt may go. It
   * rejects with {@link LimitReached} if the wait would be too long, or if too many wait already.
   */
  acquire(demand: Demand): Permit | Promise<Permit>;
  /** How many attempts are waiting now. */
  readonly queued: number;
}

/** An attempt may not go now, and is not to wait. */
export class LimitReached extends Error {
  override readonly name = 'LimitReached';
  /** After how many milliseconds it could go, as far as one can tell. */
  readonly waitMs: number;

  constructor(reason: string, waitMs: number) {
    super(reason);
    this.waitMs = waitMs;
  }
}
