import { closeSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { CliError, reasonOf } from '../errors.js';
import type { Forwarded } from './forwarder.js';

/** A file to which callbacks are appended, as lines of JSON. */
export interface Recording {
  add(forwarded: Forwarded): void;
  close(): void;
}

/** Opens the recording. Only the owner can read a new file. Without a path, nothing is recorded. */
export function openRecording(file: string | undefined, cwd: string): Recording {
  if (file === undefined) return { add: () => {}, close: () => {} };
  try {
    const handle = openSync(path.resolve(cwd, file), 'a', 0o600);
    return {
      add: (forwarded) => void writeSync(handle, `${JSON.stringify(forwarded)}\n`),
      close: () => closeSync(handle),
    };
  } catch (error) {
    throw new CliError('unwritableFile', { option: '--record', file, reason: reasonOf(error) });
  }
}
