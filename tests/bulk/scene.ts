import { BulkQueue, type BulkQueueOptions, BulkWorker, type BulkWorkerOptions, type StartOptions } from '@rongkit/bulk';
import { createEmulator, type Emulator } from '@rongkit/emulator';
import { Redis } from 'ioredis';
import { RongCloud, textMessage } from 'rongkit';
import { onTestFinished } from 'vitest';
import { startRedis, type TestRedis } from '../redis/start-redis.js';

export const HELLO = { fromUserId: 'notice', ...textMessage('hello') };
export const users = (count: number) => Array.from({ length: count }, (_, index) => `u${index}`);

/** A Redis, an emulator without limits, and a client. */
export interface Scene {
  readonly redis: TestRedis;
  readonly emulator: Emulator;
  readonly rong: RongCloud;
}

export async function scene(): Promise<Scene> {
  const redis = await startRedis({ onTestFinished });
  const emulator = await createEmulator({ rateLimits: 'off' });
  onTestFinished(() => emulator.close());
  const rong = new RongCloud({ ...emulator.credentials, rateLimit: 'off' });
  onTestFinished(() => rong.close());
  return { redis, emulator, rong };
}

export function queueOn({ redis }: Scene, options: Partial<BulkQueueOptions> = {}): BulkQueue {
  const bulk = new BulkQueue({ connection: { host: '127.0.0.1', port: redis.port }, ...options });
  onTestFinished(() => bulk.close());
  return bulk;
}

export async function workOn({ redis, rong }: Scene, options: Partial<BulkWorkerOptions> = {}): Promise<BulkWorker> {
  const connection = { host: '127.0.0.1', port: redis.port };
  const worker = new BulkWorker(rong, { connection, concurrency: 2, ...options });
  onTestFinished(() => worker.close());
  await worker.ready();
  return worker;
}

export function startOn(
  bulk: BulkQueue,
  { rong }: Scene,
  receivers: Iterable<string>,
  options: Partial<StartOptions> = {},
) {
  return bulk.start(rong, 'message.publishPrivate', receivers as Iterable<string> & object, HELLO, {
    id: 'run',
    chunkSize: 2,
    ...options,
  });
}

export async function command<T>({ redis }: Scene, run: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis(redis.port);
  const result = await run(client);
  client.disconnect();
  return result;
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
