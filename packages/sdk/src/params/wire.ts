import type { Endpoint } from '../endpoints/endpoint.js';
import type { Field, Fields } from '../endpoints/fields.js';
import { InvalidParameterError } from '../errors.js';
import { isObject, isSet } from '../kinds.js';
import { nearMisses } from './doubts.js';
import { redactText } from './redact.js';
import { brokenRule } from './rules.js';
import { describeValue, integerIn, isOn, isPlainObject, isSwitch, itemsOf, parseJson, WELL_FORMED } from './values.js';

export type Values = Readonly<Record<string, unknown>>;

/** Maximum depth of an object. A deeper object is refused like an object that contains itself. */
const MAX_DEPTH = 100;

/** Object or list on the way to a value. */
interface Place {
  /** Id of the endpoint, or name of a function, for errors. */
  readonly endpoint: string;
  /** Whether values must keep the rules of their fields. */
  readonly isChecked: boolean;
  /** Whether values without a field are taken as they are, whatever their names and types. */
  readonly isLenient?: boolean;
  readonly value: object;
  /** Place that holds the object or list; undefined for the parameters themselves. */
  readonly up?: Place;
  /** Whether the members become part of a JSON string. */
  readonly isJson: boolean;
  /** Whether paths name a member in brackets. */
  readonly isIndexed?: boolean;
  /** Member or item that is visited. */
  key: string | number;
}

/**
 * Converts the parameters of a call to the values that are sent: strings, numbers, booleans, lists and objects.
 * Parameters newer than this package are converted by their type.
 *
 * @throws {InvalidParameterError} a value breaks a rule of its field, if `isChecked` is true; or a value has no
 * encoding, such as a Promise, a Map, `NaN` or an object that contains itself: the call would mean something else
 * without the value
 */
export function toWire({ id, fields, body }: Endpoint, params: unknown, isChecked: boolean): Record<string, unknown> {
  const at: Place = { endpoint: id, isChecked, value: Object(params), isJson: body === 'json', key: 'params' };
  if (!isPlainObject(params)) refuse(at, 'must be an object', params);
  return membersToWire(params, fields, at);
}

/** Converts a value that becomes part of a JSON string. `endpoint` and `key` are for the error. */
export function toJsonValue(endpoint: string, key: string, value: unknown): unknown {
  return convertFree(value, { endpoint, isChecked: false, value: {}, isJson: true, key });
}

/** Whether all required values are present, and all values of fields have their type and keep their limits. */
export function fitsFields(fields: Fields, values: Values): boolean {
  try {
    membersToWire(values, fields, {
      endpoint: '',
      isChecked: true,
      isLenient: true,
      value: values,
      isJson: true,
      key: '',
    });
    return true;
  } catch {
    return false;
  }
}

function enter(value: object, up: Place, isIndexed: boolean): Place {
  let depth = 0;
  for (let each: Place | undefined = up; each; each = each.up) {
    if (each.value === value || depth++ > MAX_DEPTH) refuse(up, 'must not contain itself', value);
  }
  // A form field holds the items of a list, or the members of an object, one by one. Values inside an item or a member
  // become JSON.
  return { ...up, value, up, isJson: up.isJson || up.up !== undefined, isIndexed };
}

function pathOf({ up, key, isIndexed }: Place): string {
  if (!up) return String(key);
  return pathOf(up) + (isIndexed ? `[${key}]` : `.${key}`);
}

/** Throws for a value that breaks a rule. */
function refuse(at: Place, limit: string, value: unknown, given = describeValue(value)): never {
  throw InvalidParameterError.before(at.endpoint, { field: pathOf(at), limit, given });
}

function isMissing(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

function membersToWire(values: Values, fields: Fields, at: Place): Record<string, unknown> {
  if (at.isChecked) checkRequired(values, fields, at);
  const wire = emptyObject();
  for (const name of Object.keys(values)) {
    at.key = name;
    const value = values[name];
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (isMissing(value)) continue;
    if (!field) checkName(name, value, fields, at);
    // The service knows what an empty string says about an optional string.
    if (value !== '' || !field || isStrict(field, at)) wire[name] = convert(value, field, at);
    else if (field.kind === 'text') wire[name] = value;
  }
  return wire;
}

/** Object that takes names such as `__proto__` as members. */
function emptyObject(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

function checkRequired(values: Values, fields: Fields, at: Place): void {
  for (const name in fields) {
    if (!fields[name]?.required) continue;
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (isMissing(value)) refuse({ ...at, key: name }, 'is required', value, givenFor(name, values, fields));
  }
}

/** Describes a parameter of a similar name that was given for a missing one, or the way to the type of a message. */
function givenFor(name: string, values: Values, fields: Fields): string | undefined {
  const near = nearMisses(fields, values).find(([, meant]) => meant === name);
  if (near) return `${redactText(near[0])} instead`;
  return name.startsWith('object') ? 'undefined: try ...textMessage()' : undefined;
}

/**
 * Whether an empty string must keep the rules of its field. Otherwise it counts as absent for a number, a switch or an
 * object: the default of the service need not be 0.
 */
function isStrict({ kind, item, required, narrows }: Field, { isChecked }: Place): boolean | undefined {
  return (isChecked && (required || narrows)) || (kind === 'list' && item?.allowEmpty);
}

/**
 * Refuses a name that has no encoding, and the name of a field in other letter case: the service would ignore the
 * value, and the call would mean something else.
 */
function checkName(name: string, value: unknown, fields: Fields, at: Place): void {
  if (at.isLenient) return;
  if (!name.isWellFormed()) refuse(at.up ?? { ...at, key: 'params' }, `keys ${WELL_FORMED}`, name);
  if (!at.isChecked) return;
  const meant = Object.keys(fields).find((each) => each.toLowerCase() === name.toLowerCase());
  if (meant) refuse(at, `is not a parameter, did you mean ${meant}?`, value);
}

function convert(value: unknown, field: Field | undefined, at: Place): unknown {
  if (!field) return convertFree(value, at);
  if (!field.json) return convertKnown(value, field, at);
  const inJson = { ...at, isJson: true };
  if (typeof value !== 'string') return JSON.stringify(convertKnown(value, field, inJson));
  // The caller has serialized the value.
  if (!at.isChecked) return convertFree(value, inJson);
  convertKnown(parseJson(value) ?? refuse(at, 'must be JSON', value), field, inJson);
  return value;
}

function convertKnown(value: unknown, field: Field, at: Place): unknown {
  const { isChecked } = at;
  const broken = isChecked ? brokenRule(field, value) : undefined;
  if (broken) refuse(at, broken[0], value, broken[1]);
  if (field.kind === 'list') return convertList(value, field, at);
  if (isPlainObject(value) && field.kind === 'object') {
    return membersToWire(value, field.fields ?? {}, enter(value, at, false));
  }
  if (isPlainObject(value) && field.kind === 'map' && isChecked) {
    return convertEntries(value, field.item, enter(value, at, true));
  }
  return inKind(field, isChecked && field.kind !== 'free' ? value : convertFree(value, at));
}

/** Converts a number, a switch or a string to the kind of its field; any other value stays unchanged. */
function inKind({ kind }: Field, value: unknown): unknown {
  if (kind === 'integer') return integerIn(value);
  if (kind === 'text') return typeof value === 'number' ? String(value) : value;
  if (!isSwitch(value)) return value;
  if (kind === 'flag') return Number(isOn(value));
  return kind === 'boolean' ? isOn(value) : value;
}

function convertList(value: unknown, { item, commas }: Field, at: Place): unknown {
  const items = convertItems(itemsOf(value) ?? refuse(at, RULE, value), item ?? TEXT, at, commas);
  return commas && !at.isJson ? items.filter((each) => !isMissing(each)).join(',') || undefined : items;
}

const TEXT: Field = { kind: 'text' };

function convertItems(items: readonly unknown[], field: Field | undefined, at: Place, isJoined = false): unknown[] {
  const inside = enter(items, at, true);
  return items.map((item, index) => {
    inside.key = index;
    if (isMissing(item)) return missing(item, field, inside);
    const wire = convert(item, field, inside);
    // An item with a comma would become two items.
    if (isJoined && at.isChecked && String(wire).includes(',')) refuse(inside, 'must not have a comma', item);
    return wire;
  });
}

/**
 * Value of a missing item or map entry: `null` in JSON, and nothing in a form. Throws if the list or map has a field
 * and is checked, and for `undefined` in JSON.
 */
function missing(value: null | undefined, field: Field | undefined, at: Place): null | undefined {
  if ((field && at.isChecked) || (at.isJson && value === undefined)) refuse(at, 'must not be missing', value);
  return value;
}

function convertEntries(value: Values, field: Field | undefined, inside: Place): Record<string, unknown> {
  const wire = emptyObject();
  for (const key of Object.keys(value)) {
    inside.key = key;
    const member = value[key];
    wire[key] = field && isMissing(member) ? missing(member, field, inside) : convert(member, field, inside);
  }
  return wire;
}

const RULE = 'must be a value, a list or an object';

/** Converts a value by its type, at any depth. */
function convertFree(value: unknown, at: Place): unknown {
  if (at.isLenient) return value;
  if (isObject(value)) return convertObject(value, at);
  if (typeof value === 'string' && !value.isWellFormed()) {
    refuse(at.isJson ? at : (at.up ?? at), WELL_FORMED, value);
  }
  // Every number from 2^53 on is an integer.
  if (typeof value === 'number' && !(Math.abs(value) < 2 ** 53)) refuse(at, 'must be a safe number', value);
  if (typeof value === 'function' || typeof value === 'symbol' || (typeof value === 'bigint' && at.isJson)) {
    refuse(at, RULE, value);
  }
  return value;
}

function convertObject(value: object, at: Place): unknown {
  if (isSet(value)) return convertItems([...value], undefined, at);
  if (Array.isArray(value)) return convertItems(value, undefined, at);
  const inside = enter(value, at, false);
  if (inside.isJson && 'toJSON' in value) return convertFree(jsonOf(value) ?? refuse(at, RULE, value), at);
  if (!isPlainObject(value) || isOpaque(value)) refuse(at, RULE, value);
  const name = Object.keys(value).find((each) => !each.isWellFormed());
  if (name !== undefined) refuse(at, `keys ${WELL_FORMED}`, name);
  return convertEntries(value, undefined, inside);
}

/**
 * Whether an object has data outside of its own members, such as a database query, a promise, a Date or an instance of
 * a class with private fields.
 */
function isOpaque(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  const isInstance = prototype !== null && Object.getPrototypeOf(prototype) !== null;
  return isInstance && ('toJSON' in value || 'then' in value || Object.keys(value).length === 0);
}

/** Result of `toJSON`, such as the ISO string of a Date; undefined for an invalid Date or without `toJSON`. */
function jsonOf(value: { readonly toJSON?: unknown }): unknown {
  return typeof value.toJSON === 'function' ? (value.toJSON('') ?? undefined) : undefined;
}
