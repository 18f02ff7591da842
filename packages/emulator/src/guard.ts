import { warn } from './warn.js';

/**
 * Makes an event listener or a timer callback that never throws, because an error in the callback would end the user's
 * process. Such an error is a bug of the emulator: it is printed, and `recover` is called, which may answer a request
 * or close a connection.
 */
export function guarded<Args extends readonly unknown[]>(
  listener: (...args: Args) => unknown,
  recover: (...args: Args) => void = () => {},
): (...args: Args) => void {
  return (...args) => {
    const fail = (error: unknown): void => {
      warnOf(error);
      try {
        recover(...args);
      } catch (second) {
        warnOf(second);
      }
    };
    try {
      const result = listener(...args);
      if (result instanceof Promise) result.catch(fail);
    } catch (error) {
      fail(error);
    }
  };
}

/** Prints an error that cannot be reported to any caller. */
export function warnOf(error: unknown): void {
  warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
