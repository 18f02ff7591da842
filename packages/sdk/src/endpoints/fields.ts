import type { FieldKind, FieldLimits } from '../emitted/contract.js';

/** Description of a parameter: enough to check it and to encode it. */
export interface Field extends FieldLimits {
  readonly kind: FieldKind;
  readonly required?: boolean;
  readonly pattern?: RegExp;
  /** Accepts an empty string as a value. By default an empty string counts as absent. */
  readonly allowEmpty?: boolean;
  /** Id: an integer is accepted as well, and sent as a string. */
  readonly isId?: boolean;
  /** Item of a list, or value of a map. */
  readonly item?: Field;
  /** Key of a map. */
  readonly key?: Field;
  /** Members of an object. */
  readonly fields?: Fields;
  /** List items are joined with commas in one form field. */
  readonly commas?: true;
  /** Serialized as a JSON string; callers may pass the string themselves. */
  readonly json?: true;
  /** Client option that fills in an omitted parameter. */
  readonly fill?: 'appKey';
}

export type Fields = Readonly<Record<string, Field>>;

type TextLimits = Pick<Field, 'maxBytes' | 'maxChars' | 'pattern' | 'values' | 'allowEmpty' | 'fill' | 'isId'>;

export function text(limits?: TextLimits): Field {
  return { kind: 'text', ...limits };
}

/** Id of a user, group or chatroom: at most 64 bytes. */
export const id: Field = text({ maxBytes: 64, isId: true });

/** Any string, also an empty one. */
export const anyText: Field = text({ allowEmpty: true });

export function integer(range?: Pick<Field, 'min' | 'max' | 'choices'>): Field {
  return { kind: 'integer', ...range };
}

export const decimal: Field = { kind: 'decimal' };

/** Boolean sent as 1 or 0. */
export const flag: Field = { kind: 'flag' };

/** Boolean sent as `true` or `false`. */
export const boolean: Field = { kind: 'boolean' };

export function list(item: Field, limits?: Pick<Field, 'minItems' | 'maxItems' | 'commas'>): Field {
  return { kind: 'list', item, ...limits };
}

/** Map of strings; a form has one field `name[key]=value` per entry. */
export function map(limits?: Pick<Field, 'key' | 'item' | 'maxItems'>): Field {
  return { kind: 'map', item: anyText, ...limits };
}

export function object(fields: Fields): Field {
  return { kind: 'object', fields };
}

/** Object with arbitrary values, passed on unchanged. */
export const free: Field = { kind: 'free' };

/** Value serialized as a JSON string. */
export function json(field: Field): Field {
  return { ...field, json: true };
}

export function required(field: Field): Field {
  return { ...field, required: true };
}
