import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { expect, onTestFinished, test } from 'vitest';
import { type ClientOptions, type Logger, type Middleware, RongCloud } from '../index.js';
import { json, startLoopback } from '../test-support/loopback.js';

const KEYS = { appKey: 'key', appSecret: 'a-secret-of-the-app' };
const QUICK = { minDelayMs: 1, maxDelayMs: 2 };

async function newClient(options: ClientOptions = {}, answer = json(200, { code: 200, token: 'a-token' })) {
  const server = await startLoopback(answer);
  return { server, rong: new RongCloud({ ...KEYS, baseUrls: [server.url], retry: QUICK, ...options }) };
}

function newLogger() {
  const lines: { level: string; message: string; fields: Readonly<Record<string, unknown>> }[] = [];
  const at = (level: string) => (message: string, fields: Readonly<Record<string, unknown>>) => {
    lines.push({ level, message, fields });
  };
  const logger: Logger = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  return { logger, lines };
}

test('middlewares stand around each other, the first one outermost', async () => {
  const order: string[] = [];
  const named =
    (name: string): Middleware =>
    async (request, next) => {
      order.push(`${name} ${request.endpoint.id}`);
      const exchange = await next(request);
      order.push(`${name} ${exchange.response.status}`);
      return exchange;
    };
  const { rong } = await newClient({ middleware: [named('a'), named('b')] });
  await rong.user.checkOnline({ userId: 'u1' });
  expect(order).toEqual(['a user.checkOnline', 'b user.checkOnline', 'b 200', 'a 200']);
});

test('a middleware can change a call, make it again, or answer it', async () => {
  const change: Middleware = (request, next) =>
    next({ ...request, params: { userId: 'other' }, headers: { 'X-Mine': '1' } });
  const twice: Middleware = async (request, next) => {
    await next(request);
    return next(request);
  };
  const { rong, server } = await newClient({ middleware: [twice, change] });
  await rong.user.checkOnline({ userId: 'u1' });
  expect(server.seen.map(({ body, headers }) => [body, headers['x-mine']])).toEqual([
    ['userId=other', '1'],
    ['userId=other', '1'],
  ]);
  const response = { status: 200, headers: {}, requestId: 'r', attempts: [] };
  const cached = rong.withOptions({ middleware: [async () => ({ data: { code: 200, status: '1' }, response })] });
  expect(await cached.user.checkOnline({ userId: 'u1' })).toEqual({ code: 200, status: '1' });
  expect(server.seen).toHaveLength(2);
});

test('what a middleware makes of a call is checked before it is sent', async () => {
  const spoil: Middleware = (request, next) => next({ ...request, params: { userId: '' } });
  const { rong, server } = await newClient({ middleware: [spoil] });
  await expect(rong.user.checkOnline({ userId: 'u1' })).rejects.toThrow('userId must not be empty');
  expect(server.seen).toEqual([]);
});

test('channels of the process tell of calls, attempts and hosts', async () => {
  const heard: string[] = [];
  for (const name of ['call:start', 'call:end', 'call:error', 'attempt', 'host']) {
    const listener = (message: unknown) => {
      const { endpoint, number, to } = message as { endpoint?: string; number?: number; to?: string };
      heard.push([name, endpoint, number, to && 'backup'].filter(Boolean).join(' '));
    };
    subscribe(`rongkit:${name}`, listener);
    onTestFinished(() => void unsubscribe(`rongkit:${name}`, listener));
  }
  const { server } = await newClient();
  const rong = new RongCloud({ ...KEYS, baseUrls: ['http://127.0.0.1:1', server.url], retry: QUICK });
  await rong.user.checkOnline({ userId: 'u1' });
  await rong.user.checkOnline({ userId: '' }).catch(() => {});
  expect(heard).toEqual([
    'call:start user.checkOnline',
    'host backup',
    'attempt user.checkOnline 1',
    'attempt user.checkOnline 2',
    'call:end user.checkOnline',
    'call:start user.checkOnline',
    'call:error user.checkOnline',
  ]);
});

test('the channel of hosts names the host before and the host after, also on the way back', async () => {
  const waiting: (() => void)[] = [];
  const primary = await startLoopback((response) => void waiting.push(() => response.end('{"code":200}')));
  const backup = await startLoopback();
  const hostOf = ({ url }: { url: string }) => url.replace('http://', '');
  const heard: unknown[] = [];
  const listener = (message: unknown) => void heard.push(message);
  subscribe('rongkit:host', listener);
  onTestFinished(() => void unsubscribe('rongkit:host', listener));
  const rong = new RongCloud({ ...KEYS, baseUrls: [primary.url, backup.url], retry: QUICK });
  const slow = rong.user.checkOnline({ userId: 'u1' });
  await expect.poll(() => primary.seen.length).toBe(1);
  const cut = rong.user.checkOnline({ userId: 'u2' });
  await expect.poll(() => primary.seen.length).toBe(2);
  [...primary.sockets].at(-1)?.destroy();
  await cut;
  waiting[0]?.();
  await slow;
  const [from, to] = [hostOf(primary), hostOf(backup)];
  expect(heard).toEqual([
    { from, to },
    { from: to, to: from },
  ]);
});

test('a logger gets what is loud enough', async () => {
  const failing = json(500, { code: 1000 });
  const levelsAt = async (logLevel: 'debug' | 'info' | 'warn' | 'error' | 'off') => {
    const { logger, lines } = newLogger();
    const { rong } = await newClient({ logger, logLevel }, failing);
    await rong.user.checkOnline({ userId: 'u1' }).catch(() => {});
    return lines.map(({ level }) => level);
  };
  expect(await levelsAt('off')).toEqual([]);
  expect(await levelsAt('error')).toEqual(['error']);
  expect(await levelsAt('info')).toEqual(['info', 'info', 'error']);
  expect(await levelsAt('debug')).toEqual(['debug', 'info', 'info', 'error']);
});

test('no log has a secret, a signature, a token or a phone number', async () => {
  const { logger, lines } = newLogger();
  const { rong, server } = await newClient({ logger, logLevel: 'debug' });
  await rong.sms.sendCode({ mobile: '13812345678', templateId: 't', region: '86' });
  await rong.user.getToken({ userId: '+86 13912345678', name: 'call 13712345678' });
  await rong.call('/x', { token: 'a-token', appSecret: 'another-secret', nested: { phone: '13612345678' } });
  const written = JSON.stringify(lines);
  expect(lines).toHaveLength(6);
  expect(written).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)|a-token|secret-of|another-secret/);
  for (const { headers } of server.seen) expect(written).not.toContain(headers.signature);
});

test('a logger that fails does not fail the call', async () => {
  const fail = () => {
    throw new Error('the disk is full');
  };
  // An unhandled rejection would end the process, and fails a test run.
  const reject = async () => fail();
  const { rong } = await newClient({
    logger: { debug: fail, info: fail, warn: reject, error: fail },
    logLevel: 'debug',
  });
  expect(await rong.user.checkOnline({ userId: 'u1' })).toMatchObject({ code: 200 });
  const { rong: other } = await newClient({
    logger: { debug: reject, info: fail, warn: fail, error: fail },
    logLevel: 'debug',
  });
  expect(await other.user.checkOnline({ userId: 'u1' })).toMatchObject({ code: 200 });
});

test('the line of a failed call names the class of the error, and leaves the fields of loggers alone', async () => {
  const { logger, lines } = newLogger();
  const { rong } = await newClient({ logger, retry: 1 }, json(500, { code: 1000 }));
  await rong.user.checkOnline({ userId: 'u1' }, { requestId: 'r' }).catch(() => {});
  const [line] = lines;
  expect(line?.message).toContain('user.checkOnline failed: 1000');
  expect(line?.fields).toMatchObject({ requestId: 'r', error: 'ServerError', code: 1000, status: 500 });
  expect(line?.fields).not.toHaveProperty('name');
  expect(line?.fields).not.toHaveProperty('message');
});

test.each([
  ['logLevel', { logLevel: 'loud' }],
  ['logger', { logger: { info: () => {} } }],
  ['rateLimit.mode', { rateLimit: 'fast' }],
  ['rateLimit.scale', { rateLimit: { scale: 0 } }],
  ['rateLimit.maxWaitMs', { rateLimit: { maxWaitMs: -1 } }],
  ['retry.attempts', { retry: 0 }],
  ['retry.minDelayMs', { retry: { minDelayMs: -1 } }],
  ['hedgeAfterMs', { hedgeAfterMs: Number.NaN }],
])('a wrong %s is refused by name', (option, options) => {
  expect(() => new RongCloud({ ...KEYS, ...(options as ClientOptions) })).toThrow(
    expect.objectContaining({ name: 'ConfigurationError', option }),
  );
});

test('clients made of one another share connections and count together, and differ in what one says', async () => {
  const { rong, server } = await newClient();
  const other = rong.withOptions({ appKey: 'other', appSecret: 'other-secret', timeout: 60_000 });
  await rong.user.checkOnline({ userId: 'u1' });
  await other.user.checkOnline({ userId: 'u1' });
  expect(server.seen.map(({ headers }) => headers['app-key'])).toEqual(['key', 'other']);
  expect(server.sockets.size).toBe(1);
  expect(rong.stats()).toMatchObject({ calls: 2, attempts: 2, failures: 0, inFlight: 0 });
  expect(other.stats().calls).toBe(2);
});

test('each app has limits of its own, and rejects at once where one wants that', async () => {
  const { rong } = await newClient({ appKey: 'limited', rateLimit: 'reject' });
  const calls = (client: RongCloud, count: number) =>
    Promise.allSettled(Array.from({ length: count }, () => client.user.checkOnline({ userId: 'u1' })));
  const settled = await calls(rong, 103);
  const refused = settled.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
  expect(refused).toHaveLength(3);
  expect(refused[0]?.reason).toMatchObject({ name: 'RateLimitError', attempts: [], retryAfterMs: expect.any(Number) });
  expect(refused[0]?.reason.message).toContain('the rate limit of 100 a second is used up');
  const other = await calls(rong.withOptions({ appKey: 'not-limited-yet' }), 100);
  expect(other.every(({ status }) => status === 'fulfilled')).toBe(true);
});
