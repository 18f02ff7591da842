export type { BulkProgress, Chunk } from './bulk-run.js';
export { BulkRun } from './bulk-run.js';
export type { Checkpoint } from './checkpoint.js';
export { BulkSourceError, type Source } from './chunks.js';
export type { BulkEndpoint, BulkSends, TemplateReceiver } from './endpoints.js';
export type { Status } from './outcome.js';
export { type BulkOptions, sendInBulk } from './send-in-bulk.js';
