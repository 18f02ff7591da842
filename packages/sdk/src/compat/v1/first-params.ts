import { isPlainObject } from '../../params/values.js';
import type { FirstArgument, FirstCall } from './first-call.js';

/** Refusal before a call, as in `rongcloud-sdk` 1.0.3. */
interface FirstRefusal {
  readonly code: number;
  readonly message: string;
}

const MAX_MINUTES = 43_200;

/**
 * Parameters for the positional arguments of a call. Throws a {@link FirstRefusal} for a chatroom or group id with
 * white space, and for missing user ids.
 */
export function firstParams({ args }: FirstCall, values: readonly unknown[]): Record<string, unknown> {
  const params: Record<string, unknown> = {};
  for (const [index, argument] of args.entries()) {
    const value = values[index];
    const refusal = refusalOf(argument, value);
    if (refusal) throw refusal;
    if (!argument.ignored) params[argument.to] = convert(argument, value);
  }
  return params;
}

function refusalOf({ to, form, invalid }: FirstArgument, value: unknown): FirstRefusal | undefined {
  if (invalid !== undefined && idsOf(form, value).some((id) => /[ \t\r\n]/.test(String(id)))) {
    const kind = invalid === 1000 ? 'chatroom' : 'group';
    return { code: invalid, message: `The id of a ${kind} has no spaces, tabs or line breaks` };
  }
  const isEmpty = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  return to === 'userId' && form === 'list' && isEmpty
    ? { code: 1002, message: 'userId must be a string, a number, or an array with at least one' }
    : undefined;
}

function idsOf(form: FirstArgument['form'], value: unknown): readonly unknown[] {
  if (form === 'names') return namesIn(value).map(({ id }) => id);
  if (form === 'map') return isPlainObject(value) ? Object.keys(value) : [];
  return Array.isArray(value) ? value : [value];
}

function convert({ form }: FirstArgument, value: unknown): unknown {
  if (form === 'names') return Object.fromEntries(namesIn(value).map(({ id, name }) => [id, name]));
  if (form === 'minutes') return Math.min(minutesIn(value), MAX_MINUTES);
  // An object as an argument, such as message content, is serialized; the old package sent parts of the object, or
  // `[object Object]`.
  return form === undefined && isPlainObject(value) ? JSON.stringify(value) : value;
}

function namesIn(value: unknown): { id: string; name: string }[] {
  return Array.isArray(value) ? value : [];
}

/** Minutes as a number: the old package also accepted minutes as a string. */
export function minutesIn(value: unknown): number {
  return Number.parseInt(String(value), 10);
}
