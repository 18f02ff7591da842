/** A worker on its own machine: `worker-program.js SETTINGS`, with settings as JSON. */
import { BulkWorker } from '@rongkit/bulk';
import { RongCloud } from 'rongkit';
import { connectionBy } from './connection-by.js';
import type { WorkerSettings } from './settings.js';

async function main(): Promise<void> {
  const settings = JSON.parse(process.argv[2] ?? '') as WorkerSettings;
  const { redisPort, library, concurrency, deadAfterMs } = settings;
  const rong = new RongCloud({ ...settings.credentials, rateLimit: 'off' });
  const connection = await connectionBy(library, redisPort);
  const worker = new BulkWorker(rong, { connection, concurrency, deadAfterMs });
  process.once('SIGTERM', () => worker.close().then(() => process.exit(0)));
  await worker.ready();
  process.stdout.write('"ready"\n');
}

void main();
