import type { DataCenterId } from './emitted/hosts.js';
import type { RateLimitMode, RateLimitOptions } from './limits/rate-limit-options.js';
import type { Middleware } from './middleware.js';
import type { Logger, LogLevel } from './observability/logger.js';
import type { RetryOptions } from './retries/retry-policy.js';
import type { Timeouts, Transport } from './transport/transport.js';

/** What a client needs to know. */
export interface ClientOptions {
  /**
   * The key of one environment of one app.
   * @defaultValue the environment variable `RONGCLOUD_APP_KEY`
   */
  appKey?: string | undefined;
  /**
   * The secret that goes with the key. It signs requests, and never appears in an error or a log.
   * @defaultValue the environment variable `RONGCLOUD_APP_SECRET`
   */
  appSecret?: string | undefined;
  /**
   * Where the app lives. Calls go to its primary domain; when that fails, to its backup.
   * @defaultValue `'BJ'`
   */
  dataCenter?: DataCenterId | undefined;
  /**
   * Where the API is reached, in place of a data center: an emulator, a proxy, a private cloud. The first one is the
   * primary; calls go to another when it fails, and come back when it has recovered.
   * @defaultValue the environment variable `RONGCLOUD_API_URL`, else the domains of the data center
   */
  baseUrls?: readonly string[] | undefined;
  /**
   * Where the SMS service is reached.
   * @defaultValue RongCloud's own SMS service; with `baseUrls` or `RONGCLOUD_API_URL`, the first of those
   */
  smsBaseUrl?: string | undefined;
  /**
   * How long a call may take in milliseconds: a number for all of it, or a number for each part. 0 is without limit.
   * The total is that of all attempts and the pauses between them; time spent waiting for a rate limit does not count.
   * @defaultValue `{ connect: 5000, headers: 20000, body: 20000, total: 30000 }`
   */
  timeout?: number | Partial<Timeouts> | undefined;
  /**
   * How often and how soon a call is tried again; a number is that of attempts, and 1 is no retry. Reads and set-like
   * calls are repeated after broken connections, timeouts, failures of the service and code 1008; a send only if it
   * certainly was not done: it was not connected, or refused with code 1008.
   * @defaultValue `{ attempts: 3, minDelayMs: 100, maxDelayMs: 5000 }`
   */
  retry?: number | RetryOptions | undefined;
  /**
   * How the client keeps to the rate limits of the service, which it knows for each endpoint.
   * @defaultValue `'queue'`
   */
  rateLimit?: RateLimitMode | RateLimitOptions | undefined;
  /**
   * Asks another host as well when a call that may be repeated has no answer after this many milliseconds, and takes
   * whichever answers first.
   * @defaultValue none: only one host is asked at a time
   */
  hedgeAfterMs?: number | undefined;
  /**
   * Stands around every call, the first one outermost.
   * @defaultValue none
   */
  middleware?: readonly Middleware[] | undefined;
  /**
   * Where to write what happens, such as `console`. Secrets, tokens and mobile numbers are left out.
   * @defaultValue nowhere
   */
  logger?: Logger | undefined;
  /**
   * The loudest that is written: `error` for failures of the service and the network, `warn` for what the client dealt
   * with (another host, code 1008) and other failed calls, `info` for repeated attempts and long waits, `debug` for
   * every call and its parameters.
   * @defaultValue `'info'`
   */
  logLevel?: LogLevel | undefined;
  /**
   * What carries the requests.
   * @defaultValue a {@link NodeTransport} of the client's own
   */
  transport?: Transport | undefined;
}
