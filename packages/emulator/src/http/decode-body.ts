import type { Endpoint } from '@rongkit/contract';
import { Refusal } from '../domain/values/refusal.js';
import { parseJson } from '../params/parse-json.js';
import type { RawParams } from '../params/raw-params.js';
import { decodeForm } from './decode-form.js';

const NO_MAPS: RawParams['maps'] = new Map();

/** What of a request can hold parameters. */
export interface Carrier {
  readonly contentType: string | undefined;
  readonly body: Buffer;
  /** Without the question mark. */
  readonly query: string;
  /** The parameters in the path. They win over what else is called the same. */
  readonly path: Readonly<Record<string, string>>;
}

/** Reads the parameters by the endpoint's kind, or by the Content-Type where it names another one. */
export function decodeBody(endpoint: Endpoint, carrier: Carrier): RawParams {
  const raw = decodeRest(endpoint, carrier);
  const inPath = Object.entries(carrier.path);
  return inPath.length === 0 ? raw : { ...raw, values: new Map([...raw.values, ...inPath]) };
}

function decodeRest(endpoint: Endpoint, { contentType, body, query }: Carrier): RawParams {
  if (endpoint.body === 'query') return decodeForm(query);
  const kind = kindOf(contentType) ?? endpoint.body;
  if (kind === 'json') return decodeJson(body);
  if (endpoint.body === 'json') throw new Refusal(1002, 'The body must be JSON, with Content-Type application/json.');
  return decodeForm(body.toString());
}

function kindOf(contentType: string | undefined): 'form' | 'json' | undefined {
  const mediaType = contentType?.split(';', 1)[0]?.trim().toLowerCase();
  if (mediaType === 'application/json') return 'json';
  return mediaType === 'application/x-www-form-urlencoded' ? 'form' : undefined;
}

function decodeJson(body: Buffer): RawParams {
  const json = parseJson(body.toString().trim() || '{}', 'The body');
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new Refusal(1002, 'The body must be a JSON object.');
  }
  return { source: 'json', values: new Map(Object.entries(json)), maps: NO_MAPS };
}
