import { choice, freeObject, integer, object, optional, text, textMap } from '../fields.js';
import { defineCallback } from './define.js';

const time = integer('When, in milliseconds since 1970.');
const source = optional(text('What it was done from: `iOS`, `Android`, `Websocket`, `PC`, `MiniProgram` or `Server`.'));

const onlineStatus = defineCallback({
  id: 'user.onlineStatus',
  summary: 'A client connected, lost its connection or logged out.',
  contentType: 'json',
  shape: 'list',
  body: {
    userid: text('User id; the name of this field is in small letters.'),
    status: text('`0` online, `1` offline, `2` logged out.', { values: ['0', '1', '2'] }),
    os: optional(text('What the client runs on; only sure on going online.', { allowEmpty: true })),
    time,
    clientIp: optional(text("The client's address and port.", { allowEmpty: true })),
    sessionId: optional(text('One connection, which tells the devices of a user apart.', { allowEmpty: true })),
  },
  sample: [
    { userid: 'u1', status: '0', os: 'iOS', time: 1700000000000, clientIp: '203.0.113.9:51000', sessionId: 'c-81' },
  ],
  notes: ['Each device is told of by itself.'],
  sources: ['docs:platform-chat-api/user/onlinestatus'],
});

const deactivation = defineCallback({
  id: 'user.deactivation',
  summary: 'A deactivation or reactivation of a user is finished.',
  contentType: 'form',
  body: {
    userId: text('User id.'),
    operateId: text('What `user.deactivate` or `user.reactivate` answered.'),
    type: choice('0 deactivated, 1 reactivated.', [0, 1]),
    code: text('`0` for success.'),
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
    type: choice('0 cleared, 1 changed.', [0, 1]),
    time,
    userProfile: optional(text('The basic fields that changed, JSON.', { allowEmpty: true })),
    userExtProfile: optional(text('The fields of your own that changed, JSON.', { allowEmpty: true })),
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
  summary: 'A friendship was asked for, made, refused or ended.',
  contentType: 'json',
  body: {
    eventType: choice('1 asked, 2 accepted, 3 refused, 4 ended, 5 made by the server API.', [1, 2, 3, 4, 5]),
    userId: text('Id of who did it.'),
    toUserId: text('Id of the other one.'),
    time,
    source,
    extra: optional(text('What was said with the request.', { allowEmpty: true })),
  },
  sample: { eventType: 2, userId: 'u2', toUserId: 'u1', time: 1700000000000, source: 'iOS' },
  sources: ['docs:platform-chat-api/user/friend-profile/friendship-sync'],
});

const bot = defineCallback({
  id: 'bot.webhook',
  summary: 'Something happened that a bot listens for.',
  contentType: 'json',
  body: {
    type: text('What happened, such as `message:private`.'),
    timestamp: integer('When, in milliseconds since 1970.'),
    bot: object('WebhookBot', 'The bot.', {
      userId: text('User id of the bot.'),
      name: optional(text('Its name.', { allowEmpty: true })),
      profileUrl: optional(text('Address of its avatar.', { allowEmpty: true })),
      type: optional(text('Its kind.', { allowEmpty: true })),
      metadata: optional(textMap('Texts of yours by key.')),
    }),
    data: freeObject('Of a message: `fromUserId`, `toUserId`, `objectName`, `content`, `channelType` and more.'),
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
  notes: ['What an answer means is in no source.'],
  sources: ['docs:platform-chat-api/bot/callback-channels/bot-callback-webhook'],
});

export const userCallbacks = [onlineStatus, deactivation, profile, friend, bot] as const;
