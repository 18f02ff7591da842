import type { GroupDetail, GroupMember, GroupProfile, GroupRow } from '../admin/client/emitted.js';
import { isEntrusted, roleOf } from '../domain/rules/entrusted-groups.js';
import { currentGags } from '../domain/rules/mutes.js';
import type { Group, ReadOnly, View } from '../domain/state/index.js';
import { pageOfMembers } from './members.js';
import { finder, type Page, type PageQuery, pageOf, type SearchQuery } from './page.js';

export interface GroupQuery extends PageQuery {
  readonly groupId: string;
}

/** The groups, the oldest first. */
export function listGroups(state: View, query: SearchQuery): Page<GroupRow> {
  const isFound = finder(query.q);
  return pageOf(query, [
    {
      map: state.groups,
      rowOf: (groupId) => {
        const group = state.groups.get(groupId);
        return group && isFound(groupId, group.name) ? rowOf(state, group) : undefined;
      },
    },
  ]);
}

function rowOf({ groupBans }: View, { groupId, name, createdAt, members, entrusted }: ReadOnly<Group>): GroupRow {
  const banned = groupBans.has(groupId);
  return { groupId, name, createdAt, members: members.size, banned, entrusted: entrusted !== null };
}

/** A group with a page of its members; undefined if it does not exist. */
export function getGroup(state: View, query: GroupQuery, at: number): GroupDetail | undefined {
  const { groupId } = query;
  const group = state.groups.get(groupId);
  if (!group) return undefined;
  const muted = new Map(currentGags(state.groupGags, groupId, at));
  const { items, next } = pageOfMembers(query, group.members, (userId, joinedAt): GroupMember => {
    const gag = muted.get(userId);
    return {
      userId,
      joinedAt,
      nickname: group.entrusted?.memberInfo.get(userId)?.nickname ?? '',
      role: roleNameOf(group, userId),
      muted: gag !== undefined,
      mutedUntil: gag?.until ?? null,
    };
  });
  const { members: memberCount, ...row } = rowOf(state, group);
  return {
    ...row,
    memberCount,
    members: items,
    next,
    mutes: Array.from(muted, ([userId, gag]) => ({ userId, ...gag })),
    banWhitelist: [...(state.groupBanWhitelists.get(groupId) ?? [])],
    profile: profileOf(group),
  };
}

const ROLES = { 1: 'member', 2: 'manager', 3: 'owner' } as const;

function roleNameOf(group: ReadOnly<Group>, userId: string): GroupMember['role'] {
  return isEntrusted(group) ? ROLES[roleOf(group, userId)] : 'member';
}

function profileOf({ entrusted }: ReadOnly<Group>): GroupProfile | null {
  if (!entrusted) return null;
  const { owner, creator, managers, invited, profile, extProfile, permissions } = entrusted;
  return {
    owner,
    creator,
    managers: [...managers],
    invited: [...invited],
    profile: Object.fromEntries(profile),
    extProfile: Object.fromEntries(extProfile),
    permissions: Object.fromEntries(permissions),
  };
}
