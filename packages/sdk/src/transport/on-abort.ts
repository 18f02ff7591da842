const NOTHING = (): void => {};

/**
 * The functions that wait for each signal. They share one listener, because Node.js warns of a leak when a signal has
 * more than ten.
 */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Runs a function when a signal is aborted, or at once if it is already aborted, because then no event follows. Returns
 * a function that stops listening.
 */
export function onAbort(signal: AbortSignal | undefined, run: () => void): () => void {
  if (!signal) return NOTHING;
  if (signal.aborted) {
    run();
    return NOTHING;
  }
  const others = waiting.get(signal);
  const all: Set<() => void> = others ?? new Set();
  const own = () => run();
  all.add(own);
  if (!others) {
    signal.addEventListener('abort', runAll);
    waiting.set(signal, all);
  }
  return () => {
    all.delete(own);
    if (all.size > 0 || waiting.get(signal) !== all) return;
    waiting.delete(signal);
    signal.removeEventListener('abort', runAll);
  };
}

function runAll(this: AbortSignal): void {
  const all = waiting.get(this) ?? [];
  waiting.delete(this);
  this.removeEventListener('abort', runAll);
  for (const run of all) run();
}

/**
 * Settles like a promise, or rejects as soon as a signal is aborted. `dispose` gets a value that the promise resolves
 * to after the abort.
 */
export function untilAbort<T>(
  coming: Promise<T>,
  signal: AbortSignal | undefined,
  dispose: (late: T) => void = NOTHING,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const stopListening = onAbort(signal, () => {
      reject(abortedBy(signal));
      coming.then(dispose, NOTHING);
    });
    // Listening ends in the turn in which the promise settles. Otherwise an abort in the next turn would dispose of a
    // value that the caller already has.
    const settle =
      <V>(end: (value: V) => void) =>
      (value: V) => {
        stopListening();
        end(value);
      };
    coming.then(settle(resolve), settle(reject));
  });
}

/** The error with which a wait or a request ends when its signal is aborted. `cause` is the reason of the abort. */
export function abortedBy(signal: AbortSignal | undefined): Error {
  return new Error('aborted', { cause: signal?.reason });
}
