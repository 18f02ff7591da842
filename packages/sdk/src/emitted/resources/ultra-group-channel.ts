// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { type EndpointTable, endpoint, endpoints } from '../../endpoints/endpoint.js';
import { id, integer, list, required, text } from '../../endpoints/fields.js';
import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import { Resource } from '../../results/resource.js';
import type { CodeResult, UltraGroupChannelTarget, UltraGroupMember } from './shared.js';

/** Parameters of {@link UltraGroupChannelResource.create}. */
export interface UltraGroupChannelCreateParams extends UltraGroupChannelTarget {
  /** 0 is public: for all members; 1 is private: for those on its list or in a bound user group. Default: `0`. */
  type?: 0 | 1 | undefined;
}

/** Parameters of {@link UltraGroupChannelResource.list}. */
export interface UltraGroupChannelListParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string;
  /** Page number, from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Channels a page. From 1 to 100. Default: `20`. */
  limit?: number | undefined;
  /** Another name of `limit`, that of the Java SDK; read only without it. From 1 to 100. */
  size?: number | undefined;
}

/** A channel of an ultra group. */
export interface UltraGroupChannelInfo {
  /** Id of the channel. */
  channelId: string;
  /** When it was created: `YYYY-MM-DD HH:MM:SS` in the data center's zone. */
  createTime: string;
  /** 0 is public: for all members; 1 is private: for those on its list or in a bound user group. */
  type: 0 | 1;
}

/** Result of {@link UltraGroupChannelResource.list}. */
export interface UltraGroupChannelListResult extends CodeResult {
  /** In the order of creation, `RCDefault` first (inferred). */
  channelList: UltraGroupChannelInfo[];
}

/** Parameters of {@link UltraGroupChannelResource.setType}. */
export interface UltraGroupChannelSetTypeParams extends UltraGroupChannelTarget {
  /** 0 is public: for all members; 1 is private: for those on its list or in a bound user group. */
  type: 0 | 1;
}

/** Parameters of {@link UltraGroupChannelResource.addUsers}. */
export interface UltraGroupChannelAddUsersParams extends UltraGroupChannelTarget {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userIds: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link UltraGroupChannelResource.removeUsers}. */
export interface UltraGroupChannelRemoveUsersParams extends UltraGroupChannelTarget {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userIds: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link UltraGroupChannelResource.listUsers}. */
export interface UltraGroupChannelListUsersParams extends UltraGroupChannelTarget {
  /** Page number, from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Users a page. From 1 to 100. Default: `50`. */
  pageSize?: number | undefined;
}

/** Result of {@link UltraGroupChannelResource.listUsers}. */
export interface UltraGroupChannelListUsersResult extends CodeResult {
  /** User ids, in the order of adding (inferred). */
  users: string[];
}

/** Parameters of {@link UltraGroupChannelResource.listByUser}. */
export interface UltraGroupChannelListByUserParams extends UltraGroupMember {
  /** Page number, from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Channels a page. From 1 to 50. Default: `10`. */
  pageSize?: number | undefined;
}

/** Result of {@link UltraGroupChannelResource.listByUser}. */
export interface UltraGroupChannelListByUserResult extends CodeResult {
  /** Ids of channels, in the order of their creation (inferred). */
  data: string[];
}

export type UltraGroupChannelCreateResult = CodeResult;
export type UltraGroupChannelRemoveParams = UltraGroupChannelTarget;
export type UltraGroupChannelRemoveResult = CodeResult;
export type UltraGroupChannelSetTypeResult = CodeResult;
export type UltraGroupChannelAddUsersResult = CodeResult;
export type UltraGroupChannelRemoveUsersResult = CodeResult;

export const ultraGroupChannelEndpoints: EndpointTable<keyof UltraGroupChannelResource> = endpoints(
  'ultraGroupChannel',
  () => {
    const groupId = required(text({ maxChars: 64 }));
    const page = integer({ min: 1 });
    const userIds = required(list(id, { maxItems: 20, commas: true }));
    const ultraGroupChannelTarget = { groupId, busChannel: required(text({ maxChars: 20 })) };
    return {
      create: endpoint('/ultragroup/channel/create.json', {
        ...ultraGroupChannelTarget,
        type: integer({ choices: [0, 1] }),
      }),
      remove: endpoint('/ultragroup/channel/del.json', { ...ultraGroupChannelTarget }, { rateLimit: null }),
      list: endpoint('/ultragroup/channel/get.json', {
        groupId,
        page,
        limit: integer({ min: 1, max: 100 }),
        size: integer({ min: 1, max: 100 }),
      }),
      setType: endpoint('/ultragroup/channel/type/change.json', {
        ...ultraGroupChannelTarget,
        type: required(integer({ choices: [0, 1] })),
      }),
      addUsers: endpoint('/ultragroup/channel/private/users/add.json', { ...ultraGroupChannelTarget, userIds }),
      removeUsers: endpoint('/ultragroup/channel/private/users/del.json', { ...ultraGroupChannelTarget, userIds }),
      listUsers: endpoint('/ultragroup/channel/private/users/get.json', {
        ...ultraGroupChannelTarget,
        page,
        pageSize: integer({ min: 1, max: 100 }),
      }),
      listByUser: endpoint('/ultragroup/user/channel/query.json', {
        groupId,
        userId: required(id),
        page,
        pageSize: integer({ min: 1, max: 50 }),
      }),
    };
  },
);

/** Channels of ultra groups, public and private. */
export class UltraGroupChannelResource extends Resource {
  /**
   * Creates a channel in an ultra group.
   *
   * - The group must exist.
   * - A group has 50 channels at most. That `RCDefault` is not one of them, and that one more is refused with 1002, is
   *   inferred.
   *
   * Inferred, not documented:
   * - A channel that exists stays as it is, type and all.
   * - A group that does not exist is refused with 1002.
   *
   * `POST /ultragroup/channel/create.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupChannelCreateParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {InvalidParameterError} code 1005 when a field is longer than allowed
   * @see {@link https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/create-channel | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.ultraGroupChannel.create({ groupId: 'community1', busChannel: 'channel001', type: 1 });
   * ```
   */
  create(params: UltraGroupChannelCreateParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(ultraGroupChannelEndpoints().create, params, options);
  }

  /**
   * Deletes a channel of an ultra group.
   *
   * - `RCDefault` cannot be deleted: code 1002 (inferred). A channel that does not exist is no error (inferred).
   *
   * Inferred, not documented:
   * - Mute-all of the channel stays, and holds again in a channel of the same id; mutes and exceptions do as well.
   * - Its list, its bonds with user groups and its do-not-disturb level are gone.
   *
   * `POST /ultragroup/channel/del.json` · No rate limit is documented.
   *
   * @param params - see {@link UltraGroupChannelRemoveParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @see {@link https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/mute/set-global-ban | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.ultraGroupChannel.remove({ groupId: 'community1', busChannel: 'channel001' });
   * ```
   */
  remove(params: UltraGroupChannelRemoveParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(ultraGroupChannelEndpoints().remove, params, options);
  }

  /**
   * Lists the channels of an ultra group.
   *
   * - There is no total: a page with fewer items than asked for is the last.
   *
   * Inferred, not documented:
   * - A group or channel that does not exist has an empty list.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * `POST /ultragroup/channel/get.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupChannelListParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/get-channel-list | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { channelList } = await rong.ultraGroupChannel.list({ groupId: 'community1' });
   * ```
   */
  list(
    params: UltraGroupChannelListParams,
    options?: RequestOptions,
  ): PagePromise<UltraGroupChannelListResult, UltraGroupChannelInfo> {
    return this.pages(
      ultraGroupChannelEndpoints().list,
      { items: 'channelList', by: 'page', page: 'page', size: 'limit' },
      params,
      options,
    );
  }

  /**
   * Makes a channel public or private.
   *
   * - The list of the channel is kept while it is public, and counts again once it is private.
   * - Earlier messages of a channel that became private can be read by those who see it now.
   * - `RCDefault` cannot become private; that the code is 1002 is inferred.
   *
   * Inferred, not documented:
   * - A group or channel that does not exist is refused with 1002.
   *
   * `POST /ultragroup/channel/type/change.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupChannelSetTypeParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/change-channel-type | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.ultraGroupChannel.setType({ groupId: 'community1', busChannel: 'channel001', type: 1 });
   * ```
   */
  setType(params: UltraGroupChannelSetTypeParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(ultraGroupChannelEndpoints().setType, params, options);
  }

  /**
   * Puts members of an ultra group on the list of a channel.
   *
   * - All or nothing: with one user who is no member of the group, nobody is added.
   * - A public channel has a list as well; it counts once the channel is private.
   *
   * Inferred, not documented:
   * - A group or channel that does not exist is refused with 1002.
   *
   * `POST /ultragroup/channel/private/users/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupChannelAddUsersParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {PermissionError} code 24406 when a user is not a member of the ultra group
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/ultragroup/private-channel/add-to-private-channel-users |
   *   RongCloud documentation}
   * @example
   * ```ts
   * await rong.ultraGroupChannel.addUsers({ groupId: 'abc', busChannel: 'channel001', userIds: ['user1', 'userId2'] });
   * ```
   */
  addUsers(params: UltraGroupChannelAddUsersParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(ultraGroupChannelEndpoints().addUsers, params, options);
  }

  /**
   * Takes members of an ultra group off the list of a channel.
   *
   * - All or nothing, as with adding (the code is inferred from there).
   * - A user who is also in a bound user group still sees the channel.
   *
   * Inferred, not documented:
   * - A member who is not on the list is no error.
   * - An unknown group or channel is no error.
   *
   * `POST /ultragroup/channel/private/users/del.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupChannelRemoveUsersParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {PermissionError} code 24406 when a user is not a member of the ultra group
   * @see {@link
   *   https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/private-channel/delete-from-private-channel-users
   *   | RongCloud documentation}
   * @example
   * ```ts
   * await rong.ultraGroupChannel.removeUsers({ groupId: 'abc', busChannel: 'channel001', userIds: ['user1'] });
   * ```
   */
  removeUsers(params: UltraGroupChannelRemoveUsersParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(ultraGroupChannelEndpoints().removeUsers, params, options);
  }

  /**
   * Lists the users on the list of a channel.
   *
   * - There is no total: a page with fewer items than asked for is the last.
   *
   * Inferred, not documented:
   * - Those who see the channel only through a user group are not listed.
   * - A group or channel that does not exist has an empty list.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * `POST /ultragroup/channel/private/users/get.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupChannelListUsersParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link
   *   https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/private-channel/get-private-channel-users
   *   | RongCloud documentation}
   * @example
   * ```ts
   * const { users } = await rong.ultraGroupChannel.listUsers({ groupId: 'abc', busChannel: 'channel001' });
   * ```
   */
  listUsers(
    params: UltraGroupChannelListUsersParams,
    options?: RequestOptions,
  ): PagePromise<UltraGroupChannelListUsersResult, string> {
    return this.pages(
      ultraGroupChannelEndpoints().listUsers,
      { items: 'users', by: 'page', page: 'page', size: 'pageSize' },
      params,
      options,
    );
  }

  /**
   * Lists the channels whose list a user is on.
   *
   * - Public channels are among them, if the user is on their list.
   *
   * Inferred, not documented:
   * - A group or channel that does not exist has an empty list.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * `POST /ultragroup/user/channel/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupChannelListByUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/ultragroup/private-channel/query-channel-by-user |
   *   RongCloud documentation}
   * @example
   * ```ts
   * const { data } = await rong.ultraGroupChannel.listByUser({ groupId: 'abc', userId: 'userId' });
   * ```
   */
  listByUser(
    params: UltraGroupChannelListByUserParams,
    options?: RequestOptions,
  ): PagePromise<UltraGroupChannelListByUserResult, string> {
    return this.pages(
      ultraGroupChannelEndpoints().listByUser,
      { items: 'data', by: 'page', page: 'page', size: 'pageSize' },
      params,
      options,
    );
  }
}
