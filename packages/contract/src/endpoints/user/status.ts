import { defineEndpoint } from '../../endpoint.js';
import { integer, list, object, optional, text } from '../../fields.js';
import { userId } from './fields.js';

export const checkOnline = defineEndpoint({
  id: 'user.checkOnline',
  path: '/user/checkOnline.json',
  summary: 'Says whether a user is connected now.',
  params: { userId },
  result: { status: text('`"1"` connected, `"0"` not: a text, not a number.', { values: ['0', '1'] }) },
  repeat: 'safe',
  sample: { params: { userId: 'jlk456j5' }, result: { code: 200, status: '1' } },
  notes: [
    'An id that was never registered reads as offline.',
    'A block disconnects a user at once, so a blocked user reads as offline (inferred).',
  ],
  disagreements: 'Samples inside some SDKs show the number 1; documentation and recorded answers have a text.',
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
  summary: 'Lists the groups that a user is in.',
  params: {
    userId,
    page: optional(integer('Page number, from 1. Without it, or with 0, there is no paging.', { min: 0, default: 0 })),
    size: optional(integer('Groups a page; read only together with `page`.', { min: 1, max: 1000, default: 50 })),
  },
  result: {
    groups: list(
      'In the order in which the groups came to be (inferred).',
      object('UserJoinedGroup', 'A group that a user is in.', {
        id: text('Group id.'),
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
    'Follows the joins and quits of the group API.',
    'Without paging at most 5,000 groups come back.',
    'A user in no group, or an unknown one, has an empty list (inferred).',
  ],
  since: 'PHP and Java 2021-02, Go 2022-07',
  sources: [
    'docs:platform-chat-api/group/query-group-by-user',
    'java:methods/user/User.java',
    'php:Lib/User/User.php',
    'go:sdk/group.go',
  ],
});
