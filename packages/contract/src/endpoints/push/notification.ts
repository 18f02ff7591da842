import { flag, freeObject, integer, lenient, object, optional, text, textMap } from '../../fields.js';

const alert = optional(text('Text of the push on this platform; overrides the general text of the push.'));
const extras = optional(textMap('Custom data of the push, for the app on this platform.'));

const ios = object('PushNotificationIos', 'Push settings for iOS.', {
  alert,
  title: optional(text('Title of the push on iOS.')),
  contentAvailable: optional(flag('If 1, iOS devices get a silent push, which wakes the app.')),
  badge: optional(integer('Badge number of the app; 0 or less clears the badge.', { max: 9999 })),
  extras,
  category: optional(text('Category of the notification, as in APNs `category`.')),
  richMediaUri: optional(text('URL of rich media. Inferred: an image or other media that the notification shows.')),
  'thread-id': optional(text('Group of the notification, as in APNs `thread-id`.')),
  'apns-collapse-id': optional(
    text('Collapse id (APNs `apns-collapse-id`): notifications with the same id replace each other.'),
  ),
  'interruption-level': optional(text('Interruption level of the notification, as in APNs `interruption-level`.')),
});

const android = object('PushNotificationAndroid', 'Push settings for Android, with settings per vendor.', {
  alert,
  extras,
  hw: optional(
    freeObject('Settings for Huawei devices: `channelId`, `importance` (`NORMAL` or `LOW`), `image`, `category`.'),
  ),
  honor: optional(
    freeObject('Settings for Honor devices: `channelId`, `importance` (`NORMAL` or `LOW`), `image`, `category`.'),
  ),
  mi: optional(freeObject('Settings for Xiaomi devices: `channelId`, `large_icon_uri`.')),
  oppo: optional(freeObject('Settings for OPPO devices: `channelId`, `category`, `notify_level` (1, 2 or 16).')),
  vivo: optional(freeObject('Settings for vivo devices: `classification` (`"0"` or `"1"`), `category`.')),
  fcm: optional(freeObject('Settings for Firebase (FCM): `channelId`, `imageUrl`, `collapse_key`.')),
});

const harmonyOS = object('PushNotificationHarmony', 'Push settings for HarmonyOS.', {
  alert,
  extras,
  ohos: optional(freeObject('Settings for HarmonyOS devices: `image`, `category`.')),
});

const title = optional(text('Title of the push.', { maxChars: 50 }));
const platforms = { ios: optional(ios), android: optional(android), harmonyOS: optional(harmonyOS) };

export const notification = object('PushNotification', 'Text, title and platform settings of the push.', {
  alert: lenient(text('Text of the push on platforms without their own `alert`.'), { required: false }),
  title,
  forceShowPushContent: optional(
    flag('If 1, devices always show the push text. Inferred: also for users who hide message details in pushes.'),
  ),
  ...platforms,
});

export const userNotification = object(
  'PushUserNotification',
  'Text, title and platform settings of a push to given users.',
  {
    pushContent: text('Text of the push on platforms without their own `alert`.'),
    title,
    ...platforms,
  },
);
