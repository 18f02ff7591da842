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
  'Inferred: the owner cannot leave before `entrustGroup.transferOwner`; the call is refused with 1002.';

const join = defineEndpoint({
  id: 'entrustGroup.join',
  path: '/entrust/group/join.json',
  summary: 'Adds users to an entrusted group and returns the profile of the group.',
  params: { groupId, userIds: userIds('Ids of the users to add.', 100) },
  result: {
    groupId: text('Id of the group.'),
    name: text('Name of the group.'),
    ...profileTexts,
    owner: text('User id of the group owner.'),
    createTime: integer('Creation time of the group: Unix time in milliseconds.'),
    memberCount: integer('Number of members, including the new ones.'),
    remarkName: optional(
      text('Alias of the group for a user (`entrustGroup.setRemarkName`). Only the Java and Go SDKs have the field.'),
    ),
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
    'A group has at most 3,000 members by default; no source states the code for a full group.',
    'Inferred: users join at once, regardless of `joinPerm`.',
    'Inferred: joining again succeeds and keeps the time of joining.',
    unknownGroup,
  ],
  disagreements: 'The Chinese page misspells groupId in the answer; the English page and the SDKs do not.',
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
  summary: 'Makes users leave an entrusted group.',
  params: { groupId, userIds: userIds('Ids of the users who leave.', 100), ...clearing },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors: notEnabled,
  sample: { params: { groupId: 'g1', userIds: ['u2'] }, result: { code: 200 } },
  notes: [
    'The effect is the same as for `entrustGroup.kick`, but clients get a different notification.',
    ...clearingNotes,
    OWNER_STAYS,
    'Inferred: users who are not members are ignored.',
    noGroup,
  ],
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
  params: { groupId, userIds: userIds('Ids of the users to remove.', 100), ...clearing },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors: notEnabled,
  sample: { params: { groupId: 'g1', userIds: ['u2'] }, result: { code: 200 } },
  notes: [
    'The effect is the same as for `entrustGroup.quit`, but clients get a different notification.',
    ...clearingNotes,
    OWNER_STAYS,
    'Inferred: users who are not members are ignored.',
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
  summary: 'Removes a user from all entrusted groups, except groups that the user owns.',
  params: { userId: id('Id of the user to remove.') },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors: notEnabled,
  sample: { params: { userId: 'u2' }, result: { code: 200 } },
  notes: [
    'To remove the user from an owned group as well, call `entrustGroup.transferOwner` first.',
    'Inferred: owned groups are skipped, and the call succeeds.',
    'Inferred: ordinary groups are unchanged.',
    'Inferred: mutes, mute exceptions and followed members in the groups are cleared, as in `entrustGroup.kick`.',
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
  summary: 'Promotes members of an entrusted group to administrators.',
  params: { groupId, userIds: userIds('Ids of the members to promote.', 10) },
  result: {
    userIds: optional(
      list(
        'Ids of the users who were not promoted, because they are not members. Absent if all users were promoted.',
        text(''),
      ),
    ),
    managerCount: optional(
      integer(
        'Number of administrators after the call. Inferred: present in every answer, because the official SDKs read the field from every answer.',
      ),
    ),
  },
  repeat: 'safe',
  errors: notEnabled,
  sample: { params: { groupId: 'g1', userIds: ['u2', 'u3'] }, result: { code: 200, managerCount: 2 } },
  notes: [
    'A group has at most 10 administrators.',
    'Inferred: a call that would exceed the limit of 10 administrators is refused with 1002; the error message states the current number of administrators.',
    'Inferred: users who are not members are returned in `userIds`, and the other users are promoted.',
    'Inferred: the owner remains the owner and is returned in `userIds` as well.',
    unknownGroup,
  ],
  disagreements:
    'The PHP SDK says 100 users per call, the documentation 10. The documentation has `managerCount` only for a call that would exceed the limit.',
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
  summary: 'Demotes administrators of an entrusted group to ordinary members.',
  params: { groupId, userIds: userIds('Ids of the administrators to demote.', 10) },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors: notEnabled,
  sample: { params: { groupId: 'g1', userIds: ['u2', 'u3'] }, result: { code: 200 } },
  notes: ['Inferred: users who are not administrators are ignored.', noGroup],
  since,
  sources: [
    'docs:platform-chat-api/group/group-profile/group-manage/remove-group-manager',
    'java:methods/profile/EntrustGroup.java',
    'php:Lib/Entrust/Group/Manager/Manager.php',
  ],
});

export const membership = { join, quit, kick, kickAll, addManagers, removeManagers };
