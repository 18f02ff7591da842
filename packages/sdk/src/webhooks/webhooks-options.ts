import type { WebhookType } from './event.js';
import type { WebhookRefusal } from './refusal.js';
import type { MemoryReplayCache, ReplayCache } from './replay-cache.js';

/** Handler that failed. */
export interface WebhookFailure {
  /** Id of the callback. */
  readonly type: WebhookType;
  /** Name of the handler function; empty for a function without a name. */
  readonly handler: string;
}

/** App secret, or an array of app secrets: a callback may be signed with any of these secrets. */
export type AppSecret = string | readonly string[];

/** Options of `Webhooks`. */
export interface WebhooksOptions {
  /**
   * App secret; for several apps, an object of app secrets by app key. While a secret is being replaced, pass an array
   * of the old and the new secret: a callback may be signed with either secret.
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
   * Maximum size of a body in bytes. A larger body is refused with HTTP 413. For a body that a parser has read into an
   * object, the limit of the parser applies.
   * @default 1048576 (1 MiB)
   */
  maxBodyBytes?: number | undefined;
  /**
   * Timeout for reading a body in milliseconds, in all adapters. A slower request is refused with HTTP 408.
   * @default 5000
   */
  bodyTimeoutMs?: number | undefined;
  /**
   * Called for each refused request, and for each invalid event in the body of an accepted request. `false` disables
   * the default.
   * @default prints a line to `console.warn`, at most one a minute for each reason: strangers can post requests as well
   */
  onRefusal?: ((refusal: WebhookRefusal) => void) | false | undefined;
  /**
   * Maximum time for handling a callback in milliseconds. Then the answer is HTTP 500, and `onError` is called for each
   * handler that has not finished. The handlers continue. RongCloud waits 5 seconds, and 3 for the answer to
   * `message.preSend`. An answer ends the delivery; a callback without an answer is sent again.
   * @default no limit
   */
  handlerTimeoutMs?: number | undefined;
  /**
   * Called with the error of a handler, and with the name of that handler. The answer is HTTP 500, which RongCloud
   * ignores, unless another handler refuses the message. `failure` is absent if the error comes from the replay check
   * instead of a handler. `false` disables the default.
   * @default prints a line to `console.error`: callback, handler, error and its place, without quoted parts, secrets and
   * phone numbers
   */
  onError?: ((error: unknown, failure?: WebhookFailure) => void) | false | undefined;
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
