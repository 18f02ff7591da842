import { defineEndpoint } from '../../endpoint.js';
import { bool, choice, id, integer, list, narrowing, object, optional, text } from '../../fields.js';
import { conversationTag, conversationType, targetId, unpushLevel } from './fields.js';

const userId = id('Id of the user who owns the conversation.');

export const setTop = defineEndpoint({
  id: 'conversation.setTop',
  path: '/conversation/top/set.json',
  summary: "Pins a conversation to the top of a user's conversation list, or unpins it.",
  params: { userId, conversationType, targetId, setTop: bool('True to pin the conversation, false to unpin it.') },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: {
    params: { userId: 'jlk456j5', conversationType: 3, targetId: 'group1', setTop: true },
    result: { code: 200 },
  },
  notes: [
    '`conversation.getAttribute` returns whether the conversation is pinned.',
    'Client SDKs support pins since version 4.0.0.',
    'Inferred: each call updates the time of the pin.',
    'Inferred: unpinning a conversation that was never pinned has no effect.',
  ],
  disagreements: "Go's comment says that `conversationType` is optional; the documentation and Java require it.",
  since: 'Java 3.7.0 (2025-02)',
  sources: [
    'docs:platform-chat-api/conversation/top',
    'java:methods/conversation/Conversation.java',
    'go:sdk/conversation.go',
    'php:Lib/Conversation/Conversation.php',
  ],
});

export const clearHistory = defineEndpoint({
  id: 'conversation.clearHistory',
  path: '/conversation/message/history/clean.json',
  summary: 'Clears the server-side history of a conversation for one user, or of a whole chatroom.',
  params: {
    conversationType: choice('Conversation type: 1 one-to-one, 3 group, 4 chatroom, 6 system.', [1, 3, 4, 6]),
    fromUserId: id('Id of the user for whom the history is cleared. For a chatroom: the user who clears the history.'),
    targetId: id('Id of the conversation target: the other user, the group or the chatroom.'),
    msgTimestamp: narrowing(
      'all messages',
      integer('Messages sent up to this time are cleared: Unix time in milliseconds.', { min: 0 }),
    ),
  },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: {
    params: { conversationType: 3, fromUserId: 'jlk456j5', targetId: 'group1', msgTimestamp: 1588838388320 },
    result: { code: 200 },
  },
  notes: [
    'The messages are cleared only for this user; other users still see them. The history of a chatroom is cleared for all users.',
    'Offline messages and the hourly logs are unchanged.',
    'Requires the cloud storage service.',
    'Inferred: a message sent exactly at `msgTimestamp` is cleared as well.',
    'Inferred: only existing messages are cleared, even with a future time; a later call with an earlier time restores nothing.',
  ],
  disagreements:
    'PHP and the documentation of 2021 require `msgTimestamp`; Java, Go and later documentation do not. Chatrooms were added later.',
  since: 'Java 3.1.10 (2020)',
  sources: [
    'docs:platform-chat-api/message/delete',
    'java:methods/message/history/History.java',
    'go:sdk/message.go',
    'php:Lib/Message/History/History.php',
  ],
});

export const getAttribute = defineEndpoint({
  id: 'conversation.getAttribute',
  method: 'GET',
  path: '/conversation/attribute/get.json',
  body: 'query',
  summary: "Gets a user's settings for a conversation: tags, pin and do-not-disturb level.",
  params: { userId, targetId, conversationType },
  result: {
    data: object('ConversationAttributes', 'Settings of a user for a conversation.', {
      targetId: text('Id of the conversation target, as in the request.'),
      conversationType: integer('Conversation type: 1 one-to-one, 3 group, 6 system.'),
      top: optional(
        object('ConversationTop', 'Pin of a conversation; absent if the conversation was never pinned or unpinned.', {
          top: bool('True if the conversation is pinned.'),
          topTime: integer('Time of the last pin or unpin: Unix time in milliseconds.'),
        }),
      ),
      mute: optional(
        object('ConversationMute', 'Do-not-disturb level of a conversation; absent if it was never set.', {
          mute: unpushLevel,
        }),
      ),
      tags: optional(
        list('Tags of the conversation. Inferred: oldest first, and absent if there are none.', conversationTag),
      ),
    }),
  },
  repeat: 'safe',
  sample: {
    params: { userId: 'jlk456j5', targetId: 'group1', conversationType: 3 },
    result: {
      code: 200,
      data: {
        targetId: 'group1',
        conversationType: 3,
        top: { top: true, topTime: 1758268800000 },
        mute: { mute: 5 },
        tags: [{ tagId: 'tag1', tagName: 'Work', createTime: 1758268800000 }],
      },
    },
  },
  notes: [
    'Settings that were never set are absent from the result, not null.',
    'Inferred: level 0 counts as never set.',
    'Inferred: a conversation that was unpinned has `top: false`.',
  ],
  since: 'Java 4.0.7 or 4.0.8 (2025-09)',
  sources: [
    'docs:platform-chat-api/conversation/conversation-attr-get',
    'java:methods/conversation/Conversation.java',
    'java:models/conversation/ConversationAttrModel.java',
  ],
});
