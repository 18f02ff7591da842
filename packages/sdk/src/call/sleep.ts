import { abortedBy, onAbort } from '../transport/on-abort.js';
import { MAX_TIMER_MS } from '../transport/transport.js';

/** Resolves after a delay in milliseconds. Rejects when the signal is aborted; `cause` is the signal's reason. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout;
    // A delay above `MAX_TIMER_MS` takes several timers: a single timer of that length would fire at once.
    const wait = (left: number) => {
      timer = setTimeout(() => (left > MAX_TIMER_MS ? wait(left - MAX_TIMER_MS) : end()), Math.min(left, MAX_TIMER_MS));
    };
    const end = () => {
      stopListening();
      resolve();
    };
    wait(ms);
    const stopListening = onAbort(signal, () => {
      clearTimeout(timer);
      reject(abortedBy(signal));
    });
  });
}
