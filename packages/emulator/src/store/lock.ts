import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Two emulators on one data folder would write over each other's commands. */
export class FolderLocked extends Error {
  override readonly name = 'FolderLocked';
}

export interface Lock {
  release(): void;
}

const held = new Set<string>();
const ATTEMPTS = 5;

/** Takes the data folder for this process. A lock that a dead process left behind is taken over. */
export function lockFolder(folder: string): Lock {
  const file = path.resolve(folder, 'lock');
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (create(file)) return hold(file);
    const owner = ownerOf(file);
    if (owner !== undefined && isAlive(owner, file)) {
      throw new FolderLocked(
        `The data folder ${folder} is in use by process ${owner}. If that is no emulator, delete ${file}.`,
      );
    }
    takeAway(file, owner);
  }
  throw new FolderLocked(`The data folder ${folder} is being taken by other processes.`);
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

/** Undefined when the lock is gone, or its writer was killed before it wrote its id. */
function ownerOf(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number, file: string): boolean {
  // In a container the dead emulator and this one often have the same id.
  if (pid === process.pid) return held.has(file);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes a stale lock, and no other: a second process may have replaced it since it was looked at. */
function takeAway(file: string, owner: number | undefined): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (ownerOf(aside) !== owner) linkSync(aside, file);
  } catch {
    // Somebody else was faster; the next attempt sees who.
  }
  rmSync(aside, { force: true });
}
