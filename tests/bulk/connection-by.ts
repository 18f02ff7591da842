import type { BulkConnection } from '@rongkit/bulk';
import type { Library } from './settings.js';

/** The Redis on a port, by a client of a library. */
export async function connectionBy(library: Library, port: number): Promise<BulkConnection> {
  const address = { host: '127.0.0.1', port };
  if (library === 'ioredis') return address;
  const { createClient } = await import('redis');
  return createClient({ socket: address }) as never;
}
