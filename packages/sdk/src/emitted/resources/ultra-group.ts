// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { type EndpointTable, endpoint, endpoints } from '../../endpoints/endpoint.js';
import { boolean, id, integer, list, required, text } from '../../endpoints/fields.js';
import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import { Resource } from '../../results/resource.js';
import type { CodeResult, UltraGroupMember, UltraGroupOrChannel } from './shared.js';

/** Parameters of {@link UltraGroupResource.create}. */
export interface UltraGroupCreateParams extends UltraGroupMember {
  /** Name of the ultra group, shown in pushes. At most 64 characters. */
  groupName: string;
}

/** Parameters of {@link UltraGroupResource.dismiss}. */
export interface UltraGroupDismissParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string;
}

/** Parameters of {@link UltraGroupResource.refresh}. */
export interface UltraGroupRefreshParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string;
  /** Name of the ultra group, shown in pushes. At most 64 characters. */
  groupName: string;
}

/** Result of {@link UltraGroupResource.checkMember}. */
export interface UltraGroupCheckMemberResult extends CodeResult {
  /** Whether the user is a member. */
  status: boolean;
}

/** Parameters of {@link UltraGroupResource.addGagUser}. */
export interface UltraGroupAddGagUserParams extends UltraGroupOrChannel {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userIds: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link UltraGroupResource.removeGagUser}. */
export interface UltraGroupRemoveGagUserParams extends UltraGroupOrChannel {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userIds: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link UltraGroupResource.listGagUser}. */
export interface UltraGroupListGagUserParams extends UltraGroupOrChannel {
  /** Page number, from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Users a page. From 1 to 200. Default: `50`. */
  pageSize?: number | undefined;
}

/** A user of an ultra group. */
export interface UltraGroupUser {
  /** User id. */
  id: string;
}

/** Result of {@link UltraGroupResource.listGagUser}. */
export interface UltraGroupListGagUserResult extends CodeResult {
  /** In the order of muting (inferred). */
  users: UltraGroupUser[];
}

/** Parameters of {@link UltraGroupResource.setBan}. */
export interface UltraGroupSetBanParams extends UltraGroupOrChannel {
  /** Whether everybody is muted. */
  status: boolean;
}

/** Result of {@link UltraGroupResource.getBan}. */
export interface UltraGroupGetBanResult extends CodeResult {
  /** Whether everybody is muted. */
  status: boolean;
}

/** Parameters of {@link UltraGroupResource.addBanWhitelist}. */
export interface UltraGroupAddBanWhitelistParams extends UltraGroupOrChannel {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userIds: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link UltraGroupResource.removeBanWhitelist}. */
export interface UltraGroupRemoveBanWhitelistParams extends UltraGroupOrChannel {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userIds: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link UltraGroupResource.listBanWhitelist}. */
export interface UltraGroupListBanWhitelistParams extends UltraGroupOrChannel {
  /** Page number, from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Users a page. From 1 to 200. Default: `50`. */
  pageSize?: number | undefined;
}

/** Result of {@link UltraGroupResource.listBanWhitelist}. */
export interface UltraGroupListBanWhitelistResult extends CodeResult {
  /** In the order of adding (inferred). */
  users: UltraGroupUser[];
}

/** Parameters of {@link UltraGroupResource.setNotDisturb}. */
export interface UltraGroupSetNotDisturbParams extends UltraGroupOrChannel {
  /**
   * Which messages notify: -1 all; 0 not set; 1 those that mention somebody or everybody; 2 those that mention the
   * user; 4 those that mention everybody; 5 none.
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
   * Which messages notify: -1 all; 0 not set; 1 those that mention somebody or everybody; 2 those that mention the
   * user; 4 those that mention everybody; 5 none.
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

export const ultraGroupEndpoints: EndpointTable<keyof UltraGroupResource> = endpoints('ultraGroup', () => {
  const groupName = required(text({ maxChars: 64 }));
  const groupId = required(text({ maxChars: 64 }));
  const userId = required(id);
  const userIds = required(list(id, { maxItems: 20, commas: true }));
  const page = integer({ min: 1 });
  const pageSize = integer({ min: 1, max: 200 });
  const ultraGroupOrChannel = { groupId, busChannel: text({ maxChars: 20 }) };
  const ultraGroupMember = { userId, groupId };
  return {
    create: endpoint('/ultragroup/create.json', { ...ultraGroupMember, groupName }),
    dismiss: endpoint('/ultragroup/dis.json', { groupId }),
    join: endpoint('/ultragroup/join.json', { ...ultraGroupMember }),
    quit: endpoint('/ultragroup/quit.json', { ...ultraGroupMember }),
    refresh: endpoint('/ultragroup/refresh.json', { groupId, groupName }),
    checkMember: endpoint('/ultragroup/member/exist.json', { groupId, userId }, { rateLimit: null }),
    addGagUser: endpoint('/ultragroup/userbanned/add.json', { ...ultraGroupOrChannel, userIds }),
    removeGagUser: endpoint('/ultragroup/userbanned/del.json', { ...ultraGroupOrChannel, userIds }),
    listGagUser: endpoint('/ultragroup/userbanned/get.json', { ...ultraGroupOrChannel, page, pageSize }),
    setBan: endpoint('/ultragroup/globalbanned/set.json', { ...ultraGroupOrChannel, status: required(boolean) }),
    getBan: endpoint('/ultragroup/globalbanned/get.json', { ...ultraGroupOrChannel }),
    addBanWhitelist: endpoint('/ultragroup/banned/whitelist/add.json', { ...ultraGroupOrChannel, userIds }),
    removeBanWhitelist: endpoint('/ultragroup/banned/whitelist/del.json', { ...ultraGroupOrChannel, userIds }),
    listBanWhitelist: endpoint('/ultragroup/banned/whitelist/get.json', { ...ultraGroupOrChannel, page, pageSize }),
    setNotDisturb: endpoint(
      '/ultragroup/notdisturb/set.json',
      { ...ultraGroupOrChannel, unpushLevel: required(integer({ choices: [-1, 0, 1, 2, 4, 5] })) },
      { rateLimit: null },
    ),
    getNotDisturb: endpoint('/ultragroup/notdisturb/get.json', { ...ultraGroupOrChannel }),
  };
});

/** Ultra groups: members, names, mutes and do-not-disturb. */
export class UltraGroupResource extends Resource {
  /**
   * Creates an ultra group with its first member.
   *
   * - An app has any number of ultra groups, and each any number of members. There is no owner role.
   * - The group has a channel `RCDefault` from the start, for apps that opened the service since 2022-10-13.
   * - A group created under a dismissed id gets back its mute-all flags and mute exceptions.
   *
   * Inferred, not documented:
   * - A user can be in 100 ultra groups; one more is refused with 1002.
   * - For a group that exists the user joins, and the group takes the name.
   *
   * `POST /ultragroup/create.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupCreateParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {InvalidParameterError} code 1005 when a field is longer than allowed
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/ultragroup/create-ultragroup | RongCloud documentation}
   * @example
   * ```ts
   * await rong.ultraGroup.create({ userId: 'jlk456j5', groupId: 'community1', groupName: 'TestGroup' });
   * ```
   */
  create(params: UltraGroupCreateParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(ultraGroupEndpoints().create, params, options);
  }

  /**
   * Dissolves an ultra group.
   *
   * - Mute-all and mute exceptions stay for a group that is created again under the same id.
   *
   * Inferred, not documented:
   * - Members, channels with their lists, user groups and do-not-disturb levels are gone.
   * - Mutes of single members stay as well.
   * - A group that does not exist is no error.
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
  dismiss(params: UltraGroupDismissParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(ultraGroupEndpoints().dismiss, params, options);
  }

  /**
   * Puts one user into an ultra group.
   *
   * - A new member sees messages sent from now on, unless the app enables earlier history.
   * - A member is in all public channels at once; private ones have a list of their own.
   *
   * Inferred, not documented:
   * - A user can be in 100 ultra groups; one more is refused with 1002.
   * - Joining again keeps the first time of joining.
   * - A group that does not exist is refused with 1002.
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
  join(params: UltraGroupJoinParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(ultraGroupEndpoints().join, params, options);
  }

  /**
   * Takes one user out of an ultra group.
   *
   * - The user is taken off the lists of all channels, and out of all user groups of the ultra group (the latter
   *   inferred).
   * - A mute or mute exception of the user stays, for when the user joins again.
   *
   * Inferred, not documented:
   * - A user who is no member, or a group that does not exist, is no error.
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
  quit(params: UltraGroupQuitParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(ultraGroupEndpoints().quit, params, options);
  }

  /**
   * Changes the name of an ultra group.
   *
   * - The name is used in pushes only. It takes effect within 5 minutes.
   *
   * Inferred, not documented:
   * - A group that does not exist is refused with 1002.
   *
   * `POST /ultragroup/refresh.json` · Limit: 100 a second.
   *
   * @param params - see {@link UltraGroupRefreshParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {InvalidParameterError} code 1005 when a field is longer than allowed
   * @see {@link https://docs.rongcloud.cn/nexconn/platform-chat-api/community-channel/refresh-community-channel-info |
   *   RongCloud documentation}
   * @example
   * ```ts
   * await rong.ultraGroup.refresh({ groupId: 'community1', groupName: 'NewName' });
   * ```
   */
  refresh(params: UltraGroupRefreshParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(ultraGroupEndpoints().refresh, params, options);
  }

  /**
   * Says whether a user is a member of an ultra group.
   *
   * Inferred, not documented:
   * - A group that does not exist has no members.
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
  checkMember(params: UltraGroupCheckMemberParams, options?: RequestOptions): ApiPromise<UltraGroupCheckMemberResult> {
    return this.call(ultraGroupEndpoints().checkMember, params, options);
  }

  /**
   * Mutes users in an ultra group or in one of its channels, until the mute is lifted.
   *
   * - A muted user still receives, but cannot send from a client. The server API is not bound by mutes.
   * - There is no duration. The mute stays when the user quits, and holds again when the user comes back.
   * - At the same level, a mute exception wins over the mute. At different levels, what is set for the group goes
   *   before what is set for the channel.
   * - An app can mute 100 users in whole groups; which of them count, and that one more is refused with 1002, is
   *   inferred.
   *
   * Inferred, not documented:
   * - Neither the users nor the group nor the channel need exist.
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
  addGagUser(params: UltraGroupAddGagUserParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(ultraGroupEndpoints().addGagUser, params, options);
  }

  /**
   * Lifts the mute of users in an ultra group or in one of its channels.
   *
   * Inferred, not documented:
   * - Mutes of the group and of its channels are separate: lifting one leaves the others.
   * - Lifting a mute that is not there succeeds.
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
  removeGagUser(params: UltraGroupRemoveGagUserParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(ultraGroupEndpoints().removeGagUser, params, options);
  }

  /**
   * Lists the users muted in an ultra group or in one of its channels.
   *
   * - Without a channel, only mutes of the whole group are listed.
   * - There is no total: a page with fewer items than asked for is the last.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
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
  ): PagePromise<UltraGroupListGagUserResult, UltraGroupUser> {
    return this.pages(
      ultraGroupEndpoints().listGagUser,
      { items: 'users', by: 'page', page: 'page', size: 'pageSize' },
      params,
      options,
    );
  }

  /**
   * Switches mute-all of an ultra group or of one of its channels on or off.
   *
   * - Nobody can send from a client then, but for the mute exceptions of the same level. The server API is not bound.
   * - There is no duration. It outlives the group and the channel, and holds again in one of the same id.
   *
   * Inferred, not documented:
   * - Neither the group nor the channel need exist.
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
  setBan(params: UltraGroupSetBanParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(ultraGroupEndpoints().setBan, params, options);
  }

  /**
   * Says whether mute-all is on in an ultra group or in one of its channels.
   *
   * Inferred, not documented:
   * - Each level answers for itself: mute-all of the group does not show at its channels.
   * - Without ever being set it is off.
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
  getBan(params: UltraGroupGetBanParams, options?: RequestOptions): ApiPromise<UltraGroupGetBanResult> {
    return this.call(ultraGroupEndpoints().getBan, params, options);
  }

  /**
   * Lets users speak in an ultra group, or in one of its channels, while everybody is muted.
   *
   * - It stays when the user quits or the group is dissolved, and holds again afterwards.
   * - At the same level it wins over the user's own mute as well.
   *
   * Inferred, not documented:
   * - Neither the users nor the group nor the channel need exist.
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
  addBanWhitelist(params: UltraGroupAddBanWhitelistParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(ultraGroupEndpoints().addBanWhitelist, params, options);
  }

  /**
   * Takes users off the mute exceptions of an ultra group or of one of its channels.
   *
   * Inferred, not documented:
   * - Removing a user who is not listed succeeds.
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
  removeBanWhitelist(params: UltraGroupRemoveBanWhitelistParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(ultraGroupEndpoints().removeBanWhitelist, params, options);
  }

  /**
   * Lists the mute exceptions of an ultra group or of one of its channels.
   *
   * - Without a channel, only exceptions of the whole group are listed.
   * - There is no total: a page with fewer items than asked for is the last.
   *
   * Inferred, not documented:
   * - Default and maximum of `pageSize` are those of `ultraGroup.listGagUser`.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
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
  ): PagePromise<UltraGroupListBanWhitelistResult, UltraGroupUser> {
    return this.pages(
      ultraGroupEndpoints().listBanWhitelist,
      { items: 'users', by: 'page', page: 'page', size: 'pageSize' },
      params,
      options,
    );
  }

  /**
   * Sets which messages of an ultra group or channel notify by default.
   *
   * - A user's own settings go before it, and the level of the channel before that of the group.
   * - With 0 everywhere, all messages notify.
   *
   * Inferred, not documented:
   * - The level goes with the group or channel.
   * - A group or channel that does not exist is refused with 1002.
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
  setNotDisturb(params: UltraGroupSetNotDisturbParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(ultraGroupEndpoints().setNotDisturb, params, options);
  }

  /**
   * Reads which messages of an ultra group or channel notify by default.
   *
   * Inferred, not documented:
   * - Without ever being set, also for what does not exist, it is 0.
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
  ): ApiPromise<UltraGroupGetNotDisturbResult> {
    return this.call(ultraGroupEndpoints().getNotDisturb, params, options);
  }
}
