import type { DataCenterId } from './emitted/hosts.js';
import type { RateLimitMode, RateLimitOptions } from './limits/rate-limit-options.js';
import type { Middleware } from './middleware.js';
import type { Logger, LogLevel } from './observability/logger.js';
import type { RetryOptions } from './retries/retry-policy.js';
import type { Timeouts, Transport } from './transport/transport.js';

/**
 * Options of a {@link RongCloud} client. `appKey` and `appSecret` are required, here or in the environment; all other
 * options have defaults.
 */
export interface ClientOptions {
  /**
   * App key. Each environment of an app has its own app key.
   * @default the environment variable `RONGCLOUD_APP_KEY`
   */
  appKey?: string | undefined;
  /**
   * App secret, which signs requests. Errors and logs never contain it.
   * @default the environment variable `RONGCLOUD_APP_SECRET`
   */
  appSecret?: string | undefined;
  /**
   * Data center of the app. Calls go to the primary domain of the data center, or to its backup domain when the primary
   * fails.
   * @default `'BJ'`
   */
  dataCenter?: DataCenterId | undefined;
  /**
   * URLs of the API of an emulator, a proxy or a private cloud, in place of a data center. The first URL is the
   * primary. Calls switch to another URL when the primary fails, and return after the primary has recovered.
   * @default the environment variable `RONGCLOUD_API_URL`, else the domains of the data center
   */
  baseUrls?: readonly string[] | undefined;
  /**
   * URL of the SMS service.
   * @default the SMS service of RongCloud; with `baseUrls` or `RONGCLOUD_API_URL`, the first URL
   */
  smsBaseUrl?: string | undefined;
  /**
   * Timeout of a call in milliseconds: a number for the whole call, or an object with a number per phase. 0 disables a
   * timeout. `total` covers all attempts and the pauses between them, but not the time spent waiting for a rate limit.
   * @default `{ connect: 5000, headers: 20000, body: 20000, total: 30000 }`
   */
  timeout?: number | Partial<Timeouts> | undefined;
  /**
   * Retries of a failed call; a number sets `attempts`, and 1 disables retries. Reads, and calls that have no further
   * effect when repeated, are retried after connection errors, timeouts, server errors and code 1008. A send that is
   * not `idempotent` is retried only if the service certainly did not perform it: the connection failed, or the answer
   * was code 1008.
   * @default `{ attempts: 3, minDelayMs: 100, maxDelayMs: 5000 }`
   */
  retry?: number | RetryOptions | undefined;
  /**
   * Client-side rate limiting, by the documented limit of each endpoint. An absent `mode` or `scale` comes from the
   * environment variable `RONGCLOUD_RATE_LIMIT`: `queue`, `reject`, `off`, or a factor on the limits such as `x10`.
   * @default the environment variable `RONGCLOUD_RATE_LIMIT`, else `'queue'`
   */
  rateLimit?: RateLimitMode | RateLimitOptions | undefined;
  /**
   * Hedging delay in milliseconds: a call without an answer by then is also sent to another host, and the first success
   * wins. Applies to reads, to other calls without a further effect when repeated, and to `idempotent` sends.
   * @default no hedging
   */
  hedgeAfterMs?: number | undefined;
  /**
   * Middleware around every call. The first is the outermost.
   * @default none
   */
  middleware?: readonly Middleware[] | undefined;
  /**
   * Logger, such as `console`. Secrets, tokens and mobile numbers are redacted.
   * @default no logging
   */
  logger?: Logger | undefined;
  /**
   * Most detailed level that is logged. `error`: failures of the service and the network. `warn`: host switches, code
   * 1008, other failed calls, and parameters that are probably mistakes. A parameter with a misspelled name is sent, and
   * logged once for each endpoint. `info`: retries and long waits for a rate limit. `debug`: every call and its
   * parameters.
   * @default `'info'`
   */
  logLevel?: LogLevel | undefined;
  /**
   * Transport that sends the requests.
   * @default a new {@link NodeTransport}
   */
  transport?: Transport | undefined;
  /**
   * Allows the client in a browser, where everyone who opens the page can read the app secret.
   * @default `false`: in a page or a worker of a browser the constructor throws
   */
  dangerouslyAllowBrowser?: boolean | undefined;
}
