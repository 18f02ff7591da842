/** A worker on its own machine: `worker-program.js SETTINGS`, with settings as JSON. */
import { BulkWorker } from '@rongkit/bulk';
import { createClient } from 'redis';
import { RongCloud } from 'rongkit';
import type { WorkerSettings } from './settings.js';

const settings = JSON.parse(process.argv[2] ?? '') as WorkerSettings;
const { redisPort, library, concurrency, deadAfterMs } = settings;
const address = { host: '127.0.0.1', port: redisPort };
const rong = new RongCloud({ ...settings.credentials, rateLimit: 'off' });
const connection = library === 'redis' ? createClient({ socket: address }) : address;
const worker = new BulkWorker(rong, { connection: connection as never, concurrency, deadAfterMs });
process.once('SIGTERM', async () => {
  await worker.close();
  process.exit(0);
});
await worker.ready();
process.stdout.write('"ready"\n');
