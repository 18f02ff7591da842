/**
 * One of several processes that share a rate limit: `limited-process.ts KIND ENDPOINT URL REDIS_PORT`. Its 25 callers
 * make calls until its stdin ends. For each call, the process prints the time of success, or `refused`.
 */
import type { RedisRateLimiter } from '@rongkit/redis';
import { Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import type { Permit, RateLimiter, RongCloud } from 'rongkit';
import { keys } from '../emulator.js';

const CALLERS = 25;
const REFUSED = 1008;
const RECEIVERS = Array.from({ length: 1000 }, (_, index) => `u${index}`);

const [kind = '', endpoint = '', baseUrl = '', redisPort = ''] = process.argv.slice(2);
const port = Number(redisPort);
const redis = new Redis(port, { maxRetriesPerRequest: null });

/** Rate limiter of `rate-limiter-flexible`, which counts calls in fixed windows. */
function fixedWindow(): RateLimiter {
  const limiter = new RateLimiterRedis({ storeClient: redis, points: 200, duration: 1, keyPrefix: 'rival' });
  const permit: Permit = { done: () => {} };
  const take = async (): Promise<Permit> => {
    for (;;) {
      try {
        await limiter.consume('app');
        return permit;
      } catch (error) {
        const { msBeforeNext } = error as { msBeforeNext?: number };
        if (msBeforeNext === undefined) throw error;
        await new Promise((resolve) => setTimeout(resolve, msBeforeNext));
      }
    }
  };
  return { queued: 0, acquire: take };
}

type Rong = new (options: object) => RongCloud;
type Shared = new (redis: object) => RedisRateLimiter;

const { RongCloud: Client } = (await import('../../packages/sdk/dist/index.js' as string)) as { RongCloud: Rong };
const { RedisRateLimiter: Limiter } = (await import('../../packages/redis/dist/index.js' as string)) as {
  RedisRateLimiter: Shared;
};
const limiter = kind === 'shared' ? new Limiter(redis) : fixedWindow();
// BullMQ limits the rate of its jobs, so the calls of these jobs need no rate limiter.
const rateLimit = kind === 'bullmq' ? 'off' : { limiter };
const rong = new Client({ ...keys, baseUrls: [baseUrl], retry: 1, rateLimit });

async function call(): Promise<void> {
  const calls = {
    getToken: () => rong.user.getToken({ userId: 'u1', name: 'Ann' }),
    publishPrivate: () =>
      rong.message.publishPrivate({
        fromUserId: 'u1',
        toUserId: RECEIVERS,
        objectName: 'RC:TxtMsg',
        content: '{"content":"hello"}',
      }),
  };
  const code = await calls[endpoint as keyof typeof calls]().then(
    () => 200,
    (error: unknown) => (error as { code?: number }).code,
  );
  if (code === 200) process.stdout.write(`${Date.now()}\n`);
  if (code === REFUSED) process.stdout.write('refused\n');
}

async function work(): Promise<void> {
  for (;;) await call();
}

// The process ends without waiting for calls in progress, which are not measured.
process.stdin.on('end', () => process.exit(0)).resume();
if (kind === 'bullmq') {
  const connection = { host: '127.0.0.1', port };
  new Worker('rival', call, { connection, concurrency: CALLERS, limiter: { max: 200, duration: 1000 } });
} else {
  await Promise.all(Array.from({ length: CALLERS }, work));
}
