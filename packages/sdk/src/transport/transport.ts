import { brand } from '../brand.js';

/** Scheme, host and port of a base URL. */
export interface Origin {
  /** Whether the scheme is `https` rather than `http`. */
  readonly secure: boolean;
  /** Host without port; IPv6 addresses without brackets. */
  readonly hostname: string;
  /** Port; empty for the default port of the scheme. */
  readonly port: string;
  /** Host, with the port unless it is the default port of the scheme: `127.0.0.1:8600`. */
  readonly host: string;
  /** Origin as a URL, such as `http://127.0.0.1:8600`. */
  readonly href: string;
}

/** HTTP request of an attempt. */
export interface TransportRequest {
  /** HTTP method. */
  readonly method: string;
  /** Target host. */
  readonly origin: Origin;
  /** Path and query. */
  readonly path: string;
  /** Request headers. `Host` is left to the transport. */
  readonly headers: Readonly<Record<string, string>>;
  /** Request body; undefined for a request without a body. */
  readonly body: string | undefined;
  /** Timeouts that the transport must enforce. */
  readonly timeouts: Timeouts;
  /** Signal that aborts the request. */
  readonly signal: AbortSignal | undefined;
}

/** HTTP response. */
export interface TransportResponse {
  /** HTTP status. */
  readonly status: number;
  /** Response headers by lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Decompressed response body. */
  readonly body: string;
}

/** Timeouts in milliseconds; 0 disables a timeout. */
export interface Timeouts {
  /** Timeout for the DNS lookup, TCP connection and TLS handshake. */
  readonly connect: number;
  /** Timeout from the sent request to the response headers. */
  readonly headers: number;
  /** Timeout from the response headers to the end of the response body. */
  readonly body: number;
  /**
   * Timeout of the whole call, with all attempts but without waits for a rate limit; of one attempt, the remaining
   * time.
   */
  readonly total: number;
}

/** HTTP response whose body is read chunk by chunk. */
export interface TransportStream extends Omit<TransportResponse, 'body'> {
  /** Decompressed body. Leaving it early closes the connection. */
  readonly body: AsyncIterable<Uint8Array>;
}

/**
 * Sends HTTP requests. Your own transport must keep these promises:
 *
 * - **Errors.** A timeout rejects with a {@link TransportTimeout} of its phase. A mistake in the configuration, such as
 *   a proxy that cannot be used, rejects with a {@link ConfigurationError} before anything is opened. This error is
 *   thrown as it is, never retried, and says nothing about the host. Every other error is a connection error.
 * - **`sent: 'no'`.** An error is marked with {@link neverSent} if it is certain that no byte of the request left: the
 *   name lookup, the connection, the tunnel or TLS failed, or the request was still waiting. Even a send is retried
 *   then. Without that certainty the mark must be missing.
 * - **Timeouts.** `connect` ends when the request can be written, `headers` with the last header, `body` with the last
 *   byte. `total` limits all of them. 0 is no limit.
 * - **Abort.** If the signal is aborted before the request, nothing is opened. Later, an abort rejects at once and
 *   closes the connection, even a connection that is being made. After the response, an abort has no effect. No
 *   listener is left on the signal.
 * - **Answers.** A connection that brings bytes before its request was written is closed. A connection whose answer
 *   names another request in `X-Request-ID` is closed too: the request fails, and may have arrived.
 * - **`close`.** Requests in progress are answered. `close` may be called twice, and a closed transport still sends:
 *   clients made by `withOptions` share the transport.
 */
export interface Transport {
  /** Sends a request and reads the whole response. */
  send(request: TransportRequest): Promise<TransportResponse>;
  /**
   * Sends a request and resolves with the headers, for `readHistory`. The timeouts `body` and `total` apply to each wait
   * for the next bytes of the response body. The time between two reads counts towards neither. An abort ends the body as
   * well.
   */
  open?(request: TransportRequest): Promise<TransportStream>;
  /** Closes idle connections now, and connections in use after their response. */
  close(): void;
}

/** Default maximum size of a response body: 32 MiB. */
export const MAX_RESPONSE_BYTES: number = 32 * 1024 * 1024;

/** Default maximum idle time of a connection in milliseconds, as RongCloud recommends. */
export const MAX_IDLE_MS = 55_000;

/** Longest delay of a JavaScript timer in milliseconds, about 25 days. A timer with a longer delay fires at once. */
export const MAX_TIMER_MS: number = 2 ** 31 - 1;

/** Phase of a request with a timeout of its own; `total` is the whole call. */
export type TimeoutPhase = 'connect' | 'headers' | 'body' | 'total';

/** A phase of a request exceeded its timeout. */
export class TransportTimeout extends Error {
  static {
    brand(TransportTimeout, 'TransportTimeout');
  }

  override readonly name = 'TransportTimeout';
  /** Phase that exceeded its timeout. */
  declare readonly phase: TimeoutPhase;
  /** Timeout of the phase in milliseconds. */
  declare readonly timeoutMs: number;

  constructor(phase: TimeoutPhase, timeoutMs: number) {
    super(`${phase} timeout of ${Math.ceil(timeoutMs)} ms`);
    this.phase = phase;
    this.timeoutMs = timeoutMs;
  }
}

/** Marks an error that occurred before the first byte of the request was sent. */
export function neverSent<E extends Error>(error: E): E {
  return Object.assign(error, { sent: 'no' });
}

/** Error for a response body above the maximum size. */
export function tooLarge(maxBytes: number): Error {
  return new Error(`the answer is larger than ${maxBytes} bytes`);
}

/**
 * Calls of the operating system before the first byte of a request: the name lookup and the connection. The code alone
 * proves nothing: reading from an established connection fails with `EHOSTUNREACH` as well.
 */
const BEFORE_SENDING = /^(getaddrinfo|query\w+|connect)$/;

/** Whether an error of a transport proves that no part of the request reached the service. */
export function neverArrived(cause: unknown): boolean {
  const { sent, syscall, errors } = (cause ?? {}) as Record<string, unknown>;
  if (sent === 'no' || (cause instanceof TransportTimeout && cause.phase === 'connect')) return true;
  // Node.js tries all addresses of a host, and collects the errors in one error.
  if (Array.isArray(errors) && errors.length > 0) return errors.every(neverArrived);
  return typeof syscall === 'string' && BEFORE_SENDING.test(syscall);
}
