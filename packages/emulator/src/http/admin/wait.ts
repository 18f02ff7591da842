import { realTime } from '../../real-time.js';
import type { Store } from '../../store/store.js';

/** The limits of a wait: its longest time, and the signal that ends it early. */
export interface Wait {
  /** The longest time, in real milliseconds. */
  readonly waitMs: number;
  /** Ends the wait when the emulator closes. */
  readonly closing: AbortSignal;
}

/**
 * Resolves when a condition on the state is true, when the time is up or when the emulator closes. The condition is
 * checked now, after each event, and after an import, a fork or a reset. Rejects if the condition throws.
 */
export function waitForState(store: Store, isMet: () => boolean, wait: Wait): Promise<void> {
  if (isMet()) return Promise.resolve();
  let stops: readonly (() => void)[] = [];
  const met = new Promise<void>((resolve, reject) => {
    const check = (): void => {
      try {
        if (isMet()) resolve();
      } catch (error) {
        reject(error);
      }
    };
    stops = [store.listen(check), store.onReplaced(check)];
  });
  return waitFor(met, wait).finally(() => {
    for (const stop of stops) stop();
  });
}

/**
 * Resolves when a promise resolves, when the time is up or when the emulator closes. Rejects if the promise rejects
 * before.
 */
export function waitFor(promise: Promise<unknown>, { waitMs, closing }: Wait): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      realTime.clear(timer);
      closing.removeEventListener('abort', end);
      resolve();
    };
    const timer = realTime.setTimeout(end, waitMs);
    closing.addEventListener('abort', end);
    if (closing.aborted) end();
    promise.then(end, reject);
  });
}
