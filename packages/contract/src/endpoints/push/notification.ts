import { flag, freeObject, integer, lenient, object, optional, text, textMap } from '../../fields.js';

const alert = optional(text('Text of the push on this platform, in place of the general one.'));
const extras = optional(textMap('Data that comes with the push.'));

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

const title = optional(text('Title of the push.', { maxChars: 50 }));
const platforms = { ios: optional(ios), android: optional(android), harmonyOS: optional(harmonyOS) };

export const notification = object('PushNotification', 'What the push shows.', {
  alert: lenient(text('Text of the push, where a platform has none of its own.'), { required: false }),
  title,
  forceShowPushContent: optional(
    flag('Whether the text is shown even to users who hide message details in pushes (inferred).'),
  ),
  ...platforms,
});

export const userNotification = object('PushUserNotification', 'What the push to chosen users shows.', {
  pushContent: text('Text of the push, where a platform has none of its own.'),
  title,
  ...platforms,
});
