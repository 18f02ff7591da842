import {
  type Static,
  type TArray,
  type TBoolean,
  type TInteger,
  type TObject,
  type TProperties,
  type TSchema,
  type TString,
  type TUnsafe,
  Type,
} from 'typebox';

// This file has the functions that build the schemas of routes; all return a JSON Schema. In a schema, `x-hint` is a
// sentence that follows the error message of an invalid value, and `x-values` describes the valid values in that
// message.

interface TextLimits {
  readonly maxLength?: number;
  readonly pattern?: string;
  /** Whether the string may be empty. */
  readonly allowEmpty?: boolean;
}

/** Schema of a string, which must not be empty unless `allowEmpty` is true. */
export function text(description: string, { allowEmpty, ...limits }: TextLimits = {}): TString {
  return Type.String({ description, ...(!allowEmpty && { minLength: 1 }), ...limits });
}

/** Schema of a string that may be empty. */
export function anyText(description: string): TString {
  return text(description, { allowEmpty: true });
}

/** Schema of one of several strings. */
export function oneOf<const V extends string>(description: string, values: readonly V[]): TUnsafe<V> {
  return Type.Unsafe<V>({ type: 'string', description, enum: [...values] });
}

interface Range {
  readonly min?: number;
  readonly max?: number;
  readonly default?: number;
}

export function integer(description: string, { min = 0, max, ...rest }: Range = {}): TInteger {
  return Type.Integer({ description, minimum: min, ...(max !== undefined && { maximum: max }), ...rest });
}

/** Schema of a time in milliseconds since 1970. `missing` says when the value is null. */
export function time(description: string, missing?: string): TInteger {
  return integer(`${description}: milliseconds since 1970${missing === undefined ? '' : `; ${missing}`}.`);
}

/** Schema of a time in milliseconds since 1970, by the clock of the machine. */
export function realTime(description: string): TInteger {
  return integer(`${description}: real milliseconds since 1970.`);
}

export function decimal(description: string): TUnsafe<number> {
  return Type.Unsafe<number>({ type: 'number', description });
}

export function flag(description: string): TBoolean {
  return Type.Boolean({ description });
}

/** Schema of the value `true` alone. */
export function yes(description: string): TUnsafe<true> {
  return Type.Unsafe<true>({ const: true, description });
}

export function list<T extends TSchema>(description: string, item: T): TArray<T> {
  return Type.Array(item, { description });
}

/** Schema of an object. `title` becomes the name of its TypeScript interface. A body with other members is refused. */
export function object<P extends TProperties>(title: string, description: string, members: P): TObject<P> {
  return Type.Object(members, { title, description });
}

/** Schema of an object with any member names, whose values all follow one schema. */
export function mapOf<T extends TSchema>(description: string, value: T): TUnsafe<Record<string, Static<T>>> {
  return Type.Unsafe<Record<string, Static<T>>>({ type: 'object', description, additionalProperties: value });
}

/** Schema of an object with any members. */
export function anyObject(description: string): TUnsafe<object> {
  return Type.Unsafe<object>({ type: 'object', description, additionalProperties: true });
}

/** Schema of any JSON value. */
export function anything(description: string): TUnsafe<unknown> {
  return Type.Unsafe<unknown>({ description });
}

/** Schema of null or a value that follows `schema`. */
export function nullable<T extends TSchema>(schema: T, description?: string): TUnsafe<Static<T> | null> {
  const { description: own, ...rest } = schema as T & { readonly description?: string };
  const value = 'title' in schema ? schema : rest;
  return Type.Unsafe<Static<T> | null>({ description: description ?? own, anyOf: [value, { type: 'null' }] });
}

/** Schema of a value that follows one of several schemas. */
export function either<T extends readonly TSchema[]>(description: string, ...kinds: T): TUnsafe<Static<T[number]>> {
  return Type.Unsafe<Static<T[number]>>({ description, anyOf: kinds });
}

export const optional: <T extends TSchema>(schema: T) => ReturnType<typeof Type.Optional<T>> = Type.Optional as never;

/** Adds to a schema the sentence `hint` for error messages, and a name of its values, such as `a time`. */
export function hinted<T extends TSchema>(schema: T, hint: string, values?: string): T {
  return { ...schema, 'x-hint': hint, ...(values !== undefined && { 'x-values': values }) };
}

/** Restricts the schema of an object: the object must have exactly one of the members. */
export function onlyOne<T extends TObject>(schema: T): T {
  return { ...schema, minProperties: 1, maxProperties: 1 };
}
