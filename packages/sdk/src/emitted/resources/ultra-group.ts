// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import type { CodeResult, UltraGroupMember, UltraGroupOrChannel } from './shared.js';

/** Parameters of {@link UltraGroupResource.create}. */
export interface UltraGroupCreateParams extends UltraGroupMember {
  /** Name of the ultra group, shown in pushes. At most 64 characters. */
  groupName: string;
}

/** Parameters of {@link UltraGroupResource.dismiss}. */
export interface UltraGroupDismissParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string | number;
}

/** Parameters of {@link UltraGroupResource.refresh}. */
export interface UltraGroupRefreshParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string | number;
  /** Name of the ultra group, shown in pushes. At most 64 characters. */
  groupName: string;
}

/** Result of {@link UltraGroupResource.checkMember}. */
export interface UltraGroupCheckMemberResult extends CodeResult {
  /** True if the user is a member. */
  status: boolean;
}

/** Parameters of {@link UltraGroupResource.addGagUser}. */
export interface UltraGroupAddGagUserParams extends UltraGroupOrChannel {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UltraGroupResource.removeGagUser}. */
export interface UltraGroupRemoveGagUserParams extends UltraGroupOrChannel {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UltraGroupResource.listGagUser}. */
export interface UltraGroupListGagUserParams extends UltraGroupOrChannel {
  /** Page number, from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Number of users per page. From 1 to 200. Default: `50`. */
  pageSize?: number | undefined;
}

/** A user of an ultra group. */
export interface UltraGroupUser {
  /** User id. */
  id: string;
}

/** Result of {@link UltraGroupResource.listGagUser}. */
export interface UltraGroupListGagUserResult extends CodeResult {
  /** Muted users. Inferred: in the order of muting. */
  users: UltraGroupUser[];
}

/** Parameters of {@link UltraGroupResource.setBan}. */
export interface UltraGroupSetBanParams extends UltraGroupOrChannel {
  /** True to enable mute-all, false to disable it. */
  status: boolean;
}

/** Result of {@link UltraGroupResource.getBan}. */
export interface UltraGroupGetBanResult extends CodeResult {
  /** True if mute-all is enabled. */
  status: boolean;
}

/** Parameters of {@link UltraGroupResource.addBanWhitelist}. */
export interface UltraGroupAddBanWhitelistParams extends UltraGroupOrChannel {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UltraGroupResource.removeBanWhitelist}. */
export interface UltraGroupRemoveBanWhitelistParams extends UltraGroupOrChannel {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UltraGroupResource.listBanWhitelist}. */
export interface UltraGroupListBanWhitelistParams extends UltraGroupOrChannel {
  /** Page number, from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Number of users per page. From 1 to 200. Default: `50`. */
  pageSize?: number | undefined;
}

/** Result of {@link UltraGroupResource.listBanWhitelist}. */
export interface UltraGroupListBanWhitelistResult extends CodeResult {
  /** Users with a mute exception. Inferred: in the order of adding. */
  users: UltraGroupUser[];
}

/** Parameters of {@link UltraGroupResource.setNotDisturb}. */
export interface UltraGroupSetNotDisturbParams extends UltraGroupOrChannel {
  /**
   * Do-not-disturb level: -1 all messages notify; 0 not set; 1 only mentions of anyone or of everyone notify; 2 only
   * mentions of the user; 4 only mentions of everyone; 5 no messages notify.
   */
  unpushLevel: -1 | 0 | 1 | 2 | 4 | 5;
}

/** Result of {@link UltraGroupResource.getNotDisturb}. */
export interface UltraGroupGetNotDisturbResult extends CodeResult {
  /** Id of the ultra group. */
  groupId: string;
  /** Id of the channel; empty for the whole group. */
  busChannel: string;
  /**
   * Do-not-disturb level: -1 all messages notify; 0 not set; 1 only mentions of anyone or of everyone notify; 2 only
   * mentions of the user; 4 only mentions of everyone; 5 no messages notify.
   */
  unpushLevel: -1 | 0 | 1 | 2 | 4 | 5;
}

export type UltraGroupCreateResult = CodeResult;
export type UltraGroupDismissResult = CodeResult;
export type UltraGroupJoinParams = UltraGroupMember;
export type UltraGroupJoinResult = CodeResult;
export type UltraGroupQuitParams = UltraGroupMember;
export type UltraGroupQuitResult = CodeResult;
export type UltraGroupRefreshResult = CodeResult;
export type UltraGroupCheckMemberParams = UltraGroupMember;
export type UltraGroupAddGagUserResult = CodeResult;
export type UltraGroupRemoveGagUserResult = CodeResult;
export type UltraGroupSetBanResult = CodeResult;
export type UltraGroupGetBanParams = UltraGroupOrChannel;
export type UltraGroupAddBanWhitelistResult = CodeResult;
export type UltraGroupRemoveBanWhitelistResult = CodeResult;
export type UltraGroupSetNotDisturbResult = CodeResult;
export type UltraGroupGetNotDisturbParams = UltraGroupOrChannel;

/** Ultra groups: members, names, mutes and do-not-disturb. */
export interface UltraGroupResource {
  /**
   * Creates an ultra group with its first member.
   *
   * - The number of ultra groups per app and of members per ultra group is not limited. There is no owner role.
   * - A user can be in at most 100 ultra groups. Inferred: one more is refused with 1002.
   * - The group initially has a channel `RCDefault`, in apps that enabled the service since 2022-10-13.
   * - A group created with the id of a dismissed group gets back its mute-all state and mute exceptions.
   *
   * Inferred, not documented:
   * - If the group exists, the user joins it and the group is renamed.
   *
   * `POST /ultragroup/create.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupCreateParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {InvalidParameterError} code 1005 when a field is too long
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/ultragroup/create-ultragroup | RongCloud documentation}
   * @example
   * ```ts
   * await rong.ultraGroup.create({ userId: 'jlk456j5', groupId: 'community1', groupName: 'TestGroup' });
   * ```
   */
  create(params: UltraGroupCreateParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Dismisses an ultra group.
   *
   * - Mute-all and mute exceptions are kept and apply to a new group with the same id.
   *
   * Inferred, not documented:
   * - Members, channels with their member lists, user groups and do-not-disturb levels are deleted.
   * - Mutes of individual members are kept as well.
   * - An unknown group is not an error.
   *
   * Also found as: delete, disband.
   *
   * `POST /ultragroup/dis.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupDismissParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/mute/set-global-ban | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.ultraGroup.dismiss({ groupId: 'community1' });
   * ```
   */
  dismiss(params: UltraGroupDismissParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Adds a user to an ultra group.
   *
   * - A new member sees messages sent from now on, unless the app enables earlier history.
   * - A member is in all public channels at once; private channels have their own member lists.
   * - A user can be in at most 100 ultra groups. Inferred: one more is refused with 1002.
   *
   * Inferred, not documented:
   * - Joining again keeps the first time of joining.
   * - An unknown group is refused with 1002.
   *
   * `POST /ultragroup/join.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupJoinParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/join-community-channel |
   *   RongCloud documentation}
   * @example
   * ```ts
   * await rong.ultraGroup.join({ userId: 'jlk456j5', groupId: 'community1' });
   * ```
   */
  join(params: UltraGroupJoinParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Removes a user from an ultra group.
   *
   * - The user is removed from the member lists of all channels.
   * - A mute or mute exception of the user is kept and applies when the user joins again.
   *
   * Inferred, not documented:
   * - The user is also removed from all user groups of the ultra group.
   * - A user who is not a member, or an unknown group, is not an error.
   *
   * Also found as: leave, remove a member.
   *
   * `POST /ultragroup/quit.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupQuitParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link
   *   https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/private-channel/delete-from-private-channel-users
   *   | RongCloud documentation}
   * @example
   * ```ts
   * await rong.ultraGroup.quit({ userId: 'jlk456j5', groupId: 'community1' });
   * ```
   */
  quit(params: UltraGroupQuitParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Renames an ultra group.
   *
   * - The name is used in pushes only. It takes effect within 5 minutes.
   *
   * Inferred, not documented:
   * - An unknown group is refused with 1002.
   *
   * `POST /ultragroup/refresh.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupRefreshParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {InvalidParameterError} code 1005 when a field is too long
   * @see {@link https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/refresh-community-channel-info |
   *   RongCloud documentation}
   * @example
   * ```ts
   * await rong.ultraGroup.refresh({ groupId: 'community1', groupName: 'NewName' });
   * ```
   */
  refresh(params: UltraGroupRefreshParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Checks whether a user is a member of an ultra group.
   *
   * Inferred, not documented:
   * - An unknown group has no members.
   *
   * `POST /ultragroup/member/exist.json` · No rate limit is documented.
   *
   * @param params - see {@link UltraGroupCheckMemberParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @example
   * ```ts
   * const { status } = await rong.ultraGroup.checkMember({ groupId: 'community1', userId: 'jlk456j5' });
   * ```
   */
  checkMember(params: UltraGroupCheckMemberParams, options?: RequestOptions): ApiPromise<UltraGroupCheckMemberResult>;

  /**
   * Mutes users in an ultra group or in one of its channels, until they are unmuted.
   *
   * - A muted user still receives messages, but cannot send from a client. Mutes do not apply to the server API.
   * - A mute has no time limit. It remains when the user quits, and applies again when the user returns.
   * - At the same level, a mute exception takes precedence over the mute. At different levels, the setting of the
   *   group takes precedence over the setting of the channel.
   * - An app can mute 100 users in whole groups. Inferred: the choice of users who count; one more is refused with
   *   1002.
   *
   * Inferred, not documented:
   * - The users, the group and the channel need not exist.
   *
   * Also found as: mute, silence.
   *
   * `POST /ultragroup/userbanned/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupAddGagUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/mute/ban-user | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.ultraGroup.addGagUser({ groupId: 'community1', userIds: ['jlk456j5', 'uid2'] });
   * ```
   */
  addGagUser(params: UltraGroupAddGagUserParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Unmutes users in an ultra group or in one of its channels.
   *
   * Inferred, not documented:
   * - Mutes of the group and of its channels are separate; removing one leaves the others unchanged.
   * - Unmuting a user who is not muted succeeds.
   *
   * Also found as: mute, silence.
   *
   * `POST /ultragroup/userbanned/del.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupRemoveGagUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/ultragroup/mute/unban-user | RongCloud documentation}
   * @example
   * ```ts
   * await rong.ultraGroup.removeGagUser({ groupId: 'community1', userIds: ['jlk456j5'] });
   * ```
   */
  removeGagUser(params: UltraGroupRemoveGagUserParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the users muted in an ultra group or in one of its channels.
   *
   * - Without a channel, only mutes of the whole group are listed.
   * - There is no total; the last page is the one that is not full.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * Also found as: mute, silence.
   *
   * `POST /ultragroup/userbanned/get.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupListGagUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/mute/query-banned-user-list |
   *   RongCloud documentation}
   * @example
   * ```ts
   * const { users } = await rong.ultraGroup.listGagUser({ groupId: 'community1' });
   * ```
   */
  listGagUser(
    params: UltraGroupListGagUserParams,
    options?: RequestOptions,
  ): PagePromise<UltraGroupListGagUserResult, UltraGroupUser>;

  /**
   * Enables or disables mute-all in an ultra group or in one of its channels.
   *
   * - During mute-all, only users with a mute exception at the same level (group or channel) can send from a client.
   *   It does not apply to the server API.
   * - Mute-all has no time limit. It remains when the group or channel is deleted, and applies to a new one with the
   *   same id.
   *
   * Inferred, not documented:
   * - Neither the group nor the channel need exist.
   *
   * Also found as: mute all, silence the room.
   *
   * `POST /ultragroup/globalbanned/set.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupSetBanParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/mute/set-global-ban | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.ultraGroup.setBan({ groupId: 'community1', status: true });
   * ```
   */
  setBan(params: UltraGroupSetBanParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Checks whether mute-all is enabled in an ultra group or in one of its channels.
   *
   * Inferred, not documented:
   * - Group and channels are independent: mute-all of the group is not returned for its channels.
   * - Mute-all is disabled by default.
   *
   * Also found as: mute all, silence the room.
   *
   * `POST /ultragroup/globalbanned/get.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupGetBanParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @example
   * ```ts
   * const { status } = await rong.ultraGroup.getBan({ groupId: 'community1' });
   * ```
   */
  getBan(params: UltraGroupGetBanParams, options?: RequestOptions): ApiPromise<UltraGroupGetBanResult>;

  /**
   * Adds mute exceptions to an ultra group or one of its channels: users who can speak despite mute-all.
   *
   * - A mute exception remains when the user quits or the group is dismissed, and applies again afterwards.
   * - At the same level, a mute exception also takes precedence over the user's individual mute.
   *
   * Inferred, not documented:
   * - The users, the group and the channel need not exist.
   *
   * Also found as: mute all, silence the room, allowlist.
   *
   * `POST /ultragroup/banned/whitelist/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupAddBanWhitelistParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/mute/add-to-global-ban-whitelist
   *   | RongCloud documentation}
   * @example
   * ```ts
   * await rong.ultraGroup.addBanWhitelist({ groupId: 'community1', userIds: ['jlk456j5', 'uid2'] });
   * ```
   */
  addBanWhitelist(params: UltraGroupAddBanWhitelistParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Removes users from the mute exceptions of an ultra group or of one of its channels.
   *
   * Inferred, not documented:
   * - Removing a user who is not listed succeeds.
   *
   * Also found as: mute all, silence the room, allowlist.
   *
   * `POST /ultragroup/banned/whitelist/del.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupRemoveBanWhitelistParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @example
   * ```ts
   * await rong.ultraGroup.removeBanWhitelist({ groupId: 'community1', userIds: ['jlk456j5'] });
   * ```
   */
  removeBanWhitelist(params: UltraGroupRemoveBanWhitelistParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the mute exceptions of an ultra group or of one of its channels.
   *
   * - Without a channel, only mute exceptions of the whole group are listed.
   * - There is no total; the last page is the one that is not full.
   *
   * Inferred, not documented:
   * - Default and maximum of `pageSize` are the same as for `ultraGroup.listGagUser`.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * Also found as: mute all, silence the room, allowlist.
   *
   * `POST /ultragroup/banned/whitelist/get.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupListBanWhitelistParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @example
   * ```ts
   * const { users } = await rong.ultraGroup.listBanWhitelist({ groupId: 'community1' });
   * ```
   */
  listBanWhitelist(
    params: UltraGroupListBanWhitelistParams,
    options?: RequestOptions,
  ): PagePromise<UltraGroupListBanWhitelistResult, UltraGroupUser>;

  /**
   * Sets the default do-not-disturb level of an ultra group or channel.
   *
   * - A user's own settings take precedence over it, and the level of the channel over the level of the group.
   * - If all levels are 0, all messages notify.
   *
   * Inferred, not documented:
   * - The level is deleted with the group or channel.
   * - An unknown group or channel is refused with 1002.
   *
   * Also found as: do not disturb, mute notifications.
   *
   * `POST /ultragroup/notdisturb/set.json` · No rate limit is documented.
   *
   * @param params - see {@link UltraGroupSetNotDisturbParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/ultragroup/do-not-disturb/get-do-not-disturb | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.ultraGroup.setNotDisturb({ groupId: 'abcdefg', unpushLevel: 2 });
   * ```
   */
  setNotDisturb(params: UltraGroupSetNotDisturbParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Gets the default do-not-disturb level of an ultra group or channel.
   *
   * Inferred, not documented:
   * - The level is 0 if it was never set, and for an unknown group or channel.
   *
   * Also found as: do not disturb, mute notifications.
   *
   * `POST /ultragroup/notdisturb/get.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupGetNotDisturbParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/ultragroup/do-not-disturb/get-do-not-disturb | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { groupId, busChannel, unpushLevel } = await rong.ultraGroup.getNotDisturb({ groupId: 'abcdefg' });
   * ```
   */
  getNotDisturb(
    params: UltraGroupGetNotDisturbParams,
    options?: RequestOptions,
  ): ApiPromise<UltraGroupGetNotDisturbResult>;
}
