import type { Endpoint } from '../endpoints/endpoint.js';
import type { Field, Fields } from '../endpoints/fields.js';
import { refuseValue } from './check-values.js';
import { integerIn, isOn, isPlainObject, isSwitch, itemsOf, toJson, WELL_FORMED } from './values.js';

type Params = Readonly<Record<string, unknown>>;

/**
 * Encodes parameters as a form or a query. Lists repeat their field; maps have one field `name[key]` per entry. Unknown
 * parameters are encoded by the type of their value, so that parameters newer than this package work.
 */
export function encodeForm({ id, fields }: Endpoint, params: Params): string {
  let form = '';
  for (const name of Object.keys(params)) {
    const value = params[name];
    try {
      form +=
        encodeField(name, value, fields[name]) ?? refuseValue(id, name, 'must be a value, a list or an object', value);
    } catch (error) {
      if (error instanceof URIError) refuseValue(id, name, WELL_FORMED, value);
      throw error;
    }
  }
  return form.slice(1);
}

/**
 * Encodes one form field. Returns undefined for a Map, a Buffer and the like: omitting such a value silently would
 * change the call.
 */
function encodeField(name: string, value: unknown, field: Field | undefined): string | undefined {
  if (isAbsent(value, field)) return '';
  if (field?.json) return pair(name, jsonText(value, field), undefined);
  if (typeof value !== 'object') return pair(name, value, field);
  if (isPlainObject(value)) {
    const entries = Object.entries(value);
    return entries.map(([key, item]) => pair(`${name}[${key}]`, item, undefined)).join('');
  }
  const items = itemsOf(value);
  if (field?.commas && items) return joined(name, items);
  return items?.map((item) => pair(name, item, field)).join('');
}

/**
 * Encodes a list as one field, with its items joined with commas. The check has already refused items that contain
 * commas.
 */
function joined(name: string, items: readonly unknown[]): string {
  const present = items.filter((item) => item !== undefined && item !== null);
  return present.length === 0 ? '' : pair(name, present.join(','), undefined);
}

/**
 * Whether a value counts as absent. An empty string counts as absent unless its field is a string: it would be read as
 * 0, `false` or a list.
 */
function isAbsent(value: unknown, field: Field | undefined): boolean {
  if (value === undefined || value === null) return true;
  return value === '' && field !== undefined && field.kind !== 'text' && !field.item?.allowEmpty;
}

function pair(name: string, value: unknown, field: Field | undefined): string {
  if (value === undefined || value === null) return '';
  return `&${encodeURIComponent(name)}=${encodeURIComponent(textOf(value, field))}`;
}

function textOf(value: unknown, field: Field | undefined): string {
  if (field?.kind === 'flag' && isSwitch(value)) return isOn(value) ? '1' : '0';
  if (field?.kind === 'boolean' && isSwitch(value)) return String(isOn(value));
  return typeof value === 'object' ? toJson(value) : String(value);
}

/** Encodes parameters as a JSON body. */
export function encodeJson({ fields }: Endpoint, params: Params): string {
  return toJson(jsonObject(fields, params));
}

function jsonObject(fields: Fields, params: Params): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params)
      .filter(([name, value]) => !isAbsent(value, fields[name]))
      .map(([name, value]) => [name, jsonValue(value, fields[name])]),
  );
}

/** Value as a JSON string. */
function jsonText(value: unknown, field: Field): string {
  return typeof value === 'string' ? value : toJson(plainValue(value, field));
}

function jsonValue(value: unknown, field: Field | undefined): unknown {
  return field?.json ? jsonText(value, field) : plainValue(value, field);
}

function plainValue(value: unknown, field: Field | undefined): unknown {
  switch (field?.kind) {
    case 'flag':
      return isSwitch(value) ? Number(isOn(value)) : value;
    case 'boolean':
      return isSwitch(value) ? isOn(value) : value;
    case 'integer':
      return integerIn(value);
    case 'list':
      return itemsOf(value)?.map((item) => jsonValue(item, field.item));
    case 'object':
      return isPlainObject(value) ? jsonObject(field.fields ?? {}, value) : value;
    case 'text':
      return typeof value === 'number' ? String(value) : value;
    default:
      return value;
  }
}

/** Fills parameters into the placeholders of the path. Returns the path, and the parameters without a placeholder. */
export function fillPath(endpoint: Endpoint, params: Params): { path: string; rest: Params } {
  if (!endpoint.path.includes('{')) return { path: endpoint.path, rest: params };
  const rest = { ...params };
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    delete rest[name];
    return segment(endpoint.id, name, params[name]);
  });
  return { path, rest };
}

/** Encodes a path segment. `.` and `..` are refused: servers resolve them, however they are encoded. */
function segment(endpoint: string, field: string, value: unknown): string {
  const refuse = (limit: string) => refuseValue(endpoint, field, limit, value);
  if (value === undefined || value === null || value === '') return refuse('is required');
  if (typeof value === 'object') return refuse('must be a string');
  const text = String(value);
  if (text === '.' || text === '..') return refuse('must not be `.` or `..`');
  return text.isWellFormed() ? encodeURIComponent(text) : refuse(WELL_FORMED);
}
