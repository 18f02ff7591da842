import { defineEndpoint } from '../../endpoint.js';
import { id, ids, integer, optional, text, texts } from '../../fields.js';

const owner = id('Id of the user who owns the blocklist.');

export const addBlacklist = defineEndpoint({
  id: 'user.addBlacklist',
  path: '/user/blacklist/add.json',
  summary: "Adds users to a user's blocklist.",
  params: { userId: owner, blackUserId: ids('Ids of the users to add.', { maxItems: 20 }) },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { userId: 'jlk456j5', blackUserId: ['troll'] }, result: { code: 200 } },
  notes: [
    'A user on the blocklist cannot send one-to-one messages to the owner. The owner can still send to that user.',
    'Messages sent by the server API are delivered despite the list, unless the send has `verifyBlacklist: 1`.',
    'The list has no effect while the owner is in allowlist mode (`user.setWhiteSetting`).',
    'A list holds at most 3,000 users in the current plans.',
    'Neither the owner nor the users need be registered (observed on the real service).',
    'Inferred: adding an id twice succeeds.',
  ],
  disagreements: 'One page of the English documentation has /user/blocklist/add.json; every SDK has blacklist.',
  v2: 'User.addBlacklist',
  since: 'V2.0.1; several ids since 3.x',
  sources: [
    'docs:platform-chat-api/user/blacklist/add-to-blacklist',
    'go@v2.0.1:RCServerSDK/user.go',
    'java:methods/user/blacklist/Blacklist.java',
  ],
});

export const queryBlacklist = defineEndpoint({
  id: 'user.queryBlacklist',
  path: '/user/blacklist/query.json',
  summary: "Lists the users on a user's blocklist.",
  params: {
    userId: owner,
    pageToken: optional(text('Token of the page: `next` of the previous page. Default: the first page.')),
    size: optional(integer('Number of users per page.', { min: 1, max: 1000, default: 1000 })),
  },
  result: {
    users: texts('Ids of the users on the blocklist, most recently added first.', {}, { minItems: 0 }),
    next: optional(text('Token of the next page; absent on the last page.')),
  },
  repeat: 'safe',
  paging: { by: 'token', token: 'pageToken', next: 'next', items: 'users' },
  sample: { params: { userId: 'jlk456j5' }, result: { code: 200, next: 'CNgB', users: ['uid20', 'uid19', 'uid18'] } },
  notes: ['Inferred: `users` is empty for an unknown user and for an empty list.'],
  disagreements: "Java's older model has objects, created by that SDK; the wire has plain ids.",
  v2: 'User.queryBlacklist',
  since: 'V2.0.1; paging since 2024',
  sources: [
    'docs:platform-chat-api/user/blacklist/query-blacklist',
    'go@v2.0.1:RCServerSDK/structs.go',
    'java:models/response/PagingQueryBlacklistResult.java',
  ],
});

export const removeBlacklist = defineEndpoint({
  id: 'user.removeBlacklist',
  path: '/user/blacklist/remove.json',
  summary: "Removes users from a user's blocklist.",
  params: { userId: owner, blackUserId: ids('Ids of the users to remove.', { maxItems: 20 }) },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: 'jlk456j5', blackUserId: ['troll'] }, result: { code: 200 } },
  notes: ['Removing an id that is not listed succeeds (observed on the real service).'],
  v2: 'User.removeBlacklist',
  since: 'V2.0.1',
  sources: ['go@v2.0.1:RCServerSDK/user.go', 'java:methods/user/blacklist/Blacklist.java'],
});
