import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { inSlices } from './in-slices.js';
import { makeSnapshot, type SnapshotJob } from './snapshot.js';

/** The file of the worker, beside the built package. It is not there when the emulator runs from its sources. */
const PROGRAM = fileURLToPath(new URL('./snapshot-worker.js', import.meta.url));

/** A snapshot that is being made. */
export interface RunningSnapshot {
  /** Resolves when the snapshot is complete under its unfinished name. */
  readonly done: Promise<void>;
  /** Stops the work. */
  stop(): Promise<unknown>;
}

/** Makes a snapshot in a thread of its own, or else in slices in this thread. */
export function startSnapshot(job: SnapshotJob): RunningSnapshot {
  return existsSync(PROGRAM) ? inWorker(job) : inThisThread(job);
}

function inWorker(job: SnapshotJob): RunningSnapshot {
  const worker = new Worker(PROGRAM, { workerData: job, execArgv: [], stdin: false });
  worker.unref();
  const done = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('The snapshot was stopped.'))));
  });
  return { done, stop: () => worker.terminate() };
}

function inThisThread(job: SnapshotJob): RunningSnapshot {
  let isStopped = false;
  const done = inSlices(stoppable(makeSnapshot(job), () => isStopped));
  const stop = async () => {
    isStopped = true;
    await done.catch(() => {});
  };
  return { done, stop };
}

function* stoppable<T>(work: Generator<unknown, T>, isStopped: () => boolean): Generator<unknown, T> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (isStopped()) {
      // Closes the files that the work has open.
      work.return(undefined as T);
      throw new Error('The snapshot was stopped.');
    }
    yield;
  }
}
