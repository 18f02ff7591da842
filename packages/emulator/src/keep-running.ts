import { warnOf } from './guard.js';

/**
 * Prints uncaught errors instead of ending the process, so that the emulator continues with its data. For programs that
 * run an emulator. Returns a function that ends this handling.
 */
export function keepRunning(): () => void {
  process.on('uncaughtException', warnOf);
  process.on('unhandledRejection', warnOf);
  return () => {
    process.off('uncaughtException', warnOf);
    process.off('unhandledRejection', warnOf);
  };
}
