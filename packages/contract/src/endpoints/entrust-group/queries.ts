import { defineEndpoint } from '../../endpoint.js';
import { choice, id, integer, list, object, optional, text, texts } from '../../fields.js';
import { nextToken, notEnabled, order, pageToken, profileTexts, since } from './fields.js';

const created = integer('Creation time of the group: Unix time in milliseconds.');
const ownerId = text('User id of the group owner.');

const getProfiles = defineEndpoint({
  id: 'entrustGroup.getProfiles',
  path: '/entrust/group/profile/query.json',
  summary: 'Gets entrusted groups by id, with profile, permissions, owner and number of members.',
  params: { groupIds: texts('Ids of the entrusted groups.', { maxChars: 64 }, { maxItems: 50, commas: 'accept' }) },
  result: {
    profiles: list(
      'Entrusted groups found. Inferred: in the order of the ids.',
      object('EntrustGroupProfileEntry', 'An entrusted group with its profile.', {
        groupId: text('Id of the group.'),
        groupName: text('Name of the group.'),
        ...profileTexts,
        owner: ownerId,
        createTime: created,
        memberCount: integer('Number of members of the group.'),
        remarkName: optional(
          text('Alias of the group for a user (`entrustGroup.setRemarkName`). Only the Java SDK has the field.'),
        ),
      }),
    ),
  },
  repeat: 'safe',
  errors: notEnabled,
  sample: {
    params: { groupIds: ['g1'] },
    result: {
      code: 200,
      profiles: [
        {
          groupId: 'g1',
          groupName: 'Group',
          groupProfile: '{"introduction":"About us"}',
          groupExtProfile: '{"ext_city":"Beijing"}',
          permissions: '{"joinPerm":1}',
          owner: 'u1',
          createTime: 1709619756077,
          memberCount: 3,
        },
      ],
    },
  },
  notes: [
    'Inferred: groups that do not exist or are not entrusted are omitted.',
    'Inferred: unset members of `permissions` have their defaults: 0, except for `memProfilePerm`.',
  ],
  disagreements:
    "The group name is name on the Chinese page, and groupName on the English page and in the SDKs. The documentation's sample request has groupId; its table and the SDKs have groupIds.",
  since,
  sources: [
    'docs:platform-chat-api/group/group-profile/group-manage/query-group-profiles',
    'java:models/profile/EntrustGroupProfileModel.java',
    'go:sdk/entrustgroup.go',
  ],
});

const listGroups = defineEndpoint({
  id: 'entrustGroup.list',
  path: '/entrust/group/query.json',
  summary: 'Lists the entrusted groups of the app, page by page.',
  params: {
    pageToken,
    size: optional(integer('Number of groups per page.', { min: 1, max: 1000, default: 50 })),
    order: order('time of creation'),
  },
  result: {
    pageToken: nextToken,
    groups: list(
      'Groups on this page.',
      object('EntrustGroupListed', 'An entrusted group in the list of all groups.', {
        groupId: text('Id of the group.'),
        name: text('Name of the group.'),
        owner: ownerId,
        creator: text('User id of the creator of the group. Inferred: the first owner.'),
        portraitUrl: text('URL of the group picture. Inferred: empty if there is none.'),
        time: created,
      }),
    ),
  },
  paging: { by: 'token', items: 'groups', token: 'pageToken', next: 'pageToken' },
  repeat: 'safe',
  errors: notEnabled,
  sample: {
    params: { size: 50, order: 1 },
    result: {
      code: 200,
      pageToken: 'XXXX',
      groups: [
        {
          groupId: 'g123',
          owner: 'u23',
          creator: 'u12',
          name: 'g1231',
          portraitUrl: 'https://example.com/group.png',
          time: 1709619756077,
        },
      ],
    },
  },
  notes: ['The result has no total.', 'Inferred: `creator` is unchanged when the owner changes.'],
  disagreements:
    "The documentation's table has groupProfile; its sample and the SDKs have portraitUrl, which is followed.",
  since,
  sources: [
    'docs:platform-chat-api/group/group-profile/group-query/query-app-all-group',
    'java:models/response/PagingQueryGroupsResult.java',
    'go:sdk/entrustgroup.go',
  ],
});

const listJoined = defineEndpoint({
  id: 'entrustGroup.listJoined',
  path: '/entrust/joined/group/query.json',
  summary: 'Lists the entrusted groups of which a user is a member, page by page.',
  params: {
    userId: id('Id of the user whose groups are listed.'),
    role: optional(
      choice(
        'Groups to list, by the role of the user: 0 any role, 1 ordinary member, 2 administrator, 3 owner.',
        [0, 1, 2, 3],
        0,
      ),
    ),
    pageToken,
    size: optional(integer('Number of groups per page.', { min: 1, max: 100, default: 50 })),
    order: order('time of joining'),
  },
  result: {
    totalCount: optional(
      integer('Total number of groups. Inferred: of the requested role. Only the Java and Go SDKs have the field.'),
    ),
    pageToken: nextToken,
    groups: list(
      'Groups on this page.',
      object('EntrustGroupJoined', 'An entrusted group of which a user is a member.', {
        groupId: text('Id of the group.'),
        name: text('Name of the group.'),
        remarkName: optional(text("The user's alias for the group; absent if there is none.")),
        ...profileTexts,
        createTime: created,
        joinTime: integer('Time at which the user joined: Unix time in milliseconds.'),
        role: choice('Role of the user in the group: 1 ordinary member, 2 administrator, 3 owner.', [1, 2, 3]),
        count: integer('Number of members of the group; named `memberCount` in other results.'),
        owner: ownerId,
      }),
    ),
  },
  paging: { by: 'token', items: 'groups', token: 'pageToken', next: 'pageToken' },
  repeat: 'safe',
  errors: notEnabled,
  sample: {
    params: { userId: 'u2', role: 2, size: 50, order: 1 },
    result: {
      code: 200,
      totalCount: 1,
      groups: [
        {
          groupId: 'g1',
          name: 'Group',
          remarkName: 'Family',
          groupProfile: '{}',
          groupExtProfile: '{}',
          permissions: '{"joinPerm":1}',
          createTime: 1709619756077,
          joinTime: 1709619756077,
          role: 2,
          count: 3,
          owner: 'u1',
        },
      ],
    },
  },
  notes: ['Ordinary groups are not listed.', 'Inferred: the list is empty for a user without groups.'],
  disagreements:
    "A comment in the Java SDK has the filter as 0 all, 1 owner, 2 administrator, 3 member. This page's own list was unreadable; the numbers of the documentation's member queries are followed.",
  since,
  sources: [
    'docs:platform-chat-api/group/group-profile/group-query/query-member-join-group',
    'java:models/response/EntrustGroupProfile.java',
    'go:sdk/entrustgroup.go',
  ],
});

export const queries = { getProfiles, list: listGroups, listJoined };
