import { ConfigurationError } from '../errors.js';
import { isError } from '../kinds.js';
import { TimedSignal } from './timed-signal.js';
import {
  MAX_IDLE_MS,
  MAX_RESPONSE_BYTES,
  neverSent,
  type Transport,
  type TransportRequest,
  type TransportResponse,
  TransportTimeout,
} from './transport.js';

/** Dispatcher of undici: an `Agent`, a `Pool` or a `ProxyAgent`. */
export interface UndiciDispatcher {
  /** Sends a request. */
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
  /** Closes all connections. */
  close(): Promise<void>;
}

interface UndiciAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: AsyncIterable<Uint8Array> & { destroy(error?: Error): unknown };
}

/** Options of {@link undiciTransport}. */
export interface UndiciTransportOptions {
  /**
   * Dispatcher of the requests. The transport does not close it.
   * @default a new `Agent`, with a maximum idle time of 55 seconds
   */
  dispatcher?: UndiciDispatcher | undefined;
  /**
   * Maximum size of a response body in bytes. A larger response is a connection error.
   * @default 33554432 (32 MiB)
   */
  maxResponseBytes?: number | undefined;
}

/** Errors before the first byte of a request. */
const BEFORE_SENDING =
  /^(UND_ERR_CONNECT_TIMEOUT|ERR_TLS_\w+|ERR_SSL_\w+|CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+)$/;

/**
 * Creates a transport on undici, which needs less CPU time than `node:http` but loads more slowly. Requires the package
 * `undici`, version 7 or later. The timeouts `connect` and `headers` are added and apply to both phases together.
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
        const carrier = await dispatcher();
        timed.waitForHead();
        const answer = await unlessAborted(carrier.request(optionsOf(request, timed.signal)), timed.signal);
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
  } catch (cause) {
    if (!/MODULE_NOT_FOUND/.test(String((cause as NodeJS.ErrnoException).code))) throw cause;
    throw new ConfigurationError(
      'transport',
      'requires the package undici, which is not installed: npm install undici@7',
    );
  }
}

function optionsOf({ origin, path, method, headers, body }: TransportRequest, signal: AbortSignal) {
  // The signal enforces the timeouts; those of undici are less exact.
  const timeouts = { headersTimeout: 0, bodyTimeout: 0 };
  return { origin: origin.href, path, method, headers: { ...headers }, body: body ?? null, signal, ...timeouts };
}

/** Rejects when the signal aborts. undici ignores the signal of a request until the connection is made or has failed. */
function unlessAborted<Value>(value: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    value.then(resolve, reject);
  });
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
  return isError(error) && BEFORE_SENDING.test(String(code)) ? neverSent(error) : error;
}
