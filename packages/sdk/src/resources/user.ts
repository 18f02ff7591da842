// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { ApiPromise } from '../core/api-promise.js';
import { type Endpoint, endpoint } from '../core/endpoint.js';
import { id, integer, list, required, text } from '../core/fields.js';
import type { RequestOptions } from '../core/options.js';
import { Resource } from '../core/resource.js';

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
export interface UserGetTokenResult {
  /** 200 on success. */
  code: number;
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

/** Result of {@link UserResource.refresh}. */
export interface UserRefreshResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link UserResource.checkOnline}. */
export interface UserCheckOnlineParams {
  /** User id, unique in the app: letters and digits (older documentation also allows + | = - _). At most 64 bytes. */
  userId: string;
}

/** Result of {@link UserResource.checkOnline}. */
export interface UserCheckOnlineResult {
  /** 200 on success. */
  code: number;
  /** `"1"` connected, `"0"` not: a text, not a number. */
  status: '0' | '1';
}

/** Parameters of {@link UserResource.block}. */
export interface UserBlockParams {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
  /** How long, in minutes; 43200 is 30 days. From 1 to 43200. */
  minute: number;
}

/** Result of {@link UserResource.block}. */
export interface UserBlockResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link UserResource.unBlock}. */
export interface UserUnBlockParams {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
}

/** Result of {@link UserResource.unBlock}. */
export interface UserUnBlockResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link UserResource.queryBlock}. */
export interface UserQueryBlockParams {
  /**
   * Page number, from 1. Without it, or with 0, there is no paging. At least 0.
   *
   * @defaultValue `0`
   */
  page?: number | undefined;
  /**
   * Users a page; read only together with `page`. At least 1.
   *
   * @defaultValue `50`
   */
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
export interface UserQueryBlockResult {
  /** 200 on success. */
  code: number;
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

/** Result of {@link UserResource.addBlacklist}. */
export interface UserAddBlacklistResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link UserResource.queryBlacklist}. */
export interface UserQueryBlacklistParams {
  /** Id of the user whose blocklist it is. At most 64 bytes. */
  userId: string;
  /** `next` of the page before. */
  pageToken?: string | undefined;
  /**
   * Users a page. From 1 to 1000.
   *
   * @defaultValue `1000`
   */
  size?: number | undefined;
}

/** Result of {@link UserResource.queryBlacklist}. */
export interface UserQueryBlacklistResult {
  /** 200 on success. */
  code: number;
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

/** Result of {@link UserResource.removeBlacklist}. */
export interface UserRemoveBlacklistResult {
  /** 200 on success. */
  code: number;
}

export const userEndpoints: Record<
  | 'getToken'
  | 'refresh'
  | 'checkOnline'
  | 'block'
  | 'unBlock'
  | 'queryBlock'
  | 'addBlacklist'
  | 'queryBlacklist'
  | 'removeBlacklist',
  Endpoint
> = {
  getToken: endpoint('user.getToken', '/user/getToken.json', {
    userId: required(id),
    name: required(text({ maxChars: 64 })),
    portraitUri: text({ maxBytes: 1024 }),
  }),
  refresh: endpoint('user.refresh', '/user/refresh.json', {
    userId: required(id),
    name: text({ maxChars: 64 }),
    portraitUri: text({ maxBytes: 1024 }),
  }),
  checkOnline: endpoint('user.checkOnline', '/user/checkOnline.json', { userId: required(id) }),
  block: endpoint('user.block', '/user/block.json', {
    userId: required(list(id, { maxItems: 20 })),
    minute: required(integer({ min: 1, max: 43200 })),
  }),
  unBlock: endpoint('user.unBlock', '/user/unblock.json', { userId: required(list(id, { maxItems: 20 })) }),
  queryBlock: endpoint('user.queryBlock', '/user/block/query.json', {
    page: integer({ min: 0 }),
    size: integer({ min: 1 }),
  }),
  addBlacklist: endpoint('user.addBlacklist', '/user/blacklist/add.json', {
    userId: required(id),
    blackUserId: required(list(id, { maxItems: 20 })),
  }),
  queryBlacklist: endpoint('user.queryBlacklist', '/user/blacklist/query.json', {
    userId: required(id),
    pageToken: text(),
    size: integer({ min: 1, max: 1000 }),
  }),
  removeBlacklist: endpoint('user.removeBlacklist', '/user/blacklist/remove.json', {
    userId: required(id),
    blackUserId: required(list(id, { maxItems: 20 })),
  }),
};

/** Users: tokens, names and avatars for push, presence, blocks and blocklists. */
export class UserResource extends Resource {
  /**
   * Registers a user and returns the token that a client connects with.
   *
   * - The first call for an id registers it; a later one returns another token and stores the name and avatar again.
   * - Every token issued to a user stays valid until it expires (by default never) or is invalidated.
   * - A blocked user can still be given a token (inferred).
   *
   * `POST /user/getToken.json` · Limit: 200 a second.
   *
   * @param params - see {@link UserGetTokenParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {QuotaError} the development environment has its 100 registered users already (code 2007)
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
    return this.call(userEndpoints.getToken, params, options);
  }

  /**
   * Changes the stored push name and avatar of a user.
   *
   * - Only what is sent changes; an empty text leaves the stored value as it is (inferred).
   * - The hosted profile of `/user/profile/*` is separate and stays as it is.
   *
   * `POST /user/refresh.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserRefreshParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {InvalidParameterError} no user is registered under this id (observed on the real service) (code 1002)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/modify | RongCloud documentation}
   * @example
   * ```ts
   * await rong.user.refresh({ userId: 'jlk456j5', name: 'Tony' });
   * ```
   */
  refresh(params: UserRefreshParams, options?: RequestOptions): ApiPromise<UserRefreshResult> {
    return this.call(userEndpoints.refresh, params, options);
  }

  /**
   * Says whether a user is connected now.
   *
   * - An id that was never registered reads as offline.
   * - A block disconnects a user at once, so a blocked user reads as offline (inferred).
   *
   * `POST /user/checkOnline.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserCheckOnlineParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/check-online-status-by-user | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { status } = await rong.user.checkOnline({ userId: 'jlk456j5' });
   * ```
   */
  checkOnline(params: UserCheckOnlineParams, options?: RequestOptions): ApiPromise<UserCheckOnlineResult> {
    return this.call(userEndpoints.checkOnline, params, options);
  }

  /**
   * Disconnects users and keeps them from connecting for a number of minutes.
   *
   * - A live connection is cut at once. The block ends by itself or with `user.unBlock`; there is none without end.
   * - Messages sent to a blocked user wait as offline messages, at most 7 days, and are not pushed.
   * - Blocking again replaces the end time (inferred).
   * - The user need not be registered.
   *
   * `POST /user/block.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserBlockParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/block | RongCloud documentation}
   * @example
   * ```ts
   * await rong.user.block({ userId: ['jlk456j5'], minute: 10 });
   * ```
   */
  block(params: UserBlockParams, options?: RequestOptions): ApiPromise<UserBlockResult> {
    return this.call(userEndpoints.block, params, options);
  }

  /**
   * Lifts the block of users.
   *
   * - Unblocking a user who is not blocked succeeds (inferred).
   * - The user may connect again and receives what waited offline.
   *
   * `POST /user/unblock.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserUnBlockParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/unblock | RongCloud documentation}
   * @example
   * ```ts
   * await rong.user.unBlock({ userId: ['jlk456j5'] });
   * ```
   */
  unBlock(params: UserUnBlockParams, options?: RequestOptions): ApiPromise<UserUnBlockResult> {
    return this.call(userEndpoints.unBlock, params, options);
  }

  /**
   * Lists the blocked users and when each block ends.
   *
   * - Without paging at most 1,000 users come back.
   * - A block that ended is not listed; without blocks the list is empty (inferred).
   *
   * `POST /user/block/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserQueryBlockParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/query-blocked-list | RongCloud documentation}
   * @example
   * ```ts
   * const { users } = await rong.user.queryBlock();
   * ```
   */
  queryBlock(params?: UserQueryBlockParams, options?: RequestOptions): ApiPromise<UserQueryBlockResult> {
    return this.call(userEndpoints.queryBlock, params, options);
  }

  /**
   * Puts users on a user's own blocklist.
   *
   * - One way: a listed user cannot send one-to-one messages to the owner; the owner can still send to the listed
   *   user.
   * - Messages sent through the server API ignore the list unless they carry `verifyBlacklist: 1`.
   * - A list holds at most 3,000 users in the current plans.
   * - Neither user need be registered. Adding an id twice is not an error (inferred).
   *
   * `POST /user/blacklist/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserAddBlacklistParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/blacklist/add-to-blacklist | RongCloud documentation}
   * @example
   * ```ts
   * await rong.user.addBlacklist({ userId: 'jlk456j5', blackUserId: ['troll'] });
   * ```
   */
  addBlacklist(params: UserAddBlacklistParams, options?: RequestOptions): ApiPromise<UserAddBlacklistResult> {
    return this.call(userEndpoints.addBlacklist, params, options);
  }

  /**
   * Reads a user's own blocklist.
   *
   * - An unknown user or an empty list gives an empty `users` (inferred).
   *
   * `POST /user/blacklist/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserQueryBlacklistParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/blacklist/query-blacklist | RongCloud documentation}
   * @example
   * ```ts
   * const { next, users } = await rong.user.queryBlacklist({ userId: 'jlk456j5' });
   * ```
   */
  queryBlacklist(params: UserQueryBlacklistParams, options?: RequestOptions): ApiPromise<UserQueryBlacklistResult> {
    return this.call(userEndpoints.queryBlacklist, params, options);
  }

  /**
   * Takes users off a user's own blocklist.
   *
   * - Removing an id that is not listed succeeds (inferred).
   *
   * `POST /user/blacklist/remove.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserRemoveBlacklistParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see go@v2.0.1:RCServerSDK/user.go, java:methods/user/blacklist/Blacklist.java
   * @example
   * ```ts
   * await rong.user.removeBlacklist({ userId: 'jlk456j5', blackUserId: ['troll'] });
   * ```
   */
  removeBlacklist(params: UserRemoveBlacklistParams, options?: RequestOptions): ApiPromise<UserRemoveBlacklistResult> {
    return this.call(userEndpoints.removeBlacklist, params, options);
  }
}
