import { hash } from 'node:crypto';
import type { AppKeys } from '../store/app-keys.js';

/** The values of the four signing headers; empty for a missing header. */
export interface Signing {
  readonly appKey: string;
  readonly nonce: string;
  readonly timestamp: string;
  readonly signature: string;
}

/**
 * Explains to a developer why the app key or the signature of a request was refused. The explanation is for the request
 * log and undelivered messages: the answer is as vague as the answer of the real service.
 */
export function signatureHint({ appKey, nonce, timestamp, signature }: Signing, keys: AppKeys): string {
  if (appKey === '') return 'There is no App-Key header.';
  if (appKey !== keys.appKey) return 'The App-Key header is not the app key of this emulator.';
  const missing = Object.entries({ Nonce: nonce, Timestamp: timestamp, Signature: signature }).find(
    ([, value]) => value === '',
  );
  if (missing) return `There is no ${missing[0]} header.`;
  const { appSecret } = keys;
  const mistakes: Readonly<Record<string, string>> = {
    'The signature is right, but in upper case: hexadecimal digits must be in lower case.': signature.toLowerCase(),
    'The signature has spaces around it.': signature.trim(),
  };
  const right = sha1(appSecret + nonce + timestamp);
  const spelled = Object.entries(mistakes).find(([, text]) => text === right && text !== signature);
  if (spelled) return spelled[0];
  const orders = [
    [appSecret, timestamp, nonce],
    [nonce, timestamp, appSecret],
    [nonce, appSecret, timestamp],
    [timestamp, nonce, appSecret],
    [timestamp, appSecret, nonce],
  ];
  if (orders.some((parts) => sha1(parts.join('')) === signature.toLowerCase())) {
    return 'The parts are signed in another order: it must be app secret, nonce, timestamp.';
  }
  if (sha1(keys.appKey + nonce + timestamp) === signature.toLowerCase()) {
    return 'The app key was signed in place of the app secret.';
  }
  if (!/^[\da-f]{40}$/i.test(signature)) {
    return `The signature must be a SHA-1 of 40 hexadecimal digits, and has ${signature.length} characters.`;
  }
  return 'The signature belongs to another app secret, nonce or timestamp.';
}

/** Explains why the app key of an unsigned request, which is in the query string, was refused. */
export function queryHint(appKey: string): string {
  if (appKey === '') return 'There is no appKey in the query string.';
  return 'The appKey of the query string is not the app key of this emulator.';
}

function sha1(text: string): string {
  return hash('sha1', Buffer.from(text, 'latin1'), 'hex');
}
