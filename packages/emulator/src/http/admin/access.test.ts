import http from 'node:http';
import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import type { Emulator } from '../../emulator.js';
import { useEmulators } from '../../test-support/use-emulator.js';

const start = useEmulators();
const TOKEN = 'a;token,with=signs';

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly body?: object;
  /** The local address from which the request is sent. */
  readonly from?: string | undefined;
  readonly headers?: http.OutgoingHttpHeaders;
}

interface Answered {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** Sends a request to the admin API, with any Host, Origin and local address. */
function ask(
  { port }: Emulator,
  { method = 'GET', path = 'clock', headers = {}, body, from = '127.0.0.1' }: Asked = {},
): Promise<Answered> {
  const host = from === '127.0.0.1' ? from : address;
  const json = { ...headers, ...(body && { 'Content-Type': 'application/json' }) };
  return new Promise((resolve, reject) => {
    const options = { host, port, path: `/_rongkit/${path}`, method, headers: json, localAddress: from, agent: false };
    const request = http.request(options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    request.on('error', reject).end(body && JSON.stringify(body));
  });
}

/** An address of this machine that is not a loopback address, as for requests from another container. */
const address = Object.values(networkInterfaces())
  .flatMap((each) => each ?? [])
  .find(({ internal, family }) => !internal && family === 'IPv4')?.address;

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

test('without an admin token, a token does not help', async () => {
  const emulator = await start();
  expect(emulator.adminToken).toBeUndefined();
  expect((await ask(emulator, { headers: bearer('guessed') })).status).toBe(403);
  expect((await ask(emulator, { headers: { Host: 'emulator:8600' } })).status).toBe(403);
  expect((await ask(emulator, { method: 'POST', path: 'login', body: { token: 'guessed' } })).status).toBe(400);
});

test('without an admin token, the cookie of another emulator does no harm', async () => {
  const emulator = await start();
  const Cookie = 'rongkit-admin=of-another-emulator';
  expect((await ask(emulator, { headers: { Cookie } })).status).toBe(200);
  expect((await ask(emulator, { headers: { Cookie, Host: 'emulator:8600' } })).status).toBe(403);
  expect((await ask(emulator, { headers: { Cookie, Origin: 'http://evil.example' } })).status).toBe(403);
});

test('the admin token opens the admin API under any host name', async () => {
  const emulator = await start({ adminToken: TOKEN });
  expect(emulator.adminToken).toBe(TOKEN);
  for (const Host of ['emulator:8600', 'host.docker.internal', '127.0.0.1:9000', 'evil.example']) {
    expect((await ask(emulator, { headers: { Host, ...bearer(TOKEN) } })).status).toBe(200);
  }
});

test.each([
  [{ Host: 'emulator:8600' }],
  [{ Host: 'emulator:8600', ...bearer('wrong') }],
  [bearer('wrong')],
  [bearer(TOKEN.slice(0, -1))],
  [{ Cookie: 'rongkit-admin=wrong' }],
  [{ Cookie: 'rongkit-admin=%E0%A4%A' }],
  [{ Host: 'emulator:8600', Cookie: `not-rongkit-admin=${encodeURIComponent(TOKEN)}` }],
  [{ Origin: 'http://localhost:3000', Host: 'emulator:8600' }],
])('a request with %o is refused, and told that a token is needed', async (headers) => {
  const emulator = await start({ adminToken: TOKEN });
  const { status, headers: answered, body } = await ask(emulator, { headers });
  expect([status, answered['www-authenticate']]).toEqual([401, 'Bearer']);
  expect(body).not.toContain(TOKEN);
});

test('programs on this machine need no token', async () => {
  const emulator = await start({ adminToken: TOKEN });
  expect((await ask(emulator)).status).toBe(200);
});

test('a browser exchanges the token for a cookie that pages of other origins cannot use', async () => {
  const emulator = await start({ adminToken: TOKEN });
  const Host = 'emulator:8600';
  const login = (token: string) =>
    ask(emulator, { method: 'POST', path: 'login', body: { token }, headers: { Host, Origin: `http://${Host}` } });
  expect((await login('wrong')).status).toBe(401);
  const { status, headers } = await login(TOKEN);
  const [set = ''] = headers['set-cookie'] ?? [];
  expect([status, set]).toEqual([204, expect.stringMatching(/; Path=\/_rongkit; HttpOnly; SameSite=Strict$/)]);
  const Cookie = `theme=dark; ${set.split(';')[0]}`;
  expect((await ask(emulator, { headers: { Host, Cookie } })).status).toBe(200);
  expect((await ask(emulator, { headers: { Host, Cookie, Origin: `http://${Host}` } })).status).toBe(200);
  expect((await ask(emulator, { headers: { Host, Cookie, Origin: 'http://emulator:3000' } })).status).toBe(401);
});

test('a random admin token is long, and differs from run to run', async () => {
  const [one, other] = [await start({ adminToken: true }), await start({ adminToken: true })];
  expect(one.adminToken).toMatch(/^[\w-]{32}$/);
  expect(one.adminToken).not.toBe(other.adminToken);
  expect((await ask(one, { headers: { Host: 'x', ...bearer(one.adminToken ?? '') } })).status).toBe(200);
});

test.skipIf(!address)('from another address, the admin API needs the token', async () => {
  const emulator = await start({ host: '0.0.0.0', adminToken: TOKEN });
  expect((await ask(emulator, { from: address })).status).toBe(401);
  expect((await ask(emulator, { from: address, headers: bearer(TOKEN) })).status).toBe(200);
});

test.each(['GET', 'HEAD'])('%s health answers everybody', async (method) => {
  const emulator = await start();
  const headers = { Host: 'anything', Origin: 'https://evil.example' };
  const { status, body } = await ask(emulator, { method, path: 'health', headers });
  expect([status, body]).toEqual([200, method === 'HEAD' ? '' : '{"status":"ok"}']);
});

test.each(['clock?token=a%3Btoken%2Cwith%3Dsigns', 'info?admin_token=x', 'events?access_token=x', '?token=x'])(
  'a token in the URL %s is refused and not read',
  async (path) => {
    const emulator = await start({ adminToken: TOKEN });
    expect((await ask(emulator, { path, headers: { Host: 'emulator:8600' } })).status).toBeOneOf([400, 401]);
    const { status, body } = await ask(emulator, { path, headers: { Accept: 'text/html' } });
    expect([status, body]).toEqual([400, expect.stringContaining('A token in a URL is not read')]);
  },
);

const PAGE = 'http://localhost:3000';
const ALLOWED = 'access-control-allow-origin';

test('a page of another origin can use the API with the token, and without cookies', async () => {
  const emulator = await start({ adminToken: TOKEN });
  const preflight = { Origin: PAGE, 'Access-Control-Request-Method': 'POST' };
  const asked = await ask(emulator, { method: 'OPTIONS', headers: preflight });
  expect([asked.status, asked.headers[ALLOWED]]).toEqual([204, PAGE]);
  expect(asked.headers['access-control-allow-headers']).toMatch(/Authorization, Content-Type/);
  for (const path of ['clock', 'info?wrong=1', 'nowhere']) {
    const { headers } = await ask(emulator, { path, headers: { Origin: PAGE, ...bearer(TOKEN) } });
    expect([headers[ALLOWED], headers.vary]).toEqual([PAGE, 'Origin']);
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  }
});

test('a page of another origin cannot read answers without the token', async () => {
  const [open, closed] = [await start(), await start({ adminToken: TOKEN })];
  const preflight = { Origin: PAGE, 'Access-Control-Request-Method': 'POST' };
  expect((await ask(open, { method: 'OPTIONS', headers: preflight })).headers[ALLOWED]).toBeUndefined();
  for (const headers of [{ Origin: PAGE }, { Origin: PAGE, ...bearer('wrong') }, { Origin: 'null', ...bearer('') }]) {
    for (const emulator of [open, closed]) {
      expect((await ask(emulator, { headers })).headers[ALLOWED]).toBeUndefined();
    }
  }
  const Cookie = `rongkit-admin=${encodeURIComponent(TOKEN)}`;
  const { status, headers } = await ask(closed, { headers: { Origin: 'https://evil.example', Cookie } });
  expect([status, headers[ALLOWED]]).toEqual([401, undefined]);
});

test('a page of another origin cannot post without a preflight, nor hold a stream open', async () => {
  const emulator = await start();
  const post = (headers: http.OutgoingHttpHeaders) => ask(emulator, { method: 'POST', path: 'reset', headers });
  expect((await post({})).status).toBe(200);
  expect((await post({ Origin: emulator.url })).status).toBe(200);
  expect((await post({ Origin: PAGE })).status).toBe(415);
  expect((await ask(emulator, { path: 'events', headers: { Origin: PAGE } })).status).toBe(403);
});
