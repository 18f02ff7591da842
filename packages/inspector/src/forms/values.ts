import type { FormField } from './form.js';

/** The text of a value, as the field of a form shows it. */
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

/** The value that a text stands for; undefined for an empty text. What is invalid goes as it is: the emulator explains it. */
export function valueFrom(field: FormField, text: string): unknown {
  if (text === '') return undefined;
  if (isLines(field)) return linesOf(text);
  if (isEntries(field)) return Object.fromEntries(linesOf(text).map(entryOf));
  if (field.kind === 'integer' || field.kind === 'decimal') return Number.isFinite(Number(text)) ? Number(text) : text;
  return field.kind === 'text' && !field.json ? text : jsonOr(text);
}

/** A list of strings or numbers: one a line. */
export function isLines({ kind, item, json }: FormField): boolean {
  return kind === 'list' && !json && item !== undefined && ['text', 'integer', 'decimal'].includes(item.kind);
}

/** A map of strings: `key=value`, one a line. */
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

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A copy of parameters with another value of one; undefined removes it. */
export function withValue(
  params: Readonly<Record<string, unknown>>,
  name: string,
  value: unknown,
): Record<string, unknown> {
  const { [name]: _, ...rest } = params;
  return value === undefined ? rest : { ...params, [name]: value };
}
