import type { Endpoint, TimeUnit } from '@rongkit/contract';

const LENGTHS: Readonly<Record<TimeUnit, number>> = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** A call that the service has let through. */
export interface CountedCall {
  /** The time of the call, in milliseconds. */
  readonly at: number;
  readonly weight: number;
}

/**
 * Returns the used share of an endpoint's documented rate limit, where 1 is the whole limit. Counts from the first call
 * to the first call after the last whole window. `calls` must be sorted by time.
 */
export function shareUsed({ id, rateLimit }: Endpoint, calls: readonly CountedCall[]): number {
  const [rate] = rateLimit?.rates ?? [];
  const [first, last] = [calls[0]?.at ?? 0, calls.at(-1)?.at ?? 0];
  const windows = rate ? Math.floor((last - first) / LENGTHS[rate.per]) : 0;
  if (!rate || windows === 0) throw new Error(`${id}: the calls do not fill a window of its limit.`);
  const end = calls.findIndex(({ at }) => at >= first + windows * LENGTHS[rate.per]);
  const used = calls.slice(0, end).reduce((sum, { weight }) => sum + weight, 0);
  const elapsed = (calls[end]?.at ?? last) - first;
  return used / ((rate.calls * elapsed) / LENGTHS[rate.per]);
}
