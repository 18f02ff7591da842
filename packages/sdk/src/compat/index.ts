import { oldCalls } from '../emitted/compat/old-calls.js';
import type { RongSDK } from '../emitted/compat/old-modules.js';
import { Asker } from './asker.js';
import { checkArguments } from './check-arguments.js';
import { nested } from './nested.js';
import type { OldCall, Values } from './old-call.js';
import { clientOptions, type OldSettings } from './settings.js';
import { toAnswer, withoutAnswer } from './to-answer.js';
import { toParams } from './to-params.js';

export type * from '../emitted/compat/old-modules.js';
export type * from '../endpoints/old-types.js';
export type { OldSettings } from './settings.js';

/** Settings of the last call of `rongCloudSdk`, which a later call without keys reuses. */
let last: OldSettings = {};

/**
 * SDK objects by their settings: a program that calls `rongCloudSdk` before every call gets the same object. Settings
 * with an object or a function, such as `logger`, are not in the map.
 */
const made = new Map<string, RongSDK>();

/**
 * Creates an object with the interface of `rongcloud-sdk` 3.1.1: identical names, arguments and answers.
 *
 * A refusal resolves, with the reason in `msg`: check `code`. Wrong arguments reject with `{ code, msg }`. Calls use
 * HTTPS (unless `api` is a host of your own without `https:`), a new nonce for each request, and the timeouts and
 * retries of {@link RongCloud}. Rate limiting is off by default: see `rateLimit` of {@link OldSettings}. The settings
 * of several apps do not mix. Arguments are not changed. New code should use {@link RongCloud}.
 *
 * @param settings - keys of the app, and options of the client; without keys, the settings of the last call are reused
 * @example
 * ```ts
 * const sdk = rongCloudSdk({ appkey: 'key', secret: 'secret' });
 * const { code, token } = await sdk.User.register({ id: 'u1', name: 'Ann', portrait: 'https://example.com/a.png' });
 * ```
 */
export function rongCloudSdk(settings: OldSettings = {}): RongSDK {
  const hasKeys = settings.appkey !== undefined || settings.secret !== undefined;
  last = hasKeys ? settings : { ...last, ...settings };
  const key = Object.values(last).every(isPlain) ? JSON.stringify(last) : undefined;
  const known = key === undefined ? undefined : made.get(key);
  const modules = known ?? modulesOf(new Asker(clientOptions(last)));
  if (key !== undefined) made.set(key, modules);
  return modules;
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'function' && (typeof value !== 'object' || Array.isArray(value));
}

function modulesOf(asker: Asker): RongSDK {
  const calls = Object.entries<OldCall>(oldCalls);
  return nested(
    calls.map(([name, call]) => [name, (argument?: unknown) => make(asker, call, argument)] as const),
  ) as RongSDK;
}

async function make(asker: Asker, call: OldCall, argument: unknown): Promise<unknown> {
  const items = (Array.isArray(argument) && call.whole ? argument : [argument ?? call.fallback ?? {}]) as Values[];
  for (const item of items) {
    const error = checkArguments(call.args, item);
    if (error) throw error;
  }
  const given = items[0] ?? {};
  try {
    return toAnswer(call, given, await asker.ask(call.endpoint, toParams(call, items)));
  } catch (error) {
    return withoutAnswer(error);
  }
}
