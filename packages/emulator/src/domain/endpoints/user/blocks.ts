import type { HandlersOf } from '../../handler.js';
import { goOffline } from '../../rules/users.js';
import { pageOf } from '../../values/paging.js';
import { localTime, minutes } from '../../values/times.js';

const UNPAGED_BLOCKS = 1000;

export const userBlocks = {
  'user.block': {
    apply: (state, { userId, minute }, context) => {
      for (const each of userId) {
        state.userBlocks.set(each, context.at + minutes(minute));
        goOffline(state, each, context);
      }
    },
  },
  'user.unBlock': {
    apply: (state, { userId }) => {
      for (const each of userId) state.userBlocks.delete(each);
    },
  },
  'user.queryBlock': {
    query: (state, { page = 0, size = 50 }, { at, utcOffsetHours }) => {
      const current = [...state.userBlocks].filter(([, until]) => until > at).sort(([, a], [, b]) => b - a);
      const shown = page === 0 ? current.slice(0, UNPAGED_BLOCKS) : pageOf(current, page, size);
      return { users: shown.map(([userId, until]) => ({ userId, blockEndTime: localTime(until, utcOffsetHours) })) };
    },
  },
} satisfies HandlersOf<'user'>;
