/** What the client knows of a parameter: enough to check it and to put it on the wire. */
export interface Field {
  readonly kind: 'text' | 'integer' | 'decimal' | 'flag' | 'boolean' | 'list' | 'map' | 'object' | 'free';
  readonly required?: boolean;
  readonly maxBytes?: number;
  readonly maxChars?: number;
  readonly pattern?: RegExp;
  readonly values?: readonly string[];
  readonly allowEmpty?: boolean;
  /** Of an integer: all that it can be. */
  readonly choices?: readonly number[];
  readonly min?: number;
  readonly max?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly item?: Field;
  readonly key?: Field;
  readonly fields?: Fields;
  /** Of a list: a form has one field with all items, joined with commas. */
  readonly commas?: true;
  /** It travels as JSON inside a text, which callers may also give. */
  readonly json?: true;
  /** Filled in from the client when the caller leaves it out. */
  readonly fill?: 'appKey';
}

export type Fields = Readonly<Record<string, Field>>;

type TextLimits = Pick<Field, 'maxBytes' | 'maxChars' | 'pattern' | 'values' | 'allowEmpty' | 'fill'>;

export function text(limits?: TextLimits): Field {
  return { kind: 'text', ...limits };
}

/** An id of a user, group or chatroom: at most 64 bytes. */
export const id: Field = text({ maxBytes: 64 });

export function integer(range?: Pick<Field, 'min' | 'max' | 'choices'>): Field {
  return { kind: 'integer', ...range };
}

export const decimal: Field = { kind: 'decimal' };

/** Travels as 1 or 0. */
export const flag: Field = { kind: 'flag' };

/** Travels as `true` or `false`. */
export const boolean: Field = { kind: 'boolean' };

export function list(item: Field, limits?: Pick<Field, 'minItems' | 'maxItems' | 'commas'>): Field {
  return { kind: 'list', item, ...limits };
}

/** Texts by key; a form has `name[key]=value` for each. */
export function map(limits?: Pick<Field, 'key' | 'item' | 'maxItems'>): Field {
  return { kind: 'map', item: text({ allowEmpty: true }), ...limits };
}

export function object(fields: Fields): Field {
  return { kind: 'object', fields };
}

/** An object that is passed on as it is. */
export const free: Field = { kind: 'free' };

/** Travels as JSON inside a text. */
export function json(field: Field): Field {
  return { ...field, json: true };
}

export function required(field: Field): Field {
  return { ...field, required: true };
}
