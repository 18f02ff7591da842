import { hash, randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { MAX_NONCE_CHARS } from '@rongkit/contract';
import { delay, type RealTime, realTime } from '../real-time.js';
import type { AppKeys } from '../store/app-keys.js';
import { httpUrlOf } from './http-url.js';

/** The HTTP request of one callback, before it is signed. */
export interface CallbackRequest {
  readonly url: string;
  readonly contentType: string;
  readonly body: string;
  /** Whether to add the app key to the query string. The body of `message.preSend` already has the app key. */
  readonly addsAppKey: boolean;
}

/** The limits for sending one callback. */
export interface DeliveryLimits {
  /** Timeout of one attempt, in real milliseconds. */
  readonly timeoutMs: number;
  /** The maximum number of attempts. */
  readonly tries: number;
  /** Pause before another attempt, in real milliseconds. */
  readonly pauseMs: number;
  readonly signal: AbortSignal;
}

/** One attempt to deliver a callback. */
export interface CallbackAttempt {
  /** When the attempt began: real milliseconds since 1970. */
  readonly startedAt: number;
  readonly outcome: Outcome['outcome'];
  /** The HTTP status of the app server's answer; null if there was none. */
  readonly status: number | null;
  /** The duration of the attempt, in real milliseconds. */
  readonly ms: number;
  /** The error code of an `unreachable` attempt, such as `ECONNREFUSED`; null otherwise. */
  readonly error: string | null;
}

/** The outcome of a callback after its last attempt. */
export interface Outcome {
  /** `delivered`: a 2xx answer; `refused`: any other answer; `timed out` and `unreachable`: no answer. */
  readonly outcome: 'delivered' | 'refused' | 'timed out' | 'unreachable';
  /** The HTTP status of the app server's answer; null if there was none. */
  readonly status: number | null;
  /** The number of attempts that were made; 0 if the URL is invalid. */
  readonly attempts: number;
  /** The attempts, in order. */
  readonly attemptLog: readonly CallbackAttempt[];
  /** The duration of all attempts together, in real milliseconds. */
  readonly ms: number;
  /** The body of the app server's answer, cut off after about 64 KB; empty if there was none. */
  readonly answer: string;
  /** The error code of an `unreachable` callback, such as `ECONNREFUSED`; null otherwise. */
  readonly error: string | null;
}

/** The result of one attempt. */
type Ending = Omit<Outcome, 'attempts' | 'attemptLog' | 'ms'> & { readonly isStale?: boolean };

const MAX_ANSWER_BYTES = 64 * 1024;
/**
 * Maximum number of connections to one app server. For a send to many targets, one `message.preSend` for each target is
 * sent at the same time.
 */
const MAX_SOCKETS = 64;

/** A controller that can abort any number of callbacks. */
export function aborter(): AbortController {
  const controller = new AbortController();
  // Node.js warns of a leak at more than ten listeners.
  setMaxListeners(0, controller.signal);
  return controller;
}

/** Posts signed callbacks over keep-alive connections. */
export class Sender {
  readonly #keys: AppKeys;
  readonly #time: RealTime;
  readonly #agents = {
    'http:': new http.Agent({ keepAlive: true, maxSockets: MAX_SOCKETS }),
    'https:': new https.Agent({ keepAlive: true, maxSockets: MAX_SOCKETS }),
  };

  constructor(keys: AppKeys, time: RealTime = realTime) {
    this.#keys = keys;
    this.#time = time;
  }

  /**
   * Posts a callback in at most `tries` attempts. Any answer ends the attempts; only a 2xx answer makes the callback
   * `delivered`. Never rejects. Inferred: attempts that could not connect are retried like attempts that timed out.
   */
  async post(callback: CallbackRequest, { timeoutMs, tries, pauseMs, signal }: DeliveryLimits): Promise<Outcome> {
    const begin = this.#time.monotonic();
    const attemptLog: CallbackAttempt[] = [];
    let last = unreachable('ERR_INVALID_URL');
    // The `callbackUrl` of a bot can be any string, not only a URL.
    const isAddress = httpUrlOf(callback.url) !== undefined;
    while (isAddress && attemptLog.length < tries && !signal.aborted) {
      if (attemptLog.length > 0 && pauseMs > 0) await delay(pauseMs, signal, this.#time);
      if (signal.aborted) break;
      const [startedAt, from] = [this.#time.now(), this.#time.monotonic()];
      last = await this.#attempt(callback, timeoutMs, signal);
      // The receiver had closed the idle keep-alive connection, so the failed request does not count as an attempt.
      if (last.isStale) last = await this.#attempt(callback, timeoutMs, signal);
      const { outcome, status, error } = last;
      attemptLog.push({ startedAt, outcome, status, ms: this.#since(from), error });
      if (last.status !== null) break;
    }
    const { isStale: _, ...outcome } = last;
    return { ...outcome, attempts: attemptLog.length, attemptLog, ms: this.#since(begin) };
  }

  close(): void {
    for (const agent of Object.values(this.#agents)) agent.destroy();
  }

  #since(from: number): number {
    return Math.round(this.#time.monotonic() - from);
  }

  #attempt(callback: CallbackRequest, timeoutMs: number, signal: AbortSignal): Promise<Ending> {
    return new Promise((resolve) => {
      const timer = this.#time.setTimeout(() => {
        settle({ outcome: 'timed out', status: null, answer: '', error: null });
        request?.destroy();
      }, timeoutMs);
      const settle = (attempt: Ending) => {
        this.#time.clear(timer);
        resolve(attempt);
      };
      const request = this.#start(callback, signal, settle);
    });
  }

  /** Sends the request; undefined if Node.js refuses the URL, such as a URL with `%` in its user name. */
  #start(
    callback: CallbackRequest,
    signal: AbortSignal,
    settle: (attempt: Ending) => void,
  ): http.ClientRequest | undefined {
    const body = Buffer.from(callback.body);
    try {
      const url = this.#signed(callback);
      const isSecure = url.protocol === 'https:';
      const request = (isSecure ? https : http).request(url, {
        method: 'POST',
        agent: this.#agents[isSecure ? 'https:' : 'http:'],
        headers: { 'Content-Type': callback.contentType, 'Content-Length': body.length },
        signal,
      });
      request.on('error', (error: NodeJS.ErrnoException) => {
        const isStale = request.reusedSocket && error.code === 'ECONNRESET';
        settle({ ...unreachable(error.code), isStale });
      });
      // An app server that switches protocols has answered, but not with a 2xx status.
      request.on('upgrade', ({ statusCode = 0 }: http.IncomingMessage, socket: Socket) => {
        socket.on('error', () => {});
        socket.destroy();
        settle({ outcome: 'refused', status: statusCode, answer: '', error: null });
      });
      request.on('response', (response) => readAnswer(response, settle));
      request.end(body);
      return request;
    } catch (error) {
      settle(unreachable((error as NodeJS.ErrnoException).code ?? 'ERR_INVALID_URL'));
      return undefined;
    }
  }

  /** Signs the URL with a new nonce and the real time: app servers check the time and reject repeated nonces. */
  #signed({ url, addsAppKey }: CallbackRequest): URL {
    const { appKey, appSecret } = this.#keys;
    const nonce = randomUUID().slice(0, MAX_NONCE_CHARS);
    const timestamp = String(this.#time.now());
    const signature = hash('sha1', appSecret + nonce + timestamp);
    const signed = new URL(url);
    const added = { ...(addsAppKey && { appKey }), nonce, timestamp, signature };
    for (const [name, value] of Object.entries(added)) signed.searchParams.set(name, value);
    return signed;
  }
}

function unreachable(error = 'unknown'): Ending {
  return { outcome: 'unreachable', status: null, answer: '', error };
}

/** Reads an answer. After `MAX_ANSWER_BYTES`, closes the connection and drops the rest. */
function readAnswer(response: http.IncomingMessage, settle: (attempt: Ending) => void): void {
  const { statusCode: status = 0 } = response;
  const outcome = status >= 200 && status < 300 ? 'delivered' : 'refused';
  const chunks: Buffer[] = [];
  let size = 0;
  const finish = () => settle({ outcome, status, answer: Buffer.concat(chunks).toString('utf8'), error: null });
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= MAX_ANSWER_BYTES) chunks.push(chunk);
    else {
      finish();
      response.destroy();
    }
  });
  response.on('end', finish);
  response.on('error', ({ code }: NodeJS.ErrnoException) => settle(unreachable(code)));
}
