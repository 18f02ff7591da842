import { TimedSignal } from './timed-signal.js';
import type { Transport, TransportRequest, TransportResponse } from './transport.js';

/** How {@link fetchTransport} works. */
export interface FetchTransportOptions {
  /**
   * The function to call.
   * @defaultValue the global `fetch`, looked up with each request
   */
  fetch?: typeof fetch | undefined;
  /**
   * An answer larger than this, in bytes, is given up on.
   * @defaultValue 33554432 (32 MiB)
   */
  maxResponseBytes?: number | undefined;
}

const MAX_RESPONSE_BYTES = 32 * 1024 * 1024;

/** Set by `fetch` itself, which refuses them from others. */
const OWN_HEADERS: ReadonlySet<string> = new Set(['Content-Length', 'Host']);

/**
 * The transport on `fetch`, for Workers, Deno, Bun and service workers. On Node.js {@link NodeTransport} costs a fifth of
 * it.
 *
 * It cannot see a connection being made: connecting counts as waiting for the head of the answer, with the sum of both
 * timeouts. Nor does it know whether a request has left: unless a name was not found or a connection was refused, and the
 * runtime says so, a failed send counts as one that may have arrived. Connections, proxies and certificates are those of the
 * runtime.
 */
export function fetchTransport(options: FetchTransportOptions = {}): Transport {
  const { maxResponseBytes = MAX_RESPONSE_BYTES } = options;
  return {
    send: async (request) => {
      const timed = new TimedSignal(request.timeouts, request.signal);
      try {
        timed.waitForHead();
        const response = await (options.fetch ?? globalThis.fetch)(...argumentsOf(request, timed.signal));
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
  // A call is never sent on to another address: its signature would go along.
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

/** Why a fetch failed stands in its cause, or in one of several. */
function rootOf(error: unknown): unknown {
  const { cause } = (error ?? {}) as { cause?: unknown };
  return cause instanceof Error ? cause : error;
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
