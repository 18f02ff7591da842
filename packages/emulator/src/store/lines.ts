import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { InvalidDocument } from '../domain/state/shape.js';

/** The checksum before the first line of a file. */
const START = 0;
const NEWLINE = 0x0a;
const PIECE_BYTES = 1024 * 1024;
/** A longer line counts as damaged: Node.js cannot make a string that is much longer. */
const MAX_LINE_BYTES = 256 * 1024 * 1024;

/** The length of the end of a line: the checksum, the closing brace and the line break. */
export const SEAL_CHARS = ',"crc":"00000000"}\n'.length;

/**
 * Adds a checksum to each line of a file, as the last field of its JSON object. The checksum covers the line and the
 * checksum of the line before, so that a changed, missing, added or moved line is noticed, except missing lines at the
 * end.
 */
export class Seal {
  #chain = START;

  /** The checksum of the last line, in hexadecimal. */
  get chain(): string {
    return hexOf(this.#chain);
  }

  /** Returns a copy, which continues after the same line. */
  copy(): Seal {
    const copy = new Seal();
    copy.#chain = this.#chain;
    return copy;
  }

  /** Returns the line with its checksum and a line break. */
  add(json: string): string {
    const body = json.slice(0, -1);
    this.#chain = crc32(body, this.#chain);
    return `${body},"crc":"${hexOf(this.#chain)}"}\n`;
  }

  /**
   * Removes the checksum from a line, in place: spaces fill its bytes. Returns false if the line is damaged. `line` has no
   * line break.
   */
  remove(line: Buffer): boolean {
    const end = line.length + 1 - SEAL_CHARS;
    if (end < 1) return false;
    const chain = crc32(line.subarray(0, end), this.#chain);
    if (!hasSeal(line, end, chain)) return false;
    this.#chain = chain;
    line[end] = CLOSING_BRACE;
    for (let index = end + 1; index < line.length; index++) line[index] = SPACE;
    return true;
  }

  /** Like `remove`, but returns the JSON of the line; undefined if the line is damaged. */
  open(line: Buffer): string | undefined {
    return this.remove(line) ? line.toString('utf8', 0, line.length + 2 - SEAL_CHARS) : undefined;
  }
}

const [BEFORE, AFTER] = [Buffer.from(',"crc":"'), Buffer.from('"}')];
const DIGITS = Buffer.from('0123456789abcdef');
const [COMMA, CLOSING_BRACE, SPACE] = [0x2c, 0x7d, 0x20];

/**
 * Whether a line ends with the checksum `sum`, which begins at `from`. Compares bytes, because that is faster than
 * making a string.
 */
function hasSeal(line: Buffer, from: number, sum: number): boolean {
  for (let index = 0; index < 8; index++) {
    if (line[from + index] !== BEFORE[index]) return false;
    if (line[from + 8 + index] !== DIGITS[(sum >>> (28 - 4 * index)) & 15]) return false;
  }
  return line[from + 16] === AFTER[0] && line[from + 17] === AFTER[1];
}

function hexOf(sum: number): string {
  return sum.toString(16).padStart(8, '0');
}

/** The checksum of a whole file, continued from the checksum `chain`. */
export function fileChecksum(file: string, chain = hexOf(START)): string {
  let sum = Number.parseInt(chain, 16);
  for (const piece of piecesOf(file)) sum = crc32(piece, sum);
  return hexOf(sum);
}

/** A line of a file, without its line break. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer;
  /** The position of the line in the file. */
  readonly start: number;
  /** False for bytes after the last line break: the line is not complete. */
  readonly isWhole: boolean;
}

/** Reads a file, or its beginning, line by line, in pieces. The bytes of a line are valid until the next line is read. */
export function* linesOf(file: string, length?: number): Generator<Line, void> {
  let [number, start] = [1, 0];
  for (const { bytes, isWhole } of chunksOf(file, length)) {
    for (let from = 0; from < bytes.length; number++) {
      const end = isWhole ? bytes.indexOf(NEWLINE, from) : bytes.length;
      yield { number, bytes: bytes.subarray(from, end), start, isWhole };
      start += end + 1 - from;
      from = end + 1;
    }
  }
}

/** Lines of a file without their checksums. */
export interface Block {
  /** The number of the first line. */
  readonly number: number;
  /** The lines as the items of a JSON list. */
  readonly json: string;
}

/** Parsing this many lines at once is quicker than one by one. */
const LINES_A_BLOCK = 100;

/** Checks the checksums of a file, and returns its lines in blocks. Throws an InvalidDocument that names a damaged line. */
export function* sealedBlocks(file: string): Generator<Block, void> {
  const seal = new Seal();
  let number = 1;
  for (const { bytes, isWhole } of chunksOf(file)) {
    let [from, count] = [0, 0];
    for (let at = 0; at < bytes.length; ) {
      const end = bytes.indexOf(NEWLINE, at);
      if (!isWhole || !seal.remove(bytes.subarray(at, end))) throw wrongChecksum(file, number + count);
      bytes[end] = COMMA;
      at = end + 1;
      count += 1;
      if (count < LINES_A_BLOCK && at < bytes.length) continue;
      yield { number, json: `[${bytes.toString('utf8', from, end)}]` };
      number += count;
      [from, count] = [at, 0];
    }
  }
}

export function wrongChecksum(file: string, line: number): InvalidDocument {
  return new InvalidDocument(`${file}:${line} is damaged: its checksum is wrong.`);
}

/** Reads a file, or its beginning, in pieces of whole lines. The last piece may be an incomplete line. */
function* chunksOf(file: string, length?: number): Generator<{ readonly bytes: Buffer; readonly isWhole: boolean }> {
  let [begun, bytes]: [Buffer[], number] = [[], 0];
  for (const piece of piecesOf(file, length)) {
    const end = piece.lastIndexOf(NEWLINE) + 1;
    if (end > 0) {
      const lines = piece.subarray(0, end);
      yield { bytes: bytes === 0 ? lines : Buffer.concat([...begun, lines]), isWhole: true };
      [begun, bytes] = [[], 0];
    }
    begun.push(piece.subarray(end));
    bytes += piece.length - end;
    if (bytes > MAX_LINE_BYTES) throw new InvalidDocument(`${file} is damaged: a line is too long.`);
  }
  if (bytes > 0) yield { bytes: Buffer.concat(begun), isWhole: false };
}

function* piecesOf(file: string, until = Number.POSITIVE_INFINITY): Generator<Buffer, void> {
  const handle = openSync(file, 'r');
  try {
    // A small file is read in one piece.
    const length = Math.min(PIECE_BYTES, fstatSync(handle).size + 1);
    for (let left = until; left > 0; ) {
      const piece = Buffer.allocUnsafeSlow(Math.min(length, left));
      const count = readSync(handle, piece);
      if (count === 0) return;
      yield piece.subarray(0, count);
      left -= count;
    }
  } finally {
    closeSync(handle);
  }
}
