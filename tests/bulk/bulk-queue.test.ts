import { progressLine } from '@rongkit/bulk';
import { describe, expect, test } from 'vitest';
import { needsRedis } from '../redis/start-redis.js';
import { all, command, HELLO, queueOn, scene, startOn, users, workOn } from './scene.js';

describe.skipIf(needsRedis !== '')(`a run${needsRedis}`, () => {
  test('sends to each receiver, and tells each outcome with its receivers, its result and its position', async () => {
    const stage = await scene();
    await workOn(stage);
    const run = await startOn(queueOn(stage), stage, users(5));
    const outcomes = (await all(run.outcomes())).sort((a, b) => a.position - b.position);
    expect(outcomes.map(({ position, status, receivers }) => [position, status, receivers])).toEqual([
      [0, 'sent', ['u0', 'u1']],
      [2, 'sent', ['u2', 'u3']],
      [4, 'sent', ['u4']],
    ]);
    expect(outcomes[0]?.result).toMatchObject({ code: 200 });
    expect(users(5).map((user) => stage.emulator.inbox(user).length)).toEqual([1, 1, 1, 1, 1]);
    expect(await run.report()).toMatchObject({ status: 'finished', receivers: 5, total: 5, sent: 5, waiting: 0 });
  });

  test('adds nothing when it is started again, and is refused with other parameters', async () => {
    const stage = await scene();
    await workOn(stage);
    const bulk = queueOn(stage);
    await (await startOn(bulk, stage, users(4))).finish();
    const again = await (await startOn(bulk, stage, users(4), { resume: true })).finish();
    expect(again).toMatchObject({ status: 'finished', sent: 4 });
    expect(stage.emulator.inbox('u0')).toHaveLength(1);
    await expect(startOn(bulk, stage, users(4), { chunkSize: 1 })).rejects.toThrow('id belongs to a run with another');
    await expect(startOn(bulk, stage, users(4), { tag: true })).rejects.toThrow('id belongs to a run with another');
  });

  test('goes on where an earlier planner stopped, and refuses other receivers', async () => {
    const stage = await scene();
    const first = queueOn(stage, { lookahead: 2 });
    await startOn(first, stage, users(20));
    await expect.poll(() => command(stage, (client) => client.hlen('rongkit:bulk:{run}:chunks'))).toBe(2);
    await first.close();
    const second = queueOn(stage, { lookahead: 2 });
    const changed = await startOn(second, stage, ['other', ...users(19)]);
    await workOn(stage);
    await expect(all(changed.outcomes())).rejects.toThrow('receivers must be those of the first start');
    const run = await startOn(second, stage, users(20), { resume: true });
    expect(await run.finish()).toMatchObject({ status: 'finished', sent: 20 });
    expect(users(20).map((user) => stage.emulator.inbox(user).length)).toEqual(users(20).map(() => 1));
  });

  test('fails a chunk that meets 1002, and goes on', async () => {
    const stage = await scene();
    stage.emulator.faults.add({ endpoint: 'message.publishPrivate', times: 1, code: 1002 });
    await workOn(stage);
    const run = await startOn(queueOn(stage), stage, users(6));
    const outcomes = await all(run.outcomes());
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['failed', 'sent', 'sent']);
    const failed = outcomes.find(({ status }) => status === 'failed');
    expect(failed?.error).toMatchObject({ name: 'InvalidParameterError', code: 1002 });
    expect(await all(run.receivers('failed'))).toEqual(failed?.receivers);
    expect(await run.report()).toMatchObject({ status: 'finished', failed: 2, lastError: { code: 1002 } });
  });

  test('stops at 1004, with all receivers open, and goes on after resume', async () => {
    const stage = await scene();
    stage.emulator.faults.add({ endpoint: 'message.publishPrivate', times: 2, code: 1004 });
    await workOn(stage);
    const run = await startOn(queueOn(stage), stage, users(8));
    const report = await run.finish();
    expect(report).toMatchObject({ status: 'stopped', failed: 0, unknown: 0, lastError: { code: 1004 } });
    stage.emulator.faults.clear();
    expect(await run.resume()).toBe('running');
    expect(await run.finish()).toMatchObject({ status: 'finished', sent: 8 });
  });

  test('waits for a service that refuses by its limit or is away', async () => {
    const stage = await scene();
    stage.emulator.faults.add({ endpoint: 'message.publishPrivate', times: 3, code: 1008 });
    const retry = 1;
    await workOn(stage);
    const run = await startOn(queueOn(stage), stage, users(4), { retry });
    expect(await run.finish()).toMatchObject({ status: 'finished', sent: 4, failed: 0, unknown: 0 });
  });

  test('tells a chunk without an answer as unknown, and stops after five in a row', async () => {
    const stage = await scene();
    stage.emulator.faults.add({ endpoint: 'message.publishPrivate', drop: true });
    await workOn(stage);
    const run = await startOn(queueOn(stage), stage, users(40));
    const report = await run.finish();
    expect(report.status).toBe('stopped');
    expect(report.unknown).toBeGreaterThanOrEqual(10);
    expect(report.unknown).toBeLessThanOrEqual(12);
    expect(await all(run.receivers('unknown'))).toHaveLength(report.unknown);
  });

  test('sends nothing while it is paused, and nothing more when it is canceled', async () => {
    const stage = await scene();
    const bulk = queueOn(stage);
    const run = await startOn(bulk, stage, users(6));
    expect(await run.pause()).toBe('paused');
    await workOn(stage);
    const other = await bulk.start(stage.rong, 'message.publishPrivate', ['v1'], HELLO, { id: 'other' });
    await other.finish();
    expect(stage.emulator.inbox('u0')).toEqual([]);
    expect(await (await bulk.run('run')).cancel()).toBe('cancelled');
    expect(await all(run.outcomes())).toEqual([]);
    expect(await all(run.receivers('open'))).toEqual(users(6));
    expect(await run.resume()).toBe('cancelled');
    expect(stage.emulator.inbox('u0')).toEqual([]);
  });

  test('that is canceled names the receivers without an outcome, not those whose outcome waits for a reader', async () => {
    const stage = await scene();
    await workOn(stage);
    const run = await startOn(queueOn(stage, { lookahead: 2 }), stage, users(6));
    await expect.poll(async () => (await run.report()).sent).toBe(4);
    await run.cancel();
    expect(await all(run.receivers('open'))).toEqual(['u4', 'u5']);
    expect((await all(run.outcomes())).flatMap(({ receivers }) => receivers).sort()).toEqual(users(4));
  });

  test('has one reader: a second one takes over', async () => {
    const stage = await scene();
    await workOn(stage);
    const bulk = queueOn(stage);
    const run = await startOn(bulk, stage, users(6));
    const first = run.outcomes();
    const { value: held } = await first.next();
    const second = await all((await bulk.run('run')).outcomes());
    expect(second).toHaveLength(3);
    expect(second[0]?.position).toBe(held?.position);
    await expect(first.next()).rejects.toThrow('read by somebody else');
  });

  test('of which Redis has lost everything is lost, and names all receivers without an outcome', async () => {
    const stage = await scene();
    const run = await startOn(queueOn(stage, { lookahead: 2 }), stage, users(10));
    await expect.poll(async () => (await run.report()).receivers).toBe(4);
    await command(stage, (client) => client.flushall());
    await workOn(stage);
    expect(await run.finish()).toMatchObject({ status: 'lost' });
    expect(await all(run.receivers('open'))).toEqual(users(10));
    expect(stage.emulator.requests()).toEqual([]);
  });

  test('that should go on in an empty Redis is lost, and sends nothing', async () => {
    const stage = await scene();
    await workOn(stage);
    const run = await startOn(queueOn(stage), stage, users(4), { resume: true });
    expect(await run.finish()).toMatchObject({ status: 'lost' });
    expect(await all(run.receivers('open'))).toEqual(users(4));
  });

  test('is lost when Redis has gone back to an older state', async () => {
    const stage = await scene();
    const run = await startOn(queueOn(stage), stage, users(4));
    await expect.poll(async () => (await run.report()).receivers).toBe(4);
    await command(stage, (client) => client.hset('rongkit:bulk:{run}:run', 'version', 1));
    expect(await run.finish()).toMatchObject({ status: 'lost' });
  });

  test('that is lost names receivers as open whose outcome nobody has read', async () => {
    const stage = await scene();
    await workOn(stage);
    const run = await startOn(queueOn(stage), stage, users(4));
    await expect.poll(async () => (await run.report()).sent).toBe(4);
    await command(stage, (client) => client.hset('rongkit:bulk:{run}:run', 'version', 1));
    expect(await all(run.receivers('open'))).toEqual(users(4));
    expect(await run.report()).toMatchObject({ status: 'lost' });
  });

  test('is refused on a Redis that may forget, unless that is allowed; then it is lost when Redis restarts', async () => {
    const stage = await scene();
    await command(stage, (client) => client.config('SET', 'appendfsync', 'everysec'));
    await command(stage, (client) => client.config('SET', 'maxmemory-policy', 'allkeys-lru'));
    await expect(startOn(queueOn(stage), stage, users(4))).rejects.toThrow(
      'appendfsync must be "always", and is "everysec"; maxmemory-policy must be "noeviction", and is "allkeys-lru"',
    );
    const run = await startOn(queueOn(stage, { allowVolatile: true }), stage, users(4));
    await stage.redis.kill();
    await stage.redis.start();
    await workOn(stage);
    expect(await run.finish()).toMatchObject({ status: 'lost' });
    expect(stage.emulator.requests()).toEqual([]);
  });

  test('keeps a fixed number of chunks ahead of its reader', async () => {
    const stage = await scene();
    await workOn(stage);
    let read = 0;
    const counted = function* () {
      for (const user of users(100)) {
        read += 1;
        yield user;
      }
    };
    const bulk = queueOn(stage, { lookahead: 3 });
    const run = await bulk.start(stage.rong, 'message.publishPrivate', counted(), HELLO, { id: 'run', chunkSize: 2 });
    const outcomes = run.outcomes();
    await outcomes.next();
    expect(read).toBeLessThanOrEqual(8);
    expect(await run.finish()).toMatchObject({ sent: 100 });
  });
});

test.each([
  [
    '100 of 1000',
    { sent: 100, total: 1000, perSecond: 10, etaMs: 90_000 },
    '100 of 1,000 receivers (10 %), 10 a second, 1 min 30 s left',
  ],
  ['without a total', { sent: 5, failed: 1, unknown: 2 }, '8 receivers, 1 failed, 2 unknown, 0 a second'],
  ['after the end', { sent: 5, total: 5, status: 'finished' }, '5 of 5 receivers (100 %), finished'],
] as const)('the progress line tells %s', (_, report, line) => {
  const none = { id: 'run', status: 'running', receivers: 0, sent: 0, failed: 0, unknown: 0, waiting: 0 } as const;
  expect(progressLine({ ...none, perSecond: 0, elapsedMs: 0, ...report })).toBe(line);
});
