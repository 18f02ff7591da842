import { hash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { type Endpoint, signingHeaders } from '@rongkit/contract';
import { Refusal } from '../domain/values/refusal.js';
import { firstText } from '../params/raw-params.js';
import type { AppKeys } from '../store/app-keys.js';
import { decodeForm } from './decode-form.js';
import { queryHint, type Signing, signatureHint } from './signature-hint.js';

/** The parts of a request that hold its app key and signature. */
export interface SignedRequest {
  readonly headers: IncomingHttpHeaders;
  /** The query string, without the question mark. */
  readonly query: string;
}

/**
 * Refuses a request with a missing or wrong app key (code 1002), or with a missing or wrong signature (code 1004). The
 * timestamp may have any age. The nonce may have any length, because official SDKs exceed the documented length.
 * Inferred: a timestamp that is not a number is refused. Public endpoints of the SMS host take the app key in the query
 * string, unsigned.
 */
export function authenticate(endpoint: Endpoint, request: SignedRequest, keys: AppKeys): void {
  const { headers } = request;
  const appKey = appKeyOf(endpoint, request);
  const hint = () => (isPublic(endpoint) ? queryHint(appKey) : signatureHint({ ...signingOf(headers), appKey }, keys));
  if (appKey !== keys.appKey) throw new Refusal(1002, 'Invalidate App-Key.', {}, hint());
  if (!isPublic(endpoint) && !isSigned(headers, keys.appSecret))
    throw new Refusal(1004, '签名错误，请检查。', {}, hint());
}

/** Whether {@link authenticate} accepts a request. */
export function isAuthentic(endpoint: Endpoint, request: SignedRequest, keys: AppKeys): boolean {
  if (appKeyOf(endpoint, request) !== keys.appKey) return false;
  return isPublic(endpoint) || isSigned(request.headers, keys.appSecret);
}

function isPublic({ host, body }: Endpoint): boolean {
  return host === 'sms' && body === 'query';
}

function appKeyOf(endpoint: Endpoint, { headers, query }: SignedRequest): string {
  return isPublic(endpoint) ? firstText(decodeForm(query), 'appKey') : headerOf(headers, 'appKey');
}

/** The value of a signing header. Each of these headers has two names, which clients may mix. */
function headerOf(headers: IncomingHttpHeaders, name: keyof typeof signingHeaders): string {
  const names = signingHeaders[name];
  return String(headers[names[0]] || headers[names[1]] || '');
}

function signingOf(headers: IncomingHttpHeaders): Signing {
  const of = (name: keyof Signing) => headerOf(headers, name);
  return { appKey: of('appKey'), nonce: of('nonce'), timestamp: of('timestamp'), signature: of('signature') };
}

function isSigned(headers: IncomingHttpHeaders, appSecret: string): boolean {
  const nonce = headerOf(headers, 'nonce');
  const timestamp = headerOf(headers, 'timestamp');
  if (nonce === '' || !/^\d+$/.test(timestamp)) return false;
  // Node.js decodes headers as Latin-1; encoding them as Latin-1 again restores the bytes that the client signed.
  const expected = hash('sha1', Buffer.from(appSecret + nonce + timestamp, 'latin1'));
  return isSame(expected, headerOf(headers, 'signature'));
}

/** Compares strings in constant time. `timingSafeEqual` of Node.js needs Buffers, which would cost more. */
function isSame(expected: string, received: string): boolean {
  let difference = expected.length ^ received.length;
  for (let index = 0; index < expected.length; index++) {
    difference |= expected.charCodeAt(index) ^ received.charCodeAt(index);
  }
  return difference === 0;
}
