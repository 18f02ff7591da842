import type { Replacement } from '../domain/handler.js';
import { jsonObject } from '../domain/values/json-members.js';

/** The app server's decision on a message before it is delivered. */
export type Verdict =
  | { readonly pass: true; readonly replaced: Replacement }
  /** The message is held back. `extra` goes to the sender's client. */
  | { readonly pass: false; readonly extra: string };

export const PASS: Verdict = { pass: true, replaced: {} };

const REPLACEABLE = ['content', 'pushContent', 'pushExt', 'extraContent'] as const satisfies (keyof Replacement)[];

/**
 * Reads the app server's answer, such as `{"pass":1}`; undefined if the answer is not a verdict. `pass` 2 delivers the
 * message without asking further services; the emulator has none, so 2 has the effect of 1. Inferred: `pass` may be a
 * number or a string, an object in place of a JSON string is serialized, and a field such as `content` is used if
 * `replaceContent` is missing.
 */
export function readVerdict(answer: string): Verdict | undefined {
  const members = jsonObject(answer);
  const pass = String(members?.pass);
  if (!members || !['0', '1', '2'].includes(pass)) return undefined;
  if (pass === '0') return { pass: false, extra: stringOf(members.extra) ?? '' };
  const replaced = REPLACEABLE.flatMap((name) => {
    const value = stringOf(members[`replace${name[0]?.toUpperCase()}${name.slice(1)}`]) ?? stringOf(members[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  const { replaceDisablePush: disablePush } = members;
  return {
    pass: true,
    replaced: { ...Object.fromEntries(replaced), ...(typeof disablePush === 'boolean' && { disablePush }) },
  };
}

function stringOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : undefined;
}
