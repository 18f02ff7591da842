// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import type { CodeResult, UltraGroupChannelTarget, UltraGroupMember } from './shared.js';

/** Parameters of {@link UltraGroupChannelResource.create}. */
export interface UltraGroupChannelCreateParams extends UltraGroupChannelTarget {
  /**
   * Channel type: 0 public, visible to all members of the ultra group; 1 private, visible to users on the member list
   * of the channel or in a user group bound to the channel. Default: `0`.
   */
  type?: 0 | 1 | undefined;
}

/** Parameters of {@link UltraGroupChannelResource.list}. */
export interface UltraGroupChannelListParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string | number;
  /** Page number, from 1. Default: `1`. */
  page?: number | undefined;
  /** Number of channels per page. From 1 to 100. Default: `20`. */
  limit?: number | undefined;
  /** Older name of `limit`, used by the Java SDK; ignored if `limit` is set. From 1 to 100. */
  size?: number | undefined;
}

/** A channel of an ultra group. */
export interface UltraGroupChannelInfo {
  /** Id of the channel. */
  channelId: string;
  /** Creation time: `YYYY-MM-DD HH:MM:SS` in the data center's time zone (UTC+8 in Beijing, UTC elsewhere). */
  createTime: string;
  /**
   * Channel type: 0 public, visible to all members of the ultra group; 1 private, visible to users on the member list
   * of the channel or in a user group bound to the channel.
   */
  type: 0 | 1;
}

/** Result of {@link UltraGroupChannelResource.list}. */
export interface UltraGroupChannelListResult extends CodeResult {
  /** Channels on this page. Inferred: in the order of creation, `RCDefault` first. */
  channelList: UltraGroupChannelInfo[];
}

/** Parameters of {@link UltraGroupChannelResource.setType}. */
export interface UltraGroupChannelSetTypeParams extends UltraGroupChannelTarget {
  /**
   * Channel type: 0 public, visible to all members of the ultra group; 1 private, visible to users on the member list
   * of the channel or in a user group bound to the channel.
   */
  type: 0 | 1;
}

/** Parameters of {@link UltraGroupChannelResource.addUsers}. */
export interface UltraGroupChannelAddUsersParams extends UltraGroupChannelTarget {
  /** Ids of the users to add. At most 20 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UltraGroupChannelResource.removeUsers}. */
export interface UltraGroupChannelRemoveUsersParams extends UltraGroupChannelTarget {
  /** Ids of the users to remove. At most 20 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UltraGroupChannelResource.listUsers}. */
export interface UltraGroupChannelListUsersParams extends UltraGroupChannelTarget {
  /** Page number, from 1. Default: `1`. */
  page?: number | undefined;
  /** Number of users per page. From 1 to 100. Default: `50`. */
  pageSize?: number | undefined;
}

/** Result of {@link UltraGroupChannelResource.listUsers}. */
export interface UltraGroupChannelListUsersResult extends CodeResult {
  /** Ids of the users on the member list. Inferred: in the order of adding. */
  users: string[];
}

/** Parameters of {@link UltraGroupChannelResource.listByUser}. */
export interface UltraGroupChannelListByUserParams extends UltraGroupMember {
  /** Page number, from 1. Default: `1`. */
  page?: number | undefined;
  /** Number of channels per page. From 1 to 50. Default: `10`. */
  pageSize?: number | undefined;
}

/** Result of {@link UltraGroupChannelResource.listByUser}. */
export interface UltraGroupChannelListByUserResult extends CodeResult {
  /** Ids of the channels. Inferred: in the order of creation. */
  data: string[];
}

export type UltraGroupChannelCreateResult = CodeResult;
export type UltraGroupChannelRemoveParams = UltraGroupChannelTarget;
export type UltraGroupChannelRemoveResult = CodeResult;
export type UltraGroupChannelSetTypeResult = CodeResult;
export type UltraGroupChannelAddUsersResult = CodeResult;
export type UltraGroupChannelRemoveUsersResult = CodeResult;

/** Channels of ultra groups, public and private. */
export interface UltraGroupChannelResource {
  /**
   * Creates a channel in an ultra group.
   *
   * - The ultra group must exist.
   * - An ultra group has at most 50 channels.
   *
   * Inferred, not documented:
   * - `RCDefault` does not count toward the limit of 50 channels; a channel beyond the limit is refused with 1002.
   * - Creating an existing channel succeeds and changes nothing, not even the type.
   * - An unknown group is refused with 1002.
   *
   * `POST /ultragroup/channel/create.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupChannelCreateParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {InvalidParameterError} code 1005 when a field is too long
   * @see {@link https://docs.nexconn.ai/platform-chat-api/community-channel/create-channel | docs of Nexconn,
   *   RongCloud's overseas brand}
   * @example
   * ```ts
   * await rong.ultraGroupChannel.create({ groupId: 'community1', busChannel: 'channel001', type: 1 });
   * ```
   */
  create(params: UltraGroupChannelCreateParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Deletes a channel of an ultra group.
   *
   * - The mute-all state of the channel is kept, and applies to a new channel with the same id.
   *
   * Inferred, not documented:
   * - Individual mutes and mute exceptions of the channel are kept as well.
   * - The member list, the user group bindings and the do-not-disturb level are deleted.
   * - `RCDefault` cannot be deleted; the call is refused with 1002.
   * - Deleting an unknown channel succeeds.
   *
   * `POST /ultragroup/channel/del.json` · No rate limit is documented.
   *
   * @param params - {@link UltraGroupChannelRemoveParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @see {@link https://docs.nexconn.ai/platform-chat-api/community-channel/mute/set-global-ban | docs of Nexconn,
   *   RongCloud's overseas brand}
   * @example
   * ```ts
   * await rong.ultraGroupChannel.remove({ groupId: 'community1', busChannel: 'channel001' });
   * ```
   */
  remove(params: UltraGroupChannelRemoveParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the channels of an ultra group.
   *
   * - The result has no total; a page that is not full is the last.
   *
   * Inferred, not documented:
   * - The list is empty for an unknown group or channel.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * `POST /ultragroup/channel/get.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupChannelListParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.nexconn.ai/platform-chat-api/community-channel/get-channel-list | docs of Nexconn,
   *   RongCloud's overseas brand}
   * @example
   * ```ts
   * const { channelList } = await rong.ultraGroupChannel.list({ groupId: 'community1' });
   * ```
   */
  list(
    params: UltraGroupChannelListParams,
    options?: RequestOptions,
  ): PagePromise<UltraGroupChannelListResult, UltraGroupChannelInfo>;

  /**
   * Makes a channel public or private.
   *
   * - The member list is kept while the channel is public, and applies again once the channel is private.
   * - When a channel becomes private, users who still see the channel can also read earlier messages.
   * - `RCDefault` cannot become private. Inferred: the code is 1002.
   *
   * Inferred, not documented:
   * - An unknown group or channel is refused with 1002.
   *
   * `POST /ultragroup/channel/type/change.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupChannelSetTypeParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.nexconn.ai/platform-chat-api/community-channel/change-channel-type | docs of Nexconn,
   *   RongCloud's overseas brand}
   * @example
   * ```ts
   * await rong.ultraGroupChannel.setType({ groupId: 'community1', busChannel: 'channel001', type: 1 });
   * ```
   */
  setType(params: UltraGroupChannelSetTypeParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Adds members of an ultra group to the member list of a channel: the users who see the channel while it is private.
   *
   * - If one user is not a member of the ultra group, no user is added.
   * - A public channel has a member list as well, which has no effect until the channel becomes private.
   *
   * Inferred, not documented:
   * - An unknown group or channel is refused with 1002.
   *
   * `POST /ultragroup/channel/private/users/add.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupChannelAddUsersParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {PermissionError} code 24406 when a user is not a member of the ultra group
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/ultragroup/private-channel/add-to-private-channel-users |
   *   RongCloud docs}
   * @example
   * ```ts
   * await rong.ultraGroupChannel.addUsers({ groupId: 'abc', busChannel: 'channel001', userIds: ['user1', 'userId2'] });
   * ```
   */
  addUsers(params: UltraGroupChannelAddUsersParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Removes members of an ultra group from the member list of a channel: the users who see the channel while it is
   * private.
   *
   * - A user who is also in a user group bound to the channel still sees the channel.
   * - If one user is not a member of the ultra group, no user is removed. Inferred: the code is 24406, as for
   *   `ultraGroupChannel.addUsers`.
   *
   * Inferred, not documented:
   * - Members who are not on the member list are ignored.
   * - Nobody is a member of an unknown group, so the code is 24406; an unknown channel is ignored.
   *
   * `POST /ultragroup/channel/private/users/del.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupChannelRemoveUsersParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {PermissionError} code 24406 when a user is not a member of the ultra group
   * @see {@link
   *   https://docs.nexconn.ai/platform-chat-api/community-channel/private-channel/delete-from-private-channel-users |
   *   docs of Nexconn, RongCloud's overseas brand}
   * @example
   * ```ts
   * await rong.ultraGroupChannel.removeUsers({ groupId: 'abc', busChannel: 'channel001', userIds: ['user1'] });
   * ```
   */
  removeUsers(params: UltraGroupChannelRemoveUsersParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the users on the member list of a channel, who see the channel while it is private.
   *
   * - The result has no total; a page that is not full is the last.
   *
   * Inferred, not documented:
   * - Users who see the channel only through a user group are not listed.
   * - The list is empty for an unknown group or channel.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * Also found as: members.
   *
   * `POST /ultragroup/channel/private/users/get.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupChannelListUsersParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.nexconn.ai/platform-chat-api/community-channel/private-channel/get-private-channel-users
   *   | docs of Nexconn, RongCloud's overseas brand}
   * @example
   * ```ts
   * const { users } = await rong.ultraGroupChannel.listUsers({ groupId: 'abc', busChannel: 'channel001' });
   * ```
   */
  listUsers(
    params: UltraGroupChannelListUsersParams,
    options?: RequestOptions,
  ): PagePromise<UltraGroupChannelListUsersResult, string>;

  /**
   * Lists the channels of an ultra group that have a user on their member list.
   *
   * - Public channels are included if the user is on their member list.
   *
   * Inferred, not documented:
   * - The list is empty for an unknown group or channel.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * Also found as: my groups, groups of a user.
   *
   * `POST /ultragroup/user/channel/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupChannelListByUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/ultragroup/private-channel/query-channel-by-user |
   *   RongCloud docs}
   * @example
   * ```ts
   * const { data } = await rong.ultraGroupChannel.listByUser({ groupId: 'abc', userId: 'userId' });
   * ```
   */
  listByUser(
    params: UltraGroupChannelListByUserParams,
    options?: RequestOptions,
  ): PagePromise<UltraGroupChannelListByUserResult, string>;
}
