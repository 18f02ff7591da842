import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes that can be read from any position. */
export interface Bytes {
  readonly length: number;
  /** The bytes from `start` to before `end`. The Buffer must not be changed: it may share memory with later results. */
  slice(start: number, end: number): Buffer;
  close(): void;
}

const WINDOW_BYTES = 1024 * 1024;

/** The bytes of a file, which can still be read after the file is removed. */
export class FileBytes implements Bytes {
  readonly length: number;
  readonly #handle: number;
  #window = Buffer.alloc(0);
  #start = 0;

  constructor(file: string, length?: number) {
    this.#handle = openSync(file, 'r');
    this.length = length ?? fstatSync(this.#handle).size;
  }

  slice(start: number, end: number): Buffer {
    if (start < this.#start || end > this.#start + this.#window.length) this.#read(start, end);
    return this.#window.subarray(start - this.#start, end - this.#start);
  }

  close(): void {
    closeSync(this.#handle);
  }

  /**
   * Reads ahead if `start` is among the bytes that were read last or directly after them: rows are mostly read in
   * order.
   */
  #read(start: number, end: number): void {
    const isNext = start >= this.#start && start <= this.#start + this.#window.length;
    const length = Math.min(this.length - start, isNext ? Math.max(end - start, WINDOW_BYTES) : end - start);
    const window = Buffer.allocUnsafeSlow(length);
    for (let done = 0; done < length; ) {
      const count = readSync(this.#handle, window, done, length - done, start + done);
      if (count === 0) throw new Error('The file is shorter than it was.');
      done += count;
    }
    this.#window = window;
    this.#start = start;
  }
}

/** Bytes in memory, in pieces. Each piece ends at the end of a line. */
export class MemoryBytes implements Bytes {
  readonly length: number;
  readonly #pieces: readonly Buffer[];
  readonly #starts: readonly number[];

  constructor(pieces: readonly Uint8Array[]) {
    this.#pieces = pieces.map((piece) => Buffer.from(piece.buffer, piece.byteOffset, piece.length));
    const starts: number[] = [];
    let length = 0;
    for (const piece of pieces) {
      starts.push(length);
      length += piece.length;
    }
    this.#starts = starts;
    this.length = length;
  }

  slice(start: number, end: number): Buffer {
    const index = this.#indexAt(start);
    const from = this.#starts[index] ?? 0;
    const piece = this.#pieces[index];
    if (piece && end <= from + piece.length) return piece.subarray(start - from, end - from);
    return Buffer.concat([...this.#parts(index, start, end)]);
  }

  close(): void {}

  *#parts(first: number, start: number, end: number): Generator<Buffer> {
    for (let index = first; index < this.#pieces.length; index++) {
      const [from, piece] = [this.#starts[index] ?? 0, this.#pieces[index]];
      if (!piece || from >= end) return;
      yield piece.subarray(Math.max(0, start - from), end - from);
    }
  }

  /** The index of the last piece that starts at or before a position. */
  #indexAt(position: number): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}
