import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigurationError, type RongCloud, RongError } from 'rongkit';
import type { Status } from 'rongkit/bulk';
import type { Planner } from './planner.js';
import { type Reconciled, type ReconcileOptions, reconcile } from './reconcile.js';
import { type BulkReport, reportOf } from './report.js';
import type { RunStore, StoredOutcome, Told } from './run-store.js';
import { restoreError } from './stored-error.js';

/** Interval in milliseconds at which a reader of outcomes asks Redis for the next outcome. */
const LOOK_MS = 100;

/** Outcome of one call. */
export interface BulkOutcome<R> {
  /** Outcome: `sent`, `failed`, or `unknown` if the service may have accepted the call. */
  readonly status: Status;
  /** Receivers of the call. */
  readonly receivers: readonly R[];
  /** Position of the first receiver, from 0. */
  readonly position: number;
  /**
   * Result of the call. Absent unless `status` is `sent`, and absent if only the message log proves that the call was
   * sent.
   */
  readonly result?: unknown;
  /**
   * Error of the call: an `Error` with the fields of the original error. Absent if `status` is `sent`, if the worker
   * died, or if the message log showed the outcome.
   */
  readonly error?: Error;
  /**
   * `'unknown'` if this outcome replaces the outcome `unknown` of the same chunk, because a frozen worker or the
   * message log has revealed the outcome later.
   */
  readonly replaces?: 'unknown';
}

/** Another reader has begun to read the outcomes of the run, in this process or another process. */
export class ReaderReplacedError extends RongError {
  constructor(id: string) {
    super(`the outcomes of the run ${id} are read by somebody else now`);
  }
}

/** Members of a planner that a run needs. */
type Planning<R> = Pick<Planner<R>, 'error' | 'forget' | 'wake' | 'receivers'>;

interface RunParts<R> {
  readonly planner?: Planning<R>;
  readonly rong?: RongCloud;
  readonly isClosed: () => boolean;
}

/**
 * A bulk send that many machines perform together. Read its {@link outcomes}, or `await` {@link finish}: the run stays
 * at most `lookahead` chunks ahead of its reader.
 */
export class QueuedRun<R> {
  /** Id of the run. */
  readonly id: string;
  readonly #store: RunStore;
  readonly #planner: Planning<R> | undefined;
  readonly #rong: RongCloud | undefined;
  readonly #isClosed: () => boolean;

  /** @internal */
  constructor(store: RunStore, { planner, rong, isClosed }: RunParts<R>) {
    this.id = store.id;
    this.#store = store;
    this.#planner = planner;
    this.#rong = rong;
    this.#isClosed = isClosed;
  }

  /**
   * Iterates over the outcomes as they arrive, until the run has ended or the queue is closed. {@link report} tells how
   * the run ended. Each outcome is delivered once. An outcome counts as delivered when the loop asks for the next
   * outcome. If the reader crashes while it handles an outcome, the next reader gets that outcome again. A run has one
   * reader: a new reader replaces the earlier one.
   *
   * @throws {BulkSourceError} the receivers could not be read any further; thrown after all earlier outcomes
   * @throws {ConfigurationError} the receivers are not those of the first start of the run
   * @throws {ReaderReplacedError} another reader has begun
   */
  async *outcomes(): AsyncGenerator<BulkOutcome<R>, void, undefined> {
    const reader = new OutcomeReader(this.#store);
    try {
      while (!this.#isClosed()) {
        const told = await reader.next();
        this.#planner?.wake();
        if (told.outcome && told.position !== undefined) {
          this.#planner?.forget(told.position);
          yield outcomeOf(told.position, told.outcome, told.receivers ?? '[]');
        } else if (told.word === 'over') break;
        else await this.#untilNews(told);
      }
    } finally {
      await reader.end();
    }
    if (this.#planner?.error) throw this.#planner.error;
  }

  async #untilNews({ left }: Told): Promise<void> {
    if (this.#planner?.error && left === 0) throw this.#planner.error;
    await sleep(LOOK_MS);
  }

  /**
   * Reads all outcomes, and returns the report at the end of the run.
   * @throws as {@link outcomes} does
   */
  async finish(): Promise<BulkReport> {
    for await (const _ of this.outcomes()) {
      // The loop only reads: a run stays at most `lookahead` chunks ahead of its reader, and the report counts the
      // outcomes.
    }
    return this.report();
  }

  /** Returns the progress of the run on all machines. */
  async report(): Promise<BulkReport> {
    const found = await this.#store.report();
    return reportOf(this.id, found?.fields ?? {}, found?.now ?? 0);
  }

  /**
   * Pauses the run: no machine begins a further call until {@link resume}. Calls in progress are finished. Returns the
   * status of the run.
   */
  async pause(): Promise<string> {
    return this.#store.control('paused');
  }

  /** Continues a run that was paused or has stopped by itself. Returns the status of the run. */
  async resume(): Promise<string> {
    return this.#store.control('running');
  }

  /**
   * Ends the run for good: no further call begins. Calls in progress are finished, and their outcomes are delivered.
   * Returns the status of the run.
   */
  async cancel(): Promise<string> {
    return this.#store.control('cancelled');
  }

  /**
   * Iterates over receivers by outcome:
   *
   * - `failed`, `unknown`: receivers that have this outcome now, whether the outcome was delivered or not
   * - `open`: receivers that have no outcome, after the run was cancelled, stopped or lost. A run that
   *   `start` returned also yields, once, the receivers that were not read from the source yet; if the run is stopped,
   *   only after {@link cancel}. If the run is lost, messages may have been sent to these receivers, since Redis has no
   *   record of them.
   */
  async *receivers(outcome: 'failed' | 'unknown' | 'open'): AsyncGenerator<R, void, undefined> {
    if (outcome !== 'open') {
      for await (const { receivers } of this.#store.scan(outcome)) yield* JSON.parse(receivers) as R[];
      return;
    }
    const { all, settled } = await this.#store.chunks();
    if (this.#planner) yield* this.#planner.receivers(settled);
    else {
      for (const [at, receivers] of all) if (!settled.has(at)) yield* JSON.parse(receivers) as R[];
    }
  }

  /**
   * Determines the outcome of unknown chunks from the hourly message logs of the service, which exist for three days
   * after the end of each hour. A chunk becomes `sent` if the logs contain its messages, and `failed` if the logs
   * contain none of its messages. The new outcome replaces `unknown`, and is delivered. A chunk stays unknown as long
   * as its logs are incomplete or ambiguous, and if logs have no messages of its endpoint, such as status messages,
   * pushes and templates without `tag`.
   *
   * The messages of a run with `tag` are recognized by their tags, other messages by sender, receiver, type, content
   * and time. Without `tag`, a chunk stays unknown if the logs have two such messages to a receiver, or messages to
   * some receivers only; see also the limits of `reconcile` in the documentation.
   *
   * @param rong - client that reads the logs; by default, the client that was passed to `start`
   * @returns numbers of receivers in the chunks that were unknown, by their outcome now
   * @throws {ConfigurationError} no client was passed, here or to `start`
   * @throws {HistoryError} a log could not be read
   */
  async reconcile(rong: RongCloud | undefined = this.#rong, options: ReconcileOptions = {}): Promise<Reconciled> {
    if (!rong) throw new ConfigurationError('rong', 'must be a client: this run was started elsewhere');
    return reconcile(this.#store, rong, options);
  }
}

/** Reads outcomes from Redis one by one. Asking for the next outcome confirms the last outcome, and Redis drops it. */
class OutcomeReader {
  readonly #store: RunStore;
  readonly #id = randomUUID();
  #taken = NOTHING;
  #isFirst = true;

  constructor(store: RunStore) {
    this.#store = store;
  }

  async next(): Promise<Told> {
    const told = await this.#store.tell(this.#id, { ...this.#taken, isFirst: this.#isFirst, isLast: false });
    this.#isFirst = false;
    this.#taken = NOTHING;
    if (told.word === 'replaced') throw new ReaderReplacedError(this.#store.id);
    if (told.outcome) this.#taken = { position: String(told.position), number: String(told.outcome.number) };
    return told;
  }

  /** Confirms the last outcome. */
  async end(): Promise<void> {
    if (this.#taken !== NOTHING) await this.#store.tell(this.#id, { ...this.#taken, isFirst: false, isLast: true });
  }
}

const NOTHING = { position: '', number: '' };

function outcomeOf<R>(position: number, { status, result, error, replaces }: StoredOutcome, receivers: string) {
  return {
    status,
    position,
    receivers: JSON.parse(receivers) as readonly R[],
    ...(result !== undefined && { result: JSON.parse(result) as unknown }),
    ...(error !== undefined && { error: restoreError(error) }),
    ...(replaces && { replaces }),
  };
}
