import { describe, expect, test } from 'vitest';
import { RongCloud } from './client.js';
import type { ClientOptions } from './client-options.js';
import { ConfigurationError } from './errors.js';
import { readHistory } from './history/read-history.js';
import type { Middleware } from './middleware.js';
import { rejection } from './test-support/loopback.js';
import { newRecorder } from './test-support/recorder.js';
import { fetchTransport } from './transport/fetch-transport.js';
import { NodeTransport } from './transport/node-transport.js';
import { undiciTransport } from './transport/undici-transport.js';
import { toExpress, toFastify, toNode, toWeb, Webhooks } from './webhooks/index.js';

const KEYS = { appKey: 'key', appSecret: 'secret' };

test.each<[option: string, problem: string, options: unknown]>([
  ['options', 'must be an object, got null', null],
  ['options', 'must be an object, got a string of 3 characters', 'key'],
  ['options', 'must be an object, got an array of 1', [{}]],
  ['timeOut', 'is not an option, did you mean timeout?', { timeOut: 5 }],
  ['baseURL', 'is not an option, did you mean baseUrls?', { baseURL: 'http://127.0.0.1:1' }],
  ['secret', 'is not an option, did you mean appSecret?', { secret: 'secret' }],
  ['port', 'is not an option', { port: 1 }],
  ['timeout', 'must be a number or an object, got a string of 2 characters', { timeout: '5s' }],
  ['timeout.conect', 'is not an option, did you mean connect?', { timeout: { conect: 5 } }],
  ['retry', 'must be a number or an object, got a string of 1 characters', { retry: '1' }],
  ['retry.attemps', 'is not an option, did you mean attempts?', { retry: { attemps: 5 } }],
  ['retry.duplicateCodes', 'must be an array of integers, got an integer', { retry: { duplicateCodes: 5 } }],
  [
    'retry.duplicateCodes[1]',
    'must be an integer, got a string of 1 characters',
    { retry: { duplicateCodes: [5, '5'] } },
  ],
  ['rateLimit.modus', 'is not an option, did you mean mode?', { rateLimit: { modus: 'off' } }],
  ['rateLimit.limiter', 'must have a method acquire', { rateLimit: { limiter: {} } }],
  ['rateLimit.scale', 'must be a number greater than 0', { rateLimit: { scale: { 'user.getToken': '2' } } }],
  ['rateLimit.scale', 'must be a number greater than 0', { rateLimit: { scale: null } }],
  ['rateLimit.maxWaitMs', 'must be a number of milliseconds, 0 or more', { rateLimit: { maxWaitMs: '5' } }],
  ['middleware', 'must be an array of functions, got a function', { middleware: () => {} }],
  ['middleware[0]', 'must be a function, got an integer', { middleware: [5] }],
  ['middleware[1]', 'must be a function, got undefined', { middleware: Object.assign([() => {}], { length: 2 }) }],
  ['middleware', 'must be an array of functions, got a Set of 1', { middleware: new Set([() => {}]) }],
  ['transport', 'must have a method send', { transport: {} }],
  ['logger', 'must have a method error', { logger: 5 }],
  ['hedgeAfterMs', 'must be a number of milliseconds, 0 or more', { hedgeAfterMs: '5' }],
  ['baseUrls', 'must have no user, query or fragment', { baseUrls: ['http://u:p@127.0.0.1'] }],
  ['baseUrls', 'must be an array with at least one URL', { baseUrls: '' }],
  ['baseUrls', 'must have no user, query or fragment', { baseUrls: ['http://127.0.0.1/?a'] }],
  ['smsBaseUrl', 'must have no user, query or fragment', { smsBaseUrl: 'http://127.0.0.1/#a' }],
])('the client option %s %s', (option, problem, options) => {
  const all = typeof options === 'object' && options && !Array.isArray(options) ? { ...KEYS, ...options } : options;
  const made = () => new RongCloud(all as ClientOptions);
  expect(made).toThrow(ConfigurationError);
  expect(made).toThrow(expect.objectContaining({ option, message: expect.stringContaining(`${option} ${problem}`) }));
});

test.each<[option: string, make: () => unknown]>([
  ['maxSockets', () => new NodeTransport({ maxSockets: Number.NaN })],
  ['maxSockets', () => new NodeTransport({ maxSockets: 0 })],
  ['maxIdleMs', () => new NodeTransport({ maxIdleMs: Number.NaN })],
  ['maxRequestsPerSocket', () => new NodeTransport({ maxRequestsPerSocket: Number.NaN })],
  ['maxResponseBytes', () => fetchTransport({ maxResponseBytes: Number.NaN })],
  ['maxBodyBytes', () => new Webhooks({ appSecret: 's', maxBodyBytes: Number(undefined) })],
])('the option %s is a number that limits something', (option, make) => {
  expect(make).toThrow(expect.objectContaining({ name: 'ConfigurationError', option }));
});

test('a client made by withOptions has the options of its parent, whatever became of their object', async () => {
  const transport = newRecorder();
  const options = { ...KEYS, transport, rateLimit: 'off' } as const;
  const changed = { ...options };
  const rong = new RongCloud(changed);
  Object.assign(changed, { appKey: 'of-another-app' });
  class Settings {
    get appKey() {
      return 'key';
    }
  }
  const byClass = new RongCloud(Object.assign(new Settings(), { appSecret: 'secret', transport }) as ClientOptions);
  for (const each of [rong, byClass]) await each.withOptions({ retry: 1 }).user.checkOnline({ userId: 'u1' });
  expect(transport.sent.map(({ headers }) => headers['App-Key'])).toEqual(['key', 'key']);
});

test('a client keeps the middlewares that it was made with', async () => {
  const middleware: Middleware[] = [];
  const transport = newRecorder();
  const rong = new RongCloud({ ...KEYS, transport, middleware });
  middleware.push(5 as never);
  await rong.user.checkOnline({ userId: 'u1' });
  expect(transport.sent).toHaveLength(1);
});

test.each([undefined, null, 5])('withOptions(%s) is refused', (options) => {
  const rong = new RongCloud(KEYS);
  expect(() => rong.withOptions(options as never)).toThrow(expect.objectContaining({ option: 'options' }));
});

describe('a call is refused before anything is opened', () => {
  test.each<[option: string, problem: string, options: unknown]>([
    ['options', 'must be an object, got null', null],
    ['options', 'must be an object, got an integer', 5],
    ['signal', 'must be an AbortSignal', { signal: new AbortController() }],
    ['signal', 'must be an AbortSignal', { signal: true }],
    ['signal', 'must be an AbortSignal', { signal: new EventTarget() }],
    ['timeOut', 'is not an option, did you mean timeout?', { timeOut: 5 }],
    ['timeout', 'must be a number or an object', { timeout: '5s' }],
    ['timeout.haeders', 'is not an option, did you mean headers?', { timeout: { haeders: 5 } }],
    ['retry', 'must be a number or an object', { retry: '1' }],
    ['requestId', 'must be a string, got an integer', { requestId: 5 }],
    ['idempotent', 'must be a boolean, got a string of 4 characters', { idempotent: 'true' }],
    ['rateLimit.mode', 'must be one of', { rateLimit: { mode: 'off' } }],
  ])('with the option %s: %s', async (option, problem, options) => {
    const transport = newRecorder();
    const rong = new RongCloud({ ...KEYS, transport });
    const calls = [
      rong.user.checkOnline({ userId: 'u1' }, options as never),
      rong.user.listGroups({ userId: 'u1' }, options as never),
      rong.call('/user/checkOnline', { userId: 'u1' }, options as never),
    ];
    for (const error of await Promise.all(calls.map(rejection))) {
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(error).toMatchObject({ option, message: expect.stringContaining(`${option} ${problem}`) });
    }
    expect(transport.sent).toEqual([]);
  });

  test('by a middleware that puts a wrong option in', async () => {
    const transport = newRecorder();
    const middleware = [
      (request: object, next: (changed: never) => never) => next({ ...request, options: 5 } as never),
    ];
    const rong = new RongCloud({ ...KEYS, transport, middleware: middleware as never });
    expect(await rejection(rong.user.checkOnline({ userId: 'u1' }))).toMatchObject({ option: 'options' });
    expect(transport.sent).toEqual([]);
  });

  test.each([
    ['method', { method: 'P OST' }],
    ['method', { method: 'CONNECT' }],
    ['method', { method: 5 }],
    ['body', { body: 'xml' }],
    ['body', { method: 'GET', body: 'form' }],
    ['metod', { metod: 'GET' }],
  ])('by path with a wrong %s: %j', async (option, options) => {
    const transport = newRecorder();
    const rong = new RongCloud({ ...KEYS, transport });
    const error = await rejection(rong.call('/any/path', { a: 'b' }, options as never));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ option });
    expect(transport.sent).toEqual([]);
  });

  test('the options of a call by path are none of a method', async () => {
    const rong = new RongCloud({ ...KEYS, transport: newRecorder() });
    const error = await rejection(rong.user.checkOnline({ userId: 'u1' }, { method: 'GET' } as never));
    expect(error).toMatchObject({ name: 'ConfigurationError', option: 'method' });
  });
});

test('a call by path takes a method in lower case, and a GET has its parameters in the query', async () => {
  const transport = newRecorder();
  const rong = new RongCloud({ ...KEYS, transport });
  await rong.call('/any/path', { a: 'b' }, { method: 'get' });
  expect(transport.sent[0]).toMatchObject({ method: 'GET', path: '/any/path.json?a=b', body: undefined });
});

test('delays beyond the longest timer of JavaScript count as the longest timer', async () => {
  const transport = newRecorder();
  const rong = new RongCloud({ ...KEYS, transport, hedgeAfterMs: 2 ** 31, retry: { minDelayMs: 2 ** 40 } });
  await rong.user.checkOnline({ userId: 'u1' });
  expect(transport.sent).toHaveLength(1);
});

test.each([
  ['http://127.0.0.1:1', 'http://127.0.0.1:1/'],
  ['http://EXAMPLE.com', 'http://example.com:80//'],
  ['https://example.com/im', 'https://example.com:443/im/'],
])('an app has one rate limiter, whether the base URL is spelled %s or %s', async (one, other) => {
  const clients = [one, other].map(
    (url) =>
      new RongCloud({ ...KEYS, appKey: `k-${one}`, baseUrls: [url], transport: newRecorder(), rateLimit: 'reject' }),
  );
  const calls = (rong?: RongCloud) =>
    Promise.allSettled(Array.from({ length: 60 }, () => rong?.user.checkOnline({ userId: 'u1' })));
  const settled = (await Promise.all(clients.map(calls))).flat();
  expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(100);
});

const MAKERS = {
  NodeTransport: (options: unknown) => new NodeTransport(options as never),
  fetchTransport: (options: unknown) => fetchTransport(options as never),
  undiciTransport: (options: unknown) => undiciTransport(options as never),
};

test.each<[name: keyof typeof MAKERS, problem: string, options: unknown]>([
  ['NodeTransport', 'options must be an object, got null', null],
  ['NodeTransport', 'maxSocket is not an option, did you mean maxSockets?', { maxSocket: 5 }],
  ['NodeTransport', 'maxSockets must be a number, got a string of 1 characters', { maxSockets: '5' }],
  ['NodeTransport', 'keepAlive is not an option', { keepAlive: false }],
  ['NodeTransport', 'ca[0] must be a certificate as PEM, got an integer', { ca: 5 }],
  ['NodeTransport', 'ca[0] must be a certificate as PEM, got a string of 8 characters', { ca: '/ca/file' }],
  [
    'NodeTransport',
    'ca[1] must be a certificate as PEM, got undefined',
    { ca: ['-----BEGIN CERTIFICATE-----', undefined] },
  ],
  ['fetchTransport', 'options must be an object, got a function', fetch],
  ['fetchTransport', 'Fetch is not an option, did you mean fetch?', { Fetch: fetch }],
  ['fetchTransport', 'fetch must be a function, got an integer', { fetch: 5 }],
  ['undiciTransport', 'agent is not an option', { agent: {} }],
  ['undiciTransport', 'dispatch is not an option, did you mean dispatcher?', { dispatch: {} }],
  ['undiciTransport', 'dispatcher must have a method dispatch', { dispatcher: {} }],
])('an option of %s that is wrong is refused: %s', (name, problem, options) => {
  const made = () => MAKERS[name](options);
  expect(made).toThrow(ConfigurationError);
  expect(made).toThrow(problem);
});

test.each<[problem: string, options: unknown]>([
  ['options must be an object, got undefined', undefined],
  ['utcOffset is not an option, did you mean utcOffsetHours?', { from: '2026010110', to: '2026010110', utcOffset: 0 }],
  ['signal must be an AbortSignal', { from: '2026010110', to: '2026010110', signal: new AbortController() }],
])('readHistory makes no call with a wrong option: %s', async (problem, options) => {
  const transport = newRecorder();
  const rows = readHistory(new RongCloud({ ...KEYS, transport }), options as never);
  expect(await rejection(rows.next())).toMatchObject({
    name: 'ConfigurationError',
    message: expect.stringContaining(problem),
  });
  expect(transport.sent).toEqual([]);
});

test.each([
  ['toWeb', toWeb],
  ['toNode', toNode],
  ['toExpress', toExpress],
  ['toFastify', toFastify],
])('%s refuses what is no endpoint', (_, adapter) => {
  for (const value of [undefined, () => {}, new Webhooks({ appSecret: 'secret' })]) {
    expect(() => adapter(value as never)).toThrow(expect.objectContaining({ option: 'endpoint' }));
  }
});
