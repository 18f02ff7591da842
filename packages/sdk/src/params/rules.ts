import { byteLength } from '#platform';
import type { Field } from '../endpoints/fields.js';
import { describeValue, integerIn, isPlainObject, isSwitch, itemsOf, WELL_FORMED } from './values.js';

/** Rule that a value breaks, and the kind and size of the value unless its type says enough. */
export type Broken = readonly [limit: string, given?: string | undefined];

/** Rule that a value breaks by itself, without its items and members; undefined for a value that fits its field. */
export function brokenRule(field: Field, value: unknown): Broken | undefined {
  switch (field.kind) {
    case 'text':
      return brokenText(field, field.isId && Number.isSafeInteger(value) ? String(value) : value);
    case 'integer':
      return brokenInteger(field, integerIn(value));
    case 'decimal':
      return Number.isFinite(value) ? undefined : ['must be a number'];
    case 'flag':
    case 'boolean':
      return isSwitch(value) ? undefined : ['must be true, false, 1 or 0'];
    case 'list':
      return brokenList(field, itemsOf(value));
    case 'map':
      return isPlainObject(value) ? brokenMap(field, Object.keys(value)) : ['must be an object of strings'];
    default:
      return isPlainObject(value) ? undefined : ['must be an object'];
  }
}

function brokenText(field: Field, value: unknown): Broken | undefined {
  const { maxBytes, maxChars, values, pattern } = field;
  if (typeof value !== 'string') return ['must be a string'];
  if (value === '') {
    return field.allowEmpty ? undefined : [`must not be empty${field.narrows ? ': leave it out to mean all' : ''}`];
  }
  if (!value.isWellFormed()) return [WELL_FORMED];
  // A string has at most one character, and at most three bytes, per UTF-16 unit: most strings need no counting.
  const isLong = maxChars !== undefined && value.length > maxChars;
  const isHeavy = maxBytes !== undefined && value.length * 3 > maxBytes;
  return (
    (isLong && tooMany([...value].length, maxChars, 'characters')) ||
    (isHeavy && tooMany(byteLength(value), maxBytes, 'bytes')) ||
    notIn(values, value) ||
    (pattern && !pattern.test(value) ? [`must match ${pattern.source}`] : undefined)
  );
}

function tooMany(size: number, max: number, unit: string): Broken | undefined {
  return size > max ? [`must be at most ${max} ${unit}`, `a string of ${size} ${unit}`] : undefined;
}

function notIn(values: readonly unknown[] | undefined, value: unknown): Broken | undefined {
  return !values || values.includes(value) ? undefined : [`must be one of ${values.join(', ')}`];
}

function brokenInteger({ min = -Infinity, max = Infinity, choices }: Field, number: unknown): Broken | undefined {
  const isInside = Number.isSafeInteger(number) && Number(number) >= min && Number(number) <= max;
  if (!isInside) return [`must be ${describeRange(min, max)}`, describeInteger(number)];
  const broken = notIn(choices, number);
  return broken && [broken[0], describeInteger(number)];
}

/** Describes an integer in an error. A long integer may be a phone number, so only its number of digits is given. */
function describeInteger(number: unknown): string | undefined {
  if (!Number.isSafeInteger(number)) return undefined;
  const digits = String(number);
  return digits.length < 6 ? digits : `an integer of ${digits.length} digits`;
}

function describeRange(min: number, max: number): string {
  if (min === -Infinity) return max === Infinity ? 'an integer' : `an integer of at most ${max}`;
  return max === Infinity ? `an integer of at least ${min}` : `an integer from ${min} to ${max}`;
}

function brokenList(field: Field, items: readonly unknown[] | undefined): Broken | undefined {
  const { minItems = 1, maxItems = Infinity } = field;
  if (!items) return ['must be a value, an array or a Set'];
  if (items.length > maxItems) return [`must have at most ${maxItems} items`, `${items.length}`];
  return items.length < minItems ? [`must have at least ${minItems} item${minItems === 1 ? '' : 's'}`] : undefined;
}

function brokenMap({ required, maxItems = Infinity, key }: Field, keys: readonly string[]): Broken | undefined {
  if (required && keys.length === 0) return ['must have at least 1 entry'];
  if (keys.length > maxItems) return [`must have at most ${maxItems} entries`, `${keys.length}`];
  for (const each of keys) {
    const [limit, given] = (key && brokenText(key, each)) ?? [];
    // An invalid key can have any length, so the message does not contain it.
    if (limit) return [`keys ${limit}`, given ?? describeValue(each)];
  }
  return undefined;
}
