import type { Field, Fields } from '../endpoints/fields.js';
import { integerIn, isOn, isPlainObject, isSwitch, itemsOf } from './values.js';

type Values = Readonly<Record<string, unknown>>;

/**
 * The same values in the kinds that the fields say, because senders differ: Java writes some numbers as texts, Go some
 * objects. What has no such form stays as it is, and so do members without a field. An optional member without a value
 * is left out.
 */
export function unifyKinds(fields: Fields, values: Values): Values {
  const unified = Object.entries(values).flatMap(([name, value]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) return [[name, value]];
    return isLeftOut(field, value) ? [] : [[name, inKindOf(field, value)]];
  });
  return Object.fromEntries(unified);
}

function isLeftOut({ kind, required }: Field, value: unknown): boolean {
  return !required && (value === null || (value === '' && kind !== 'text'));
}

function inKindOf(field: Field, value: unknown): unknown {
  switch (field.kind) {
    case 'text':
      return field.required || typeof value === 'string' ? value : asText(value);
    case 'integer':
      return integerIn(value);
    case 'boolean':
      return isSwitch(value) ? isOn(value) : value;
    case 'list':
      return itemsOf(value);
    case 'object':
      return isPlainObject(value) ? unifyKinds(field.fields ?? {}, value) : value;
    case 'free':
      return asObject(value);
    default:
      return value;
  }
}

/** Free data such as `extra`, for which some senders take any JSON. */
function asText(value: unknown): unknown {
  try {
    return JSON.stringify(value);
  } catch {
    // Nested too deep to be written.
    return value;
  }
}

function asObject(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
