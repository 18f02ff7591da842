import { defineEndpoint } from '../../endpoint.js';
import { choice, ids, integer, optional, text, texts } from '../../fields.js';

const type = text('Kind of conversation: one-to-one is the only one.', { values: ['PERSON'] });

export const setChatBan = defineEndpoint({
  id: 'user.setChatBan',
  path: '/user/chat/fb/set.json',
  summary: 'Mutes users in all one-to-one conversations, or lifts that.',
  params: {
    userId: ids('User ids, one or several.', { maxItems: 1000 }),
    state: choice('1 mutes, 0 lifts the mute.', [0, 1]),
    type,
  },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: ['jlk456j5'], state: 1, type: 'PERSON' }, result: { code: 200 } },
  notes: [
    "A muted user's clients cannot send one-to-one messages. Those sent through the server API in the user's name still go out.",
    'There is no time limit: a mute lasts until it is lifted.',
    'Muting twice, or lifting a mute that is not there, succeeds (inferred).',
    'The user need not be registered (inferred).',
  ],
  disagreements: 'Go sends one id; documentation, Java and PHP repeat the field.',
  since: 'Java and PHP 2021-06',
  sources: [
    'docs:platform-chat-api/one-to-one/ban',
    'java:methods/user/chat/Ban.java',
    'php:Lib/User/Chat/Ban.php',
    'go:sdk/user.go',
  ],
});

export const listChatBan = defineEndpoint({
  id: 'user.listChatBan',
  path: '/user/chat/fb/querylist.json',
  summary: 'Lists the users who are muted in one-to-one conversations.',
  params: {
    type,
    num: optional(integer('How many users to list.', { min: 1, max: 200, default: 100 })),
    offset: optional(integer('How many users to skip.', { min: 0, default: 0 })),
  },
  result: {
    total: integer('How many users are muted in all.'),
    users: texts('User ids, the first muted first (inferred).', {}, { minItems: 0 }),
  },
  repeat: 'safe',
  paging: { by: 'offset', offset: 'offset', size: 'num', items: 'users' },
  sample: {
    params: { type: 'PERSON' },
    result: { code: 200, total: 3, users: ['all_00001', 'all_00002', 'all_00003'] },
  },
  notes: ['Muting a user again keeps the place in the list (inferred).'],
  since: 'Java and PHP 2021-06',
  sources: [
    'docs:platform-chat-api/one-to-one/query-banned-list',
    'java:methods/user/chat/Ban.java',
    'java:models/user/BanListModel.java',
    'go:sdk/user.go',
  ],
});
