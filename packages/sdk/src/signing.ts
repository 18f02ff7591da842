import { randomUUID, sha1 } from '#platform';
import { MAX_NONCE_CHARS } from './emitted/contract.js';

/** The four headers of a signed request. */
export type SigningHeaders = Record<'App-Key' | 'Nonce' | 'Timestamp' | 'Signature', string>;

/**
 * Signature of RongCloud: SHA-1 of app secret, nonce and timestamp, concatenated, in hexadecimal.
 *
 * @see {@link https://docs.rongcloud.cn/platform-chat-api/auth | API authentication}
 */
export function signature(appSecret: string, nonce: string, timestamp: string): string {
  return sha1(appSecret + nonce + timestamp);
}

/** Signs a request, with a new nonce and the current time in milliseconds. */
export function sign(appKey: string, appSecret: string, now: number = Date.now()): SigningHeaders {
  const nonce = newNonce();
  const timestamp = String(now);
  return {
    'App-Key': appKey,
    Nonce: nonce,
    Timestamp: timestamp,
    Signature: signature(appSecret, nonce, timestamp),
  };
}

/** Returns a new nonce of 60 random bits. Node.js has no faster source of secure random strings than `randomUUID`. */
function newNonce(): string {
  return randomUUID().slice(0, MAX_NONCE_CHARS);
}
