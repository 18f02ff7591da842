import { defineEndpoint } from '../endpoint.js';
import { bool, integer, list, object, optional, text, textMap, texts } from '../fields.js';

const since = 'documentation only; in none of the official SDKs';

const start = defineEndpoint({
  id: 'proxyChat.start',
  path: '/v3/user/proxychat/start',
  body: 'json',
  summary: 'Lets a bot answer for a user in one-to-one conversations.',
  params: {
    userId: text('Id of the user who is answered for.', { maxChars: 64 }),
    targetIds: texts('Ids of the users whom the bot answers.', { maxChars: 64 }, { maxItems: 50 }),
    botUserId: text('User id of a bot with an integration of the kind `rc_agentchat`.', { maxChars: 64 }),
    metadata: optional(
      textMap('Data of your own.', {
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
    'There is one proxy chat for a user and a target. Starting it again replaces bot and metadata, and keeps the time of its creation (inferred).',
    'A bot that is unknown, or has no integration of that kind, is refused with 1002 (the code is inferred).',
    'The call that ends a proxy chat is in no source. It ends when its bot is deleted (inferred).',
    'The emulator keeps the proxy chat; its bot does not speak.',
  ],
  disagreements:
    'The documentation writes this path without `.json`, and that of `proxyChat.list` with it; both are followed.',
  since,
  sources: ['docs:platform-chat-api/proxychat/start-user-proxychat', 'docs:platform-chat-api/proxychat/ai-proxy-chat'],
});

const listChats = defineEndpoint({
  id: 'proxyChat.list',
  path: '/v3/user/proxychat/query.json',
  body: 'json',
  summary: 'Lists the conversations in which bots answer for users.',
  params: {
    page: optional(integer('Page number, from 1.', { min: 1, default: 1 })),
    size: optional(integer('Proxy chats a page.', { min: 1, default: 50 })),
    userId: optional(
      text('Only those of this user. Whether it may be left out could not be read in the source.', { maxChars: 64 }),
    ),
  },
  result: {
    message: text('`success`.'),
    proxyChats: list(
      'By user, the first started first (inferred).',
      object('ProxyChat', 'A conversation in which a bot answers for a user.', {
        userId: text('Id of the user who is answered for.'),
        targetId: text('Id of the user whom the bot answers.'),
        botUserId: text('User id of the bot.'),
        metadata: optional(textMap('Data of your own; absent if none was given (inferred).')),
        createdAt: integer('When it was started, in milliseconds since 1970.'),
        updatedAt: integer('When it was last changed, in milliseconds since 1970.'),
      }),
    ),
    total: integer('How many there are in all.'),
    hasNext: bool('Whether there is another page.'),
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
  notes: ['Without `userId` those of all users are listed (inferred).'],
  since,
  sources: ['docs:platform-chat-api/proxychat/list-user-proxychats'],
});

export const proxyChat = { start, list: listChats };
