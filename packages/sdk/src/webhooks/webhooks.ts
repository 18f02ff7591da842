import type { WebhookData } from '../emitted/webhook-events.js';
import { type Callback, webhookTable } from '../emitted/webhook-table.js';
import { ConfigurationError } from '../errors.js';
import { readEvents } from './read-data.js';
import { WebhookRefusal } from './refusal.js';
import { MemoryReplayCache, type ReplayCache } from './replay-cache.js';
import type { WebhookAnswer, WebhookRequest } from './request.js';
import { isSignedWith, type Signed, signedPart, timeOf } from './signature.js';
import { pass, type Verdict } from './verdict.js';

/** `message.route`, `chatroom.status` and so on. */
export type WebhookType = keyof WebhookData;

/** A callback that was verified. `type` tells which it is, and with it what `data` holds. */
export type WebhookEvent<Type extends WebhookType = WebhookType> = {
  [T in Type]: {
    readonly type: T;
    readonly data: WebhookData[T];
    /** Absent where the request does not say. */
    readonly appKey: string | undefined;
    /** When it was signed, in milliseconds since 1970. */
    readonly signedAt: number;
  };
}[Type];

type Result<Type extends WebhookType> = Type extends 'message.preSend'
  ? // biome-ignore lint/suspicious/noConfusingVoidType: a handler that returns nothing lets the message pass
    Verdict | void | Promise<Verdict | void>
  : unknown;

/** Deals with a callback. A body with several events is dealt with one by one, in order. */
export type WebhookHandler<Type extends WebhookType> = (event: WebhookEvent<Type>) => Result<Type>;

export interface WebhooksOptions {
  /**
   * The secret of the app; of several apps, one by app key.
   * @defaultValue the environment variable `RONGCLOUD_APP_SECRET`
   */
  appSecret?: string | Readonly<Record<string, string>> | undefined;
  /**
   * The app key, for one app. A callback that names another one is refused.
   * @defaultValue none: any app key that the secret signs for will do
   */
  appKey?: string | undefined;
  /**
   * How old a signature may be, in milliseconds, and how far ahead of this clock. No source has a limit.
   * @defaultValue none
   */
  maxAgeMs?: number | undefined;
  /**
   * Refuses a callback that has been received before, word for word. `true` remembers in memory.
   * @defaultValue none: a handler is to know messages by their ids
   */
  replays?: boolean | ReplayCache | undefined;
  /**
   * The largest body, in bytes. A body that a parser of Express has read already is held to the parser's limit instead.
   * @defaultValue 1048576 (1 MiB)
   */
  maxBodyBytes?: number | undefined;
  /**
   * How long a body may take to come, in milliseconds. All adapters keep to it.
   * @defaultValue 5000
   */
  bodyTimeoutMs?: number | undefined;
  /** Is told of requests that are refused. */
  onRefusal?: ((refusal: WebhookRefusal) => void) | undefined;
  /** Is told what a handler threw. The answer is HTTP 500, and RongCloud ignores it. */
  onError?: ((error: unknown) => void) | undefined;
  /** @defaultValue `Date.now` */
  now?: (() => number) | undefined;
}

/** A place where callbacks arrive. The adapters connect it to a server. */
export interface WebhookEndpoint {
  readonly maxBodyBytes: number;
  readonly bodyTimeoutMs: number;
  /** Never rejects: whatever is wrong with a request or a handler is in the answer. */
  receive(request: WebhookRequest): Promise<WebhookAnswer>;
  /** The answer to a request that could not be read. */
  refuse(refusal: WebhookRefusal): WebhookAnswer;
}

const MAX_BODY_BYTES = 1024 * 1024;
const BODY_TIMEOUT_MS = 5000;
/** How long replays are remembered when signatures may have any age. */
const REPLAY_MS = 24 * 3_600_000;

type AnyHandler = (event: WebhookEvent) => unknown;

/**
 * Receives RongCloud's callbacks: verifies their signatures, reads them and hands them to your code.
 *
 * RongCloud posts each kind of callback to a URL that you enter in its console, so you say which kind arrives where. The
 * body of a callback is not signed by RongCloud: use HTTPS.
 *
 * @example
 * ```ts
 * import { refuse, toNode, Webhooks } from 'rongkit/webhooks';
 *
 * const webhooks = new Webhooks({ appSecret });
 * const moderate = webhooks.endpoint('message.preSend', ({ data }) => {
 *   if (data.content.includes('spam')) return refuse('no spam');
 * });
 * http.createServer(toNode(moderate)).listen(3000);
 * ```
 */
export class Webhooks {
  readonly #options: WebhooksOptions;
  readonly #secrets: string | Readonly<Record<string, string>>;
  readonly #replays: ReplayCache | undefined;
  readonly #now: () => number;
  #table: Readonly<Record<string, Callback>> | undefined;

  /** @throws {ConfigurationError} there is no secret, or an option is wrong */
  constructor(options: WebhooksOptions = {}) {
    const secrets = options.appSecret ?? globalThis.process?.env?.RONGCLOUD_APP_SECRET;
    if (!secrets || (typeof secrets === 'object' && !Object.values(secrets).every(Boolean))) {
      throw new ConfigurationError('appSecret', 'is missing: pass it, or set RONGCLOUD_APP_SECRET');
    }
    const { replays, maxAgeMs } = options;
    if (maxAgeMs !== undefined && !(maxAgeMs > 0)) {
      throw new ConfigurationError('maxAgeMs', 'must be a number of milliseconds greater than 0');
    }
    this.#options = options;
    this.#secrets = secrets;
    this.#now = options.now ?? Date.now;
    this.#replays = replays === true ? new MemoryReplayCache(undefined, this.#now) : replays || undefined;
  }

  /** A place for one kind of callback. */
  endpoint<Type extends WebhookType>(type: Type, handler: WebhookHandler<Type>): WebhookEndpoint {
    return this.#endpoint(() => [type, handler as AnyHandler]);
  }

  /**
   * A place for several kinds, each at a path that ends in its name, such as `/rongcloud/message.route`.
   *
   * @example
   * ```ts
   * const all = webhooks.endpoints({
   *   'message.route': ({ data }) => archive(data),
   *   'user.onlineStatus': ({ data }) => presence.set(data.userid, data.status === '0'),
   * });
   * ```
   */
  endpoints(handlers: { readonly [Type in WebhookType]?: WebhookHandler<Type> }): WebhookEndpoint {
    return this.#endpoint((url) => {
      const type = (url.split('?')[0] ?? '').split('/').at(-1) ?? '';
      const handler = Object.hasOwn(handlers, type) ? handlers[type as WebhookType] : undefined;
      return handler && [type, handler as AnyHandler];
    });
  }

  /**
   * Verifies and reads a callback, for a server that no adapter fits.
   * @throws {WebhookRefusal} it is no callback to act on
   */
  async read<Type extends WebhookType>(type: Type, request: WebhookRequest): Promise<WebhookEvent<Type>[]> {
    this.#table ??= webhookTable();
    const callback = this.#table[type];
    if (!callback) throw new ConfigurationError('type', 'must be the name of a callback');
    if (request.method !== 'POST') throw new WebhookRefusal('wrong method');
    this.#checkSize(request.body);
    const signed = signedPart(request);
    const signedAt = timeOf(signed);
    const isKeyInBody = callback.hasAppKey === true;
    const isKeySigned = !isKeyInBody || signed.appKey !== undefined;
    // Nothing of a body is looked at before it is known to be of one who has the secret, unless it says which secret.
    if (isKeySigned || typeof this.#secrets === 'string') this.#verify(signed, signed.appKey);
    const events = readEvents(callback, request.body, signed.appKey);
    const appKey = isKeySigned ? signed.appKey : textIn(events[0]?.appKey);
    if (!isKeySigned) this.#verify(signed, appKey);
    if (isKeyInBody && events.some((data) => data.appKey !== appKey)) throw new WebhookRefusal('wrong app key');
    await this.#checkAge(signed, signedAt);
    return events.map((data) => ({ type, data, appKey, signedAt }) as unknown as WebhookEvent<Type>);
  }

  #endpoint(find: (url: string) => readonly [type: string, handler: AnyHandler] | undefined): WebhookEndpoint {
    const { maxBodyBytes = MAX_BODY_BYTES, bodyTimeoutMs = BODY_TIMEOUT_MS } = this.#options;
    return {
      maxBodyBytes,
      bodyTimeoutMs,
      receive: (request) => this.#receive(find(request.url), request),
      refuse: (refusal) => this.#refuse(refusal),
    };
  }

  async #receive(
    found: readonly [type: string, handler: AnyHandler] | undefined,
    request: WebhookRequest,
  ): Promise<WebhookAnswer> {
    try {
      if (!found) throw new WebhookRefusal('unknown callback');
      const [type, handler] = found;
      const events = await this.read(type as WebhookType, request);
      return await this.#handle(type, handler, events);
    } catch (error) {
      return error instanceof WebhookRefusal ? this.#refuse(error) : this.#fail(error);
    }
  }

  /** An event that fails does not stop those after it: RongCloud does not send them again. */
  async #handle(type: string, handler: AnyHandler, events: readonly WebhookEvent[]): Promise<WebhookAnswer> {
    let result: unknown;
    let failure: WebhookAnswer | undefined;
    for (const event of events) {
      try {
        result = await handler(event);
      } catch (error) {
        failure = this.#fail(error);
      }
    }
    if (failure) return failure;
    return answer(200, this.#table?.[type]?.isVerdict ? JSON.stringify(result ?? pass()) : '');
  }

  #fail(error: unknown): WebhookAnswer {
    quietly(() => this.#options.onError?.(error));
    return answer(500, JSON.stringify({ error: 'the handler failed' }));
  }

  #refuse(refusal: WebhookRefusal): WebhookAnswer {
    quietly(() => this.#options.onRefusal?.(refusal));
    return answer(refusal.status, JSON.stringify({ error: refusal.reason }));
  }

  #checkSize(body: unknown): void {
    const { maxBodyBytes = MAX_BODY_BYTES } = this.#options;
    const size = typeof body === 'string' ? Buffer.byteLength(body) : body instanceof Uint8Array ? body.length : 0;
    if (size > maxBodyBytes) throw new WebhookRefusal('too large', `at most ${maxBodyBytes} bytes`);
  }

  #verify(signed: Signed, appKey: string | undefined): void {
    const { appKey: expected } = this.#options;
    const secrets = this.#secrets;
    const isKnown = typeof secrets === 'string' || (appKey !== undefined && Object.hasOwn(secrets, appKey));
    const secret = typeof secrets === 'string' ? secrets : secrets[appKey ?? ''];
    if (!isKnown || !secret || (expected !== undefined && appKey !== undefined && appKey !== expected)) {
      throw new WebhookRefusal('wrong app key');
    }
    if (!isSignedWith(secret, signed)) throw new WebhookRefusal('wrong signature');
  }

  async #checkAge({ signature }: Signed, signedAt: number): Promise<void> {
    const { maxAgeMs = Number.POSITIVE_INFINITY } = this.#options;
    if (Math.abs(this.#now() - signedAt) > maxAgeMs) throw new WebhookRefusal('stale');
    // Nonce and time have no part in the key: digits can move between them, and the signature stays the same.
    const key = signature.toLowerCase();
    // A signature from the future is good for as long as it takes to be too old.
    const forMs = Math.min(REPLAY_MS, 2 * maxAgeMs);
    if (await this.#replays?.seen(key, forMs)) throw new WebhookRefusal('replayed');
  }
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function answer(status: number, body: string): WebhookAnswer {
  return { status, headers: body ? { 'Content-Type': 'application/json' } : {}, body };
}

/** Hooks that fail must not fail the answer. */
function quietly(hook: () => unknown): void {
  (async () => hook())().catch(() => {});
}
