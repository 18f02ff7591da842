import type { HandlersOf, Now } from '../../handler.js';
import type { View } from '../../state/index.js';
import { Refusal } from '../../values/refusal.js';
import { endOfHour } from '../../values/times.js';

const KEPT_MS = 3 * 24 * 3_600_000;

export const messageLog = {
  /** The log of the current hour is available at once; the real service creates it at the end of the hour. */
  'message.getHistory': {
    query: (state, { date }, now) => ({
      url: isKept(state, date, now) ? `${now.logs}/${date}/${date}.zip` : '',
      date,
    }),
  },
  'message.deleteMessage': {
    decide: (state, { date }, now) => {
      if (!isKept(state, date, now)) throw new Refusal(1002, 'ParamError:data is not exist.');
    },
    apply: ({ hourLogs }, { date }) => {
      hourLogs.delete(date);
    },
  },
} satisfies HandlersOf<'message'>;

function isKept({ hourLogs }: View, date: string, { at, utcOffsetHours }: Now): boolean {
  return hourLogs.has(date) && at - endOfHour(date, utcOffsetHours) <= KEPT_MS;
}
