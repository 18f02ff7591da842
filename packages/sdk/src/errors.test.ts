import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { RongCloud } from './client.js';
import {
  AbortError,
  ApiError,
  ConfigurationError,
  ConnectionError,
  InvalidParameterError,
  QuotaError,
  RongError,
  ServerError,
  TimeoutError,
} from './errors.js';
import type { RequestOptions } from './index.js';
import { runWithClient } from './test-support/child.js';
import { type Answer, json, type Loopback, rejection, startLoopback } from './test-support/loopback.js';

const SECRET = 'a-secret-of-the-app';
const PHONE = '13812345678';

interface Failure {
  readonly what: string;
  readonly kind: abstract new (...args: never) => RongError;
  readonly answer?: Answer;
  readonly options?: () => RequestOptions;
}

const failures: readonly Failure[] = [
  { what: 'a refusal', kind: QuotaError, answer: json(403, { code: 2007, errorMessage: 'too many' }) },
  { what: 'an answer that is no JSON', kind: ServerError, answer: json(502, `<html>${PHONE}</html>`) },
  { what: 'a broken connection', kind: ConnectionError, answer: (response) => response.destroy() },
  { what: 'a timeout', kind: TimeoutError, answer: () => {}, options: () => ({ timeout: 20 }) },
  { what: 'an abort', kind: AbortError, answer: () => {}, options: () => ({ signal: AbortSignal.timeout(20) }) },
  { what: 'a bad option', kind: ConfigurationError, options: () => ({ requestId: PHONE.repeat(9) }) },
  { what: 'a bad parameter', kind: InvalidParameterError },
];

/** Error of a call with a phone number among its parameters, and the server of the call. */
async function fail({ kind, answer, options }: Failure): Promise<{ error: RongError; server: Loopback }> {
  const server = await startLoopback(answer);
  const { sms } = new RongCloud({ appKey: 'key', appSecret: SECRET, baseUrls: [server.url], retry: 1 });
  const region = kind === InvalidParameterError ? PHONE : '86';
  const call = sms.sendCode({ mobile: PHONE, templateId: PHONE, region: region as '86' }, options?.());
  return { error: (await rejection(call)) as RongError, server };
}

describe.each(failures)('the error for $what', (failure) => {
  const { kind } = failure;

  test('is an Error of its own kind, and a RongError', async () => {
    const { error } = await fail(failure);
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(RongError);
    expect(error.constructor).toBe(kind);
    expect(error.name).toBe(kind.name);
    expect(error instanceof ApiError).toBe(kind.prototype instanceof ApiError);
    expect(RongError.is(error)).toBe(true);
  });

  test('has no secret, signature or parameter in it, however it is logged', async () => {
    const { error, server } = await fail(failure);
    const logged = [error.message, error.stack, JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })];
    for (const text of logged) {
      expect(text).not.toContain(SECRET);
      expect(text).not.toContain(PHONE);
      for (const { headers } of server.seen) expect(text).not.toContain(headers.signature);
    }
  });

  test('has fields that are there, and none that are undefined', async () => {
    const { error } = await fail(failure);
    expect(Object.entries(error).filter(([, value]) => value === undefined)).toEqual([]);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: error.name, message: error.message });
  });
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'RongError'],
  ['another error', new TypeError('x')],
  ['an object that looks like one', { name: 'RongError', message: 'x', code: 1002 }],
])('%s is no RongError', (_, value) => {
  expect(RongError.is(value)).toBe(false);
});

test('an error of another copy of the package is a RongError as well', async () => {
  vi.resetModules();
  const copy = await import('./errors.js');
  const error = new copy.ConfigurationError('appKey', 'is missing');
  expect(Object.getPrototypeOf(error)).not.toBe(ConfigurationError.prototype);
  expect(RongError.is(error)).toBe(true);
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error).not.toBeInstanceOf(ApiError);
});

test('a connection that fails at every address says why', () => {
  const cause = Object.assign(new AggregateError([{ syscall: 'connect' }, { syscall: 'connect' }]), {
    code: 'ECONNREFUSED',
  });
  const error = new ConnectionError({ endpoint: 'user.block', host: 'localhost:1', cause });
  expect(error.message).toBe('user.block failed: no answer from localhost:1: ECONNREFUSED');
  expect(error.cause).toBe(cause);
});

test('an error is typed where the prototypes of the language are frozen', async () => {
  const server = await startLoopback(json(500, { code: 1000 }));
  const { output } = await runWithClient(
    server.url,
    `for (const each of [Error, Object, Array, Function]) Object.freeze(each.prototype);
     const told = ({ name, code }) => console.log(name, code);
     await rong.withOptions({ retry: 1 }).user.checkOnline({ userId: 'u1' }).catch(told);
     await rong.user.block({ userId: 'u1', minute: 0 }).catch(told);
     try { rong.withOptions({ retry: 0 }); } catch (error) { told(error); }`,
  );
  expect(output.trim().split('\n')).toEqual([
    'ServerError 1000',
    'InvalidParameterError undefined',
    'ConfigurationError undefined',
  ]);
});
