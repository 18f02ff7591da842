import type { Demand, Permit, RateLimiter } from '../limits/rate-limiter.js';
import { abortedBy, onAbort } from '../transport/on-abort.js';

/**
 * A permit, or the promise of one. An abort ends the wait, also with a limiter that knows nothing of signals; a permit
 * that comes later is given back. So does the end of a time in milliseconds.
 */
export function acquire(
  limiter: RateLimiter,
  demand: Demand,
  withinMs: number = Number.POSITIVE_INFINITY,
): Permit | Promise<Permit> {
  if (withinMs < Number.POSITIVE_INFINITY) return acquireWithin(limiter, demand, withinMs);
  const permit = limiter.acquire(demand);
  return 'then' in permit ? untilAbort(permit, demand.signal) : permit;
}

async function acquireWithin(limiter: RateLimiter, demand: Demand, withinMs: number): Promise<Permit> {
  const over = new AbortController();
  const end = () => over.abort(demand.signal?.reason);
  const stopListening = onAbort(demand.signal, end);
  const timer = setTimeout(end, withinMs);
  try {
    const maxWaitMs = Math.min(demand.maxWaitMs, withinMs);
    return await acquire(limiter, { ...demand, maxWaitMs, signal: over.signal });
  } finally {
    clearTimeout(timer);
    stopListening();
  }
}

function untilAbort(coming: Promise<Permit>, signal: AbortSignal | undefined): Promise<Permit> {
  return new Promise((resolve, reject) => {
    const stopListening = onAbort(signal, () => {
      reject(abortedBy(signal));
      coming.then(
        (permit) => permit.done('unsent'),
        () => {},
      );
    });
    coming.then(
      (permit) => {
        stopListening();
        resolve(permit);
      },
      (error: unknown) => {
        stopListening();
        reject(error);
      },
    );
  });
}
