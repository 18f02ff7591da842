import { createHash } from 'node:crypto';

/** Client or cluster of `ioredis` 5 or later. */
export interface IoredisClient {
  eval(script: string, keys: number, ...args: (string | number)[]): Promise<unknown>;
  evalsha(digest: string, keys: number, ...args: (string | number)[]): Promise<unknown>;
}

interface ScriptArguments {
  keys: string[];
  arguments: string[];
}

/** Client, pool or cluster of `redis` (node-redis) 5 or later. The caller must connect the client. */
export interface NodeRedisClient {
  eval(script: string, options: ScriptArguments): Promise<unknown>;
  evalSha(digest: string, options: ScriptArguments): Promise<unknown>;
}

/** Client of `ioredis` or `redis` (node-redis). The caller opens it, handles its `error` events, and closes it. */
export type RedisClient = IoredisClient | NodeRedisClient;

/** Runs a script whose keys are on one node of a cluster. */
export type RunScript = (keys: readonly string[], ...args: readonly string[]) => Promise<unknown>;

/**
 * Returns a function that runs a Lua script by its digest, and sends the script itself when Redis does not have it. The
 * function rejects with the error of the client.
 */
export function scriptOn(client: RedisClient, script: string): RunScript {
  const digest = createHash('sha1').update(script).digest('hex');
  const [byDigest, byText]: RunScript[] = isNodeRedis(client)
    ? [
        (keys, ...args) => client.evalSha(digest, { keys: [...keys], arguments: [...args] }),
        (keys, ...args) => client.eval(script, { keys: [...keys], arguments: [...args] }),
      ]
    : [
        (keys, ...args) => client.evalsha(digest, keys.length, ...keys, ...args),
        (keys, ...args) => client.eval(script, keys.length, ...keys, ...args),
      ];
  return async (keys, ...args) => {
    try {
      return await byDigest?.(keys, ...args);
    } catch (error) {
      if (!String((error as Error)?.message).startsWith('NOSCRIPT')) throw error;
      return byText?.(keys, ...args);
    }
  };
}

/** Throws unless a value is a client of `ioredis` or `redis` (node-redis). */
export function checkClient(client: unknown): asserts client is RedisClient {
  const { eval: run, evalsha, evalSha } = (client ?? {}) as Record<string, unknown>;
  const isClient = typeof run === 'function' && (typeof evalsha === 'function' || typeof evalSha === 'function');
  if (!isClient)
    throw new TypeError('redis must be a client of ioredis 5 or later, or of redis (node-redis) 5 or later');
}

function isNodeRedis(client: RedisClient): client is NodeRedisClient {
  return 'evalSha' in client && typeof client.evalSha === 'function';
}
