export { BulkSourceError, type Source } from './batch-reader.js';
export { BulkRun } from './bulk-run.js';
export type { Checkpoint } from './checkpoint.js';
export type { BulkProgress, Chunk } from './chunk.js';
export type { BulkEndpoint, BulkSends, TemplateReceiver } from './endpoints.js';
export type { Status } from './outcome.js';
export { type BulkOptions, sendInBulk } from './send-in-bulk.js';
