import { addMembers, requireOwnerStays, requireSpace, sizeWith } from '../group/members.js';
import { command, type Params } from '../handler.js';
import { Refusal } from '../refusal.js';
import type { State } from '../state/index.js';
import { findEntrusted, isEntrusted, MEMBER, requireEntrusted, roleOf, takeOut } from './entrusted.js';
import { profileTexts } from './profile.js';

const MAX_MANAGERS = 10;

const join = command('entrustGroup.join', (state, { groupId, userIds }, context) => {
  const group = requireEntrusted(state, groupId);
  requireSpace(groupId, sizeWith(group, userIds));
  addMembers(group, userIds, context);
  return {
    groupId,
    name: group.name,
    ...profileTexts(group),
    owner: group.entrusted.owner,
    createTime: group.createdAt,
    memberCount: group.members.size,
  };
});

const quit = command('entrustGroup.quit', (state, params) => leave(state, params));

const kick = command('entrustGroup.kick', (state, params) => leave(state, params));

/** Clients are told of the two differently; the state does not tell them apart. */
function leave(state: State, { groupId, userIds, ...clearing }: Params<'entrustGroup.quit'>) {
  const group = findEntrusted(state, groupId);
  if (!group) return {};
  requireOwnerStays(group, userIds);
  takeOut(state, group, userIds, clearing);
  return {};
}

const kickAll = command('entrustGroup.kickAll', (state, { userId }) => {
  for (const group of state.groups.values()) {
    const leaves = isEntrusted(group) && group.members.has(userId) && group.entrusted.owner !== userId;
    if (leaves) takeOut(state, group, [userId]);
  }
  return {};
});

const addManagers = command('entrustGroup.addManagers', (state, { groupId, userIds }) => {
  const group = requireEntrusted(state, groupId);
  const { managers, owner } = group.entrusted;
  const given = [...new Set(userIds)];
  const failed = given.filter((userId) => !group.members.has(userId) || userId === owner);
  const promoted = given.filter((userId) => !failed.includes(userId) && roleOf(group, userId) === MEMBER);
  if (managers.size + promoted.length > MAX_MANAGERS) {
    throw new Refusal(1002, `a group may have at most ${MAX_MANAGERS} administrators: this one has ${managers.size}.`);
  }
  for (const userId of promoted) managers.add(userId);
  return failed.length > 0 ? { userIds: failed } : {};
});

const removeManagers = command('entrustGroup.removeManagers', (state, { groupId, userIds }) => {
  const group = findEntrusted(state, groupId);
  for (const userId of userIds) group?.entrusted.managers.delete(userId);
  return {};
});

export const membershipHandlers = [join, quit, kick, kickAll, addManagers, removeManagers];
