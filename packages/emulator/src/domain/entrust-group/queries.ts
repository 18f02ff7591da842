import { query } from '../handler.js';
import { pageAt } from '../paging.js';
import { type Entrusted, isEntrusted, roleOf } from './entrusted.js';
import { profileTexts } from './profile.js';

const getProfiles = query('entrustGroup.getProfiles', (state, { groupIds }) => {
  const groups = [...new Set(groupIds)].map((groupId) => state.groups.get(groupId)).filter(isEntrusted);
  const profiles = groups.map((group) => ({
    groupId: group.groupId,
    groupName: group.name,
    ...profileTexts(group),
    owner: group.entrusted.owner,
    createTime: group.createdAt,
    memberCount: group.members.size,
  }));
  return { profiles };
});

const listGroups = query('entrustGroup.list', (state, { pageToken, size = 50, order = 1 }) => {
  const groups = [...state.groups.values()].filter(isEntrusted);
  if (order === 1) groups.reverse();
  const { page, next } = pageAt(groups, pageToken, size);
  return { groups: page.map(listedOf), ...(next !== undefined && { pageToken: next }) };
});

function listedOf({ groupId, name, createdAt, entrusted: { owner, creator, profile } }: Entrusted) {
  return { groupId, name, owner, creator, portraitUrl: profile.get('portraitUrl') ?? '', time: createdAt };
}

const listJoined = query('entrustGroup.listJoined', (state, { userId, role = 0, pageToken, size = 50, order = 1 }) => {
  const joined = [...state.groups.values()]
    .filter(isEntrusted)
    .filter((group) => group.members.has(userId) && (role === 0 || roleOf(group, userId) === role))
    .sort((a, b) => joinTime(a, userId) - joinTime(b, userId));
  if (order === 1) joined.reverse();
  const { page, next } = pageAt(joined, pageToken, size);
  return {
    totalCount: joined.length,
    groups: page.map((group) => joinedOf(group, userId)),
    ...(next !== undefined && { pageToken: next }),
  };
});

function joinTime({ members }: Entrusted, userId: string): number {
  return members.get(userId) ?? 0;
}

function joinedOf(group: Entrusted, userId: string) {
  const { groupId, name, createdAt, members, entrusted } = group;
  const remarkName = entrusted.remarkNames.get(userId);
  return {
    groupId,
    name,
    ...(remarkName !== undefined && { remarkName }),
    ...profileTexts(group),
    createTime: createdAt,
    joinTime: joinTime(group, userId),
    role: roleOf(group, userId),
    count: members.size,
    owner: entrusted.owner,
  };
}

export const queryHandlers = [getProfiles, listGroups, listJoined];
