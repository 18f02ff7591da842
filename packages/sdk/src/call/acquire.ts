import type { Demand, Permit, RateLimiter } from '../limits/rate-limiter.js';
import { untilAbort } from '../transport/on-abort.js';

/**
 * Acquires a permit. An abort of the call ends the wait, even if the limiter ignores signals. A permit that arrives
 * after the abort is given back to the limiter with the outcome `unsent`.
 */
export function acquire(limiter: RateLimiter, demand: Demand): Permit | Promise<Permit> {
  const permit = limiter.acquire(demand);
  return 'then' in permit ? untilAbort(permit, demand.signal, (late) => late.done('unsent')) : permit;
}
