import { expect, test } from 'vitest';
import { RongCloud } from './client.js';
import { AuthenticationError, ConfigurationError } from './core/errors.js';
import type { TransportRequest } from './core/transport.js';
import { textMessage } from './resources/message-types.js';
import { json, rejection, startLoopback } from './test-support/loopback.js';

const KEYS = { appKey: 'key', appSecret: 'secret' };

async function newClient(answer = json(200, { code: 200, userId: 'u1', token: 't' })) {
  const server = await startLoopback(answer);
  return { server, rong: new RongCloud({ ...KEYS, baseUrls: [`${server.url}/`] }) };
}

test('a call is a signed form POST, percent-encoded', async () => {
  const { server, rong } = await newClient();
  await rong.user.getToken({ userId: 'u 1+&=%/?', name: '张三 😀 a+b&c=d%20', portraitUri: undefined });
  const [request] = server.seen;
  expect(request).toMatchObject({ method: 'POST', url: '/user/getToken.json' });
  expect(request?.body).toBe(`userId=u%201%2B%26%3D%25%2F%3F&name=${encodeURIComponent('张三 😀 a+b&c=d%20')}`);
  expect(request?.headers).toMatchObject({
    'app-key': 'key',
    'content-type': 'application/x-www-form-urlencoded',
    signature: expect.stringMatching(/^[0-9a-f]{40}$/),
    'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
});

test.each([
  ['one value', 'u1', 'userId=u1'],
  ['an array', ['u1', 'u2'], 'userId=u1&userId=u2'],
  ['a Set', new Set(['u1', 'u2']), 'userId=u1&userId=u2'],
])('a list may be %s', async (_, userId, form) => {
  const { server, rong } = await newClient();
  await rong.user.unBlock({ userId });
  expect(server.seen[0]?.body).toBe(form);
});

test('a map has a field with its key in brackets for each entry', async () => {
  const { server, rong } = await newClient();
  await rong.group.sync({ userId: 'u1', group: { g1: '一', 'g&2': 'Two' } });
  expect(server.seen[0]?.body).toBe(`userId=u1&group%5Bg1%5D=${encodeURIComponent('一')}&group%5Bg%262%5D=Two`);
});

test('switches travel as 1 and 0 or as true and false, whatever they were given as', async () => {
  const { server, rong } = await newClient();
  const message = { fromUserId: 'a', toUserId: 'b', objectName: 'x', content: 'y' };
  await rong.message.publishPrivate({ ...message, isPersisted: false, isCounted: 1, disablePush: true });
  await rong.call('/message/private/publish', { ...message, isPersisted: '0', isCounted: '1', disablePush: 'true' });
  for (const { body } of server.seen) expect(body).toMatch(/isPersisted=0&isCounted=1&disablePush=true$/);
});

test('a JSON endpoint gets JSON', async () => {
  const { server, rong } = await newClient();
  const template = { fromUserId: 'a', toUserId: new Set(['b']), values: [{ '{a}': '1' }], pushContent: '' };
  await rong.message.publishTemplate({ ...template, ...textMessage('{a}'), verifyBlacklist: false, disablePush: true });
  expect(server.seen[0]?.headers['content-type']).toBe('application/json');
  expect(JSON.parse(server.seen[0]?.body ?? '')).toEqual({
    fromUserId: 'a',
    toUserId: ['b'],
    values: [{ '{a}': '1' }],
    pushContent: [''],
    objectName: 'RC:TxtMsg',
    content: '{"content":"{a}"}',
    verifyBlacklist: 0,
    disablePush: true,
  });
});

test('a parameter that is newer than the client goes along', async () => {
  const { server, rong } = await newClient();
  const params = { userId: 'u1', name: 'Ann', shoeSize: 43, hats: ['a', 'b'], pet: { kind: 'cat' }, none: null };
  await rong.user.getToken(params);
  expect(server.seen[0]?.body).toBe('userId=u1&name=Ann&shoeSize=43&hats=a&hats=b&pet%5Bkind%5D=cat');
});

test('the picture code is a GET with the app key of the client', async () => {
  const { server, rong } = await newClient();
  await rong.sms.getImageCode();
  expect(server.seen[0]).toMatchObject({ method: 'GET', url: '/getImgCode.json?appKey=key', body: '' });
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

test('each data center has its host, and text messages have theirs', async () => {
  const sent: TransportRequest[] = [];
  const transport = {
    send: async (request: TransportRequest) => {
      sent.push(request);
      return { status: 200, headers: {}, body: '{"code":200}' };
    },
    close: () => {},
  };
  await new RongCloud({ ...KEYS, transport }).user.checkOnline({ userId: 'u1' });
  const singapore = new RongCloud({ ...KEYS, transport, dataCenter: 'SG' });
  await singapore.user.checkOnline({ userId: 'u1' });
  await singapore.sms.verifyCode({ sessionId: '1', code: '2' });
  expect(sent.map(({ origin }) => origin.href)).toEqual([
    'https://api.rong-api.com',
    'https://api.sg-light-api.com',
    'https://api.sms.ronghub.com',
  ]);
});

test('keys and address may come from the environment', async () => {
  const server = await startLoopback();
  const names = ['RONGCLOUD_APP_KEY', 'RONGCLOUD_APP_SECRET', 'RONGCLOUD_API_URL'] as const;
  const before = names.map((name) => process.env[name]);
  Object.assign(process.env, {
    RONGCLOUD_APP_KEY: 'env-key',
    RONGCLOUD_APP_SECRET: 's',
    RONGCLOUD_API_URL: server.url,
  });
  const rong = new RongCloud();
  names.forEach((name, index) => {
    if (before[index] === undefined) delete process.env[name];
    else process.env[name] = before[index];
  });
  await rong.sms.verifyCode({ sessionId: '1', code: '2' });
  expect(server.seen[0]?.headers['app-key']).toBe('env-key');
});

test.each([
  ['appKey', { appSecret: 's' }],
  ['appKey', { appKey: '', appSecret: 's' }],
  ['appSecret', { appKey: 'k', appSecret: 'line\nbreak' }],
  ['baseUrls', { ...KEYS, baseUrls: ['127.0.0.1:8600'] }],
  ['baseUrls', { ...KEYS, baseUrls: [] }],
  ['smsBaseUrl', { ...KEYS, smsBaseUrl: 'ftp://example.com' }],
  ['dataCenter', { ...KEYS, dataCenter: 'MARS' as 'BJ' }],
  ['dataCenter', { ...KEYS, dataCenter: '__proto__' as 'BJ' }],
  ['timeout.total', { ...KEYS, timeout: -1 }],
  ['timeout.connect', { ...KEYS, timeout: { connect: Number.NaN } }],
])('a wrong %s is refused by name', (option, options) => {
  expect(() => new RongCloud(options)).toThrow(expect.objectContaining({ name: 'ConfigurationError', option }));
});

test('what is wrong with a call rejects, and never throws', async () => {
  const { server, rong } = await newClient();
  const wrong = [
    rong.user.getToken(undefined as never),
    rong.user.getToken(null as never),
    rong.call('user/getToken'),
    rong.user.checkOnline({ userId: 'u1' }, { requestId: 'x'.repeat(37) }),
    rong.user.checkOnline({ userId: 'u1' }, { timeout: -1 }),
  ];
  const reasons = await Promise.all(wrong.map(rejection));
  expect(reasons.map((reason) => (reason as Error).name)).toEqual([
    'InvalidParameterError',
    'InvalidParameterError',
    'ConfigurationError',
    'ConfigurationError',
    'ConfigurationError',
  ]);
  expect(reasons[2]).toBeInstanceOf(ConfigurationError);
  expect(server.seen).toEqual([]);
});

test('a refused call rejects once, through then, catch and finally alike', async () => {
  const { rong } = await newClient(json(401, { code: 1004, errorMessage: '签名错误' }));
  const call = rong.user.checkOnline({ userId: 'u1' });
  let finished = 0;
  await expect(call.finally(() => finished++)).rejects.toThrow(AuthenticationError);
  expect(await call.catch((error: unknown) => (error as AuthenticationError).code)).toBe(1004);
  expect(finished).toBe(1);
});
