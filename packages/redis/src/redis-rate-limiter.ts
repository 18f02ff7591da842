import { randomUUID } from 'node:crypto';
import type { Demand, Permit, RateLimiter } from 'rongkit';
import type { Exchange, Reply } from './exchange.js';
import { EXCHANGE_SCRIPT } from './exchange-script.js';
import { checkClient, type RedisClient, type RunScript, scriptOn } from './redis-client.js';
import { SharedQuota, type WhenDown } from './shared-quota.js';

/** Options of {@link RedisRateLimiter}. */
export interface RedisRateLimiterOptions {
  /**
   * Prefix of the keys in Redis. All processes of an app need the same prefix.
   * @default 'rongkit'
   */
  readonly prefix?: string | undefined;
  /**
   * Rule for calls while Redis does not answer within 250 ms:
   *
   * - `'share'`: the process continues with its own share of each limit: the limit divided by the number of processes.
   *   It begins to use its share once the other processes leave that share free: 3 seconds and one window of the limit
   *   after the last answer; at once if Redis has never answered. A call that is heavier than the share waits.
   * - `'wait'`: calls wait until Redis answers again, or until they have waited for `maxWaitMs`.
   * - `'reject'`: calls fail with a `RateLimitError` at once.
   * @default 'share'
   */
  readonly whenDown?: WhenDown | undefined;
  /**
   * Assumed number of processes until Redis answers for the first time.
   * @default 4
   */
  readonly expectedProcesses?: number | undefined;
}

const SWEEP_AT = 1000;

/**
 * Rate limiter that several processes share, by a count in Redis. Pass the limiter to each client as
 * `rateLimit: { limiter }`.
 *
 * The count is a sliding window by the clock of Redis, with weights, in steps of 1/200 of the window. A process asks
 * Redis for several permits at once. Processes take turns, so that a send to 1,000 receivers is not starved by single
 * calls.
 *
 * ```ts
 * const limiter = new RedisRateLimiter(new Redis());
 * const rong = new RongCloud({ rateLimit: { limiter } });
 * ```
 */
export class RedisRateLimiter implements RateLimiter {
  readonly #prefix: string;
  readonly #options: Pick<Checked, 'whenDown' | 'expectedProcesses'>;
  readonly #run: RunScript;
  readonly #quotas = new Map<string, { readonly bucket: string; readonly quota: SharedQuota }>();
  #sweepAt = SWEEP_AT;

  /**
   * `redis` is a client of `ioredis` 5 or later, or of `redis` (node-redis) 5 or later. The caller opens and closes the
   * client.
   *
   * @throws {TypeError} `redis` is not a client of these libraries, or an option is unknown or invalid
   */
  constructor(redis: RedisClient, options: RedisRateLimiterOptions = {}) {
    checkClient(redis);
    const { prefix, whenDown, expectedProcesses } = checked(options);
    this.#prefix = prefix;
    this.#options = { whenDown, expectedProcesses };
    this.#run = scriptOn(redis, EXCHANGE_SCRIPT);
  }

  /** Number of attempts that wait for a permit. */
  get queued(): number {
    let sum = 0;
    for (const { quota } of this.#quotas.values()) sum += quota.queue.length;
    return sum;
  }

  /** Estimated wait of the last attempt in the queues of a bucket, in milliseconds. */
  estimate(bucket: string): number {
    const waits = [...this.#quotas.values()].map((each) => (each.bucket === bucket ? each.quota.queue.waitMs : 0));
    return Math.max(0, ...waits);
  }

  /** Returns a permit, or a promise of a permit. The promise rejects with `LimitReached` if the attempt cannot wait. */
  acquire(demand: Demand): Permit | Promise<Permit> {
    return this.#quotaOf(demand).acquire(demand);
  }

  /**
   * Gives back the unused permits of this process, so that other processes need not wait for these permits. Attempts
   * in progress are reported when they end. The limiter may be used again.
   */
  async close(): Promise<void> {
    await Promise.all(Array.from(this.#quotas.values(), ({ quota }) => quota.close()));
  }

  #quotaOf({ app, bucket, rates }: Demand): SharedQuota {
    // The braces keep all keys of an app on one node of a Redis Cluster.
    const key = `${this.#prefix}:{${app}}:${bucket}`;
    const known = this.#quotas.get(key);
    if (known) return known.quota;
    if (this.#quotas.size >= this.#sweepAt) this.#sweep();
    const exchange = async (request: Exchange) => (await this.#run([key], JSON.stringify(request))) as Reply;
    const quota = new SharedQuota(rates, { ...this.#options, id: randomUUID(), exchange });
    this.#quotas.set(key, { bucket, quota });
    return quota;
  }

  /** Removes idle quotas, such as the quotas of single phone numbers. */
  #sweep(): void {
    for (const [key, { quota }] of this.#quotas) if (quota.isIdle) this.#quotas.delete(key);
    this.#sweepAt = Math.max(SWEEP_AT, this.#quotas.size * 2);
  }
}

const WHEN_DOWN: readonly unknown[] = ['share', 'wait', 'reject'] satisfies WhenDown[];
const NAMES: readonly string[] = [
  'prefix',
  'whenDown',
  'expectedProcesses',
] satisfies (keyof RedisRateLimiterOptions)[];

interface Checked {
  readonly prefix: string;
  readonly whenDown: WhenDown;
  readonly expectedProcesses: number;
}

function checked(
  options: RedisRateLimiterOptions,
): Required<{ [K in keyof RedisRateLimiterOptions]: NonNullable<RedisRateLimiterOptions[K]> }> {
  const unknown = Object.keys(options).find((name) => !NAMES.includes(name));
  if (unknown !== undefined) throw new TypeError(`${unknown} is not an option; the options are ${NAMES.join(', ')}`);
  const { prefix = 'rongkit', whenDown = 'share', expectedProcesses = 4 } = options;
  if (typeof prefix !== 'string' || prefix === '') throw new TypeError('prefix must be a string that is not empty');
  if (!WHEN_DOWN.includes(whenDown)) throw new TypeError(`whenDown must be one of ${WHEN_DOWN.join(', ')}`);
  if (!Number.isSafeInteger(expectedProcesses) || expectedProcesses < 1) {
    throw new TypeError('expectedProcesses must be an integer of at least 1');
  }
  return { prefix, whenDown, expectedProcesses };
}
