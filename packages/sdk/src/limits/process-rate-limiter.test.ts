import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ProcessRateLimiter } from './process-rate-limiter.js';
import type { Demand, Permit } from './rate-limiter.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const PER_SECOND = [{ calls: 10, per: 'second' }] as const;

function demand(changes: Partial<Demand> = {}): Demand {
  return {
    app: 'app',
    bucket: 'b',
    rates: PER_SECOND,
    weight: 1,
    maxWaitMs: Number.POSITIVE_INFINITY,
    maxQueued: 100_000,
    signal: undefined,
    ...changes,
  };
}

const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Takes as many permits as are available without waiting, and returns their number. */
function takeAll(limiter: ProcessRateLimiter, changes: Partial<Demand> = {}): number {
  let count = 0;
  while (count < 1000) {
    const permit = limiter.acquire(demand({ maxWaitMs: 0, ...changes }));
    if ('then' in permit) {
      permit.catch(() => {});
      return count;
    }
    permit.done('counted');
    count++;
  }
  return count;
}

describe('a quota', () => {
  test('lets through what it holds, and again when its window is over', async () => {
    const limiter = new ProcessRateLimiter();
    expect(takeAll(limiter)).toBe(10);
    await vi.advanceTimersByTimeAsync(999);
    expect(takeAll(limiter)).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(takeAll(limiter)).toBe(10);
  });

  test('counts weights, and lets what is larger than itself through alone', () => {
    const limiter = new ProcessRateLimiter();
    expect(takeAll(limiter, { weight: 4 })).toBe(2);
    expect(takeAll(limiter, { weight: 3 })).toBe(0);
    expect(takeAll(limiter, { weight: 2 })).toBe(1);
    expect(takeAll(new ProcessRateLimiter(), { weight: 99 })).toBe(1);
  });

  test('of several rates keeps to all of them', async () => {
    const limiter = new ProcessRateLimiter();
    const rates = [
      { calls: 10, per: 'second' },
      { calls: 15, per: 'minute' },
    ] as const;
    expect(takeAll(limiter, { rates })).toBe(10);
    await vi.advanceTimersByTimeAsync(1000);
    expect(takeAll(limiter, { rates })).toBe(5);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(takeAll(limiter, { rates })).toBe(10);
  });

  test('is that of its bucket alone', () => {
    const limiter = new ProcessRateLimiter();
    expect(takeAll(limiter)).toBe(10);
    expect(takeAll(limiter, { bucket: 'another' })).toBe(10);
  });

  test('is given back by what was never sent', () => {
    const limiter = new ProcessRateLimiter();
    for (let count = 0; count < 100; count++) (limiter.acquire(demand()) as Permit).done('unsent');
    expect(takeAll(limiter)).toBe(10);
  });
});

describe('those who wait', () => {
  test('go in their order', async () => {
    const limiter = new ProcessRateLimiter();
    takeAll(limiter);
    const order: number[] = [];
    for (let index = 0; index < 25; index++) {
      void Promise.resolve(limiter.acquire(demand())).then((permit) => {
        order.push(index);
        permit.done('counted');
      });
    }
    expect(limiter.queued).toBe(25);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(order).toEqual(Array.from({ length: 25 }, (_, index) => index));
    expect(limiter.queued).toBe(0);
  });

  test('are no more than may wait, and wait no longer than they want', async () => {
    const limiter = new ProcessRateLimiter();
    takeAll(limiter);
    const waiting = limiter.acquire(demand({ maxQueued: 1 }));
    await expect(limiter.acquire(demand({ maxQueued: 1 }))).rejects.toMatchObject({ name: 'LimitReached' });
    await expect(limiter.acquire(demand({ maxWaitMs: 500 }))).rejects.toMatchObject({ waitMs: 1000 });
    await vi.advanceTimersByTimeAsync(1000);
    (await waiting).done('counted');
  });

  test('are refused when the wait becomes longer than they want', async () => {
    const limiter = new ProcessRateLimiter();
    const rates = [{ calls: 1, per: 'second' }] as const;
    const first = limiter.acquire(demand({ rates })) as Permit;
    const waiting = limiter.acquire(demand({ rates, maxWaitMs: 2000 })) as Promise<Permit>;
    const patient = limiter.acquire(demand({ rates, maxWaitMs: 60_000 })) as Promise<Permit>;
    const refused = expect(waiting).rejects.toMatchObject({ name: 'LimitReached', waitMs: expect.any(Number) });
    first.done({ refusedForMs: 30_000 });
    await vi.advanceTimersByTimeAsync(3000);
    await refused;
    expect(limiter.queued).toBe(1);
    await vi.advanceTimersByTimeAsync(28_000);
    (await patient).done('counted');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('leave when they are aborted, and no listener stays', async () => {
    const limiter = new ProcessRateLimiter();
    takeAll(limiter);
    const stop = new AbortController();
    const waiting = limiter.acquire(demand({ signal: stop.signal })) as Promise<Permit>;
    const next = limiter.acquire(demand()) as Promise<Permit>;
    stop.abort();
    await expect(waiting).rejects.toThrow('aborted');
    expect(limiter.queued).toBe(1);
    await vi.advanceTimersByTimeAsync(1000);
    (await next).done('counted');
  });
});

describe('after a refusal', () => {
  test('nobody goes for a second, then half as many, and a tenth more with each window', async () => {
    const limiter = new ProcessRateLimiter();
    (limiter.acquire(demand()) as Permit).done({ refusedForMs: undefined });
    await vi.advanceTimersByTimeAsync(999);
    expect(takeAll(limiter)).toBe(0);
    await vi.advanceTimersByTimeAsync(2);
    expect(takeAll(limiter)).toBe(6);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(takeAll(limiter)).toBe(10);
  });

  test('the next refusal makes for a longer rest, and the service may name one', async () => {
    const limiter = new ProcessRateLimiter();
    (limiter.acquire(demand()) as Permit).done({ refusedForMs: undefined });
    await vi.advanceTimersByTimeAsync(1001);
    (limiter.acquire(demand()) as Permit).done({ refusedForMs: undefined });
    await vi.advanceTimersByTimeAsync(1999);
    expect(takeAll(limiter)).toBe(0);
    await vi.advanceTimersByTimeAsync(10_000);
    (limiter.acquire(demand()) as Permit).done({ refusedForMs: 30_000 });
    await vi.advanceTimersByTimeAsync(29_000);
    expect(takeAll(limiter)).toBe(0);
  });
});

test('whatever the network does, the service counts no more in any window than the limit, and no less than 94 %', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 5, max: 60 }),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 25 })), {
        minLength: 3,
        maxLength: 20,
      }),
      async (calls, latencies) => {
        const limiter = new ProcessRateLimiter();
        const counted: number[] = [];
        let index = 0;
        const attempt = async (permit: Permit) => {
          const [there = 0, back = 0] = latencies[index++ % latencies.length] ?? [];
          await later(there);
          counted.push(performance.now());
          await later(back);
          permit.done('counted');
        };
        const worker = async () => {
          const end = performance.now() + 5000;
          while (performance.now() < end) {
            await attempt(await limiter.acquire(demand({ rates: [{ calls, per: 'second' }] })));
          }
        };
        const work = Promise.all(Array.from({ length: calls + 5 }, worker));
        await vi.advanceTimersByTimeAsync(8000);
        await work;
        const sorted = counted.sort((one, other) => one - other);
        const inWindow = (from: number) => sorted.filter((at) => at >= from && at < from + 1000).length;
        expect(Math.max(...sorted.map(inWindow))).toBeLessThanOrEqual(calls);
        // In each window of a second, the limiter loses one round trip: at most 50 ms.
        expect(sorted.filter((at) => at < (sorted[0] ?? 0) + 5000).length).toBeGreaterThanOrEqual(calls * 5 * 0.94);
      },
    ),
    { numRuns: 30 },
  );
});
