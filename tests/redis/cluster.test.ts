import { BulkQueue, BulkWorker } from '@rongkit/bulk';
import { createEmulator } from '@rongkit/emulator';
import { type RedisClient, RedisRateLimiter, RedisReplayStore } from '@rongkit/redis';
import { Cluster } from 'ioredis';
import ioredis5 from 'ioredis5';
import { createCluster } from 'redis';
import { createCluster as createCluster5 } from 'redis5';
import { RongCloud, textMessage } from 'rongkit';
import { describe, expect, onTestFinished, test } from 'vitest';
import { CountingService, call } from './counting-service.js';
import { startCluster } from './start-cluster.js';
import { needsRedis } from './start-redis.js';

const RATES = [{ calls: 100, per: 'second' }] as const;

interface Connected {
  readonly client: RedisClient;
  close(): void;
}

/** A node that is known is enough: clients learn of the others. */
const CLUSTERS: Readonly<Record<string, (port: number) => Promise<Connected>>> = {
  'ioredis 5.0': async (port) => ofIoredis(new ioredis5.Cluster([{ host: '127.0.0.1', port }])),
  'ioredis 6': async (port) => ofIoredis(new Cluster([{ host: '127.0.0.1', port }])),
  'node-redis 5.0': (port) => ofNodeRedis(createCluster5({ rootNodes: [{ url: `redis://127.0.0.1:${port}` }] })),
  'node-redis 6': (port) => ofNodeRedis(createCluster({ rootNodes: [{ url: `redis://127.0.0.1:${port}` }] })),
};

function ofIoredis(client: unknown): Connected {
  const cluster = client as Cluster;
  cluster.on('error', () => {});
  return { client: cluster as unknown as RedisClient, close: () => cluster.disconnect() };
}

async function ofNodeRedis(client: unknown): Promise<Connected> {
  const cluster = client as ReturnType<typeof createCluster>;
  cluster.on('error', () => {});
  await cluster.connect();
  return { client: cluster as unknown as RedisClient, close: () => cluster.destroy() };
}

describe.skipIf(needsRedis !== '')(`on a Redis Cluster${needsRedis}`, () => {
  test('buckets of several apps keep their limits, by each client, and callbacks are remembered', async () => {
    const [node] = await startCluster({ onTestFinished });
    for (const [library, connect] of Object.entries(CLUSTERS)) {
      const { client, close } = await connect(node?.port ?? 0);
      const limiter = new RedisRateLimiter(client, { prefix: library, whenDown: 'wait' });
      const services = Array.from({ length: 6 }, () => new CountingService(100));
      await Promise.all(
        services.flatMap((service, app) =>
          Array.from({ length: 30 }, () => call(limiter, service, { app: `app${app}`, rates: RATES })),
        ),
      );
      expect(services.map(({ served, refused }) => [served, refused])).toEqual(services.map(() => [30, 0]));
      const replays = new RedisReplayStore(client, { prefix: library });
      expect([await replays.seen('a', 1000), await replays.seen('a', 1000)]).toEqual([false, true]);
      await limiter.close();
      close();
    }
  });

  test('runs send to each receiver, by a cluster of ioredis', async () => {
    const [node] = await startCluster({ onTestFinished });
    const emulator = await createEmulator({ rateLimits: 'off' });
    const connection = new Cluster([{ host: '127.0.0.1', port: node?.port ?? 0 }]);
    connection.on('error', () => {});
    const rong = new RongCloud({ ...emulator.credentials, rateLimit: 'off' });
    const worker = new BulkWorker(rong, { connection: connection as never });
    const bulk = new BulkQueue({ connection: connection as never });
    onTestFinished(async () => {
      await bulk.close();
      await worker.close();
      connection.disconnect();
      rong.close();
      await emulator.close();
    });
    const message = { fromUserId: 'n', ...textMessage('hello') };
    for (const id of ['one', 'two', 'three']) {
      const users = Array.from({ length: 9 }, (_, index) => `${id}-${index}`);
      const run = await bulk.start(rong, 'message.publishPrivate', users, message, { id, chunkSize: 2 });
      expect(await run.finish()).toMatchObject({ status: 'finished', sent: 9 });
      expect(users.map((user) => emulator.inbox(user).length)).toEqual(users.map(() => 1));
    }
  });
});
