import type { FormField } from './form.js';

/** The text that a form field shows for a value. */
export function textOf(field: FormField, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (isLines(field) && Array.isArray(value)) return value.map(String).join('\n');
  if (isEntries(field) && typeof value === 'object') {
    return Object.entries(value)
      .map(([key, each]) => `${key}=${String(each)}`)
      .join('\n');
  }
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

/** The value for the text in a form field; undefined for empty text. Invalid text is returned unchanged. */
export function valueFrom(field: FormField, text: string): unknown {
  if (text === '') return undefined;
  if (isLines(field)) return linesOf(text);
  if (isEntries(field)) return Object.fromEntries(linesOf(text).map(entryOf));
  if (field.kind === 'integer' || field.kind === 'decimal') return numberFrom(text, field.kind);
  return field.kind === 'text' && !field.json ? text : jsonOr(text);
}

/** The number in a form field; undefined for blanks. A number that JavaScript would round is returned as text. */
function numberFrom(text: string, kind: 'integer' | 'decimal'): number | string | undefined {
  if (text.trim() === '') return undefined;
  const value = Number(text);
  return (kind === 'integer' ? Number.isSafeInteger(value) : Number.isFinite(value)) ? value : text;
}

/** Whether a field is a list of strings or numbers, which the form shows as one item on each line. */
export function isLines({ kind, item, json }: FormField): boolean {
  return kind === 'list' && !json && item !== undefined && ['text', 'integer', 'decimal'].includes(item.kind);
}

/** Whether a field is a map of strings, which the form shows as one `key=value` on each line. */
export function isEntries({ kind, item, json }: FormField): boolean {
  return kind === 'map' && !json && item?.kind === 'text';
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

function entryOf(line: string): [string, string] {
  const equals = line.indexOf('=');
  return equals === -1 ? [line, ''] : [line.slice(0, equals), line.slice(equals + 1)];
}

/** The value of a JSON text; the text itself if it is not JSON. */
export function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Copies parameters with a new value of one parameter; undefined removes the parameter. */
export function withValue(
  params: Readonly<Record<string, unknown>>,
  name: string,
  value: unknown,
): Record<string, unknown> {
  const { [name]: _, ...rest } = params;
  return value === undefined ? rest : { ...params, [name]: value };
}
