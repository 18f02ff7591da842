import type { HandlersOf } from '../handler.js';
import {
  requireChannel,
  requireUltraGroup,
  requireUltraGroupMembers,
  ultraGroupChannelsOf,
} from '../rules/ultra-groups.js';
import type { ReadOnly, UltraGroup, View } from '../state/index.js';
import { pageOf } from '../values/paging.js';
import { Refusal } from '../values/refusal.js';

const MAX_USER_GROUPS = 50;
const MAX_USERS = 100;
const MAX_USER_GROUPS_OF_CHANNEL = 10;
const MAX_CHANNELS_OF_USER_GROUP = 50;

const TOO_MANY_USER_GROUPS = 24418;
const EXISTS_ALREADY = 24419;

export const ultraGroupUserGroup = {
  'ultraGroupUserGroup.create': {
    decide: (state, { groupId, userGroups: added }) => {
      const { userGroups } = requireUltraGroup(state, groupId);
      const ids = new Set(added.map(({ userGroupId }) => userGroupId));
      const known = [...ids].find((id) => userGroups.has(id));
      if (known !== undefined) throw new Refusal(EXISTS_ALREADY, `userGroupId<${known}> exists already.`);
      if (userGroups.size + ids.size > MAX_USER_GROUPS) {
        throw new Refusal(TOO_MANY_USER_GROUPS, `groupId<${groupId}> may have at most ${MAX_USER_GROUPS} user groups.`);
      }
    },
    apply: ({ ultraGroups }, { groupId, userGroups: added }) => {
      const userGroups = ultraGroups.get(groupId)?.userGroups;
      for (const { userGroupId } of added) if (!userGroups?.has(userGroupId)) userGroups?.set(userGroupId, new Set());
    },
  },
  'ultraGroupUserGroup.remove': {
    apply: ({ ultraGroups }, { groupId, userGroupIds }) => {
      const group = ultraGroups.get(groupId);
      for (const id of userGroupIds) {
        group?.userGroups.delete(id);
        for (const { userGroups } of group?.channels.values() ?? []) userGroups.delete(id);
      }
    },
  },
  'ultraGroupUserGroup.list': {
    query: ({ ultraGroups }, { groupId, page = 1, pageSize = 10 }) => {
      const ids = [...(ultraGroups.get(groupId)?.userGroups.keys() ?? [])];
      return { userGroups: pageOf(ids, page, pageSize).map((userGroupId) => ({ userGroupId })) };
    },
  },
  /** Inferred: that the users must be members of the group, and the code of the refusal of too many users. */
  'ultraGroupUserGroup.addUsers': {
    decide: (state, { groupId, userGroupId, userIds }) => {
      const group = requireUltraGroup(state, groupId);
      const users = requireUserGroup(group, userGroupId);
      requireUltraGroupMembers(group, userIds);
      if (new Set([...users, ...userIds]).size > MAX_USERS) {
        throw new Refusal(1002, `userGroupId<${userGroupId}> may have at most ${MAX_USERS} users.`).inModule(24403);
      }
    },
    apply: ({ ultraGroups }, { groupId, userGroupId, userIds }) => {
      const users = ultraGroups.get(groupId)?.userGroups.get(userGroupId);
      for (const userId of userIds) users?.add(userId);
    },
  },
  'ultraGroupUserGroup.removeUsers': {
    apply: ({ ultraGroups }, { groupId, userGroupId, userIds }) => {
      const users = ultraGroups.get(groupId)?.userGroups.get(userGroupId);
      for (const userId of userIds) users?.delete(userId);
    },
  },
  'ultraGroupUserGroup.listByUser': {
    query: ({ ultraGroups }, { groupId, userId, page = 1, pageSize = 10 }) => {
      const userGroups = [...(ultraGroups.get(groupId)?.userGroups ?? [])].filter(([, users]) => users.has(userId));
      return { data: pageOf(userGroups, page, pageSize).map(([id]) => id) };
    },
  },
  'ultraGroupUserGroup.bindToChannel': {
    decide: (state, { groupId, busChannel, userGroupIds }) => {
      const group = requireUltraGroup(state, groupId);
      const { userGroups: bound } = requireChannel(state, groupId, busChannel);
      for (const id of userGroupIds) if (!bound.has(id)) requireBindable(state, group, id);
      if (new Set([...bound, ...userGroupIds]).size > MAX_USER_GROUPS_OF_CHANNEL) {
        throw new Refusal(
          1002,
          `busChannel<${busChannel}> may have at most ${MAX_USER_GROUPS_OF_CHANNEL} user groups.`,
        );
      }
    },
    apply: ({ ultraGroups }, { groupId, busChannel, userGroupIds }) => {
      const bound = ultraGroups.get(groupId)?.channels.get(busChannel)?.userGroups;
      for (const id of userGroupIds) bound?.add(id);
    },
  },
  'ultraGroupUserGroup.unbindFromChannel': {
    apply: ({ ultraGroups }, { groupId, busChannel, userGroupIds }) => {
      const bound = ultraGroups.get(groupId)?.channels.get(busChannel)?.userGroups;
      for (const id of userGroupIds) bound?.delete(id);
    },
  },
  'ultraGroupUserGroup.listByChannel': {
    query: ({ ultraGroups }, { groupId, busChannel, page = 1, pageSize = 10 }) => {
      const bound = [...(ultraGroups.get(groupId)?.channels.get(busChannel)?.userGroups ?? [])];
      return { data: pageOf(bound, page, pageSize) };
    },
  },
  'ultraGroupUserGroup.listChannels': {
    query: (state, { groupId, userGroupId, page = 1, pageSize = 10 }) => ({
      data: pageOf(channelsOf(state, groupId, userGroupId), page, pageSize),
    }),
  },
} satisfies HandlersOf<'ultraGroupUserGroup'>;

/** Returns the users of a user group; refuses a missing user group. Inferred: the refusal and its code. */
function requireUserGroup({ userGroups }: ReadOnly<UltraGroup>, userGroupId: string): ReadonlySet<string> {
  const users = userGroups.get(userGroupId);
  if (!users) throw new Refusal(1002, `userGroupId<${userGroupId}> is not exist.`).inModule(24403);
  return users;
}

function requireBindable(state: View, group: ReadOnly<UltraGroup>, userGroupId: string): void {
  requireUserGroup(group, userGroupId);
  if (channelsOf(state, group.groupId, userGroupId).length < MAX_CHANNELS_OF_USER_GROUP) return;
  throw new Refusal(
    1002,
    `userGroupId<${userGroupId}> may be bound to at most ${MAX_CHANNELS_OF_USER_GROUP} channels.`,
  );
}

/** The channels that a user group is bound to, the oldest first. */
function channelsOf(state: View, groupId: string, userGroupId: string): string[] {
  return ultraGroupChannelsOf(state, groupId)
    .filter(({ userGroups }) => userGroups.has(userGroupId))
    .map(({ busChannel }) => busChannel);
}
