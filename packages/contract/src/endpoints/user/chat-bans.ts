import { defineEndpoint } from '../../endpoint.js';
import { choice, ids, integer, optional, text, texts } from '../../fields.js';

const type = text(
  'Conversation type: `PERSON`, one-to-one. Other types, such as `GROUP` and `CHATROOM`, are documented for REST v4 only, and are left to the service to check.',
);

const OTHER_TYPES =
  'Inferred: a type other than `PERSON` is accepted. In the emulator it mutes nobody, and its list is empty.';

export const setChatBan = defineEndpoint({
  id: 'user.setChatBan',
  path: '/user/chat/fb/set.json',
  summary: 'Mutes or unmutes users in all one-to-one conversations.',
  params: {
    userId: ids('Ids of the users to mute or unmute.', { maxItems: 1000 }),
    state: choice('New state of the users: 1 muted, 0 not muted.', [0, 1]),
    type,
  },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { userId: ['jlk456j5'], state: 1, type: 'PERSON' }, result: { code: 200 } },
  notes: [
    "Clients of a muted user cannot send one-to-one messages. Messages sent by the server API on the user's behalf are still delivered.",
    'A mute lasts until the user is unmuted; a duration cannot be set.',
    'Inferred: muting twice, or unmuting a user who is not muted, succeeds.',
    'Inferred: the users need not be registered.',
    OTHER_TYPES,
  ],
  disagreements:
    'Go sends one id; the documentation, Java and PHP repeat the field. The OpenAPI document of REST v4 has the types GROUP and CHATROOM as well, which the service checks; no source has them for this path.',
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
    num: optional(integer('Maximum number of users to return.', { min: 1, max: 200, default: 100 })),
    offset: optional(integer('Number of users to skip.', { min: 0, default: 0 })),
  },
  result: {
    total: integer('Total number of muted users.'),
    users: texts('Ids of the muted users. Inferred: in the order of muting.', {}, { minItems: 0 }),
  },
  repeat: 'safe',
  paging: { by: 'offset', offset: 'offset', size: 'num', items: 'users' },
  sample: {
    params: { type: 'PERSON' },
    result: { code: 200, total: 3, users: ['all_00001', 'all_00002', 'all_00003'] },
  },
  notes: ['Inferred: muting a user again keeps the position in the list.', OTHER_TYPES],
  since: 'Java and PHP 2021-06',
  sources: [
    'docs:platform-chat-api/one-to-one/query-banned-list',
    'java:methods/user/chat/Ban.java',
    'java:models/user/BanListModel.java',
    'go:sdk/user.go',
  ],
});
