/** Worker, as it runs on each machine: sends chunks of all runs until a signal ends the process. */
import { BulkWorker } from '@rongkit/bulk';
import { RedisRateLimiter } from '@rongkit/redis';
import { Redis } from 'ioredis';
import { RongCloud } from 'rongkit';

const address = JSON.parse(process.env.REDIS ?? '{}') as { host: string; port: number };
const redis = new Redis(address);
// Rate limiter that all workers share. The emulator has no rate limits here, so the limits of the workers are a
// thousand times as high as documented.
const limiter = new RedisRateLimiter(redis);
const rong = new RongCloud({ ...JSON.parse(process.env.RONG ?? '{}'), rateLimit: { limiter, scale: 1000 } });
const worker = new BulkWorker(rong, { connection: address, concurrency: 4, deadAfterMs: 3000 });

process.once('SIGTERM', async () => {
  await worker.close();
  rong.close();
  redis.disconnect();
});
