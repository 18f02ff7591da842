import type { Field, Fields } from '../endpoints/fields.js';
import { nearest } from '../nearest.js';
import { isPlainObject, itemsOf, parseJson } from './values.js';

type Params = Readonly<Record<string, unknown>>;

/** Warnings about values that the service accepts, but that are probably mistakes. No warning contains a value. */
export function doubtsAbout(fields: Fields, params: Params): string[] {
  const doubts = Object.entries(fields).flatMap(([name, field]) => {
    const value = params[name];
    if (field.kind === 'object' && isPlainObject(value)) return doubtsAbout(field.fields ?? {}, value);
    return hasComma(field, value) ? [`${name} has a comma: it counts as one id`] : [];
  });
  const { object_name, objectName = object_name, content } = params;
  const isBuiltIn = /^RC:/.test(String(objectName));
  if (isBuiltIn && typeof content === 'string' && !isPlainObject(parseJson(content))) {
    doubts.push(`content must be JSON for ${objectName}`);
  }
  return doubts;
}

function hasComma(field: Field, value: unknown): boolean {
  if (field.isId) return typeof value === 'string' && value.includes(',');
  const { item } = field;
  return item?.isId === true && !field.commas && (itemsOf(value) ?? []).some((each) => hasComma(item, each));
}

/** Names that no field has, but that are near the name of a field, with that name. */
export function nearMisses(fields: Fields, params: Params): readonly (readonly [name: string, meant: string])[] {
  const known = Object.keys(fields);
  return Object.keys(params).flatMap((name) => {
    const meant = Object.hasOwn(fields, name) ? undefined : nearest(name, known);
    return meant ? [[name, meant] as const] : [];
  });
}
