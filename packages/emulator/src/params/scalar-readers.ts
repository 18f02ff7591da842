import type { Field } from '@rongkit/contract';
import { Refusal } from '../domain/values/refusal.js';

/**
 * Reads one kind of value; `name` is what a refusal calls it. Undefined means that nothing was given: empty texts
 * and null are nothing, too.
 */
export type Read = (value: unknown, name: string) => unknown;

export function refuse(message: string): Refusal {
  return new Refusal(1002, message);
}

export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

export function textReader(field: Field): Read {
  const { allowEmpty, values } = field;
  const pattern = field.pattern === undefined ? undefined : new RegExp(field.pattern, 'u');
  const tooLong = lengthCheck(field);
  return (value, name) => {
    if (isAbsent(value) && !(allowEmpty && value === '')) return undefined;
    if (typeof value === 'object') throw refuse(`${name} must be a text.`);
    const text = String(value);
    const limit = tooLong(text);
    if (limit !== undefined) throw refuse(`${name} is too long: at most ${limit}.`);
    if (values && !values.includes(text)) throw refuse(`${name} must be one of ${values.join(', ')}.`);
    if (pattern && !pattern.test(text)) throw refuse(`${name} is malformed.`);
    return text;
  };
}

/** Says the limit that a text is over, if it is. Texts far below it are not counted. */
function lengthCheck({ maxBytes, maxChars, server }: Field): (text: string) => string | undefined {
  const bytes = maxBytes === undefined ? Number.POSITIVE_INFINITY : (server.max ?? maxBytes);
  const chars = maxChars === undefined ? Number.POSITIVE_INFINITY : (server.max ?? maxChars);
  return (text) => {
    if (text.length * 3 > bytes && Buffer.byteLength(text) > bytes) return `${bytes} bytes`;
    if (text.length > chars && countCodePoints(text) > chars) return `${chars} characters`;
    return undefined;
  };
}

function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

export function integerReader({ min, max, choices, server }: Field): Read {
  const lowest = min ?? Number.MIN_SAFE_INTEGER;
  const highest = (max === undefined ? undefined : (server.max ?? max)) ?? Number.MAX_SAFE_INTEGER;
  const rule = `must be an integer${rangeOf(min, max === undefined ? undefined : highest)}.`;
  return (value, name) => {
    if (isAbsent(value)) return undefined;
    const number = decimal(value);
    if (!(number >= lowest && number <= highest)) throw refuse(`${name} ${rule}`);
    if (choices && !choices.includes(number)) throw refuse(`${name} must be one of ${choices.join(', ')}.`);
    return number;
  };
}

export const readDecimal: Read = (value, name) => {
  if (isAbsent(value)) return undefined;
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) throw refuse(`${name} must be a number.`);
  return number;
};

/** NaN for what is no integer in plain decimal. */
function decimal(value: unknown): number {
  const number = typeof value === 'string' && /^-?\d{1,17}$/.test(value) ? Number(value) : value;
  // Adding 0 makes 0 of -0, which JSON cannot tell apart.
  return typeof number === 'number' && Number.isSafeInteger(number) ? number + 0 : Number.NaN;
}

function rangeOf(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return ` of at least ${min}`;
  return max === undefined ? '' : ` of at most ${max}`;
}

const SWITCHES = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
]);

function switchOf(value: unknown): boolean | undefined {
  return typeof value === 'object' ? undefined : SWITCHES.get(String(value).toLowerCase());
}

export function flagReader({ server }: Field): Read {
  const { max = 1 } = server;
  return (value, name) => {
    if (isAbsent(value)) return undefined;
    const on = switchOf(value) ?? (decimal(value) <= max && decimal(value) > 1 ? false : undefined);
    if (on === undefined) throw refuse(`${name} must be 0 or 1.`);
    return on ? 1 : 0;
  };
}

export const readBoolean: Read = (value, name) => {
  if (isAbsent(value)) return undefined;
  const on = switchOf(value);
  if (on === undefined) throw refuse(`${name} must be true or false.`);
  return on;
};
