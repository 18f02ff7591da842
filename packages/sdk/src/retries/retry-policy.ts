import { SUCCESS_CODES } from '../emitted/contract.js';
import { classOf } from '../emitted/error-classes.js';
import { ApiError, ConnectionError, RateLimitError, ServerError, TimeoutError } from '../errors.js';
import { MAX_TIMER_MS, neverArrived, type Timeouts, TransportTimeout } from '../transport/transport.js';

/** Options of retries. */
export interface RetryOptions {
  /**
   * Maximum number of attempts, including the first; 1 disables retries.
   * @default 3
   */
  attempts?: number | undefined;
  /**
   * Shortest delay before a retry, in milliseconds. A retry at a host on which the call has not failed yet has no
   * delay. Each delay is random, between this value and three times the previous delay.
   * @default 100
   */
  minDelayMs?: number | undefined;
  /**
   * Longest delay before a retry, in milliseconds. A `Retry-After` header can extend it, up to half a minute.
   * @default 5000
   */
  maxDelayMs?: number | undefined;
  /**
   * Codes with which the service refuses a send that it has already performed. An `idempotent` call treats them as
   * success. Inferred: the default code 1021.
   * @default `[1021]`
   */
  duplicateCodes?: readonly number[] | undefined;
}

/** Retry options with defaults. */
export interface RetryPolicy {
  readonly attempts: number;
  readonly minDelayMs: number;
  readonly maxDelayMs: number;
  readonly duplicateCodes: readonly number[];
}

/**
 * Longest pause after a refusal with code 1008 or HTTP 429, in milliseconds, with or without a `Retry-After` header:
 * the header of a firewall may name days. A retry delay that is longer because of `minDelayMs` and `maxDelayMs` is not
 * shortened.
 */
export const MAX_PAUSE_MS = 30_000;

/** A timeout of at least this many milliseconds counts against the host, whatever the timeouts of the client are. */
const TELLING_TIMEOUT_MS = 1000;

/**
 * Latest start of a repeat of an idempotent send, in milliseconds after the start of the first attempt. The service
 * recognizes a repeat for a minute, and the request needs time to arrive.
 */
const REPEATABLE_FOR_MS = 55_000;

/**
 * Time left for an idempotent send to be repeated, in milliseconds. The wall clock counts as well, because the
 * monotonic clock stands still while a machine sleeps.
 */
export function repeatLeftMs([monotonic, wall]: readonly [monotonic: number, wall: number]): number {
  return Math.max(0, REPEATABLE_FOR_MS - Math.max(performance.now() - monotonic, Date.now() - wall));
}

/**
 * Whether a failed call may be retried. A repeatable call is retried after every temporary failure, a send only if the
 * service certainly did not perform it. An answer 429 without the code of the service may come from a firewall or
 * proxy.
 */
export function mayRepeat(error: unknown, isRepeatable: boolean): boolean {
  if (error instanceof RateLimitError) return isRepeatable || classOf(error.code ?? 0) === RateLimitError;
  if (error instanceof ConnectionError || error instanceof TimeoutError)
    return isRepeatable || neverArrived(error.cause);
  return isRepeatable && error instanceof ServerError;
}

/** Whether an answer without success is a refusal. Other answers do not tell whether the service performed the call. */
export function isRefusal(error: unknown): boolean {
  if (!(error instanceof ApiError) || error instanceof ServerError) return false;
  return error.code !== undefined && !SUCCESS_CODES.includes(error.code) && (error.status ?? 0) < 500;
}

/** Whether a failure may be the fault of its host, so that the call tries another host. */
export function blamesHost(error: unknown): boolean {
  if (error instanceof ConnectionError || error instanceof TimeoutError) return true;
  return error instanceof ApiError && (error.status ?? 0) >= 500;
}

/**
 * Whether a failure of the transport says something about its host. A timeout that is shorter than a second and than
 * the timeout of the client was set for one call, or for one client made by `withOptions`. Such a timeout must not move
 * the calls of other clients to the backup host.
 */
export function tellsOfHost(cause: unknown, ofClient: Timeouts): boolean {
  if (!(cause instanceof TransportTimeout)) return true;
  const { phase, timeoutMs } = cause;
  return timeoutMs >= Math.min(TELLING_TIMEOUT_MS, ofClient[phase] || TELLING_TIMEOUT_MS);
}

/** Delay before a retry, with decorrelated jitter: clients that failed together do not retry together. */
export function nextDelay({ minDelayMs, maxDelayMs }: RetryPolicy, previousMs: number, chance: number): number {
  const upper = Math.max(minDelayMs, previousMs * 3);
  return Math.min(maxDelayMs, minDelayMs + chance * (upper - minDelayMs));
}

/**
 * Delay of a `Retry-After` header in milliseconds, at most the longest timer of JavaScript; undefined without a valid
 * header. The header contains seconds or a date.
 */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) && header.trim() !== '' ? seconds * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.min(Math.max(0, ms), MAX_TIMER_MS) : undefined;
}
