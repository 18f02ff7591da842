import { type Endpoint, httpStatusOf, successCode } from '@rongkit/contract';
import { Refusal } from '../domain/values/refusal.js';
import { warn } from '../warn.js';

/** The answer to an API call. */
export interface Answer {
  readonly status: number;
  /** The business code, which is also in the body. */
  readonly code: number;
  readonly body: string;
  /** The error message of a failure. */
  readonly errorMessage?: string;
  /** An explanation for the developer: for the request log and undelivered messages, not in the answer. */
  readonly hint?: string | undefined;
}

export const JSON_TYPE = 'application/json; charset=utf-8';

/** The answer to a successful call. `code` is the first member, as in the real service's answers. */
export function success(endpoint: Pick<Endpoint, 'path'>, result: object): Answer {
  const code = successCode(endpoint);
  const members = JSON.stringify(result).slice(1, -1);
  return { status: 200, code, body: members === '' ? `{"code":${code}}` : `{"code":${code},${members}}` };
}

export interface Failure {
  readonly code: number;
  readonly errorMessage: string;
  /**
   * The HTTP status.
   * @defaultValue the status of `code` in the contract
   */
  readonly status?: number;
  readonly details?: object;
  readonly hint?: string | undefined;
}

/**
 * The answer to a failed call. `url` is its path. Answers under `/v2/` have only the code and `msg`, which is the error
 * message.
 */
export function failure(
  url: string,
  { code, errorMessage, status = httpStatusOf(code), details, hint }: Failure,
): Answer {
  const body = url.startsWith('/v2/') ? { code, msg: errorMessage } : { url, code, errorMessage, ...details };
  return { status, code, errorMessage, hint, body: JSON.stringify(body) };
}

/**
 * The answer to a call that threw. An error other than a Refusal is a bug of the emulator: code 1000, and a warning.
 * With `moduleCodes`, the answer to a refusal has its `moduleCode`, if set, in place of its general code.
 */
export function answerError(url: string, error: unknown, moduleCodes = false): Answer {
  if (error instanceof Refusal) {
    const { message: errorMessage, details, hint } = error;
    const code = (moduleCodes ? error.moduleCode : undefined) ?? error.code;
    return failure(url, { code, errorMessage, details, hint });
  }
  warn(`${url}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return failure(url, { code: 1000, errorMessage: 'Internal error.' });
}
