import type { Attempt } from '../exchange.js';

/**
 * Outcome of a chunk. `sent`: the service accepted it. `failed`: the service certainly did not accept it. `unknown`:
 * the service may have accepted it, because an attempt got no answer, a server error or an answer without a code of the
 * service.
 */
export type Status = 'sent' | 'failed' | 'unknown';

/**
 * Whether attempts prove that the service did not perform a call. Attempts from an older version of the client have no
 * `performed`, and prove nothing.
 */
export function proveNothingSent(attempts: readonly Attempt[]): boolean {
  return attempts.every(({ performed }) => performed === 'no');
}
