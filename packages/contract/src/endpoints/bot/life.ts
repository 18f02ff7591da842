import { defineEndpoint } from '../../endpoint.js';
import { bool, integer, optional, texts } from '../../fields.js';
import {
  bots,
  JAVA,
  JAVA_MODELS,
  LIMIT_INFERRED,
  metadata,
  name,
  newIntegrations,
  profileUrl,
  SECRETS_STAY,
  since,
  type,
  UNKNOWN_BOT,
  userId,
} from './fields.js';

export const create = defineEndpoint({
  id: 'bot.create',
  path: '/v3/bot/create.json',
  body: 'json',
  summary: 'Creates a bot and connects it to platforms.',
  params: { userId, name, type, profileUrl, metadata, integrations: newIntegrations },
  result: {},
  repeat: 'safe',
  sample: {
    params: {
      userId: 'bot-10001',
      name: 'Helper',
      type: 'assistant',
      profileUrl: 'https://example.com/a.png',
      metadata: { k: 'v' },
      integrations: [
        {
          type: 'webhook',
          callbackUrl: 'https://example.com/cb',
          enabled: true,
          objectNames: ['RC:TxtMsg'],
          events: ['message:private'],
        },
      ],
    },
    result: { code: 200 },
  },
  notes: [
    'An app has at most 10 bots; one more is refused with 1002 (the code is inferred).',
    'An id that is taken by a bot, and two integrations of the same kind, are refused with 1002 (inferred).',
    'So a call that is repeated after it went through is refused, and changes nothing (inferred).',
    'A message to the bot is forwarded to its enabled integrations. The emulator forwards nothing.',
    'The id is not among those that `user.list` lists (inferred).',
    SECRETS_STAY,
  ],
  since,
  sources: [
    'docs:platform-chat-api/bot/create-a-bot',
    'docs:platform-chat-api/bot/callback-channels/bot-callback-webhook',
    'docs:platform-chat-api/bot/callback-channels/bot-callback-dify',
    JAVA,
    ...JAVA_MODELS,
  ],
});

export const list = defineEndpoint({
  id: 'bot.list',
  path: '/v3/bot/query.json',
  body: 'json',
  summary: 'Lists the bots of the app.',
  params: {
    page: optional(integer('Page number, from 1.', { min: 1, default: 1 })),
    pageSize: optional(integer('Bots a page.', { min: 1, default: 10 })),
    includeIntegration: optional(bool('Whether the answer has the integrations.', false)),
  },
  result: {
    total: integer('How many bots there are in all.'),
    hasNext: bool('Whether there is another page.'),
    bots,
  },
  repeat: 'safe',
  paging: { by: 'page', page: 'page', size: 'pageSize', items: 'bots' },
  sample: {
    params: { page: 1, pageSize: 20, includeIntegration: false },
    result: {
      code: 200,
      total: 1,
      hasNext: false,
      bots: [
        {
          userId: 'bot-10001',
          name: 'Helper',
          type: 'assistant',
          profileUrl: 'https://example.com/a.png',
          metadata: { k: 'v' },
        },
      ],
    },
  },
  notes: ['The first created comes first (inferred).', SECRETS_STAY],
  since,
  sources: ['docs:platform-chat-api/bot/list-bots', JAVA, 'java:models/response/PagingQueryChatbotsResult.java'],
});

export const get = defineEndpoint({
  id: 'bot.get',
  path: '/v3/bot/get.json',
  body: 'json',
  summary: 'Reads bots and their integrations.',
  params: { userIds: texts('User ids of the bots.', { maxChars: 64 }, { maxItems: 20 }) },
  result: { bots },
  repeat: 'safe',
  sample: {
    params: { userIds: ['bot-10001'] },
    result: {
      code: 200,
      bots: [
        {
          userId: 'bot-10001',
          name: 'Helper',
          type: 'assistant',
          profileUrl: 'https://example.com/a.png',
          metadata: { k: 'v' },
          integrations: [
            {
              type: 'webhook',
              callbackUrl: 'https://example.com/cb',
              enabled: true,
              objectNames: ['RC:TxtMsg'],
              events: ['message:private'],
              stream: true,
              handleResponse: true,
            },
          ],
        },
      ],
    },
  },
  notes: [
    'Unknown ids are left out, and the others come in the order in which they were asked for, each once (inferred).',
    SECRETS_STAY,
  ],
  disagreements: "The documentation's sample has `total` and `hasNext` as well; its table of fields does not.",
  since,
  sources: ['docs:platform-chat-api/bot/get-bot', JAVA, 'java:models/response/QueryChatbotsResult.java'],
});

export const update = defineEndpoint({
  id: 'bot.update',
  path: '/v3/bot/update.json',
  body: 'json',
  summary: 'Changes a bot.',
  params: {
    userId,
    name: optional(name),
    type: optional(type),
    profileUrl: optional(profileUrl),
    metadata,
    integrations: optional(newIntegrations),
  },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: 'bot-10001', name: 'Guide' }, result: { code: 200 } },
  notes: [
    'What is not given stays as it is (inferred).',
    'Metadata and integrations that are given take the place of all that the bot had (inferred).',
    UNKNOWN_BOT,
    LIMIT_INFERRED,
  ],
  since,
  sources: [JAVA, ...JAVA_MODELS],
});

export const remove = defineEndpoint({
  id: 'bot.remove',
  path: '/v3/bot/delete.json',
  body: 'json',
  summary: 'Deletes a bot.',
  params: { userId },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: 'bot-10001' }, result: { code: 200 } },
  notes: [
    'Its integrations go with it, and the proxy chats in which it answers (inferred).',
    'Deleting a bot that is not there succeeds (inferred).',
    LIMIT_INFERRED,
  ],
  since,
  sources: [JAVA],
});
