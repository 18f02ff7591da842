// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { type EndpointTable, endpoint, endpoints } from '../../endpoints/endpoint.js';
import { id, integer, json, list, map, object, required, text } from '../../endpoints/fields.js';
import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import { Resource } from '../../results/resource.js';
import type { MessageExpansionEntry } from './message.js';
import type { CodeResult, UltraGroupMessageTarget } from './shared.js';

/** Parameters of {@link UltraGroupMessageResource.modify}. */
export interface UltraGroupMessageModifyParams extends UltraGroupMessageTarget {
  /** Id of the sender of the message. At most 64 bytes. */
  fromUserId: string;
  /**
   * What the message says. For a built-in type a JSON object, serialized; for one of your own any text. At most
   * 131,072 bytes.
   */
  content: string;
  /** Id of the channel of the message; without one `RCDefault` is meant. At most 20 characters. */
  busChannel?: string | undefined;
  /** Your number for this change: a repeat within a minute changes nothing. */
  msgRandom?: number | undefined;
}

/** A message to look up. */
export interface UltraGroupMessageId {
  /** Id of the message. At most 64 bytes. */
  msgUID: string;
  /** Id of its channel. At most 20 characters. */
  busChannel?: string | undefined;
}

/** Parameters of {@link UltraGroupMessageResource.get}. */
export interface UltraGroupMessageGetParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string;
  /** The messages, each with its channel if it has another one than `busChannel`. The value, or its JSON string. */
  msgs: readonly UltraGroupMessageId[] | string;
  /** Id of the channel of those that name none; without one `RCDefault` is meant (inferred). At most 20 characters. */
  busChannel?: string | undefined;
}

/** A message of an ultra group, found by its id. */
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
  /** What it says now: for a built-in type a JSON object, serialized. */
  content: string;
  /** Whether it takes key-value pairs. */
  expansion: boolean;
  /** Its key-value pairs, a JSON object of texts, serialized; empty without any (inferred). */
  extraContent: string;
  /** When it was sent, in milliseconds since 1970. */
  sentTime: number;
}

/** Result of {@link UltraGroupMessageResource.get}. */
export interface UltraGroupMessageGetResult extends CodeResult {
  /** In the order asked for (inferred). */
  data: UltraGroupMessageSent[];
}

/** Parameters of {@link UltraGroupMessageResource.query}. */
export interface UltraGroupMessageQueryParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string;
  /** Id of the channel. At most 20 characters. */
  busChannel: string;
  /** Messages after this time, in milliseconds since 1970. At least 0. */
  startTime: number;
  /** Messages up to this time, in milliseconds since 1970; later than `startTime` by 14 days at most. At least 0. */
  endTime: number;
  /** Messages of this sender only. At most 64 bytes. */
  fromUserId?: string | undefined;
  /** Messages a page. From 1 to 100. Default: `20`. */
  pageSize?: number | undefined;
}

/** A message of a channel of an ultra group. */
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
  /** What it says now: for a built-in type a JSON object, serialized. */
  content: string;
  /** Whether it takes key-value pairs. */
  expansion: boolean;
  /** Its key-value pairs, a JSON object of texts, serialized; empty without any (inferred). */
  extraContent: string;
  /** When it was sent, in milliseconds since 1970. */
  msgTime: number;
  /** Always 10; the service spells the field like this. */
  conversionType: number;
}

/** Result of {@link UltraGroupMessageResource.query}. */
export interface UltraGroupMessageQueryResult extends CodeResult {
  /** Oldest first. */
  data: UltraGroupMessageRow[];
}

/** Parameters of {@link UltraGroupMessageResource.queryAround}. */
export interface UltraGroupMessageQueryAroundParams extends UltraGroupMessageTarget {
  /** Id of the channel. At most 20 characters. */
  busChannel: string;
  /** How many messages before it; 0 for none. From 0 to 50. Default: `10`. */
  prevNum?: number | undefined;
  /** How many messages after it; 0 for none. From 0 to 50. Default: `10`. */
  lastNum?: number | undefined;
}

/** Result of {@link UltraGroupMessageResource.queryAround}. */
export interface UltraGroupMessageQueryAroundResult extends CodeResult {
  /** Oldest first. */
  data: UltraGroupMessageRow[];
}

/** Parameters of {@link UltraGroupMessageResource.setExpansion}. */
export interface UltraGroupMessageSetExpansionParams extends UltraGroupMessageTarget {
  /** Id of the channel; given exactly if the message was sent with one. At most 20 characters. */
  busChannel?: string | undefined;
  /** Id of the user who makes the change. At most 64 bytes. */
  userId: string;
  /**
   * Texts by key. A message has 300 pairs at most in all. At most 100 entries, keys at most 32 characters, values at
   * most 4,096 characters. The value, or its JSON string.
   */
  extraKeyVal: Readonly<Record<string, string>> | string;
}

/** Parameters of {@link UltraGroupMessageResource.removeExpansion}. */
export interface UltraGroupMessageRemoveExpansionParams extends UltraGroupMessageTarget {
  /** Id of the channel; given exactly if the message was sent with one. At most 20 characters. */
  busChannel?: string | undefined;
  /** Id of the user who makes the change. At most 64 bytes. */
  userId: string;
  /** Keys to remove. At most 100 items, each at most 32 characters. The value, or its JSON string. */
  extraKey: readonly string[] | string;
}

/** Parameters of {@link UltraGroupMessageResource.listExpansion}. */
export interface UltraGroupMessageListExpansionParams extends UltraGroupMessageTarget {
  /** Id of the channel; given exactly if the message was sent with one. At most 20 characters. */
  busChannel?: string | undefined;
  /** Page number, from 1. A page has 300 pairs. At least 1. Default: `1`. */
  pageNo?: number | undefined;
}

/** Result of {@link UltraGroupMessageResource.listExpansion}. */
export interface UltraGroupMessageListExpansionResult extends CodeResult {
  /** Pairs by key. */
  extraContent: Readonly<Record<string, MessageExpansionEntry>>;
}

export type UltraGroupMessageModifyResult = CodeResult;
export type UltraGroupMessageSetExpansionResult = CodeResult;
export type UltraGroupMessageRemoveExpansionResult = CodeResult;

export const ultraGroupMessageEndpoints: EndpointTable<keyof UltraGroupMessageResource> = endpoints(
  'ultraGroupMessage',
  () => {
    const groupId = required(text({ maxChars: 64 }));
    const msgUID = required(id);
    const busChannel = text({ maxChars: 20 });
    const userId = required(id);
    return {
      modify: endpoint(
        '/ultragroup/msg/modify.json',
        {
          groupId,
          fromUserId: required(id),
          msgUID,
          content: required(text({ maxBytes: 131072 })),
          busChannel,
          msgRandom: integer(),
        },
        { rateLimit: { rates: [{ calls: 100, per: 'minute' }] } },
      ),
      get: endpoint(
        '/ultragroup/msg/get.json',
        {
          groupId,
          msgs: required(json(list(object({ msgUID: required(id), busChannel: text({ maxChars: 20 }) })))),
          busChannel,
        },
        { rateLimit: null },
      ),
      query: endpoint(
        '/ultragroup/hismsg/query.json',
        {
          groupId,
          busChannel: required(text({ maxChars: 20 })),
          startTime: required(integer({ min: 0 })),
          endTime: required(integer({ min: 0 })),
          fromUserId: id,
          pageSize: integer({ min: 1, max: 100 }),
        },
        { rateLimit: { rates: [{ calls: 100, per: 'minute' }] } },
      ),
      queryAround: endpoint(
        '/ultragroup/hismsg/msgid/query.json',
        {
          groupId,
          busChannel: required(text({ maxChars: 20 })),
          msgUID,
          prevNum: integer({ min: 0, max: 50 }),
          lastNum: integer({ min: 0, max: 50 }),
        },
        { rateLimit: null },
      ),
      setExpansion: endpoint('/ultragroup/message/expansion/set.json', {
        msgUID,
        groupId,
        busChannel,
        userId,
        extraKeyVal: required(
          json(
            map({
              key: text({ maxChars: 32, pattern: /^[A-Za-z0-9+=_-]+$/ }),
              item: text({ maxChars: 4096, allowEmpty: true }),
              maxItems: 100,
            }),
          ),
        ),
      }),
      removeExpansion: endpoint('/ultragroup/message/expansion/delete.json', {
        msgUID,
        groupId,
        busChannel,
        userId,
        extraKey: required(json(list(text({ maxChars: 32, pattern: /^[A-Za-z0-9+=_-]+$/ }), { maxItems: 100 }))),
      }),
      listExpansion: endpoint('/ultragroup/message/expansion/query.json', {
        msgUID,
        groupId,
        busChannel,
        pageNo: integer({ min: 1 }),
      }),
    };
  },
);

/** Messages of ultra groups: changes, key-value pairs, history. */
export class UltraGroupMessageResource extends Resource {
  /**
   * Replaces the content of a message of an ultra group.
   *
   * - The type of the message stays.
   * - That a repeat of `msgRandom` succeeds, and that it counts for the message that it names only, is inferred.
   * - No source has a limit of time or number.
   *
   * Inferred, not documented:
   * - Queries return the new content.
   * - An unknown message, or one of another sender, group or channel, is refused with 1002.
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
  modify(params: UltraGroupMessageModifyParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(ultraGroupMessageEndpoints().modify, params, options);
  }

  /**
   * Reads messages of an ultra group by their ids.
   *
   * - How many messages a call may name is in no source.
   *
   * Inferred, not documented:
   * - Messages that are not found, or are of another channel, are left out.
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
  get(params: UltraGroupMessageGetParams, options?: RequestOptions): ApiPromise<UltraGroupMessageGetResult> {
    return this.call(ultraGroupMessageEndpoints().get, params, options);
  }

  /**
   * Lists the messages of a channel of an ultra group in a range of time, of one sender if asked for.
   *
   * - The start does not count, the end does.
   * - The next page starts at the time of the last message.
   * - Messages are stored for 7 days by default. That only those sent with `isPersisted: 1` are, is inferred.
   * - There is no user as whom it is read: messages of private channels are there as well.
   * - Messages in no channel, of apps without `RCDefault`, cannot be found.
   *
   * Inferred, not documented:
   * - An `endTime` that is not later than `startTime`, or by more than 14 days, is refused with 1002.
   * - Messages of a channel or group that is gone can still be found.
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
  ): PagePromise<UltraGroupMessageQueryResult, UltraGroupMessageRow> {
    return this.pages(
      ultraGroupMessageEndpoints().query,
      { by: 'time', items: 'data', start: 'startTime', time: 'msgTime', key: 'msgUID', size: 'pageSize' },
      params,
      options,
    );
  }

  /**
   * Lists the messages of a channel of an ultra group before and after one of them.
   *
   * - Messages are stored for 7 days by default. That only those sent with `isPersisted: 1` are, is inferred.
   * - There is no user as whom it is read: messages of private channels are there as well.
   *
   * Inferred, not documented:
   * - The message itself is among them, and the order is that of time.
   * - There are 100 messages at most: with 50 before and 50 after, the earliest is left out.
   * - A message that cannot be found has none around it.
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
  ): ApiPromise<UltraGroupMessageQueryAroundResult> {
    return this.call(ultraGroupMessageEndpoints().queryAround, params, options);
  }

  /**
   * Sets key-value pairs of a message of an ultra group.
   *
   * - The message must have been sent with `expansion: true`.
   * - A call that would lead to more than 300 pairs changes nothing; that it is refused with 1002 is inferred.
   *
   * Inferred, not documented:
   * - A key that is there takes the new value, others stay.
   * - The user need not be the sender or a member.
   * - No channel and `RCDefault` are the same.
   * - An unknown message, one of another group or channel, or one that takes no pairs is refused with 1002.
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
  setExpansion(params: UltraGroupMessageSetExpansionParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(ultraGroupMessageEndpoints().setExpansion, params, options);
  }

  /**
   * Removes key-value pairs of a message of an ultra group.
   *
   * Inferred, not documented:
   * - A key that is not there is no error.
   * - No channel and `RCDefault` are the same.
   * - An unknown message, one of another group or channel, or one that takes no pairs is refused with 1002.
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
  removeExpansion(params: UltraGroupMessageRemoveExpansionParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(ultraGroupMessageEndpoints().removeExpansion, params, options);
  }

  /**
   * Lists the key-value pairs of a message of an ultra group.
   *
   * Inferred, not documented:
   * - An unknown message, one of another group or channel, or one that takes no pairs, has none.
   * - No channel and `RCDefault` are the same.
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
  ): PagePromise<UltraGroupMessageListExpansionResult, [key: string, value: MessageExpansionEntry]> {
    return this.pages(
      ultraGroupMessageEndpoints().listExpansion,
      { by: 'page', page: 'pageNo', items: 'extraContent' },
      params,
      options,
    );
  }
}
