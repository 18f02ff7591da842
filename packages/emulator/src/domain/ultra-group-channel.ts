import { command, query } from './handler.js';
import { pageOf } from './paging.js';
import { Refusal } from './refusal.js';
import { localTime } from './times.js';
import { createUltraGroupChannel, removeUltraGroupChannel, ultraGroupChannelsOf } from './ultra-group/channels.js';
import { DEFAULT_CHANNEL, requireChannel, requireMembers, requireUltraGroup } from './ultra-group/find.js';

const create = command('ultraGroupChannel.create', (state, { groupId, busChannel, type = 0 }, { at }) => {
  createUltraGroupChannel(state, { groupId, busChannel, type }, at);
  return {};
});

const remove = command('ultraGroupChannel.remove', (state, { groupId, busChannel }) => {
  removeUltraGroupChannel(state, groupId, busChannel);
  return {};
});

/** `size` is what the Java SDK calls the limit. */
const list = query('ultraGroupChannel.list', (state, { groupId, page = 1, size = 20, limit = size }, context) => ({
  channelList: pageOf(ultraGroupChannelsOf(state, groupId), page, limit).map(({ busChannel, createdAt, type }) => ({
    channelId: busChannel,
    createTime: localTime(createdAt, context.utcOffsetHours),
    type,
  })),
}));

/** The list and the bound user groups stay as they are, whatever the type. */
const setType = command('ultraGroupChannel.setType', (state, { groupId, busChannel, type }) => {
  const channel = requireChannel(state, groupId, busChannel);
  if (busChannel === DEFAULT_CHANNEL && type === 1) {
    throw new Refusal(1002, `busChannel<${busChannel}> can not be private.`);
  }
  channel.type = type;
  return {};
});

const addUsers = command('ultraGroupChannel.addUsers', (state, { groupId, busChannel, userIds }) => {
  const { users } = requireChannel(state, groupId, busChannel);
  requireMembers(requireUltraGroup(state, groupId), userIds);
  for (const userId of userIds) users.add(userId);
  return {};
});

const removeUsers = command('ultraGroupChannel.removeUsers', (state, { groupId, busChannel, userIds }) => {
  const group = state.ultraGroups.get(groupId);
  const channel = group?.channels.get(busChannel);
  if (!group || !channel) return {};
  requireMembers(group, userIds);
  for (const userId of userIds) channel.users.delete(userId);
  return {};
});

const listUsers = query('ultraGroupChannel.listUsers', (state, params) => {
  const { groupId, busChannel, page = 1, pageSize = 50 } = params;
  const users = [...(state.ultraGroups.get(groupId)?.channels.get(busChannel)?.users ?? [])];
  return { users: pageOf(users, page, pageSize) };
});

const listByUser = query('ultraGroupChannel.listByUser', (state, { groupId, userId, page = 1, pageSize = 10 }) => {
  const channels = ultraGroupChannelsOf(state, groupId).filter(({ users }) => users.has(userId));
  return { data: pageOf(channels, page, pageSize).map(({ busChannel }) => busChannel) };
});

export const ultraGroupChannelHandlers = [create, remove, list, setType, addUsers, removeUsers, listUsers, listByUser];
