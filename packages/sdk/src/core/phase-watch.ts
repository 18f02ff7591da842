import type { TimeoutPhase } from './errors.js';
import { type Timeouts, TransportTimeout } from './transport.js';

/** Holds a call to its timeouts, with one timer: that of the phase it is in, or of the whole if that ends sooner. */
export class PhaseWatch {
  readonly #timeouts: Timeouts;
  readonly #expire: (error: TransportTimeout) => void;
  readonly #startedAt = performance.now();
  #timer: NodeJS.Timeout | undefined;

  constructor(timeouts: Timeouts, expire: (error: TransportTimeout) => void) {
    this.#timeouts = timeouts;
    this.#expire = expire;
  }

  enter(phase: Exclude<TimeoutPhase, 'total'>): void {
    this.stop();
    const own = this.#timeouts[phase] || Number.POSITIVE_INFINITY;
    const total = this.#timeouts.total || Number.POSITIVE_INFINITY;
    const left = Math.max(0, total - (performance.now() - this.#startedAt));
    const [blamed, delay] = own <= left ? ([phase, own] as const) : (['total', left] as const);
    if (delay === Number.POSITIVE_INFINITY) return;
    this.#timer = setTimeout(() => this.#expire(new TransportTimeout(blamed, this.#timeouts[blamed])), delay);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
