import { type Endpoint, resources } from '@rongkit/contract';
import type { Random } from './random.js';

export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly contentType: string | undefined;
  readonly body: Buffer;
  /** Signing headers that replace the valid headers. */
  readonly headers: Readonly<Record<string, string>>;
}

const endpoints = Object.values(resources).flatMap((each) => Object.values<Endpoint>(each));

const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';

const NASTY: readonly unknown[] = [
  '',
  ' ',
  'undefined',
  'null',
  '__proto__',
  'constructor',
  '\u0000',
  '\ud83d',
  '😀'.repeat(40),
  '融云'.repeat(400),
  'x'.repeat(200_000),
  -1,
  0,
  1.5,
  43201,
  1e308,
  '99999999999999999999',
  '0x10',
  '1e3',
  true,
  false,
  null,
  [],
  {},
  [[]],
  [null, 1, {}],
  { __proto__: null, toString: 1, length: 3 },
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  Array.from({ length: 1001 }, (_, index) => `u${index}`),
];

/**
 * Returns a request to a random endpoint. The request is valid except for one or more random faults, which most
 * requests have.
 */
export function hostileRequest(random: Random): RawRequest {
  const endpoint = random.pick(endpoints);
  const params: Record<string, unknown> = { ...endpoint.sample.params };
  for (let count = random.below(3); count > 0; count--) spoilParams(random, params);
  const asJson = endpoint.body === 'json' ? random.chance(0.9) : random.chance(0.1);
  const text = asJson ? spoilJson(random, JSON.stringify(params)) : encodeForm(params);
  const body = Buffer.from(random.chance(0.2) ? spoilText(random, text) : text);
  return {
    method: random.chance(0.97) ? endpoint.method : random.pick(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']),
    path: spoilPath(random, fillPath(endpoint.path, params)),
    contentType: random.chance(0.95)
      ? asJson
        ? JSON_TYPE
        : FORM
      : random.pick([undefined, 'text/xml', '', 'a/b;c="']),
    body: random.chance(0.1) ? spoilBytes(random, body) : body,
    headers: random.chance(0.95) ? {} : spoiledHeaders(random),
  };
}

/**
 * Fills in path parameters. Long values are shortened, because a server refuses a very long path before a handler runs.
 */
function fillPath(path: string, params: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => percentEncode(params[name]).slice(0, 500));
}

function spoilParams(random: Random, params: Record<string, unknown>): void {
  const names = Object.keys(params);
  const name =
    random.chance(0.8) && names.length > 0 ? random.pick(names) : random.pick(['__proto__', 'group', 'a[b', 'x']);
  if (random.chance(0.3)) delete params[name];
  else Object.defineProperty(params, name, { value: random.pick(NASTY), enumerable: true, configurable: true });
}

function encodeForm(params: Readonly<Record<string, unknown>>): string {
  return Object.entries(params)
    .flatMap(([name, value]) => {
      if (Array.isArray(value)) return value.map((item) => `${percentEncode(name)}=${percentEncode(item)}`);
      if (typeof value !== 'object' || value === null) return [`${percentEncode(name)}=${percentEncode(value)}`];
      return Object.entries(value).map(([key, item]) => `${percentEncode(`${name}[${key}]`)}=${percentEncode(item)}`);
    })
    .join('&');
}

function percentEncode(value: unknown): string {
  return encodeURIComponent(String(typeof value === 'object' ? JSON.stringify(value) : value).toWellFormed());
}

function spoilJson(random: Random, text: string): string {
  if (random.chance(0.05)) return `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  if (random.chance(0.05)) return `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
  if (random.chance(0.1)) return text.replace(/}$/, ',"userId":1,"userId":{"a":[]},"__proto__":{"x":1}}');
  return random.chance(0.05) ? random.pick(['', 'null', '[]', '"text"', '1', '{', '\ufeff{}']) : text;
}

function spoilText(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  const insert = random.pick([
    '%',
    '%zz',
    '%E5%',
    '%C0%80',
    '&',
    '==',
    '&&&',
    '+',
    '[',
    ']=',
    '%00',
    'group[__proto__]=x&',
  ]);
  return text.slice(0, at) + insert + text.slice(at + random.below(3));
}

function spoilBytes(random: Random, body: Buffer): Buffer {
  const spoiled = Buffer.from(body);
  for (let count = 1 + random.below(8); count > 0 && spoiled.length > 0; count--) {
    spoiled[random.below(spoiled.length)] = random.below(256);
  }
  return random.chance(0.3) ? spoiled.subarray(0, random.below(spoiled.length + 1)) : spoiled;
}

function spoilPath(random: Random, path: string): string {
  if (random.chance(0.95)) return path;
  return random.pick([
    `/${path}`,
    path.replace('.json', ''),
    path.replace('.json', '.xml'),
    `${path}/`,
    `${path}?a=%zz&__proto__[x]=1`,
    path.toUpperCase(),
    `${path}%00`,
    '/%E0%A4%A',
    '/_rongkit/nothing',
    `/${'a/'.repeat(2000)}`,
  ]);
}

function spoiledHeaders(random: Random): Record<string, string> {
  const name = random.pick(['App-Key', 'Nonce', 'Timestamp', 'Signature', 'X-Request-ID', 'RC-Signature']);
  return {
    [name]: random.pick(['', 'x', '__proto__', '9'.repeat(4000), '\u00e9', '0000000000000000000000000000000000000000']),
  };
}
