import { bool, freeObject, integer, list, object, optional, text, textMap, texts } from '../../fields.js';

export const userId = text('User id of the bot.', { maxChars: 64 });
export const name = text('Name of the bot.', { maxChars: 128 });
export const type = text('A label of your own to sort bots by; not the kind of an integration.', { maxChars: 128 });
export const profileUrl = text('Address of the avatar.', { maxChars: 256 });
export const metadata = optional(
  textMap('Data of your own about the bot.', {
    key: { maxChars: 32 },
    value: text('', { maxChars: 128 }),
    maxItems: 16,
  }),
);

export const integrationType = text('Kind of integration, of which a bot has one each (inferred).', {
  values: ['webhook', 'dify_chat', 'dify_completion', 'dify_chatflow', 'rc_agentchat'],
});

const callbackUrl = optional(
  text('Where messages and events go. Needed for all kinds but `rc_agentchat` (the exception is inferred).'),
);

/** What both requests and answers have. */
const behavior = {
  enabled: optional(bool('Whether anything is forwarded (true unless given is inferred).', true)),
  objectNames: optional(texts('Message types to forward, such as `RC:TxtMsg`.', {}, { minItems: 0 })),
  events: optional(texts('Events to forward, such as `message:private`.', {}, { minItems: 0 })),
  stream: optional(bool('Whether the answer of the other platform is streamed.', true)),
  handleResponse: optional(bool("Whether the other platform's answer becomes a message.", true)),
  agent: optional(freeObject('The agent that answers, with `agentId` and so on. In the Java SDK only.')),
  waitForInputCompletion: optional(bool('In the Java SDK only; what it does is in no source.')),
  gentleResponse: optional(bool('In the Java SDK only; what it does is in no source.')),
};

const auth = optional(
  object('BotIntegrationAuth', 'How the service shows the other platform who it is.', {
    apiKey: text('Key for the other platform.'),
  }),
);

/** An integration in a request: all of it, or what changes of it. */
export const integrationFields = { callbackUrl, ...behavior, auth };

export const newIntegrations = list(
  'One for each platform.',
  object('NewBotIntegration', 'How a bot is to be connected to a platform.', {
    type: integrationType,
    ...integrationFields,
  }),
  { minItems: 1 },
);

const integration = object('BotIntegration', 'How a bot is connected to a platform.', {
  type: integrationType,
  callbackUrl,
  ...behavior,
});

export const bots = list(
  'The bots.',
  object('Bot', 'A bot, and what it is connected to.', {
    userId: text('User id of the bot.', { maxChars: 64 }),
    name: text('Name of the bot.'),
    type: text('A label to sort bots by.'),
    profileUrl: text('Address of the avatar.'),
    metadata: optional(textMap('Data of your own about the bot.')),
    integrations: optional(list('The first created first (inferred).', integration)),
    createdAt: optional(integer('When it was created, in milliseconds since 1970. In the Java SDK only.')),
    updatedAt: optional(integer('When it was last changed, in milliseconds since 1970. In the Java SDK only.')),
  }),
);

export const since = 'Java 4.0.5 (2025-08)';
export const JAVA = 'java:methods/chatbot/Chatbot.java';
export const JAVA_MODELS = ['java:models/bot/ChatbotInfoModel.java', 'java:models/bot/ChatbotIntegration.java'];
export const UNKNOWN_BOT = 'An unknown bot is refused with 1002 (the code is inferred).';
export const LIMIT_INFERRED = 'The limit of calls is that of the other calls on bots (inferred).';
export const SECRETS_STAY = 'What `auth` holds is in no answer (inferred).';
