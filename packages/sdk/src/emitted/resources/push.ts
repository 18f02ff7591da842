// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { ObjectName } from '../message-types.js';
import type { CodeResult } from './shared.js';

/** Parameters of {@link PushResource.setUserPushTag}. */
export interface PushSetUserPushTagParams {
  /** User id. At most 64 bytes. */
  userId: string | number;
  /**
   * All tags of the user, without special characters. An empty list clears the tags. At most 20 items, each at most 40
   * bytes.
   */
  tags: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link PushResource.setUserPushTags}. */
export interface PushSetUserPushTagsParams {
  /** User ids. At most 1,000 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /**
   * All tags of each user, without special characters. An empty list clears the tags. At most 20 items, each at most
   * 40 bytes.
   */
  tags: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link PushResource.getUserPushTags}. */
export interface PushGetUserPushTagsParams {
  /** User ids, one or several. At most 50 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Result of {@link PushResource.getUserPushTags}. */
export interface PushGetUserPushTagsResult extends CodeResult {
  /** Tags of each user, by user id. */
  result: Readonly<Record<string, string[]>>;
}

/** Audience of the push. */
export interface PushAudience {
  /** If true, all users get the push and the other members are ignored. */
  is_to_all: boolean;
  /** Tags, all of which a user must have. At most 20 items. */
  tag?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** Tags, at least one of which a user must have; combined with `tag`. At most 20 items. */
  tag_or?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** User ids. If set, tags and `platform` are ignored. At most 1,000 items, each at most 64 bytes. */
  userid?: string | number | readonly (string | number)[] | ReadonlySet<string | number> | undefined;
  /** Package name of the app. Limits the push to devices with this app; combined with the tags. */
  packageName?: string | undefined;
}

/** System message sent together with the push. */
export interface PushMessage {
  /** Message content. Built-in types: a serialized JSON object; custom types: any string. At most 131,072 bytes. */
  content: string;
  /**
   * Message type: a built-in type such as `RC:TxtMsg`, or a custom type, which must not begin with `RC:`. At most 32
   * characters.
   */
  objectName: ObjectName;
  /** If true, clients do not update the last message of the conversation. Default: `false`. */
  disableUpdateLastMsg?: boolean | undefined;
}

/** Push settings for iOS. */
export interface PushNotificationIos {
  /** Push text on this platform; overrides the general text. */
  alert?: string | undefined;
  /** Title on iOS. */
  title?: string | undefined;
  /** If 1, iOS gets a silent push that wakes the app. Default: `0`. */
  contentAvailable?: boolean | 0 | 1 | undefined;
  /** Badge number of the app; 0 or less clears it. At most 9999. */
  badge?: number | undefined;
  /** Push payload. */
  extras?: Readonly<Record<string, string>> | undefined;
  /** Notification category (APNs `category`). */
  category?: string | undefined;
  /** URL of rich media. Inferred: an image or other media to display. */
  richMediaUri?: string | undefined;
  /** Notification group (APNs `thread-id`). */
  'thread-id'?: string | undefined;
  /** Collapse id (APNs `apns-collapse-id`): notifications with the same id replace each other. */
  'apns-collapse-id'?: string | undefined;
  /** Interruption level (APNs `interruption-level`). */
  'interruption-level'?: string | undefined;
}

/** Push settings for Android, with settings per vendor. */
export interface PushNotificationAndroid {
  /** Push text on this platform; overrides the general text. */
  alert?: string | undefined;
  /** Push payload. */
  extras?: Readonly<Record<string, string>> | undefined;
  /** Huawei: `channelId`, `importance` (`NORMAL` or `LOW`), `image`, `category`. */
  hw?: Readonly<Record<string, unknown>> | undefined;
  /** Honor: `channelId`, `importance` (`NORMAL` or `LOW`), `image`, `category`. */
  honor?: Readonly<Record<string, unknown>> | undefined;
  /** Xiaomi: `channelId`, `large_icon_uri`. */
  mi?: Readonly<Record<string, unknown>> | undefined;
  /** OPPO: `channelId`, `category`, `notify_level` (1, 2 or 16). */
  oppo?: Readonly<Record<string, unknown>> | undefined;
  /** vivo: `classification` (`"0"` or `"1"`), `category`. */
  vivo?: Readonly<Record<string, unknown>> | undefined;
  /** Firebase: `channelId`, `imageUrl`, `collapse_key`. */
  fcm?: Readonly<Record<string, unknown>> | undefined;
}

/** Push settings for HarmonyOS. */
export interface PushNotificationHarmony {
  /** Push text on this platform; overrides the general text. */
  alert?: string | undefined;
  /** Push payload. */
  extras?: Readonly<Record<string, string>> | undefined;
  /** HarmonyOS: `image`, `category`. */
  ohos?: Readonly<Record<string, unknown>> | undefined;
}

/** Content of the push. */
export interface PushNotification {
  /** Push text for platforms without their own text. */
  alert: string;
  /** Push title. At most 50 characters. */
  title?: string | undefined;
  /** Forces the push text to be shown. Inferred: also to users who hide message details in pushes. Default: `0`. */
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
  /** Platforms to push to. At most 2 items. */
  platform: 'ios' | 'android' | readonly ('ios' | 'android')[] | ReadonlySet<'ios' | 'android'>;
  /**
   * Id of the sender of `message`; required with `message`. Shown to the receivers as the target of the conversation.
   * At most 64 bytes.
   */
  fromuserid?: string | number | undefined;
  /** Audience of the push. */
  audience: PushAudience;
  /** System message sent together with the push. */
  message?: PushMessage | undefined;
  /** Content of the push. */
  notification: PushNotification;
}

/** Result of {@link PushResource.broadcastPush}. */
export interface PushBroadcastPushResult extends CodeResult {
  /** Id of the push. */
  id: string;
  /** Id of the message; only with `message`. */
  messageUID?: string;
}

/** Content of the push to selected users. */
export interface PushUserNotification {
  /** Push text for platforms without their own text. */
  pushContent: string;
  /** Push title. At most 50 characters. */
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
  /** User ids. At most 100 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /** Content of the push to selected users. */
  notification: PushUserNotification;
}

/** Condition on the tags of a user. */
export interface PushTagItem {
  /** Tags. */
  tags: string | readonly string[] | ReadonlySet<string>;
  /** If true, the condition is negated. Default: `false`. */
  isNot?: boolean | undefined;
  /** `AND`: a user must have all tags; `OR` (the default): at least one tag. */
  tagsOperator?: 'AND' | 'OR' | undefined;
  /** Operator that combines the condition with the previous conditions. Default: `OR`. Ignored for the first condition. */
  itemsOperator?: 'AND' | 'OR' | undefined;
}

/** Audience of the push. */
export interface PushCustomAudience {
  /** If true, all users get the push and the other members are ignored. */
  is_to_all: boolean;
  /** Tags, all of which a user must have. At most 20 items. */
  tag?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** Tags, at least one of which a user must have; combined with `tag`. At most 20 items. */
  tag_or?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** Package name of the app. Limits the push to devices with this app; combined with the tags. */
  packageName?: string | undefined;
  /** Tag conditions, combined from first to last. */
  tagItems?: readonly PushTagItem[] | undefined;
}

/** Parameters of {@link PushResource.sendCustom}. */
export interface PushSendCustomParams {
  /** Platforms to push to. At most 2 items. */
  platform: 'ios' | 'android' | readonly ('ios' | 'android')[] | ReadonlySet<'ios' | 'android'>;
  /** Audience of the push. */
  audience: PushCustomAudience;
  /** Content of the push. */
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

/** Push notifications: user tags and broadcasts. */
export interface PushResource {
  /**
   * Sets the tags of a user, which select the audience of broadcasts.
   *
   * - The tags replace the existing tags of the user.
   * - `tag` and `tag_or` of `push.broadcastPush` and `push.sendCustom` match these tags.
   *
   * `POST /user/tag/set.json` · Limit: 100 a second.
   *
   * @param params - see {@link PushSetUserPushTagParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/tag/set-user-tag | RongCloud documentation}
   * @example
   * ```ts
   * await rong.push.setUserPushTag({ userId: 'jlk456j5', tags: ['bj', 'vip'] });
   * ```
   */
  setUserPushTag(params: PushSetUserPushTagParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Sets the same tags for several users.
   *
   * - The tags replace the existing tags of the users, as in `push.setUserPushTag`.
   *
   * `POST /user/tag/batch/set.json` · Limit: 10 a second.
   *
   * @param params - see {@link PushSetUserPushTagsParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/tag/batch-set-user-tag | RongCloud documentation}
   * @example
   * ```ts
   * await rong.push.setUserPushTags({ userIds: ['jlk456j5', 'id2'], tags: ['bj', 'vip'] });
   * ```
   */
  setUserPushTags(params: PushSetUserPushTagsParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Gets the tags of users.
   *
   * - The result contains every requested id; a user without tags has an empty list.
   *
   * `POST /user/tags/get.json` · Limit: 100 a second.
   *
   * @param params - see {@link PushGetUserPushTagsParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/tag/get-user-tag | RongCloud documentation}
   * @example
   * ```ts
   * const { result } = await rong.push.getUserPushTags({ userIds: ['111', '222'] });
   * ```
   */
  getUserPushTags(params: PushGetUserPushTagsParams, options?: RequestOptions): ApiPromise<PushGetUserPushTagsResult>;

  /**
   * Sends a push, or a system message with a push, to all users or to users with given tags or ids.
   *
   * - Without `fromuserid` and `message`, only a push is sent: it appears in the notification bar, is never stored and
   *   opens no conversation.
   * - With both, users get a message in a system conversation: at once if online, as a push if offline. They cannot
   *   reply.
   * - Only devices that connected in the last 30 days are reached.
   * - The limit of 3 a day is per calendar day, for both forms together, and is shared with `message.broadcast` (older
   *   documentation).
   * - Free in the development environment.
   * - One edition of the documentation also lists HarmonyOS as a `platform`.
   * - V2.0.1 Go sends an unset `fromuserid` as an empty string and an unset `message` as null. Both count as absent.
   *
   * `POST /push.json` · Limit: 2 an hour and 3 a day, shared by all calls of the "broadcast" kind.
   *
   * @param params - see {@link PushBroadcastPushParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServerError} code 1000 when a condition in `audience` is invalid, or there are too many package names
   * @throws {ServiceNotEnabledError} code 1009 when the broadcast and push service is not enabled for the app
   *   (required in production)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/system/send-push-to-all | RongCloud documentation}
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
   * Sends a push without a message to selected users.
   *
   * - Online users also get a push notification. Nothing is stored, and no conversation is opened.
   * - Only devices that connected in the last 30 days are reached.
   *
   * Inferred, not documented:
   * - The users need not be registered.
   *
   * `POST /push/user.json` · Limit: 100 a second, each item of `userIds` counts.
   *
   * @param params - see {@link PushSendToUsersParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/system/send-push-by-user | RongCloud documentation}
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
   * Sends a push without a message to all users or to users with given tags through Push Plus, a faster channel.
   *
   * - Nothing is stored, and no conversation is opened. Free in the development environment.
   *
   * Inferred, not documented:
   * - Conditions are combined in order, without precedence: `a OR b AND c` is `(a OR b) AND c`.
   * - `tagItems` are combined with `tag` and `tag_or`; users must match all of them.
   * - Users without tags can match a condition with `isNot`.
   *
   * `POST /push/custom.json` · No rate limit is documented.
   *
   * @param params - see {@link PushSendCustomParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {ServerError} code 1000 when a condition in `audience` is invalid
   * @throws {ServiceNotEnabledError} code 1009 when Push Plus is not enabled for the app (required in production)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/push/push-plus | RongCloud documentation}
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
