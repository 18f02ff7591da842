import { ultraGroupChannelsOf } from '../domain/rules/ultra-groups.js';
import type { ReadOnly, UltraGroup, View } from '../domain/state/index.js';
import { pageOfMembers } from './members.js';
import { finder, type Page, type PageQuery, pageOf, type SearchQuery } from './page.js';

export interface UltraGroupRow {
  readonly groupId: string;
  readonly name: string;
  readonly createdAt: number;
  /** The number of members. */
  readonly members: number;
  /** The number of channels. */
  readonly channels: number;
  /** Whether the whole group is under a ban. */
  readonly banned: boolean;
}

export interface UltraGroupChannelDetail {
  readonly busChannel: string;
  readonly type: 'public' | 'private';
  readonly createdAt: number;
  /** Users on the channel's list, who see a private channel. */
  readonly users: readonly string[];
  /** Ids of the user groups that are bound to the channel. */
  readonly userGroups: readonly string[];
  readonly banned: boolean;
}

/** A muted user, in a channel or, with an empty `busChannel`, in the whole group. */
export interface UltraGroupMute {
  readonly busChannel: string;
  readonly userId: string;
  readonly since: number;
}

export interface UltraGroupDetail extends Omit<UltraGroupRow, 'members' | 'channels'> {
  readonly memberCount: number;
  /** A page of the members, in the order of joining. */
  readonly members: readonly { readonly userId: string; readonly joinedAt: number }[];
  /** The cursor of the next page of members; null at the end. */
  readonly next: string | null;
  readonly channels: readonly UltraGroupChannelDetail[];
  readonly userGroups: readonly { readonly userGroupId: string; readonly users: readonly string[] }[];
  readonly mutes: readonly UltraGroupMute[];
  /** Users who may speak under a ban, by channel; an empty `busChannel` is the whole group. */
  readonly banWhitelists: readonly { readonly busChannel: string; readonly users: readonly string[] }[];
}

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

/** An ultra group with a page of its members; undefined for no such group. */
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
