import { flag, freeObject, integer, lenient, object, optional, text, textMap } from '../../fields.js';

const alert = optional(text('Push text on this platform; overrides the general text.'));
const extras = optional(textMap('Push payload.'));

const ios = object('PushNotificationIos', 'Push settings for iOS.', {
  alert,
  title: optional(text('Title on iOS.')),
  contentAvailable: optional(flag('If 1, iOS gets a silent push that wakes the app.')),
  badge: optional(integer('Badge number of the app; 0 or less clears it.', { max: 9999 })),
  extras,
  category: optional(text('Notification category (APNs `category`).')),
  richMediaUri: optional(text('URL of rich media. Inferred: an image or other media to display.')),
  'thread-id': optional(text('Notification group (APNs `thread-id`).')),
  'apns-collapse-id': optional(
    text('Collapse id (APNs `apns-collapse-id`): notifications with the same id replace each other.'),
  ),
  'interruption-level': optional(text('Interruption level (APNs `interruption-level`).')),
});

const android = object('PushNotificationAndroid', 'Push settings for Android, with settings per vendor.', {
  alert,
  extras,
  hw: optional(freeObject('Huawei: `channelId`, `importance` (`NORMAL` or `LOW`), `image`, `category`.')),
  honor: optional(freeObject('Honor: `channelId`, `importance` (`NORMAL` or `LOW`), `image`, `category`.')),
  mi: optional(freeObject('Xiaomi: `channelId`, `large_icon_uri`.')),
  oppo: optional(freeObject('OPPO: `channelId`, `category`, `notify_level` (1, 2 or 16).')),
  vivo: optional(freeObject('vivo: `classification` (`"0"` or `"1"`), `category`.')),
  fcm: optional(freeObject('Firebase: `channelId`, `imageUrl`, `collapse_key`.')),
});

const harmonyOS = object('PushNotificationHarmony', 'Push settings for HarmonyOS.', {
  alert,
  extras,
  ohos: optional(freeObject('HarmonyOS: `image`, `category`.')),
});

const title = optional(text('Push title.', { maxChars: 50 }));
const platforms = { ios: optional(ios), android: optional(android), harmonyOS: optional(harmonyOS) };

export const notification = object('PushNotification', 'Content of the push.', {
  alert: lenient(text('Push text for platforms without their own text.'), { required: false }),
  title,
  forceShowPushContent: optional(
    flag('Forces the push text to be shown. Inferred: also to users who hide message details in pushes.'),
  ),
  ...platforms,
});

export const userNotification = object('PushUserNotification', 'Content of the push to selected users.', {
  pushContent: text('Push text for platforms without their own text.'),
  title,
  ...platforms,
});
