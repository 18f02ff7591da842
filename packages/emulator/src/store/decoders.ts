/**
 * Reads one kind of value out of parsed JSON, or throws an InvalidDocument that says where it is not that kind.
 * Maps and Sets are written as `{"$map":[[key,value],…]}` and `{"$set":[…]}`.
 */
export type Decoder<T> = (json: unknown, at: string) => T;

/** A text that was to hold a state, and does not. */
export class InvalidDocument extends Error {
  override readonly name = 'InvalidDocument';
}

function invalid(at: string, expected: string): InvalidDocument {
  return new InvalidDocument(`${at} must be ${expected}.`);
}

export const text: Decoder<string> = (json, at) => {
  if (typeof json !== 'string') throw invalid(at, 'a text');
  return json;
};

/** A count or a moment. */
export const integer: Decoder<number> = (json, at) => {
  if (!Number.isSafeInteger(json) || Number(json) < 0) throw invalid(at, 'an integer that is not negative');
  return Number(json);
};

export const decimal: Decoder<number> = (json, at) => {
  if (typeof json !== 'number') throw invalid(at, 'a number');
  return json;
};

export const flag: Decoder<boolean> = (json, at) => {
  if (typeof json !== 'boolean') throw invalid(at, 'true or false');
  return json;
};

/** Any JSON by name. */
export const record: Decoder<Record<string, unknown>> = (json, at) => {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw invalid(at, 'an object');
  return json as Record<string, unknown>;
};

/** Values of one kind by name. */
export function recordOf<T>(decode: Decoder<T>): Decoder<Record<string, T>> {
  return (json, at) =>
    Object.fromEntries(Object.entries(record(json, at)).map(([name, value]) => [name, decode(value, `${at}.${name}`)]));
}

export function nullable<T>(decode: Decoder<T>): Decoder<T | null> {
  return (json, at) => (json === null ? null : decode(json, at));
}

/** The first of two that fits. */
export function either<A, B>(first: Decoder<A>, second: Decoder<B>): Decoder<A | B> {
  return (json, at) => {
    try {
      return first(json, at);
    } catch (error) {
      if (!(error instanceof InvalidDocument)) throw error;
      return second(json, at);
    }
  };
}

export function oneOf<const T extends string | number>(...values: readonly T[]): Decoder<T> {
  return (json, at) => {
    const found = values.find((value) => value === json);
    if (found === undefined) throw invalid(at, `one of ${values.join(', ')}`);
    return found;
  };
}

export function list<T>(decode: Decoder<T>): Decoder<T[]> {
  return (json, at) => {
    if (!Array.isArray(json)) throw invalid(at, 'a list');
    return json.map((item, index) => decode(item, `${at}[${index}]`));
  };
}

export function setOf<T>(decode: Decoder<T>): Decoder<Set<T>> {
  return (json, at) => new Set(list(decode)(onlyMember(json, at, '$set'), at));
}

export function mapOf<T>(decode: Decoder<T>): Decoder<Map<string, T>> {
  return (json, at) => {
    const entries = list(pair)(onlyMember(json, at, '$map'), at);
    return new Map(entries.map(([key, value]) => [key, decode(value, `${at}[${JSON.stringify(key)}]`)]));
  };
}

const pair: Decoder<readonly [string, unknown]> = (json, at) => {
  if (!Array.isArray(json) || json.length !== 2) throw invalid(at, 'a pair of a text and a value');
  return [text(json[0], at), json[1]];
};

function onlyMember(json: unknown, at: string, name: string): unknown {
  const members = record(json, at);
  if (!Object.hasOwn(members, name) || Object.keys(members).length !== 1) throw invalid(at, `{"${name}":[…]}`);
  return members[name];
}

/** A decoder for each member. */
export type Decoders<T> = { readonly [K in keyof T]-?: Decoder<Exclude<T[K], undefined>> };
type OptionalKeys<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];

/** An object with these members and no others. Those that may be missing are named. */
export function object<T>(members: Decoders<T>, optional: readonly OptionalKeys<T>[] = []): Decoder<T> {
  const decoders = new Map<string, Decoder<unknown>>(Object.entries(members));
  const optionalNames = new Set<string>(optional.map(String));
  return (json, at) => {
    const given = record(json, at);
    const unknown = Object.keys(given).find((name) => !decoders.has(name));
    if (unknown !== undefined) throw new InvalidDocument(`${at} has a member that is not known: ${unknown}.`);
    const present = [...decoders].filter(([name]) => Object.hasOwn(given, name) || !optionalNames.has(name));
    return Object.fromEntries(present.map(([name, decode]) => [name, decode(given[name], `${at}.${name}`)])) as T;
  };
}
