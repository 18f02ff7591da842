import type { RedisClient } from '@rongkit/redis';
import type { ConnectionOptions } from 'bullmq';
import * as bullmq from 'bullmq';
import { ConfigurationError } from 'rongkit';

/** Options of a connection of `ioredis`, such as `{ host, port, password }`. */
export interface IoredisOptions {
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  readonly [option: string]: unknown;
}

/**
 * Redis connection: a client or cluster of `ioredis` 5 or later, a client of `redis` (node-redis) 5 or later together
 * with BullMQ 6, or options for `ioredis`. A client serves only as a template: new connections copy its options, and
 * the client itself is not used.
 */
export type BulkConnection = RedisClient | IoredisOptions;

/** A connection that this package opens and closes. */
export interface Connection {
  readonly client: RedisClient;
  /** Client in the form that BullMQ accepts. */
  readonly forBull: ConnectionOptions;
  /** Reads a setting of the Redis server; undefined or empty if the server does not reveal the setting. */
  setting(name: string): Promise<string | undefined>;
  close(): void;
}

interface Ioredis {
  readonly options: { readonly keyPrefix?: string; readonly redisOptions?: { readonly keyPrefix?: string } };
  readonly isCluster?: boolean;
  duplicate(...args: unknown[]): Ioredis;
  on(event: 'error', listener: (error: Error) => void): void;
  config(command: 'GET', name: string): Promise<string[]>;
  /** Returns the nodes of a cluster. Absent for a single server. */
  nodes?(role: 'master'): Ioredis[];
  disconnect(): void;
}

interface NodeRedis {
  duplicate(): NodeRedis;
  on(event: 'error', listener: (error: Error) => void): void;
  connect(): Promise<unknown>;
  configGet(name: string): Promise<Readonly<Record<string, string>>>;
  destroy(): void;
}

/** Options of `ioredis` that make commands wait while Redis is unreachable, as BullMQ requires. */
const PATIENT = { maxRetriesPerRequest: null };

/** Connects to Redis. Errors of the connection go to `onError`. A lost connection is restored by itself. */
export async function connect(given: BulkConnection, onError: (error: Error) => void): Promise<Connection> {
  if (isNodeRedis(given)) {
    const client = given.duplicate();
    client.on('error', onError);
    await client.connect();
    const setting = async (name: string) => (await client.configGet(name))[name];
    return { client: client as never, forBull: adapted(client, onError), setting, close: () => client.destroy() };
  }
  const client = await ioredisFor(given);
  client.on('error', onError);
  const setting = async (name: string) => {
    // A cluster client knows the nodes only after the first answer.
    const [, value] = await client.config('GET', name);
    const others = client.nodes?.('master') ?? [];
    const values = await Promise.all(others.map(async (node) => (await node.config('GET', name))[1]));
    return [...new Set([value, ...values])].join(' and ');
  };
  return { client: client as never, forBull: client as never, setting, close: () => client.disconnect() };
}

interface Adapter {
  on(event: 'error', listener: (error: Error) => void): void;
  duplicate(...args: unknown[]): Adapter;
}

/**
 * Converts a client of node-redis to the form that BullMQ accepts. Without the `error` listener, a connection that
 * breaks while BullMQ prepares the client would end the process.
 */
function adapted(client: NodeRedis, onError: (error: Error) => void): ConnectionOptions {
  const { createNodeRedisClient } = bullmq as { createNodeRedisClient?: (client: unknown) => unknown };
  return guarded(createNodeRedisClient?.(client) as Adapter, onError) as never;
}

function guarded(adapter: Adapter, onError: (error: Error) => void): Adapter {
  adapter.on('error', onError);
  const duplicate = adapter.duplicate.bind(adapter);
  adapter.duplicate = (...args) => guarded(duplicate(...args), onError);
  return adapter;
}

/** @throws {ConfigurationError} the value is not a connection, has a `keyPrefix`, or is not supported by BullMQ */
export function checkConnection(given: unknown): void {
  if (typeof given !== 'object' || given === null) throw refused('must be a client of ioredis or redis, or options');
  if (isNodeRedis(given)) {
    // BullMQ would treat a cluster of node-redis as a single server.
    if ('masters' in given || !('isReady' in given))
      throw refused('must not be a cluster or pool of redis (node-redis): use a cluster of ioredis');
    if (!('createNodeRedisClient' in bullmq))
      throw refused('must be a client of ioredis: BullMQ takes clients of redis (node-redis) from version 6 on');
    return;
  }
  const { keyPrefix, redisOptions } = isIoredis(given) ? given.options : (given as Ioredis['options']);
  if (keyPrefix || redisOptions?.keyPrefix) throw refused('must not have a keyPrefix: use the option prefix');
}

function refused(rule: string): ConfigurationError {
  return new ConfigurationError('connection', rule);
}

async function ioredisFor(given: BulkConnection): Promise<Ioredis> {
  if (isIoredis(given)) {
    if (!given.isCluster) return given.duplicate(PATIENT);
    return given.duplicate(undefined, { redisOptions: { ...given.options.redisOptions, ...PATIENT } });
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
