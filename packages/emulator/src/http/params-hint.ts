import { describeFields, type Field } from '@rongkit/contract';
import { nearest } from '../near-name.js';
import type { RawParams } from '../params/raw-params.js';
import { endpoints } from './endpoints.js';

/** The parts of a logged request from which a mistake in its parameters can be seen. */
export interface LoggedParams {
  /** The id of the endpoint; null if no endpoint has the path. */
  readonly endpoint: string | null;
  readonly raw: RawParams | null;
}

const byId = new Map(endpoints.map((endpoint) => [endpoint.id, endpoint]));

/**
 * Explains mistakes that the service passes over: JSON in place of a form, misspelled names, brackets, and values that a
 * program printed instead of encoding them. Returns null if there is none. The hint has names of parameters, and no values.
 * The log calls this function when it is read, so the hint costs a request nothing.
 */
export function paramsHint({ endpoint: id, raw }: LoggedParams): string | null {
  const endpoint = byId.get(id ?? '');
  if (!endpoint || !raw) return null;
  const jsonForForm = raw.source === 'json' && endpoint.body === 'form' ? [TAKEN] : [];
  if (isJsonReadAsForm(raw))
    return `The body is JSON, but was read as a form, by its Content-Type. ${takes(endpoint.body)}`;
  const fields = new Map(describeFields(endpoint.params).map((field) => [field.name, field]));
  const hints = [...jsonForForm, ...bracketHints(raw, fields), ...nameHints(raw, fields), ...printedHints(raw, fields)];
  return hints.length === 0 ? null : hints.slice(0, MAX_HINTS).join(' ');
}

const MAX_HINTS = 3;

const TAKEN =
  'The body is JSON, but this endpoint is documented with a form (application/x-www-form-urlencoded). No source shows that RongCloud takes JSON here.';

/** The kind of body that an endpoint takes, as a sentence. */
export function takes(body: 'form' | 'json' | 'query' | undefined): string {
  if (body === 'json') return 'This endpoint takes JSON, with Content-Type application/json.';
  return 'This endpoint takes a form, such as userId=u1&name=Ann, with Content-Type application/x-www-form-urlencoded.';
}

function isJsonReadAsForm({ source, values, maps }: RawParams): boolean {
  const [first = ''] = [...values.keys(), ...maps.keys()];
  return source === 'form' && /^\s*\{\s*"/.test(first);
}

type Fields = ReadonlyMap<string, Field>;

function* bracketHints({ maps }: RawParams, fields: Fields): Generator<string> {
  for (const [name, entries] of maps) {
    const field = fields.get(name);
    if (!field || field.kind === 'map') continue;
    const [key = ''] = entries.keys();
    yield `${name}[${key.slice(0, MAX_NAME)}] was given: repeat ${name} without brackets.`;
  }
}

/** A longer name is not a misspelled one. */
const MAX_NAME = 40;

function* nameHints({ values, maps }: RawParams, fields: Fields): Generator<string> {
  for (const name of [...values.keys(), ...maps.keys()]) {
    if (fields.has(name) || name.length > MAX_NAME) continue;
    const meant = meantBy(name, [...fields.keys()]);
    if (meant === undefined || values.has(meant) || maps.has(meant)) continue;
    yield `${name} is not a parameter of this endpoint. Did you mean ${meant}?`;
  }
}

/** A shorter name resembles too many others. */
const MIN_NAME = 5;

function meantBy(name: string, known: readonly string[]): string | undefined {
  const letters = lettersOf(name);
  const same = known.find((each) => lettersOf(each) === letters);
  return same ?? (name.length < MIN_NAME ? undefined : nearest(name, known));
}

/** A name without the differences of spelling conventions: `user_id` and `userId` are the same. */
function lettersOf(name: string): string {
  return name.replaceAll(/[_-]/g, '').toLowerCase();
}

/** Values that a program printed: how they look, and what encodes them. */
const PRINTED: readonly (readonly [value: RegExp, hint: string])[] = [
  [/^\{'.*\}$/s, 'looks like a printed dict of Python: encode it with json.dumps.'],
  [/\[object Object\]/, 'is a printed object of JavaScript: encode it with JSON.stringify.'],
  [/^\{\w+=[^"]*\}$/s, 'looks like a printed Map of Java: encode it as JSON.'],
  [/^map\[\w+:.*\]$/s, 'looks like a printed map of Go: encode it with json.Marshal.'],
];

function* printedHints({ values }: RawParams, fields: Fields): Generator<string> {
  for (const [name, value] of values) {
    if (!fields.has(name) || typeof value !== 'string' || value.length > MAX_PRINTED) continue;
    const [, hint] = PRINTED.find(([pattern]) => pattern.test(value)) ?? [];
    if (hint !== undefined) yield `${name} ${hint}`;
  }
}

/** Longer values are not examined. */
const MAX_PRINTED = 10_000;
