import type { DataCenterId } from 'rongkit';
import { CliError } from '../errors.js';
import type { Flags } from '../globals.js';
import type { Env, Io } from '../io.js';
import { isOpenToOthers, type Profile, profilePath, readProfiles } from '../profiles/profile-file.js';
import type { Say } from '../words/index.js';
import { apiHosts, SMS_HOST } from './emitted/hosts.js';
import { type FoundEmulator, findEmulator, isRunning } from './emulator-file.js';

/** The app that commands call. */
export interface Target {
  readonly appKey: string;
  readonly appSecret: string;
  readonly baseUrls: readonly string[];
  readonly smsBaseUrl: string;
  /** Source of the keys. */
  readonly from: 'profile' | 'environment' | 'emulator';
  /** Name of the profile, path of `.rongkit-emulator.json`, or `RONGCLOUD_APP_KEY`. */
  readonly name: string;
  /** Whether commands that send or destroy ask the user first. */
  readonly isProduction: boolean;
  /** The emulator of the folder, if the keys are those of this emulator. */
  readonly emulator?: FoundEmulator;
}

interface Wanted {
  readonly io: Io;
  readonly flags: Pick<Flags, 'profile'>;
  readonly say: Say;
  /** Prints a note on stderr. */
  readonly note: (text: string) => void;
}

/**
 * Finds the app: `--profile`, then keys in the environment, then `RONGKIT_PROFILE`, then the emulator of the folder,
 * then the default profile. Notes variables that have no effect because a key is missing.
 * @throws {CliError} no app is found, or its keys cannot be used
 */
export async function findTarget({ io, flags, say, note }: Wanted): Promise<Target> {
  const { env } = io;
  if (flags.profile !== undefined) return ofProfile(flags.profile, { io, flags, say, note });
  const ofEnvironment = targetOfEnvironment(env);
  if (ofEnvironment) return ofEnvironment;
  const target = await targetOfFiles({ io, flags, say, note });
  const unused = unusedVariables(env);
  if (unused) note(say('ignoredVariables', unused));
  return target;
}

/** The app of `RONGKIT_PROFILE`, of the emulator of the folder, or of the default profile. */
async function targetOfFiles({ io, flags, say, note }: Wanted): Promise<Target> {
  const { env, cwd } = io;
  if (env.RONGKIT_PROFILE) return ofProfile(env.RONGKIT_PROFILE, { io, flags, say, note });
  const emulator = findEmulator(cwd);
  // Calls that were meant for an emulator must not reach an app: a stale file is an error.
  if (emulator && !(await isRunning(emulator))) throw new CliError('staleEmulator', { file: emulator.file });
  if (emulator) return ofEmulator(emulator);
  const { default: name } = readProfiles(profilePath(env));
  if (name !== undefined) return ofProfile(name, { io, flags, say, note });
  const missing = env.RONGCLOUD_APP_KEY || env.RONGCLOUD_APP_SECRET ? unusedVariables(env)?.missing : undefined;
  throw new CliError('noKeys', { missing: missing ?? 'RONGCLOUD_APP_KEY, --profile, .rongkit-emulator.json' });
}

const KEYS = ['RONGCLOUD_APP_KEY', 'RONGCLOUD_APP_SECRET'];

/**
 * Variables without effect on the choice of the app, since an app in the environment needs both keys, and the missing
 * keys; undefined for an environment with both keys or without any of these variables.
 */
export function unusedVariables(env: Env): { readonly ignored: string; readonly missing: string } | undefined {
  const missing = KEYS.filter((name) => !env[name]);
  const ignored = [...KEYS, 'RONGCLOUD_API_URL'].filter((name) => env[name]);
  if (missing.length === 0 || ignored.length === 0) return undefined;
  return { ignored: ignored.join(', '), missing: missing.join(', ') };
}

function targetOfEnvironment(env: Env): Target | undefined {
  const { RONGCLOUD_APP_KEY: appKey, RONGCLOUD_APP_SECRET: appSecret, RONGCLOUD_API_URL: url } = env;
  if (!appKey || !appSecret) return undefined;
  const profiles = Object.values(readProfiles(profilePath(env)).profiles);
  return {
    appKey,
    appSecret,
    ...hostsOf(url ? [url] : undefined, undefined),
    from: 'environment',
    name: 'RONGCLOUD_APP_KEY',
    // Keys of the environment have no mark of their own: the app is a production app if a production profile has its
    // app key.
    isProduction: profiles.some((profile) => profile.production === true && profile.appKey === appKey),
  };
}

async function ofProfile(name: string, { io, say, note }: Wanted): Promise<Target> {
  const file = profilePath(io.env);
  const { profiles } = readProfiles(file);
  const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  if (!profile) throw new CliError('noProfile', { name });
  if (profile.appSecret !== undefined && isOpenToOthers(file)) note(say('openConfig', { file }));
  return {
    appKey: profile.appKey,
    appSecret: await secretOf(name, profile, io),
    ...hostsOf(profile.baseUrls, profile.dataCenter),
    from: 'profile',
    name,
    isProduction: profile.production === true,
  };
}

async function secretOf(name: string, { appSecret, secretCommand }: Profile, io: Io): Promise<string> {
  if (appSecret !== undefined) return appSecret;
  if (secretCommand === undefined) throw new CliError('noKeys', { missing: `profiles.${name}.appSecret` });
  const { runSecretCommand } = await import('../profiles/secret-command.js');
  return runSecretCommand(name, secretCommand, io);
}

function ofEmulator(emulator: FoundEmulator): Target {
  const { appKey, appSecret, url, file } = emulator;
  return {
    appKey,
    appSecret,
    ...hostsOf([url], undefined),
    from: 'emulator',
    name: file,
    isProduction: false,
    emulator,
  };
}

/**
 * API URLs of the client. They are always set: otherwise the client would use the URLs of the environment, which may
 * belong to another app.
 */
function hostsOf(
  baseUrls: readonly string[] | undefined,
  dataCenter: string | undefined,
): Pick<Target, 'baseUrls' | 'smsBaseUrl'> {
  const [first] = baseUrls ?? [];
  if (baseUrls && first !== undefined) return { baseUrls, smsBaseUrl: first };
  const id = (dataCenter ?? 'BJ') as DataCenterId;
  const hosts = Object.hasOwn(apiHosts, id) ? apiHosts[id] : undefined;
  if (!hosts) {
    const limit = `must be one of ${Object.keys(apiHosts).join(', ')}`;
    throw new CliError('badOption', { option: 'dataCenter', limit, given: id });
  }
  return { baseUrls: hosts.map((host) => `https://${host}`), smsBaseUrl: `https://${SMS_HOST}` };
}
