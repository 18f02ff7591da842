import { isError } from '../kinds.js';
import { defaultFetch } from './default-fetch.js';
import { TimedSignal } from './timed-signal.js';
import { MAX_RESPONSE_BYTES, type Transport, type TransportRequest, type TransportResponse } from './transport.js';

/** Options of {@link fetchTransport}. */
export interface FetchTransportOptions {
  /**
   * `fetch` function to use.
   * @default the global `fetch`, looked up for each request; in Deno without connections that are kept
   */
  fetch?: typeof fetch | undefined;
  /**
   * Maximum size of a response body in bytes. A larger response is a connection error.
   * @default 33554432 (32 MiB)
   */
  maxResponseBytes?: number | undefined;
}

/** Headers that `fetch` sets itself and refuses from callers. */
const OWN_HEADERS: ReadonlySet<string> = new Set(['Content-Length', 'Host']);

/**
 * Creates a transport on `fetch`, for Workers, Deno and Bun. On Node.js, {@link NodeTransport} needs a
 * fifth of its CPU time.
 *
 * `fetch` does not report when the connection is established. Therefore the timeouts `connect` and `headers` are added
 * and apply to both phases together. A failed send counts as possibly performed, unless the runtime reports a DNS error
 * or a refused connection. The runtime manages connections, proxies and certificates.
 * Deno makes a connection for each request, since it repeats requests on connections that it kept.
 */
export function fetchTransport(options: FetchTransportOptions = {}): Transport {
  const { maxResponseBytes = MAX_RESPONSE_BYTES } = options;
  const send = options.fetch ?? defaultFetch();
  return {
    send: async (request) => {
      const timed = new TimedSignal(request.timeouts, request.signal);
      try {
        timed.waitForHead();
        const response = await send(...argumentsOf(request, timed.signal));
        timed.waitForBody();
        return new FetchResponse(response, await readText(response, maxResponseBytes));
      } catch (error) {
        throw timed.explain(rootOf(error));
      } finally {
        timed.stop();
      }
    },
    close: () => {},
  };
}

function argumentsOf(
  { origin, path, method, headers, body }: TransportRequest,
  signal: AbortSignal,
): [string, RequestInit] {
  const sent = Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN_HEADERS.has(name)));
  // A redirect is never followed: it would pass the signature to another address.
  return [
    origin.href + path,
    { method, headers: sent, signal, redirect: 'manual', ...(body !== undefined && { body }) },
  ];
}

async function readText(response: Response, maxBytes: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > maxBytes) {
      await reader.cancel();
      throw new Error(`the answer is larger than ${maxBytes} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** The reason of a failed fetch is in its `cause`. */
function rootOf(error: unknown): unknown {
  const { cause } = (error ?? {}) as { cause?: unknown };
  return isError(cause) ? cause : error;
}

class FetchResponse implements TransportResponse {
  readonly status: number;
  readonly body: string;
  readonly #headers: Headers;

  constructor(response: Response, body: string) {
    this.status = response.status;
    this.body = body;
    this.#headers = response.headers;
  }

  get headers(): Record<string, string> {
    const entries: [string, string][] = [];
    this.#headers.forEach((value, name) => {
      entries.push([name, value]);
    });
    return Object.fromEntries(entries);
  }
}
