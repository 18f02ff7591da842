import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RongCloud } from '../client.js';
import type { ClientOptions } from '../client-options.js';
import { textMessage } from '../emitted/message-types.js';
import type { ApiError } from '../errors.js';
import { LimitReached, type Permit, type RateLimiter } from '../limits/rate-limiter.js';
import type { RequestOptions } from '../request-options.js';
import { rejection } from '../test-support/loopback.js';
import { neverSent, type Transport, type TransportRequest, TransportTimeout } from '../transport/transport.js';
import { sleep } from './sleep.js';

const MESSAGE = { fromUserId: 'u1', toUserId: 'u2', ...textMessage('hi') };
const IDEMPOTENT = { idempotent: true } as const;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
});
afterEach(() => void vi.useRealTimers());

type Answer = Error | { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: string };

const OK: Answer = {};
const LOST = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' });
const code = (number: number, headers: Record<string, string> = {}): Answer => {
  return { body: JSON.stringify({ code: number }), headers };
};

/** Transport with an answer for each request, in order. The last answer repeats. */
function newTransport(...answers: readonly Answer[]) {
  const sent: (TransportRequest & { readonly at: number })[] = [];
  const transport: Transport = {
    send: async (request) => {
      const answer = answers[Math.min(sent.length, answers.length - 1)] ?? OK;
      sent.push({ ...request, at: performance.now() });
      if (answer instanceof Error) throw answer;
      return { status: 200, headers: {}, body: '{"code":200}', ...answer };
    },
    close: () => {},
  };
  return { transport, sent };
}

function newClient(transport: Transport, options: ClientOptions = {}): RongCloud {
  const baseUrls = ['http://127.0.0.1:1'];
  return new RongCloud({ appKey: 'k', appSecret: 's', baseUrls, transport, rateLimit: 'off', timeout: 0, ...options });
}

/** Limiter that grants the first permit at once, and each later permit after `ms` milliseconds. */
function slowLimiter(ms: number): { limiter: RateLimiter; uses: unknown[] } {
  const uses: unknown[] = [];
  const permit: Permit = { done: (use) => void uses.push(use) };
  let asked = 0;
  const limiter: RateLimiter = {
    queued: 0,
    acquire: () => (asked++ === 0 ? permit : sleep(ms, undefined).then(() => permit)),
  };
  return { limiter, uses };
}

async function outcome(rong: RongCloud, options: RequestOptions = {}): Promise<unknown> {
  const call = rong.message.publishPrivate(MESSAGE, options).then(
    (result) => result,
    (error: unknown) => error,
  );
  for (let steps = 0; steps < 50; steps++) await vi.advanceTimersByTimeAsync(10_000);
  return call;
}

const numberOf = ({ body = '' }: TransportRequest) => new URLSearchParams(body).get('msgRandom');

describe('an idempotent send whose answer was lost', () => {
  test.each([
    [54_000, 2],
    [56_000, 1],
    [200_000, 1],
  ])('and whose repeat has to wait for %d ms leaves %d times', async (waitMs, times) => {
    const { transport, sent } = newTransport(LOST, OK);
    const { limiter, uses } = slowLimiter(waitMs);
    const result = await outcome(newClient(transport, { rateLimit: { limiter } }), IDEMPOTENT);
    expect(sent).toHaveLength(times);
    if (times === 2) expect(result).toEqual({ code: 200 });
    else expect(result).toMatchObject({ name: 'ConnectionError', cause: LOST, attempts: [{ performed: 'unknown' }] });
    if (times === 1) expect(uses).toEqual(['counted', 'unsent']);
  });

  test('keeps the error of the attempt when the limiter refuses the repeat', async () => {
    const { transport } = newTransport(LOST);
    const { limiter } = slowLimiter(0);
    const acquire = vi.spyOn(limiter, 'acquire');
    acquire.mockImplementationOnce(() => ({ done: () => {} }));
    acquire.mockImplementationOnce(() => Promise.reject(new LimitReached('full', 1)));
    const result = await outcome(newClient(transport, { rateLimit: { limiter } }), IDEMPOTENT);
    expect(result).toMatchObject({ name: 'ConnectionError', cause: LOST });
    expect(acquire.mock.lastCall?.[0].maxWaitMs).toBeLessThanOrEqual(55_000);
  });

  test('is not repeated after a pause that is too long', async () => {
    const { transport, sent } = newTransport(LOST);
    const retry = { minDelayMs: 60_000, maxDelayMs: 60_000 };
    expect(await outcome(newClient(transport, { retry }), IDEMPOTENT)).toMatchObject({ name: 'ConnectionError' });
    expect(sent).toHaveLength(1);
  });

  test('is not repeated when the machine has slept meanwhile', async () => {
    const { transport, sent } = newTransport(LOST);
    const call = rejection(newClient(transport).message.publishPrivate(MESSAGE, IDEMPOTENT));
    await vi.advanceTimersByTimeAsync(0);
    vi.setSystemTime(Date.now() + 3_600_000);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await call).toMatchObject({ name: 'ConnectionError' });
    expect(sent).toHaveLength(1);
  });

  test('gives the last repeat no time to leave after the minute', async () => {
    const { transport, sent } = newTransport(LOST, OK);
    const { limiter } = slowLimiter(54_000);
    await outcome(newClient(transport, { rateLimit: { limiter }, timeout: { connect: 30_000 } }), IDEMPOTENT);
    expect(sent.map(({ timeouts }) => timeouts.connect)).toEqual([30_000, expect.closeTo(4900, -3)]);
  });

  test('has its number and its time also when a middleware repeats it', async () => {
    const { transport, sent } = newTransport(LOST, OK);
    const again = async (ms: number) => {
      sent.length = 0;
      const rong = newClient(transport, {
        retry: 1,
        middleware: [
          (request, next) =>
            next(request).catch(async () => {
              await sleep(ms, undefined);
              return next(request);
            }),
        ],
      });
      return outcome(rong, IDEMPOTENT);
    };
    expect(await again(10_000)).toEqual({ code: 200 });
    expect(sent).toHaveLength(2);
    expect(new Set(sent.map(numberOf)).size).toBe(1);
    expect(await again(56_000)).toMatchObject({ name: 'ConnectionError' });
    expect(sent).toHaveLength(1);
  });
});

test('a refusal as a duplicate is no success if no attempt of the call may have been performed', async () => {
  const { transport, sent } = newTransport(neverSent(new Error('no route')), code(1021));
  expect(await outcome(newClient(transport), IDEMPOTENT)).toMatchObject({ code: 1021 });
  expect(sent).toHaveLength(2);
});

describe('a send leaves once', () => {
  test.each(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'])(
    'when the connection fails with %s after the request',
    async (name) => {
      const { transport, sent } = newTransport(
        Object.assign(new Error(`read ${name}`), { code: name, syscall: 'read' }),
      );
      expect(await outcome(newClient(transport))).toMatchObject({
        attempts: [{ outcome: name, performed: 'unknown' }],
      });
      expect(sent).toHaveLength(1);
    },
  );

  test('when an answer 429 lacks the code of the service', async () => {
    for (const body of ['<html>', '{}', '{"code":429}']) {
      const { transport, sent } = newTransport({ status: 429, body });
      const error = (await outcome(newClient(transport))) as ApiError;
      expect(error).toMatchObject({ name: 'RateLimitError', status: 429 });
      expect(sent).toHaveLength(1);
    }
  });

  test('but three times when it is refused with code 1008', async () => {
    const { transport, sent } = newTransport(code(1008));
    expect(await outcome(newClient(transport))).toMatchObject({ attempts: Array(3).fill({ performed: 'no' }) });
    expect(sent).toHaveLength(3);
  });

  test.each([
    ['connect', Object.assign(new Error('connect'), { code: 'ECONNREFUSED', syscall: 'connect' })],
    ['a name lookup', Object.assign(new Error('lookup'), { code: 'ENOTFOUND', syscall: 'getaddrinfo' })],
    ['a mark', neverSent(new Error('tunnel'))],
    [
      'a timeout of another copy',
      Object.assign(new Error('late'), { [Symbol.for('rongkit.TransportTimeout')]: true, phase: 'connect' }),
    ],
    ['all addresses', new AggregateError([{ syscall: 'connect' }, { syscall: 'connect' }])],
  ])('but three times when %s proves that nothing was sent', async (_, error) => {
    const { transport, sent } = newTransport(error);
    expect(await outcome(newClient(transport))).toMatchObject({ attempts: Array(3).fill({ performed: 'no' }) });
    expect(sent).toHaveLength(3);
  });
});

test('the end of the time that is left is a timeout, whatever digits it has', async () => {
  const { transport } = newTransport(new TransportTimeout('total', 9.876543209));
  expect(await outcome(newClient(transport))).toMatchObject({ name: 'TimeoutError', phase: 'total' });
});

test('an error whose text is redacted still proves that nothing was sent', async () => {
  const cause = new Error('getaddrinfo ENOTFOUND api-13800138000.example');
  const { transport, sent } = newTransport(Object.assign(cause, { code: 'ENOTFOUND', syscall: 'getaddrinfo' }));
  const error = (await outcome(newClient(transport))) as ApiError;
  expect(error).toMatchObject({ attempts: Array(3).fill({ performed: 'no', outcome: 'ENOTFOUND' }) });
  expect(error.message).not.toContain('13800138000');
  expect(sent).toHaveLength(3);
});

describe('Retry-After', () => {
  test.each(['9999999', 'Fri, 31 Dec 2999 23:59:59 GMT'])('of %s delays a repeat by half a minute', async (header) => {
    const { transport, sent } = newTransport(code(1008, { 'retry-after': header }));
    await outcome(newClient(transport));
    expect(sent.map(({ at }) => Math.round((at - (sent[0]?.at ?? 0)) / 1000))).toEqual([0, 30, 60]);
  });

  test('of years is told as the longest timer', async () => {
    const { transport } = newTransport(code(1008, { 'retry-after': '13800138000' }));
    expect(await outcome(newClient(transport, { retry: 1 }))).toMatchObject({ retryAfterMs: 2 ** 31 - 1 });
  });

  test('of a day refuses other calls for half a minute at most', async () => {
    const { transport } = newTransport({ status: 429, headers: { 'retry-after': '86400' } }, OK);
    const rong = newClient(transport, { rateLimit: 'reject', appKey: 'day' });
    await outcome(rong);
    expect(await rong.message.publishPrivate(MESSAGE)).toEqual({ code: 200 });
  });
});

test.each([2 ** 31, 2 ** 40, Number.POSITIVE_INFINITY])('a delay of %d ms is no delay of none', async (ms) => {
  let isOver = false;
  void sleep(ms, undefined).then(() => {
    isOver = true;
  });
  await vi.advanceTimersByTimeAsync(2 ** 31 - 1);
  expect(isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(isOver).toBe(ms === 2 ** 31);
});

test('of two hosts that were asked, the one whose answer counts is the last attempt', async () => {
  const transport: Transport = {
    send: ({ origin, signal }) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('aborted')));
        if (origin.port === '2') resolve({ status: 200, headers: {}, body: '{"code":200}' });
      }),
    close: () => {},
  };
  const rong = newClient(transport, { baseUrls: ['http://127.0.0.1:1', 'http://127.0.0.1:2'], hedgeAfterMs: 10 });
  const call = rong.user.checkOnline({ userId: 'u1' }).withResponse();
  await vi.advanceTimersByTimeAsync(10);
  const { response } = await call;
  await vi.advanceTimersByTimeAsync(10);
  expect(response.attempts.map(({ host, outcome, performed }) => [host, outcome, performed])).toEqual([
    ['127.0.0.1:1', 'aborted', 'unknown'],
    ['127.0.0.1:2', 'HTTP 200', 'yes'],
  ]);
});

describe('an abort while a middleware holds the call back', () => {
  test('after a failed attempt ends the call, and its error has the attempt', async () => {
    const { transport, sent } = newTransport(LOST);
    const stop = new AbortController();
    const rong = newClient(transport, {
      middleware: [(request, next) => next(request).catch(() => new Promise<never>(() => {}))],
    });
    const call = rejection(rong.message.publishPrivate(MESSAGE, { signal: stop.signal }));
    await vi.advanceTimersByTimeAsync(10);
    expect(sent).toHaveLength(1);
    stop.abort();
    expect(await call).toMatchObject({ name: 'AbortError', attempts: [{ performed: 'unknown' }] });
  });

  test('ends a call whose middleware takes the signal away', async () => {
    const { transport, sent } = newTransport(OK);
    const stop = new AbortController();
    let later: Promise<unknown> | undefined;
    const rong = newClient(transport, {
      middleware: [
        async ({ options: { signal: _, ...options }, ...request }, next) => {
          await sleep(10, undefined);
          const going = next({ ...request, options });
          later = rejection(going);
          return going;
        },
      ],
    });
    const call = rejection(rong.message.publishPrivate(MESSAGE, { signal: stop.signal }));
    stop.abort();
    expect(await call).toMatchObject({ name: 'AbortError' });
    await vi.advanceTimersByTimeAsync(10);
    expect(await later).toMatchObject({ name: 'AbortError' });
    expect(sent).toEqual([]);
  });
});

test('a timeout without a request does not count as a request', async () => {
  const { transport, sent } = newTransport(new TransportTimeout('connect', 5));
  const rong = newClient(transport, { timeout: 100, retry: { minDelayMs: 99, maxDelayMs: 99 } });
  const call = rejection(rong.message.publishPrivate(MESSAGE));
  await vi.advanceTimersByTimeAsync(98);
  vi.setSystemTime(Date.now());
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await call).toMatchObject({ attempts: [{ performed: 'no' }, { performed: 'no' }] });
  expect(sent.length).toBeGreaterThan(0);
});
