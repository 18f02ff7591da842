import { defineEndpoint } from '../endpoint.js';
import { bool, integer, list, object, optional, text, textMap, texts } from '../fields.js';

const since = 'documentation only; in none of the official SDKs';

const start = defineEndpoint({
  id: 'proxyChat.start',
  path: '/v3/user/proxychat/start',
  body: 'json',
  summary: 'Starts proxy chats: a bot answers on behalf of a user in one-to-one conversations.',
  params: {
    userId: text('Id of the user whom the bot represents.', { maxChars: 64 }),
    targetIds: texts('Ids of the users whom the bot answers.', { maxChars: 64 }, { maxItems: 50 }),
    botUserId: text('User id of the bot. It needs an integration of type `rc_agentchat`.', { maxChars: 64 }),
    metadata: optional(
      textMap('Custom data.', {
        key: { maxChars: 32 },
        value: text('', { maxChars: 512 }),
        maxItems: 32,
      }),
    ),
  },
  result: {},
  repeat: 'safe',
  sample: {
    params: {
      userId: 'user_001',
      targetIds: ['user_002', 'user_003'],
      botUserId: 'bot_123',
      metadata: { role: 'assistant' },
    },
    result: { code: 200 },
  },
  notes: [
    'Each pair of user and target has one proxy chat.',
    'Inferred: starting it again replaces the bot and the metadata and keeps the creation time.',
    'An unknown bot, or a bot without such an integration, is refused. Inferred: the code is 1002.',
    'No source documents an endpoint that ends a proxy chat.',
    'Inferred: it ends when its bot is deleted.',
    'The emulator stores the proxy chat, but its bot does not answer.',
  ],
  disagreements:
    'The documentation has this path without `.json` and the path of `proxyChat.list` with it; both are followed.',
  since,
  sources: ['docs:platform-chat-api/proxychat/start-user-proxychat', 'docs:platform-chat-api/proxychat/ai-proxy-chat'],
});

const listChats = defineEndpoint({
  id: 'proxyChat.list',
  path: '/v3/user/proxychat/query.json',
  body: 'json',
  summary: 'Lists proxy chats.',
  params: {
    page: optional(integer('Page number, from 1.', { min: 1, default: 1 })),
    size: optional(integer('Number of proxy chats per page.', { min: 1, default: 50 })),
    userId: optional(
      text('User id, to list only the proxy chats of this user. The source was unreadable on whether it is optional.', {
        maxChars: 64,
      }),
    ),
  },
  result: {
    message: text('Always `success`.'),
    proxyChats: list(
      'Proxy chats. Inferred: ordered by user, then oldest first.',
      object('ProxyChat', 'A conversation in which a bot answers on behalf of a user.', {
        userId: text('Id of the user whom the bot represents.'),
        targetId: text('Id of the user whom the bot answers.'),
        botUserId: text('User id of the bot.'),
        metadata: optional(textMap('Custom data. Inferred: absent if none was set.')),
        createdAt: integer('Start time: Unix time in milliseconds.'),
        updatedAt: integer('Time of the last change: Unix time in milliseconds.'),
      }),
    ),
    total: integer('Total number of proxy chats.'),
    hasNext: bool('True if there is a next page.'),
  },
  repeat: 'safe',
  paging: { by: 'page', page: 'page', size: 'size', items: 'proxyChats' },
  sample: {
    params: { page: 1, size: 10, userId: 'user_001' },
    result: {
      code: 200,
      message: 'success',
      proxyChats: [
        {
          userId: 'user_001',
          targetId: 'user_002',
          botUserId: 'bot_123',
          metadata: { role: 'assistant' },
          createdAt: 1694467200000,
          updatedAt: 1694467200000,
        },
      ],
      total: 1,
      hasNext: false,
    },
  },
  notes: ['Inferred: without `userId`, the proxy chats of all users are listed.'],
  since,
  sources: ['docs:platform-chat-api/proxychat/list-user-proxychats'],
});

export const proxyChat = { start, list: listChats };
