import type { Endpoint } from '@rongkit/contract';
import { isJsonObject } from '../domain/values/json-members.js';
import { Refusal } from '../domain/values/refusal.js';
import { parseJson } from '../params/parse-json.js';
import type { RawParams } from '../params/raw-params.js';
import { decodeForm } from './decode-form.js';

const FORM = 'application/x-www-form-urlencoded';
const NO_MAPS: RawParams['maps'] = new Map();

/** The parts of a request that can hold parameters. */
export interface ParamSources {
  readonly contentType: string | undefined;
  /** The `Content-Encoding` header. Bodies are never unpacked. */
  readonly contentEncoding?: string | undefined;
  readonly body: Buffer;
  /** The query string, without the question mark. */
  readonly query: string;
  /** The parameters in the path. They override parameters of the same name in the body or the query string. */
  readonly path: Readonly<Record<string, string>>;
}

/**
 * Decodes the parameters of a call: from the query string if the contract says so, or else from the body, as JSON or as
 * a form. The Content-Type decides between the two; without a known type, the contract does. JSON is also read where
 * the contract has a form: no source shows that RongCloud takes it, so `paramsHint` tells the developer. Throws a Refusal
 * for a form if the endpoint takes JSON, and for invalid JSON.
 */
export function decodeBody(endpoint: Endpoint, sources: ParamSources): RawParams {
  const raw = decodeBodyOrQuery(endpoint, sources);
  const inPath = Object.entries(sources.path);
  return inPath.length === 0 ? raw : { ...raw, values: new Map([...raw.values, ...inPath]) };
}

function decodeBodyOrQuery(endpoint: Endpoint, { contentType, body, query }: ParamSources): RawParams {
  if (endpoint.body === 'query') return decodeForm(query);
  const kind = kindOf(contentType) ?? endpoint.body;
  if (kind === 'json') return decodeJson(body);
  if (endpoint.body === 'json') throw new Refusal(1002, 'The body must be JSON, with Content-Type application/json.');
  return decodeForm(body.toString());
}

/** The kind of a body by its Content-Type; undefined for a type that says neither. */
export function kindOf(contentType: string | undefined): 'form' | 'json' | undefined {
  // The most frequent media type is checked first, for speed.
  if (contentType === FORM) return 'form';
  const mediaType = contentType?.split(';', 1)[0]?.trim().toLowerCase();
  if (mediaType === 'application/json') return 'json';
  return mediaType === FORM ? 'form' : undefined;
}

function decodeJson(body: Buffer): RawParams {
  const json = parseJson(body.toString().trim() || '{}', 'The body');
  if (!isJsonObject(json)) throw new Refusal(1002, 'The body must be a JSON object.');
  return { source: 'json', values: new Map(Object.entries(json)), maps: NO_MAPS };
}
