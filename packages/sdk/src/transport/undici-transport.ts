import { ConfigurationError } from '../errors.js';
import { TimedSignal } from './timed-signal.js';
import {
  neverSent,
  type Transport,
  type TransportRequest,
  type TransportResponse,
  TransportTimeout,
} from './transport.js';

/** A dispatcher of undici: an `Agent`, a `Pool`, a `ProxyAgent`. */
export interface UndiciDispatcher {
  request(options: {
    origin: string;
    path: string;
    method: string;
    headers: Record<string, string>;
    body: string | null;
    signal: AbortSignal;
    headersTimeout: number;
    bodyTimeout: number;
  }): Promise<UndiciAnswer>;
  close(): Promise<void>;
}

interface UndiciAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: AsyncIterable<Uint8Array> & { destroy(error?: Error): unknown };
}

export interface UndiciTransportOptions {
  /**
   * What carries the requests; it stays yours to close.
   * @defaultValue an `Agent` of its own, which drops connections that are idle for 55 seconds
   */
  dispatcher?: UndiciDispatcher | undefined;
  /**
   * An answer larger than this, in bytes, is given up on.
   * @defaultValue 33554432 (32 MiB)
   */
  maxResponseBytes?: number | undefined;
}

const MAX_RESPONSE_BYTES = 32 * 1024 * 1024;
const MAX_IDLE_MS = 55_000;

/** Failures before the first byte of a request. */
const BEFORE_SENDING =
  /^(UND_ERR_CONNECT_TIMEOUT|ERR_TLS_\w+|ERR_SSL_\w+|CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+)$/;

/**
 * The transport on undici, which costs less CPU than `node:http` and takes longer to load. Needs the package `undici`, 7 or
 * later. Connecting counts as waiting for the head of the answer, with the sum of both timeouts.
 *
 * @example
 * ```ts
 * import { undiciTransport } from 'rongkit/undici';
 *
 * const rong = new RongCloud({ appKey, appSecret, transport: undiciTransport() });
 * ```
 */
export function undiciTransport(options: UndiciTransportOptions = {}): Transport {
  const { maxResponseBytes = MAX_RESPONSE_BYTES } = options;
  let own: Promise<UndiciDispatcher> | undefined;
  const dispatcher = () => {
    if (options.dispatcher) return options.dispatcher;
    own ??= newAgent();
    return own;
  };
  return {
    send: async (request) => {
      const timed = new TimedSignal(request.timeouts, request.signal);
      try {
        timed.waitForHead();
        const answer = await (await dispatcher()).request(optionsOf(request, timed.signal));
        timed.waitForBody();
        return responseOf(answer, await readText(answer, maxResponseBytes));
      } catch (error) {
        throw timed.explain(marked(error));
      } finally {
        timed.stop();
      }
    },
    close: () => void own?.then((agent) => agent.close()),
  };
}

async function newAgent(): Promise<UndiciDispatcher> {
  try {
    const { Agent } = await import('undici');
    return new Agent({ keepAliveTimeout: MAX_IDLE_MS, keepAliveMaxTimeout: MAX_IDLE_MS, pipelining: 1 }) as never;
  } catch {
    throw new ConfigurationError('transport', 'wants the package undici, which is not installed: npm install undici@7');
  }
}

function optionsOf({ origin, path, method, headers, body }: TransportRequest, signal: AbortSignal) {
  // Timeouts are kept by the signal, to the millisecond.
  const timeouts = { headersTimeout: 0, bodyTimeout: 0 };
  return { origin: origin.href, path, method, headers: { ...headers }, body: body ?? null, signal, ...timeouts };
}

async function readText({ body }: UndiciAnswer, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw new Error(`the answer is larger than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function responseOf({ statusCode, headers }: UndiciAnswer, body: string): TransportResponse {
  const entries = Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]);
  return { status: statusCode, headers: Object.fromEntries(entries), body };
}

function marked(error: unknown): unknown {
  const { code } = (error ?? {}) as { code?: unknown };
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return new TransportTimeout('connect', 10_000);
  return error instanceof Error && BEFORE_SENDING.test(String(code)) ? neverSent(error) : error;
}
