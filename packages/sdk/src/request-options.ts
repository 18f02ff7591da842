import { checkAmount, checkOptions, checkSignal, type OptionKinds } from './check-options.js';
import { type BodyKind, MAX_REQUEST_ID_CHARS } from './emitted/contract.js';
import { ConfigurationError } from './errors.js';
import { checkMode, type RateLimitMode } from './limits/rate-limit-options.js';
import type { RetryOptions } from './retries/retry-policy.js';
import type { Timeouts } from './transport/transport.js';

/** Options for one call. */
export interface RequestOptions {
  /** Timeout of this call in milliseconds. Omitted phases have the timeout of the client. */
  timeout?: number | Partial<Timeouts> | undefined;
  /** Signal that aborts the call. The service may have performed it nevertheless. */
  signal?: AbortSignal | undefined;
  /**
   * `X-Request-ID` of the call, for support requests: at most 36 characters.
   * @default a new UUID
   */
  requestId?: string | undefined;
  /** Overrides the client's `retry`; a number sets `attempts`. */
  retry?: number | RetryOptions | undefined;
  /** Overrides the mode of the client's `rateLimit`. */
  rateLimit?: RateLimitMode | undefined;
  /**
   * Makes a send safe to retry, by adding a `msgRandom`: the service refuses the same `msgRandom` within a minute, and
   * the refusal counts as success. The result then has only a `code`. RongCloud must enable this for the app by ticket;
   * otherwise a retry sends twice. No retry begins later than 55 seconds after the first attempt: after that time, the
   * call fails with the error of its last attempt, and its outcome is unknown.
   *
   * Inferred: the code of the refusal. `duplicateCodes` of the client's `retry` sets it.
   *
   * Rejects with a {@link ConfigurationError} for endpoints without `msgRandom`.
   * @default `false`
   */
  idempotent?: boolean | undefined;
  /** Overrides the client's `hedgeAfterMs`. */
  hedgeAfterMs?: number | undefined;
  /**
   * Called before each attempt, once the rate limit admits it and before its first byte is sent. If the function throws
   * or rejects, nothing of the attempt is sent, and the call fails with that error, without a retry.
   */
  beforeSend?: (() => void | Promise<void>) | undefined;
}

/** Options for a call by path. If RongKit knows the path, omitted options have the values of the endpoint. */
export interface CallOptions extends RequestOptions {
  /**
   * HTTP method: GET, POST, PUT, PATCH or DELETE.
   * @default `'POST'`
   */
  method?: string | undefined;
  /**
   * Encoding of the parameters: a form body, a JSON body or the query of the URL. A GET has no body.
   * @default `'form'`, and `'query'` for a GET
   */
  body?: BodyKind | undefined;
}

/** Kinds of the options of one call, by name. */
export const CALL_OPTIONS: OptionKinds<RequestOptions> = {
  timeout: '',
  signal: checkSignal,
  requestId: 'string',
  retry: '',
  rateLimit: checkMode,
  idempotent: 'boolean',
  hedgeAfterMs: checkAmount,
  beforeSend: 'function',
};

const BY_PATH: OptionKinds<CallOptions> = { ...CALL_OPTIONS, method: 'string', body: '' };

/** Throws if the options are not an object, or if an option is unknown or of a wrong kind. */
export function checkCallOptions(options: unknown, isByPath: boolean): void {
  checkOptions<CallOptions>('', options, isByPath ? BY_PATH : (CALL_OPTIONS as typeof BY_PATH));
}

const REQUEST_ID = new RegExp(`^[!-~]{1,${MAX_REQUEST_ID_CHARS}}$`);

export function checkRequestId(requestId: string): string {
  if (typeof requestId === 'string' && REQUEST_ID.test(requestId)) return requestId;
  throw new ConfigurationError(
    'requestId',
    `must be 1 to ${MAX_REQUEST_ID_CHARS} characters, printable ASCII without spaces`,
  );
}
