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
  /**
   * Message content. Built-in types: a serialized JSON object, such as `{"content":"hello"}` for a text message;
   * custom types: any string. In `rongkit`, `...textMessage('hello')` and the other builders give `objectName` and
   * `content`. At most 131,072 bytes.
   */
  content: string;
  /** Id of the channel of the message. Default: `RCDefault`. At most 20 characters. */
  busChannel?: string | undefined;
  /**
   * Deduplication number, chosen by you: another change of the message with the same number within a minute has no
   * effect.
   */
  msgRandom?: number | undefined;
}

/** A message to look up. */
export interface UltraGroupMessageId {
  /** Id of the message. At most 64 bytes. */
  msgUID: string | number;
  /** Id of the channel of the message. Default: `busChannel` of the request. At most 20 characters. */
  busChannel?: string | undefined;
}

/** Parameters of {@link UltraGroupMessageResource.get}. */
export interface UltraGroupMessageGetParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string | number;
  /**
   * Messages to look up, each with its channel unless the channel is `busChannel`. A JSON string of the value is also
   * accepted.
   */
  msgs: readonly UltraGroupMessageId[] | string;
  /**
   * Id of the channel of the messages in `msgs` that name no channel. Inferred: default `RCDefault`. At most 20
   * characters.
   */
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
  /** Message type, such as `RC:TxtMsg`. */
  objectName: string;
  /** Current message content. Built-in types: a serialized JSON object. */
  content: string;
  /** True if key-value pairs can be attached to the message. */
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
  /** Id of the channel in the ultra group. At most 20 characters. */
  busChannel: string;
  /** Start of the range, exclusive: Unix time in milliseconds. */
  startTime: number;
  /** End of the range, inclusive: Unix time in milliseconds; at most 14 days after `startTime`. */
  endTime: number;
  /**
   * Id of the sender whose messages are returned. Default: all senders. `undefined` means the default as well; an
   * empty string is refused. At most 64 bytes.
   */
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
  /** Message type, such as `RC:TxtMsg`. */
  objectName: string;
  /** Current message content. Built-in types: a serialized JSON object. */
  content: string;
  /** True if key-value pairs can be attached to the message. */
  expansion: boolean;
  /** Key-value pairs of the message, a serialized JSON object with string values. Inferred: empty if there are none. */
  extraContent: string;
  /** Send time: Unix time in milliseconds. */
  msgTime: number;
  /** Conversation type: always 10, ultra group. The service spells the field this way. */
  conversionType: number;
}

/** Result of {@link UltraGroupMessageResource.query}. */
export interface UltraGroupMessageQueryResult extends CodeResult {
  /** Messages, oldest first. */
  data: UltraGroupMessageRow[];
}

/** Parameters of {@link UltraGroupMessageResource.queryAround}. */
export interface UltraGroupMessageQueryAroundParams extends UltraGroupMessageTarget {
  /** Id of the channel in the ultra group. At most 20 characters. */
  busChannel: string;
  /** Maximum number of messages to return from before the given message; 0 for none. From 0 to 50. Default: `10`. */
  prevNum?: number | undefined;
  /** Maximum number of messages to return from after the given message; 0 for none. From 0 to 50. Default: `10`. */
  lastNum?: number | undefined;
}

/** Result of {@link UltraGroupMessageResource.queryAround}. */
export interface UltraGroupMessageQueryAroundResult extends CodeResult {
  /** Messages, oldest first. */
  data: UltraGroupMessageRow[];
}

/** Parameters of {@link UltraGroupMessageResource.setExpansion}. */
export interface UltraGroupMessageSetExpansionParams extends UltraGroupMessageTarget {
  /**
   * Id of the channel of the message. Required if the message was sent with a channel; omit it otherwise. At most 20
   * characters.
   */
  busChannel?: string | undefined;
  /** Id of the user who makes the change. At most 64 bytes. */
  userId: string | number;
  /**
   * Key-value pairs to set. A message has at most 300 pairs in total. At most 100 entries, keys at most 32 characters
   * in the form `^[A-Za-z0-9+=_-]+$`, values at most 4,096 characters. A JSON string of the value is also accepted.
   */
  extraKeyVal: Readonly<Record<string, string>> | string;
}

/** Parameters of {@link UltraGroupMessageResource.removeExpansion}. */
export interface UltraGroupMessageRemoveExpansionParams extends UltraGroupMessageTarget {
  /**
   * Id of the channel of the message. Required if the message was sent with a channel; omit it otherwise. At most 20
   * characters.
   */
  busChannel?: string | undefined;
  /** Id of the user who makes the change. At most 64 bytes. */
  userId: string | number;
  /**
   * Keys to remove. At most 100 items, each at most 32 characters in the form `^[A-Za-z0-9+=_-]+$`. A JSON string of
   * the value is also accepted.
   */
  extraKey: readonly string[] | string;
}

/** Parameters of {@link UltraGroupMessageResource.listExpansion}. */
export interface UltraGroupMessageListExpansionParams extends UltraGroupMessageTarget {
  /**
   * Id of the channel of the message. Required if the message was sent with a channel; omit it otherwise. At most 20
   * characters.
   */
  busChannel?: string | undefined;
  /** Page number, from 1. A page contains 300 pairs. Default: `1`. */
  pageNo?: number | undefined;
}

/** Result of {@link UltraGroupMessageResource.listExpansion}. */
export interface UltraGroupMessageListExpansionResult extends CodeResult {
  /** Key-value pairs on this page: value and time of change, by key. */
  extraContent: Readonly<Record<string, MessageExpansionEntry>>;
}

export type UltraGroupMessageModifyResult = CodeResult;
export type UltraGroupMessageSetExpansionResult = CodeResult;
export type UltraGroupMessageRemoveExpansionResult = CodeResult;

/** Ultra group messages: changes, key-value pairs, message history. */
export interface UltraGroupMessageResource {
  /**
   * Replaces the content of an ultra group message.
   *
   * - The message type is unchanged.
   * - No source limits the age of the message or the number of changes.
   *
   * Inferred, not documented:
   * - Queries of the message return the new content.
   * - An unknown message, or a message of another sender, group or channel, is refused with 1002.
   * - A call with a repeated `msgRandom` succeeds and changes nothing.
   *
   * Also found as: edit a message.
   *
   * `POST /ultragroup/msg/modify.json` · Limit: 100 calls a minute.
   *
   * @param params - {@link UltraGroupMessageModifyParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.nexconn.ai/platform-chat-api/community-channel/modify-message | docs of Nexconn,
   *   RongCloud's overseas brand}
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
   * - Only stored messages are found, as in `ultraGroupMessage.query`: 7 days by default.
   *
   * `POST /ultragroup/msg/get.json` · No rate limit is documented.
   *
   * @param params - {@link UltraGroupMessageGetParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
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
   * - The query is not limited to what one user can see: messages of private channels are included.
   * - Messages without a channel, in apps without `RCDefault`, cannot be found.
   *
   * Inferred, not documented:
   * - An `endTime` that is not after `startTime`, or more than 14 days after it, is refused with 1002.
   * - Messages of a deleted channel or group can still be found.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * `POST /ultragroup/hismsg/query.json` · Limit: 100 calls a minute.
   *
   * @param params - {@link UltraGroupMessageQueryParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.nexconn.ai/platform-chat-api/community-channel/query-history-messages | docs of Nexconn,
   *   RongCloud's overseas brand}
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
   * - The query is not limited to what one user can see: messages of private channels are included.
   *
   * Inferred, not documented:
   * - The result includes the message itself and is ordered by time.
   * - The result has at most 100 messages: with 50 before and 50 after, the earliest is omitted.
   * - The result is empty if the message cannot be found.
   *
   * `POST /ultragroup/hismsg/msgid/query.json` · No rate limit is documented.
   *
   * @param params - {@link UltraGroupMessageQueryAroundParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/ultragroup/query-history-by-message-uid | RongCloud docs}
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
   * - Without `busChannel`, the channel is `RCDefault`.
   * - An unknown message, a message of another group or channel, or a message sent without `expansion: true` is
   *   refused with 1002.
   *
   * `POST /ultragroup/message/expansion/set.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupMessageSetExpansionParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.nexconn.ai/platform-chat-api/community-channel/set-expansion | docs of Nexconn,
   *   RongCloud's overseas brand}
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
   * - Without `busChannel`, the channel is `RCDefault`.
   * - An unknown message, a message of another group or channel, or a message sent without `expansion: true` is
   *   refused with 1002.
   *
   * `POST /ultragroup/message/expansion/delete.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupMessageRemoveExpansionParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.nexconn.ai/platform-chat-api/community-channel/delete-expansion | docs of Nexconn,
   *   RongCloud's overseas brand}
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
   * - The result is empty for an unknown message, a message of another group or channel, or a message sent without
   *   `expansion: true`.
   * - Without `busChannel`, the channel is `RCDefault`.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * `POST /ultragroup/message/expansion/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupMessageListExpansionParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.nexconn.ai/platform-chat-api/community-channel/get-expansion | docs of Nexconn,
   *   RongCloud's overseas brand}
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
