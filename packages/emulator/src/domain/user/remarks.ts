import { command, query } from '../handler.js';
import { pageOf } from '../paging.js';

export const setRemarks = command('user.setRemarks', ({ userRemarks }, { userId, remarks }) => {
  const own = userRemarks.get(userId) ?? new Map<string, string>();
  for (const { id, remark } of remarks) own.set(id, remark);
  userRemarks.set(userId, own);
  return {};
});

export const removeRemarks = command('user.removeRemarks', ({ userRemarks }, { userId, targetId }) => {
  const own = userRemarks.get(userId);
  own?.delete(targetId);
  if (own?.size === 0) userRemarks.delete(userId);
  return {};
});

export const listRemarks = query('user.listRemarks', ({ userRemarks }, { userId, page = 1, size = 50 }) => {
  const own = Array.from(userRemarks.get(userId) ?? [], ([id, remark]) => ({ id, remark }));
  return { total: own.length, users: pageOf(own, page, size) };
});
