import { RongError } from '../errors.js';
import { isError } from '../kinds.js';
import { onAbort } from '../transport/on-abort.js';
import type { Batch, BatchReader } from './batch-reader.js';
import { type Checkpoint, settle } from './checkpoint.js';
import type { BulkProgress, Chunk } from './chunk.js';
import { Flight, type Landing, type Send } from './flight.js';

export interface BulkRunOptions<R> {
  readonly reader: BatchReader<R>;
  readonly send: Send<R>;
  readonly concurrency: number;
  readonly from: Checkpoint;
  readonly signal: AbortSignal | undefined;
  /** Whether the run stops after a failed or unknown chunk. */
  readonly stopOn: (error: Error, chunk: Chunk<R>) => boolean;
  /** Number of consecutive failed or unknown chunks after which the run stops. */
  readonly maxFailures: number;
}

/**
 * A send to many receivers. Iterate over its chunks with `for await`, or `await` {@link BulkRun.finish}. Sending starts
 * with the iteration, and stays at most `concurrency` chunks ahead of it.
 *
 * A receiver is done when its chunk is `sent` or `unknown`: a later run from the {@link BulkRun.checkpoint} leaves it
 * out. Receivers of `failed` chunks are done as well, unless the run was stopped or aborted: then they are left to the
 * later run, together with all receivers that have no outcome.
 */
export class BulkRun<R> implements AsyncIterable<Chunk<R>> {
  readonly #options: BulkRunOptions<R>;
  readonly #counts = { sent: 0, failed: 0, unknown: 0, skipped: 0, chunks: 0 };
  readonly #flights = new Set<Flight<R>>();
  /** Calls that have ended but are not reported yet. */
  readonly #landed: Landing<R>[] = [];
  readonly #unread: Chunk<R>[] = [];
  readonly #notSent: { readonly failed: R[]; readonly unknown: R[] } = { failed: [], unknown: [] };
  /** Checkpoint with all outcomes; `#withoutFailed` is the checkpoint without failed chunks. */
  #checkpoint: Checkpoint;
  #withoutFailed: Checkpoint;
  #startedAt: number | undefined;
  /** The batch that was read but not sent yet. */
  #batch: Batch<R> | undefined;
  #source: 'ready' | 'reading' | 'over' = 'ready';
  #sourceError: unknown;
  /** Error that ends the run and is not the outcome of a call. */
  #problem: { readonly error: unknown } | undefined;
  #failuresInRow = 0;
  #lastError: Error | undefined;
  #isPaused = false;
  /** Whether the run starts no further chunk. */
  #isEnding = false;
  #isStopped = false;
  #wake = () => {};

  constructor(options: BulkRunOptions<R>) {
    this.#options = options;
    this.#checkpoint = options.from;
    this.#withoutFailed = options.from;
    this.#counts.skipped = options.from.done + options.from.ahead.reduce((sum, [, count]) => sum + count, 0);
  }

  /** Current progress. Up to date at any time, also while a chunk waits for its rate limit. */
  get progress(): BulkProgress {
    const now = performance.now();
    const waits = [...this.#flights].flatMap(({ wait }) => wait ?? []);
    const ends = waits.flatMap(({ until }) => until ?? []);
    return {
      ...this.#counts,
      elapsedMs: this.#startedAt === undefined ? 0 : now - this.#startedAt,
      waitingMs: Math.max(0, ...waits.map(({ since }) => now - since)),
      ...(ends.length > 0 && { waitLeftMs: Math.max(0, Math.min(...ends) - now) }),
      isStopped: this.#isStopped,
      ...(this.#lastError && { lastError: this.#lastError }),
    };
  }

  /** Checkpoint from which a later run continues. Store it after each chunk, and at the end of the run. */
  get checkpoint(): Checkpoint {
    return this.#isStopped ? this.#withoutFailed : this.#checkpoint;
  }

  /** Chunks that were finished after the iteration ended early, by `break` or an error. */
  get unread(): readonly Chunk<R>[] {
    return this.#unread;
  }

  /**
   * Receivers of failed chunks that a run from {@link checkpoint} leaves out. Nothing was sent to them, so they can be
   * the receivers of a second run. Empty if the run was stopped or aborted: a run from the checkpoint then includes
   * these receivers.
   */
  get failed(): readonly R[] {
    return this.#isStopped ? [] : this.#notSent.failed;
  }

  /** Receivers of unknown chunks. A message may have been sent to them: a second run may send it twice. */
  get unknown(): readonly R[] {
    return this.#notSent.unknown;
  }

  /** Starts no further chunk until {@link resume}. Chunks in flight are finished. */
  pause(): void {
    this.#isPaused = true;
  }

  /** Continues the run after {@link pause}. */
  resume(): void {
    this.#isPaused = false;
    this.#wake();
  }

  /**
   * Ends the run gracefully. Chunks on the wire are finished and reported, without retries. Chunks that wait for a rate
   * limit, a retry or a middleware are canceled. A later run sends them, unless an earlier attempt makes them
   * `unknown`, and all further chunks.
   */
  stop(): void {
    this.#isStopped = true;
    this.#end();
  }

  /**
   * Ends the run at once. Chunks on the wire are aborted, and reported as `unknown` if the service may have received
   * them; all other open receivers are left to a later run.
   */
  abort(reason?: unknown): void {
    this.#isStopped = true;
    this.#end();
    for (const flight of this.#flights) flight.abort(reason);
  }

  /**
   * Runs to the end and returns the progress. A stopped run returns as well: see its `isStopped` and `lastError`.
   * @throws {BulkSourceError} a receiver is invalid or could not be read; {@link progress} counts the earlier chunks
   * @throws an error that is not from the client, such as that of a middleware
   */
  async finish(): Promise<BulkProgress> {
    for await (const _ of this) {
      // Nothing to do for a chunk: the iterator counts the outcomes.
    }
    return this.progress;
  }

  /**
   * Iterates over the chunks in the order of their outcomes. A run can be iterated once. An error that is not from the
   * client, such as that of a middleware, ends the run like {@link stop}: chunks in progress that still get an outcome
   * are {@link unread}, then the iteration throws the error.
   * @throws {BulkSourceError} a receiver is invalid or could not be read; thrown after all earlier chunks
   */
  async *[Symbol.asyncIterator](): AsyncGenerator<Chunk<R>, void, undefined> {
    if (this.#startedAt !== undefined) throw new Error('a bulk run can be iterated only once');
    this.#startedAt = performance.now();
    const { signal } = this.#options;
    const stopListening = onAbort(signal, () => this.abort(signal?.reason));
    try {
      for (let chunk = await this.#nextChunk(); chunk; chunk = await this.#nextChunk()) yield chunk;
    } finally {
      this.#end();
      await this.#collect();
      stopListening();
    }
    if (this.#sourceError && !this.#isStopped) throw this.#sourceError;
  }

  /**
   * Resolves to the chunk with the next outcome, or to undefined at the end of the run. Starts further calls meanwhile.
   */
  async #nextChunk(): Promise<Chunk<R> | undefined> {
    while (!this.#problem) {
      this.#advance();
      const landing = this.#landed.shift();
      const chunk = landing && this.#report(landing);
      if (chunk && this.#problem) this.#unread.push(chunk);
      else if (chunk) return chunk;
      if (landing) continue;
      if (this.#flights.size === 0 && (this.#isEnding || (this.#source === 'over' && !this.#batch))) return undefined;
      await this.#news();
    }
    return undefined;
  }

  /** Sends the batch that was read, and reads the next one, as far as pause and concurrency allow. */
  #advance(): void {
    const hasRoom = this.#flights.size + this.#landed.length < this.#options.concurrency;
    if (this.#isEnding || this.#isPaused || !hasRoom) return;
    if (this.#batch) this.#launch(this.#batch);
    else if (this.#source === 'ready') void this.#read();
  }

  async #read(): Promise<void> {
    this.#source = 'reading';
    try {
      this.#batch = await this.#options.reader.next();
      this.#source = this.#batch ? 'ready' : 'over';
    } catch (error) {
      this.#source = 'over';
      this.#sourceError = error;
    }
    this.#wake();
  }

  async #launch(batch: Batch<R>): Promise<void> {
    const flight = new Flight(batch);
    this.#batch = undefined;
    this.#flights.add(flight);
    const landing = flight.run(this.#options.send);
    this.#advance();
    const landed = await landing;
    this.#flights.delete(flight);
    this.#landed.push(landed);
    this.#wake();
  }

  /**
   * Counts the outcome of a call, stops the run if `stopOn` or `maxFailures` says so, and returns the chunk; undefined
   * if the call has no outcome, see {@link Landing}.
   */
  #report({ receivers, position, status, result, error, isProblem }: Landing<R>): Chunk<R> | undefined {
    if (isProblem) this.#fail(error);
    if (!status) return undefined;
    const count = receivers.length;
    this.#counts[status] += count;
    this.#counts.chunks++;
    this.#checkpoint = settle(this.#checkpoint, position, count);
    if (status !== 'failed') this.#withoutFailed = settle(this.#withoutFailed, position, count);
    const now = () => ({ progress: this.progress, checkpoint: this.checkpoint });
    if (status === 'sent') {
      this.#failuresInRow = 0;
      return { status, receivers, position, result, ...now() };
    }
    this.#notSent[status].push(...receivers);
    const failure = asError(error);
    this.#lastError = failure;
    this.#failuresInRow++;
    const outcome = { status, receivers, position, error: failure };
    this.#stopIfFailing(failure, { ...outcome, ...now() });
    return { ...outcome, ...now() };
  }

  #stopIfFailing(error: Error, chunk: Chunk<R>): void {
    if (this.#isEnding) return;
    const { stopOn, maxFailures } = this.#options;
    try {
      if (this.#failuresInRow >= maxFailures || stopOn(error, chunk)) this.stop();
    } catch (problem) {
      this.#fail(problem);
    }
  }

  /** Ends the run with an error that is not the outcome of a call. */
  #fail(error: unknown): void {
    this.#problem ??= { error };
    this.stop();
  }

  #end(): void {
    this.#isEnding = true;
    for (const flight of this.#flights) flight.release();
    this.#wake();
  }

  /**
   * Waits for the chunks in flight when the iteration ends, and closes the source. Throws the error that ended the run,
   * unless that error is the outcome of a call.
   */
  async #collect(): Promise<void> {
    while (this.#flights.size + this.#landed.length > 0) {
      const landing = this.#landed.shift();
      const chunk = landing && this.#report(landing);
      if (chunk) this.#unread.push(chunk);
      if (!landing) await this.#news();
    }
    await this.#options.reader.close();
    if (this.#problem) throw this.#problem.error;
  }

  /** Resolves when a call has ended, a batch was read, or the run is resumed or ended. */
  #news(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}

function asError(error: unknown): Error {
  if (RongError.is(error) || isError(error)) return error;
  return new Error('a middleware threw a value that is no error', { cause: error });
}
