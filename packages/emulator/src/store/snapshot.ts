import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { documentLines, textOf } from './document.js';
import type { SavedState } from './document-reader.js';
import type { Head } from './header.js';
import { Seal } from './lines.js';
import { checkSnapshot, readFolder } from './read-folder.js';

/** The snapshot to make of the journals in a folder. */
export interface SnapshotJob {
  readonly folder: string;
  /** The file to write. */
  readonly file: string;
  /** The number of the last journal that the snapshot covers. This journal is complete. */
  readonly upTo: number;
  readonly appKey: string;
}

/**
 * Makes a new snapshot from the latest snapshot and the journals after it, and reads the new snapshot back as a check.
 * Yields now and then, so that the caller can pause.
 */
export function* makeSnapshot({ folder, file, upTo, appKey }: SnapshotJob): Generator<void, void> {
  const content = yield* readFolder(folder, upTo);
  const settings = { utcOffsetHours: 8, smsCaptcha: false, ...content.settings };
  const head = { appKey, ...settings, idSeed: content.idSeed ?? '', ...content.note };
  yield* writeSnapshot({ file, next: content.chain }, head, content);
}

export interface SnapshotFile {
  readonly file: string;
  /** The checksum from which the next journal continues. */
  readonly next: string;
}

/** Writes a snapshot and reads it back. Removes the file if either fails. */
export function* writeSnapshot({ file, next }: SnapshotFile, head: Head, saved: SavedState): Generator<void, void> {
  try {
    yield* writeSealed(file, documentLines(head, saved, next));
    yield* checkSnapshot(file);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

function* writeSealed(file: string, lines: Iterable<string>): Generator<void, void> {
  const seal = new Seal();
  const handle = openSync(file, 'w');
  try {
    for (const piece of textOf(lines, (line) => seal.add(line))) {
      const bytes = Buffer.from(piece);
      for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
      yield;
    }
    // The journals that the snapshot covers are removed next, so its bytes must be on the disk.
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
