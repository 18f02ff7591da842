import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CliError } from '../errors.js';

/** The optional packages for a run over several machines. */
export interface QueuePackages {
  readonly bulk: typeof import('@rongkit/bulk');
  readonly redis: typeof import('@rongkit/redis');
  readonly ioredis: Pick<typeof import('ioredis'), 'Redis'>;
}

/**
 * Loads the packages, which are installed beside `rong` or in the current folder.
 * @throws {CliError} a package is missing
 */
export async function loadQueuePackages(cwd: string): Promise<QueuePackages> {
  const [bulk, redis, ioredis] = await Promise.all([
    load('@rongkit/bulk', () => import('@rongkit/bulk'), cwd),
    load('@rongkit/redis', () => import('@rongkit/redis'), cwd),
    load<QueuePackages['ioredis']>('ioredis', () => import('ioredis'), cwd),
  ]);
  return { bulk, redis, ioredis };
}

async function load<T>(name: string, own: () => Promise<T>, cwd: string): Promise<T> {
  try {
    return await own();
  } catch {
    // A global `rong` may be used in a project that has the packages.
  }
  try {
    const file = createRequire(path.join(cwd, 'rong.js')).resolve(name);
    return (await import(pathToFileURL(file).href)) as T;
  } catch (error) {
    throw new CliError('noQueuePackage', { name }, { cause: error });
  }
}
