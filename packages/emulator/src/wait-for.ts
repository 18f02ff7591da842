import type { EventLog } from './events/event-log.js';
import { realTime } from './real-time.js';

/** Thrown if the function of a wait still returns something falsy at the end of the time. */
export class WaitTimeout extends Error {
  override readonly name = 'WaitTimeout';
  /** The time that was waited, in milliseconds. */
  readonly timeoutMs: number;

  constructor(timeoutMs: number) {
    super(`the condition did not come true within ${timeoutMs} ms`);
    this.timeoutMs = timeoutMs;
  }
}

/** Options of a wait. */
export interface WaitOptions {
  /**
   * The longest wait in real milliseconds, also under faked timers.
   * @defaultValue 4000, so that a test ends with the reason before its runner ends it after 5 seconds
   */
  readonly timeoutMs?: number;
}

/**
 * Resolves to the return value of a function as soon as it is truthy. The function is called at once, and after each
 * event of the emulator. If the function throws, the promise rejects with the error.
 *
 * @throws TypeError if `timeoutMs` is negative or not a number
 */
export function waitFor<T>(events: EventLog, read: () => T, { timeoutMs = 4000 }: WaitOptions): Promise<Truthy<T>> {
  if (!(timeoutMs >= 0)) throw new TypeError(`timeoutMs must be a number of milliseconds from 0, got ${timeoutMs}`);
  return new Promise((resolve, reject) => {
    const finish = (end: () => void) => {
      realTime.clear(timer);
      stop();
      end();
    };
    const check = () => {
      try {
        const value = read();
        if (value) finish(() => resolve(value as Truthy<T>));
      } catch (error) {
        finish(() => reject(error));
      }
    };
    const stop = events.listen(check);
    const timer = realTime.setTimeout(() => finish(() => reject(new WaitTimeout(timeoutMs))), timeoutMs);
    check();
  });
}

/** The truthy values of a type. */
export type Truthy<T> = Exclude<T, false | null | undefined | 0 | ''>;
