/** Data of a BullMQ job. The receivers of the chunk are in the state of the run in Redis. */
export interface ChunkJobData {
  readonly run: string;
  readonly epoch: string;
  readonly version: number;
  readonly position: number;
  /** Digest of the app key. */
  readonly app?: string;
}

/** Members that {@link BulkProcessor} needs of a job of BullMQ 5.71 or later. */
export interface ChunkJob {
  readonly data: ChunkJobData;
  /** Number of starts of the job, by all workers. The pause after a temporary failure grows with this number. */
  readonly attemptsStarted?: number;
  moveToDelayed(timestamp: number, token?: string): Promise<void>;
}

/** Name of the BullMQ queue, for frameworks that create their own workers. */
export const QUEUE_NAME = 'bulk';

/**
 * Settings that a BullMQ worker of the queue needs. With these settings, the chunk of a dead worker always goes to
 * another worker. By default, BullMQ fails a job when a second worker dies during the job.
 */
export const WORKER_SETTINGS: { readonly maxStalledCount: number } = { maxStalledCount: Number.MAX_SAFE_INTEGER };

/** Prefix of BullMQ's keys. The braces keep all these keys on one node of a Redis Cluster. */
export function queuePrefix(prefix: string): string {
  return `{${prefix}}`;
}

/** Job in the form that BullMQ's `Queue.addBulk` accepts. */
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
      // After an infrastructure error, such as a broken connection to Redis, BullMQ must retry the job without limit.
      attempts: Number.MAX_SAFE_INTEGER,
      backoff: { type: 'fixed', delay: 1000 },
    },
  };
}
