import type { JSX } from 'preact';
import { ScrollBox } from './scroll-box.js';

/**
 * JSON with colored names and values; without colors if it has more than 100,000 characters. A string that is not JSON
 * is shown unchanged.
 */
export function JsonView({ value, label }: { readonly value: unknown; readonly label?: string }): JSX.Element {
  const text = prettyJson(value);
  return (
    <ScrollBox class="json" label={label ?? 'JSON'}>
      {text.length > 100_000 ? text : coloredJson(text)}
    </ScrollBox>
  );
}

/** Indented JSON. A string that is a JSON object or list is parsed first. */
export function prettyJson(value: unknown): string {
  const json = typeof value === 'string' ? parsed(value) : value;
  if (json === undefined) return String(value ?? '');
  return JSON.stringify(json, null, 2) ?? '';
}

function parsed(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const TOKENS = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi;

function coloredJson(text: string): (string | JSX.Element)[] {
  if (!/^[[{]/.test(text)) return [text];
  const parts: (string | JSX.Element)[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKENS)) {
    const [token, quoted, colon] = match;
    const shown = quoted ?? token;
    const kind = quoted === undefined ? 'other' : colon === undefined ? 'string' : 'name';
    parts.push(text.slice(end, match.index), <span class={`json-${kind}`}>{shown}</span>);
    end = match.index + shown.length;
  }
  return [...parts, text.slice(end)];
}
