// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { FormField } from '@rongkit/contract';
import type { EndpointFacts } from '../facts.js';

const userIdField: FormField = {
  name: 'userId',
  kind: 'text',
  required: true,
  description: 'User id of the bot.',
  json: false,
  maxChars: 64,
};

const metadataField: FormField = {
  name: 'metadata',
  kind: 'map',
  required: false,
  description: 'Custom data about the bot.',
  json: false,
  maxItems: 16,
  item: { name: '', kind: 'text', required: true, description: '', json: false, maxChars: 128 },
};

const typeField: FormField = {
  name: 'type',
  kind: 'text',
  required: true,
  description:
    'Type of the integration: `webhook` for your own server; `dify_chat`, `dify_completion` or `dify_chatflow` for the platform Dify; `rc_agentchat` for a RongCloud agent (`agent.create`). Inferred: a bot has at most one integration of each type.',
  json: false,
  values: ['webhook', 'dify_chat', 'dify_completion', 'dify_chatflow', 'rc_agentchat'],
};

const callbackUrlField: FormField = {
  name: 'callbackUrl',
  kind: 'text',
  required: false,
  description:
    'URL to which messages and events are forwarded. Required for a new integration. Inferred: not required for type `rc_agentchat`.',
  json: false,
};

const enabledField: FormField = {
  name: 'enabled',
  kind: 'boolean',
  required: false,
  description: 'If true, messages to the bot and events are forwarded. Inferred: the default.',
  json: false,
  default: true,
};

const objectNamesField: FormField = {
  name: 'objectNames',
  kind: 'list',
  required: false,
  description: 'Message types to forward, such as `RC:TxtMsg`. No source states the default.',
  json: false,
  item: { name: '', kind: 'text', required: true, description: '', json: false },
};

const eventsField: FormField = {
  name: 'events',
  kind: 'list',
  required: false,
  description: 'Events to forward, such as `message:private`. No source states the default.',
  json: false,
  item: { name: '', kind: 'text', required: true, description: '', json: false },
};

const streamField: FormField = {
  name: 'stream',
  kind: 'boolean',
  required: false,
  description: 'If true, the answer of the platform reaches the user in parts, as a streaming message.',
  json: false,
  default: true,
};

const handleResponseField: FormField = {
  name: 'handleResponse',
  kind: 'boolean',
  required: false,
  description: 'If true, the service sends the answer of the platform to the user as a message.',
  json: false,
  default: true,
};

const agentField: FormField = {
  name: 'agent',
  kind: 'free',
  required: false,
  description:
    'Agent that answers for the bot, with `agentId` and other fields of an agent. Only the Java SDK has the field.',
  json: false,
};

const waitForInputCompletionField: FormField = {
  name: 'waitForInputCompletion',
  kind: 'boolean',
  required: false,
  description: 'Only the Java SDK has the field; no source states its meaning.',
  json: false,
};

const gentleResponseField: FormField = {
  name: 'gentleResponse',
  kind: 'boolean',
  required: false,
  description: 'Only the Java SDK has the field; no source states its meaning.',
  json: false,
};

const authField: FormField = {
  name: 'auth',
  kind: 'object',
  required: false,
  description: 'Credentials with which RongCloud calls the external platform of the bot.',
  json: false,
  fields: [{ name: 'apiKey', kind: 'text', required: true, description: 'API key of the platform.', json: false }],
};

export const endpoints: readonly EndpointFacts[] = [
  {
    id: 'bot.create',
    method: 'POST',
    path: '/v3/bot/create.json',
    body: 'json',
    summary: 'Creates a bot: a user that forwards received messages to other platforms, which answer them.',
    notes: [
      'An app has at most 10 bots; an 11th is refused. Inferred: the code is 1002.',
      'Messages to the bot are forwarded to its enabled integrations. The emulator does not forward them.',
      'Inferred: an id already used by a bot, or two integrations of the same type, are refused with 1002.',
      'Inferred: repeating a successful call is refused and changes nothing.',
      'Inferred: `user.list` does not list bots.',
      'Inferred: no result contains `auth`, the credentials of integrations.',
    ],
    sample: {
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
    limit: '100 calls a second',
    fields: [
      userIdField,
      {
        name: 'name',
        kind: 'text',
        required: true,
        description: 'Display name of the bot.',
        json: false,
        maxChars: 128,
      },
      {
        name: 'type',
        kind: 'text',
        required: true,
        description: 'Label, chosen by you, to group bots; not an integration type.',
        json: false,
        maxChars: 128,
      },
      {
        name: 'profileUrl',
        kind: 'text',
        required: true,
        description: "URL of the bot's avatar.",
        json: false,
        maxChars: 256,
      },
      metadataField,
      {
        name: 'integrations',
        kind: 'list',
        required: true,
        description: 'Integrations of the bot, one per platform.',
        json: false,
        item: {
          name: '',
          kind: 'object',
          required: true,
          description: 'Integration to create: a platform to which messages to the bot are forwarded.',
          json: false,
          fields: [
            {
              name: 'type',
              kind: 'text',
              required: true,
              description:
                'Type of the integration: `webhook` for your own server; `dify_chat`, `dify_completion` or `dify_chatflow` for the platform Dify; `rc_agentchat` for a RongCloud agent (`agent.create`). Inferred: a bot has at most one integration of each type.',
              json: false,
              values: ['webhook', 'dify_chat', 'dify_completion', 'dify_chatflow', 'rc_agentchat'],
            },
            {
              name: 'callbackUrl',
              kind: 'text',
              required: false,
              description:
                'URL to which messages and events are forwarded. Required for a new integration. Inferred: not required for type `rc_agentchat`.',
              json: false,
            },
            {
              name: 'enabled',
              kind: 'boolean',
              required: false,
              description: 'If true, messages to the bot and events are forwarded. Inferred: the default.',
              json: false,
              default: true,
            },
            {
              name: 'objectNames',
              kind: 'list',
              required: false,
              description: 'Message types to forward, such as `RC:TxtMsg`. No source states the default.',
              json: false,
              item: { name: '', kind: 'text', required: true, description: '', json: false },
            },
            {
              name: 'events',
              kind: 'list',
              required: false,
              description: 'Events to forward, such as `message:private`. No source states the default.',
              json: false,
              item: { name: '', kind: 'text', required: true, description: '', json: false },
            },
            {
              name: 'stream',
              kind: 'boolean',
              required: false,
              description: 'If true, the answer of the platform reaches the user in parts, as a streaming message.',
              json: false,
              default: true,
            },
            {
              name: 'handleResponse',
              kind: 'boolean',
              required: false,
              description: 'If true, the service sends the answer of the platform to the user as a message.',
              json: false,
              default: true,
            },
            {
              name: 'agent',
              kind: 'free',
              required: false,
              description:
                'Agent that answers for the bot, with `agentId` and other fields of an agent. Only the Java SDK has the field.',
              json: false,
            },
            {
              name: 'waitForInputCompletion',
              kind: 'boolean',
              required: false,
              description: 'Only the Java SDK has the field; no source states its meaning.',
              json: false,
            },
            {
              name: 'gentleResponse',
              kind: 'boolean',
              required: false,
              description: 'Only the Java SDK has the field; no source states its meaning.',
              json: false,
            },
            {
              name: 'auth',
              kind: 'object',
              required: false,
              description: 'Credentials with which RongCloud calls the external platform of the bot.',
              json: false,
              fields: [
                { name: 'apiKey', kind: 'text', required: true, description: 'API key of the platform.', json: false },
              ],
            },
          ],
        },
      },
    ],
  },
  {
    id: 'bot.list',
    method: 'POST',
    path: '/v3/bot/query.json',
    body: 'json',
    summary: 'Lists the bots of the app.',
    notes: [
      'Inferred: bots are listed oldest first.',
      'Inferred: no result contains `auth`, the credentials of integrations.',
    ],
    sample: { page: 1, pageSize: 20, includeIntegration: false },
    pages: true,
    limit: '100 calls a second',
    fields: [
      {
        name: 'page',
        kind: 'integer',
        required: false,
        description: 'Page number, from 1.',
        json: false,
        min: 1,
        default: 1,
      },
      {
        name: 'pageSize',
        kind: 'integer',
        required: false,
        description: 'Number of bots per page.',
        json: false,
        min: 1,
        default: 10,
      },
      {
        name: 'includeIntegration',
        kind: 'boolean',
        required: false,
        description: 'If true, the result includes the integrations of the bots.',
        json: false,
        default: false,
      },
    ],
  },
  {
    id: 'bot.get',
    method: 'POST',
    path: '/v3/bot/get.json',
    body: 'json',
    summary: 'Gets bots by user id, with their integrations.',
    notes: [
      'Inferred: unknown ids are omitted; the bots are returned in the order of the ids, without duplicates.',
      'Inferred: no result contains `auth`, the credentials of integrations.',
    ],
    sample: { userIds: ['bot-10001'] },
    limit: '100 calls a second',
    fields: [
      {
        name: 'userIds',
        kind: 'list',
        required: true,
        description: 'User ids of the bots to return.',
        json: false,
        maxItems: 20,
        item: { name: '', kind: 'text', required: true, description: '', json: false, maxChars: 64 },
      },
    ],
  },
  {
    id: 'bot.update',
    method: 'POST',
    path: '/v3/bot/update.json',
    body: 'json',
    summary: 'Updates the name, label, avatar, custom data or integrations of a bot.',
    notes: [
      'An unknown bot is refused. Inferred: the code is 1002.',
      'Inferred: absent fields are unchanged.',
      'Inferred: `metadata` and `integrations`, if given, replace all existing ones.',
      'Inferred: the rate limit is the same as for `bot.create`.',
    ],
    sample: { userId: 'bot-10001', name: 'Guide' },
    destroys: true,
    limit: '100 calls a second',
    fields: [
      userIdField,
      {
        name: 'name',
        kind: 'text',
        required: false,
        description: 'Display name of the bot.',
        json: false,
        maxChars: 128,
      },
      {
        name: 'type',
        kind: 'text',
        required: false,
        description: 'Label, chosen by you, to group bots; not an integration type.',
        json: false,
        maxChars: 128,
      },
      {
        name: 'profileUrl',
        kind: 'text',
        required: false,
        description: "URL of the bot's avatar.",
        json: false,
        maxChars: 256,
      },
      metadataField,
      {
        name: 'integrations',
        kind: 'list',
        required: false,
        description: 'Integrations of the bot, one per platform.',
        json: false,
        item: {
          name: '',
          kind: 'object',
          required: true,
          description: 'Integration to create: a platform to which messages to the bot are forwarded.',
          json: false,
          fields: [
            {
              name: 'type',
              kind: 'text',
              required: true,
              description:
                'Type of the integration: `webhook` for your own server; `dify_chat`, `dify_completion` or `dify_chatflow` for the platform Dify; `rc_agentchat` for a RongCloud agent (`agent.create`). Inferred: a bot has at most one integration of each type.',
              json: false,
              values: ['webhook', 'dify_chat', 'dify_completion', 'dify_chatflow', 'rc_agentchat'],
            },
            {
              name: 'callbackUrl',
              kind: 'text',
              required: false,
              description:
                'URL to which messages and events are forwarded. Required for a new integration. Inferred: not required for type `rc_agentchat`.',
              json: false,
            },
            {
              name: 'enabled',
              kind: 'boolean',
              required: false,
              description: 'If true, messages to the bot and events are forwarded. Inferred: the default.',
              json: false,
              default: true,
            },
            {
              name: 'objectNames',
              kind: 'list',
              required: false,
              description: 'Message types to forward, such as `RC:TxtMsg`. No source states the default.',
              json: false,
              item: { name: '', kind: 'text', required: true, description: '', json: false },
            },
            {
              name: 'events',
              kind: 'list',
              required: false,
              description: 'Events to forward, such as `message:private`. No source states the default.',
              json: false,
              item: { name: '', kind: 'text', required: true, description: '', json: false },
            },
            {
              name: 'stream',
              kind: 'boolean',
              required: false,
              description: 'If true, the answer of the platform reaches the user in parts, as a streaming message.',
              json: false,
              default: true,
            },
            {
              name: 'handleResponse',
              kind: 'boolean',
              required: false,
              description: 'If true, the service sends the answer of the platform to the user as a message.',
              json: false,
              default: true,
            },
            {
              name: 'agent',
              kind: 'free',
              required: false,
              description:
                'Agent that answers for the bot, with `agentId` and other fields of an agent. Only the Java SDK has the field.',
              json: false,
            },
            {
              name: 'waitForInputCompletion',
              kind: 'boolean',
              required: false,
              description: 'Only the Java SDK has the field; no source states its meaning.',
              json: false,
            },
            {
              name: 'gentleResponse',
              kind: 'boolean',
              required: false,
              description: 'Only the Java SDK has the field; no source states its meaning.',
              json: false,
            },
            {
              name: 'auth',
              kind: 'object',
              required: false,
              description: 'Credentials with which RongCloud calls the external platform of the bot.',
              json: false,
              fields: [
                { name: 'apiKey', kind: 'text', required: true, description: 'API key of the platform.', json: false },
              ],
            },
          ],
        },
      },
    ],
  },
  {
    id: 'bot.remove',
    method: 'POST',
    path: '/v3/bot/delete.json',
    body: 'json',
    summary: 'Deletes a bot of the app.',
    notes: [
      'Inferred: the integrations and the proxy chats of the bot are deleted as well.',
      'Inferred: deleting an unknown bot succeeds.',
      'Inferred: the rate limit is the same as for `bot.create`.',
    ],
    sample: { userId: 'bot-10001' },
    destroys: true,
    limit: '100 calls a second',
    fields: [userIdField],
  },
  {
    id: 'bot.createIntegration',
    method: 'POST',
    path: '/v3/bot/integration/create.json',
    body: 'json',
    summary: 'Creates an integration of a bot: a platform to which messages to the bot are forwarded.',
    notes: [
      'An unknown bot is refused. Inferred: the code is 1002.',
      'Inferred: a bot has at most one integration of each type; a second one is refused with 1002.',
      'Inferred: no result contains `auth`, the credentials of integrations.',
      'Inferred: the rate limit is the same as for `bot.create`.',
    ],
    sample: { userId: 'bot-10001', type: 'webhook', callbackUrl: 'https://example.com/cb2' },
    limit: '100 calls a second',
    fields: [
      userIdField,
      typeField,
      callbackUrlField,
      enabledField,
      objectNamesField,
      eventsField,
      streamField,
      handleResponseField,
      agentField,
      waitForInputCompletionField,
      gentleResponseField,
      authField,
    ],
  },
  {
    id: 'bot.updateIntegration',
    method: 'POST',
    path: '/v3/bot/integration/update.json',
    body: 'json',
    summary: "Updates a bot's integration of the given type.",
    notes: [
      'An unknown bot is refused. Inferred: the code is 1002.',
      'Inferred: absent fields are unchanged.',
      'Inferred: if the bot has no integration of this type, the call is refused with 1002.',
      'Inferred: the rate limit is the same as for `bot.create`.',
    ],
    sample: { userId: 'bot-10001', type: 'webhook', callbackUrl: 'https://example.com/cb2' },
    destroys: true,
    limit: '100 calls a second',
    fields: [
      userIdField,
      typeField,
      callbackUrlField,
      enabledField,
      objectNamesField,
      eventsField,
      streamField,
      handleResponseField,
      agentField,
      waitForInputCompletionField,
      gentleResponseField,
      authField,
    ],
  },
  {
    id: 'bot.removeIntegration',
    method: 'POST',
    path: '/v3/bot/integration/delete.json',
    body: 'json',
    summary: "Removes a bot's integration of the given type.",
    notes: [
      'Inferred: the last integration of a bot can be removed.',
      'Inferred: removing an unknown integration succeeds.',
      'Inferred: the rate limit is the same as for `bot.create`.',
    ],
    sample: { userId: 'bot-10001', type: 'webhook' },
    destroys: true,
    limit: '100 calls a second',
    fields: [userIdField, typeField],
  },
];
