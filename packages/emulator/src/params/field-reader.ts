import type { Field } from '@rongkit/contract';
import { isJson, parseJson } from './parse-json.js';
import {
  flagReader,
  integerReader,
  isAbsent,
  type Read,
  readBoolean,
  readDecimal,
  refuse,
  textReader,
} from './scalar-readers.js';

/** A reader of values of a field, made once and used for every request. */
export function readerOf(field: Field): Read {
  return field.json ? jsonReader(plainReader(field), field.server.json === 'any') : plainReader(field);
}

/** What travels as JSON inside a text; from a JSON body it is taken as it is, too. */
function jsonReader(read: Read, takesAny: boolean): Read {
  return (value, name) => {
    if (typeof value !== 'string' || value === '') return read(value, name);
    return takesAny && !isJson(value) ? undefined : read(parseJson(value, name), name);
  };
}

function plainReader(field: Field): Read {
  switch (field.kind) {
    case 'text':
      return textReader(field);
    case 'integer':
      return integerReader(field);
    case 'decimal':
      return readDecimal;
    case 'flag':
      return flagReader(field);
    case 'boolean':
      return readBoolean;
    case 'list':
      return listReader(field);
    case 'map':
      return mapReader(field);
    case 'object':
      return objectReader(field);
    case 'free':
      return readFree;
  }
}

function part(field: Field, which: 'item' | 'key'): Field {
  const described = field[which];
  if (!described) throw new Error(`${field.name}: a ${field.kind} has no ${which}.`);
  return described;
}

function listReader(field: Field): Read {
  const item = part(field, 'item');
  const readItem = itemReader(item);
  // Without items, and with at least one wanted, nothing was given.
  const emptyIsAbsent = (field.minItems ?? 0) > 0;
  const tooMany = countCheck(field);
  return (value, name) => {
    if (isAbsent(value) && !(item.allowEmpty && value === '')) return undefined;
    const given = Array.isArray(value) ? value : [value];
    const itemName = item.kind === 'text' ? name : `an item of ${name}`;
    const items = given.map((each) => readItem(each, itemName)).filter((each) => each !== undefined);
    tooMany(items.length, name);
    return items.length === 0 && emptyIsAbsent ? undefined : items;
  };
}

/**
 * Items stand in an order that means something where they may be empty: a missing one is then an empty one. Elsewhere
 * it is left out.
 */
function itemReader(item: Field): Read {
  const read = readerOf(item);
  if (item.kind === 'map') return (value, name) => read(value, name) ?? {};
  if (item.kind === 'text' && item.allowEmpty) return (value, name) => read(value ?? '', name);
  return read;
}

function countCheck({ maxItems, server }: Field): (count: number, name: string) => void {
  const limit = maxItems === undefined ? Number.POSITIVE_INFINITY : (server.max ?? maxItems);
  return (count, name) => {
    if (count > limit) throw refuse(`the number of ${name} should be at most ${limit}.`);
  };
}

function mapReader(field: Field): Read {
  const readKey = readerOf(part(field, 'key'));
  const readValue = itemReader(part(field, 'item'));
  const tooMany = countCheck(field);
  return (value, name) => {
    if (isAbsent(value)) return undefined;
    const entries: [string, unknown][] = [];
    for (const [givenKey, givenValue] of entriesOf(value, name)) {
      const key = readKey(givenKey, `a key of ${name}`);
      const item = readValue(givenValue, `a value of ${name}`);
      if (typeof key === 'string' && item !== undefined) entries.push([key, item]);
    }
    tooMany(entries.length, name);
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  };
}

function entriesOf(value: unknown, name: string): Iterable<[string, unknown]> {
  if (value instanceof Map) return value;
  return Object.entries(plainObject(value, name));
}

function plainObject(value: unknown, name: string): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refuse(`${name} must be an object.`);
  return value;
}

const readFree: Read = (value, name) => (isAbsent(value) ? undefined : plainObject(value, name));

function objectReader({ fields = [] }: Field): Read {
  const members = fields.map((field) => ({ field, read: readerOf(field) }));
  return (value, name) => {
    if (isAbsent(value)) return undefined;
    const given = new Map<string, unknown>(Object.entries(plainObject(value, name)));
    const entries: [string, unknown][] = [];
    for (const { field, read } of members) {
      const memberName = `${name}.${field.name}`;
      const member = read(given.get(field.name) ?? given.get(capitalized(field.name)), memberName);
      if (member !== undefined) entries.push([field.name, member]);
      else if (isRequired(field)) throw refuse(`${memberName} is required.`);
    }
    return Object.fromEntries(entries);
  };
}

/** Go writes the names of some members like that. */
function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** By the server, which may do without what is documented as required. */
export function isRequired({ required, server }: Field): boolean {
  return required && server.required !== false;
}
