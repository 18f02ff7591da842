import type { Endpoint } from '../endpoints/endpoint.js';
import { InvalidParameterError } from '../errors.js';
import { describeValue, isPlainObject } from './values.js';

type Values = Readonly<Record<string, unknown>>;

/** Encodes values as a form or a query. A list repeats its field, and an object has one field `name[key]` per member. */
export function encodeForm(values: Values): string {
  let form = '';
  const add = (name: string, value: unknown) => {
    if (value === undefined || value === null) return;
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    form += `&${encodeURIComponent(name)}=${encodeURIComponent(text)}`;
  };
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (Array.isArray(value)) for (const item of value) add(name, item);
    else if (isPlainObject(value)) for (const key of Object.keys(value)) add(`${name}[${key}]`, value[key]);
    else add(name, value);
  }
  return form.slice(1);
}

/** Fills values into a path. Returns the path, and the values that are not in it. */
export function fillPath({ id, path }: Endpoint, values: Values): { path: string; rest: Values } {
  if (!path.includes('{')) return { path, rest: values };
  const rest = { ...values };
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    delete rest[name];
    return segment(id, name, values[name]);
  });
  return { path: filled, rest };
}

/**
 * Encodes a path segment. Refuses an empty value and an object, and also `.` and `..`, which servers resolve however
 * they are encoded.
 */
function segment(endpoint: string, field: string, value: unknown): string {
  const text = String(value ?? '');
  const limit =
    (text === '' && 'is required') ||
    (typeof value === 'object' && 'must be a string') ||
    (/^\.\.?$/.test(text) && 'must not be `.` or `..`');
  if (limit) throw InvalidParameterError.before(endpoint, { field, limit, given: describeValue(value) });
  return encodeURIComponent(text);
}
