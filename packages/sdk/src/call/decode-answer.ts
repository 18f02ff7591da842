import { classByCode, classByStatus } from '../emitted/error-classes.js';
import { ApiError, type CallFailure, ServerError } from '../errors.js';
import { integerIn, isPlainObject, parseJson } from '../params/values.js';
import type { TransportResponse } from '../transport/transport.js';

/** The codes of success: 10000 is that of the `/v2/` paths. */
const SUCCESS: readonly unknown[] = [200, 10000];

/**
 * The result in an answer. Throws what the answer means if it is not a success, whatever its HTTP status; `describe` says
 * which call it was.
 */
export function decodeAnswer(response: TransportResponse, describe: () => CallFailure): object {
  const { status } = response;
  const parsed = parseJson(response.body);
  const answer = isPlainObject(parsed) ? parsed : undefined;
  const code = answer && codeIn(answer);
  if (answer && status >= 200 && status < 300 && SUCCESS.includes(code)) return answer;
  const reason = answer ? reasonIn(answer) : `the answer is not a JSON object (${response.body.length} characters)`;
  throw new (errorClass(code, status))({ ...describe(), code, status, reason });
}

/** A number in every recorded answer; a number in a text is read as well. */
function codeIn({ code }: Readonly<Record<string, unknown>>): number | undefined {
  const number = integerIn(code);
  return typeof number === 'number' ? number : undefined;
}

function errorClass(code: number | undefined, status: number): typeof ApiError {
  const byCode = code === undefined ? undefined : classByCode[code];
  return byCode ?? classByStatus[status] ?? (status >= 500 ? ServerError : ApiError);
}

/** `errorMessage` on the old paths, `msg` on those of `/v2/`. */
function reasonIn(answer: Readonly<Record<string, unknown>>): string {
  const texts = [answer.errorMessage, answer.msg, answer.message];
  return texts.find((text): text is string => typeof text === 'string' && text !== '') ?? 'the service gave no reason';
}
