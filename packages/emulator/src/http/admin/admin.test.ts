import http from 'node:http';
import { expect, test } from 'vitest';
import type { Emulator } from '../../emulator.js';
import { admin, call, JSON_TYPE } from '../../test-support/signed-call.js';
import { useEmulators } from '../../test-support/use-emulator.js';

const start = useEmulators();
const NOW = Date.UTC(2026, 0, 1);

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: http.OutgoingHttpHeaders;
  readonly body?: string;
}

/** Sends a request with any Host and Origin, which `fetch` forbids, and returns the status. */
function statusOf(emulator: Emulator, { method = 'GET', path = 'clock', headers = {}, body }: Sent): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = http.request(`${emulator.url}/_rongkit/${path}`, { method, headers, agent: false }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    });
    request.on('error', reject).end(body);
  });
}

test.each<[headers: http.OutgoingHttpHeaders, status: number]>([
  [{}, 200],
  [{ Host: 'localhost:1' }, 200],
  [{ Host: '127.0.0.1' }, 200],
  [{ Host: '[::1]:8600' }, 200],
  [{ Origin: 'http://localhost:3000' }, 200],
  [{ Origin: 'https://127.0.0.1' }, 200],
  [{ Host: 'evil.example' }, 403],
  [{ Host: 'localhost.evil.example:8600' }, 403],
  [{ Host: '127.0.0.1.evil.example' }, 403],
  [{ Host: '10.0.0.1' }, 403],
  [{ Origin: 'https://evil.example' }, 403],
  [{ Origin: 'http://localhost.evil.example' }, 403],
  [{ Origin: 'http://evil.example/localhost' }, 403],
  [{ Origin: 'http://localhost@evil.example' }, 403],
  [{ Origin: 'null' }, 403],
])('the admin API answers a request with %o with %d', async (headers, status) => {
  const emulator = await start();
  expect(await statusOf(emulator, { headers })).toBe(status);
  const post = { method: 'POST', path: 'reset', body: '{}', headers: { ...headers, 'Content-Type': JSON_TYPE } };
  expect(await statusOf(emulator, post)).toBe(status);
  expect(await statusOf(emulator, { method: 'DELETE', path: 'faults', headers })).toBe(status);
});

test.each(['text/plain', 'multipart/form-data', 'application/jsonp', undefined])(
  'what is posted as %s is not read',
  async (type) => {
    const emulator = await start();
    const headers = { ...(type && { 'Content-Type': type }), 'Content-Length': 2 };
    expect(await statusOf(emulator, { method: 'POST', path: 'reset', headers, body: '{}' })).toBe(415);
  },
);

test('the clock can be read and turned', async () => {
  const emulator = await start({ now: NOW });
  const turn = async (body?: object) => (await admin(emulator, 'clock', body)).body;
  expect(await turn()).toEqual({ now: NOW, frozen: true });
  expect(await turn({ advance: { minutes: 1, seconds: 1 } })).toEqual({ now: NOW + 61_000, frozen: true });
  expect(await turn({ set: '2026-02-01T00:00:00Z' })).toEqual({ now: Date.UTC(2026, 1, 1), frozen: true });
  expect(await turn({ resume: true })).toMatchObject({ frozen: false });
  expect(await turn({ freeze: 5000 })).toEqual({ now: 5000, frozen: true });
  expect(await turn({ resume: true })).toMatchObject({ frozen: false });
  expect(await turn({ freeze: true })).toMatchObject({ frozen: true });
  expect(emulator.clock.frozen).toBe(true);
});

test.each<[path: string, body: object, reason: RegExp]>([
  ['clock', {}, /one of advance/],
  ['clock', { resume: true, set: 1 }, /one of advance/],
  ['clock', { resume: false }, /^resume must be true, not false\. A clock stops with/],
  ['clock', { freeze: false }, /goes on with \{"resume":true\}/],
  ['clock', { advance: 600_000 }, /such as \{"minutes":10\}/],
  ['clock', { advance: 5 }, /numbers of days/],
  ['clock', { advance: { years: 1 } }, /numbers of days/],
  ['clock', { advance: { days: -1 } }, /not negative/],
  ['clock', { set: 'soon' }, /Not a time/],
  ['clock', { freeze: {} }, /freeze must be a time/],
  ['clock', [], /must be a JSON object, not a list/],
  ['clock', { advanse: { days: 1 } }, /^advanse is not known\. Did you mean advance\?/],
  ['faults', { endpoint: 'x' }, /endpoint must be/],
  ['presence', { userId: '', online: true }, /userId must be/],
  ['presence', { userId: 'u', online: 1 }, /online must be/],
  ['import', { format: 'x' }, /document.format/],
])('POST %s %j is answered with 400 and the reason', async (path, body, reason) => {
  const emulator = await start();
  expect(await admin(emulator, path, body)).toMatchObject({
    status: 400,
    body: { error: expect.stringMatching(reason) },
  });
});

test('state, requests and faults can be looked at', async () => {
  const emulator = await start({ now: NOW });
  await call(emulator, '/user/block.json', 'userId=u&minute=1&mobile=13000000000', { 'X-Request-ID': 'r1' });
  await call(emulator, '/nowhere.json', '');
  expect((await admin(emulator, 'state')).body).toMatchObject({ userBlocks: { u: NOW + 60_000 }, online: [] });
  expect((await admin(emulator, 'requests')).body).toEqual([
    {
      at: NOW,
      method: 'POST',
      path: '/user/block.json',
      endpoint: 'user.block',
      status: 200,
      code: 200,
      requestId: 'r1',
      errorMessage: null,
      hint: null,
      params: { userId: 'u', minute: '1' },
      id: 1,
      tookMs: expect.any(Number),
      answer: { code: 200 },
      fault: null,
      limit: { bucket: 'user.block', used: 1, of: 100, per: 'second' },
      command: 1,
    },
    {
      at: NOW,
      method: 'POST',
      path: '/nowhere.json',
      endpoint: null,
      status: 404,
      code: 404,
      requestId: expect.stringMatching(/^[\w-]{36}$/),
      errorMessage: 'The path does not exist.',
      hint: null,
      params: {},
      id: 2,
      tookMs: expect.any(Number),
      answer: { url: '/nowhere.json', code: 404, errorMessage: 'The path does not exist.' },
      fault: null,
      limit: null,
      command: null,
    },
  ]);
  const { body } = await admin(emulator, 'requests/1');
  expect([body, (await admin(emulator, 'requests?after=1')).body]).toMatchObject([{ id: 1 }, [{ id: 2 }]]);
  expect(await admin(emulator, 'requests/3')).toMatchObject({ status: 404 });
  expect((await admin(emulator, 'faults', { endpoint: '*', times: 3, status: 503 })).body).toEqual([
    { endpoint: '*', times: 3, status: 503 },
  ]);
  expect((await admin(emulator, 'faults')).body).toEqual([{ endpoint: '*', times: 3, status: 503 }]);
  expect(await statusOf(emulator, { method: 'DELETE', path: 'faults' })).toBe(200);
  expect(emulator.faults.list()).toEqual([]);
  for (const path of ['pushes', 'sms', 'inbox/u%2F1']) expect((await admin(emulator, path)).body).toEqual([]);
});

test('users come online and go, unless they are blocked', async () => {
  const emulator = await start();
  await admin(emulator, 'presence', { userId: 'u', online: true });
  expect((await call(emulator, '/user/checkOnline.json', 'userId=u')).body.status).toBe('1');
  await call(emulator, '/user/block.json', 'userId=u&minute=1');
  expect(await admin(emulator, 'presence', { userId: 'u', online: true })).toMatchObject({ status: 400 });
  await expect(emulator.setOnline('u', true)).rejects.toMatchObject({ code: 1002 });
  emulator.clock.advance({ minutes: 1 });
  await emulator.setOnline('u', true);
  await emulator.setOnline('u', false);
  expect(emulator.state.online.size).toBe(0);
});

test('a state goes from one emulator to another', async () => {
  const [from, to] = [await start({ appKey: 'app' }), await start({ appKey: 'app' })];
  await call(from, '/user/getToken.json', 'userId=u');
  const exported = await (await fetch(`${from.url}/_rongkit/export`)).text();
  const imported = await fetch(`${to.url}/_rongkit/import`, {
    method: 'POST',
    headers: { 'Content-Type': JSON_TYPE },
    body: exported,
  });
  expect(imported.status).toBe(200);
  expect(to.export()).toBe(exported);
});

test('documents and bodies may begin with a byte order mark, as files of Windows editors do', async () => {
  const emulator = await start();
  const document =
    '\ufeff{"format":"rongkit","version":3,"kind":"state"}\r\n{"in":"users","key":"ann"}\r\n{"end":"state"}\r\n';
  await emulator.import(document);
  expect([...emulator.state.users.keys()]).toEqual(['ann']);
  for (const [path, body] of [
    ['import', document],
    ['clock', '\ufeff{"freeze":true}'],
  ]) {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(`${emulator.url}/_rongkit/${path}`, { method: 'POST', headers, body: body ?? '' });
    expect([path, response.status]).toEqual([path, 200]);
  }
});

test('a reset leaves nothing but the keys', async () => {
  const emulator = await start({ now: NOW, rateLimits: 0.005, idSeed: 'ids' });
  const empty = emulator.export();
  const getToken = () => call(emulator, '/user/getToken.json', 'userId=u');
  const first = await getToken();
  expect((await getToken()).body.code).toBe(1008);
  emulator.clock.advance({ days: 1 });
  emulator.faults.add({ endpoint: '*', code: 1000 });
  expect(await admin(emulator, 'reset', {})).toMatchObject({ status: 200 });
  expect([emulator.export(), emulator.requests(), emulator.faults.list()]).toEqual([empty, [], []]);
  expect(emulator.clock.now()).toBe(NOW);
  expect(await getToken()).toMatchObject({ body: first.body });
});

test('what curl posts without a type is read as JSON, unless a web page sent it', async () => {
  const emulator = await start();
  const post = (headers: http.OutgoingHttpHeaders) => {
    const form = { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': 2, ...headers };
    return statusOf(emulator, { method: 'POST', path: 'reset', headers: form, body: '{}' });
  };
  expect(await post({})).toBe(200);
  expect(await post({ Origin: emulator.url })).toBe(415);
  expect(await post({ 'Sec-Fetch-Site': 'cross-site' })).toBe(415);
});

test.each<[method: string, path: string, allow: string]>([
  ['GET', 'reset', 'POST'],
  ['PATCH', 'faults', 'GET, POST, DELETE'],
  ['POST', 'health', 'GET, HEAD'],
  ['PROPFIND', 'clock', 'GET, POST'],
])('%s %s is answered with the methods that the path has', async (method, path, allow) => {
  const emulator = await start();
  const response = await fetch(`${emulator.url}/_rongkit/${path}`, { method });
  expect([response.status, response.headers.get('Allow')]).toEqual([405, allow]);
  expect(await response.json()).toEqual({ error: `The method must be ${allow}.` });
});

test('an unknown admin path is answered with the nearest one', async () => {
  const { status, body } = await admin(await start(), 'cloks');
  expect([status, body]).toEqual([404, { code: 404, error: expect.stringContaining('Did you mean /_rongkit/clock?') }]);
});

test.each([
  ['clock?now=1', /^now is not known\. There is none\.$/],
  ['inbox/u?cuont=1', /^cuont is not known\. Did you mean count\? Known: count, waitMs\.$/],
  ['inbox/u?count=1&count=2', /^count must be an integer of at least 0, not given several times\.$/],
  ['inbox/u?count=many', /^count must be an integer of at least 0, not a string of 4 characters\.$/],
])('GET %s is refused with the reason', async (path, reason) => {
  expect(await admin(await start(), path)).toMatchObject({
    status: 400,
    body: { error: expect.stringMatching(reason) },
  });
});

test('the values that are attached to a message show in the inbox', async () => {
  const emulator = await start();
  const content = '{"content":"hi"}';
  const message = { fromUserId: 'a', toUserId: 'b', objectName: 'RC:TxtMsg', content, expansion: true };
  await call(
    emulator,
    '/message/private/publish.json',
    new URLSearchParams({ ...message, expansion: 'true', extraContent: '{"k":"v"}' }).toString(),
  );
  expect((await admin(emulator, 'inbox/b')).body).toMatchObject([{ expansion: { k: { value: 'v' } } }]);
});
