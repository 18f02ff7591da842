const NOTHING = (): void => {};

/** The functions that wait for a signal, behind one listener: Node.js warns of a leak when a signal has more than ten. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Runs a function when a signal is aborted, and at once if it is aborted already: such a signal fires no more. Returns a
 * function that stops listening.
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

/** The error for what an abort ended. */
export function abortedBy(signal: AbortSignal | undefined): Error {
  return new Error('aborted', { cause: signal?.reason });
}
