// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { type EndpointTable, endpoint, endpoints } from '../../endpoints/endpoint.js';
import { boolean, flag, id, integer, required, text } from '../../endpoints/fields.js';
import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import { Resource } from '../../results/resource.js';
import type { CodeResult } from './shared.js';

/** Parameters of {@link ConversationResource.setNotification}. */
export interface ConversationSetNotificationParams {
  /** Kind of conversation: 1 one-to-one, 2 discussion, 3 group, 6 system, 10 ultra group. */
  conversationType: 1 | 2 | 3 | 6 | 10;
  /** Id of the user whose setting it is. At most 64 bytes. */
  requestId: string;
  /** The other side of the conversation: a user, a group or the sender of system messages. At most 64 bytes. */
  targetId: string;
  /** Channel of an ultra group; without it the setting is for the whole group. */
  busChannel?: string | undefined;
  /** The older form: 1 stands for level 5, 0 for level 0 (inferred). Give this or `unpushLevel`. */
  isMuted?: boolean | 0 | 1 | undefined;
  /**
   * Which messages notify: -1 all; 0 not set; 1 those that mention the user or everybody; 2 those that mention the
   * user; 4 those that mention everybody; 5 none.
   */
  unpushLevel?: -1 | 0 | 1 | 2 | 4 | 5 | undefined;
}

/** Parameters of {@link ConversationResource.getNotification}. */
export interface ConversationGetNotificationParams {
  /** Kind of conversation: 1 one-to-one, 2 discussion, 3 group, 6 system, 10 ultra group. */
  conversationType: 1 | 2 | 3 | 6 | 10;
  /** Id of the user whose setting it is. At most 64 bytes. */
  requestId: string;
  /** The other side of the conversation: a user, a group or the sender of system messages. At most 64 bytes. */
  targetId: string;
  /** Channel of an ultra group; without it the setting is for the whole group. */
  busChannel?: string | undefined;
}

/** Result of {@link ConversationResource.getNotification}. */
export interface ConversationGetNotificationResult extends CodeResult {
  /**
   * Which messages notify, in spite of its name the level: -1 all; 0 not set; 1 those that mention the user or
   * everybody; 2 those that mention the user; 4 those that mention everybody; 5 none.
   */
  isMuted: -1 | 0 | 1 | 2 | 4 | 5;
}

/** Parameters of {@link ConversationResource.setTypeNotification}. */
export interface ConversationSetTypeNotificationParams {
  /** Kind of conversation: 1 one-to-one, 3 group, 6 system, 10 ultra group. */
  conversationType: 1 | 3 | 6 | 10;
  /** Id of the user whose setting it is. At most 64 bytes. */
  requestId: string;
  /**
   * Which messages notify: -1 all; 0 not set; 1 those that mention the user or everybody; 2 those that mention the
   * user; 4 those that mention everybody; 5 none.
   */
  unpushLevel: -1 | 0 | 1 | 2 | 4 | 5;
}

/** Parameters of {@link ConversationResource.getTypeNotification}. */
export interface ConversationGetTypeNotificationParams {
  /** Kind of conversation: 1 one-to-one, 3 group, 6 system, 10 ultra group. */
  conversationType: 1 | 3 | 6 | 10;
  /** Id of the user whose setting it is. At most 64 bytes. */
  requestId: string;
}

/** Result of {@link ConversationResource.getTypeNotification}. */
export interface ConversationGetTypeNotificationResult extends CodeResult {
  /**
   * Which messages notify, in spite of its name the level: -1 all; 0 not set; 1 those that mention the user or
   * everybody; 2 those that mention the user; 4 those that mention everybody; 5 none.
   */
  isMuted: -1 | 0 | 1 | 2 | 4 | 5;
}

/** Parameters of {@link ConversationResource.setTop}. */
export interface ConversationSetTopParams {
  /** Id of the user whose conversation it is. At most 64 bytes. */
  userId: string;
  /** Kind of conversation: 1 one-to-one, 3 group, 6 system. */
  conversationType: 1 | 3 | 6;
  /** The other side of the conversation: a user, a group or the sender of system messages. At most 64 bytes. */
  targetId: string;
  /** Whether it is pinned. */
  setTop: boolean;
}

/** Parameters of {@link ConversationResource.clearHistory}. */
export interface ConversationClearHistoryParams {
  /** Kind of conversation: 1 one-to-one, 3 group, 4 chatroom, 6 system. */
  conversationType: 1 | 3 | 4 | 6;
  /** Id of the user whose history it is; for a chatroom of the one who clears it. At most 64 bytes. */
  fromUserId: string;
  /** Id of the conversation: the other user, the group or the chatroom. At most 64 bytes. */
  targetId: string;
  /** Up to which time, in milliseconds since 1970. Without it all is cleared. At least 0. */
  msgTimestamp?: number | undefined;
}

/** Parameters of {@link ConversationResource.getAttribute}. */
export interface ConversationGetAttributeParams {
  /** Id of the user whose conversation it is. At most 64 bytes. */
  userId: string;
  /** The other side of the conversation: a user, a group or the sender of system messages. At most 64 bytes. */
  targetId: string;
  /** Kind of conversation: 1 one-to-one, 3 group, 6 system. */
  conversationType: 1 | 3 | 6;
}

/** Whether a conversation is pinned. */
export interface ConversationTop {
  /** Whether it is pinned now. */
  top: boolean;
  /** When that was set, in milliseconds since 1970. */
  topTime: number;
}

/** Which messages of a conversation notify. */
export interface ConversationMute {
  /**
   * Which messages notify: -1 all; 0 not set; 1 those that mention the user or everybody; 2 those that mention the
   * user; 4 those that mention everybody; 5 none.
   */
  mute: -1 | 0 | 1 | 2 | 4 | 5;
}

/** A tag that sorts a user's conversations. */
export interface ConversationTag {
  /** Id of the tag, unique among the user's. */
  tagId: string;
  /** Name of the tag. */
  tagName: string;
  /** When it was created, in milliseconds since 1970. */
  createTime: number;
}

/** What a user has set for a conversation. What was never set is left out. */
export interface ConversationAttributes {
  /** The other side of the conversation. */
  targetId: string;
  /** Kind of conversation: 1 one-to-one, 3 group, 6 system. */
  conversationType: number;
  /** Whether a conversation is pinned. */
  top?: ConversationTop;
  /** Which messages of a conversation notify. */
  mute?: ConversationMute;
  /** Its tags, the first created first (inferred). */
  tags?: ConversationTag[];
}

/** Result of {@link ConversationResource.getAttribute}. */
export interface ConversationGetAttributeResult extends CodeResult {
  /** What a user has set for a conversation. What was never set is left out. */
  data: ConversationAttributes;
}

export type ConversationSetNotificationResult = CodeResult;
export type ConversationSetTypeNotificationResult = CodeResult;
export type ConversationSetTopResult = CodeResult;
export type ConversationClearHistoryResult = CodeResult;

export const conversationEndpoints: EndpointTable<keyof ConversationResource> = endpoints('conversation', () => {
  const conversationType = required(integer({ choices: [1, 2, 3, 6, 10] }));
  const requestId = required(id);
  const targetId = required(id);
  const busChannel = text();
  const userId = required(id);
  return {
    setNotification: endpoint('/conversation/notification/set.json', {
      conversationType,
      requestId,
      targetId,
      busChannel,
      isMuted: flag,
      unpushLevel: integer({ choices: [-1, 0, 1, 2, 4, 5] }),
    }),
    getNotification: endpoint('/conversation/notification/get.json', {
      conversationType,
      requestId,
      targetId,
      busChannel,
    }),
    setTypeNotification: endpoint('/conversation/type/notification/set.json', {
      conversationType: required(integer({ choices: [1, 3, 6, 10] })),
      requestId,
      unpushLevel: required(integer({ choices: [-1, 0, 1, 2, 4, 5] })),
    }),
    getTypeNotification: endpoint('/conversation/type/notification/get.json', {
      conversationType: required(integer({ choices: [1, 3, 6, 10] })),
      requestId,
    }),
    setTop: endpoint('/conversation/top/set.json', {
      userId,
      conversationType: required(integer({ choices: [1, 3, 6] })),
      targetId,
      setTop: required(boolean),
    }),
    clearHistory: endpoint('/conversation/message/history/clean.json', {
      conversationType: required(integer({ choices: [1, 3, 4, 6] })),
      fromUserId: required(id),
      targetId,
      msgTimestamp: integer({ min: 0 }),
    }),
    getAttribute: endpoint(
      '/conversation/attribute/get.json',
      { userId, targetId, conversationType: required(integer({ choices: [1, 3, 6] })) },
      { method: 'GET', body: 'query' },
    ),
  };
});

/** Conversations as their users see them: do-not-disturb, pins, history. */
export class ConversationResource extends Resource {
  /**
   * Sets which messages of a conversation notify a user.
   *
   * - One of `isMuted` and `unpushLevel` is needed; `unpushLevel` counts when both are given.
   * - Level 0 leaves it to the user's level for the type, then to the default of the ultra group; with 0 everywhere
   *   all messages notify.
   * - The message itself always arrives; only its push is kept away.
   * - The new level is the only one that counts. Neither user nor target need exist (inferred).
   *
   * Inferred, not documented:
   * - For a channel of an ultra group, the level of the channel goes before that of the whole group.
   * - It holds together with the user's quiet hours: either can keep a push away.
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
  setNotification(params: ConversationSetNotificationParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(conversationEndpoints().setNotification, params, options);
  }

  /**
   * Reads which messages of a conversation notify a user.
   *
   * - It is 0 for a conversation that was never set (observed on the real service).
   *
   * Inferred, not documented:
   * - It is the level of this conversation alone; that of the type is not filled in.
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
  ): ApiPromise<ConversationGetNotificationResult> {
    return this.call(conversationEndpoints().getNotification, params, options);
  }

  /**
   * Sets which messages notify a user in all conversations of a kind.
   *
   * - The level of a single conversation goes before it: see `conversation.setNotification`.
   *
   * Inferred, not documented:
   * - The user need not be registered.
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
  setTypeNotification(params: ConversationSetTypeNotificationParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(conversationEndpoints().setTypeNotification, params, options);
  }

  /**
   * Reads which messages notify a user in all conversations of a kind.
   *
   * Inferred, not documented:
   * - It is 0 for a kind that was never set.
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
  ): ApiPromise<ConversationGetTypeNotificationResult> {
    return this.call(conversationEndpoints().getTypeNotification, params, options);
  }

  /**
   * Pins a conversation to the top of a user's list, or unpins it.
   *
   * - `conversation.getAttribute` reads it back.
   * - Clients see it from their version 4.0.0 on.
   *
   * Inferred, not documented:
   * - Each call renews the time of the pin.
   * - Unpinning what was never pinned leaves no trace.
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
  setTop(params: ConversationSetTopParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(conversationEndpoints().setTop, params, options);
  }

  /**
   * Clears the server-side history of a conversation, for one user or for a whole chatroom.
   *
   * - Only the user's own view is cleared; others keep theirs. In a chatroom it is cleared for everybody.
   * - What waits offline and the hourly logs stay as they are.
   * - It needs the cloud storage service.
   *
   * Inferred, not documented:
   * - A message of exactly `msgTimestamp` goes as well.
   * - Only what is there already is cleared, also with a time to come, and nothing comes back with an earlier time.
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
  clearHistory(params: ConversationClearHistoryParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(conversationEndpoints().clearHistory, params, options);
  }

  /**
   * Reads the tags of a conversation, whether it is pinned and which of its messages notify.
   *
   * - What was never set is left out, not null.
   *
   * Inferred, not documented:
   * - Level 0 counts as never set, and without tags there is no list.
   * - A conversation that was pinned and is no longer has `top: false`.
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
  ): ApiPromise<ConversationGetAttributeResult> {
    return this.call(conversationEndpoints().getAttribute, params, options);
  }
}
