// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import type { CodeResult, UltraGroupMember, UltraGroupOrChannel } from './shared.js';

/** Parameters of {@link UltraGroupResource.create}. */
export interface UltraGroupCreateParams {
  /** Id of the user who becomes the first member. At most 64 bytes. */
  userId: string | number;
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string | number;
  /** Name of the ultra group, shown in push notifications. At most 64 characters. */
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
  /** Name of the ultra group, shown in push notifications. At most 64 characters. */
  groupName: string;
}

/** Result of {@link UltraGroupResource.checkMember}. */
export interface UltraGroupCheckMemberResult extends CodeResult {
  /** True if the user is a member of the ultra group. */
  status: boolean;
}

/** Parameters of {@link UltraGroupResource.addGagUser}. */
export interface UltraGroupAddGagUserParams extends UltraGroupOrChannel {
  /** Ids of the users to mute. At most 20 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UltraGroupResource.removeGagUser}. */
export interface UltraGroupRemoveGagUserParams extends UltraGroupOrChannel {
  /** Ids of the users to unmute. At most 20 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UltraGroupResource.listGagUser}. */
export interface UltraGroupListGagUserParams extends UltraGroupOrChannel {
  /** Page number, from 1. Default: `1`. */
  page?: number | undefined;
  /** Number of users per page. From 1 to 200. Default: `50`. */
  pageSize?: number | undefined;
}

/** A user who is muted, or has a mute exception, in an ultra group or channel. */
export interface UltraGroupUser {
  /** Id of the user. */
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
  /** Ids of the users to add. At most 20 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UltraGroupResource.removeBanWhitelist}. */
export interface UltraGroupRemoveBanWhitelistParams extends UltraGroupOrChannel {
  /** Ids of the users to remove. At most 20 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UltraGroupResource.listBanWhitelist}. */
export interface UltraGroupListBanWhitelistParams extends UltraGroupOrChannel {
  /** Page number, from 1. Default: `1`. */
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
   * Do-not-disturb level: -1 all messages notify; 0 not set; 1 only messages that mention the user or everyone; 2 only
   * messages that mention the user; 4 only messages that mention everyone; 5 no messages.
   */
  unpushLevel: -1 | 0 | 1 | 2 | 4 | 5;
}

/** Result of {@link UltraGroupResource.getNotDisturb}. */
export interface UltraGroupGetNotDisturbResult extends CodeResult {
  /** Id of the ultra group, as in the request. */
  groupId: string;
  /** Id of the channel; empty for the whole group. */
  busChannel: string;
  /**
   * Do-not-disturb level: -1 all messages notify; 0 not set; 1 only messages that mention the user or everyone; 2 only
   * messages that mention the user; 4 only messages that mention everyone; 5 no messages.
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

/** Ultra groups, which have channels and any number of members: members, names, mutes, do-not-disturb levels. */
export interface UltraGroupResource {
  /**
   * Creates an ultra group with one user as first member.
   *
   * - The number of ultra groups per app and of members per ultra group is not limited. There is no owner role.
   * - A user can be in at most 100 ultra groups. Inferred: a 101st is refused with 1002.
   * - The group initially has a channel `RCDefault`, if the app enabled the ultra group service on 2022-10-13 or
   *   later.
   * - A group created with the id of a dismissed group gets back the mute-all state and mute exceptions of the
   *   dismissed group.
   *
   * Inferred, not documented:
   * - If the group exists, the user joins the group, and the group is renamed.
   *
   * `POST /ultragroup/create.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupCreateParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {InvalidParameterError} code 1005 when a field is too long
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/ultragroup/create-ultragroup | RongCloud docs}
   * @example
   * ```ts
   * await rong.ultraGroup.create({ userId: 'jlk456j5', groupId: 'community1', groupName: 'TestGroup' });
   * ```
   */
  create(params: UltraGroupCreateParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Dismisses an ultra group and removes all members.
   *
   * - The mute-all state and the mute exceptions are kept, and apply to a new group with the same id.
   *
   * Inferred, not documented:
   * - Members, channels with their member lists, user groups and do-not-disturb levels are deleted.
   * - Mutes of individual members are kept as well.
   * - An unknown group is not an error.
   *
   * Also found as: delete, disband.
   *
   * `POST /ultragroup/dis.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupDismissParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.nexconn.ai/platform-chat-api/community-channel/mute/set-global-ban | docs of Nexconn,
   *   RongCloud's overseas brand}
   * @example
   * ```ts
   * await rong.ultraGroup.dismiss({ groupId: 'community1' });
   * ```
   */
  dismiss(params: UltraGroupDismissParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Adds a user to an ultra group.
   *
   * - A new member sees messages sent from now on. To see earlier messages, an app setting is required.
   * - A member is in all public channels at once. Private channels have member lists of their own.
   * - A user can be in at most 100 ultra groups. Inferred: a 101st is refused with 1002.
   *
   * Inferred, not documented:
   * - Joining again keeps the first time of joining.
   * - An unknown group is refused with 1002.
   *
   * `POST /ultragroup/join.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupJoinParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.nexconn.ai/platform-chat-api/community-channel/join-community-channel | docs of Nexconn,
   *   RongCloud's overseas brand}
   * @example
   * ```ts
   * await rong.ultraGroup.join({ userId: 'jlk456j5', groupId: 'community1' });
   * ```
   */
  join(params: UltraGroupJoinParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Removes a user from an ultra group.
   *
   * - The user is also removed from the member lists of all channels.
   * - A mute or mute exception of the user is kept and applies when the user joins again.
   *
   * Inferred, not documented:
   * - The user is also removed from all user groups of the ultra group.
   * - A user who is not a member, or an unknown group, is not an error.
   *
   * Also found as: leave, remove a member.
   *
   * `POST /ultragroup/quit.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupQuitParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link
   *   https://docs.nexconn.ai/platform-chat-api/community-channel/private-channel/delete-from-private-channel-users |
   *   docs of Nexconn, RongCloud's overseas brand}
   * @example
   * ```ts
   * await rong.ultraGroup.quit({ userId: 'jlk456j5', groupId: 'community1' });
   * ```
   */
  quit(params: UltraGroupQuitParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Renames an ultra group.
   *
   * - Only push notifications show the name. The change takes effect within 5 minutes.
   *
   * Inferred, not documented:
   * - An unknown group is refused with 1002.
   *
   * `POST /ultragroup/refresh.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupRefreshParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {InvalidParameterError} code 1005 when a field is too long
   * @see {@link https://docs.nexconn.ai/platform-chat-api/community-channel/refresh-community-channel-info | docs of
   *   Nexconn, RongCloud's overseas brand}
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
   * @param params - {@link UltraGroupCheckMemberParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
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
   * - A mute lasts until the user is unmuted; a duration cannot be set. The mute remains when the user quits, and
   *   applies again when the user returns.
   * - For the same group or channel, a mute exception takes precedence over the mute. Otherwise, the setting of the
   *   group takes precedence over the setting of the channel.
   * - An app can mute 100 users in whole groups. Inferred: a 101st user is refused with 1002; mutes in channels do not
   *   count.
   *
   * Inferred, not documented:
   * - The users, the group and the channel need not exist.
   *
   * Also found as: mute, silence.
   *
   * `POST /ultragroup/userbanned/add.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupAddGagUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.nexconn.ai/platform-chat-api/community-channel/mute/ban-user | docs of Nexconn,
   *   RongCloud's overseas brand}
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
   * - Mutes of the group and of its channels are separate; removing one mute leaves the others unchanged.
   * - Unmuting a user who is not muted succeeds.
   *
   * Also found as: mute, silence.
   *
   * `POST /ultragroup/userbanned/del.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupRemoveGagUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/ultragroup/mute/unban-user | RongCloud docs}
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
   * - The result has no total; a page that is not full is the last.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * Also found as: mute, silence.
   *
   * `POST /ultragroup/userbanned/get.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupListGagUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.nexconn.ai/platform-chat-api/community-channel/mute/query-banned-user-list | docs of
   *   Nexconn, RongCloud's overseas brand}
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
   * Enables or disables mute-all, which mutes all members, in an ultra group or in one of its channels.
   *
   * - During mute-all, only users with a mute exception for the same group or channel can send from a client. The
   *   server API can still send messages.
   * - Mute-all lasts until it is disabled. Mute-all remains when the group or channel is deleted, and applies to a new
   *   group or channel with the same id.
   *
   * Inferred, not documented:
   * - Neither the group nor the channel need exist.
   *
   * Also found as: mute all, silence the room.
   *
   * `POST /ultragroup/globalbanned/set.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupSetBanParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.nexconn.ai/platform-chat-api/community-channel/mute/set-global-ban | docs of Nexconn,
   *   RongCloud's overseas brand}
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
   * - Mute-all of the whole group is not returned for its channels.
   * - Mute-all is disabled by default.
   *
   * Also found as: mute all, silence the room.
   *
   * `POST /ultragroup/globalbanned/get.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupGetBanParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * const { status } = await rong.ultraGroup.getBan({ groupId: 'community1' });
   * ```
   */
  getBan(params: UltraGroupGetBanParams, options?: RequestOptions): ApiPromise<UltraGroupGetBanResult>;

  /**
   * Adds mute exceptions to an ultra group or one of its channels: users who can send messages during mute-all.
   *
   * - A mute exception remains when the user quits or the group is dismissed, and applies again in a group with the
   *   same id.
   * - For the same group or channel, a mute exception also takes precedence over the user's individual mute
   *   (`ultraGroup.addGagUser`).
   *
   * Inferred, not documented:
   * - The users, the group and the channel need not exist.
   *
   * Also found as: mute all, silence the room, allowlist.
   *
   * `POST /ultragroup/banned/whitelist/add.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupAddBanWhitelistParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.nexconn.ai/platform-chat-api/community-channel/mute/add-to-global-ban-whitelist | docs of
   *   Nexconn, RongCloud's overseas brand}
   * @example
   * ```ts
   * await rong.ultraGroup.addBanWhitelist({ groupId: 'community1', userIds: ['jlk456j5', 'uid2'] });
   * ```
   */
  addBanWhitelist(params: UltraGroupAddBanWhitelistParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Removes mute exceptions from an ultra group or one of its channels: the users can no longer send messages during
   * mute-all.
   *
   * Inferred, not documented:
   * - Removing a user without a mute exception succeeds.
   *
   * Also found as: mute all, silence the room, allowlist.
   *
   * `POST /ultragroup/banned/whitelist/del.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupRemoveBanWhitelistParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.ultraGroup.removeBanWhitelist({ groupId: 'community1', userIds: ['jlk456j5'] });
   * ```
   */
  removeBanWhitelist(params: UltraGroupRemoveBanWhitelistParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the mute exceptions of an ultra group or one of its channels: users who can send messages during mute-all.
   *
   * - Without a channel, only mute exceptions of the whole group are listed.
   * - The result has no total; a page that is not full is the last.
   *
   * Inferred, not documented:
   * - The default and the maximum of `pageSize` are the same as for `ultraGroup.listGagUser`.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * Also found as: mute all, silence the room, allowlist.
   *
   * `POST /ultragroup/banned/whitelist/get.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupListBanWhitelistParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
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
   * Sets the default do-not-disturb level of an ultra group or channel: which messages trigger push notifications.
   *
   * - A user's own levels (`conversation.setNotification`, `conversation.setTypeNotification`) take precedence. The
   *   level of the channel takes precedence over the level of the group.
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
   * @param params - {@link UltraGroupSetNotDisturbParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/ultragroup/do-not-disturb/get-do-not-disturb | RongCloud
   *   docs}
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
   * `POST /ultragroup/notdisturb/get.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupGetNotDisturbParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/ultragroup/do-not-disturb/get-do-not-disturb | RongCloud
   *   docs}
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
