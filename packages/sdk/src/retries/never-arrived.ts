import { TransportTimeout } from '../transport/transport.js';

/** Failures of name lookup and of connecting come before the first byte of a request. */
const BEFORE_SENDING = /^(ENOTFOUND|EAI_\w+|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/;

/** Whether what a transport threw shows that no part of the request can have reached the service. */
export function neverArrived(cause: unknown): boolean {
  const { code, sent } = (cause ?? {}) as { code?: unknown; sent?: unknown };
  if (sent === 'no') return true;
  if (cause instanceof TransportTimeout) return cause.phase === 'connect';
  return typeof code === 'string' && BEFORE_SENDING.test(code);
}
