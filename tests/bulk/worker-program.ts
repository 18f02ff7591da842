/** A worker on its own machine: `worker-program.js SETTINGS`, with settings as JSON. */
import { type BulkConnection, BulkWorker } from '@rongkit/bulk';
import { RongCloud } from 'rongkit';
import type { WorkerSettings } from './settings.js';

async function main(): Promise<void> {
  const settings = JSON.parse(process.argv[2] ?? '') as WorkerSettings;
  const { redisPort, library, concurrency, deadAfterMs } = settings;
  const address = { host: '127.0.0.1', port: redisPort };
  const rong = new RongCloud({ ...settings.credentials, rateLimit: 'off' });
  const connection = library === 'redis' ? await nodeRedis(address) : address;
  const worker = new BulkWorker(rong, { connection, concurrency, deadAfterMs });
  process.once('SIGTERM', () => worker.close().then(() => process.exit(0)));
  await worker.ready();
  process.stdout.write('"ready"\n');
}

async function nodeRedis(socket: { readonly host: string; readonly port: number }): Promise<BulkConnection> {
  const { createClient } = await import('redis');
  return createClient({ socket }) as never;
}

void main();
