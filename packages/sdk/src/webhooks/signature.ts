import { isSame } from '#platform';
import { signature } from '../signing.js';
import { WebhookRefusal } from './refusal.js';
import type { WebhookRequest } from './request.js';

/** Signature of a request, with the nonce and the timestamp that it covers, and the app key. */
export interface Signed {
  readonly appKey: string | undefined;
  readonly nonce: string;
  readonly timestamp: string;
  readonly signature: string;
}

/**
 * Maximum length of nonce, timestamp, signature and app key in characters; those of RongCloud are shorter. A request
 * with a longer one is refused before hashing.
 */
const MAX_CHARS = 64;

/**
 * Finds the signature in the query, or else in the headers. Older documentation calls the timestamp `signTimestamp`.
 */
export function signedPart({ url, headers }: Omit<WebhookRequest, 'body'>): Signed {
  const query = new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?') + 1) : '');
  const read = query.has('signature') ? fromQuery(query) : fromHeaders(headers);
  const timestamp = read('timestamp') ?? read('signTimestamp');
  const [nonce, signature, appKey] = [read('nonce'), read('signature'), read('appKey')];
  if (!nonce || !timestamp || !signature) throw new WebhookRefusal('no signature');
  const parts = [nonce, timestamp, signature, appKey ?? ''];
  if (parts.some((part) => part.length > MAX_CHARS)) throw new WebhookRefusal('malformed', 'the signature is too long');
  return { appKey: appKey || undefined, nonce, timestamp, signature };
}

type ReadValue = (name: string) => string | undefined;

function fromQuery(query: URLSearchParams): ReadValue {
  return (name) => {
    const values = query.getAll(name);
    if (values.length > 1) throw new WebhookRefusal('malformed', `${name} occurs more than once`);
    return values[0];
  };
}

/** Reads headers; `App-Key`, `appKey` and `RC-App-Key` are the same name. */
function fromHeaders(headers: WebhookRequest['headers']): ReadValue {
  const plain = new Map<string, string>();
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value === 'string') plain.set(name.toLowerCase().replace(/^rc-/, '').replaceAll('-', ''), value);
  }
  return (name) => plain.get(name.toLowerCase());
}

/** Whether the signature was made with the app secret. The comparison takes constant time. */
export function isSignedWith(appSecret: string, signed: Signed): boolean {
  return isSame(signed.signature.toLowerCase(), signature(appSecret, signed.nonce, signed.timestamp));
}

/**
 * Time of a signature in milliseconds. Nonce and timestamp are signed without a separator, so digits could move between
 * them while the signature stays valid. A fixed length of the timestamp prevents that.
 */
export function timeOf({ timestamp }: Signed): number {
  if (!/^[1-9]\d{12}$/.test(timestamp)) {
    throw new WebhookRefusal('malformed', 'the timestamp is not a time in milliseconds');
  }
  return Number(timestamp);
}
