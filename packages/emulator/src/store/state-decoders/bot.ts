import type { Bot, BotIntegration, BotState, ProxyChat } from '../../domain/state/index.js';
import { type Decoders, flag, integer, list, mapOf, object, record, recordOf, text } from '../decoders.js';

const integration = object<BotIntegration>(
  {
    type: text,
    callbackUrl: text,
    enabled: flag,
    objectNames: list(text),
    events: list(text),
    stream: flag,
    handleResponse: flag,
    auth: object<{ apiKey: string }>({ apiKey: text }),
    agent: record,
    waitForInputCompletion: flag,
    gentleResponse: flag,
  },
  ['callbackUrl', 'objectNames', 'events', 'auth', 'agent', 'waitForInputCompletion', 'gentleResponse'],
);

const bot = object<Bot>(
  {
    userId: text,
    name: text,
    type: text,
    profileUrl: text,
    metadata: recordOf(text),
    integrations: list(integration),
    createdAt: integer,
    updatedAt: integer,
  },
  ['metadata'],
);

const proxyChat = object<ProxyChat>(
  { botUserId: text, metadata: recordOf(text), createdAt: integer, updatedAt: integer },
  ['metadata'],
);

export const botDecoders: Decoders<BotState> = {
  bots: mapOf(bot),
  proxyChats: mapOf(mapOf(proxyChat)),
};
