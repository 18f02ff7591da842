import { abortedBy, onAbort } from '../core/on-abort.js';

/** Resolves after some milliseconds; rejects with an error, whose cause is the signal's reason, if it is aborted. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stopListening();
      resolve();
    }, ms);
    const stopListening = onAbort(signal, () => {
      clearTimeout(timer);
      reject(abortedBy(signal));
    });
  });
}
