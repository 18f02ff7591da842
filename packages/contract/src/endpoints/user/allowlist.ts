import { defineEndpoint } from '../../endpoint.js';
import { choice, id, ids, integer, list, object, optional, text, texts } from '../../fields.js';

const listed = ids('User ids, one or several.', { maxItems: 20 });
const owner = id('Id of the user who owns the allowlist.');
const users = ids('User ids, one or several.', { maxItems: 20 });

export const addWhitelist = defineEndpoint({
  id: 'user.addWhitelist',
  path: '/user/whitelist/add.json',
  summary: "Adds users to a user's allowlist.",
  params: { userId: owner, whiteUserId: listed },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: 'jlk456j5', whiteUserId: ['friend'] }, result: { code: 200 } },
  notes: [
    'The list applies only while its owner is in allowlist mode: see `user.setWhiteSetting`.',
    'In allowlist mode the owner receives one-to-one messages only from listed users.',
    'Messages sent by the server API ignore the list unless `verifyBlacklist` is 1.',
    'A list holds at most 3,000 users in the current plans.',
    'Inferred: the users need not be registered, and adding an id twice succeeds.',
  ],
  since: 'Go 2018-12, PHP 2019-01',
  sources: [
    'docs:platform-chat-api/user/whitelist/add-to-whitelist',
    'java:methods/user/whitelist/Whitelist.java',
    'php:Lib/User/Whitelist/Whitelist.php',
    'go:sdk/user.go',
  ],
});

export const removeWhitelist = defineEndpoint({
  id: 'user.removeWhitelist',
  path: '/user/whitelist/remove.json',
  summary: "Removes users from a user's allowlist.",
  params: { userId: owner, whiteUserId: listed },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: 'jlk456j5', whiteUserId: ['friend'] }, result: { code: 200 } },
  notes: ['Inferred: removing an id that is not listed succeeds.'],
  since: 'Go 2018-12, PHP 2019-01',
  sources: [
    'java:methods/user/whitelist/Whitelist.java',
    'php:Lib/User/Whitelist/Whitelist.php',
    'go:sdk/user.go',
    'python:rongcloud/user.py',
  ],
});

export const queryWhitelist = defineEndpoint({
  id: 'user.queryWhitelist',
  path: '/user/whitelist/query.json',
  summary: "Lists a user's allowlist.",
  params: {
    userId: owner,
    pageToken: optional(text('`next` of the previous page.')),
    size: optional(integer('Number of users per page.', { min: 1, max: 1000, default: 1000 })),
  },
  result: {
    users: texts('User ids, most recently added first.', {}, { minItems: 0 }),
    next: optional(text('Token of the next page; absent on the last page.')),
  },
  repeat: 'safe',
  paging: { by: 'token', token: 'pageToken', next: 'next', items: 'users' },
  sample: { params: { userId: 'jlk456j5' }, result: { code: 200, next: 'CNgB', users: ['uid20', 'uid19', 'uid18'] } },
  notes: ['Inferred: `users` is empty for an unknown user and for an empty list.'],
  disagreements:
    "Java's table has the blocklist path for the paged call; its code uses this path. Java's older model has objects; the wire has plain ids.",
  since: 'Go 2018-12; paging since 2024',
  sources: [
    'docs:platform-chat-api/user/whitelist/query-whitelist',
    'java:methods/user/whitelist/Whitelist.java',
    'java:models/response/PagingQueryWhitelistResult.java',
  ],
});

export const setWhiteSetting = defineEndpoint({
  id: 'user.setWhiteSetting',
  path: '/user/whitesetting/set.json',
  summary: 'Switches users to allowlist mode or to blocklist mode.',
  params: {
    userId: users,
    whiteSetting: choice('Mode: 1 allowlist mode, 0 blocklist mode (the initial mode of every user).', [0, 1]),
  },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: ['jlk456j5'], whiteSetting: 1 }, result: { code: 200 } },
  notes: [
    "In allowlist mode a user receives one-to-one messages only from users on the user's allowlist; the blocklist has no effect.",
    'If allowlist mode is enabled for the whole app, this call cannot disable it for a user.',
    'Inferred: a change of mode leaves both lists unchanged.',
    'Inferred: the user need not be registered.',
  ],
  since: 'documentation only; in none of the official SDKs',
  sources: ['docs:platform-chat-api/user/whitelist/set-whitelist-service'],
});

export const queryWhiteSetting = defineEndpoint({
  id: 'user.queryWhiteSetting',
  path: '/user/whitesetting/query.json',
  summary: 'Checks whether users are in allowlist mode or in blocklist mode.',
  params: { userId: users },
  result: {
    users: list(
      'One entry per id. Inferred: in the order of the ids.',
      object('UserWhiteSetting', 'Mode of a user.', {
        userId: text('User id.'),
        whiteSetting: text('Mode: `"1"` allowlist mode, `"0"` blocklist mode; a string, not a number.', {
          values: ['0', '1'],
        }),
      }),
    ),
  },
  repeat: 'safe',
  sample: {
    params: { userId: ['jlk456j5'] },
    result: { code: 200, users: [{ userId: 'jlk456j5', whiteSetting: '0' }] },
  },
  notes: ['The mode of a user without a setting is `"0"`.'],
  disagreements:
    "The documentation's table has users as a list of strings, its sample as objects; the sample is followed.",
  since: 'documentation only; in none of the official SDKs',
  sources: ['docs:platform-chat-api/user/whitelist/query-whitelist-service'],
});
