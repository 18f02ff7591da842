import { classByStatus, classOf } from '../emitted/error-classes.js';
import { type ApiError, AuthenticationError, PermissionError, QuotaError, ServiceNotEnabledError } from '../errors.js';

/** Classes of errors by which the service refuses the app or its keys, and not a message. */
const OF_THE_APP: readonly (typeof ApiError)[] = [
  AuthenticationError,
  PermissionError,
  QuotaError,
  ServiceNotEnabledError,
];

/**
 * Whether an error would fail all calls of a run in the same way: a refusal of the app or its keys, a wrong option, an
 * invalid parameter besides those of the receivers, or a refusal by the rate limiter of the client. Only the fields of
 * the error count, because the error may come from another copy of this package.
 *
 * @param own - names of the parameters that hold the receivers
 */
export function isShared(error: unknown, own: readonly string[]): boolean {
  const { code, status, field, option, retryAfterMs } = (error ?? {}) as Record<string, unknown>;
  const kind = classOf(Number(code)) ?? classByStatus[Number(status)];
  if (kind) return OF_THE_APP.includes(kind);
  // An error without a status comes from the client, before anything was sent.
  if (status !== undefined) return false;
  if (typeof field === 'string') return !own.includes(field.split(/[.[]/, 1)[0] ?? '');
  return typeof option === 'string' || typeof retryAfterMs === 'number';
}
