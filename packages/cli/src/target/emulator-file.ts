import path from 'node:path';
import { EMULATOR_FILE, type EmulatorFile, isAnswering, readEmulatorFile } from '@rongkit/emulator/program';

export interface FoundEmulator extends EmulatorFile {
  /** Path of the emulator file. */
  readonly file: string;
}

/**
 * Finds the emulator of a folder or of the nearest folder above it. Ignores a file that does not describe an emulator
 * or belongs to another user.
 */
export function findEmulator(cwd: string): FoundEmulator | undefined {
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    const file = path.join(folder, EMULATOR_FILE);
    const found = readEmulatorFile(file);
    if (found) return { ...found, file };
    if (folder === path.dirname(folder)) return undefined;
  }
}

/**
 * Whether the emulator of an emulator file runs. A process with the id in the file is taken as proof. Without such a
 * process a request is sent, because the emulator may run in another container.
 */
export async function isRunning(emulator: EmulatorFile): Promise<boolean> {
  return isProcess(emulator.pid) || (await isAnswering(emulator));
}

function isProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
