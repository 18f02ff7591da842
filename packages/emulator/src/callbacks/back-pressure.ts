/** When many attempts time out within a short time, all sending pauses for a while. */
export interface PressureLimits {
  /** How many timeouts start a pause. The service does not say how many are many. */
  readonly timeouts: number;
  /** Within how long, in real milliseconds. */
  readonly windowMs: number;
  /** How long the pause is, in milliseconds. */
  readonly pauseMs: number;
}

/** The one minute is documented, the rest inferred. */
export const DOCUMENTED_PRESSURE: PressureLimits = { timeouts: 10, windowMs: 60_000, pauseMs: 60_000 };

interface Pause {
  /** By the virtual clock. */
  readonly endsAt: number;
  readonly timer: NodeJS.Timeout;
  readonly over: Promise<void>;
  readonly end: () => void;
}

/**
 * Holds all sending back after many timeouts. A pause ends after its time by the real clock, or as soon as the virtual
 * clock is past it: a clock that was turned on ends it early, and one that is frozen does not make it last.
 */
export class BackPressure {
  readonly #limits: PressureLimits;
  readonly #now: () => number;
  #timeouts: number[] = [];
  #pause: Pause | undefined;

  constructor(limits: PressureLimits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
  }

  get paused(): boolean {
    return this.#pause !== undefined;
  }

  noteTimeouts(count: number): void {
    const { timeouts, windowMs } = this.#limits;
    const present = performance.now();
    const recent = this.#timeouts.filter((at) => present - at < windowMs);
    this.#timeouts = [...recent, ...Array<number>(count).fill(present)];
    if (this.#timeouts.length >= timeouts && !this.#pause) this.#begin();
  }

  /** Resolves when sending may go on. */
  async whenOpen(): Promise<void> {
    while (this.#pause) await this.#pause.over;
  }

  /** Ends the pause if the virtual clock is past it. */
  check(): void {
    if (this.#pause && this.#now() >= this.#pause.endsAt) this.end();
  }

  /** Ends the pause, and forgets the timeouts. */
  end(): void {
    const pause = this.#pause;
    this.#timeouts = [];
    this.#pause = undefined;
    clearTimeout(pause?.timer);
    pause?.end();
  }

  #begin(): void {
    const { pauseMs } = this.#limits;
    let end = () => {};
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    const timer = setTimeout(() => this.end(), pauseMs);
    this.#pause = { endsAt: this.#now() + pauseMs, timer, over, end };
  }
}
