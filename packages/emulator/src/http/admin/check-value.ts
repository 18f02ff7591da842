import { didYouMean } from '../../near-name.js';
import { BadInput } from './problem.js';

/** A JSON Schema as plain data, as far as the schemas of routes use it. */
export interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly default?: unknown;
  readonly 'x-hint'?: string;
  readonly 'x-values'?: string;
}

/**
 * Throws BadInput unless a JSON value follows a schema. The message names the member, its limit and the kind of the
 * value. It shows no strings and numbers of the request, only names of members.
 */
export function checkValue(schema: Schema, value: unknown, name: string): void {
  if (!isValid(schema, value)) throw invalid(schema, name, kindOf(value));
  if (Array.isArray(value) && schema.items) {
    for (const [index, item] of value.entries()) checkValue(schema.items, item, `${name}[${index}]`);
  } else if (isObject(value) && schema.type === 'object') checkMembers(schema, value, name);
}

/** Checks the members of an object. `name` is the name of the object in error messages; empty for a body. */
function checkMembers(schema: Schema, value: Readonly<Record<string, unknown>>, name: string): void {
  const { properties = {}, required = [], additionalProperties: others } = schema;
  const path = (member: string) => (name === '' ? member : `${name}.${member}`);
  for (const [member, given] of Object.entries(value)) {
    const known = Object.hasOwn(properties, member) ? properties[member] : undefined;
    if (known) checkValue(known, given, path(member));
    else if (typeof others === 'object') checkValue(others, given, path(member));
    else if (others !== true) throw unknownName(path(member), Object.keys(properties), schema['x-hint']);
  }
  for (const member of required) {
    const wanted = properties[member];
    if (wanted && !Object.hasOwn(value, member)) throw invalid(wanted, path(member), 'missing');
  }
  checkCount(schema, Object.keys(value), name);
}

function checkCount(
  { minProperties = 0, maxProperties, properties = {}, ...rest }: Schema,
  given: string[],
  name: string,
) {
  if (given.length >= minProperties && given.length <= (maxProperties ?? given.length)) return;
  const count = maxProperties === 1 ? 'one of' : 'members:';
  const some = given.length === 0 ? 'none' : given.join(' and ');
  throw new BadInput(
    `${name || 'The body'} must have ${count} ${listOf(Object.keys(properties))}, not ${some}.${hintOf(rest)}`,
  );
}

/** The error for an unknown member of a body, or an unknown parameter of a query string. */
export function unknownName(name: string, known: readonly string[], hint?: string): BadInput {
  const last = name.slice(name.lastIndexOf('.') + 1);
  const names = known.length === 0 ? 'There is none.' : `Known: ${listOf(known)}.`;
  return new BadInput(`${short(name)} is not known.${didYouMean(last, known)} ${hint ?? names}`);
}

function short(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

/** The error for an invalid value; `kind` describes the given value. */
export function invalid(schema: Schema, name: string, kind: string): BadInput {
  return new BadInput(
    `${name || 'The body'} must be ${describe(schema)}, ${kind === 'missing' ? 'but is missing' : `not ${kind}`}.${hintOf(schema)}`,
  );
}

function hintOf({ 'x-hint': hint }: Schema): string {
  return hint === undefined ? '' : ` ${hint}`;
}

/** Whether a value follows a schema. Does not check the members of the value. */
function isValid(schema: Schema, value: unknown): boolean {
  if (schema.anyOf) return schema.anyOf.some((each) => isValid(each, value));
  if ('const' in schema) return value === schema.const;
  switch (schema.type) {
    case 'string':
      return typeof value === 'string' && isValidText(schema, value);
    case 'integer':
      return Number.isSafeInteger(value) && isInRange(schema, value as number);
    case 'number':
      return typeof value === 'number' && isInRange(schema, value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    default:
      return true;
  }
}

function isValidText({ enum: values, minLength = 0, maxLength, pattern }: Schema, value: string): boolean {
  if (values && !values.includes(value)) return false;
  if (value.length < minLength || value.length > (maxLength ?? value.length)) return false;
  return pattern === undefined || new RegExp(pattern, 'u').test(value);
}

function isInRange({ minimum, maximum }: Schema, value: number): boolean {
  return value >= (minimum ?? value) && value <= (maximum ?? value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The values that a schema allows, in words. */
function describe(schema: Schema): string {
  if (schema['x-values'] !== undefined) return schema['x-values'];
  if (schema.anyOf) return [...new Set(schema.anyOf.map(describe))].join(' or ');
  if ('const' in schema) return JSON.stringify(schema.const);
  switch (schema.type) {
    case 'string':
      return describeText(schema);
    case 'integer':
      return `an integer${describeRange(schema)}`;
    case 'number':
      return `a number${describeRange(schema)}`;
    case 'boolean':
      return 'true or false';
    case 'null':
      return 'null';
    case 'array':
      return 'a list';
    default:
      return 'a JSON object';
  }
}

function describeText({ enum: values, minLength, maxLength }: Schema): string {
  if (values) return `${values.length > 1 ? 'one of ' : ''}${listOf(values)}`;
  if (maxLength !== undefined) return `a string of ${minLength ?? 0} to ${maxLength} characters`;
  return minLength === 1 ? 'a string that is not empty' : 'a string';
}

function describeRange({ minimum, maximum }: Schema): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  return minimum === undefined ? '' : ` of at least ${minimum}`;
}

function listOf(names: readonly string[]): string {
  return names.join(', ');
}

/** The kind of a value, in words. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return value === '' ? 'an empty string' : `a string of ${charactersOf(value.length)}`;
  if (typeof value === 'number') return kindOfNumber(value);
  return typeof value === 'boolean' ? String(value) : 'an object';
}

function kindOfNumber(value: number): string {
  if (!Number.isInteger(value)) return 'a number with a fraction';
  return value < 0 ? 'a negative number' : 'a number';
}

function charactersOf(count: number): string {
  return `${count} ${count === 1 ? 'character' : 'characters'}`;
}
