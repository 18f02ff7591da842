import { type Context, command, query } from '../handler.js';
import { type Mentioning, mentionsIn } from '../mentions.js';
import type { BlockPushPeriod, State } from '../state/index.js';
import { localTime } from '../times.js';

const DAY = 24 * 60 * 60;
/** As many minutes as can be set. From midnight they stand for the whole day. */
const LONGEST = 1439;

export const setBlockPushPeriod = command(
  'user.setBlockPushPeriod',
  ({ blockPushPeriods }, { userId, startTime, period, level }) => {
    if (period > 0) blockPushPeriods.set(userId, { startTime, period, level });
    else blockPushPeriods.delete(userId);
    return {};
  },
);

export const getBlockPushPeriod = query('user.getBlockPushPeriod', ({ blockPushPeriods }, { userId }) => {
  const { level, ...period } = blockPushPeriods.get(userId) ?? { startTime: '', period: 0, level: 0 as const };
  return { data: { ...period, unPushLevel: level } };
});

export const removeBlockPushPeriod = command('user.removeBlockPushPeriod', ({ blockPushPeriods }, { userId }) => {
  blockPushPeriods.delete(userId);
  return {};
});

/** Whether a user wants no push of a message now. */
export function isUndisturbed(
  { blockPushPeriods }: State,
  userId: string,
  message: Mentioning,
  { at, utcOffsetHours }: Context,
): boolean {
  const quiet = blockPushPeriods.get(userId);
  if (!quiet || !isOn(quiet, localTime(at, utcOffsetHours).slice(11))) return false;
  const { everybody, user } = mentionsIn(message, userId);
  return quiet.level === 5 || !(everybody || user);
}

function isOn({ startTime, period }: BlockPushPeriod, now: string): boolean {
  const start = secondsOf(startTime);
  if (start === 0 && period === LONGEST) return true;
  return (secondsOf(now) - start + DAY) % DAY < period * 60;
}

/** Of `23:59:59`, since midnight. */
function secondsOf(clock: string): number {
  return clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
