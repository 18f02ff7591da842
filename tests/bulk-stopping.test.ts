import { ConfigurationError, type Middleware, neverSent, RongCloud, type Transport, textMessage } from 'rongkit';
import { type BulkOptions, type BulkRun, type Checkpoint, type Chunk, sendInBulk } from 'rongkit/bulk';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { rejection } from '../packages/sdk/src/test-support/loopback.js';

const HELLO = { fromUserId: 'notice', ...textMessage('你好 😀') };
const KEYS = { appKey: 'k', appSecret: 's', baseUrls: ['http://127.0.0.1:1'], rateLimit: 'off' } as const;
const ONE_BY_ONE = { chunkSize: 1, concurrency: 1 } as const;

type Answer = () => Promise<string> | string;

/** Receivers of the requests that the service has got, in order. */
let got: string[];
/** Answers by receiver; other receivers get a success. */
let answers: Record<string, Answer>;

beforeEach(() => {
  got = [];
  answers = {};
});

const code = (number: number) => JSON.stringify({ code: number });
const never = new Promise<never>(() => {});

/** A service that is a transport. Its requests can be aborted. */
function newTransport(): Transport {
  return {
    send: ({ body = '', signal }) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) throw neverSent(new Error('aborted'));
        const receiver = new URLSearchParams(body).getAll('toUserId').join('+');
        got.push(receiver);
        signal?.addEventListener('abort', () => reject(new Error('aborted')));
        const answer = async () => ({
          status: 200,
          headers: {},
          body: await (answers[receiver] ?? (() => code(200)))(),
        });
        answer().then(resolve, reject);
      }),
    close: () => {},
  };
}

function newClient(middleware: readonly Middleware[] = [], transport = newTransport()): RongCloud {
  const rong = new RongCloud({ ...KEYS, retry: 1, transport, middleware });
  onTestFinished(() => rong.close());
  return rong;
}

function send(receivers: Iterable<string> | AsyncIterable<string>, options: BulkOptions = {}, rong = newClient()) {
  return sendInBulk(rong, 'message.publishPrivate', receivers as string[], HELLO, { chunkSize: 1, ...options });
}

async function told(run: BulkRun<string>): Promise<string[]> {
  const chunks: Chunk<string>[] = [];
  for await (const chunk of run) chunks.push(chunk);
  return chunks.map(({ receivers, status }) => `${receivers.join('+')} ${status}`);
}

/** Lets everything happen that needs no timer. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

const users = (count: number) => Array.from({ length: count }, (_, index) => `u${index}`);

describe('a run stops', () => {
  test.each([
    ['the secret is wrong', code(1004), 'AuthenticationError'],
    ['the app is locked', code(1006), 'PermissionError'],
    ['the service is not enabled', code(1009), 'ServiceNotEnabledError'],
  ])('at once when %s, and the next run from its checkpoint leaves nobody out', async (_, refusal, name) => {
    for (const user of users(10)) answers[user] = () => refusal;
    const run = send(users(10), ONE_BY_ONE);
    expect(await told(run)).toEqual(['u0 failed']);
    expect(run.progress).toMatchObject({ failed: 1, isStopped: true, lastError: { name } });
    expect([run.checkpoint, run.failed]).toEqual([{ done: 0, ahead: [] }, []]);
    answers = {};
    expect(await send(users(10), { from: run.checkpoint }).finish()).toMatchObject({ sent: 10, isStopped: false });
  });

  test('at once when a parameter that all calls share is invalid', async () => {
    const run = sendInBulk(newClient(), 'message.publishPrivate', users(9), { ...HELLO, fromUserId: '' }, ONE_BY_ONE);
    expect(await told(run)).toEqual(['u0 failed']);
    expect(run.progress.lastError).toMatchObject({ name: 'InvalidParameterError', field: 'fromUserId' });
  });

  test('at once when calls do not wait for the rate limit', async () => {
    const rong = newClient().withOptions({ appKey: 'other', rateLimit: 'reject' });
    const run = sendInBulk(rong, 'message.publishGroup', users(30), HELLO, ONE_BY_ONE);
    expect(await run.finish()).toMatchObject({ sent: 20, failed: 1, lastError: { name: 'RateLimitError' } });
    expect(run.checkpoint).toEqual({ done: 20, ahead: [] });
  });

  test('after five failures in a row, which a success interrupts', async () => {
    const down = () => Promise.reject(neverSent(new Error('down')));
    for (const user of ['u0', 'u1', 'u2', 'u3', 'u5', 'u6', 'u7', 'u8', 'u9', 'u10']) answers[user] = down;
    const run = send(users(20), ONE_BY_ONE);
    expect(await run.finish()).toMatchObject({ sent: 1, failed: 9, isStopped: true });
    expect(run.checkpoint).toEqual({ done: 0, ahead: [[4, 1]] });
    const other = send(users(20), { ...ONE_BY_ONE, maxFailures: 2 });
    expect(await other.finish()).toMatchObject({ failed: 2, isStopped: true });
  });

  test('and does not send again what may have been sent', async () => {
    for (const user of users(5)) answers[user] = () => code(1000);
    const run = send(users(8), ONE_BY_ONE);
    expect(await run.finish()).toMatchObject({ unknown: 5, isStopped: true });
    expect([run.checkpoint, run.unknown]).toEqual([{ done: 5, ahead: [] }, users(5)]);
    expect(await send(users(8), { from: run.checkpoint }).finish()).toMatchObject({ sent: 3, skipped: 5 });
  });

  test('when its caller says so', async () => {
    answers.u2 = () => code(1002);
    const seen: string[] = [];
    const stopOn = (error: Error, chunk: Chunk<unknown>) => {
      seen.push(`${error.name} ${chunk.receivers} ${chunk.progress.failed}`);
      return true;
    };
    const run = send(users(9), { ...ONE_BY_ONE, stopOn });
    expect(await told(run)).toEqual(['u0 sent', 'u1 sent', 'u2 failed']);
    expect(seen).toEqual(['InvalidParameterError u2 1']);
  });

  test('never, if its caller says so', async () => {
    for (const user of users(10)) answers[user] = () => code(1004);
    const run = send(users(10), { stopOn: () => false, maxFailures: Number.POSITIVE_INFINITY });
    expect(await run.finish()).toMatchObject({ failed: 10, isStopped: false });
    expect([run.checkpoint, run.failed]).toEqual([{ done: 10, ahead: [] }, users(10)]);
  });
});

describe('stop', () => {
  test('finishes what is on the wire, releases what waits for a rate limit, and leaves it to the next run', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    onTestFinished(() => void vi.useRealTimers());
    let answer = (_: string) => {};
    answers['u0+u1'] = () => new Promise((resolve) => (answer = resolve));
    const rong = newClient().withOptions({ rateLimit: { scale: { 'message.publishGroup': 0.1 } }, appKey: 'stopping' });
    const requests: string[] = [];
    const transport: Transport = {
      send: async ({ body = '' }) => {
        const receivers = new URLSearchParams(body).getAll('toGroupId').join('+');
        requests.push(receivers);
        return { status: 200, headers: {}, body: await (answers[receivers] ?? (() => code(200)))() };
      },
      close: () => {},
    };
    const run = sendInBulk(rong.withOptions({ transport }), 'message.publishGroup', users(8), HELLO, { chunkSize: 2 });
    const coming = told(run);
    await settled();
    expect(requests).toEqual(['u0+u1']);
    vi.advanceTimersByTime(400);
    expect(run.progress.waitingMs).toBe(400);
    run.stop();
    await settled();
    answer(code(200));
    expect(await coming).toEqual(['u0+u1 sent']);
    expect(run.progress).toMatchObject({ sent: 2, isStopped: true, waitingMs: 0 });
    expect(run.checkpoint).toEqual({ done: 2, ahead: [] });
    expect(requests).toEqual(['u0+u1']);
  });

  test('makes no request again', async () => {
    answers.u0 = () => {
      setImmediate(() => run.stop());
      return settled().then(() => Promise.reject(neverSent(new Error('no route'))));
    };
    const run = send(users(3), { ...ONE_BY_ONE, retry: 3 });
    expect(await told(run)).toEqual(['u0 failed']);
    expect(got).toEqual(['u0']);
    expect(run.checkpoint).toEqual({ done: 0, ahead: [] });
  });

  test('before the start ends the run', async () => {
    const run = send(users(3));
    run.stop();
    expect(await told(run)).toEqual([]);
    expect(got).toEqual([]);
  });
});

describe('while the source waits', () => {
  async function* slow() {
    yield 'u0';
    yield 'u1';
    await never;
  }

  test('outcomes are told', async () => {
    const run = send(slow());
    const chunks = run[Symbol.asyncIterator]();
    expect((await chunks.next()).value).toMatchObject({ receivers: ['u0'], status: 'sent' });
    expect((await chunks.next()).value).toMatchObject({ receivers: ['u1'], status: 'sent' });
    expect(run.checkpoint).toEqual({ done: 2, ahead: [] });
  });

  test.each(['abort', 'stop'] as const)('%s ends the run', async (end) => {
    const run = send(slow());
    const coming = told(run);
    await settled();
    run[end]();
    expect(await coming).toEqual(['u0 sent', 'u1 sent']);
  });

  test('pause holds back what the source says then', async () => {
    let say = (_: string) => {};
    async function* source() {
      yield await new Promise<string>((resolve) => (say = resolve));
    }
    const run = send(source());
    const coming = told(run);
    await settled();
    run.pause();
    say('u0');
    await settled();
    expect(got).toEqual([]);
    run.resume();
    expect(await coming).toEqual(['u0 sent']);
  });

  test('the source is closed when the run ends', async () => {
    const returned = vi.fn();
    const source: AsyncIterable<string> = {
      [Symbol.asyncIterator]: () => ({ next: () => never, return: () => returned() ?? never }),
    };
    const run = send(source);
    const coming = told(run);
    await settled();
    run.abort();
    expect(await coming).toEqual([]);
    expect(returned).toHaveBeenCalledOnce();
  });
});

describe('an error of a middleware', () => {
  const breaker = new Error('the circuit is open');
  const throwsFor =
    (receiver: string, after = false): Middleware =>
    async (request, next) => {
      const result = after ? await next(request) : undefined;
      if (String(request.params.toUserId) === receiver) throw breaker;
      return result ?? next(request);
    };

  test('ends the run, and the outcomes of the other calls can be read', async () => {
    for (const user of ['u0', 'u1', 'u3']) answers[user] = () => settled().then(() => code(200));
    const run = send(users(9), {}, newClient([throwsFor('u2')]));
    expect(await rejection(told(run))).toBe(breaker);
    expect(run.unread.map(({ receivers, status }) => `${receivers} ${status}`)).toEqual([
      'u0 sent',
      'u1 sent',
      'u3 sent',
    ]);
    expect(run.checkpoint).toEqual({ done: 2, ahead: [[3, 1]] });
    await send(users(9), { from: run.checkpoint }).finish();
    expect(got.sort()).toEqual(users(9));
  });

  test('after the send leaves the outcome unknown, and the message is not sent again', async () => {
    const run = send(users(2), ONE_BY_ONE, newClient([throwsFor('u0', true)]));
    expect(await rejection(told(run))).toBe(breaker);
    expect(run.unread).toMatchObject([{ receivers: ['u0'], status: 'unknown', error: breaker }]);
    expect(run.checkpoint).toEqual({ done: 1, ahead: [] });
  });

  test.each([
    ['says that nothing was sent', () => new ConfigurationError('mine', 'is missing')],
    ['is of the client as well', () => Object.assign(new ConfigurationError('mine', 'is missing'), { attempts: [] })],
  ])('that %s changes nothing about what was sent', async (_, make) => {
    const late: Middleware = async (request, next) => {
      await next(request);
      throw make();
    };
    expect(await told(send(['u0'], {}, newClient([late])))).toEqual(['u0 unknown']);
  });

  test('that comes from the abort of the run is none', async () => {
    answers.u0 = () => never;
    const rude: Middleware = async (request, next) => {
      await next(request).catch(() => Promise.reject(new Error('rude')));
      throw new Error('unreachable');
    };
    const run = send(['u0', 'u1'], ONE_BY_ONE, newClient([rude]));
    const coming = told(run);
    await settled();
    run.abort();
    expect(await coming).toEqual(['u0 unknown']);
  });

  test('of a function of the caller does not lose the chunk', async () => {
    answers.u0 = () => code(1002);
    const problem = new Error('a mistake');
    const stopOn = () => {
      throw problem;
    };
    const run = send(users(3), { ...ONE_BY_ONE, stopOn });
    expect(await rejection(told(run))).toBe(problem);
    expect(run.unread).toMatchObject([{ receivers: ['u0'], status: 'failed' }]);
  });

  test('leaves failed receivers to a later run, as `stop` does', async () => {
    answers.u0 = () => code(1002);
    const run = send(users(3), ONE_BY_ONE, newClient([throwsFor('u1')]));
    expect(await rejection(told(run))).toBe(breaker);
    expect(run.checkpoint).toEqual({ done: 0, ahead: [] });
    expect(run.failed).toEqual([]);
    expect(run.progress.isStopped).toBe(true);
  });
});

describe('an aborted run', () => {
  test('leaves chunks of which nothing was sent to the next run', async () => {
    const rong = newClient([], {
      send: ({ signal }) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => reject(neverSent(new Error('aborted while connecting'))));
        }),
      close: () => {},
    });
    const run = send(users(3), { concurrency: 2 }, rong);
    const coming = told(run);
    await settled();
    run.abort();
    expect(await coming).toEqual([]);
    expect(run.checkpoint).toEqual({ done: 0, ahead: [] });
  });

  test('in the pause before a repeat tells what may have been sent', async () => {
    answers.u0 = () => Promise.reject(new Error('read ECONNRESET'));
    const options = { ...ONE_BY_ONE, idempotent: true, retry: { attempts: 2, minDelayMs: 5000 } };
    const rong = newClient();
    const run = send(users(2), options, rong);
    const coming = told(run);
    await settled();
    run.abort();
    expect(await coming).toEqual(['u0 unknown']);
  });

  test('has a signal for each call, so that Node.js warns of no leak', async () => {
    const warnings: Error[] = [];
    const warn = (warning: Error) => void warnings.push(warning);
    process.on('warning', warn);
    onTestFinished(() => void process.off('warning', warn));
    await send(users(40), { concurrency: 20 }).finish();
    await settled();
    expect(warnings).toEqual([]);
  });
});

test('a client from another copy of the package has the same outcomes', async () => {
  vi.resetModules();
  const { RongCloud: OtherRongCloud, RongError: OtherRongError } = await import('rongkit');
  expect(OtherRongCloud).not.toBe(RongCloud);
  answers.u0 = () => Promise.reject(new Error('read ECONNRESET'));
  answers.u1 = () => code(1000);
  answers.u2 = () => code(1002);
  answers.u3 = () => never;
  const other = new OtherRongCloud({ ...KEYS, transport: newTransport() });
  const run = send(users(5), ONE_BY_ONE, other as RongCloud);
  const chunks: Chunk<string>[] = [];
  const coming = (async () => {
    for await (const chunk of run) chunks.push(chunk);
  })();
  await settled();
  run.abort();
  await coming;
  expect(chunks.map(({ status }) => status)).toEqual(['unknown', 'unknown', 'failed', 'unknown']);
  expect(chunks.every(({ error }) => error instanceof OtherRongError)).toBe(true);
});

test('a wrapped client that drops the options of calls is trusted with nothing', async () => {
  answers.u0 = () => Promise.reject(new Error('read ECONNRESET'));
  answers.u1 = () => code(1002);
  const rong = newClient();
  const { message } = rong;
  const wrapped = { message: { publishPrivate: (params: never) => message.publishPrivate(params) } } as never;
  expect(await told(send(users(3), ONE_BY_ONE, wrapped))).toEqual(['u0 unknown', 'u1 failed', 'u2 sent']);
  const broken = { message: { publishPrivate: () => Promise.reject(new Error('unlike the client')) } } as never;
  const run = send(['u0'], {}, broken);
  await rejection(told(run));
  expect(run.unread).toMatchObject([{ status: 'unknown' }]);
});

test('receivers before an invalid one are sent, also those of a chunk that is not full', async () => {
  const run = send(['u0', 'u1', 'u2', ''], { chunkSize: 2 });
  expect(await rejection(told(run))).toMatchObject({ name: 'BulkSourceError', position: 3 });
  expect(got).toEqual(['u0+u1', 'u2']);
  expect(run.checkpoint).toEqual({ done: 3, ahead: [] });
});

test.each([
  ['a string', 'student1'],
  ['a String', Object('student1')],
  ['bytes', Buffer.from('student1')],
  ['an object', { u0: true }],
  ['null', null],
  ['nothing', undefined],
])('%s is refused as receivers', (_, receivers) => {
  expect(() => send(receivers as never)).toThrow(ConfigurationError);
  expect(() => send(receivers as never)).toThrow('receivers must be an array or another iterable');
});

test('a string as receivers does not compile', () => {
  // @ts-expect-error the items of a string are its characters
  expect(() => sendInBulk(newClient(), 'message.publishPrivate', 'student1', HELLO)).toThrow(ConfigurationError);
});

test('progress tells how long calls wait for their rate limit, and how long they will', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const logged: [message: string, fields: object][] = [];
  const log = (message: string, fields: object) => void logged.push([message, fields]);
  const rong = newClient().withOptions({
    appKey: 'waiting',
    rateLimit: { scale: { 'message.publishPrivate': 1 / 3000 } },
    logger: { debug: () => {}, info: log, warn: log, error: log },
  });
  const run = send(users(3), ONE_BY_ONE, rong);
  const coming = told(run);
  await settled();
  expect(got).toEqual(['u0', 'u1']);
  await settled();
  vi.advanceTimersByTime(10_000);
  expect(run.progress).toMatchObject({ sent: 2, waitingMs: 10_000, waitLeftMs: 50_000 });
  expect(logged).toMatchObject([['rongkit: message.publishPrivate waits for its rate limit', { estimatedMs: 60_000 }]]);
  vi.advanceTimersByTime(50_000);
  expect(await coming).toHaveLength(3);
  expect(run.progress).toMatchObject({ sent: 3, waitingMs: 0 });
  expect(run.progress).not.toHaveProperty('waitLeftMs');
});

test('a checkpoint behind a gap stays small', async () => {
  answers.u0 = () => never;
  const run = send(users(50), { concurrency: 2 });
  let last: Checkpoint | undefined;
  for await (const chunk of run) {
    last = chunk.checkpoint;
    if (chunk.position === 49) run.abort();
  }
  expect(last).toEqual({ done: 50, ahead: [] });
});
