export { type BulkEndpoint, type BulkSends, BulkSourceError, type Source, type Status } from 'rongkit/bulk';
export { BulkQueue, type BulkQueueOptions, type StartOptions } from './bulk-queue.js';
export { BulkProcessor, type BulkProcessorOptions, BulkWorker, type BulkWorkerOptions } from './bulk-worker.js';
export { type ChunkJob, type ChunkJobData, QUEUE_NAME, queuePrefix, WORKER_SETTINGS } from './chunk-job.js';
export type { BulkConnection, IoredisOptions } from './connection.js';
export { type BulkOutcome, QueuedRun, ReaderReplacedError } from './queued-run.js';
export type { Reconciled, ReconcileOptions } from './reconcile.js';
export { type BulkReport, progressLine } from './report.js';
export type { RunStatus } from './run-store.js';
