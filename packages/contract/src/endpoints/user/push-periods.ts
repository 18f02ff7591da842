import { defineEndpoint } from '../../endpoint.js';
import { choice, integer, object, text } from '../../fields.js';
import { userId } from './fields.js';

export const setBlockPushPeriod = defineEndpoint({
  id: 'user.setBlockPushPeriod',
  path: '/user/blockPushPeriod/set.json',
  summary: 'Sets the daily quiet hours of a user, during which pushes are sent only for mentions or not at all.',
  params: {
    userId,
    startTime: text(
      "Start of the quiet hours: `HH:MM:SS` in the data center's time zone (UTC+8 in Beijing, UTC elsewhere).",
      {
        pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$',
      },
    ),
    period: integer('Duration of the quiet hours in minutes; 0 means no quiet hours.', { min: 0, max: 1439 }),
    level: choice('Pushes during the quiet hours: 1 only for messages that mention the user, 5 none.', [1, 5]),
  },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: {
    params: { userId: 'jlk456j5', startTime: '23:59:59', period: 120, level: 1 },
    result: { code: 200 },
  },
  notes: [
    'A user has one period, which applies every day and may span midnight. Another call replaces the period.',
    '`00:00:00` with 1439 minutes covers the whole day.',
    'Messages are still stored for offline users; only the pushes are omitted.',
    'Inferred: `period` 0 removes an existing period.',
    'Inferred: pushes without a message, such as `push.sendToUsers`, are still sent.',
  ],
  disagreements:
    "SDK comments say that level 1 also allows one-to-one messages; the documentation allows only mentions and is followed. The documentation requires level; SDK comments state the default 1, which the SDKs send. Java's table has /add and /del; its code and the documentation have /set and /delete. The documentation of the rebranded nexconn.ai also has a timezone.",
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
  summary: 'Gets the daily quiet hours of a user, during which pushes are sent only for mentions or not at all.',
  params: { userId },
  result: {
    data: object(
      'UserBlockPushPeriod',
      'Daily quiet hours of a user, during which pushes are sent only for mentions or not at all.',
      {
        startTime: text(
          "Start of the quiet hours: `HH:MM:SS` in the data center's time zone (UTC+8 in Beijing, UTC elsewhere). Inferred: empty if no quiet hours are set.",
        ),
        period: integer('Duration of the quiet hours in minutes. Inferred: 0 if no quiet hours are set.'),
        unPushLevel: choice(
          'The `level` of `user.setBlockPushPeriod`: 1 pushes only for messages that mention the user, 5 no pushes. Inferred: 0 if no quiet hours are set.',
          [0, 1, 5],
        ),
      },
    ),
  },
  repeat: 'safe',
  sample: {
    params: { userId: 'jlk456j5' },
    result: { code: 200, data: { startTime: '23:59:59', period: 120, unPushLevel: 1 } },
  },
  notes: ['The parameter `level` of `user.setBlockPushPeriod` is returned as `unPushLevel`.'],
  disagreements: "Java's model reads level, which the answer does not contain.",
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
  summary: 'Removes the daily quiet hours of a user.',
  params: { userId },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: 'jlk456j5' }, result: { code: 200 } },
  notes: ['Inferred: the call succeeds if no quiet hours are set.'],
  since: 'Java and PHP 2022-07, Go 2022-08',
  sources: [
    'docs:platform-chat-api/push/delete-push-disabled-period',
    'java:methods/user/blockpushperiod/BlockPushPeriod.java',
    'go:sdk/user.go',
  ],
});
