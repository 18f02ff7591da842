import type { ReplayCache } from 'rongkit/webhooks';
import { checkClient, type RedisClient, type RunScript, scriptOn } from './redis-client.js';

const SEEN = "return redis.call('SET', KEYS[1], '1', 'NX', 'PX', ARGV[1]) and 0 or 1";
const FORGET = "return redis.call('DEL', KEYS[1])";

/** Options of {@link RedisReplayStore}. */
export interface RedisReplayStoreOptions {
  /**
   * Prefix of the keys in Redis. All processes of an app need the same prefix.
   * @default 'rongkit:callback:'
   */
  readonly prefix?: string | undefined;
}

/**
 * Replay cache in Redis: a callback that one process has handled is refused by every process. Pass the store to
 * `Webhooks` as the option `replays`. If Redis cannot be reached, a callback gets the answer HTTP 500 once the client
 * of Redis gives an error, and RongCloud does not send that callback again. RongCloud repeats a callback that gets no
 * answer within 5 seconds.
 */
export class RedisReplayStore implements ReplayCache {
  readonly #prefix: string;
  readonly #seen: RunScript;
  readonly #forget: RunScript;

  /**
   * `redis` is a client of `ioredis` 5 or later, or of `redis` (node-redis) 5 or later. The caller opens and closes the
   * client.
   *
   * @throws {TypeError} `redis` is not a client of these libraries
   */
  constructor(redis: RedisClient, { prefix = 'rongkit:callback:' }: RedisReplayStoreOptions = {}) {
    checkClient(redis);
    this.#prefix = prefix;
    this.#seen = scriptOn(redis, SEEN);
    this.#forget = scriptOn(redis, FORGET);
  }

  /** Returns whether a callback was seen before, and remembers it for `forMs` milliseconds. */
  async seen(key: string, forMs: number): Promise<boolean> {
    return (await this.#seen([this.#prefix + key], String(Math.max(1, Math.ceil(forMs))))) === 1;
  }

  /** Forgets a callback, because its handler failed. */
  async forget(key: string): Promise<void> {
    await this.#forget([this.#prefix + key]);
  }
}
