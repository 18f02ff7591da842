import { afterEach } from 'vitest';
import { createEmulator } from '../create-emulator.js';
import type { Emulator } from '../emulator.js';
import type { EmulatorOptions } from '../options.js';

/** Starts emulators and closes them after the test. */
export function useEmulators(): (options?: EmulatorOptions) => Promise<Emulator> {
  const started: Emulator[] = [];
  afterEach(async () => {
    await Promise.all(started.splice(0).map((emulator) => emulator.close()));
  });
  return async (options) => {
    const emulator = await createEmulator(options);
    started.push(emulator);
    return emulator;
  };
}
