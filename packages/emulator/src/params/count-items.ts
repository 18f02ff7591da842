import type { Field } from '@rongkit/contract';
import type { RawParams } from './raw-params.js';

/** What a request says of a parameter, in as many pieces as the parameter takes. */
export function givenFor({ source, values, maps }: RawParams, { name, kind, json, commas }: Field): unknown {
  const value = values.get(name);
  if (source === 'json') return value;
  if (kind === 'map' && !json) return maps.get(name);
  if (kind === 'list' && !json) return commas ? splitAtCommas(value) : value;
  // A form may repeat any field; what takes one value takes the first.
  return Array.isArray(value) ? value[0] : value;
}

function splitAtCommas(value: unknown): unknown {
  return [value ?? []].flat().flatMap((each) => (typeof each === 'string' ? each.split(',') : each));
}

/** How many items a parameter has: 1 when it is a single value or missing. */
export function countItems(raw: RawParams, field: Field): number {
  const given = givenFor(raw, field);
  const value = field.json && typeof given === 'string' ? jsonIn(given) : given;
  if (value instanceof Map) return Math.max(1, value.size);
  return typeof value === 'object' && value !== null ? Math.max(1, Object.keys(value).length) : 1;
}

/** What is not JSON is about to be refused, whatever it counts as. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
