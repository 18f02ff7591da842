import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { InvalidDocument } from '../domain/state/shape.js';

/** The checksum before the first line of a file. */
const START = '00000000';
const NEWLINE = 0x0a;
const PIECE_BYTES = 1024 * 1024;
/** A longer line counts as damaged, because Node.js cannot make a string of it. */
const MAX_LINE_BYTES = 256 * 1024 * 1024;

/** The length of the checksum at the end of a line. */
export const SEAL_CHARS = ',"crc":"00000000"}\n'.length;

/**
 * Adds a checksum to each line of a file, as the last field of its JSON object. The checksum covers the line and the
 * checksum of the line before, so that a changed, missing, added or moved line is noticed.
 */
export class Seal {
  #chain = START;

  /** The checksum of the last line. */
  get chain(): string {
    return this.#chain;
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
    this.#chain = checksum(body, this.#chain);
    return `${body},"crc":"${this.#chain}"}\n`;
  }

  /** Returns the JSON of a line without its checksum; undefined if the line is damaged. `line` has no line break. */
  open(line: Buffer): string | undefined {
    const end = line.length + 1 - SEAL_CHARS;
    if (end < 1) return undefined;
    const chain = checksum(line.subarray(0, end), this.#chain);
    if (line.toString('latin1', end) !== `,"crc":"${chain}"}`) return undefined;
    this.#chain = chain;
    return `${line.toString('utf8', 0, end)}}`;
  }
}

function checksum(data: string | Buffer, chain: string): string {
  return crc32(data, Number.parseInt(chain, 16)).toString(16).padStart(8, '0');
}

/** The checksum of a whole file, continued from the checksum `chain`. */
export function fileChecksum(file: string, chain = START): string {
  let sum = chain;
  for (const piece of piecesOf(file)) sum = checksum(piece, sum);
  return sum;
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
  let rest: Buffer = Buffer.alloc(0);
  for (const piece of piecesOf(file, length)) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    // `rest` has no line break, so the search begins after it.
    let [from, end] = [0, bytes.indexOf(NEWLINE, rest.length)];
    for (; end !== -1; end = bytes.indexOf(NEWLINE, from)) {
      yield { number, bytes: bytes.subarray(from, end), start, isWhole: true };
      number += 1;
      start += end + 1 - from;
      from = end + 1;
    }
    rest = from === 0 ? bytes : Buffer.from(bytes.subarray(from));
    if (rest.length > MAX_LINE_BYTES)
      throw new InvalidDocument(`${file} is damaged at line ${number}: it is too long.`);
  }
  if (rest.length > 0) yield { number, bytes: rest, start, isWhole: false };
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
