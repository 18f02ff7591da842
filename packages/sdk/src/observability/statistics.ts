import type { HostStatus } from '../retries/host-pool.js';

/** What a client has done so far, and is doing now. Clients made by `withOptions` count together. */
export interface Statistics {
  /** Calls that were made. */
  readonly calls: number;
  /** Those of them that failed. */
  readonly failures: number;
  /** Requests that were sent for them. */
  readonly attempts: number;
  /** Calls without an answer so far, waiting ones included. */
  readonly inFlight: number;
  /** Attempts that wait for a rate limit now. */
  readonly queued: number;
  /** How long attempts have waited for rate limits, all together, in milliseconds. */
  readonly waitedMs: number;
  /** Attempts that the service refused with code 1008. */
  readonly refusedForRate: number;
  readonly hosts: readonly HostStatus[];
}

/** The counters behind {@link Statistics}. */
export class Counters {
  calls = 0;
  failures = 0;
  attempts = 0;
  inFlight = 0;
  waitedMs = 0;
  refusedForRate = 0;
}
