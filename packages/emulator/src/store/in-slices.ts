import { realTime } from '../real-time.js';

/** The length of a slice, after which other work of the process has its turn, in milliseconds. */
const SLICE_MS = 8;

/** Runs a generator to its end at once. */
export function atOnce<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Runs a generator to its end, and lets other work of the process have its turn in between. */
export async function inSlices<T>(work: Generator<unknown, T>): Promise<T> {
  let since = realTime.monotonic();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (realTime.monotonic() - since < SLICE_MS) continue;
    await new Promise<void>((resolve) => realTime.setImmediate(resolve));
    since = realTime.monotonic();
  }
}
