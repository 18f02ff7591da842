import { type Endpoint, httpStatusOf, successCode } from '@rongkit/contract';
import { Refusal } from '../domain/values/refusal.js';
import { warn } from '../warn.js';

/** What goes out to the client. */
export interface Answer {
  readonly status: number;
  readonly code: number;
  readonly body: string;
}

export const JSON_TYPE = 'application/json; charset=utf-8';

/** The code comes first, as it does in the answers of the service. */
export function success(endpoint: Pick<Endpoint, 'path'>, result: object): Answer {
  const code = successCode(endpoint);
  const members = JSON.stringify(result).slice(1, -1);
  return { status: 200, code, body: members === '' ? `{"code":${code}}` : `{"code":${code},${members}}` };
}

export interface Failure {
  readonly code: number;
  readonly errorMessage: string;
  /** The one of the code unless stated. */
  readonly status?: number;
  readonly details?: object;
}

/** `url` is the path that was called. The paths of `/v2/` call the reason `msg`. */
export function failure(url: string, { code, errorMessage, status = httpStatusOf(code), details }: Failure): Answer {
  const body = url.startsWith('/v2/') ? { code, msg: errorMessage } : { url, code, errorMessage, ...details };
  return { status, code, body: JSON.stringify(body) };
}

/** The answer to a call that ended with an error. One that is no refusal is a fault of the emulator's own. */
export function answerError(url: string, error: unknown): Answer {
  if (error instanceof Refusal) {
    const { code, message: errorMessage, details } = error;
    return failure(url, { code, errorMessage, details });
  }
  warn(`${url}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return failure(url, { code: 1000, errorMessage: 'Internal error.' });
}
