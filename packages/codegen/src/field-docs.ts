import type { Field } from '@rongkit/contract';

/** Doc comment of a field: description, limits, default. */
export function fieldDocs(field: Field): string {
  const fallback = field.default === undefined ? '' : `Default: \`${JSON.stringify(field.default)}\`.`;
  return [field.description, scopeOf(field), limitsOf(field), fallback].filter(Boolean).join(' ');
}

/** Warns of variables that are not set: with `undefined` the call reaches all, and the client cannot tell. */
function scopeOf({ scope }: Field): string {
  return scope === undefined ? '' : '`undefined` means the default as well; an empty string is refused.';
}

function limitsOf(field: Field): string {
  const limits = plainLimitsOf(field);
  return field.json ? `${limits} A JSON string of the value is also accepted.`.trim() : limits;
}

function plainLimitsOf(field: Field): string {
  const { kind, maxItems, item, key } = field;
  if (kind === 'list') {
    const each = item ? sizeOf(item) : '';
    return sentence([countOf(maxItems, 'items'), each && `each ${each}`]);
  }
  if (kind === 'map') {
    const keys = key && sizeOf(key);
    const values = item && sizeOf(item);
    return sentence([countOf(maxItems, 'entries'), keys && `keys ${keys}`, values && `values ${values}`]);
  }
  return sentence([sizeOf(field)]);
}

function countOf(max: number | undefined, what: string): string {
  return max === undefined ? '' : `at most ${number(max)} ${what}`;
}

function sizeOf({ kind, maxBytes, maxChars, min, max, pattern }: Field): string {
  const length = countOf(maxBytes, 'bytes') || countOf(maxChars, 'characters');
  const form = pattern === undefined ? '' : `in the form \`${pattern}\``;
  if (length || form) return `${length} ${form}`.trim();
  if (kind !== 'integer') return '';
  if (min !== undefined && max !== undefined) return `from ${min} to ${max}`;
  // A minimum of 1 is left out, because a count or a page number is always at least 1.
  if (min !== undefined && min > 1) return `at least ${min}`;
  return max === undefined ? '' : `at most ${max}`;
}

function sentence(parts: readonly (string | undefined)[]): string {
  const text = parts.filter(Boolean).join(', ');
  return text && `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

export function number(value: number): string {
  return value.toLocaleString('en-US');
}
