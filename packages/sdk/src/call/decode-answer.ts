import { SUCCESS_CODES } from '../emitted/contract.js';
import { classByStatus, classOf } from '../emitted/error-classes.js';
import { ApiError, AuthenticationError, type CallFailure, ServerError } from '../errors.js';
import type { CallRequest } from '../middleware.js';
import { redactText } from '../params/redact.js';
import { integerIn, isPlainObject, parseJson } from '../params/values.js';
import type { TransportResponse } from '../transport/transport.js';

/**
 * Decodes the result of an answer. Throws the error of a refusal or of an invalid answer; `describe` returns the fields
 * of the call for that error.
 */
export function decodeAnswer(
  response: TransportResponse,
  describe: () => CallFailure,
): Readonly<Record<string, unknown>> {
  const { status } = response;
  const parsed = parseJson(response.body);
  const answer = isPlainObject(parsed) ? parsed : undefined;
  const code = answer && codeIn(answer);
  if (answer && status >= 200 && status < 300 && code !== undefined && SUCCESS_CODES.includes(code)) return answer;
  const reason = answer ? reasonIn(answer) : `the answer is not a JSON object (${response.body.length} characters)`;
  const type = isKeyUnknown(code, reason) ? AuthenticationError : errorClass(code, status);
  throw new type({
    ...describe(),
    code,
    status,
    reason,
    hint: code && type === AuthenticationError ? hintFor(code) : '',
  });
}

/** Code of an invalid parameter, with which the service also refuses an unknown app key. */
const INVALID = 1002;

function isKeyUnknown(code: number | undefined, reason: string): boolean {
  return code === INVALID && /app-?key/i.test(reason);
}

/** Hint of an {@link AuthenticationError}: the options to check. */
function hintFor(code: number): string {
  return code === INVALID
    ? 'check appKey (RONGCLOUD_APP_KEY) and dataCenter'
    : 'check appSecret (RONGCLOUD_APP_SECRET)';
}

/**
 * Code of an answer. All known answers of the service have a number as their code; a numeric string is accepted as
 * well. A number of more than five digits is no code, and may be a phone number.
 */
function codeIn({ code }: Readonly<Record<string, unknown>>): number | undefined {
  const number = integerIn(code);
  return typeof number === 'number' && Math.abs(number) < 1e5 ? number : undefined;
}

function errorClass(code: number | undefined, status: number): typeof ApiError {
  const byCode = code === undefined ? undefined : classOf(code);
  return byCode ?? classByStatus[status] ?? (status >= 500 ? ServerError : ApiError);
}

/**
 * Reason in an answer, redacted: the first non-empty of the fields `errorMessage`, `msg` (paths under `/v2/`) and
 * `message`.
 */
function reasonIn(answer: Readonly<Record<string, unknown>>): string {
  const texts = [answer.errorMessage, answer.msg, answer.message];
  const reason = texts.find((text): text is string => typeof text === 'string' && text !== '');
  return redactText(reason ?? 'the service gave no reason');
}

/**
 * Throws if an answer repeats a parameter with another value than the call had: the answer, and the token in it,
 * belongs to another call.
 */
export function checkEcho(
  { endpoint, params }: CallRequest,
  answer: Readonly<Record<string, unknown>>,
  describe: () => CallFailure,
): void {
  for (const name of endpoint.echoes ?? []) {
    const [asked, told] = [params[name], answer[name]];
    if (asked === undefined || told === undefined || String(asked) === String(told)) continue;
    throw new ServerError({ ...describe(), status: 200, reason: `the answer is for another ${name}` });
  }
}
