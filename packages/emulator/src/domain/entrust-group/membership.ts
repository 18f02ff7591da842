import { addMembers, requireOwnerStays, requireSpace, sizeWith, tellGroup } from '../group/members.js';
import { type Context, command, type Params } from '../handler.js';
import { Refusal } from '../refusal.js';
import type { State } from '../state/index.js';
import { findEntrusted, isEntrusted, MEMBER, requireEntrusted, roleOf, takeOut } from './entrusted.js';
import { profileTexts } from './profile.js';

const MAX_MANAGERS = 10;

const join = command('entrustGroup.join', (state, { groupId, userIds }, context) => {
  const group = requireEntrusted(state, groupId);
  requireSpace(groupId, sizeWith(group, userIds));
  tellGroup(group, 'joined', addMembers(group, userIds, context), context);
  return {
    groupId,
    name: group.name,
    ...profileTexts(group),
    owner: group.entrusted.owner,
    createTime: group.createdAt,
    memberCount: group.members.size,
  };
});

const quit = command('entrustGroup.quit', (state, params, context) => leave(state, params, 'left', context));

const kick = command('entrustGroup.kick', (state, params, context) => leave(state, params, 'kicked', context));

/** Others are told of the two differently; the state does not tell them apart. */
function leave(
  state: State,
  { groupId, userIds, ...clearing }: Params<'entrustGroup.quit'>,
  change: 'left' | 'kicked',
  context: Context,
) {
  const group = findEntrusted(state, groupId);
  if (!group) return {};
  requireOwnerStays(group, userIds);
  tellGroup(group, change, takeOut(state, group, userIds, clearing), context);
  return {};
}

const kickAll = command('entrustGroup.kickAll', (state, { userId }, context) => {
  for (const group of state.groups.values()) {
    const leaves = isEntrusted(group) && group.members.has(userId) && group.entrusted.owner !== userId;
    if (leaves) tellGroup(group, 'kicked', takeOut(state, group, [userId]), context);
  }
  return {};
});

const addManagers = command('entrustGroup.addManagers', (state, { groupId, userIds }, context) => {
  const group = requireEntrusted(state, groupId);
  const { managers, owner } = group.entrusted;
  const given = [...new Set(userIds)];
  const failed = given.filter((userId) => !group.members.has(userId) || userId === owner);
  const promoted = given.filter((userId) => !failed.includes(userId) && roleOf(group, userId) === MEMBER);
  if (managers.size + promoted.length > MAX_MANAGERS) {
    throw new Refusal(1002, `a group may have at most ${MAX_MANAGERS} administrators: this one has ${managers.size}.`);
  }
  for (const userId of promoted) managers.add(userId);
  tellGroup(group, 'promoted', promoted, context);
  return failed.length > 0 ? { userIds: failed } : {};
});

const removeManagers = command('entrustGroup.removeManagers', (state, { groupId, userIds }, context) => {
  const group = findEntrusted(state, groupId);
  if (!group) return {};
  const demoted = userIds.filter((userId) => group.entrusted.managers.delete(userId));
  tellGroup(group, 'demoted', demoted, context);
  return {};
});

export const membershipHandlers = [join, quit, kick, kickAll, addManagers, removeManagers];
