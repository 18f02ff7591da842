import { command, query } from '../handler.js';
import { pageOf } from '../paging.js';
import { goOffline } from '../presence.js';
import { localTime, minutes } from '../times.js';

const UNPAGED_BLOCKS = 1000;

export const block = command('user.block', (state, { userId, minute }, context) => {
  for (const each of userId) {
    state.userBlocks.set(each, context.at + minutes(minute));
    goOffline(state, each, context);
  }
  return {};
});

export const unBlock = command('user.unBlock', (state, { userId }) => {
  for (const each of userId) state.userBlocks.delete(each);
  return {};
});

export const queryBlock = query('user.queryBlock', (state, { page = 0, size = 50 }, { at, utcOffsetHours }) => {
  const current = [...state.userBlocks].filter(([, until]) => until > at).sort(([, a], [, b]) => b - a);
  const shown = page === 0 ? current.slice(0, UNPAGED_BLOCKS) : pageOf(current, page, size);
  return {
    users: shown.map(([userId, until]) => ({ userId, blockEndTime: localTime(until, utcOffsetHours) })),
  };
});
