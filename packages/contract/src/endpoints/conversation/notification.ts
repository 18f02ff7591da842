import { defineEndpoint } from '../../endpoint.js';
import { choice, flag, id, optional, text } from '../../fields.js';
import { unpushLevel } from './fields.js';

const requestId = id('Id of the user whose setting it is.');
const busChannel = optional(text('Channel of an ultra group; without it the setting is for the whole group.'));
const TYPES = 'Kind of conversation: 1 one-to-one, 3 group, 6 system, 10 ultra group.';

const conversation = {
  conversationType: choice(
    'Kind of conversation: 1 one-to-one, 2 discussion, 3 group, 6 system, 10 ultra group.',
    [1, 2, 3, 6, 10],
  ),
  requestId,
  targetId: id('The other side of the conversation: a user, a group or the sender of system messages.'),
  busChannel,
};

const isMuted = choice(
  'Which messages notify, in spite of its name the level: -1 all; 0 not set; 1 those that mention the user or everybody; 2 those that mention the user; 4 those that mention everybody; 5 none.',
  [-1, 0, 1, 2, 4, 5],
);

export const setNotification = defineEndpoint({
  id: 'conversation.setNotification',
  path: '/conversation/notification/set.json',
  summary: 'Sets which messages of a conversation notify a user.',
  params: {
    ...conversation,
    isMuted: optional(
      flag('The older form: 1 stands for level 5, 0 for level 0 (inferred). Give this or `unpushLevel`.', null),
    ),
    unpushLevel: optional(unpushLevel),
  },
  result: {},
  repeat: 'safe',
  sample: {
    params: { conversationType: 3, requestId: 'jlk456j5', targetId: 'group1', unpushLevel: 5 },
    result: { code: 200 },
  },
  notes: [
    'One of `isMuted` and `unpushLevel` is needed; `unpushLevel` counts when both are given.',
    "Level 0 leaves it to the user's level for the type, then to the default of the ultra group; with 0 everywhere all messages notify.",
    'For a channel of an ultra group, the level of the channel goes before that of the whole group (inferred).',
    'The message itself always arrives; only its push is kept away.',
    "It holds together with the user's quiet hours: either can keep a push away (inferred).",
    'The new level is the only one that counts. Neither user nor target need exist (inferred).',
  ],
  disagreements:
    "The documentation has no discussions here (2), Node and older documentation have them. Documentation marks both fields as required, then says that one is enough. Java's mute() always sends `unpushLevel`, 0 unless told otherwise, and so mutes nothing.",
  since: 'Java 3.0.1',
  sources: [
    'docs:platform-chat-api/push/set-do-not-disturb-by-id',
    'java:methods/conversation/Conversation.java',
    'go:sdk/conversation.go',
    'php:Lib/Conversation/Conversation.php',
  ],
});

export const getNotification = defineEndpoint({
  id: 'conversation.getNotification',
  path: '/conversation/notification/get.json',
  summary: 'Reads which messages of a conversation notify a user.',
  params: conversation,
  result: { isMuted },
  repeat: 'safe',
  sample: {
    params: { conversationType: 3, requestId: 'jlk456j5', targetId: 'group1' },
    result: { code: 200, isMuted: 0 },
  },
  notes: [
    'It is 0 for a conversation that was never set (observed on the real service).',
    'It is the level of this conversation alone; that of the type is not filled in (inferred).',
  ],
  disagreements:
    'Node documentation says 0 or 1. The same call for a type answers the level, and so does this one (inferred). PHP has a get() that sets 0 instead.',
  since: 'Java 3.0.1',
  sources: [
    'docs:platform-chat-api/push/get-do-not-disturb-by-id',
    'java:methods/conversation/Conversation.java',
    'go:sdk/conversation.go',
    'nodejs:docs/conversation/conversation.md',
  ],
});

const type = { conversationType: choice(TYPES, [1, 3, 6, 10]), requestId };

export const setTypeNotification = defineEndpoint({
  id: 'conversation.setTypeNotification',
  path: '/conversation/type/notification/set.json',
  summary: 'Sets which messages notify a user in all conversations of a kind.',
  params: { ...type, unpushLevel },
  result: {},
  repeat: 'safe',
  sample: { params: { conversationType: 3, requestId: 'jlk456j5', unpushLevel: 2 }, result: { code: 200 } },
  notes: [
    'The level of a single conversation goes before it: see `conversation.setNotification`.',
    'The user need not be registered (inferred).',
  ],
  since: 'Go 2022-04',
  sources: ['docs:platform-chat-api/push/set-do-not-disturb-by-type', 'go:sdk/conversation.go'],
});

export const getTypeNotification = defineEndpoint({
  id: 'conversation.getTypeNotification',
  path: '/conversation/type/notification/get.json',
  summary: 'Reads which messages notify a user in all conversations of a kind.',
  params: type,
  result: { isMuted },
  repeat: 'safe',
  sample: { params: { conversationType: 3, requestId: 'jlk456j5' }, result: { code: 200, isMuted: 2 } },
  notes: ['It is 0 for a kind that was never set (inferred).'],
  since: 'Go 2022-04',
  sources: ['docs:platform-chat-api/push/get-do-not-disturb-by-type', 'go:sdk/conversation.go'],
});
