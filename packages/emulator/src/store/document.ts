import { InvalidDocument } from '../domain/state/shape.js';
import { didYouMean } from '../near-name.js';
import { realTime } from '../real-time.js';
import { DocumentReader, endLine, isHeader, type SavedState } from './document-reader.js';
import { type Head, type Header, headerLine } from './header.js';
import { rowsOf } from './rows.js';
import { readVersion1 } from './version-1.js';

/** Returns the lines of a state document, without line breaks. `next` is the checksum for the next journal. */
export function* documentLines(head: Head, { seq, state }: SavedState, next?: string): Generator<string, void> {
  yield headerLine(head, { kind: 'state', seq });
  let rows = 0;
  for (const row of rowsOf(state)) {
    // Rows that continue the row before are not counted.
    if (!row.startsWith('{"more"')) rows += 1;
    yield row;
  }
  yield endLine(rows, next);
}

/** A state that was read from a document, with the id seed and the clock of the document, if it has them. */
export interface ImportedState extends SavedState {
  readonly header: Pick<Header, 'idSeed' | 'clock'>;
}

/** Reads a state document of the present or an earlier version, which arrives in pieces. */
export class ImportReader {
  readonly #reader: DocumentReader;
  /** True for version 1: one JSON document, in which line breaks have no meaning. */
  #isVersion1 = false;
  #number = 0;
  /** The characters after the last line break; all characters of a document of version 1. */
  readonly #rest: string[] = [];

  /** `now` returns the virtual time, for a document that has none. */
  constructor(now: () => number = () => realTime.now()) {
    this.#reader = new DocumentReader({ now });
  }

  /** Reads the next piece. Throws an InvalidDocument that names the line. */
  push(piece: string): void {
    withNearNames(() => this.#push(piece));
  }

  #push(piece: string): void {
    const isFirst = this.#number === 0 && this.#rest.length === 0;
    // Editors on Windows begin files with a byte order mark.
    let from = isFirst && piece.startsWith('\ufeff') ? 1 : 0;
    while (!this.#isVersion1) {
      const end = piece.indexOf('\n', from);
      if (end === -1) break;
      this.#rest.push(piece.slice(from, end));
      from = end + 1;
      this.#line();
    }
    this.#rest.push(piece.slice(from));
  }

  /** Returns the state. Throws an InvalidDocument if the document is not complete, or if the rest of it is invalid. */
  finish(): ImportedState {
    return withNearNames(() => this.#finish());
  }

  #finish(): ImportedState {
    if (!this.#isVersion1) this.#line();
    if (this.#isVersion1) return { ...readVersion1(this.#rest.join(''), 'document'), header: {} };
    const state = this.#reader.finish('document');
    const { seq, note, header } = this.#reader;
    const [idSeed, { clock }] = [header?.idSeed, note];
    return { state, seq, header: { ...(idSeed !== undefined && { idSeed }), ...(clock && { clock }) } };
  }

  #line(): void {
    const line = this.#rest.join('');
    this.#number += 1;
    this.#isVersion1 = this.#number === 1 && !isHeader(line);
    if (this.#isVersion1) return void this.#rest.push('\n');
    this.#rest.length = 0;
    if (line.trim() === '') return;
    const at = `line ${this.#number}`;
    if (this.#number === 1) requireKind(this.#reader.begin(line, at), 'state', at);
    else if (isHeader(line)) requireKind(this.#reader.begin(line, at), 'journal', at);
    else this.#reader.line(line, at);
  }
}

export function requireKind({ kind }: Header, expected: Header['kind'], at: string): void {
  if (kind !== expected) throw new InvalidDocument(`${at}.kind must be ${expected}.`);
}

/** Adds the known name that is probably meant to the error of an unknown name. */
function withNearNames<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const { unknown, message } = cause instanceof InvalidDocument ? cause : {};
    const near = unknown ? didYouMean(unknown.name, unknown.known) : '';
    if (near === '') throw cause;
    throw new InvalidDocument(`${message}${near}`, { cause });
  }
}

/** Reads a document that is one string. */
export function decodeDocument(text: string): ImportedState {
  const reader = new ImportReader();
  reader.push(text);
  return reader.finish();
}

const PIECE_CHARS = 64 * 1024;

/** Joins lines to larger strings. `ended` adds the line break to a line, and perhaps a checksum. */
export function* textOf(
  lines: Iterable<string>,
  ended: (line: string) => string = (line) => `${line}\n`,
): Generator<string, void> {
  let piece: string[] = [];
  let chars = 0;
  for (const line of lines) {
    piece.push(ended(line));
    chars += line.length;
    if (chars < PIECE_CHARS) continue;
    yield piece.join('');
    [piece, chars] = [[], 0];
  }
  if (piece.length > 0) yield piece.join('');
}

/** Encodes a state document as one string. */
export function encodeDocument(head: Head, saved: SavedState): string {
  return [...textOf(documentLines(head, saved))].join('');
}
