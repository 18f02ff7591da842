import type { Config } from '../config.js';
import type { CallFailure } from '../errors.js';
import type { Attempt } from '../exchange.js';
import type { HostPool } from '../retries/host-pool.js';
import { type Timeouts, TransportTimeout } from '../transport/transport.js';
import type { Prepared } from './prepare.js';

/** A call on its way: what has been tried, and how much of its time is left. */
export class CallRun {
  readonly config: Config;
  readonly call: Prepared;
  readonly pool: HostPool;
  readonly attempts: Attempt[] = [];
  #endsAt = Number.POSITIVE_INFINITY;
  #hasBegun = false;

  constructor(config: Config, call: Prepared) {
    this.config = config;
    this.call = call;
    this.pool = config.pools[call.request.endpoint.host];
  }

  /** What is left of the time for all attempts and pauses, in milliseconds. */
  get leftMs(): number {
    return Math.max(0, this.#endsAt - performance.now());
  }

  /** Waiting for a rate limit is not the call's own time. */
  extend(ms: number): void {
    this.#endsAt += ms;
  }

  /** The timeouts of the next attempt. The clock starts with the first one. */
  nextTimeouts(): Timeouts {
    const { timeouts } = this.call;
    if (timeouts.total === 0) return timeouts;
    if (!this.#hasBegun) {
      this.#hasBegun = true;
      this.#endsAt = performance.now() + timeouts.total;
      return timeouts;
    }
    const total = this.leftMs;
    if (total === 0) throw new TransportTimeout('total', timeouts.total);
    return { ...timeouts, total };
  }

  /** What every error says of the call. */
  describe(host?: string): CallFailure {
    const { request, retry } = this.call;
    return {
      endpoint: request.endpoint.id,
      requestId: request.requestId,
      host,
      attempts: [...this.attempts],
      maxAttempts: retry.attempts,
    };
  }
}
