import type { Demand, Permit, RateLimiter } from '../limits/rate-limiter.js';
import { abortedBy, onAbort } from '../transport/on-abort.js';

/**
 * A permit, or the promise of one. An abort ends the wait, also with a limiter that knows nothing of signals; a permit
 * that comes later is given back.
 */
export function acquire(limiter: RateLimiter, demand: Demand): Permit | Promise<Permit> {
  const permit = limiter.acquire(demand);
  return 'then' in permit ? untilAbort(permit, demand.signal) : permit;
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
