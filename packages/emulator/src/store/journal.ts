import { closeSync, fdatasyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { RecordedCommand } from '../domain/commands.js';
import type { Settings } from '../domain/handler.js';
import { commandLine, headerLine, type JournalContent, readLines } from './journal-lines.js';

export interface JournalOptions {
  readonly folder: string;
  /** Whether a command counts as written only when it is on the disk, and so survives a power cut. */
  readonly fsync?: boolean;
}

interface Waiting {
  readonly line: string;
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

/**
 * The commands in a file, a line of JSON each, in order. What comes in the same turn of the event loop is written at
 * once, and counts as written when the operating system has the bytes: killing the process then loses nothing.
 */
export class Journal {
  readonly file: string;
  readonly #handle: number;
  readonly #fsync: boolean;
  #size: number;
  #waiting: Waiting[] = [];
  #failure: Error | null = null;

  /** What the file held when it was opened. */
  readonly content: JournalContent;

  constructor({ folder, fsync = false }: JournalOptions) {
    this.file = path.join(folder, 'journal.jsonl');
    this.#fsync = fsync;
    this.#handle = openSync(this.file, 'a+');
    try {
      this.content = readLines(readFileSync(this.file), this.file);
      this.#size = this.content.wholeBytes;
      ftruncateSync(this.#handle, this.#size);
    } catch (error) {
      closeSync(this.#handle);
      throw error;
    }
  }

  /** In bytes. */
  get size(): number {
    return this.#size;
  }

  /** Why nothing can be appended any more: a write went wrong, and what stands in the file is no longer all. */
  get failure(): Error | null {
    return this.#failure;
  }

  /** Resolves when the command is written. */
  append(command: RecordedCommand): Promise<void> {
    if (this.#failure) return Promise.reject(this.#failure);
    if (this.#waiting.length === 0) setImmediate(() => this.flush());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ line: commandLine(command), resolve, reject });
    });
  }

  /** Writes what waits. */
  flush(): void {
    const batch = this.#waiting;
    if (batch.length === 0) return;
    this.#waiting = [];
    try {
      this.#write(batch.map(({ line }) => line).join(''));
    } catch (cause) {
      const failure = this.#fail(cause);
      for (const { reject } of batch) reject(failure);
      return;
    }
    for (const { resolve } of batch) resolve();
  }

  /** Begins anew, for commands carried out under `settings`. What stood here must be kept elsewhere by now. */
  restart(settings: Settings): void {
    this.flush();
    try {
      ftruncateSync(this.#handle, 0);
      this.#size = 0;
      this.#write(headerLine(settings));
      this.#failure = null;
    } catch (cause) {
      throw this.#fail(cause);
    }
  }

  close(): void {
    this.flush();
    closeSync(this.#handle);
    // The system may give the same handle to another file.
    this.#failure ??= new Error(`The journal ${this.file} is closed.`);
  }

  #fail(cause: unknown): Error {
    this.#failure = new Error(`The journal ${this.file} cannot be written: ${(cause as Error).message}`, { cause });
    return this.#failure;
  }

  #write(text: string): void {
    const bytes = Buffer.from(text);
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(this.#handle, bytes, done);
      if (this.#fsync) fdatasyncSync(this.#handle);
      this.#size += bytes.length;
    } catch (error) {
      ftruncateSync(this.#handle, this.#size);
      throw error;
    }
  }
}
