import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BulkWorker } from '@rongkit/bulk';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { Redis } from 'ioredis';
import { RongCloud } from 'rongkit';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Interrupts } from '../../packages/cli/src/io.js';
import { needsRedis, startRedis, type TestRedis } from '../redis/start-redis.js';
import { environmentOf, linesOf, runRong } from './run-rong.js';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `u${index}`);

interface Stage {
  readonly redis: TestRedis;
  readonly emulator: Emulator;
  readonly env: Record<string, string>;
}

async function stage(): Promise<Stage> {
  const redis = await startRedis({ onTestFinished });
  const emulator = await createEmulator({ rateLimits: 'off' });
  onTestFinished(() => emulator.close());
  const folder = mkdtempSync(path.join(tmpdir(), 'bulk-redis-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return { redis, emulator, env: { ...environmentOf(emulator), XDG_STATE_HOME: folder } };
}

const urlOf = ({ redis }: Stage) => `redis://127.0.0.1:${redis.port}`;
const bulk = (...args: string[]) => ['bulk', ...args, '--json'];
const send = (id: string, ...more: string[]) =>
  bulk('send', '--from', '-', '--id', id, '--from-user-id', 'n', '--text', 'hi', '--chunk-size', '2', ...more);

describe.skipIf(needsRedis !== '')(`rong bulk over Redis${needsRedis}`, () => {
  test('sends to all receivers, and reports as without Redis', async () => {
    const scene = await stage();
    const ran = await runRong(send('r1', '--redis', urlOf(scene)), { env: scene.env, input: ids(7).join('\n') });
    expect(ran).toMatchObject({ code: 0 });
    expect(JSON.parse(ran.stdout)).toMatchObject({
      id: 'r1',
      receivers: 7,
      sent: 7,
      failed: 0,
      unknown: 0,
      waiting: 0,
    });
    expect(ids(7).map((id) => scene.emulator.inbox(id).length)).toEqual(ids(7).map(() => 1));
    expect(linesOf((await runRong(bulk('status', 'r1'), scene)).stdout)).toMatchObject([{ sent: 7, state: 'idle' }]);
  });

  test('takes the URL from the environment, and lists receivers who got nothing', async () => {
    const scene = await stage();
    scene.emulator.faults.add({ endpoint: 'message.publishPrivate', times: 1, code: 1002 });
    const env = { ...scene.env, RONGCLOUD_REDIS_URL: urlOf(scene) };
    const ran = await runRong(send('r2', '--concurrency', '1'), { env, input: ids(4).join('\n') });
    expect(ran).toMatchObject({ code: 1 });
    expect(JSON.parse(ran.stderr)).toMatchObject({ error: { code: 'bulkRefused' } });
    expect(linesOf((await runRong(bulk('report', 'r2'), { env })).stdout)).toEqual([
      { receiver: 'u0', status: 'failed' },
      { receiver: 'u1', status: 'failed' },
    ]);
  });

  test('stops at a wrong secret, with a report, and goes on once the secret is right', async () => {
    const scene = await stage();
    const env = { ...scene.env, RONGCLOUD_REDIS_URL: urlOf(scene) };
    const wrong = { ...env, RONGCLOUD_APP_SECRET: 'wrong' };
    const ran = await runRong(send('r10'), { env: wrong, input: ids(4).join('\n') });
    expect(ran).toMatchObject({ code: 4 });
    expect(JSON.parse(ran.stdout)).toMatchObject({ sent: 0, waiting: 4 });
    expect(await runRong(bulk('resume', 'r10'), { env })).toMatchObject({ code: 0 });
    expect(ids(4).map((id) => scene.emulator.inbox(id).length)).toEqual(ids(4).map(() => 1));
  });

  test('is told to be lost when Redis was emptied, and names the receivers', async () => {
    const scene = await stage();
    scene.emulator.faults.add({ endpoint: 'message.publishPrivate', delayMs: 100 });
    const running = runRong(send('r11', '--redis', urlOf(scene), '--concurrency', '1'), {
      ...scene,
      input: ids(60).join('\n'),
    });
    await expect.poll(() => scene.emulator.inbox('u2').length).toBe(1);
    const client = new Redis(scene.redis.port);
    await client.flushall();
    client.disconnect();
    const { code, stdout, stderr } = await running;
    expect([code, JSON.parse(stderr)]).toMatchObject([76, { error: { code: 'bulkLost' } }]);
    const { sent, waiting } = JSON.parse(stdout) as { sent: number; waiting: number };
    expect(sent + waiting).toBe(60);
    expect(linesOf((await runRong(bulk('report', 'r11'), scene)).stdout)).toHaveLength(waiting);
  });

  test('ends at Ctrl-C, and goes on with resume', async () => {
    const scene = await stage();
    scene.emulator.faults.add({ endpoint: 'message.publishPrivate', delayMs: 100 });
    const interrupts = new Interrupts();
    const ending = runRong(send('r3', '--redis', urlOf(scene), '--concurrency', '1'), {
      ...scene,
      input: ids(40).join('\n'),
      interrupts,
    });
    await expect.poll(() => scene.emulator.inbox('u2').length).toBe(1);
    interrupts.report('SIGINT');
    expect(await ending).toMatchObject({ code: 130 });
    const arrived = ids(40).filter((id) => scene.emulator.inbox(id).length > 0).length;
    expect(arrived).toBeLessThan(40);
    expect(linesOf((await runRong(bulk('status', 'r3'), scene)).stdout)).toMatchObject([{ sent: arrived }]);
    expect(await runRong(bulk('resume', 'r3'), scene)).toMatchObject({ code: 2 });
    expect(await runRong(bulk('resume', 'r3', '--redis', urlOf(scene)), scene)).toMatchObject({
      code: 0,
    });
    expect(ids(40).map((id) => scene.emulator.inbox(id).length)).toEqual(ids(40).map(() => 1));
  });

  test('shares its run with workers on other machines', async () => {
    const scene = await stage();
    const rong = new RongCloud({ ...scene.emulator.credentials, rateLimit: 'off' });
    const worker = new BulkWorker(rong, { connection: { host: '127.0.0.1', port: scene.redis.port } });
    onTestFinished(async () => {
      await worker.close();
      rong.close();
    });
    await worker.ready();
    const ran = await runRong(send('r4', '--redis', urlOf(scene)), { env: scene.env, input: ids(60).join('\n') });
    expect(ran).toMatchObject({ code: 0 });
    expect(rong.stats().calls).toBeGreaterThan(0);
  });

  test('names the reason when Redis is away, wants a password, or may forget', async () => {
    const scene = await stage();
    const code = async (id: string, url: string) => {
      const ran = await runRong(send(id, '--redis', url), { env: scene.env, input: 'u1\n' });
      return [ran.code, (JSON.parse(ran.stderr) as { error: { code: string; message: string } }).error];
    };
    expect(await code('r5', 'redis://127.0.0.1:1')).toMatchObject([
      75,
      { code: 'noRedis', message: expect.stringContaining('ECONNREFUSED') },
    ]);
    expect(await code('r6', 'localhost:6379')).toMatchObject([2, { code: 'badOption' }]);
    const client = new Redis(scene.redis.port);
    await client.config('SET', 'appendfsync', 'no');
    expect(await code('r7', urlOf(scene))).toMatchObject([
      2,
      { code: 'volatileRedis', message: expect.stringContaining('appendfsync') },
    ]);
    await client.config('SET', 'requirepass', 'open sesame');
    client.disconnect();
    const [exit, error] = await code('r8', urlOf(scene));
    expect([exit, error]).toMatchObject([75, { code: 'noRedis', message: expect.stringContaining('NOAUTH') }]);
    expect(await code('r9', urlOf(scene).replace('//', '//:wrong-secret@'))).toMatchObject([75, { code: 'noRedis' }]);
    expect(scene.emulator.requests()).toEqual([]);
  });
});
