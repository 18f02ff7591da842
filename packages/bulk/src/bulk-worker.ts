import { Worker } from 'bullmq';
import { ConfigurationError, type RongCloud } from 'rongkit';
import { type ChunkJob, QUEUE_NAME, queuePrefix, WORKER_SETTINGS } from './chunk-job.js';
import { ChunkProcessor } from './chunk-processor.js';
import { type BulkConnection, type Connection, checkConnection, connect } from './connection.js';

/** Interval in milliseconds at which a worker looks at the runs that it knows. */
const LOOK_MS = 1000;

/** Options of {@link BulkProcessor}. */
export interface BulkProcessorOptions {
  /** The Redis to use. */
  readonly connection: BulkConnection;
  /**
   * Beginning of the keys in Redis. All queues and workers of an app need the same prefix.
   * @default 'rongkit'
   */
  readonly prefix?: string | undefined;
  /**
   * Called with errors that need no action: a lost connection that is restored by itself, or a job that another worker
   * has.
   * @default nothing is called
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
   * Time in milliseconds after which a worker without a sign of life counts as dead. Its chunks become `unknown` if
   * their calls had begun, or go to another worker. At least 500.
   * @default 30000
   */
  readonly deadAfterMs?: number | undefined;
}

/**
 * Handles the jobs of the queue, for a BullMQ worker that somebody else makes, such as a worker of `@nestjs/bullmq` or
 * `@midwayjs/bullmq`. That worker needs {@link WORKER_SETTINGS}. Elsewhere, {@link BulkWorker} is all it takes.
 */
export class BulkProcessor {
  readonly #open: Promise<{ readonly connection: Connection; readonly processor: ChunkProcessor }>;
  readonly #timer: NodeJS.Timeout;
  #isClosed = false;

  /**
   * @param rong - client that sends
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
   * Handles a job: the function of a BullMQ worker.
   *
   * @param job - the job, of BullMQ 5.71 or later
   * @param token - the token of the job's lock, which BullMQ passes as the second argument
   */
  async process(job: ChunkJob, token?: string): Promise<void> {
    const { processor } = await this.#open;
    await processor.process(job, token);
  }

  /**
   * Ends the connection. Close the worker first: outcomes that Redis does not have are lost, and their chunks become
   * `unknown`.
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
 * Sends the chunks of all runs of a queue, within the rate limit of its client. Start a worker on every machine, each
 * with a client whose limiter is shared, such as `RedisRateLimiter` of `@rongkit/redis`.
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
   * @param rong - client that sends
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
        // The queue is polled at least so often, in seconds; jobs usually wake the worker.
        drainDelay: 1,
      });
      worker.on('error', onError);
      return { worker, connection: own };
    });
    this.#worker.catch(onError);
  }

  /** Resolves once the worker takes chunks. */
  async ready(): Promise<void> {
    await (await this.#worker).worker.waitUntilReady();
  }

  /** Finishes the chunks under way, and ends. Chunks that wait for the rate limit are waited for as well. */
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
