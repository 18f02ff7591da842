import type { Endpoint } from '@rongkit/contract';
import { Refusal } from '../domain/refusal.js';
import { isDeeperThan } from '../is-deeper-than.js';
import { decodeForm } from './decode-form.js';
import type { RawParams } from './raw-params.js';

const MAX_DEPTH = 32;
const NO_MAPS: RawParams['maps'] = new Map();

/** What of a request can hold parameters. */
export interface Carrier {
  readonly contentType: string | undefined;
  readonly body: Buffer;
  /** Without the question mark. */
  readonly query: string;
}

/** Reads the parameters by the endpoint's kind, or by the Content-Type where it names another one. */
export function decodeBody(endpoint: Endpoint, { contentType, body, query }: Carrier): RawParams {
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
  const json = parse(body.toString().trim() || '{}');
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new Refusal(1002, 'The body must be a JSON object.');
  }
  if (isDeeperThan(json, MAX_DEPTH)) throw new Refusal(1002, `The body is nested more than ${MAX_DEPTH} levels deep.`);
  return { source: 'json', values: new Map(Object.entries(json)), maps: NO_MAPS };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(1002, 'The body is not JSON.');
  }
}
