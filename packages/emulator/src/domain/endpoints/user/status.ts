import type { HandlersOf } from '../../handler.js';
import { groupsOf } from '../../state/group.js';
import { pageOf } from '../../values/paging.js';

const UNPAGED_GROUPS = 5000;

export const userStatus = {
  'user.checkOnline': { query: ({ online }, { userId }) => ({ status: online.has(userId) ? '1' : '0' }) },
  'user.listGroups': {
    query: ({ groups }, { userId, page = 0, size = 50 }) => {
      const joined = groupsOf(groups, userId);
      const shown = page === 0 ? joined.slice(0, UNPAGED_GROUPS) : pageOf(joined, page, size);
      return { groups: shown.map(({ groupId, name }) => ({ id: groupId, name })) };
    },
  },
} satisfies HandlersOf<'user'>;
