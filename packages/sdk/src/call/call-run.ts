import type { Config } from '../config.js';
import { AbortError, type CallFailure } from '../errors.js';
import type { Attempt } from '../exchange.js';
import type { HostPool } from '../retries/host-pool.js';
import { repeatLeftMs } from '../retries/retry-policy.js';
import { neverSent, type Timeouts, TransportTimeout } from '../transport/transport.js';
import type { CallRecord } from './call-record.js';
import type { Prepared } from './prepare.js';

/** Extra time for a repeat of an idempotent send to connect, in milliseconds after the latest start of a repeat. */
const CONNECT_MARGIN_MS = 4000;

/** State of a pass through the attempts of a call: its attempts and its remaining time. */
export class CallRun {
  declare readonly config: Config;
  declare readonly call: Prepared;
  declare readonly record: CallRecord;
  declare readonly pool: HostPool;
  readonly #earlier: number;
  #endsAt = Infinity;
  #hasBegun = false;
  /** Whether an attempt has succeeded. */
  isWon = false;

  constructor(config: Config, call: Prepared, record: CallRecord) {
    this.config = config;
    this.call = call;
    this.record = record;
    this.pool = config.pools[call.request.endpoint.host];
    this.#earlier = record.attempts.length;
  }

  /** Whether the policy allows another attempt. */
  get mayTryAgain(): boolean {
    return this.record.attempts.length - this.#earlier < this.call.retry.attempts;
  }

  /** Remaining time of the total timeout, in milliseconds. Infinity without one, and before the first attempt. */
  get leftMs(): number {
    return Math.max(0, this.#endsAt - performance.now());
  }

  /** Time left for an idempotent send to be repeated, in milliseconds; Infinity for other calls and first attempts. */
  get repeatLeftMs(): number {
    const { began } = this.record;
    return began && this.call.isIdempotent ? repeatLeftMs(began) : Infinity;
  }

  /** Extends the total timeout by a wait for the rate limit, which does not count. */
  extend(ms: number): void {
    this.#endsAt += ms;
  }

  /**
   * Timeouts of the next attempt. The total timeout starts with the first attempt.
   * @throws {TransportTimeout} the total timeout is over
   */
  nextTimeouts(): Timeouts {
    const timeouts = this.#inTime(this.call.timeouts);
    if (timeouts.total === 0) return timeouts;
    if (!this.#hasBegun) {
      this.#hasBegun = true;
      this.#endsAt = performance.now() + timeouts.total;
      return timeouts;
    }
    const total = this.leftMs;
    if (total === 0) throw neverSent(new TransportTimeout('total', timeouts.total));
    return { ...timeouts, total };
  }

  /**
   * Limits the connect timeout of a repeated idempotent send, which must not be sent after the service has forgotten
   * the first send.
   */
  #inTime(timeouts: Timeouts): Timeouts {
    const left = this.repeatLeftMs + CONNECT_MARGIN_MS;
    return left < (timeouts.connect || Infinity) ? { ...timeouts, connect: left } : timeouts;
  }

  /** Adds an ended attempt. In a hedged call, the attempt that won stays the last. */
  add(attempt: Attempt): void {
    const { attempts } = this.record;
    attempts.splice(this.isWon ? -1 : attempts.length, 0, attempt);
  }

  /** Fields that every error of the call has. */
  describe(host?: string): CallFailure {
    const { request, retry } = this.call;
    return {
      endpoint: request.endpoint.id,
      requestId: request.requestId,
      host,
      // Not a copy: in a hedged call, the attempt that ends later is added to the error of the other attempt as well.
      attempts: this.record.attempts,
      maxAttempts: this.#earlier + retry.attempts,
    };
  }

  /** Error of a call whose signal was aborted. */
  aborted(signal: AbortSignal | undefined, host?: string): AbortError {
    return new AbortError({ ...this.describe(host), cause: signal?.reason });
  }
}
