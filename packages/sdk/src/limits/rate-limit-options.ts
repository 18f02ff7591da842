import type { RateLimiter } from './rate-limiter.js';

/** What becomes of a call that would go over a rate limit: it waits, it is refused at once, or it goes nevertheless. */
export type RateLimitMode = 'queue' | 'reject' | 'off';

/** How a client keeps to the rate limits. */
export interface RateLimitOptions {
  /** @defaultValue `'queue'` */
  mode?: RateLimitMode | undefined;
  /**
   * A factor on the documented limits, for an app that has bought more: one for all, or one for each bucket or endpoint,
   * such as `{ 'message.publishPrivate': 2 }`.
   * @defaultValue 1
   */
  scale?: number | Readonly<Record<string, number>> | undefined;
  /**
   * The longest that a call waits, in milliseconds. One that would wait longer is refused at once. The default lets
   * limits by the minute be waited for, and not those by the hour.
   * @defaultValue 1800000
   */
  maxWaitMs?: number | undefined;
  /**
   * How many calls may wait for the same limit.
   * @defaultValue 10000
   */
  maxQueued?: number | undefined;
  /**
   * Counts the calls. One of your own can do so for several processes.
   * @defaultValue one for each app key in the process
   */
  limiter?: RateLimiter | undefined;
}
