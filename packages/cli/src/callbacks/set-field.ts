import type { FormField } from '@rongkit/contract';
import { CliError } from '../errors.js';
import { closestOf } from '../nearest.js';
import type { CallbackFacts } from './callback-facts.js';

/** A change of a callback body, given as `path=value`. */
export interface Change {
  /** The path of a field, such as `conversationInfo.targetId` or `userIds[0]`. */
  readonly path: string;
  readonly value: string;
}

type Values = Record<string | number, unknown>;

/** A known field, or `free` for a value of unknown shape. */
type Shape = FormField | 'free';

interface Place {
  readonly callback: CallbackFacts;
  /** The whole path, for error messages. */
  readonly path: string;
  readonly value: string;
}

/**
 * Sets a field of an event. A path may continue inside a string that contains JSON, such as `content.content`.
 * @throws {CliError} the callback has no such field, or the field cannot have the value
 */
export function setField(callback: CallbackFacts, event: Values, { path, value }: Change): void {
  const steps = path.match(/[^.[\]]+/g) ?? [];
  const [first] = steps;
  const field = callback.fields.find(({ name }) => name === first);
  const place = { callback, path, value };
  if (first === undefined || !field) throw noField(place, callback.fields);
  event[first] = changed(event[first], steps.slice(1), field, place);
}

/** Returns a copy of a value in which one field is changed. */
function changed(value: unknown, steps: readonly string[], shape: Shape, place: Place): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return read(place.value, shape, place);
  if (shape !== 'free' && shape.kind === 'text') {
    return JSON.stringify(changed(parsed(typeof value === 'string' ? value : ''), steps, 'free', place));
  }
  const isIndex = /^\d+$/.test(step) && (Array.isArray(value) || (shape !== 'free' && shape.kind === 'list'));
  // The item behind the last one can be added; a gap before an item would become null.
  if (isIndex) checkIndex(Number(step), Object(value ?? []).length + 1, 'item', place);
  const copy: Values = isIndex
    ? ([...((value ?? []) as unknown[])] as unknown as Values)
    : { ...(Object(value) as Values) };
  copy[step] = changed(copy[step], rest, inside(step, shape, place), place);
  return copy;
}

/** @throws {CliError} the path of a change names an event or an item that is not there */
export function checkIndex(index: number, count: number, what: 'event' | 'item', change: Change): void {
  if (index < count) return;
  const number = what === 'item' ? count - 1 : count;
  const rule = `must have an index below ${count}: there ${number === 1 ? 'is 1' : `are ${number}`} ${what}`;
  throw new CliError('badOption', {
    option: `--set ${change.path}`,
    limit: number === 1 ? rule : `${rule}s`,
    given: String(index),
  });
}

/** Shape of the member or item to which a step of the path leads. */
function inside(step: string, shape: Shape, place: Place): Shape {
  if (shape === 'free' || shape.kind === 'free') return 'free';
  if (shape.kind === 'list' || shape.kind === 'map') return shape.item ?? 'free';
  const member = shape.fields?.find(({ name }) => name === step);
  if (!member) throw noField(place, shape.fields ?? []);
  return member;
}

/** Parses a string by the kind of its field. */
function read(text: string, shape: Shape, place: Place): unknown {
  if (shape === 'free') return parsed(text) ?? text;
  return READERS[shape.kind](text, shape, place);
}

type Reader = (text: string, field: FormField, place: Place) => unknown;

const readFlag: Reader = (text, _, place) => oneOf(text, ['true', 'false'], place) === 'true';

const readObject: Reader = (text, _, place) => {
  const value = parsed(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw badValue(place, 'must be a JSON object');
};

const READERS: Readonly<Record<FormField['kind'], Reader>> = {
  text: (text, { values }, place) => oneOf(text, values, place),
  integer: (text, { choices }, place) => oneOf(numberIn(text, place, /^-?\d{1,16}$/), choices, place),
  decimal: (text, _, place) => numberIn(text, place, /^-?\d+(\.\d+)?$/),
  flag: readFlag,
  boolean: readFlag,
  list: (text, { item }, place) => itemsIn(text).map((each) => read(each, item ?? 'free', place)),
  map: readObject,
  object: readObject,
  free: (text) => parsed(text) ?? text,
};

/** Parses the items of a list: a JSON array, or items separated by commas. */
function itemsIn(text: string): string[] {
  const value = parsed(text);
  if (Array.isArray(value)) return value.map((each) => (typeof each === 'string' ? each : JSON.stringify(each)));
  return text === '' ? [] : text.split(',');
}

function numberIn(text: string, place: Place, pattern: RegExp): number {
  if (pattern.test(text)) return Number(text);
  throw badValue(place, 'must be a number');
}

function oneOf<T extends string | number>(value: T, allowed: readonly T[] | undefined, place: Place): T {
  if (allowed === undefined || allowed.includes(value)) return value;
  throw badValue(place, `must be one of ${allowed.join(', ')}`);
}

/** Parses JSON; returns undefined if the string is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function noField({ callback, path }: Place, fields: readonly FormField[]): CliError {
  const names = fields.map(({ name }) => name);
  const meant = closestOf(path.split('.').at(-1) ?? '', names) ?? '';
  return new CliError('noField', { path, callback: callback.id, meant, known: names.join(', ') });
}

function badValue({ path, value }: Place, limit: string): CliError {
  return new CliError('badOption', {
    option: `--set ${path}`,
    limit,
    given: value.slice(0, 60),
  });
}
