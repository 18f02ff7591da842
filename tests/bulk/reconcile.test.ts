import { BulkQueue, BulkWorker } from '@rongkit/bulk';
import { createEmulator } from '@rongkit/emulator';
import { NodeTransport, RongCloud, textMessage } from 'rongkit';
import { describe, expect, onTestFinished, test } from 'vitest';
import { needsRedis, startRedis } from '../redis/start-redis.js';

const HOUR_MS = 3_600_000;
const LATER = Date.now() + 2 * HOUR_MS;
const HELLO = { fromUserId: 'notice', ...textMessage('hello') };

const hourOf = (at: number) => Math.floor(at / HOUR_MS);

/** A run of two chunks that are both unknown: the message of the first has arrived, that of the second has not. */
async function unknownRun(tag: boolean, receivers: readonly string[] = ['u0', 'u1', 'u2', 'u3']) {
  const redis = await startRedis({ onTestFinished });
  const emulator = await createEmulator({ rateLimits: 'off' });
  onTestFinished(() => emulator.close());
  const rong = new RongCloud({ ...emulator.credentials, rateLimit: 'off' });
  // The first call arrives and its answer is lost; the second one may have left, and has not arrived.
  const transport = new NodeTransport();
  const lossy = rong.withOptions({
    transport: {
      async send(request) {
        const body = String(request.body);
        if (body.includes('u0')) await transport.send(request);
        if (body.includes('safe')) return transport.send(request);
        throw new Error('the connection broke');
      },
      close: () => transport.close(),
    },
  });
  const connection = { host: '127.0.0.1', port: redis.port };
  const bulk = new BulkQueue({ connection });
  const worker = new BulkWorker(lossy, { connection, concurrency: 1 });
  onTestFinished(async () => {
    await worker.close();
    await bulk.close();
  });
  const options = { id: 'run', chunkSize: 2, tag };
  const run = await bulk.start(rong, 'message.publishPrivate', receivers, HELLO, options);
  expect(await run.finish()).toMatchObject({ status: 'finished' });
  return { run, rong, emulator, bulk };
}

async function outcomesOf(run: Awaited<ReturnType<typeof unknownRun>>['run']) {
  const told: [position: number, status: string, replaces: string | undefined][] = [];
  for await (const { position, status, replaces } of run.outcomes()) told.push([position, status, replaces]);
  return told.sort(([one], [other]) => one - other);
}

describe.skipIf(needsRedis !== '')(`reconcile${needsRedis}`, () => {
  test.each([true, false])('settles chunks by complete logs, and tells them again (tagged: %s)', async (tag) => {
    const { run } = await unknownRun(tag);
    const counts = await run.reconcile(undefined, { now: LATER });
    // Around the end of an hour, the log of the next hour is needed as well, and there is none yet.
    const isProven = hourOf(Date.now() - 60_000) === hourOf(Date.now() + 5 * 60_000);
    const isSent = isProven || tag;
    expect(counts).toEqual({ sent: isSent ? 2 : 0, failed: isProven ? 2 : 0, unknown: isProven ? 0 : isSent ? 2 : 4 });
    const [first, second] = [isSent ? [[0, 'sent', 'unknown']] : [], isProven ? [[2, 'failed', 'unknown']] : []];
    expect(await outcomesOf(run)).toEqual([...first, ...second]);
    expect(await run.report()).toMatchObject(counts);
  });

  test('leaves a chunk unknown that an incomplete log does not have', async () => {
    const { run } = await unknownRun(true);
    expect(await run.reconcile()).toEqual({ sent: 2, failed: 0, unknown: 2 });
    expect(await outcomesOf(run)).toEqual([[0, 'sent', 'unknown']]);
  });

  test('leaves a chunk unknown whose messages may be those of another program, unless they are tagged', async () => {
    for (const [tag, counts] of [
      [false, { sent: 0, failed: 0, unknown: 4 }],
      [true, { sent: 2, failed: 0, unknown: 2 }],
    ] as const) {
      const { run, rong } = await unknownRun(tag);
      await rong.message.publishPrivate({ ...HELLO, toUserId: ['u1', 'u2'] });
      expect(await run.reconcile()).toEqual(counts);
    }
  });

  test.each([
    ['one message for two chunks that name a receiver', ['safe', 'u1', 'u1'], 1],
    ['a receiver that a chunk names twice', ['u0', 'u0'], 2],
  ])('leaves %s unknown, without a tag', async (_, receivers, unknown) => {
    const { run } = await unknownRun(false, receivers);
    expect(await run.reconcile(undefined, { now: LATER })).toEqual({ sent: 0, failed: 0, unknown });
    expect(await outcomesOf(run)).toEqual([]);
  });

  test('leaves a chunk unknown whose message may be that of another run with the same content', async () => {
    const { run, rong, bulk } = await unknownRun(false, ['u2', 'u3']);
    const twin = await bulk.start(rong, 'message.publishPrivate', ['u2', 'u3'], HELLO, { id: 'twin', chunkSize: 2 });
    await rong.message.publishPrivate({ ...HELLO, toUserId: ['u2', 'u3'] });
    expect(await run.reconcile(undefined, { now: LATER })).toEqual({ sent: 0, failed: 0, unknown: 2 });
    await twin.cancel();
  });
});
