import { UNIT_MS } from '@rongkit/contract';
import { realTime } from './real-time.js';

/**
 * A point in time from 1970 to 9998: milliseconds since 1970, a `Date`, or a string that the `Date` constructor accepts,
 * such as `2026-03-01T12:00:00Z`. A string with a day that does not exist, such as February 30, is invalid.
 */
export type Moment = number | Date | string;

/** A length of time: the sum of its fields. No field may be negative; fractions are allowed. */
export interface Duration {
  /** Days of 24 hours. */
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly milliseconds?: number;
}

const MILLISECONDS_PER = {
  days: UNIT_MS.day,
  hours: UNIT_MS.hour,
  minutes: UNIT_MS.minute,
  seconds: UNIT_MS.second,
  milliseconds: 1,
} as const satisfies Record<keyof Duration, number>;

const UNITS = Object.keys(MILLISECONDS_PER) as (keyof Duration)[];

/** The clock stays before this time, because times in answers have a year of four digits. */
const LATEST = Date.UTC(9999, 0);

/** A state of the clock, in milliseconds. */
export interface SavedClock {
  /** The difference from the real time while the clock runs. */
  readonly offset: number;
  /** The time at which the clock is frozen; null if it runs. */
  readonly frozenAt: number | null;
}

/** The virtual time now on a saved clock. */
export function timeOn({ offset, frozenAt }: SavedClock): number {
  return frozenAt ?? Math.max(0, realTime.now() + offset);
}

/** The real time in milliseconds: `now` since 1970, `monotonic` since an unspecified moment. */
interface RunningTime {
  now(): number;
  monotonic(): number;
}

/**
 * A moment in whole milliseconds since 1970. Throws a RangeError for an invalid moment, or one not from 1970 to 9998.
 */
function momentOf(moment: Moment): number {
  const at = Math.round(typeof moment === 'number' ? moment : new Date(moment).getTime());
  if (!(at >= 0 && at < LATEST) || (typeof moment === 'string' && !hasDay(moment)))
    throw new RangeError(`Not a time between 1970 and 9999: ${String(moment)}`);
  return at;
}

const YEAR_FIRST = /^\s*(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})\b/;
const YEAR_LAST = /^\s*(?<month>\d{1,2})[-/](?<day>\d{1,2})[-/](?<year>\d{4})\b/;

/** False for a date such as February 30, which `Date` converts to a day of the next month. */
function hasDay(text: string): boolean {
  const { year, month, day } = (YEAR_FIRST.exec(text) ?? YEAR_LAST.exec(text))?.groups ?? {};
  return day === undefined || Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

/**
 * The clock of the emulator. Blocks and mutes end, and messages are dated, by this clock. Rate limits refill when the
 * clock is advanced, and with the real time. Until the clock is moved or frozen, it shows the real time, also under the
 * faked timers of a test runner.
 */
export class VirtualClock {
  readonly #listeners: (() => void)[] = [];
  readonly #startsAt: number | null;
  readonly #time: RunningTime;
  #offset = 0;
  #frozenAt: number | null;
  /** The latest virtual time that the clock has shown directly before or after a move. */
  #latest: number;
  /** The milliseconds, in total, by which moves went beyond `#latest`. */
  #skipped = 0;

  /**
   * Makes a clock that runs with the real time, or a clock that is frozen at `start`.
   * @throws RangeError if `start` is not a time from 1970 to 9998
   */
  constructor(start?: Moment, time: RunningTime = realTime) {
    this.#time = time;
    this.#startsAt = start === undefined ? null : momentOf(start);
    this.#frozenAt = this.#startsAt;
    this.#latest = this.now();
  }

  /** Returns the virtual time in milliseconds since 1970. */
  now(): number {
    return this.#frozenAt ?? this.#time.now() + this.#offset;
  }

  /**
   * Returns the time by which rate limits refill, in milliseconds since an unspecified moment. This time runs with the
   * real time, also while the clock is frozen, and moves on when the clock is moved past the latest time that it has
   * shown. This time never goes back, so setting the clock back and forward again refills no limit twice.
   */
  elapsed(): number {
    return Math.floor(this.#time.monotonic() + this.#skipped);
  }

  /** Whether the clock stands still. */
  get frozen(): boolean {
    return this.#frozenAt !== null;
  }

  /**
   * Moves the clock forward, such as `advance({ minutes: 10 })`. A frozen clock stays frozen, at the later time.
   * @throws RangeError if a field is negative or not a number, or if the clock would pass the year 9998
   */
  advance(duration: Duration): void {
    const parts = UNITS.map((unit) => (duration[unit] ?? 0) * MILLISECONDS_PER[unit]);
    if (!parts.every((part) => part >= 0)) throw new RangeError('A clock advances by numbers that are not negative.');
    this.set(this.now() + parts.reduce((sum, part) => sum + part, 0));
  }

  /**
   * Stops the clock, at its current time or at another time.
   * @throws RangeError if `at` is not a time from 1970 to 9998
   */
  freeze(at: Moment = this.now()): void {
    const moment = momentOf(at);
    this.#move(() => {
      this.#frozenAt = moment;
    });
  }

  /** Lets a frozen clock run again, from the time at which it stands. */
  resume(): void {
    const now = this.now();
    this.#frozenAt = null;
    this.set(now);
  }

  /**
   * Sets the clock to another time, earlier or later. A frozen clock stays frozen, at the new time.
   * @throws RangeError if `at` is not a time from 1970 to 9998
   */
  set(at: Moment): void {
    const moment = momentOf(at);
    this.#move(() => {
      if (this.#frozenAt === null) this.#offset = moment - this.#time.now();
      else this.#frozenAt = moment;
    });
  }

  /** Restores the clock of the start: frozen at the `now` option of the emulator, or running with the real time. */
  reset(): void {
    this.#move(() => {
      this.#offset = 0;
      this.#frozenAt = this.#startsAt;
    });
  }

  /** Returns how far the clock is from the real time, and where it is frozen, for `restore`. */
  save(): SavedClock {
    return { offset: this.#offset, frozenAt: this.#frozenAt };
  }

  /** Sets the clock to a saved state. */
  restore({ offset, frozenAt }: SavedClock): void {
    this.#move(() => {
      this.#offset = offset;
      this.#frozenAt = frozenAt;
    });
  }

  /** Calls a listener after each `set`, `advance`, `freeze`, `resume`, `reset` and `restore`. */
  onMoved(listener: () => void): void {
    this.#listeners.push(listener);
  }

  #move(change: () => void): void {
    const latest = Math.max(this.#latest, this.now());
    change();
    this.#latest = Math.max(latest, this.now());
    this.#skipped += this.#latest - latest;
    for (const listener of this.#listeners) listener();
  }
}
