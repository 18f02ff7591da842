import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { journalFile, listFiles, snapshotFile, VERSION_1 } from './files.js';
import type { HistoryLimit } from './history/lines-since.js';
import { linesOf } from './lines.js';

/** The files of a folder that its state and its history need. */
export interface KeptFiles {
  /** The snapshot that the history begins with; undefined for the state before the first journal. */
  readonly base: number | undefined;
  /** The journals after it, in order. */
  readonly journals: readonly number[];
  /** Files that nothing needs any more. */
  readonly stale: readonly string[];
}

/** A state that a history could begin with. */
interface Candidate {
  readonly snapshot: number | undefined;
  readonly seq: number;
}

/** More than the last members of a line take. */
const END_BYTES = 128;
const NO_CHAIN = '00000000';

/**
 * Finds the files that a history needs: the latest base with as many commands behind it as the limit asks for. Older files
 * count only if each journal up to the latest snapshot follows the file before it. A folder whose old files were removed in
 * part has a shorter history, and so has one whose state was replaced. `seq` is the number of the last command; without a
 * limit, there is no history before the latest snapshot.
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

/** The states that the journals up to the latest snapshot follow, the latest first. */
function candidatesIn(folder: string, snapshots: readonly number[], journals: readonly number[]): Candidate[] {
  const latest = snapshots.at(-1) ?? 0;
  const found: Candidate[] = [];
  // The checksum that the next file follows.
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
