import { defineEndpoint } from '../../endpoint.js';
import { choice, id, ids, integer, list, object, optional, text, texts } from '../../fields.js';

const owner = id('Id of the user who owns the allowlist.');

export const addWhitelist = defineEndpoint({
  id: 'user.addWhitelist',
  path: '/user/whitelist/add.json',
  summary: "Adds users to a user's allowlist.",
  params: { userId: owner, whiteUserId: ids('Ids of the users to add.', { maxItems: 20 }) },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: 'jlk456j5', whiteUserId: ['friend'] }, result: { code: 200 } },
  notes: [
    'The allowlist applies only while its owner is in allowlist mode: see `user.setWhiteSetting`.',
    'In allowlist mode, the owner receives one-to-one messages only from users on the allowlist.',
    'Messages sent by the server API are delivered despite the list, unless the send has `verifyBlacklist: 1`.',
    'A list holds at most 3,000 users in the current plans.',
    'Inferred: the users need not be registered.',
    'Inferred: adding an id twice succeeds.',
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
  params: { userId: owner, whiteUserId: ids('Ids of the users to remove.', { maxItems: 20 }) },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { userId: 'jlk456j5', whiteUserId: ['friend'] }, result: { code: 200 } },
  notes: [
    'In allowlist mode, the owner no longer receives one-to-one messages from the removed users.',
    'Inferred: removing an id that is not listed succeeds.',
  ],
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
  summary: "Lists the users on a user's allowlist.",
  params: {
    userId: owner,
    pageToken: optional(text('Token of the page: `next` of the previous page. Default: the first page.')),
    size: optional(integer('Number of users per page.', { min: 1, max: 1000, default: 1000 })),
  },
  result: {
    users: texts('Ids of the users on the allowlist, most recently added first.', {}, { minItems: 0 }),
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
    userId: ids('Ids of the users whose mode is set.', { maxItems: 20 }),
    whiteSetting: choice(
      'Mode: 1 allowlist mode: the user receives one-to-one messages only from users on the allowlist; 0 blocklist mode (the initial mode): from all users except those on the blocklist.',
      [0, 1],
    ),
  },
  result: {},
  repeat: 'safe',
  destroys: true,
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
  params: { userId: ids('Ids of the users to check.', { maxItems: 20 }) },
  result: {
    users: list(
      'One entry per requested user. Inferred: in the order of the ids.',
      object('UserWhiteSetting', 'Mode of a user: allowlist or blocklist.', {
        userId: text('Id of the user.'),
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
