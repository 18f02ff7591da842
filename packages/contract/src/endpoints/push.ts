import { defineEndpoint } from '../endpoint.js';
import { bool, flag, freeObject, id, ids, integer, object, optional, text, textMap, texts } from '../fields.js';
import { broadcastRate, content, disableUpdateLastMsg, objectName } from './message-fields.js';

const alert = optional(text('Text of the push on this platform, in place of the general one.'));
const extras = optional(textMap('Data that comes with the push.'));

const audience = object('PushAudience', 'Who gets the push.', {
  is_to_all: bool('Whether all users get it; the other members are then ignored.'),
  tag: optional(texts('Users who have all of these tags.', {}, { minItems: 0, maxItems: 20 })),
  tag_or: optional(
    texts('Users who have at least one of these tags; goes together with `tag`.', {}, { minItems: 0, maxItems: 20 }),
  ),
  userid: optional(ids('These users. Tags and `platform` are then ignored.', { minItems: 0, maxItems: 1000 })),
  packageName: optional(text('Only devices with the app of this package name; goes together with the tags.')),
});

const message = object('PushMessage', 'A system message to send along.', {
  content,
  objectName,
  disableUpdateLastMsg,
});

const ios = object('PushNotificationIos', 'The push on iOS.', {
  alert,
  title: optional(text('Title on iOS.')),
  contentAvailable: optional(flag('Whether iOS gets a silent push that wakes the app.')),
  badge: optional(integer('Badge of the app; 0 or less clears it.', { max: 9999 })),
  extras,
  category: optional(text('Category of the notification, as APNs has it.')),
  richMediaUri: optional(text('Address of a picture or other media to show (inferred).')),
  'thread-id': optional(text('Group of the notification, as APNs has it.')),
  'apns-collapse-id': optional(text('Notifications with the same id replace each other, as APNs has it.')),
  'interruption-level': optional(text('How much the notification may disturb, as APNs has it.')),
});

const android = object('PushNotificationAndroid', 'The push on Android, with settings by vendor.', {
  alert,
  extras,
  hw: optional(freeObject('Huawei: `channelId`, `importance` (`NORMAL` or `LOW`), `image`, `category`.')),
  honor: optional(freeObject('Honor: `channelId`, `importance` (`NORMAL` or `LOW`), `image`, `category`.')),
  mi: optional(freeObject('Xiaomi: `channelId`, `large_icon_uri`.')),
  oppo: optional(freeObject('OPPO: `channelId`, `category`, `notify_level` (1, 2 or 16).')),
  vivo: optional(freeObject('vivo: `classification` (`"0"` or `"1"`), `category`.')),
  fcm: optional(freeObject('Firebase: `channelId`, `imageUrl`, `collapse_key`.')),
});

const harmonyOS = object('PushNotificationHarmony', 'The push on HarmonyOS.', {
  alert,
  extras,
  ohos: optional(freeObject('HarmonyOS: `image`, `category`.')),
});

const notification = object('PushNotification', 'What the push shows.', {
  alert: text('Text of the push, where a platform has none of its own.'),
  title: optional(text('Title of the push.', { maxChars: 50 })),
  forceShowPushContent: optional(
    flag('Whether the text is shown even to users who hide message details in pushes (inferred).'),
  ),
  ios: optional(ios),
  android: optional(android),
  harmonyOS: optional(harmonyOS),
});

const setUserPushTag = defineEndpoint({
  id: 'push.setUserPushTag',
  path: '/user/tag/set.json',
  body: 'json',
  summary: 'Sets the tags of a user, by which broadcasts choose whom to reach.',
  params: {
    userId: id('Id of the user.'),
    tags: texts(
      'All tags of the user, without special characters; an empty list clears them.',
      { maxBytes: 40 },
      { minItems: 0, maxItems: 20 },
    ),
  },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: 'jlk456j5', tags: ['bj', 'vip'] }, result: { code: 200 } },
  notes: [
    'The tags replace those that the user had.',
    'They are what `tag` and `tag_or` of `push.broadcastPush` and of `/push/custom` match.',
  ],
  disagreements:
    'Java and PHP demand at least one tag; documentation says that an empty list clears them, which is followed.',
  v2: 'Push.setUserPushTag',
  since: 'V2.0.1; among the user methods since Java 3.0',
  sources: [
    'docs:platform-chat-api/user/tag/set-user-tag',
    'go@v2.0.1:RCServerSDK/push.go',
    'php@v2.0.1:API/methods/Push.php',
    'java:methods/user/tag/Tag.java',
  ],
});

const broadcastPush = defineEndpoint({
  id: 'push.broadcastPush',
  path: '/push.json',
  body: 'json',
  summary: 'Sends a push, or a system message with a push, to all users or to those with given tags or ids.',
  params: {
    platform: texts('Platforms to push to.', { values: ['ios', 'android'] }, { maxItems: 2 }),
    fromuserid: optional(
      id('Id of the sender of `message`, required with it. The receivers see it as the target of the conversation.'),
    ),
    audience,
    message: optional(message),
    notification,
  },
  result: {
    id: text('Id of the push.'),
    messageUID: optional(text('Id of the message; only with `message`.')),
  },
  rateLimit: broadcastRate,
  repeat: 'send',
  errors: [
    { code: 1000, when: 'a condition in `audience` is wrong, or there are too many package names' },
    { code: 1009, when: 'the broadcast and push service is not enabled for the app; in production it must be' },
  ],
  sample: {
    params: {
      platform: ['ios', 'android'],
      fromuserid: 'jlk456j5',
      audience: { is_to_all: false, tag: ['vip'], tag_or: ['bj', 'sh'] },
      message: { content: '{"content":"The sale is open"}', objectName: 'RC:TxtMsg' },
      notification: {
        alert: 'The sale is open',
        ios: { alert: 'The sale is open on iOS', extras: { id: '1' } },
        android: { alert: 'The sale is open on Android', extras: { id: '1' } },
      },
    },
    result: { code: 200, id: '50whSR6kQiHb7YgFwQzXIb' },
  },
  notes: [
    'Without `fromuserid` and `message` there is only a push: it shows in the notification bar, is never stored and opens no conversation.',
    'With both, users get a message in a system conversation: at once if they are online, as a push if they are not. They cannot reply.',
    'Only devices that connected in the last 30 days are reached.',
    'The three a day are of a calendar day, both forms together; `message.broadcast` counts too (older documentation).',
    'Free in the development environment.',
    'One edition of the documentation also knows HarmonyOS as a `platform`.',
    'V2.0.1 Go sends an unset `fromuserid` as an empty text and an unset `message` as null: both read as absent.',
  ],
  disagreements:
    'V2.0.1 results have only the code, yet the server sends id. Samples in Java and PHP that show userId and token are copied from getToken. Documentation requires notification, some SDK comments do not; the former is followed. Go spells thread-id as threadId. Older documentation answers 1008, not 1009, where the service is off.',
  v2: 'Push.broadcastPush',
  since: 'V2.0.1; two methods, message and push, since Java 3.0.4',
  sources: [
    'docs:platform-chat-api/system/send-push-to-all',
    'docs:platform-chat-api/system/send-push-by-tag',
    'go@v2.0.1:RCServerSDK/push.go',
    'java:methods/push/Push.java',
  ],
});

export const push = { setUserPushTag, broadcastPush };
