import { closeSync, fdatasyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { RecordedCommand } from '../domain/commands.js';
import type { Settings } from '../domain/handler.js';
import { realTime } from '../real-time.js';
import { commandLine, headerLine, type JournalContent, readLines } from './journal-lines.js';

export interface JournalOptions {
  readonly folder: string;
  /** Whether to flush each command to the disk before it counts as written, so that it survives a power cut. */
  readonly fsync?: boolean;
}

interface PendingWrite {
  readonly line: string;
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

/**
 * A file of executed commands, in order, one JSON line each. Commands of the same turn of the event loop are written
 * together. A command counts as written once the operating system has its bytes, so killing the process loses none.
 */
export class Journal {
  readonly file: string;
  readonly #handle: number;
  readonly #fsync: boolean;
  #size: number;
  #pending: PendingWrite[] = [];
  #failure: Error | null = null;

  /** The content of the file when it was opened. */
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

  /** The length of the file in bytes. */
  get size(): number {
    return this.#size;
  }

  /** The error of a failed write, after which the file lacks commands and takes no more. */
  get failure(): Error | null {
    return this.#failure;
  }

  /** Resolves when the command is written. */
  append(command: RecordedCommand): Promise<void> {
    if (this.#failure) return Promise.reject(this.#failure);
    if (this.#pending.length === 0) realTime.setImmediate(() => this.flush());
    return new Promise((resolve, reject) => {
      this.#pending.push({ line: commandLine(command), resolve, reject });
    });
  }

  /** Writes the pending commands now. */
  flush(): void {
    const batch = this.#pending;
    if (batch.length === 0) return;
    this.#pending = [];
    try {
      this.#write(batch.map(({ line }) => line).join(''));
    } catch (cause) {
      const failure = this.#fail(cause);
      for (const { reject } of batch) reject(failure);
      return;
    }
    for (const { resolve } of batch) resolve();
  }

  /** Empties the journal, for commands under `settings`. Save the present state elsewhere first. */
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
    // A later write must fail, because the system may reuse the handle for another file.
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
