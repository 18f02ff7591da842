import { isObject, isSet, tagOf } from '../kinds.js';

/**
 * Whether a value is an object literal, a class instance with fields or a null-prototype object; not an array, a Map, a
 * Promise, a Date and the like.
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isObject(value)) return false;
  // Most objects are literals of this realm, for which `Object.prototype.toString` need not be called.
  return (
    (Object.getPrototypeOf(value) === Object.prototype || tagOf(value) === 'Object') && !(Symbol.iterator in value)
  );
}

/** Copy of an object without members that are undefined. */
export function withoutAbsent<Members extends object>(members: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Members;
}

/**
 * Items of a list parameter. A single value counts as a list with one item. Returns undefined for an iterable that is
 * neither an array nor a Set, such as a Map.
 */
export function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (isSet(value)) return [...value];
  return isObject(value) && Symbol.iterator in value ? undefined : [value];
}

/**
 * Converts a string such as `42` to a number; returns any other value unchanged, as well as a string whose number would
 * lose digits.
 */
export function integerIn(value: unknown): unknown {
  return typeof value === 'string' && /^-?\d+$/.test(value) && Number.isSafeInteger(Number(value))
    ? Number(value)
    : value;
}

/**
 * Matches the strings in a JSON text, which are kept, and integers of 16 digits or more. A string without an end, in a
 * text that was cut, matches as well: searching on from each of its quotes would take quadratic time.
 */
const LONG_INTEGERS = /"[^"\\]*(?:\\.[^"\\]*)*\\?"?|(?<![\w.+-])-?\d{16,}(?![\d.eE])/g;

/**
 * Parses a JSON string; undefined if the string is not JSON. An integer beyond 2^53 becomes a string, so that an id
 * keeps all digits. A byte order mark is skipped.
 */
export function parseJson(text: string): unknown {
  try {
    const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    return JSON.parse(/\d{16}/.test(bare) ? bare.replace(LONG_INTEGERS, quoteUnsafe) : bare);
  } catch {
    return undefined;
  }
}

function quoteUnsafe(token: string): string {
  return token.startsWith('"') || Number.isSafeInteger(Number(token)) ? token : `"${token}"`;
}

/** Parses a URL; undefined if the text is not a URL. Older versions of jsdom have no `URL.canParse`. */
export function parseUrl(text: unknown, base?: URL): URL | undefined {
  try {
    return typeof text === 'string' ? new URL(text, base) : undefined;
  } catch {
    return undefined;
  }
}

/** Rule for strings: a lone surrogate, such as half an emoji, has no encoding in UTF-8. */
export const WELL_FORMED = 'must be well-formed Unicode, without half an emoji';

const ON: readonly unknown[] = [true, 1, '1', 'true'];
const OFF: readonly unknown[] = [false, 0, '0', 'false'];

export function isSwitch(value: unknown): boolean {
  return ON.includes(value) || OFF.includes(value);
}

export function isOn(value: unknown): boolean {
  return ON.includes(value);
}

/** Describes the type and size of a value. The value itself may be a secret or a phone number. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return sized('array', value.length);
  if (isSet(value)) return sized('Set', value.size);
  switch (typeof value) {
    case 'string':
      return value === '' ? 'an empty string' : `a string of ${value.length} characters`;
    case 'number':
      return describeNumber(value);
    case 'object': {
      const tag = tagOf(value);
      if (tag !== 'Object') return withArticle(tag);
      return Object.keys(value).length === 0 ? 'an empty object' : 'an object';
    }
    default:
      return `a ${typeof value}`;
  }
}

function describeNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (!Number.isInteger(value)) return 'a number with a fraction';
  return Number.isSafeInteger(value) ? 'an integer' : 'an integer beyond 2^53';
}

function sized(kind: string, size: number): string {
  return size === 0 ? `an empty ${kind}` : `${withArticle(kind)} of ${size}`;
}

function withArticle(kind: string): string {
  return `${/^[AEIOU]/i.test(kind) ? 'an' : 'a'} ${kind}`;
}
