// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import type { MessageExpansionEntry } from './message.js';
import type { CodeResult, UltraGroupMessageTarget } from './shared.js';

/** Parameters of {@link UltraGroupMessageResource.modify}. */
export interface UltraGroupMessageModifyParams extends UltraGroupMessageTarget {
  /** Id of the sender of the message. At most 64 bytes. */
  fromUserId: string | number;
  /** Message content. Built-in types: a serialized JSON object; custom types: any string. At most 131,072 bytes. */
  content: string;
  /** Id of the channel of the message. Default: `RCDefault`. At most 20 characters. */
  busChannel?: string | undefined;
  /** Deduplication number: a change with the same number within a minute has no effect. */
  msgRandom?: number | undefined;
}

/** A message to look up. */
export interface UltraGroupMessageId {
  /** Id of the message. At most 64 bytes. */
  msgUID: string | number;
  /** Id of the channel of the message. At most 20 characters. */
  busChannel?: string | undefined;
}

/** Parameters of {@link UltraGroupMessageResource.get}. */
export interface UltraGroupMessageGetParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string | number;
  /**
   * Messages to look up, each with its channel if it differs from `busChannel`. A JSON string of the value is also
   * accepted.
   */
  msgs: readonly UltraGroupMessageId[] | string;
  /** Default channel id for `msgs`. Inferred: `RCDefault` if absent. At most 20 characters. */
  busChannel?: string | undefined;
}

/** An ultra group message, found by its id. */
export interface UltraGroupMessageSent {
  /** Id of the ultra group. */
  groupId: string;
  /** Id of the channel. */
  busChannel: string;
  /** Id of the sender. */
  fromUserId: string;
  /** Id of the message. */
  msgUID: string;
  /** Message type. */
  objectName: string;
  /** Current message content. Built-in types: a serialized JSON object. */
  content: string;
  /** True if the message accepts key-value pairs. */
  expansion: boolean;
  /** Key-value pairs of the message, a serialized JSON object with string values. Inferred: empty if there are none. */
  extraContent: string;
  /** Send time: Unix time in milliseconds. */
  sentTime: number;
}

/** Result of {@link UltraGroupMessageResource.get}. */
export interface UltraGroupMessageGetResult extends CodeResult {
  /** Messages found. Inferred: in the order of `msgs`. */
  data: UltraGroupMessageSent[];
}

/** Parameters of {@link UltraGroupMessageResource.query}. */
export interface UltraGroupMessageQueryParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string | number;
  /** Id of the channel. At most 20 characters. */
  busChannel: string;
  /** Start of the range, exclusive: Unix time in milliseconds. At least 0. */
  startTime: number;
  /** End of the range, inclusive: Unix time in milliseconds; at most 14 days after `startTime`. At least 0. */
  endTime: number;
  /** Id of the sender, to return only the messages of this sender. At most 64 bytes. */
  fromUserId?: string | number | undefined;
  /** Number of messages per page. From 1 to 100. Default: `20`. */
  pageSize?: number | undefined;
}

/** A message of an ultra group channel. */
export interface UltraGroupMessageRow {
  /** Id of the ultra group. */
  groupId: string;
  /** Id of the channel. */
  busChannel: string;
  /** Id of the sender. */
  fromUserId: string;
  /** Id of the message. */
  msgUID: string;
  /** Message type. */
  objectName: string;
  /** Current message content. Built-in types: a serialized JSON object. */
  content: string;
  /** True if the message accepts key-value pairs. */
  expansion: boolean;
  /** Key-value pairs of the message, a serialized JSON object with string values. Inferred: empty if there are none. */
  extraContent: string;
  /** Send time: Unix time in milliseconds. */
  msgTime: number;
  /** Conversation type, always 10. The service spells the field this way. */
  conversionType: number;
}

/** Result of {@link UltraGroupMessageResource.query}. */
export interface UltraGroupMessageQueryResult extends CodeResult {
  /** Messages, oldest first. */
  data: UltraGroupMessageRow[];
}

/** Parameters of {@link UltraGroupMessageResource.queryAround}. */
export interface UltraGroupMessageQueryAroundParams extends UltraGroupMessageTarget {
  /** Id of the channel. At most 20 characters. */
  busChannel: string;
  /** Number of messages to return before the message; 0 for none. From 0 to 50. Default: `10`. */
  prevNum?: number | undefined;
  /** Number of messages to return after the message; 0 for none. From 0 to 50. Default: `10`. */
  lastNum?: number | undefined;
}

/** Result of {@link UltraGroupMessageResource.queryAround}. */
export interface UltraGroupMessageQueryAroundResult extends CodeResult {
  /** Messages, oldest first. */
  data: UltraGroupMessageRow[];
}

/** Parameters of {@link UltraGroupMessageResource.setExpansion}. */
export interface UltraGroupMessageSetExpansionParams extends UltraGroupMessageTarget {
  /** Id of the channel. Required if the message was sent with a channel, otherwise omitted. At most 20 characters. */
  busChannel?: string | undefined;
  /** Id of the user who makes the change. At most 64 bytes. */
  userId: string | number;
  /**
   * Values by key. A message has at most 300 pairs in total. At most 100 entries, keys at most 32 characters, values
   * at most 4,096 characters. A JSON string of the value is also accepted.
   */
  extraKeyVal: Readonly<Record<string, string>> | string;
}

/** Parameters of {@link UltraGroupMessageResource.removeExpansion}. */
export interface UltraGroupMessageRemoveExpansionParams extends UltraGroupMessageTarget {
  /** Id of the channel. Required if the message was sent with a channel, otherwise omitted. At most 20 characters. */
  busChannel?: string | undefined;
  /** Id of the user who makes the change. At most 64 bytes. */
  userId: string | number;
  /** Keys to remove. At most 100 items, each at most 32 characters. A JSON string of the value is also accepted. */
  extraKey: readonly string[] | string;
}

/** Parameters of {@link UltraGroupMessageResource.listExpansion}. */
export interface UltraGroupMessageListExpansionParams extends UltraGroupMessageTarget {
  /** Id of the channel. Required if the message was sent with a channel, otherwise omitted. At most 20 characters. */
  busChannel?: string | undefined;
  /** Page number, from 1. A page contains 300 pairs. At least 1. Default: `1`. */
  pageNo?: number | undefined;
}

/** Result of {@link UltraGroupMessageResource.listExpansion}. */
export interface UltraGroupMessageListExpansionResult extends CodeResult {
  /** Key-value pairs, by key. */
  extraContent: Readonly<Record<string, MessageExpansionEntry>>;
}

export type UltraGroupMessageModifyResult = CodeResult;
export type UltraGroupMessageSetExpansionResult = CodeResult;
export type UltraGroupMessageRemoveExpansionResult = CodeResult;

/** Ultra group messages: changes, key-value pairs, history. */
export interface UltraGroupMessageResource {
  /**
   * Replaces the content of an ultra group message.
   *
   * - The message type is unchanged.
   * - No source limits the age of the message or the number of changes.
   *
   * Inferred, not documented:
   * - Queries return the new content.
   * - An unknown message, or a message of another sender, group or channel, is refused with 1002.
   * - A call with a repeated `msgRandom` succeeds; the number applies only to the given message.
   *
   * Also found as: edit a message.
   *
   * `POST /ultragroup/msg/modify.json` · Limit: 100 a minute.
   *
   * @param params - see {@link UltraGroupMessageModifyParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/modify-message | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.ultraGroupMessage.modify({
   *   groupId: 'community1',
   *   fromUserId: 'jlk456j5',
   *   msgUID: 'C16R-VBGG-1IE5-SD0C',
   *   content: '{"content":"Hello, corrected"}',
   *   busChannel: 'channel001',
   * });
   * ```
   */
  modify(params: UltraGroupMessageModifyParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Gets ultra group messages by id.
   *
   * - No source states the maximum number of messages per call.
   *
   * Inferred, not documented:
   * - Messages that are not found, or belong to another channel, are omitted.
   * - Only messages that are still stored are found, as in `ultraGroupMessage.query`.
   *
   * `POST /ultragroup/msg/get.json` · No rate limit is documented.
   *
   * @param params - see {@link UltraGroupMessageGetParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @example
   * ```ts
   * const { data } = await rong.ultraGroupMessage.get({
   *   groupId: 'community1',
   *   msgs: [{ msgUID: 'C16R-VBGG-1IE5-SD0C', busChannel: 'channel001' }],
   * });
   * ```
   */
  get(params: UltraGroupMessageGetParams, options?: RequestOptions): ApiPromise<UltraGroupMessageGetResult>;

  /**
   * Lists the messages of an ultra group channel in a time range, optionally of one sender.
   *
   * - The range excludes the start and includes the end.
   * - The next page starts at the time of the last message.
   * - Messages are stored for 7 days by default. Inferred: only messages sent with `isPersisted: 1`.
   * - The query is not tied to a user: messages of private channels are included.
   * - Messages without a channel, in apps without `RCDefault`, cannot be found.
   *
   * Inferred, not documented:
   * - An `endTime` that is not after `startTime`, or more than 14 days after it, is refused with 1002.
   * - Messages of a deleted channel or group can still be found.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * `POST /ultragroup/hismsg/query.json` · Limit: 100 a minute.
   *
   * @param params - see {@link UltraGroupMessageQueryParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/query-history-messages |
   *   RongCloud documentation}
   * @example
   * ```ts
   * const { data } = await rong.ultraGroupMessage.query({
   *   groupId: 'community1',
   *   busChannel: 'channel001',
   *   startTime: 1667491000000,
   *   endTime: 1667577400000,
   * });
   * ```
   */
  query(
    params: UltraGroupMessageQueryParams,
    options?: RequestOptions,
  ): PagePromise<UltraGroupMessageQueryResult, UltraGroupMessageRow>;

  /**
   * Lists the messages of an ultra group channel before and after a given message.
   *
   * - Messages are stored for 7 days by default. Inferred: only messages sent with `isPersisted: 1`.
   * - The query is not tied to a user: messages of private channels are included.
   *
   * Inferred, not documented:
   * - The result includes the message itself and is ordered by time.
   * - The result has at most 100 messages: with 50 before and 50 after, the earliest is omitted.
   * - The result is empty if the message cannot be found.
   *
   * `POST /ultragroup/hismsg/msgid/query.json` · No rate limit is documented.
   *
   * @param params - see {@link UltraGroupMessageQueryAroundParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/ultragroup/query-history-by-message-uid | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { data } = await rong.ultraGroupMessage.queryAround({
   *   groupId: 'community1',
   *   busChannel: 'channel001',
   *   msgUID: 'C16R-VBGG-1IE5-SD0C',
   *   prevNum: 10,
   *   lastNum: 0,
   * });
   * ```
   */
  queryAround(
    params: UltraGroupMessageQueryAroundParams,
    options?: RequestOptions,
  ): ApiPromise<UltraGroupMessageQueryAroundResult>;

  /**
   * Sets key-value pairs of an ultra group message.
   *
   * - The message must have been sent with `expansion: true`.
   * - A call that would exceed 300 pairs changes nothing. Inferred: it is refused with 1002.
   *
   * Inferred, not documented:
   * - Existing keys get the new value; other keys are unchanged.
   * - The user need not be the sender or a member.
   * - Omitting the channel is the same as `RCDefault`.
   * - An unknown message, a message of another group or channel, or one that accepts no pairs is refused with 1002.
   *
   * `POST /ultragroup/message/expansion/set.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupMessageSetExpansionParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/set-expansion | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.ultraGroupMessage.setExpansion({
   *   msgUID: 'C16R-VBGG-1IE5-SD0C',
   *   groupId: 'community1',
   *   busChannel: 'channel001',
   *   userId: 'jlk456j5',
   *   extraKeyVal: { type: '3' },
   * });
   * ```
   */
  setExpansion(params: UltraGroupMessageSetExpansionParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Removes key-value pairs of an ultra group message.
   *
   * Inferred, not documented:
   * - Unknown keys are ignored.
   * - Omitting the channel is the same as `RCDefault`.
   * - An unknown message, a message of another group or channel, or one that accepts no pairs is refused with 1002.
   *
   * `POST /ultragroup/message/expansion/delete.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupMessageRemoveExpansionParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/delete-expansion | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.ultraGroupMessage.removeExpansion({
   *   msgUID: 'C16R-VBGG-1IE5-SD0C',
   *   groupId: 'community1',
   *   busChannel: 'channel001',
   *   userId: 'jlk456j5',
   *   extraKey: ['type'],
   * });
   * ```
   */
  removeExpansion(params: UltraGroupMessageRemoveExpansionParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the key-value pairs of an ultra group message.
   *
   * Inferred, not documented:
   * - The result is empty for an unknown message, a message of another group or channel, or one that accepts no pairs.
   * - Omitting the channel is the same as `RCDefault`.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * `POST /ultragroup/message/expansion/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupMessageListExpansionParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/get-expansion | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { extraContent } = await rong.ultraGroupMessage.listExpansion({
   *   msgUID: 'C16R-VBGG-1IE5-SD0C',
   *   groupId: 'community1',
   *   busChannel: 'channel001',
   * });
   * ```
   */
  listExpansion(
    params: UltraGroupMessageListExpansionParams,
    options?: RequestOptions,
  ): PagePromise<UltraGroupMessageListExpansionResult, [key: string, value: MessageExpansionEntry]>;
}
