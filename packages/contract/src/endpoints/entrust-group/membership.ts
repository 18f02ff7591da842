import { defineEndpoint } from '../../endpoint.js';
import { id, integer, list, optional, text } from '../../fields.js';
import {
  clearing,
  clearingNotes,
  DRAFT_NAMES,
  groupId,
  noGroup,
  notEnabled,
  profileTexts,
  since,
  unknownGroup,
  userIds,
} from './fields.js';

const OWNER_STAYS =
  'The owner cannot leave before `entrustGroup.transferOwner`: the call is refused with 1002 (inferred).';

const join = defineEndpoint({
  id: 'entrustGroup.join',
  path: '/entrust/group/join.json',
  summary: 'Adds users to an entrusted group.',
  params: { groupId, userIds: userIds('Users who join.', 100) },
  result: {
    groupId: text('Group id.'),
    name: text('Name of the group.'),
    ...profileTexts,
    owner: text('User id of the owner.'),
    createTime: integer('When the group was created, in milliseconds.'),
    memberCount: integer('Members of the group, with those who joined.'),
    remarkName: optional(text('Only the Java and Go SDKs know it.')),
  },
  repeat: 'safe',
  errors: notEnabled,
  sample: {
    params: { groupId: 'g1', userIds: ['u4'] },
    result: {
      code: 200,
      groupId: 'g1',
      name: 'Group',
      groupProfile: '{"introduction":"About us"}',
      groupExtProfile: '{}',
      permissions: '{"joinPerm":1}',
      owner: 'u1',
      createTime: 1709619756077,
      memberCount: 3,
    },
  },
  notes: [
    'They join at once, whatever `joinPerm` says (inferred).',
    'Joining again is not an error, and keeps the time of joining (inferred).',
    'A group holds 3,000 members by default; which code a full one answers is in no source.',
    unknownGroup,
  ],
  disagreements: 'The Chinese page misspells groupId in the answer, the English one and the SDKs do not.',
  since,
  sources: [
    'docs:platform-chat-api/group/group-profile/group-manage/join-group',
    'java:models/response/JoinGroupResult.java',
    'go:sdk/entrustgroup.go',
  ],
});

const quit = defineEndpoint({
  id: 'entrustGroup.quit',
  path: '/entrust/group/quit.json',
  summary: 'Lets users leave an entrusted group.',
  params: { groupId, userIds: userIds('Users who leave.', 100), ...clearing },
  result: {},
  repeat: 'safe',
  errors: notEnabled,
  sample: { params: { groupId: 'g1', userIds: ['u2'] }, result: { code: 200 } },
  notes: [...clearingNotes, OWNER_STAYS, 'A user who is not a member is not an error (inferred).', noGroup],
  disagreements: DRAFT_NAMES,
  since,
  sources: [
    'docs:platform-chat-api/group/group-profile/group-manage/quit-group',
    'java:methods/profile/EntrustGroup.java',
    'php:Lib/Entrust/Group/Group.php',
  ],
});

const kick = defineEndpoint({
  id: 'entrustGroup.kick',
  path: '/entrust/group/member/kick.json',
  summary: 'Removes users from an entrusted group.',
  params: { groupId, userIds: userIds('Users to remove.', 100), ...clearing },
  result: {},
  repeat: 'safe',
  errors: notEnabled,
  sample: { params: { groupId: 'g1', userIds: ['u2'] }, result: { code: 200 } },
  notes: [
    'It does what `entrustGroup.quit` does; clients are told differently.',
    ...clearingNotes,
    OWNER_STAYS,
    'A user who is not a member is not an error (inferred).',
    noGroup,
  ],
  disagreements: DRAFT_NAMES,
  since,
  sources: [
    'docs:platform-chat-api/group/group-profile/group-manage/kick-group',
    'java:methods/profile/EntrustGroup.java',
    'php:Lib/Entrust/Group/Member/Member.php',
  ],
});

const kickAll = defineEndpoint({
  id: 'entrustGroup.kickAll',
  path: '/entrust/group/member/kick/all.json',
  summary: 'Removes one user from all entrusted groups but the own ones.',
  params: { userId: id('Id of the user.') },
  result: {},
  repeat: 'safe',
  errors: notEnabled,
  sample: { params: { userId: 'u2' }, result: { code: 200 } },
  notes: [
    'The user stays in the groups that belong to the user; they need `entrustGroup.transferOwner` first.',
    'Such groups are passed over, and the call succeeds (inferred).',
    'Ordinary groups are left alone (inferred).',
    'Mutes, exceptions and followed members in the groups left are cleared, as by `entrustGroup.kick` (inferred).',
  ],
  since,
  sources: [
    'docs:platform-chat-api/group/group-profile/group-manage/kick-mem-all-group',
    'java:methods/profile/EntrustGroup.java',
    'php:Lib/Entrust/Group/Member/Member.php',
  ],
});

const addManagers = defineEndpoint({
  id: 'entrustGroup.addManagers',
  path: '/entrust/group/manager/add.json',
  summary: 'Makes members of an entrusted group administrators.',
  params: { groupId, userIds: userIds('Members to promote.', 10) },
  result: {
    userIds: optional(list('Those who were not promoted, because they are not members.', text(''))),
    managerCount: optional(integer('Administrators there are now; when the limit of 10 would be passed.')),
  },
  repeat: 'safe',
  errors: notEnabled,
  sample: { params: { groupId: 'g1', userIds: ['u2', 'u3'] }, result: { code: 200 } },
  notes: [
    'A group has at most 10 administrators; a call that would pass it is refused with 1002, and its error text says how many there are (inferred).',
    'Those who are no members are answered in `userIds`, and the others promoted (inferred).',
    'The owner stays the owner, and is answered in `userIds` as well (inferred).',
    unknownGroup,
  ],
  disagreements: 'The PHP SDK speaks of 100 users in a call, documentation of 10.',
  since,
  sources: [
    'docs:platform-chat-api/group/group-profile/group-manage/add-group-manager',
    'java:models/response/SetManagersResult.java',
    'go:sdk/entrustgroup.go',
  ],
});

const removeManagers = defineEndpoint({
  id: 'entrustGroup.removeManagers',
  path: '/entrust/group/manager/remove.json',
  summary: 'Makes administrators of an entrusted group ordinary members again.',
  params: { groupId, userIds: userIds('Administrators to demote.', 10) },
  result: {},
  repeat: 'safe',
  errors: notEnabled,
  sample: { params: { groupId: 'g1', userIds: ['u2', 'u3'] }, result: { code: 200 } },
  notes: ['A user who is no administrator is not an error (inferred).', noGroup],
  since,
  sources: [
    'docs:platform-chat-api/group/group-profile/group-manage/remove-group-manager',
    'java:methods/profile/EntrustGroup.java',
    'php:Lib/Entrust/Group/Manager/Manager.php',
  ],
});

export const membership = { join, quit, kick, kickAll, addManagers, removeManagers };
