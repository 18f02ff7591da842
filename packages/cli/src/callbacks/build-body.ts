import type { FormField } from '@rongkit/contract';
import type { CallbackFacts } from './callback-facts.js';
import { type Change, checkIndex, setField } from './set-field.js';

/** Current values for a new callback, which replace the values of the sample. */
export interface Fresh {
  readonly appKey: string;
  /** Time as a Unix timestamp in milliseconds. */
  readonly now: number;
  readonly messageUID: string;
}

/** Encoded body of a callback. */
export interface EncodedBody {
  readonly contentType: string;
  readonly text: string;
}

/**
 * Makes a body from the sample of a callback, with changes. In a list of events, a change whose path has no index such
 * as `[0].` applies to all events.
 * @throws {CliError} a change names no field or no event, or has a value that the field cannot have
 */
export function buildBody(callback: CallbackFacts, changes: readonly Change[], fresh: Fresh): EncodedBody {
  const sample = freshen(structuredClone(callback.sample), fresh);
  for (const change of changes) {
    const [, index, path] = /^\[(\d+)\]\.(.*)$/s.exec(change.path) ?? [];
    const events = Array.isArray(sample) ? sample : [sample];
    if (index !== undefined) checkIndex(Number(index), events.length, 'event', change);
    const chosen = index === undefined ? events : events.slice(Number(index), Number(index) + 1);
    for (const event of chosen)
      setField(callback, event as Record<string, unknown>, { ...change, path: path ?? change.path });
  }
  return encodeBody(callback, sample);
}

/** Content type of the body of a callback. */
export function contentTypeOf({ isForm }: CallbackFacts): string {
  return isForm ? 'application/x-www-form-urlencoded;charset=UTF-8' : 'application/json;charset=UTF-8';
}

function encodeBody(callback: CallbackFacts, body: unknown): EncodedBody {
  const contentType = contentTypeOf(callback);
  if (!callback.isForm) return { contentType, text: JSON.stringify(body) };
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body as object)) {
    for (const item of itemsOf(
      value,
      callback.fields.find((field) => field.name === name),
    ))
      form.append(name, item);
  }
  return { contentType, text: form.toString() };
}

function itemsOf(value: unknown, field: FormField | undefined): string[] {
  if (!Array.isArray(value)) return [String(value)];
  return field?.commas === 'send' ? [value.join(',')] : value.map(String);
}

/** Values that all samples in the contract share. */
const SAMPLE = { appKey: 'uwd1c0sxdlx2', messageUID: '5FGT-7VA9-G4DD-4V5P', time: 1_700_000_000_000 };
const DAY_MS = 86_400_000;

/** Replaces the times, the message id and the app key of a sample, which are old, by current values. */
function freshen(value: unknown, fresh: Fresh): unknown {
  if (typeof value === 'number') return isSampleTime(value) ? value - SAMPLE.time + fresh.now : value;
  if (typeof value === 'string') {
    if (/^\d{13}$/.test(value) && isSampleTime(Number(value))) return String(Number(value) - SAMPLE.time + fresh.now);
    return value.replaceAll(SAMPLE.messageUID, fresh.messageUID).replaceAll(SAMPLE.appKey, fresh.appKey);
  }
  if (Array.isArray(value)) return value.map((each) => freshen(each, fresh));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, freshen(each, fresh)]));
}

function isSampleTime(value: number): boolean {
  return Math.abs(value - SAMPLE.time) < DAY_MS;
}
