import type { HandlersOf } from '../../handler.js';
import { deleteFrom, setIn } from '../../state/collections.js';

export const groupRemarks = {
  'group.setRemarks': {
    apply: ({ groupRemarks: all }, { groupId, userId, remark }) => setIn(all, groupId, userId, remark),
  },
  'group.removeRemarks': { apply: ({ groupRemarks: all }, { groupId, userId }) => deleteFrom(all, groupId, [userId]) },
  'group.getRemarks': {
    query: ({ groupRemarks: all }, { groupId, userId }) => ({ remark: all.get(groupId)?.get(userId) ?? '' }),
  },
} satisfies HandlersOf<'group'>;
