import type { Endpoint } from '@rongkit/contract';
import { Refusal } from '../domain/values/refusal.js';
import type { RawParams } from '../params/raw-params.js';
import type { ParamSources } from './decode-body.js';
import { decodeForm } from './decode-form.js';

const READ_TYPES = /^\s*(application\/(json|x-www-form-urlencoded)|multipart\/form-data)\s*(;|$)/i;

/** Explains the error of a missing parameter that was sent in the wrong way. Returns other errors unchanged. */
export function explainMissing(error: unknown, endpoint: Endpoint, sources: ParamSources, raw: RawParams): unknown {
  const [, name] = (error instanceof Refusal && /^(\w+) is required\.$/.exec(error.message)) || [];
  if (name === undefined) return error;
  const reason = reasonFor(name, endpoint, sources, raw);
  if (reason === undefined) return error;
  const explained = new Refusal(1002, `${name} is required: ${reason}`);
  explained.moduleCode = error instanceof Refusal ? error.moduleCode : undefined;
  return explained;
}

function reasonFor(name: string, { body: kind }: Endpoint, sources: ParamSources, raw: RawParams): string | undefined {
  const { contentType, contentEncoding, body, query } = sources;
  const [key] = raw.maps.get(name)?.keys() ?? [];
  if (key !== undefined) return `${name}[${key}] was given, so repeat ${name} without brackets.`;
  if (kind === 'query') return undefined;
  if (decodeForm(query).values.has(name)) return `it was given in the query string, and is read from the body.`;
  if (contentEncoding !== undefined && body.length > 0)
    return `the body was read as it is, although its Content-Encoding is ${contentEncoding.slice(0, 100)}.`;
  if (contentType === undefined || body.length === 0 || READ_TYPES.test(contentType)) return undefined;
  return `the body was read as a form, although its Content-Type is ${contentType.slice(0, 100)}.`;
}
