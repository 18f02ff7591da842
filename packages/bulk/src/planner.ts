import { createHash } from 'node:crypto';
import { ConfigurationError } from 'rongkit';
import type { Batch, BatchReader, Source } from 'rongkit/bulk';
import type { RunStore, Started } from './run-store.js';

/** Interval in milliseconds at which a planner checks whether it may continue. */
const LOOK_MS = 200;
/**
 * Interval in milliseconds at which the jobs of all open chunks are added again, in case somebody removed them. Adding
 * an existing job has no effect.
 */
const ADD_AGAIN_MS = 30_000;
/** Maximum number of chunks that one script call adds in Redis. */
const AT_ONCE = 20;

export interface PlannerOptions<R> {
  readonly store: RunStore;
  readonly planner: string;
  readonly receivers: Source<R>;
  /** Returns a reader that cuts the receivers from position `from` on into batches. */
  readonly cut: (receivers: Source<R>, from: number) => BatchReader<R>;
  /** Maximum number of chunks whose outcome was not delivered to the reader of outcomes. */
  readonly lookahead: number;
  /** Adds the jobs of the chunks at these positions. A job that exists is not added again. */
  readonly addJobs: (positions: readonly number[]) => Promise<void>;
  readonly isClosed: () => boolean;
}

/**
 * Reads receivers and adds their chunks to the queue, at most `lookahead` chunks ahead of the reader of outcomes. A
 * planner continues where an earlier planner stopped.
 */
export class Planner<R> {
  readonly #options: PlannerOptions<R>;
  readonly #started: Started;
  readonly #reader: BatchReader<R>;
  readonly #hash = createHash('sha256');
  /** Receivers of chunks whose outcome was not delivered to the reader yet, by position. */
  readonly #open = new Map<number, readonly R[]>();
  #read = 0;
  #planned: number;
  #isComplete: boolean;
  #error: unknown;
  /** Reason why the planner has ended; undefined while the planner is active. */
  #end: string | undefined;
  #addedAt = performance.now();
  #wake = () => {};
  readonly #done: Promise<void>;

  constructor(options: PlannerOptions<R>, started: Started) {
    this.#options = options;
    this.#started = started;
    this.#planned = started.planned;
    this.#isComplete = started.isComplete;
    this.#reader = options.cut(this.#watched(options.receivers), started.planned);
    this.#done = this.#run();
  }

  /** The error that ended the planner, if any. */
  get error(): unknown {
    return this.#error;
  }

  get done(): Promise<void> {
    return this.#done;
  }

  /** Forgets a chunk whose outcome was delivered to the reader. */
  forget(position: number): void {
    this.#open.delete(position);
  }

  /** Wakes the planner after an outcome was delivered to the reader: there may be room for further chunks. */
  wake(): void {
    this.#wake();
  }

  /**
   * Waits for the end of the planner, and iterates over the receivers that have no outcome: first the receivers of
   * planned chunks that are not in `settled`, then the receivers that were not read from the source yet.
   */
  async *receivers(settled: ReadonlySet<number>): AsyncGenerator<R, void, undefined> {
    await this.#done;
    for (const [position, receivers] of [...this.#open].sort(([a], [b]) => a - b))
      if (!settled.has(position)) yield* receivers;
    this.#open.clear();
    if (this.#isComplete) return;
    for (let batch = await this.#reader.next(); batch; batch = await this.#reader.next()) yield* batch.receivers;
  }

  async #run(): Promise<void> {
    try {
      await this.#load();
      while (this.#end === undefined && !this.#options.isClosed()) await this.#advance();
    } catch (error) {
      this.#error = error;
      this.#end = 'failed';
    }
  }

  /**
   * Loads the chunks of earlier planners, and adds the jobs of these chunks again, since some may be missing in the
   * queue.
   */
  async #load(): Promise<void> {
    const { store, addJobs } = this.#options;
    const { all, settled } = await store.chunks();
    for (const [position, receivers] of all) this.#open.set(position, JSON.parse(receivers) as R[]);
    if (this.#started.status === 'running') await addJobs([...all.keys()].filter((each) => !settled.has(each)));
  }

  async #advance(): Promise<void> {
    const { store, planner, lookahead } = this.#options;
    const { word, chunks, settled } = await store.open(planner);
    if (word === 'lost' || word === 'cancelled' || word === 'finished' || word === 'replaced') {
      this.#end = word;
      return;
    }
    const open = new Set(chunks.map(Number));
    for (const position of this.#open.keys()) if (!open.has(position)) this.#open.delete(position);
    await this.#addAgain(open, settled);
    const room = Math.min(AT_ONCE, lookahead - open.size);
    if (!this.#isComplete && room > 0) await this.#plan(room);
    else await this.#untilNews();
  }

  #untilNews(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, LOOK_MS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async #addAgain(open: ReadonlySet<number>, settled: readonly string[]): Promise<void> {
    const now = performance.now();
    if (now - this.#addedAt < ADD_AGAIN_MS) return;
    this.#addedAt = now;
    const done = new Set(settled.map(Number));
    await this.#options.addJobs([...open].filter((position) => !done.has(position)));
  }

  async #plan(room: number): Promise<void> {
    const { store, planner, addJobs } = this.#options;
    const { batches, problem } = await this.#cut(room);
    if (problem && batches.length === 0) throw problem.error;
    const isComplete = !problem && batches.length < room;
    for (const { position, receivers } of batches) {
      this.#open.set(position, receivers);
      for (const each of receivers) this.#hash.update(lineOf(each));
    }
    const chunks = batches.map(({ receivers }) => ({ count: receivers.length, receivers: JSON.stringify(receivers) }));
    const chain = this.#hash.copy().digest('hex');
    const word = await store.plan(planner, this.#planned, { chain, isComplete, chunks });
    if (word !== 'planned') {
      this.#end = word;
      return;
    }
    this.#planned += batches.reduce((sum, { receivers }) => sum + receivers.length, 0);
    this.#isComplete = isComplete;
    await addJobs(batches.map(({ position }) => position));
    if (problem) throw problem.error;
  }

  /**
   * Reads at most `most` batches. If the source fails, returns the batches before the failure together with the error.
   */
  async #cut(most: number): Promise<{ readonly batches: readonly Batch<R>[]; readonly problem?: { error: unknown } }> {
    const batches: Batch<R>[] = [];
    try {
      while (batches.length < most) {
        const batch = await this.#reader.next();
        if (!batch) break;
        batches.push(batch);
      }
    } catch (error) {
      const { cause } = error as Error;
      return { batches, problem: { error: cause instanceof ConfigurationError ? cause : error } };
    }
    return { batches };
  }

  /** Stops reading receivers. */
  async close(): Promise<void> {
    await this.#reader.close();
  }

  /** Yields the receivers, and checks that the receivers that an earlier planner has read are still the same. */
  async *#watched(receivers: Source<R>): AsyncGenerator<R, void, undefined> {
    const { planned } = this.#started;
    for await (const receiver of receivers) {
      if (this.#read === planned) this.#compare();
      else if (this.#read < planned) this.#hash.update(lineOf(receiver));
      this.#read += 1;
      yield receiver;
    }
    if (this.#read < planned) throw changed();
    if (this.#read === planned) this.#compare();
  }

  #compare(): void {
    const { chain } = this.#started;
    if (chain !== '' && this.#hash.copy().digest('hex') !== chain) throw changed();
  }
}

function lineOf(receiver: unknown): string {
  return `${JSON.stringify(receiver)}\n`;
}

function changed(): ConfigurationError {
  return new ConfigurationError('receivers', 'must be those of the first start of the run, in the same order');
}
