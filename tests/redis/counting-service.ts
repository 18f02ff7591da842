import type { RedisRateLimiter } from '@rongkit/redis';
import type { Demand, LimitReached } from 'rongkit';

const WINDOW_MS = 1000;

/** A service that allows a number of units in any second, and counts what it refuses. */
export class CountingService {
  refused = 0;
  served = 0;
  readonly #limit: number;
  #log: { readonly at: number; readonly weight: number }[] = [];
  #waiting: { readonly until: number; readonly resolve: () => void }[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  serve(weight: number): boolean {
    const now = performance.now();
    this.#log = this.#log.filter(({ at }) => at > now - WINDOW_MS);
    const used = this.#log.reduce((sum, each) => sum + each.weight, 0);
    if (used + weight > this.#limit) {
      this.refused += 1;
      return false;
    }
    this.#log.push({ at: now, weight });
    this.served += weight;
    for (const { until, resolve } of this.#waiting) if (this.served >= until) resolve();
    return true;
  }

  /** Resolves once so many more units are served. */
  untilServed(more: number): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push({ until: this.served + more, resolve });
    });
  }
}

export const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Makes one call: waits for a permit, sends and reports. Returns whether the service served it. */
export async function call(
  limiter: RedisRateLimiter,
  service: CountingService,
  demand: Partial<Demand> & Pick<Demand, 'rates'>,
): Promise<boolean> {
  const weight = demand.weight ?? 1;
  const permit = await limiter.acquire({
    app: 'app',
    bucket: 'bucket',
    weight,
    maxWaitMs: Number.POSITIVE_INFINITY,
    maxQueued: 100_000,
    signal: undefined,
    ...demand,
  });
  await turn();
  const isServed = service.serve(weight);
  await turn();
  permit.done(isServed ? 'counted' : { refusedForMs: undefined });
  return isServed;
}

/** The error with which a call failed. */
export async function refusalOf(promise: Promise<unknown>): Promise<LimitReached> {
  return promise.then(
    () => {
      throw new Error('The call was not refused.');
    },
    (error: LimitReached) => error,
  );
}
