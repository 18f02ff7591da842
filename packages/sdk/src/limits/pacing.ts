import { sha1 } from '#platform';
import { checkDelay, checkMethods, checkOptions, type OptionKinds } from '../check-options.js';
import type { Rate } from '../emitted/contract.js';
import { DEFAULT_RATE_LIMIT } from '../emitted/contract.js';
import type { Endpoint } from '../endpoints/endpoint.js';
import { ConfigurationError } from '../errors.js';
import { isMap, isSet } from '../kinds.js';
import { isPlainObject, parseJson } from '../params/values.js';
import { ProcessRateLimiter } from './process-rate-limiter.js';
import type { RateLimitMode, RateLimitOptions } from './rate-limit-options.js';
import type { Demand, RateLimiter } from './rate-limiter.js';

/** Rate limiting options of a client with defaults, validated. */
export interface Pacing {
  readonly mode: RateLimitMode;
  readonly scale: number | Readonly<Record<string, number>>;
  readonly maxWaitMs: number;
  readonly maxQueued: number;
  readonly limiter: RateLimiter;
  /** Digest of the app key and the primary URL. */
  readonly app: string;
}

const HALF_AN_HOUR_MS = 1_800_000;
const MODES: readonly unknown[] = ['queue', 'reject', 'off'] satisfies RateLimitMode[];

const OPTIONS: OptionKinds<RateLimitOptions> = {
  mode: '',
  scale: '',
  maxWaitMs: '',
  maxQueued: '',
  limiter: '',
};

/**
 * Resolves the rate limiting options. `variable` is the environment variable with the default mode or factor, such as
 * `x10`.
 */
export function resolvePacing(
  rateLimit: RateLimitMode | RateLimitOptions | undefined,
  variable: string | undefined,
  app: string,
): Pacing {
  const options = typeof rateLimit === 'object' && rateLimit !== null ? rateLimit : { mode: rateLimit };
  checkOptions('rateLimit', options, OPTIONS);
  const usual = defaultsIn(variable);
  const {
    mode = usual.mode,
    scale = usual.scale,
    maxWaitMs = HALF_AN_HOUR_MS,
    maxQueued = 10_000,
    limiter,
  } = options as RateLimitOptions;
  checkMode(mode);
  for (const factor of typeof scale === 'number' ? [scale] : Object.values(scale ?? [''])) {
    if (!(typeof factor === 'number' && factor > 0)) throw problem('scale', 'must be a number greater than 0');
  }
  checkDelay('rateLimit.maxWaitMs', maxWaitMs);
  if (!(typeof maxQueued === 'number' && maxQueued >= 0))
    throw problem('maxQueued', 'must be a number of calls, 0 or more');
  if (limiter !== undefined) checkMethods('rateLimit.limiter', limiter, 'acquire');
  return { mode, scale, maxWaitMs, maxQueued, limiter: limiter ?? limiterOf(app), app: digest(app) };
}

function defaultsIn(variable: string | undefined): Pick<Pacing, 'mode' | 'scale'> {
  const [, factor] = /^x(\d+(?:\.\d+)?)$/.exec(variable ?? '') ?? [];
  if (Number(factor) > 0) return { mode: 'queue', scale: Number(factor) };
  const mode = variable || 'queue';
  if (!MODES.includes(mode))
    throw new ConfigurationError('RONGCLOUD_RATE_LIMIT', `must be ${MODES.join(', ')} or a factor such as x10`);
  return { mode: mode as RateLimitMode, scale: 1 };
}

export function checkMode(mode: unknown): asserts mode is RateLimitMode {
  if (!MODES.includes(mode)) throw problem('mode', `must be one of ${MODES.join(', ')}`);
}

function problem(option: string, rule: string): ConfigurationError {
  return new ConfigurationError(`rateLimit.${option}`, rule);
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

/** Demand of each attempt of a call; undefined if the call has no rate limit. */
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

/** Number of items that the service counts. A single value, and any invalid value, counts as one. */
function countItems(value: unknown): number {
  if (Array.isArray(value)) return Math.max(1, value.length);
  if (isSet(value) || isMap(value)) return Math.max(1, value.size);
  if (isPlainObject(value)) return Math.max(1, Object.keys(value).length);
  return typeof value === 'string' && /^\s*[[{]/.test(value) ? countItems(parseJson(value)) : 1;
}
