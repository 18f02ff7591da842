import { decodeBytes } from '#platform';
import type { Field } from '../endpoints/fields.js';
import type { Entry } from '../endpoints/notation.js';
import { isBytes } from '../kinds.js';
import { type Coercion, coerce } from '../params/coerce.js';
import { isPlainObject, parseJson } from '../params/values.js';
import { fitsFields } from '../params/wire.js';
import { WebhookRefusal } from './refusal.js';

type Data = Record<string, unknown>;

/**
 * Reads the valid events of a body, and counts the invalid events, which lack a field or have a field of a wrong type.
 * If the body has no app key, the app key of the signature is used.
 */
export function readEvents(callback: Entry, body: unknown, appKey?: string): { events: Data[]; unfit: number } {
  const given = callback.facts.isForm ? [formOf(body)] : eventsIn(jsonOf(body));
  const events = given.flatMap((each) => {
    const data = isPlainObject(each) && coerce(callback.fields, withAppKey(callback, each, appKey), COERCION);
    return data && fitsFields(callback.fields, wellFormed(data) as Data) ? [data] : [];
  });
  return { events, unfit: given.length - events.length };
}

/**
 * Copy of a value with well-formed strings, for the check of fields. An event with half an emoji is valid, because
 * users can send one.
 */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, wellFormed(member)]));
}

function withAppKey({ facts: { hasAppKey } }: Entry, data: Readonly<Data>, appKey: string | undefined): Readonly<Data> {
  return hasAppKey && appKey !== undefined ? { appKey, ...data } : data;
}

function formOf(body: unknown): unknown {
  const text = textOf(body);
  if (text === undefined) return hasNested(body) ? undefined : body;
  const form = new URLSearchParams(text.replace(/^\ufeff/, ''));
  const names = new Set(form.keys());
  return Object.fromEntries(
    Array.from(names, (name) => {
      const values = form.getAll(name);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}

/**
 * Whether a parsed body has nested objects. Some parsers make an object of `content[x]=`, which is no field of a
 * callback.
 */
function hasNested(body: unknown): boolean {
  return isPlainObject(body) && Object.values(body).some(isPlainObject);
}

function jsonOf(body: unknown): unknown {
  const text = textOf(body);
  if (text === undefined) return body;
  const value = parseJson(text);
  if (value === undefined) throw new WebhookRefusal('malformed', 'the body is not JSON');
  return value;
}

function textOf(body: unknown): string | undefined {
  if (typeof body === 'string') return body;
  return isBytes(body) ? decodeBytes(body) : undefined;
}

/** Events of a JSON body. Some callbacks have the list of events in a member `profiles`. */
function eventsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const { profiles } = (value ?? {}) as { profiles?: unknown };
  return Array.isArray(profiles) ? profiles : [value];
}

/**
 * Conversions for callbacks. Forms have only strings, and in JSON bodies the same value may be a number or a string.
 */
const COERCION: Coercion = {
  isAbsent: (value) => value === undefined || value === null,
  kinds: { text: textIn, list: (value, field) => (Array.isArray(value) ? value : itemsIn(value, field)) },
};

/** Converts a value to a string. A repeated field stays a list, and is refused because its value is ambiguous. */
function textIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? textIn(value[0]) : value;
  return isPlainObject(value) ? JSON.stringify(value) : String(value);
}

function itemsIn(value: unknown, { commas }: Field): unknown[] {
  if (typeof value !== 'string' || value === '') return [];
  return commas ? value.split(',') : [value];
}
