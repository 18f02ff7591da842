import { defineEndpoint } from '../../endpoint.js';
import { ids, integer, list, object, optional, text } from '../../fields.js';

const banned = ids('User ids, one or several.', { maxItems: 20 });

export const block = defineEndpoint({
  id: 'user.block',
  path: '/user/block.json',
  summary: 'Disconnects users and keeps them from connecting for a number of minutes.',
  params: {
    userId: banned,
    minute: integer('How long, in minutes; 43200 is 30 days.', { min: 1, max: 43200 }),
  },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: ['jlk456j5'], minute: 10 }, result: { code: 200 } },
  notes: [
    'A live connection is cut at once. The block ends by itself or with `user.unBlock`; there is none without end.',
    'Messages sent to a blocked user wait as offline messages, at most 7 days, and are not pushed.',
    'Blocking again replaces the end time (inferred).',
    'The user need not be registered.',
  ],
  disagreements: 'Python accepts 0 minutes, all others need at least 1.',
  v2: 'User.block',
  since: 'V2.0.1; several ids since 2020',
  sources: ['docs:platform-chat-api/user/block', 'go@v2.0.1:RCServerSDK/user.go', 'java:methods/user/block/Block.java'],
});

export const unBlock = defineEndpoint({
  id: 'user.unBlock',
  path: '/user/unblock.json',
  summary: 'Lifts the block of users.',
  params: { userId: banned },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: ['jlk456j5'] }, result: { code: 200 } },
  notes: [
    'Unblocking a user who is not blocked succeeds (inferred).',
    'The user may connect again and receives what waited offline.',
  ],
  v2: 'User.unBlock',
  since: 'V2.0.1; several ids since 2020',
  sources: ['docs:platform-chat-api/user/unblock', 'go@v2.0.1:RCServerSDK/user.go'],
});

export const queryBlock = defineEndpoint({
  id: 'user.queryBlock',
  path: '/user/block/query.json',
  summary: 'Lists the blocked users and when each block ends.',
  params: {
    page: optional(integer('Page number, from 1. Without it, or with 0, there is no paging.', { min: 0, default: 0 })),
    size: optional(integer('Users a page; read only together with `page`.', { min: 1, default: 50 })),
  },
  result: {
    users: list(
      'Latest end first.',
      object('BlockedUser', 'A blocked user.', {
        userId: text('User id.'),
        blockEndTime: text("When the block ends: `YYYY-MM-DD HH:MM:SS` in the data center's zone."),
      }),
    ),
  },
  repeat: 'safe',
  paging: { by: 'page', page: 'page', size: 'size', items: 'users', unpaged: 1000 },
  sample: {
    params: {},
    result: { code: 200, users: [{ userId: 'jlk456j5', blockEndTime: '2015-01-11 01:28:20' }] },
  },
  notes: [
    'Without paging at most 1,000 users come back.',
    'A block that ended is not listed; without blocks the list is empty (inferred).',
  ],
  disagreements: "Java's model has `id`, made by that SDK; the wire has `userId`.",
  v2: 'User.queryBlock',
  since: 'V2.0.1; page and size since 2021',
  sources: ['docs:platform-chat-api/user/query-blocked-list', 'go@v2.0.1:RCServerSDK/structs.go'],
});
