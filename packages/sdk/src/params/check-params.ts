import { byteLength } from '#platform';
import type { Endpoint } from '../endpoints/endpoint.js';
import type { Field, Fields } from '../endpoints/fields.js';
import { InvalidParameterError, type ParameterProblem } from '../errors.js';
import { checkValue, refuseValue } from './check-values.js';
import { describeValue, integerIn, isPlainObject, isSwitch, itemsOf, parseJson, WELL_FORMED } from './values.js';

type Params = Readonly<Record<string, unknown>>;

/** Throws for the first parameter that is missing, has the wrong type or exceeds its limit. */
export function checkParams(endpoint: Endpoint, params: Params): void {
  const problem = checkMembers(endpoint.fields, params, '');
  if (problem) throw InvalidParameterError.before(endpoint.id, problem);
}

/** Throws for the first value that has no encoding, even in unknown parameters. */
export function checkValues({ id, fields, body }: Endpoint, params: Params): void {
  for (const name of Object.keys(params)) {
    const isJson = body === 'json' || fields[name]?.json === true;
    // Strings of a form are checked when they are encoded.
    if (isJson || typeof params[name] !== 'string')
      checkValue(params[name], { endpoint: id, path: name, above: [], isJson });
  }
}

/** Throws if the parameters are not an object. */
export function checkShape({ id }: Endpoint, params: unknown): asserts params is Params {
  if (!isPlainObject(params)) refuseValue(id, 'params', 'must be an object', params);
}

/** Whether all required values are present, and all values have their type and keep their limits. */
export function fitsFields(fields: Fields, values: Params): boolean {
  return checkMembers(fields, values, '') === undefined;
}

type Problem = ParameterProblem | undefined;

function checkMembers(fields: Fields, values: Params, prefix: string): Problem {
  for (const name in fields) {
    const field = fields[name] as Field;
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const problem = checkField(field, value, prefix + name);
    if (problem) return problem;
  }
  return undefined;
}

function checkField(field: Field, value: unknown, path: string): Problem {
  if (value !== undefined && value !== null) {
    if (value === '' && !field.allowEmpty && !field.required) return undefined;
    if (field.json && typeof value === 'string') return checkJson(field, value, path);
    return checks[field.kind](field, value, path);
  }
  return field.required ? { field: path, limit: 'is required', given: describeValue(value) } : undefined;
}

function checkJson(field: Field, text: string, path: string): Problem {
  const value = parseJson(text);
  return value === undefined ? wrong(path, 'must be JSON', text) : checks[field.kind](field, value, path);
}

const checks: Readonly<Record<Field['kind'], (field: Field, value: unknown, path: string) => Problem>> = {
  text: checkText,
  integer: checkInteger,
  decimal: (_field, value, path) => (Number.isFinite(value) ? undefined : wrong(path, 'must be a number', value)),
  flag: checkSwitch,
  boolean: checkSwitch,
  list: checkList,
  map: checkMap,
  object: (field, value, path) =>
    isPlainObject(value)
      ? checkMembers(field.fields ?? {}, value, `${path}.`)
      : wrong(path, 'must be an object', value),
  free: (_field, value, path) => (isPlainObject(value) ? undefined : wrong(path, 'must be an object', value)),
};

function wrong(path: string, limit: string, value: unknown): ParameterProblem {
  return { field: path, limit, given: describeValue(value) };
}

function checkText(field: Field, given: unknown, path: string): Problem {
  const value = field.isId && Number.isSafeInteger(given) ? String(given) : given;
  if (typeof value !== 'string') return wrong(path, 'must be a string', value);
  if (value === '') return field.allowEmpty ? undefined : wrong(path, 'must not be empty', value);
  if (!value.isWellFormed()) return wrong(path, WELL_FORMED, value);
  return checkSize(field, value, path) ?? checkForm(field, value, path);
}

function checkSize({ maxBytes, maxChars }: Field, value: string, path: string): Problem {
  // A string has at most one character, and at most three bytes, per UTF-16 unit: most strings need no counting.
  if (maxChars !== undefined && value.length > maxChars && [...value].length > maxChars) {
    return exceeds(path, maxChars, [...value].length, 'characters');
  }
  if (maxBytes !== undefined && value.length * 3 > maxBytes && byteLength(value) > maxBytes) {
    return exceeds(path, maxBytes, byteLength(value), 'bytes');
  }
  return undefined;
}

function exceeds(field: string, max: number, size: number, unit: string): ParameterProblem {
  return { field, limit: `must be at most ${max} ${unit}`, given: `a string of ${size} ${unit}` };
}

function checkForm({ pattern, values }: Field, value: string, path: string): Problem {
  if (values && !values.includes(value)) return wrong(path, `must be one of ${values.join(', ')}`, value);
  if (pattern && !pattern.test(value)) return wrong(path, `must match ${pattern.source}`, value);
  return undefined;
}

function checkInteger({ min, max, choices }: Field, value: unknown, path: string): Problem {
  const number = integerIn(value);
  const limit = `must be ${describeRange(min, max)}`;
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) return wrong(path, limit, value);
  const outside = (min !== undefined && number < min) || (max !== undefined && number > max);
  if (outside) return { field: path, limit, given: describeInteger(number) };
  if (!choices || choices.includes(number)) return undefined;
  return { field: path, limit: `must be one of ${choices.join(', ')}`, given: describeInteger(number) };
}

/** Describes an integer in an error. A long integer may be a phone number, so only its number of digits is given. */
function describeInteger(number: number): string {
  const text = String(number);
  return text.length < 6 ? text : `an integer of ${text.length} digits`;
}

function describeRange(min?: number, max?: number): string {
  if (min !== undefined && max !== undefined) return `an integer from ${min} to ${max}`;
  if (min !== undefined) return `an integer of at least ${min}`;
  return max === undefined ? 'an integer' : `an integer of at most ${max}`;
}

function checkSwitch(_field: Field, value: unknown, path: string): Problem {
  return isSwitch(value) ? undefined : wrong(path, 'must be true, false, 1 or 0', value);
}

function checkList(field: Field, value: unknown, path: string): Problem {
  const { item = { kind: 'text' }, minItems = 1, maxItems } = field;
  const items = itemsOf(value);
  if (!items) return wrong(path, 'must be a value, an array or a Set', value);
  if (items.length < minItems)
    return wrong(path, `must have at least ${minItems} item${minItems === 1 ? '' : 's'}`, value);
  if (maxItems !== undefined && items.length > maxItems) {
    return { field: path, limit: `must have at most ${maxItems} items`, given: `${items.length}` };
  }
  for (let index = 0; index < items.length; index++) {
    const problem = checkItem(item, items[index]) ?? (field.commas && checkCommas(items[index]));
    if (problem) return { ...problem, field: `${path}[${index}]${problem.field}` };
  }
  return undefined;
}

/** Checks an item of a list that is joined with commas: an item with a comma would become two items. */
function checkCommas(item: unknown): Problem {
  return String(item).includes(',') ? wrong('', 'must not have a comma', item) : undefined;
}

/** Checks an item. The caller adds the path of the item to the problem, so that no path is built for valid items. */
function checkItem(item: Field, value: unknown): Problem {
  if (value === undefined || value === null) return wrong('', 'must not be missing', value);
  return checks[item.kind](item, value, '');
}

function checkMap(field: Field, value: unknown, path: string): Problem {
  if (!isPlainObject(value)) return wrong(path, 'must be an object of strings', value);
  const entries = Object.entries(value);
  if (field.required && entries.length === 0) return wrong(path, 'must have at least 1 entry', value);
  if (field.maxItems !== undefined && entries.length > field.maxItems) {
    return { field: path, limit: `must have at most ${field.maxItems} entries`, given: `${entries.length}` };
  }
  for (const [key, item] of entries) {
    // An invalid key can have any length, so the message does not contain it.
    const wrongKey = field.key && checkText(field.key, key, path);
    if (wrongKey) return { ...wrongKey, limit: `keys ${wrongKey.limit}` };
    const problem = field.item && checkItem(field.item, item);
    if (problem) return { ...problem, field: `${path}[${key}]` };
  }
  return undefined;
}
