import type { Attempt } from './exchange.js';

const brand = Symbol.for('rongkit.error');

/** Any failure that RongKit reports. */
export abstract class RongError extends Error {
  /** Whether a value is an error of RongKit, also of another copy of the package. */
  static is(value: unknown): value is RongError {
    return typeof value === 'object' && value !== null && brand in value;
  }

  static {
    Object.defineProperty(RongError.prototype, brand, { value: true });
  }

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }

  /** Name, message and the fields of the error, fit for a log: no app secret, signature or parameter is among them. */
  toJSON(): Record<string, unknown> {
    const { name, message, cause, ...fields } = this as RongError & { cause?: unknown };
    return { name, message, ...fields };
  }
}

/** An option of the client is missing or wrong. */
export class ConfigurationError extends RongError {
  readonly option: string;

  constructor(option: string, problem: string) {
    super(`${option} ${problem}`);
    this.option = option;
  }
}

export interface CallFailure {
  /** `user.getToken`, or the path of a call by path. */
  readonly endpoint: string;
  readonly requestId?: string | undefined;
  readonly host?: string | undefined;
  readonly attempts?: readonly Attempt[] | undefined;
  /** How many attempts the call could have had. */
  readonly maxAttempts?: number | undefined;
  readonly cause?: unknown;
}

/** What all failures of a call have in common. A field is declared where it may be absent: it is then not there at all. */
abstract class CallError extends RongError {
  readonly endpoint: string;
  /** The `X-Request-ID` that was sent; RongCloud's support asks for it. Absent when nothing was sent. */
  declare readonly requestId?: string;
  declare readonly host?: string;
  /** All that were made, the last one being that which this error is about. Empty when nothing was sent. */
  readonly attempts: readonly Attempt[];

  constructor(message: string, failure: CallFailure) {
    super(message + countOf(failure), failure.cause === undefined ? undefined : { cause: failure.cause });
    this.endpoint = failure.endpoint;
    if (failure.requestId !== undefined) this.requestId = failure.requestId;
    if (failure.host !== undefined) this.host = failure.host;
    this.attempts = failure.attempts ?? [];
  }
}

/** Of a call that was tried more than once. */
function countOf({ attempts = [], maxAttempts }: CallFailure): string {
  return attempts.length > 1 ? ` (attempt ${attempts.length} of ${maxAttempts ?? attempts.length})` : '';
}

export interface ApiFailure extends CallFailure {
  readonly code?: number | undefined;
  readonly status?: number | undefined;
  /** What the service said, or what is wrong with its answer. */
  readonly reason: string;
}

/** The service answered, and the answer is a refusal. Its subclasses say what kind of one. */
export class ApiError extends CallError {
  /** RongCloud's business code, such as 1002. Absent when the answer had none. */
  declare readonly code?: number;
  /** The HTTP status. */
  declare readonly status?: number;
  /** The service's own words. They are in English or Chinese and change: do not match on them. */
  readonly reason: string;

  constructor(failure: ApiFailure) {
    super(describeRefusal(failure), failure);
    if (failure.code !== undefined) this.code = failure.code;
    if (failure.status !== undefined) this.status = failure.status;
    this.reason = failure.reason;
  }
}

function describeRefusal({ endpoint, code, status, reason, requestId }: ApiFailure): string {
  const what = code === undefined ? reason : `${code} ${reason}`;
  const where = [status && `HTTP ${status}`, requestId && `request ${requestId}`].filter(Boolean).join(', ');
  return `${endpoint} failed: ${what}${where && ` (${where})`}`;
}

/**
 * The secret or the signature is wrong (codes 1001, 1004). Of an app key that it does not know the service says 1002, which
 * is an {@link InvalidParameterError}.
 */
export class AuthenticationError extends ApiError {}

/** The app may not do this: it is locked, or the caller's address is not allowed (1006, 1007). */
export class PermissionError extends ApiError {}

/** What was asked for is not there (400, 404, 1015). */
export class NotFoundError extends ApiError {}

/**
 * Too many calls (1008). Nothing was done; the same call may be made again a little later.
 *
 * Without a `status` it comes from the client's own limiter, which did not send the call.
 */
export class RateLimitError extends ApiError {
  /** After how many milliseconds the call could go, as far as one can tell. */
  declare readonly retryAfterMs?: number;

  static before(failure: CallFailure, reason: string, retryAfterMs: number): RateLimitError {
    return Object.assign(new RateLimitError({ ...failure, reason }), { retryAfterMs: Math.ceil(retryAfterMs) });
  }
}

/** A quota of the app is used up (1011, 1016, 1019, 2007). */
export class QuotaError extends ApiError {}

/** The service that this endpoint belongs to has to be enabled in the console first (1009, 1018). */
export class ServiceNotEnabledError extends ApiError {}

/** The service failed (1000, 1013, 1050, any HTTP 5xx). Whether a send was done is not known. */
export class ServerError extends ApiError {}

export interface ParameterProblem {
  readonly field: string;
  /** What the field must be: `at most 64 bytes`. */
  readonly limit: string;
  /** What was given, by kind and size, never by value: `a string of 80 bytes`. */
  readonly given: string;
}

/**
 * A parameter is missing, of the wrong kind or over its limit.
 *
 * Most come from the check before anything is sent: then `field`, `limit` and `given` say what is wrong, and there is
 * no `status`. The service's own refusals (1002, 1003, 1005) come as this class too, with its words in `reason`.
 */
export class InvalidParameterError extends ApiError {
  declare readonly field?: string;
  declare readonly limit?: string;
  declare readonly given?: string;

  static before(endpoint: string, problem: ParameterProblem): InvalidParameterError {
    const reason = `${problem.field} ${problem.limit}, got ${problem.given}`;
    return Object.assign(new InvalidParameterError({ endpoint, reason }), problem);
  }
}

/** The service could not be reached, or the connection broke: `cause` is what Node.js reported. */
export class ConnectionError extends CallError {
  constructor(failure: CallFailure) {
    super(`${failure.endpoint} failed: no answer from ${failure.host}: ${textOf(failure.cause)}`, failure);
  }
}

function textOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const { code } = cause as NodeJS.ErrnoException;
  return cause.message || code || cause.name;
}

export type TimeoutPhase = 'connect' | 'headers' | 'body' | 'total';

/** The call took too long. Unless `phase` is `connect`, the service may have done what was asked. */
export class TimeoutError extends CallError {
  readonly phase: TimeoutPhase;
  readonly timeoutMs: number;

  constructor(failure: CallFailure & { readonly phase: TimeoutPhase; readonly timeoutMs: number }) {
    super(
      `${failure.endpoint} failed: ${failure.phase} timeout of ${failure.timeoutMs} ms at ${failure.host}`,
      failure,
    );
    this.phase = failure.phase;
    this.timeoutMs = failure.timeoutMs;
  }
}

/** The caller's `AbortSignal` fired; `cause` is the signal's reason. */
export class AbortError extends CallError {
  constructor(failure: CallFailure) {
    super(`${failure.endpoint} was aborted`, failure);
  }
}
