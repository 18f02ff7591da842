import { type Callback, callbacks } from '@rongkit/contract';
import { signature } from '../signing.js';
import type { WebhookRequest, WebhookType } from '../webhooks/index.js';

export const APP = { appKey: 'uwd1c0sxdlx2', appSecret: 'Y1W2MeFwwwRxa0' } as const;
export const NOW = 1_700_000_000_000;

export function callbackOf(type: WebhookType): Callback {
  const callback = callbacks.find(({ id }) => id === type);
  if (!callback) throw new Error(`there is no callback ${type}`);
  return callback;
}

/** Fields of a callback request, as RongCloud sends it. */
export interface Letter {
  appKey: string;
  nonce: string;
  timestamp: string;
  signature: string;
  contentType: string;
  body: string;
}

let count = 0;

export function letterOf(type: WebhookType, body: unknown = callbackOf(type).sample, at: number = NOW): Letter {
  const { contentType } = callbackOf(type);
  const [nonce, timestamp] = [`n${++count}`, String(at)];
  return {
    appKey: APP.appKey,
    nonce,
    timestamp,
    signature: signature(APP.appSecret, nonce, timestamp),
    contentType: contentType === 'form' ? 'application/x-www-form-urlencoded' : 'application/json',
    body: contentType === 'form' ? formOf(body as Record<string, unknown>) : JSON.stringify(body),
  };
}

function formOf(body: Readonly<Record<string, unknown>>): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) for (const item of [value].flat()) form.append(name, String(item));
  return form.toString();
}

/** Callback with its signature in the query or in the headers. */
export function requestOf(type: WebhookType, letter: Letter, path = '/'): WebhookRequest {
  const { signedIn, appKeyIn } = callbackOf(type);
  const { appKey, nonce, timestamp, signature: signed, contentType, body } = letter;
  const key = appKeyIn === 'signature' ? { appKey } : {};
  const base = { method: 'POST', body };
  if (signedIn === 'header') {
    const names = { 'App-Key': appKey, Nonce: nonce, Timestamp: timestamp, Signature: signed };
    return { ...base, url: path, headers: { 'content-type': contentType, ...names } };
  }
  const query = new URLSearchParams({ ...key, nonce, timestamp, signature: signed });
  return { ...base, url: `${path}?${query}`, headers: { 'content-type': contentType } };
}
