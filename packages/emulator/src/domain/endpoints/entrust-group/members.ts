import type { HandlersOf } from '../../handler.js';
import {
  type Entrusted,
  entrustedAt,
  findEntrusted,
  requireEntrusted,
  requireMembers,
  roleOf,
} from '../../rules/entrusted-groups.js';
import type { ReadOnly, View } from '../../state/index.js';
import { pageAt } from '../../values/paging.js';

export const entrustGroupMembers = {
  'entrustGroup.listMembers': {
    query: (state, { groupId, type = 0, pageToken, size = 50, order = 1 }) => {
      const group = findEntrusted(state, groupId);
      if (!group) return { totalCount: 0, members: [] };
      const listed = [...group.members.keys()].filter((userId) => type === 0 || roleOf(group, userId) === type);
      if (order === 1) listed.reverse();
      const { page, next } = pageAt(listed, pageToken, size);
      return {
        totalCount: listed.length,
        members: page.map((userId) => memberOf(state, group, userId)),
        ...(next !== undefined && { pageToken: next }),
      };
    },
  },
  'entrustGroup.getMembers': {
    query: (state, { groupId, userIds }) => {
      const group = findEntrusted(state, groupId);
      if (!group) return { members: [] };
      const known = [...new Set(userIds)].filter((userId) => group.members.has(userId));
      return { members: known.map((userId) => memberOf(state, group, userId)) };
    },
  },
  'entrustGroup.setMember': {
    decide: (state, { groupId, userId }) => requireMembers(requireEntrusted(state, groupId), [userId]),
    apply: (state, { groupId, userId, nickname, extra }) => {
      const memberInfo = entrustedAt(state, groupId)?.entrusted.memberInfo;
      memberInfo?.set(userId, { nickname, extra: extra ?? memberInfo.get(userId)?.extra ?? '' });
    },
  },
} satisfies HandlersOf<'entrustGroup'>;

function memberOf(state: View, group: ReadOnly<Entrusted>, userId: string) {
  const { nickname = '', extra = '' } = group.entrusted.memberInfo.get(userId) ?? {};
  return {
    userId,
    nickname: nickname || (state.users.get(userId)?.name ?? ''),
    role: roleOf(group, userId),
    time: group.members.get(userId) ?? 0,
    ...(extra !== '' && { extra }),
  };
}
