import { warnOf } from './guard.js';

/**
 * The last resort of a program that runs an emulator: an error that nothing has caught is printed, and the emulator goes on
 * with its data. Returns a function that ends this.
 */
export function keepRunning(): () => void {
  process.on('uncaughtException', warnOf);
  process.on('unhandledRejection', warnOf);
  return () => {
    process.off('uncaughtException', warnOf);
    process.off('unhandledRejection', warnOf);
  };
}
