import { describeFields, type Endpoint, type Rate, UNIT_MS } from '@rongkit/contract';
import { Refusal } from '../domain/values/refusal.js';
import { countItems } from '../params/count-items.js';
import { firstText, type RawParams } from '../params/raw-params.js';
import type { LimitScale } from '../resolve-options.js';
import { SlidingWindow } from './sliding-window.js';

export interface RateLimiterOptions {
  readonly scale: LimitScale;
  readonly now: () => number;
}

/** Counts a call. Throws a Refusal with code 1008 if the call exceeds a limit. */
export type Spend = (raw: RawParams) => void;

const MAX_KEY_CHARS = 64;
const UNLIMITED: Spend = () => {};

/** Enforces the rate limits of the contract, by the time of `VirtualClock.elapsed`. */
export class RateLimiter {
  readonly #options: RateLimiterOptions;
  readonly #buckets = new Map<string, readonly SlidingWindow[]>();
  #sweepAt = 1000;

  constructor(options: RateLimiterOptions) {
    this.#options = options;
  }

  /** Makes the function that counts the calls of one endpoint. */
  for(endpoint: Endpoint): Spend {
    const { scale } = this.#options;
    const { rateLimit } = endpoint;
    if (!rateLimit || scale === null) return UNLIMITED;
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

  /** Removes the buckets of idle keys, such as phone numbers that are used once. */
  #sweep(): void {
    const now = this.#options.now();
    for (const [key, windows] of this.#buckets) {
      if (windows.every((window) => window.isIdle(now))) this.#buckets.delete(key);
    }
    this.#sweepAt = Math.max(1000, this.#buckets.size * 2);
  }
}

/** The limit times the factor, but at least one call. */
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
