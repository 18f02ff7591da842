import { describeFields, type Endpoint, type Rate, type TimeUnit, UNIT_MS } from '@rongkit/contract';
import { Refusal } from '../domain/values/refusal.js';
import { countItems } from '../params/count-items.js';
import { firstText, type RawParams } from '../params/raw-params.js';
import type { LimitScale } from '../resolve-options.js';
import { SlidingWindow } from './sliding-window.js';

export interface RateLimiterOptions {
  readonly scale: LimitScale;
  readonly now: () => number;
}

/** The use of a rate limit. */
export interface LimitUse {
  /** The name of the bucket: the id of its endpoint, or the name that several endpoints share. */
  readonly bucket: string;
  /** The number of calls, or of items in calls, in the current period. */
  readonly used: number;
  /** The maximum of `used`. */
  readonly of: number;
  /** The length of the period. */
  readonly per: TimeUnit;
}

/** The present use of a rate limit, with the endpoints and the key that it applies to. */
export interface BucketUse extends LimitUse {
  /** The ids of the endpoints that share the bucket. */
  readonly endpoints: readonly string[];
  /** The value whose calls the bucket counts, such as a phone number; null if all calls share one bucket. */
  readonly key: string | null;
  /** The time until the oldest call leaves the period, in milliseconds; 0 without calls. */
  readonly freesInMs: number;
}

/**
 * Counts a call, and returns the limit that the call comes closest to; null without limits. Throws TooManyCalls, and
 * does not count the call, if it exceeds a limit.
 */
export type Spend = (raw: RawParams) => LimitUse | null;

/** A call that exceeds a rate limit. */
export class TooManyCalls extends Refusal {
  readonly limit: LimitUse;

  constructor(limit: LimitUse) {
    super(1008, `Too many calls: at most ${limit.of} a ${limit.per}.`);
    this.limit = limit;
  }
}

interface Bucket {
  readonly name: string;
  readonly key: string | null;
  readonly windows: readonly SlidingWindow[];
  readonly rates: readonly Rate[];
}

const MAX_KEY_CHARS = 64;
const UNLIMITED: Spend = () => null;

/** Enforces the rate limits of the contract, by the time of `VirtualClock.elapsed`. */
export class RateLimiter {
  readonly #options: RateLimiterOptions;
  readonly #buckets = new Map<string, Bucket>();
  #sweepAt = 1000;

  constructor(options: RateLimiterOptions) {
    this.#options = options;
  }

  /** Makes the function that counts the calls of one endpoint. */
  for(endpoint: Endpoint): Spend {
    const { scale } = this.#options;
    const { rateLimit } = endpoint;
    if (!rateLimit || scale === null) return UNLIMITED;
    const { rates, keyedBy } = rateLimit;
    const bucket = bucketOf(endpoint);
    const weigh = weigher(endpoint);
    return (raw) => {
      const key = keyedBy === undefined ? null : firstText(raw, keyedBy).slice(0, MAX_KEY_CHARS);
      const { windows } = this.#bucketOf({ name: bucket, key, rates });
      const now = this.#options.now();
      const weight = weigh(raw);
      const exceeded = rates.findIndex((_, index) => !windows[index]?.admits(now, weight));
      if (exceeded !== -1) throw new TooManyCalls(useOf(bucket, rates[exceeded], windows[exceeded]));
      for (const window of windows) window.record(now, weight);
      return useOf(bucket, ...tightest(rates, windows));
    };
  }

  /**
   * The use of every limit that calls have used since the last reset, except limits of idle buckets that were removed
   * when there were many. The most used limits come first.
   */
  uses(endpoints: readonly Endpoint[]): BucketUse[] {
    const now = this.#options.now();
    const uses = [...this.#buckets.values()].flatMap(({ name, key, windows, rates }) =>
      windows.map((window, index) => ({
        ...useOf(name, rates[index], window, now),
        endpoints: endpoints.filter((each) => each.rateLimit && bucketOf(each) === name).map(({ id }) => id),
        key,
        freesInMs: window.freesIn(now),
      })),
    );
    return uses.sort((a, b) => b.used / b.of - a.used / a.of);
  }

  /** Forgets all calls. */
  reset(): void {
    this.#buckets.clear();
  }

  #bucketOf({ name, key, rates }: Omit<Bucket, 'windows'>): Bucket {
    const id = key === null ? name : `${name} ${key}`;
    const known = this.#buckets.get(id);
    if (known) return known;
    if (this.#buckets.size >= this.#sweepAt) this.#sweep();
    const scale = this.#options.scale ?? 1;
    const windows = rates.map((rate) => new SlidingWindow(scaled(rate, scale), UNIT_MS[rate.per]));
    const bucket = { name, key, rates, windows };
    this.#buckets.set(id, bucket);
    return bucket;
  }

  /** Removes the buckets of idle keys, such as phone numbers that are used once. */
  #sweep(): void {
    const now = this.#options.now();
    for (const [key, { windows }] of this.#buckets) {
      if (windows.every((window) => window.isIdle(now))) this.#buckets.delete(key);
    }
    this.#sweepAt = Math.max(1000, this.#buckets.size * 2);
  }
}

function bucketOf({ id, rateLimit }: Endpoint): string {
  return rateLimit?.bucket ?? id;
}

/** The rate limit with the smallest fraction of its calls left. */
function tightest(
  rates: readonly Rate[],
  windows: readonly SlidingWindow[],
): [Rate | undefined, SlidingWindow | undefined] {
  let at = 0;
  for (let index = 1; index < windows.length; index++) {
    if ((windows[index]?.share ?? 0) > (windows[at]?.share ?? 0)) at = index;
  }
  return [rates[at], windows[at]];
}

function useOf(bucket: string, rate: Rate | undefined, window: SlidingWindow | undefined, now?: number): LimitUse {
  if (now !== undefined) window?.isIdle(now);
  return { bucket, used: window?.used ?? 0, of: window?.limit ?? 0, per: rate?.per ?? 'second' };
}

/** The limit of a rate, multiplied by the factor `scale`, but at least one call. */
function scaled({ calls }: Rate, scale: number): number {
  return Math.max(1, Math.floor(calls * scale));
}

/**
 * Makes the function that returns the weight of a call: its number of items, or 1. The weight of a call with too many
 * items is capped at the largest valid number, so that the call is refused for its items and not for its rate.
 */
function weigher({ id, rateLimit, params }: Endpoint): (raw: RawParams) => number {
  const name = rateLimit?.weigh;
  if (name === undefined) return () => 1;
  const field = describeFields(params).find((each) => each.name === name);
  if (!field) throw new Error(`${id}: there is no parameter ${name} to weigh.`);
  const most = field.server.max ?? field.maxItems ?? Number.POSITIVE_INFINITY;
  return (raw) => Math.min(countItems(raw, field), most);
}
