import { defineEndpoint } from '../../endpoint.js';
import { choice, id, integer, list, object, optional, text } from '../../fields.js';
import { groupId, nextToken, noGroup, notEnabled, order, pageToken, since, unknownGroup, userIds } from './fields.js';

const ROLES =
  'The documentation has the roles 1 member, 2 administrator, 3 owner and is followed; a comment in the Java SDK has 0 member, 1 owner, 2 administrator.';

const member = object('EntrustGroupMember', 'A member of an entrusted group.', {
  userId: text('Id of the member.'),
  nickname: text('Name of the member in the group. Default: the display name of the user.'),
  role: choice('Role of the member: 1 ordinary member, 2 administrator, 3 owner.', [1, 2, 3]),
  time: integer('Time of joining: Unix time in milliseconds.'),
  extra: optional(text('Custom string for the member, set with `entrustGroup.setMember`; absent if there is none.')),
});

const listMembers = defineEndpoint({
  id: 'entrustGroup.listMembers',
  path: '/entrust/group/member/query.json',
  summary: 'Lists the members of an entrusted group, page by page.',
  params: {
    groupId,
    type: optional(
      choice('Members to list: 0 all, 1 ordinary members, 2 administrators, 3 the owner.', [0, 1, 2, 3], 0),
    ),
    pageToken,
    size: optional(integer('Number of members per page.', { min: 1, max: 100, default: 50 })),
    order: order('time of joining'),
  },
  result: {
    totalCount: integer('Total number of members. Inferred: of the requested type.'),
    pageToken: nextToken,
    members: list('Members on this page.', member),
  },
  paging: { by: 'token', items: 'members', token: 'pageToken', next: 'pageToken' },
  repeat: 'safe',
  errors: notEnabled,
  sample: {
    params: { groupId: 'g1' },
    result: {
      code: 200,
      totalCount: 2,
      members: [
        { userId: 'u02', nickname: 'nickname2', time: 1709619756078, role: 3, extra: 'xxxx' },
        { userId: 'u01', nickname: 'nickname1', time: 1709619756077, role: 1 },
      ],
    },
  },
  notes: ['An empty `pageToken` requests the first page.', noGroup],
  disagreements: `${ROLES} The tables in the documentation have role and time as strings, its samples have numbers. The Go SDK has no totalCount and allows pages of 1,000.`,
  since,
  sources: [
    'docs:platform-chat-api/group/group-profile/group-member/query-group-member',
    'java:models/response/PagingQueryMembersResult.java',
    'go:sdk/entrustgroup.go',
  ],
});

const getMembers = defineEndpoint({
  id: 'entrustGroup.getMembers',
  path: '/entrust/group/member/specific/query.json',
  summary: 'Gets given members of an entrusted group, with nickname and role.',
  params: { groupId, userIds: userIds('Ids of the members to return.', 100) },
  result: { members: list('Members found. Inferred: in the order of the ids.', member) },
  repeat: 'safe',
  errors: notEnabled,
  sample: {
    params: { groupId: 'g1', userIds: ['u01', 'u02'] },
    result: {
      code: 200,
      members: [
        { userId: 'u01', nickname: 'nickname1', time: 1709619756077, role: 1 },
        { userId: 'u02', nickname: 'nickname2', time: 1709619756078, role: 3, extra: 'xxxx' },
      ],
    },
  },
  notes: ['Inferred: users who are not members are omitted.', noGroup],
  disagreements: ROLES,
  since,
  sources: [
    'docs:platform-chat-api/group/group-profile/group-member/query-specific-group-member',
    'java:models/response/QueryMembersResult.java',
    'go:sdk/entrustgroup.go',
  ],
});

const setMember = defineEndpoint({
  id: 'entrustGroup.setMember',
  path: '/entrust/group/member/set.json',
  summary: 'Sets the nickname and a custom string of a member of an entrusted group.',
  params: {
    groupId,
    userId: id('Id of the member.'),
    nickname: text('Name of the member in this group.', { maxChars: 64 }),
    extra: optional(text('Custom string for the member.', { maxChars: 128, allowEmpty: true })),
  },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors: notEnabled,
  sample: { params: { groupId: 'g1', userId: 'u01', nickname: 'nickname1', extra: 'xxxx' }, result: { code: 200 } },
  notes: [
    'Inferred: without `extra`, the custom string is unchanged; an empty `extra` clears the string.',
    'Inferred: a user who is not a member is refused with 1002.',
    unknownGroup,
  ],
  disagreements: 'The documentation, Java and PHP require a nickname; Go sends it only if it is not empty.',
  since,
  sources: [
    'docs:platform-chat-api/group/group-profile/group-member/update-group-member-info',
    'java:models/profile/MemberInfoModel.java',
    'go:sdk/entrustgroup.go',
  ],
});

export const members = { listMembers, getMembers, setMember };
