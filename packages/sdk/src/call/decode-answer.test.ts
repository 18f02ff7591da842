import { inspect } from 'node:util';
import { codes, type ErrorMeaning } from '@rongkit/contract';
import { describe, expect, test } from 'vitest';
import { RongCloud } from '../client.js';
import {
  ApiError,
  AuthenticationError,
  InvalidParameterError,
  NotFoundError,
  PermissionError,
  QuotaError,
  RateLimitError,
  RongError,
  ServerError,
  ServiceNotEnabledError,
} from '../errors.js';
import { json, rejection, startLoopback } from '../test-support/loopback.js';

const kinds: Readonly<Record<ErrorMeaning, typeof ApiError>> = {
  authentication: AuthenticationError,
  permission: PermissionError,
  invalidParameter: InvalidParameterError,
  notFound: NotFoundError,
  rateLimit: RateLimitError,
  quota: QuotaError,
  serviceNotEnabled: ServiceNotEnabledError,
  server: ServerError,
};

const SECRET = 'a-secret-of-the-app';

async function answerTo(status: number, body: unknown): Promise<unknown> {
  const server = await startLoopback(json(status, body));
  const rong = new RongCloud({ appKey: 'key', appSecret: SECRET, baseUrls: [server.url], retry: 1 });
  return rong.user.checkOnline({ userId: 'u1' });
}

test('a code of more than five digits is none: it may be a phone number', async () => {
  const error = await rejection(answerTo(200, { code: 13800138000, errorMessage: 'odd' }));
  expect(error).toBeInstanceOf(ApiError);
  expect(inspect(error)).not.toContain('13800138000');
});

describe('an answer', () => {
  test.each([
    [200, { code: 200, status: '1' }],
    [200, { code: '200', status: '1' }],
    [200, { code: 10000, status: '1' }],
    [201, { code: 200, text: '中文 😀', nested: { __proto__: null, list: [null] } }],
  ])('of HTTP %i and %j is a result', async (status, body) => {
    expect(await answerTo(status, body)).toEqual(body);
  });

  test.each([
    [400, { code: 1002, errorMessage: 'userId is required.' }, InvalidParameterError, 1002],
    [400, { code: 1005, errorMessage: 'too long' }, InvalidParameterError, 1005],
    [401, { code: 1004, errorMessage: '签名错误' }, AuthenticationError, 1004],
    [401, { code: 1006 }, PermissionError, 1006],
    [403, { code: 2007, errorMessage: 'quota' }, QuotaError, 2007],
    [404, { code: 404, errorMessage: 'no such path' }, NotFoundError, 404],
    [429, { code: 1008, errorMessage: 'slow down' }, RateLimitError, 1008],
    [430, { code: 1009, errorMessage: 'off' }, ServiceNotEnabledError, 1009],
    [500, { code: 1000, errorMessage: 'oops' }, ServerError, 1000],
    [200, { code: 1015, errorMessage: 'not there' }, NotFoundError, 1015],
    [200, { code: 500, errorMessage: 'word' }, NotFoundError, 500],
    [400, { code: 20604, msg: 'of the v2 kind' }, InvalidParameterError, 20604],
    [200, { code: 31337 }, ApiError, 31337],
    [400, { code: 200 }, InvalidParameterError, 200],
    [302, { code: 200 }, ApiError, 200],
    [200, { code: '1008' }, RateLimitError, 1008],
    [200, { code: '200 OK' }, ApiError, undefined],
    [200, { code: [200] }, ApiError, undefined],
    [200, { code: 200.5 }, ApiError, 200.5],
    [200, { code: null }, ApiError, undefined],
    [200, { code: '__proto__' }, ApiError, undefined],
    [200, {}, ApiError, undefined],
    [200, [], ApiError, undefined],
    [200, 'null', ApiError, undefined],
    [200, '"text"', ApiError, undefined],
    [200, '200', ApiError, undefined],
    [200, '', ApiError, undefined],
    [200, '{"code":200', ApiError, undefined],
    [400, '', InvalidParameterError, undefined],
    [401, 'Unauthorized', AuthenticationError, undefined],
    [403, '<html>', PermissionError, undefined],
    [404, '<html>', NotFoundError, undefined],
    [430, '', ServiceNotEnabledError, undefined],
    [500, {}, ServerError, undefined],
    [200, 'not JSON', ApiError, undefined],
    [204, '', ApiError, undefined],
    [502, '<html>Bad Gateway</html>', ServerError, undefined],
    [504, '', ServerError, undefined],
    [429, '', RateLimitError, undefined],
  ])('of HTTP %i and %j is an error by its meaning', async (status, body, kind, code) => {
    const error = await rejection(answerTo(status, body));
    expect(error).toBeInstanceOf(kind);
    expect(error).toBeInstanceOf(ApiError);
    expect((error as Error).constructor).toBe(kind);
    expect(error).toMatchObject({ status, endpoint: 'user.checkOnline' });
    expect((error as ApiError).code).toBe(code);
    expect(RongError.is(error)).toBe(true);
  });

  test.each(codes)(
    'with the code $code is an error of the kind $meaning, whatever its status',
    async ({ code, meaning }) => {
      for (const status of [200, 400, 500]) {
        const error = await rejection(answerTo(status, { code, errorMessage: 'no' }));
        expect((error as Error).constructor).toBe(kinds[meaning]);
        expect(error).toMatchObject({ code, status, reason: 'no' });
      }
    },
  );

  test.each([
    [{ code: 1002, errorMessage: 'why' }, 'why'],
    [{ code: 1002, msg: '原因' }, '原因'],
    [{ code: 1002, message: 'why' }, 'why'],
    [{ code: 1002, errorMessage: '', msg: 'why' }, 'why'],
    [{ code: 1002, errorMessage: 42 }, 'the service gave no reason'],
    [{ code: 1002 }, 'the service gave no reason'],
    ['<html>why</html>', 'the answer is not a JSON object (16 characters)'],
  ])('of %j gives the reason %j', async (body, reason) => {
    expect(await rejection(answerTo(400, body))).toMatchObject({ reason });
  });

  test.each([
    [
      400,
      { code: 1002, errorMessage: 'Invalidate App-Key.' },
      /^user\.checkOnline failed: 1002 Invalidate App-Key\. \(.*\): check appKey \(RONGCLOUD_APP_KEY\) and dataCenter$/,
    ],
    [400, { code: 1002, msg: 'invalid AppKey' }, /: check appKey \(RONGCLOUD_APP_KEY\) and dataCenter$/],
    [401, { code: 1001, errorMessage: 'no' }, /: check appSecret \(RONGCLOUD_APP_SECRET\)$/],
    [401, { code: 1004, errorMessage: '签名错误' }, /: check appSecret \(RONGCLOUD_APP_SECRET\)$/],
  ])('of HTTP %i and %j, about the keys of the app, names the option to check', async (status, body, message) => {
    const error = (await rejection(answerTo(status, body))) as ApiError;
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error.message).toMatch(message);
    expect(error.reason).not.toContain('check');
  });

  test('of HTTP 401 from a gateway has no advice about the app', async () => {
    const error = (await rejection(answerTo(401, '<html>login</html>'))) as ApiError;
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error.message).not.toContain('check app');
  });

  test('has its status, request id, host and attempt in the error', async () => {
    const error = (await rejection(answerTo(429, { code: 1008 }))) as ApiError;
    expect(error.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(error.host).toMatch(/^127\.0\.0\.1:\d+$/);
    expect(error.attempts).toEqual([
      {
        host: error.host,
        startedAt: expect.any(Number),
        durationMs: expect.any(Number),
        outcome: 'HTTP 429',
        waitMs: expect.any(Number),
        performed: 'no',
      },
    ]);
  });

  test('reads well as an error, and tells no secret', async () => {
    const error = (await rejection(answerTo(400, { code: 1002, errorMessage: 'userId is required.' }))) as ApiError;
    expect(error.message).toBe(
      `user.checkOnline failed: 1002 userId is required. (HTTP 400, request ${error.requestId})`,
    );
    expect(error.toJSON()).toMatchObject({ name: 'InvalidParameterError', code: 1002, reason: 'userId is required.' });
    expect(JSON.stringify(error)).not.toMatch(new RegExp(`${SECRET}|[0-9a-f]{40}`));
  });
});

test.each<[shape: string, body: (headers: Record<string, string>) => unknown]>([
  ['an object', (headers) => ({ code: 31337, message: JSON.stringify({ headers }) })],
  ['JSON in JSON', (headers) => ({ code: 'ERR_NOCK_NO_MATCH', message: JSON.stringify(JSON.stringify({ headers })) })],
  ['a flat list', (headers) => ({ message: JSON.stringify(Object.entries(headers).flat()) })],
  [
    'lines',
    (headers) => ({
      msg: Object.entries(headers)
        .map(([name, value]) => `${name}: ${value}`)
        .join('\r\n'),
    }),
  ],
  ['a query', (headers) => ({ errorMessage: String(new URLSearchParams(headers)) })],
  ['values alone', (headers) => ({ errorMessage: Object.values(headers).join(' ') })],
  ['upper case', (headers) => ({ errorMessage: JSON.stringify(headers).toUpperCase() })],
  ['HTML', (headers) => `<pre>${JSON.stringify(headers)}</pre>`],
  ['text', (headers) => JSON.stringify(headers).slice(1)],
  ['members', (headers) => headers],
])('an answer that repeats all headers of its request as %s leaves no signature in the error', async (_, body) => {
  const lines: string[] = [];
  const write = (...parts: unknown[]) => void lines.push(JSON.stringify(parts));
  const server = await startLoopback((response, { headers }) =>
    json(501, body(headers as never))(response, {} as never),
  );
  const rong = new RongCloud({
    appKey: 'key',
    appSecret: SECRET,
    baseUrls: [server.url],
    retry: 1,
    logger: { debug: write, info: write, warn: write, error: write },
    logLevel: 'debug',
  });
  const error = await rejection(rong.user.checkOnline({ userId: 'u1' }));
  const { signature, nonce } = { ...server.seen[0]?.headers };
  const told = [inspect(error, { depth: 9 }), JSON.stringify(error), ...lines].join('\n').toLowerCase();
  expect(error).toMatchObject({ status: 501 });
  expect(told).not.toContain(String(signature).slice(0, 8));
  expect(told).not.toContain(String(nonce).slice(0, 8));
});
