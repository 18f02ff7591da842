/**
 * One of several processes that share a limit. It calls `user.getToken` with 25 callers for a time, and prints how many
 * calls were served and refused in the measured part of it. It ends by itself.
 */

import type { RedisRateLimiter } from '@rongkit/redis';
import { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import type { Permit, RateLimiter, RongCloud } from 'rongkit';
import { keys } from '../emulator.js';

const CALLERS = 25;
const REFUSED = 1008;

const [kind = '', baseUrl = '', redisPort = '', from = '', until = ''] = process.argv.slice(2);
const redis = new Redis(Number(redisPort));
const [begin, end] = [Number(from), Number(until)];

/** A limiter on the rival's fixed window. */
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
const rong = new Client({ ...keys, baseUrls: [baseUrl], retry: 1, rateLimit: { limiter } });

let [served, refused] = [0, 0];
const work = async () => {
  while (Date.now() < end) {
    const code = await rong.user.getToken({ userId: 'u1', name: 'Ann' }).then(
      () => 200,
      (error: unknown) => (error as { code?: number }).code,
    );
    const now = Date.now();
    if (code === 200 && now >= begin && now < end) served++;
    if (code === REFUSED) refused++;
  }
};
await Promise.all(Array.from({ length: CALLERS }, work));
rong.close();
await limiter.close?.();
redis.disconnect();
process.stdout.write(`${JSON.stringify({ served, refused })}\n`);
