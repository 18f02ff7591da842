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
  summary: 'Creates an entrusted group: a group with an owner, a profile and permissions, which RongCloud stores.',
  params: {
    groupId: newGroupId,
    name,
    owner,
    userIds: optional(userIds('Ids of the users to invite.', 30)),
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
    'With the permission `invitePerm` 0, invited users are members at once; with `invitePerm` 1, they first have to accept on a client.',
    'A group has at most 3,000 members by default.',
    'Inferred: an entrusted group is also an ordinary group. Group messages, mutes and the other group endpoints accept its id.',
    'Inferred: an existing group id is refused with 1002; `entrustGroup.import` converts an ordinary group.',
    'Inferred: repeating a successful call is refused and changes nothing.',
    'Inferred: the permissions apply to clients, not to the server API.',
  ],
  disagreements:
    'The PHP SDK says 100 users to invite, the documentation 30. Java and Go join the user ids with commas; PHP repeats the field, as documented. Servers accept both.',
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
  summary: 'Converts an ordinary group into an entrusted group, with an owner, a profile and permissions.',
  params: { groupId, name, owner, groupProfile, permissions, groupExtProfile },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors: notEnabled,
  sample: {
    params: { groupId: 'g1', name: 'Group', owner: 'u1', permissions: { joinPerm: 2 } },
    result: { code: 200 },
  },
  notes: [
    'No callback is sent to the app server.',
    'Inferred: the members and the creation time are unchanged.',
    'Inferred: an owner who is not a member becomes a member.',
    'Inferred: a group that does not exist, or is already entrusted, is refused with 1002.',
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
  summary: 'Updates the name, profile, permissions or custom fields of an entrusted group.',
  params: {
    groupId,
    name: optional(name),
    groupProfile: changedProfile,
    permissions,
    groupExtProfile,
  },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors: notEnabled,
  sample: {
    params: { groupId: 'g1', groupProfile: { name: 'New name', announcement: '' }, permissions: { joinPerm: 1 } },
    result: { code: 200 },
  },
  notes: [
    'Inferred: only the given fields change; an empty string clears a profile field.',
    'Inferred: if both names are given, the name in `groupProfile` takes precedence.',
    'Inferred: a group has at most 10 custom fields in total.',
    'Inferred: `profilePerm` does not apply to this endpoint.',
    unknownGroup,
  ],
  disagreements:
    'The documentation has the name inside groupProfile, Java and PHP next to it (PHP requires it there); Go does not have it. Both are accepted.',
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
  summary: 'Transfers an entrusted group to a new owner.',
  params: {
    groupId,
    newOwner: id('User id of the new owner, who must be a member.'),
    isQuit: optional(
      flag('If 1, the previous owner leaves the group; otherwise the previous owner becomes an ordinary member.'),
    ),
    ...clearing,
  },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors: notEnabled,
  sample: { params: { groupId: 'g1', newOwner: 'u2' }, result: { code: 200 } },
  notes: [
    '`isDelBan`, `isDelWhite` and `isDelFollowed` concern the previous owner, and apply only if `isQuit` is 1.',
    'Inferred: a new owner who is not a member is refused with 1002.',
    'Inferred: the call has no effect if `newOwner` already owns the group.',
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
  summary: 'Dismisses an entrusted group and removes all members.',
  params: { groupId },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors: notEnabled,
  sample: { params: { groupId: 'g1' }, result: { code: 200 } },
  notes: [
    'Unlike `group.dismiss`, the call does not name the user who dismisses the group.',
    'Inferred: members, profile, roles, aliases and followed members are deleted.',
    'Inferred: mutes and mute exceptions are kept, and apply to a new group with the same id, as in `group.dismiss`.',
    'Inferred: an unknown group is not an error. A group that is not entrusted is refused with 1002.',
  ],
  since,
  sources: [
    'docs:platform-chat-api/group/group-profile/group-manage/diss-group',
    'java:methods/profile/EntrustGroup.java',
    'php:Lib/Entrust/Group/Group.php',
  ],
});

export const lifecycle = { create, import: importGroup, updateProfile, transferOwner, dismiss };
