import { Worker } from 'bullmq';
import { ConfigurationError, type RongCloud } from 'rongkit';
import { type ChunkJob, QUEUE_NAME, queuePrefix, WORKER_SETTINGS } from './chunk-job.js';
import { ChunkProcessor } from './chunk-processor.js';
import { type BulkConnection, type Connection, checkConnection, connect } from './connection.js';

/** Interval in milliseconds at which a worker checks in Redis whether its runs were lost. */
const LOOK_MS = 1000;

/** Options of {@link BulkProcessor}. */
export interface BulkProcessorOptions {
  /** Redis server of the queue: a client, or options of a connection. */
  readonly connection: BulkConnection;
  /**
   * Prefix of the keys in Redis. All queues and workers of an app need the same prefix.
   * @default 'rongkit'
   */
  readonly prefix?: string | undefined;
  /**
   * Called with errors outside of calls: a lost connection, which is restored by itself, a job that another worker
   * holds, or a {@link ConfigurationError} if the `prefix` has runs of another app.
   * @default errors are ignored
   */
  readonly onError?: ((error: Error) => void) | undefined;
}

/** Options of {@link BulkWorker}. */
export interface BulkWorkerOptions extends BulkProcessorOptions {
  /**
   * Number of chunks that the worker sends at a time.
   * @default 4
   */
  readonly concurrency?: number | undefined;
  /**
   * Time in milliseconds after which a worker that does not renew the locks of its jobs counts as dead: at least 500.
   * The chunks of a dead worker become `unknown` if their calls had begun; otherwise another worker gets them.
   * @default 30000
   */
  readonly deadAfterMs?: number | undefined;
}

/**
 * Handles the jobs of the queue, for a BullMQ worker that a framework creates, such as `@nestjs/bullmq` or
 * `@midwayjs/bullmq`. That worker needs {@link WORKER_SETTINGS}. Without such a framework, use {@link BulkWorker}.
 */
export class BulkProcessor {
  readonly #open: Promise<{ readonly connection: Connection; readonly processor: ChunkProcessor }>;
  readonly #timer: NodeJS.Timeout;
  #isClosed = false;

  /**
   * @param rong - client that sends the messages
   * @throws {ConfigurationError} an option is invalid
   */
  constructor(rong: RongCloud, options: BulkProcessorOptions) {
    const { connection, prefix = 'rongkit', onError = () => {} } = options;
    checkConnection(connection);
    this.#open = open(rong, connection, prefix, { onError, isClosed: () => this.#isClosed });
    this.#open.catch(onError);
    let isLooking = false;
    this.#timer = setInterval(async () => {
      if (isLooking) return;
      isLooking = true;
      await this.#open.then(({ processor }) => processor.look()).catch(onError);
      isLooking = false;
    }, LOOK_MS).unref();
  }

  /**
   * Handles a job, as the processor function of a BullMQ worker.
   *
   * @param job - job of BullMQ 5.71 or later
   * @param token - the token of the job's lock, which BullMQ passes as the second argument
   */
  async process(job: ChunkJob, token?: string): Promise<void> {
    const { processor } = await this.#open;
    await processor.process(job, token);
  }

  /**
   * Closes the connection to Redis. Close the BullMQ worker first: outcomes that were not written to Redis are lost,
   * and their chunks become `unknown`.
   */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#timer);
    await this.#open.then(
      ({ connection }) => connection.close(),
      () => {},
    );
  }
}

/**
 * Worker that sends the chunks of all runs in a queue, within the rate limit of its client. Start a worker on every
 * machine. The clients of all workers need a shared rate limiter, such as `RedisRateLimiter` of `@rongkit/redis`.
 *
 * A worker may die or freeze at any moment. The chunks whose calls had begun are then `unknown`, and never sent again;
 * a worker that was frozen reports their outcome later. While Redis is unreachable, a worker keeps the outcomes of its
 * calls, begins no further call, and waits.
 *
 * @example
 * ```ts
 * const limiter = new RedisRateLimiter(new Redis());
 * const worker = new BulkWorker(new RongCloud({ rateLimit: { limiter } }), { connection: { host: '127.0.0.1' } });
 * process.once('SIGTERM', () => worker.close());
 * ```
 */
export class BulkWorker {
  readonly #processor: BulkProcessor;
  readonly #worker: Promise<{ readonly worker: Worker; readonly connection: Connection }>;

  /**
   * @param rong - client that sends the messages
   * @throws {ConfigurationError} an option is invalid
   */
  constructor(rong: RongCloud, options: BulkWorkerOptions) {
    const { connection, prefix = 'rongkit', concurrency = 4, deadAfterMs = 30_000, onError = () => {} } = options;
    if (!Number.isSafeInteger(concurrency) || concurrency < 1)
      throw new ConfigurationError('concurrency', 'must be an integer, 1 or more');
    if (!(deadAfterMs >= 500))
      throw new ConfigurationError('deadAfterMs', 'must be a number of milliseconds, 500 or more');
    this.#processor = new BulkProcessor(rong, options);
    this.#worker = connect(connection, onError).then((own) => {
      const worker = new Worker(QUEUE_NAME, (job, token) => this.#processor.process(job, token), {
        ...WORKER_SETTINGS,
        connection: own.forBull,
        prefix: queuePrefix(prefix),
        concurrency,
        lockDuration: deadAfterMs,
        stalledInterval: deadAfterMs / 2,
        // Maximum time between two polls of the queue, in seconds. A new job usually wakes the worker earlier.
        drainDelay: 1,
      });
      worker.on('error', onError);
      return { worker, connection: own };
    });
    this.#worker.catch(onError);
  }

  /** Resolves when the worker is ready to take chunks. */
  async ready(): Promise<void> {
    await (await this.#worker).worker.waitUntilReady();
  }

  /** Finishes the chunks in progress, including chunks that wait for the rate limit, and stops the worker. */
  async close(): Promise<void> {
    const opened = await this.#worker.catch(() => undefined);
    await opened?.worker.close();
    opened?.connection.close();
    await this.#processor.close();
  }
}

async function open(
  rong: RongCloud,
  given: BulkConnection,
  prefix: string,
  { onError, isClosed }: { readonly onError: (error: Error) => void; readonly isClosed: () => boolean },
) {
  const connection = await connect(given, onError);
  const processor = new ChunkProcessor(rong, { client: connection.client, prefix, onError, isClosed });
  return { connection, processor };
}
