import type { Replacement } from '../domain/handler.js';

/** The app server's decision on a message before it is delivered. */
export type Verdict =
  | { readonly pass: true; readonly replaced: Replacement }
  /** `extra` is handed back to the sender's client. */
  | { readonly pass: false; readonly extra: string };

export const PASS: Verdict = { pass: true, replaced: {} };

const REPLACEABLE = ['content', 'pushContent', 'pushExt', 'extraContent'] as const satisfies (keyof Replacement)[];

/**
 * Reads `{"pass":1}` and its like; undefined if it is no verdict. The service takes numbers and texts alike, and 2, which
 * Nexconn has, for 1; objects in the place of JSON texts are written out (both inferred).
 */
export function readVerdict(answer: string): Verdict | undefined {
  const given = objectIn(answer);
  const pass = String(given?.pass);
  if (!given || !['0', '1', '2'].includes(pass)) return undefined;
  if (pass === '0') return { pass: false, extra: textOf(given.extra) ?? '' };
  const replaced = REPLACEABLE.flatMap((name) => {
    const text = textOf(given[name]);
    return text === undefined ? [] : [[name, text] as const];
  });
  return { pass: true, replaced: Object.fromEntries(replaced) };
}

function objectIn(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : undefined;
}
