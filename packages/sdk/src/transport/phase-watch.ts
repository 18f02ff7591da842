import type { TimeoutPhase } from '../errors.js';
import { type Timeouts, TransportTimeout } from './transport.js';

/** Node.js cannot wait longer, about 25 days, and for a timer that should fires it at once. */
const MAX_DELAY = 2 ** 31 - 1;

/** Holds a call to its timeouts, with one timer: that of the phase it is in, or of the whole if that ends sooner. */
export class PhaseWatch {
  readonly #timeouts: Timeouts;
  readonly #expire: (error: TransportTimeout) => void;
  readonly #startedAt = performance.now();
  #phase: TimeoutPhase = 'total';
  #delay = Number.POSITIVE_INFINITY;
  #timer: NodeJS.Timeout | undefined;

  constructor(timeouts: Timeouts, expire: (error: TransportTimeout) => void) {
    this.#timeouts = timeouts;
    this.#expire = expire;
  }

  enter(phase: Exclude<TimeoutPhase, 'total'>): void {
    const own = this.#timeouts[phase] || Number.POSITIVE_INFINITY;
    const total = this.#timeouts.total || Number.POSITIVE_INFINITY;
    const left = Math.max(0, total - (performance.now() - this.#startedAt));
    this.#phase = own <= left ? phase : 'total';
    this.#arm(Math.min(own, left));
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #arm(delay: number): void {
    // Phases are often as long as each other, and winding a timer up again costs less than another one.
    if (this.#timer && delay === this.#delay) {
      this.#timer.refresh();
      return;
    }
    this.stop();
    this.#delay = delay;
    if (delay <= MAX_DELAY) this.#timer = setTimeout(() => this.#end(), delay);
  }

  #end(): void {
    this.#expire(new TransportTimeout(this.#phase, this.#timeouts[this.#phase]));
  }
}
