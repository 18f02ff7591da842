import { TransportTimeout } from './transport.js';

/** Failures of name lookup, of connecting and of TLS come before the first byte of a request. */
const BEFORE_SENDING =
  /^(ENOTFOUND|EAI_\w+|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|(ERR_(TLS|SSL)|CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)_\w+)$/;

/** Whether what a transport threw shows that no part of the request can have reached the service. */
export function neverArrived(cause: unknown): boolean {
  if (cause instanceof TransportTimeout) return cause.phase === 'connect';
  const { code, sent } = (cause ?? {}) as { code?: unknown; sent?: unknown };
  return sent === 'no' || (sent === undefined && typeof code === 'string' && BEFORE_SENDING.test(code));
}
