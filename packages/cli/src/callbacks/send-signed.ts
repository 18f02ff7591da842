import { type SigningHeaders, sign } from 'rongkit';
import { CliError, reasonOf } from '../errors.js';
import type { EncodedBody } from './build-body.js';
import type { CallbackFacts } from './callback-facts.js';

const DAY_MS = 86_400_000;
/** Timeout of RongCloud for a callback, in milliseconds. */
const TIMEOUT_MS = 5000;

/** A callback that can be sent, also more than once. */
export interface SignedRequest {
  /** URL without the signature. */
  readonly to: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface SigningNeeds {
  readonly keys: { readonly appKey: string; readonly appSecret: string };
  readonly to: string;
  readonly body: EncodedBody;
  readonly badSignature?: boolean;
  readonly stale?: boolean;
}

/** Signs a callback as RongCloud does: in the query, or in headers. */
export function signRequest(
  { signedIn, hasAppKey }: CallbackFacts,
  { keys, to, body, badSignature = false, stale = false }: SigningNeeds,
): SignedRequest {
  const secret = badSignature ? `${keys.appSecret}-not` : keys.appSecret;
  const signed = sign(keys.appKey, secret, stale ? Date.now() - DAY_MS : Date.now());
  const headers = { 'Content-Type': body.contentType };
  if (signedIn === 'header') return { to, url: checked(to), headers: { ...headers, ...signed }, body: body.text };
  return { to, url: withSignature(checked(to), signed, hasAppKey), headers, body: body.text };
}

function checked(to: string): string {
  if (URL.canParse(to) && /^https?:$/.test(new URL(to).protocol)) return to.replace(/#.*$/s, '');
  const limit = 'must be an http or https URL';
  throw new CliError('badOption', { option: '--to', limit, given: to.slice(0, 80) });
}

/** Appends the signature to the query of a URL. The rest of the URL stays unchanged. */
function withSignature(url: string, signed: SigningHeaders, hasAppKey: boolean): string {
  const { 'App-Key': appKey, Nonce: nonce, Timestamp: timestamp, Signature: signature } = signed;
  const query = new URLSearchParams({ ...(!hasAppKey && { appKey }), nonce, timestamp, signature });
  return `${url}${url.includes('?') ? '&' : '?'}${query}`;
}

/** The answer of an app to a callback. */
export interface Sent {
  readonly url: string;
  readonly status: number;
  readonly answer: string;
  readonly ms: number;
}

export interface SendLimits {
  readonly timeoutMs: number | undefined;
  readonly signal: AbortSignal;
}

/** @throws {CliError} the app does not answer */
export async function sendSigned(
  { to, url, headers, body }: SignedRequest,
  { timeoutMs = TIMEOUT_MS, signal }: SendLimits,
): Promise<Sent> {
  const startedAt = performance.now();
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const either = AbortSignal.any([timeout, signal]);
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal: either });
    const answer = await response.text();
    return { url: to, status: response.status, answer, ms: Math.round(performance.now() - startedAt) };
  } catch (error) {
    if (signal.aborted) throw error;
    const reason = timeout.aborted ? `${timeoutMs} ms` : reasonOf((error as Error).cause ?? error);
    throw new CliError('appUnreachable', { url: to, reason }, { cause: error });
  }
}
