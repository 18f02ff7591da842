import type { TransportRequest } from './transport.js';

/** Header with the id of a request, which the service repeats in its answer. */
export const REQUEST_ID = 'X-Request-ID';

const MAX_IDS = 2_000;

/** Ids of the last requests of all clients. A list, because ids are added with each call and hardly ever looked up. */
const ids: string[] = [];
let count = 0;

/** Remembers the id of a request. */
export function noteRequest(id: string): void {
  ids[count++ % MAX_IDS] = id;
}

/**
 * Error of an answer that names another request; undefined for any other answer. A gateway may send its own ids, so an
 * id counts only if a client has sent it. The transport closes the connection, on which the answer to this request may
 * still arrive.
 */
export function misdirected({ headers }: TransportRequest, named: string | undefined): Error | undefined {
  if (named === undefined || named === headers[REQUEST_ID] || !ids.includes(named)) return undefined;
  return new Error('the connection brought the answer to another request');
}
