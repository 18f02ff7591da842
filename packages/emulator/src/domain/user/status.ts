import { query } from '../handler.js';
import { pageOf } from '../paging.js';

const UNPAGED_GROUPS = 5000;

export const checkOnline = query('user.checkOnline', (state, { userId }) => ({
  status: state.online.has(userId) ? '1' : '0',
}));

export const listGroups = query('user.listGroups', (state, { userId, page = 0, size = 50 }) => {
  const joined = [...state.groups.values()].filter(({ members }) => members.has(userId));
  const shown = page === 0 ? joined.slice(0, UNPAGED_GROUPS) : pageOf(joined, page, size);
  return { groups: shown.map(({ groupId, name }) => ({ id: groupId, name })) };
});
