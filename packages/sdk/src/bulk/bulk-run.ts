import { RongError } from '../errors.js';
import { onAbort } from '../transport/on-abort.js';
import { type Checkpoint, settle } from './checkpoint.js';
import type { Batch } from './chunks.js';
import { type Status, statusOf } from './outcome.js';

/** Progress of a run: receivers by outcome, number of calls, and elapsed time. */
export interface BulkProgress {
  /** Receivers whose message the service accepted. */
  readonly sent: number;
  /** Receivers whose message was certainly not sent. */
  readonly failed: number;
  /** Receivers whose message may have been sent. */
  readonly unknown: number;
  /** Receivers of an earlier run, by its checkpoint. */
  readonly skipped: number;
  /** Number of calls with an outcome. */
  readonly chunks: number;
  /** Time since the start of the run, in milliseconds. */
  readonly elapsedMs: number;
}

/** Outcome of one call. */
export interface Chunk<R> {
  /** Whether the service accepted the call. */
  readonly status: Status;
  /** Receivers of the call. */
  readonly receivers: readonly R[];
  /** Position of the first receiver, from 0. */
  readonly position: number;
  /** Result of the call; absent unless `sent`. */
  readonly result?: unknown;
  /** Error of the call; absent if `sent`. */
  readonly error?: RongError;
  /** Progress of the run, including this chunk. */
  readonly progress: BulkProgress;
  /** Checkpoint from which a later run continues after this chunk. */
  readonly checkpoint: Checkpoint;
}

export interface BulkRunOptions<R> {
  readonly batches: AsyncGenerator<Batch<R>>;
  readonly send: (receivers: readonly R[], signal: AbortSignal) => Promise<unknown>;
  readonly concurrency: number;
  readonly from: Checkpoint;
  readonly signal: AbortSignal | undefined;
}

interface Outcome<R> extends Batch<R> {
  readonly status: Status;
  readonly result?: unknown;
  readonly error?: RongError;
}

/**
 * A send to many receivers. Iterate over its chunks with `for await`, or `await` {@link BulkRun.finish}. Sending starts
 * with the iteration, and stays at most `concurrency` chunks ahead of it.
 */
export class BulkRun<R> implements AsyncIterable<Chunk<R>> {
  readonly #options: BulkRunOptions<R>;
  readonly #stop = new AbortController();
  readonly #counts = { sent: 0, failed: 0, unknown: 0, skipped: 0, chunks: 0 };
  readonly #unread: Chunk<R>[] = [];
  #checkpoint: Checkpoint;
  #startedAt: number | undefined;
  /** Set while the run is paused. */
  #gate: { readonly opened: Promise<void>; readonly open: () => void } | undefined;

  constructor(options: BulkRunOptions<R>) {
    this.#options = options;
    this.#checkpoint = options.from;
    this.#counts.skipped = options.from.done + options.from.ahead.reduce((sum, [, count]) => sum + count, 0);
  }

  /** Current progress. */
  get progress(): BulkProgress {
    const elapsedMs = this.#startedAt === undefined ? 0 : performance.now() - this.#startedAt;
    return { ...this.#counts, elapsedMs };
  }

  /** Checkpoint from which a later run continues. Store it after each chunk, or at the end of the run. */
  get checkpoint(): Checkpoint {
    return this.#checkpoint;
  }

  /** Chunks that were finished after the iteration ended early, by `break` or an error of the source. */
  get unread(): readonly Chunk<R>[] {
    return this.#unread;
  }

  /** Sends no further chunk until {@link resume}. Chunks in flight are finished. */
  pause(): void {
    if (this.#gate) return;
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    this.#gate = { opened, open };
  }

  /** Continues a paused run. */
  resume(): void {
    this.#gate?.open();
    this.#gate = undefined;
  }

  /** Ends the run. Chunks in flight are aborted and reported as `unknown`; unsent receivers are left to a later run. */
  abort(reason?: unknown): void {
    this.#stop.abort(reason);
    this.resume();
  }

  /** Runs to the end and returns the progress. */
  async finish(): Promise<BulkProgress> {
    for await (const _ of this) {
      // The iterator counts the outcomes.
    }
    return this.progress;
  }

  /**
   * Iterates over the chunks. A run can be iterated once.
   * @throws {BulkSourceError} the receivers could not be read; earlier chunks have been reported
   */
  async *[Symbol.asyncIterator](): AsyncGenerator<Chunk<R>, void, undefined> {
    if (this.#startedAt !== undefined) throw new Error('a bulk run can be iterated only once');
    this.#startedAt = performance.now();
    const { signal, batches, concurrency } = this.#options;
    const stopListening = onAbort(signal, () => this.abort(signal?.reason));
    const inFlight = new Set<Promise<Outcome<R> | undefined>>();
    let source: Fetched = { isOver: false };
    try {
      for (;;) {
        while (!source.isOver && inFlight.size < concurrency && (await this.#isOpen(inFlight.size > 0))) {
          source = await this.#startNext(inFlight);
        }
        if (inFlight.size === 0 && source.isOver) break;
        if (inFlight.size === 0) continue;
        const outcome = await takeFinished(inFlight);
        if (outcome) yield this.#report(outcome);
      }
    } finally {
      stopListening();
      await this.#collect(inFlight);
      await batches.return(undefined);
    }
    if (source.error) throw source.error;
  }

  /** Whether the next chunk may start. While paused: false if chunks are in flight, otherwise it waits for `resume`. */
  async #isOpen(hasOthers: boolean): Promise<boolean> {
    if (!this.#gate) return true;
    if (hasOthers) return false;
    await this.#gate.opened;
    return true;
  }

  async #startNext(inFlight: Set<Promise<Outcome<R> | undefined>>): Promise<Fetched> {
    if (this.#stop.signal.aborted) return { isOver: true };
    let next: IteratorResult<Batch<R>>;
    try {
      next = await this.#options.batches.next();
    } catch (error) {
      return { isOver: true, error };
    }
    if (next.done || this.#stop.signal.aborted) return { isOver: true };
    inFlight.add(this.#send(next.value));
    return { isOver: false };
  }

  async #send(batch: Batch<R>): Promise<Outcome<R> | undefined> {
    try {
      const result = await this.#options.send(batch.receivers, this.#stop.signal);
      return { ...batch, status: 'sent', result };
    } catch (error) {
      if (!RongError.is(error)) throw error;
      const status = statusOf(error);
      return status && { ...batch, status, error };
    }
  }

  #report({ receivers, position, ...outcome }: Outcome<R>): Chunk<R> {
    this.#counts[outcome.status] += receivers.length;
    this.#counts.chunks++;
    this.#checkpoint = settle(this.#checkpoint, position, receivers.length);
    return { ...outcome, receivers, position, progress: this.progress, checkpoint: this.#checkpoint };
  }

  /** Waits for the chunks that are in flight when the iteration ends. */
  async #collect(inFlight: Set<Promise<Outcome<R> | undefined>>): Promise<void> {
    while (inFlight.size > 0) {
      const outcome = await takeFinished(inFlight);
      if (outcome) this.#unread.push(this.#report(outcome));
    }
  }
}

interface Fetched {
  readonly isOver: boolean;
  readonly error?: unknown;
}

/** Waits for the first call in flight that finishes, and removes it. */
async function takeFinished<T>(inFlight: Set<Promise<T>>): Promise<T> {
  const [finished, outcome] = await Promise.race([...inFlight].map(async (each) => [each, await each] as const));
  inFlight.delete(finished);
  return outcome;
}
