import { command, query } from '../handler.js';
import { pageOf } from '../paging.js';
import {
  createUltraGroup,
  dismissUltraGroup,
  joinUltraGroup,
  quitUltraGroup,
  renameUltraGroup,
  ultraGroupsOf,
} from '../ultra-group/life.js';

const create = command('ultraGroupRest.create', (state, { user_id, group_id, group_name }, { at }) => {
  createUltraGroup(state, { groupId: group_id, name: group_name, userId: user_id }, at);
  return {};
});

const dismiss = command('ultraGroupRest.dismiss', (state, { group_id }) => {
  dismissUltraGroup(state, group_id);
  return {};
});

const join = command('ultraGroupRest.join', (state, { group_id, user_id }, { at }) => {
  joinUltraGroup(state, group_id, user_id, at);
  return {};
});

const quit = command('ultraGroupRest.quit', (state, { group_id, user_id }) => {
  quitUltraGroup(state, group_id, user_id);
  return {};
});

const refresh = command('ultraGroupRest.refresh', (state, { group_id, group_name }) => {
  renameUltraGroup(state, group_id, group_name);
  return {};
});

const listByUser = query('ultraGroupRest.listByUser', (state, { user_id, page = 1, size = 20 }) => {
  const groups = pageOf(ultraGroupsOf(state, user_id), page, size);
  return { data: { groups: groups.map(({ groupId, name }) => ({ group_id: groupId, group_name: name })) } };
});

const listUsers = query('ultraGroupRest.listUsers', ({ ultraGroups }, { group_id, page = 1, size = 20 }) => {
  const members = [...(ultraGroups.get(group_id)?.members.keys() ?? [])];
  return { data: { users: pageOf(members, page, size).map((id) => ({ id })) } };
});

export const restLifeHandlers = [create, dismiss, join, quit, refresh, listByUser, listUsers];
