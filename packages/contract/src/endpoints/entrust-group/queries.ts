import { defineEndpoint } from '../../endpoint.js';
import { choice, id, integer, list, object, optional, text, texts } from '../../fields.js';
import { nextToken, notEnabled, order, pageToken, profileTexts, since } from './fields.js';

const created = integer('When the group was created, in milliseconds.');
const ownerId = text('User id of the owner.');

const getProfiles = defineEndpoint({
  id: 'entrustGroup.getProfiles',
  path: '/entrust/group/profile/query.json',
  summary: 'Reads the profiles of entrusted groups.',
  params: { groupIds: texts('Group ids, one or several.', { maxChars: 64 }, { maxItems: 50, commas: 'accept' }) },
  result: {
    profiles: list(
      'The groups, in the order asked for (inferred).',
      object('EntrustGroupProfileEntry', 'An entrusted group with its profile.', {
        groupId: text('Group id.'),
        groupName: text('Name of the group.'),
        ...profileTexts,
        owner: ownerId,
        createTime: created,
        memberCount: integer('Members of the group.'),
        remarkName: optional(text('Only the Java SDK knows it.')),
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
    'Groups that do not exist or are not entrusted are left out (inferred).',
    '`permissions` has the defaults of what was not set: 0, but for `memProfilePerm` (inferred).',
  ],
  disagreements:
    "The name of the group is called name on the Chinese page, and groupName on the English one and in the SDKs. The documentation's sample request has groupId, its table and the SDKs groupIds.",
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
    size: optional(integer('Groups a page.', { min: 1, max: 1000, default: 50 })),
    order: order('time of creation'),
  },
  result: {
    pageToken: nextToken,
    groups: list(
      'A page of groups.',
      object('EntrustGroupListed', 'An entrusted group in the list of all.', {
        groupId: text('Group id.'),
        name: text('Name of the group.'),
        owner: ownerId,
        creator: text('User id of the first owner (inferred).'),
        portraitUrl: text('Address of the picture; empty if there is none (inferred).'),
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
  notes: ['There is no total.', '`creator` stays when the owner changes (inferred).'],
  disagreements:
    "The documentation's table has groupProfile where its sample and the SDKs have portraitUrl; the latter is followed.",
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
  summary: 'Lists the entrusted groups that a user is in, page by page.',
  params: {
    userId: id('Id of the user.'),
    role: optional(
      choice('Only groups where the user has this role: 0 any, 1 member, 2 administrator, 3 owner.', [0, 1, 2, 3], 0),
    ),
    pageToken,
    size: optional(integer('Groups a page.', { min: 1, max: 100, default: 50 })),
    order: order('time of joining'),
  },
  result: {
    totalCount: optional(
      integer('Groups in all, of the role asked for (inferred). Only the Java and Go SDKs know it.'),
    ),
    pageToken: nextToken,
    groups: list(
      'A page of groups.',
      object('EntrustGroupJoined', 'An entrusted group that a user is in.', {
        groupId: text('Group id.'),
        name: text('Name of the group.'),
        remarkName: optional(text('The alias that the user has for the group, if there is one.')),
        ...profileTexts,
        createTime: created,
        joinTime: integer('When the user joined, in milliseconds.'),
        role: choice('The role of the user: 1 member, 2 administrator, 3 owner.', [1, 2, 3]),
        count: integer('Members of the group; called `memberCount` elsewhere.'),
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
  notes: ['Ordinary groups are not listed.', 'A user in no group gives an empty list (inferred).'],
  disagreements:
    "A comment in the Java SDK has the filter as 0 all, 1 owner, 2 administrator, 3 member. This page's own list could not be read; the numbers of the documentation's member queries are followed.",
  since,
  sources: [
    'docs:platform-chat-api/group/group-profile/group-query/query-member-join-group',
    'java:models/response/EntrustGroupProfile.java',
    'go:sdk/entrustgroup.go',
  ],
});

export const queries = { getProfiles, list: listGroups, listJoined };
