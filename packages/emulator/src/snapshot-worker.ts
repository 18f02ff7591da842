import { workerData } from 'node:worker_threads';
import { atOnce } from './store/in-slices.js';
import { makeSnapshot, type SnapshotJob } from './store/snapshot.js';

/** The program of the worker thread that makes a snapshot. The thread fails with the error of the snapshot. */
atOnce(makeSnapshot(workerData as SnapshotJob));
