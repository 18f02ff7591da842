import { ApiError, ConnectionError, RateLimitError, ServerError, TimeoutError } from '../errors.js';
import { neverArrived } from '../transport/transport.js';

/** How often and how soon a call is tried again. */
export interface RetryOptions {
  /**
   * How many attempts a call has at most, the first one included; 1 is no retry.
   * @defaultValue 3
   */
  attempts?: number | undefined;
  /**
   * The shortest pause before another attempt, in milliseconds. Each pause is chosen by chance between this and three
   * times the pause before.
   * @defaultValue 100
   */
  minDelayMs?: number | undefined;
  /**
   * The longest pause before another attempt, in milliseconds.
   * @defaultValue 5000
   */
  maxDelayMs?: number | undefined;
  /**
   * The codes by which the service refuses a send that it has done before, which an `idempotent` call takes for success.
   * @defaultValue `[1021]` (inferred: no source gives the number)
   */
  duplicateCodes?: readonly number[] | undefined;
}

export interface RetryPolicy {
  readonly attempts: number;
  readonly minDelayMs: number;
  readonly maxDelayMs: number;
  readonly duplicateCodes: readonly number[];
}

/**
 * Whether a failed call may be made again. One that may do its work twice is repeated after whatever may pass; a send
 * only if the service has certainly not done it.
 */
export function mayRepeat(error: unknown, isRepeatable: boolean): boolean {
  if (error instanceof RateLimitError) return true;
  if (error instanceof ConnectionError || error instanceof TimeoutError)
    return isRepeatable || neverArrived(error.cause);
  return isRepeatable && error instanceof ServerError;
}

/** Whether a failure speaks against the host that it came from. */
export function blamesHost(error: unknown): boolean {
  if (error instanceof ConnectionError || error instanceof TimeoutError) return true;
  return error instanceof ApiError && (error.status ?? 0) >= 500;
}

/** Decorrelated jitter: pauses grow on average, and callers that failed together do not come back together. */
export function nextDelay({ minDelayMs, maxDelayMs }: RetryPolicy, previousMs: number, chance: number): number {
  const upper = Math.max(minDelayMs, previousMs * 3);
  return Math.min(maxDelayMs, minDelayMs + chance * (upper - minDelayMs));
}

/** What a `Retry-After` header asks for, in milliseconds. It holds seconds or a date. */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) && header.trim() !== '' ? seconds * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
