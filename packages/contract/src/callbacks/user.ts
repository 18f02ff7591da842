import { choice, freeObject, integer, object, optional, text, textMap } from '../fields.js';
import { defineCallback } from './define.js';

const time = integer('Time of the event: Unix time in milliseconds.');
const source = optional(text('Platform of the user: `iOS`, `Android`, `Websocket`, `PC`, `MiniProgram` or `Server`.'));

const onlineStatus = defineCallback({
  id: 'user.onlineStatus',
  summary: 'A client connected, lost its connection or logged out.',
  contentType: 'json',
  shape: 'list',
  body: {
    userid: text('User id. The field name is lower case.'),
    status: text('Status: `0` online, `1` offline, `2` logged out.', { values: ['0', '1', '2'] }),
    os: optional(text('Platform of the client; guaranteed only when going online.', { allowEmpty: true })),
    time,
    clientIp: optional(text("The client's IP address and port.", { allowEmpty: true })),
    sessionId: optional(text('Connection id; distinguishes the devices of a user.', { allowEmpty: true })),
  },
  sample: [
    { userid: 'u1', status: '0', os: 'iOS', time: 1700000000000, clientIp: '203.0.113.9:51000', sessionId: 'c-81' },
  ],
  notes: ['Each device is reported separately.'],
  sources: ['docs:platform-chat-api/user/onlinestatus'],
});

const deactivation = defineCallback({
  id: 'user.deactivation',
  summary: 'The deactivation or reactivation of a user has finished.',
  contentType: 'form',
  body: {
    userId: text('User id.'),
    operateId: text('Operation id returned by `user.deactivate` or `user.reactivate`.'),
    type: choice('Operation: 0 deactivated, 1 reactivated.', [0, 1]),
    code: text('Result code; `0` on success.'),
    time,
  },
  sample: { userId: 'u1', operateId: 'op-1', type: 0, code: '0', time: 1700000000000 },
  sources: ['docs:platform-chat-api/user/deactivation/callback-deactivation'],
});

const profile = defineCallback({
  id: 'user.profile',
  summary: 'A hosted user profile was changed or cleared.',
  contentType: 'json',
  body: {
    userId: text('User id.'),
    type: choice('Operation: 0 cleared, 1 changed.', [0, 1]),
    time,
    userProfile: optional(text('Changed basic fields, as JSON.', { allowEmpty: true })),
    userExtProfile: optional(text('Changed custom fields, as JSON.', { allowEmpty: true })),
  },
  sample: {
    userId: 'u1',
    type: 1,
    time: 1700000000000,
    userProfile: '{"name":"Ann"}',
    userExtProfile: '{"ext_city":"Oslo"}',
  },
  sources: ['docs:platform-chat-api/user/user-profiles/sync-profiles-status'],
});

const friend = defineCallback({
  id: 'user.friend',
  summary: 'A friend request was sent, accepted or refused, or a friendship was made or ended.',
  contentType: 'json',
  body: {
    eventType: choice('Event: 1 requested, 2 accepted, 3 refused, 4 ended, 5 made by the server API.', [1, 2, 3, 4, 5]),
    userId: text('Id of the user who acted.'),
    toUserId: text('Id of the other user.'),
    time,
    source,
    extra: optional(text('Text of the request.', { allowEmpty: true })),
  },
  sample: { eventType: 2, userId: 'u2', toUserId: 'u1', time: 1700000000000, source: 'iOS' },
  sources: ['docs:platform-chat-api/user/friend-profile/friendship-sync'],
});

const bot = defineCallback({
  id: 'bot.webhook',
  summary: 'A bot received an event that it listens for.',
  contentType: 'json',
  body: {
    type: text('Event type, such as `message:private`.'),
    timestamp: integer('Time of the event: Unix time in milliseconds.'),
    bot: object('WebhookBot', 'The bot that received the event.', {
      userId: text('User id of the bot.'),
      name: optional(text('Name of the bot.', { allowEmpty: true })),
      profileUrl: optional(text('URL of the avatar.', { allowEmpty: true })),
      type: optional(text('Type of the bot.', { allowEmpty: true })),
      metadata: optional(textMap('Custom strings by key.')),
    }),
    data: freeObject(
      'Event data. For a message: `fromUserId`, `toUserId`, `objectName`, `content`, `channelType` and more.',
    ),
  },
  sample: {
    type: 'message:private',
    timestamp: 1700000000000,
    bot: { userId: 'bot1', name: 'Helper', profileUrl: '', type: 'assistant', metadata: {} },
    data: {
      fromUserId: 'u1',
      toUserId: 'bot1',
      objectName: 'RC:TxtMsg',
      content: '{"content":"hi"}',
      channelType: 'PERSON',
    },
  },
  notes: ['No source states the meaning of the answer.'],
  sources: ['docs:platform-chat-api/bot/callback-channels/bot-callback-webhook'],
});

export const userCallbacks = [onlineStatus, deactivation, profile, friend, bot] as const;
