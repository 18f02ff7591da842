import type { TObject } from 'typebox';
import type { ServerLeniency } from './fields.js';

export type FieldKind = 'text' | 'integer' | 'decimal' | 'flag' | 'boolean' | 'list' | 'map' | 'object' | 'free';

/** Limits of a parameter that the client checks before a call. */
export interface FieldLimits {
  readonly maxBytes?: number;
  readonly maxChars?: number;
  readonly values?: readonly string[];
  /** Allowed values of an integer. */
  readonly choices?: readonly number[];
  readonly min?: number;
  readonly max?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/**
 * Description of a parameter, or of a member of a result, a callback or a message content. Read from its schema, for
 * the client, the emulator and the documents.
 */
export interface Field extends FieldLimits {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly description: string;
  readonly pattern?: string;
  readonly allowEmpty: boolean;
  /**
   * Whether the value is an id, such as that of a user, or a list of ids. In parameters, the client accepts integers as
   * well.
   */
  readonly isId: boolean;
  readonly default?: unknown;
  /** Item of a list, or value of a map. */
  readonly item?: Field;
  /** Key of a map. */
  readonly key?: Field;
  /** Type name of an object. */
  readonly title?: string;
  /** Members of an object. */
  readonly fields?: readonly Field[];
  /**
   * Whether a form may hold the list as one comma-joined string: `accept` if the service accepts such a string but the
   * client repeats the field, `send` if the client sends such a string.
   */
  readonly commas?: 'accept' | 'send';
  /** Whether the value is serialized as a JSON string. */
  readonly json: boolean;
  readonly server: ServerLeniency;
  /** Client option that fills in an omitted parameter. */
  readonly fill?: 'appKey';
  /** All that a call without the parameter reaches, such as `every group`. */
  readonly scope?: string;
}

/**
 * Whether the client refuses an empty string for an optional parameter: true for parameters that narrow a call. The empty
 * string comes from a variable that is not set, and the service takes it for an absent parameter. `busChannel` of a
 * message is no narrowing parameter, since an empty string means the default channel there.
 */
export function refusesEmpty({ required, allowEmpty, scope }: Field): boolean {
  return !required && !allowEmpty && scope !== undefined;
}

/** JSON Schema as plain data, with the `x-` keywords of `fields.ts`. */
interface Schema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly (string | number)[];
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  /** `true` for an object with arbitrary values. */
  readonly additionalProperties?: Schema | true;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly 'x-kind'?: FieldKind;
  readonly 'x-maxBytes'?: number;
  readonly 'x-allowEmpty'?: boolean;
  readonly 'x-server'?: ServerLeniency;
  readonly 'x-fill'?: 'appKey';
  readonly 'x-commas'?: 'accept' | 'send';
  readonly 'x-json'?: boolean;
  readonly 'x-scope'?: string;
}

/** Describes the members of an object schema, in declaration order. */
export function describeFields(schema: TObject): readonly Field[] {
  return members(schema as unknown as Schema);
}

function members(schema: Schema): Field[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).map(([name, property]) =>
    describeField(name, property, required.has(name)),
  );
}

function describeField(name: string, schema: Schema, required: boolean): Field {
  const kind = kindOf(schema);
  return dropUndefined({
    name,
    kind,
    required,
    description: schema.description ?? '',
    allowEmpty: schema['x-allowEmpty'] ?? false,
    isId: isId(kind, name, schema),
    json: schema['x-json'] ?? false,
    server: schema['x-server'] ?? {},
    commas: schema['x-commas'],
    fill: schema['x-fill'],
    maxBytes: schema['x-maxBytes'],
    maxChars: schema.maxLength,
    pattern: schema.pattern,
    values: kind === 'text' ? schema.enum?.map(String) : undefined,
    choices: kind === 'integer' ? schema.enum?.map(Number) : undefined,
    min: schema.minimum,
    max: schema.maximum,
    minItems: schema.minItems,
    maxItems: schema.maxItems ?? schema.maxProperties,
    default: schema.default,
    scope: schema['x-scope'],
    title: schema.title,
    item: itemOf(kind, name, schema),
    key: kind === 'map' ? describeField('', schema.propertyNames ?? { type: 'string' }, true) : undefined,
    fields: kind === 'object' ? members(schema) : undefined,
  });
}

function kindOf(schema: Schema): FieldKind {
  if (schema['x-kind']) return schema['x-kind'];
  switch (schema.type) {
    case 'string':
      return 'text';
    case 'integer':
      return 'integer';
    case 'number':
      return 'decimal';
    case 'boolean':
      return 'boolean';
    case 'array':
      return 'list';
    default:
      if (schema.properties) return 'object';
      return typeof schema.additionalProperties === 'object' ? 'map' : 'free';
  }
}

/** Names that end in `id` or `ids`; ids of RongCloud's own format, such as `messageUID`, are not among them. */
const ID_NAME = /(Id|Ids|_id|_ids|^id|^ids)$/;

/** Whether a field is an id: it has the limit of 64 bytes that `id()` sets, or a name for ids. */
function isId(kind: FieldKind, name: string, schema: Schema): boolean {
  return kind === 'text' && schema.enum === undefined && (schema['x-maxBytes'] === 64 || ID_NAME.test(name));
}

/** Describes the items of a list or the values of a map. The items of a list of ids are ids. */
function itemOf(kind: FieldKind, name: string, schema: Schema): Field | undefined {
  const item = kind === 'list' ? schema.items : schema.additionalProperties;
  if (typeof item !== 'object') return undefined;
  const field = describeField('', item, true);
  return kind === 'list' ? { ...field, isId: isId(field.kind, name, item) } : field;
}

function dropUndefined(field: { [K in keyof Field]: Field[K] | undefined }): Field {
  return Object.fromEntries(Object.entries(field).filter(([, value]) => value !== undefined)) as unknown as Field;
}
