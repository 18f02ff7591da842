import { checkOptions, type OptionKinds } from '../check-options.js';
import { isError } from '../kinds.js';
import { defaultFetch } from './default-fetch.js';
import { misdirected, REQUEST_ID } from './request-ids.js';
import { TimedSignal } from './timed-signal.js';
import {
  MAX_RESPONSE_BYTES,
  neverArrived,
  neverSent,
  type Transport,
  type TransportRequest,
  type TransportResponse,
  tooLarge,
} from './transport.js';
import { watchedBody } from './watched-body.js';

/** Options of {@link fetchTransport}. */
export interface FetchTransportOptions {
  /**
   * `fetch` function to use.
   * @default the global `fetch`, looked up for each request; in Deno without keep-alive connections
   */
  fetch?: typeof fetch | undefined;
  /**
   * Maximum size of a response body in bytes. A larger response is a connection error. Downloads by `readHistory` have
   * no maximum.
   * @default 33554432 (32 MiB)
   */
  maxResponseBytes?: number | undefined;
}

const OPTIONS: OptionKinds<FetchTransportOptions> = { fetch: 'function', maxResponseBytes: 'number' };

/** Headers that `fetch` sets itself and refuses from callers. */
const OWN_HEADERS: ReadonlySet<string> = new Set(['content-length', 'host']);

/** Matches errors of Node.js (undici and TLS) and of Bun that occur before the first byte of a request is sent. */
const CONNECTING =
  /^(UND_ERR_CONNECT_TIMEOUT|ERR_TLS_\w+|CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+|ConnectionRefused)$/;

/**
 * Creates a transport on `fetch`, for Workers, Deno and Bun. On Node.js, {@link NodeTransport} needs a fifth of the CPU
 * time of this transport.
 *
 * `fetch` does not report when the connection is established. Therefore the timeouts `connect` and `headers` are added
 * and apply to both phases together; if one of them is 0, neither applies. A failed send counts as possibly performed,
 * unless the runtime reports that it could not connect, such as a DNS error or a refused connection. The runtime
 * manages connections, proxies and certificates. In Deno, each request gets its own connection, since Deno repeats
 * requests on keep-alive connections. `fetch` of Node.js closes a connection on which the server sends `100 Continue`,
 * which is a limit of undici: the call fails with a {@link ConnectionError}, and a send is not repeated. If a
 * connection carries a second answer, only `X-Request-ID`, which the service sends back, tells it from the right
 * answer.
 *
 * @throws {ConfigurationError} an option is unknown or of a wrong kind
 */
export function fetchTransport(options: FetchTransportOptions = {}): Required<Transport> {
  checkOptions('', options, OPTIONS);
  const { maxResponseBytes = MAX_RESPONSE_BYTES } = options;
  const fetch = options.fetch ?? defaultFetch();
  /** Sends a request; `receive` handles the response, whose body has not arrived yet. */
  const exchange = async <T>(
    request: TransportRequest,
    receive: (response: Response, timed: TimedSignal) => T | Promise<T>,
  ) => {
    const timed = new TimedSignal(request.timeouts, request.signal);
    try {
      timed.waitForHead();
      const response = await fetch(...argumentsOf(request, timed.signal));
      const stray = misdirected(request, response.headers.get(REQUEST_ID) ?? undefined);
      if (stray) {
        timed.abort();
        throw stray;
      }
      timed.waitForBody();
      return await receive(response, timed);
    } catch (error) {
      throw timed.explain(marked(rootOf(error)));
    } finally {
      timed.stop();
    }
  };
  return {
    send: (request) =>
      exchange(request, async (response) => new FetchResponse(response, await readText(response, maxResponseBytes))),
    open: (request) =>
      exchange(request, (response, timed) => {
        const { status, headers } = new FetchResponse(response, '');
        return { status, headers, body: watchedBody(chunksOf(response), request, () => timed.abort()) };
      }),
    close: () => {},
  };
}

function argumentsOf(
  { origin, path, method, headers, body }: TransportRequest,
  signal: AbortSignal,
): [string, RequestInit] {
  const sent = Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN_HEADERS.has(name.toLowerCase())));
  // A redirect is never followed: it would pass the signature to another address.
  return [
    origin.href + path,
    { method, headers: sent, signal, redirect: 'manual', ...(body !== undefined && { body }) },
  ];
}

async function readText(response: Response, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of chunksOf(response)) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * Yields the chunks of a response body with a reader, because not every runtime can iterate over a body. Some versions of
 * `fetch` have no web stream as the body.
 */
async function* chunksOf(response: Response): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = response.body?.getReader?.();
  if (!reader) {
    yield new Uint8Array(await response.arrayBuffer());
    return;
  }
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Canceling has no effect after the end of the body.
    reader.cancel().catch(() => {});
  }
}

/** Cause of a failed fetch; without a cause, the error itself. The error may come from another realm, as in Jest. */
function rootOf(error: unknown): unknown {
  const { cause } = (error ?? {}) as { cause?: unknown };
  return isError(cause) ? cause : error;
}

/** Marks an error as {@link neverSent} if runtimes report it only while they connect. */
function marked(error: unknown): unknown {
  return isError(error) && (neverArrived(error) || CONNECTING.test(String((error as NodeJS.ErrnoException).code)))
    ? neverSent(error)
    : error;
}

class FetchResponse implements TransportResponse {
  declare readonly status: number;
  declare readonly body: string;
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
