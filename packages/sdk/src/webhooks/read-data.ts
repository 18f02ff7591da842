import { decodeBytes } from '#platform';
import type { Callback } from '../emitted/webhook-table.js';
import type { Field } from '../endpoints/fields.js';
import { isBytes } from '../kinds.js';
import { fitsFields } from '../params/check-params.js';
import { type Coercion, coerce } from '../params/coerce.js';
import { isPlainObject, parseJson } from '../params/values.js';
import { WebhookRefusal } from './refusal.js';

type Data = Record<string, unknown>;

/** Events of a body. The app key of the signature fills in a missing app key of the body. */
export function readEvents(callback: Callback, body: unknown, appKey?: string): Data[] {
  const events = callback.isForm ? [formOf(body)] : eventsIn(jsonOf(body));
  return events.map((each) => {
    const data = isPlainObject(each)
      ? coerce(callback.fields, withAppKey(callback, each, appKey), COERCION)
      : undefined;
    if (!data || !fitsFields(callback.fields, data)) {
      throw new WebhookRefusal('malformed', 'the body lacks a field, or a field has the wrong type');
    }
    return data;
  });
}

function withAppKey({ hasAppKey }: Callback, data: Readonly<Data>, appKey: string | undefined): Readonly<Data> {
  return hasAppKey && appKey !== undefined ? { appKey, ...data } : data;
}

function formOf(body: unknown): unknown {
  const text = textOf(body);
  if (text === undefined) return body;
  const form = new URLSearchParams(text);
  const names = new Set(form.keys());
  return Object.fromEntries(
    Array.from(names, (name) => {
      const values = form.getAll(name);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
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

/** Events of a JSON body. Some editions put the list into a member `profiles`. */
function eventsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const { profiles } = (value ?? {}) as { profiles?: unknown };
  return Array.isArray(profiles) ? profiles : [value];
}

/** Forms have only strings, and editions differ in which JSON values are strings. */
const COERCION: Coercion = {
  isAbsent: (value) => value === undefined || value === null,
  kinds: { text: textIn, list: (value, field) => (Array.isArray(value) ? value : itemsIn(value, field)) },
};

/** A repeated field stays a list, and is refused: its value is ambiguous. */
function textIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? textIn(value[0]) : value;
  return isPlainObject(value) ? JSON.stringify(value) : String(value);
}

function itemsIn(value: unknown, { commas }: Field): unknown[] {
  if (typeof value !== 'string' || value === '') return [];
  return commas ? value.split(',') : [value];
}
