import type { Attempt } from '../exchange.js';

/** Listener for the requests of a call. Middlewares cannot change the reports. */
export interface CallWatch {
  /** Whether no further request may be made. */
  readonly isOver: boolean;
  /** Called first, by a client that reports requests. Without later reports, nothing was sent. */
  heard(): void;
  /** The call waits for its rate limit, for an estimated number of milliseconds. */
  waits(estimatedMs: number | undefined): void;
  /** The wait is over. */
  goesOn(): void;
  /** A request is handed to the transport. */
  sends(): void;
  /** The request has ended. */
  ended(attempt: Attempt): void;
}

/** Name of the watch among the options of a call, the same in all copies of this package. */
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
  /** Error of the last attempt. */
  lastError?: unknown;
  /** Number by which the service recognizes a repeat of an idempotent send. */
  msgRandom?: number;
}
