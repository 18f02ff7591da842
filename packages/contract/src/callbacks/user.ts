import { choice, freeObject, integer, object, optional, text, textMap } from '../fields.js';
import { defineCallback } from './define.js';

const time = integer('Time of the event: Unix time in milliseconds.');
const source = optional(
  text('Platform from which the user acted: `iOS`, `Android`, `Websocket`, `PC`, `MiniProgram` or `Server`.'),
);

const onlineStatus = defineCallback({
  id: 'user.onlineStatus',
  summary: 'A client connected, lost its connection or logged out.',
  contentType: 'json',
  shape: 'list',
  body: {
    userid: text('Id of the user. The field name is lower case.'),
    status: text(
      'New status of the client: `"0"` connected, `"1"` connection lost or closed, `"2"` logged out; a string.',
      { values: ['0', '1', '2'] },
    ),
    os: optional(
      text('Platform of the client, such as `iOS`. May be absent unless `status` is `"0"`.', { allowEmpty: true }),
    ),
    time,
    clientIp: optional(text("The client's IP address and port.", { allowEmpty: true })),
    sessionId: optional(text('Id of the connection, which distinguishes the devices of a user.', { allowEmpty: true })),
  },
  sample: [
    { userid: 'u1', status: '0', os: 'iOS', time: 1700000000000, clientIp: '203.0.113.9:51000', sessionId: 'c-81' },
  ],
  notes: ['Each device of a user is reported separately.'],
  sources: ['docs:platform-chat-api/user/onlinestatus'],
});

const deactivation = defineCallback({
  id: 'user.deactivation',
  summary: 'The deactivation or reactivation of a user has finished, or failed.',
  contentType: 'form',
  body: {
    userId: text('Id of the user.'),
    operateId: text('Id of the operation, as returned by `user.deactivate` or `user.reactivate`.'),
    type: choice('Operation: 0 deactivation, 1 reactivation.', [0, 1]),
    code: text('Result of the operation: `"0"` on success. No source lists the other codes.'),
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
    userId: text('Id of the user.'),
    type: choice('Operation: 0 the profile was cleared, 1 fields were changed.', [0, 1]),
    time,
    userProfile: optional(
      text('Changed basic fields, a serialized JSON object with keys such as `name`.', { allowEmpty: true }),
    ),
    userExtProfile: optional(
      text('Changed custom fields, a serialized JSON object. Keys begin with `ext_`.', { allowEmpty: true }),
    ),
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
    eventType: choice(
      'Event: 1 request sent, 2 request accepted, 3 request refused, 4 friendship ended, 5 friendship made by the server API.',
      [1, 2, 3, 4, 5],
    ),
    userId: text('Id of the user who sent, accepted or refused the request, or ended the friendship.'),
    toUserId: text('Id of the other user in the friend request or friendship.'),
    time,
    source,
    extra: optional(text('Text of the friend request.', { allowEmpty: true })),
  },
  sample: { eventType: 2, userId: 'u2', toUserId: 'u1', time: 1700000000000, source: 'iOS' },
  sources: ['docs:platform-chat-api/user/friend-profile/friendship-sync'],
});

const bot = defineCallback({
  id: 'bot.webhook',
  summary: 'A bot received a message or another event, which its integration of type `webhook` forwards.',
  contentType: 'json',
  body: {
    type: text('Event type, such as `message:private`.'),
    timestamp: integer('Time of the event: Unix time in milliseconds.'),
    bot: object('WebhookBot', 'The bot that received the event.', {
      userId: text('User id of the bot.'),
      name: optional(text('Display name of the bot.', { allowEmpty: true })),
      profileUrl: optional(text("URL of the bot's avatar.", { allowEmpty: true })),
      type: optional(text('Label of the bot, chosen in `bot.create`.', { allowEmpty: true })),
      metadata: optional(textMap('Custom data of the bot, as in `bot.create`.')),
    }),
    data: freeObject(
      'Data of the event. For a message: `fromUserId`, `toUserId`, `objectName`, `content`, `channelType` and more.',
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
  notes: ["No source states the meaning of the app server's answer."],
  sources: ['docs:platform-chat-api/bot/callback-channels/bot-callback-webhook'],
});

export const userCallbacks = [onlineStatus, deactivation, profile, friend, bot] as const;
