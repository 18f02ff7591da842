import { command, query } from './handler.js';
import { pageOf } from './paging.js';
import { Refusal } from './refusal.js';
import type { State, UltraGroup } from './state/index.js';
import { ultraGroupChannelsOf } from './ultra-group/channels.js';
import { requireChannel, requireMembers, requireUltraGroup } from './ultra-group/find.js';

const MAX_USER_GROUPS = 50;
const MAX_USERS = 100;
const MAX_USER_GROUPS_OF_CHANNEL = 10;
const MAX_CHANNELS_OF_USER_GROUP = 50;

const TOO_MANY_USER_GROUPS = 24418;
const EXISTS_ALREADY = 24419;

const create = command('ultraGroupUserGroup.create', (state, { groupId, userGroups: added }) => {
  const { userGroups } = requireUltraGroup(state, groupId);
  const ids = new Set(added.map(({ userGroupId }) => userGroupId));
  const known = [...ids].find((id) => userGroups.has(id));
  if (known !== undefined) throw new Refusal(EXISTS_ALREADY, `userGroupId<${known}> exists already.`);
  if (userGroups.size + ids.size > MAX_USER_GROUPS) {
    throw new Refusal(TOO_MANY_USER_GROUPS, `groupId<${groupId}> may have at most ${MAX_USER_GROUPS} user groups.`);
  }
  for (const id of ids) userGroups.set(id, new Set());
  return {};
});

const remove = command('ultraGroupUserGroup.remove', (state, { groupId, userGroupIds }) => {
  const group = state.ultraGroups.get(groupId);
  for (const id of userGroupIds) {
    group?.userGroups.delete(id);
    for (const { userGroups } of group?.channels.values() ?? []) userGroups.delete(id);
  }
  return {};
});

const list = query('ultraGroupUserGroup.list', (state, { groupId, page = 1, pageSize = 10 }) => {
  const ids = [...(state.ultraGroups.get(groupId)?.userGroups.keys() ?? [])];
  return { userGroups: pageOf(ids, page, pageSize).map((userGroupId) => ({ userGroupId })) };
});

/** That the users must be members, and what one too many is answered, is inferred. */
const addUsers = command('ultraGroupUserGroup.addUsers', (state, { groupId, userGroupId, userIds }) => {
  const group = requireUltraGroup(state, groupId);
  const users = requireUserGroup(group, userGroupId);
  requireMembers(group, userIds);
  if (new Set([...users, ...userIds]).size > MAX_USERS) {
    throw new Refusal(1002, `userGroupId<${userGroupId}> may have at most ${MAX_USERS} users.`);
  }
  for (const userId of userIds) users.add(userId);
  return {};
});

/** The users of a user group, which must be there. That it must, and the code, is inferred. */
function requireUserGroup({ userGroups }: UltraGroup, userGroupId: string): Set<string> {
  const users = userGroups.get(userGroupId);
  if (!users) throw new Refusal(1002, `userGroupId<${userGroupId}> is not exist.`);
  return users;
}

const removeUsers = command('ultraGroupUserGroup.removeUsers', (state, { groupId, userGroupId, userIds }) => {
  const users = state.ultraGroups.get(groupId)?.userGroups.get(userGroupId);
  for (const userId of userIds) users?.delete(userId);
  return {};
});

const listByUser = query('ultraGroupUserGroup.listByUser', (state, { groupId, userId, page = 1, pageSize = 10 }) => {
  const userGroups = [...(state.ultraGroups.get(groupId)?.userGroups ?? [])].filter(([, users]) => users.has(userId));
  return { data: pageOf(userGroups, page, pageSize).map(([id]) => id) };
});

const bindToChannel = command('ultraGroupUserGroup.bindToChannel', (state, { groupId, busChannel, userGroupIds }) => {
  const group = requireUltraGroup(state, groupId);
  const { userGroups: bound } = requireChannel(state, groupId, busChannel);
  const added = userGroupIds.filter((id) => !bound.has(id));
  for (const id of added) {
    requireUserGroup(group, id);
    if (channelsOf(state, groupId, id).length >= MAX_CHANNELS_OF_USER_GROUP) {
      throw new Refusal(1002, `userGroupId<${id}> may be bound to at most ${MAX_CHANNELS_OF_USER_GROUP} channels.`);
    }
  }
  if (new Set([...bound, ...added]).size > MAX_USER_GROUPS_OF_CHANNEL) {
    throw new Refusal(1002, `busChannel<${busChannel}> may have at most ${MAX_USER_GROUPS_OF_CHANNEL} user groups.`);
  }
  for (const id of added) bound.add(id);
  return {};
});

/** The channels that a user group is bound to, the oldest first. */
function channelsOf(state: State, groupId: string, userGroupId: string): string[] {
  return ultraGroupChannelsOf(state, groupId)
    .filter(({ userGroups }) => userGroups.has(userGroupId))
    .map(({ busChannel }) => busChannel);
}

const unbindFromChannel = command('ultraGroupUserGroup.unbindFromChannel', (state, params) => {
  const bound = state.ultraGroups.get(params.groupId)?.channels.get(params.busChannel)?.userGroups;
  for (const id of params.userGroupIds) bound?.delete(id);
  return {};
});

const listByChannel = query('ultraGroupUserGroup.listByChannel', (state, params) => {
  const { groupId, busChannel, page = 1, pageSize = 10 } = params;
  const bound = [...(state.ultraGroups.get(groupId)?.channels.get(busChannel)?.userGroups ?? [])];
  return { data: pageOf(bound, page, pageSize) };
});

const listChannels = query('ultraGroupUserGroup.listChannels', (state, params) => {
  const { groupId, userGroupId, page = 1, pageSize = 10 } = params;
  return { data: pageOf(channelsOf(state, groupId, userGroupId), page, pageSize) };
});

export const ultraGroupUserGroupHandlers = [
  create,
  remove,
  list,
  addUsers,
  removeUsers,
  listByUser,
  bindToChannel,
  unbindFromChannel,
  listByChannel,
  listChannels,
];
