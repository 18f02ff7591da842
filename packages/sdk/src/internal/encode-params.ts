import type { Field, Fields } from '../core/fields.js';
import { isOn, isPlainObject, itemsOf } from './values.js';

/**
 * Parameters as a form or a query. Lists repeat their field, maps have a field `name[key]` for each entry. What the
 * endpoint does not declare goes along by its kind, so that a parameter newer than this package can be used.
 */
export function encodeForm(fields: Fields, params: Readonly<Record<string, unknown>>): string {
  let form = '';
  for (const name of Object.keys(params)) form += encodeField(name, params[name], fields[name]);
  return form.slice(1);
}

function encodeField(name: string, value: unknown, field: Field | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object') return pair(name, value, field);
  if (!isPlainObject(value)) return (itemsOf(value) ?? []).map((item) => pair(name, item, field)).join('');
  return Object.entries(value)
    .map(([key, item]) => pair(`${name}[${key}]`, item, undefined))
    .join('');
}

function pair(name: string, value: unknown, field: Field | undefined): string {
  return `&${encodeURIComponent(name)}=${encodeURIComponent(textOf(value, field))}`;
}

function textOf(value: unknown, field: Field | undefined): string {
  if (field?.kind === 'flag') return isOn(value) ? '1' : '0';
  if (field?.kind === 'boolean') return String(isOn(value));
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Parameters as a JSON body. */
export function encodeJson(fields: Fields, params: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(jsonObject(fields, params));
}

function jsonObject(fields: Fields, params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name, jsonValue(value, fields[name])]),
  );
}

function jsonValue(value: unknown, field: Field | undefined): unknown {
  switch (field?.kind) {
    case 'flag':
      return isOn(value) ? 1 : 0;
    case 'boolean':
      return isOn(value);
    case 'integer':
      return Number(value);
    case 'list':
      return itemsOf(value)?.map((item) => jsonValue(item, field.item));
    case 'object':
      return isPlainObject(value) ? jsonObject(field.fields ?? {}, value) : value;
    default:
      return value instanceof Set ? [...value] : value;
  }
}
