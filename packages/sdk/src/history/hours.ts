import { ConfigurationError } from '../errors.js';
import { isDate } from '../kinds.js';

const HOUR_MS = 3_600_000;

/** Yields the hours of an inclusive range, in the format of log names: `2026010110`. */
export function* hoursBetween(from: Date | string, to: Date | string, utcOffsetHours: number): Generator<string> {
  const last = startOf('to', to, utcOffsetHours);
  for (let at = startOf('from', from, utcOffsetHours); at <= last; at += HOUR_MS) yield nameOf(at);
}

/** Start of an hour as a timestamp, for which the local time of the data center is treated as UTC. */
function startOf(option: string, hour: Date | string, utcOffsetHours: number): number {
  const at = isDate(hour) ? hour.getTime() + utcOffsetHours * HOUR_MS : parse(hour);
  if (Number.isNaN(at)) throw new ConfigurationError(option, 'must be a valid Date, or an hour such as 2026010110');
  return Math.floor(at / HOUR_MS) * HOUR_MS;
}

function parse(hour: string): number {
  if (typeof hour !== 'string' || !/^\d{10}$/.test(hour)) return Number.NaN;
  const at = Date.parse(hour.replace(/(....)(..)(..)(..)/, '$1-$2-$3T$4:00:00Z'));
  // Date.parse accepts dates that do not exist, such as 30 February, as a later date.
  return Number.isNaN(at) || nameOf(at) !== hour ? Number.NaN : at;
}

function nameOf(at: number): string {
  return new Date(at).toISOString().slice(0, 13).replace(/\D/g, '');
}
