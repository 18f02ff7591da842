import { createHash } from 'node:crypto';

/** Client or cluster of `ioredis`, 5 or later. */
export interface IoredisClient {
  eval(script: string, keys: number, ...args: (string | number)[]): Promise<unknown>;
  evalsha(digest: string, keys: number, ...args: (string | number)[]): Promise<unknown>;
}

interface ScriptArguments {
  keys: string[];
  arguments: string[];
}

/** Client, pool or cluster of `redis` (node-redis), 5 or later. It must be connected by the caller. */
export interface NodeRedisClient {
  eval(script: string, options: ScriptArguments): Promise<unknown>;
  evalSha(digest: string, options: ScriptArguments): Promise<unknown>;
}

/** Client of either library. The caller opens it, handles its `error` events, and closes it. */
export type RedisClient = IoredisClient | NodeRedisClient;

/** Runs a script for one key. */
export type RunScript = (key: string, ...args: string[]) => Promise<unknown>;

/** Returns a function that runs a script by its digest, and sends the script itself when Redis does not have it. */
export function scriptOn(client: RedisClient, script: string): RunScript {
  const digest = createHash('sha1').update(script).digest('hex');
  const [byDigest, byText]: RunScript[] = isNodeRedis(client)
    ? [
        (key, ...args) => client.evalSha(digest, { keys: [key], arguments: args }),
        (key, ...args) => client.eval(script, { keys: [key], arguments: args }),
      ]
    : [
        (key, ...args) => client.evalsha(digest, 1, key, ...args),
        (key, ...args) => client.eval(script, 1, key, ...args),
      ];
  return async (key, ...args) => {
    try {
      return await byDigest?.(key, ...args);
    } catch (error) {
      if (!String((error as Error)?.message).startsWith('NOSCRIPT')) throw error;
      return byText?.(key, ...args);
    }
  };
}

/** Throws for a value that is no client of either library. */
export function checkClient(client: unknown): asserts client is RedisClient {
  const { eval: run, evalsha, evalSha } = (client ?? {}) as Record<string, unknown>;
  const isClient = typeof run === 'function' && (typeof evalsha === 'function' || typeof evalSha === 'function');
  if (!isClient)
    throw new TypeError('redis must be a client of ioredis 5 or later, or of redis (node-redis) 5 or later');
}

function isNodeRedis(client: RedisClient): client is NodeRedisClient {
  return 'evalSha' in client && typeof client.evalSha === 'function';
}
