import { sha1 } from '#platform';
import { checkAmount, checkMethods, type OptionGroup, resolveGroup } from '../check-options.js';
import type { Rate } from '../emitted/contract.js';
import { DEFAULT_RATE_LIMIT } from '../emitted/contract.js';
import type { Endpoint } from '../endpoints/endpoint.js';
import { ConfigurationError } from '../errors.js';
import { isPlainObject, itemsOf, parseJson } from '../params/values.js';
import { ProcessRateLimiter } from './process-rate-limiter.js';
import { checkMode, RATE_LIMIT_MODES, type RateLimitMode, type RateLimitOptions } from './rate-limit-options.js';
import type { Demand, RateLimiter } from './rate-limiter.js';

/** Rate limiting options of a client with defaults, validated. */
export interface Pacing extends Usual {
  readonly limiter: RateLimiter;
  /** Digest of the app key and the primary URL. */
  readonly app: string;
}

interface Usual {
  readonly mode: RateLimitMode;
  readonly scale: number | Readonly<Record<string, number>>;
  readonly maxWaitMs: number;
  readonly maxQueued: number;
  readonly limiter?: RateLimiter | undefined;
}

const HALF_AN_HOUR_MS = 1_800_000;

const RATE_LIMIT: OptionGroup<Usual> = {
  name: 'rateLimit',
  shortFor: 'mode',
  kinds: {
    mode: checkMode,
    scale: checkScale,
    maxWaitMs: checkAmount,
    maxQueued: (option, value) => checkAmount(option, value, 'calls'),
    limiter: (option, value) => checkMethods(option, value, 'acquire'),
  },
};

/**
 * Resolves the rate limiting options. `variable` is the value of the environment variable `RONGCLOUD_RATE_LIMIT`: the
 * default mode or factor, such as `x10`.
 */
export function resolvePacing(
  rateLimit: RateLimitMode | RateLimitOptions | undefined,
  variable: string | undefined,
  app: string,
): Pacing {
  const resolved = resolveGroup(RATE_LIMIT, rateLimit, {
    ...defaultsIn(variable),
    maxWaitMs: HALF_AN_HOUR_MS,
    maxQueued: 10_000,
  });
  return { ...resolved, limiter: resolved.limiter ?? limiterOf(app), app: digest(app) };
}

function defaultsIn(variable: string | undefined): Pick<Usual, 'mode' | 'scale'> {
  const [, factor] = /^x(\d+(?:\.\d+)?)$/.exec(variable ?? '') ?? [];
  if (Number(factor) > 0) return { mode: 'queue', scale: Number(factor) };
  const mode = RATE_LIMIT_MODES.find((each) => each === (variable || 'queue'));
  const problem = `must be ${RATE_LIMIT_MODES.join(', ')} or a factor such as x10`;
  if (!mode) throw new ConfigurationError('RONGCLOUD_RATE_LIMIT', problem);
  return { mode, scale: 1 };
}

function checkScale(option: string, scale: unknown): void {
  for (const factor of typeof scale === 'number' ? [scale] : Object.values(scale ?? [''])) {
    if (!(typeof factor === 'number' && factor > 0))
      throw new ConfigurationError(option, 'must be a number greater than 0');
  }
}

/**
 * Key of the default limiters, which all copies of this package in the process share, such as the ESM and the CommonJS
 * copy.
 */
const LIMITERS = Symbol.for('rongkit.limiters');

/** Returns the default limiter for `app`, an app key and a primary URL. The process has one limiter for each. */
function limiterOf(app: string): RateLimiter {
  const world = globalThis as { [LIMITERS]?: Map<string, RateLimiter> };
  world[LIMITERS] ??= new Map();
  const limiter = world[LIMITERS].get(app) ?? new ProcessRateLimiter();
  world[LIMITERS].set(app, limiter);
  return limiter;
}

type Params = Readonly<Record<string, unknown>>;

/** Demand of each attempt of a call; undefined if the endpoint has no rate limit or the mode is `off`. */
export function demandOf(
  { app, scale, maxWaitMs, maxQueued }: Pacing,
  {
    endpoint,
    params,
    mode,
    signal,
  }: { endpoint: Endpoint; params: Params; mode: RateLimitMode; signal: AbortSignal | undefined },
): Demand | undefined {
  const { id, rateLimit = DEFAULT_RATE_LIMIT } = endpoint;
  if (!rateLimit || mode === 'off') return undefined;
  const { bucket = id, rates, weigh, keyedBy } = rateLimit;
  return {
    app,
    bucket: keyedBy === undefined ? bucket : `${bucket} ${digest(params[keyedBy])}`,
    rates: scaled(rates, typeof scale === 'number' ? scale : (scale[bucket] ?? scale[id] ?? 1)),
    weight: weigh === undefined ? 1 : countItems(params[weigh]),
    maxWaitMs: mode === 'reject' ? 0 : maxWaitMs,
    maxQueued,
    signal,
  };
}

function scaled(rates: readonly Rate[], factor: number): readonly Rate[] {
  if (factor === 1) return rates;
  return rates.map(({ calls, per }) => ({ calls: Math.max(1, Math.floor(calls * factor)), per }));
}

function digest(value: unknown): string {
  return sha1(String(value)).slice(0, 16);
}

/**
 * Number of items of a parameter that the service counts, also in serialized JSON. A single value, an empty list, and
 * any invalid value count as one.
 */
function countItems(value: unknown): number {
  if (typeof value === 'string' && /^\s*[[{]/.test(value)) return countItems(parseJson(value));
  const items = isPlainObject(value) ? Object.keys(value) : itemsOf(value);
  return items?.length || 1;
}
