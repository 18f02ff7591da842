import type { Field } from '@rongkit/contract';
import { type RawParams, rawValueOf } from './raw-params.js';

/** The number of items in a list or map parameter, for the rate limits; 1 for a single, missing or empty value. */
export function countItems(raw: RawParams, field: Field): number {
  const rawValue = rawValueOf(raw, field);
  const value = field.json && typeof rawValue === 'string' ? jsonIn(rawValue) : rawValue;
  if (value instanceof Map) return Math.max(1, value.size);
  return typeof value === 'object' && value !== null ? Math.max(1, Object.keys(value).length) : 1;
}

/** Invalid JSON is refused later; its count does not matter. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
