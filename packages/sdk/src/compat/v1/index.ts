import { isSame, sha1 } from '#platform';
import { firstCalls } from '../../emitted/compat/first-calls.js';
import type { First } from '../../emitted/compat/first-modules.js';
import { ApiError } from '../../errors.js';
import { parseJson } from '../../params/values.js';
import { Asker, type Format, type RawAnswer } from '../asker.js';
import { nested } from '../nested.js';
import { clientOptions, type OldSettings } from '../settings.js';
import { type FirstCall, type ReadArguments, readArguments } from './first-call.js';
import { firstParams, minutesIn } from './first-params.js';

export type * from '../../emitted/compat/first-modules.js';
export type { FirstCallback, FirstEnding, OldNamed, Optional } from '../../endpoints/old-types.js';
export type { OldSettings } from '../settings.js';

/** Calls the app of the last `init`. As in the old package, the whole process has one app. */
let asker = new Asker({});
let secret = '';

/**
 * Sets the app of all later calls.
 *
 * @param appKey - app key
 * @param appSecret - app secret
 * @param settings - further options, which the old package lacks: `api`, `timeout`, `logger` and the other options of
 *   the client
 */
export function init(appKey: string, appSecret: string, settings: OldSettings = {}): void {
  secret = appSecret;
  asker = new Asker(clientOptions({ ...settings, appkey: appKey, secret: appSecret }));
}

/** Whether the signature of a callback is valid for the app secret of the last `init`. */
export function validateSignature(nonce: string | number, timestamp: string | number, signature: string): boolean {
  return isSame(sha1(`${secret}${nonce}${timestamp}`), String(signature));
}

const modules = nested(
  Object.entries<FirstCall>(firstCalls).map(
    ([name, call]) => [name, (...given: readonly unknown[]) => make(call, given)] as const,
  ),
) as First;

/** Functions for users, blocked users and blocklists. */
export const user: First['user'] = modules.user;
/** Functions for messages and hourly message logs. */
export const message: First['message'] = modules.message;
/** Functions for groups. */
export const group: First['group'] = modules.group;
/** Functions for chatrooms. */
export const chatroom: First['chatroom'] = modules.chatroom;

function make(call: FirstCall, given: readonly unknown[]): void {
  const { values, format, callback } = readArguments(call, given);
  // In a microtask, an error that the callback throws is an uncaught exception, as with the old package, and no
  // rejection.
  const answer: ReadArguments['callback'] = (error, text) => queueMicrotask(() => callback(error, text));
  askWith(call, values, format).then(
    (text) => answer(null, text),
    (error) => answer(error, null),
  );
}

/**
 * Calls the service and returns the answer as a string; throws a refusal. A number of minutes below 1 succeeds without
 * a call.
 */
async function askWith(call: FirstCall, values: readonly unknown[], format: Format): Promise<string> {
  const minutes = call.args.findIndex(({ form }) => form === 'minutes');
  if (minutes >= 0 && minutesIn(values[minutes]) <= 0) return '{"code":200}';
  const raw = await asker.ask(call.endpoint, firstParams(call, values), format).catch(throwWithCode);
  if (raw.status < 200 || raw.status >= 300) throw refused(call, raw);
  return raw.body;
}

/**
 * Creates the error of a refused call, with the members that programs written for `rongcloud-sdk` 1.0.3 read: `status`,
 * and `response` with the answer as a string.
 */
function refused({ endpoint }: FirstCall, { status, body }: RawAnswer): Error {
  const parsed = parseJson(body) as { code?: number; errorMessage?: string } | undefined;
  const reason = parsed?.errorMessage ?? `HTTP ${status}`;
  const error = new ApiError({ endpoint, status, code: parsed?.code, reason });
  return Object.assign(error, { response: { status, statusCode: status, text: body, body: parsed ?? {} } });
}

/** Rethrows an error. The error of a broken connection gets the code of its cause, such as `ECONNREFUSED`. */
function throwWithCode(error: unknown): never {
  const { code } = ((error as Error).cause ?? {}) as { code?: unknown };
  throw code === undefined || error instanceof ApiError ? error : Object.assign(error as Error, { code });
}
