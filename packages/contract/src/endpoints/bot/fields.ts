import { bool, freeObject, integer, list, object, optional, text, textMap, texts } from '../../fields.js';

export const userId = text('User id of the bot.', { maxChars: 64 });
export const name = text('Name of the bot.', { maxChars: 128 });
export const type = text('Custom label for sorting bots; not an integration type.', { maxChars: 128 });
export const profileUrl = text('URL of the avatar.', { maxChars: 256 });
export const metadata = optional(
  textMap('Custom data about the bot.', {
    key: { maxChars: 32 },
    value: text('', { maxChars: 128 }),
    maxItems: 16,
  }),
);

export const integrationType = text('Integration type. Inferred: a bot has at most one integration of each type.', {
  values: ['webhook', 'dify_chat', 'dify_completion', 'dify_chatflow', 'rc_agentchat'],
});

const callbackUrl = optional(
  text('URL that receives messages and events. Required. Inferred: not required for type `rc_agentchat`.'),
);

/** Fields common to requests and answers. */
const behavior = {
  enabled: optional(bool('If true, messages and events are forwarded. Inferred: the default.', true)),
  objectNames: optional(texts('Message types to forward, such as `RC:TxtMsg`.', {}, { minItems: 0 })),
  events: optional(texts('Events to forward, such as `message:private`.', {}, { minItems: 0 })),
  stream: optional(bool("If true, the platform's answer is streamed.", true)),
  handleResponse: optional(bool("If true, the platform's answer is sent as a message.", true)),
  agent: optional(freeObject('Agent that answers, with `agentId` and other fields. Java SDK only.')),
  waitForInputCompletion: optional(bool('Java SDK only; no source states its meaning.')),
  gentleResponse: optional(bool('Java SDK only; no source states its meaning.')),
};

const auth = optional(
  object('BotIntegrationAuth', 'Credentials of the service for the platform.', {
    apiKey: text('API key for the platform.'),
  }),
);

/** Integration fields in a request: all fields, or the changed fields. */
export const integrationFields = { callbackUrl, ...behavior, auth };

export const newIntegrations = list(
  'Integrations, one per platform.',
  object('NewBotIntegration', 'Integration to create between a bot and a platform.', {
    type: integrationType,
    ...integrationFields,
  }),
  { minItems: 1 },
);

const integration = object('BotIntegration', 'Integration of a bot with a platform.', {
  type: integrationType,
  callbackUrl,
  ...behavior,
});

export const bots = list(
  'Bots.',
  object('Bot', 'A bot with its integrations.', {
    userId: text('User id of the bot.', { maxChars: 64 }),
    name: text('Name of the bot.'),
    type: text('Custom label for sorting bots.'),
    profileUrl: text('URL of the avatar.'),
    metadata: optional(textMap('Custom data about the bot.')),
    integrations: optional(list('Integrations of the bot. Inferred: oldest first.', integration)),
    createdAt: optional(integer('Creation time: Unix time in milliseconds. Java SDK only.')),
    updatedAt: optional(integer('Time of the last change: Unix time in milliseconds. Java SDK only.')),
  }),
);

export const since = 'Java 4.0.5 (2025-08)';
export const JAVA = 'java:methods/chatbot/Chatbot.java';
export const JAVA_MODELS = ['java:models/bot/ChatbotInfoModel.java', 'java:models/bot/ChatbotIntegration.java'];
export const UNKNOWN_BOT = 'An unknown bot is refused. Inferred: the code is 1002.';
export const LIMIT_INFERRED = 'Inferred: the rate limit is the same as for the other bot endpoints.';
export const SECRETS_STAY = 'Inferred: no answer contains `auth`.';
