import type { RedisClient } from '@rongkit/redis';
import { Redis } from 'ioredis';
import ioredis5 from 'ioredis5';
import { createClient } from 'redis';
import { createClient as createClient5 } from 'redis5';
import type { Ending } from './start-redis.js';

/** A connection, and how to end it. */
export interface Connection {
  readonly client: RedisClient;
  close(): void;
}

// The old version has its class as a member of a CommonJS module.
const Redis5 = ioredis5.default;

type Connect = (port: number) => Promise<Connection>;

async function ofNodeRedis(
  client: ReturnType<typeof createClient> | ReturnType<typeof createClient5>,
): Promise<Connection> {
  client.on('error', () => {});
  await client.connect();
  return { client: client as RedisClient, close: () => client.destroy() };
}

async function ofIoredis(client: Redis | InstanceType<typeof Redis5>): Promise<Connection> {
  client.on('error', () => {});
  return { client: client as RedisClient, close: () => client.disconnect() };
}

/** The oldest and the newest supported version of both libraries. */
export const LIBRARIES: Readonly<Record<string, Connect>> = {
  'ioredis 5.0': (port) => ofIoredis(new Redis5(port)),
  'ioredis 6': (port) => ofIoredis(new Redis(port)),
  'node-redis 5.0': (port) => ofNodeRedis(createClient5({ socket: { port, host: '127.0.0.1' } })),
  'node-redis 6': (port) => ofNodeRedis(createClient({ socket: { port, host: '127.0.0.1' } })),
};

/** Connects by a library. The connection ends with the test. */
export async function connect({ onTestFinished }: Ending, library: string, port: number): Promise<Connection> {
  const connection = await (LIBRARIES[library] as Connect)(port);
  onTestFinished(() => connection.close());
  return connection;
}
