import type { Demand, Permit, RateLimiter } from '../limits/rate-limiter.js';
import { abortedBy, onAbort } from '../transport/on-abort.js';

/**
 * Acquires a permit. An abort of the call ends the wait, even if the limiter ignores signals. A permit that arrives
 * later is given back as unsent.
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
