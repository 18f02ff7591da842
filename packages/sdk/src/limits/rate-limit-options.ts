import { checkOneOf } from '../check-options.js';
import type { RateLimiter } from './rate-limiter.js';

/** Handling of a call over the rate limit: `queue` delays it, `reject` fails it at once, `off` sends it anyway. */
export type RateLimitMode = 'queue' | 'reject' | 'off';

/** Options of client-side rate limiting. */
export interface RateLimitOptions {
  /**
   * Handling of calls over the rate limit.
   * @default the environment variable `RONGCLOUD_RATE_LIMIT`, else `'queue'`
   */
  mode?: RateLimitMode | undefined;
  /**
   * Factor on the documented limits, for an app with higher limits: a number for all, or an object with a number per
   * bucket or endpoint, such as `{ 'message.publishPrivate': 2 }`.
   * @default the factor in the environment variable `RONGCLOUD_RATE_LIMIT`, else 1
   */
  scale?: number | Readonly<Record<string, number>> | undefined;
  /**
   * Longest wait of a call in milliseconds. A call that would wait longer is refused at once. With the default, calls
   * wait for limits per minute, but not for limits per hour.
   * @default 1800000 (30 minutes)
   */
  maxWaitMs?: number | undefined;
  /**
   * Maximum number of calls in the queue of a limit.
   * @default 10000
   */
  maxQueued?: number | undefined;
  /**
   * Rate limiter. A custom implementation can share the limits among processes.
   * @default one limiter per process, app key and primary URL
   */
  limiter?: RateLimiter | undefined;
}

export const RATE_LIMIT_MODES: readonly RateLimitMode[] = ['queue', 'reject', 'off'];

export function checkMode(_option: string, mode: unknown): void {
  checkOneOf('rateLimit.mode', mode, RATE_LIMIT_MODES);
}
