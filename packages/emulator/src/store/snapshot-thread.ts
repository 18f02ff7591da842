import { Worker } from 'node:worker_threads';
import { inSlices } from './in-slices.js';
import { makeSnapshot, type SnapshotJob } from './snapshot.js';
import { findProgram, onError } from './worker-program.js';

/** A snapshot that is being made. */
export interface RunningSnapshot {
  /** Resolves when the snapshot is complete. The file still has its temporary name. */
  readonly done: Promise<void>;
  /** Stops making the snapshot. Resolves when the work has stopped. */
  stop(): Promise<unknown>;
}

/**
 * Makes a snapshot in a worker thread. If the program of the thread is missing, or the thread cannot start, the work is
 * done in slices in this thread.
 */
export function startSnapshot(job: SnapshotJob): RunningSnapshot {
  const program = findProgram('snapshot-worker');
  return program === undefined ? inThisThread(job) : inWorker(program, job);
}

function inWorker(program: string, job: SnapshotJob): RunningSnapshot {
  const worker = new Worker(program, { workerData: job, execArgv: [], stdin: false });
  worker.unref();
  let here: RunningSnapshot | undefined;
  const done = new Promise<void>((resolve, reject) => {
    const notStarted = () => {
      here = inThisThread(job);
      here.done.then(resolve, reject);
    };
    onError(worker, { notStarted, failed: reject });
    worker.once('exit', (code) => {
      if (code === 0) resolve();
      else if (!here) reject(new Error('The snapshot was stopped.'));
    });
  });
  return { done, stop: () => here?.stop() ?? worker.terminate() };
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
      // Closes the files that the stopped work has open.
      work.return(undefined as T);
      throw new Error('The snapshot was stopped.');
    }
    yield;
  }
}
