const NOTHING = (): void => {};

/**
 * The functions that wait for each signal. They share one listener, because Node.js warns of a leak when a signal has
 * more than ten.
 */
const waiting = new WeakMap<AbortSignal, Waiting>();

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
  const all = waiting.get(signal) ?? listenOnce(signal);
  const own = () => run();
  all.add(own);
  return () => {
    all.delete(own);
    if (all.size === 0) all.stop();
  };
}

/** Functions that wait for a signal, and the end of their shared listener. */
interface Waiting extends Set<() => void> {
  stop(): void;
}

/** Adds the shared listener. Not every polyfill calls a listener with the signal as `this` or with an event. */
function listenOnce(signal: AbortSignal): Waiting {
  const listener = () => {
    all.stop();
    for (const run of all) run();
  };
  const all = Object.assign(new Set<() => void>(), {
    stop() {
      if (waiting.get(signal) === all) waiting.delete(signal);
      signal.removeEventListener('abort', listener);
    },
  });
  signal.addEventListener('abort', listener);
  waiting.set(signal, all);
  return all;
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
