import { abortedBy, onAbort } from '../transport/on-abort.js';

/** Resolves after a delay in milliseconds. Rejects when the signal is aborted; `cause` is the signal's reason. */
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
