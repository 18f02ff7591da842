import type { HandlersOf } from '../handler.js';
import { DEFAULT_CHANNEL } from '../rules/conversations.js';
import {
  createUltraGroupChannel,
  removeUltraGroupChannel,
  requireChannel,
  requireNotDefault,
  requireSpaceForChannel,
  requireUltraGroup,
  requireUltraGroupMembers,
  ultraGroupChannelsOf,
} from '../rules/ultra-groups.js';
import { pageOf } from '../values/paging.js';
import { Refusal } from '../values/refusal.js';
import { localTime } from '../values/times.js';

export const ultraGroupChannel = {
  'ultraGroupChannel.create': {
    decide: (state, channel) => requireSpaceForChannel(state, channel),
    apply: (state, { groupId, busChannel, type = 0 }, { at }) => {
      createUltraGroupChannel(state, { groupId, busChannel, type }, at);
    },
  },
  'ultraGroupChannel.remove': {
    decide: (_state, { busChannel }) => requireNotDefault(busChannel),
    apply: (state, { groupId, busChannel }) => removeUltraGroupChannel(state, groupId, busChannel),
  },
  'ultraGroupChannel.list': {
    /** The Java SDK sends `size` under the name `limit`. */
    query: (state, { groupId, page = 1, size = 20, limit = size }, { utcOffsetHours }) => ({
      channelList: pageOf(ultraGroupChannelsOf(state, groupId), page, limit).map(({ busChannel, createdAt, type }) => ({
        channelId: busChannel,
        createTime: localTime(createdAt, utcOffsetHours),
        type,
      })),
    }),
  },
  /** The user list and the bound user groups of the channel stay when its type changes. */
  'ultraGroupChannel.setType': {
    decide: (state, { groupId, busChannel, type }) => {
      requireChannel(state, groupId, busChannel);
      if (busChannel === DEFAULT_CHANNEL && type === 1) {
        throw new Refusal(1002, `busChannel<${busChannel}> can not be private.`).inModule(24403);
      }
    },
    apply: ({ ultraGroups }, { groupId, busChannel, type }) => {
      const channel = ultraGroups.get(groupId)?.channels.get(busChannel);
      if (channel) channel.type = type;
    },
  },
  'ultraGroupChannel.addUsers': {
    decide: (state, { groupId, busChannel, userIds }) => {
      requireChannel(state, groupId, busChannel);
      requireUltraGroupMembers(requireUltraGroup(state, groupId), userIds);
    },
    apply: ({ ultraGroups }, { groupId, busChannel, userIds }) => {
      const users = ultraGroups.get(groupId)?.channels.get(busChannel)?.users;
      for (const userId of userIds) users?.add(userId);
    },
  },
  'ultraGroupChannel.removeUsers': {
    decide: ({ ultraGroups }, { groupId, userIds }) =>
      requireUltraGroupMembers(ultraGroups.get(groupId) ?? { groupId, members: new Map() }, userIds),
    apply: ({ ultraGroups }, { groupId, busChannel, userIds }) => {
      const users = ultraGroups.get(groupId)?.channels.get(busChannel)?.users;
      for (const userId of userIds) users?.delete(userId);
    },
  },
  'ultraGroupChannel.listUsers': {
    query: ({ ultraGroups }, { groupId, busChannel, page = 1, pageSize = 50 }) => {
      const users = [...(ultraGroups.get(groupId)?.channels.get(busChannel)?.users ?? [])];
      return { users: pageOf(users, page, pageSize) };
    },
  },
  'ultraGroupChannel.listByUser': {
    query: (state, { groupId, userId, page = 1, pageSize = 10 }) => {
      const channels = ultraGroupChannelsOf(state, groupId).filter(({ users }) => users.has(userId));
      return { data: pageOf(channels, page, pageSize).map(({ busChannel }) => busChannel) };
    },
  },
} satisfies HandlersOf<'ultraGroupChannel'>;
