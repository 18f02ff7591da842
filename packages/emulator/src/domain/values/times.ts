import { UNIT_MS } from '@rongkit/contract';

const HOUR = UNIT_MS.hour;

/** A time in the zone of the data center, such as `2015-01-11 01:28:20`. */
export function localTime(at: number, utcOffsetHours: number): string {
  return localTimestamp(at, utcOffsetHours).slice(0, 19);
}

/** A time in the zone of the data center with milliseconds, such as `2015-01-11 01:28:20.123`. */
export function localTimestamp(at: number, utcOffsetHours: number): string {
  return new Date(at + utcOffsetHours * HOUR).toISOString().slice(0, 23).replace('T', ' ');
}

/** The name of the message log of an hour in the zone of the data center, such as `2018030119`. */
export function localHour(at: number, utcOffsetHours: number): string {
  const hour = Math.floor(at / HOUR) + utcOffsetHours;
  if (hour !== latestHour.hour) latestHour = { hour, name: hourName(hour) };
  return latestHour.name;
}

/** The last result is cached: most messages are sent in the same hour as the message before. */
let latestHour = { hour: 0, name: hourName(0) };

function hourName(hour: number): string {
  return localTime(hour * HOUR, 0)
    .slice(0, 13)
    .replace(/\D/g, '');
}

export function minutes(count: number): number {
  return count * UNIT_MS.minute;
}

/** The end of the hour of a message log, given by name (`2018030119`), in milliseconds since 1970. */
export function endOfHour(hour: string, utcOffsetHours: number): number {
  const [year, month, day, hours] = [hour.slice(0, 4), hour.slice(4, 6), hour.slice(6, 8), hour.slice(8, 10)].map(
    Number,
  );
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, (hours ?? 0) - utcOffsetHours + 1);
}
