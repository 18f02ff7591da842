import { expect, test } from 'vitest';
import { RongCloud } from './client.js';
import { signature } from './signing.js';
import { json, rejection, startLoopback } from './test-support/loopback.js';
import { VERSION } from './version.js';

const KEYS = { appKey: 'key', appSecret: 'secret' };

async function newClient(answer = json(200, { code: 200, userId: 'u1', token: 't' })) {
  const server = await startLoopback(answer);
  return { server, rong: new RongCloud({ ...KEYS, baseUrls: [`${server.url}/`], rateLimit: 'off' }) };
}

test('a call is a signed form POST, percent-encoded', async () => {
  const { server, rong } = await newClient(json(200, { code: 200, userId: 'u 1+&=%/?', token: 't' }));
  await rong.user.getToken({ userId: 'u 1+&=%/?', name: '张三 😀 a+b&c=d%20', portraitUri: undefined });
  const [request] = server.seen;
  expect(request).toMatchObject({ method: 'POST', url: '/user/getToken.json' });
  expect(request?.body).toBe(`userId=u%201%2B%26%3D%25%2F%3F&name=${encodeURIComponent('张三 😀 a+b&c=d%20')}`);
  const { nonce, timestamp } = request?.headers ?? {};
  expect(request?.headers).toMatchObject({
    'app-key': 'key',
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(request?.body.length),
    host: server.url.replace('http://', ''),
    signature: signature(KEYS.appSecret, String(nonce), String(timestamp)),
    'user-agent': `rongkit/${VERSION}`,
    'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
});

test.each([
  ['that of the client', undefined, 'key'],
  ['that of the client where it is empty', '', 'key'],
  ['what the caller says', 'other', 'other'],
])('the picture code is a GET whose app key is %s', async (_, appKey, sent) => {
  const { server, rong } = await newClient();
  await rong.sms.getImageCode({ appKey });
  await rong.call('/getImgCode', { appKey });
  expect(server.seen).toHaveLength(2);
  for (const request of server.seen) {
    expect(request).toMatchObject({ method: 'GET', url: `/getImgCode.json?appKey=${sent}`, body: '' });
    expect(request.headers).not.toHaveProperty('content-type');
  }
});

test('the response can be had with the result, and is fetched once', async () => {
  const { server, rong } = await newClient();
  const call = rong.user.getToken({ userId: 'u1', name: 'Ann' }, { requestId: 'my-id' });
  const { data, response } = await call.withResponse();
  expect(await call).toBe(data);
  expect(response).toMatchObject({ status: 200, requestId: 'my-id', attempts: [{ outcome: 'HTTP 200' }] });
  expect(response.headers['content-length']).toBe(String(JSON.stringify(data).length));
  expect(server.seen.map(({ headers }) => headers['x-request-id'])).toEqual(['my-id']);
});

test('concurrent calls never share a nonce', async () => {
  const { server, rong } = await newClient();
  await Promise.all(Array.from({ length: 200 }, () => rong.user.checkOnline({ userId: 'u1' })));
  expect(new Set(server.seen.map(({ headers }) => headers.nonce)).size).toBe(200);
});

test.each([
  ['/user/getToken', '/user/getToken.json'],
  ['/user/getToken.json', '/user/getToken.json'],
  ['/any/new/endpoint', '/any/new/endpoint.json'],
  ['/v2/ultragroups/g1', '/v2/ultragroups/g1'],
])('a call to %s reaches %s', async (path, url) => {
  const { server, rong } = await newClient();
  await rong.call(path, { a: 1, b: [1, 2] });
  expect(server.seen[0]).toMatchObject({ method: 'POST', url, body: 'a=1&b=1&b=2' });
});

test('a call by path uses what is known of the endpoint, and what the caller says wins', async () => {
  const { server, rong } = await newClient();
  await rong.call('/user/tag/set', { userId: 'u1', tags: [] });
  await rong.call('/user/tag/set', { userId: 'u1' }, { body: 'form', method: 'PUT' });
  await rong.call('/some/query', { a: 1 }, { body: 'query', method: 'GET' });
  expect(server.seen).toMatchObject([
    { method: 'POST', body: '{"userId":"u1","tags":[]}' },
    { method: 'PUT', body: 'userId=u1' },
    { method: 'GET', url: '/some/query.json?a=1', body: '' },
  ]);
});

test.each([
  ['a query', '/user/getToken?userId=1'],
  ['a fragment', '/user/getToken#x'],
  ['a space', '/user/get token'],
  ['a line break', '/user\r\nX: y'],
  ['Chinese', '/用户'],
  ['no slash', 'user/getToken'],
  ['a URL', 'https://example.com/user'],
  ['nothing', ''],
  ['no text', 42],
])('a path with %s in it is refused before it is sent', async (_, path) => {
  const { server, rong } = await newClient();
  expect(await rejection(rong.call(path as string))).toMatchObject({ name: 'ConfigurationError', option: 'path' });
  expect(server.seen).toEqual([]);
});

const boom = () => {
  throw new Error('boom');
};

test.each<[string, unknown]>([
  ['null', null],
  ['a text', 'userId=u1'],
  ['a number', 42],
  ['a list', [{ userId: 'u1' }]],
  ['a Map', new Map([['userId', 'u1']])],
  ['a function', () => ({ userId: 'u1' })],
  [
    'a getter that throws',
    {
      get userId() {
        return boom();
      },
    },
  ],
  ['a proxy that throws', new Proxy({}, { get: boom, has: boom, ownKeys: boom, getOwnPropertyDescriptor: boom })],
])('%s for parameters rejects, never throws, and is not sent', async (_, params) => {
  const { server, rong } = await newClient();
  const calls = [
    rong.user.checkOnline(params as never),
    rong.push.setUserPushTag(params as never),
    rong.sms.getImageCode(params as never),
    rong.call('/any/path', params as never),
    rong.call('/any/path', params as never, { body: 'json' }),
  ];
  const reasons = await Promise.all(calls.map(rejection));
  expect(reasons.every((reason) => reason instanceof Error)).toBe(true);
  expect(server.seen).toEqual([]);
});
