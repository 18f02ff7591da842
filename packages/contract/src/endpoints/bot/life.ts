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
  summary: 'Creates a bot: a user that forwards received messages to other platforms, which answer them.',
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
    'An app has at most 10 bots; an 11th is refused. Inferred: the code is 1002.',
    'Messages to the bot are forwarded to its enabled integrations. The emulator does not forward them.',
    'Inferred: an id already used by a bot, or two integrations of the same type, are refused with 1002.',
    'Inferred: repeating a successful call is refused and changes nothing.',
    'Inferred: `user.list` does not list bots.',
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
    pageSize: optional(integer('Number of bots per page.', { min: 1, default: 10 })),
    includeIntegration: optional(bool('If true, the result includes the integrations of the bots.', false)),
  },
  result: {
    total: integer('Total number of bots of the app.'),
    hasNext: bool('True if there is a next page.'),
    bots: bots('Bots on this page.'),
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
  notes: ['Inferred: bots are listed oldest first.', SECRETS_STAY],
  since,
  sources: ['docs:platform-chat-api/bot/list-bots', JAVA, 'java:models/response/PagingQueryChatbotsResult.java'],
});

export const get = defineEndpoint({
  id: 'bot.get',
  path: '/v3/bot/get.json',
  body: 'json',
  summary: 'Gets bots by user id, with their integrations.',
  params: { userIds: texts('User ids of the bots to return.', { maxChars: 64 }, { maxItems: 20 }) },
  result: { bots: bots('Bots found.') },
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
    'Inferred: unknown ids are omitted; the bots are returned in the order of the ids, without duplicates.',
    SECRETS_STAY,
  ],
  disagreements: "The documentation's sample also has `total` and `hasNext`; its field table does not.",
  since,
  sources: ['docs:platform-chat-api/bot/get-bot', JAVA, 'java:models/response/QueryChatbotsResult.java'],
});

export const update = defineEndpoint({
  id: 'bot.update',
  path: '/v3/bot/update.json',
  body: 'json',
  summary: 'Updates the name, label, avatar, custom data or integrations of a bot.',
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
  destroys: true,
  sample: { params: { userId: 'bot-10001', name: 'Guide' }, result: { code: 200 } },
  notes: [
    UNKNOWN_BOT,
    'Inferred: absent fields are unchanged.',
    'Inferred: `metadata` and `integrations`, if given, replace all existing ones.',
    LIMIT_INFERRED,
  ],
  since,
  sources: [JAVA, ...JAVA_MODELS],
});

export const remove = defineEndpoint({
  id: 'bot.remove',
  path: '/v3/bot/delete.json',
  body: 'json',
  summary: 'Deletes a bot of the app.',
  params: { userId },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { userId: 'bot-10001' }, result: { code: 200 } },
  notes: [
    'Inferred: the integrations and the proxy chats of the bot are deleted as well.',
    'Inferred: deleting an unknown bot succeeds.',
    LIMIT_INFERRED,
  ],
  since,
  sources: [JAVA],
});
