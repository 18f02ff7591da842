import { createHash, randomUUID } from 'node:crypto';
import type { RedisClient, RedisRateLimiter, RedisRateLimiterOptions } from '@rongkit/redis';
import type { Demand, Permit } from 'rongkit';
import type { Random } from '../support/random.js';

/** Timers and `performance` that stand still until the next timer is asked for. */
export interface VirtualClock {
  /** Moves time to the next timer, and runs it. */
  next(): void;
}

/** The part of an `ioredis` client that a virtual world needs. The client must be connected before time stands still. */
export interface RealRedis {
  eval(script: string, keys: number, ...args: string[]): Promise<unknown>;
  evalsha(digest: string, keys: number, ...args: string[]): Promise<unknown>;
  del(...keys: string[]): Promise<unknown>;
  flushall(): Promise<unknown>;
  dumpBuffer(key: string): Promise<Buffer | null>;
  restore(key: string, ttl: number, value: Buffer, replace: 'REPLACE'): Promise<unknown>;
}

/** Round trip times in milliseconds. One in a hundred takes five times as long. */
export interface Trips {
  readonly api: number;
  readonly redis: number;
}

export interface WorldOptions {
  readonly redis: RealRedis;
  readonly clock: VirtualClock;
  readonly random: Random;
  readonly rate: { readonly calls: number; readonly per: 'second' | 'minute' };
  readonly weight?: number;
  readonly trips: Trips;
  readonly make: (client: RedisClient, options?: RedisRateLimiterOptions) => RedisRateLimiter;
}

/** Time after which an idle count expires, beyond its window; see the script. */
const EXPIRES_MS = 60_000;
const LENGTHS = { second: 1000, minute: 60_000 } as const;

const immediate = () => new Promise((resolve) => setImmediate(resolve));
const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A process that shares the limit. */
export interface VirtualProcess {
  readonly limiter: RedisRateLimiter;
  /** `cut`: nothing reaches Redis; `deaf`: Redis runs the script, and the reply is lost. */
  link: 'whole' | 'cut' | 'deaf';
  /** Milliseconds that each exchange takes longer. */
  slowMs: number;
  /** A dead process does nothing more; its requests on the wire arrive. */
  isDead: boolean;
  served: number;
}

/**
 * Processes that share a limit in virtual time: the limiter and its script on a real Redis, and a service that counts
 * calls in an exact window. The same seed gives the same run.
 */
export class VirtualWorld {
  readonly processes: VirtualProcess[] = [];
  /** Calls that the service has let through. */
  readonly served: { readonly at: number; readonly weight: number }[] = [];
  refused = 0;
  trips = 0;
  /** Difference of the clock of Redis from the clock of this world, in milliseconds. */
  clockOffset = 0;
  /** Error of all commands; undefined if Redis works. */
  trouble: string | undefined;
  readonly #options: WorldOptions;
  /** Limiters of an earlier world may still have timers. */
  readonly #app = randomUUID();
  readonly #scripts = new Map<string, string>();
  readonly #savedAt = new Map<string, number>();
  readonly #running = new Set<Promise<unknown>>();
  #executions = 0;
  #windowStart = 0;
  #inWindow = 0;
  #isOver = false;

  constructor(options: WorldOptions) {
    this.#options = options;
  }

  /** Starts a process, with callers that each make one call after the other. */
  start(callers: number, options: RedisRateLimiterOptions = {}, thinkMs = 0): VirtualProcess {
    const process: VirtualProcess = {
      limiter: this.#options.make(
        this.#client(() => process),
        options,
      ),
      link: 'whole',
      slowMs: 0,
      isDead: false,
      served: 0,
    };
    this.processes.push(process);
    for (let caller = 0; caller < callers; caller++) void this.#call(process, thinkMs);
    return process;
  }

  /** Lets time pass. */
  async run(ms: number): Promise<void> {
    const until = performance.now() + ms;
    setTimeout(() => {}, ms);
    while (performance.now() < until) {
      await this.#settle();
      this.#options.clock.next();
    }
    await this.#settle();
  }

  /** Ends all callers. */
  end(): void {
    this.#isOver = true;
  }

  /** Runs a command on the real Redis, outside of virtual time. */
  async command<T>(run: (redis: RealRedis) => Promise<T>): Promise<T> {
    return run(this.#options.redis);
  }

  get keys(): string[] {
    return [...this.#savedAt.keys()];
  }

  /** Makes one call, and returns its wait in milliseconds; undefined if the limiter refused it. */
  async callOnce(process: VirtualProcess, maxWaitMs = Number.POSITIVE_INFINITY): Promise<number | undefined> {
    const from = performance.now();
    const permit = await this.#acquire(process, maxWaitMs).catch(() => undefined);
    const waitMs = performance.now() - from;
    if (!permit || process.isDead) return undefined;
    await later(this.#lasts(this.#options.trips.api / 2));
    const isServed = this.#serve(process);
    await later(this.#lasts(this.#options.trips.api / 2));
    if (!process.isDead) permit.done(isServed ? 'counted' : { refusedForMs: undefined });
    return waitMs;
  }

  async #call(process: VirtualProcess, thinkMs: number): Promise<void> {
    await later(this.#options.random.below(10));
    while (!this.#isOver && !process.isDead) {
      if ((await this.callOnce(process, 600_000)) === undefined) await later(100);
      if (thinkMs > 0) await later(thinkMs);
    }
  }

  async #acquire({ limiter }: VirtualProcess, maxWaitMs: number): Promise<Permit> {
    const { rate, weight = 1 } = this.#options;
    const demand: Demand = {
      app: this.#app,
      bucket: 'bucket',
      rates: [rate],
      weight,
      maxWaitMs,
      maxQueued: 100_000,
      signal: undefined,
    };
    return limiter.acquire(demand);
  }

  #serve(process: VirtualProcess): boolean {
    const { rate, weight = 1 } = this.#options;
    const now = performance.now();
    for (let oldest = this.served[this.#windowStart]; oldest && oldest.at <= now - LENGTHS[rate.per]; ) {
      this.#inWindow -= oldest.weight;
      oldest = this.served[++this.#windowStart];
    }
    if (this.#inWindow + weight > rate.calls) {
      this.refused += 1;
      return false;
    }
    this.served.push({ at: now, weight });
    this.#inWindow += weight;
    process.served += weight;
    return true;
  }

  /** Whole milliseconds around a duration, as timers have them. */
  #lasts(ms: number): number {
    const { random } = this.#options;
    const jittered = ms * (0.7 + 0.6 * random.next()) * (random.chance(0.01) ? 5 : 1);
    return Math.floor(jittered + random.next());
  }

  /** Lets everything happen that happens now. */
  async #settle(): Promise<void> {
    await immediate();
    while (this.#running.size > 0) {
      await Promise.allSettled(this.#running);
      await immediate();
    }
  }

  #client(processOf: () => VirtualProcess): RedisClient {
    const run = async (digest: string, key: string, request: string) => {
      const process = processOf();
      this.trips += 1;
      await later(this.#lasts(this.#options.trips.redis / 2));
      if (process.isDead || process.link === 'cut') return later(1e9);
      await later(process.slowMs);
      if (this.trouble !== undefined) throw new Error(this.trouble);
      const running = this.#execute(digest, key, request);
      this.#running.add(running);
      const reply = await running.finally(() => this.#running.delete(running));
      await later(this.#lasts(this.#options.trips.redis / 2));
      return process.isDead || process.link === 'deaf' ? later(1e9) : reply;
    };
    return {
      eval: (script, _, key, request) => {
        const digest = createHash('sha1').update(script).digest('hex');
        this.#scripts.set(digest, inVirtualTime(script));
        return run(digest, String(key), String(request));
      },
      evalsha: (digest, _, key, request) =>
        this.#scripts.has(digest)
          ? run(digest, String(key), String(request))
          : Promise.reject(new Error('NOSCRIPT No matching script.')),
    };
  }

  async #execute(digest: string, key: string, request: string): Promise<unknown> {
    const { redis } = this.#options;
    const now = performance.now();
    const { rates } = JSON.parse(request) as { rates: [calls: number, ms: number][] };
    const expiresMs = Math.max(...rates.map(([, ms]) => ms)) + EXPIRES_MS;
    if ((this.#savedAt.get(key) ?? now) + expiresMs <= now) await redis.del(key);
    this.#savedAt.set(key, now);
    const micros = Math.floor(now + 1e9 + this.clockOffset) * 1000 + (this.#executions++ % 1000);
    return redis.eval(this.#scripts.get(digest) ?? '', 1, key, request, String(micros));
  }
}

/** The script with the time of this world in place of the server's. */
function inVirtualTime(script: string): string {
  const changed = script.replace("redis.call('TIME')", '{ math.floor(ARGV[2] / 1000000), ARGV[2] % 1000000 }');
  if (changed === script) throw new Error('The script does not ask for the time.');
  return changed;
}
