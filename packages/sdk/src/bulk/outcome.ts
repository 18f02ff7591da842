import { AbortError, ApiError, ConnectionError, type RongError, ServerError, TimeoutError } from '../errors.js';
import { neverArrived } from '../transport/transport.js';

/**
 * Outcome of a chunk. `sent`: the service accepted it. `failed`: the service certainly did not accept it. `unknown`: there
 * was no answer or a server error, so the service may have accepted it.
 */
export type Status = 'sent' | 'failed' | 'unknown';

/** Status of a failed send; undefined if it was aborted before anything was sent. */
export function statusOf(error: RongError): Exclude<Status, 'sent'> | undefined {
  if (error instanceof AbortError) return error.attempts.at(-1)?.outcome === 'aborted' ? 'unknown' : undefined;
  if (error instanceof ServerError) return 'unknown';
  if (error instanceof ConnectionError || error instanceof TimeoutError) {
    return neverArrived(error.cause) ? 'failed' : 'unknown';
  }
  // An unreadable answer is not a refusal.
  return error instanceof ApiError && error.status !== undefined && error.status < 300 && error.code === undefined
    ? 'unknown'
    : 'failed';
}
