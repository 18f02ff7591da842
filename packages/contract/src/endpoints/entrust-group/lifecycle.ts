import { defineEndpoint } from '../../endpoint.js';
import { flag, id, optional } from '../../fields.js';
import {
  changedProfile,
  clearing,
  groupExtProfile,
  groupId,
  groupProfile,
  name,
  newGroupId,
  notEnabled,
  owner,
  permissions,
  since,
  unknownGroup,
  userIds,
} from './fields.js';

const create = defineEndpoint({
  id: 'entrustGroup.create',
  path: '/entrust/group/create.json',
  summary: 'Creates an entrusted group: one with an owner, a profile and permissions.',
  params: {
    groupId: newGroupId,
    name,
    owner,
    userIds: optional(userIds('Users to invite.', 30)),
    groupProfile,
    permissions,
    groupExtProfile,
  },
  result: {},
  repeat: 'safe',
  errors: notEnabled,
  sample: {
    params: {
      groupId: 'g1',
      name: 'Group',
      owner: 'u1',
      userIds: ['u2', 'u3'],
      groupProfile: { introduction: 'About us', portraitUrl: 'https://example.com/group.png' },
      permissions: { joinPerm: 1 },
      groupExtProfile: { ext_city: 'Beijing' },
    },
    result: { code: 200 },
  },
  notes: [
    'The owner is the first member.',
    'With `invitePerm` 0 the invited are members at once, with 1 they have to accept on a client first.',
    'It is an ordinary group as well: group messages, mutes and the other calls on groups work on its id (inferred).',
    'A group id that is in use is refused with 1002; an ordinary group is made an entrusted one by `entrustGroup.import` (inferred).',
    'So a call that is repeated after it went through is refused, and changes nothing (inferred).',
    'A group holds 3,000 members by default.',
    'Permissions bind clients, not calls of the server API (inferred).',
  ],
  disagreements:
    'The PHP SDK speaks of 100 users to invite, documentation of 30. Java and Go join the user ids with commas, PHP repeats the field, as documented; servers take both.',
  since,
  sources: [
    'docs:platform-chat-api/group/group-profile/group-manage/create-group',
    'java:models/profile/CreateEntrustGroupModel.java',
    'php:Lib/Entrust/Group/Group.php',
  ],
});

const importGroup = defineEndpoint({
  id: 'entrustGroup.import',
  path: '/entrust/group/import.json',
  summary: 'Makes an ordinary group an entrusted one.',
  params: { groupId, name, owner, groupProfile, permissions, groupExtProfile },
  result: {},
  repeat: 'safe',
  errors: notEnabled,
  sample: {
    params: { groupId: 'g1', name: 'Group', owner: 'u1', permissions: { joinPerm: 2 } },
    result: { code: 200 },
  },
  notes: [
    'The members stay, and the time of creation as well (inferred).',
    'An owner who is not a member becomes one (inferred).',
    'A group that does not exist, or that is entrusted already, is refused with 1002 (inferred).',
    'The callback of your server is not told.',
  ],
  since,
  sources: [
    'docs:platform-chat-api/group/group-profile/group-manage/import-group',
    'java:methods/profile/EntrustGroup.java',
    'php:Lib/Entrust/Group/Group.php',
  ],
});

const updateProfile = defineEndpoint({
  id: 'entrustGroup.updateProfile',
  path: '/entrust/group/profile/update.json',
  summary: 'Changes the name, profile, permissions or own fields of an entrusted group.',
  params: {
    groupId,
    name: optional(name),
    groupProfile: changedProfile,
    permissions,
    groupExtProfile,
  },
  result: {},
  repeat: 'safe',
  errors: notEnabled,
  sample: {
    params: { groupId: 'g1', groupProfile: { name: 'New name', announcement: '' }, permissions: { joinPerm: 1 } },
    result: { code: 200 },
  },
  notes: [
    'Only the members that are given change; an empty text clears one of the profile (inferred).',
    'Of two names that of `groupProfile` counts (inferred).',
    'Own fields are at most 10 in all (inferred).',
    'It is not bound by `profilePerm` (inferred).',
    unknownGroup,
  ],
  disagreements:
    'Documentation has the name inside groupProfile, Java and PHP beside it (PHP demands it there), Go nowhere. Both are taken.',
  since,
  sources: [
    'docs:platform-chat-api/group/group-profile/group-manage/update-group',
    'java:methods/profile/EntrustGroup.java',
    'php:Lib/Entrust/Group/Group.php',
  ],
});

const transferOwner = defineEndpoint({
  id: 'entrustGroup.transferOwner',
  path: '/entrust/group/transfer/owner.json',
  summary: 'Gives an entrusted group another owner.',
  params: {
    groupId,
    newOwner: id('User id of the new owner, a member.'),
    isQuit: optional(flag('Whether the owner so far leaves the group.')),
    ...clearing,
  },
  result: {},
  repeat: 'safe',
  errors: notEnabled,
  sample: { params: { groupId: 'g1', newOwner: 'u2' }, result: { code: 200 } },
  notes: [
    'A new owner who is not a member is refused with 1002 (inferred).',
    'The owner so far becomes an ordinary member, or leaves with `isQuit`; what is cleared then say the other three.',
    'A group that belongs to the new owner already stays as it is (inferred).',
    unknownGroup,
  ],
  since,
  sources: [
    'docs:platform-chat-api/group/group-profile/group-manage/transfer-group',
    'java:models/profile/TransferOwnerModel.java',
    'go:sdk/entrustgroup.go',
  ],
});

const dismiss = defineEndpoint({
  id: 'entrustGroup.dismiss',
  path: '/entrust/group/dismiss.json',
  summary: 'Dissolves an entrusted group.',
  params: { groupId },
  result: {},
  repeat: 'safe',
  errors: notEnabled,
  sample: { params: { groupId: 'g1' }, result: { code: 200 } },
  notes: [
    'Members, profile, roles, aliases and followed members go (inferred).',
    'Mutes and exceptions under this id survive, as with `group.dismiss` (inferred).',
    'Unlike `group.dismiss` it names no user.',
    'A group that does not exist is not an error, one that is not entrusted is refused with 1002 (inferred).',
  ],
  since,
  sources: [
    'docs:platform-chat-api/group/group-profile/group-manage/diss-group',
    'java:methods/profile/EntrustGroup.java',
    'php:Lib/Entrust/Group/Group.php',
  ],
});

export const lifecycle = { create, import: importGroup, updateProfile, transferOwner, dismiss };
