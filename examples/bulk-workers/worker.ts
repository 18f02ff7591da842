/** A worker, as it runs on each machine: it sends chunks of all runs until it is told to end. */
import { BulkWorker } from '@rongkit/bulk';
import { RedisRateLimiter } from '@rongkit/redis';
import { Redis } from 'ioredis';
import { RongCloud } from 'rongkit';

const address = JSON.parse(process.env.REDIS ?? '{}') as { host: string; port: number };
const redis = new Redis(address);
// All workers keep to one limit together. The limit of the emulator is off here, so theirs is a thousand times as high.
const limiter = new RedisRateLimiter(redis);
const rong = new RongCloud({ ...JSON.parse(process.env.RONG ?? '{}'), rateLimit: { limiter, scale: 1000 } });
const worker = new BulkWorker(rong, { connection: address, concurrency: 4, deadAfterMs: 3000 });

process.once('SIGTERM', async () => {
  await worker.close();
  rong.close();
  redis.disconnect();
});
