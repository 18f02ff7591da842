import type { TimeoutPhase } from '../errors.js';

/** Where requests go: scheme, host and port of a base URL. */
export interface Origin {
  readonly secure: boolean;
  readonly hostname: string;
  /** Empty for the scheme's own port. */
  readonly port: string;
  /** Host and port, as in `127.0.0.1:8600`. */
  readonly host: string;
  /** `http://127.0.0.1:8600` */
  readonly href: string;
}

/** A request as it goes over the wire. */
export interface TransportRequest {
  readonly method: string;
  readonly origin: Origin;
  /** Path and query, after the origin. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly timeouts: Timeouts;
  readonly signal: AbortSignal | undefined;
}

export interface TransportResponse {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** How long each part of a call may take, in milliseconds; 0 means for as long as it likes. */
export interface Timeouts {
  /** Name lookup, TCP and TLS. */
  readonly connect: number;
  /** From the sent request to the head of the answer. */
  readonly headers: number;
  /** From the head of the answer to its end. */
  readonly body: number;
  /** All of it together. */
  readonly total: number;
}

/**
 * Carries requests. Throws {@link TransportTimeout} for a timeout; any other error counts as a broken connection. An error
 * that {@link neverSent} marks is one after which the request can be made again, whatever it asks for.
 */
export interface Transport {
  send(request: TransportRequest): Promise<TransportResponse>;
  /** Closes idle connections, and those in use once their call is answered. */
  close(): void;
}

export class TransportTimeout extends Error {
  override readonly name = 'TransportTimeout';
  readonly phase: TimeoutPhase;
  readonly timeoutMs: number;

  constructor(phase: TimeoutPhase, timeoutMs: number) {
    super(`${phase} timeout of ${timeoutMs} ms`);
    this.phase = phase;
    this.timeoutMs = timeoutMs;
  }
}

/** Marks an error that came before the first byte of the request was sent. */
export function neverSent<E extends Error>(error: E): E {
  return Object.assign(error, { sent: 'no' });
}

/** Failures of name lookup and of connecting come before the first byte of a request. */
const BEFORE_SENDING = /^(ENOTFOUND|EAI_\w+|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/;

/** Whether what a transport threw shows that no part of the request can have reached the service. */
export function neverArrived(cause: unknown): boolean {
  const { code, sent } = (cause ?? {}) as { code?: unknown; sent?: unknown };
  if (sent === 'no') return true;
  if (cause instanceof TransportTimeout) return cause.phase === 'connect';
  return typeof code === 'string' && BEFORE_SENDING.test(code);
}
