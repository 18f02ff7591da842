import type { HandlersOf } from '../../handler.js';
import { type Entrusted, isEntrusted, profileTexts, roleOf } from '../../rules/entrusted-groups.js';
import { groupsOf } from '../../state/group.js';
import type { ReadOnly, View } from '../../state/index.js';
import { pageAt } from '../../values/paging.js';

export const entrustGroupQueries = {
  'entrustGroup.getProfiles': {
    query: (state, { groupIds }) => {
      const asked = new Set(groupIds);
      const groups = [...asked].map((groupId) => state.groups.get(groupId)).filter((group) => isEntrusted(group));
      const profiles = groups.map((group) => ({
        groupId: group.groupId,
        groupName: group.name,
        ...profileTexts(group),
        owner: group.entrusted.owner,
        createTime: group.createdAt,
        memberCount: group.members.size,
      }));
      return { profiles };
    },
  },
  'entrustGroup.list': {
    query: (state, { pageToken, size = 50, order = 1 }) => {
      const groups = allEntrusted(state);
      if (order === 1) groups.reverse();
      const { page, next } = pageAt(groups, pageToken, size);
      return { groups: page.map(listedOf), ...(next !== undefined && { pageToken: next }) };
    },
  },
  'entrustGroup.listJoined': {
    query: (state, { userId, role = 0, pageToken, size = 50, order = 1 }) => {
      const joined = groupsOf(state.groups, userId)
        .filter((group) => isEntrusted(group))
        .filter((group) => role === 0 || roleOf(group, userId) === role)
        .sort((a, b) => joinTime(a, userId) - joinTime(b, userId));
      if (order === 1) joined.reverse();
      const { page, next } = pageAt(joined, pageToken, size);
      return {
        totalCount: joined.length,
        groups: page.map((group) => joinedOf(group, userId)),
        ...(next !== undefined && { pageToken: next }),
      };
    },
  },
} satisfies HandlersOf<'entrustGroup'>;

function allEntrusted({ groups }: View): ReadOnly<Entrusted>[] {
  return [...groups.values()].filter((group) => isEntrusted(group));
}

function listedOf({ groupId, name, createdAt, entrusted: { owner, creator, profile } }: ReadOnly<Entrusted>) {
  return { groupId, name, owner, creator, portraitUrl: profile.get('portraitUrl') ?? '', time: createdAt };
}

function joinTime({ members }: ReadOnly<Entrusted>, userId: string): number {
  return members.get(userId) ?? 0;
}

function joinedOf(group: ReadOnly<Entrusted>, userId: string) {
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
