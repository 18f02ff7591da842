import type { IncomingHttpHeaders } from 'node:http';
import { MAX_REQUEST_ID_CHARS, REQUEST_ID_HEADER } from '@rongkit/contract';

/** The id that a client gave its request; null for none, and for one that is too long or holds odd characters. */
export function requestIdOf(headers: IncomingHttpHeaders): string | null {
  const id = headers[REQUEST_ID_HEADER];
  return typeof id === 'string' && id.length <= MAX_REQUEST_ID_CHARS && /^[\x21-\x7e]+$/.test(id) ? id : null;
}
