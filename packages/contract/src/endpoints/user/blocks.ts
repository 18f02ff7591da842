import { defineEndpoint } from '../../endpoint.js';
import { ids, integer, list, localTime, object, optional, text } from '../../fields.js';

export const block = defineEndpoint({
  id: 'user.block',
  path: '/user/block.json',
  summary: 'Disconnects users and keeps them from connecting for a number of minutes.',
  params: {
    userId: ids('Ids of the users to block.', { maxItems: 20 }),
    minute: integer('Duration of the block in minutes; 43200 is 30 days.', { min: 1, max: 43200 }),
  },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { userId: ['jlk456j5'], minute: 10 }, result: { code: 200 } },
  notes: [
    'Open connections are closed at once.',
    'The block ends automatically or with `user.unBlock`. A permanent block is not possible.',
    'Messages to a blocked user are stored as offline messages for at most 7 days and are not pushed.',
    'The users need not be registered (observed on the real service).',
    'Inferred: blocking again replaces the end time.',
  ],
  disagreements: 'Python accepts 0 minutes; all other SDKs require at least 1.',
  v2: 'User.block',
  since: 'V2.0.1; several ids since 2020',
  sources: ['docs:platform-chat-api/user/block', 'go@v2.0.1:RCServerSDK/user.go', 'java:methods/user/block/Block.java'],
});

export const unBlock = defineEndpoint({
  id: 'user.unBlock',
  path: '/user/unblock.json',
  summary: 'Unblocks users, who can then connect again.',
  params: { userId: ids('Ids of the users to unblock.', { maxItems: 20 }) },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: ['jlk456j5'] }, result: { code: 200 } },
  notes: [
    'After connecting, the users receive the messages that were stored while they were blocked.',
    'Inferred: unblocking a user who is not blocked succeeds.',
  ],
  v2: 'User.unBlock',
  since: 'V2.0.1; several ids since 2020',
  sources: ['docs:platform-chat-api/user/unblock', 'go@v2.0.1:RCServerSDK/user.go'],
});

export const queryBlock = defineEndpoint({
  id: 'user.queryBlock',
  path: '/user/block/query.json',
  summary: 'Lists the blocked users and the end of each block.',
  params: {
    page: optional(
      integer('Page number, from 1. If absent or 0, at most 1,000 users are returned in one answer.', {
        min: 0,
        default: 0,
      }),
    ),
    size: optional(integer('Number of users per page; ignored without `page`.', { min: 1, default: 50 })),
  },
  result: {
    users: list(
      'Blocked users, latest end first.',
      object('BlockedUser', 'A user who cannot connect until the block ends.', {
        userId: text('Id of the blocked user.'),
        blockEndTime: localTime('End of the block'),
      }),
    ),
  },
  repeat: 'safe',
  paging: { by: 'page', page: 'page', size: 'size', items: 'users', unpaged: 1000 },
  sample: {
    params: {},
    result: { code: 200, users: [{ userId: 'jlk456j5', blockEndTime: '2015-01-11 01:28:20' }] },
  },
  notes: ['Inferred: ended blocks are not listed; without blocks the list is empty.'],
  disagreements: "Java's model renames the field to `id`; the wire has `userId`.",
  v2: 'User.queryBlock',
  since: 'V2.0.1; page and size since 2021',
  sources: ['docs:platform-chat-api/user/query-blocked-list', 'go@v2.0.1:RCServerSDK/structs.go'],
});
