import type { Duration, Moment, VirtualClock } from '../../clock.js';

/** One change of the clock, with exactly one member, which the route has checked. */
export interface ClockChange {
  readonly advance?: Duration;
  readonly set?: Moment;
  readonly freeze?: Moment | true;
  readonly resume?: true;
}

export function clockState(clock: VirtualClock): { readonly now: number; readonly frozen: boolean } {
  return { now: clock.now(), frozen: clock.frozen };
}

/** Moves, stops or resumes the clock. Throws a RangeError for a time that the clock cannot show. */
export function controlClock(clock: VirtualClock, { advance, set, freeze, resume }: ClockChange): void {
  if (advance) clock.advance(advance);
  if (set !== undefined) clock.set(set);
  if (freeze !== undefined) clock.freeze(freeze === true ? undefined : freeze);
  if (resume) clock.resume();
}
