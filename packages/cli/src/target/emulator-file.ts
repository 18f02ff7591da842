import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Name of the file by which commands find the emulator of a folder. */
const NAME = '.rongkit-emulator.json';

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

export interface FoundEmulator extends EmulatorFile {
  /** Path of the emulator file. */
  readonly file: string;
}

/**
 * Finds the emulator of a folder or of the nearest folder above it. Ignores a file that does not describe an emulator
 * or belongs to another user.
 */
export function findEmulator(cwd: string): FoundEmulator | undefined {
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    const file = path.join(folder, NAME);
    const found = readEmulatorFile(file);
    if (found) return { ...found, file };
    if (folder === path.dirname(folder)) return undefined;
  }
}

function readEmulatorFile(file: string): EmulatorFile | undefined {
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

/** Writes the emulator file of a folder. Only the owner can read the file. Returns the path of the file. */
export function writeEmulatorFile(folder: string, emulator: EmulatorFile): string {
  const file = path.join(folder, NAME);
  // An existing file would keep its permissions, which may be wider.
  rmSync(file, { force: true });
  try {
    writeFileSync(file, `${JSON.stringify(emulator, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    // A full disk leaves an empty file.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(file, { force: true });
    throw error;
  }
  return file;
}

/** Removes the emulator file of a folder, unless another emulator has written it since. */
export function removeEmulatorFile(folder: string, { pid, startedAt }: Pick<EmulatorFile, 'pid' | 'startedAt'>): void {
  const file = path.join(folder, NAME);
  const found = readEmulatorFile(file);
  if (found?.pid === pid && found.startedAt === startedAt) rmSync(file, { force: true });
}

/**
 * Whether the emulator of an emulator file runs. A process with the id in the file is taken as proof. Without such a
 * process a request is sent, because the emulator may run in another container.
 */
export async function isRunning({ pid, url, appKey, adminToken }: EmulatorFile): Promise<boolean> {
  return isProcess(pid) || (await answers({ url, appKey, adminToken }));
}

/** Whether the emulator at a URL answers and has this app key. */
export async function answers(emulator: {
  readonly url: string;
  readonly appKey: string;
  readonly adminToken: string | undefined;
}): Promise<boolean> {
  const { AdminClient } = await import('@rongkit/emulator/admin');
  const admin = new AdminClient({ url: emulator.url, token: emulator.adminToken });
  const signal = AbortSignal.timeout(ANSWER_MS);
  const info = await admin.getInfo({ signal }).catch(() => undefined);
  return info?.appKey === emulator.appKey;
}

/** Longest wait for the answer of a local emulator, in milliseconds. */
const ANSWER_MS = 3000;

function isProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
