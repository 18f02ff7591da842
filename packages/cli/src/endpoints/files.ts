import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { CliError, reasonOf } from '../errors.js';
import type { Io } from '../io.js';

/** Reads option values that come from files or from stdin. */
export class Files {
  readonly #io: Io;
  #isStdinRead = false;

  constructor(io: Io) {
    this.#io = io;
  }

  /**
   * Value of an option: the content of a file for `@file`, stdin for `-` and `@-`, otherwise the value itself.
   * Everything after `@@` is taken literally.
   */
  async read(option: string, value: string): Promise<string> {
    if (value === '-' || value === '@-') return this.#readStdin(option);
    // `@@` escapes a value that begins with `@`, or that is `-`.
    if (value.startsWith('@@')) return value.slice(2);
    return value.startsWith('@') ? this.#readFile(option, value.slice(1)) : value;
  }

  async #readFile(option: string, file: string): Promise<string> {
    try {
      return await readFile(path.resolve(this.#io.cwd, file), 'utf8');
    } catch (error) {
      throw new CliError('unreadableFile', { option, file, reason: reasonOf(error) }, { cause: error });
    }
  }

  async #readStdin(option: string): Promise<string> {
    if (this.#isStdinRead) throw new CliError('stdinTwice', { option });
    this.#isStdinRead = true;
    return text(this.#io.stdin);
  }
}
