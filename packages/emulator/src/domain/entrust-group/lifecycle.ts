import { addGroup, addMembers, requireSpace, sizeWith, tellGroup } from '../group/members.js';
import { command } from '../handler.js';
import { Refusal } from '../refusal.js';
import { findEntrusted, requireEntrusted, requireMembers, takeOut } from './entrusted.js';
import { newEntrusted, requireFewExtFields, setProfile } from './profile.js';

const create = command('entrustGroup.create', (state, params, context) => {
  const { groupId, name, owner, userIds = [], permissions } = params;
  if (state.groups.has(groupId)) throw new Refusal(1002, `groupId<${groupId}> is in use.`);
  const group = addGroup(state, groupId, name, context);
  const entrusted = newEntrusted(owner, params);
  group.entrusted = entrusted;
  addMembers(group, [owner], context);
  if (permissions?.invitePerm !== 1) addMembers(group, userIds, context);
  else for (const userId of userIds) if (userId !== owner) entrusted.invited.add(userId);
  tellGroup(group, 'created', [...group.members.keys()], context);
  return {};
});

const importGroup = command('entrustGroup.import', (state, params, context) => {
  const { groupId, name, owner } = params;
  const group = state.groups.get(groupId);
  if (!group) throw new Refusal(1002, `groupId<${groupId}> is not exist.`);
  if (group.entrusted) throw new Refusal(1002, `groupId<${groupId}> is entrusted already.`);
  requireSpace(groupId, sizeWith(group, [owner]));
  group.name = name;
  group.entrusted = newEntrusted(owner, params);
  tellGroup(group, 'joined', addMembers(group, [owner], context), context);
  return {};
});

const updateProfile = command('entrustGroup.updateProfile', (state, params, { at, tell }) => {
  const group = requireEntrusted(state, params.groupId);
  const { name: nameInside, ...groupProfile } = params.groupProfile ?? {};
  requireFewExtFields(group.entrusted, params);
  group.name = nameInside ?? params.name ?? group.name;
  setProfile(group.entrusted, { ...params, groupProfile });
  const { groupId, groupExtProfile: extProfile = {}, permissions = {} } = params;
  tell({ kind: 'groupProfile', at, groupId, groupName: group.name, profile: groupProfile, extProfile, permissions });
  return {};
});

const transferOwner = command(
  'entrustGroup.transferOwner',
  (state, { groupId, newOwner, isQuit, ...clearing }, context) => {
    const group = requireEntrusted(state, groupId);
    requireMembers(group, [newOwner]);
    const { entrusted } = group;
    const before = entrusted.owner;
    if (before === newOwner) return {};
    entrusted.owner = newOwner;
    entrusted.managers.delete(newOwner);
    tellGroup(group, 'transferred', [newOwner], context);
    if (isQuit) tellGroup(group, 'left', takeOut(state, group, [before], clearing), context);
    return {};
  },
);

const dismiss = command('entrustGroup.dismiss', (state, { groupId }, context) => {
  const group = findEntrusted(state, groupId);
  if (group) tellGroup(group, 'dismissed', [...group.members.keys()], context);
  state.groups.delete(groupId);
  return {};
});

export const lifecycleHandlers = [create, importGroup, updateProfile, transferOwner, dismiss];
