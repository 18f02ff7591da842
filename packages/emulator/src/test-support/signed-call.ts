import { createHash, randomUUID } from 'node:crypto';
import type { Credentials } from '../emulator.js';

export interface CallAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** The emulator to call: an `Emulator`, or the address and keys of one in another process. */
export interface Callee {
  readonly url: string;
  readonly credentials: Pick<Credentials, 'appKey' | 'appSecret'>;
}

export const FORM = 'application/x-www-form-urlencoded';
export const JSON_TYPE = 'application/json';

export function signature(appSecret: string, nonce: string, timestamp: string): string {
  return createHash('sha1')
    .update(appSecret + nonce + timestamp)
    .digest('hex');
}

export function signingHeadersFor({ appKey, appSecret }: Callee['credentials'], prefix = ''): Record<string, string> {
  const nonce = randomUUID().slice(0, 18);
  const timestamp = String(Date.now());
  return {
    [`${prefix}App-Key`]: appKey,
    [`${prefix}Nonce`]: nonce,
    [`${prefix}Timestamp`]: timestamp,
    [`${prefix}Signature`]: signature(appSecret, nonce, timestamp),
  };
}

export async function jsonOf(response: Response): Promise<Record<string, unknown>> {
  return (await response.json()) as Record<string, unknown>;
}

/** POSTs a signed body: a string as a form, an object as JSON. `headers` override the default headers. */
export async function call(
  callee: Callee,
  path: string,
  body: string | object,
  headers: Readonly<Record<string, string>> = {},
): Promise<CallAnswer> {
  const isForm = typeof body === 'string';
  const response = await fetch(callee.url + path, {
    method: 'POST',
    headers: {
      'Content-Type': isForm ? FORM : JSON_TYPE,
      ...signingHeadersFor(callee.credentials),
      ...headers,
    },
    body: isForm ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: await jsonOf(response) };
}

/** Calls the admin API: POST with a body, GET without. */
export async function admin(callee: Pick<Callee, 'url'>, path: string, body?: object): Promise<CallAnswer> {
  const response = await fetch(`${callee.url}/_rongkit/${path}`, {
    ...(body && { method: 'POST', headers: { 'Content-Type': JSON_TYPE }, body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: await jsonOf(response) };
}
