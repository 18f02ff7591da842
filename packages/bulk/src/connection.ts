import type { RedisClient } from '@rongkit/redis';
import { ConfigurationError } from 'rongkit';

/** Options of a connection of `ioredis`, such as `{ host, port, password }`. */
export interface IoredisOptions {
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  readonly [option: string]: unknown;
}

/**
 * The Redis to use: a client of `ioredis` (5 or later), a client of `redis` (node-redis 5 or later, with BullMQ 6),
 * or options for `ioredis`. A client is a template: new connections get its options, and the client itself is not used.
 */
export type BulkConnection = RedisClient | IoredisOptions;

/** A connection that this package opens and closes. */
export interface Connection {
  readonly client: RedisClient;
  /** Reads a setting of the server; undefined if the server does not tell it. */
  setting(name: string): Promise<string | undefined>;
  close(): void;
}

interface Ioredis {
  readonly isCluster?: boolean;
  duplicate(...args: unknown[]): Ioredis;
  on(event: 'error', listener: (error: Error) => void): void;
  config(command: 'GET', name: string): Promise<string[]>;
  disconnect(): void;
}

interface NodeRedis {
  duplicate(): NodeRedis;
  on(event: 'error', listener: (error: Error) => void): void;
  connect(): Promise<unknown>;
  configGet(name: string): Promise<Readonly<Record<string, string>>>;
  destroy(): void;
}

/** Commands wait while Redis is unreachable, as BullMQ requires. */
const PATIENT = { maxRetriesPerRequest: null };

/** Connects to Redis. Errors of the connection go to `onError`. A lost connection is restored by itself. */
export async function connect(given: BulkConnection, onError: (error: Error) => void): Promise<Connection> {
  if (isNodeRedis(given)) {
    const client = given.duplicate();
    client.on('error', onError);
    await client.connect();
    const setting = async (name: string) => (await client.configGet(name))[name];
    return { client: client as never, setting, close: () => client.destroy() };
  }
  const client = await ioredisFor(given);
  client.on('error', onError);
  const setting = async (name: string) => (await client.config('GET', name))[1];
  return { client: client as never, setting, close: () => client.disconnect() };
}

export function checkConnection(given: unknown): void {
  if (typeof given !== 'object' || given === null)
    throw new ConfigurationError('connection', 'must be a client of ioredis or redis, or options for ioredis');
}

async function ioredisFor(given: BulkConnection): Promise<Ioredis> {
  if (isIoredis(given)) {
    return given.isCluster ? given.duplicate(undefined, { redisOptions: PATIENT }) : given.duplicate(PATIENT);
  }
  const { Redis } = (await import('ioredis')) as unknown as { Redis: new (options: object) => Ioredis };
  return new Redis({ ...given, ...PATIENT });
}

function isIoredis(given: object): given is Ioredis {
  return 'duplicate' in given && 'defineCommand' in given;
}

function isNodeRedis(given: object): given is NodeRedis {
  return 'duplicate' in given && 'evalSha' in given;
}
