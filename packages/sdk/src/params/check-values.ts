import { InvalidParameterError } from '../errors.js';
import { isSet } from '../kinds.js';
import { describeValue, isPlainObject, WELL_FORMED } from './values.js';

/** Maximum depth of an object. A deeper object is refused like an object that contains itself. */
const MAX_DEPTH = 100;

/** Position of a value: its path, the objects around it, and whether the value becomes part of a JSON string. */
interface Place {
  readonly endpoint: string;
  readonly path: string;
  readonly above: readonly object[];
  readonly isJson: boolean;
}

/**
 * Throws for a value that has no encoding, at any depth: a Promise, a Map, `NaN`, a function, an object that contains
 * itself. Such a value would be left out, and the call would mean something else.
 */
export function checkValue(value: unknown, place: Place): void {
  switch (typeof value) {
    case 'string':
      if (place.isJson && !value.isWellFormed()) refuse(place, WELL_FORMED, value);
      return;
    case 'number': {
      const fits = Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
      if (!fits) refuse(place, 'must be a safe number', value);
      return;
    }
    case 'bigint':
      if (place.isJson) refuse(place, RULE, value);
      return;
    case 'boolean':
    case 'undefined':
      return;
    case 'object':
      if (value !== null) checkObject(value, place);
      return;
    default:
      refuse(place, RULE, value);
  }
}

const RULE = 'must be a value, a list or an object';

function checkObject(value: object, place: Place): void {
  const { above, isJson } = place;
  if (above.includes(value) || above.length > MAX_DEPTH) {
    refuse(place, 'must not contain itself', value);
  }
  // A form field holds the items of a list, or the members of an object, one by one. Values inside an item or a member
  // become JSON.
  const inside = { ...place, above: [...above, value], isJson: isJson || above.length > 0 };
  if (Array.isArray(value) || isSet(value)) checkItems(value, inside);
  else if (!inside.isJson || !('toJSON' in value)) checkMembers(value, inside);
  else checkValue(jsonOf(value) ?? refuse(place, RULE, value), inside);
}

function checkItems(items: Iterable<unknown>, place: Place): void {
  let index = 0;
  for (const item of items) {
    const at = { ...place, path: `${place.path}[${index++}]` };
    if (item === undefined && place.isJson) refuse(at, 'must not be missing', item);
    checkValue(item, at);
  }
}

function checkMembers(value: object, place: Place): void {
  if (!isPlainObject(value) || isOpaque(value)) refuse(place, RULE, value);
  for (const [name, member] of Object.entries(value)) {
    if (!name.isWellFormed() && place.isJson) refuse(place, `keys ${WELL_FORMED}`, name);
    checkValue(member, { ...place, path: `${place.path}.${name}` });
  }
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

function refuse({ endpoint, path }: Place, limit: string, value: unknown): never {
  refuseValue(endpoint, path, limit, value);
}

/** Throws for a value that breaks a rule. */
export function refuseValue(endpoint: string, field: string, limit: string, value: unknown): never {
  throw InvalidParameterError.before(endpoint, { field, limit, given: describeValue(value) });
}
