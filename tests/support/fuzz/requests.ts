import { sign } from 'rongkit';
import type { AdminRoute } from '../../../packages/emulator/src/admin/route.js';
import { adminRoutes } from '../../../packages/emulator/src/admin/routes/index.js';
import { pathOf } from '../../../scripts/emulator-http/paths.js';
import { hostileRequest } from '../hostile-requests.js';
import type { Random } from '../random.js';
import type { Target } from './door.js';
import { anyJson, anyText, spoilBytes } from './spoil.js';

/** Headers that change how a server reads a request, or what it does with the connection. */
const HEADERS = [
  ...[
    'Connection: Upgrade\r\nUpgrade: h2c',
    'Upgrade: websocket',
    'Connection: Upgrade',
    'Connection: close',
    'Expect: 100-continue',
  ],
  ...['Transfer-Encoding: chunked', 'Transfer-Encoding: gzip, chunked', 'Content-Length: 0', 'Content-Length: -1'],
  ...['Content-Type: multipart/form-data; boundary=x', 'Content-Type: multipart/form-data', 'Content-Encoding: gzip'],
  ...['Host: evil.example', 'Host:', 'Host: [::1', 'Origin: http://evil.example', 'Range: bytes=0-1', 'Cookie: a=%zz'],
  ...['X-Request-ID: \u00ff', 'X-Forwarded-Host: a b', 'Authorization: Bearer x', 'If-None-Match: *', 'TE: trailers'],
];

interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

/**
 * Encodes a request. In three of five cases, adds a header that may confuse the server, changes some bytes, or does
 * both.
 */
function bytesOf(random: Random, { method, path, headers = {}, body = Buffer.alloc(0) }: Request): Buffer {
  const lines = [`${method} ${path} HTTP/1.1`, `Host: localhost`];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value.replace(/[\r\n\0]/g, '')}`);
  if (random.chance(0.3)) lines.push(random.pick(HEADERS));
  if (!lines.includes('Transfer-Encoding: chunked')) lines.push(`Content-Length: ${body.length}`);
  const whole = Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), body]);
  return random.chance(0.4) ? spoilBytes(random, whole) : whole;
}

/** Random signed call of the server API, usually with a fault. */
export function apiRequest(random: Random, { emulator }: Target): Buffer {
  const { method, path, contentType, body, headers } = hostileRequest(random);
  const { appKey, appSecret } = emulator.credentials;
  const type = contentType === undefined ? {} : { 'Content-Type': contentType };
  return bytesOf(random, {
    method,
    path: path.replaceAll(/[\s\0]/g, ''),
    headers: { ...sign(appKey, appSecret), ...type, ...headers },
    body: body.length > 20_000 ? body.subarray(0, 20_000) : body,
  });
}

/** Valid call that sends a message to a user. */
export function messageRequest(_random: Random, { emulator }: Target): Buffer {
  const { appKey, appSecret } = emulator.credentials;
  const body = 'fromUserId=u0&toUserId=u1&objectName=RC:TxtMsg&content=%7B%7D&isPersisted=0';
  const headers = Object.entries(sign(appKey, appSecret)).map(([name, value]) => `${name}: ${value}\r\n`);
  const type = 'Content-Type: application/x-www-form-urlencoded\r\n';
  const head = `POST /message/private/publish.json HTTP/1.1\r\nHost: x\r\n${headers.join('')}${type}`;
  return Buffer.from(`${head}Content-Length: ${body.length}\r\n\r\n${body}`);
}

interface AdminSample {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

/**
 * Example requests of the routes of the admin API. Two routes are left out: the stream of events never ends, and the
 * example of `addFault` injects code 1000, which would count as a wrong answer.
 */
const ROUTES: readonly AdminSample[] = Object.values<AdminRoute>(adminRoutes)
  .filter(({ id }) => id !== 'streamEvents' && id !== 'addFault')
  .map(({ method, path, example = {} }) => ({ method, path: pathOf(path, example), body: example.body }));

const ADMIN: readonly AdminSample[] = [
  ...ROUTES,
  ...ROUTES,
  { method: 'GET', path: '/undelivered' },
  { method: 'PUT', path: '/callbacks', body: { url: 'http://127.0.0.1:1/' } },
  {
    method: 'PUT',
    path: '/callbacks',
    body: { 'message.preSend': { url: 'http://127.0.0.1:1/', serverMessages: true } },
  },
  { method: 'POST', path: '/clock', body: { freeze: '2026-02-30' } },
  { method: 'POST', path: '/clock', body: { set: 1_800_000_000_000 } },
  { method: 'POST', path: '/faults', body: { endpoint: '*', status: 500, times: 1 } },
  { method: 'POST', path: '/import', body: { format: 'rongkit-state', version: 1, seq: 0, state: {} } },
];

/**
 * Random request to the admin API. In half of the cases, a member or the whole body is replaced; in a fifth of the
 * cases, values in the path and the query string are replaced.
 */
export function adminRequest(random: Random): Buffer {
  const { method, path, body: sample } = random.pick(ADMIN);
  const json = random.chance(0.5) ? spoilJson(random, sample) : sample;
  return bytesOf(random, {
    method: random.chance(0.95) ? method : random.pick(['GET', 'HEAD', 'OPTIONS', 'PATCH', 'PUT', 'DELETE']),
    path: `/_rongkit${random.chance(0.2) ? spoilAdminPath(random, path) : path}`,
    headers: { 'Content-Type': random.pick(['application/json', 'application/json', 'application/octet-stream']) },
    ...(json !== undefined && { body: Buffer.from(typeof json === 'string' ? json : JSON.stringify(json)) }),
  });
}

const QUERIES = [
  'after',
  'limit',
  'at',
  'report',
  'q',
  'count',
  'types',
  'lastEventId',
  'userId',
  'order',
  'from',
  'to',
];

function spoilAdminPath(random: Random, path: string): string {
  const text = () => encodeURIComponent(anyText(random).toWellFormed()).slice(0, 600);
  const value = () => (random.chance(0.5) ? random.pick(['0', '-1', '1', '1e9', 'null', '9'.repeat(15)]) : text());
  return random.pick([
    () => `/${text()}`,
    () => `/events?types=${text()},none`,
    () => path.replace(/[^/]+$/, text()),
    () => `${path.split('?')[0]}?${random.pick(QUERIES)}=${value()}`,
  ])();
}

function spoilJson(random: Random, sample: unknown): unknown {
  if (typeof sample !== 'object' || sample === null || random.chance(0.2)) return anyJson(random);
  const name = random.chance(0.8) ? random.pick(Object.keys(sample)) : anyText(random);
  return { ...sample, [name]: anyJson(random) };
}

/** Random request of a web client for the URL of the gateway. */
export function naviRequest(random: Random, { emulator, tokens }: Target): Buffer {
  const text = () => encodeURIComponent((random.chance(0.5) ? random.pick(tokens) : anyText(random)).toWellFormed());
  const path = random.pick([
    '/navi.js',
    '/v2/navi.json',
    '/ping',
    '/cometnavi.js',
    '/NAVI.JS',
    '//navi.js',
    '/navi.js/',
  ]);
  const query = `appId=${random.chance(0.5) ? emulator.appKey : text()}&token=${text().slice(0, 4000)}&callBack=${text().slice(0, 200)}`;
  return bytesOf(random, {
    method: random.pick(['GET', 'POST', 'OPTIONS', 'HEAD', 'PUT']),
    path: `${path}?${query}`.slice(0, 8000),
    headers: { 'RC-App-Key': emulator.appKey, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: Buffer.from(`token=${text()}`),
  });
}

/** Random request for a file whose path an answer contained, or for a similar path. */
export function downloadRequest(random: Random, { files }: Target): Buffer {
  const file = random.chance(0.6) ? random.pick(files) : `/download/${random.pick(['history', 'captcha', 'x'])}/`;
  const odd = random.pick(['', '', '', '?a', '/', '%2e%2e', '%00', '%E5%', '.zip', '/../..', encodeURIComponent('融')]);
  return bytesOf(random, { method: random.pick(['GET', 'GET', 'HEAD', 'POST']), path: file + odd });
}

const PARTS: readonly string[] = [
  'Content-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n',
  'Content-Disposition: form-data; name="file"; filename="../../\0\ud83d\ude00融.html"\r\nContent-Type: text/html\r\n',
  `Content-Disposition: form-data; name="file"; filename="${'x'.repeat(10_000)}"\r\n`,
  "Content-Disposition: form-data; name=file; filename*=UTF-8''%ff%zz\r\nContent-Type: ;;/\r\n",
  'Content-Disposition: attachment; filename=a\r\n',
  'Content-Type: application/octet-stream\r\n',
  '',
];
const RANGES = [
  'bytes=0-',
  'bytes=-5',
  'bytes=9-2',
  'bytes=0-0,2-3',
  'bytes=999999999999999999999-',
  'x=1',
  'bytes=--1',
];

/** Random upload of a file, or request for an uploaded file. */
export function mediaRequest(random: Random, target: Target): Buffer {
  return random.chance(0.6) ? uploadRequest(random, target) : fileRequest(random, target);
}

function uploadRequest(random: Random, { media }: Target): Buffer {
  const field = (name: string, value: string) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`;
  const parts = [
    field('token', random.chance(0.8) ? media.token : anyText(random)),
    field('key', random.chance(0.5) ? 'k' : anyText(random)),
    `${random.pick(PARTS)}\r\n${random.chance(0.9) ? anyText(random) : 'x'.repeat(200_000)}`,
    ...(random.chance(0.2) ? [random.pick(PARTS) + anyText(random)] : []),
  ];
  // The web client 5.7.3 sends the token last.
  if (random.chance(0.4)) parts.push(parts.shift() ?? '');
  const end = random.chance(0.9) ? '--b--\r\n' : '';
  return bytesOf(random, {
    method: random.pick(['POST', 'POST', 'POST', 'POST', 'PUT', 'OPTIONS']),
    path: random.pick(['/_rongkit/media/', '/_rongkit/media/', '/_rongkit/media', '/_rongkit/media/?uploads']),
    headers: {
      'Content-Type': random.pick([...Array<string>(5).fill('multipart/form-data; boundary=b'), 'text/plain']),
    },
    body: Buffer.from(parts.map((part) => `--b\r\n${part}\r\n`).join('') + end),
  });
}

function fileRequest(random: Random, { media }: Target): Buffer {
  const odd = random.pick(['', '', '/', '?a', '%2e%2e', '/../../lock', '%00', '%E5%', `/${encodeURIComponent('融')}`]);
  const isKnown = random.chance(0.7);
  const path = isKnown ? media.path : `/_rongkit/media/${encodeURIComponent(anyText(random).toWellFormed())}`;
  return bytesOf(random, {
    method: random.pick(['GET', 'GET', 'HEAD', 'DELETE']),
    path: path.slice(0, 6000) + odd,
    headers: random.chance(0.5) ? { Range: random.pick(RANGES) } : {},
  });
}

const TARGETS = ['/websocket', '//websocket', '/WEBSOCKET', '//', '///', 'http://', 'ws://x/websocket', '*', '/', '/%'];

/**
 * Random WebSocket handshake, usually with faults, followed by bytes, and sometimes after a call on the same
 * connection.
 */
export function handshake(random: Random, target: Target): Buffer {
  const { emulator, tokens } = target;
  const token = random.chance(0.5) ? random.pick(tokens) : anyText(random);
  const query = new URLSearchParams({
    appId: emulator.appKey,
    token,
    sdkVer: random.pick(['5.38.0', 'x', '', '1e9.2']),
  });
  const headers = [
    'Host: localhost',
    `Connection: ${
      random.chance(0.9)
        ? 'Upgrade'
        : anyText(random)
            .slice(0, 40)
            .replace(/[\r\n\0]/g, '')
    }`,
    `Upgrade: ${random.chance(0.8) ? 'websocket' : random.pick(['h2c', 'WebSocket', 'websocket, x', ''])}`,
    `Sec-WebSocket-Version: ${random.chance(0.9) ? '13' : random.pick(['8', 'x', '', '13, 8'])}`,
    `Sec-WebSocket-Key: ${random.chance(0.9) ? 'dGhlIHNhbXBsZSBub25jZQ==' : 'x'}`,
    ...(random.chance(0.3) ? [`Sec-WebSocket-Extensions: ${random.pick(['permessage-deflate', '=', 'x;;'])}`] : []),
    ...(random.chance(0.3) ? [`Sec-WebSocket-Protocol: ${random.pick(['chat', ',', 'a,a', ''])}`] : []),
    ...(random.chance(0.2) ? [random.pick(HEADERS)] : []),
  ];
  const place = random.chance(0.7) ? '/websocket' : random.pick(TARGETS);
  const head = `${random.chance(0.95) ? 'GET' : 'POST'} ${place}${place.endsWith('websocket') ? `?${query}` : ''} HTTP/1.1`;
  const whole = Buffer.from(
    `${[head.slice(0, 8000), ...headers].join('\r\n')}\r\n\r\n${random.pick(['', '', '\x82\x80', 'xyz'])}`,
  );
  const bytes = random.chance(0.4) ? spoilBytes(random, whole) : whole;
  return random.chance(0.2) ? Buffer.concat([messageRequest(random, target), bytes]) : bytes;
}
