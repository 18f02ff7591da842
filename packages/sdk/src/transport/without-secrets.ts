import { isObject, tagOf } from '../kinds.js';
import { redactText } from '../params/redact.js';
import { neverArrived, neverSent } from './transport.js';

/**
 * Number of leading characters of a secret that count as the secret, because error messages may be cut in the middle of
 * a secret.
 */
const TELLING_CHARS = 8;

/** Minimum length of a secret to search for. Almost any text contains a shorter secret by chance. */
const LEAST_CHARS = 4;

/**
 * Maximum number of objects to search. An error that leads to more, such as to a whole request, counts as quoting a
 * secret.
 */
const MAX_OBJECTS = 2000;

/** Kinds of objects whose items are not own members. */
const LISTS: ReadonlySet<string> = new Set(['Map', 'Set', 'Headers']);

/**
 * Returns the error. If a secret can be read anywhere in the error, returns a new error with only its name, its code,
 * its stack frames and its redacted message. Tools that wrap the functions of Node.js throw errors that quote their
 * arguments.
 */
export function withoutSecrets(error: unknown, isTelling: (text: string) => boolean): unknown {
  return leadsTo(error, isTelling) ? stripped(error, isTelling) : error;
}

/** Whether a text contains the start of a secret. Secrets of fewer than 4 characters are ignored. */
export function quotes(text: string, secret = ''): boolean {
  return secret.length >= LEAST_CHARS && text.includes(secret.slice(0, TELLING_CHARS));
}

function leadsTo(value: unknown, isTelling: (text: string) => boolean): boolean {
  const queue: unknown[] = [value];
  const seen = new Set<object>();
  for (const each of queue) {
    if (typeof each === 'string' && isTelling(each)) return true;
    if (!isObject(each) || seen.has(each)) continue;
    if (seen.size === MAX_OBJECTS) return true;
    seen.add(each);
    for (const part of partsOf(each)) queue.push(part);
  }
  return false;
}

function partsOf(object: object): unknown[] {
  if (ArrayBuffer.isView(object)) return [];
  if (LISTS.has(tagOf(object))) return [...(object as Iterable<unknown>)];
  return [...Reflect.ownKeys(object), 'name', 'message', 'stack'].flatMap((name) => [name, read(object, name)]);
}

function read(object: object, name: PropertyKey): unknown {
  try {
    return Reflect.get(object, name);
  } catch {
    return undefined;
  }
}

/** Creates an error with the name, the code, the stack frames and the redacted message of another error. */
function stripped(error: unknown, isTelling: (text: string) => boolean): Error {
  const message = redactText(String(read(Object(error), 'message')));
  // A message that quotes headers is replaced as a whole: without the redacted values it says nothing.
  const isOfHeaders = isTelling(message) || /\bnonce\b/i.test(message);
  const bare = new Error(isOfHeaders ? 'the text of the error held headers of the request' : message);
  for (const name of ['name', 'code']) {
    const value = read(Object(error), name);
    // An assignment of the name fails where `Error.prototype` is frozen.
    if (typeof value === 'string' && !isTelling(value)) Object.defineProperty(bare, name, { value, enumerable: true });
  }
  if (neverArrived(error)) neverSent(bare);
  const frames = String(read(Object(error), 'stack'))
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !isTelling(line));
  bare.stack = [bare, ...frames].join('\n');
  return bare;
}
