import type { Context } from '../context.js';
import { CliError } from '../errors.js';
import { isOpenToOthers, profilePath, readProfiles } from '../profiles/profile-file.js';
import { findEmulator, isRunning } from '../target/emulator-file.js';
import { type Target, unusedVariables } from '../target/target.js';
import { inChinese } from '../words/in-chinese.js';
import { sayError } from '../words/index.js';

/** Result of one check of `rong doctor`. */
export interface Finding {
  readonly check: 'node' | 'profiles' | 'emulator' | 'target' | 'proxy' | 'variables' | 'host' | 'clock' | 'keys';
  readonly status: 'ok' | 'warning' | 'failed';
  readonly detail: string;
  readonly fix?: string;
}

/**
 * Maximum difference between the clocks of this machine and the service. The limit is undocumented; a minute is safe.
 */
const MAX_SKEW_MS = 60_000;

const PROXY_VARIABLES = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY'];

/** Runs the checks of `rong doctor`. Hosts and keys are checked last, and only if an app with usable keys is found. */
export async function* checks(context: Context): AsyncGenerator<Finding> {
  yield { check: 'node', status: 'ok', detail: process.versions.node };
  yield checkProfiles(context);
  yield await checkEmulator(context);
  yield checkProxy(context);
  yield* checkVariables(context);
  let target: Target;
  try {
    target = await context.target();
  } catch (error) {
    yield failure(context, 'keys', error);
    return;
  }
  const { from, name, appKey, baseUrls, isProduction } = target;
  const what = isProduction ? context.say('productionApp') : context.say('otherApp');
  const source = context.language === 'zh' ? inChinese(from) : from;
  const detail = `${source} ${name}, ${what} ${appKey}, ${baseUrls.map(withoutUser).join(' ')}`;
  yield { check: 'target', status: 'ok', detail };
  for (const url of baseUrls) yield await checkHost(context, url);
  yield* checkKeys(context);
}

function failure({ language }: Context, check: Finding['check'], error: unknown): Finding {
  if (!(error instanceof CliError)) return { check, status: 'failed', detail: (error as Error).message };
  const { message, fix } = sayError(error.code, language, error.values);
  return { check, status: 'failed', detail: message, fix };
}

function checkProfiles(context: Context): Finding {
  const file = profilePath(context.io.env);
  try {
    const { profiles } = readProfiles(file);
    const hasSecret = Object.values(profiles).some(({ appSecret }) => appSecret !== undefined);
    if (hasSecret && isOpenToOthers(file)) {
      return {
        check: 'profiles',
        status: 'warning',
        detail: context.say('openConfig', { file }),
        fix: `chmod 600 ${file}`,
      };
    }
    return { check: 'profiles', status: 'ok', detail: `${file}: ${Object.keys(profiles).join(', ') || '–'}` };
  } catch (error) {
    return failure(context, 'profiles', error);
  }
}

async function checkEmulator({ io, language, say }: Context): Promise<Finding> {
  const emulator = findEmulator(io.cwd);
  if (!emulator) return { check: 'emulator', status: 'ok', detail: '–' };
  const { file, url, appKey } = emulator;
  if (await isRunning(emulator))
    return { check: 'emulator', status: 'ok', detail: `${url}, ${say('otherApp')} ${appKey} (${file})` };
  const { message, fix } = sayError('staleEmulator', language, { file });
  return { check: 'emulator', status: 'warning', detail: message, fix };
}

/** Warns of variables that have no effect because a key is missing. */
function* checkVariables({ io, flags, say }: Context): Generator<Finding> {
  const unused = flags.profile === undefined ? unusedVariables(io.env) : undefined;
  if (!unused) return;
  const [detail, fix] = [say('ignoredVariables', unused), say('setVariables', unused)];
  yield { check: 'variables', status: 'warning', detail, fix };
}

/** Shows the proxy variables, without user names and passwords. */
function checkProxy({ io }: Context): Finding {
  const set = PROXY_VARIABLES.flatMap((name) => {
    const value = io.env[name] ?? io.env[name.toLowerCase()];
    return value ? [`${name}=${withoutUser(value)}`] : [];
  });
  return { check: 'proxy', status: 'ok', detail: set.join(' ') || '–' };
}

/** A URL without its user name and password, which may contain slashes. Proxies may have no scheme. */
function withoutUser(url: string): string {
  return url.replace(/^([a-z][\w+.-]*:\/\/)?.*@/is, '$1***@');
}

/** Sends a request to a host, and compares the date of the answer with the local clock. */
async function checkHost({ flags, signal, say }: Context, url: string): Promise<Finding> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(flags.timeoutMs ?? 5000)]);
  const startedAt = Date.now();
  try {
    const response = await fetch(url, { method: 'HEAD', redirect: 'manual', signal: limit });
    const tookMs = Date.now() - startedAt;
    const skewMs = Date.parse(response.headers.get('date') ?? '') - (startedAt + tookMs / 2);
    const detail = `${new URL(url).host}: ${tookMs} ms`;
    if (!(Math.abs(skewMs) > MAX_SKEW_MS)) return { check: 'host', status: 'ok', detail };
    const skew = `${detail}${say('clockDiffers', { seconds: Math.round(skewMs / 1000) })}`;
    return { check: 'clock', status: 'failed', detail: skew, fix: say('setClock') };
  } catch (error) {
    const { cause, message } = error as Error & { cause?: { code?: string } };
    const reason = cause?.code ?? message.replaceAll(url, new URL(url).host);
    return { check: 'host', status: 'failed', detail: `${new URL(url).host}: ${reason}` };
  }
}

/** Checks the keys by a call that only reads. */
async function* checkKeys(context: Context): AsyncGenerator<Finding> {
  const { RongError, AuthenticationError } = await import('rongkit');
  const rong = await context.client();
  try {
    await rong.user.checkOnline(
      { userId: 'rong-doctor' },
      { signal: context.signal, retry: 1, timeout: context.flags.timeoutMs ?? 10_000 },
    );
    yield { check: 'keys', status: 'ok', detail: 'user.checkOnline' };
  } catch (error) {
    const { message } = error as Error;
    if (error instanceof AuthenticationError) {
      const { fix } = sayError('wrongKeys', context.language, {});
      yield { check: 'keys', status: 'failed', detail: message, fix };
    } else if (RongError.is(error)) yield { check: 'keys', status: 'warning', detail: message };
    else throw error;
  }
}
