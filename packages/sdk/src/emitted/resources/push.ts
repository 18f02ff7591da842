// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { type EndpointTable, endpoint, endpoints } from '../../endpoints/endpoint.js';
import { boolean, flag, free, id, integer, list, map, object, required, text } from '../../endpoints/fields.js';
import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import { Resource } from '../../results/resource.js';
import type { CodeResult } from './shared.js';

/** Parameters of {@link PushResource.setUserPushTag}. */
export interface PushSetUserPushTagParams {
  /** Id of the user. At most 64 bytes. */
  userId: string;
  /**
   * All tags of the user, without special characters; an empty list clears them. At most 20 items, each at most 40
   * bytes.
   */
  tags: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link PushResource.setUserPushTags}. */
export interface PushSetUserPushTagsParams {
  /** Ids of the users. At most 1,000 items, each at most 64 bytes. */
  userIds: string | readonly string[] | ReadonlySet<string>;
  /**
   * All tags of each user, without special characters; an empty list clears them. At most 20 items, each at most 40
   * bytes.
   */
  tags: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link PushResource.getUserPushTags}. */
export interface PushGetUserPushTagsParams {
  /** Ids of the users, one or several. At most 50 items, each at most 64 bytes. */
  userIds: string | readonly string[] | ReadonlySet<string>;
}

/** Result of {@link PushResource.getUserPushTags}. */
export interface PushGetUserPushTagsResult extends CodeResult {
  /** The tags of each user, by user id. */
  result: Readonly<Record<string, string[]>>;
}

/** Who gets the push. */
export interface PushAudience {
  /** Whether all users get it; the other members are then ignored. */
  is_to_all: boolean;
  /** Users who have all of these tags. At most 20 items. */
  tag?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** Users who have at least one of these tags; goes together with `tag`. At most 20 items. */
  tag_or?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** These users. Tags and `platform` are then ignored. At most 1,000 items, each at most 64 bytes. */
  userid?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** Only devices with the app of this package name; goes together with the tags. */
  packageName?: string | undefined;
}

/** A system message to send along. */
export interface PushMessage {
  /**
   * What the message says. For a built-in type a JSON object, serialized; for one of your own any text. At most
   * 131,072 bytes.
   */
  content: string;
  /**
   * Message type: a built-in one such as `RC:TxtMsg`, or one of your own, which must not begin with `RC:`. At most 32
   * characters.
   */
  objectName: string;
  /** Whether clients leave the last message of the conversation as it is. Default: `false`. */
  disableUpdateLastMsg?: boolean | undefined;
}

/** The push on iOS. */
export interface PushNotificationIos {
  /** Text of the push on this platform, in place of the general one. */
  alert?: string | undefined;
  /** Title on iOS. */
  title?: string | undefined;
  /** Whether iOS gets a silent push that wakes the app. Default: `0`. */
  contentAvailable?: boolean | 0 | 1 | undefined;
  /** Badge of the app; 0 or less clears it. At most 9999. */
  badge?: number | undefined;
  /** Data that comes with the push. */
  extras?: Readonly<Record<string, string>> | undefined;
  /** Category of the notification, as APNs has it. */
  category?: string | undefined;
  /** Address of a picture or other media to show (inferred). */
  richMediaUri?: string | undefined;
  /** Group of the notification, as APNs has it. */
  'thread-id'?: string | undefined;
  /** Notifications with the same id replace each other, as APNs has it. */
  'apns-collapse-id'?: string | undefined;
  /** How much the notification may disturb, as APNs has it. */
  'interruption-level'?: string | undefined;
}

/** The push on Android, with settings by vendor. */
export interface PushNotificationAndroid {
  /** Text of the push on this platform, in place of the general one. */
  alert?: string | undefined;
  /** Data that comes with the push. */
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

/** The push on HarmonyOS. */
export interface PushNotificationHarmony {
  /** Text of the push on this platform, in place of the general one. */
  alert?: string | undefined;
  /** Data that comes with the push. */
  extras?: Readonly<Record<string, string>> | undefined;
  /** HarmonyOS: `image`, `category`. */
  ohos?: Readonly<Record<string, unknown>> | undefined;
}

/** What the push shows. */
export interface PushNotification {
  /** Text of the push, where a platform has none of its own. */
  alert: string;
  /** Title of the push. At most 50 characters. */
  title?: string | undefined;
  /** Whether the text is shown even to users who hide message details in pushes (inferred). Default: `0`. */
  forceShowPushContent?: boolean | 0 | 1 | undefined;
  /** The push on iOS. */
  ios?: PushNotificationIos | undefined;
  /** The push on Android, with settings by vendor. */
  android?: PushNotificationAndroid | undefined;
  /** The push on HarmonyOS. */
  harmonyOS?: PushNotificationHarmony | undefined;
}

/** Parameters of {@link PushResource.broadcastPush}. */
export interface PushBroadcastPushParams {
  /** Platforms to push to. At most 2 items. */
  platform: 'ios' | 'android' | readonly ('ios' | 'android')[] | ReadonlySet<'ios' | 'android'>;
  /**
   * Id of the sender of `message`, required with it. The receivers see it as the target of the conversation. At most
   * 64 bytes.
   */
  fromuserid?: string | undefined;
  /** Who gets the push. */
  audience: PushAudience;
  /** A system message to send along. */
  message?: PushMessage | undefined;
  /** What the push shows. */
  notification: PushNotification;
}

/** Result of {@link PushResource.broadcastPush}. */
export interface PushBroadcastPushResult extends CodeResult {
  /** Id of the push. */
  id: string;
  /** Id of the message; only with `message`. */
  messageUID?: string;
}

/** What the push to chosen users shows. */
export interface PushUserNotification {
  /** Text of the push, where a platform has none of its own. */
  pushContent: string;
  /** Title of the push. At most 50 characters. */
  title?: string | undefined;
  /** The push on iOS. */
  ios?: PushNotificationIos | undefined;
  /** The push on Android, with settings by vendor. */
  android?: PushNotificationAndroid | undefined;
  /** The push on HarmonyOS. */
  harmonyOS?: PushNotificationHarmony | undefined;
}

/** Parameters of {@link PushResource.sendToUsers}. */
export interface PushSendToUsersParams {
  /** Ids of the users. At most 100 items, each at most 64 bytes. */
  userIds: string | readonly string[] | ReadonlySet<string>;
  /** What the push to chosen users shows. */
  notification: PushUserNotification;
}

/** A condition on the tags of a user. */
export interface PushTagItem {
  /** Tags. */
  tags: string | readonly string[] | ReadonlySet<string>;
  /** Whether the condition holds for those whom it would otherwise not hold for. Default: `false`. */
  isNot?: boolean | undefined;
  /** Whether a user has to have all of the tags (`AND`) or one of them (`OR`, the default). */
  tagsOperator?: 'AND' | 'OR' | undefined;
  /** How the condition goes together with those before it; `OR` by default. That of the first is void. */
  itemsOperator?: 'AND' | 'OR' | undefined;
}

/** Who gets the push. */
export interface PushCustomAudience {
  /** Whether all users get it; the other members are then ignored. */
  is_to_all: boolean;
  /** Users who have all of these tags. At most 20 items. */
  tag?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** Users who have at least one of these tags; goes together with `tag`. At most 20 items. */
  tag_or?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** Only devices with the app of this package name; goes together with the tags. */
  packageName?: string | undefined;
  /** Conditions on tags, put together from first to last. */
  tagItems?: readonly PushTagItem[] | undefined;
}

/** Parameters of {@link PushResource.sendCustom}. */
export interface PushSendCustomParams {
  /** Platforms to push to. At most 2 items. */
  platform: 'ios' | 'android' | readonly ('ios' | 'android')[] | ReadonlySet<'ios' | 'android'>;
  /** Who gets the push. */
  audience: PushCustomAudience;
  /** What the push shows. */
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

export const pushEndpoints: EndpointTable<keyof PushResource> = endpoints('push', () => {
  const tags = required(list(text({ maxBytes: 40 }), { minItems: 0, maxItems: 20 }));
  const platform = required(list(text({ values: ['ios', 'android'] }), { maxItems: 2 }));
  const notification = required(
    object({
      alert: required(text()),
      title: text({ maxChars: 50 }),
      forceShowPushContent: flag,
      ios: object({
        alert: text(),
        title: text(),
        contentAvailable: flag,
        badge: integer({ max: 9999 }),
        extras: map(),
        category: text(),
        richMediaUri: text(),
        'thread-id': text(),
        'apns-collapse-id': text(),
        'interruption-level': text(),
      }),
      android: object({
        alert: text(),
        extras: map(),
        hw: free,
        honor: free,
        mi: free,
        oppo: free,
        vivo: free,
        fcm: free,
      }),
      harmonyOS: object({ alert: text(), extras: map(), ohos: free }),
    }),
  );
  return {
    setUserPushTag: endpoint('/user/tag/set.json', { userId: required(id), tags }, { body: 'json' }),
    setUserPushTags: endpoint(
      '/user/tag/batch/set.json',
      { userIds: required(list(id, { maxItems: 1000 })), tags },
      { body: 'json', rateLimit: { rates: [{ calls: 10, per: 'second' }] } },
    ),
    getUserPushTags: endpoint('/user/tags/get.json', { userIds: required(list(id, { maxItems: 50 })) }),
    broadcastPush: endpoint(
      '/push.json',
      {
        platform,
        fromuserid: id,
        audience: required(
          object({
            is_to_all: required(boolean),
            tag: list(text(), { minItems: 0, maxItems: 20 }),
            tag_or: list(text(), { minItems: 0, maxItems: 20 }),
            userid: list(id, { minItems: 0, maxItems: 1000 }),
            packageName: text(),
          }),
        ),
        message: object({
          content: required(text({ maxBytes: 131072 })),
          objectName: required(text({ maxChars: 32 })),
          disableUpdateLastMsg: boolean,
        }),
        notification,
      },
      {
        body: 'json',
        repeat: 'send',
        rateLimit: {
          rates: [
            { calls: 2, per: 'hour' },
            { calls: 3, per: 'day' },
          ],
          bucket: 'broadcast',
        },
      },
    ),
    sendToUsers: endpoint(
      '/push/user.json',
      {
        userIds: required(list(id, { maxItems: 100 })),
        notification: required(
          object({
            pushContent: required(text()),
            title: text({ maxChars: 50 }),
            ios: object({
              alert: text(),
              title: text(),
              contentAvailable: flag,
              badge: integer({ max: 9999 }),
              extras: map(),
              category: text(),
              richMediaUri: text(),
              'thread-id': text(),
              'apns-collapse-id': text(),
              'interruption-level': text(),
            }),
            android: object({
              alert: text(),
              extras: map(),
              hw: free,
              honor: free,
              mi: free,
              oppo: free,
              vivo: free,
              fcm: free,
            }),
            harmonyOS: object({ alert: text(), extras: map(), ohos: free }),
          }),
        ),
      },
      { body: 'json', repeat: 'send', rateLimit: { rates: [{ calls: 100, per: 'second' }], weigh: 'userIds' } },
    ),
    sendCustom: endpoint(
      '/push/custom.json',
      {
        platform,
        audience: required(
          object({
            is_to_all: required(boolean),
            tag: list(text(), { minItems: 0, maxItems: 20 }),
            tag_or: list(text(), { minItems: 0, maxItems: 20 }),
            packageName: text(),
            tagItems: list(
              object({
                tags: required(list(text())),
                isNot: boolean,
                tagsOperator: text({ values: ['AND', 'OR'] }),
                itemsOperator: text({ values: ['AND', 'OR'] }),
              }),
              { minItems: 0 },
            ),
          }),
        ),
        notification,
      },
      { body: 'json', repeat: 'send', rateLimit: null },
    ),
  };
});

/** Push notifications: tags of users, and pushes to many. */
export class PushResource extends Resource {
  /**
   * Sets the tags of a user, by which broadcasts choose whom to reach.
   *
   * - The tags replace those that the user had.
   * - They are what `tag` and `tag_or` of `push.broadcastPush` and `push.sendCustom` match.
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
  setUserPushTag(params: PushSetUserPushTagParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(pushEndpoints().setUserPushTag, params, options);
  }

  /**
   * Sets the same tags for several users.
   *
   * - The tags replace those that the users had, as with `push.setUserPushTag`.
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
  setUserPushTags(params: PushSetUserPushTagsParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(pushEndpoints().setUserPushTags, params, options);
  }

  /**
   * Reads the tags of users.
   *
   * - Every id that is asked for is in the answer; a user without tags has an empty list.
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
  getUserPushTags(params: PushGetUserPushTagsParams, options?: RequestOptions): ApiPromise<PushGetUserPushTagsResult> {
    return this.call(pushEndpoints().getUserPushTags, params, options);
  }

  /**
   * Sends a push, or a system message with a push, to all users or to those with given tags or ids.
   *
   * - Without `fromuserid` and `message` there is only a push: it shows in the notification bar, is never stored and
   *   opens no conversation.
   * - With both, users get a message in a system conversation: at once if they are online, as a push if they are not.
   *   They cannot reply.
   * - Only devices that connected in the last 30 days are reached.
   * - The three a day are of a calendar day, both forms together; `message.broadcast` counts too (older
   *   documentation).
   * - Free in the development environment.
   * - One edition of the documentation also knows HarmonyOS as a `platform`.
   * - V2.0.1 Go sends an unset `fromuserid` as an empty text and an unset `message` as null: both read as absent.
   *
   * `POST /push.json` · Limit: 2 an hour and 3 a day, shared by all calls of the "broadcast" kind.
   *
   * @param params - see {@link PushBroadcastPushParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServerError} code 1000 when a condition in `audience` is wrong, or there are too many package names
   * @throws {ServiceNotEnabledError} code 1009 when the broadcast and push service is not enabled for the app; in
   *   production it must be
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
  broadcastPush(params: PushBroadcastPushParams, options?: RequestOptions): ApiPromise<PushBroadcastPushResult> {
    return this.call(pushEndpoints().broadcastPush, params, options);
  }

  /**
   * Sends a push, and no message, to chosen users.
   *
   * - It takes the way of a push even to users who are connected. Nothing is stored, and no conversation is opened.
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
  sendToUsers(params: PushSendToUsersParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(pushEndpoints().sendToUsers, params, options);
  }

  /**
   * Sends a push, and no message, to all users or to those with given tags, by Push Plus: a faster channel.
   *
   * - Nothing is stored, and no conversation is opened. Free in the development environment.
   *
   * Inferred, not documented:
   * - Conditions are put together in their order, without precedence: `a OR b AND c` is `(a OR b) AND c`.
   * - `tagItems` go together with `tag` and `tag_or`: users have to fit all of them.
   * - Someone without tags can fit a condition with `isNot`.
   *
   * `POST /push/custom.json` · No rate limit is documented.
   *
   * @param params - see {@link PushSendCustomParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {ServerError} code 1000 when a condition in `audience` is wrong
   * @throws {ServiceNotEnabledError} code 1009 when Push Plus is not enabled for the app; in production it must be
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
  sendCustom(params: PushSendCustomParams, options?: RequestOptions): ApiPromise<PushSendCustomResult> {
    return this.call(pushEndpoints().sendCustom, params, options);
  }
}
