// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import type { CodeResult } from './shared.js';

/** Parameters of {@link UserResource.getToken}. */
export interface UserGetTokenParams {
  /** User id, unique in the app: letters and digits (older documentation also allows + | = - _). At most 64 bytes. */
  userId: string | number;
  /** Display name, shown in push notifications. At most 64 characters. */
  name: string;
  /** URL of the avatar. At most 1,024 bytes. */
  portraitUri?: string | undefined;
}

/** Result of {@link UserResource.getToken}. */
export interface UserGetTokenResult extends CodeResult {
  /** User id from the request. */
  userId: string;
  /** Token: an opaque string of up to 256 bytes; may contain + and /. */
  token: string;
}

/** Parameters of {@link UserResource.refresh}. */
export interface UserRefreshParams {
  /** User id, unique in the app: letters and digits (older documentation also allows + | = - _). At most 64 bytes. */
  userId: string | number;
  /** Display name, shown in push notifications. At most 64 characters. */
  name?: string | undefined;
  /** URL of the avatar. At most 1,024 bytes. */
  portraitUri?: string | undefined;
}

/** Parameters of {@link UserResource.get}. */
export interface UserGetParams {
  /** User id, unique in the app: letters and digits (older documentation also allows + | = - _). At most 64 bytes. */
  userId: string | number;
}

/** Result of {@link UserResource.get}. */
export interface UserGetResult extends CodeResult {
  /** Display name; empty if there is none. */
  userName: string;
  /** URL of the avatar; empty if there is none. */
  userPortrait: string;
  /** Registration time: `YYYY-MM-DD HH:MM:SS`. Inferred: in the data center's time zone. */
  createTime: string;
}

/** Parameters of {@link UserResource.list}. */
export interface UserListParams {
  /** Page number, from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Number of users per page. From 1 to 100. Default: `20`. */
  pageSize?: number | undefined;
  /** Sort order: 0 earliest first, 1 latest first. Inferred: by the time of registration. Default: `0`. */
  order?: 0 | 1 | undefined;
}

/** A registered user. */
export interface RegisteredUser {
  /** User id. */
  userId: string;
  /** Display name; empty if there is none. */
  userName: string;
  /** URL of the avatar; empty if there is none. */
  userPortrait: string;
  /** Registration time: `YYYY-MM-DD HH:MM:SS`. Inferred: in the data center's time zone. */
  regTime: string;
}

/** Result of {@link UserResource.list}. */
export interface UserListResult extends CodeResult {
  /** Total number of registered users. */
  total: number;
  /** Users on this page. */
  users: RegisteredUser[];
}

/** Parameters of {@link UserResource.remove}. */
export interface UserRemoveParams {
  /** User ids, one or several. At most 100 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UserResource.expireToken}. */
export interface UserExpireTokenParams {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /** Unix time in milliseconds. Tokens issued at this time or later stay valid. At least 0. */
  time: number;
}

/** Parameters of {@link UserResource.checkOnline}. */
export interface UserCheckOnlineParams {
  /** User id, unique in the app: letters and digits (older documentation also allows + | = - _). At most 64 bytes. */
  userId: string | number;
}

/** Result of {@link UserResource.checkOnline}. */
export interface UserCheckOnlineResult extends CodeResult {
  /** Status: `"1"` online, `"0"` offline; a string, not a number. */
  status: '0' | '1';
}

/** Parameters of {@link UserResource.listGroups}. */
export interface UserListGroupsParams {
  /** User id, unique in the app: letters and digits (older documentation also allows + | = - _). At most 64 bytes. */
  userId: string | number;
  /** Page number, from 1. If absent or 0, the result is not paged. At least 0. Default: `0`. */
  page?: number | undefined;
  /** Number of groups per page; ignored without `page`. From 1 to 1000. Default: `50`. */
  size?: number | undefined;
}

/** A group of which a user is a member. */
export interface UserJoinedGroup {
  /** Group id. */
  id: string;
  /** Name of the group. */
  name: string;
}

/** Result of {@link UserResource.listGroups}. */
export interface UserListGroupsResult extends CodeResult {
  /** Groups of the user. Inferred: in the order of group creation. */
  groups: UserJoinedGroup[];
}

/** Parameters of {@link UserResource.block}. */
export interface UserBlockParams {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /** Duration in minutes; 43200 is 30 days. From 1 to 43200. */
  minute: number;
}

/** Parameters of {@link UserResource.unBlock}. */
export interface UserUnBlockParams {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UserResource.queryBlock}. */
export interface UserQueryBlockParams {
  /** Page number, from 1. If absent or 0, the result is not paged. At least 0. Default: `0`. */
  page?: number | undefined;
  /** Number of users per page; ignored without `page`. At least 1. Default: `50`. */
  size?: number | undefined;
}

/** A blocked user. */
export interface BlockedUser {
  /** User id. */
  userId: string;
  /** End of the block: `YYYY-MM-DD HH:MM:SS` in the data center's time zone. */
  blockEndTime: string;
}

/** Result of {@link UserResource.queryBlock}. */
export interface UserQueryBlockResult extends CodeResult {
  /** Blocked users, latest end first. */
  users: BlockedUser[];
}

/** Parameters of {@link UserResource.addBlacklist}. */
export interface UserAddBlacklistParams {
  /** Id of the user who owns the blocklist. At most 64 bytes. */
  userId: string | number;
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  blackUserId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UserResource.queryBlacklist}. */
export interface UserQueryBlacklistParams {
  /** Id of the user who owns the blocklist. At most 64 bytes. */
  userId: string | number;
  /** `next` of the previous page. */
  pageToken?: string | undefined;
  /** Number of users per page. From 1 to 1000. Default: `1000`. */
  size?: number | undefined;
}

/** Result of {@link UserResource.queryBlacklist}. */
export interface UserQueryBlacklistResult extends CodeResult {
  /** User ids, most recently added first. */
  users: string[];
  /** Token of the next page; absent on the last page. */
  next?: string;
}

/** Parameters of {@link UserResource.removeBlacklist}. */
export interface UserRemoveBlacklistParams {
  /** Id of the user who owns the blocklist. At most 64 bytes. */
  userId: string | number;
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  blackUserId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UserResource.addWhitelist}. */
export interface UserAddWhitelistParams {
  /** Id of the user who owns the allowlist. At most 64 bytes. */
  userId: string | number;
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  whiteUserId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UserResource.removeWhitelist}. */
export interface UserRemoveWhitelistParams {
  /** Id of the user who owns the allowlist. At most 64 bytes. */
  userId: string | number;
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  whiteUserId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UserResource.queryWhitelist}. */
export interface UserQueryWhitelistParams {
  /** Id of the user who owns the allowlist. At most 64 bytes. */
  userId: string | number;
  /** `next` of the previous page. */
  pageToken?: string | undefined;
  /** Number of users per page. From 1 to 1000. Default: `1000`. */
  size?: number | undefined;
}

/** Result of {@link UserResource.queryWhitelist}. */
export interface UserQueryWhitelistResult extends CodeResult {
  /** User ids, most recently added first. */
  users: string[];
  /** Token of the next page; absent on the last page. */
  next?: string;
}

/** Parameters of {@link UserResource.setWhiteSetting}. */
export interface UserSetWhiteSettingParams {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /** Mode: 1 allowlist mode, 0 blocklist mode (the initial mode of every user). */
  whiteSetting: 0 | 1;
}

/** Parameters of {@link UserResource.queryWhiteSetting}. */
export interface UserQueryWhiteSettingParams {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Mode of a user. */
export interface UserWhiteSetting {
  /** User id. */
  userId: string;
  /** Mode: `"1"` allowlist mode, `"0"` blocklist mode; a string, not a number. */
  whiteSetting: '0' | '1';
}

/** Result of {@link UserResource.queryWhiteSetting}. */
export interface UserQueryWhiteSettingResult extends CodeResult {
  /** One entry per id. Inferred: in the order of the ids. */
  users: UserWhiteSetting[];
}

/** Parameters of {@link UserResource.setChatBan}. */
export interface UserSetChatBanParams {
  /** User ids, one or several. At most 1,000 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /** State: 1 muted, 0 not muted. */
  state: 0 | 1;
  /** Conversation type; only one-to-one is supported. */
  type: 'PERSON';
}

/** Parameters of {@link UserResource.listChatBan}. */
export interface UserListChatBanParams {
  /** Conversation type; only one-to-one is supported. */
  type: 'PERSON';
  /** Number of users to return. From 1 to 200. Default: `100`. */
  num?: number | undefined;
  /** Number of users to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
}

/** Result of {@link UserResource.listChatBan}. */
export interface UserListChatBanResult extends CodeResult {
  /** Total number of muted users. */
  total: number;
  /** User ids. Inferred: in the order of muting. */
  users: string[];
}

/** Parameters of {@link UserResource.setBlockPushPeriod}. */
export interface UserSetBlockPushPeriodParams {
  /** User id, unique in the app: letters and digits (older documentation also allows + | = - _). At most 64 bytes. */
  userId: string | number;
  /** Start time: `HH:MM:SS` in the data center's time zone. In the form `^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$`. */
  startTime: string;
  /** Duration in minutes; 0 disables the quiet hours. From 0 to 1439. */
  period: number;
  /** Level: 1 allows pushes of messages that mention the user, 5 allows no pushes. */
  level: 1 | 5;
}

/** Parameters of {@link UserResource.getBlockPushPeriod}. */
export interface UserGetBlockPushPeriodParams {
  /** User id, unique in the app: letters and digits (older documentation also allows + | = - _). At most 64 bytes. */
  userId: string | number;
}

/** Quiet hours of a user. */
export interface UserBlockPushPeriod {
  /** Start time: `HH:MM:SS`. Inferred: empty if no period is set. */
  startTime: string;
  /** Duration in minutes; 0 if no period is set. */
  period: number;
  /** Value of `level`; 0 if no period is set. */
  unPushLevel: 0 | 1 | 5;
}

/** Result of {@link UserResource.getBlockPushPeriod}. */
export interface UserGetBlockPushPeriodResult extends CodeResult {
  /** Quiet hours of a user. */
  data: UserBlockPushPeriod;
}

/** Parameters of {@link UserResource.removeBlockPushPeriod}. */
export interface UserRemoveBlockPushPeriodParams {
  /** User id, unique in the app: letters and digits (older documentation also allows + | = - _). At most 64 bytes. */
  userId: string | number;
}

/** Remark name of another user, shown in pushes. */
export interface UserRemark {
  /** Id of the other user, the sender. At most 64 bytes. */
  id: string;
  /** Remark name to display. */
  remark: string;
}

/** Parameters of {@link UserResource.setRemarks}. */
export interface UserSetRemarksParams {
  /** Id of the user to whom the remark names are shown. At most 64 bytes. */
  userId: string | number;
  /** Remark names to set. At most 100 items. A JSON string of the value is also accepted. */
  remarks: readonly UserRemark[] | string;
}

/** Parameters of {@link UserResource.removeRemarks}. */
export interface UserRemoveRemarksParams {
  /** Id of the user to whom the remark names are shown. At most 64 bytes. */
  userId: string | number;
  /** Id of the user whose remark name is deleted. At most 64 bytes. */
  targetId: string | number;
}

/** Parameters of {@link UserResource.listRemarks}. */
export interface UserListRemarksParams {
  /** Id of the user to whom the remark names are shown. At most 64 bytes. */
  userId: string | number;
  /** Page number, from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Number of names per page. From 1 to 50. Default: `50`. */
  size?: number | undefined;
}

/** Result of {@link UserResource.listRemarks}. */
export interface UserListRemarksResult extends CodeResult {
  /** Total number of names. */
  total: number;
  /** Names on this page. Inferred: in the order in which they were first set. */
  users: UserRemark[];
}

/** Parameters of {@link UserResource.deactivate}. */
export interface UserDeactivateParams {
  /** User ids, one or several. At most 100 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Result of {@link UserResource.deactivate}. */
export interface UserDeactivateResult extends CodeResult {
  /** Operation id. The callback that reports the outcome contains the same id. */
  operateId: string;
}

/** Parameters of {@link UserResource.listDeactivated}. */
export interface UserListDeactivatedParams {
  /** Page number, from 1. At least 1. Default: `1`. */
  pageNo?: number | undefined;
  /** Number of users per page. From 1 to 50. Default: `50`. */
  pageSize?: number | undefined;
}

/** Result of {@link UserResource.listDeactivated}. */
export interface UserListDeactivatedResult extends CodeResult {
  /** User ids. Inferred: in the order of deactivation. */
  users: string[];
}

/** Parameters of {@link UserResource.reactivate}. */
export interface UserReactivateParams {
  /** User ids, one or several. At most 100 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Result of {@link UserResource.reactivate}. */
export interface UserReactivateResult extends CodeResult {
  /** Operation id. The callback that reports the outcome contains the same id. */
  operateId: string;
}

/** Parameters of {@link UserResource.activate}. */
export interface UserActivateParams {
  /** User id, unique in the app: letters and digits (older documentation also allows + | = - _). At most 64 bytes. */
  userId: string | number;
}

export type UserRefreshResult = CodeResult;
export type UserRemoveResult = CodeResult;
export type UserExpireTokenResult = CodeResult;
export type UserBlockResult = CodeResult;
export type UserUnBlockResult = CodeResult;
export type UserAddBlacklistResult = CodeResult;
export type UserRemoveBlacklistResult = CodeResult;
export type UserAddWhitelistResult = CodeResult;
export type UserRemoveWhitelistResult = CodeResult;
export type UserSetWhiteSettingResult = CodeResult;
export type UserSetChatBanResult = CodeResult;
export type UserSetBlockPushPeriodResult = CodeResult;
export type UserRemoveBlockPushPeriodResult = CodeResult;
export type UserSetRemarksResult = CodeResult;
export type UserRemoveRemarksResult = CodeResult;
export type UserActivateResult = CodeResult;

/** Users: tokens, names and avatars for push, presence, blocks, blocklists and allowlists, quiet hours, deactivation. */
export interface UserResource {
  /**
   * Registers a user and returns the token with which a client connects.
   *
   * - The first call for an id registers the user. Later calls return a new token and update the name and avatar.
   * - Every token of a user stays valid until it expires (by default never) or is invalidated.
   * - A deactivated user gets no token until `user.reactivate`.
   *
   * Inferred, not documented:
   * - A blocked user still gets a token.
   *
   * Also found as: sign in, log in, log out.
   *
   * `POST /user/getToken.json` · Limit: 200 a second.
   *
   * @param params - see {@link UserGetTokenParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {InvalidParameterError} Inferred: code 1002 when the user is deactivated
   * @throws {QuotaError} code 2007 when the development environment already has 100 registered users
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/register | RongCloud documentation}
   * @example
   * ```ts
   * const { userId, token } = await rong.user.getToken({
   *   userId: 'jlk456j5',
   *   name: 'Ironman',
   *   portraitUri: 'https://example.com/ironman.png',
   * });
   * ```
   */
  getToken(params: UserGetTokenParams, options?: RequestOptions): ApiPromise<UserGetTokenResult>;

  /**
   * Updates the push display name and avatar of a user.
   *
   * - Only the given fields change.
   * - The hosted profile of `/user/profile/*` is separate and unchanged.
   *
   * Inferred, not documented:
   * - An empty string leaves the stored value unchanged.
   *
   * `POST /user/refresh.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserRefreshParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {InvalidParameterError} code 1002 when no user is registered under this id (observed on the real service)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/modify | RongCloud documentation}
   * @example
   * ```ts
   * await rong.user.refresh({ userId: 'jlk456j5', name: 'Tony' });
   * ```
   */
  refresh(params: UserRefreshParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Gets the display name, avatar and registration time of a user.
   *
   * - The values come from `user.getToken` and `user.refresh`, not from the hosted profile of `/user/profile/*`.
   *
   * Inferred, not documented:
   * - A deactivated user counts as not registered.
   *
   * `POST /user/info.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserGetParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {InvalidParameterError} Inferred: code 1002 when no user is registered under this id
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/get | RongCloud documentation}
   * @example
   * ```ts
   * const { userName, userPortrait, createTime } = await rong.user.get({ userId: 'jlk456j5' });
   * ```
   */
  get(params: UserGetParams, options?: RequestOptions): ApiPromise<UserGetResult>;

  /**
   * Lists the registered users of the development environment.
   *
   * - Intended for the development environment. No source states whether it works in production.
   * - The page limits come from the Go SDK.
   *
   * Inferred, not documented:
   * - Removed and deactivated users are not listed.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * `POST /user/query.json` · No rate limit is documented.
   *
   * @param params - see {@link UserListParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @example
   * ```ts
   * const { total, users } = await rong.user.list({ page: 1, pageSize: 20 });
   * ```
   */
  list(params?: UserListParams, options?: RequestOptions): PagePromise<UserListResult, RegisteredUser>;

  /**
   * Deletes registered users of the development environment.
   *
   * - Frees slots of the 100-user limit of the development environment. In production, deactivate users instead.
   *
   * Inferred, not documented:
   * - The tokens of a removed user become invalid and the stored data of the user is erased; group memberships remain.
   * - Unregistered ids are ignored.
   * - The id can be registered again with `user.getToken`.
   *
   * `POST /user/delusers.json` · No rate limit is documented.
   *
   * @param params - see {@link UserRemoveParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/overview | RongCloud documentation}
   * @example
   * ```ts
   * await rong.user.remove({ userId: ['jlk456j5'] });
   * ```
   */
  remove(params: UserRemoveParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Invalidates the tokens of users that were issued before a given time.
   *
   * - Connected users stay connected. After disconnecting, they cannot connect with an old token.
   * - A new token from `user.getToken` restores access.
   *
   * Inferred, not documented:
   * - A future time invalidates only tokens issued before the call.
   * - Unregistered ids are ignored.
   *
   * Also found as: sign in, log in, log out.
   *
   * `POST /user/token/expire.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserExpireTokenParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/expire | RongCloud documentation}
   * @example
   * ```ts
   * await rong.user.expireToken({ userId: ['jlk456j5'], time: 1735689600000 });
   * ```
   */
  expireToken(params: UserExpireTokenParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Checks whether a user is online.
   *
   * - An id that was never registered counts as offline.
   *
   * Inferred, not documented:
   * - A blocked user is offline, because a block disconnects the user at once.
   *
   * Also found as: presence, is connected.
   *
   * `POST /user/checkOnline.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserCheckOnlineParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/check-online-status-by-user | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { status } = await rong.user.checkOnline({ userId: 'jlk456j5' });
   * ```
   */
  checkOnline(params: UserCheckOnlineParams, options?: RequestOptions): ApiPromise<UserCheckOnlineResult>;

  /**
   * Lists the groups of a user.
   *
   * - The list reflects joins and quits made through the group API.
   * - Without paging, at most 5,000 groups are returned.
   *
   * Inferred, not documented:
   * - The list is empty for a user without groups and for an unknown user.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * Also found as: my groups, groups of a user.
   *
   * `POST /user/group/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserListGroupsParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/query-group-by-user | RongCloud documentation}
   * @example
   * ```ts
   * const { groups } = await rong.user.listGroups({ userId: 'jlk456j5' });
   * ```
   */
  listGroups(
    params: UserListGroupsParams,
    options?: RequestOptions,
  ): PagePromise<UserListGroupsResult, UserJoinedGroup>;

  /**
   * Disconnects users and keeps them from connecting for a number of minutes.
   *
   * - Open connections are closed at once. The block ends automatically or with `user.unBlock`; a block without an end
   *   is not possible.
   * - Messages to a blocked user are stored as offline messages for at most 7 days and are not pushed.
   * - The user need not be registered.
   *
   * Inferred, not documented:
   * - Blocking again replaces the end time.
   *
   * Also found as: ban, suspend.
   *
   * `POST /user/block.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserBlockParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/block | RongCloud documentation}
   * @example
   * ```ts
   * await rong.user.block({ userId: ['jlk456j5'], minute: 10 });
   * ```
   */
  block(params: UserBlockParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Unblocks users.
   *
   * - The user can connect again and receives the offline messages.
   *
   * Inferred, not documented:
   * - Unblocking a user who is not blocked succeeds.
   *
   * Also found as: ban, suspend.
   *
   * `POST /user/unblock.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserUnBlockParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/unblock | RongCloud documentation}
   * @example
   * ```ts
   * await rong.user.unBlock({ userId: ['jlk456j5'] });
   * ```
   */
  unBlock(params: UserUnBlockParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the blocked users and the end of each block.
   *
   * - Without paging, at most 1,000 users are returned.
   *
   * Inferred, not documented:
   * - Ended blocks are not listed; without blocks the list is empty.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * Also found as: ban, suspend.
   *
   * `POST /user/block/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserQueryBlockParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/query-blocked-list | RongCloud documentation}
   * @example
   * ```ts
   * const { users } = await rong.user.queryBlock();
   * ```
   */
  queryBlock(params?: UserQueryBlockParams, options?: RequestOptions): PagePromise<UserQueryBlockResult, BlockedUser>;

  /**
   * Adds users to a user's blocklist.
   *
   * - One-way: a listed user cannot send one-to-one messages to the owner; the owner can still send to the listed
   *   user.
   * - Messages sent by the server API ignore the list unless `verifyBlacklist` is 1.
   * - The list has no effect while the owner is in allowlist mode (`user.setWhiteSetting`).
   * - A list holds at most 3,000 users in the current plans.
   * - The users need not be registered.
   *
   * Inferred, not documented:
   * - Adding an id twice succeeds.
   *
   * Also found as: block a user, blocklist.
   *
   * `POST /user/blacklist/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserAddBlacklistParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/blacklist/add-to-blacklist | RongCloud documentation}
   * @example
   * ```ts
   * await rong.user.addBlacklist({ userId: 'jlk456j5', blackUserId: ['troll'] });
   * ```
   */
  addBlacklist(params: UserAddBlacklistParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists a user's blocklist.
   *
   * Inferred, not documented:
   * - `users` is empty for an unknown user and for an empty list.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * Also found as: block a user, blocklist.
   *
   * `POST /user/blacklist/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserQueryBlacklistParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/blacklist/query-blacklist | RongCloud documentation}
   * @example
   * ```ts
   * const { next, users } = await rong.user.queryBlacklist({ userId: 'jlk456j5' });
   * ```
   */
  queryBlacklist(
    params: UserQueryBlacklistParams,
    options?: RequestOptions,
  ): PagePromise<UserQueryBlacklistResult, string>;

  /**
   * Removes users from a user's blocklist.
   *
   * Inferred, not documented:
   * - Removing an id that is not listed succeeds.
   *
   * Also found as: block a user, blocklist.
   *
   * `POST /user/blacklist/remove.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserRemoveBlacklistParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @example
   * ```ts
   * await rong.user.removeBlacklist({ userId: 'jlk456j5', blackUserId: ['troll'] });
   * ```
   */
  removeBlacklist(params: UserRemoveBlacklistParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Adds users to a user's allowlist.
   *
   * - The list applies only while its owner is in allowlist mode: see `user.setWhiteSetting`.
   * - In allowlist mode the owner receives one-to-one messages only from listed users.
   * - Messages sent by the server API ignore the list unless `verifyBlacklist` is 1.
   * - A list holds at most 3,000 users in the current plans.
   *
   * Inferred, not documented:
   * - The users need not be registered, and adding an id twice succeeds.
   *
   * Also found as: allowlist.
   *
   * `POST /user/whitelist/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserAddWhitelistParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/whitelist/add-to-whitelist | RongCloud documentation}
   * @example
   * ```ts
   * await rong.user.addWhitelist({ userId: 'jlk456j5', whiteUserId: ['friend'] });
   * ```
   */
  addWhitelist(params: UserAddWhitelistParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Removes users from a user's allowlist.
   *
   * Inferred, not documented:
   * - Removing an id that is not listed succeeds.
   *
   * Also found as: allowlist.
   *
   * `POST /user/whitelist/remove.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserRemoveWhitelistParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @example
   * ```ts
   * await rong.user.removeWhitelist({ userId: 'jlk456j5', whiteUserId: ['friend'] });
   * ```
   */
  removeWhitelist(params: UserRemoveWhitelistParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists a user's allowlist.
   *
   * Inferred, not documented:
   * - `users` is empty for an unknown user and for an empty list.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * Also found as: allowlist.
   *
   * `POST /user/whitelist/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserQueryWhitelistParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/whitelist/query-whitelist | RongCloud documentation}
   * @example
   * ```ts
   * const { next, users } = await rong.user.queryWhitelist({ userId: 'jlk456j5' });
   * ```
   */
  queryWhitelist(
    params: UserQueryWhitelistParams,
    options?: RequestOptions,
  ): PagePromise<UserQueryWhitelistResult, string>;

  /**
   * Switches users to allowlist mode or to blocklist mode.
   *
   * - In allowlist mode a user receives one-to-one messages only from users on the user's allowlist; the blocklist has
   *   no effect.
   * - If allowlist mode is enabled for the whole app, this call cannot disable it for a user.
   *
   * Inferred, not documented:
   * - A change of mode leaves both lists unchanged.
   * - The user need not be registered.
   *
   * Also found as: allowlist.
   *
   * `POST /user/whitesetting/set.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserSetWhiteSettingParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/whitelist/set-whitelist-service | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.user.setWhiteSetting({ userId: ['jlk456j5'], whiteSetting: 1 });
   * ```
   */
  setWhiteSetting(params: UserSetWhiteSettingParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Checks whether users are in allowlist mode or in blocklist mode.
   *
   * - The mode of a user without a setting is `"0"`.
   *
   * Also found as: allowlist.
   *
   * `POST /user/whitesetting/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserQueryWhiteSettingParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/whitelist/query-whitelist-service | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { users } = await rong.user.queryWhiteSetting({ userId: ['jlk456j5'] });
   * ```
   */
  queryWhiteSetting(
    params: UserQueryWhiteSettingParams,
    options?: RequestOptions,
  ): ApiPromise<UserQueryWhiteSettingResult>;

  /**
   * Mutes or unmutes users in all one-to-one conversations.
   *
   * - Clients of a muted user cannot send one-to-one messages. Messages sent by the server API on the user's behalf
   *   are still delivered.
   * - A mute has no time limit; it lasts until the user is unmuted.
   *
   * Inferred, not documented:
   * - Muting twice, or unmuting a user who is not muted, succeeds.
   * - The user need not be registered.
   *
   * Also found as: mute, silence.
   *
   * `POST /user/chat/fb/set.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserSetChatBanParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/one-to-one/ban | RongCloud documentation}
   * @example
   * ```ts
   * await rong.user.setChatBan({ userId: ['jlk456j5'], state: 1, type: 'PERSON' });
   * ```
   */
  setChatBan(params: UserSetChatBanParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the users who are muted in one-to-one conversations.
   *
   * Inferred, not documented:
   * - Muting a user again keeps the position in the list.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * Also found as: mute, silence.
   *
   * `POST /user/chat/fb/querylist.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserListChatBanParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/one-to-one/query-banned-list | RongCloud documentation}
   * @example
   * ```ts
   * const { total, users } = await rong.user.listChatBan({ type: 'PERSON' });
   * ```
   */
  listChatBan(params: UserListChatBanParams, options?: RequestOptions): PagePromise<UserListChatBanResult, string>;

  /**
   * Sets the daily quiet hours of a user, during which no pushes are sent.
   *
   * - A user has one period; setting another replaces it. It applies every day and may span midnight.
   * - `00:00:00` with 1439 minutes covers the whole day.
   * - Messages are still stored offline; only the pushes are omitted.
   *
   * Inferred, not documented:
   * - `period` 0 removes an existing period.
   * - Pushes without a message, such as `push.sendToUsers`, are still sent.
   *
   * Also found as: do not disturb, mute notifications.
   *
   * `POST /user/blockPushPeriod/set.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserSetBlockPushPeriodParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/push/set-push-disabled-period | RongCloud documentation}
   * @example
   * ```ts
   * await rong.user.setBlockPushPeriod({ userId: 'jlk456j5', startTime: '23:59:59', period: 120, level: 1 });
   * ```
   */
  setBlockPushPeriod(params: UserSetBlockPushPeriodParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Gets the daily quiet hours of a user, during which no pushes are sent.
   *
   * - The parameter `level` is returned as `unPushLevel`.
   *
   * Inferred, not documented:
   * - Without a period, `period` and `unPushLevel` are 0.
   *
   * Also found as: do not disturb, mute notifications.
   *
   * `POST /user/blockPushPeriod/get.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserGetBlockPushPeriodParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/push/get-push-disabled-period | RongCloud documentation}
   * @example
   * ```ts
   * const { data } = await rong.user.getBlockPushPeriod({ userId: 'jlk456j5' });
   * ```
   */
  getBlockPushPeriod(
    params: UserGetBlockPushPeriodParams,
    options?: RequestOptions,
  ): ApiPromise<UserGetBlockPushPeriodResult>;

  /**
   * Removes the daily quiet hours of a user.
   *
   * Inferred, not documented:
   * - The call succeeds if no period is set.
   *
   * Also found as: do not disturb, mute notifications.
   *
   * `POST /user/blockPushPeriod/delete.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserRemoveBlockPushPeriodParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/push/delete-push-disabled-period | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.user.removeBlockPushPeriod({ userId: 'jlk456j5' });
   * ```
   */
  removeBlockPushPeriod(params: UserRemoveBlockPushPeriodParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Sets the remark names of other users in push notifications to a user.
   *
   * - In group pushes, these names take precedence over the names set for the group.
   * - No source states the position of the name in a push.
   *
   * Inferred, not documented:
   * - An existing name is replaced; the other names of the user are unchanged.
   *
   * `POST /user/remarks/set.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserSetRemarksParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/push/remark/set-remark-for-push | RongCloud documentation}
   * @example
   * ```ts
   * await rong.user.setRemarks({ userId: 'jlk456j5', remarks: [{ id: '10001', remark: 'Tony from work' }] });
   * ```
   */
  setRemarks(params: UserSetRemarksParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Deletes the remark name of another user in push notifications to a user.
   *
   * Inferred, not documented:
   * - The call succeeds if no name is set.
   *
   * `POST /user/remarks/del.json` · No rate limit is documented.
   *
   * @param params - see {@link UserRemoveRemarksParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @example
   * ```ts
   * await rong.user.removeRemarks({ userId: 'jlk456j5', targetId: '10001' });
   * ```
   */
  removeRemarks(params: UserRemoveRemarksParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the remark names of other users in push notifications to a user.
   *
   * Inferred, not documented:
   * - For a user without names, `total` is 0 and the list is empty.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * `POST /user/remarks/get.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserListRemarksParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/push/remark/get-remark-for-push | RongCloud documentation}
   * @example
   * ```ts
   * const { total, users } = await rong.user.listRemarks({ userId: 'jlk456j5' });
   * ```
   */
  listRemarks(params: UserListRemarksParams, options?: RequestOptions): PagePromise<UserListRemarksResult, UserRemark>;

  /**
   * Deactivates users and erases their personal data.
   *
   * - The user is logged out at once and can neither log in nor get a token.
   * - The following are erased: name and avatar, history and offline messages, conversations, tags, settings, push
   *   devices, blocklist and allowlist. Memberships of groups and ultra groups remain.
   * - The service may take 15 minutes and reports the outcome of each id by a callback. `user.listDeactivated` lists
   *   the ids at once.
   * - The user need not be registered.
   *
   * Inferred, not documented:
   * - The hosted profile and the friends are erased as well.
   * - Deactivating again succeeds and does not restart the hour until `user.reactivate`.
   * - Messages to a deactivated user are not stored for the user.
   * - Each user counts toward the rate limit, as documented for `user.reactivate`.
   *
   * `POST /user/deactivate.json` · Limit: 100 a second, each item of `userId` counts.
   *
   * @param params - see {@link UserDeactivateParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/deactivation/deactivate | RongCloud documentation}
   * @example
   * ```ts
   * const { operateId } = await rong.user.deactivate({ userId: ['jlk456j5'] });
   * ```
   */
  deactivate(params: UserDeactivateParams, options?: RequestOptions): ApiPromise<UserDeactivateResult>;

  /**
   * Lists the deactivated users.
   *
   * - Users whose deactivation is still in progress are included.
   *
   * Inferred, not documented:
   * - Reactivated users are no longer listed.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * `POST /user/deactivate/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserListDeactivatedParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/deactivation/query-deactivated-list | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { users } = await rong.user.listDeactivated();
   * ```
   */
  listDeactivated(
    params?: UserListDeactivatedParams,
    options?: RequestOptions,
  ): PagePromise<UserListDeactivatedResult, string>;

  /**
   * Reactivates deactivated users.
   *
   * - Not possible within an hour of the deactivation.
   * - Erased data is not restored, and the user needs a new token.
   * - A callback reports the outcome of each id.
   * - Users who are not deactivated are ignored.
   *
   * Inferred, not documented:
   * - If one user was deactivated less than an hour ago, the call is refused for all of them.
   *
   * `POST /user/reactivate.json` · Limit: 100 a second, each item of `userId` counts.
   *
   * @param params - see {@link UserReactivateParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {InvalidParameterError} Inferred: code 1002 when less than an hour has passed since the deactivation
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/deactivation/reactivate | RongCloud documentation}
   * @example
   * ```ts
   * const { operateId } = await rong.user.reactivate({ userId: ['jlk456j5'] });
   * ```
   */
  reactivate(params: UserReactivateParams, options?: RequestOptions): ApiPromise<UserReactivateResult>;

  /**
   * Reactivates a deactivated user: the older form of `user.reactivate`.
   *
   * Inferred, not documented:
   * - Same as `user.reactivate`, for one user.
   *
   * `POST /user/activate.json` · No rate limit is documented.
   *
   * @param params - see {@link UserActivateParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {InvalidParameterError} Inferred: code 1002 when less than an hour has passed since the deactivation
   * @example
   * ```ts
   * await rong.user.activate({ userId: 'jlk456j5' });
   * ```
   */
  activate(params: UserActivateParams, options?: RequestOptions): ApiPromise<CodeResult>;
}
