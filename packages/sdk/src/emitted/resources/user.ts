// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { type EndpointTable, endpoint, endpoints } from '../../endpoints/endpoint.js';
import { id, integer, json, list, object, required, text } from '../../endpoints/fields.js';
import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import { Resource } from '../../results/resource.js';
import type { CodeResult } from './shared.js';

/** Parameters of {@link UserResource.getToken}. */
export interface UserGetTokenParams {
  /** User id, unique in the app: letters and digits (older documentation also allows + | = - _). At most 64 bytes. */
  userId: string;
  /** Display name, shown in push notifications. At most 64 characters. */
  name: string;
  /** Address of the avatar. At most 1,024 bytes. */
  portraitUri?: string | undefined;
}

/** Result of {@link UserResource.getToken}. */
export interface UserGetTokenResult extends CodeResult {
  /** The id that was asked for. */
  userId: string;
  /** Opaque, up to 256 bytes; may hold + and /. */
  token: string;
}

/** Parameters of {@link UserResource.refresh}. */
export interface UserRefreshParams {
  /** User id, unique in the app: letters and digits (older documentation also allows + | = - _). At most 64 bytes. */
  userId: string;
  /** Display name, shown in push notifications. At most 64 characters. */
  name?: string | undefined;
  /** Address of the avatar. At most 1,024 bytes. */
  portraitUri?: string | undefined;
}

/** Parameters of {@link UserResource.get}. */
export interface UserGetParams {
  /** User id, unique in the app: letters and digits (older documentation also allows + | = - _). At most 64 bytes. */
  userId: string;
}

/** Result of {@link UserResource.get}. */
export interface UserGetResult extends CodeResult {
  /** Display name; empty if there is none. */
  userName: string;
  /** Address of the avatar; empty if there is none. */
  userPortrait: string;
  /** When the user was registered: `YYYY-MM-DD HH:MM:SS` in the data center's zone (inferred). */
  createTime: string;
}

/** Parameters of {@link UserResource.list}. */
export interface UserListParams {
  /** Page number, from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Users a page. From 1 to 100. Default: `20`. */
  pageSize?: number | undefined;
  /** By the time of registration (inferred): 0 earliest first, 1 latest first. Default: `0`. */
  order?: 0 | 1 | undefined;
}

/** A registered user. */
export interface RegisteredUser {
  /** User id. */
  userId: string;
  /** Display name; empty if there is none. */
  userName: string;
  /** Address of the avatar; empty if there is none. */
  userPortrait: string;
  /** When the user was registered: `YYYY-MM-DD HH:MM:SS` in the data center's zone (inferred). */
  regTime: string;
}

/** Result of {@link UserResource.list}. */
export interface UserListResult extends CodeResult {
  /** How many users are registered. */
  total: number;
  /** A page of them. */
  users: RegisteredUser[];
}

/** Parameters of {@link UserResource.remove}. */
export interface UserRemoveParams {
  /** User ids, one or several. At most 100 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link UserResource.expireToken}. */
export interface UserExpireTokenParams {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
  /** The moment, in milliseconds since 1970. Tokens issued at it or later stay valid. At least 0. */
  time: number;
}

/** Parameters of {@link UserResource.checkOnline}. */
export interface UserCheckOnlineParams {
  /** User id, unique in the app: letters and digits (older documentation also allows + | = - _). At most 64 bytes. */
  userId: string;
}

/** Result of {@link UserResource.checkOnline}. */
export interface UserCheckOnlineResult extends CodeResult {
  /** `"1"` connected, `"0"` not: a text, not a number. */
  status: '0' | '1';
}

/** Parameters of {@link UserResource.listGroups}. */
export interface UserListGroupsParams {
  /** User id, unique in the app: letters and digits (older documentation also allows + | = - _). At most 64 bytes. */
  userId: string;
  /** Page number, from 1. Without it, or with 0, there is no paging. At least 0. Default: `0`. */
  page?: number | undefined;
  /** Groups a page; read only together with `page`. From 1 to 1000. Default: `50`. */
  size?: number | undefined;
}

/** A group that a user is in. */
export interface UserJoinedGroup {
  /** Group id. */
  id: string;
  /** Name of the group. */
  name: string;
}

/** Result of {@link UserResource.listGroups}. */
export interface UserListGroupsResult extends CodeResult {
  /** In the order in which the groups came to be (inferred). */
  groups: UserJoinedGroup[];
}

/** Parameters of {@link UserResource.block}. */
export interface UserBlockParams {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
  /** How long, in minutes; 43200 is 30 days. From 1 to 43200. */
  minute: number;
}

/** Parameters of {@link UserResource.unBlock}. */
export interface UserUnBlockParams {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link UserResource.queryBlock}. */
export interface UserQueryBlockParams {
  /** Page number, from 1. Without it, or with 0, there is no paging. At least 0. Default: `0`. */
  page?: number | undefined;
  /** Users a page; read only together with `page`. At least 1. Default: `50`. */
  size?: number | undefined;
}

/** A blocked user. */
export interface BlockedUser {
  /** User id. */
  userId: string;
  /** When the block ends: `YYYY-MM-DD HH:MM:SS` in the data center's zone. */
  blockEndTime: string;
}

/** Result of {@link UserResource.queryBlock}. */
export interface UserQueryBlockResult extends CodeResult {
  /** Latest end first. */
  users: BlockedUser[];
}

/** Parameters of {@link UserResource.addBlacklist}. */
export interface UserAddBlacklistParams {
  /** Id of the user whose blocklist it is. At most 64 bytes. */
  userId: string;
  /** User ids to put on the list or take off it, one or several. At most 20 items, each at most 64 bytes. */
  blackUserId: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link UserResource.queryBlacklist}. */
export interface UserQueryBlacklistParams {
  /** Id of the user whose blocklist it is. At most 64 bytes. */
  userId: string;
  /** `next` of the page before. */
  pageToken?: string | undefined;
  /** Users a page. From 1 to 1000. Default: `1000`. */
  size?: number | undefined;
}

/** Result of {@link UserResource.queryBlacklist}. */
export interface UserQueryBlacklistResult extends CodeResult {
  /** User ids, the latest added first. */
  users: string[];
  /** Token of the next page; absent on the last one. */
  next?: string;
}

/** Parameters of {@link UserResource.removeBlacklist}. */
export interface UserRemoveBlacklistParams {
  /** Id of the user whose blocklist it is. At most 64 bytes. */
  userId: string;
  /** User ids to put on the list or take off it, one or several. At most 20 items, each at most 64 bytes. */
  blackUserId: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link UserResource.addWhitelist}. */
export interface UserAddWhitelistParams {
  /** Id of the user whose allowlist it is. At most 64 bytes. */
  userId: string;
  /** User ids to put on the list or take off it, one or several. At most 20 items, each at most 64 bytes. */
  whiteUserId: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link UserResource.removeWhitelist}. */
export interface UserRemoveWhitelistParams {
  /** Id of the user whose allowlist it is. At most 64 bytes. */
  userId: string;
  /** User ids to put on the list or take off it, one or several. At most 20 items, each at most 64 bytes. */
  whiteUserId: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link UserResource.queryWhitelist}. */
export interface UserQueryWhitelistParams {
  /** Id of the user whose allowlist it is. At most 64 bytes. */
  userId: string;
  /** `next` of the page before. */
  pageToken?: string | undefined;
  /** Users a page. From 1 to 1000. Default: `1000`. */
  size?: number | undefined;
}

/** Result of {@link UserResource.queryWhitelist}. */
export interface UserQueryWhitelistResult extends CodeResult {
  /** User ids, the latest added first. */
  users: string[];
  /** Token of the next page; absent on the last one. */
  next?: string;
}

/** Parameters of {@link UserResource.setWhiteSetting}. */
export interface UserSetWhiteSettingParams {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
  /** 1 allowlist mode, 0 blocklist mode, in which every user begins. */
  whiteSetting: 0 | 1;
}

/** Parameters of {@link UserResource.queryWhiteSetting}. */
export interface UserQueryWhiteSettingParams {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
}

/** The mode of a user. */
export interface UserWhiteSetting {
  /** User id. */
  userId: string;
  /** `"1"` allowlist mode, `"0"` blocklist mode: a text, not a number. */
  whiteSetting: '0' | '1';
}

/** Result of {@link UserResource.queryWhiteSetting}. */
export interface UserQueryWhiteSettingResult extends CodeResult {
  /** One for each id that was asked for, in that order (inferred). */
  users: UserWhiteSetting[];
}

/** Parameters of {@link UserResource.setChatBan}. */
export interface UserSetChatBanParams {
  /** User ids, one or several. At most 1,000 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
  /** 1 mutes, 0 lifts the mute. */
  state: 0 | 1;
  /** Kind of conversation: one-to-one is the only one. */
  type: 'PERSON';
}

/** Parameters of {@link UserResource.listChatBan}. */
export interface UserListChatBanParams {
  /** Kind of conversation: one-to-one is the only one. */
  type: 'PERSON';
  /** How many users to list. From 1 to 200. Default: `100`. */
  num?: number | undefined;
  /** How many users to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
}

/** Result of {@link UserResource.listChatBan}. */
export interface UserListChatBanResult extends CodeResult {
  /** How many users are muted in all. */
  total: number;
  /** User ids, the first muted first (inferred). */
  users: string[];
}

/** Parameters of {@link UserResource.setBlockPushPeriod}. */
export interface UserSetBlockPushPeriodParams {
  /** User id, unique in the app: letters and digits (older documentation also allows + | = - _). At most 64 bytes. */
  userId: string;
  /** When it starts: `HH:MM:SS` in the data center's zone. In the form `^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$`. */
  startTime: string;
  /** How long it lasts, in minutes; with 0 there is no such time. From 0 to 1439. */
  period: number;
  /** 1 lets pushes of messages through that mention the user, 5 lets none through. */
  level: 1 | 5;
}

/** Parameters of {@link UserResource.getBlockPushPeriod}. */
export interface UserGetBlockPushPeriodParams {
  /** User id, unique in the app: letters and digits (older documentation also allows + | = - _). At most 64 bytes. */
  userId: string;
}

/** The time of day in which a user gets no pushes. */
export interface UserBlockPushPeriod {
  /** When it starts: `HH:MM:SS`; empty if none is set (inferred). */
  startTime: string;
  /** How long it lasts, in minutes; 0 if none is set. */
  period: number;
  /** The `level` that was set; 0 if none is. */
  unPushLevel: 0 | 1 | 5;
}

/** Result of {@link UserResource.getBlockPushPeriod}. */
export interface UserGetBlockPushPeriodResult extends CodeResult {
  /** The time of day in which a user gets no pushes. */
  data: UserBlockPushPeriod;
}

/** Parameters of {@link UserResource.removeBlockPushPeriod}. */
export interface UserRemoveBlockPushPeriodParams {
  /** User id, unique in the app: letters and digits (older documentation also allows + | = - _). At most 64 bytes. */
  userId: string;
}

/** The name under which a user sees another one in pushes. */
export interface UserRemark {
  /** Id of the other user, the sender. At most 64 bytes. */
  id: string;
  /** The name to show. */
  remark: string;
}

/** Parameters of {@link UserResource.setRemarks}. */
export interface UserSetRemarksParams {
  /** Id of the user who sees the names. At most 64 bytes. */
  userId: string;
  /** The names. At most 100 items. The value, or its JSON string. */
  remarks: readonly UserRemark[] | string;
}

/** Parameters of {@link UserResource.removeRemarks}. */
export interface UserRemoveRemarksParams {
  /** Id of the user who sees the names. At most 64 bytes. */
  userId: string;
  /** Id of the user whose name to delete. At most 64 bytes. */
  targetId: string;
}

/** Parameters of {@link UserResource.listRemarks}. */
export interface UserListRemarksParams {
  /** Id of the user who sees the names. At most 64 bytes. */
  userId: string;
  /** Page number, from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Names a page. From 1 to 50. Default: `50`. */
  size?: number | undefined;
}

/** Result of {@link UserResource.listRemarks}. */
export interface UserListRemarksResult extends CodeResult {
  /** How many names the user has set. */
  total: number;
  /** A page of them, in the order in which they were first set (inferred). */
  users: UserRemark[];
}

/** Parameters of {@link UserResource.deactivate}. */
export interface UserDeactivateParams {
  /** User ids, one or several. At most 100 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
}

/** Result of {@link UserResource.deactivate}. */
export interface UserDeactivateResult extends CodeResult {
  /** Id of this operation; the callback that reports the outcome has it as well. */
  operateId: string;
}

/** Parameters of {@link UserResource.listDeactivated}. */
export interface UserListDeactivatedParams {
  /** Page number, from 1. At least 1. Default: `1`. */
  pageNo?: number | undefined;
  /** Users a page. From 1 to 50. Default: `50`. */
  pageSize?: number | undefined;
}

/** Result of {@link UserResource.listDeactivated}. */
export interface UserListDeactivatedResult extends CodeResult {
  /** User ids, the first deactivated first (inferred). */
  users: string[];
}

/** Parameters of {@link UserResource.reactivate}. */
export interface UserReactivateParams {
  /** User ids, one or several. At most 100 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
}

/** Result of {@link UserResource.reactivate}. */
export interface UserReactivateResult extends CodeResult {
  /** Id of this operation; the callback that reports the outcome has it as well. */
  operateId: string;
}

/** Parameters of {@link UserResource.activate}. */
export interface UserActivateParams {
  /** User id, unique in the app: letters and digits (older documentation also allows + | = - _). At most 64 bytes. */
  userId: string;
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

export const userEndpoints: EndpointTable<keyof UserResource> = endpoints('user', () => {
  const userId = required(id);
  const portraitUri = text({ maxBytes: 1024 });
  const page = integer({ min: 1 });
  const size = integer({ min: 1, max: 1000 });
  const blackUserId = required(list(id, { maxItems: 20 }));
  const pageToken = text();
  const whiteUserId = required(list(id, { maxItems: 20 }));
  const type = required(text({ values: ['PERSON'] }));
  return {
    getToken: endpoint(
      '/user/getToken.json',
      { userId, name: required(text({ maxChars: 64 })), portraitUri },
      { rateLimit: { rates: [{ calls: 200, per: 'second' }] } },
    ),
    refresh: endpoint('/user/refresh.json', { userId, name: text({ maxChars: 64 }), portraitUri }),
    get: endpoint('/user/info.json', { userId }),
    list: endpoint(
      '/user/query.json',
      { page, pageSize: integer({ min: 1, max: 100 }), order: integer({ choices: [0, 1] }) },
      { rateLimit: null },
    ),
    remove: endpoint('/user/delusers.json', { userId: required(list(id, { maxItems: 100 })) }, { rateLimit: null }),
    expireToken: endpoint('/user/token/expire.json', {
      userId: required(list(id, { maxItems: 20 })),
      time: required(integer({ min: 0 })),
    }),
    checkOnline: endpoint('/user/checkOnline.json', { userId }),
    listGroups: endpoint('/user/group/query.json', { userId, page: integer({ min: 0 }), size }),
    block: endpoint('/user/block.json', {
      userId: required(list(id, { maxItems: 20 })),
      minute: required(integer({ min: 1, max: 43200 })),
    }),
    unBlock: endpoint('/user/unblock.json', { userId: required(list(id, { maxItems: 20 })) }),
    queryBlock: endpoint('/user/block/query.json', { page: integer({ min: 0 }), size: integer({ min: 1 }) }),
    addBlacklist: endpoint('/user/blacklist/add.json', { userId, blackUserId }),
    queryBlacklist: endpoint('/user/blacklist/query.json', { userId, pageToken, size }),
    removeBlacklist: endpoint('/user/blacklist/remove.json', { userId, blackUserId }),
    addWhitelist: endpoint('/user/whitelist/add.json', { userId, whiteUserId }),
    removeWhitelist: endpoint('/user/whitelist/remove.json', { userId, whiteUserId }),
    queryWhitelist: endpoint('/user/whitelist/query.json', { userId, pageToken, size }),
    setWhiteSetting: endpoint('/user/whitesetting/set.json', {
      userId: required(list(id, { maxItems: 20 })),
      whiteSetting: required(integer({ choices: [0, 1] })),
    }),
    queryWhiteSetting: endpoint('/user/whitesetting/query.json', { userId: required(list(id, { maxItems: 20 })) }),
    setChatBan: endpoint('/user/chat/fb/set.json', {
      userId: required(list(id, { maxItems: 1000 })),
      state: required(integer({ choices: [0, 1] })),
      type,
    }),
    listChatBan: endpoint('/user/chat/fb/querylist.json', {
      type,
      num: integer({ min: 1, max: 200 }),
      offset: integer({ min: 0 }),
    }),
    setBlockPushPeriod: endpoint('/user/blockPushPeriod/set.json', {
      userId,
      startTime: required(text({ pattern: /^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$/ })),
      period: required(integer({ min: 0, max: 1439 })),
      level: required(integer({ choices: [1, 5] })),
    }),
    getBlockPushPeriod: endpoint('/user/blockPushPeriod/get.json', { userId }),
    removeBlockPushPeriod: endpoint('/user/blockPushPeriod/delete.json', { userId }),
    setRemarks: endpoint('/user/remarks/set.json', {
      userId,
      remarks: required(json(list(object({ id: required(id), remark: required(text()) }), { maxItems: 100 }))),
    }),
    removeRemarks: endpoint('/user/remarks/del.json', { userId, targetId: required(id) }, { rateLimit: null }),
    listRemarks: endpoint('/user/remarks/get.json', { userId, page, size: integer({ min: 1, max: 50 }) }),
    deactivate: endpoint(
      '/user/deactivate.json',
      { userId: required(list(id, { maxItems: 100, commas: true })) },
      { rateLimit: { rates: [{ calls: 100, per: 'second' }], weigh: 'userId' } },
    ),
    listDeactivated: endpoint('/user/deactivate/query.json', {
      pageNo: integer({ min: 1 }),
      pageSize: integer({ min: 1, max: 50 }),
    }),
    reactivate: endpoint(
      '/user/reactivate.json',
      { userId: required(list(id, { maxItems: 100, commas: true })) },
      { rateLimit: { rates: [{ calls: 100, per: 'second' }], weigh: 'userId' } },
    ),
    activate: endpoint('/user/activate.json', { userId }, { rateLimit: null }),
  };
});

/** Users: tokens, names and avatars for push, presence, blocks, blocklists and allowlists, quiet hours, deactivation. */
export class UserResource extends Resource {
  /**
   * Registers a user and returns the token that a client connects with.
   *
   * - The first call for an id registers it; a later one returns another token and stores the name and avatar again.
   * - Every token issued to a user stays valid until it expires (by default never) or is invalidated.
   * - A deactivated user gets none until `user.reactivate`.
   *
   * Inferred, not documented:
   * - A blocked user can still be given a token.
   *
   * `POST /user/getToken.json` · Limit: 200 a second.
   *
   * @param params - see {@link UserGetTokenParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {InvalidParameterError} Inferred: code 1002 when the user is deactivated
   * @throws {QuotaError} code 2007 when the development environment has its 100 registered users already
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
  getToken(params: UserGetTokenParams, options?: RequestOptions): ApiPromise<UserGetTokenResult> {
    return this.call(userEndpoints().getToken, params, options);
  }

  /**
   * Changes the stored push name and avatar of a user.
   *
   * - The hosted profile of `/user/profile/*` is separate and stays as it is.
   *
   * Inferred, not documented:
   * - Only what is sent changes; an empty text leaves the stored value as it is.
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
  refresh(params: UserRefreshParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(userEndpoints().refresh, params, options);
  }

  /**
   * Reads the stored name and avatar of a user, and when the user was registered.
   *
   * - These are the values of `user.getToken` and `user.refresh`, not the hosted profile of `/user/profile/*`.
   *
   * Inferred, not documented:
   * - A deactivated user is taken for one who is not registered.
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
  get(params: UserGetParams, options?: RequestOptions): ApiPromise<UserGetResult> {
    return this.call(userEndpoints().get, params, options);
  }

  /**
   * Lists the registered users of the development environment.
   *
   * - Meant for the development environment; whether production answers is in no source.
   * - The limits of a page are those of the Go SDK.
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
  list(params?: UserListParams, options?: RequestOptions): PagePromise<UserListResult, RegisteredUser> {
    return this.pages(
      userEndpoints().list,
      { by: 'page', page: 'page', size: 'pageSize', items: 'users' },
      params,
      options,
    );
  }

  /**
   * Deletes registered users of the development environment.
   *
   * - Frees places among the 100 users of the development environment. In production users are deactivated instead.
   *
   * Inferred, not documented:
   * - The tokens of a removed user are void and what is stored for the user is erased; memberships of groups stay.
   * - An id that is not registered is passed over.
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
  remove(params: UserRemoveParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(userEndpoints().remove, params, options);
  }

  /**
   * Makes the tokens invalid that users were given before a moment.
   *
   * - Connected users stay connected; once they are off, they cannot connect with an old token.
   * - A new `user.getToken` lets the user in again.
   *
   * Inferred, not documented:
   * - A time to come voids the tokens issued so far, not those issued until then.
   * - An id that is not registered is passed over.
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
  expireToken(params: UserExpireTokenParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(userEndpoints().expireToken, params, options);
  }

  /**
   * Says whether a user is connected now.
   *
   * - An id that was never registered reads as offline.
   *
   * Inferred, not documented:
   * - A block disconnects a user at once, so a blocked user reads as offline.
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
  checkOnline(params: UserCheckOnlineParams, options?: RequestOptions): ApiPromise<UserCheckOnlineResult> {
    return this.call(userEndpoints().checkOnline, params, options);
  }

  /**
   * Lists the groups that a user is in.
   *
   * - Follows the joins and quits of the group API.
   * - Without paging at most 5,000 groups come back.
   *
   * Inferred, not documented:
   * - A user in no group, or an unknown one, has an empty list.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
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
  ): PagePromise<UserListGroupsResult, UserJoinedGroup> {
    return this.pages(
      userEndpoints().listGroups,
      { by: 'page', page: 'page', size: 'size', items: 'groups', unpaged: 5000, defaultSize: 50 },
      params,
      options,
    );
  }

  /**
   * Disconnects users and keeps them from connecting for a number of minutes.
   *
   * - A live connection is cut at once. The block ends by itself or with `user.unBlock`; there is none without end.
   * - Messages sent to a blocked user wait as offline messages, at most 7 days, and are not pushed.
   * - The user need not be registered.
   *
   * Inferred, not documented:
   * - Blocking again replaces the end time.
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
  block(params: UserBlockParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(userEndpoints().block, params, options);
  }

  /**
   * Lifts the block of users.
   *
   * - The user may connect again and receives what waited offline.
   *
   * Inferred, not documented:
   * - Unblocking a user who is not blocked succeeds.
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
  unBlock(params: UserUnBlockParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(userEndpoints().unBlock, params, options);
  }

  /**
   * Lists the blocked users and when each block ends.
   *
   * - Without paging at most 1,000 users come back.
   *
   * Inferred, not documented:
   * - A block that ended is not listed; without blocks the list is empty.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
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
  queryBlock(params?: UserQueryBlockParams, options?: RequestOptions): PagePromise<UserQueryBlockResult, BlockedUser> {
    return this.pages(
      userEndpoints().queryBlock,
      { by: 'page', page: 'page', size: 'size', items: 'users', unpaged: 1000, defaultSize: 50 },
      params,
      options,
    );
  }

  /**
   * Puts users on a user's own blocklist.
   *
   * - One way: a listed user cannot send one-to-one messages to the owner; the owner can still send to the listed
   *   user.
   * - Messages sent through the server API ignore the list unless they carry `verifyBlacklist: 1`.
   * - While the owner is in allowlist mode (`user.setWhiteSetting`), the list has no effect.
   * - A list holds at most 3,000 users in the current plans.
   * - Neither user need be registered. Adding an id twice is not an error (inferred).
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
  addBlacklist(params: UserAddBlacklistParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(userEndpoints().addBlacklist, params, options);
  }

  /**
   * Reads a user's own blocklist.
   *
   * Inferred, not documented:
   * - An unknown user or an empty list gives an empty `users`.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
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
  ): PagePromise<UserQueryBlacklistResult, string> {
    return this.pages(
      userEndpoints().queryBlacklist,
      { by: 'token', token: 'pageToken', next: 'next', items: 'users' },
      params,
      options,
    );
  }

  /**
   * Takes users off a user's own blocklist.
   *
   * Inferred, not documented:
   * - Removing an id that is not listed succeeds.
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
  removeBlacklist(params: UserRemoveBlacklistParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(userEndpoints().removeBlacklist, params, options);
  }

  /**
   * Puts users on a user's own allowlist.
   *
   * - The list has an effect while its owner is in allowlist mode: see `user.setWhiteSetting`.
   * - The owner then receives one-to-one messages from listed users only.
   * - Messages sent through the server API ignore the list unless they carry `verifyBlacklist: 1`.
   * - A list holds at most 3,000 users in the current plans.
   *
   * Inferred, not documented:
   * - Neither user need be registered, and adding an id twice is not an error.
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
  addWhitelist(params: UserAddWhitelistParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(userEndpoints().addWhitelist, params, options);
  }

  /**
   * Takes users off a user's own allowlist.
   *
   * Inferred, not documented:
   * - Removing an id that is not listed succeeds.
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
  removeWhitelist(params: UserRemoveWhitelistParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(userEndpoints().removeWhitelist, params, options);
  }

  /**
   * Reads a user's own allowlist.
   *
   * Inferred, not documented:
   * - An unknown user or an empty list gives an empty `users`.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
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
  ): PagePromise<UserQueryWhitelistResult, string> {
    return this.pages(
      userEndpoints().queryWhitelist,
      { by: 'token', token: 'pageToken', next: 'next', items: 'users' },
      params,
      options,
    );
  }

  /**
   * Puts users into allowlist mode or back into blocklist mode.
   *
   * - In allowlist mode a user receives one-to-one messages from the users on the own allowlist only; the own
   *   blocklist has no effect.
   * - Where allowlist mode is on for the whole app, this call cannot take a user out of it.
   *
   * Inferred, not documented:
   * - Both lists stay as they are when the mode changes.
   * - The user need not be registered.
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
  setWhiteSetting(params: UserSetWhiteSettingParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(userEndpoints().setWhiteSetting, params, options);
  }

  /**
   * Says whether users are in allowlist or in blocklist mode.
   *
   * - A user whose mode was never set reads `"0"`.
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
  ): ApiPromise<UserQueryWhiteSettingResult> {
    return this.call(userEndpoints().queryWhiteSetting, params, options);
  }

  /**
   * Mutes users in all one-to-one conversations, or lifts that.
   *
   * - A muted user's clients cannot send one-to-one messages. Those sent through the server API in the user's name
   *   still go out.
   * - There is no time limit: a mute lasts until it is lifted.
   *
   * Inferred, not documented:
   * - Muting twice, or lifting a mute that is not there, succeeds.
   * - The user need not be registered.
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
  setChatBan(params: UserSetChatBanParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(userEndpoints().setChatBan, params, options);
  }

  /**
   * Lists the users who are muted in one-to-one conversations.
   *
   * Inferred, not documented:
   * - Muting a user again keeps the place in the list.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
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
  listChatBan(params: UserListChatBanParams, options?: RequestOptions): PagePromise<UserListChatBanResult, string> {
    return this.pages(
      userEndpoints().listChatBan,
      { by: 'offset', offset: 'offset', size: 'num', items: 'users' },
      params,
      options,
    );
  }

  /**
   * Sets the time of day in which a user gets no pushes.
   *
   * - A user has one such time: setting another replaces it. It holds every day, and may pass midnight.
   * - `00:00:00` with 1439 minutes is the whole day.
   * - Messages wait offline as ever; only their pushes are left out.
   *
   * Inferred, not documented:
   * - With `period` 0 the one that was set is gone.
   * - Pushes that are asked for by themselves, as with `push.sendToUsers`, are sent all the same.
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
  setBlockPushPeriod(params: UserSetBlockPushPeriodParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(userEndpoints().setBlockPushPeriod, params, options);
  }

  /**
   * Reads the time of day in which a user gets no pushes.
   *
   * - What is set as `level` is read as `unPushLevel`.
   *
   * Inferred, not documented:
   * - Without one, `period` and `unPushLevel` are 0.
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
  ): ApiPromise<UserGetBlockPushPeriodResult> {
    return this.call(userEndpoints().getBlockPushPeriod, params, options);
  }

  /**
   * Lets a user get pushes at any time of day again.
   *
   * Inferred, not documented:
   * - Where none is set, the call succeeds.
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
  removeBlockPushPeriod(params: UserRemoveBlockPushPeriodParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(userEndpoints().removeBlockPushPeriod, params, options);
  }

  /**
   * Sets the names under which a user sees other users in push notifications.
   *
   * - In pushes of a group, these names go before those of the group.
   * - Where in a push the name stands is in no source.
   *
   * Inferred, not documented:
   * - A name that is set again is replaced; the other names of the user stay.
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
  setRemarks(params: UserSetRemarksParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(userEndpoints().setRemarks, params, options);
  }

  /**
   * Deletes the name under which a user sees another one in push notifications.
   *
   * Inferred, not documented:
   * - Where no name is set, the call succeeds.
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
  removeRemarks(params: UserRemoveRemarksParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(userEndpoints().removeRemarks, params, options);
  }

  /**
   * Lists the names under which a user sees other users in push notifications.
   *
   * Inferred, not documented:
   * - A user without any has `total` 0 and an empty list.
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
  listRemarks(params: UserListRemarksParams, options?: RequestOptions): PagePromise<UserListRemarksResult, UserRemark> {
    return this.pages(
      userEndpoints().listRemarks,
      { by: 'page', page: 'page', size: 'size', items: 'users' },
      params,
      options,
    );
  }

  /**
   * Closes the accounts of users and erases their personal data.
   *
   * - The user is logged out at once, and can neither log in nor be given a token.
   * - Erased are name and avatar, history and offline messages, conversations, tags, settings, push devices, blocklist
   *   and allowlist. Memberships of groups and ultra groups stay.
   * - The service may take 15 minutes, and reports the outcome of each id by a callback; the ids are listed by
   *   `user.listDeactivated` at once.
   * - The user need not be registered. What is sent to a deactivated user is not kept for the user (inferred).
   *
   * Inferred, not documented:
   * - The hosted profile and the friends go as well.
   * - Deactivating again succeeds, and the hour until `user.reactivate` is not counted anew.
   * - That the limit counts users is stated for `user.reactivate` only.
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
  deactivate(params: UserDeactivateParams, options?: RequestOptions): ApiPromise<UserDeactivateResult> {
    return this.call(userEndpoints().deactivate, params, options);
  }

  /**
   * Lists the deactivated users.
   *
   * - Lists those as well whose deactivation is still under way.
   *
   * Inferred, not documented:
   * - Users who were reactivated are no longer listed.
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
  ): PagePromise<UserListDeactivatedResult, string> {
    return this.pages(
      userEndpoints().listDeactivated,
      { by: 'page', page: 'pageNo', size: 'pageSize', items: 'users' },
      params,
      options,
    );
  }

  /**
   * Opens the accounts of deactivated users again.
   *
   * - Not possible within an hour of the deactivation. Several ids are refused together if that is so for one
   *   (inferred).
   * - What was erased does not come back, and the user needs a new token.
   * - A callback reports the outcome of each id.
   * - A user who is not deactivated is passed over.
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
  reactivate(params: UserReactivateParams, options?: RequestOptions): ApiPromise<UserReactivateResult> {
    return this.call(userEndpoints().reactivate, params, options);
  }

  /**
   * Opens the account of a deactivated user again: the older form of `user.reactivate`.
   *
   * Inferred, not documented:
   * - It does what `user.reactivate` does, for one user.
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
  activate(params: UserActivateParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(userEndpoints().activate, params, options);
  }
}
