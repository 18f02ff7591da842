import { clockNow } from './live/clock.js';
import { language, localeOf } from './preferences.js';

const DAY = 86_400_000;

function formatted(at: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(localeOf(language.value), { hourCycle: 'h23', ...options }).format(at);
}

/** The time of day with seconds. */
export function timeOfDay(at: number): string {
  return formatted(at, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
}

/** The date and the time, in the format of the page's language. */
export function dateTime(at: number): string {
  return formatted(at, { dateStyle: 'medium', timeStyle: 'medium' });
}

/** The time of day if `at` is on the current day of the emulator's clock; otherwise the date. */
export function shortTime(at: number): string {
  const now = clockNow.value;
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  if (isToday) return timeOfDay(at);
  const isNear = Math.abs(now - at) < 300 * DAY;
  return formatted(at, { ...(!isNear && { year: 'numeric' }), month: 'short', day: 'numeric' });
}

/** A duration such as `1.2 s`. */
export function duration(ms: number): string {
  const [unit, value] =
    ms < 1000
      ? (['millisecond', ms] as const)
      : ms < 60_000
        ? (['second', ms / 1000] as const)
        : ms < 3_600_000
          ? (['minute', ms / 60_000] as const)
          : ms < DAY
            ? (['hour', ms / 3_600_000] as const)
            : (['day', ms / DAY] as const);
  const style = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: value < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(localeOf(language.value), style).format(value);
}
