import type { Config } from '../config.js';
import type { CallFailure } from '../errors.js';
import type { Attempt } from '../exchange.js';
import type { HostPool } from '../retries/host-pool.js';
import { type Timeouts, TransportTimeout } from '../transport/transport.js';
import type { Prepared } from './prepare.js';

/** State of a call: its attempts and its remaining time. */
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

  /** Remaining time of the total timeout, in milliseconds. */
  get leftMs(): number {
    return Math.max(0, this.#endsAt - performance.now());
  }

  /** Extends the total timeout by a wait for the rate limit, which does not count. */
  extend(ms: number): void {
    this.#endsAt += ms;
  }

  /** Timeouts of the next attempt. The total timeout starts with the first attempt. */
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

  /** Fields that every error of the call has. */
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
