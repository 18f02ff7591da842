import { defineEndpoint } from '../../endpoint.js';
import { integer, list, object, optional, text } from '../../fields.js';
import { userId } from './fields.js';

export const checkOnline = defineEndpoint({
  id: 'user.checkOnline',
  path: '/user/checkOnline.json',
  summary: 'Checks whether a user is online.',
  params: { userId },
  result: { status: text('Status: `"1"` online, `"0"` offline; a string, not a number.', { values: ['0', '1'] }) },
  repeat: 'safe',
  sample: { params: { userId: 'jlk456j5' }, result: { code: 200, status: '1' } },
  notes: [
    'An id that was never registered counts as offline.',
    'Inferred: a blocked user is offline, because a block disconnects the user at once.',
  ],
  disagreements: 'Samples in some SDKs show the number 1; the documentation and recorded answers have a string.',
  v2: 'User.checkOnline',
  since: 'V2.0.1',
  sources: [
    'docs:platform-chat-api/user/check-online-status-by-user',
    'go@v2.0.1:RCServerSDK/structs.go',
    'java:methods/user/onlinestatus/OnlineStatus.java',
  ],
});

export const listGroups = defineEndpoint({
  id: 'user.listGroups',
  path: '/user/group/query.json',
  summary: 'Lists the groups of which a user is a member.',
  params: {
    userId,
    page: optional(
      integer('Page number, from 1. If absent or 0, at most 5,000 groups are returned in one answer.', {
        min: 0,
        default: 0,
      }),
    ),
    size: optional(integer('Number of groups per page; ignored without `page`.', { min: 1, max: 1000, default: 50 })),
  },
  result: {
    groups: list(
      'Groups of the user. Inferred: in the order of group creation.',
      object('UserJoinedGroup', 'A group of which a user is a member.', {
        id: text('Id of the group.'),
        name: text('Name of the group.'),
      }),
    ),
  },
  repeat: 'safe',
  paging: { by: 'page', page: 'page', size: 'size', items: 'groups', unpaged: 5000 },
  sample: {
    params: { userId: 'jlk456j5' },
    result: { code: 200, groups: [{ id: '10001', name: 'Avengers' }] },
  },
  notes: [
    'The list contains memberships made through the server API, such as with `group.join`.',
    'Inferred: the list is empty for a user without groups and for an unknown user.',
  ],
  since: 'PHP and Java 2021-02, Go 2022-07',
  sources: [
    'docs:platform-chat-api/group/query-group-by-user',
    'java:methods/user/User.java',
    'php:Lib/User/User.php',
    'go:sdk/group.go',
  ],
});
