import { isError } from '../kinds.js';
import { onAbort } from './on-abort.js';
import { MAX_TIMER_MS, neverSent, type Timeouts, TransportTimeout } from './transport.js';

/** AbortSignal that combines the caller's signal with the timeouts, for transports that accept only a signal. */
export class TimedSignal {
  readonly #controller = new AbortController();
  readonly #timeouts: Timeouts;
  readonly #release: () => void;
  readonly #total: ReturnType<typeof setTimeout> | undefined;
  #phase: ReturnType<typeof setTimeout> | undefined;

  constructor(timeouts: Timeouts, outer: AbortSignal | undefined) {
    this.#timeouts = timeouts;
    const abort = () => this.#controller.abort(outer?.reason);
    this.#release = onAbort(outer, abort);
    this.#total = this.#after('total', timeouts.total);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The timeout that aborted the request, or else the error of the transport. */
  explain(error: unknown): Error {
    const { aborted, reason } = this.signal;
    if (aborted && reason instanceof TransportTimeout) return reason;
    return isError(error) ? error : new Error(String(error));
  }

  /**
   * Starts one timeout for the connection and the headers, unless one of the two is 0, because a transport that accepts
   * only a signal does not report when it has connected.
   * @throws {Error} the signal fired before anything was sent
   */
  waitForHead(): void {
    if (this.signal.aborted) throw neverSent(new Error('aborted'));
    const { connect, headers } = this.#timeouts;
    this.#enter('headers', connect && headers ? connect + headers : 0);
  }

  waitForBody(): void {
    this.#enter('body', this.#timeouts.body);
  }

  /** Ends the request. */
  abort(): void {
    this.#controller.abort();
  }

  stop(): void {
    clearTimeout(this.#phase);
    clearTimeout(this.#total);
    this.#release();
  }

  #enter(phase: 'headers' | 'body', ms: number): void {
    clearTimeout(this.#phase);
    this.#phase = this.#after(phase, ms);
  }

  #after(phase: 'headers' | 'body' | 'total', ms: number): ReturnType<typeof setTimeout> | undefined {
    if (ms === 0 || ms > MAX_TIMER_MS) return undefined;
    return setTimeout(() => this.#controller.abort(new TransportTimeout(phase, this.#timeouts[phase])), ms);
  }
}
