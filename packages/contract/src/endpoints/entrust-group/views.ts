import { defineEndpoint } from '../../endpoint.js';
import { id, integer, list, object, text } from '../../fields.js';
import { groupId, noGroup, notEnabled, since, unknownGroup, userIds } from './fields.js';

const viewer = id('Id of the user whose view it is.');
const viewed = { userId: viewer, groupId };

const setRemarkName = defineEndpoint({
  id: 'entrustGroup.setRemarkName',
  path: '/entrust/group/remarkname/set.json',
  summary: 'Sets the alias that one user has for an entrusted group.',
  params: { ...viewed, remarkName: text('The alias.', { maxChars: 64 }) },
  result: {},
  repeat: 'safe',
  errors: notEnabled,
  sample: { params: { userId: '123', groupId: '456', remarkName: 'Family' }, result: { code: 200 } },
  notes: [
    'Only this user sees it: as the title of pushes of the group, and in `entrustGroup.listJoined`.',
    'A user has one alias for a group; setting it again replaces it.',
    'It can be set before the user joins, and stays when the user leaves (inferred).',
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
  summary: 'Deletes the alias that one user has for an entrusted group.',
  params: viewed,
  result: {},
  repeat: 'safe',
  errors: notEnabled,
  sample: { params: { userId: '123', groupId: '456' }, result: { code: 200 } },
  notes: [
    'It holds at once: pushes show the name of the group again.',
    'Deleting what is not there succeeds (inferred).',
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
  summary: 'Reads the alias that one user has for an entrusted group.',
  params: viewed,
  result: { remarkName: text('The alias; empty if there is none (inferred).') },
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
  summary: 'Lets a user follow members of an entrusted group.',
  params: { ...viewed, followUserIds: userIds('Members to follow.', 100) },
  result: {},
  repeat: 'safe',
  errors: notEnabled,
  sample: { params: { userId: '123', groupId: '456', followUserIds: ['u123', 'u456'] }, result: { code: 200 } },
  notes: [
    'Messages of followed members notify the user even where the group is silenced.',
    'The members are added to those who are followed already, who keep their time (inferred).',
    'A user who follows or is followed without being a member is refused with 1002 (inferred).',
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
  summary: 'Lets a user follow members of an entrusted group no longer.',
  params: { ...viewed, followUserIds: userIds('Members to follow no longer.', 100) },
  result: {},
  repeat: 'safe',
  errors: notEnabled,
  sample: { params: { userId: '123', groupId: '456', followUserIds: ['u123'] }, result: { code: 200 } },
  notes: [
    'A user who is not followed is not an error (inferred).',
    'The rate limit is that of its siblings; no page of its own was found (inferred).',
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
    userId: text('The user asked about.'),
    groupId: text('The group asked about.'),
    members: list(
      'All at once, in the order in which they were followed (inferred).',
      object('EntrustGroupFollowedMember', 'A member whom a user follows.', {
        userId: text('Id of the followed member.'),
        timestamp: integer('Since when, in milliseconds.'),
      }),
    ),
  },
  repeat: 'safe',
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
    'There is no paging.',
    'A followed member who left stays on the list, and is followed again after a return (inferred).',
    noGroup,
  ],
  disagreements:
    "The list is called members in the documentation's table, Java and Go, and followedMembers in the documentation's sample; the former is followed.",
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
