import { RedisRateLimiter, type RedisRateLimiterOptions } from '@rongkit/redis';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Random } from '../support/random.js';
import { type Ending, needsRedis, startRedis } from './start-redis.js';
import { type VirtualProcess, VirtualWorld, type WorldOptions } from './virtual-world.js';

const SECOND = { calls: 200, per: 'second' } as const;
const MINUTE = { calls: 600, per: 'minute' } as const;

let redis: Redis;
const ends: (() => unknown)[] = [];
const ending = { onTestFinished: (end: () => unknown) => ends.push(end) } as unknown as Ending;

beforeAll(async () => {
  if (needsRedis !== '') return;
  const { port } = await startRedis(ending);
  redis = new Redis(port);
  await redis.ping();
});
afterAll(async () => {
  redis?.disconnect();
  for (const end of ends) await end();
});
beforeEach(async () => {
  await redis?.flushall();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function worldOf(options: Partial<WorldOptions> = {}): VirtualWorld {
  return new VirtualWorld({
    redis,
    clock: { next: () => vi.advanceTimersToNextTimer() },
    random: new Random(1),
    rate: SECOND,
    trips: { api: 4, redis: 1 },
    make: (client, own: RedisRateLimiterOptions = {}) => new RedisRateLimiter(client, own),
    ...options,
  });
}

function startFour(world: VirtualWorld, options: RedisRateLimiterOptions = {}): void {
  for (let process = 0; process < 4; process++) world.start(10, options);
}

/** Calls that are served in a time. */
async function servedIn(world: VirtualWorld, ms: number): Promise<number> {
  const before = world.served.length;
  await world.run(ms);
  return world.served.length - before;
}

/** Answers of a Redis that works for nobody, or not for this client. */
const TROUBLES = [
  "READONLY You can't write against a read only replica.",
  "OOM command not allowed when used memory > 'maxmemory'.",
  'MISCONF Errors writing to the AOF file: No space left on device',
  'NOAUTH Authentication required.',
  "NOPERM User app has no permissions to run the 'evalsha' command",
  'ERR max number of clients reached',
  'LOADING Redis is loading the dataset in memory',
];

describe.skipIf(needsRedis !== '')(`a shared limit${needsRedis}`, () => {
  test('goes on when the clock of Redis goes back by an hour', async () => {
    const world = worldOf();
    startFour(world);
    await world.run(1500);
    world.clockOffset = -3_600_000;
    expect(await servedIn(world, 5000)).toBeGreaterThanOrEqual(800);
    expect(world.refused).toBe(0);
  });

  test('is free at once after a time without calls, for each of several processes', async () => {
    const world = worldOf({ rate: MINUTE });
    startFour(world);
    await world.run(1000);
    world.end();
    await world.run(300_000);
    for (const process of world.processes) expect(await waitOf(world, process)).toBeLessThan(100);
  });

  test('by the minute is used to the full, although calls wait longer than a process may be silent', async () => {
    const rate = { calls: 6000, per: 'minute' } as const;
    const world = worldOf({ rate, weight: 1000, trips: { api: 100, redis: 1 } });
    startFour(world);
    await world.run(61_000);
    expect([world.served.length, world.refused]).toEqual([12, 0]);
  });

  test('is kept by an idle process that Redis does not answer any more', async () => {
    const world = worldOf({ rate: MINUTE });
    startFour(world);
    await world.run(1000);
    world.end();
    await world.run(300_000);
    world.trouble = 'The connection is closed.';
    const idle = world.processes.map((process) => callsWithin(world, process, 200));
    await world.run(30_000);
    expect((await Promise.all(idle)).map(({ length }) => length)).toEqual([150, 150, 150, 150]);
  });

  test.each(TROUBLES)('is kept while Redis answers "%s", and afterwards', async (trouble) => {
    const world = worldOf();
    startFour(world);
    await world.run(1500);
    world.trouble = trouble;
    // Shares begin 3 seconds and a window after the last answer.
    expect(await servedIn(world, 8000)).toBeGreaterThanOrEqual(600);
    world.trouble = undefined;
    await world.run(2000);
    expect(await servedIn(world, 5000)).toBeGreaterThanOrEqual(800);
    expect(world.refused).toBe(0);
  });

  test('is kept on a slow Redis: one that answers too late counts as one that does not answer', async () => {
    const world = worldOf();
    startFour(world);
    await world.run(1500);
    for (const process of world.processes) process.slowMs = 400;
    expect(await servedIn(world, 8000)).toBeGreaterThanOrEqual(600);
    for (const process of world.processes) process.slowMs = 0;
    await world.run(2000);
    expect(await servedIn(world, 5000)).toBeGreaterThanOrEqual(800);
    expect(world.refused).toBe(0);
  });

  test('is kept when Redis evicts the count, again and again', async () => {
    const world = worldOf();
    startFour(world);
    for (let round = 0; round < 6; round++) {
      await world.run(1730);
      await world.command((client) => client.del(...world.keys));
    }
    expect(world.refused).toBe(0);
    expect(world.served.length).toBeGreaterThanOrEqual(1000);
  });

  test('is kept when a replica takes over that lags, with a clock that is behind', async () => {
    const world = worldOf();
    startFour(world);
    await world.run(1300);
    for (const lagMs of [20, 300, 1700]) {
      const copy = await world.command((client) => client.dumpBuffer(String(world.keys[0])));
      await world.run(lagMs);
      await world.command((client) => client.restore(String(world.keys[0]), 0, copy as Buffer, 'REPLACE'));
      world.clockOffset -= 5000;
      await world.run(2500);
    }
    expect(world.refused).toBe(0);
    expect(await servedIn(world, 5000)).toBeGreaterThanOrEqual(800);
  });

  test('is kept when replies are lost after Redis has counted', async () => {
    const world = worldOf();
    startFour(world);
    const [first, second] = world.processes;
    for (let round = 0; round < 6; round++) {
      await world.run(900);
      if (first && second) [first.link, second.link] = round % 2 === 0 ? ['deaf', 'whole'] : ['whole', 'deaf'];
    }
    expect(world.refused).toBe(0);
  });

  test('gives back what a dead process held, after 3 seconds and a window', async () => {
    const world = worldOf();
    startFour(world);
    await world.run(3000);
    const [dead] = world.processes;
    if (dead) dead.isDead = true;
    await world.run(15_000);
    expect(await servedIn(world, 5000)).toBeGreaterThanOrEqual(800);
    expect(world.refused).toBe(0);
  });

  test.each([1, 2, 12, 21, 41, 54])('is kept in random trouble (seed %i)', async (seed) => {
    const random = new Random(seed);
    const world = worldOf({ random, trips: { api: random.pick([2, 20, 100]), redis: random.pick([0, 2, 20]) } });
    startFour(world);
    for (let round = 0; round < 6; round++) {
      await world.run(random.below(2000));
      await trouble(world, random);
    }
    expect(world.refused).toBe(0);
  });
});

/** Makes trouble that no limiter may be upset by, and ends it. */
async function trouble(world: VirtualWorld, random: Random): Promise<void> {
  const living = world.processes.filter(({ isDead }) => !isDead);
  const process = random.pick(living);
  const [key = ''] = world.keys;
  switch (random.below(7)) {
    case 0:
      return void (await world.command((redis) => redis.flushall()));
    case 1: {
      const copy = await world.command((redis) => redis.dumpBuffer(key));
      await world.run(random.below(1500));
      if (copy) await world.command((redis) => redis.restore(key, 0, copy, 'REPLACE'));
      return;
    }
    case 2:
      world.clockOffset -= random.below(100_000);
      return;
    case 3:
      world.trouble = 'The connection is closed.';
      await world.run(random.below(20_000));
      world.trouble = undefined;
      return;
    case 4:
      process.link = random.pick(['cut', 'deaf']);
      await world.run(random.below(8000));
      process.link = 'whole';
      await world.run(1100);
      return;
    case 5:
      process.slowMs = random.below(600);
      await world.run(random.below(8000));
      process.slowMs = 0;
      await world.run(1100);
      return;
    default:
      process.isDead = true;
      // A process that starts before the others have noticed that Redis is empty or gone cannot know of them.
      await world.run(1100);
      world.start(10);
      await world.run(1100);
  }
}

/** Makes calls one after the other, as long as they need not wait, and returns their waits. */
async function callsWithin(world: VirtualWorld, process: VirtualProcess, count: number): Promise<number[]> {
  const waits: number[] = [];
  while (waits.length < count) {
    const waitMs = await world.callOnce(process, 2000);
    if (waitMs === undefined) break;
    waits.push(waitMs);
  }
  return waits;
}

/** Makes one call while time passes, and returns its wait. */
async function waitOf(world: VirtualWorld, process: VirtualProcess): Promise<number | undefined> {
  const [waitMs] = await Promise.all([world.callOnce(process), world.run(120_000)]);
  return waitMs;
}
