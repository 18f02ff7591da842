import type { Field, ParameterFault } from '@rongkit/contract';
import { Refusal } from '../domain/values/refusal.js';

/**
 * Checks and converts one value. Returns undefined if the value is absent: undefined, null or an empty string. Throws a
 * Refusal with code 1002 for an invalid value; `name` names the parameter in the error message.
 */
export type Reader = (value: unknown, name: string) => unknown;

/** The refusal of an invalid parameter. The parameter has its own code in some services. */
export class InvalidParam extends Refusal {
  /** The name of the parameter, also if only a member, an item or a key of the parameter is invalid. */
  readonly parameter: string;
  /** The key of the member or entry with the invalid value, if the parameter is an object or a map. */
  key: string | undefined;
  readonly fault: ParameterFault;

  constructor(name: string, fault: ParameterFault, message: string) {
    super(1002, message);
    const [parameter = name, key] = name.replace(/^an? \w+ of /, '').split('.');
    this.parameter = parameter;
    this.key = key;
    this.fault = fault;
  }
}

export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

export function textReader(field: Field): Reader {
  const { allowEmpty, values } = field;
  const pattern = field.pattern === undefined ? undefined : new RegExp(field.pattern, 'u');
  const tooLong = lengthCheck(field);
  return (value, name) => {
    if (isAbsent(value) && !(allowEmpty && value === '')) return undefined;
    if (typeof value === 'object') throw new InvalidParam(name, 'malformed', `${name} must be a string.`);
    const text = String(value);
    const limit = tooLong(text);
    if (limit !== undefined) throw new InvalidParam(name, 'tooLong', `${name} is too long: at most ${limit}.`);
    if (values && !values.includes(text))
      throw new InvalidParam(name, 'other', `${name} must be one of ${values.join(', ')}.`);
    if (pattern && !pattern.test(text)) throw new InvalidParam(name, 'malformed', `${name} is malformed.`);
    return text;
  };
}

/**
 * Makes a check that returns the limit which a string exceeds, if any. For speed, bytes and characters are counted only
 * if the `length` of the string does not already prove that it fits.
 */
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

export function integerReader({ min, max, choices, server }: Field): Reader {
  const lowest = min ?? Number.MIN_SAFE_INTEGER;
  const highest = (max === undefined ? undefined : (server.max ?? max)) ?? Number.MAX_SAFE_INTEGER;
  const rule = `must be an integer${rangeOf(min, max === undefined ? undefined : highest)}.`;
  return (value, name) => {
    if (isAbsent(value)) return undefined;
    const number = decimal(value);
    if (!(number >= lowest && number <= highest))
      throw new InvalidParam(name, Number.isNaN(number) ? 'notNumber' : 'outOfRange', `${name} ${rule}`);
    if (choices && !choices.includes(number))
      throw new InvalidParam(name, 'outOfRange', `${name} must be one of ${choices.join(', ')}.`);
    return number;
  };
}

export const readDecimal: Reader = (value, name) => {
  if (isAbsent(value)) return undefined;
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number))
    throw new InvalidParam(name, 'notNumber', `${name} must be a number.`);
  return number;
};

/** Reads an integer in plain decimal notation; NaN for anything else. */
function decimal(value: unknown): number {
  const number = typeof value === 'string' && /^-?\d{1,17}$/.test(value) ? Number(value) : value;
  // Adding 0 turns -0 into 0, because JSON has no -0.
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

export function flagReader({ server }: Field): Reader {
  const { max = 1 } = server;
  return (value, name) => {
    if (isAbsent(value)) return undefined;
    const on = switchOf(value) ?? (decimal(value) <= max && decimal(value) > 1 ? false : undefined);
    if (on === undefined) throw new InvalidParam(name, 'other', `${name} must be 0 or 1.`);
    return on ? 1 : 0;
  };
}

export const readBoolean: Reader = (value, name) => {
  if (isAbsent(value)) return undefined;
  const on = switchOf(value);
  if (on === undefined) throw new InvalidParam(name, 'other', `${name} must be true or false.`);
  return on;
};
