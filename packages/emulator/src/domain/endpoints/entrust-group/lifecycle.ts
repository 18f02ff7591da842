import type { HandlersOf } from '../../handler.js';
import {
  entrustedAt,
  findEntrusted,
  newEntrusted,
  requireEntrusted,
  requireFewExtFields,
  requireMembers,
  setProfile,
  takeOut,
} from '../../rules/entrusted-groups.js';
import { addMembers, closeGroup, openGroup, requireSpace, sizeWith, tellGroup } from '../../rules/groups.js';
import { Refusal } from '../../values/refusal.js';

export const entrustGroupLifecycle = {
  'entrustGroup.create': {
    decide: ({ groups }, { groupId }) => {
      if (groups.has(groupId)) throw new Refusal(1002, `groupId<${groupId}> is in use.`).inModule(25409);
    },
    apply: (state, params, context) => {
      const { groupId, name, owner, userIds = [], permissions } = params;
      const group = openGroup(state, groupId, context.at);
      const entrusted = newEntrusted(owner, params);
      Object.assign(group, { name, entrusted });
      addMembers(state, group, [owner], context.at);
      if (permissions?.invitePerm !== 1) addMembers(state, group, userIds, context.at);
      else for (const userId of userIds) if (userId !== owner) entrusted.invited.add(userId);
      tellGroup(group, 'created', [...group.members.keys()], context);
    },
  },
  'entrustGroup.import': {
    decide: ({ groups }, { groupId, owner }) => {
      const group = groups.get(groupId);
      if (!group) throw new Refusal(1002, `groupId<${groupId}> is not exist.`).inModule(25410);
      if (group.entrusted) throw new Refusal(1002, `groupId<${groupId}> is entrusted already.`).inModule(25409);
      requireSpace(groupId, sizeWith(group, [owner]));
    },
    apply: (state, params, context) => {
      const { groupId, name, owner } = params;
      const group = openGroup(state, groupId, context.at);
      Object.assign(group, { name, entrusted: newEntrusted(owner, params) });
      tellGroup(group, 'joined', addMembers(state, group, [owner], context.at), context);
    },
  },
  'entrustGroup.updateProfile': {
    decide: (state, params) => requireFewExtFields(requireEntrusted(state, params.groupId).entrusted, params),
    apply: (state, params, { at, tell }) => {
      const group = entrustedAt(state, params.groupId);
      if (!group) return;
      const { name: nameInside, ...groupProfile } = params.groupProfile ?? {};
      group.name = nameInside ?? params.name ?? group.name;
      setProfile(group.entrusted, { ...params, groupProfile });
      const { groupId, groupExtProfile: extProfile = {}, permissions = {} } = params;
      tell({
        kind: 'groupProfile',
        at,
        groupId,
        groupName: group.name,
        profile: groupProfile,
        extProfile,
        permissions,
      });
    },
  },
  'entrustGroup.transferOwner': {
    decide: (state, { groupId, newOwner }) => requireMembers(requireEntrusted(state, groupId), [newOwner]),
    apply: (state, { groupId, newOwner, isQuit, ...clearing }, context) => {
      const group = entrustedAt(state, groupId);
      if (!group || group.entrusted.owner === newOwner) return;
      const { entrusted } = group;
      const before = entrusted.owner;
      entrusted.owner = newOwner;
      entrusted.managers.delete(newOwner);
      tellGroup(group, 'transferred', [newOwner], context);
      if (isQuit) tellGroup(group, 'left', takeOut(state, group, [before], clearing), context);
    },
  },
  'entrustGroup.dismiss': {
    decide: (state, { groupId }) => void findEntrusted(state, groupId),
    apply: (state, { groupId }, context) => {
      const group = entrustedAt(state, groupId);
      if (group) tellGroup(group, 'dismissed', [...group.members.keys()], context);
      closeGroup(state, groupId);
    },
  },
} satisfies HandlersOf<'entrustGroup'>;
