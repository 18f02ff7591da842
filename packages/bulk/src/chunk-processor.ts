import { randomUUID } from 'node:crypto';
import type { RedisClient } from '@rongkit/redis';
import { DelayedError } from 'bullmq';
import { ConfigurationError, ConnectionError, RateLimitError, type RongCloud, TimeoutError } from 'rongkit';
import { appOf, BulkCall, type BulkEndpoint, type BulkSends, Flight, type Landing } from 'rongkit/bulk';
import type { ChunkJob, ChunkJobData } from './chunk-job.js';
import { paramsOf, type RunPlan } from './run-plan.js';
import { RunStore } from './run-store.js';
import { storeError } from './stored-error.js';

/**
 * Delay in milliseconds after which a chunk is tried again: of a paused or stopped run, of another app, or after a
 * first failure.
 */
const PAUSE_MS = 1000;
const MAX_PAUSE_MS = 30_000;
/**
 * Maximum time in milliseconds to write a start mark to Redis. After a longer time the call does not begin, because the
 * queue may have given the chunk to another worker.
 */
const MARK_MS = 5000;
/** Maximum number of runs that a processor remembers. */
const MAX_RUNS = 1000;

export interface ProcessorOptions {
  readonly client: RedisClient;
  readonly prefix: string;
  readonly onError: (error: Error) => void;
  readonly isClosed: () => boolean;
}

type Receiver = BulkSends[BulkEndpoint][0];

interface KnownRun {
  readonly store: RunStore;
  plan: RunPlan | undefined;
}

/** Thrown when the call of a chunk must not begin. */
class NotBegun extends Error {
  readonly word: string;

  constructor(word: string) {
    super(`the chunk is not sent: ${word}`);
    this.word = word;
  }
}

/** Sends the chunks of jobs. */
export class ChunkProcessor {
  readonly #rong: RongCloud;
  readonly #app: string | undefined;
  readonly #options: ProcessorOptions;
  readonly #runs = new Map<string, KnownRun>();
  readonly #id = randomUUID();
  #tokens = 0;

  constructor(rong: RongCloud, options: ProcessorOptions) {
    this.#rong = rong;
    this.#app = appOf(rong);
    this.#options = options;
  }

  /** Handles a job. `lock` is the token of the lock that this worker has on the job. */
  async process(job: ChunkJob, lock?: string): Promise<void> {
    const { position, app = this.#app } = job.data;
    if (this.#app !== undefined && app !== this.#app) return this.#leaveToOthers(job, lock);
    const run = this.#runOf(job.data);
    const token = `${this.#id}:${this.#tokens++}`;
    const [word, receivers] = await run.store.take(position, token);
    if (word !== 'taken') return leave(job, lock, word);
    run.plan ??= await planOf(run.store);
    if (!run.plan) return;
    const chunk = new HeldChunk(run.store, run.plan, { position, token, receivers });
    const pauseMs = await chunk.send(this.#rong, job.attemptsStarted ?? 1);
    if (pauseMs > 0) await delay(job, lock, pauseMs);
  }

  /**
   * Puts the job of another app back into the queue, because this worker must not send its chunk. Each app needs its
   * own prefix.
   */
  async #leaveToOthers(job: ChunkJob, lock: string | undefined): Promise<void> {
    const { onError } = this.#options;
    onError(new ConfigurationError('prefix', `is that of another app: the run ${job.data.run} waits for its workers`));
    await delay(job, lock, PAUSE_MS);
  }

  /**
   * Checks the remembered runs in Redis, so that they become `lost` if Redis was emptied. Forgets finished and
   * cancelled runs.
   */
  async look(): Promise<void> {
    for (const [id, { store }] of [...this.#runs]) {
      const { status } = (await store.report())?.fields ?? {};
      if (status !== 'running' && status !== 'paused' && status !== 'stopped' && status !== 'lost')
        this.#runs.delete(id);
    }
  }

  #runOf({ run, epoch, version }: ChunkJobData): KnownRun {
    const known = this.#runs.get(run) ?? { store: new RunStore(run, this.#options), plan: undefined };
    this.#runs.set(run, known);
    known.store.know(epoch, version);
    const [oldest] = this.#runs.keys();
    if (this.#runs.size > MAX_RUNS && oldest !== undefined) this.#runs.delete(oldest);
    return known;
  }
}

/** A chunk that this worker has taken. */
class HeldChunk {
  readonly #store: RunStore;
  readonly #plan: RunPlan;
  readonly #position: number;
  readonly #token: string;
  readonly #stored: string;
  readonly #call: BulkCall<BulkEndpoint>;

  constructor(
    store: RunStore,
    plan: RunPlan,
    { position, token, receivers }: { position: number; token: string; receivers: string },
  ) {
    this.#store = store;
    this.#plan = plan;
    this.#position = position;
    this.#token = token;
    this.#stored = receivers;
    this.#call = new BulkCall(plan.endpoint);
  }

  /**
   * Sends the chunk and records the outcome. Returns the delay in milliseconds before the chunk is retried; 0 if the
   * chunk is not retried.
   */
  async send(rong: RongCloud, turn: number): Promise<number> {
    const params = paramsOf(this.#plan, this.#store.id, this.#position);
    const request = { ...this.#plan.settings, beforeSend: () => this.#begin() };
    const receivers = JSON.parse(this.#stored) as Receiver[];
    const flight = new Flight<Receiver>({ position: this.#position, receivers });
    return this.#heed(await flight.run(this.#call.sender(rong, params as never, request)), turn);
  }

  async #begin(): Promise<void> {
    const askedAt = performance.now();
    const word = await this.#store.begin(this.#position, this.#token);
    if (word !== 'begun') throw new NotBegun(word);
    if (performance.now() - askedAt > MARK_MS) throw new NotBegun('late');
  }

  async #heed({ status, result, error, receivers }: Landing<Receiver>, turn: number): Promise<number> {
    if (!status && error instanceof NotBegun) return this.#giveBack(error, turn);
    if (status === 'failed' && isTemporary(error)) return this.#release(error, false, pauseAfter(error, turn));
    const isOfAll = !status || (status === 'failed' && this.#call.isShared(error, receivers));
    if (isOfAll) return this.#release(error, true, PAUSE_MS);
    await this.#store.settle(this.#position, this.#token, {
      outcome: {
        status,
        ...(status === 'sent' && { result: JSON.stringify(result) }),
        ...(status !== 'sent' && { error: storeError(error) }),
      },
      receivers: this.#stored,
      isAnswered: true,
    });
    return 0;
  }

  async #giveBack({ word }: NotBegun, turn: number): Promise<number> {
    if (word === 'late') return this.#release(undefined, false, turn > 0 ? PAUSE_MS : 0);
    return isForGood(word) ? 0 : PAUSE_MS;
  }

  /**
   * Gives the unsent chunk back. Returns the delay in milliseconds before the chunk is retried; 0 if the chunk is not
   * retried.
   */
  async #release(error: unknown, stops: boolean, pauseMs: number): Promise<number> {
    const stored = error === undefined ? '' : storeError(error);
    const word = await this.#store.release(this.#position, this.#token, { error: stored, stops });
    if (word !== 'unknown') return pauseMs;
    const outcome = { status: 'failed', error: stored || storeError(new Error('the chunk was not sent')) } as const;
    await this.#store.settle(this.#position, this.#token, { outcome, receivers: this.#stored, isAnswered: false });
    return 0;
  }
}

/** Whether a chunk that was not sent may be sent later: the rate limit was exceeded, or the service was unreachable. */
function isTemporary(error: unknown): boolean {
  return error instanceof RateLimitError || error instanceof ConnectionError || error instanceof TimeoutError;
}

function pauseAfter(error: unknown, turn: number): number {
  const { retryAfterMs = 0 } = error as { retryAfterMs?: number };
  return Math.min(MAX_PAUSE_MS, Math.max(retryAfterMs, PAUSE_MS * 2 ** Math.min(5, turn - 1)));
}

function isForGood(word: string): boolean {
  return word === 'settled' || word === 'cancelled' || word === 'lost' || word === 'finished';
}

async function leave(job: ChunkJob, lock: string | undefined, word: string): Promise<void> {
  if (!isForGood(word)) await delay(job, lock, PAUSE_MS);
}

/** Puts a job back into the queue, to be retried after `ms` milliseconds. */
async function delay(job: ChunkJob, lock: string | undefined, ms: number): Promise<never> {
  await job.moveToDelayed(Date.now() + ms, lock);
  throw new DelayedError();
}

async function planOf(store: RunStore): Promise<RunPlan | undefined> {
  const { plan } = (await store.report())?.fields ?? {};
  return plan === undefined ? undefined : (JSON.parse(plan) as RunPlan);
}
