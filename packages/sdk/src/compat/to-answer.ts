import { oldCodes } from '../emitted/compat/old-calls.js';
import { InvalidParameterError, RateLimitError, RongError, TimeoutError } from '../errors.js';
import { isPlainObject, parseJson } from '../params/values.js';
import type { RawAnswer } from './asker.js';
import type { OldCall, OldError, Values } from './old-call.js';
import { rename } from './to-params.js';

/** Reasons by code: for these codes, the old package replaced the reason of the service. */
const REASONS: Readonly<Record<string, string>> = {
  1004: 'App Key 或 App Secret 不正确，签名校验失败',
  1008: '调用频率超出上限，请稍后重试',
  2007: '测试用户数已达上限，请在控制台调整',
};

/**
 * Answer of an old function: the result with its old names, or the refusal. An empty answer is returned as it is;
 * another answer that is no JSON object becomes the `msg` of a refusal.
 */
export function toAnswer(call: OldCall, given: Values, { status, body }: RawAnswer): unknown {
  if (body === '') return body;
  const parsed = parseJson(body);
  const isSuccess = status >= 200 && status < 300;
  if (!isPlainObject(parsed)) return { code: '', msg: body } satisfies OldError;
  return isSuccess ? renamed(call, given, parsed) : refusal(parsed);
}

function renamed({ answer = {}, repeats = [] }: OldCall, given: Values, result: Values): Values {
  const names = Object.fromEntries(Object.entries(answer).map(([name, { to }]) => [name, to]));
  const lists = Object.entries(answer).flatMap(([name, { to, each }]) => {
    if (!each) return [];
    const items = (result[name] ?? []) as readonly unknown[];
    return [[to, items.map((item) => (each === 'id' ? { id: item } : rename(item as Values, each)))] as const];
  });
  const repeated = repeats.map((name) => [name, given[name]] as const);
  return { ...rename(result, names), ...Object.fromEntries([...repeated, ...lists]) };
}

function refusal(answer: Values): object {
  return replaced(String(answer.code)) ?? rename(answer, { errorMessage: 'msg' });
}

function replaced(code: string): OldError | undefined {
  const old = (oldCodes as Readonly<Record<string, string>>)[code];
  return old === undefined ? undefined : { code: old, msg: REASONS[code] };
}

/**
 * Answer of an old function if the service gave none: the function resolves even after a broken connection or at the
 * limit of the client's rate. Arguments that cannot be sent reject like wrong arguments, and wrong settings reject with
 * their own error.
 */
export function withoutAnswer(error: unknown): OldError | undefined {
  if (error instanceof InvalidParameterError) throw { code: '20006', msg: error.reason } satisfies OldError;
  if (error instanceof RateLimitError) return replaced('1008');
  if (!(error instanceof RongError) || !('attempts' in error)) throw error;
  const cause = isObject(error.cause) ? { ...error.cause } : {};
  const timeout = error instanceof TimeoutError && { code: 'ETIMEDOUT', timeout: error.timeoutMs };
  return { code: '', msg: { ...cause, ...timeout, message: error.message } };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
