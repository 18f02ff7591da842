import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Thrown by `createEmulator` if another process uses `dataDir`: two emulators would overwrite each other's commands in
 * one folder. The message names the process and the lock file.
 */
export class FolderLocked extends Error {
  override readonly name = 'FolderLocked';
}

export interface Lock {
  release(): void;
}

const held = new Set<string>();
const ATTEMPTS = 5;

/** Locks the data folder for this process. Replaces the lock of a dead process; throws FolderLocked otherwise. */
export function lockFolder(folder: string): Lock {
  const file = path.resolve(folder, 'lock');
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (create(file)) return hold(file);
    const owner = ownerOf(file);
    if (owner !== undefined && isAlive(owner, file)) {
      throw new FolderLocked(
        `The data folder ${folder} is in use by process ${owner}. If that process is not an emulator, delete ${file}.`,
      );
    }
    removeStale(file, owner);
  }
  throw new FolderLocked(`The data folder ${folder} is being locked by other processes.`);
}

function create(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function hold(file: string): Lock {
  held.add(file);
  return {
    release: () => {
      if (held.delete(file)) rmSync(file, { force: true });
    },
  };
}

/** The process id in a lock file; undefined if the file is gone, or its process was killed before it wrote the id. */
function ownerOf(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number, file: string): boolean {
  // In a container, a dead emulator and this one often have the same process id.
  if (pid === process.pid) return held.has(file);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes a stale lock. If another process has replaced the lock in the meantime, puts the new lock back. */
function removeStale(file: string, owner: number | undefined): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (ownerOf(aside) !== owner) linkSync(aside, file);
  } catch {
    // Another process was faster; the next attempt finds its lock.
  }
  rmSync(aside, { force: true });
}
