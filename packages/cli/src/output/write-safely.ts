import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, unlinkSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a temporary file and renames it when it is complete, so that a failure leaves an older file unchanged. `write`
 * gets the path of the temporary file. A device or a pipe is written directly.
 */
export async function writeSafely(file: string, write: (path: string) => Promise<void>): Promise<void> {
  const target = targetOf(file);
  if (isSpecial(target)) return write(target);
  const own = besideOf(target);
  try {
    closeSync(openSync(own, 'wx', modeOf(target)));
    await write(own);
    flush(own);
    renameSync(own, target);
  } catch (error) {
    rmSync(own, { force: true });
    throw error;
  }
}

/**
 * Throws the error that a later `writeSafely` would throw: the folder is missing, or the path or the permissions are
 * wrong.
 */
export function checkWritable(file: string): void {
  const target = targetOf(file);
  if (isSpecial(target)) return;
  if (statOf(target)?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
  const own = besideOf(target);
  closeSync(openSync(own, 'wx', 0o600));
  unlinkSync(own);
}

/** Path of the target of a symbolic link; otherwise the absolute path of the file. */
function targetOf(file: string): string {
  return statOf(file) ? realpathSync(file) : path.resolve(file);
}

function besideOf(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
}

/** Whether a path is a device or a pipe, which is written directly. */
function isSpecial(file: string): boolean {
  const stat = statOf(file);
  return stat !== undefined && !stat.isFile() && !stat.isDirectory();
}

/** Permissions of the existing file. Only the owner can read a new file, because exports contain tokens. */
function modeOf(file: string): number {
  return (statOf(file)?.mode ?? 0o600) & 0o777;
}

function statOf(file: string) {
  return statSync(file, { throwIfNoEntry: false });
}

function flush(file: string): void {
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}
