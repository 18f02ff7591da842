import { defineEndpoint } from '../../endpoint.js';
import { choice, id, ids, integer, list, object, optional, text, texts } from '../../fields.js';

const listed = ids('User ids to put on the list or take off it, one or several.', { maxItems: 20 });
const owner = id('Id of the user whose allowlist it is.');
const users = ids('User ids, one or several.', { maxItems: 20 });

export const addWhitelist = defineEndpoint({
  id: 'user.addWhitelist',
  path: '/user/whitelist/add.json',
  summary: "Puts users on a user's own allowlist.",
  params: { userId: owner, whiteUserId: listed },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: 'jlk456j5', whiteUserId: ['friend'] }, result: { code: 200 } },
  notes: [
    'The list has an effect while its owner is in allowlist mode: see `user.setWhiteSetting`.',
    'The owner then receives one-to-one messages from listed users only.',
    'Messages sent through the server API ignore the list unless they carry `verifyBlacklist: 1`.',
    'A list holds at most 3,000 users in the current plans.',
    'Neither user need be registered, and adding an id twice is not an error (inferred).',
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
  summary: "Takes users off a user's own allowlist.",
  params: { userId: owner, whiteUserId: listed },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: 'jlk456j5', whiteUserId: ['friend'] }, result: { code: 200 } },
  notes: ['Removing an id that is not listed succeeds (inferred).'],
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
  summary: "Reads a user's own allowlist.",
  params: {
    userId: owner,
    pageToken: optional(text('`next` of the page before.')),
    size: optional(integer('Users a page.', { min: 1, max: 1000, default: 1000 })),
  },
  result: {
    users: texts('User ids, the latest added first.', {}, { minItems: 0 }),
    next: optional(text('Token of the next page; absent on the last one.')),
  },
  repeat: 'safe',
  paging: { by: 'token', token: 'pageToken', next: 'next', items: 'users' },
  sample: { params: { userId: 'jlk456j5' }, result: { code: 200, next: 'CNgB', users: ['uid20', 'uid19', 'uid18'] } },
  notes: ['An unknown user or an empty list gives an empty `users` (inferred).'],
  disagreements:
    "Java's table names the path of the blocklist for the paged call, its code posts to this one. Java's older model shows objects; the wire has plain ids.",
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
  summary: 'Puts users into allowlist mode or back into blocklist mode.',
  params: {
    userId: users,
    whiteSetting: choice('1 allowlist mode, 0 blocklist mode, in which every user begins.', [0, 1]),
  },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: ['jlk456j5'], whiteSetting: 1 }, result: { code: 200 } },
  notes: [
    'In allowlist mode a user receives one-to-one messages from the users on the own allowlist only; the own blocklist has no effect.',
    'Both lists stay as they are when the mode changes (inferred).',
    'Where allowlist mode is on for the whole app, this call cannot take a user out of it.',
    'The user need not be registered (inferred).',
  ],
  since: 'documentation only; in none of the official SDKs',
  sources: ['docs:platform-chat-api/user/whitelist/set-whitelist-service'],
});

export const queryWhiteSetting = defineEndpoint({
  id: 'user.queryWhiteSetting',
  path: '/user/whitesetting/query.json',
  summary: 'Says whether users are in allowlist or in blocklist mode.',
  params: { userId: users },
  result: {
    users: list(
      'One for each id that was asked for, in that order (inferred).',
      object('UserWhiteSetting', 'The mode of a user.', {
        userId: text('User id.'),
        whiteSetting: text('`"1"` allowlist mode, `"0"` blocklist mode: a text, not a number.', { values: ['0', '1'] }),
      }),
    ),
  },
  repeat: 'safe',
  sample: {
    params: { userId: ['jlk456j5'] },
    result: { code: 200, users: [{ userId: 'jlk456j5', whiteSetting: '0' }] },
  },
  notes: ['A user whose mode was never set reads `"0"`.'],
  disagreements:
    "The documentation's table has users as a list of texts, its sample has objects; the sample is followed.",
  since: 'documentation only; in none of the official SDKs',
  sources: ['docs:platform-chat-api/user/whitelist/query-whitelist-service'],
});
