// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { CodeResult } from './shared.js';

/** Parameters of {@link ConversationResource.setNotification}. */
export interface ConversationSetNotificationParams {
  /** Conversation type: 1 one-to-one, 2 discussion, 3 group, 6 system, 10 ultra group. */
  conversationType: 1 | 2 | 3 | 6 | 10;
  /** Id of the user whose do-not-disturb level is set or returned. At most 64 bytes. */
  requestId: string | number;
  /**
   * Id of the conversation target: the other user, the group, the ultra group or the sender of system messages. At
   * most 64 bytes.
   */
  targetId: string | number;
  /**
   * Id of an ultra group channel. Default: the whole ultra group. `undefined` means the default as well; an empty
   * string is refused.
   */
  busChannel?: string | undefined;
  /** Older form of `unpushLevel`: 1 no messages notify, 0 not set. Inferred: the same as the levels 5 and 0. */
  isMuted?: boolean | 0 | 1 | undefined;
  /**
   * Do-not-disturb level: -1 all messages notify; 0 not set; 1 only messages that mention the user or everyone; 2 only
   * messages that mention the user; 4 only messages that mention everyone; 5 no messages.
   */
  unpushLevel?: -1 | 0 | 1 | 2 | 4 | 5 | undefined;
}

/** Parameters of {@link ConversationResource.getNotification}. */
export interface ConversationGetNotificationParams {
  /** Conversation type: 1 one-to-one, 2 discussion, 3 group, 6 system, 10 ultra group. */
  conversationType: 1 | 2 | 3 | 6 | 10;
  /** Id of the user whose do-not-disturb level is set or returned. At most 64 bytes. */
  requestId: string | number;
  /**
   * Id of the conversation target: the other user, the group, the ultra group or the sender of system messages. At
   * most 64 bytes.
   */
  targetId: string | number;
  /**
   * Id of an ultra group channel. Default: the whole ultra group. `undefined` means the default as well; an empty
   * string is refused.
   */
  busChannel?: string | undefined;
}

/** Result of {@link ConversationResource.getNotification}. */
export interface ConversationGetNotificationResult extends CodeResult {
  /**
   * Do-not-disturb level, despite the name of the field: -1 all messages notify; 0 not set; 1 only messages that
   * mention the user or everyone; 2 only messages that mention the user; 4 only messages that mention everyone; 5 no
   * messages.
   */
  isMuted: -1 | 0 | 1 | 2 | 4 | 5;
}

/** Parameters of {@link ConversationResource.setTypeNotification}. */
export interface ConversationSetTypeNotificationParams {
  /** Conversation type: 1 one-to-one, 3 group, 6 system, 10 ultra group. */
  conversationType: 1 | 3 | 6 | 10;
  /** Id of the user whose do-not-disturb level is set or returned. At most 64 bytes. */
  requestId: string | number;
  /**
   * Do-not-disturb level: -1 all messages notify; 0 not set; 1 only messages that mention the user or everyone; 2 only
   * messages that mention the user; 4 only messages that mention everyone; 5 no messages.
   */
  unpushLevel: -1 | 0 | 1 | 2 | 4 | 5;
}

/** Parameters of {@link ConversationResource.getTypeNotification}. */
export interface ConversationGetTypeNotificationParams {
  /** Conversation type: 1 one-to-one, 3 group, 6 system, 10 ultra group. */
  conversationType: 1 | 3 | 6 | 10;
  /** Id of the user whose do-not-disturb level is set or returned. At most 64 bytes. */
  requestId: string | number;
}

/** Result of {@link ConversationResource.getTypeNotification}. */
export interface ConversationGetTypeNotificationResult extends CodeResult {
  /**
   * Do-not-disturb level, despite the name of the field: -1 all messages notify; 0 not set; 1 only messages that
   * mention the user or everyone; 2 only messages that mention the user; 4 only messages that mention everyone; 5 no
   * messages.
   */
  isMuted: -1 | 0 | 1 | 2 | 4 | 5;
}

/** Parameters of {@link ConversationResource.setTop}. */
export interface ConversationSetTopParams {
  /** Id of the user who owns the conversation. At most 64 bytes. */
  userId: string | number;
  /** Conversation type: 1 one-to-one, 3 group, 6 system. */
  conversationType: 1 | 3 | 6;
  /** Id of the conversation target: the other user, the group or the sender of system messages. At most 64 bytes. */
  targetId: string | number;
  /** True to pin the conversation, false to unpin it. */
  setTop: boolean;
}

/** Parameters of {@link ConversationResource.clearHistory}. */
export interface ConversationClearHistoryParams {
  /** Conversation type: 1 one-to-one, 3 group, 4 chatroom, 6 system. */
  conversationType: 1 | 3 | 4 | 6;
  /** Id of the user for whom the history is cleared. For a chatroom: the user who clears the history. At most 64 bytes. */
  fromUserId: string | number;
  /** Id of the conversation target: the other user, the group or the chatroom. At most 64 bytes. */
  targetId: string | number;
  /**
   * Messages sent up to this time are cleared: Unix time in milliseconds. Default: all messages. `undefined` means the
   * default as well; an empty string is refused.
   */
  msgTimestamp?: number | undefined;
}

/** Parameters of {@link ConversationResource.getAttribute}. */
export interface ConversationGetAttributeParams {
  /** Id of the user who owns the conversation. At most 64 bytes. */
  userId: string | number;
  /** Id of the conversation target: the other user, the group or the sender of system messages. At most 64 bytes. */
  targetId: string | number;
  /** Conversation type: 1 one-to-one, 3 group, 6 system. */
  conversationType: 1 | 3 | 6;
}

/** Pin of a conversation; absent if the conversation was never pinned or unpinned. */
export interface ConversationTop {
  /** True if the conversation is pinned. */
  top: boolean;
  /** Time of the last pin or unpin: Unix time in milliseconds. */
  topTime: number;
}

/** Do-not-disturb level of a conversation; absent if it was never set. */
export interface ConversationMute {
  /**
   * Do-not-disturb level: -1 all messages notify; 0 not set; 1 only messages that mention the user or everyone; 2 only
   * messages that mention the user; 4 only messages that mention everyone; 5 no messages.
   */
  mute: -1 | 0 | 1 | 2 | 4 | 5;
}

/** A tag that groups a user's conversations. */
export interface ConversationTag {
  /** Id of the tag, unique among the user's tags. */
  tagId: string;
  /** Name of the tag. */
  tagName: string;
  /** Creation time of the tag: Unix time in milliseconds. */
  createTime: number;
}

/** Settings of a user for a conversation. */
export interface ConversationAttributes {
  /** Id of the conversation target, as in the request. */
  targetId: string;
  /** Conversation type: 1 one-to-one, 3 group, 6 system. */
  conversationType: number;
  /** Pin of a conversation; absent if the conversation was never pinned or unpinned. */
  top?: ConversationTop;
  /** Do-not-disturb level of a conversation; absent if it was never set. */
  mute?: ConversationMute;
  /** Tags of the conversation. Inferred: oldest first, and absent if there are none. */
  tags?: ConversationTag[];
}

/** Result of {@link ConversationResource.getAttribute}. */
export interface ConversationGetAttributeResult extends CodeResult {
  /** Settings of a user for a conversation. */
  data: ConversationAttributes;
}

export type ConversationSetNotificationResult = CodeResult;
export type ConversationSetTypeNotificationResult = CodeResult;
export type ConversationSetTopResult = CodeResult;
export type ConversationClearHistoryResult = CodeResult;

/** Settings of a user for conversations: do-not-disturb level, pin; and clearing of the server-side history. */
export interface ConversationResource {
  /**
   * Sets the do-not-disturb level of a conversation for a user: which messages trigger push notifications.
   *
   * - One of `isMuted` and `unpushLevel` is required; `unpushLevel` takes precedence.
   * - At level 0, the user's level for the conversation type applies (`conversation.setTypeNotification`). If that is
   *   0 too, the default of the ultra group applies (`ultraGroup.setNotDisturb`). If all levels are 0, all messages
   *   notify.
   * - Messages are always delivered; only the push notifications are suppressed.
   *
   * Inferred, not documented:
   * - `unpushLevel: 0` means that no level is given, so `isMuted: 1` together with `unpushLevel: 0` mutes the
   *   conversation.
   * - For a channel of an ultra group, the level of the channel takes precedence over the level of the whole group.
   * - The user's quiet hours (`user.setBlockPushPeriod`) apply as well; either setting can suppress a push.
   * - Neither the user nor the target need exist.
   *
   * Also found as: do not disturb, mute notifications.
   *
   * `POST /conversation/notification/set.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ConversationSetNotificationParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/push/set-do-not-disturb-by-id | RongCloud docs}
   * @example
   * ```ts
   * await rong.conversation.setNotification({
   *   conversationType: 3,
   *   requestId: 'jlk456j5',
   *   targetId: 'group1',
   *   unpushLevel: 5,
   * });
   * ```
   */
  setNotification(params: ConversationSetNotificationParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Gets the do-not-disturb level of a conversation for a user.
   *
   * - The level is 0 if it was never set (observed on the real service).
   *
   * Inferred, not documented:
   * - The result is 1 for a conversation muted by `isMuted: 1`, and otherwise the level set by `unpushLevel`.
   * - The result is the level of the conversation alone, without the fallback to the level of the conversation type.
   *
   * Also found as: do not disturb, mute notifications.
   *
   * `POST /conversation/notification/get.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ConversationGetNotificationParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/push/get-do-not-disturb-by-id | RongCloud docs}
   * @example
   * ```ts
   * const { isMuted } = await rong.conversation.getNotification({ conversationType: 3, requestId: 'jlk456j5', targetId: 'group1' });
   * ```
   */
  getNotification(
    params: ConversationGetNotificationParams,
    options?: RequestOptions,
  ): ApiPromise<ConversationGetNotificationResult>;

  /**
   * Sets the do-not-disturb level of a conversation type for a user: which messages trigger push notifications.
   *
   * - The level of a single conversation takes precedence: see `conversation.setNotification`.
   *
   * Inferred, not documented:
   * - The user need not be registered.
   *
   * Also found as: do not disturb, mute notifications.
   *
   * `POST /conversation/type/notification/set.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ConversationSetTypeNotificationParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/push/set-do-not-disturb-by-type | RongCloud docs}
   * @example
   * ```ts
   * await rong.conversation.setTypeNotification({ conversationType: 3, requestId: 'jlk456j5', unpushLevel: 2 });
   * ```
   */
  setTypeNotification(params: ConversationSetTypeNotificationParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Gets the do-not-disturb level of a conversation type for a user.
   *
   * Inferred, not documented:
   * - The level is 0 if it was never set.
   *
   * Also found as: do not disturb, mute notifications.
   *
   * `POST /conversation/type/notification/get.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ConversationGetTypeNotificationParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/push/get-do-not-disturb-by-type | RongCloud docs}
   * @example
   * ```ts
   * const { isMuted } = await rong.conversation.getTypeNotification({ conversationType: 3, requestId: 'jlk456j5' });
   * ```
   */
  getTypeNotification(
    params: ConversationGetTypeNotificationParams,
    options?: RequestOptions,
  ): ApiPromise<ConversationGetTypeNotificationResult>;

  /**
   * Pins a conversation to the top of a user's conversation list, or unpins it.
   *
   * - `conversation.getAttribute` returns whether the conversation is pinned.
   * - Client SDKs support pins since version 4.0.0.
   *
   * Inferred, not documented:
   * - Each call updates the time of the pin.
   * - Unpinning a conversation that was never pinned has no effect.
   *
   * `POST /conversation/top/set.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ConversationSetTopParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/conversation/top | RongCloud docs}
   * @example
   * ```ts
   * await rong.conversation.setTop({ userId: 'jlk456j5', conversationType: 3, targetId: 'group1', setTop: true });
   * ```
   */
  setTop(params: ConversationSetTopParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Clears the server-side history of a conversation for one user, or of a whole chatroom.
   *
   * - The messages are cleared only for this user; other users still see them. The history of a chatroom is cleared
   *   for all users.
   * - Offline messages and the hourly logs are unchanged.
   * - Requires the cloud storage service.
   *
   * Inferred, not documented:
   * - A message sent exactly at `msgTimestamp` is cleared as well.
   * - Only existing messages are cleared, even with a future time; a later call with an earlier time restores nothing.
   *
   * `POST /conversation/message/history/clean.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ConversationClearHistoryParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/delete | RongCloud docs}
   * @example
   * ```ts
   * await rong.conversation.clearHistory({
   *   conversationType: 3,
   *   fromUserId: 'jlk456j5',
   *   targetId: 'group1',
   *   msgTimestamp: 1588838388320,
   * });
   * ```
   */
  clearHistory(params: ConversationClearHistoryParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Gets a user's settings for a conversation: tags, pin and do-not-disturb level.
   *
   * - Settings that were never set are absent from the result, not null.
   *
   * Inferred, not documented:
   * - Level 0 counts as never set.
   * - A conversation that was unpinned has `top: false`.
   *
   * `GET /conversation/attribute/get.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ConversationGetAttributeParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/conversation/conversation-attr-get | RongCloud docs}
   * @example
   * ```ts
   * const { data } = await rong.conversation.getAttribute({ userId: 'jlk456j5', targetId: 'group1', conversationType: 3 });
   * ```
   */
  getAttribute(
    params: ConversationGetAttributeParams,
    options?: RequestOptions,
  ): ApiPromise<ConversationGetAttributeResult>;
}
