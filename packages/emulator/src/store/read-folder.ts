import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../domain/handler.js';
import { emptyState } from '../domain/state/index.js';
import { InvalidDocument } from '../domain/state/shape.js';
import { DocumentReader, parseJson, type SavedState } from './document-reader.js';
import { type FolderFiles, journalFile, listFiles, snapshotFile, VERSION_1 } from './files.js';
import type { Header, Note } from './header.js';
import { fileChecksum, type Line, linesOf, Seal, sealedBlocks, wrongChecksum } from './lines.js';
import { readVersion1, Version1Journal } from './version-1.js';

/** The content of a data folder. */
export interface FolderContent extends SavedState {
  readonly note: Note;
  /** The settings of the last journal, if there is one. */
  readonly settings: Partial<Pick<Settings, 'utcOffsetHours' | 'smsCaptcha'>>;
  /** The seed of ids; undefined in an empty folder, and in folders of version 1, whose ids had no seed. */
  readonly idSeed: string | undefined;
  /** The number of the latest journal or, without one, of the snapshot; 0 in an empty folder. */
  readonly number: number;
  /**
   * The checksum of the last line, or the `next` of the snapshot. The header of the next journal has it as `follows`.
   */
  readonly chain: string;
  readonly snapshotBytes: number;
  /** The journals after the snapshot. */
  readonly journals: readonly { readonly number: number; readonly bytes: number }[];
  /** The incomplete line that a killed process has left at the end of the last journal. */
  readonly torn: { readonly file: string; readonly bytes: number } | undefined;
  /** Files that a killed process has left unfinished. */
  readonly stale: readonly string[];
}

const LINES_PER_SLICE = 200;
const NO_CHAIN = '00000000';

/**
 * Reads a data folder: the latest snapshot, then the journals after it, up to the journal number `upTo`, which is
 * complete. Throws an InvalidDocument that names a missing or damaged file, and the line of the damage. Yields now and
 * then, so that the caller can pause.
 */
export function* readFolder(folder: string, upTo = Number.POSITIVE_INFINITY): Generator<void, FolderContent> {
  const files = listFiles(folder);
  const base = yield* readBase(folder, files);
  const reader = new DocumentReader({}, base.saved);
  if (base.note) reader.takeNote(base.note);
  const numbers = files.journals.filter((number) => number > base.number && number <= upTo);
  if (base.isSnapshot && numbers.length === 0) throw missing(journalFile(folder, base.number + 1));
  let { chain, idSeed } = base;
  const journals: { number: number; bytes: number }[] = [];
  const stale: string[] = [];
  let torn: FolderContent['torn'];
  for (const [index, number] of numbers.entries()) {
    if (number !== base.number + 1 + index) throw missing(journalFile(folder, base.number + 1 + index));
    const file = journalFile(folder, number);
    const isLast = upTo === Number.POSITIVE_INFINITY && index === numbers.length - 1;
    const journal = yield* readJournal(reader, { file, chain, isLast });
    if (journal === 'unfinished') {
      stale.push(file);
      break;
    }
    if (journal.bytes < statSync(file).size) torn = { file, bytes: journal.bytes };
    journals.push({ number, bytes: journal.bytes });
    ({ chain, idSeed = idSeed } = journal);
  }
  const { utcOffsetHours, smsCaptcha } = reader.header ?? {};
  return {
    state: reader.finish(folder),
    seq: reader.seq,
    note: reader.note,
    settings: {
      ...(utcOffsetHours !== undefined && { utcOffsetHours }),
      ...(smsCaptcha !== undefined && { smsCaptcha }),
    },
    idSeed,
    number: journals.at(-1)?.number ?? base.number,
    chain,
    snapshotBytes: base.bytes,
    journals,
    torn,
    stale: [...stale, ...files.unfinished],
  };
}

interface Base {
  readonly saved: SavedState;
  readonly header?: Header | undefined;
  readonly note?: Note;
  readonly idSeed: string | undefined;
  readonly number: number;
  readonly chain: string;
  readonly bytes: number;
  readonly isSnapshot: boolean;
}

function* readBase(folder: string, files: FolderFiles): Generator<void, Base> {
  const number = files.snapshots.at(-1);
  if (number === undefined) {
    return files.hasVersion1 ? yield* readVersion1Folder(folder) : { ...NOTHING, saved: empty() };
  }
  const file = snapshotFile(folder, number);
  const snapshot = yield* readSnapshot(file);
  return { ...snapshot, number, bytes: statSync(file).size, isSnapshot: true };
}

const NOTHING = { idSeed: undefined, number: 0, chain: NO_CHAIN, bytes: 0, isSnapshot: false } as const;

function empty(): SavedState {
  return { state: emptyState(), seq: 0 };
}

/**
 * Checks the rows of a snapshot, except messages and pushes, and keeps none. Throws an InvalidDocument if the snapshot
 * is damaged.
 */
export function* checkSnapshot(file: string): Generator<void, void> {
  yield* readSnapshot(file, new DocumentReader({ isCheck: true }));
}

/** Reads a snapshot. Throws an InvalidDocument if it is damaged. */
export function* readSnapshot(
  file: string,
  reader: DocumentReader = new DocumentReader(),
): Generator<void, Pick<Base, 'saved' | 'header' | 'note' | 'idSeed' | 'chain'>> {
  let next: string | undefined;
  for (const { number, json } of sealedBlocks(file)) {
    const lines = parseJson(json, placeOf(file, { number })) as readonly unknown[];
    for (const [index, line] of lines.entries()) {
      const at = placeOf(file, { number: number + index });
      if (number + index === 1) reader.beginWith(line, at);
      else next = reader.take(line, at);
    }
    yield;
  }
  if (next === undefined) throw new InvalidDocument(`${file} is damaged: its end is missing.`);
  const saved = { state: reader.finish(file), seq: reader.seq };
  return { saved, header: reader.header, note: reader.note, idSeed: reader.header?.idSeed, chain: next };
}

/** The format version of a snapshot. */
export function snapshotVersion(file: string): number | undefined {
  for (const { bytes } of linesOf(file)) return Number(/"version":(\d+)/.exec(bytes.toString())?.[1]);
  return undefined;
}

/**
 * Checks the checksums of the lines of a journal, and returns the lines without checksums. Skips an incomplete last
 * line.
 */
export function* journalLines(lines: Iterable<Line>, file: string): Generator<string, void> {
  const seal = new Seal();
  for (const line of lines) if (line.isWhole) yield opened(seal, file, line);
}

interface JournalToRead {
  readonly file: string;
  /** The checksum of the last line before the journal. */
  readonly chain: string;
  readonly isLast: boolean;
}

interface ReadJournal {
  readonly chain: string;
  /** The length of all complete lines, in bytes. */
  readonly bytes: number;
  readonly idSeed: string | undefined;
}

function* readJournal(reader: DocumentReader, journal: JournalToRead): Generator<void, ReadJournal | 'unfinished'> {
  const { file, isLast } = journal;
  const seal = new Seal();
  let bytes = 0;
  for (const line of linesOf(file)) {
    if (isLast && line.number > 1 && isTorn(line)) break;
    const [at, json] = [placeOf(file, line), opened(seal, file, line)];
    if (line.number > 1) reader.line(json, at);
    else if (follows(json, journal, at)) reader.begin(json, at);
    else return 'unfinished';
    bytes = line.start + line.bytes.length + 1;
    if (line.number % LINES_PER_SLICE === 0) yield;
  }
  if (bytes === 0) throw new InvalidDocument(`${file}:1 is damaged: the line is missing.`);
  return { chain: seal.chain, bytes, idSeed: reader.header?.idSeed };
}

/**
 * Whether a journal continues the file before it. An interrupted import leaves an empty last journal that does not; any
 * other journal that does not is an error.
 */
function follows(header: string, { file, chain, isLast }: JournalToRead, at: string): boolean {
  if (/"follows":"(\w+)"/.exec(header)?.[1] === chain) return true;
  if (isLast && hasOneLine(file)) return false;
  throw new InvalidDocument(`${at} does not follow the file before it.`);
}

function hasOneLine(file: string): boolean {
  for (const line of linesOf(file)) if (line.number === 2 && !isTorn(line)) return false;
  return true;
}

const SEALED = /,"crc":"[0-9a-f]{8}"\}$/;

/**
 * Whether a line is incomplete, as a killed process leaves it, perhaps with reserved space after it. A line that has
 * another byte in place of its line break is not incomplete but damaged.
 */
function isTorn({ isWhole, bytes }: Line): boolean {
  if (isWhole) return false;
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return !SEALED.test(bytes.toString('latin1', Math.max(0, end - 20), Math.max(0, end - 1)));
}

function opened(seal: Seal, file: string, line: Line): string {
  const json = line.isWhole ? seal.open(line.bytes) : undefined;
  if (json === undefined) throw wrongChecksum(file, line.number);
  return json;
}

function placeOf(file: string, { number }: Pick<Line, 'number'>): string {
  return `${file}:${number}`;
}

function missing(file: string): InvalidDocument {
  return new InvalidDocument(`${file} is missing.`);
}

function* readVersion1Folder(folder: string): Generator<void, Base> {
  const [snapshot, journal] = [path.join(folder, VERSION_1.snapshot), path.join(folder, VERSION_1.journal)];
  const saved = existsSync(snapshot) ? readVersion1(readFileSync(snapshot, 'utf8'), snapshot) : empty();
  let chain = existsSync(snapshot) ? fileChecksum(snapshot) : NO_CHAIN;
  if (!existsSync(journal)) return { ...NOTHING, saved, chain };
  const replayed = new Version1Journal(saved);
  for (const line of linesOf(journal)) {
    if (!line.isWhole) break;
    replayed.line(line.bytes.toString(), placeOf(journal, line));
    if (line.number % LINES_PER_SLICE === 0) yield;
  }
  chain = fileChecksum(journal, chain);
  return { ...NOTHING, saved: replayed.saved, chain, bytes: 0 };
}
