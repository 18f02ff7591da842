import { mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * The files of a data folder. Snapshots and journals are numbered: a snapshot holds the state after the journal of the
 * same number, and the journals with higher numbers come after the snapshot.
 */
export interface FolderFiles {
  /** The numbers of the snapshots, in ascending order. */
  readonly snapshots: readonly number[];
  /** The numbers of the journals, in ascending order. */
  readonly journals: readonly number[];
  /** Whether there are files of format version 1. */
  readonly hasVersion1: boolean;
  /** Files that are not complete: those of a running snapshot, and those that a killed process has left. */
  readonly unfinished: readonly string[];
}

const NAME = /^(snapshot|journal)-(\d{8,12})\.jsonl$/;
const UNFINISHED = /\.new$/;

export const VERSION_1 = { snapshot: 'snapshot.json', journal: 'journal.jsonl' } as const;

export function snapshotFile(folder: string, number: number): string {
  return path.join(folder, `snapshot-${padded(number)}.jsonl`);
}

export function journalFile(folder: string, number: number): string {
  return path.join(folder, `journal-${padded(number)}.jsonl`);
}

/** The name of a file until it is complete. */
export function unfinished(file: string): string {
  return `${file}.new`;
}

export function listFiles(folder: string): FolderFiles {
  const names = readdirSync(folder);
  const numbersOf = (kind: string) =>
    names
      .map((name) => NAME.exec(name))
      .flatMap((match) => (match?.[1] === kind ? [Number(match[2])] : []))
      .sort((one, other) => one - other);
  return {
    snapshots: numbersOf('snapshot'),
    journals: numbersOf('journal'),
    hasVersion1: names.some((name) => name === VERSION_1.snapshot || name === VERSION_1.journal),
    unfinished: names.filter((name) => UNFINISHED.test(name)).map((name) => path.join(folder, name)),
  };
}

function padded(number: number): string {
  return String(number).padStart(8, '0');
}

/**
 * Makes a folder and the folders above it, unless they exist. Returns the topmost folder that was made. If that fails, no
 * folder is made. The option `recursive` of `mkdirSync` is not used: Node.js 20 never returns from it in a folder that
 * refuses new folders with ENOENT, such as `/proc`.
 */
export function makeFolder(folder: string): string | undefined {
  if (isFolder(folder)) return undefined;
  const made: string[] = [];
  try {
    for (const each of missingAbove(path.resolve(folder))) if (madeAt(each)) made.unshift(each);
  } catch (error) {
    for (const each of made) rmdirSync(each);
    throw error;
  }
  return made.at(-1);
}

/** The folder and the folders above it that do not exist, the topmost first. */
function missingAbove(folder: string): string[] {
  const parent = path.dirname(folder);
  return isFolder(folder) || parent === folder ? [] : [...missingAbove(parent), folder];
}

/** Makes a folder. Returns false if another emulator has made it in the meantime. */
function madeAt(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (isFolder(folder)) return false;
    throw error;
  }
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
