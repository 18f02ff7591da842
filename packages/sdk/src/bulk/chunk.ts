import type { Checkpoint } from './checkpoint.js';
import type { Status } from './outcome.js';

/** Progress of a run: receivers by outcome, number of calls, waits and elapsed time. */
export interface BulkProgress {
  /** Number of receivers whose message the service accepted. */
  readonly sent: number;
  /** Number of receivers whose message was certainly not sent. */
  readonly failed: number;
  /** Number of receivers whose message may have been sent. */
  readonly unknown: number;
  /** Number of receivers that this run skips, because the checkpoint of an earlier run marks them as done. */
  readonly skipped: number;
  /** Number of calls with an outcome. */
  readonly chunks: number;
  /** Time since the start of the run, in milliseconds. */
  readonly elapsedMs: number;
  /**
   * Time that the call with the longest wait has been waiting for its rate limit, in milliseconds; 0 if no call waits.
   */
  readonly waitingMs: number;
  /**
   * Estimated time until the next waiting call is sent, in milliseconds. Absent if no call waits, or if the rate
   * limiter gives no estimate; a custom rate limiter need not give one.
   */
  readonly waitLeftMs?: number;
  /**
   * Whether the run was stopped: by `stop`, `abort`, `signal`, `stopOn`, `maxFailures`, or an error that is not from
   * the client.
   */
  readonly isStopped: boolean;
  /** Error of the last `failed` or `unknown` chunk. Absent if all chunks so far were sent. */
  readonly lastError?: Error;
}

/** Outcome of one call. */
export interface Chunk<R> {
  /** Outcome: `sent`, `failed`, or `unknown` if the service may have accepted the call. */
  readonly status: Status;
  /** Receivers of the call. */
  readonly receivers: readonly R[];
  /** Position of the first receiver, from 0. */
  readonly position: number;
  /** Result of the call. Absent unless `status` is `sent`. */
  readonly result?: unknown;
  /** Error of the call: a {@link RongError}, unless a middleware threw another error. Absent if `status` is `sent`. */
  readonly error?: Error;
  /** Progress of the run, including this chunk. */
  readonly progress: BulkProgress;
  /** Checkpoint from which a later run continues after this chunk. */
  readonly checkpoint: Checkpoint;
}
