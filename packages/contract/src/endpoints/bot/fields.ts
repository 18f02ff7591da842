import { bool, freeObject, integer, list, object, optional, text, textMap, texts } from '../../fields.js';

export const userId = text('User id of the bot.', { maxChars: 64 });
export const name = text('Display name of the bot.', { maxChars: 128 });
export const type = text('Label, chosen by you, to group bots; not an integration type.', { maxChars: 128 });
export const profileUrl = text("URL of the bot's avatar.", { maxChars: 256 });
export const metadata = optional(
  textMap('Custom data about the bot.', {
    key: { maxChars: 32 },
    value: text('', { maxChars: 128 }),
    maxItems: 16,
  }),
);

export const integrationType = text(
  'Type of the integration: `webhook` for your own server; `dify_chat`, `dify_completion` or `dify_chatflow` for the platform Dify; `rc_agentchat` for a RongCloud agent (`agent.create`). Inferred: a bot has at most one integration of each type.',
  {
    values: ['webhook', 'dify_chat', 'dify_completion', 'dify_chatflow', 'rc_agentchat'],
  },
);

const callbackUrl = optional(
  text(
    'URL to which messages and events are forwarded. Required for a new integration. Inferred: not required for type `rc_agentchat`.',
  ),
);

/** Integration fields common to requests and answers. */
const behavior = {
  enabled: optional(bool('If true, messages to the bot and events are forwarded. Inferred: the default.', true)),
  objectNames: optional(
    texts('Message types to forward, such as `RC:TxtMsg`. No source states the default.', {}, { minItems: 0 }),
  ),
  events: optional(
    texts('Events to forward, such as `message:private`. No source states the default.', {}, { minItems: 0 }),
  ),
  stream: optional(
    bool('If true, the answer of the platform reaches the user in parts, as a streaming message.', true),
  ),
  handleResponse: optional(
    bool('If true, the service sends the answer of the platform to the user as a message.', true),
  ),
  agent: optional(
    freeObject(
      'Agent that answers for the bot, with `agentId` and other fields of an agent. Only the Java SDK has the field.',
    ),
  ),
  waitForInputCompletion: optional(bool('Only the Java SDK has the field; no source states its meaning.')),
  gentleResponse: optional(bool('Only the Java SDK has the field; no source states its meaning.')),
};

const auth = optional(
  object('BotIntegrationAuth', 'Credentials with which RongCloud calls the external platform of the bot.', {
    apiKey: text('API key of the platform.'),
  }),
);

/** Integration fields in a request: all fields of a new integration, or the changed fields. */
export const integrationFields = { callbackUrl, ...behavior, auth };

export const newIntegrations = list(
  'Integrations of the bot, one per platform.',
  object('NewBotIntegration', 'Integration to create: a platform to which messages to the bot are forwarded.', {
    type: integrationType,
    ...integrationFields,
  }),
  { minItems: 1 },
);

const integration = object(
  'BotIntegration',
  'Integration of a bot: a platform to which messages to the bot are forwarded.',
  {
    type: integrationType,
    callbackUrl,
    ...behavior,
  },
);

const bot = object('Bot', 'A bot with its integrations.', {
  userId: text('User id of the bot.', { maxChars: 64 }),
  name: text('Display name of the bot.'),
  type: text('Label, chosen by you, to group bots.'),
  profileUrl: text("URL of the bot's avatar."),
  metadata: optional(textMap('Custom data about the bot.')),
  integrations: optional(
    list(
      'Integrations of the bot. Inferred: oldest first. Absent in `bot.list` unless `includeIntegration` is true.',
      integration,
    ),
  ),
  createdAt: optional(integer('Creation time of the bot: Unix time in milliseconds. Only the Java SDK has the field.')),
  updatedAt: optional(
    integer('Time of the last change of the bot: Unix time in milliseconds. Only the Java SDK has the field.'),
  ),
});

export const bots = (description: string) => list(description, bot);

export const since = 'Java 4.0.5 (2025-08)';
export const JAVA = 'java:methods/chatbot/Chatbot.java';
export const JAVA_MODELS = ['java:models/bot/ChatbotInfoModel.java', 'java:models/bot/ChatbotIntegration.java'];
export const UNKNOWN_BOT = 'An unknown bot is refused. Inferred: the code is 1002.';
export const LIMIT_INFERRED = 'Inferred: the rate limit is the same as for `bot.create`.';
export const SECRETS_STAY = 'Inferred: no result contains `auth`, the credentials of integrations.';
