import { InvalidParameterError } from '../errors.js';
import { describeValue, isPlainObject, parseJson } from '../params/values.js';

/** A group or chatroom as the V2.0.1 SDKs name it. */
export interface IdAndName {
  readonly id: string;
  readonly name: string;
}

/** Names by id, or a list of ids with names. */
export type Names = Readonly<Record<string, string>> | readonly IdAndName[];

/** A document of the service, as an object or as JSON. */
export type Document<T> = T | string;

/** The argument that names groups or chatrooms, as the record that the wire needs. */
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

/** The argument that is a document, as an object. */
export function documentOf<F extends string, T extends object>(
  endpoint: string,
  field: F,
  params: Readonly<Record<F, Document<T>>>,
): T {
  const given: unknown = params?.[field];
  const value = typeof given === 'string' ? parseJson(given) : given;
  if (isPlainObject(value)) return value as T;
  throw missingOr(endpoint, field, given, 'must be an object, or the JSON of one');
}

function missingOr(endpoint: string, field: string, value: unknown, rule: string): InvalidParameterError {
  const missing = value === undefined || value === null || value === '';
  return InvalidParameterError.before(endpoint, {
    field,
    limit: missing ? 'is required' : rule,
    given: describeValue(value),
  });
}

/**
 * Parameters as the V2.0.1 SDK takes them: those of the modern client, with numbers and switches as texts too (`'4'`,
 * `'0'`, `'1'`).
 */
export type V2Params<T> = {
  [K in keyof T]: boolean extends Extract<T[K], boolean>
    ? T[K] | '0' | '1'
    : number extends Extract<T[K], number>
      ? T[K] | `${number}`
      : T[K];
};

/** The same parameters for the modern client, whose checks take texts as well although its types do not say so. */
export function modern<T>(params: V2Params<T>): T {
  return params as T;
}
