import type { Field } from '@rongkit/contract';

/** The parameters of a request before they are checked. */
export interface RawParams {
  /** The values of a form are strings, or lists of strings for repeated fields. JSON values have their own types. */
  readonly source: 'form' | 'json';
  /** The values by parameter name. */
  readonly values: ReadonlyMap<string, unknown>;
  /** The fields `name[key]=value` of a form: by name, then by key. The last value of a key wins. */
  readonly maps: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * The unchecked value of a parameter. A repeated field of a form gives a list if the parameter is a list, otherwise its
 * first value.
 */
export function rawValueOf({ source, values, maps }: RawParams, { name, kind, json, commas }: Field): unknown {
  const value = values.get(name);
  if (source === 'json') return value;
  if (kind === 'map' && !json) return maps.get(name);
  if (kind === 'list' && !json) return commas ? splitAtCommas(value) : value;
  // A form can repeat any field; the first value wins.
  return Array.isArray(value) ? value[0] : value;
}

function splitAtCommas(value: unknown): unknown {
  return [value ?? []].flat().flatMap((each) => (typeof each === 'string' ? each.split(',') : each));
}

/** A parameter as a string: the first of several values; empty if there is no string or number. */
export function firstText({ values }: RawParams, name: string): string {
  const value = values.get(name);
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' || typeof first === 'number' ? String(first) : '';
}
