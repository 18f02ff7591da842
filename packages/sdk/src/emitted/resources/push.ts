// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { ObjectName } from '../message-types.js';
import type { CodeResult } from './shared.js';

/** Parameters of {@link PushResource.setUserPushTag}. */
export interface PushSetUserPushTagParams {
  /** Id of the user whose tags are set. At most 64 bytes. */
  userId: string | number;
  /**
   * Tags of the user from now on, without special characters. An empty list clears the tags. At most 20 items, each at
   * most 40 bytes.
   */
  tags: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link PushResource.setUserPushTags}. */
export interface PushSetUserPushTagsParams {
  /** Ids of the users whose tags are set. At most 1,000 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /**
   * Tags of each user from now on, without special characters. An empty list clears the tags. At most 20 items, each
   * at most 40 bytes.
   */
  tags: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link PushResource.getUserPushTags}. */
export interface PushGetUserPushTagsParams {
  /** Ids of the users whose tags are returned. At most 50 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Result of {@link PushResource.getUserPushTags}. */
export interface PushGetUserPushTagsResult extends CodeResult {
  /** Tags of each user, by user id. */
  result: Readonly<Record<string, string[]>>;
}

/** Users who get the push. */
export interface PushAudience {
  /** If true, all users get the push, and the other members of `audience` are ignored. */
  is_to_all: boolean;
  /** Tags, all of which a user must have to get the push (`push.setUserPushTag`). At most 20 items. */
  tag?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** Tags, at least one of which a user must have to get the push, in addition to all in `tag`. At most 20 items. */
  tag_or?: string | readonly string[] | ReadonlySet<string> | undefined;
  /**
   * Ids of the users who get the push. If set, tags and `platform` are ignored. Default: the users whom the tags and
   * `platform` select. `undefined` means the default as well; an empty string is refused. At most 1,000 items, each at
   * most 64 bytes.
   */
  userid?: string | number | readonly (string | number)[] | ReadonlySet<string | number> | undefined;
  /** Package name of the client app. Only devices with this app get the push; the tag conditions apply as well. */
  packageName?: string | undefined;
}

/** System message sent together with the push. */
export interface PushMessage {
  /**
   * Message content. Built-in types: a serialized JSON object, such as `{"content":"hello"}` for a text message;
   * custom types: any string. In `rongkit`, `...textMessage('hello')` and the other builders give `objectName` and
   * `content`. At most 131,072 bytes.
   */
  content: string;
  /**
   * Message type: a built-in type such as `RC:TxtMsg`, or a custom type, which must not begin with `RC:`. In
   * `rongkit`, `...textMessage('hello')` and the other builders give `objectName` and `content`. At most 32
   * characters.
   */
  objectName: ObjectName;
  /** If true, clients do not update the last message of the conversation. Default: `false`. */
  disableUpdateLastMsg?: boolean | undefined;
}

/** Push settings for iOS. */
export interface PushNotificationIos {
  /** Text of the push on this platform; overrides the general text of the push. */
  alert?: string | undefined;
  /** Title of the push on iOS. */
  title?: string | undefined;
  /** If 1, iOS devices get a silent push, which wakes the app. Default: `0`. */
  contentAvailable?: boolean | 0 | 1 | undefined;
  /** Badge number of the app; 0 or less clears the badge. At most 9999. */
  badge?: number | undefined;
  /** Custom data of the push, for the app on this platform. */
  extras?: Readonly<Record<string, string>> | undefined;
  /** Category of the notification, as in APNs `category`. */
  category?: string | undefined;
  /** URL of rich media. Inferred: an image or other media that the notification shows. */
  richMediaUri?: string | undefined;
  /** Group of the notification, as in APNs `thread-id`. */
  'thread-id'?: string | undefined;
  /** Collapse id (APNs `apns-collapse-id`): notifications with the same id replace each other. */
  'apns-collapse-id'?: string | undefined;
  /** Interruption level of the notification, as in APNs `interruption-level`. */
  'interruption-level'?: string | undefined;
}

/** Push settings for Android, with settings per vendor. */
export interface PushNotificationAndroid {
  /** Text of the push on this platform; overrides the general text of the push. */
  alert?: string | undefined;
  /** Custom data of the push, for the app on this platform. */
  extras?: Readonly<Record<string, string>> | undefined;
  /** Settings for Huawei devices: `channelId`, `importance` (`NORMAL` or `LOW`), `image`, `category`. */
  hw?: Readonly<Record<string, unknown>> | undefined;
  /** Settings for Honor devices: `channelId`, `importance` (`NORMAL` or `LOW`), `image`, `category`. */
  honor?: Readonly<Record<string, unknown>> | undefined;
  /** Settings for Xiaomi devices: `channelId`, `large_icon_uri`. */
  mi?: Readonly<Record<string, unknown>> | undefined;
  /** Settings for OPPO devices: `channelId`, `category`, `notify_level` (1, 2 or 16). */
  oppo?: Readonly<Record<string, unknown>> | undefined;
  /** Settings for vivo devices: `classification` (`"0"` or `"1"`), `category`. */
  vivo?: Readonly<Record<string, unknown>> | undefined;
  /** Settings for Firebase (FCM): `channelId`, `imageUrl`, `collapse_key`. */
  fcm?: Readonly<Record<string, unknown>> | undefined;
}

/** Push settings for HarmonyOS. */
export interface PushNotificationHarmony {
  /** Text of the push on this platform; overrides the general text of the push. */
  alert?: string | undefined;
  /** Custom data of the push, for the app on this platform. */
  extras?: Readonly<Record<string, string>> | undefined;
  /** Settings for HarmonyOS devices: `image`, `category`. */
  ohos?: Readonly<Record<string, unknown>> | undefined;
}

/** Text, title and platform settings of the push. */
export interface PushNotification {
  /** Text of the push on platforms without their own `alert`. */
  alert: string;
  /** Title of the push. At most 50 characters. */
  title?: string | undefined;
  /**
   * If 1, devices always show the push text. Inferred: also for users who hide message details in pushes. Default:
   * `0`.
   */
  forceShowPushContent?: boolean | 0 | 1 | undefined;
  /** Push settings for iOS. */
  ios?: PushNotificationIos | undefined;
  /** Push settings for Android, with settings per vendor. */
  android?: PushNotificationAndroid | undefined;
  /** Push settings for HarmonyOS. */
  harmonyOS?: PushNotificationHarmony | undefined;
}

/** Parameters of {@link PushResource.broadcastPush}. */
export interface PushBroadcastPushParams {
  /** Platforms whose devices get the push. At most 2 items. */
  platform: 'ios' | 'android' | readonly ('ios' | 'android')[] | ReadonlySet<'ios' | 'android'>;
  /**
   * Id of the sender of `message`; required with `message`. Shown to the receivers as the target of the conversation.
   * At most 64 bytes.
   */
  fromuserid?: string | number | undefined;
  /** Users who get the push. */
  audience: PushAudience;
  /** System message sent together with the push. */
  message?: PushMessage | undefined;
  /** Text, title and platform settings of the push. */
  notification: PushNotification;
}

/** Result of {@link PushResource.broadcastPush}. */
export interface PushBroadcastPushResult extends CodeResult {
  /** Id of the push. */
  id: string;
  /** Id of the message; absent unless `message` is set. */
  messageUID?: string;
}

/** Text, title and platform settings of a push to given users. */
export interface PushUserNotification {
  /** Text of the push on platforms without their own `alert`. */
  pushContent: string;
  /** Title of the push. At most 50 characters. */
  title?: string | undefined;
  /** Push settings for iOS. */
  ios?: PushNotificationIos | undefined;
  /** Push settings for Android, with settings per vendor. */
  android?: PushNotificationAndroid | undefined;
  /** Push settings for HarmonyOS. */
  harmonyOS?: PushNotificationHarmony | undefined;
}

/** Parameters of {@link PushResource.sendToUsers}. */
export interface PushSendToUsersParams {
  /** Ids of the users who get the push. At most 100 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /** Text, title and platform settings of a push to given users. */
  notification: PushUserNotification;
}

/** Condition of a push audience: tests the tags that `push.setUserPushTag` has given to a user. */
export interface PushTagItem {
  /** Tags of the condition. */
  tags: string | readonly string[] | ReadonlySet<string>;
  /** If true, the condition is negated: it holds for users who do not match the tags. Default: `false`. */
  isNot?: boolean | undefined;
  /** `AND`: a user must have all tags; `OR` (the default): at least one tag. */
  tagsOperator?: 'AND' | 'OR' | undefined;
  /** Operator between the previous conditions and this condition. Default: `OR`. Ignored for the first condition. */
  itemsOperator?: 'AND' | 'OR' | undefined;
}

/** Users who get the push. */
export interface PushCustomAudience {
  /** If true, all users get the push, and the other members of `audience` are ignored. */
  is_to_all: boolean;
  /** Tags, all of which a user must have to get the push (`push.setUserPushTag`). At most 20 items. */
  tag?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** Tags, at least one of which a user must have to get the push, in addition to all in `tag`. At most 20 items. */
  tag_or?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** Package name of the client app. Only devices with this app get the push; the tag conditions apply as well. */
  packageName?: string | undefined;
  /** Tag conditions, combined from first to last. */
  tagItems?: readonly PushTagItem[] | undefined;
}

/** Parameters of {@link PushResource.sendCustom}. */
export interface PushSendCustomParams {
  /** Platforms whose devices get the push. At most 2 items. */
  platform: 'ios' | 'android' | readonly ('ios' | 'android')[] | ReadonlySet<'ios' | 'android'>;
  /** Users who get the push. */
  audience: PushCustomAudience;
  /** Text, title and platform settings of the push. */
  notification: PushNotification;
}

/** Result of {@link PushResource.sendCustom}. */
export interface PushSendCustomResult extends CodeResult {
  /** Id of the push. */
  id: string;
}

export type PushSetUserPushTagResult = CodeResult;
export type PushSetUserPushTagsResult = CodeResult;
export type PushSendToUsersResult = CodeResult;

/** Push notifications to all users, to users with given tags or to given users; and the tags of users. */
export interface PushResource {
  /**
   * Sets the push tags of a user, by which pushes and broadcasts select their receivers.
   *
   * - The tags replace the existing tags of the user.
   * - `tag` and `tag_or` of `push.broadcastPush` and `push.sendCustom` match these tags.
   *
   * `POST /user/tag/set.json` · Limit: 100 calls a second.
   *
   * @param params - {@link PushSetUserPushTagParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/tag/set-user-tag | RongCloud docs}
   * @example
   * ```ts
   * await rong.push.setUserPushTag({ userId: 'jlk456j5', tags: ['bj', 'vip'] });
   * ```
   */
  setUserPushTag(params: PushSetUserPushTagParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Sets the push tags of several users: all get the same tags.
   *
   * - The tags replace the existing tags of the users, as in `push.setUserPushTag`.
   *
   * `POST /user/tag/batch/set.json` · Limit: 10 calls a second.
   *
   * @param params - {@link PushSetUserPushTagsParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/tag/batch-set-user-tag | RongCloud docs}
   * @example
   * ```ts
   * await rong.push.setUserPushTags({ userIds: ['jlk456j5', 'id2'], tags: ['bj', 'vip'] });
   * ```
   */
  setUserPushTags(params: PushSetUserPushTagsParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Gets the push tags of users.
   *
   * - The result contains every requested id; a user without tags has an empty list.
   *
   * `POST /user/tags/get.json` · Limit: 100 calls a second.
   *
   * @param params - {@link PushGetUserPushTagsParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/tag/get-user-tag | RongCloud docs}
   * @example
   * ```ts
   * const { result } = await rong.push.getUserPushTags({ userIds: ['111', '222'] });
   * ```
   */
  getUserPushTags(params: PushGetUserPushTagsParams, options?: RequestOptions): ApiPromise<PushGetUserPushTagsResult>;

  /**
   * Sends a push, or a system message with a push, to all users or to users with given tags or ids.
   *
   * - Without `fromuserid` and `message`, only a push is sent: the device shows a notification, and no message is
   *   stored in any conversation.
   * - With `fromuserid` and `message`, users get a message in a system conversation, to which they cannot reply.
   *   Online users get the message at once, offline users a push.
   * - Only devices that connected in the last 30 days are reached.
   * - The limit of 3 a day is per calendar day, for pushes with and without a message together, and is shared with
   *   `message.broadcast` (older documentation).
   * - The service is free in the development environment, and must be enabled for production.
   * - One edition of the documentation also lists HarmonyOS as a `platform`.
   * - An empty `fromuserid` and a `message` of null count as absent: the V2.0.1 Go SDK sends them for unset
   *   parameters.
   *
   * `POST /push.json` · Limit: 2 calls an hour and 3 calls a day, shared with `message.broadcast`.
   *
   * @param params - {@link PushBroadcastPushParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServerError} code 1000 when a condition in `audience` is invalid, or there are too many package names
   * @throws {ServiceNotEnabledError} code 1009 when the broadcast and push service is not enabled for the app
   *   (required in production)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/system/send-push-to-all | RongCloud docs}
   * @example
   * ```ts
   * const { id } = await rong.push.broadcastPush({
   *   platform: ['ios', 'android'],
   *   fromuserid: 'jlk456j5',
   *   audience: { is_to_all: false, tag: ['vip'], tag_or: ['bj', 'sh'] },
   *   message: { content: '{"content":"The sale is open"}', objectName: 'RC:TxtMsg' },
   *   notification: {
   *     alert: 'The sale is open',
   *     ios: { alert: 'The sale is open on iOS', extras: { id: '1' } },
   *     android: { alert: 'The sale is open on Android', extras: { id: '1' } },
   *   },
   * });
   * ```
   */
  broadcastPush(params: PushBroadcastPushParams, options?: RequestOptions): ApiPromise<PushBroadcastPushResult>;

  /**
   * Sends a push without a message to given users.
   *
   * - Online users get the push notification as well. No message is stored in any conversation.
   * - Only devices that connected in the last 30 days are reached.
   *
   * Inferred, not documented:
   * - The users need not be registered.
   *
   * `POST /push/user.json` · Limit: 100 items of `userIds` a second.
   *
   * @param params - {@link PushSendToUsersParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/system/send-push-by-user | RongCloud docs}
   * @example
   * ```ts
   * await rong.push.sendToUsers({
   *   userIds: ['jlk456j5'],
   *   notification: { title: 'News', pushContent: 'The sale is open' },
   * });
   * ```
   */
  sendToUsers(params: PushSendToUsersParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Sends a push without a message through Push Plus, a faster channel, to all users or to users with given tags.
   *
   * - No message is stored in any conversation.
   * - Push Plus is free in the development environment, and must be enabled for production.
   *
   * Inferred, not documented:
   * - Conditions are combined in order, without precedence: `a OR b AND c` is `(a OR b) AND c`.
   * - `tagItems` are combined with `tag` and `tag_or`; users must match all of them.
   * - Users without tags can match a condition with `isNot`.
   *
   * `POST /push/custom.json` · No rate limit is documented.
   *
   * @param params - {@link PushSendCustomParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {ServerError} code 1000 when a condition in `audience` is invalid
   * @throws {ServiceNotEnabledError} code 1009 when Push Plus is not enabled for the app (required in production)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/push/push-plus | RongCloud docs}
   * @example
   * ```ts
   * const { id } = await rong.push.sendCustom({
   *   platform: ['ios', 'android'],
   *   audience: {
   *     is_to_all: false,
   *     tagItems: [
   *       { tags: ['bj', 'sh'], tagsOperator: 'OR' },
   *       { tags: ['guest'], isNot: true, itemsOperator: 'AND' },
   *     ],
   *   },
   *   notification: { alert: 'The sale is open' },
   * });
   * ```
   */
  sendCustom(params: PushSendCustomParams, options?: RequestOptions): ApiPromise<PushSendCustomResult>;
}
