import { hash, randomBytes } from 'node:crypto';
import {
  describeFields,
  type Endpoint,
  type Field,
  MAX_NONCE_CHARS,
  pathParams,
  signingHeaders,
} from '@rongkit/contract';
import { realTime } from '../real-time.js';
import type { AppKeys } from '../store/app-keys.js';

/** A signed request of the server API, ready to be sent. */
export interface SignedApiRequest {
  readonly method: string;
  /** The path with the query string. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

type Params = Readonly<Record<string, unknown>>;

/** Encodes and signs a call of an endpoint. The server checks the parameters, not this function. */
export function signedRequest(endpoint: Endpoint, params: Params, keys: AppKeys): SignedApiRequest {
  const inPath = pathParams(endpoint);
  const given = Object.entries(params).filter(([, value]) => value !== undefined && value !== null);
  const rest = given.filter(([name]) => !inPath.includes(name));
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name] ?? '')));
  const fields = new Map(describeFields(endpoint.params).map((field) => [field.name, field]));
  const headers = signature(keys);
  if (endpoint.body === 'json') {
    return {
      method: endpoint.method,
      path,
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify(Object.fromEntries(rest)),
    };
  }
  // A call of an unsigned SMS endpoint has the app key in the query string.
  const own = endpoint.host === 'sms' && endpoint.body === 'query' ? [['appKey', keys.appKey]] : [];
  const form = new URLSearchParams([
    ...rest.flatMap(([name, value]) => pairsOf(name, value, fields.get(name))),
    ...own,
  ]);
  if (endpoint.body === 'query') return { method: endpoint.method, path: `${path}?${form}`, headers, body: '' };
  const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
  return { method: endpoint.method, path, headers: { ...headers, ...type }, body: String(form) };
}

/**
 * The form fields of a parameter: one for each item of a list and each entry of a map, or a single field for a value
 * that is sent as JSON or as a list with commas.
 */
function pairsOf(name: string, value: unknown, field: Field | undefined): [string, string][] {
  if (field?.json) return [[name, textOf(value)]];
  if (Array.isArray(value) && field?.commas === 'send') return [[name, value.map(textOf).join(',')]];
  if (Array.isArray(value)) return value.map((item) => [name, textOf(item)]);
  if (field?.kind === 'map' && typeof value === 'object' && value !== null) {
    return Object.entries(value).map(([key, each]) => [`${name}[${key}]`, textOf(each)]);
  }
  return [[name, textOf(value)]];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function signature({ appKey, appSecret }: AppKeys): Record<string, string> {
  const nonce = randomBytes(16).toString('hex').slice(0, MAX_NONCE_CHARS);
  const timestamp = String(realTime.now());
  return {
    [signingHeaders.appKey[0]]: appKey,
    [signingHeaders.nonce[0]]: nonce,
    [signingHeaders.timestamp[0]]: timestamp,
    [signingHeaders.signature[0]]: hash('sha1', appSecret + nonce + timestamp),
  };
}
