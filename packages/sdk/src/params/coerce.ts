import type { FieldKind } from '../emitted/contract.js';
import type { Field, Fields } from '../endpoints/fields.js';
import { integerIn, isOn, isPlainObject, isSwitch } from './values.js';

type Values = Readonly<Record<string, unknown>>;
type Convert = (value: unknown, field: Field) => unknown;

/** Rules that convert the values of one source, such as message contents. */
export interface Coercion {
  /** Whether a member counts as absent; `field` is undefined for an unknown member. */
  readonly isAbsent: (value: unknown, field: Field | undefined) => boolean;
  /** Conversions by kind, besides those of integers, booleans and objects. */
  readonly kinds: Partial<Record<FieldKind, Convert>>;
}

/**
 * Converts values to the kinds of their fields. A value without a field or a conversion stays unchanged; a member that
 * counts as absent is left out.
 */
export function coerce(fields: Fields, values: Values, coercion: Coercion): Record<string, unknown> {
  const entries = Object.entries(values).flatMap(([name, value]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (coercion.isAbsent(value, field)) return [];
    return [[name, field ? coerceValue(field, value, coercion) : value]];
  });
  return Object.fromEntries(entries);
}

function coerceValue(field: Field, value: unknown, coercion: Coercion): unknown {
  switch (field.kind) {
    case 'integer':
      return integerIn(value);
    case 'boolean':
      return isSwitch(value) ? isOn(value) : value;
    case 'object':
      return isPlainObject(value) ? coerce(field.fields ?? {}, value, coercion) : value;
    default: {
      const convert = coercion.kinds[field.kind];
      return convert ? convert(value, field) : value;
    }
  }
}
