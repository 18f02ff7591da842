import { defineEndpoint } from '../../endpoint.js';
import {
  integrationFields,
  JAVA,
  LIMIT_INFERRED,
  SECRETS_STAY,
  since,
  integrationType as type,
  UNKNOWN_BOT,
  userId,
} from './fields.js';

const sources = [JAVA, 'java:models/bot/SetChatbotIntegration.java', 'java:models/bot/ChatbotIntegration.java'];

export const createIntegration = defineEndpoint({
  id: 'bot.createIntegration',
  path: '/v3/bot/integration/create.json',
  body: 'json',
  summary: 'Connects a bot to another platform.',
  params: { userId, type, ...integrationFields },
  result: {},
  repeat: 'safe',
  sample: {
    params: { userId: 'bot-10001', type: 'webhook', callbackUrl: 'https://example.com/cb2' },
    result: { code: 200 },
  },
  notes: [
    'A bot has one integration of a kind: a second one is refused with 1002 (inferred).',
    UNKNOWN_BOT,
    SECRETS_STAY,
    LIMIT_INFERRED,
  ],
  since,
  sources,
});

export const updateIntegration = defineEndpoint({
  id: 'bot.updateIntegration',
  path: '/v3/bot/integration/update.json',
  body: 'json',
  summary: 'Changes how a bot is connected to a platform.',
  params: { userId, type, ...integrationFields },
  result: {},
  repeat: 'safe',
  sample: {
    params: { userId: 'bot-10001', type: 'webhook', callbackUrl: 'https://example.com/cb2' },
    result: { code: 200 },
  },
  notes: [
    'Bot and kind say which integration it is; what is not given stays as it is (inferred).',
    'A kind that the bot has no integration of is refused with 1002 (inferred).',
    UNKNOWN_BOT,
    LIMIT_INFERRED,
  ],
  since,
  sources,
});

export const removeIntegration = defineEndpoint({
  id: 'bot.removeIntegration',
  path: '/v3/bot/integration/delete.json',
  body: 'json',
  summary: 'Cuts the connection of a bot to a platform.',
  params: { userId, type },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: 'bot-10001', type: 'webhook' }, result: { code: 200 } },
  notes: [
    'A bot may be left without any integration (inferred).',
    'Removing what is not there succeeds (inferred).',
    LIMIT_INFERRED,
  ],
  since,
  sources: [JAVA],
});
