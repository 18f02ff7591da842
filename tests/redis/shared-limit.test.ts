import { createEmulator } from '@rongkit/emulator';
import { RedisRateLimiter, type RedisRateLimiterOptions } from '@rongkit/redis';
import { Redis } from 'ioredis';
import { LimitReached, RongCloud } from 'rongkit';
import { describe, expect, onTestFinished, test } from 'vitest';
import { connect, LIBRARIES } from './clients.js';
import { CountingService, call, refusalOf } from './counting-service.js';
import { needsRedis, startRedis, type TestRedis } from './start-redis.js';

const RATES = [{ calls: 100, per: 'second' }] as const;

async function limiterOn(redis: TestRedis, options: RedisRateLimiterOptions = {}, library = 'ioredis 6') {
  const { client, close } = await connect({ onTestFinished }, library, redis.port);
  const limiter = new RedisRateLimiter(client, options);
  onTestFinished(() => limiter.close());
  return { limiter, cut: close };
}

/** Repeats calls of some callers until the service has served enough. */
async function callUntil(service: CountingService, enough: number, limiters: readonly RedisRateLimiter[]) {
  const served = limiters.map(() => 0);
  const callers = limiters.flatMap((limiter, index) =>
    Array.from({ length: 10 }, async () => {
      while (service.served < enough) {
        if (await call(limiter, service, { rates: RATES })) served[index] = (served[index] ?? 0) + 1;
      }
    }),
  );
  await Promise.all(callers);
  return served;
}

describe.skipIf(needsRedis !== '')(`a limit on Redis${needsRedis}`, () => {
  test.each(Object.keys(LIBRARIES))(
    'is kept by four processes together on %s, and each has its part',
    async (library) => {
      const redis = await startRedis({ onTestFinished });
      const limiters = await Promise.all(Array.from({ length: 4 }, () => limiterOn(redis, {}, library)));
      const service = new CountingService(100);
      const served = await callUntil(
        service,
        300,
        limiters.map(({ limiter }) => limiter),
      );
      expect(service.refused).toBe(0);
      expect(Math.min(...served)).toBeGreaterThan(20);
    },
  );

  test('is one for each app, and for each bucket', async () => {
    const redis = await startRedis({ onTestFinished });
    const { limiter } = await limiterOn(redis);
    const [one, other, third] = [new CountingService(100), new CountingService(100), new CountingService(100)];
    const hundred = Array.from({ length: 100 });
    await Promise.all([
      ...hundred.map(() => call(limiter, one, { rates: RATES, app: 'one' })),
      ...hundred.map(() => call(limiter, other, { rates: RATES, app: 'other' })),
      ...hundred.map(() => call(limiter, third, { rates: RATES, app: 'one', bucket: 'b2' })),
    ]);
    expect([one.served, other.served, third.served]).toEqual([100, 100, 100]);
  });

  test('is one for each keyPrefix of ioredis', async () => {
    const redis = await startRedis({ onTestFinished });
    const services = [new CountingService(100), new CountingService(100)];
    await Promise.all(
      ['one:', 'two:'].flatMap((keyPrefix, index) => {
        const client = new Redis(redis.port, { keyPrefix });
        onTestFinished(() => client.disconnect());
        const limiter = new RedisRateLimiter(client);
        const service = services[index] as CountingService;
        return Array.from({ length: 100 }, () => call(limiter, service, { rates: RATES }));
      }),
    );
    expect(services.map(({ served, refused }) => [served, refused])).toEqual([
      [100, 0],
      [100, 0],
    ]);
  });

  test('lets a heavy send have its turn among light calls of another process', async () => {
    const redis = await startRedis({ onTestFinished });
    const [{ limiter: light }, { limiter: heavy }] = [await limiterOn(redis), await limiterOn(redis)];
    const service = new CountingService(100);
    let isDone = false;
    const lightCalls = Array.from({ length: 20 }, async () => {
      while (!isDone) await call(light, service, { rates: RATES });
    });
    expect(await call(heavy, service, { rates: RATES, weight: 90 })).toBe(true);
    isDone = true;
    await Promise.all(lightCalls);
    expect(service.refused).toBe(0);
  });

  test('applies all rates of a bucket at once', async () => {
    const redis = await startRedis({ onTestFinished });
    const { limiter } = await limiterOn(redis);
    const rates = [
      { calls: 100, per: 'second' },
      { calls: 5, per: 'hour' },
    ] as const;
    const service = new CountingService(100);
    await Promise.all(Array.from({ length: 5 }, () => call(limiter, service, { rates })));
    const error = await refusalOf(call(limiter, service, { rates, maxWaitMs: 60_000 }));
    expect(error).toBeInstanceOf(LimitReached);
    expect(service.served).toBe(5);
  });

  test('refuses a call at once that may not wait', async () => {
    const redis = await startRedis({ onTestFinished });
    const { limiter } = await limiterOn(redis);
    const service = new CountingService(2);
    const demand = { rates: [{ calls: 2, per: 'minute' }], maxWaitMs: 0 } as const;
    await Promise.all([call(limiter, service, demand), call(limiter, service, demand)]);
    expect(await refusalOf(call(limiter, service, demand))).toBeInstanceOf(LimitReached);
    expect(limiter.queued).toBe(0);
  });

  test('gives the permits back that an aborted or unsent attempt did not use', async () => {
    const redis = await startRedis({ onTestFinished });
    const { limiter } = await limiterOn(redis);
    const rates = [{ calls: 1, per: 'day' }] as const;
    const demand = { app: 'app', bucket: 'once', rates, weight: 1, maxWaitMs: 1e6, maxQueued: 10, signal: undefined };
    const first = await limiter.acquire(demand);
    const stop = new AbortController();
    const waiting = limiter.acquire({ ...demand, maxWaitMs: 1e9, signal: stop.signal });
    stop.abort();
    await expect(waiting).rejects.toThrow('aborted');
    first.done('unsent');
    (await limiter.acquire({ ...demand, maxWaitMs: 1e9 })).done('counted');
    expect(await refusalOf(Promise.resolve(limiter.acquire(demand)))).toBeInstanceOf(LimitReached);
  });

  test('gives the lease of a process that closes to the others', async () => {
    const redis = await startRedis({ onTestFinished });
    const [{ limiter: one }, { limiter: other }] = [await limiterOn(redis), await limiterOn(redis)];
    const rates = [{ calls: 4, per: 'day' }] as const;
    const service = new CountingService(4);
    await call(one, service, { rates });
    await one.close();
    await Promise.all(Array.from({ length: 3 }, () => call(other, service, { rates })));
    expect(service.served).toBe(4);
  });

  test('pauses all processes after a refusal of one', async () => {
    const redis = await startRedis({ onTestFinished });
    const [{ limiter: one }, { limiter: other }] = [await limiterOn(redis), await limiterOn(redis)];
    const demand = { app: 'app', bucket: 'b', rates: RATES, weight: 1, maxQueued: 10, signal: undefined };
    const permit = await one.acquire({ ...demand, maxWaitMs: 1000 });
    permit.done({ refusedForMs: 30_000 });
    await expect
      .poll(() =>
        Promise.resolve(other.acquire({ ...demand, maxWaitMs: 0 })).then(
          () => 'served',
          (error) => error,
        ),
      )
      .toBeInstanceOf(LimitReached);
  });

  test('holds for clients of the real service: four clients on an emulator with its limits on meet no 1008', async () => {
    const redis = await startRedis({ onTestFinished });
    const emulator = await createEmulator();
    onTestFinished(() => emulator.close());
    const clients = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const { limiter } = await limiterOn(redis);
        const rong = new RongCloud({ ...emulator.credentials, rateLimit: { limiter }, retry: 1 });
        onTestFinished(() => rong.close());
        return rong;
      }),
    );
    await Promise.all(
      clients.flatMap((rong, index) =>
        Array.from({ length: 80 }, (_, call) => rong.user.getToken({ userId: `u${index}-${call}`, name: 'Ann' })),
      ),
    );
    expect(emulator.requests().filter(({ code }) => code === 1008)).toEqual([]);
    expect(clients.map((rong) => rong.stats().refusedForRate)).toEqual([0, 0, 0, 0]);
  });
});

test.each([
  ['nothing', undefined],
  ['an object', {}],
  ['a URL', 'redis://127.0.0.1'],
])('%s is no Redis client', (_, client) => {
  expect(() => new RedisRateLimiter(client as never)).toThrow('redis must be a client of ioredis 5');
});

test.each([
  [{ whenDone: 'share' }, 'whenDone is not an option'],
  [{ whenDown: 'stop' }, 'whenDown must be one of'],
  [{ expectedProcesses: 0 }, 'expectedProcesses must be an integer'],
  [{ prefix: '' }, 'prefix must be a string'],
])('the options %o are refused', (options, message) => {
  const client = { eval: () => {}, evalsha: () => {} };
  expect(() => new RedisRateLimiter(client as never, options as never)).toThrow(message);
});
