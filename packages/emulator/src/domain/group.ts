import { type Context, command, type Params, query } from './handler.js';
import { addGags, currentGags, endOf, removeGags } from './mutes.js';
import { requireNotice, sendNotice } from './notice.js';
import { Refusal } from './refusal.js';
import type { Group, State } from './state/index.js';
import { localTime } from './times.js';

const MAX_MEMBERS = 3000;

/** Where users are muted who are muted in every group. */
const EVERY_GROUP = '';

const create = command('group.create', (state, params, context) => enter(state, params, context));

const join = command('group.join', (state, params, context) => enter(state, params, context));

/** Creating and joining are the same: the group comes to be if it is not there, and takes the name if one is given. */
function enter(state: State, params: Params<'group.join'>, context: Context) {
  const { groupId, groupName, userId, maxMember = 0 } = params;
  requireNotice(params);
  const known = state.groups.get(groupId);
  const members = new Set([...(known?.members ?? []), ...userId]);
  const limit = maxMember > 0 ? Math.min(maxMember, MAX_MEMBERS) : MAX_MEMBERS;
  requireSpace(groupId, members.size, limit);
  const group = known ?? addGroup(state, groupId, '', context);
  group.name = groupName ?? group.name;
  for (const each of userId) group.members.add(each);
  return sendNotice(state, params, group.members, context);
}

/** That a full group is refused, and with this code, is inferred. */
function requireSpace(groupId: string, size: number, limit: number): void {
  if (size > limit) throw new Refusal(1002, `groupId<${groupId}> may have at most ${limit} members.`);
}

function addGroup(state: State, groupId: string, name: string, { at }: Context): Group {
  const group: Group = { groupId, name, createdAt: at, members: new Set() };
  state.groups.set(groupId, group);
  return group;
}

const sync = command('group.sync', (state, { userId, group: names = {} }, context) => {
  for (const groupId of Object.keys(names)) {
    const members = state.groups.get(groupId)?.members;
    if (members && !members.has(userId)) requireSpace(groupId, members.size + 1, MAX_MEMBERS);
  }
  for (const { groupId, members } of state.groups.values()) {
    if (!Object.hasOwn(names, groupId)) members.delete(userId);
  }
  for (const [groupId, name] of Object.entries(names)) {
    const group = state.groups.get(groupId) ?? addGroup(state, groupId, name, context);
    group.name = name;
    group.members.add(userId);
  }
  return {};
});

const refresh = command('group.refresh', (state, params, context) => {
  requireNotice(params);
  const group = state.groups.get(params.groupId);
  if (group) group.name = params.groupName;
  return sendNotice(state, params, group?.members ?? new Set(), context);
});

const queryUser = query('group.queryUser', (state, { groupId }) => ({
  users: Array.from(state.groups.get(groupId)?.members ?? [], (id) => ({ id })),
}));

const quit = command('group.quit', (state, params, context) => {
  requireNotice(params);
  const members = state.groups.get(params.groupId)?.members ?? new Set<string>();
  const told = new Set(members);
  for (const each of params.userId) members.delete(each);
  return { ...sendNotice(state, params, told, context), ...(params.bindNotifyMsg && { memberCount: members.size }) };
});

const dismiss = command('group.dismiss', (state, params, context) => {
  requireNotice(params);
  const members = state.groups.get(params.groupId)?.members ?? new Set<string>();
  state.groups.delete(params.groupId);
  return { ...sendNotice(state, params, members, context), ...(params.bindNotifyMsg && { memberCount: 0 }) };
});

const addGagUser = command('group.addGagUser', (state, { groupId = EVERY_GROUP, userId, minute }, context) => {
  addGags(state.groupGags, groupId, { userIds: userId, minute, at: context.at });
  return {};
});

const listGagUser = query('group.listGagUser', (state, { groupId = EVERY_GROUP }, { at, utcOffsetHours }) => ({
  users: currentGags(state.groupGags, groupId, at).map(([userId, gag]) => ({
    userId,
    time: endOf(gag, utcOffsetHours),
    startTime: localTime(gag.since, utcOffsetHours),
  })),
}));

const rollbackGagUser = command('group.rollbackGagUser', (state, { groupId = EVERY_GROUP, userId }) => {
  removeGags(state.groupGags, groupId, userId);
  return {};
});

export const groupHandlers = [
  create,
  sync,
  refresh,
  join,
  queryUser,
  quit,
  addGagUser,
  listGagUser,
  rollbackGagUser,
  dismiss,
];
