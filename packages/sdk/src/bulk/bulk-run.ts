import { RongError } from '../errors.js';
import { type Checkpoint, settle } from './checkpoint.js';
import type { Portion } from './chunks.js';
import { type Status, statusOf } from './outcome.js';

/** What has been done so far, in numbers of receivers. */
export interface BulkProgress {
  readonly sent: number;
  readonly failed: number;
  readonly unknown: number;
  /** Those of a former run, by its checkpoint. */
  readonly skipped: number;
  readonly chunks: number;
  readonly elapsedMs: number;
}

/** The outcome of one call. */
export interface Chunk<R> {
  readonly status: Status;
  readonly receivers: readonly R[];
  /** Of the first of them, counted from 0. */
  readonly position: number;
  /** What the service answered; absent unless `sent`. */
  readonly result?: unknown;
  /** What went wrong; absent if `sent`. */
  readonly error?: RongError;
  readonly progress: BulkProgress;
  /** Where a later run is to go on, once the caller has dealt with this chunk. */
  readonly checkpoint: Checkpoint;
}

export interface BulkPlan<R> {
  readonly portions: AsyncGenerator<Portion<R>>;
  readonly send: (receivers: readonly R[], signal: AbortSignal) => Promise<unknown>;
  readonly concurrency: number;
  readonly from: Checkpoint;
  readonly signal: AbortSignal | undefined;
}

interface Outcome<R> extends Portion<R> {
  readonly status: Status;
  readonly result?: unknown;
  readonly error?: RongError;
}

/**
 * A send to many receivers. Go through its chunks with `for await`, or `await` {@link BulkRun.finish}: nothing is sent
 * before, and no more than a few chunks ahead of what has been looked at.
 */
export class BulkRun<R> implements AsyncIterable<Chunk<R>> {
  readonly #plan: BulkPlan<R>;
  readonly #stop = new AbortController();
  readonly #counts = { sent: 0, failed: 0, unknown: 0, skipped: 0, chunks: 0 };
  readonly #unread: Chunk<R>[] = [];
  #checkpoint: Checkpoint;
  #startedAt: number | undefined;
  #gate: { readonly opened: Promise<void>; readonly open: () => void } | undefined;

  constructor(plan: BulkPlan<R>) {
    this.#plan = plan;
    this.#checkpoint = plan.from;
    this.#counts.skipped = plan.from.done + plan.from.ahead.reduce((sum, [, count]) => sum + count, 0);
  }

  get progress(): BulkProgress {
    const elapsedMs = this.#startedAt === undefined ? 0 : performance.now() - this.#startedAt;
    return { ...this.#counts, elapsedMs };
  }

  /** Where a later run is to go on. Store it after each chunk, or when the run is over. */
  get checkpoint(): Checkpoint {
    return this.#checkpoint;
  }

  /** Chunks whose outcome came after the caller had stopped looking: `break`, or an error of the source. */
  get unread(): readonly Chunk<R>[] {
    return this.#unread;
  }

  /** Sends no further chunk until {@link resume}. Those on their way are finished. */
  pause(): void {
    if (this.#gate) return;
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    this.#gate = { opened, open };
  }

  resume(): void {
    this.#gate?.open();
    this.#gate = undefined;
  }

  /** Ends the run. Chunks on their way are given up, and reported as `unknown`; those not sent are left to a later run. */
  abort(reason?: unknown): void {
    this.#stop.abort(reason);
    this.resume();
  }

  /** Runs to the end, and says how many receivers came to what. */
  async finish(): Promise<BulkProgress> {
    for await (const _ of this) {
      // What each chunk came to is counted.
    }
    return this.progress;
  }

  /** @throws {BulkSourceError} the receivers could not be read; what was sent before has been reported */
  async *[Symbol.asyncIterator](): AsyncGenerator<Chunk<R>, void, undefined> {
    if (this.#startedAt !== undefined) throw new Error('a bulk run can be gone through once');
    this.#startedAt = performance.now();
    const { signal, portions, concurrency } = this.#plan;
    const abort = () => this.abort(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
    const flying = new Set<Promise<Outcome<R> | undefined>>();
    let source: Fetched = { isOver: false };
    try {
      for (;;) {
        while (!source.isOver && flying.size < concurrency && (await this.#isOpen(flying.size > 0))) {
          source = await this.#launch(flying);
        }
        if (flying.size === 0 && source.isOver) break;
        if (flying.size === 0) continue;
        const outcome = await land(flying);
        if (outcome) yield this.#report(outcome);
      }
    } finally {
      signal?.removeEventListener('abort', abort);
      await this.#collect(flying);
      await portions.return(undefined);
    }
    if (source.error) throw source.error;
  }

  /** Whether to go on. While paused it says no at once if something else is to be waited for. */
  async #isOpen(hasOthers: boolean): Promise<boolean> {
    if (!this.#gate) return true;
    if (hasOthers) return false;
    await this.#gate.opened;
    return true;
  }

  async #launch(flying: Set<Promise<Outcome<R> | undefined>>): Promise<Fetched> {
    if (this.#stop.signal.aborted) return { isOver: true };
    let next: IteratorResult<Portion<R>>;
    try {
      next = await this.#plan.portions.next();
    } catch (error) {
      return { isOver: true, error };
    }
    if (next.done || this.#stop.signal.aborted) return { isOver: true };
    const flight: Promise<Outcome<R> | undefined> = this.#send(next.value);
    flying.add(flight);
    return { isOver: false };
  }

  async #send(portion: Portion<R>): Promise<Outcome<R> | undefined> {
    try {
      const result = await this.#plan.send(portion.receivers, this.#stop.signal);
      return { ...portion, status: 'sent', result };
    } catch (error) {
      if (!RongError.is(error)) throw error;
      const status = statusOf(error);
      return status && { ...portion, status, error };
    }
  }

  #report({ receivers, position, ...outcome }: Outcome<R>): Chunk<R> {
    this.#counts[outcome.status] += receivers.length;
    this.#counts.chunks++;
    this.#checkpoint = settle(this.#checkpoint, position, receivers.length);
    return { ...outcome, receivers, position, progress: this.progress, checkpoint: this.#checkpoint };
  }

  /** Waits for what is still on its way when nobody looks any more. */
  async #collect(flying: Set<Promise<Outcome<R> | undefined>>): Promise<void> {
    while (flying.size > 0) {
      const outcome = await land(flying);
      if (outcome) this.#unread.push(this.#report(outcome));
    }
  }
}

interface Fetched {
  readonly isOver: boolean;
  readonly error?: unknown;
}

/** The next outcome of those on their way. */
async function land<T>(flying: Set<Promise<T>>): Promise<T> {
  const [flight, outcome] = await Promise.race([...flying].map(async (each) => [each, await each] as const));
  flying.delete(flight);
  return outcome;
}
