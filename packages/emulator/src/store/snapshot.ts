import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { InvalidDocument } from '../domain/state/shape.js';
import { decodeState, encodeState, type SavedState } from './codec.js';

/** The file that holds a snapshot of the state. A write replaces it atomically: a crash leaves the old or the new file. */
export class SnapshotFile {
  readonly #file: string;
  #size = 0;

  constructor(folder: string) {
    this.#file = path.join(folder, 'snapshot.json');
  }

  /** The length of the file in bytes; 0 if it has not been read or written. */
  get size(): number {
    return this.#size;
  }

  read(): SavedState | undefined {
    const text = this.#readText();
    if (text === undefined) return undefined;
    this.#size = Buffer.byteLength(text);
    try {
      return decodeState(text);
    } catch (cause) {
      if (!(cause instanceof InvalidDocument)) throw cause;
      throw new InvalidDocument(`${this.#file} is damaged, or of another version: ${cause.message}`, { cause });
    }
  }

  write(saved: SavedState): void {
    const text = encodeState(saved);
    const temporary = `${this.#file}.new`;
    const handle = openSync(temporary, 'w');
    try {
      writeFileSync(handle, text);
      // The journal is emptied next, so the bytes must be on the disk before the rename.
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, this.#file);
    this.#size = Buffer.byteLength(text);
  }

  remove(): void {
    rmSync(this.#file, { force: true });
    this.#size = 0;
  }

  #readText(): string | undefined {
    try {
      return readFileSync(this.#file, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }
}
