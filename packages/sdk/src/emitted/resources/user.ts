// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import type { CodeResult } from './shared.js';

/** Parameters of {@link UserResource.getToken}. */
export interface UserGetTokenParams {
  /**
   * Id of the user, chosen by you, unique in the app: letters and digits (older documentation also allows + | = - _).
   * At most 64 bytes.
   */
  userId: string | number;
  /** Display name of the user, shown in push notifications. At most 64 characters. */
  name: string;
  /** URL of the user's avatar. At most 1,024 bytes. */
  portraitUri?: string | undefined;
}

/** Result of {@link UserResource.getToken}. */
export interface UserGetTokenResult extends CodeResult {
  /** Id of the user, as in the request. */
  userId: string;
  /** Token with which the user's clients connect: an opaque string of up to 256 bytes; may contain + and /. */
  token: string;
}

/** Parameters of {@link UserResource.refresh}. */
export interface UserRefreshParams {
  /**
   * Id of the user, chosen by you, unique in the app: letters and digits (older documentation also allows + | = - _).
   * At most 64 bytes.
   */
  userId: string | number;
  /** Display name of the user, shown in push notifications. At most 64 characters. */
  name?: string | undefined;
  /** URL of the user's avatar. At most 1,024 bytes. */
  portraitUri?: string | undefined;
}

/** Parameters of {@link UserResource.get}. */
export interface UserGetParams {
  /**
   * Id of the user, chosen by you, unique in the app: letters and digits (older documentation also allows + | = - _).
   * At most 64 bytes.
   */
  userId: string | number;
}

/** Result of {@link UserResource.get}. */
export interface UserGetResult extends CodeResult {
  /** Display name of the user; empty if there is none. */
  userName: string;
  /** URL of the user's avatar; empty if there is none. */
  userPortrait: string;
  /**
   * Registration time: `YYYY-MM-DD HH:MM:SS`. Inferred: in the data center's time zone (UTC+8 in Beijing, UTC
   * elsewhere).
   */
  createTime: string;
}

/** Parameters of {@link UserResource.list}. */
export interface UserListParams {
  /** Page number, from 1. Default: `1`. */
  page?: number | undefined;
  /** Number of users per page. From 1 to 100. Default: `20`. */
  pageSize?: number | undefined;
  /** Order by the time of registration: 0 earliest first, 1 latest first. Default: `0`. */
  order?: 0 | 1 | undefined;
}

/** A user registered with `user.getToken`. */
export interface RegisteredUser {
  /** Id of the user. */
  userId: string;
  /** Display name of the user; empty if there is none. */
  userName: string;
  /** URL of the user's avatar; empty if there is none. */
  userPortrait: string;
  /**
   * Registration time: `YYYY-MM-DD HH:MM:SS`. Inferred: in the data center's time zone (UTC+8 in Beijing, UTC
   * elsewhere).
   */
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
  /** Ids of the users to delete. At most 100 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UserResource.expireToken}. */
export interface UserExpireTokenParams {
  /** Ids of the users whose tokens become invalid. At most 20 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /** Unix time in milliseconds. Tokens issued before this time become invalid. */
  time: number;
}

/** Parameters of {@link UserResource.checkOnline}. */
export interface UserCheckOnlineParams {
  /**
   * Id of the user, chosen by you, unique in the app: letters and digits (older documentation also allows + | = - _).
   * At most 64 bytes.
   */
  userId: string | number;
}

/** Result of {@link UserResource.checkOnline}. */
export interface UserCheckOnlineResult extends CodeResult {
  /** Status: `"1"` online, `"0"` offline; a string, not a number. */
  status: '0' | '1';
}

/** Parameters of {@link UserResource.listGroups}. */
export interface UserListGroupsParams {
  /**
   * Id of the user, chosen by you, unique in the app: letters and digits (older documentation also allows + | = - _).
   * At most 64 bytes.
   */
  userId: string | number;
  /** Page number, from 1. If absent or 0, at most 5,000 groups are returned in one answer. Default: `0`. */
  page?: number | undefined;
  /** Number of groups per page; ignored without `page`. From 1 to 1000. Default: `50`. */
  size?: number | undefined;
}

/** A group of which a user is a member. */
export interface UserJoinedGroup {
  /** Id of the group. */
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
  /** Ids of the users to block. At most 20 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /** Duration of the block in minutes; 43200 is 30 days. From 1 to 43200. */
  minute: number;
}

/** Parameters of {@link UserResource.unBlock}. */
export interface UserUnBlockParams {
  /** Ids of the users to unblock. At most 20 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UserResource.queryBlock}. */
export interface UserQueryBlockParams {
  /** Page number, from 1. If absent or 0, at most 1,000 users are returned in one answer. Default: `0`. */
  page?: number | undefined;
  /** Number of users per page; ignored without `page`. Default: `50`. */
  size?: number | undefined;
}

/** A user who cannot connect until the block ends. */
export interface BlockedUser {
  /** Id of the blocked user. */
  userId: string;
  /** End of the block: `YYYY-MM-DD HH:MM:SS` in the data center's time zone (UTC+8 in Beijing, UTC elsewhere). */
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
  /** Ids of the users to add. At most 20 items, each at most 64 bytes. */
  blackUserId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UserResource.queryBlacklist}. */
export interface UserQueryBlacklistParams {
  /** Id of the user who owns the blocklist. At most 64 bytes. */
  userId: string | number;
  /** Token of the page: `next` of the previous page. Default: the first page. */
  pageToken?: string | undefined;
  /** Number of users per page. From 1 to 1000. Default: `1000`. */
  size?: number | undefined;
}

/** Result of {@link UserResource.queryBlacklist}. */
export interface UserQueryBlacklistResult extends CodeResult {
  /** Ids of the users on the blocklist, most recently added first. */
  users: string[];
  /** Token of the next page; absent on the last page. */
  next?: string;
}

/** Parameters of {@link UserResource.removeBlacklist}. */
export interface UserRemoveBlacklistParams {
  /** Id of the user who owns the blocklist. At most 64 bytes. */
  userId: string | number;
  /** Ids of the users to remove. At most 20 items, each at most 64 bytes. */
  blackUserId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UserResource.addWhitelist}. */
export interface UserAddWhitelistParams {
  /** Id of the user who owns the allowlist. At most 64 bytes. */
  userId: string | number;
  /** Ids of the users to add. At most 20 items, each at most 64 bytes. */
  whiteUserId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UserResource.removeWhitelist}. */
export interface UserRemoveWhitelistParams {
  /** Id of the user who owns the allowlist. At most 64 bytes. */
  userId: string | number;
  /** Ids of the users to remove. At most 20 items, each at most 64 bytes. */
  whiteUserId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UserResource.queryWhitelist}. */
export interface UserQueryWhitelistParams {
  /** Id of the user who owns the allowlist. At most 64 bytes. */
  userId: string | number;
  /** Token of the page: `next` of the previous page. Default: the first page. */
  pageToken?: string | undefined;
  /** Number of users per page. From 1 to 1000. Default: `1000`. */
  size?: number | undefined;
}

/** Result of {@link UserResource.queryWhitelist}. */
export interface UserQueryWhitelistResult extends CodeResult {
  /** Ids of the users on the allowlist, most recently added first. */
  users: string[];
  /** Token of the next page; absent on the last page. */
  next?: string;
}

/** Parameters of {@link UserResource.setWhiteSetting}. */
export interface UserSetWhiteSettingParams {
  /** Ids of the users whose mode is set. At most 20 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /**
   * Mode: 1 allowlist mode: the user receives one-to-one messages only from users on the allowlist; 0 blocklist mode
   * (the initial mode): from all users except those on the blocklist.
   */
  whiteSetting: 0 | 1;
}

/** Parameters of {@link UserResource.queryWhiteSetting}. */
export interface UserQueryWhiteSettingParams {
  /** Ids of the users to check. At most 20 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Mode of a user: allowlist or blocklist. */
export interface UserWhiteSetting {
  /** Id of the user. */
  userId: string;
  /** Mode: `"1"` allowlist mode, `"0"` blocklist mode; a string, not a number. */
  whiteSetting: '0' | '1';
}

/** Result of {@link UserResource.queryWhiteSetting}. */
export interface UserQueryWhiteSettingResult extends CodeResult {
  /** One entry per requested user. Inferred: in the order of the ids. */
  users: UserWhiteSetting[];
}

/** Parameters of {@link UserResource.setChatBan}. */
export interface UserSetChatBanParams {
  /** Ids of the users to mute or unmute. At most 1,000 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /** New state of the users: 1 muted, 0 not muted. */
  state: 0 | 1;
  /**
   * Conversation type: `PERSON`, one-to-one. Other types, such as `GROUP` and `CHATROOM`, are documented for REST v4
   * only, and are left to the service to check.
   */
  type: string;
}

/** Parameters of {@link UserResource.listChatBan}. */
export interface UserListChatBanParams {
  /**
   * Conversation type: `PERSON`, one-to-one. Other types, such as `GROUP` and `CHATROOM`, are documented for REST v4
   * only, and are left to the service to check.
   */
  type: string;
  /** Maximum number of users to return. From 1 to 200. Default: `100`. */
  num?: number | undefined;
  /** Number of users to skip. Default: `0`. */
  offset?: number | undefined;
}

/** Result of {@link UserResource.listChatBan}. */
export interface UserListChatBanResult extends CodeResult {
  /** Total number of muted users. */
  total: number;
  /** Ids of the muted users. Inferred: in the order of muting. */
  users: string[];
}

/** Parameters of {@link UserResource.setBlockPushPeriod}. */
export interface UserSetBlockPushPeriodParams {
  /**
   * Id of the user, chosen by you, unique in the app: letters and digits (older documentation also allows + | = - _).
   * At most 64 bytes.
   */
  userId: string | number;
  /**
   * Start of the quiet hours: `HH:MM:SS` in the data center's time zone (UTC+8 in Beijing, UTC elsewhere). In the form
   * `^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$`.
   */
  startTime: string;
  /** Duration of the quiet hours in minutes; 0 means no quiet hours. From 0 to 1439. */
  period: number;
  /** Pushes during the quiet hours: 1 only for messages that mention the user, 5 none. */
  level: 1 | 5;
}

/** Parameters of {@link UserResource.getBlockPushPeriod}. */
export interface UserGetBlockPushPeriodParams {
  /**
   * Id of the user, chosen by you, unique in the app: letters and digits (older documentation also allows + | = - _).
   * At most 64 bytes.
   */
  userId: string | number;
}

/** Daily quiet hours of a user, during which pushes are sent only for mentions or not at all. */
export interface UserBlockPushPeriod {
  /**
   * Start of the quiet hours: `HH:MM:SS` in the data center's time zone (UTC+8 in Beijing, UTC elsewhere). Inferred:
   * empty if no quiet hours are set.
   */
  startTime: string;
  /** Duration of the quiet hours in minutes. Inferred: 0 if no quiet hours are set. */
  period: number;
  /**
   * The `level` of `user.setBlockPushPeriod`: 1 pushes only for messages that mention the user, 5 no pushes. Inferred:
   * 0 if no quiet hours are set.
   */
  unPushLevel: 0 | 1 | 5;
}

/** Result of {@link UserResource.getBlockPushPeriod}. */
export interface UserGetBlockPushPeriodResult extends CodeResult {
  /** Daily quiet hours of a user, during which pushes are sent only for mentions or not at all. */
  data: UserBlockPushPeriod;
}

/** Parameters of {@link UserResource.removeBlockPushPeriod}. */
export interface UserRemoveBlockPushPeriodParams {
  /**
   * Id of the user, chosen by you, unique in the app: letters and digits (older documentation also allows + | = - _).
   * At most 64 bytes.
   */
  userId: string | number;
}

/** Name that a user sees for another user in push notifications. */
export interface UserRemark {
  /** Id of the other user, who sends the messages. At most 64 bytes. */
  id: string;
  /** Remark name of the other user. */
  remark: string;
}

/** Parameters of {@link UserResource.setRemarks}. */
export interface UserSetRemarksParams {
  /** Id of the user whose push notifications show the remark names. At most 64 bytes. */
  userId: string | number;
  /** Remark names to set. At most 100 items. A JSON string of the value is also accepted. */
  remarks: readonly UserRemark[] | string;
}

/** Parameters of {@link UserResource.removeRemarks}. */
export interface UserRemoveRemarksParams {
  /** Id of the user whose push notifications show the remark names. At most 64 bytes. */
  userId: string | number;
  /** Id of the other user, whose remark name is deleted. At most 64 bytes. */
  targetId: string | number;
}

/** Parameters of {@link UserResource.listRemarks}. */
export interface UserListRemarksParams {
  /** Id of the user whose push notifications show the remark names. At most 64 bytes. */
  userId: string | number;
  /** Page number, from 1. Default: `1`. */
  page?: number | undefined;
  /** Number of remark names per page. From 1 to 50. Default: `50`. */
  size?: number | undefined;
}

/** Result of {@link UserResource.listRemarks}. */
export interface UserListRemarksResult extends CodeResult {
  /** Total number of remark names of the user. */
  total: number;
  /** Remark names on this page. Inferred: in the order in which they were first set. */
  users: UserRemark[];
}

/** Parameters of {@link UserResource.deactivate}. */
export interface UserDeactivateParams {
  /** Ids of the users to deactivate. At most 100 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Result of {@link UserResource.deactivate}. */
export interface UserDeactivateResult extends CodeResult {
  /** Id of the operation. The callback `user.deactivation`, which reports the outcome, has the same id. */
  operateId: string;
}

/** Parameters of {@link UserResource.listDeactivated}. */
export interface UserListDeactivatedParams {
  /** Page number, from 1. Default: `1`. */
  pageNo?: number | undefined;
  /** Number of users per page. From 1 to 50. Default: `50`. */
  pageSize?: number | undefined;
}

/** Result of {@link UserResource.listDeactivated}. */
export interface UserListDeactivatedResult extends CodeResult {
  /** Ids of the deactivated users. Inferred: in the order of deactivation. */
  users: string[];
}

/** Parameters of {@link UserResource.reactivate}. */
export interface UserReactivateParams {
  /** Ids of the users to reactivate. At most 100 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Result of {@link UserResource.reactivate}. */
export interface UserReactivateResult extends CodeResult {
  /** Id of the operation. The callback `user.deactivation`, which reports the outcome, has the same id. */
  operateId: string;
}

/** Parameters of {@link UserResource.activate}. */
export interface UserActivateParams {
  /**
   * Id of the user, chosen by you, unique in the app: letters and digits (older documentation also allows + | = - _).
   * At most 64 bytes.
   */
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
   * `POST /user/getToken.json` · Limit: 200 calls a second.
   *
   * @param params - {@link UserGetTokenParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {InvalidParameterError} Inferred: code 1002 when the user is deactivated
   * @throws {QuotaError} code 2007 when the development environment already has 100 registered users
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/register | RongCloud docs}
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
   * Updates the display name and avatar of a user, which push notifications show.
   *
   * - Only the given fields change.
   * - The hosted profile (`userProfile.set`) is separate and unchanged.
   *
   * Inferred, not documented:
   * - An empty string leaves the stored value unchanged.
   *
   * `POST /user/refresh.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserRefreshParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {InvalidParameterError} code 1002 when no user is registered under this id (observed on the real service)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/modify | RongCloud docs}
   * @example
   * ```ts
   * await rong.user.refresh({ userId: 'jlk456j5', name: 'Tony' });
   * ```
   */
  refresh(params: UserRefreshParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Gets the display name, avatar and registration time of a user.
   *
   * - The values come from `user.getToken` and `user.refresh`, not from the hosted profile (`userProfile.set`).
   *
   * Inferred, not documented:
   * - A deactivated user counts as not registered.
   *
   * `POST /user/info.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserGetParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {InvalidParameterError} Inferred: code 1002 when no user is registered under this id
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/get | RongCloud docs}
   * @example
   * ```ts
   * const { userName, userPortrait, createTime } = await rong.user.get({ userId: 'jlk456j5' });
   * ```
   */
  get(params: UserGetParams, options?: RequestOptions): ApiPromise<UserGetResult>;

  /**
   * Lists the registered users of the development environment.
   *
   * - Intended for the development environment. No source states whether the endpoint works in production.
   *
   * Inferred, not documented:
   * - Deleted and deactivated users are not listed.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * `POST /user/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserListParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/query-users | RongCloud docs}
   * @example
   * ```ts
   * const { total, users } = await rong.user.list({ page: 1, pageSize: 20 });
   * ```
   */
  list(params?: UserListParams, options?: RequestOptions): PagePromise<UserListResult, RegisteredUser>;

  /**
   * Deletes registered users of the development environment.
   *
   * - Deleted users no longer count toward the limit of 100 registered users in the development environment.
   * - In production, use `user.deactivate` instead.
   *
   * Inferred, not documented:
   * - The tokens of a deleted user become invalid, and the stored data of the user is erased. Group memberships
   *   remain.
   * - Unregistered ids are ignored.
   * - The id can be registered again with `user.getToken`.
   *
   * `POST /user/delusers.json` · No rate limit is documented.
   *
   * @param params - {@link UserRemoveParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/overview | RongCloud docs}
   * @example
   * ```ts
   * await rong.user.remove({ userId: ['jlk456j5'] });
   * ```
   */
  remove(params: UserRemoveParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Invalidates the tokens that were issued to users before a given time.
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
   * `POST /user/token/expire.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserExpireTokenParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/expire | RongCloud docs}
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
   * `POST /user/checkOnline.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserCheckOnlineParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/check-online-status-by-user | RongCloud docs}
   * @example
   * ```ts
   * const { status } = await rong.user.checkOnline({ userId: 'jlk456j5' });
   * ```
   */
  checkOnline(params: UserCheckOnlineParams, options?: RequestOptions): ApiPromise<UserCheckOnlineResult>;

  /**
   * Lists the groups of which a user is a member.
   *
   * - The list contains memberships made through the server API, such as with `group.join`.
   *
   * Inferred, not documented:
   * - The list is empty for a user without groups and for an unknown user.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * Also found as: my groups, groups of a user.
   *
   * `POST /user/group/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserListGroupsParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/query-group-by-user | RongCloud docs}
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
   * - Open connections are closed at once.
   * - The block ends automatically or with `user.unBlock`. A permanent block is not possible.
   * - Messages to a blocked user are stored as offline messages for at most 7 days and are not pushed.
   * - The users need not be registered (observed on the real service).
   *
   * Inferred, not documented:
   * - Blocking again replaces the end time.
   *
   * Also found as: ban, suspend.
   *
   * `POST /user/block.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserBlockParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/block | RongCloud docs}
   * @example
   * ```ts
   * await rong.user.block({ userId: ['jlk456j5'], minute: 10 });
   * ```
   */
  block(params: UserBlockParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Unblocks users, who can then connect again.
   *
   * - After connecting, the users receive the messages that were stored while they were blocked.
   *
   * Inferred, not documented:
   * - Unblocking a user who is not blocked succeeds.
   *
   * Also found as: ban, suspend.
   *
   * `POST /user/unblock.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserUnBlockParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/unblock | RongCloud docs}
   * @example
   * ```ts
   * await rong.user.unBlock({ userId: ['jlk456j5'] });
   * ```
   */
  unBlock(params: UserUnBlockParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the blocked users and the end of each block.
   *
   * Inferred, not documented:
   * - Ended blocks are not listed; without blocks the list is empty.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * Also found as: ban, suspend.
   *
   * `POST /user/block/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserQueryBlockParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/query-blocked-list | RongCloud docs}
   * @example
   * ```ts
   * const { users } = await rong.user.queryBlock();
   * ```
   */
  queryBlock(params?: UserQueryBlockParams, options?: RequestOptions): PagePromise<UserQueryBlockResult, BlockedUser>;

  /**
   * Adds users to a user's blocklist.
   *
   * - A user on the blocklist cannot send one-to-one messages to the owner. The owner can still send to that user.
   * - Messages sent by the server API are delivered despite the list, unless the send has `verifyBlacklist: 1`.
   * - The list has no effect while the owner is in allowlist mode (`user.setWhiteSetting`).
   * - A list holds at most 3,000 users in the current plans.
   * - Neither the owner nor the users need be registered (observed on the real service).
   *
   * Inferred, not documented:
   * - Adding an id twice succeeds.
   *
   * Also found as: block a user, blocklist.
   *
   * `POST /user/blacklist/add.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserAddBlacklistParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/blacklist/add-to-blacklist | RongCloud docs}
   * @example
   * ```ts
   * await rong.user.addBlacklist({ userId: 'jlk456j5', blackUserId: ['troll'] });
   * ```
   */
  addBlacklist(params: UserAddBlacklistParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the users on a user's blocklist.
   *
   * Inferred, not documented:
   * - `users` is empty for an unknown user and for an empty list.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * Also found as: block a user, blocklist.
   *
   * `POST /user/blacklist/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserQueryBlacklistParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/blacklist/query-blacklist | RongCloud docs}
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
   * - Removing an id that is not listed succeeds (observed on the real service).
   *
   * Also found as: block a user, blocklist.
   *
   * `POST /user/blacklist/remove.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserRemoveBlacklistParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.user.removeBlacklist({ userId: 'jlk456j5', blackUserId: ['troll'] });
   * ```
   */
  removeBlacklist(params: UserRemoveBlacklistParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Adds users to a user's allowlist.
   *
   * - The allowlist applies only while its owner is in allowlist mode: see `user.setWhiteSetting`.
   * - In allowlist mode, the owner receives one-to-one messages only from users on the allowlist.
   * - Messages sent by the server API are delivered despite the list, unless the send has `verifyBlacklist: 1`.
   * - A list holds at most 3,000 users in the current plans.
   *
   * Inferred, not documented:
   * - The users need not be registered.
   * - Adding an id twice succeeds.
   *
   * Also found as: allowlist.
   *
   * `POST /user/whitelist/add.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserAddWhitelistParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/whitelist/add-to-whitelist | RongCloud docs}
   * @example
   * ```ts
   * await rong.user.addWhitelist({ userId: 'jlk456j5', whiteUserId: ['friend'] });
   * ```
   */
  addWhitelist(params: UserAddWhitelistParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Removes users from a user's allowlist.
   *
   * - In allowlist mode, the owner no longer receives one-to-one messages from the removed users.
   *
   * Inferred, not documented:
   * - Removing an id that is not listed succeeds.
   *
   * Also found as: allowlist.
   *
   * `POST /user/whitelist/remove.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserRemoveWhitelistParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.user.removeWhitelist({ userId: 'jlk456j5', whiteUserId: ['friend'] });
   * ```
   */
  removeWhitelist(params: UserRemoveWhitelistParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the users on a user's allowlist.
   *
   * Inferred, not documented:
   * - `users` is empty for an unknown user and for an empty list.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * Also found as: allowlist.
   *
   * `POST /user/whitelist/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserQueryWhitelistParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/whitelist/query-whitelist | RongCloud docs}
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
   * `POST /user/whitesetting/set.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserSetWhiteSettingParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/whitelist/set-whitelist-service | RongCloud docs}
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
   * `POST /user/whitesetting/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserQueryWhiteSettingParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/whitelist/query-whitelist-service | RongCloud docs}
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
   * - A mute lasts until the user is unmuted; a duration cannot be set.
   *
   * Inferred, not documented:
   * - Muting twice, or unmuting a user who is not muted, succeeds.
   * - The users need not be registered.
   * - A type other than `PERSON` is accepted. In the emulator it mutes nobody, and its list is empty.
   *
   * Also found as: mute, silence.
   *
   * `POST /user/chat/fb/set.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserSetChatBanParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/one-to-one/ban | RongCloud docs}
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
   * - A type other than `PERSON` is accepted. In the emulator it mutes nobody, and its list is empty.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * Also found as: mute, silence.
   *
   * `POST /user/chat/fb/querylist.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserListChatBanParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/one-to-one/query-banned-list | RongCloud docs}
   * @example
   * ```ts
   * const { total, users } = await rong.user.listChatBan({ type: 'PERSON' });
   * ```
   */
  listChatBan(params: UserListChatBanParams, options?: RequestOptions): PagePromise<UserListChatBanResult, string>;

  /**
   * Sets the daily quiet hours of a user, during which pushes are sent only for mentions or not at all.
   *
   * - A user has one period, which applies every day and may span midnight. Another call replaces the period.
   * - `00:00:00` with 1439 minutes covers the whole day.
   * - Messages are still stored for offline users; only the pushes are omitted.
   *
   * Inferred, not documented:
   * - `period` 0 removes an existing period.
   * - Pushes without a message, such as `push.sendToUsers`, are still sent.
   *
   * Also found as: do not disturb, mute notifications.
   *
   * `POST /user/blockPushPeriod/set.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserSetBlockPushPeriodParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/push/set-push-disabled-period | RongCloud docs}
   * @example
   * ```ts
   * await rong.user.setBlockPushPeriod({ userId: 'jlk456j5', startTime: '23:59:59', period: 120, level: 1 });
   * ```
   */
  setBlockPushPeriod(params: UserSetBlockPushPeriodParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Gets the daily quiet hours of a user, during which pushes are sent only for mentions or not at all.
   *
   * - The parameter `level` of `user.setBlockPushPeriod` is returned as `unPushLevel`.
   *
   * Also found as: do not disturb, mute notifications.
   *
   * `POST /user/blockPushPeriod/get.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserGetBlockPushPeriodParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/push/get-push-disabled-period | RongCloud docs}
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
   * - The call succeeds if no quiet hours are set.
   *
   * Also found as: do not disturb, mute notifications.
   *
   * `POST /user/blockPushPeriod/delete.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserRemoveBlockPushPeriodParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/push/delete-push-disabled-period | RongCloud docs}
   * @example
   * ```ts
   * await rong.user.removeBlockPushPeriod({ userId: 'jlk456j5' });
   * ```
   */
  removeBlockPushPeriod(params: UserRemoveBlockPushPeriodParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Sets the names that a user sees for other users in push notifications (remark names).
   *
   * - In pushes of group messages, these names take precedence over the names set with `group.setRemarks`.
   *
   * Inferred, not documented:
   * - An existing name is replaced; names for users who are not in `remarks` are unchanged.
   *
   * `POST /user/remarks/set.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserSetRemarksParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/push/remark/set-remark-for-push | RongCloud docs}
   * @example
   * ```ts
   * await rong.user.setRemarks({ userId: 'jlk456j5', remarks: [{ id: '10001', remark: 'Tony from work' }] });
   * ```
   */
  setRemarks(params: UserSetRemarksParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Deletes the name that a user sees for another user in push notifications (remark name).
   *
   * Inferred, not documented:
   * - The call succeeds if no name is set.
   *
   * `POST /user/remarks/del.json` · No rate limit is documented.
   *
   * @param params - {@link UserRemoveRemarksParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @example
   * ```ts
   * await rong.user.removeRemarks({ userId: 'jlk456j5', targetId: '10001' });
   * ```
   */
  removeRemarks(params: UserRemoveRemarksParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the names that a user sees for other users in push notifications (remark names).
   *
   * Inferred, not documented:
   * - For a user without names, `total` is 0 and the list is empty.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * `POST /user/remarks/get.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserListRemarksParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/push/remark/get-remark-for-push | RongCloud docs}
   * @example
   * ```ts
   * const { total, users } = await rong.user.listRemarks({ userId: 'jlk456j5' });
   * ```
   */
  listRemarks(params: UserListRemarksParams, options?: RequestOptions): PagePromise<UserListRemarksResult, UserRemark>;

  /**
   * Deactivates users and erases their personal data.
   *
   * - The users are logged out at once and can neither log in nor get a token.
   * - The service erases name and avatar, server-side history and offline messages, conversations, tags, settings,
   *   push devices, blocklist and allowlist. Memberships of groups and ultra groups remain.
   * - The service needs up to 15 minutes, then reports the outcome for each user by the callback `user.deactivation`.
   *   `user.listDeactivated` lists the users from the time of the call.
   * - The users need not be registered.
   *
   * Inferred, not documented:
   * - The hosted profile and the friends are erased as well.
   * - Deactivating again succeeds. The hour to wait before `user.reactivate` still counts from the first call.
   * - Messages to a deactivated user are not stored for the user.
   * - Each user counts toward the rate limit, as documented for `user.reactivate`.
   *
   * `POST /user/deactivate.json` · Limit: 100 items of `userId` a second.
   *
   * @param params - {@link UserDeactivateParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/deactivation/deactivate | RongCloud docs}
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
   * Paginated: `await` returns one page, `for await` all items.
   *
   * `POST /user/deactivate/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserListDeactivatedParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/deactivation/query-deactivated-list | RongCloud docs}
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
   * - A user can be reactivated one hour after the deactivation at the earliest.
   * - Erased data is not restored, and the user needs a new token.
   * - The callback `user.deactivation` reports the outcome for each user.
   * - Users who are not deactivated are ignored.
   *
   * Inferred, not documented:
   * - If one user was deactivated less than an hour ago, the call is refused for all users.
   *
   * `POST /user/reactivate.json` · Limit: 100 items of `userId` a second.
   *
   * @param params - {@link UserReactivateParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {InvalidParameterError} Inferred: code 1002 when less than an hour has passed since the deactivation
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/deactivation/reactivate | RongCloud docs}
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
   * - The call has the same effect as `user.reactivate`, for one user.
   *
   * `POST /user/activate.json` · No rate limit is documented.
   *
   * @param params - {@link UserActivateParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {InvalidParameterError} Inferred: code 1002 when less than an hour has passed since the deactivation
   * @example
   * ```ts
   * await rong.user.activate({ userId: 'jlk456j5' });
   * ```
   */
  activate(params: UserActivateParams, options?: RequestOptions): ApiPromise<CodeResult>;
}
