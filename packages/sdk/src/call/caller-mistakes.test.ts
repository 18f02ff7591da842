import { expect, test } from 'vitest';
import { type ClientOptions, type Middleware, type RequestOptions, RongCloud, textMessage } from '../index.js';
import { json, rejection, startLoopback } from '../test-support/loopback.js';
import { newRecorder } from '../test-support/recorder.js';

const KEYS = { appKey: 'key', appSecret: 'secret', rateLimit: 'off' } as const;

function withHeaders(headers: object): Middleware {
  return (request, next) => next({ ...request, headers: headers as Record<string, string> });
}

function newClient(options: ClientOptions = {}, body = '{"code":200}') {
  const lines: string[] = [];
  const write = (message: string) => void lines.push(message);
  const transport = newRecorder();
  transport.send = async (request) => {
    transport.sent.push(request);
    return { status: 200, headers: {}, body };
  };
  const logger = { debug: () => {}, info: write, warn: write, error: write };
  return { rong: new RongCloud({ ...KEYS, transport, logger, ...options }), transport, lines };
}

test.each([
  ['Chinese', { 'X-Name': '小明' }],
  ['a line break', { 'X-Name': 'a\r\nX-Other: b' }],
  ['a value that is no string', { 'X-Name': 5 }],
  ['a name with a space', { 'X Name': 'a' }],
  ['an empty name', { '': 'a' }],
])('a header with %s is a mistake of the caller: nothing is sent, and no host is blamed', async (_, headers) => {
  const { rong, transport } = newClient({
    baseUrls: ['http://a.test', 'http://b.test'],
    middleware: [withHeaders(headers)],
  });
  const error = await rejection(rong.user.checkOnline({ userId: 'u1' }));
  expect(error).toMatchObject({ name: 'ConfigurationError', option: expect.stringContaining('headers.') });
  expect(transport.sent).toEqual([]);
  const [first] = rong.stats().hosts;
  expect(first).toEqual(newClient({ baseUrls: ['http://a.test', 'http://b.test'] }).rong.stats().hosts[0]);
});

test.each<[option: string, middleware: Middleware]>([
  ['headers', (request, next) => next({ ...request, headers: new Headers({ a: 'b' }) as never })],
  ['headers', (request, next) => next({ ...request, headers: null as never })],
  ['requestId', (request, next) => next({ ...request, requestId: 'a\r\nX-Other: b' })],
  ['requestId', (request, next) => next({ ...request, requestId: undefined as never })],
])('a middleware that passes on wrong %s makes a mistake, and no host is blamed', async (option, middleware) => {
  const { rong, transport } = newClient({ middleware: [middleware] });
  const error = await rejection(rong.user.checkOnline({ userId: 'u1' }));
  expect(error).toMatchObject({ name: 'ConfigurationError', option });
  expect(transport.sent).toEqual([]);
  expect(rong.stats().hosts[0]?.health).toBe(1);
});

test('a middleware cannot change the headers that the client sets, in whatever case it writes them', async () => {
  const server = await startLoopback(json(200, { code: 200 }));
  const own = {
    'content-length': '3',
    'CONTENT-TYPE': 'a/b',
    nonce: 'not-a-nonce',
    'app-key': 'x',
    'x-request-id': 'x',
  };
  const rong = new RongCloud({ ...KEYS, baseUrls: [server.url], middleware: [withHeaders({ ...own, 'X-Mine': '1' })] });
  await rong.user.checkOnline({ userId: 'u1' });
  const headers = { 'app-key': 'key', 'x-mine': '1', 'content-length': '9' };
  expect(server.seen[0]).toMatchObject({ body: 'userId=u1', headers });
  expect(server.seen[0]?.headers.nonce).not.toContain('not-a-nonce');
});

test.each([
  ['nothing', async () => undefined],
  ['another function, as in `otel` without its call', () => async () => {}],
  ['the result alone', async () => ({ code: 200 })],
])('a middleware that gives back %s is named', async (_, middleware) => {
  const { rong } = newClient({ middleware: [(request, next) => next(request), middleware as never] });
  const error = await rejection(rong.user.checkOnline({ userId: 'u1' }));
  expect(error).toMatchObject({ name: 'ConfigurationError', option: 'middleware[1]' });
});

test('a middleware without parameters answers a call with a result of its own', async () => {
  const { rong } = newClient({ middleware: [(_, next) => next(), async () => ({ data: { code: 200, status: '0' } })] });
  expect(await rong.user.checkOnline({ userId: 'u1' }, { requestId: 'mine' }).withResponse()).toEqual({
    data: { code: 200, status: '0' },
    response: { status: 200, headers: {}, requestId: 'mine', attempts: [] },
  });
  expect(rong.stats()).toMatchObject({ calls: 1, attempts: 0, failures: 0 });
});

test('a middleware that passes no request on continues with its own', async () => {
  const { rong } = newClient({ middleware: [(_, next) => next(), (_, next) => next(null as never)] });
  expect(await rong.user.checkOnline({ userId: 'u1' })).toMatchObject({ code: 200 });
});

test.each<[warning: string, call: (rong: RongCloud) => PromiseLike<unknown>]>([
  ['userId has a comma', (rong) => rong.user.checkOnline({ userId: 'u1,u2' })],
  ['userId has a comma', (rong) => rong.user.block({ userId: ['u1', 'u2,u3'], minute: 1 })],
  [
    'content must be JSON for RC:TxtMsg',
    (rong) =>
      rong.message.publishPrivate({ fromUserId: 'a', toUserId: 'b', objectName: 'RC:TxtMsg', content: 'hello' }),
  ],
])('the log warns once that %s', async (warning, call) => {
  const { rong, lines } = newClient();
  await call(rong);
  expect(lines).toEqual([expect.stringContaining(warning)]);
  expect(lines[0]).not.toContain('u1');
});

test('the log does not warn of a custom type with any content', async () => {
  const { rong, lines } = newClient();
  await rong.message.publishPrivate({ fromUserId: 'a', toUserId: 'b', objectName: 'app:x', content: 'a, b' });
  expect(lines).toEqual([]);
});

test('an answer for another user is an error, and its token is not handed out', async () => {
  const { rong } = newClient({ retry: 1 }, '{"code":200,"userId":"ann","token":"token-of-ann"}');
  const error = await rejection(rong.user.getToken({ userId: 'bob', name: 'Bob' }));
  expect(error).toMatchObject({ name: 'ServerError', reason: 'the answer is for another userId' });
  expect(JSON.stringify(error)).not.toContain('token-of-ann');
  expect(await rong.user.getToken({ userId: 'ann', name: 'Ann' })).toMatchObject({ token: 'token-of-ann' });
});

test.each([
  ['{"code":200,"userId":42,"token":"t"}', 42],
  ['{"code":200,"userId":"42","token":"t"}', 42],
  ['{"code":200,"userId":12345678901234567890,"token":"t"}', '12345678901234567890'],
])('echoed ids are compared as strings: %s', async (body, userId) => {
  const { rong } = newClient({}, body);
  expect(await rong.user.getToken({ userId, name: 'a' })).toMatchObject({ token: 't' });
});

test('an answer may begin with a byte order mark, and long ids in it keep their digits', async () => {
  const body =
    '\ufeff{"code":200,"a":[9007199254740993,-9007199254740993],"b":"1 9007199254740993","c":0.12345678901234567}';
  const { rong } = newClient({}, body);
  expect(await rong.call('/any/path')).toEqual({
    code: 200,
    a: ['9007199254740993', '-9007199254740993'],
    b: '1 9007199254740993',
    c: Number('0.12345678901234567'),
  });
});

test('a send that lost its connection says that it may have arrived, and one that was never sent does not', async () => {
  const send = async (cause: Error) => {
    const { rong } = newClient({ transport: { send: () => Promise.reject(cause), close: () => {} }, retry: 1 });
    return rejection(rong.message.publishPrivate({ fromUserId: 'a', toUserId: 'b', objectName: 'x', content: 'y' }));
  };
  expect(await send(new Error('socket hang up'))).toMatchObject({
    message: expect.stringMatching(/socket hang up; the call may have arrived$/),
  });
  expect(await send(Object.assign(new Error('no route'), { sent: 'no' }))).toMatchObject({
    message: expect.stringMatching(/no route$/),
  });
});

test('a call has the parameters and options of its start, though a middleware holds it back', async () => {
  const { rong, transport } = newClient({
    middleware: [(request, next) => new Promise((resolve) => setImmediate(resolve)).then(() => next(request))],
  });
  const params = { fromUserId: 'u1', toUserId: ['first'], ...textMessage('hi') };
  const options: RequestOptions = { timeout: 5000 };
  const first = rong.message.publishPrivate(params, options);
  params.toUserId[0] = 'second';
  options.timeout = 6000;
  await Promise.all([first, rong.message.publishPrivate(params, options)]);
  const receivers = transport.sent.map(({ body = '' }) => new URLSearchParams(body).get('toUserId'));
  expect(receivers).toEqual(['first', 'second']);
  expect(transport.sent.map(({ timeouts }) => timeouts.total)).toEqual([5000, 6000]);
});

test('members that a library adds to all objects become no headers and no parameters', async () => {
  const { rong, transport } = newClient({});
  Object.assign(Object.prototype, { extended: 'by-a-library' });
  await rong.message
    .publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...textMessage('hi') })
    .finally(() => Reflect.deleteProperty(Object.prototype, 'extended'));
  const [{ headers, body } = {}] = transport.sent;
  expect(JSON.stringify([headers, body])).not.toMatch(/extended|by-a-library/);
});

test.each(['"a\\', '\\"'])('an answer that is cut within a string takes no long time: %s', async (unit) => {
  const { rong } = newClient({}, `{"code":200,"id":9007199254740993,"text":"${unit.repeat(60_000)}`);
  expect(await rejection(rong.call('/any/path'))).toMatchObject({ name: 'ApiError' });
});
