// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import type { CodeResult, UltraGroupChannelTarget, UltraGroupMember, UltraGroupUserGroupPage } from './shared.js';

/** A user group: users of an ultra group who get access to private channels together. */
export interface UltraGroupUserGroup {
  /** Id of the user group in the ultra group: letters and digits. At most 64 characters. */
  userGroupId: string;
}

/** Parameters of {@link UltraGroupUserGroupResource.create}. */
export interface UltraGroupUserGroupCreateParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string | number;
  /** User groups to create. At most 10 items. */
  userGroups: readonly UltraGroupUserGroup[];
}

/** Parameters of {@link UltraGroupUserGroupResource.remove}. */
export interface UltraGroupUserGroupRemoveParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string | number;
  /** Ids of the user groups to delete. Each at most 64 bytes. */
  userGroupIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UltraGroupUserGroupResource.list}. */
export interface UltraGroupUserGroupListParams extends UltraGroupUserGroupPage {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string | number;
}

/** Result of {@link UltraGroupUserGroupResource.list}. */
export interface UltraGroupUserGroupListResult extends CodeResult {
  /** User groups on this page. Inferred: in the order of creation. */
  userGroups: UltraGroupUserGroup[];
}

/** Parameters of {@link UltraGroupUserGroupResource.addUsers}. */
export interface UltraGroupUserGroupAddUsersParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string | number;
  /** Id of the user group in the ultra group: letters and digits. At most 64 characters. */
  userGroupId: string | number;
  /** Ids of the users to add. At most 20 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UltraGroupUserGroupResource.removeUsers}. */
export interface UltraGroupUserGroupRemoveUsersParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string | number;
  /** Id of the user group in the ultra group: letters and digits. At most 64 characters. */
  userGroupId: string | number;
  /** Ids of the users to remove. At most 20 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UltraGroupUserGroupResource.listByUser}. */
export interface UltraGroupUserGroupListByUserParams extends UltraGroupMember, UltraGroupUserGroupPage {}

/** Result of {@link UltraGroupUserGroupResource.listByUser}. */
export interface UltraGroupUserGroupListByUserResult extends CodeResult {
  /** Ids of the user groups. Inferred: in the order of creation. */
  data: string[];
}

/** Parameters of {@link UltraGroupUserGroupResource.bindToChannel}. */
export interface UltraGroupUserGroupBindToChannelParams extends UltraGroupChannelTarget {
  /** Ids of the user groups to bind. At most 10 items, each at most 64 bytes. */
  userGroupIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UltraGroupUserGroupResource.unbindFromChannel}. */
export interface UltraGroupUserGroupUnbindFromChannelParams extends UltraGroupChannelTarget {
  /** Ids of the user groups to unbind. At most 10 items, each at most 64 bytes. */
  userGroupIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UltraGroupUserGroupResource.listByChannel}. */
export interface UltraGroupUserGroupListByChannelParams extends UltraGroupChannelTarget, UltraGroupUserGroupPage {}

/** Result of {@link UltraGroupUserGroupResource.listByChannel}. */
export interface UltraGroupUserGroupListByChannelResult extends CodeResult {
  /** Ids of the user groups. Inferred: in the order of binding. */
  data: string[];
}

/** Parameters of {@link UltraGroupUserGroupResource.listChannels}. */
export interface UltraGroupUserGroupListChannelsParams extends UltraGroupUserGroupPage {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string | number;
  /** Id of the user group in the ultra group: letters and digits. At most 64 characters. */
  userGroupId: string | number;
}

/** Result of {@link UltraGroupUserGroupResource.listChannels}. */
export interface UltraGroupUserGroupListChannelsResult extends CodeResult {
  /** Ids of the channels. Inferred: in the order of creation. */
  data: string[];
}

export type UltraGroupUserGroupCreateResult = CodeResult;
export type UltraGroupUserGroupRemoveResult = CodeResult;
export type UltraGroupUserGroupAddUsersResult = CodeResult;
export type UltraGroupUserGroupRemoveUsersResult = CodeResult;
export type UltraGroupUserGroupBindToChannelResult = CodeResult;
export type UltraGroupUserGroupUnbindFromChannelResult = CodeResult;

/** User groups of ultra groups, which give their users access to private channels. */
export interface UltraGroupUserGroupResource {
  /**
   * Creates user groups in an ultra group, to give several users access to private channels.
   *
   * - The body is JSON, unlike in the other user group endpoints.
   * - An ultra group has at most 50 user groups. A user can be in several user groups.
   * - Repeating a successful call is refused with 24419.
   *
   * Inferred, not documented:
   * - If one user group is refused, none is created.
   * - An unknown group is refused with 1002.
   *
   * `POST /ultragroup/usergroup/add.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupUserGroupCreateParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {QuotaError} code 24418 when the ultra group would have more than 50 user groups
   * @throws {InvalidParameterError} code 24419 when one of the user groups already exists
   * @see {@link https://docs.nexconn.ai/platform-chat-api/community-channel/usergroup/create-usergroup | docs of
   *   Nexconn, RongCloud's overseas brand}
   * @example
   * ```ts
   * await rong.ultraGroupUserGroup.create({ groupId: 'abc', userGroups: [{ userGroupId: 'id1' }, { userGroupId: 'id2' }] });
   * ```
   */
  create(params: UltraGroupUserGroupCreateParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Deletes user groups of an ultra group.
   *
   * Inferred, not documented:
   * - Users lose access to private channels that they saw only through a deleted user group.
   * - Unknown user groups are ignored.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * `POST /ultragroup/usergroup/del.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupUserGroupRemoveParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.ultraGroupUserGroup.remove({ groupId: 'abc', userGroupIds: ['id1', 'id2'] });
   * ```
   */
  remove(params: UltraGroupUserGroupRemoveParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the user groups of an ultra group.
   *
   * Inferred, not documented:
   * - The default and the maximum of `pageSize` are the same as for `ultraGroupUserGroup.listByChannel`.
   * - The list is empty for an unknown group or channel.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * `POST /ultragroup/usergroup/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupUserGroupListParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * const { userGroups } = await rong.ultraGroupUserGroup.list({ groupId: 'abc' });
   * ```
   */
  list(
    params: UltraGroupUserGroupListParams,
    options?: RequestOptions,
  ): PagePromise<UltraGroupUserGroupListResult, UltraGroupUserGroup>;

  /**
   * Adds members of an ultra group to a user group.
   *
   * - A user group has at most 100 users.
   *
   * Inferred, not documented:
   * - A call that would exceed 100 users is refused with 1002.
   * - If one user is not a member of the ultra group, no user is added.
   * - The limit of 20 users per call is the same as for `ultraGroupChannel.addUsers`.
   * - An unknown ultra group, channel or user group is refused with 1002.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * `POST /ultragroup/usergroup/user/add.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupUserGroupAddUsersParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {PermissionError} code 24406 when a user is not a member of the ultra group
   * @see {@link https://docs.nexconn.ai/platform-chat-api/community-channel/usergroup/usergroup-about | docs of
   *   Nexconn, RongCloud's overseas brand}
   * @example
   * ```ts
   * await rong.ultraGroupUserGroup.addUsers({ groupId: 'abc', userGroupId: 'id1', userIds: ['user1', 'user2'] });
   * ```
   */
  addUsers(params: UltraGroupUserGroupAddUsersParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Removes users from a user group of an ultra group.
   *
   * Inferred, not documented:
   * - Users who are not in the user group are ignored.
   * - An unknown user group is not an error.
   * - The limit of 20 users per call is the same as for `ultraGroupChannel.addUsers`.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * `POST /ultragroup/usergroup/user/del.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupUserGroupRemoveUsersParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.ultraGroupUserGroup.removeUsers({ groupId: 'abc', userGroupId: 'id1', userIds: ['user1'] });
   * ```
   */
  removeUsers(params: UltraGroupUserGroupRemoveUsersParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the user groups of an ultra group that contain a user.
   *
   * Inferred, not documented:
   * - The default and the maximum of `pageSize` are the same as for `ultraGroupUserGroup.listByChannel`.
   * - The list is empty if the ultra group, channel, user group or user does not exist.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * Also found as: my groups, groups of a user.
   *
   * `POST /ultragroup/user/usergroup/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupUserGroupListByUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * const { data } = await rong.ultraGroupUserGroup.listByUser({ groupId: 'abc', userId: 'user1' });
   * ```
   */
  listByUser(
    params: UltraGroupUserGroupListByUserParams,
    options?: RequestOptions,
  ): PagePromise<UltraGroupUserGroupListByUserResult, string>;

  /**
   * Binds user groups to a channel: their users see the channel while it is private.
   *
   * - At most 10 user groups can be bound to a channel, and a user group to at most 50 channels.
   * - The binding has no effect while the channel is public.
   *
   * Inferred, not documented:
   * - A binding beyond 10 user groups for a channel, or 50 channels for a user group, is refused with 1002.
   * - Repeating a binding succeeds.
   * - An unknown ultra group, channel or user group is refused with 1002.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * `POST /ultragroup/channel/usergroup/bind.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupUserGroupBindToChannelParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.nexconn.ai/platform-chat-api/community-channel/usergroup/usergroup-about | docs of
   *   Nexconn, RongCloud's overseas brand}
   * @example
   * ```ts
   * await rong.ultraGroupUserGroup.bindToChannel({ groupId: 'abc', busChannel: 'channel001', userGroupIds: ['id1', 'id2'] });
   * ```
   */
  bindToChannel(params: UltraGroupUserGroupBindToChannelParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Unbinds user groups from a channel: their users no longer see the channel while it is private.
   *
   * - Users on the member list, or in another bound user group, still see the channel.
   *
   * Inferred, not documented:
   * - User groups that are not bound, or do not exist, are ignored.
   * - An unknown ultra group or channel is not an error.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * `POST /ultragroup/channel/usergroup/unbind.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupUserGroupUnbindFromChannelParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.ultraGroupUserGroup.unbindFromChannel({ groupId: 'abc', busChannel: 'channel001', userGroupIds: ['id1'] });
   * ```
   */
  unbindFromChannel(
    params: UltraGroupUserGroupUnbindFromChannelParams,
    options?: RequestOptions,
  ): ApiPromise<CodeResult>;

  /**
   * Lists the user groups bound to a channel.
   *
   * Inferred, not documented:
   * - The list is empty if the ultra group, channel, user group or user does not exist.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * `POST /ultragroup/channel/usergroup/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupUserGroupListByChannelParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/ultragroup/usergroup/query-channel-bound-usergroup |
   *   RongCloud docs}
   * @example
   * ```ts
   * const { data } = await rong.ultraGroupUserGroup.listByChannel({ groupId: 'abc', busChannel: 'buschannel1' });
   * ```
   */
  listByChannel(
    params: UltraGroupUserGroupListByChannelParams,
    options?: RequestOptions,
  ): PagePromise<UltraGroupUserGroupListByChannelResult, string>;

  /**
   * Lists the channels that a user group is bound to.
   *
   * Inferred, not documented:
   * - The list is empty if the ultra group, channel, user group or user does not exist.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * `POST /ultragroup/usergroup/channel/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupUserGroupListChannelsParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.nexconn.ai/platform-chat-api/community-channel/usergroup/query-usergroup-bound-channel |
   *   docs of Nexconn, RongCloud's overseas brand}
   * @example
   * ```ts
   * const { data } = await rong.ultraGroupUserGroup.listChannels({ groupId: 'abc', userGroupId: 'id1' });
   * ```
   */
  listChannels(
    params: UltraGroupUserGroupListChannelsParams,
    options?: RequestOptions,
  ): PagePromise<UltraGroupUserGroupListChannelsResult, string>;
}
