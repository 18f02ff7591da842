import { workerData } from 'node:worker_threads';
import { atOnce } from './store/in-slices.js';
import { makeSnapshot, type SnapshotJob } from './store/snapshot.js';

/** The program of the worker thread that makes a snapshot. An error of the snapshot ends the thread. */
atOnce(makeSnapshot(workerData as SnapshotJob));
