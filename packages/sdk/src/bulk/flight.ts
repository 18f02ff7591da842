import type { CallWatch } from '../call/call-record.js';
import { RongError } from '../errors.js';
import type { Attempt } from '../exchange.js';
import type { Batch } from './batch-reader.js';
import { proveNothingSent, type Status } from './outcome.js';

/** Sends to the receivers of one call. */
export type Send<R> = (receivers: readonly R[], signal: AbortSignal, watch: CallWatch) => Promise<unknown>;

/** A call that has ended. */
export interface Landing<R> extends Batch<R> {
  /** Outcome of the call; undefined if nothing was sent, because the run had ended or code outside the client threw. */
  readonly status: Status | undefined;
  readonly result?: unknown;
  readonly error?: unknown;
  /** Whether the error comes neither from the client nor from an abort. */
  readonly isProblem?: boolean;
}

/** A call of a bulk send. The client reports each request to this object, so that no middleware can hide an outcome. */
export class Flight<R> implements CallWatch {
  readonly #batch: Batch<R>;
  readonly #control = new AbortController();
  readonly #attempts: Attempt[] = [];
  /** Number of requests on the wire. */
  #sending = 0;
  #isHeard = false;
  #isOver = false;
  #waits: { readonly since: number; readonly until: number | undefined } | undefined;

  constructor(batch: Batch<R>) {
    this.#batch = batch;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /**
   * Current wait for the rate limit: its start and its estimated end, both by `performance.now()`; undefined if the
   * call does not wait.
   */
  get wait(): { readonly since: number; readonly until: number | undefined } | undefined {
    return this.#waits;
  }

  /** Makes the call. Never rejects. */
  async run(send: Send<R>): Promise<Landing<R>> {
    try {
      const result = await send(this.#batch.receivers, this.#control.signal, this);
      return { ...this.#batch, status: 'sent', result };
    } catch (error) {
      const isProblem = !RongError.is(error) && !this.#control.signal.aborted;
      return { ...this.#batch, status: this.#statusOf(error), error, isProblem };
    }
  }

  /**
   * Ends the call: at once if no request is on the wire, otherwise after that request. A wrapped client's call goes on.
   */
  release(): void {
    this.#isOver = true;
    this.#endIfIdle();
  }

  /** Ends the call at once, even while its request is on the wire. */
  abort(reason: unknown): void {
    this.#control.abort(reason);
  }

  heard(): void {
    this.#isHeard = true;
  }

  waits(estimatedMs: number | undefined): void {
    const since = performance.now();
    this.#waits = { since, until: estimatedMs === undefined ? undefined : since + estimatedMs };
  }

  goesOn(): void {
    this.#waits = undefined;
  }

  sends(): void {
    this.#sending++;
  }

  ended(attempt: Attempt): void {
    this.#sending--;
    this.#attempts.push(attempt);
    this.#endIfIdle();
  }

  #endIfIdle(): void {
    if (!this.#isOver || this.#sending > 0) return;
    // A call that has succeeded is not aborted, and returns its result. Calls of a wrapped client are not aborted
    // either, because such a client reports no requests.
    const isDone = this.#attempts.some(({ performed }) => performed === 'yes');
    if (this.#isHeard && !isDone) this.#control.abort(new Error('the bulk send was stopped'));
  }

  /**
   * Whether the error comes from `abort` or `release`. Only `cause` tells, because the class may be from another copy
   * of this package.
   */
  #isAbort({ cause }: { readonly cause?: unknown }): boolean {
    const { aborted, reason } = this.#control.signal;
    return aborted && cause === reason;
  }

  #statusOf(error: unknown): Status | undefined {
    const attempts = this.#isHeard ? this.#attempts : attemptsIn(error);
    if (!attempts || !proveNothingSent(attempts)) return 'unknown';
    // An error that is not from the client ends the run, as an abort does: a later run sends to these receivers.
    return !RongError.is(error) || this.#isAbort(error) ? undefined : 'failed';
  }
}

/** Attempts in an error of any copy of this package; undefined for any other error. */
function attemptsIn(error: unknown): readonly Attempt[] | undefined {
  if (!RongError.is(error)) return undefined;
  const { attempts = [] } = error as { attempts?: readonly Attempt[] };
  return attempts;
}
