import {
  type Static,
  type TArray,
  type TBoolean,
  type TInteger,
  type TNumber,
  type TObject,
  type TOptional,
  type TProperties,
  type TSchema,
  type TString,
  type TUnsafe,
  Type,
} from 'typebox';

// This file has the builders of parameter schemas; each returns a JSON Schema. Properties that JSON Schema lacks are
// `x-` keywords, read by `describeFields`: `x-kind`, `x-maxBytes`, `x-allowEmpty`, `x-fill`, `x-server`, `x-commas`,
// `x-json`, `x-scope`.

export interface TextLimits {
  /** Maximum length in UTF-8 bytes. */
  readonly maxBytes?: number;
  readonly maxChars?: number;
  readonly pattern?: string;
  readonly values?: readonly string[];
  /** If true, an empty string is a valid value. By default an empty string counts as absent. */
  readonly allowEmpty?: boolean;
  /** Client option that is used if the caller omits the parameter. */
  readonly fill?: 'appKey';
}

export function text(description: string, limits: TextLimits = {}): TString {
  return Type.String({
    description,
    ...(limits.maxBytes !== undefined && { 'x-maxBytes': limits.maxBytes }),
    ...(limits.maxChars !== undefined && { maxLength: limits.maxChars }),
    ...(limits.pattern !== undefined && { pattern: limits.pattern }),
    ...(limits.values !== undefined && { enum: [...limits.values] }),
    ...(limits.allowEmpty && { 'x-allowEmpty': true }),
    ...(limits.fill && { 'x-fill': limits.fill }),
  });
}

/** Id of a user, group or chatroom: at most 64 bytes. */
export function id(description: string): TString {
  return text(description, { maxBytes: 64 });
}

export interface ListLimits {
  readonly maxItems?: number;
  /** Minimum number of items. Default: 1 for `texts` and `ids`, none for `list`. */
  readonly minItems?: number;
  /**
   * Comma-joined items in a form body. The service accepts them as well as repeated fields. `accept`: the client
   * repeats the field; `send`: the client joins the items.
   */
  readonly commas?: 'accept' | 'send';
}

/** List of strings: a repeated field in a form, an array in JSON. */
export function texts(description: string, item: TextLimits, limits: ListLimits = {}): TArray<TString> {
  const { minItems = 1, maxItems, commas } = limits;
  return Type.Array(text('', item), {
    description,
    minItems,
    ...(maxItems !== undefined && { maxItems }),
    ...(commas && { 'x-commas': commas }),
  });
}

/** List of ids, at most 64 bytes each. */
export function ids(description: string, limits: ListLimits = {}): TArray<TString> {
  return texts(description, { maxBytes: 64 }, limits);
}

export interface Range {
  readonly min?: number;
  readonly max?: number;
  readonly default?: number;
}

export function integer(description: string, range: Range = {}): TInteger {
  return Type.Integer({
    description,
    ...(range.min !== undefined && { minimum: range.min }),
    ...(range.max !== undefined && { maximum: range.max }),
    ...(range.default !== undefined && { default: range.default }),
  });
}

/** Time as a string, in the local time of the data center. */
export function localTime(description: string): TString {
  return text(
    `${description}: \`YYYY-MM-DD HH:MM:SS\` in the data center's time zone (UTC+8 in Beijing, UTC elsewhere).`,
  );
}

/** Integer with one of the given values. */
export function choice<const N extends number>(
  description: string,
  values: readonly N[],
  fallback?: NoInfer<N>,
): TUnsafe<N> {
  return Type.Unsafe<N>({
    type: 'integer',
    description,
    enum: [...values],
    ...(fallback !== undefined && { default: fallback }),
  });
}

export function decimal(description: string): TNumber {
  return Type.Number({ description });
}

/** Boolean sent as 1 or 0. A `fallback` of null means no default. */
export function flag(description: string, fallback: 0 | 1 | null = 0): TUnsafe<0 | 1> {
  return Type.Unsafe<0 | 1>({
    type: 'integer',
    enum: [0, 1],
    description,
    ...(fallback !== null && { default: fallback }),
    'x-kind': 'flag',
  });
}

/** Boolean: the string `true` or `false` in a form, a boolean in JSON. */
export function bool(description: string, fallback?: boolean): TBoolean {
  return Type.Boolean({ description, ...(fallback !== undefined && { default: fallback }) });
}

export interface MapLimits {
  readonly key?: TextLimits;
  readonly value?: TSchema;
  readonly maxItems?: number;
}

/** Map of strings. A form has one field `name[key]=value` per entry. */
export function textMap(description: string, limits: MapLimits = {}): TUnsafe<Record<string, string>> {
  return Type.Unsafe<Record<string, string>>({
    type: 'object',
    description,
    additionalProperties: limits.value ?? text('', { allowEmpty: true }),
    ...(limits.key && { propertyNames: text('', limits.key) }),
    ...(limits.maxItems !== undefined && { maxProperties: limits.maxItems }),
  });
}

/** Map with values of one schema; JSON bodies only. */
export function mapOf<T extends TSchema>(
  description: string,
  value: T,
  limits: Omit<MapLimits, 'value'> = {},
): TUnsafe<Record<string, Static<T>>> {
  return Type.Unsafe<Record<string, Static<T>>>({ ...textMap(description, { ...limits, value }) });
}

/**
 * Value serialized as a JSON string, such as an object in a form field. Callers may pass the value or the string.
 */
export function asJson<T extends TSchema>(schema: T): T {
  return { ...schema, 'x-json': true };
}

/** Nested object with a named type. */
export function object<P extends TProperties>(title: string, description: string, properties: P): TObject<P> {
  return Type.Object(properties, { title, description });
}

/** Object with arbitrary JSON values, passed on unchanged. */
export function freeObject(description: string): TUnsafe<Record<string, unknown>> {
  return Type.Unsafe<Record<string, unknown>>({ type: 'object', description, additionalProperties: true });
}

/** List of items with one schema. */
export function list<T extends TSchema>(description: string, item: T, limits: ListLimits = {}): TArray<T> {
  const { minItems, maxItems } = limits;
  return Type.Array(item, {
    description,
    ...(minItems !== undefined && { minItems }),
    ...(maxItems !== undefined && { maxItems }),
  });
}

/**
 * Optional parameter without which a call reaches more, such as every group. The client refuses an empty string, which
 * may come from a variable that is not set: see `refusesEmpty`. `undefined` counts as absent.
 *
 * @param scope - all that a call without the parameter reaches, such as `every group`
 */
export function narrowing<T extends TSchema>(scope: string, schema: T): TOptional<T> {
  const { description } = schema as { description?: string };
  return optional({ ...schema, description: `${description} Default: ${scope}.`, 'x-scope': scope });
}

export const optional: <T extends TSchema>(schema: T) => TOptional<T> = Type.Optional as never;

/**
 * Observed leniency of the real server. The client still enforces the documented rule; the emulator accepts what the
 * server accepted.
 */
export interface ServerLeniency {
  /** The parameter is documented as required, but the server accepts requests without it. */
  readonly required?: false;
  /** Maximum length, item count or value that the server accepts. A flag accepts values up to `max`; only 1 is true. */
  readonly max?: number;
  /** `any`: invalid JSON counts as absent, because an official SDK sends such values. */
  readonly json?: 'any';
}

export function lenient<T extends TSchema>(schema: T, server: ServerLeniency): T {
  return { ...schema, 'x-server': server };
}
