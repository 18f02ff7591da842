import { sleep } from '../call/sleep.js';
import { RongCloud } from '../client.js';
import { type Connection, takeConnection } from '../connection.js';
import { ConfigurationError, RongError } from '../errors.js';
import { isError } from '../kinds.js';
import { parseUrl } from '../params/values.js';
import { nextDelay } from '../retries/retry-policy.js';
import type { Origin, TransportStream } from '../transport/transport.js';

const MAX_REDIRECTS = 5;

/** A file could not be downloaded. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
  /** Whether another attempt may succeed. */
  declare readonly isPassing: boolean;

  constructor(problem: string, isPassing: boolean, cause?: unknown) {
    super(problem, { cause });
    this.isPassing = isPassing;
  }
}

/**
 * Connection of a client. For another object, such as a mock in a test, returns the connection of a new client.
 * @throws {ConfigurationError} the transport has no method `open`
 */
export function connectionOf(client: object): Connection {
  const found = takeConnection(client) ?? takeConnection(new RongCloud({ appKey: '-', appSecret: '-' }));
  if (found && typeof found.transport.open === 'function') return found;
  throw new ConfigurationError('transport', 'needs a method `open` for readHistory');
}

/**
 * Downloads a file by the transport of a client. After a temporary failure, the download restarts, and skips the bytes
 * that arrived before the failure.
 * @throws {DownloadError} the download failed
 * @throws {Error} the signal was aborted during a pause
 */
export async function* download(
  url: string,
  { transport, timeouts, retry }: Connection,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  const get = (target: URL) => {
    const request = { method: 'GET', origin: originOf(target), path: target.pathname + target.search, body: undefined };
    return transport.open?.({ ...request, headers: { 'Accept-Encoding': 'identity' }, timeouts, signal });
  };
  let received = 0;
  let delayMs = 0;
  for (let attempt = 1; ; attempt++) {
    try {
      let known = received;
      for await (const chunk of await openFile(url, get)) {
        const fresh = chunk.subarray(Math.min(known, chunk.length));
        known -= chunk.length - fresh.length;
        received += fresh.length;
        if (fresh.length > 0) yield fresh;
      }
      return;
    } catch (cause) {
      const error = told(cause);
      if (attempt >= retry.attempts || signal?.aborted || !error.isPassing) throw error;
    }
    delayMs = nextDelay(retry, delayMs, Math.random());
    await sleep(delayMs, signal);
  }
}

type Get = (target: URL) => Promise<TransportStream> | undefined;

/** Opens the file at a URL. Up to five redirects are followed, because a download carries no signature. */
async function openFile(url: string, get: Get): Promise<AsyncIterable<Uint8Array>> {
  let target = targetOf(url);
  for (let redirects = 0; ; redirects++) {
    const response = await get(target);
    if (response?.status === 200) return response.body;
    await response?.body[Symbol.asyncIterator]().return?.();
    const { status = 0, headers = {} } = response ?? {};
    const { location } = headers;
    const isRedirect = status >= 300 && status < 400 && location !== undefined && redirects < MAX_REDIRECTS;
    if (!isRedirect) throw new DownloadError(`HTTP ${status}`, status >= 500 || status === 429);
    target = targetOf(location, target);
  }
}

function targetOf(url: string, base?: URL): URL {
  const target = parseUrl(url, base);
  if (target && /^https?:$/.test(target.protocol)) return target;
  throw new DownloadError('its address is not an http URL', false);
}

function originOf({ protocol, hostname, port, host, origin }: URL): Origin {
  // node:http expects IPv6 addresses without brackets.
  return { secure: protocol === 'https:', hostname: hostname.replace(/^\[|\]$/g, ''), port, host, href: origin };
}

function told(cause: unknown): DownloadError {
  if (cause instanceof DownloadError) return cause;
  return new DownloadError(isError(cause) ? cause.message : String(cause), !RongError.is(cause), cause);
}
