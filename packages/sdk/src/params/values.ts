import { isSet } from '../kinds.js';

/** Whether a value is an object literal, a class instance with fields or a null-prototype object; not an array or Map. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !(Symbol.iterator in value) && !ArrayBuffer.isView(value);
}

/** Items of a list parameter. A single value is a list of one; other iterables such as a Map are undefined. */
export function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (isSet(value)) return [...value];
  return typeof value === 'object' && value !== null && Symbol.iterator in value ? undefined : [value];
}

/** Converts a string such as `42` to a number; returns any other value unchanged. */
export function integerIn(value: unknown): unknown {
  return typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
}

/** The value of a JSON string; undefined if the string is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The URL that a string spells; undefined if it is none. Older editions of jsdom have no `URL.canParse`. */
export function parseUrl(text: unknown, base?: URL): URL | undefined {
  try {
    return typeof text === 'string' ? new URL(text, base) : undefined;
  } catch {
    return undefined;
  }
}

/** Rule that a lone surrogate, such as half an emoji, breaks: it has no encoding. */
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
      return Number.isInteger(value) ? 'an integer' : 'a number';
    case 'object':
      return Object.keys(value).length === 0 ? 'an empty object' : 'an object';
    default:
      return `a ${typeof value}`;
  }
}

function sized(kind: string, size: number): string {
  return size === 0 ? `an empty ${kind}` : `${kind === 'array' ? 'an' : 'a'} ${kind} of ${size}`;
}
