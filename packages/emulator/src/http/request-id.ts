import type { IncomingHttpHeaders } from 'node:http';
import { MAX_REQUEST_ID_CHARS, REQUEST_ID_HEADER } from '@rongkit/contract';

/** The `X-Request-ID` of a request; null if it is missing or not 1 to 36 visible ASCII characters. */
export function requestIdOf(headers: IncomingHttpHeaders): string | null {
  const id = headers[REQUEST_ID_HEADER];
  return typeof id === 'string' && id.length <= MAX_REQUEST_ID_CHARS && /^[\x21-\x7e]+$/.test(id) ? id : null;
}
