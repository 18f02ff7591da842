import type { Attempt } from '../exchange.js';

/** Listener for the requests of a call. Middlewares cannot change what the listener gets. */
export interface CallWatch {
  /** Whether no further request may be made. */
  readonly isOver: boolean;
  /** Called first, by a client that reports requests. If none of the other methods is called, nothing was sent. */
  heard(): void;
  /** Called when the call starts to wait for its rate limit; `estimatedMs` is the estimated wait. */
  waits(estimatedMs: number | undefined): void;
  /** Called when the wait for the rate limit is over. */
  goesOn(): void;
  /** Called when a request is passed to the transport. */
  sends(): void;
  /** Called when the request has ended. */
  ended(attempt: Attempt): void;
}

/** Key of the {@link CallWatch} in the options of a call, the same in all copies of this package. */
export const WATCH: unique symbol = Symbol.for('rongkit.watch') as never;

/** Attempt whose outcome is not known yet. */
export type OpenAttempt = { -readonly [Member in keyof Attempt]: Attempt[Member] };

/**
 * State of a call during all passes through its attempts. A middleware causes another pass if it calls `next` again.
 */
export interface CallRecord {
  readonly attempts: Attempt[];
  readonly watch: CallWatch | undefined;
  /** Start of the first attempt, on the clock of `performance.now()` and on that of `Date.now()`. */
  began?: readonly [monotonic: number, wall: number];
  /** Attempt that was reported last. */
  told?: Attempt;
  /** Error of the last attempt. */
  lastError?: unknown;
  /** Parameter by which the service recognizes a repeat of an idempotent send. */
  msgRandom?: number;
}
