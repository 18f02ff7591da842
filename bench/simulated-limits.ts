import { type Endpoint, resources } from '@rongkit/contract';
import type { RedisRateLimiter } from '@rongkit/redis';
import FakeTimers from '@sinonjs/fake-timers';
import { Redis } from 'ioredis';
import { type RealRedis, type Trips, VirtualWorld } from '../tests/redis/virtual-world.js';
import { Random } from '../tests/support/random.js';
import { shareUsed } from '../tests/support/share-used.js';
import type { Row } from './measure.js';

const PROCESSES = 4;
const SEED = 1;

interface Case {
  readonly endpoint: Endpoint;
  readonly weight: number;
  readonly trips: Trips;
  readonly seconds: number;
  readonly least?: number;
}

const SECOND = { endpoint: resources.user.getToken, weight: 1, seconds: 25 } as const;
const CASES: readonly Case[] = [
  { ...SECOND, trips: { api: 3, redis: 0.5 } },
  { ...SECOND, trips: { api: 10, redis: 0.5 }, least: 0.98 },
  { ...SECOND, trips: { api: 20, redis: 0.5 } },
  { ...SECOND, trips: { api: 50, redis: 0.5 }, least: 0.94 },
  { ...SECOND, trips: { api: 30, redis: 10 } },
  {
    endpoint: resources.message.publishPrivate,
    weight: 1000,
    seconds: 250,
    trips: { api: 100, redis: 1 },
    least: 0.97,
  },
];

type Shared = new (...args: Parameters<ConstructorParameters<typeof VirtualWorld>[0]['make']>) => RedisRateLimiter;

/**
 * Simulates how much of a rate limit four processes use, for several round-trip times of a call. The limiter and its
 * script run on a real Redis, but in virtual time, so that a busy machine makes no difference.
 */
export async function simulateSharedLimits(redisPort: number): Promise<Row[]> {
  const { RedisRateLimiter: Limiter } = (await import('../packages/redis/dist/index.js' as string)) as {
    RedisRateLimiter: Shared;
  };
  const redis = new Redis(redisPort);
  await redis.ping();
  const clock = FakeTimers.install({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const rows: Row[] = [];
  for (const { endpoint, weight, trips, seconds, least } of CASES) {
    const [rate] = endpoint.rateLimit?.rates ?? [];
    const world = new VirtualWorld({
      redis: redis as unknown as RealRedis,
      clock,
      random: new Random(SEED),
      rate: rate as { calls: number; per: 'second' | 'minute' },
      weight,
      trips,
      make: (...args) => new Limiter(...args),
    });
    for (let process = 0; process < PROCESSES; process++) world.start(25);
    await world.run(seconds * 1000);
    world.end();
    const share = shareUsed(endpoint, world.served);
    rows.push({
      what: `${endpoint.id}, simulated: API ${trips.api} ms away, Redis ${trips.redis} ms`,
      measured: `${(share * 100).toFixed(1)} % of the limit, ${world.refused} refused`,
      comparedWith: `the limit: ${rate?.calls} a ${rate?.per}`,
      ratio: share,
      ...(least !== undefined && {
        bar: `≥ ${least}, 0 refused`,
        ok: share >= least && world.refused === 0,
      }),
    });
  }
  clock.uninstall();
  redis.disconnect();
  return rows;
}
