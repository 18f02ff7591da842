import { defineEndpoint } from '../endpoint.js';
import { bool, integer, list, narrowing, object, optional, text, textMap, texts } from '../fields.js';

const since = 'documentation only; in none of the official SDKs';

const start = defineEndpoint({
  id: 'proxyChat.start',
  path: '/v3/user/proxychat/start',
  body: 'json',
  summary: 'Starts proxy chats: in one-to-one conversations of a user, a bot answers on behalf of the user.',
  params: {
    userId: text('Id of the user on whose behalf the bot answers.', { maxChars: 64 }),
    targetIds: texts('Ids of the other users, whose messages the bot answers.', { maxChars: 64 }, { maxItems: 50 }),
    botUserId: text('User id of the bot, which must have an integration of type `rc_agentchat`.', { maxChars: 64 }),
    metadata: optional(
      textMap('Custom data of the proxy chats.', {
        key: { maxChars: 32 },
        value: text('', { maxChars: 512 }),
        maxItems: 32,
      }),
    ),
  },
  result: {},
  repeat: 'safe',
  reaches: true,
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
    'A user has one proxy chat with each target.',
    'Inferred: starting a proxy chat again replaces the bot and the metadata, and keeps the start time.',
    'An unknown bot, or a bot without an `rc_agentchat` integration, is refused. Inferred: the code is 1002.',
    'No source documents an endpoint that ends a proxy chat.',
    'Inferred: a proxy chat ends when the bot is deleted.',
    'In the emulator, the bot does not answer.',
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
  summary: 'Lists proxy chats, in which a bot answers on behalf of a user.',
  params: {
    page: optional(integer('Page number, from 1.', { min: 1, default: 1 })),
    size: optional(integer('Number of proxy chats per page.', { min: 1, default: 50 })),
    userId: narrowing(
      'all users',
      text('Id of the user whose proxy chats are listed. Inferred: optional.', {
        maxChars: 64,
      }),
    ),
  },
  result: {
    message: text('Always `success`.'),
    proxyChats: list(
      'Proxy chats on this page. Inferred: ordered by user, then oldest first.',
      object('ProxyChat', 'A conversation in which a bot answers on behalf of a user.', {
        userId: text('Id of the user on whose behalf the bot answers.'),
        targetId: text('Id of the other user, whose messages the bot answers.'),
        botUserId: text('User id of the bot.'),
        metadata: optional(textMap('Custom data of the proxy chat. Inferred: absent if there is none.')),
        createdAt: integer('Start of the proxy chat: Unix time in milliseconds.'),
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
