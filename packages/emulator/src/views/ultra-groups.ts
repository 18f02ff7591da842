import type { UltraGroupDetail, UltraGroupMute, UltraGroupRow } from '../admin/client/emitted.js';
import { ultraGroupChannelsOf } from '../domain/rules/ultra-groups.js';
import type { ReadOnly, UltraGroup, View } from '../domain/state/index.js';
import { pageOfMembers } from './members.js';
import { finder, type Page, type PageQuery, pageOf, type SearchQuery } from './page.js';

export interface UltraGroupQuery extends PageQuery {
  readonly groupId: string;
}

/** The ultra groups, the oldest first. */
export function listUltraGroups(state: View, query: SearchQuery): Page<UltraGroupRow> {
  const isFound = finder(query.q);
  return pageOf(query, [
    {
      map: state.ultraGroups,
      rowOf: (groupId) => {
        const group = state.ultraGroups.get(groupId);
        return group && isFound(groupId, group.name) ? rowOf(state, group) : undefined;
      },
    },
  ]);
}

function rowOf({ ultraGroupBans }: View, group: ReadOnly<UltraGroup>): UltraGroupRow {
  const { groupId, name, createdAt, members, channels } = group;
  const banned = ultraGroupBans.get(groupId)?.has('') ?? false;
  return { groupId, name, createdAt, members: members.size, channels: channels.size, banned };
}

/** An ultra group with a page of its members; undefined if it does not exist. */
export function getUltraGroup(state: View, query: UltraGroupQuery): UltraGroupDetail | undefined {
  const { groupId } = query;
  const group = state.ultraGroups.get(groupId);
  if (!group) return undefined;
  const { items, next } = pageOfMembers(query, group.members, (userId, joinedAt) => ({ userId, joinedAt }));
  const { name, createdAt, members: memberCount, banned } = rowOf(state, group);
  return {
    groupId,
    name,
    createdAt,
    banned,
    memberCount,
    members: items,
    next,
    channels: ultraGroupChannelsOf(state, groupId).map(({ busChannel, type, createdAt: since, users, userGroups }) => ({
      busChannel,
      type: type === 1 ? 'private' : 'public',
      createdAt: since,
      users: [...users],
      userGroups: [...userGroups],
      banned: state.ultraGroupBans.get(groupId)?.has(busChannel) ?? false,
    })),
    userGroups: Array.from(group.userGroups, ([userGroupId, users]) => ({ userGroupId, users: [...users] })),
    mutes: [...mutesIn(state, groupId)],
    banWhitelists: Array.from(state.ultraGroupBanWhitelists.get(groupId) ?? [], ([busChannel, users]) => ({
      busChannel,
      users: [...users],
    })),
  };
}

function* mutesIn({ ultraGroupGags }: View, groupId: string): Generator<UltraGroupMute> {
  for (const [busChannel, gags] of ultraGroupGags.get(groupId) ?? []) {
    for (const [userId, since] of gags) yield { busChannel, userId, since };
  }
}
