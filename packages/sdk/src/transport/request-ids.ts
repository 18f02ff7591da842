import type { TransportRequest } from './transport.js';

/** Header by which the service names the request that it answers. */
export const REQUEST_ID = 'X-Request-ID';

const MAX_IDS = 1_000;

/** Ids of the last requests of all clients, in two generations. */
let young = new Set<string>();
let old = young;

/** Remembers the id of a request. */
export function noteRequest(id: string): void {
  if (young.size === MAX_IDS) {
    old = young;
    young = new Set();
  }
  young.add(id);
}

/**
 * The error of an answer that names another request. A gateway may have ids of its own, so an id counts only if it is that
 * of a request. The transport closes the connection: the answer to this request may still come there.
 */
export function misdirected({ headers }: TransportRequest, named: string | undefined): Error | undefined {
  if (named === undefined || named === headers[REQUEST_ID] || !(young.has(named) || old.has(named))) return undefined;
  return new Error('the connection brought the answer to another request');
}
