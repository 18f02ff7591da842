import { describeFields, type Endpoint, type Field, type Paging } from '@rongkit/contract';
import { typeOf } from './emit-types.js';

/** Order of the properties of every pagination: lines with the same order compress well. */
const ORDER = [
  'by',
  'page',
  'offset',
  'token',
  'next',
  'start',
  'time',
  'key',
  'size',
  'unpaged',
  'defaultSize',
  'items',
];

/** Properties that describe the pagination of an endpoint. */
export function pagingFacts(endpoint: Endpoint, paging: Paging): Readonly<Record<string, string | number>> {
  const defaultSize =
    paging.by === 'page' && paging.unpaged !== undefined ? defaultOf(endpoint, paging.size) : undefined;
  const members = Object.entries({ ...paging, ...(defaultSize !== undefined && { defaultSize }) });
  members.sort(([one], [other]) => ORDER.indexOf(one) - ORDER.indexOf(other));
  return Object.fromEntries(members) as Readonly<Record<string, string | number>>;
}

function defaultOf(endpoint: Endpoint, name: string | undefined): unknown {
  return describeFields(endpoint.params).find((field) => field.name === name)?.default;
}

/** Type of a list item: a pair of key and value if the items are entries of an object. */
export function itemTypeOf({ id, result }: Endpoint, { items }: Paging): string {
  const list = fieldAt(describeFields(result), items.split('.'));
  if (!list?.item) throw new Error(`${id}: the result has no list ${items}.`);
  const type = typeOf(list.item, 'result');
  return list.kind === 'map' ? `[key: string, value: ${type}]` : type;
}

function fieldAt(fields: readonly Field[], [name, ...rest]: readonly string[]): Field | undefined {
  const field = fields.find((each) => each.name === name);
  return rest.length === 0 ? field : fieldAt(field?.fields ?? [], rest);
}
