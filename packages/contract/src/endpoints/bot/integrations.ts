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
  summary: 'Creates an integration of a bot: a platform to which messages to the bot are forwarded.',
  params: { userId, type, ...integrationFields },
  result: {},
  repeat: 'safe',
  sample: {
    params: { userId: 'bot-10001', type: 'webhook', callbackUrl: 'https://example.com/cb2' },
    result: { code: 200 },
  },
  notes: [
    UNKNOWN_BOT,
    'Inferred: a bot has at most one integration of each type; a second one is refused with 1002.',
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
  summary: "Updates a bot's integration of the given type.",
  params: { userId, type, ...integrationFields },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: {
    params: { userId: 'bot-10001', type: 'webhook', callbackUrl: 'https://example.com/cb2' },
    result: { code: 200 },
  },
  notes: [
    UNKNOWN_BOT,
    'Inferred: absent fields are unchanged.',
    'Inferred: if the bot has no integration of this type, the call is refused with 1002.',
    LIMIT_INFERRED,
  ],
  since,
  sources,
});

export const removeIntegration = defineEndpoint({
  id: 'bot.removeIntegration',
  path: '/v3/bot/integration/delete.json',
  body: 'json',
  summary: "Removes a bot's integration of the given type.",
  params: { userId, type },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { userId: 'bot-10001', type: 'webhook' }, result: { code: 200 } },
  notes: [
    'Inferred: the last integration of a bot can be removed.',
    'Inferred: removing an unknown integration succeeds.',
    LIMIT_INFERRED,
  ],
  since,
  sources: [JAVA],
});
