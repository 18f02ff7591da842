import { localeOf, type Say } from './i18n.js';
import type { Language } from './state.js';

export function timeOfDay(at: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    at,
  );
}

/** Formats a time: as the time of day if it is today, otherwise as a date. */
export function shortTime(at: number, language: Language): string {
  if (isSameDay(at, Date.now())) return timeOfDay(at, language);
  return new Intl.DateTimeFormat(localeOf(language), { month: 'short', day: 'numeric' }).format(at);
}

export function dayName(at: number, language: Language, say: Say): string {
  if (isSameDay(at, Date.now())) return say('today');
  if (isSameDay(at, Date.now() - 86_400_000)) return say('yesterday');
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'full' }).format(at);
}

export function isSameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}
