import { type RealTime, realTime, type Timer } from '../real-time.js';

/**
 * The limits of back pressure: after `timeouts` timeouts within `windowMs`, no callback except `message.preSend` is
 * sent for `pauseMs`.
 */
export interface PressureLimits {
  /** The number of timeouts that starts a pause. */
  readonly timeouts: number;
  /** The period in which timeouts are counted, in real milliseconds. */
  readonly windowMs: number;
  /** The length of a pause, in milliseconds. */
  readonly pauseMs: number;
}

/** The pause of one minute is documented. Inferred: the number of timeouts and the window. */
export const DOCUMENTED_PRESSURE: PressureLimits = { timeouts: 10, windowMs: 60_000, pauseMs: 60_000 };

interface Pause {
  /** The end of the pause: milliseconds since 1970 by the virtual clock. */
  readonly endsAt: number;
  readonly timer: Timer;
  readonly over: Promise<void>;
  readonly end: () => void;
}

/**
 * Pauses all callbacks except `message.preSend` after many timeouts. A pause ends by the real clock or by the virtual
 * clock, whichever is earlier: advancing the virtual clock ends a pause early, and freezing the virtual clock does not
 * prolong a pause.
 */
export class BackPressure {
  readonly #limits: PressureLimits;
  readonly #now: () => number;
  readonly #time: RealTime;
  #timeouts: number[] = [];
  #pause: Pause | undefined;

  constructor(limits: PressureLimits, now: () => number, time: RealTime = realTime) {
    this.#limits = limits;
    this.#now = now;
    this.#time = time;
  }

  get paused(): boolean {
    return this.#pause !== undefined;
  }

  noteTimeouts(count: number): void {
    const { timeouts, windowMs } = this.#limits;
    const present = this.#time.monotonic();
    const recent = this.#timeouts.filter((at) => present - at < windowMs);
    this.#timeouts = [...recent, ...Array<number>(count).fill(present)];
    if (this.#timeouts.length >= timeouts && !this.#pause) this.#begin();
  }

  /** Resolves when there is no pause. */
  async whenOpen(): Promise<void> {
    while (this.#pause) await this.#pause.over;
  }

  /** Ends the pause if the virtual clock has passed the end of the pause. */
  check(): void {
    if (this.#pause && this.#now() >= this.#pause.endsAt) this.end();
  }

  /** Ends the pause and resets the count of timeouts. */
  end(): void {
    const pause = this.#pause;
    this.#timeouts = [];
    this.#pause = undefined;
    this.#time.clear(pause?.timer);
    pause?.end();
  }

  #begin(): void {
    const { pauseMs } = this.#limits;
    let end = () => {};
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    const timer = this.#time.setTimeout(() => this.end(), pauseMs);
    this.#pause = { endsAt: this.#now() + pauseMs, timer, over, end };
  }
}
