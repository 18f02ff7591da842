import type { HostStatus } from '../retries/host-pool.js';

/** Statistics of a client. Clients made by `withOptions` share their counters, unless `transport` changes. */
export interface Statistics {
  /** Number of calls. */
  readonly calls: number;
  /** Number of failed calls. */
  readonly failures: number;
  /** Number of attempts that were started, also of those that never reached the service. */
  readonly attempts: number;
  /** Number of calls without a result so far, including calls in a queue. */
  readonly inFlight: number;
  /**
   * Number of attempts that wait for a permit of the rate limiter, also those of other clients that share the limiter.
   */
  readonly queued: number;
  /** Total wait for rate limits, in milliseconds. */
  readonly waitedMs: number;
  /** Number of attempts refused for their rate: with code 1008 or HTTP 429. */
  readonly refusedForRate: number;
  /** Health of each host of the IM API. */
  readonly hosts: readonly HostStatus[];
}

/** Counters of {@link Statistics}. */
export class Counters {
  calls = 0;
  failures = 0;
  attempts = 0;
  inFlight = 0;
  waitedMs = 0;
  refusedForRate = 0;
}
