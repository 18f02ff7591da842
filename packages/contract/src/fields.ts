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

/**
 * The kinds of parameter there are. Each is a JSON Schema; what JSON Schema has no word for stands in `x-` keywords
 * that `describeFields` reads: `x-kind`, `x-maxBytes`, `x-server`, `x-commas`, `x-json`.
 */

export interface TextLimits {
  /** In UTF-8. */
  readonly maxBytes?: number;
  readonly maxChars?: number;
  readonly pattern?: string;
  readonly values?: readonly string[];
  /** Whether an empty text is a value of its own. By default it reads as absent. */
  readonly allowEmpty?: boolean;
  /** The client fills it in from its own options when the caller leaves it out. */
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

/** An id of a user, group or chatroom: at most 64 bytes. */
export function id(description: string): TString {
  return text(description, { maxBytes: 64 });
}

export interface ListLimits {
  readonly maxItems?: number;
  /** 1 unless stated. */
  readonly minItems?: number;
  /**
   * A form usually repeats the field of a list. Some clients join the items with commas instead: the service takes
   * both, and `send` says that this client joins them.
   */
  readonly commas?: 'accept' | 'send';
}

/** Several texts. A form repeats the field once for each; JSON has an array. */
export function texts(description: string, item: TextLimits, limits: ListLimits = {}): TArray<TString> {
  const { minItems = 1, maxItems, commas } = limits;
  return Type.Array(text('', item), {
    description,
    minItems,
    ...(maxItems !== undefined && { maxItems }),
    ...(commas && { 'x-commas': commas }),
  });
}

/** Several ids, 64 bytes each. */
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

/** One of a few numbers. */
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

/** A switch that travels as 1 or 0. Without a fallback, leaving it out is no choice of one of them. */
export function flag(description: string, fallback: 0 | 1 | null = 0): TUnsafe<0 | 1> {
  return Type.Unsafe<0 | 1>({
    type: 'integer',
    enum: [0, 1],
    description,
    ...(fallback !== null && { default: fallback }),
    'x-kind': 'flag',
  });
}

/** A switch that travels as the text `true` or `false` in a form, as a boolean in JSON. */
export function bool(description: string, fallback?: boolean): TBoolean {
  return Type.Boolean({ description, ...(fallback !== undefined && { default: fallback }) });
}

export interface MapLimits {
  readonly key?: TextLimits;
  readonly value?: TSchema;
  readonly maxItems?: number;
}

/** Texts by key. A form has a field `name[key]=value` for each entry. */
export function textMap(description: string, limits: MapLimits = {}): TUnsafe<Record<string, string>> {
  return Type.Unsafe<Record<string, string>>({
    type: 'object',
    description,
    additionalProperties: limits.value ?? text('', { allowEmpty: true }),
    ...(limits.key && { propertyNames: text('', limits.key) }),
    ...(limits.maxItems !== undefined && { maxProperties: limits.maxItems }),
  });
}

/** Values of one kind by key, in JSON only. */
export function mapOf<T extends TSchema>(
  description: string,
  value: T,
  limits: Omit<MapLimits, 'value'> = {},
): TUnsafe<Record<string, Static<T>>> {
  return Type.Unsafe<Record<string, Static<T>>>({ ...textMap(description, { ...limits, value }) });
}

/**
 * A value that travels as JSON inside a text, such as an object in a field of a form. Callers may give the value or
 * the text.
 */
export function asJson<T extends TSchema>(schema: T): T {
  return { ...schema, 'x-json': true };
}

/** An object inside a JSON body, with a type name of its own. */
export function object<P extends TProperties>(title: string, description: string, properties: P): TObject<P> {
  return Type.Object(properties, { title, description });
}

/** Any JSON values by key, passed on as they are. */
export function freeObject(description: string): TUnsafe<Record<string, unknown>> {
  return Type.Unsafe<Record<string, unknown>>({ type: 'object', description, additionalProperties: true });
}

/** Objects of one shape, in a list. */
export function list<T extends TSchema>(description: string, item: T, limits: ListLimits = {}): TArray<T> {
  const { minItems, maxItems } = limits;
  return Type.Array(item, {
    description,
    ...(minItems !== undefined && { minItems }),
    ...(maxItems !== undefined && { maxItems }),
  });
}

/** A parameter that may be left out. */
export const optional: <T extends TSchema>(schema: T) => TOptional<T> = Type.Optional as never;

/**
 * Where the real server was seen to take more than it documents: the client still holds callers to the documented
 * rule, the emulator does as the server did.
 */
export interface ServerLeniency {
  /** The server does without a parameter that is documented as required. */
  readonly required?: false;
  /** The server takes a longer text or list than documented, or a larger number; of a flag, only 1 is on. */
  readonly max?: number;
  /** Where JSON is to be inside a text, a text that is none counts as nothing: an official SDK sends such texts. */
  readonly json?: 'any';
}

export function lenient<T extends TSchema>(schema: T, server: ServerLeniency): T {
  return { ...schema, 'x-server': server };
}
