import { defineEndpoint } from '../../endpoint.js';
import { choice, integer, object, text } from '../../fields.js';
import { userId } from './fields.js';

export const setBlockPushPeriod = defineEndpoint({
  id: 'user.setBlockPushPeriod',
  path: '/user/blockPushPeriod/set.json',
  summary: 'Sets the time of day in which a user gets no pushes.',
  params: {
    userId,
    startTime: text("When it starts: `HH:MM:SS` in the data center's zone.", {
      pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$',
    }),
    period: integer('How long it lasts, in minutes; with 0 there is no such time.', { min: 0, max: 1439 }),
    level: choice('1 lets pushes of messages through that mention the user, 5 lets none through.', [1, 5]),
  },
  result: {},
  repeat: 'safe',
  sample: {
    params: { userId: 'jlk456j5', startTime: '23:59:59', period: 120, level: 1 },
    result: { code: 200 },
  },
  notes: [
    'A user has one such time: setting another replaces it. It holds every day, and may pass midnight.',
    '`00:00:00` with 1439 minutes is the whole day.',
    'Messages wait offline as ever; only their pushes are left out.',
    'With `period` 0 the one that was set is gone (inferred).',
    'Pushes that are asked for by themselves, as with `push.sendToUsers`, are sent all the same (inferred).',
  ],
  disagreements:
    "SDK comments let level 1 pass one-to-one messages too, documentation only mentions, which is followed. Documentation requires level, SDK comments give it the default 1, which the SDKs send. Java's table names /add and /del, its code and documentation /set and /delete. The documentation of the rebranded nexconn.ai has a timezone as well.",
  since: 'Java and PHP 2022-07, Go 2022-08',
  sources: [
    'docs:platform-chat-api/push/set-push-disabled-period',
    'java:methods/user/blockpushperiod/BlockPushPeriod.java',
    'php:Lib/User/BlockPushPeriod/BlockPushPeriod.php',
    'go:sdk/user.go',
  ],
});

export const getBlockPushPeriod = defineEndpoint({
  id: 'user.getBlockPushPeriod',
  path: '/user/blockPushPeriod/get.json',
  summary: 'Reads the time of day in which a user gets no pushes.',
  params: { userId },
  result: {
    data: object('UserBlockPushPeriod', 'The time of day in which a user gets no pushes.', {
      startTime: text('When it starts: `HH:MM:SS`; empty if none is set (inferred).'),
      period: integer('How long it lasts, in minutes; 0 if none is set.'),
      unPushLevel: choice('The `level` that was set; 0 if none is.', [0, 1, 5]),
    }),
  },
  repeat: 'safe',
  sample: {
    params: { userId: 'jlk456j5' },
    result: { code: 200, data: { startTime: '23:59:59', period: 120, unPushLevel: 1 } },
  },
  notes: [
    'What is set as `level` is read as `unPushLevel`.',
    'Without one, `period` and `unPushLevel` are 0 (inferred).',
  ],
  disagreements: "Java's model looks for level in the answer and so never finds it.",
  since: 'Java and PHP 2022-07, Go 2022-08',
  sources: [
    'docs:platform-chat-api/push/get-push-disabled-period',
    'java:methods/user/blockpushperiod/BlockPushPeriod.java',
    'go:sdk/user.go',
  ],
});

export const removeBlockPushPeriod = defineEndpoint({
  id: 'user.removeBlockPushPeriod',
  path: '/user/blockPushPeriod/delete.json',
  summary: 'Lets a user get pushes at any time of day again.',
  params: { userId },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: 'jlk456j5' }, result: { code: 200 } },
  notes: ['Where none is set, the call succeeds (inferred).'],
  since: 'Java and PHP 2022-07, Go 2022-08',
  sources: [
    'docs:platform-chat-api/push/delete-push-disabled-period',
    'java:methods/user/blockpushperiod/BlockPushPeriod.java',
    'go:sdk/user.go',
  ],
});
