import {
  describeFields,
  type Endpoint,
  type Field,
  type FieldGroup,
  parameterGroups,
  resources,
  resultGroups,
} from '@rongkit/contract';
import { fieldDocs } from './field-docs.js';
import { type SplitFields, splitFields } from './field-groups.js';
import { jsdoc } from './jsdoc.js';
import { pascal, propertyName, splitId, typePrefix } from './names.js';

/**
 * Use of a type. `params` accept alternative types, such as a single value for a list; `result` types are exact, and so
 * are `content` types, since the content of a message is serialized unchanged.
 */
export type Direction = 'params' | 'result' | 'content';

/** Names of object types that were already emitted; each type is emitted once. */
export interface KnownTypes {
  has(title: string): boolean;
  add(title: string): void;
}

/** Types of an endpoint: interfaces, and aliases of shared types. */
export interface EndpointTypes {
  readonly interfaces: readonly string[];
  readonly aliases: readonly string[];
}

/** Name of the result type that has only a code. */
const CODE_RESULT = 'CodeResult';

/** Types of an endpoint's parameters and result, nested types first. */
export function emitTypes(endpoint: Endpoint, known: KnownTypes): EndpointTypes {
  const { resource, method } = splitId(endpoint);
  const link = `{@link ${pascal(resource)}Resource.${method}}`;
  const params = splitFields(describeFields(endpoint.params), parameterGroups);
  const result = splitFields(resultFields(endpoint), resultGroups);
  const prefix = typePrefix(endpoint);
  const hasParams = params.groups.length + params.own.length > 0;
  const types: readonly (SplitFields & { name: string; doc: string; direction: Direction })[] = [
    ...(hasParams
      ? [{ ...params, name: `${prefix}Params`, doc: `Parameters of ${link}.`, direction: 'params' as const }]
      : []),
    { ...result, name: `${prefix}Result`, doc: `Result of ${link}.`, direction: 'result' },
  ];
  const interfaces = types
    .filter((type) => sharedType(type) === undefined)
    .flatMap(({ groups, own, name, doc, direction }) => {
      const bases = basesOf(groups, direction);
      return [...emitNested(own, direction, known), emitInterface({ name, doc, fields: own, direction, bases })];
    });
  const aliases = types
    .filter((type) => sharedType(type) !== undefined)
    .map((type) => `export type ${type.name} = ${sharedType(type)};`);
  return { interfaces, aliases };
}

/** Name of the result type of an endpoint. */
export function resultType(endpoint: Endpoint): string {
  const fields = splitFields(resultFields(endpoint), resultGroups);
  return sharedType({ ...fields, direction: 'result' }) ?? `${typePrefix(endpoint)}Result`;
}

/** Types that endpoints of several resources share. */
export function emitSharedTypes(known: KnownTypes): string[] {
  const code: Field = { ...codeField(), description: '200 on success; 10000 on the paths under `/v2/`.' };
  return [
    emitInterface({ name: CODE_RESULT, doc: 'Result without data.', fields: [code], direction: 'result' }),
    ...parameterGroups.flatMap((group) => emitGroup(group, 'params', known)),
    ...resultGroups.flatMap((group) => emitGroup(group, 'result', known)),
  ];
}

function emitGroup({ title, description, fields }: FieldGroup, direction: Direction, known: KnownTypes): string[] {
  const members = describeFields(fields);
  const bases = basesOf([], direction);
  return [
    ...emitNested(members, direction, known),
    emitInterface({ name: title, doc: description, fields: members, direction, bases }),
  ];
}

function basesOf(groups: readonly FieldGroup[], direction: Direction): readonly string[] {
  const titles = groups.map(({ title }) => title);
  return direction === 'result' && titles.length === 0 ? [CODE_RESULT] : titles;
}

/** Shared type with the same members; undefined if there is none. */
function sharedType({ groups, own, direction }: SplitFields & { readonly direction: Direction }): string | undefined {
  const [base, ...others] = basesOf(groups, direction);
  return own.length === 0 && others.length === 0 ? base : undefined;
}

function resultFields({ result }: Endpoint): readonly Field[] {
  return describeFields(result).filter(({ name }) => name !== 'code');
}

function codeField(): Field {
  const [code] = describeFields(resources.user.block.result);
  if (code?.name !== 'code') throw new Error('The first member of a result is not its code.');
  return code;
}

export function emitNested(fields: readonly Field[], direction: Direction, known: KnownTypes): string[] {
  return fields.flatMap((field) => {
    const { title, fields: members, item } = field;
    if (item) return emitNested([item], direction, known);
    if (title === undefined || members === undefined || known.has(title)) return [];
    known.add(title);
    const fields = inResults.has(title) ? members.map(asInResults) : members;
    const own = emitInterface({ name: title, doc: field.description, fields, direction });
    return [...emitNested(members, direction, known), own];
  });
}

/** Names of object types in results. A type that parameters have as well is emitted once, and the ids of results are strings. */
const inResults: ReadonlySet<string> = new Set(
  Object.values(resources)
    .flatMap((methods) => Object.values<Endpoint>(methods))
    .flatMap(({ result }) => titlesIn(describeFields(result))),
);

function titlesIn(fields: readonly Field[]): string[] {
  return fields.flatMap(({ title, item, fields: members = [] }) => [
    ...(title === undefined ? [] : [title]),
    ...titlesIn(item ? [...members, item] : members),
  ]);
}

function asInResults(field: Field): Field {
  return { ...field, isId: false, ...(field.item && { item: { ...field.item, isId: false } }) };
}

interface Interface {
  readonly name: string;
  readonly doc: string;
  readonly fields: readonly Field[];
  readonly direction: Direction;
  readonly bases?: readonly string[];
}

export function emitInterface({ name, doc, fields, direction, bases = [] }: Interface): string {
  const members = fields.map((field) => {
    const optional = field.required ? '' : '?';
    const orUndefined = field.required || direction === 'result' ? '' : ' | undefined';
    const signature = `  ${propertyName(field.name)}${optional}: ${typeOf(field, direction)}${orUndefined};`;
    return `${jsdoc([fieldDocs(field)], '  ')}\n${signature}`;
  });
  const heritage = bases.length === 0 ? '' : ` extends ${bases.join(', ')}`;
  return `${jsdoc([doc])}\nexport interface ${name}${heritage} {\n${members.join('\n')}\n}`;
}

/** Type of a field. A parameter that is serialized as a JSON string also accepts that string. */
export function typeOf(field: Field, direction: Direction): string {
  const { json, kind } = field;
  if (!json || direction !== 'params') return plainTypeOf(field, direction);
  return kind === 'list'
    ? `readonly ${itemType(field, direction)}[] | string`
    : `${plainTypeOf(field, direction)} | string`;
}

function plainTypeOf(field: Field, direction: Direction): string {
  switch (field.kind) {
    case 'text':
      return field.values ? field.values.map((value) => `'${value}'`).join(' | ') : textType(field, direction);
    case 'integer':
      return field.choices ? field.choices.join(' | ') : 'number';
    case 'decimal':
      return 'number';
    case 'flag':
      return direction === 'params' ? 'boolean | 0 | 1' : '0 | 1';
    case 'boolean':
      return 'boolean';
    case 'map':
      return `Readonly<Record<string, ${field.item ? typeOf(field.item, direction) : 'string'}>>`;
    case 'free':
      return 'Readonly<Record<string, unknown>>';
    case 'object':
      return field.title ?? 'object';
    case 'list':
      return listType(field, direction);
  }
}

/**
 * Type of a string field. In parameters, ids also accept integers, and message types offer the known names but accept
 * any other name.
 */
function textType({ name, isId }: Field, direction: Direction): string {
  if (direction !== 'params') return 'string';
  if (OBJECT_NAME.test(name)) return 'ObjectName';
  return isId ? 'string | number' : 'string';
}

const OBJECT_NAME = /^(objectName|object_name)$/;

function itemType({ item }: Field, direction: Direction): string {
  const inner = item ? typeOf(item, direction) : 'unknown';
  return inner.includes('|') ? `(${inner})` : inner;
}

function listType(field: Field, direction: Direction): string {
  const { item } = field;
  const inner = item ? typeOf(item, direction) : 'unknown';
  const grouped = itemType(field, direction);
  if (direction === 'result') return `${grouped}[]`;
  if (direction === 'content') return `readonly ${grouped}[]`;
  if (item?.kind !== 'text') return `readonly ${grouped}[]`;
  return `${inner} | readonly ${grouped}[] | ReadonlySet<${inner}>`;
}
