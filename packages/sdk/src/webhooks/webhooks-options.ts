import type { WebhookType } from './event.js';
import type { WebhookRefusal } from './refusal.js';
import type { MemoryReplayCache, ReplayCache } from './replay-cache.js';

/** Handler that failed. */
export interface WebhookFailure {
  /** Id of the callback. */
  readonly type: WebhookType;
  /** Name of the function; empty for a function without a name. */
  readonly handler: string;
}

/** App secret, or several of which any may have signed. */
export type AppSecret = string | readonly string[];

/** Options of `Webhooks`. */
export interface WebhooksOptions {
  /**
   * App secret, or an object of app secrets by app key for several apps. While a secret is replaced, an array of the old
   * and the new one: a callback may be signed with either.
   * @default the environment variable `RONGCLOUD_APP_SECRET`
   */
  appSecret?: AppSecret | Readonly<Record<string, AppSecret>> | undefined;
  /**
   * App key. A callback with another app key is refused.
   * @default any app key with a valid signature
   */
  appKey?: string | undefined;
  /**
   * Maximum difference between the time of a signature and the clock, in milliseconds. RongCloud documents no limit.
   * @default no limit
   */
  maxAgeMs?: number | undefined;
  /**
   * Refuses callbacks that were already received, by their signature. `true` uses a {@link MemoryReplayCache}. If a
   * handler fails, its callback may be repeated. A repetition that arrives while the handler runs waits for the
   * outcome.
   * @default no replay check: handlers have to recognize messages by their ids
   */
  replays?: boolean | ReplayCache | undefined;
  /**
   * Maximum size of a body in bytes. A larger body is refused with HTTP 413. For a body that an Express parser has
   * read, the limit of the parser applies.
   * @default 1048576 (1 MiB)
   */
  maxBodyBytes?: number | undefined;
  /**
   * Timeout for reading a body in milliseconds, in all adapters. A slower request is refused with HTTP 408.
   * @default 5000
   */
  bodyTimeoutMs?: number | undefined;
  /** Called for each refused request. */
  onRefusal?: ((refusal: WebhookRefusal) => void) | undefined;
  /**
   * Maximum time for handling a callback in milliseconds. Then the answer is HTTP 500, and `onError` is told which handlers
   * have not finished; they go on. RongCloud waits 5 seconds, and 3 for the answer to `message.preSend`. An answer ends
   * the delivery; a callback without one is sent again.
   * @default no limit
   */
  handlerTimeoutMs?: number | undefined;
  /**
   * Called with the error of a handler, and with its name. The answer is HTTP 500, which RongCloud ignores. The failure is
   * absent if the error is not one of a handler, but of the replay check.
   */
  onError?: ((error: unknown, failure?: WebhookFailure) => void) | undefined;
  /**
   * Allows the class in a browser, where everyone who opens the page can read the app secret.
   * @default `false`: in a page or a worker of a browser the constructor throws
   */
  dangerouslyAllowBrowser?: boolean | undefined;
  /**
   * Clock, in milliseconds.
   * @default `Date.now`
   */
  now?: (() => number) | undefined;
}
