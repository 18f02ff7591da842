// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { FormField } from '@rongkit/contract';
import type { EndpointFacts } from '../facts.js';

const conversationTypeField: FormField = {
  name: 'conversationType',
  kind: 'integer',
  required: true,
  description: 'Conversation type: 1 one-to-one, 2 discussion, 3 group, 6 system, 10 ultra group.',
  json: false,
  choices: [1, 2, 3, 6, 10],
};

const requestIdField: FormField = {
  name: 'requestId',
  kind: 'text',
  required: true,
  description: 'Id of the user whose do-not-disturb level is set or returned.',
  json: false,
  maxBytes: 64,
};

const targetIdField: FormField = {
  name: 'targetId',
  kind: 'text',
  required: true,
  description:
    'Id of the conversation target: the other user, the group, the ultra group or the sender of system messages.',
  json: false,
  maxBytes: 64,
};

const busChannelField: FormField = {
  name: 'busChannel',
  kind: 'text',
  required: false,
  description: 'Id of an ultra group channel. Default: the whole ultra group.',
  json: false,
};

const conversationTypeField2: FormField = {
  name: 'conversationType',
  kind: 'integer',
  required: true,
  description: 'Conversation type: 1 one-to-one, 3 group, 6 system, 10 ultra group.',
  json: false,
  choices: [1, 3, 6, 10],
};

const userIdField: FormField = {
  name: 'userId',
  kind: 'text',
  required: true,
  description: 'Id of the user who owns the conversation.',
  json: false,
  maxBytes: 64,
};

const conversationTypeField3: FormField = {
  name: 'conversationType',
  kind: 'integer',
  required: true,
  description: 'Conversation type: 1 one-to-one, 3 group, 6 system.',
  json: false,
  choices: [1, 3, 6],
};

const targetIdField2: FormField = {
  name: 'targetId',
  kind: 'text',
  required: true,
  description: 'Id of the conversation target: the other user, the group or the sender of system messages.',
  json: false,
  maxBytes: 64,
};

export const endpoints: readonly EndpointFacts[] = [
  {
    id: 'conversation.setNotification',
    method: 'POST',
    path: '/conversation/notification/set.json',
    body: 'form',
    summary: 'Sets the do-not-disturb level of a conversation for a user: which messages trigger push notifications.',
    notes: [
      'One of `isMuted` and `unpushLevel` is required; `unpushLevel` takes precedence.',
      'Inferred: `unpushLevel: 0` means that no level is given, so `isMuted: 1` together with `unpushLevel: 0` mutes the conversation.',
      "At level 0, the user's level for the conversation type applies (`conversation.setTypeNotification`). If that is 0 too, the default of the ultra group applies (`ultraGroup.setNotDisturb`). If all levels are 0, all messages notify.",
      'Messages are always delivered; only the push notifications are suppressed.',
      'Inferred: for a channel of an ultra group, the level of the channel takes precedence over the level of the whole group.',
      "Inferred: the user's quiet hours (`user.setBlockPushPeriod`) apply as well; either setting can suppress a push.",
      'Inferred: neither the user nor the target need exist.',
    ],
    sample: { conversationType: 3, requestId: 'jlk456j5', targetId: 'group1', unpushLevel: 5 },
    destroys: true,
    limit: '100 calls a second',
    fields: [
      conversationTypeField,
      requestIdField,
      targetIdField,
      busChannelField,
      {
        name: 'isMuted',
        kind: 'flag',
        required: false,
        description:
          'Older form of `unpushLevel`: 1 no messages notify, 0 not set. Inferred: the same as the levels 5 and 0.',
        json: false,
      },
      {
        name: 'unpushLevel',
        kind: 'integer',
        required: false,
        description:
          'Do-not-disturb level: -1 all messages notify; 0 not set; 1 only messages that mention the user or everyone; 2 only messages that mention the user; 4 only messages that mention everyone; 5 no messages.',
        json: false,
        choices: [-1, 0, 1, 2, 4, 5],
      },
    ],
  },
  {
    id: 'conversation.getNotification',
    method: 'POST',
    path: '/conversation/notification/get.json',
    body: 'form',
    summary: 'Gets the do-not-disturb level of a conversation for a user.',
    notes: [
      'The level is 0 if it was never set (observed on the real service).',
      'Inferred: the result is 1 for a conversation muted by `isMuted: 1`, and otherwise the level set by `unpushLevel`.',
      'Inferred: the result is the level of the conversation alone, without the fallback to the level of the conversation type.',
    ],
    sample: { conversationType: 3, requestId: 'jlk456j5', targetId: 'group1' },
    limit: '100 calls a second',
    fields: [conversationTypeField, requestIdField, targetIdField, busChannelField],
  },
  {
    id: 'conversation.setTypeNotification',
    method: 'POST',
    path: '/conversation/type/notification/set.json',
    body: 'form',
    summary:
      'Sets the do-not-disturb level of a conversation type for a user: which messages trigger push notifications.',
    notes: [
      'The level of a single conversation takes precedence: see `conversation.setNotification`.',
      'Inferred: the user need not be registered.',
    ],
    sample: { conversationType: 3, requestId: 'jlk456j5', unpushLevel: 2 },
    destroys: true,
    limit: '100 calls a second',
    fields: [
      conversationTypeField2,
      requestIdField,
      {
        name: 'unpushLevel',
        kind: 'integer',
        required: true,
        description:
          'Do-not-disturb level: -1 all messages notify; 0 not set; 1 only messages that mention the user or everyone; 2 only messages that mention the user; 4 only messages that mention everyone; 5 no messages.',
        json: false,
        choices: [-1, 0, 1, 2, 4, 5],
      },
    ],
  },
  {
    id: 'conversation.getTypeNotification',
    method: 'POST',
    path: '/conversation/type/notification/get.json',
    body: 'form',
    summary: 'Gets the do-not-disturb level of a conversation type for a user.',
    notes: ['Inferred: the level is 0 if it was never set.'],
    sample: { conversationType: 3, requestId: 'jlk456j5' },
    limit: '100 calls a second',
    fields: [conversationTypeField2, requestIdField],
  },
  {
    id: 'conversation.setTop',
    method: 'POST',
    path: '/conversation/top/set.json',
    body: 'form',
    summary: "Pins a conversation to the top of a user's conversation list, or unpins it.",
    notes: [
      '`conversation.getAttribute` returns whether the conversation is pinned.',
      'Client SDKs support pins since version 4.0.0.',
      'Inferred: each call updates the time of the pin.',
      'Inferred: unpinning a conversation that was never pinned has no effect.',
    ],
    sample: { userId: 'jlk456j5', conversationType: 3, targetId: 'group1', setTop: true },
    destroys: true,
    limit: '100 calls a second',
    fields: [
      userIdField,
      conversationTypeField3,
      targetIdField2,
      {
        name: 'setTop',
        kind: 'boolean',
        required: true,
        description: 'True to pin the conversation, false to unpin it.',
        json: false,
      },
    ],
  },
  {
    id: 'conversation.clearHistory',
    method: 'POST',
    path: '/conversation/message/history/clean.json',
    body: 'form',
    summary: 'Clears the server-side history of a conversation for one user, or of a whole chatroom.',
    notes: [
      'The messages are cleared only for this user; other users still see them. The history of a chatroom is cleared for all users.',
      'Offline messages and the hourly logs are unchanged.',
      'Requires the cloud storage service.',
      'Inferred: a message sent exactly at `msgTimestamp` is cleared as well.',
      'Inferred: only existing messages are cleared, even with a future time; a later call with an earlier time restores nothing.',
    ],
    sample: { conversationType: 3, fromUserId: 'jlk456j5', targetId: 'group1', msgTimestamp: 1588838388320 },
    destroys: true,
    limit: '100 calls a second',
    fields: [
      {
        name: 'conversationType',
        kind: 'integer',
        required: true,
        description: 'Conversation type: 1 one-to-one, 3 group, 4 chatroom, 6 system.',
        json: false,
        choices: [1, 3, 4, 6],
      },
      {
        name: 'fromUserId',
        kind: 'text',
        required: true,
        description: 'Id of the user for whom the history is cleared. For a chatroom: the user who clears the history.',
        json: false,
        maxBytes: 64,
      },
      {
        name: 'targetId',
        kind: 'text',
        required: true,
        description: 'Id of the conversation target: the other user, the group or the chatroom.',
        json: false,
        maxBytes: 64,
      },
      {
        name: 'msgTimestamp',
        kind: 'integer',
        required: false,
        description: 'Messages sent up to this time are cleared: Unix time in milliseconds. Default: all messages.',
        json: false,
        min: 0,
      },
    ],
  },
  {
    id: 'conversation.getAttribute',
    method: 'GET',
    path: '/conversation/attribute/get.json',
    body: 'query',
    summary: "Gets a user's settings for a conversation: tags, pin and do-not-disturb level.",
    notes: [
      'Settings that were never set are absent from the result, not null.',
      'Inferred: level 0 counts as never set.',
      'Inferred: a conversation that was unpinned has `top: false`.',
    ],
    sample: { userId: 'jlk456j5', targetId: 'group1', conversationType: 3 },
    limit: '100 calls a second',
    fields: [userIdField, targetIdField2, conversationTypeField3],
  },
];
