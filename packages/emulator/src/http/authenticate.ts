import { hash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { type Endpoint, signingHeaders } from '@rongkit/contract';
import { Refusal } from '../domain/values/refusal.js';
import { firstText } from '../params/raw-params.js';
import type { AppKeys } from '../store/app-keys.js';
import { decodeForm } from './decode-form.js';

/** A request, as far as its sender is concerned. */
export interface Claim {
  readonly headers: IncomingHttpHeaders;
  /** Without the question mark. */
  readonly query: string;
}

/** Refuses a request that does not come from the app. Timestamps and nonces may be of any age and length. */
export function authenticate(endpoint: Endpoint, { headers, query }: Claim, { appKey, appSecret }: AppKeys): void {
  const isPublic = endpoint.host === 'sms' && endpoint.body === 'query';
  const claimedKey = isPublic ? firstText(decodeForm(query), 'appKey') : headerOf(headers, 'appKey');
  if (claimedKey !== appKey) throw new Refusal(1002, 'Invalidate App-Key.');
  if (!isPublic && !isSigned(headers, appSecret)) throw new Refusal(1004, '签名错误，请检查。');
}

/** Header names come in two spellings, and clients mix them. */
function headerOf(headers: IncomingHttpHeaders, name: keyof typeof signingHeaders): string {
  const [plain, prefixed] = signingHeaders[name];
  return String(headers[plain] || headers[prefixed] || '');
}

function isSigned(headers: IncomingHttpHeaders, appSecret: string): boolean {
  const nonce = headerOf(headers, 'nonce');
  const timestamp = headerOf(headers, 'timestamp');
  if (nonce === '' || timestamp === '') return false;
  // Node reads header bytes as Latin-1; this way the hash is over the very bytes that were sent.
  const expected = Buffer.from(hash('sha1', Buffer.from(appSecret + nonce + timestamp, 'latin1')));
  const given = Buffer.from(headerOf(headers, 'signature'), 'latin1');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
