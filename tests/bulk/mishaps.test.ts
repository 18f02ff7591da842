import { BulkQueue, BulkWorker } from '@rongkit/bulk';
import { createEmulator } from '@rongkit/emulator';
import { Redis } from 'ioredis';
import { createCluster } from 'redis';
import { RongCloud } from 'rongkit';
import { describe, expect, onTestFinished, test } from 'vitest';
import { connect, LIBRARIES } from '../redis/clients.js';
import { needsRedis } from '../redis/start-redis.js';
import { connectionBy } from './connection-by.js';
import { all, command, queueOn, scene, startOn, users, workOn } from './scene.js';

describe.skipIf(needsRedis !== '')(`a run${needsRedis}`, () => {
  test('whose source fails at a receiver sends to those before it, and goes on when it is started again', async () => {
    const stage = await scene();
    await workOn(stage);
    const bulk = queueOn(stage);
    const broken = function* () {
      yield* users(7);
      throw new Error('the cursor is gone');
    };
    const run = await startOn(bulk, stage, broken());
    const told: string[][] = [];
    const reading = (async () => {
      for await (const { receivers } of run.outcomes()) told.push([...receivers] as string[]);
    })();
    await expect(reading).rejects.toMatchObject({ name: 'BulkSourceError', position: 7 });
    expect(told.flat().sort()).toEqual(users(7));
    const again = await startOn(bulk, stage, users(11), { resume: true });
    expect(await again.finish()).toMatchObject({ status: 'finished', sent: 11 });
    expect(users(11).map((user) => stage.emulator.inbox(user).length)).toEqual(users(11).map(() => 1));
  });

  test('that two machines start at once is one run', async () => {
    const stage = await scene();
    await workOn(stage);
    const runs = await Promise.all([queueOn(stage), queueOn(stage)].map((bulk) => startOn(bulk, stage, users(60))));
    const ends = await Promise.allSettled(runs.map((run) => run.finish()));
    const done = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
    expect(done.length).toBeGreaterThanOrEqual(1);
    expect(done[0]).toMatchObject({ status: 'finished', sent: 60 });
    for (const end of ends) if (end.status === 'rejected') expect(String(end.reason)).toMatch('read by somebody else');
    expect(users(60).map((user) => stage.emulator.inbox(user).length)).toEqual(users(60).map(() => 1));
  });

  test.each(Object.keys(LIBRARIES))('is planned and sent by clients of %s', async (library) => {
    const stage = await scene();
    const { client } = await connect({ onTestFinished }, library, stage.redis.port);
    await workOn(stage, { connection: client });
    const run = await startOn(queueOn(stage, { connection: client }), stage, users(9));
    expect(await run.finish()).toMatchObject({ status: 'finished', sent: 9 });
    expect(users(9).map((user) => stage.emulator.inbox(user).length)).toEqual(users(9).map(() => 1));
  });

  test.each(['ioredis', 'redis'] as const)('goes on when Redis forgets its scripts, on %s', async (library) => {
    const stage = await scene();
    await workOn(stage, { connection: await connectionBy(library, stage.redis.port) });
    const connection = await connectionBy(library, stage.redis.port);
    const run = await startOn(queueOn(stage, { connection, lookahead: 5 }), stage, users(60));
    let told = 0;
    for await (const _ of run.outcomes()) {
      told += 1;
      if (told % 10 === 3) await command(stage, (client) => client.script('FLUSH'));
      if (told === 15) await stage.redis.kill().then(() => stage.redis.start());
    }
    expect(await run.report()).toMatchObject({ status: 'finished', sent: 60 });
  });

  test('keeps the outcomes of calls that ended while Redis was full, and sends nothing meanwhile', async () => {
    const stage = await scene();
    stage.emulator.faults.add({ endpoint: 'message.publishPrivate', delayMs: 150 });
    const run = await startOn(queueOn(stage), stage, users(12));
    await expect.poll(async () => (await run.report()).total).toBe(12);
    await workOn(stage);
    await expect.poll(() => stage.emulator.requests().length).toBeGreaterThan(0);
    await command(stage, (client) => client.config('SET', 'maxmemory', '1'));
    await expect.poll(() => stage.emulator.inbox('u0').length).toBe(1);
    const sent = stage.emulator.requests().length;
    await command(stage, (client) => client.config('SET', 'maxmemory', '0'));
    expect(sent).toBeLessThanOrEqual(4);
    expect(await run.finish()).toMatchObject({ status: 'finished', sent: 12, unknown: 0 });
    expect(users(12).map((user) => stage.emulator.inbox(user).length)).toEqual(users(12).map(() => 1));
  });

  test('of another app waits for a worker of its own app', async () => {
    const stage = await scene();
    const other = await createEmulator({ rateLimits: 'off', appKey: 'other-app', appSecret: 'other-secret' });
    onTestFinished(() => other.close());
    const theirs = new RongCloud({ ...other.credentials, rateLimit: 'off' });
    onTestFinished(() => theirs.close());
    const errors: string[] = [];
    await workOn({ ...stage, rong: theirs }, { onError: ({ message }) => errors.push(message) });
    const bulk = queueOn(stage);
    const run = await startOn(bulk, stage, users(2));
    await expect.poll(() => errors.join()).toMatch('prefix is that of another app: the run run waits for its workers');
    await expect(startOn(bulk, { ...stage, rong: theirs }, users(2))).rejects.toThrow('a run with another app');
    await workOn(stage);
    expect(await run.finish()).toMatchObject({ status: 'finished', sent: 2 });
    expect(other.requests()).toEqual([]);
  });

  test('is refused with the answer of Redis if that wants a password', async () => {
    const stage = await scene();
    await command(stage, (client) => client.config('SET', 'requirepass', 'open sesame'));
    await expect(startOn(queueOn(stage), stage, users(2))).rejects.toThrow(/NOAUTH|cannot be read/);
    const allowed = queueOn(stage, { allowVolatile: true });
    await expect(startOn(allowed, stage, users(2))).rejects.toThrow('NOAUTH');
    const connection = { host: '127.0.0.1', port: stage.redis.port, password: 'open sesame' };
    await workOn(stage, { connection });
    const run = await startOn(queueOn(stage, { connection }), stage, users(2));
    expect(await run.finish()).toMatchObject({ sent: 2 });
  });

  test('of two prefixes on one Redis has its own workers', async () => {
    const stage = await scene();
    await workOn(stage, { prefix: 'one' });
    const waiting = await startOn(queueOn(stage, { prefix: 'two' }), stage, users(2));
    const run = await startOn(queueOn(stage, { prefix: 'one' }), stage, ['v1']);
    expect(await run.finish()).toMatchObject({ status: 'finished', sent: 1 });
    expect(await waiting.report()).toMatchObject({ status: 'running', sent: 0 });
    expect(await waiting.cancel()).toBe('cancelled');
    expect(await all(waiting.outcomes())).toEqual([]);
  });
});

test.each([
  ['a client with a keyPrefix', () => new Redis({ lazyConnect: true, keyPrefix: 'app:' }), 'must not have a keyPrefix'],
  ['options with a keyPrefix', () => ({ host: '127.0.0.1', keyPrefix: 'app:' }), 'must not have a keyPrefix'],
  ['a cluster of node-redis', () => createCluster({ rootNodes: [{ url: 'redis://127.0.0.1:1' }] }), 'use a cluster of'],
  ['a URL', () => 'redis://127.0.0.1', 'must be a client of ioredis or redis'],
])('%s is refused as a connection', (_, connectionOf, message) => {
  const connection = connectionOf() as never;
  expect(() => new BulkQueue({ connection })).toThrow(message);
  const rong = new RongCloud({ appKey: 'key', appSecret: 'secret' });
  expect(() => new BulkWorker(rong, { connection })).toThrow(message);
});
