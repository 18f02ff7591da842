import { createEmulator, type Emulator } from '@rongkit/emulator';
import fc from 'fast-check';
import { ConfigurationError, RongCloud, textMessage } from 'rongkit';
import { type BulkOptions, type BulkRun, BulkSourceError, type Checkpoint, type Chunk, sendInBulk } from 'rongkit/bulk';
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { json, startLoopback } from '../packages/sdk/src/test-support/loopback.js';

const ONCE = { retry: 1, rateLimit: 'off' } as const;
const HELLO = { fromUserId: 'notice', ...textMessage('你好 😀') };

let emulator: Emulator;
let rong: RongCloud;

beforeAll(async () => {
  emulator = await createEmulator({ rateLimits: 'off' });
  rong = new RongCloud({ ...emulator.credentials, ...ONCE });
});

afterEach(() => emulator.reset());
afterAll(() => emulator.close());

function users(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `u${index}`);
}

async function all<R>(run: AsyncIterable<Chunk<R>>): Promise<Chunk<R>[]> {
  const chunks: Chunk<R>[] = [];
  for await (const chunk of run) chunks.push(chunk);
  return chunks;
}

/** The number of messages in each inbox; users with an empty inbox are left out. */
function received(): Record<string, number> {
  const boxes = [...emulator.state.inboxes].map(([userId, uids]) => [userId, uids.length] as const);
  return Object.fromEntries(boxes);
}

test('ten thousand receivers get a message each, in calls of as many as the endpoint takes', async () => {
  const run = sendInBulk(rong, 'message.publishPrivate', users(10_000), HELLO);
  const chunks = await all(run);
  expect(chunks.map(({ receivers }) => receivers.length)).toEqual(Array(10).fill(1000));
  expect(received()).toEqual(Object.fromEntries(users(10_000).map((userId) => [userId, 1])));
  expect(run.progress).toMatchObject({ sent: 10_000, failed: 0, unknown: 0, skipped: 0, chunks: 10 });
});

test('the size of a call is that of its endpoint, or a smaller one', async () => {
  const sizes = async (run: AsyncIterable<Chunk<string>>) => (await all(run)).map(({ receivers }) => receivers.length);
  expect(await sizes(sendInBulk(rong, 'message.publishSystem', users(250), HELLO))).toEqual([100, 100, 50]);
  expect(await sizes(sendInBulk(rong, 'message.publishGroup', ['g1', 'g2', 'g3', 'g4'], HELLO))).toEqual([3, 1]);
  expect(await sizes(sendInBulk(rong, 'message.publishPrivate', users(5), HELLO, { chunkSize: 2 }))).toEqual([2, 2, 1]);
});

test('a template has its own values for each receiver', async () => {
  async function* receivers() {
    yield { toUserId: 'ann', values: { '{name}': '安' }, pushContent: '' };
    yield { toUserId: 'bob', values: { '{name}': 'Bob 😀' }, pushContent: 'hi {name}', pushData: 'x' };
  }
  const message = { fromUserId: 'notice', objectName: 'RC:TxtMsg', content: '{"content":"Hello {name}"}' };
  const run = sendInBulk(rong, 'message.publishTemplate', receivers(), message);
  expect(await run.finish()).toMatchObject({ sent: 2 });
  const heard = ['ann', 'bob'].map((userId) => JSON.parse(emulator.inbox(userId)[0]?.content ?? '{}').content);
  expect(heard).toEqual(['Hello 安', 'Hello Bob 😀']);
});

test('receivers are read no further ahead than the calls that are on their way', async () => {
  let read = 0;
  function* million() {
    for (let index = 0; index < 100_000; index++) {
      read++;
      yield `u${index}`;
    }
  }
  const server = await startLoopback();
  const client = new RongCloud({ appKey: 'k', appSecret: 's', baseUrls: [server.url], ...ONCE });
  let settled = 0;
  let furthest = 0;
  for await (const chunk of sendInBulk(client, 'message.publishPrivate', million(), HELLO, { concurrency: 3 })) {
    furthest = Math.max(furthest, read - settled);
    settled += chunk.receivers.length;
    server.seen.length = 0;
  }
  expect(settled).toBe(100_000);
  expect(furthest).toBeLessThanOrEqual(4 * 1000);
});

test('a refused call has failed, one without an answer is unknown, and the others are sent', async () => {
  emulator.faults.add({ endpoint: 'message.publishPrivate', times: 1, code: 1002 });
  emulator.faults.add({ endpoint: 'message.publishPrivate', times: 1, drop: true });
  emulator.faults.add({ endpoint: 'message.publishPrivate', times: 1, code: 1000 });
  const run = sendInBulk(rong, 'message.publishPrivate', users(8), HELLO, { chunkSize: 2, concurrency: 1 });
  const chunks = await all(run);
  expect(chunks.map(({ status, position }) => [status, position])).toEqual([
    ['failed', 0],
    ['unknown', 2],
    ['unknown', 4],
    ['sent', 6],
  ]);
  expect(chunks.map(({ error }) => error?.name)).toEqual([
    'InvalidParameterError',
    'ConnectionError',
    'ServerError',
    undefined,
  ]);
  expect(received()).toEqual({ u6: 1, u7: 1 });
  expect(run.checkpoint).toEqual({ done: 8, ahead: [] });
});

test('a call that takes too long is unknown, and is not made again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const server = await startLoopback(() => void vi.advanceTimersByTime(20));
  const client = new RongCloud({ appKey: 'k', appSecret: 's', baseUrls: [server.url], rateLimit: 'off', timeout: 20 });
  const chunks = await all(sendInBulk(client, 'message.publishPrivate', ['u1'], HELLO));
  expect(chunks.map(({ status, error }) => [status, error?.name])).toEqual([['unknown', 'TimeoutError']]);
  expect(server.seen).toHaveLength(1);
});

test('what never reached the service has failed', async () => {
  const client = new RongCloud({ appKey: 'k', appSecret: 's', baseUrls: ['http://127.0.0.1:1'], ...ONCE });
  const chunks = await all(sendInBulk(client, 'message.publishPrivate', ['u1'], HELLO));
  expect(chunks.map(({ status }) => status)).toEqual(['failed']);
});

test('a run goes on where another one had come', async () => {
  const first = sendInBulk(rong, 'message.publishPrivate', users(10), HELLO, { chunkSize: 2, concurrency: 1 });
  let stored: Checkpoint | undefined;
  for await (const chunk of first) {
    stored = JSON.parse(JSON.stringify(chunk.checkpoint)) as Checkpoint;
    if (chunk.position === 4) break;
  }
  expect(stored).toEqual({ done: 6, ahead: [] });
  const second = sendInBulk(rong, 'message.publishPrivate', users(10), HELLO, { from: stored });
  expect(await second.finish()).toMatchObject({ sent: 4, skipped: 6 });
  expect(received()).toEqual(Object.fromEntries(users(10).map((userId) => [userId, 1])));
});

test('what was on its way when one stopped looking is counted, and can be read', async () => {
  const run = sendInBulk(rong, 'message.publishPrivate', users(6), HELLO, { chunkSize: 1, concurrency: 3 });
  for await (const _ of run) break;
  expect(run.progress.sent).toBe(3);
  expect(run.unread.map(({ status }) => status)).toEqual(['sent', 'sent']);
  expect(Object.keys(received())).toHaveLength(3);
});

test('a paused run sends nothing more until it is resumed', async () => {
  const run = sendInBulk(rong, 'message.publishPrivate', users(6), HELLO, { chunkSize: 1, concurrency: 2 });
  const chunks = run[Symbol.asyncIterator]();
  await chunks.next();
  run.pause();
  await chunks.next();
  const third = chunks.next();
  expect(Object.keys(received())).toHaveLength(2);
  run.resume();
  await third;
  while (!(await chunks.next()).done);
  expect(Object.keys(received())).toHaveLength(6);
});

test('an aborted run reports what was on its way as unknown, and leaves the rest', async () => {
  const server = await startLoopback((response, request) => {
    if (server.seen.length === 1) json(200, { code: 200 })(response, request);
  });
  const client = new RongCloud({ appKey: 'k', appSecret: 's', baseUrls: [server.url], ...ONCE });
  const stop = new AbortController();
  const options = { chunkSize: 1, concurrency: 2, signal: stop.signal };
  const run = sendInBulk(client, 'message.publishPrivate', users(9), HELLO, options);
  const statuses: string[] = [];
  for await (const { status } of run) {
    statuses.push(status);
    stop.abort();
  }
  expect(statuses).toEqual(['sent', 'unknown']);
  expect(run.progress).toMatchObject({ sent: 1, unknown: 1 });
  expect(run.checkpoint).toEqual({ done: 2, ahead: [] });
});

test('a run whose signal fired before sends nothing', async () => {
  const run = sendInBulk(rong, 'message.publishPrivate', users(3), HELLO, { signal: AbortSignal.abort() });
  expect(await all(run)).toEqual([]);
  expect(run.checkpoint).toEqual({ done: 0, ahead: [] });
});

test.each([
  ['is empty', ['u0', ''], 'the receiver at position 1 must not be empty'],
  ['is no id', ['u0', 'u1', null], 'the receiver at position 2 must be a string or a safe integer, got null'],
  ['has a fraction', ['u0', 1.5], 'position 1 must be a string or a safe integer, got a number with a fraction'],
  ['lost digits', [2 ** 53], 'position 0 must be a string or a safe integer, got an integer beyond 2^53'],
  ['is a Buffer', [Buffer.from('u0')], 'position 0 must be a string or a safe integer, got an Uint8Array'],
  ['is a pair of a Map', [['u0', 1]], 'position 0 must be a string or a safe integer, got an array of 2'],
  ['has no id', [{ id: 'u0' }], 'must have a member toUserId that is a string or a safe integer, got undefined'],
  ['is too long', ['字'.repeat(22)], 'the receiver at position 0 must be at most 64 bytes, got 66 bytes'],
])('a receiver that %s ends the run, after the outcome of what was sent', async (_, receivers, message) => {
  const run = sendInBulk(rong, 'message.publishPrivate', receivers as string[], HELLO, { chunkSize: 1 });
  const error: unknown = await run.finish().catch((problem: unknown) => problem);
  expect(error).toBeInstanceOf(BulkSourceError);
  expect((error as Error).message).toContain(message);
  expect(run.progress.sent).toBe(receivers.length - 1);
});

test('integers are receivers, and are sent as strings', async () => {
  const run = sendInBulk(rong, 'message.publishPrivate', [0, 1, 'u2'], HELLO);
  const [chunk] = await all(run);
  expect(chunk?.receivers).toEqual([0, 1, 'u2']);
  expect(received()).toEqual({ 0: 1, 1: 1, u2: 1 });
});

test('receivers that cannot be read end the run with the reason', async () => {
  const broken = new Error('the cursor is gone');
  async function* source() {
    yield 'u0';
    throw broken;
  }
  const run = sendInBulk(rong, 'message.publishPrivate', source(), HELLO, { chunkSize: 1 });
  await expect(run.finish()).rejects.toMatchObject({ name: 'BulkSourceError', position: 1, cause: broken });
  expect(received()).toEqual({ u0: 1 });
});

test.each([
  ['endpoint', () => sendInBulk(rong, 'user.getToken' as 'message.publishPrivate', [], HELLO)],
  ['chunkSize', () => sendInBulk(rong, 'message.publishPrivate', [], HELLO, { chunkSize: 1001 })],
  ['concurrency', () => sendInBulk(rong, 'message.publishPrivate', [], HELLO, { concurrency: 0 })],
  ['from', () => sendInBulk(rong, 'message.publishPrivate', [], HELLO, { from: {} as Checkpoint })],
])('a wrong %s is refused by name', (option, start) => {
  expect(start).toThrow(ConfigurationError);
  expect(start).toThrow(option);
});

test.each([
  ['chunksize is not an option, did you mean chunkSize?', { chunksize: 10 }],
  ['requestId is not an option', { requestId: 'one for all' }],
  ['signal must be an AbortSignal', { signal: new AbortController() }],
  ['options must be an object', null],
])('options are checked before the first receiver: %s', (message, options) => {
  const start = () => sendInBulk(rong, 'message.publishPrivate', ['u0'], HELLO, options as BulkOptions);
  expect(start).toThrow(ConfigurationError);
  expect(start).toThrow(message);
});

test('a run can be gone through once', async () => {
  const run = sendInBulk(rong, 'message.publishPrivate', [], HELLO);
  await run.finish();
  await expect(run.finish()).rejects.toThrow('once');
});

test('whatever becomes of calls, and wherever runs stop, every receiver has one outcome and no message twice', async () => {
  const answers = fc.constantFrom('sent', 'failed', 'unknown');
  await fc.assert(
    fc.asyncProperty(
      fc.array(answers, { minLength: 1, maxLength: 30 }),
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 4 }),
      async (outcomes, stops, concurrency) => {
        const calls = new Map<string, number>();
        const client = clientThat((receiver) => {
          calls.set(receiver, (calls.get(receiver) ?? 0) + 1);
          return outcomes[Number(receiver.slice(1)) % outcomes.length] ?? 'sent';
        });
        const seen: [receiver: string, status: string][] = [];
        let from: Checkpoint = { done: 0, ahead: [] };
        for (const stop of [...stops, Number.POSITIVE_INFINITY]) {
          const options = { chunkSize: 1, concurrency, from, maxFailures: Number.POSITIVE_INFINITY };
          const run = sendInBulk(client, 'message.publishPrivate', users(20), HELLO, options);
          seen.push(...(await outcomesOf(run, stop)));
          from = run.checkpoint;
        }
        const expected = users(20).map((each, index) => [each, outcomes[index % outcomes.length]] as const);
        expect(seen.sort()).toEqual(expected.sort());
        expect([...calls.values()]).toEqual(Array(20).fill(1));
      },
    ),
    { numRuns: 50 },
  );
});

/** The outcome of each receiver, when the reader of the run stops after `stop` chunks. */
async function outcomesOf(run: BulkRun<string>, stop: number): Promise<[string, string][]> {
  const chunks: Chunk<string>[] = [];
  for await (const chunk of run) {
    chunks.push(chunk);
    if (chunks.length === stop) break;
  }
  return [...chunks, ...run.unread].flatMap(({ receivers, status }) =>
    receivers.map((receiver): [string, string] => [receiver, status]),
  );
}

/** A client with a stub transport; `decides` returns the outcome of the send to a receiver. */
function clientThat(decides: (receiver: string) => string): RongCloud {
  const client = new RongCloud({
    appKey: 'k',
    appSecret: 's',
    ...ONCE,
    transport: {
      send: async ({ body = '' }) => {
        const outcome = decides(new URLSearchParams(body).get('toUserId') ?? '');
        if (outcome === 'unknown') throw new Error('the connection broke');
        return { status: 200, headers: {}, body: JSON.stringify({ code: outcome === 'sent' ? 200 : 1002 }) };
      },
      close: () => {},
    },
  });
  onTestFinished(() => client.close());
  return client;
}

test('a run sends the parameters that it was made with, though it begins later', async () => {
  const params = { fromUserId: 'notice', ...textMessage('first') };
  const run = sendInBulk(rong, 'message.publishPrivate', ['u1'], params);
  params.content = textMessage('second').content;
  await run.finish();
  expect(emulator.inbox('u1').map(({ content }) => content)).toEqual([textMessage('first').content]);
});

test.each([undefined, null, {}, { message: {} }])(
  'a run by %j in place of a client is a ConfigurationError',
  (client) => {
    const start = () => sendInBulk(client as never, 'message.publishPrivate', ['u1'], HELLO);
    expect(start).toThrow(expect.objectContaining({ name: 'ConfigurationError', option: 'rong' }));
  },
);

test('the ranges of a checkpoint may overlap, in any order, and many of them take no long time', async () => {
  const transport = { send: async () => ({ status: 200, headers: {}, body: '{"code":200}' }), close: () => {} };
  const client = new RongCloud({ appKey: 'k', appSecret: 's', transport, rateLimit: 'off' });
  const receiversFrom = async (from: Checkpoint, count: number) => {
    const chunks = await all(sendInBulk(client, 'message.publishPrivate', users(count), HELLO, { from }));
    return chunks.flatMap(({ receivers }) => receivers);
  };
  const ahead = [
    [7, 2],
    [3, 5],
    [4, 1],
    [9, 0],
    [2, 1],
  ] as const;
  expect(await receiversFrom({ done: 1, ahead }, 12)).toEqual(['u1', 'u9', 'u10', 'u11']);
  const many = Array.from({ length: 50_000 }, (_, index) => [index * 2, 2] as const);
  expect(await receiversFrom({ done: 0, ahead: many }, 200_000)).toHaveLength(100_000);
});
