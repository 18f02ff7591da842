import type { HandlersOf } from '../../handler.js';
import { entrustedAt, findEntrusted, requireEntrusted, requireMembers } from '../../rules/entrusted-groups.js';
import { deleteFrom, openAt } from '../../state/collections.js';
import { noteGroupOf } from '../../state/group.js';

export const entrustGroupViews = {
  'entrustGroup.setRemarkName': {
    decide: (state, { groupId }) => void requireEntrusted(state, groupId),
    apply: (state, { groupId, userId, remarkName }) => {
      entrustedAt(state, groupId)?.entrusted.remarkNames.set(userId, remarkName);
      noteGroupOf(state.groups, userId, groupId);
    },
  },
  'entrustGroup.removeRemarkName': {
    decide: (state, { groupId }) => void findEntrusted(state, groupId),
    apply: (state, { groupId, userId }) => {
      entrustedAt(state, groupId)?.entrusted.remarkNames.delete(userId);
    },
  },
  'entrustGroup.getRemarkName': {
    query: (state, { groupId, userId }) => ({
      remarkName: findEntrusted(state, groupId)?.entrusted.remarkNames.get(userId) ?? '',
    }),
  },
  'entrustGroup.followMembers': {
    decide: (state, { groupId, userId, followUserIds }) =>
      requireMembers(requireEntrusted(state, groupId), [userId, ...followUserIds]),
    apply: (state, { groupId, userId, followUserIds }, { at }) => {
      const group = entrustedAt(state, groupId);
      if (!group) return;
      const own = openAt(group.entrusted.followed, userId, () => new Map<string, number>());
      noteGroupOf(state.groups, userId, groupId);
      for (const each of followUserIds) if (!own.has(each)) own.set(each, at);
    },
  },
  'entrustGroup.unfollowMembers': {
    decide: (state, { groupId }) => void findEntrusted(state, groupId),
    apply: (state, { groupId, userId, followUserIds }) => {
      const group = entrustedAt(state, groupId);
      if (group) deleteFrom(group.entrusted.followed, userId, followUserIds);
    },
  },
  'entrustGroup.listFollowedMembers': {
    query: (state, { groupId, userId }) => {
      const own = findEntrusted(state, groupId)?.entrusted.followed.get(userId) ?? [];
      return { userId, groupId, members: Array.from(own, ([each, timestamp]) => ({ userId: each, timestamp })) };
    },
  },
} satisfies HandlersOf<'entrustGroup'>;
