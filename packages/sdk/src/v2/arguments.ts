import { InvalidParameterError } from '../errors.js';
import { describeValue, isPlainObject, parseJson } from '../params/values.js';

/** Group or chatroom as in the V2.0.1 SDK. */
export interface IdAndName {
  /** Id of the group or chatroom. */
  readonly id: string;
  /** Display name. */
  readonly name: string;
}

/** Names by id, or a list of objects with id and name. */
export type Names = Readonly<Record<string, string>> | readonly IdAndName[];

/** Document as an object or as a JSON string. */
export type Document<T> = T | string;

/** Converts an argument that lists groups or chatrooms to an object of names by id. */
export function namesOf<F extends string>(
  endpoint: string,
  field: F,
  params: Readonly<Record<F, Names>>,
): Readonly<Record<string, string>> {
  const names: unknown = params?.[field];
  if (Array.isArray(names) && names.length > 0) {
    return Object.fromEntries(names.map((each: unknown, index) => entryOf(endpoint, `${field}[${index}]`, each)));
  }
  if (isPlainObject(names) && Object.keys(names).length > 0) return names as Readonly<Record<string, string>>;
  throw missingOr(endpoint, field, names, 'must be an object of names by id, or a list of { id, name }');
}

function entryOf(endpoint: string, field: string, each: unknown): [id: string, name: string] {
  if (isPlainObject(each) && typeof each.id === 'string' && each.id !== '' && typeof each.name === 'string') {
    return [each.id, each.name];
  }
  const limit = 'must be an object with id and name';
  throw InvalidParameterError.before(endpoint, { field, limit, given: describeValue(each) });
}

/** Converts an argument that is a {@link Document} to an object. */
export function documentOf<F extends string, T extends object>(
  endpoint: string,
  field: F,
  params: Readonly<Record<F, Document<T>>>,
): T {
  const argument: unknown = params?.[field];
  const value = typeof argument === 'string' ? parseJson(argument) : argument;
  if (isPlainObject(value)) return value as T;
  throw missingOr(endpoint, field, argument, 'must be an object, or the JSON of one');
}

function missingOr(endpoint: string, field: string, value: unknown, rule: string): InvalidParameterError {
  const missing = value === undefined || value === null || value === '';
  return InvalidParameterError.before(endpoint, {
    field,
    limit: missing ? 'is required' : rule,
    given: describeValue(value),
  });
}

/** Parameters as in the V2.0.1 SDK: numbers and booleans may also be strings (`'4'`, `'0'`, `'1'`). */
export type V2Params<T> = {
  [K in keyof T]: boolean extends Extract<T[K], boolean>
    ? T[K] | '0' | '1'
    : number extends Extract<T[K], number>
      ? T[K] | `${number}`
      : T[K];
};

/** Casts parameters for the modern client, whose run-time checks accept such strings too. */
export function modern<T>(params: V2Params<T>): T {
  return params as T;
}
