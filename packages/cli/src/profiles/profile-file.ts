import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CliError, reasonOf } from '../errors.js';
import type { Env } from '../io.js';

/** Keys of an app, and whether commands ask the user before they change the app. */
export interface Profile {
  readonly appKey: string;
  readonly appSecret?: string;
  /** Command that prints the app secret. */
  readonly secretCommand?: string;
  readonly dataCenter?: string;
  /** API URLs in place of the hosts of a data center. */
  readonly baseUrls?: readonly string[];
  /** Whether commands that send or destroy ask the user first. */
  readonly production?: boolean;
}

/** Content of the profile file. Fields that this version does not know are kept. */
export interface ProfileFile {
  readonly default?: string;
  readonly profiles: Readonly<Record<string, Profile>>;
}

/** Path of the profile file: in `$XDG_CONFIG_HOME`, on Windows in `%APPDATA%`, otherwise in `~/.config`. */
export function profilePath(env: Env, platform: NodeJS.Platform = process.platform): string {
  const home = env.HOME ?? env.USERPROFILE ?? '.';
  const base = env.XDG_CONFIG_HOME || (platform === 'win32' && env.APPDATA) || path.join(home, '.config');
  return path.join(base, 'rongkit', 'config.json');
}

/** Reads the profiles; empty if the profile file does not exist. */
export function readProfiles(file: string): ProfileFile {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { profiles: {} };
    throw new CliError('badConfig', { file, reason: reasonOf(error) }, { cause: error });
  }
  return checked(file, parsed(file, text));
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The message of the parser quotes the file, which has secrets.
    throw new CliError('badConfig', { file, reason: 'it is not JSON' });
  }
}

function checked(file: string, value: unknown): ProfileFile {
  const { profiles } = Object(value) as { profiles?: unknown };
  if (!isObject(value) || !isObject(profiles)) {
    throw new CliError('badConfig', { file, reason: 'it has no object "profiles"' });
  }
  for (const [name, profile] of Object.entries(profiles)) {
    const problem = problemOf(profile);
    if (problem) throw new CliError('badConfig', { file, reason: `profiles.${name}: ${problem}` });
  }
  return value as unknown as ProfileFile;
}

function problemOf(profile: unknown): string | undefined {
  if (!isObject(profile)) return 'must be an object';
  const { appKey, appSecret, secretCommand, dataCenter, baseUrls, production } = profile;
  if (typeof appKey !== 'string' || appKey === '') return 'appKey must be a string';
  for (const [name, value] of Object.entries({ appSecret, secretCommand, dataCenter })) {
    if (value !== undefined && (typeof value !== 'string' || value === '')) return `${name} must be a string`;
  }
  if (production !== undefined && typeof production !== 'boolean') return 'production must be true or false';
  if (baseUrls === undefined) return undefined;
  if (!Array.isArray(baseUrls) || !baseUrls.every((url) => URL.canParse(String(url)))) {
    return 'baseUrls must be a list of URLs';
  }
  // The client refuses such URLs, and commands print the URLs of a profile.
  const hasUser = baseUrls.map((url) => new URL(String(url))).some(({ username, password }) => username || password);
  return hasUser ? 'baseUrls must have no user and no password' : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Writes the profiles to a temporary file and then renames it, so that a failure leaves the old file unchanged. */
export function writeProfiles(file: string, profiles: ProfileFile): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(draft, `${JSON.stringify(profiles, null, 2)}\n`, { mode: 0o600 });
    chmodSync(draft, 0o600);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new CliError('unwritableFile', { option: 'profile', file, reason: reasonOf(error) }, { cause: error });
  }
}

/** Whether other users of the machine can read the profile file. Windows has no such permissions. */
export function isOpenToOthers(file: string, platform: NodeJS.Platform = process.platform): boolean {
  if (platform === 'win32') return false;
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && (stats.mode & 0o077) !== 0;
}
