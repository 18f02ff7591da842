import { defineEndpoint } from '../../endpoint.js';
import { bool, choice, id, integer, list, object, optional, text } from '../../fields.js';
import { conversationTag, conversationType, targetId, unpushLevel } from './fields.js';

const userId = id('Id of the user whose conversation it is.');

export const setTop = defineEndpoint({
  id: 'conversation.setTop',
  path: '/conversation/top/set.json',
  summary: "Pins a conversation to the top of a user's list, or unpins it.",
  params: { userId, conversationType, targetId, setTop: bool('Whether it is pinned.') },
  result: {},
  repeat: 'safe',
  sample: {
    params: { userId: 'jlk456j5', conversationType: 3, targetId: 'group1', setTop: true },
    result: { code: 200 },
  },
  notes: [
    '`conversation.getAttribute` reads it back.',
    'Clients see it from their version 4.0.0 on.',
    'Each call renews the time of the pin (inferred).',
    'Unpinning what was never pinned leaves no trace (inferred).',
  ],
  disagreements: "Go's comment calls `conversationType` optional, documentation and Java require it.",
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
  summary: 'Clears the server-side history of a conversation, for one user or for a whole chatroom.',
  params: {
    conversationType: choice('Kind of conversation: 1 one-to-one, 3 group, 4 chatroom, 6 system.', [1, 3, 4, 6]),
    fromUserId: id('Id of the user whose history it is; for a chatroom of the one who clears it.'),
    targetId: id('Id of the conversation: the other user, the group or the chatroom.'),
    msgTimestamp: optional(
      integer('Up to which time, in milliseconds since 1970. Without it all is cleared.', { min: 0 }),
    ),
  },
  result: {},
  repeat: 'safe',
  sample: {
    params: { conversationType: 3, fromUserId: 'jlk456j5', targetId: 'group1', msgTimestamp: 1588838388320 },
    result: { code: 200 },
  },
  notes: [
    "Only the user's own view is cleared; others keep theirs. In a chatroom it is cleared for everybody.",
    'A message of exactly `msgTimestamp` goes as well (inferred).',
    'Only what is there already is cleared, also with a time to come, and nothing comes back with an earlier time (inferred).',
    'What waits offline and the hourly logs stay as they are.',
    'It needs the cloud storage service.',
  ],
  disagreements:
    'PHP and documentation of 2021 require `msgTimestamp`; Java, Go and later documentation do not. Chatrooms came later than the rest.',
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
  summary: 'Reads the tags of a conversation, whether it is pinned and which of its messages notify.',
  params: { userId, targetId, conversationType },
  result: {
    data: object('ConversationAttributes', 'What a user has set for a conversation. What was never set is left out.', {
      targetId: text('The other side of the conversation.'),
      conversationType: integer('Kind of conversation: 1 one-to-one, 3 group, 6 system.'),
      top: optional(
        object('ConversationTop', 'Whether a conversation is pinned.', {
          top: bool('Whether it is pinned now.'),
          topTime: integer('When that was set, in milliseconds since 1970.'),
        }),
      ),
      mute: optional(object('ConversationMute', 'Which messages of a conversation notify.', { mute: unpushLevel })),
      tags: optional(list('Its tags, the first created first (inferred).', conversationTag)),
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
    'What was never set is left out, not null.',
    'Level 0 counts as never set, and without tags there is no list (inferred).',
    'A conversation that was pinned and is no longer has `top: false` (inferred).',
  ],
  since: 'Java 4.0.7 or 4.0.8 (2025-09)',
  sources: [
    'docs:platform-chat-api/conversation/conversation-attr-get',
    'java:methods/conversation/Conversation.java',
    'java:models/conversation/ConversationAttrModel.java',
  ],
});
