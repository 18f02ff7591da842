import { setTimeout as sleep } from 'node:timers/promises';
import type { BulkReport, QueuedRun } from '@rongkit/bulk';
import type { Redis } from 'ioredis';
import type { BulkEndpoint, BulkProgress, BulkSends } from 'rongkit/bulk';
import type { Context } from '../context.js';
import { CliError, reasonOf } from '../errors.js';
import { loadQueuePackages, type QueuePackages } from './queue-packages.js';
import { receiversIn } from './receivers.js';
import type { RunFile, RunFolder } from './run-folder.js';
import type { Pace, Sending } from './send-run.js';

const LOOK_MS = 200;
/** Error code of a call that is signed with a wrong app secret. */
const WRONG_KEYS = 1004;
/** Longest wait for the outcomes of the last calls after the user has ended the run, in milliseconds. */
const LAST_OUTCOMES_MS = 5000;

type Params = BulkSends['message.publishPrivate'][1];
type PlainEndpoint = Extract<BulkEndpoint, 'message.publishPrivate'>;

/**
 * Starts or continues a run over Redis, with a worker in this process. Workers on other machines are optional.
 *
 * @throws {CliError} a package is missing, Redis cannot be reached, or the settings of Redis may lose data
 */
export async function sendQueuedRun(
  context: Context,
  folder: RunFolder,
  run: RunFile,
  { url, concurrency, chunkSize }: Pace & { readonly url: string },
): Promise<Sending> {
  const packages = await loadQueuePackages(context.io.cwd);
  const redis = await connect(packages, url);
  try {
    const client = await context.client();
    const rong = client.withOptions({ rateLimit: { limiter: new packages.redis.RedisRateLimiter(redis) } });
    const bulk = new packages.bulk.BulkQueue({ connection: redis });
    const receivers = receiversIn(run.from, run.column);
    const options = {
      id: run.id,
      total: run.receivers,
      resume: run.queue === 'started',
      ...(chunkSize !== undefined && { chunkSize }),
    };
    // `rong bulk` has checked that the endpoint sends to a list of ids.
    const queued = await bulk
      .start<PlainEndpoint, string | number>(
        rong,
        run.endpoint as PlainEndpoint,
        receivers,
        run.params as unknown as Params,
        options,
      )
      .catch(async (error: unknown) => {
        await bulk.close();
        throw refusalOf(error);
      });
    folder.write({ ...run, queue: 'started' });
    await queued.resume();
    const settings = { connection: redis, ...(concurrency !== undefined && { concurrency }) };
    const worker = new packages.bulk.BulkWorker(rong, settings);
    return new QueuedSending(queued, folder, {
      report: await queued.report(),
      endWorker: () => worker.close(),
      end: async () => {
        await worker.close();
        await bulk.close();
        rong.close();
        redis.disconnect();
      },
      endReading: () => bulk.close(),
    });
  } catch (error) {
    redis.disconnect();
    throw error;
  }
}

interface Parts {
  readonly report: BulkReport;
  readonly endWorker: () => Promise<void>;
  readonly endReading: () => Promise<void>;
  readonly end: () => Promise<void>;
}

class QueuedSending implements Sending {
  readonly #run: QueuedRun<string | number>;
  readonly #folder: RunFolder;
  readonly #parts: Parts;
  readonly #before: number;
  readonly #startedAt = performance.now();
  #report: BulkReport;
  #told = 0;
  #chunks = 0;
  #isEnding = false;

  constructor(run: QueuedRun<string | number>, folder: RunFolder, parts: Parts) {
    this.#run = run;
    this.#folder = folder;
    this.#parts = parts;
    this.#report = parts.report;
    this.#before = doneIn(parts.report);
  }

  get progress() {
    const { sent, failed, unknown, total = 0, status } = this.#report;
    return {
      receivers: total,
      sent,
      failed,
      unknown,
      recent: doneIn(this.#report) - this.#before,
      elapsedMs: performance.now() - this.#startedAt,
      isPaused: status === 'paused',
    };
  }

  pause(): void {
    void this.#run.pause().then(() => this.#look());
  }

  resume(): void {
    if (!this.#isEnding) void this.#run.resume().then(() => this.#look());
  }

  /** Pauses the run on all machines, until `rong bulk resume`. */
  stop(): void {
    this.#isEnding = true;
    void this.#endSoon();
  }

  async finish(onChunk: () => void): Promise<BulkProgress> {
    const timer = setInterval(() => void this.#look(), LOOK_MS);
    try {
      for await (const { position, receivers, status, error } of this.#run.outcomes()) {
        this.#told += receivers.length;
        this.#chunks += 1;
        this.#folder.note({ end: [position, receivers.length], status, ...(error && { error: error.message }) });
        onChunk();
      }
      if (!this.#isEnding) await this.#look();
    } finally {
      clearInterval(timer);
      await this.#parts.end();
    }
    return this.#progressAtEnd();
  }

  async #look(): Promise<void> {
    this.#report = await this.#run.report().catch(() => this.#report);
  }

  async #endSoon(): Promise<void> {
    await this.#run.pause();
    await this.#parts.endWorker();
    const until = performance.now() + LAST_OUTCOMES_MS;
    do {
      await this.#look();
      if (this.#told >= doneIn(this.#report) - this.#before) break;
      await sleep(LOOK_MS);
    } while (performance.now() < until);
    await this.#parts.endReading();
  }

  #progressAtEnd(): BulkProgress {
    const { status, sent, failed, unknown, elapsedMs } = this.#report;
    const problem = problemOf(this.#report);
    return {
      ...{ sent, failed, unknown, skipped: 0, chunks: this.#chunks, elapsedMs, waitingMs: 0 },
      isStopped: status !== 'finished',
      ...(problem && { lastError: problem }),
    };
  }
}

/** Error that ended a run before its last receiver; undefined if the run finished, or if the user ended the run. */
function problemOf({ id, status, lastError }: BulkReport): CliError | undefined {
  if (status === 'lost') return new CliError('bulkLost', { id });
  if (status !== 'stopped') return undefined;
  const { code, message = status } = (lastError ?? {}) as { code?: number; message?: string };
  return new CliError(code === WRONG_KEYS ? 'bulkKeys' : 'bulkStopped', { id, reason: message });
}

function doneIn({ sent, failed, unknown }: BulkReport): number {
  return sent + failed + unknown;
}

/**
 * Connects to Redis. First checks that Redis answers, because the returned connection waits for Redis without a limit.
 */
async function connect({ ioredis }: QueuePackages, url: string): Promise<Redis> {
  let reason: unknown;
  const options = { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null };
  try {
    const probe = new ioredis.Redis(url, options);
    probe.on('error', (error) => {
      reason = error;
    });
    try {
      await probe.connect();
      await probe.ping();
    } finally {
      probe.disconnect();
    }
  } catch (error) {
    throw new CliError('noRedis', { reason: wordsOf(reason ?? error) }, { cause: error });
  }
  const redis = new ioredis.Redis(url, { maxRetriesPerRequest: null });
  redis.on('error', () => {});
  return redis;
}

/** Error code at the start of an error reply of Redis, such as `WRONGPASS`; otherwise the reason of the error. */
function wordsOf(error: unknown): string {
  const [word = ''] = String((error as Error)?.message).split(' ');
  return /^[A-Z]{3,}$/.test(word) ? word : reasonOf(error);
}

function refusalOf(error: unknown): unknown {
  const { name, message = '' } = error as Error;
  if (name !== 'ConfigurationError' || !message.startsWith('connection ')) return error;
  const [, settings = message] = /: (.*)\. With/.exec(message) ?? [];
  return new CliError('volatileRedis', { settings }, { cause: error });
}
