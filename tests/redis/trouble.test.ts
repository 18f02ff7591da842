import { RedisRateLimiter, type RedisRateLimiterOptions } from '@rongkit/redis';
import { LimitReached } from 'rongkit';
import { describe, expect, test } from 'vitest';
import { type Connection, connect } from './clients.js';
import { CountingService, call, refusalOf, turn } from './counting-service.js';
import { type Ending, needsRedis, startRedis, type TestRedis } from './start-redis.js';

const RATES = [{ calls: 100, per: 'second' }] as const;

interface Process {
  readonly limiter: RedisRateLimiter;
  readonly connection: Connection;
}

async function startProcesses(
  ending: Ending,
  count: number,
  redis: TestRedis,
  options: RedisRateLimiterOptions = {},
): Promise<Process[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const connection = await connect(ending, index % 2 === 0 ? 'ioredis 6' : 'node-redis 6', redis.port);
      const limiter = new RedisRateLimiter(connection.client, options);
      ending.onTestFinished(() => limiter.close());
      return { limiter, connection };
    }),
  );
}

/** Lets each process call as fast as its limiter allows, while something happens. Then ends the calls. */
async function whileCalling(processes: readonly Process[], service: CountingService, act: () => Promise<void>) {
  let isOver = false;
  const callers = processes.flatMap(({ limiter }) =>
    Array.from({ length: 5 }, async () => {
      while (!isOver) await call(limiter, service, { rates: RATES, maxWaitMs: 60_000 });
    }),
  );
  await act();
  isOver = true;
  await Promise.all(callers);
}

describe.skipIf(needsRedis !== '').concurrent(`a shared limit lets no more through than the limit${needsRedis}`, () => {
  test('when Redis is emptied', async (ending) => {
    const redis = await startRedis(ending);
    const { client } = await connect(ending, 'ioredis 6', redis.port);
    const service = new CountingService(100);
    await whileCalling(await startProcesses(ending, 4, redis), service, async () => {
      for (let round = 0; round < 3; round++) {
        await service.untilServed(120);
        await (client as unknown as { flushall(): Promise<void> }).flushall();
      }
      await service.untilServed(120);
    });
    expect(service.refused).toBe(0);
  });

  test('when Redis is killed and started again, and goes on afterwards', async (ending) => {
    const redis = await startRedis(ending);
    const service = new CountingService(100);
    await whileCalling(await startProcesses(ending, 4, redis), service, async () => {
      await service.untilServed(150);
      await redis.kill();
      await redis.start();
      await service.untilServed(150);
    });
    expect(service.refused).toBe(0);
  });

  test('when Redis is gone: each process goes on with its share, and with the whole limit once Redis is back', async (ending) => {
    const redis = await startRedis(ending);
    const service = new CountingService(100);
    await whileCalling(await startProcesses(ending, 4, redis), service, async () => {
      await service.untilServed(150);
      await redis.kill();
      // More than the leases that are left: this needs the shares.
      await service.untilServed(150);
      await redis.start();
      await service.untilServed(200);
    });
    expect(service.refused).toBe(0);
  });

  test('when Redis hangs, and answers again', async (ending) => {
    const redis = await startRedis(ending);
    const service = new CountingService(100);
    await whileCalling(await startProcesses(ending, 3, redis), service, async () => {
      await service.untilServed(150);
      redis.hang();
      await service.untilServed(100);
      redis.goOn();
      await service.untilServed(150);
    });
    expect(service.refused).toBe(0);
  });

  test('when a process dies with permits in its hands', async (ending) => {
    const redis = await startRedis(ending);
    const [dead, ...others] = await startProcesses(ending, 4, redis);
    const service = new CountingService(100);
    const demand = {
      app: 'app',
      bucket: 'bucket',
      rates: RATES,
      weight: 1,
      maxWaitMs: 60_000,
      maxQueued: 100,
      signal: undefined,
    };
    await dead?.limiter.acquire(demand);
    // The request of the dead process arrives, and nobody reports it.
    service.serve(1);
    dead?.connection.close();
    await whileCalling(others, service, () => service.untilServed(700));
    expect(service.refused).toBe(0);
  });

  test('when one process is cut off from a Redis that the others reach', async (ending) => {
    const redis = await startRedis(ending);
    const processes = await startProcesses(ending, 4, redis);
    const service = new CountingService(100);
    await whileCalling(processes, service, async () => {
      await service.untilServed(150);
      processes[0]?.connection.close();
      await service.untilServed(600);
    });
    expect(service.refused).toBe(0);
  });
});

describe.skipIf(needsRedis !== '').concurrent(`while Redis does not answer${needsRedis}`, () => {
  test('calls that shall wait do so, until Redis is there or their time is over', async (ending) => {
    const redis = await startRedis(ending);
    const [process] = await startProcesses(ending, 1, redis, { whenDown: 'wait' });
    const service = new CountingService(100);
    const { limiter } = process as Process;
    await call(limiter, service, { rates: RATES });
    await redis.kill();
    await untilRefused(limiter, service, /used up/);
    expect(await refusalOf(call(limiter, service, { rates: RATES, maxWaitMs: 700 }))).toBeInstanceOf(LimitReached);
    const waiting = call(limiter, service, { rates: RATES });
    await redis.start();
    expect(await waiting).toBe(true);
  });

  test('calls that shall be refused are, without a wait', async (ending) => {
    const redis = await startRedis(ending);
    const [process] = await startProcesses(ending, 1, redis, { whenDown: 'reject' });
    const service = new CountingService(100);
    const { limiter } = process as Process;
    await call(limiter, service, { rates: RATES });
    await redis.kill();
    await untilRefused(limiter, service, /does not answer/);
    await redis.start();
    await untilServedAgain(limiter, service);
  });

  test('a process that never had an answer reckons with the expected number of processes', async (ending) => {
    const redis = await startRedis(ending);
    const [process] = await startProcesses(ending, 1, redis, { expectedProcesses: 10 });
    const { limiter } = process as Process;
    await redis.kill();
    const service = new CountingService(10);
    const calls = Array.from({ length: 25 }, () => call(limiter, service, { rates: RATES }));
    await Promise.all(calls);
    expect([service.served, service.refused]).toEqual([25, 0]);
  });
});

/** Calls without a pause until one is refused. */
async function untilRefused(limiter: RedisRateLimiter, service: CountingService, reason: RegExp): Promise<void> {
  for (;;) {
    await turn();
    const outcome = await call(limiter, service, { rates: RATES, maxWaitMs: 1 }).catch((error: Error) => error.message);
    if (typeof outcome === 'string' && reason.test(outcome)) return;
  }
}

/** Calls until one is served. */
async function untilServedAgain(limiter: RedisRateLimiter, service: CountingService): Promise<void> {
  while (!(await call(limiter, service, { rates: RATES }).catch(() => false))) await turn();
}
