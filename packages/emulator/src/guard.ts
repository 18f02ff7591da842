import { warn } from './warn.js';

/**
 * Makes a listener of an event, or a callback of a timer, that never throws: an error in it would end the process of the
 * user. Such an error is a bug of the emulator. It is printed, and `recover` is called to answer or to end what caused it.
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

/** Prints an error that no caller can be told of. */
export function warnOf(error: unknown): void {
  warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
