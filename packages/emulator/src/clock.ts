/** A moment: milliseconds since 1970, a Date, or a text that `Date` can read, such as `2026-03-01T12:00:00Z`. */
export type Moment = number | Date | string;

/** A length of time; the parts add up. None may be negative. */
export interface Duration {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly milliseconds?: number;
}

const MILLISECONDS_PER = {
  days: 86_400_000,
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1000,
  milliseconds: 1,
} as const satisfies Record<keyof Duration, number>;

const UNITS = Object.keys(MILLISECONDS_PER) as (keyof Duration)[];

/** The answers of the service have four digits for the year. */
const LATEST = Date.UTC(9999, 0);

/** Milliseconds since 1970; a RangeError when it is no time from 1970 to 9998. */
function momentOf(moment: Moment): number {
  const at = Math.round(typeof moment === 'number' ? moment : new Date(moment).getTime());
  if (!(at >= 0 && at < LATEST)) throw new RangeError(`Not a time between 1970 and 9999: ${String(moment)}`);
  return at;
}

/** The time that the emulator goes by. It runs with the real time until it is moved or frozen. */
export class VirtualClock {
  readonly #startsAt: number | null;
  #offset = 0;
  #frozenAt: number | null;

  /** Given a moment, the clock starts frozen there. */
  constructor(start?: Moment) {
    this.#startsAt = start === undefined ? null : momentOf(start);
    this.#frozenAt = this.#startsAt;
  }

  /** The virtual time, in milliseconds since 1970. */
  now(): number {
    return this.#frozenAt ?? Date.now() + this.#offset;
  }

  get frozen(): boolean {
    return this.#frozenAt !== null;
  }

  /** Moves the time forward. A frozen clock stays frozen, later. */
  advance(duration: Duration): void {
    const parts = UNITS.map((unit) => (duration[unit] ?? 0) * MILLISECONDS_PER[unit]);
    if (!parts.every((part) => part >= 0)) throw new RangeError('A clock advances by numbers that are not negative.');
    this.set(this.now() + parts.reduce((sum, part) => sum + part, 0));
  }

  /** Stops the time, now or at another moment. */
  freeze(at: Moment = this.now()): void {
    this.#frozenAt = momentOf(at);
  }

  /** Lets the time run on from where it is. */
  resume(): void {
    const now = this.now();
    this.#frozenAt = null;
    this.set(now);
  }

  /** Goes to another moment, earlier or later. A frozen clock stays frozen there. */
  set(at: Moment): void {
    const moment = momentOf(at);
    if (this.#frozenAt === null) this.#offset = moment - Date.now();
    else this.#frozenAt = moment;
  }

  /** Goes back to how the clock began: frozen at its first moment, or the real time. */
  reset(): void {
    this.#offset = 0;
    this.#frozenAt = this.#startsAt;
  }
}
