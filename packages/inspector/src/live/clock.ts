import { signal } from '@preact/signals';

/** The last known time of the emulator's clock, which may be far from the real one. */
export const clockNow = signal(Date.now());
