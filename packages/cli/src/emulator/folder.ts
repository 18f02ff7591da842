import path from 'node:path';
import { isAnswering } from '@rongkit/emulator/program';
import { type FoundEmulator, findEmulator } from '../target/emulator-file.js';

/**
 * The emulator whose `.rongkit-emulator.json` is in this folder, not in a parent folder; undefined if there is none, or
 * if the emulator does not answer.
 */
export async function liveEmulatorIn(folder: string): Promise<FoundEmulator | undefined> {
  const found = findEmulator(folder);
  if (!found || path.dirname(found.file) !== path.resolve(folder)) return undefined;
  return (await isAnswering(found)) ? found : undefined;
}
