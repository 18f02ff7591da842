import type { RateLimitMode } from './limits/rate-limit-options.js';
import type { RetryOptions } from './retries/retry-policy.js';
import type { Timeouts } from './transport/transport.js';

/** Options for one call. */
export interface RequestOptions {
  /** Timeout of this call in milliseconds. Omitted phases have the timeout of the client. */
  timeout?: number | Partial<Timeouts> | undefined;
  /** Signal that aborts the call. The service may have performed it nevertheless. */
  signal?: AbortSignal | undefined;
  /**
   * `X-Request-ID` of the call, for support requests: at most 36 characters.
   * @default a new UUID
   */
  requestId?: string | undefined;
  /** Overrides the client's `retry`; a number sets `attempts`. */
  retry?: number | RetryOptions | undefined;
  /** Overrides the mode of the client's `rateLimit`. */
  rateLimit?: RateLimitMode | undefined;
  /**
   * Makes a send safe to retry, by adding a `msgRandom`: the service refuses the same `msgRandom` within a minute, and
   * the refusal counts as success. The result then has only a `code`. RongCloud must enable this for the app by ticket;
   * otherwise a retry sends twice. No retry begins later than 55 seconds after the first attempt: then the call fails with
   * the error of its last attempt, and its outcome is unknown.
   *
   * Inferred: the code of the refusal. `duplicateCodes` of the client's `retry` sets it.
   *
   * Rejects with a {@link ConfigurationError} for endpoints without `msgRandom`.
   * @default `false`
   */
  idempotent?: boolean | undefined;
  /** Overrides the client's `hedgeAfterMs`. */
  hedgeAfterMs?: number | undefined;
}
