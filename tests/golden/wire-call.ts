import http from 'node:http';
import { describeFields, type Endpoint, type Field, pathParams } from '@rongkit/contract';
import type { Emulator } from '@rongkit/emulator';
import { sign } from 'rongkit';

export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly contentType?: string | undefined;
  readonly body?: string | Buffer;
  /** Signing headers that replace the valid ones. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface WireAnswer {
  readonly status: number;
  readonly bytes: Buffer;
}

export type Params = Readonly<Record<string, unknown>>;

const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';

/** Sends a request, signed. */
export function exchange({ url, credentials }: Emulator, request: WireRequest, agent: http.Agent): Promise<WireAnswer> {
  const { method, path, contentType, body = '' } = request;
  const bytes = method === 'GET' ? Buffer.alloc(0) : Buffer.from(body);
  const headers = {
    ...sign(credentials.appKey, credentials.appSecret),
    ...(contentType && { 'Content-Type': contentType }),
    ...(bytes.length > 0 && { 'Content-Length': bytes.length }),
    ...request.headers,
  };
  return new Promise((resolve, reject) => {
    const sent = http.request(url + path, { method, headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes: Buffer.concat(chunks) }));
    });
    sent.on('error', reject).end(bytes);
  });
}

/** The HTTP request of a call. `asJson` sends JSON instead of a form. */
export function requestOf(endpoint: Endpoint, params: Params, asJson = false): WireRequest {
  const { method, body } = endpoint;
  const inPath = pathParams(endpoint);
  const path = inPath.reduce(
    (each, name) => each.replace(`{${name}}`, encodeURIComponent(plainText(params[name]))),
    endpoint.path,
  );
  const rest = Object.fromEntries(Object.entries(params).filter(([name]) => !inPath.includes(name)));
  const fields = new Map(describeFields(endpoint.params).map((field) => [field.name, field]));
  if (body === 'query') return { method, path: `${path}?${encodeForm(rest, fields)}` };
  if (body === 'json' || asJson) return { method, path, contentType: JSON_TYPE, body: JSON.stringify(rest) };
  return { method, path, contentType: FORM, body: encodeForm(rest, fields) };
}

function encodeForm(params: Params, fields: ReadonlyMap<string, Field>): string {
  return Object.entries(params)
    .flatMap(([name, value]) => pairsOf(name, value, fields.get(name)))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
}

function pairsOf(name: string, value: unknown, field: Field | undefined): (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[name, plainText(value)]];
  if (field?.json) return [[name, JSON.stringify(value)]];
  if (Array.isArray(value)) {
    if (field?.commas === 'send') return [[name, value.join(',')]];
    return value.map((item) => [name, plainText(item)]);
  }
  return Object.entries(value).map(([key, item]) => [`${name}[${key}]`, plainText(item)]);
}

function plainText(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
