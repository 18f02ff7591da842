import type { HandlersOf } from '../../handler.js';
import { deleteFrom, setIn } from '../../state/collections.js';
import { pageOf } from '../../values/paging.js';

export const userRemarks = {
  'user.setRemarks': {
    apply: ({ userRemarks: all }, { userId, remarks }) => {
      for (const { id, remark } of remarks) setIn(all, userId, id, remark);
    },
  },
  'user.removeRemarks': { apply: ({ userRemarks: all }, { userId, targetId }) => deleteFrom(all, userId, [targetId]) },
  'user.listRemarks': {
    query: ({ userRemarks: all }, { userId, page = 1, size = 50 }) => {
      const own = Array.from(all.get(userId) ?? [], ([id, remark]) => ({ id, remark }));
      return { total: own.length, users: pageOf(own, page, size) };
    },
  },
} satisfies HandlersOf<'user'>;
