import type { Endpoint } from '@rongkit/contract';
import { Refusal } from '../domain/values/refusal.js';
import { kindOf, type ParamSources } from './decode-body.js';
import { takes } from './params-hint.js';

/** Adds a hint to the refusal of a body that is of another kind than its endpoint or its Content-Type says. */
export function withBodyHint(error: unknown, endpoint: Endpoint, sources: ParamSources): unknown {
  if (!(error instanceof Refusal) || error.hint !== undefined) return error;
  const hint = bodyHint(endpoint, sources);
  if (hint === undefined) return error;
  const { code, message, details, moduleCode } = error;
  const explained = new Refusal(code, message, details, hint);
  explained.moduleCode = moduleCode;
  return explained;
}

function bodyHint({ body: wanted }: Endpoint, { contentType, body }: ParamSources): string | undefined {
  const is = looksLike(body);
  const type = contentType?.slice(0, 100);
  const read = kindOf(contentType) ?? wanted;
  if (is === 'form' && read === 'json') {
    const why = type === undefined ? 'it has no Content-Type' : `its Content-Type is ${type}`;
    return `The body is a form, but was read as JSON, because ${why}. ${takes(wanted)}`;
  }
  if (is === 'form' && wanted === 'json') return `The body is a form. ${takes(wanted)}`;
  if (is === 'json' && wanted === 'json' && read === 'form') {
    return `The body is JSON, but its Content-Type is ${type}. ${takes(wanted)}`;
  }
  return undefined;
}

/** The number of bytes that show the kind of a body. */
const HEAD = 256;

/** The kind of body by its first characters; undefined for neither. */
function looksLike(body: Buffer): 'json' | 'form' | undefined {
  const head = body.toString('latin1', 0, HEAD);
  if (/^\s*\{\s*"/.test(head)) return 'json';
  return /^[\w.%+-]+(\[[^\]=&]*\])?=/.test(head) ? 'form' : undefined;
}
