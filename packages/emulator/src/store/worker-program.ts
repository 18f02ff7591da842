import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';

/**
 * The path of a worker thread's program in the built package; undefined in sources and bundles, which do not have it.
 */
export function findProgram(name: string): string | undefined {
  try {
    const program = fileURLToPath(new URL(`./${name}.cjs`, import.meta.url));
    return existsSync(program) ? program : undefined;
  } catch {
    // In a bundle that is an ES module, the built file does not know its own name.
    return undefined;
  }
}

/**
 * Calls one of two functions on the first error of a worker thread. Before the thread runs its program, for example
 * because the current folder of the process is gone, the error calls `notStarted`; afterwards, it calls `failed`.
 */
export function onError(
  worker: Worker,
  { notStarted, failed }: Record<'notStarted' | 'failed', (error: Error) => void>,
): void {
  let isStarted = false;
  worker.once('online', () => {
    isStarted = true;
  });
  worker.once('error', (error: Error) => (isStarted ? failed : notStarted)(error));
}
