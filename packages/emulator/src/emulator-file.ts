import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Emulator } from './emulator.js';
import { realTime } from './real-time.js';

/** Name of the file by which the commands of `rong` find the emulator of a folder. */
export const EMULATOR_FILE = '.rongkit-emulator.json';

/** Content of the emulator file of a folder: a running emulator. */
export interface EmulatorFile {
  readonly url: string;
  readonly pid: number;
  /** Start time as a Unix timestamp in milliseconds. */
  readonly startedAt: number;
  readonly appKey: string;
  readonly appSecret: string;
  readonly adminToken?: string;
}

/** Result of writing the emulator file of a folder. */
export interface Announcement {
  /** The URL of another running emulator that has the file of the folder; undefined if none has. */
  readonly other?: string;
  /** The error because of which the file could not be written, as in a read-only folder. */
  readonly error?: Error;
  /** Removes the file, unless another emulator has written it since. Works in an `exit` listener of the process. */
  readonly remove: () => void;
}

/** Writes the emulator file of a folder, unless another emulator that has written it still answers. */
export async function announceEmulator(folder: string, emulator: Emulator): Promise<Announcement> {
  const { url, adminToken, credentials } = emulator;
  const other = await liveEmulatorIn(folder);
  if (other && other.url !== url) return { other: other.url, remove: () => {} };
  const { appKey, appSecret } = credentials;
  const startedAt = realTime.now();
  const own = { url, pid: process.pid, startedAt, appKey, appSecret, ...(adminToken && { adminToken }) };
  const remove = () => removeEmulatorFile(folder, own);
  try {
    writeEmulatorFile(folder, own);
    return { remove };
  } catch (error) {
    return { error: error as Error, remove };
  }
}

async function liveEmulatorIn(folder: string): Promise<EmulatorFile | undefined> {
  const found = readEmulatorFile(path.join(folder, EMULATOR_FILE));
  return found && (await isAnswering(found)) ? found : undefined;
}

/** Longest wait for the answer of a local emulator, in milliseconds. */
const ANSWER_MS = 3000;

/** Whether the emulator at a URL answers and has this app key. */
export async function isAnswering(emulator: {
  readonly url: string;
  readonly appKey: string;
  readonly adminToken?: string | undefined;
}): Promise<boolean> {
  // Most programs that read the file send no request.
  const { AdminClient } = await import('./admin/client/index.js');
  const admin = new AdminClient({ url: emulator.url, token: emulator.adminToken });
  const signal = AbortSignal.timeout(ANSWER_MS);
  const info = await admin.getInfo({ signal }).catch(() => undefined);
  return info?.appKey === emulator.appKey;
}

/** Reads an emulator file. Ignores a file that does not describe an emulator or belongs to another user. */
export function readEmulatorFile(file: string): EmulatorFile | undefined {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as Partial<EmulatorFile>;
    const { url, pid, appKey, appSecret } = value;
    // Another user may have written such a file to a parent folder.
    const isOwn = process.getuid === undefined || statSync(file).uid === process.getuid();
    const isComplete =
      isOwn && [url, appKey, appSecret].every((each) => typeof each === 'string') && Number.isInteger(pid);
    return isComplete ? (value as EmulatorFile) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the emulator file of a folder. Only the owner can read the file. */
function writeEmulatorFile(folder: string, emulator: EmulatorFile): void {
  const file = path.join(folder, EMULATOR_FILE);
  // An existing file would keep its permissions, which may be wider.
  rmSync(file, { force: true });
  try {
    writeFileSync(file, `${JSON.stringify(emulator, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    // A full disk leaves an empty file.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(file, { force: true });
    throw error;
  }
}

/** Removes the emulator file of a folder, unless another emulator has written it since. */
export function removeEmulatorFile(folder: string, { pid, startedAt }: Pick<EmulatorFile, 'pid' | 'startedAt'>): void {
  const file = path.join(folder, EMULATOR_FILE);
  const found = readEmulatorFile(file);
  if (found?.pid === pid && found.startedAt === startedAt) rmSync(file, { force: true });
}
