import type { SetClockParams } from '@rongkit/emulator/admin';
import type { Context } from '../context.js';
import { CliError } from '../errors.js';
import { withEmulator } from './running-emulator.js';

/** Changes the clock of the emulator if a change is given, and then shows the clock. */
export async function useClock(context: Context, change?: SetClockParams): Promise<void> {
  await withEmulator(context, async ({ admin }) => {
    const { now, frozen } = change ? await admin.setClock(change) : await admin.getClock();
    context.output.facts({ now, time: new Date(now).toISOString(), frozen });
  });
}

const UNITS: Readonly<Record<string, string>> = {
  ms: 'milliseconds',
  s: 'seconds',
  m: 'minutes',
  h: 'hours',
  d: 'days',
};

/** Parses a duration such as `10m`, `1h30m` or `2d`. */
export function durationIn(text: string): Readonly<Record<string, number>> {
  const parts = [...text.matchAll(/(\d{1,9}(?:\.\d+)?)(ms|s|m|h|d)/g)];
  if (text === '' || parts.map(([part]) => part).join('') !== text) throw new CliError('badTime', { given: text });
  return Object.fromEntries(parts.map(([, digits, unit = '']) => [UNITS[unit] ?? '', Number(digits)]));
}

/** Parses a time: milliseconds since 1970, or a date. */
export function timeIn(text: string): number | string {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  if (Number.isNaN(Date.parse(text))) throw new CliError('badTime', { given: text });
  return text;
}
