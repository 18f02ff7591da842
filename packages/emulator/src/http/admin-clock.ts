import type { Duration, Moment, VirtualClock } from '../clock.js';
import { BadInput, type JsonObject } from './admin-input.js';

const UNITS: ReadonlySet<string> = new Set<keyof Duration>(['days', 'hours', 'minutes', 'seconds', 'milliseconds']);

/** The answer of the admin API's clock routes. */
export interface ClockState {
  /** The virtual time, in milliseconds since 1970. */
  readonly now: number;
  readonly frozen: boolean;
}

export function clockState(clock: VirtualClock): ClockState {
  return { now: clock.now(), frozen: clock.frozen };
}

/**
 * Moves, stops or resumes the clock. The body has one member: `{"advance":{…}}`, `{"set":time}`, `{"freeze":true}`,
 * `{"freeze":time}` or `{"resume":true}`.
 */
export function controlClock(clock: VirtualClock, body: JsonObject): void {
  const [member, ...others] = Object.entries(body);
  if (!member || others.length > 0) throw new BadInput('Give one of advance, freeze, resume and set.');
  const [name, value] = member;
  if (name === 'advance') clock.advance(durationOf(value));
  else if (name === 'set') clock.set(momentOf(name, value));
  else if (name === 'freeze') clock.freeze(value === true ? undefined : momentOf(name, value));
  else if (name === 'resume' && value === true) clock.resume();
  else throw new BadInput('Give one of advance, freeze, resume and set; resume must be true.');
}

function momentOf(name: string, value: unknown): Moment {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (value === false) throw new BadInput('A frozen clock goes on with {"resume":true}.');
  throw new BadInput(`${name} must be a time: milliseconds since 1970, or a string such as 2026-03-01T12:00:00Z.`);
}

function durationOf(value: unknown): Duration {
  const parts = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (parts.length === 0 || !parts.every(([unit, count]) => UNITS.has(unit) && typeof count === 'number')) {
    throw new BadInput(`advance must be an object with numbers of ${[...UNITS].join(', ')}, such as {"minutes":10}.`);
  }
  return Object.fromEntries(parts);
}
