import { brand } from '../brand.js';
import type { TimeoutPhase } from '../errors.js';

/** Scheme, host and port of a base URL. */
export interface Origin {
  /** `https` rather than `http`. */
  readonly secure: boolean;
  /** Host without port; IPv6 addresses without brackets. */
  readonly hostname: string;
  /** Empty for the default port of the scheme. */
  readonly port: string;
  /** Host and port, such as `127.0.0.1:8600`. */
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
  /** Undefined for requests without a body. */
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
  /** DNS lookup, TCP connection and TLS handshake. */
  readonly connect: number;
  /** From the sent request to the response headers. */
  readonly headers: number;
  /** From the response headers to the end of the response body. */
  readonly body: number;
  /** Whole call. */
  readonly total: number;
}

/**
 * Sends HTTP requests.
 *
 * `send` rejects with {@link TransportTimeout} for a timeout; every other error counts as a connection error. Mark an
 * error with {@link neverSent} if no part of the request was sent: then even a send is retried.
 */
export interface Transport {
  /** Sends a request and reads the whole response. */
  send(request: TransportRequest): Promise<TransportResponse>;
  /** Closes idle connections now, and connections in use after their response. */
  close(): void;
}

/** Default maximum size of a response body: 32 MiB. */
export const MAX_RESPONSE_BYTES: number = 32 * 1024 * 1024;

/** Default maximum idle time of a connection, as RongCloud recommends. */
export const MAX_IDLE_MS = 55_000;

/** Longest timer of JavaScript, about 25 days; longer timers fire at once. */
export const MAX_TIMER_MS: number = 2 ** 31 - 1;

/** A phase of a request exceeded its timeout. */
export class TransportTimeout extends Error {
  static {
    brand(TransportTimeout, 'TransportTimeout');
  }

  override readonly name = 'TransportTimeout';
  /** Phase that exceeded its timeout. */
  readonly phase: TimeoutPhase;
  /** Timeout of the phase in milliseconds. */
  readonly timeoutMs: number;

  constructor(phase: TimeoutPhase, timeoutMs: number) {
    super(`${phase} timeout of ${timeoutMs} ms`);
    this.phase = phase;
    this.timeoutMs = timeoutMs;
  }
}

/** Marks an error that occurred before the first byte of the request was sent. */
export function neverSent<E extends Error>(error: E): E {
  return Object.assign(error, { sent: 'no' });
}

/** DNS and connection errors occur before the first byte of a request. */
const BEFORE_SENDING = /^(ENOTFOUND|EAI_\w+|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/;

/** Whether an error of a transport proves that no part of the request reached the service. */
export function neverArrived(cause: unknown): boolean {
  const { code, sent } = (cause ?? {}) as { code?: unknown; sent?: unknown };
  if (sent === 'no') return true;
  if (cause instanceof TransportTimeout) return cause.phase === 'connect';
  return typeof code === 'string' && BEFORE_SENDING.test(code);
}
