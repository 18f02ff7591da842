import { command, query } from '../handler.js';
import { pageAt } from '../paging.js';
import type { State } from '../state/index.js';
import { type Entrusted, findEntrusted, requireEntrusted, requireMembers, roleOf } from './entrusted.js';

const listMembers = query(
  'entrustGroup.listMembers',
  (state, { groupId, type = 0, pageToken, size = 50, order = 1 }) => {
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
);

const getMembers = query('entrustGroup.getMembers', (state, { groupId, userIds }) => {
  const group = findEntrusted(state, groupId);
  if (!group) return { members: [] };
  const known = [...new Set(userIds)].filter((userId) => group.members.has(userId));
  return { members: known.map((userId) => memberOf(state, group, userId)) };
});

function memberOf(state: State, group: Entrusted, userId: string) {
  const { nickname = '', extra = '' } = group.entrusted.memberInfo.get(userId) ?? {};
  return {
    userId,
    nickname: nickname || (state.users.get(userId)?.name ?? ''),
    role: roleOf(group, userId),
    time: group.members.get(userId) ?? 0,
    ...(extra !== '' && { extra }),
  };
}

const setMember = command('entrustGroup.setMember', (state, { groupId, userId, nickname, extra }) => {
  const group = requireEntrusted(state, groupId);
  requireMembers(group, [userId]);
  const { memberInfo } = group.entrusted;
  memberInfo.set(userId, { nickname, extra: extra ?? memberInfo.get(userId)?.extra ?? '' });
  return {};
});

export const memberHandlers = [listMembers, getMembers, setMember];
