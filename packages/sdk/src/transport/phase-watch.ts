import { MAX_TIMER_MS, type TimeoutPhase, type Timeouts, TransportTimeout } from './transport.js';

/** Enforces the timeouts of a request with a single timer, for the current phase or the total, whichever ends first. */
export class PhaseWatch {
  readonly #timeouts: Timeouts;
  readonly #expire: (error: TransportTimeout) => void;
  readonly #startedAt = performance.now();
  #phase: TimeoutPhase = 'total';
  #delay = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(timeouts: Timeouts, expire: (error: TransportTimeout) => void) {
    this.#timeouts = timeouts;
    this.#expire = expire;
  }

  enter(phase: Exclude<TimeoutPhase, 'total'>): void {
    const own = this.#timeouts[phase] || Infinity;
    const total = this.#timeouts.total || Infinity;
    const left = Math.max(0, total - (performance.now() - this.#startedAt));
    this.#phase = own <= left ? phase : 'total';
    this.#arm(Math.min(own, left));
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #arm(delay: number): void {
    // Phases often have equal timeouts, and refreshing a timer is cheaper than creating one. Timers of jsdom are
    // numbers.
    if (delay === this.#delay && this.#timer?.refresh) {
      this.#timer.refresh();
      return;
    }
    this.stop();
    this.#delay = delay;
    if (delay <= MAX_TIMER_MS) this.#timer = setTimeout(() => this.#end(), delay);
  }

  #end(): void {
    this.#expire(new TransportTimeout(this.#phase, this.#timeouts[this.#phase]));
  }
}
