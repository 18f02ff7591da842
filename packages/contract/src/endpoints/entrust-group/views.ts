import { defineEndpoint } from '../../endpoint.js';
import { id, integer, list, object, text } from '../../fields.js';
import { groupId, noGroup, notEnabled, since, unknownGroup, userIds } from './fields.js';

const viewer = id('Id of the user who has the alias or follows members.');
const viewed = { userId: viewer, groupId };

const setRemarkName = defineEndpoint({
  id: 'entrustGroup.setRemarkName',
  path: '/entrust/group/remarkname/set.json',
  summary: "Sets a user's alias for an entrusted group: a name that only this user sees.",
  params: { ...viewed, remarkName: text('Alias: the name of the group for this user.', { maxChars: 64 }) },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors: notEnabled,
  sample: { params: { userId: '123', groupId: '456', remarkName: 'Family' }, result: { code: 200 } },
  notes: [
    'The alias is the title of group pushes to this user, and is returned by `entrustGroup.listJoined`.',
    'A user has one alias per group; another call replaces the alias.',
    'Inferred: the alias can be set before the user joins, and remains when the user leaves.',
    unknownGroup,
  ],
  since,
  sources: [
    'docs:platform-chat-api/group/group-profile/group-member/update-group-member-remarkname',
    'java:models/profile/GroupRemarkNameModel.java',
    'php:Lib/Entrust/Group/RemarkName/RemarkName.php',
  ],
});

const removeRemarkName = defineEndpoint({
  id: 'entrustGroup.removeRemarkName',
  path: '/entrust/group/remarkname/delete.json',
  summary: "Deletes a user's alias for an entrusted group.",
  params: viewed,
  result: {},
  repeat: 'safe',
  destroys: true,
  errors: notEnabled,
  sample: { params: { userId: '123', groupId: '456' }, result: { code: 200 } },
  notes: [
    'Pushes to the user show the name of the group again at once.',
    'Inferred: the call succeeds if there is no alias.',
    noGroup,
  ],
  since,
  sources: [
    'docs:platform-chat-api/group/group-profile/group-member/delete-group-mem-remarkname',
    'java:methods/profile/EntrustGroup.java',
    'php:Lib/Entrust/Group/RemarkName/RemarkName.php',
  ],
});

const getRemarkName = defineEndpoint({
  id: 'entrustGroup.getRemarkName',
  path: '/entrust/group/remarkname/query.json',
  summary: "Gets a user's alias for an entrusted group: the user's own name for the group.",
  params: viewed,
  result: { remarkName: text('Alias: the name of the group for this user. Inferred: empty if there is none.') },
  repeat: 'safe',
  errors: notEnabled,
  sample: { params: { userId: '123', groupId: '456' }, result: { code: 200, remarkName: 'Family' } },
  notes: [noGroup],
  since,
  sources: [
    'docs:platform-chat-api/group/group-profile/group-member/query-group-mem-remarkname',
    'java:models/response/RemarkNameResult.java',
    'php:Lib/Entrust/Group/RemarkName/RemarkName.php',
  ],
});

const followMembers = defineEndpoint({
  id: 'entrustGroup.followMembers',
  path: '/entrust/group/member/follow.json',
  summary:
    'Makes a user follow members of an entrusted group: their messages notify the user even if the group is silenced.',
  params: { ...viewed, followUserIds: userIds('Ids of the members to follow.', 100) },
  result: {},
  repeat: 'safe',
  errors: notEnabled,
  sample: { params: { userId: '123', groupId: '456', followUserIds: ['u123', 'u456'] }, result: { code: 200 } },
  notes: [
    'Inferred: members whom the user already follows stay followed, with an unchanged start time.',
    'Inferred: if the follower or a followed user is not a member, the call is refused with 1002.',
    unknownGroup,
  ],
  since,
  sources: [
    'docs:platform-chat-api/group/group-profile/group-member/set-group-mem-follow',
    'java:methods/profile/EntrustGroup.java',
    'php:Lib/Entrust/Group/Member/Member.php',
  ],
});

const unfollowMembers = defineEndpoint({
  id: 'entrustGroup.unfollowMembers',
  path: '/entrust/group/member/unfollow.json',
  summary: 'Makes a user stop following members of an entrusted group.',
  params: { ...viewed, followUserIds: userIds('Ids of the members whom the user no longer follows.', 100) },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors: notEnabled,
  sample: { params: { userId: '123', groupId: '456', followUserIds: ['u123'] }, result: { code: 200 } },
  notes: [
    'Inferred: users who are not followed are ignored.',
    'Inferred: the rate limit is the same as for `entrustGroup.followMembers`; no documentation page was found.',
    noGroup,
  ],
  since,
  sources: [
    'java:methods/profile/EntrustGroup.java',
    'go:sdk/entrustgroup.go',
    'php:Lib/Entrust/Group/Member/Member.php',
  ],
});

const listFollowedMembers = defineEndpoint({
  id: 'entrustGroup.listFollowedMembers',
  path: '/entrust/group/member/followed/get.json',
  summary: 'Lists the members of an entrusted group whom a user follows.',
  params: viewed,
  result: {
    userId: text('Id of the user who follows the members, as in the request.'),
    groupId: text('Id of the group, as in the request.'),
    members: list(
      'All followed members. Inferred: in the order of following.',
      object('EntrustGroupFollowedMember', 'A group member whom a user follows.', {
        userId: text('Id of the followed member.'),
        timestamp: integer('Time since which the user follows the member: Unix time in milliseconds.'),
      }),
    ),
  },
  repeat: 'safe',
  echoes: ['userId', 'groupId'],
  errors: notEnabled,
  sample: {
    params: { userId: '123', groupId: '456' },
    result: {
      code: 200,
      userId: '123',
      groupId: '456',
      members: [
        { userId: 'u123', timestamp: 1709619756077 },
        { userId: 'u456', timestamp: 1709619756077 },
      ],
    },
  },
  notes: [
    'There is no paging: all followed members are returned in one answer.',
    'Inferred: a followed member who leaves the group remains on the list.',
    noGroup,
  ],
  disagreements:
    "The list is named members in the documentation's table, Java and Go, which is followed, and followedMembers in the documentation's sample.",
  since,
  sources: [
    'docs:platform-chat-api/group/group-profile/group-member/query-group-mem-follow',
    'java:models/response/FollowedMemberResult.java',
    'go:sdk/entrustgroup.go',
  ],
});

export const views = {
  setRemarkName,
  removeRemarkName,
  getRemarkName,
  followMembers,
  unfollowMembers,
  listFollowedMembers,
};
