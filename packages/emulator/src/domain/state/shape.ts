import { Roster } from './roster.js';

/**
 * Reads a value of one type from parsed JSON, or throws an InvalidDocument that names the path of the wrong value.
 * Maps and Sets are written as `{"$map":[[key,value],…]}` and `{"$set":[…]}`. Documents that are written by hand may have
 * an object for a Map, and a list for a Set.
 */
export type Shape<T> = (json: unknown, at: string) => T;

/** The type of the values that a shape reads. */
export type Infer<S> = S extends Shape<infer T> ? T : never;

/** A shape that can also make an empty value. */
export interface Collection<T> extends Shape<T> {
  readonly empty: () => T;
}

/** An unknown name in a document, with the names that are valid there. */
export interface UnknownName {
  readonly name: string;
  readonly known: readonly string[];
}

/** A document, such as an exported state or a report, is invalid. */
export class InvalidDocument extends Error {
  override readonly name = 'InvalidDocument';
  /** The unknown name, if the document has one. */
  readonly unknown: UnknownName | undefined;

  constructor(message: string, { unknown, ...options }: ErrorOptions & { readonly unknown?: UnknownName } = {}) {
    super(message, options);
    this.unknown = unknown;
  }
}

function invalid(at: string, expected: string): InvalidDocument {
  return new InvalidDocument(`${at} must be ${expected}.`);
}

export const text: Shape<string> = (json, at) => {
  if (typeof json !== 'string') throw invalid(at, 'a string');
  return json;
};

/** A nonnegative integer, such as a count or a time. */
export const integer: Shape<number> = (json, at) => {
  if (!Number.isSafeInteger(json) || Number(json) < 0) throw invalid(at, 'an integer that is not negative');
  return Number(json);
};

export const decimal: Shape<number> = (json, at) => {
  if (typeof json !== 'number') throw invalid(at, 'a number');
  return json;
};

export const flag: Shape<boolean> = (json, at) => {
  if (typeof json !== 'boolean') throw invalid(at, 'true or false');
  return json;
};

/** An object with any JSON values. */
export const record: Shape<Record<string, unknown>> = (json, at) => {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw invalid(at, 'an object');
  return json as Record<string, unknown>;
};

/** An object with values of one shape. */
export function recordOf<T>(shape: Shape<T>): Shape<Record<string, T>> {
  return (json, at) =>
    Object.fromEntries(Object.entries(record(json, at)).map(([name, value]) => [name, shape(value, `${at}.${name}`)]));
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (json, at) => (json === null ? null : shape(json, at));
}

/** A value of the first shape or, if it does not fit, of the second. */
export function either<A, B>(first: Shape<A>, second: Shape<B>): Shape<A | B> {
  return (json, at) => {
    try {
      return first(json, at);
    } catch (error) {
      if (!(error instanceof InvalidDocument)) throw error;
      return second(json, at);
    }
  };
}

export function oneOf<const T extends string | number>(...values: readonly T[]): Shape<T> {
  return (json, at) => {
    const found = values.find((value) => value === json);
    if (found === undefined) throw invalid(at, `one of ${values.join(', ')}`);
    return found;
  };
}

function collection<T>(shape: Shape<T>, empty: () => T): Collection<T> {
  return Object.assign((json: unknown, at: string) => shape(json, at), { empty });
}

export function list<T>(shape: Shape<T>): Collection<T[]> {
  const read = (json: unknown, at: string) => {
    if (!Array.isArray(json)) throw invalid(at, 'a list');
    return json.map((item, index) => shape(item, `${at}[${index}]`));
  };
  return collection(read, () => []);
}

export function setOf<T>(shape: Shape<T>): Collection<Set<T>> {
  const items = list(shape);
  return collection(
    (json, at) => new Set(items(Array.isArray(json) ? json : onlyMember(json, at, '$set'), at)),
    () => new Set<T>(),
  );
}

export function mapOf<T>(shape: Shape<T>): Collection<Map<string, T>> {
  const read = (json: unknown, at: string) => {
    const entries = isPlainMap(json) ? Object.entries(json) : pairs(onlyMember(json, at, '$map'), at);
    return new Map(entries.map(([key, value]) => [key, shape(value, `${at}[${JSON.stringify(key)}]`)]));
  };
  return collection(read, () => new Map<string, T>());
}

/** A Roster: a Map that remembers its latest changes. */
export function rosterOf<T>(shape: Shape<T>): Collection<Map<string, T>> {
  const map = mapOf(shape);
  return collection<Map<string, T>>(
    (json, at) => new Roster(map(json, at)),
    () => new Roster<T>(),
  );
}

const pairs = list<readonly [string, unknown]>((json, at) => {
  if (!Array.isArray(json) || json.length !== 2) throw invalid(at, 'a pair of a string and a value');
  return [text(json[0], at), json[1]];
});

/** True for an object with the entries of a Map as its members. */
function isPlainMap(json: unknown): json is Readonly<Record<string, unknown>> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return false;
  return !Object.hasOwn(json, '$map') && !Object.hasOwn(json, '$set');
}

function onlyMember(json: unknown, at: string, name: string): unknown {
  const members = record(json, at);
  if (!Object.hasOwn(members, name) || Object.keys(members).length !== 1) throw invalid(at, `{"${name}":[…]}`);
  return members[name];
}

/** The shape of a field that may be missing. */
interface Optional<T> {
  readonly optional: Shape<T>;
}

export function optional<T>(shape: Shape<T>): Optional<T> {
  return { optional: shape };
}

type Members = Readonly<Record<string, Shape<unknown> | Optional<unknown>>>;
type OptionalKeys<M> = { [K in keyof M]: M[K] extends Optional<unknown> ? K : never }[keyof M];
type Flat<T> = { -readonly [K in keyof T]: T[K] };
type ObjectOf<M> = Flat<
  { [K in keyof Omit<M, OptionalKeys<M>>]: Infer<M[K]> } & {
    [K in keyof Pick<M, OptionalKeys<M>>]?: M[K] extends Optional<infer T> ? T : never;
  }
>;

/** An object with these members and no others. */
export function object<M extends Members>(members: M): Shape<ObjectOf<M>> {
  const shapes = new Map(Object.entries<Shape<unknown> | Optional<unknown>>(members));
  // Written out for speed: an import reads an object for every message.
  return (json, at) => {
    const given = record(json, at);
    for (const name of Object.keys(given)) {
      if (!shapes.has(name)) throw unknownMember(at, { name, known: [...shapes.keys()] });
    }
    const values: Record<string, unknown> = {};
    for (const [name, shape] of shapes) {
      if (typeof shape === 'function') values[name] = shape(given[name], `${at}.${name}`);
      else if (Object.hasOwn(given, name)) values[name] = shape.optional(given[name], `${at}.${name}`);
    }
    return values as ObjectOf<M>;
  };
}

function unknownMember(at: string, unknown: UnknownName): InvalidDocument {
  return new InvalidDocument(`${at} has a member that is not known: ${unknown.name}.`, { unknown });
}
