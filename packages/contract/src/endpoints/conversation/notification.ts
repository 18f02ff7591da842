import { defineEndpoint } from '../../endpoint.js';
import { choice, flag, id, narrowing, optional, text } from '../../fields.js';
import { isMuted, unpushLevel } from './fields.js';

const requestId = id('Id of the user whose do-not-disturb level is set or returned.');
const busChannel = narrowing('the whole ultra group', text('Id of an ultra group channel.'));
const TYPES = 'Conversation type: 1 one-to-one, 3 group, 6 system, 10 ultra group.';

const conversation = {
  conversationType: choice(
    'Conversation type: 1 one-to-one, 2 discussion, 3 group, 6 system, 10 ultra group.',
    [1, 2, 3, 6, 10],
  ),
  requestId,
  targetId: id(
    'Id of the conversation target: the other user, the group, the ultra group or the sender of system messages.',
  ),
  busChannel,
};

export const setNotification = defineEndpoint({
  id: 'conversation.setNotification',
  path: '/conversation/notification/set.json',
  summary: 'Sets the do-not-disturb level of a conversation for a user: which messages trigger push notifications.',
  params: {
    ...conversation,
    isMuted: optional(
      flag(
        'Older form of `unpushLevel`: 1 no messages notify, 0 not set. Inferred: the same as the levels 5 and 0.',
        null,
      ),
    ),
    unpushLevel: optional(unpushLevel),
  },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: {
    params: { conversationType: 3, requestId: 'jlk456j5', targetId: 'group1', unpushLevel: 5 },
    result: { code: 200 },
  },
  notes: [
    'One of `isMuted` and `unpushLevel` is required; `unpushLevel` takes precedence.',
    'Inferred: `unpushLevel: 0` means that no level is given, so `isMuted: 1` together with `unpushLevel: 0` mutes the conversation.',
    "At level 0, the user's level for the conversation type applies (`conversation.setTypeNotification`). If that is 0 too, the default of the ultra group applies (`ultraGroup.setNotDisturb`). If all levels are 0, all messages notify.",
    'Messages are always delivered; only the push notifications are suppressed.',
    'Inferred: for a channel of an ultra group, the level of the channel takes precedence over the level of the whole group.',
    "Inferred: the user's quiet hours (`user.setBlockPushPeriod`) apply as well; either setting can suppress a push.",
    'Inferred: neither the user nor the target need exist.',
  ],
  disagreements:
    "The documentation has no discussions (2) here; Node and older documentation have them. The documentation marks both fields as required, then says that one is enough. Java's mute() always sends `unpushLevel`, 0 by default, beside `isMuted: 1`.",
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
  summary: 'Gets the do-not-disturb level of a conversation for a user.',
  params: conversation,
  result: { isMuted },
  repeat: 'safe',
  sample: {
    params: { conversationType: 3, requestId: 'jlk456j5', targetId: 'group1' },
    result: { code: 200, isMuted: 0 },
  },
  notes: [
    'The level is 0 if it was never set (observed on the real service).',
    'Inferred: the result is 1 for a conversation muted by `isMuted: 1`, and otherwise the level set by `unpushLevel`.',
    'Inferred: the result is the level of the conversation alone, without the fallback to the level of the conversation type.',
  ],
  disagreements:
    'Node, Python and the result class of Java say 0 or 1. PHP has a get() that sets 0 instead. Inferred: the result is a level, as in `conversation.getTypeNotification`, if a level was set. The OpenAPI document of REST v4 calls the value the effective level.',
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
  summary:
    'Sets the do-not-disturb level of a conversation type for a user: which messages trigger push notifications.',
  params: { ...type, unpushLevel },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { conversationType: 3, requestId: 'jlk456j5', unpushLevel: 2 }, result: { code: 200 } },
  notes: [
    'The level of a single conversation takes precedence: see `conversation.setNotification`.',
    'Inferred: the user need not be registered.',
  ],
  since: 'Go 2022-04',
  sources: ['docs:platform-chat-api/push/set-do-not-disturb-by-type', 'go:sdk/conversation.go'],
});

export const getTypeNotification = defineEndpoint({
  id: 'conversation.getTypeNotification',
  path: '/conversation/type/notification/get.json',
  summary: 'Gets the do-not-disturb level of a conversation type for a user.',
  params: type,
  result: { isMuted },
  repeat: 'safe',
  sample: { params: { conversationType: 3, requestId: 'jlk456j5' }, result: { code: 200, isMuted: 2 } },
  notes: ['Inferred: the level is 0 if it was never set.'],
  since: 'Go 2022-04',
  sources: ['docs:platform-chat-api/push/get-do-not-disturb-by-type', 'go:sdk/conversation.go'],
});
