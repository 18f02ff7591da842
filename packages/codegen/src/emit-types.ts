import { describeFields, type Endpoint, type Field } from '@rongkit/contract';
import { fieldParagraphs } from './field-docs.js';
import { jsdoc } from './jsdoc.js';
import { pascal, propertyName, splitId, typePrefix } from './names.js';

/**
 * Which way a value travels: parameters are taken generously, results are stated exactly. The content of a message is
 * serialized as it is, so its types are exact as well.
 */
export type Direction = 'params' | 'result' | 'content';

/** The types of objects that are written already; each is written once in the whole API. */
export interface KnownTypes {
  has(title: string): boolean;
  add(title: string): void;
}

/** The interfaces of an endpoint's parameters and result, those of the objects inside them first. */
export function emitTypes(endpoint: Endpoint, known: KnownTypes): string[] {
  const { resource, method } = splitId(endpoint);
  const link = `{@link ${pascal(resource)}Resource.${method}}`;
  const params = describeFields(endpoint.params);
  const result = describeFields(endpoint.result);
  const prefix = typePrefix(endpoint);
  return [
    ...emitNested(params, 'params', known),
    ...(params.length > 0 ? [emitInterface(`${prefix}Params`, `Parameters of ${link}.`, params, 'params')] : []),
    ...emitNested(result, 'result', known),
    emitInterface(`${prefix}Result`, `Result of ${link}.`, result, 'result'),
  ];
}

export function emitNested(fields: readonly Field[], direction: Direction, known: KnownTypes): string[] {
  return fields.flatMap((field) => {
    const { title, fields: members, item } = field;
    if (item) return emitNested([item], direction, known);
    if (title === undefined || members === undefined || known.has(title)) return [];
    known.add(title);
    return [...emitNested(members, direction, known), emitInterface(title, field.description, members, direction)];
  });
}

export function emitInterface(name: string, doc: string, fields: readonly Field[], direction: Direction): string {
  const members = fields.map((field) => {
    const optional = field.required ? '' : '?';
    const orUndefined = field.required || direction === 'result' ? '' : ' | undefined';
    const signature = `  ${propertyName(field.name)}${optional}: ${typeOf(field, direction)}${orUndefined};`;
    return `${jsdoc(fieldParagraphs(field), '  ')}\n${signature}`;
  });
  return `${jsdoc([doc])}\nexport interface ${name} {\n${members.join('\n')}\n}`;
}

/** What travels as JSON inside a text may be given as that text. */
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
      return field.values ? field.values.map((value) => `'${value}'`).join(' | ') : 'string';
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
