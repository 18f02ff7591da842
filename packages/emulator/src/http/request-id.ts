import type { IncomingHttpHeaders } from 'node:http';
import { REQUEST_ID_HEADER } from '@rongkit/contract';

/** The id that a client gave its request; null for none, and for one that is too long or holds odd characters. */
export function requestIdOf(headers: IncomingHttpHeaders): string | null {
  const id = headers[REQUEST_ID_HEADER];
  return typeof id === 'string' && /^[\x21-\x7e]{1,36}$/.test(id) ? id : null;
}
