import type { Endpoint, TimeUnit } from '@rongkit/contract';

const LENGTHS: Readonly<Record<TimeUnit, number>> = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** A call that the service has let through. */
export interface CountedCall {
  /** In milliseconds. */
  readonly at: number;
  readonly weight: number;
}

/**
 * How much of an endpoint's documented rate was used, 1 for all of it. Windows that are used up are measured from the
 * first call of the first to the first call after the last, so it does not matter how its calls lie in a window.
 */
export function shareUsed({ id, rateLimit }: Endpoint, calls: readonly CountedCall[]): number {
  const [rate] = rateLimit?.rates ?? [];
  if (!rate) throw new Error(`${id} has no limit.`);
  const windows = Math.ceil(calls.reduce((sum, { weight }) => sum + weight, 0) / rate.calls) - 1;
  if (windows < 1) throw new Error(`${id}: no window is used up.`);
  let used = 0;
  const next = calls.find(({ weight }) => {
    used += weight;
    return used > windows * rate.calls;
  });
  return (windows * LENGTHS[rate.per]) / ((next?.at ?? Number.NaN) - (calls[0]?.at ?? Number.NaN));
}
