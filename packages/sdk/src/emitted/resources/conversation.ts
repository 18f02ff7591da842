// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { CodeResult } from './shared.js';

/** Parameters of {@link ConversationResource.setNotification}. */
export interface ConversationSetNotificationParams {
  /** Conversation type: 1 one-to-one, 2 discussion, 3 group, 6 system, 10 ultra group. */
  conversationType: 1 | 2 | 3 | 6 | 10;
  /** Id of the user who owns the setting. At most 64 bytes. */
  requestId: string | number;
  /** Id of the conversation target: a user, a group or the sender of system messages. At most 64 bytes. */
  targetId: string | number;
  /** Channel of an ultra group. Default: the whole group. */
  busChannel?: string | undefined;
  /** Older form of `unpushLevel`; pass one of the two. Inferred: 1 means level 5, 0 means level 0. */
  isMuted?: boolean | 0 | 1 | undefined;
  /**
   * Do-not-disturb level: -1 all messages notify; 0 not set; 1 only mentions of the user or of everyone notify; 2 only
   * mentions of the user; 4 only mentions of everyone; 5 no messages notify.
   */
  unpushLevel?: -1 | 0 | 1 | 2 | 4 | 5 | undefined;
}

/** Parameters of {@link ConversationResource.getNotification}. */
export interface ConversationGetNotificationParams {
  /** Conversation type: 1 one-to-one, 2 discussion, 3 group, 6 system, 10 ultra group. */
  conversationType: 1 | 2 | 3 | 6 | 10;
  /** Id of the user who owns the setting. At most 64 bytes. */
  requestId: string | number;
  /** Id of the conversation target: a user, a group or the sender of system messages. At most 64 bytes. */
  targetId: string | number;
  /** Channel of an ultra group. Default: the whole group. */
  busChannel?: string | undefined;
}

/** Result of {@link ConversationResource.getNotification}. */
export interface ConversationGetNotificationResult extends CodeResult {
  /**
   * Do-not-disturb level, despite the field name: -1 all messages notify; 0 not set; 1 only mentions of the user or of
   * everyone notify; 2 only mentions of the user; 4 only mentions of everyone; 5 no messages notify.
   */
  isMuted: -1 | 0 | 1 | 2 | 4 | 5;
}

/** Parameters of {@link ConversationResource.setTypeNotification}. */
export interface ConversationSetTypeNotificationParams {
  /** Conversation type: 1 one-to-one, 3 group, 6 system, 10 ultra group. */
  conversationType: 1 | 3 | 6 | 10;
  /** Id of the user who owns the setting. At most 64 bytes. */
  requestId: string | number;
  /**
   * Do-not-disturb level: -1 all messages notify; 0 not set; 1 only mentions of the user or of everyone notify; 2 only
   * mentions of the user; 4 only mentions of everyone; 5 no messages notify.
   */
  unpushLevel: -1 | 0 | 1 | 2 | 4 | 5;
}

/** Parameters of {@link ConversationResource.getTypeNotification}. */
export interface ConversationGetTypeNotificationParams {
  /** Conversation type: 1 one-to-one, 3 group, 6 system, 10 ultra group. */
  conversationType: 1 | 3 | 6 | 10;
  /** Id of the user who owns the setting. At most 64 bytes. */
  requestId: string | number;
}

/** Result of {@link ConversationResource.getTypeNotification}. */
export interface ConversationGetTypeNotificationResult extends CodeResult {
  /**
   * Do-not-disturb level, despite the field name: -1 all messages notify; 0 not set; 1 only mentions of the user or of
   * everyone notify; 2 only mentions of the user; 4 only mentions of everyone; 5 no messages notify.
   */
  isMuted: -1 | 0 | 1 | 2 | 4 | 5;
}

/** Parameters of {@link ConversationResource.setTop}. */
export interface ConversationSetTopParams {
  /** Id of the user who owns the conversation. At most 64 bytes. */
  userId: string | number;
  /** Conversation type: 1 one-to-one, 3 group, 6 system. */
  conversationType: 1 | 3 | 6;
  /** Id of the conversation target: a user, a group or the sender of system messages. At most 64 bytes. */
  targetId: string | number;
  /** True to pin, false to unpin. */
  setTop: boolean;
}

/** Parameters of {@link ConversationResource.clearHistory}. */
export interface ConversationClearHistoryParams {
  /** Conversation type: 1 one-to-one, 3 group, 4 chatroom, 6 system. */
  conversationType: 1 | 3 | 4 | 6;
  /** Id of the user whose history is cleared; for a chatroom, the user who clears it. At most 64 bytes. */
  fromUserId: string | number;
  /** Id of the conversation target: the other user, the group or the chatroom. At most 64 bytes. */
  targetId: string | number;
  /** Time up to which messages are cleared: Unix time in milliseconds. Default: all messages. At least 0. */
  msgTimestamp?: number | undefined;
}

/** Parameters of {@link ConversationResource.getAttribute}. */
export interface ConversationGetAttributeParams {
  /** Id of the user who owns the conversation. At most 64 bytes. */
  userId: string | number;
  /** Id of the conversation target: a user, a group or the sender of system messages. At most 64 bytes. */
  targetId: string | number;
  /** Conversation type: 1 one-to-one, 3 group, 6 system. */
  conversationType: 1 | 3 | 6;
}

/** Pin of a conversation. */
export interface ConversationTop {
  /** True if the conversation is pinned. */
  top: boolean;
  /** Time of the last pin or unpin: Unix time in milliseconds. */
  topTime: number;
}

/** Do-not-disturb setting of a conversation. */
export interface ConversationMute {
  /**
   * Do-not-disturb level: -1 all messages notify; 0 not set; 1 only mentions of the user or of everyone notify; 2 only
   * mentions of the user; 4 only mentions of everyone; 5 no messages notify.
   */
  mute: -1 | 0 | 1 | 2 | 4 | 5;
}

/** A tag that groups a user's conversations. */
export interface ConversationTag {
  /** Id of the tag, unique among the user's tags. */
  tagId: string;
  /** Name of the tag. */
  tagName: string;
  /** Creation time: Unix time in milliseconds. */
  createTime: number;
}

/** Settings of a user for a conversation. Settings that were never made are absent. */
export interface ConversationAttributes {
  /** Id of the conversation target. */
  targetId: string;
  /** Conversation type: 1 one-to-one, 3 group, 6 system. */
  conversationType: number;
  /** Pin of a conversation. */
  top?: ConversationTop;
  /** Do-not-disturb setting of a conversation. */
  mute?: ConversationMute;
  /** Tags of the conversation. Inferred: oldest first. */
  tags?: ConversationTag[];
}

/** Result of {@link ConversationResource.getAttribute}. */
export interface ConversationGetAttributeResult extends CodeResult {
  /** Settings of a user for a conversation. Settings that were never made are absent. */
  data: ConversationAttributes;
}

export type ConversationSetNotificationResult = CodeResult;
export type ConversationSetTypeNotificationResult = CodeResult;
export type ConversationSetTopResult = CodeResult;
export type ConversationClearHistoryResult = CodeResult;

/** Conversation settings of a user: do-not-disturb, pins, history. */
export interface ConversationResource {
  /**
   * Sets the do-not-disturb level of a conversation for a user.
   *
   * - One of `isMuted` and `unpushLevel` is required; `unpushLevel` takes precedence.
   * - Level 0 falls back to the user's level for the conversation type, then to the default of the ultra group. If all
   *   are 0, all messages notify.
   * - The message is always delivered; only its push is suppressed.
   *
   * Inferred, not documented:
   * - For a channel of an ultra group, the level of the channel takes precedence over the level of the whole group.
   * - The user's quiet hours apply as well; either setting can suppress a push.
   * - The new level replaces the old one; neither the user nor the target need exist.
   *
   * Also found as: do not disturb, mute notifications.
   *
   * `POST /conversation/notification/set.json` · Limit: 100 a second.
   *
   * @param params - see {@link ConversationSetNotificationParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/push/set-do-not-disturb-by-id | RongCloud documentation}
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
   * - The result is the level of the conversation alone, without the fallback to the level of the type.
   *
   * Also found as: do not disturb, mute notifications.
   *
   * `POST /conversation/notification/get.json` · Limit: 100 a second.
   *
   * @param params - see {@link ConversationGetNotificationParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/push/get-do-not-disturb-by-id | RongCloud documentation}
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
   * Sets the do-not-disturb level of all conversations of a type for a user.
   *
   * - The level of a single conversation takes precedence: see `conversation.setNotification`.
   *
   * Inferred, not documented:
   * - The user need not be registered.
   *
   * Also found as: do not disturb, mute notifications.
   *
   * `POST /conversation/type/notification/set.json` · Limit: 100 a second.
   *
   * @param params - see {@link ConversationSetTypeNotificationParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/push/set-do-not-disturb-by-type | RongCloud documentation}
   * @example
   * ```ts
   * await rong.conversation.setTypeNotification({ conversationType: 3, requestId: 'jlk456j5', unpushLevel: 2 });
   * ```
   */
  setTypeNotification(params: ConversationSetTypeNotificationParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Gets the do-not-disturb level of all conversations of a type for a user.
   *
   * Inferred, not documented:
   * - The level is 0 if it was never set.
   *
   * Also found as: do not disturb, mute notifications.
   *
   * `POST /conversation/type/notification/get.json` · Limit: 100 a second.
   *
   * @param params - see {@link ConversationGetTypeNotificationParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/push/get-do-not-disturb-by-type | RongCloud documentation}
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
   * - `conversation.getAttribute` returns the setting.
   * - Client SDKs support it since version 4.0.0.
   *
   * Inferred, not documented:
   * - Each call updates the time of the pin.
   * - Unpinning a conversation that was never pinned has no effect.
   *
   * `POST /conversation/top/set.json` · Limit: 100 a second.
   *
   * @param params - see {@link ConversationSetTopParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/conversation/top | RongCloud documentation}
   * @example
   * ```ts
   * await rong.conversation.setTop({ userId: 'jlk456j5', conversationType: 3, targetId: 'group1', setTop: true });
   * ```
   */
  setTop(params: ConversationSetTopParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Clears the server-side history of a conversation for one user, or of a whole chatroom.
   *
   * - Only the user's own view is cleared; other users keep theirs. A chatroom is cleared for everyone.
   * - Offline messages and the hourly logs are unchanged.
   * - Requires the cloud storage service.
   *
   * Inferred, not documented:
   * - A message sent exactly at `msgTimestamp` is cleared as well.
   * - Only existing messages are cleared, even with a future time; an earlier time restores nothing.
   *
   * `POST /conversation/message/history/clean.json` · Limit: 100 a second.
   *
   * @param params - see {@link ConversationClearHistoryParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/delete | RongCloud documentation}
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
   * Gets the tags, pin state and do-not-disturb level of a conversation.
   *
   * - Settings that were never made are absent, not null.
   *
   * Inferred, not documented:
   * - Level 0 counts as never set; without tags, the list is absent.
   * - A conversation that was unpinned has `top: false`.
   *
   * `GET /conversation/attribute/get.json` · Limit: 100 a second.
   *
   * @param params - see {@link ConversationGetAttributeParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/conversation/conversation-attr-get | RongCloud
   *   documentation}
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
