import { type Context, command, type Params, query } from '../handler.js';
import type { State } from '../state/index.js';
import {
  addGroup,
  addMembers,
  MAX_MEMBERS,
  membersOf,
  removeMembers,
  requireOwnerStays,
  requireSpace,
  sizeWith,
  tellGroup,
} from './members.js';
import { requireNotice, sendNotice } from './notice.js';

const create = command('group.create', (state, params, context) => enter(state, params, context));

const join = command('group.join', (state, params, context) => enter(state, params, context));

/** Creating and joining are the same: the group comes to be if it is not there, and takes the name if one is given. */
function enter(state: State, params: Params<'group.join'>, context: Context) {
  const { groupId, groupName, userId, maxMember = 0 } = params;
  requireNotice(params);
  const known = state.groups.get(groupId);
  const limit = maxMember > 0 ? Math.min(maxMember, MAX_MEMBERS) : MAX_MEMBERS;
  requireSpace(groupId, sizeWith(known, userId), limit);
  const group = known ?? addGroup(state, groupId, '', context);
  group.name = groupName ?? group.name;
  tellGroup(group, known ? 'joined' : 'created', addMembers(group, userId, context), context);
  return sendNotice(state, params, [...group.members.keys()], context);
}

const sync = command('group.sync', (state, { userId, group: names = {} }, context) => {
  for (const groupId of Object.keys(names)) {
    const known = state.groups.get(groupId);
    if (known && !known.members.has(userId)) requireSpace(groupId, known.members.size + 1);
  }
  for (const group of state.groups.values()) {
    const stays = Object.hasOwn(names, group.groupId) || group.entrusted?.owner === userId;
    if (!stays) tellGroup(group, 'left', removeMembers(group, [userId]), context);
  }
  for (const [groupId, name] of Object.entries(names)) {
    const known = state.groups.get(groupId);
    const group = known ?? addGroup(state, groupId, name, context);
    group.name = name;
    tellGroup(group, known ? 'joined' : 'created', addMembers(group, [userId], context), context);
  }
  return {};
});

const refresh = command('group.refresh', (state, params, context) => {
  requireNotice(params);
  const group = state.groups.get(params.groupId);
  if (group) group.name = params.groupName;
  return sendNotice(state, params, membersOf(state, params.groupId), context);
});

const queryUser = query('group.queryUser', (state, { groupId }) => ({
  users: membersOf(state, groupId).map((id) => ({ id })),
}));

const quit = command('group.quit', (state, params, context) => {
  requireNotice(params);
  const group = state.groups.get(params.groupId);
  if (group) requireOwnerStays(group, params.userId);
  const told = membersOf(state, params.groupId);
  if (group) tellGroup(group, 'left', removeMembers(group, params.userId), context);
  const memberCount = group?.members.size ?? 0;
  return { ...sendNotice(state, params, told, context), ...(params.bindNotifyMsg && { memberCount }) };
});

const dismiss = command('group.dismiss', (state, params, context) => {
  requireNotice(params);
  const told = membersOf(state, params.groupId);
  const group = state.groups.get(params.groupId);
  if (group) tellGroup(group, 'dismissed', told, context);
  state.groups.delete(params.groupId);
  return { ...sendNotice(state, params, told, context), ...(params.bindNotifyMsg && { memberCount: 0 }) };
});

export const membershipHandlers = [create, sync, refresh, join, queryUser, quit, dismiss];
