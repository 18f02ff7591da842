import { byteLength } from '#platform';
import { refuseBrowsers } from '../browser.js';
import {
  checkAmount,
  checkMethods,
  checkOptions,
  type OptionKinds,
  type Rule,
  refuseOption,
} from '../check-options.js';
import { webhookTable } from '../emitted/webhook-table.js';
import { type Entry, entriesIn } from '../endpoints/notation.js';
import { ConfigurationError } from '../errors.js';
import { isBytes } from '../kinds.js';
import { isPlainObject } from '../params/values.js';
import { MAX_TIMER_MS } from '../transport/transport.js';
import { ConsoleReports } from './console-reports.js';
import type { WebhookEvent, WebhookHandler, WebhookHandlers, WebhookType } from './event.js';
import { type AnyHandler, FAILED, settle } from './handling.js';
import { readEvents } from './read-data.js';
import { WebhookRefusal } from './refusal.js';
import { MemoryReplayCache, type ReplayCache } from './replay-cache.js';
import type { WebhookAnswer, WebhookRequest } from './request.js';
import { isSignedWith, type Signed, signedPart, timeOf } from './signature.js';
import { pass } from './verdict.js';
import type { AppSecret, WebhookFailure, WebhooksOptions } from './webhooks-options.js';

/** Endpoint that receives callbacks. An adapter connects it to a server. */
export interface WebhookEndpoint {
  /** Maximum size of a body in bytes. Adapters refuse a larger body with `too large`. */
  readonly maxBodyBytes: number;
  /** Timeout for reading a body in milliseconds. Adapters refuse a slower request with `too slow`. */
  readonly bodyTimeoutMs: number;
  /**
   * Checks everything that can be checked before the body is read: method, callback id, signature, app key and age.
   *
   * @throws {WebhookRefusal} the request must be refused
   */
  admit(request: Omit<WebhookRequest, 'body'>): void;
  /** Answers a request. Never rejects: refusals and failed handlers become answers. */
  receive(request: WebhookRequest): Promise<WebhookAnswer>;
  /** Returns the answer to a request that an adapter refuses, such as one with too large a body. */
  refuse(refusal: WebhookRefusal): WebhookAnswer;
}

const MAX_BODY_BYTES = 1024 * 1024;
const BODY_TIMEOUT_MS = 5000;
/** Longest time for which the replay check remembers a signature, in milliseconds. */
const REPLAY_MS = 24 * 3_600_000;

const silent = () => {};

const hook: Rule = (option, value) => {
  if (value !== false && value !== null && typeof value !== 'function') {
    refuseOption(option, 'must be a function or false', value);
  }
};

const OPTIONS: OptionKinds<WebhooksOptions> = {
  appSecret: '',
  appKey: 'string',
  maxAgeMs: 'number',
  replays: '',
  maxBodyBytes: 'number',
  bodyTimeoutMs: 'number',
  handlerTimeoutMs: 'number',
  onRefusal: hook,
  onError: hook,
  now: 'function',
  dangerouslyAllowBrowser: 'boolean',
};

/** Id of a callback, and its handlers. */
type Entrance = readonly [type: WebhookType, handlers: readonly AnyHandler[]];

/**
 * Receives callbacks of RongCloud: verifies the signature, parses the body and calls your handler.
 *
 * RongCloud posts each callback to a URL that you configure in its console, so each endpoint is created for certain
 * callbacks. RongCloud does not sign the body: use HTTPS.
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
  readonly #secrets: AppSecret | Readonly<Record<string, AppSecret>>;
  /** Callbacks that are being handled, by their signatures. */
  readonly #handling = new Map<string, Promise<unknown>>();
  readonly #replays: ReplayCache | undefined;
  readonly #now: () => number;
  readonly #onRefusal: (refusal: WebhookRefusal) => void;
  readonly #onError: (error: unknown, failure?: WebhookFailure) => void;
  #table: Readonly<Record<string, Entry>> | undefined;

  /** @throws {ConfigurationError} the app secret is missing, or an option is invalid */
  constructor(options: WebhooksOptions = {}) {
    checkOptions('', options, OPTIONS);
    refuseBrowsers(options);
    const secrets = options.appSecret ?? globalThis.process?.env?.RONGCLOUD_APP_SECRET;
    if (!secrets) throw new ConfigurationError('appSecret', 'is missing: pass it, or set RONGCLOUD_APP_SECRET');
    if (!areSecrets(secrets) && !(isPlainObject(secrets) && Object.values(secrets).every(areSecrets))) {
      throw new ConfigurationError(
        'appSecret',
        'must be a non-empty string, an array of strings, or an object of these',
      );
    }
    const { replays, maxAgeMs } = options;
    if (typeof replays === 'object') checkMethods('replays', replays, 'seen');
    if (maxAgeMs !== undefined && !(maxAgeMs > 0)) {
      throw new ConfigurationError('maxAgeMs', 'must be a number of milliseconds greater than 0');
    }
    this.#options = { ...options, handlerTimeoutMs: delayOf('handlerTimeoutMs', options.handlerTimeoutMs) };
    this.#secrets = secrets;
    this.#now = options.now ?? Date.now;
    const reports = new ConsoleReports(this.#now);
    this.#onRefusal = (options.onRefusal ?? reports.refused) || silent;
    this.#onError = (options.onError ?? reports.failed) || silent;
    this.#replays = replays === true ? new MemoryReplayCache(undefined, this.#now) : replays || undefined;
  }

  /**
   * Creates an endpoint for one callback.
   *
   * @param type - id of the callback
   * @param handler - function that handles it
   */
  endpoint<Type extends WebhookType>(type: Type, handler: WebhookHandler<Type>): WebhookEndpoint {
    this.#checkHandlers({ [type]: handler });
    return this.#endpoint(() => [type, [handler as AnyHandler]]);
  }

  /**
   * Creates an endpoint for several callbacks, each at a path that ends in its id, such as `/rongcloud/message.route`.
   *
   * @param handlers - handlers by callback id
   * @example
   * ```ts
   * const all = webhooks.endpoints({
   *   'message.route': ({ data }) => archive(data),
   *   'user.onlineStatus': ({ data }) => presence.set(data.userid, data.status === '0'),
   * });
   * ```
   */
  endpoints(handlers: WebhookHandlers): WebhookEndpoint {
    this.#checkHandlers(handlers);
    return this.#endpoint((url) => {
      const path = (url.split('?')[0] ?? '').replace(/\/+$/, '');
      const type = path.slice(path.lastIndexOf('/') + 1);
      const handler = Object.hasOwn(handlers, type) ? handlers[type as WebhookType] : undefined;
      return handler && [type as WebhookType, [handler].flat() as AnyHandler[]];
    });
  }

  /**
   * Verifies and parses a request, for servers without an adapter.
   *
   * @param type - id of the callback
   * @param request - request as the server received it
   * @throws {WebhookRefusal} the request is not a valid callback
   */
  async read<Type extends WebhookType>(type: Type, request: WebhookRequest): Promise<WebhookEvent<Type>[]> {
    const { key, forMs, events } = this.#read(type, request);
    if (await this.#replays?.seen(key, forMs)) throw new WebhookRefusal('replayed');
    return events;
  }

  #read<Type extends WebhookType>(type: Type, request: WebhookRequest): Verified<Type> {
    const callback = this.#callbackOf(type);
    const signed = this.#admit(callback, request);
    this.#checkSize(request.body);
    const { events: all, unfit } = readEvents(callback, request.body, signed.appKey);
    const refusal = new WebhookRefusal('malformed', 'an event lacks a field, or a field has the wrong type');
    if (all.length === 0 && unfit > 0) throw refusal;
    const isKeyInBody = callback.facts.hasAppKey !== undefined;
    const isKeySigned = !isKeyInBody || signed.appKey !== undefined;
    const appKey = isKeySigned ? signed.appKey : textIn(all[0]?.appKey);
    if (!isKeySigned) this.#verify(signed, appKey);
    if (isKeyInBody && all.some((data) => data.appKey !== appKey)) throw new WebhookRefusal('wrong app key');
    // Each invalid event is reported to `onRefusal`; the valid events of the body are handled.
    for (let count = 0; count < unfit; count++) this.#tell(refusal);
    const signedAt = timeOf(signed);
    const events = all.map((data) => ({ type, data, appKey, signedAt }) as unknown as WebhookEvent<Type>);
    // The key is the signature alone: digits can move between nonce and timestamp without changing it.
    const key = signed.signature.toLowerCase();
    // A signature from the future stays valid for up to twice the maximum age.
    return { events, key, forMs: Math.min(REPLAY_MS, 2 * (this.#options.maxAgeMs ?? REPLAY_MS)) };
  }

  /**
   * Checks the method, the signature and the age of a request. With one secret per app, the signature of a callback
   * whose app key is only in the body is checked after the body is read.
   */
  #admit(callback: Entry, request: Omit<WebhookRequest, 'body'>): Signed {
    if (request.method !== 'POST') throw new WebhookRefusal('wrong method');
    const signed = signedPart(request);
    const age = Math.abs(this.#now() - timeOf(signed));
    const isKeySigned = callback.facts.hasAppKey === undefined || signed.appKey !== undefined;
    if (isKeySigned || areSecrets(this.#secrets)) this.#verify(signed, signed.appKey);
    if (age > (this.#options.maxAgeMs ?? Infinity)) throw new WebhookRefusal('stale');
    return signed;
  }

  #callbackOf(type: string): Entry {
    this.#table ??= entriesIn(webhookTable);
    const callback = Object.hasOwn(this.#table, type) ? this.#table[type] : undefined;
    if (!callback) throw new ConfigurationError('type', 'must be the name of a callback');
    return callback;
  }

  #checkHandlers(handlers: object): void {
    this.#table ??= entriesIn(webhookTable);
    const kinds = Object.keys(this.#table).map((type) => [type, ''] as const);
    checkOptions('handlers', handlers, Object.fromEntries(kinds));
    for (const [type, given] of Object.entries(handlers)) {
      const wrong = [given].flat().find((each) => typeof each !== 'function' && each !== undefined);
      if (wrong !== undefined) refuseOption(`handlers.${type}`, 'must be a function', wrong);
    }
  }

  #endpoint(find: (url: string) => Entrance | undefined): WebhookEndpoint {
    const { maxBodyBytes = MAX_BODY_BYTES, bodyTimeoutMs = BODY_TIMEOUT_MS } = this.#options;
    const found = (url: string) => {
      const entry = find(url);
      if (!entry) throw new WebhookRefusal('unknown callback');
      return entry;
    };
    return {
      maxBodyBytes,
      bodyTimeoutMs: delayOf('bodyTimeoutMs', bodyTimeoutMs),
      admit: (head) => void this.#admit(this.#callbackOf(found(head.url)[0]), head),
      receive: (request) => this.#receive(found, request),
      refuse: (refusal) => this.#refuse(refusal),
    };
  }

  async #receive(find: (url: string) => Entrance, request: WebhookRequest): Promise<WebhookAnswer> {
    try {
      const [type, handlers] = find(request.url);
      const { events, key, forMs } = this.#read(type, request);
      return await this.#once(key, forMs, () => this.#handle(type, handlers, events));
    } catch (error) {
      return error instanceof WebhookRefusal ? this.#refuse(error) : this.#fail(error);
    }
  }

  /**
   * Handles a callback. With the replay check, refuses a callback that was handled before. A failed callback is
   * forgotten, so that it can be repeated.
   */
  async #once(key: string, forMs: number, handle: () => Promise<WebhookAnswer>): Promise<WebhookAnswer> {
    const replays = this.#replays;
    if (!replays) return handle();
    while (this.#handling.has(key)) await this.#handling.get(key);
    const handled = (async () => {
      if (await replays.seen(key, forMs)) throw new WebhookRefusal('replayed');
      const result = await handle();
      if (result.status >= 500) await replays.forget?.(key);
      return result;
    })();
    const over = handled.then(
      () => {},
      () => {},
    );
    this.#handling.set(key, over);
    void over.then(() => this.#handling.delete(key));
    return handled;
  }

  async #handle(
    type: WebhookType,
    handlers: readonly AnyHandler[],
    events: readonly WebhookEvent[],
  ): Promise<WebhookAnswer> {
    const fail = (error: unknown, handler: string) => void this.#fail(error, { type, handler });
    const isVerdict = this.#table?.[type]?.facts.isVerdict !== undefined;
    const result = await settle({ type, handlers, events, isVerdict, limitMs: this.#options.handlerTimeoutMs, fail });
    if (result === FAILED) return FAILURE;
    return answer(200, isVerdict ? JSON.stringify(result ?? pass()) : '');
  }

  #fail(error: unknown, failure?: WebhookFailure): WebhookAnswer {
    quietly(() => this.#onError(error, failure));
    return FAILURE;
  }

  #refuse(refusal: WebhookRefusal): WebhookAnswer {
    this.#tell(refusal);
    const { status, headers, body } = answer(refusal.status, JSON.stringify({ error: refusal.reason }));
    return { status, headers: { ...headers, ...(status === 405 && { Allow: 'POST' }) }, body };
  }

  #tell(refusal: WebhookRefusal): void {
    quietly(() => this.#onRefusal(refusal));
  }

  #checkSize(body: unknown): void {
    const { maxBodyBytes = MAX_BODY_BYTES } = this.#options;
    const size = typeof body === 'string' ? byteLength(body) : isBytes(body) ? body.length : 0;
    if (size > maxBodyBytes) throw new WebhookRefusal('too large', `at most ${maxBodyBytes} bytes`);
  }

  #verify(signed: Signed, appKey: string | undefined): void {
    const { appKey: expected } = this.#options;
    const secret = this.#secretOf(appKey);
    if (!secret || (expected !== undefined && appKey !== undefined && appKey !== expected)) {
      throw new WebhookRefusal('wrong app key');
    }
    if (![secret].flat().some((each) => isSignedWith(each, signed))) throw new WebhookRefusal('wrong signature');
  }

  #secretOf(appKey = ''): AppSecret | undefined {
    const secrets = this.#secrets;
    if (areSecrets(secrets)) return secrets;
    return Object.hasOwn(secrets, appKey) ? secrets[appKey] : undefined;
  }
}

/** A verified callback: its events, its key for the replay check, and the time for which the key is kept. */
interface Verified<Type extends WebhookType> {
  readonly events: WebhookEvent<Type>[];
  readonly key: string;
  readonly forMs: number;
}

function areSecrets(value: unknown): value is AppSecret {
  const isSecret = (each: unknown) => typeof each === 'string' && each !== '';
  return Array.isArray(value) ? value.length > 0 && value.every(isSecret) : isSecret(value);
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function answer(status: number, body: string): WebhookAnswer {
  return { status, headers: body ? { 'Content-Type': 'application/json' } : {}, body };
}

const FAILURE = answer(500, JSON.stringify({ error: 'the handler failed' }));

/** Runs a hook whose failure must not fail the answer. */
function quietly(hook: () => unknown): void {
  (async () => hook())().catch(() => {});
}

/** Checks an optional number of milliseconds. A delay beyond the longest timer of JavaScript would fire at once. */
function delayOf<T extends number | undefined>(option: string, ms: T): T {
  if (ms !== undefined) checkAmount(option, ms);
  return (ms && Math.min(ms, MAX_TIMER_MS)) as T;
}
