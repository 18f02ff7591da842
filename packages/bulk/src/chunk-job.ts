/** Data of a job. The receivers are in the state of the run. */
export interface ChunkJobData {
  readonly run: string;
  readonly epoch: string;
  readonly version: number;
  readonly position: number;
  /** Digest of the app key. */
  readonly app?: string;
}

/** The part of a BullMQ job that {@link BulkProcessor} needs, of BullMQ 5.71 and later. */
export interface ChunkJob {
  readonly data: ChunkJobData;
  /** Number of times that a worker has got the job. */
  readonly attemptsStarted?: number;
  moveToDelayed(timestamp: number, token?: string): Promise<void>;
}

/** Name of the queue, for frameworks that make workers of their own. */
export const QUEUE_NAME = 'bulk';

/**
 * Settings that a BullMQ worker of the queue needs. The chunk of a dead worker must go to another worker, however often
 * that happens. By default BullMQ gives up a job after one time.
 */
export const WORKER_SETTINGS: { readonly maxStalledCount: number } = { maxStalledCount: Number.MAX_SAFE_INTEGER };

/** Prefix of BullMQ's keys. The braces keep them on one node of a Redis Cluster. */
export function queuePrefix(prefix: string): string {
  return `{${prefix}}`;
}

/** A job, as `Queue.addBulk` of BullMQ takes it. */
interface NewJob {
  readonly name: string;
  readonly data: ChunkJobData;
  readonly opts: {
    readonly jobId: string;
    readonly removeOnComplete: true;
    readonly removeOnFail: true;
    readonly attempts: number;
    readonly backoff: { readonly type: 'fixed'; readonly delay: number };
  };
}

export function jobOf(data: ChunkJobData): NewJob {
  const { run, epoch, position } = data;
  return {
    name: 'chunk',
    data,
    opts: {
      jobId: `${run}.${epoch}.${position}`,
      removeOnComplete: true,
      removeOnFail: true,
      // After an error that is not from a call, such as a broken connection, the job must come again.
      attempts: Number.MAX_SAFE_INTEGER,
      backoff: { type: 'fixed', delay: 1000 },
    },
  };
}
