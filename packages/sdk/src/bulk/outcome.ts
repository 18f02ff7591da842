import { AbortError, ApiError, ConnectionError, type RongError, ServerError, TimeoutError } from '../errors.js';
import { neverArrived } from '../transport/transport.js';

/**
 * What became of a chunk. `sent`: the service took it. `failed`: it certainly did not. `unknown`: there was no answer, or
 * one that the service failed, and it may have taken it or not.
 */
export type Status = 'sent' | 'failed' | 'unknown';

/** What an error means for a send; undefined if it was stopped before anything was sent. */
export function statusOf(error: RongError): Exclude<Status, 'sent'> | undefined {
  if (error instanceof AbortError) return error.attempts.at(-1)?.outcome === 'aborted' ? 'unknown' : undefined;
  if (error instanceof ServerError) return 'unknown';
  if (error instanceof ConnectionError || error instanceof TimeoutError) {
    return neverArrived(error.cause) ? 'failed' : 'unknown';
  }
  // An answer that one cannot read is no refusal.
  return error instanceof ApiError && error.status !== undefined && error.status < 300 && error.code === undefined
    ? 'unknown'
    : 'failed';
}
