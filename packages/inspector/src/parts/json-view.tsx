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

/**
 * Indented JSON. A string that is a JSON object or list is indented too, and keeps its tokens, such as all digits of a
 * large number.
 */
export function prettyJson(value: unknown): string {
  if (typeof value === 'string') return isDocument(value) ? indented(value) : value;
  return value === undefined ? '' : (JSON.stringify(value, null, 2) ?? '');
}

/** Whether a string is a JSON object or a JSON list. */
function isDocument(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Indents valid JSON without parsing its values. */
function indented(json: string): string {
  let depth = 0;
  const line = () => `\n${'  '.repeat(depth)}`;
  return json.replace(/"(?:[^"\\]|\\.)*"|([[{])\s*([\]}]?)|[\]}]|,|:|\s+/g, (token, open?: string, close?: string) => {
    if (open !== undefined && close) return open + close;
    if (open !== undefined) {
      depth += 1;
      return open + line();
    }
    if (token === '}' || token === ']') {
      depth -= 1;
      return line() + token;
    }
    if (token === ',') return token + line();
    if (token === ':') return ': ';
    return token.startsWith('"') ? token : '';
  });
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
