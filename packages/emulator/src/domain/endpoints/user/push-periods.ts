import type { HandlersOf } from '../../handler.js';

export const userPushPeriods = {
  'user.setBlockPushPeriod': {
    apply: ({ blockPushPeriods }, { userId, startTime, period, level }) => {
      if (period > 0) blockPushPeriods.set(userId, { startTime, period, level });
      else blockPushPeriods.delete(userId);
    },
  },
  'user.getBlockPushPeriod': {
    query: ({ blockPushPeriods }, { userId }) => {
      const { level, ...period } = blockPushPeriods.get(userId) ?? { startTime: '', period: 0, level: 0 as const };
      return { data: { ...period, unPushLevel: level } };
    },
  },
  'user.removeBlockPushPeriod': {
    apply: ({ blockPushPeriods }, { userId }) => {
      blockPushPeriods.delete(userId);
    },
  },
} satisfies HandlersOf<'user'>;
