const { nextTick } = process;
const { queueMicrotask } = globalThis;

type Ticks = Pick<typeof process, 'nextTick'> & Pick<typeof globalThis, 'queueMicrotask'>;

/**
 * `process.nextTick` and `queueMicrotask` as they were when the package was loaded, or stand-ins that use promises if
 * they were already faked.
 */
const real: Ticks = {
  nextTick: 'clock' in nextTick ? later : (callback, ...args) => nextTick(callback, ...args),
  queueMicrotask: 'clock' in queueMicrotask ? later : (callback) => queueMicrotask(callback),
};

function later(callback: (...args: never[]) => unknown, ...args: unknown[]): void {
  Promise.resolve().then(() => callback(...(args as never[])));
}

/**
 * Runs the start of Fastify, which reads `process.nextTick` and `queueMicrotask` from the globals at each step. Jest
 * fakes both; during the start, the real functions are put back.
 */
export async function underRealTicks<T>(start: () => PromiseLike<T>): Promise<T> {
  const found: Ticks = { nextTick: process.nextTick, queueMicrotask: globalThis.queueMicrotask };
  if (!('clock' in found.nextTick || 'clock' in found.queueMicrotask)) return start();
  process.nextTick = real.nextTick;
  globalThis.queueMicrotask = real.queueMicrotask;
  try {
    return await start();
  } finally {
    // Functions that the test has replaced or restored in the meantime stay.
    if (process.nextTick === real.nextTick) process.nextTick = found.nextTick;
    if (globalThis.queueMicrotask === real.queueMicrotask) globalThis.queueMicrotask = found.queueMicrotask;
  }
}
