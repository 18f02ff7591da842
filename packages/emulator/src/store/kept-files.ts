import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { journalFile, listFiles, snapshotFile, VERSION_1 } from './files.js';
import type { HistoryLimit } from './history/lines-since.js';
import { linesOf } from './lines.js';

/** The files of a data folder that its state and its command history need, and the files that they do not need. */
export interface KeptFiles {
  /** The number of the snapshot with which the history begins; undefined for the state before the first journal. */
  readonly base: number | undefined;
  /** The numbers of the journals after the base, in order. */
  readonly journals: readonly number[];
  /** Files that are no longer needed. */
  readonly stale: readonly string[];
}

/** A state with which a command history could begin. */
interface Candidate {
  readonly snapshot: number | undefined;
  readonly seq: number;
}

/** The number of bytes to read at the end of a file: enough for the last fields of a line. */
const END_BYTES = 128;
const NO_CHAIN = '00000000';

/**
 * Finds the files that a command history needs: the latest base after which there are as many commands or bytes as the
 * limit says, or else the earliest base, and the journals after that base. Older files count only if each journal up to
 * the latest snapshot continues the file before it. So the history is shorter after some old files were removed, or
 * after the state was replaced. `seq` is the number of the last command. Without a limit, the history begins with the
 * latest snapshot.
 */
export function keptFiles(folder: string, seq: number, limit: HistoryLimit | undefined): KeptFiles {
  const { snapshots, journals, hasVersion1 } = listFiles(folder);
  const latest = snapshots.at(-1);
  const candidates =
    latest === undefined ? [{ snapshot: undefined, seq: 0 }] : candidatesIn(folder, snapshots, journals);
  const base = candidates.find((each) => limit && isEnough(each)) ?? (limit ? candidates.at(-1) : candidates[0]);

  function isEnough(candidate: Candidate): boolean {
    const bytes = after(candidate.snapshot).reduce((sum, each) => sum + statSync(journalFile(folder, each)).size, 0);
    return seq - candidate.seq >= (limit?.commands ?? 0) || bytes >= (limit?.bytes ?? 0);
  }

  function after(snapshot = 0): number[] {
    return journals.filter((each) => each > snapshot);
  }

  const stale = [
    ...snapshots.filter((each) => each !== latest && each !== base?.snapshot).map((each) => snapshotFile(folder, each)),
    ...journals.filter((each) => each <= (base?.snapshot ?? 0)).map((each) => journalFile(folder, each)),
    ...(hasVersion1 && latest !== undefined ? Object.values(VERSION_1).map((name) => path.join(folder, name)) : []),
  ];
  return { base: base?.snapshot, journals: after(base?.snapshot), stale };
}

/** The states with which a history could begin, the latest first. */
function candidatesIn(folder: string, snapshots: readonly number[], journals: readonly number[]): Candidate[] {
  const latest = snapshots.at(-1) ?? 0;
  const found: Candidate[] = [];
  // The checksum from which the next file continues.
  let follows = lastMember(snapshotFile(folder, latest), 'next');
  for (let number = latest; ; number--) {
    const isSnapshot = snapshots.includes(number);
    if (isSnapshot && lastMember(snapshotFile(folder, number), 'next') === follows) {
      found.push({ snapshot: number, seq: seqOf(snapshotFile(folder, number)) });
    }
    if (number === 0) {
      if (follows === NO_CHAIN) found.push({ snapshot: undefined, seq: 0 });
      return found;
    }
    const file = journalFile(folder, number);
    if (!journals.includes(number) || lastMember(file, 'crc') !== follows) return found;
    follows = firstMember(file, 'follows');
  }
}

function seqOf(file: string): number {
  return Number(/"seq":(\d+)/.exec(firstLine(file))?.[1]);
}

function firstMember(file: string, name: string): string | undefined {
  return new RegExp(`"${name}":"(\\w+)"`).exec(firstLine(file))?.[1];
}

function firstLine(file: string): string {
  for (const { bytes } of linesOf(file)) return bytes.toString('latin1');
  return '';
}

function lastMember(file: string, name: string): string | undefined {
  return new RegExp(`"${name}":"(\\w{8})"[^"]*(?:"crc":"\\w{8}")?\\}$`).exec(endOf(file).trimEnd())?.[1];
}

function endOf(file: string): string {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(END_BYTES);
    const position = Math.max(0, fstatSync(handle).size - END_BYTES);
    return bytes.toString('latin1', 0, readSync(handle, bytes, 0, END_BYTES, position));
  } finally {
    closeSync(handle);
  }
}
