import { emptyState } from '../../domain/state/index.js';
import { journalFile, listFiles, snapshotFile } from '../files.js';
import { linesOf } from '../lines.js';
import { VERSION } from '../migrations.js';
import { journalLines, readFolder, readSnapshot, snapshotVersion } from '../read-folder.js';
import { FileBytes, MemoryBytes } from './bytes.js';
import { EncodedState } from './encoded-state.js';
import { type Base, Past } from './past.js';
import { readReport } from './read-report.js';

/** A command history in memory. All bytes are shared with the thread that reads them. */
export interface MemoryPast {
  readonly kind: 'memory';
  readonly seq: number;
  /** The header of the base state. */
  readonly header: Base['header'];
  /** The document of the base state; undefined for an empty state. */
  readonly document: readonly Uint8Array[] | undefined;
  readonly lines: readonly Uint8Array[];
}

/** The files of a command history in a data folder. */
export interface FolderPast {
  readonly kind: 'folder';
  readonly folder: string;
  /** The number of the snapshot with the base state; undefined for the state before the first journal. */
  readonly snapshot: number | undefined;
  /** The numbers of the journals after the base state, in order. */
  readonly journals: readonly number[];
  /**
   * The number of bytes to read of the last journal, if it is still being written; undefined reads the whole journal.
   */
  readonly bytes: number | undefined;
  /** The header that a new journal would have now. */
  readonly header: string;
}

/** A report: the document of a base state with the commands after it. */
export interface ReportPast {
  readonly kind: 'report';
  readonly pieces: readonly Uint8Array[];
}

export type PastSource = MemoryPast | FolderPast | ReportPast;

const LINES_PER_SLICE = 500;

/** Opens a command history. Yields now and then, so that the caller can pause. */
export function* openPast(source: PastSource): Generator<void, Past> {
  if (source.kind === 'report') return yield* readReport(source.pieces);
  return source.kind === 'memory' ? yield* openMemory(source) : yield* openFolder(source);
}

function* openMemory({ seq, header, document, lines }: MemoryPast): Generator<void, Past> {
  const encoded = document && (yield* EncodedState.open(new MemoryBytes(document), false));
  const base = encoded ? { state: encoded.state, header: encoded.header, encoded } : { state: emptyState(), header };
  const past = new Past({ seq, ...base });
  let count = 0;
  for (const piece of lines) {
    for (const line of Buffer.from(piece).toString().split('\n')) {
      if (line !== '') past.take(line);
      if (++count % LINES_PER_SLICE === 0) yield;
    }
  }
  return past;
}

function* openFolder({ folder, snapshot, journals, bytes, header }: FolderPast): Generator<void, Past> {
  const past = new Past(yield* folderBase(folder, snapshot));
  for (const [index, number] of journals.entries()) {
    const end = index === journals.length - 1 ? bytes : undefined;
    let count = 0;
    for (const line of journalLines(linesOf(journalFile(folder, number), end), journalFile(folder, number))) {
      past.take(line);
      if (++count % LINES_PER_SLICE === 0) yield;
    }
  }
  past.take(header);
  return past;
}

function* folderBase(folder: string, snapshot: number | undefined): Generator<void, Base> {
  if (snapshot === undefined) {
    const before = { seq: 0, state: emptyState(), header: {} };
    if (listFiles(folder).snapshots.length > 0) return before;
    const { seq, state } = yield* readFolder(folder, 0);
    return { ...before, seq, state };
  }
  const file = snapshotFile(folder, snapshot);
  if (snapshotVersion(file) === VERSION) {
    const encoded = yield* EncodedState.open(new FileBytes(file), true);
    return { seq: encoded.header.seq ?? 0, state: encoded.state, header: encoded.header, encoded };
  }
  const { saved, header } = yield* readSnapshot(file);
  return { ...saved, header: header ?? {} };
}
