import { timingSafeEqual } from 'node:crypto';
import { signature } from '../signing.js';
import { WebhookRefusal } from './refusal.js';
import type { WebhookRequest } from './request.js';

/** What a request says of its signature. */
export interface Signed {
  readonly appKey: string | undefined;
  readonly nonce: string;
  readonly timestamp: string;
  readonly signature: string;
}

/** Longer than any that RongCloud makes; what is longer is not hashed. */
const MAX_CHARS = 64;
const ABSENT = undefined;

/**
 * Finds the signature: in the query, or else in the headers, whatever their spelling. Older editions call the time
 * `signTimestamp`.
 */
export function signedPart({ url, headers }: WebhookRequest): Signed {
  const query = new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?') + 1) : '');
  const read = query.has('signature') ? fromQuery(query) : fromHeaders(headers);
  const timestamp = read('timestamp') ?? read('signTimestamp');
  const [nonce, given, appKey] = [read('nonce'), read('signature'), read('appKey')];
  if (!nonce || !timestamp || !given) throw new WebhookRefusal('no signature');
  const parts = [nonce, timestamp, given, appKey ?? ''];
  if (parts.some((part) => part.length > MAX_CHARS)) throw new WebhookRefusal('malformed', 'the signature is too long');
  return { appKey: appKey || undefined, nonce, timestamp, signature: given };
}

type Read = (name: string) => string | undefined;

function fromQuery(query: URLSearchParams): Read {
  return (name) => {
    const values = query.getAll(name);
    if (values.length > 1) throw new WebhookRefusal('malformed', `${name} is there more than once`);
    return values[0];
  };
}

/** `App-Key`, `appKey` and `RC-App-Key` are the same. */
function fromHeaders(headers: WebhookRequest['headers']): Read {
  const plain = new Map<string, string>();
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value === 'string') plain.set(name.toLowerCase().replace(/^rc-/, '').replaceAll('-', ''), value);
  }
  return (name) => plain.get(name.toLowerCase()) ?? ABSENT;
}

/** Whether the signature is that of one who knows the secret. It takes as long for a wrong one as for the right one. */
export function isSignedWith(appSecret: string, { nonce, timestamp, signature: given }: Signed): boolean {
  const right = Buffer.from(signature(appSecret, nonce, timestamp));
  const claimed = Buffer.from(given.toLowerCase());
  return right.length === claimed.length && timingSafeEqual(right, claimed);
}

/**
 * The time of a signature in milliseconds. What is signed is the nonce and the time without anything between them, so a
 * time of another length would be digits that were moved from one to the other: the signature still holds.
 */
export function timeOf({ timestamp }: Signed): number {
  if (!/^[1-9]\d{12}$/.test(timestamp)) {
    throw new WebhookRefusal('malformed', 'the timestamp is no time in milliseconds');
  }
  return Number(timestamp);
}
