import type { Field, FieldKind } from '@rongkit/contract';
import { isJsonObject } from '../domain/values/json-members.js';
import { isJson, parseJson } from './parse-json.js';
import {
  flagReader,
  InvalidParam,
  integerReader,
  isAbsent,
  type Reader,
  readBoolean,
  readDecimal,
  textReader,
} from './scalar-readers.js';

/** Makes the reader of a field. Callers make one reader and use it for every request. */
export function readerOf(field: Field): Reader {
  return field.json ? jsonReader(plainReader(field), field.server.json === 'any') : plainReader(field);
}

/** Makes the reader of a value that is sent as a JSON string. A JSON body may also hold the value itself. */
function jsonReader(read: Reader, takesAny: boolean): Reader {
  return (value, name) => {
    if (typeof value !== 'string' || value === '') return read(value, name);
    return takesAny && !isJson(value) ? undefined : read(parseJson(value, name), name);
  };
}

const readFree: Reader = (value, name) => (isAbsent(value) ? undefined : plainObject(value, name));

const READERS: Readonly<Record<FieldKind, (field: Field) => Reader>> = {
  text: textReader,
  integer: integerReader,
  decimal: () => readDecimal,
  flag: flagReader,
  boolean: () => readBoolean,
  list: listReader,
  map: mapReader,
  object: objectReader,
  free: () => readFree,
};

function plainReader(field: Field): Reader {
  return READERS[field.kind](field);
}

function part(field: Field, which: 'item' | 'key'): Field {
  const described = field[which];
  if (!described) throw new Error(`${field.name}: a ${field.kind} has no ${which}.`);
  return described;
}

function listReader(field: Field): Reader {
  const item = part(field, 'item');
  const readItem = itemReader(item);
  // An empty list counts as absent if the contract wants at least one item.
  const emptyIsAbsent = (field.minItems ?? 0) > 0;
  const tooMany = countCheck(field);
  return (value, name) => {
    if (isAbsent(value) && !(item.allowEmpty && value === '')) return undefined;
    const list = Array.isArray(value) ? value : [value];
    const itemName = item.kind === 'text' ? name : `an item of ${name}`;
    const items = list.map((each) => readItem(each, itemName)).filter((each) => each !== undefined);
    tooMany(items.length, name);
    return items.length === 0 && emptyIsAbsent ? undefined : items;
  };
}

/**
 * The reader of an item. If items may be empty, their positions matter, so a missing item is read as an empty one;
 * otherwise a missing item is left out.
 */
function itemReader(item: Field): Reader {
  const read = readerOf(item);
  if (item.kind === 'map') return (value, name) => read(value, name) ?? {};
  if (item.kind === 'text' && item.allowEmpty) return (value, name) => read(value ?? '', name);
  return read;
}

function countCheck({ maxItems, server }: Field): (count: number, name: string) => void {
  const limit = maxItems === undefined ? Number.POSITIVE_INFINITY : (server.max ?? maxItems);
  return (count, name) => {
    if (count > limit) throw new InvalidParam(name, 'tooMany', `the number of ${name} should be at most ${limit}.`);
  };
}

function mapReader(field: Field): Reader {
  const readKey = readerOf(part(field, 'key'));
  const readValue = itemReader(part(field, 'item'));
  const tooMany = countCheck(field);
  return (value, name) => {
    if (isAbsent(value)) return undefined;
    const entries: [string, unknown][] = [];
    for (const [rawKey, rawValue] of entriesOf(value, name)) {
      const [key, item] = naming(rawKey, () => [
        readKey(rawKey, `a key of ${name}`),
        readValue(rawValue, `a value of ${name}`),
      ]);
      if (typeof key === 'string' && item !== undefined) entries.push([key, item]);
    }
    tooMany(entries.length, name);
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  };
}

/** Reads an entry of a map. Adds the key of the entry to a refusal. */
function naming<Value>(key: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof InvalidParam) error.key = key;
    throw error;
  }
}

function entriesOf(value: unknown, name: string): Iterable<[string, unknown]> {
  if (value instanceof Map) return value;
  return Object.entries(plainObject(value, name));
}

function plainObject(value: unknown, name: string): object {
  if (!isJsonObject(value)) throw new InvalidParam(name, 'malformed', `${name} must be an object.`);
  return value;
}

function objectReader({ fields = [] }: Field): Reader {
  const members = fields.map((field) => ({ field, read: readerOf(field) }));
  return (value, name) => {
    if (isAbsent(value)) return undefined;
    const values = new Map<string, unknown>(Object.entries(plainObject(value, name)));
    const entries: [string, unknown][] = [];
    for (const { field, read } of members) {
      const memberName = `${name}.${field.name}`;
      const member = read(values.get(field.name) ?? values.get(capitalized(field.name)), memberName);
      if (member !== undefined) entries.push([field.name, member]);
      else if (isRequired(field)) throw new InvalidParam(name, 'missing', `${memberName} is required.`);
    }
    return Object.fromEntries(entries);
  };
}

/** A member name with a capital first letter, as the Go SDK sends some names. */
function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Whether the service requires a field. The service does not require some fields that its documentation requires. */
export function isRequired({ required, server }: Field): boolean {
  return required && server.required !== false;
}
