import { hash, randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import { MAX_NONCE_CHARS } from '@rongkit/contract';
import type { AppKeys } from '../store/app-keys.js';
import { httpUrlOf } from './http-url.js';

/** A callback on its way. */
export interface Parcel {
  readonly url: string;
  readonly contentType: string;
  readonly body: string;
  /** Whether the query names the app; a form that names it itself does not need that. */
  readonly namesApp: boolean;
}

/** How long an attempt may take, in real milliseconds, and how many there are. */
export interface Patience {
  readonly timeoutMs: number;
  readonly tries: number;
  readonly signal: AbortSignal;
}

/** What came of a callback. */
export interface Outcome {
  /** `refused`: the answer was not a 2xx. */
  readonly outcome: 'delivered' | 'refused' | 'timed out' | 'unreachable';
  /** The HTTP status; null without an answer. */
  readonly status: number | null;
  readonly attempts: number;
  /** How long all attempts took, in real milliseconds. */
  readonly ms: number;
  /** The body of the answer, as far as it was read. */
  readonly answer: string;
  /** Why it was unreachable, such as `ECONNREFUSED`; null otherwise. */
  readonly error: string | null;
}

type Attempt = Omit<Outcome, 'attempts' | 'ms'> & { readonly isStale?: boolean };

const MAX_ANSWER_BYTES = 64 * 1024;
/** Of one receiver. A send to many asks about all of its messages at once. */
const MAX_SOCKETS = 64;

/** Gives up any number of callbacks at once. */
export function aborter(): AbortController {
  const controller = new AbortController();
  // Node takes more than ten listeners for a leak.
  setMaxListeners(0, controller.signal);
  return controller;
}

/** Posts signed callbacks, over connections that stay open. */
export class Sender {
  readonly #keys: AppKeys;
  readonly #agents = {
    'http:': new http.Agent({ keepAlive: true, maxSockets: MAX_SOCKETS }),
    'https:': new https.Agent({ keepAlive: true, maxSockets: MAX_SOCKETS }),
  };

  constructor(keys: AppKeys) {
    this.#keys = keys;
  }

  /**
   * Tries until there is an answer, whatever it says: only attempts without one are repeated. That those that could not
   * connect are, too, is inferred. It never rejects.
   */
  async post(parcel: Parcel, { timeoutMs, tries, signal }: Patience): Promise<Outcome> {
    const startedAt = performance.now();
    let attempts = 0;
    let last = unreachable('ERR_INVALID_URL');
    // The address of a bot can be any text.
    const isAddress = httpUrlOf(parcel.url) !== undefined;
    while (isAddress && attempts < tries && !signal.aborted) {
      last = await this.#attempt(parcel, timeoutMs, signal);
      // The receiver closed the connection while nothing was on it: no fault of this attempt.
      if (last.isStale) last = await this.#attempt(parcel, timeoutMs, signal);
      attempts += 1;
      if (last.status !== null) break;
    }
    const { isStale: _, ...outcome } = last;
    return { ...outcome, attempts, ms: Math.round(performance.now() - startedAt) };
  }

  close(): void {
    for (const agent of Object.values(this.#agents)) agent.destroy();
  }

  #attempt(parcel: Parcel, timeoutMs: number, signal: AbortSignal): Promise<Attempt> {
    const url = this.#signed(parcel);
    const isSecure = url.protocol === 'https:';
    const body = Buffer.from(parcel.body);
    return new Promise((resolve) => {
      const request = (isSecure ? https : http).request(url, {
        method: 'POST',
        agent: this.#agents[isSecure ? 'https:' : 'http:'],
        headers: { 'Content-Type': parcel.contentType, 'Content-Length': body.length },
        signal,
      });
      const settle = (attempt: Attempt) => {
        clearTimeout(timer);
        resolve(attempt);
      };
      const timer = setTimeout(() => {
        settle({ outcome: 'timed out', status: null, answer: '', error: null });
        request.destroy();
      }, timeoutMs);
      request.on('error', (error: NodeJS.ErrnoException) => {
        const isStale = request.reusedSocket && error.code === 'ECONNRESET';
        settle({ ...unreachable(error.code), isStale });
      });
      request.on('response', (response) => readAnswer(response, settle));
      request.end(body);
    });
  }

  /** Signed anew for each attempt, by the real time: receivers compare it with their own clock, and keep nonces. */
  #signed({ url, namesApp }: Parcel): URL {
    const { appKey, appSecret } = this.#keys;
    const nonce = randomUUID().slice(0, MAX_NONCE_CHARS);
    const timestamp = String(Date.now());
    const signature = hash('sha1', appSecret + nonce + timestamp);
    const signed = new URL(url);
    const proof = { ...(namesApp && { appKey }), nonce, timestamp, signature };
    for (const [name, value] of Object.entries(proof)) signed.searchParams.set(name, value);
    return signed;
  }
}

function unreachable(error = 'unknown'): Attempt {
  return { outcome: 'unreachable', status: null, answer: '', error };
}

/** An answer too long to be one is cut off. */
function readAnswer(response: http.IncomingMessage, settle: (attempt: Attempt) => void): void {
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
