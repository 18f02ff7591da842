import * as midwayBullmq from '@midwayjs/bullmq';
import { Configuration, destroyGlobalApplicationContext, initializeGlobalApplicationContext } from '@midwayjs/core';
import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { BulkQueue, QUEUE_NAME, queuePrefix } from '@rongkit/bulk';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import * as rongcloud from '@rongkit/midway';
import { RongCloudModule } from '@rongkit/nestjs';
import { RongCloud, textMessage } from 'rongkit';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { needsRedis, startRedis, type TestRedis } from '../redis/start-redis.js';

const receivers = Array.from({ length: 50 }, (_, index) => `u${index}`);

interface Scene {
  readonly redis: TestRedis;
  readonly emulator: Emulator;
}

async function scene(): Promise<Scene> {
  const redis = await startRedis({ onTestFinished });
  const emulator = await createEmulator({ rateLimits: 'off' });
  onTestFinished(() => emulator.close());
  vi.stubEnv('REDIS_PORT', String(redis.port));
  onTestFinished(() => void vi.unstubAllEnvs());
  return { redis, emulator };
}

/** Sends to all receivers, and returns how many messages each got, and the report. */
async function send({ redis, emulator }: Scene) {
  const rong = new RongCloud({ ...emulator.credentials, rateLimit: 'off' });
  onTestFinished(() => rong.close());
  const bulk = new BulkQueue({ connection: { host: '127.0.0.1', port: redis.port } });
  onTestFinished(() => bulk.close());
  const message = { fromUserId: 'notice', ...textMessage('hello') };
  const run = await bulk.start(rong, 'message.publishPrivate', receivers, message, { id: 'run', chunkSize: 5 });
  const report = await run.finish();
  return { report, inboxes: receivers.map((user) => emulator.inbox(user).length) };
}

const ALL = { report: { status: 'finished', sent: 50, failed: 0, unknown: 0 }, inboxes: receivers.map(() => 1) };

describe.skipIf(needsRedis !== '')(`the consumer of the page on bulk sends${needsRedis}`, () => {
  test('sends in @nestjs/bullmq, and stops with the app', async () => {
    const stage = await scene();
    const { BulkConsumer } = await import('../../examples/nest-app/bulk-consumer.js');
    const connection = { host: '127.0.0.1', port: stage.redis.port };
    @Module({
      imports: [
        RongCloudModule.forRoot({ ...stage.emulator.credentials, rateLimit: 'off' }),
        BullModule.forRoot({ connection }),
        BullModule.registerQueue({ name: QUEUE_NAME, prefix: queuePrefix('rongkit') }),
      ],
      providers: [BulkConsumer],
    })
    class AppModule {}
    const app = await NestFactory.createApplicationContext(AppModule, { logger: false, abortOnError: false });
    expect(await send(stage)).toMatchObject(ALL);
    const { worker } = app.get(BulkConsumer);
    await app.close();
    expect(worker.isRunning()).toBe(false);
  });

  test('sends in @midwayjs/bullmq, and stops with the app', async () => {
    const stage = await scene();
    vi.spyOn(console, 'log').mockImplementation(() => {});
    vi.spyOn(console, 'debug').mockImplementation(() => {});
    onTestFinished(() => void vi.restoreAllMocks());
    const { BulkConsumer, BulkSender } = await import('../../examples/midway-app/bulk-consumer.js');
    const bullmq = {
      defaultConnection: { host: '127.0.0.1', port: stage.redis.port },
      defaultPrefix: queuePrefix('rongkit'),
    };
    const client = { ...stage.emulator.credentials, rateLimit: 'off' as const };
    @Configuration({
      imports: [midwayBullmq, rongcloud],
      importConfigs: [{ default: { bullmq, rongcloud: { client } } }],
    })
    class Main {}
    const imports = [{ Configuration: Main, BulkConsumer, BulkSender }];
    const container = await initializeGlobalApplicationContext({ appDir: '', baseDir: '', imports } as never);
    expect(await send(stage)).toMatchObject(ALL);
    const worker = (await container.getAsync(midwayBullmq.Framework)).getWorker(QUEUE_NAME);
    await destroyGlobalApplicationContext(container);
    expect(worker?.closing).toBeDefined();
  });
});
