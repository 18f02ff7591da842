/** What the client knows of a parameter: enough to check it and to put it on the wire. */
export interface Field {
  readonly kind: 'text' | 'integer' | 'flag' | 'boolean' | 'list' | 'map' | 'object' | 'free';
  readonly required?: boolean;
  readonly maxBytes?: number;
  readonly maxChars?: number;
  readonly pattern?: RegExp;
  readonly values?: readonly string[];
  readonly allowEmpty?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly item?: Field;
  readonly key?: Field;
  readonly fields?: Fields;
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

export function integer(range?: Pick<Field, 'min' | 'max'>): Field {
  return { kind: 'integer', ...range };
}

/** Travels as 1 or 0. */
export const flag: Field = { kind: 'flag' };

/** Travels as `true` or `false`. */
export const boolean: Field = { kind: 'boolean' };

export function list(item: Field, limits?: Pick<Field, 'minItems' | 'maxItems'>): Field {
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

export function required(field: Field): Field {
  return { ...field, required: true };
}
