import { command, query } from '../handler.js';

const setRemarks = command('group.setRemarks', (state, { groupId, userId, remark }) => {
  const here = state.groupRemarks.get(groupId) ?? new Map<string, string>();
  here.set(userId, remark);
  state.groupRemarks.set(groupId, here);
  return {};
});

const removeRemarks = command('group.removeRemarks', (state, { groupId, userId }) => {
  const here = state.groupRemarks.get(groupId);
  here?.delete(userId);
  if (here?.size === 0) state.groupRemarks.delete(groupId);
  return {};
});

const getRemarks = query('group.getRemarks', (state, { groupId, userId }) => ({
  remark: state.groupRemarks.get(groupId)?.get(userId) ?? '',
}));

export const remarkHandlers = [setRemarks, removeRemarks, getRemarks];
