import { describeFields, type Endpoint, type Rate, UNIT_MS } from '@rongkit/contract';
import { Refusal } from '../domain/refusal.js';
import type { LimitScale } from '../plan.js';
import { countItems } from './given.js';
import { firstText, type RawParams } from './raw-params.js';
import { SlidingWindow } from './sliding-window.js';

export interface RateLimiterOptions {
  readonly scale: LimitScale;
  readonly now: () => number;
}

/** Refuses a call with code 1008, or counts it. */
export type Spend = (raw: RawParams) => void;

const MAX_KEY_CHARS = 64;
const FREE: Spend = () => {};

/** Holds callers to the limits of the contract, by the virtual clock. */
export class RateLimiter {
  readonly #options: RateLimiterOptions;
  readonly #buckets = new Map<string, readonly SlidingWindow[]>();
  #sweepAt = 1000;

  constructor(options: RateLimiterOptions) {
    this.#options = options;
  }

  /** What limits the calls of one endpoint. */
  for(endpoint: Endpoint): Spend {
    const { scale } = this.#options;
    const { rateLimit } = endpoint;
    if (!rateLimit || scale === null) return FREE;
    const { rates, bucket = endpoint.id, keyedBy } = rateLimit;
    const weigh = weigher(endpoint);
    return (raw) => {
      const key = keyedBy === undefined ? bucket : `${bucket} ${firstText(raw, keyedBy).slice(0, MAX_KEY_CHARS)}`;
      const windows = this.#windowsOf(key, rates, scale);
      const now = this.#options.now();
      const weight = weigh(raw);
      const exceeded = rates.find((_, index) => !windows[index]?.admits(now, weight));
      if (exceeded) throw new Refusal(1008, `Too many calls: at most ${scaled(exceeded, scale)} a ${exceeded.per}.`);
      for (const window of windows) window.record(now, weight);
    };
  }

  /** Forgets all calls. */
  reset(): void {
    this.#buckets.clear();
  }

  #windowsOf(key: string, rates: readonly Rate[], scale: number): readonly SlidingWindow[] {
    const known = this.#buckets.get(key);
    if (known) return known;
    if (this.#buckets.size >= this.#sweepAt) this.#sweep();
    const windows = rates.map((rate) => new SlidingWindow(scaled(rate, scale), UNIT_MS[rate.per]));
    this.#buckets.set(key, windows);
    return windows;
  }

  /** Drops the buckets of keys that have been quiet, such as phone numbers that are used once. */
  #sweep(): void {
    const now = this.#options.now();
    for (const [key, windows] of this.#buckets) {
      if (windows.every((window) => window.isIdle(now))) this.#buckets.delete(key);
    }
    this.#sweepAt = Math.max(1000, this.#buckets.size * 2);
  }
}

/** However small the factor, one call at a time must stay possible. */
function scaled({ calls }: Rate, scale: number): number {
  return Math.max(1, Math.floor(calls * scale));
}

/**
 * A call with more items than are allowed at all counts as one with as many as are allowed: it is about to be refused
 * for them, and that refusal says more than one for its weight.
 */
function weigher({ id, rateLimit, params }: Endpoint): (raw: RawParams) => number {
  const name = rateLimit?.weigh;
  if (name === undefined) return () => 1;
  const field = describeFields(params).find((each) => each.name === name);
  if (!field) throw new Error(`${id}: there is no parameter ${name} to weigh.`);
  const most = field.server.max ?? field.maxItems ?? Number.POSITIVE_INFINITY;
  return (raw) => Math.min(countItems(raw, field), most);
}
