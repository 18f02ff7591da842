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
} from '../core/errors.js';
import { json, rejection, startLoopback } from '../test-support/loopback.js';

const SECRET = 'a-secret-of-the-app';

async function answerTo(status: number, body: unknown): Promise<unknown> {
  const server = await startLoopback(json(status, body));
  const rong = new RongCloud({ appKey: 'key', appSecret: SECRET, baseUrls: [server.url] });
  return rong.user.checkOnline({ userId: 'u1' });
}

describe('an answer', () => {
  test.each([
    [200, { code: 200, status: '1' }],
    [200, { code: '200', status: '1' }],
    [200, { code: 10000, status: '1' }],
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
    [200, {}, ApiError, undefined],
    [200, [], ApiError, undefined],
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

  test('reads well as an error, and tells no secret', async () => {
    const error = (await rejection(answerTo(400, { code: 1002, errorMessage: 'userId is required.' }))) as ApiError;
    expect(error.message).toBe(
      `user.checkOnline failed: 1002 userId is required. (HTTP 400, request ${error.requestId})`,
    );
    expect(error.toJSON()).toMatchObject({ name: 'InvalidParameterError', code: 1002, reason: 'userId is required.' });
    expect(JSON.stringify(error)).not.toMatch(new RegExp(`${SECRET}|[0-9a-f]{40}`));
  });
});
