import type { RawParams } from '../params/raw-params.js';

/**
 * Decodes a form or a query string leniently: if an escape in a name or value is invalid, none of its percent escapes
 * is decoded. Never throws.
 */
export function decodeForm(form: string): RawParams {
  const values = new Map<string, string | string[]>();
  const maps = new Map<string, Map<string, string>>();
  for (const pair of form.split('&')) {
    const equals = separatorOf(pair);
    const name = decode(equals === -1 ? pair : pair.slice(0, equals));
    const value = equals === -1 ? '' : decode(pair.slice(equals + 1));
    const open = name.indexOf('[');
    if (open > 0 && name.endsWith(']')) addEntry(maps, name.slice(0, open), name.slice(open + 1, -1), value);
    else if (name !== '') addValue(values, name, value);
  }
  return { source: 'form', values, maps };
}

/** The position of the `=` between name and value. The key in `name[key]` may contain a `=` if it is not encoded. */
function separatorOf(pair: string): number {
  const equals = pair.indexOf('=');
  const open = pair.indexOf('[');
  if (open === -1 || open > equals) return equals;
  const close = pair.indexOf(']=', open);
  return close === -1 ? equals : close + 1;
}

/** Matches a percent sign that begins no escape. The check is much faster than the error that it avoids. */
const NO_ESCAPE = /%(?![\da-f]{2})/i;

function decode(text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%') || NO_ESCAPE.test(spaced)) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

function addValue(values: Map<string, string | string[]>, name: string, value: string): void {
  const before = values.get(name);
  if (before === undefined) values.set(name, value);
  else if (typeof before === 'string') values.set(name, [before, value]);
  else before.push(value);
}

function addEntry(maps: Map<string, Map<string, string>>, name: string, key: string, value: string): void {
  const entries = maps.get(name);
  if (entries) entries.set(key, value);
  else maps.set(name, new Map([[key, value]]));
}
