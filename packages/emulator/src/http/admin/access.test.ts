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
  /** The local address to come from. */
  readonly from?: string | undefined;
  readonly headers?: http.OutgoingHttpHeaders;
}

interface Answered {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** Asks the admin API with any Host, Origin and local address. */
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

/** An address of this machine that is not a loopback address, as another container has. */
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
