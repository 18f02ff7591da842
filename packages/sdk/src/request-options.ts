import type { RateLimitMode } from './limits/rate-limit-options.js';
import type { RetryOptions } from './retries/retry-policy.js';
import type { Timeouts } from './transport/transport.js';

/** Options for one call. */
export interface RequestOptions {
  /** As the option of the client; what is left out here is taken from there. */
  timeout?: number | Partial<Timeouts> | undefined;
  /** Aborts the call. Whether the service did what was asked is then not known. */
  signal?: AbortSignal | undefined;
  /**
   * The `X-Request-ID`, which RongCloud's support asks for: at most 36 characters.
   * @defaultValue a new UUID
   */
  requestId?: string | undefined;
  /** As the option of the client; a number is that of attempts. */
  retry?: number | RetryOptions | undefined;
  /** As the option of the client. */
  rateLimit?: RateLimitMode | undefined;
  /**
   * Makes a send safe to repeat, by a `msgRandom` of its own: the service refuses a repeat within a minute, and that
   * refusal counts as success, with a result that has nothing but `code`. RongCloud has to enable this for an app: ask
   * it by a ticket, since without it a repeated send is done twice.
   *
   * The code of that refusal is in no source: it is `duplicateCodes` of the client's `retry`.
   *
   * Rejects with a {@link ConfigurationError} for endpoints that have no `msgRandom`.
   * @defaultValue `false`
   */
  idempotent?: boolean | undefined;
  /** As the option of the client. */
  hedgeAfterMs?: number | undefined;
}
