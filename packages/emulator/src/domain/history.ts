import { type Context, command, query } from './handler.js';
import { Refusal } from './refusal.js';
import type { State } from './state/index.js';
import { endOfHour } from './times.js';

const KEPT_MS = 3 * 24 * 3_600_000;

/** The log of the running hour can be had at once; the real service makes it when the hour is over. */
export const getHistory = query('message.getHistory', (state, { date }, context) => ({
  url: isKept(state, date, context) ? `${context.origin}/download/history/${date}/${date}.zip` : '',
  date,
}));

export const deleteMessage = command('message.deleteMessage', (state, { date }, context) => {
  if (!isKept(state, date, context)) throw new Refusal(1002, 'ParamError:data is not exist.');
  state.hourLogs.delete(date);
  return {};
});

function isKept({ hourLogs }: State, date: string, { at, utcOffsetHours }: Context): boolean {
  return hourLogs.has(date) && at - endOfHour(date, utcOffsetHours) <= KEPT_MS;
}
