import { readFileSync } from 'node:fs';
import path from 'node:path';
import { InvalidDocument } from '../domain/state/shape.js';
import type { DataFolder } from '../store/data-folder.js';
import { warn } from '../warn.js';
import { settingsOf } from './callback-settings.js';
import type { CallbackOptions } from './options.js';

/** A file of its own: addresses may have secrets in their query strings, and journals go into reports. */
const NAME = 'callbacks.json';

/** The callback settings that were made at run time, in a data folder. */
export class KeptCallbacks {
  readonly #folder: DataFolder;
  /** The kept settings, which apply at the start; undefined if there are none, or if the option `callbacks` is given. */
  readonly options: CallbackOptions | undefined;
  /** A line for the start about kept settings; undefined if the folder has none, or if they send nothing. */
  readonly note: string | undefined;

  /**
   * Reads the kept settings, unless the option `callbacks` is given: it goes before them.
   * @throws InvalidDocument if the file cannot be read as callback settings; the message names the file
   */
  constructor(folder: DataFolder, option: CallbackOptions | undefined) {
    this.#folder = folder;
    const text = readText(path.join(folder.path, NAME));
    if (text === undefined) return;
    if (option) {
      this.note = `The callback settings kept in ${folder.path} are not used: the option callbacks goes before them.`;
      return;
    }
    this.options = optionsIn(text, path.join(folder.path, NAME));
    const hosts = hostsOf(this.options);
    if (hosts.length > 0) this.note = `Callbacks go to ${hosts.join(', ')}, by the settings kept in ${folder.path}.`;
  }

  /** Keeps settings for the next start. If that fails, as on a full disk, the console says so. */
  keep(options: CallbackOptions): void {
    try {
      this.#folder.writeWhole(NAME, `${JSON.stringify(options, null, 2)}\n`);
    } catch (error) {
      warn(`The callback settings are not kept: ${(error as Error).message}.`);
    }
  }

  /** Removes the kept settings. If that fails, the console says so. */
  clear(): void {
    try {
      this.#folder.remove(NAME);
    } catch (error) {
      warn(`The kept callback settings are not removed: ${(error as Error).message}.`);
    }
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function optionsIn(text: string, file: string): CallbackOptions {
  try {
    const options = JSON.parse(text) as CallbackOptions;
    settingsOf(options);
    return options;
  } catch (cause) {
    const { message } = cause as Error;
    const problem = cause instanceof SyntaxError ? 'it is not JSON.' : message;
    throw new InvalidDocument(`${file} has no valid callback settings: ${problem}`, { cause });
  }
}

/** The hosts to which settings send. Paths and query strings of addresses may have secrets. */
function hostsOf(options: CallbackOptions): string[] {
  const { urls, usesBotUrls } = settingsOf(options);
  const hosts = Array.from(urls.values(), (url) => new URL(url).origin);
  return [...new Set([...hosts, ...(usesBotUrls ? ['the callbackUrl of bots'] : [])])];
}
