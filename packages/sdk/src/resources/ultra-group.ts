// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { ApiPromise } from '../core/api-promise.js';
import { type EndpointTable, endpoint, endpoints } from '../core/endpoint.js';
import { boolean, id, integer, list, required, text } from '../core/fields.js';
import type { RequestOptions } from '../core/options.js';
import type { PagePromise } from '../core/page-promise.js';
import { Resource } from '../core/resource.js';

/** Parameters of {@link UltraGroupResource.create}. */
export interface UltraGroupCreateParams {
  /** User id. At most 64 bytes. */
  userId: string;
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string;
  /** Name of the ultra group, shown in pushes. At most 64 characters. */
  groupName: string;
}

/** Result of {@link UltraGroupResource.create}. */
export interface UltraGroupCreateResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link UltraGroupResource.dismiss}. */
export interface UltraGroupDismissParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string;
}

/** Result of {@link UltraGroupResource.dismiss}. */
export interface UltraGroupDismissResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link UltraGroupResource.join}. */
export interface UltraGroupJoinParams {
  /** User id. At most 64 bytes. */
  userId: string;
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string;
}

/** Result of {@link UltraGroupResource.join}. */
export interface UltraGroupJoinResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link UltraGroupResource.quit}. */
export interface UltraGroupQuitParams {
  /** User id. At most 64 bytes. */
  userId: string;
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string;
}

/** Result of {@link UltraGroupResource.quit}. */
export interface UltraGroupQuitResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link UltraGroupResource.refresh}. */
export interface UltraGroupRefreshParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string;
  /** Name of the ultra group, shown in pushes. At most 64 characters. */
  groupName: string;
}

/** Result of {@link UltraGroupResource.refresh}. */
export interface UltraGroupRefreshResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link UltraGroupResource.checkMember}. */
export interface UltraGroupCheckMemberParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string;
  /** User id. At most 64 bytes. */
  userId: string;
}

/** Result of {@link UltraGroupResource.checkMember}. */
export interface UltraGroupCheckMemberResult {
  /** 200 on success. */
  code: number;
  /** True if the user is a member. */
  status: boolean;
}

/** Parameters of {@link UltraGroupResource.addGagUser}. */
export interface UltraGroupAddGagUserParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string;
  /** Id of the channel. Default: the whole group. At most 20 characters. */
  busChannel?: string | undefined;
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userIds: string | readonly string[] | ReadonlySet<string>;
}

/** Result of {@link UltraGroupResource.addGagUser}. */
export interface UltraGroupAddGagUserResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link UltraGroupResource.removeGagUser}. */
export interface UltraGroupRemoveGagUserParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string;
  /** Id of the channel. Default: the whole group. At most 20 characters. */
  busChannel?: string | undefined;
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userIds: string | readonly string[] | ReadonlySet<string>;
}

/** Result of {@link UltraGroupResource.removeGagUser}. */
export interface UltraGroupRemoveGagUserResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link UltraGroupResource.listGagUser}. */
export interface UltraGroupListGagUserParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string;
  /** Id of the channel. Default: the whole group. At most 20 characters. */
  busChannel?: string | undefined;
  /**
   * Page number, from 1. At least 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined;
  /**
   * Number of users per page. From 1 to 200.
   *
   * @defaultValue `50`
   */
  pageSize?: number | undefined;
}

/** A user of an ultra group. */
export interface UltraGroupUser {
  /** User id. */
  id: string;
}

/** Result of {@link UltraGroupResource.listGagUser}. */
export interface UltraGroupListGagUserResult {
  /** 200 on success. */
  code: number;
  /** Muted users. Inferred: in the order of muting. */
  users: UltraGroupUser[];
}

/** Parameters of {@link UltraGroupResource.setBan}. */
export interface UltraGroupSetBanParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string;
  /** Id of the channel. Default: the whole group. At most 20 characters. */
  busChannel?: string | undefined;
  /** True to enable mute-all, false to disable it. */
  status: boolean;
}

/** Result of {@link UltraGroupResource.setBan}. */
export interface UltraGroupSetBanResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link UltraGroupResource.getBan}. */
export interface UltraGroupGetBanParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string;
  /** Id of the channel. Default: the whole group. At most 20 characters. */
  busChannel?: string | undefined;
}

/** Result of {@link UltraGroupResource.getBan}. */
export interface UltraGroupGetBanResult {
  /** 200 on success. */
  code: number;
  /** True if mute-all is enabled. */
  status: boolean;
}

/** Parameters of {@link UltraGroupResource.addBanWhitelist}. */
export interface UltraGroupAddBanWhitelistParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string;
  /** Id of the channel. Default: the whole group. At most 20 characters. */
  busChannel?: string | undefined;
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userIds: string | readonly string[] | ReadonlySet<string>;
}

/** Result of {@link UltraGroupResource.addBanWhitelist}. */
export interface UltraGroupAddBanWhitelistResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link UltraGroupResource.removeBanWhitelist}. */
export interface UltraGroupRemoveBanWhitelistParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string;
  /** Id of the channel. Default: the whole group. At most 20 characters. */
  busChannel?: string | undefined;
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userIds: string | readonly string[] | ReadonlySet<string>;
}

/** Result of {@link UltraGroupResource.removeBanWhitelist}. */
export interface UltraGroupRemoveBanWhitelistResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link UltraGroupResource.listBanWhitelist}. */
export interface UltraGroupListBanWhitelistParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string;
  /** Id of the channel. Default: the whole group. At most 20 characters. */
  busChannel?: string | undefined;
  /**
   * Page number, from 1. At least 1.
   *
   * @defaultValue `1`
   */
  page?: number | undefined;
  /**
   * Number of users per page. From 1 to 200.
   *
   * @defaultValue `50`
   */
  pageSize?: number | undefined;
}

/** Result of {@link UltraGroupResource.listBanWhitelist}. */
export interface UltraGroupListBanWhitelistResult {
  /** 200 on success. */
  code: number;
  /** Users with a mute exception. Inferred: in the order of adding. */
  users: UltraGroupUser[];
}

/** Parameters of {@link UltraGroupResource.setNotDisturb}. */
export interface UltraGroupSetNotDisturbParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string;
  /** Id of the channel. Default: the whole group. At most 20 characters. */
  busChannel?: string | undefined;
  /**
   * Do-not-disturb level: -1 all messages notify; 0 not set; 1 only mentions of anyone or of everyone notify; 2 only
   * mentions of the user; 4 only mentions of everyone; 5 no messages notify.
   */
  unpushLevel: -1 | 0 | 1 | 2 | 4 | 5;
}

/** Result of {@link UltraGroupResource.setNotDisturb}. */
export interface UltraGroupSetNotDisturbResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link UltraGroupResource.getNotDisturb}. */
export interface UltraGroupGetNotDisturbParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string;
  /** Id of the channel. Default: the whole group. At most 20 characters. */
  busChannel?: string | undefined;
}

/** Result of {@link UltraGroupResource.getNotDisturb}. */
export interface UltraGroupGetNotDisturbResult {
  /** 200 on success. */
  code: number;
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

export const ultraGroupEndpoints: EndpointTable<
  | 'create'
  | 'dismiss'
  | 'join'
  | 'quit'
  | 'refresh'
  | 'checkMember'
  | 'addGagUser'
  | 'removeGagUser'
  | 'listGagUser'
  | 'setBan'
  | 'getBan'
  | 'addBanWhitelist'
  | 'removeBanWhitelist'
  | 'listBanWhitelist'
  | 'setNotDisturb'
  | 'getNotDisturb'
> = endpoints('ultraGroup', () => {
  const userId = required(id);
  const groupId = required(text({ maxChars: 64 }));
  const groupName = required(text({ maxChars: 64 }));
  const busChannel = text({ maxChars: 20 });
  const userIds = required(list(id, { maxItems: 20, commas: true }));
  const page = integer({ min: 1 });
  const pageSize = integer({ min: 1, max: 200 });
  return {
    create: endpoint('/ultragroup/create.json', { userId, groupId, groupName }),
    dismiss: endpoint('/ultragroup/dis.json', { groupId }),
    join: endpoint('/ultragroup/join.json', { userId, groupId }),
    quit: endpoint('/ultragroup/quit.json', { userId, groupId }),
    refresh: endpoint('/ultragroup/refresh.json', { groupId, groupName }),
    checkMember: endpoint('/ultragroup/member/exist.json', { groupId, userId }, { rateLimit: null }),
    addGagUser: endpoint('/ultragroup/userbanned/add.json', { groupId, busChannel, userIds }),
    removeGagUser: endpoint('/ultragroup/userbanned/del.json', { groupId, busChannel, userIds }),
    listGagUser: endpoint('/ultragroup/userbanned/get.json', { groupId, busChannel, page, pageSize }),
    setBan: endpoint('/ultragroup/globalbanned/set.json', { groupId, busChannel, status: required(boolean) }),
    getBan: endpoint('/ultragroup/globalbanned/get.json', { groupId, busChannel }),
    addBanWhitelist: endpoint('/ultragroup/banned/whitelist/add.json', { groupId, busChannel, userIds }),
    removeBanWhitelist: endpoint('/ultragroup/banned/whitelist/del.json', { groupId, busChannel, userIds }),
    listBanWhitelist: endpoint('/ultragroup/banned/whitelist/get.json', { groupId, busChannel, page, pageSize }),
    setNotDisturb: endpoint(
      '/ultragroup/notdisturb/set.json',
      { groupId, busChannel, unpushLevel: required(integer({ choices: [-1, 0, 1, 2, 4, 5] })) },
      { rateLimit: null },
    ),
    getNotDisturb: endpoint('/ultragroup/notdisturb/get.json', { groupId, busChannel }),
  };
});

/** Ultra groups: members, names, mutes and do-not-disturb. */
export class UltraGroupResource extends Resource {
  /**
   * Creates an ultra group with its first member.
   *
   * - The number of ultra groups per app and of members per ultra group is not limited. There is no owner role.
   * - A user can be in at most 100 ultra groups. Inferred: one more is refused with 1002.
   * - The group initially has a channel `RCDefault`, in apps that enabled the service since 2022-10-13.
   * - A group created with the id of a dismissed group gets back its mute-all state and mute exceptions.
   * - Inferred: if the group exists, the user joins it and the group is renamed.
   *
   * `POST /ultragroup/create.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupCreateParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {InvalidParameterError} a field is too long (code 1005)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/ultragroup/create-ultragroup | RongCloud documentation}
   * @example
   * ```ts
   * await rong.ultraGroup.create({ userId: 'jlk456j5', groupId: 'community1', groupName: 'TestGroup' });
   * ```
   */
  create(params: UltraGroupCreateParams, options?: RequestOptions): ApiPromise<UltraGroupCreateResult> {
    return this.call(ultraGroupEndpoints().create, params, options);
  }

  /**
   * Dismisses an ultra group.
   *
   * - Mute-all and mute exceptions are kept and apply to a new group with the same id.
   * - Inferred: members, channels with their member lists, user groups and do-not-disturb levels are deleted.
   * - Inferred: mutes of individual members are kept as well.
   * - Inferred: an unknown group is not an error.
   *
   * `POST /ultragroup/dis.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupDismissParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/mute/set-global-ban | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.ultraGroup.dismiss({ groupId: 'community1' });
   * ```
   */
  dismiss(params: UltraGroupDismissParams, options?: RequestOptions): ApiPromise<UltraGroupDismissResult> {
    return this.call(ultraGroupEndpoints().dismiss, params, options);
  }

  /**
   * Adds a user to an ultra group.
   *
   * - A new member sees messages sent from now on, unless the app enables earlier history.
   * - A member is in all public channels at once; private channels have their own member lists.
   * - A user can be in at most 100 ultra groups. Inferred: one more is refused with 1002.
   * - Inferred: joining again keeps the first time of joining.
   * - Inferred: an unknown group is refused with 1002.
   *
   * `POST /ultragroup/join.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupJoinParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/join-community-channel |
   *   RongCloud documentation}
   * @example
   * ```ts
   * await rong.ultraGroup.join({ userId: 'jlk456j5', groupId: 'community1' });
   * ```
   */
  join(params: UltraGroupJoinParams, options?: RequestOptions): ApiPromise<UltraGroupJoinResult> {
    return this.call(ultraGroupEndpoints().join, params, options);
  }

  /**
   * Removes a user from an ultra group.
   *
   * - The user is removed from the member lists of all channels.
   * - A mute or mute exception of the user is kept and applies when the user joins again.
   * - Inferred: the user is also removed from all user groups of the ultra group.
   * - Inferred: a user who is not a member, or an unknown group, is not an error.
   *
   * `POST /ultragroup/quit.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupQuitParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link
   *   https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/private-channel/delete-from-private-channel-users
   *   | RongCloud documentation}
   * @example
   * ```ts
   * await rong.ultraGroup.quit({ userId: 'jlk456j5', groupId: 'community1' });
   * ```
   */
  quit(params: UltraGroupQuitParams, options?: RequestOptions): ApiPromise<UltraGroupQuitResult> {
    return this.call(ultraGroupEndpoints().quit, params, options);
  }

  /**
   * Renames an ultra group.
   *
   * - The name is used in pushes only. It takes effect within 5 minutes.
   * - Inferred: an unknown group is refused with 1002.
   *
   * `POST /ultragroup/refresh.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupRefreshParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {InvalidParameterError} a field is too long (code 1005)
   * @see {@link https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/refresh-community-channel-info |
   *   RongCloud documentation}
   * @example
   * ```ts
   * await rong.ultraGroup.refresh({ groupId: 'community1', groupName: 'NewName' });
   * ```
   */
  refresh(params: UltraGroupRefreshParams, options?: RequestOptions): ApiPromise<UltraGroupRefreshResult> {
    return this.call(ultraGroupEndpoints().refresh, params, options);
  }

  /**
   * Checks whether a user is a member of an ultra group.
   *
   * - Inferred: an unknown group has no members.
   *
   * `POST /ultragroup/member/exist.json` · No rate limit is documented.
   *
   * @param params - see {@link UltraGroupCheckMemberParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @see java:methods/ultragroup/UltraGroup.java, php:Lib/Ultragroup/Ultragroup.php, go:sdk/ultragroup.go
   * @example
   * ```ts
   * const { status } = await rong.ultraGroup.checkMember({ groupId: 'community1', userId: 'jlk456j5' });
   * ```
   */
  checkMember(params: UltraGroupCheckMemberParams, options?: RequestOptions): ApiPromise<UltraGroupCheckMemberResult> {
    return this.call(ultraGroupEndpoints().checkMember, params, options);
  }

  /**
   * Mutes users in an ultra group or in one of its channels, until they are unmuted.
   *
   * - A muted user still receives messages, but cannot send from a client. Mutes do not apply to the server API.
   * - A mute has no time limit. It remains when the user quits, and applies again when the user returns.
   * - At the same level, a mute exception takes precedence over the mute. At different levels, the setting of the
   *   group takes precedence over the setting of the channel.
   * - An app can mute 100 users in whole groups. Inferred: the choice of users who count; one more is refused with
   *   1002.
   * - Inferred: the users, the group and the channel need not exist.
   *
   * `POST /ultragroup/userbanned/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupAddGagUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/mute/ban-user | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.ultraGroup.addGagUser({ groupId: 'community1', userIds: ['jlk456j5', 'uid2'] });
   * ```
   */
  addGagUser(params: UltraGroupAddGagUserParams, options?: RequestOptions): ApiPromise<UltraGroupAddGagUserResult> {
    return this.call(ultraGroupEndpoints().addGagUser, params, options);
  }

  /**
   * Unmutes users in an ultra group or in one of its channels.
   *
   * - Inferred: mutes of the group and of its channels are separate; removing one leaves the others unchanged.
   * - Inferred: unmuting a user who is not muted succeeds.
   *
   * `POST /ultragroup/userbanned/del.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupRemoveGagUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/ultragroup/mute/unban-user | RongCloud documentation}
   * @example
   * ```ts
   * await rong.ultraGroup.removeGagUser({ groupId: 'community1', userIds: ['jlk456j5'] });
   * ```
   */
  removeGagUser(
    params: UltraGroupRemoveGagUserParams,
    options?: RequestOptions,
  ): ApiPromise<UltraGroupRemoveGagUserResult> {
    return this.call(ultraGroupEndpoints().removeGagUser, params, options);
  }

  /**
   * Lists the users muted in an ultra group or in one of its channels.
   *
   * - Without a channel, only mutes of the whole group are listed.
   * - There is no total; the last page is the one that is not full.
   *
   * A list with pages: `await` gives one of them, `for await` all items.
   *
   * `POST /ultragroup/userbanned/get.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupListGagUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
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
  ): PagePromise<UltraGroupListGagUserResult, UltraGroupUser> {
    return this.pages(
      ultraGroupEndpoints().listGagUser,
      { items: 'users', by: 'page', page: 'page', size: 'pageSize' },
      params,
      options,
    );
  }

  /**
   * Enables or disables mute-all in an ultra group or in one of its channels.
   *
   * - During mute-all, only users with a mute exception at the same level (group or channel) can send from a client.
   *   It does not apply to the server API.
   * - Mute-all has no time limit. It remains when the group or channel is deleted, and applies to a new one with the
   *   same id.
   * - Inferred: neither the group nor the channel need exist.
   *
   * `POST /ultragroup/globalbanned/set.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupSetBanParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/mute/set-global-ban | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.ultraGroup.setBan({ groupId: 'community1', status: true });
   * ```
   */
  setBan(params: UltraGroupSetBanParams, options?: RequestOptions): ApiPromise<UltraGroupSetBanResult> {
    return this.call(ultraGroupEndpoints().setBan, params, options);
  }

  /**
   * Checks whether mute-all is enabled in an ultra group or in one of its channels.
   *
   * - Inferred: group and channels are independent: mute-all of the group is not returned for its channels.
   * - Inferred: mute-all is disabled by default.
   *
   * `POST /ultragroup/globalbanned/get.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupGetBanParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see java:methods/ultragroup/ban/Ban.java, php:Lib/Ultragroup/MuteAllMembers/MuteAllMembers.php,
   *   go:sdk/ultragroup.go
   * @example
   * ```ts
   * const { status } = await rong.ultraGroup.getBan({ groupId: 'community1' });
   * ```
   */
  getBan(params: UltraGroupGetBanParams, options?: RequestOptions): ApiPromise<UltraGroupGetBanResult> {
    return this.call(ultraGroupEndpoints().getBan, params, options);
  }

  /**
   * Adds mute exceptions to an ultra group or one of its channels: users who can speak despite mute-all.
   *
   * - A mute exception remains when the user quits or the group is dismissed, and applies again afterwards.
   * - At the same level, a mute exception also takes precedence over the user's individual mute.
   * - Inferred: the users, the group and the channel need not exist.
   *
   * `POST /ultragroup/banned/whitelist/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupAddBanWhitelistParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/mute/add-to-global-ban-whitelist
   *   | RongCloud documentation}
   * @example
   * ```ts
   * await rong.ultraGroup.addBanWhitelist({ groupId: 'community1', userIds: ['jlk456j5', 'uid2'] });
   * ```
   */
  addBanWhitelist(
    params: UltraGroupAddBanWhitelistParams,
    options?: RequestOptions,
  ): ApiPromise<UltraGroupAddBanWhitelistResult> {
    return this.call(ultraGroupEndpoints().addBanWhitelist, params, options);
  }

  /**
   * Removes users from the mute exceptions of an ultra group or of one of its channels.
   *
   * - Inferred: removing a user who is not listed succeeds.
   *
   * `POST /ultragroup/banned/whitelist/del.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupRemoveBanWhitelistParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see java:methods/ultragroup/ban/WhiteList.java, php:Lib/Ultragroup/MuteWhiteList/MuteWhiteList.php,
   *   go:sdk/ultragroup.go
   * @example
   * ```ts
   * await rong.ultraGroup.removeBanWhitelist({ groupId: 'community1', userIds: ['jlk456j5'] });
   * ```
   */
  removeBanWhitelist(
    params: UltraGroupRemoveBanWhitelistParams,
    options?: RequestOptions,
  ): ApiPromise<UltraGroupRemoveBanWhitelistResult> {
    return this.call(ultraGroupEndpoints().removeBanWhitelist, params, options);
  }

  /**
   * Lists the mute exceptions of an ultra group or of one of its channels.
   *
   * - Without a channel, only mute exceptions of the whole group are listed.
   * - There is no total; the last page is the one that is not full.
   * - Inferred: default and maximum of `pageSize` are the same as for `ultraGroup.listGagUser`.
   *
   * A list with pages: `await` gives one of them, `for await` all items.
   *
   * `POST /ultragroup/banned/whitelist/get.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupListBanWhitelistParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see java:methods/ultragroup/ban/WhiteList.java, php:Lib/Ultragroup/MuteWhiteList/MuteWhiteList.php,
   *   go:sdk/ultragroup.go
   * @example
   * ```ts
   * const { users } = await rong.ultraGroup.listBanWhitelist({ groupId: 'community1' });
   * ```
   */
  listBanWhitelist(
    params: UltraGroupListBanWhitelistParams,
    options?: RequestOptions,
  ): PagePromise<UltraGroupListBanWhitelistResult, UltraGroupUser> {
    return this.pages(
      ultraGroupEndpoints().listBanWhitelist,
      { items: 'users', by: 'page', page: 'page', size: 'pageSize' },
      params,
      options,
    );
  }

  /**
   * Sets the default do-not-disturb level of an ultra group or channel.
   *
   * - A user's own settings take precedence over it, and the level of the channel over the level of the group.
   * - If all levels are 0, all messages notify.
   * - Inferred: the level is deleted with the group or channel.
   * - Inferred: an unknown group or channel is refused with 1002.
   *
   * `POST /ultragroup/notdisturb/set.json` · No rate limit is documented.
   *
   * @param params - see {@link UltraGroupSetNotDisturbParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/ultragroup/do-not-disturb/get-do-not-disturb | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.ultraGroup.setNotDisturb({ groupId: 'abcdefg', unpushLevel: 2 });
   * ```
   */
  setNotDisturb(
    params: UltraGroupSetNotDisturbParams,
    options?: RequestOptions,
  ): ApiPromise<UltraGroupSetNotDisturbResult> {
    return this.call(ultraGroupEndpoints().setNotDisturb, params, options);
  }

  /**
   * Gets the default do-not-disturb level of an ultra group or channel.
   *
   * - Inferred: the level is 0 if it was never set, and for an unknown group or channel.
   *
   * `POST /ultragroup/notdisturb/get.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupGetNotDisturbParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
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
  ): ApiPromise<UltraGroupGetNotDisturbResult> {
    return this.call(ultraGroupEndpoints().getNotDisturb, params, options);
  }
}
