import { command, query } from '../handler.js';
import { findEntrusted, requireEntrusted, requireMembers } from './entrusted.js';

const setRemarkName = command('entrustGroup.setRemarkName', (state, { groupId, userId, remarkName }) => {
  requireEntrusted(state, groupId).entrusted.remarkNames.set(userId, remarkName);
  return {};
});

const removeRemarkName = command('entrustGroup.removeRemarkName', (state, { groupId, userId }) => {
  findEntrusted(state, groupId)?.entrusted.remarkNames.delete(userId);
  return {};
});

const getRemarkName = query('entrustGroup.getRemarkName', (state, { groupId, userId }) => ({
  remarkName: findEntrusted(state, groupId)?.entrusted.remarkNames.get(userId) ?? '',
}));

const followMembers = command('entrustGroup.followMembers', (state, { groupId, userId, followUserIds }, { at }) => {
  const group = requireEntrusted(state, groupId);
  requireMembers(group, [userId, ...followUserIds]);
  const { followed } = group.entrusted;
  const own = followed.get(userId) ?? new Map<string, number>();
  for (const each of followUserIds) if (!own.has(each)) own.set(each, at);
  followed.set(userId, own);
  return {};
});

const unfollowMembers = command('entrustGroup.unfollowMembers', (state, { groupId, userId, followUserIds }) => {
  const followed = findEntrusted(state, groupId)?.entrusted.followed;
  const own = followed?.get(userId);
  for (const each of followUserIds) own?.delete(each);
  if (own?.size === 0) followed?.delete(userId);
  return {};
});

const listFollowedMembers = query('entrustGroup.listFollowedMembers', (state, { groupId, userId }) => {
  const own = findEntrusted(state, groupId)?.entrusted.followed.get(userId) ?? [];
  return { userId, groupId, members: Array.from(own, ([each, timestamp]) => ({ userId: each, timestamp })) };
});

export const viewHandlers = [
  setRemarkName,
  removeRemarkName,
  getRemarkName,
  followMembers,
  unfollowMembers,
  listFollowedMembers,
];
