import { PERSONAL, SECRETS } from '../emitted/contract.js';
import { isSet } from '../kinds.js';
import { parseJson } from './values.js';

const REDACTED = '[redacted]';
const PRIVATE_NAME = new RegExp(`${SECRETS}|${PERSONAL}`, 'i');
/** Matches a value that follows the name of a secret, as in `"token":"…"`, `token=…` or JSON within JSON. */
const NAMED = new RegExp(
  `((?:${SECRETS})\\w{0,20}["'\\\\]*\\s*[:=]\\s*(?:Bearer |Basic )?)(?:(\\\\*["'])[^]*?\\2|[^\\s,;&}]+)`,
  'gi',
);
/**
 * Matches signatures and nonces of requests, which tools and services quote in many forms. Does not match whole UUIDs.
 */
const SIGNING = /[\da-f]{40}|[\da-f]{8}-[\da-f]{4}-[\da-f]{4}(?!-[\da-f]{4}-)/gi;
const MAX_CHARS = 200;
const MAX_DEPTH = 4;
const MAX_ITEMS = 10;

/**
 * Removes phone numbers, codes, secrets, signatures and nonces from a text: the result is safe for logs, errors and
 * spans.
 */
export function redactText(text: string): string {
  return text
    .replace(NAMED, `$1${REDACTED}`)
    .replace(SIGNING, REDACTED)
    .replace(digits(), (_, kept) => kept ?? REDACTED);
}

/**
 * Matches six digits or more of any script, however they are spaced: phone numbers, codes, and ids that may be phone
 * numbers. Host addresses and numbers of bytes match as group 1, which the caller keeps. Made when it is needed: its
 * tables of Unicode take 0.3 ms.
 */
function digits(): RegExp {
  return /(?<![\w.+])((?:(?!0\d)[12]?\d?\d(?:\.|(?![.\d]))){4}(?::\d{1,5})?(?![.:]?\d)|\d{6,10} bytes)|\p{N}(?:(?:[^\p{L}\p{N}]|&[a-z]+;){0,30}\p{N}){5,}/gu;
}

/** Whether a text of an error, apart from the file positions in its stack, holds something to redact. */
export function isPersonal(text: string): boolean {
  const bare = text.replace(/^\s+at .*$/gm, '');
  return redactText(bare) !== bare;
}

/**
 * Copy of a value that is safe to log: shortened, and without the values of fields that hold personal data or secrets.
 */
export function redact(value: unknown, name = '', depth = 0): unknown {
  if (value === undefined || value === null || typeof value === 'boolean') return value;
  if (PRIVATE_NAME.test(name)) return REDACTED;
  if (typeof value === 'object') return depth < MAX_DEPTH ? redactObject(value, name, depth + 1) : '[…]';
  const text = String(value);
  const parsed = /^\s*[[{]/.test(text) ? parseJson(text) : undefined;
  if (typeof parsed === 'object') return redact(parsed, name, depth);
  const safe = redactText(text);
  return typeof value === 'number' && safe === text ? value : shorten(safe);
}

function redactObject(value: object, name: string, depth: number): unknown {
  if (Array.isArray(value) || isSet(value)) {
    const items: unknown[] = [...value];
    const shown = items.slice(0, MAX_ITEMS).map((item) => redact(item, name, depth));
    return items.length > MAX_ITEMS ? [...shown, `… ${items.length - MAX_ITEMS} more`] : shown;
  }
  const members = Object.entries(value).slice(0, MAX_ITEMS * MAX_DEPTH);
  return Object.fromEntries(members.map(([key, member]) => [shorten(redactText(key)), redact(member, key, depth)]));
}

function shorten(text: string): string {
  return text.length > MAX_CHARS ? `${text.slice(0, MAX_CHARS)}… ${text.length - MAX_CHARS} more characters` : text;
}
