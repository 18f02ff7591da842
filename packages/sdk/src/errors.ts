import { brand } from './brand.js';
import type { Attempt } from './exchange.js';
import { isError } from './kinds.js';
import { nearest } from './nearest.js';
import { redactText } from './params/redact.js';
import { withoutAbsent } from './params/values.js';
import { neverArrived, type TimeoutPhase } from './transport/transport.js';

/**
 * Base class of all errors of RongKit.
 *
 * @example
 * ```ts
 * try {
 *   await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...textMessage('hello') });
 * } catch (error) {
 *   if (!RongError.is(error)) throw error;
 *   if (error instanceof RateLimitError) return tryLater();
 *   console.error(error.message);
 * }
 * ```
 */
export abstract class RongError extends Error {
  static {
    brand(RongError, 'RongError');
  }
  /** Whether a value is an error of RongKit. Errors of another copy of the package count as well. */
  static is(value: unknown): value is RongError {
    return value instanceof RongError;
  }

  // A field, since an assignment fails where `Error.prototype` is frozen.
  override readonly name: string = this.constructor.name;

  /** Name, message and fields of the error, safe to log: without app secret, signature or parameters. */
  toJSON(): Record<string, unknown> {
    const { name, message, cause, ...fields } = this as RongError & { cause?: unknown };
    return { name, message, ...fields };
  }
}

/** A client option is missing or invalid. */
export class ConfigurationError extends RongError {
  static {
    brand(ConfigurationError, 'ConfigurationError');
  }
  /**
   * Creates the error of an option that does not exist. The message names the known option that was probably meant.
   *
   * @param option - path of the option, such as `timeout.conect`
   * @param known - names of the options that exist beside it
   */
  static unknown(option: string, known: readonly string[]): ConfigurationError {
    const meant = nearest(option.replace(/^.*\./, ''), known);
    return new ConfigurationError(option, `is not an option${meant ? `, did you mean ${meant}?` : ''}`);
  }

  /** Name of the option, such as `timeout.connect`. */
  declare readonly option: string;

  constructor(option: string, problem: string) {
    super(`${redactText(option)} ${problem}`);
    this.option = redactText(option);
  }
}

/** The pages of a list repeat: iterating over the list would not end. */
export class PagingError extends RongError {
  static {
    brand(PagingError, 'PagingError');
  }
  /** Endpoint id such as `user.listGroups`. */
  declare readonly endpoint: string;

  constructor(endpoint: string, problem: string) {
    super(`${endpoint} failed: ${problem}`);
    this.endpoint = endpoint;
  }
}

/** Fields of every error of a failed call: endpoint, request id, host, attempts and cause. */
export interface CallFailure {
  /** Endpoint id such as `user.getToken`, or the path of a call by path. */
  readonly endpoint: string;
  /** `X-Request-ID` of the call. */
  readonly requestId?: string | undefined;
  /** Host of the last attempt. */
  readonly host?: string | undefined;
  /** All attempts of the call. */
  readonly attempts?: readonly Attempt[] | undefined;
  /** Maximum number of attempts of the call. */
  readonly maxAttempts?: number | undefined;
  /** Underlying error. */
  readonly cause?: unknown;
}

/**
 * Base class for failed calls. Optional fields are only declared, so that an absent field is not a property with the
 * value `undefined`.
 */
abstract class CallError extends RongError {
  static {
    brand(CallError, 'CallError');
  }
  /** Endpoint id such as `user.getToken`, or the path of a call by path. */
  declare readonly endpoint: string;
  /** `X-Request-ID` of the call, for support requests. Absent if the parameter check refused the call. */
  declare readonly requestId?: string;
  /**
   * Host of the attempt that failed. Absent if the call failed outside an attempt, such as while it waited for the rate
   * limit.
   */
  declare readonly host?: string;
  /** All attempts of the call. Empty if no attempt was made. */
  declare readonly attempts: readonly Attempt[];

  constructor(message: string, failure: CallFailure) {
    const { endpoint, requestId, host, attempts = [], cause } = failure;
    super(message + countOf(failure), cause === undefined ? undefined : { cause });
    Object.assign(this, withoutAbsent({ endpoint, requestId, host, attempts }));
  }
}

/** End of an error message with the number of attempts, such as ` (attempt 2 of 3)`; empty for a single attempt. */
function countOf({ attempts = [], maxAttempts }: CallFailure): string {
  return attempts.length > 1 ? ` (attempt ${attempts.length} of ${maxAttempts ?? attempts.length})` : '';
}

/** Fields of the error of a refused call: code, HTTP status and reason, besides those of {@link CallFailure}. */
export interface ApiFailure extends CallFailure {
  /** Business code of the answer. */
  readonly code?: number | undefined;
  /** HTTP status of the answer. */
  readonly status?: number | undefined;
  /** Reason stated by the service, or problem with its answer. */
  readonly reason: string;
  /** Advice at the end of the message. */
  readonly hint?: string | undefined;
}

/** The service refused the call. Subclasses tell the kind of refusal. */
export class ApiError extends CallError {
  static {
    brand(ApiError, 'ApiError');
  }
  /** Business code of RongCloud, such as 1002. Absent if the answer has none. */
  declare readonly code?: number;
  /**
   * HTTP status of the answer. Absent if the error comes from the parameter check or the rate limiter of the client.
   */
  declare readonly status?: number;
  /** Reason stated by the service, in English or Chinese. Do not match on it: the wording changes. */
  declare readonly reason: string;

  constructor(failure: ApiFailure) {
    const { code, status, reason } = failure;
    super(describeRefusal(failure), failure);
    Object.assign(this, withoutAbsent({ code, status, reason }));
  }
}

function describeRefusal({ endpoint, code, status, reason, requestId, hint }: ApiFailure): string {
  const refusal = code === undefined ? reason : `${code} ${reason}`;
  const details = [status && `HTTP ${status}`, requestId && `request ${requestId}`].filter(Boolean).join(', ');
  return `${endpoint} failed: ${refusal}${details && ` (${details})`}${hint ? `: ${hint}` : ''}`;
}

/**
 * The app secret or the signature is wrong, such as with code 1001 or 1004, or the app key is unknown: code 1002 with a
 * reason about the app key. If the answer has a code, the message names the option to check.
 */
export class AuthenticationError extends ApiError {
  static {
    brand(AuthenticationError, 'AuthenticationError');
  }
}

/**
 * The app has no permission. For example, the app is locked, or the caller's IP address is not on the allowlist (codes
 * 1006 and 1007).
 */
export class PermissionError extends ApiError {
  static {
    brand(PermissionError, 'PermissionError');
  }
}

/** The object or the path does not exist, such as with code 404 or 1015. */
export class NotFoundError extends ApiError {
  static {
    brand(NotFoundError, 'NotFoundError');
  }
}

/**
 * The rate limit is exceeded: code 1008, or HTTP 429.
 *
 * With code 1008 the service did not perform the call, so it can be repeated later. An HTTP 429 without the code may
 * come from a firewall or proxy, and does not tell whether the service performed the call. Without a `status` the error
 * comes from the client's own rate limiter, and nothing was sent.
 */
export class RateLimitError extends ApiError {
  static {
    brand(RateLimitError, 'RateLimitError');
  }
  /**
   * Estimated wait in milliseconds before the call can succeed: by the rate limiter of the client, or by the header
   * `Retry-After`. Absent for an answer without that header.
   */
  declare readonly retryAfterMs?: number;

  /** Creates the error of the client's own rate limiter. */
  static before(failure: CallFailure, reason: string, retryAfterMs: number): RateLimitError {
    return Object.assign(new RateLimitError({ ...failure, reason }), { retryAfterMs: Math.ceil(retryAfterMs) });
  }
}

/** A quota of the app is used up, such as with code 1011, 1016, 1019 or 2007. */
export class QuotaError extends ApiError {
  static {
    brand(QuotaError, 'QuotaError');
  }
}

/** The service of this endpoint must be enabled in the console first, such as with code 1009 or 1018. */
export class ServiceNotEnabledError extends ApiError {
  static {
    brand(ServiceNotEnabledError, 'ServiceNotEnabledError');
  }
}

/**
 * The service failed: code 1000, 1013, 1050 and others, an HTTP status from 500 on, or an answer that belongs to
 * another call. The service may have performed the call.
 */
export class ServerError extends ApiError {
  static {
    brand(ServerError, 'ServerError');
  }
}

/** Violation of a parameter rule. */
export interface ParameterProblem {
  /** Path of the parameter, such as `toUserId[3]`. */
  readonly field: string;
  /** Violated rule, such as `must be at most 64 bytes`. */
  readonly limit: string;
  /** Kind and size of the value, never the value itself: `a string of 80 bytes`. */
  readonly given: string;
}

/**
 * A parameter is missing, has the wrong type, exceeds its limit, or has a name that differs from a documented one in
 * letter case only.
 *
 * Most of these errors come from the check before a call is sent: they have `field`, `limit` and `given`, and no
 * `status`. Refusals of the service, such as with code 1002, 1003 or 1005, have a `status`. All have a `reason`.
 */
export class InvalidParameterError extends ApiError {
  static {
    brand(InvalidParameterError, 'InvalidParameterError');
  }
  /** Path of the parameter, such as `toUserId[3]`. Absent in a refusal of the service. */
  declare readonly field?: string;
  /** Violated rule, such as `must be at most 64 bytes`. Absent in a refusal of the service. */
  declare readonly limit?: string;
  /**
   * Kind and size of the value, such as `a string of 80 bytes`; `groupID instead` if a parameter of a similar name was
   * given for a missing one. Absent in a refusal of the service.
   */
  declare readonly given?: string;

  /** Creates the error of the check before a call. */
  static before(endpoint: string, problem: ParameterProblem): InvalidParameterError {
    // The key of a map is part of the path, and may be a phone number.
    const field = redactText(problem.field);
    const reason = `${field} ${problem.limit}, got ${problem.given}`;
    return Object.assign(new InvalidParameterError({ endpoint, reason }), problem, { field });
  }
}

/**
 * The connection could not be established, or it broke, or the response was unusable, such as too large. `cause` is the
 * error of the transport.
 */
export class ConnectionError extends CallError {
  static {
    brand(ConnectionError, 'ConnectionError');
  }
  constructor(failure: CallFailure) {
    super(
      `${failure.endpoint} failed: no answer from ${failure.host}: ${redactText(messageOf(failure.cause))}${doubtOf(failure)}`,
      failure,
    );
  }
}

/** Note for the message of an error: a send without an answer may have reached its receivers. */
function doubtOf({ cause }: CallFailure): string {
  return neverArrived(cause) ? '' : '; the call may have arrived';
}

function messageOf(cause: unknown): string {
  if (!isError(cause)) return String(cause);
  const { code } = cause as NodeJS.ErrnoException;
  return cause.message || code || cause.name;
}

/**
 * Part of an error message that names the proxy, such as ` by the proxy 10.0.0.1:3128`, from the error of the
 * transport; empty without a proxy.
 */
function proxyOf({ cause }: CallFailure): string {
  const [proxy] = /^by the proxy .+?(?=: )/.exec(messageOf(cause)) ?? [];
  return proxy ? ` ${redactText(proxy)}` : '';
}

/** The call exceeded a timeout. The service may have performed it, unless `phase` is `connect`. */
export class TimeoutError extends CallError {
  static {
    brand(TimeoutError, 'TimeoutError');
  }
  /** Phase that exceeded its timeout. */
  declare readonly phase: TimeoutPhase;
  /** Timeout of the phase in milliseconds. */
  declare readonly timeoutMs: number;

  constructor(failure: CallFailure & { readonly phase: TimeoutPhase; readonly timeoutMs: number }) {
    super(
      `${failure.endpoint} failed: ${failure.phase} timeout of ${failure.timeoutMs} ms at ${failure.host}${proxyOf(failure)}${doubtOf(failure)}`,
      failure,
    );
    this.phase = failure.phase;
    this.timeoutMs = failure.timeoutMs;
  }
}

/** The `AbortSignal` of the caller was aborted. `cause` is its reason. */
export class AbortError extends CallError {
  static {
    brand(AbortError, 'AbortError');
  }
  constructor(failure: CallFailure) {
    super(`${failure.endpoint} was aborted`, failure);
  }
}
