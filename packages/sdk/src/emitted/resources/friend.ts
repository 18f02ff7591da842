// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import type { CodeResult } from './shared.js';

/** Parameters of {@link FriendResource.add}. */
export interface FriendAddParams {
  /** Id of the user who sends the request. At most 64 bytes. */
  userId: string | number;
  /** Id of the user who receives the request. At most 64 bytes. */
  targetId: string | number;
  /** Mode: 1 depends on the other user's permission, 2 makes the users friends at once. Default: `1`. */
  optType?: 1 | 2 | undefined;
  /** Text of the request. At most 128 characters. */
  extra?: string | undefined;
}

/** Parameters of {@link FriendResource.remove}. */
export interface FriendRemoveParams {
  /** User id. At most 64 bytes. */
  userId: string | number;
  /** Ids of the other users, one or several. At most 100 items, each at most 64 bytes. */
  targetIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link FriendResource.clear}. */
export interface FriendClearParams {
  /** User id. At most 64 bytes. */
  userId: string | number;
}

/** Parameters of {@link FriendResource.setProfile}. */
export interface FriendSetProfileParams {
  /** User id. At most 64 bytes. */
  userId: string | number;
  /** User id of the friend. At most 64 bytes. */
  targetId: string | number;
  /** Remark name, shown to the user. If absent or empty, it is cleared. At most 64 characters. */
  remarkName?: string | undefined;
  /**
   * Custom fields. Inferred: unchanged if omitted. At most 10 entries, keys at most 32 characters, values at most 256
   * characters. A JSON string of the value is also accepted.
   */
  friendExtProfile?: Readonly<Record<string, string>> | string | undefined;
}

/** Parameters of {@link FriendResource.list}. */
export interface FriendListParams {
  /** User id. At most 64 bytes. */
  userId: string | number;
  /** `pageToken` of the previous page; omit it for the first page. */
  pageToken?: string | undefined;
  /** Number of friends per page. From 1 to 100. Default: `50`. */
  size?: number | undefined;
  /** Order by the time of the friendship: 0 ascending, 1 descending. Default: `0`. */
  order?: 0 | 1 | undefined;
}

/** A friend of a user. */
export interface Friend {
  /** User id of the friend. */
  userId: string;
  /** Name of the friend. Inferred: from the hosted profile, otherwise from the registration. */
  name: string;
  /** Remark name set by the user. */
  remarkName: string;
  /** Custom fields, a serialized JSON object. */
  friendExtProfile: string;
  /** Time of the friendship: Unix time in milliseconds. */
  time: number;
}

/** Result of {@link FriendResource.list}. */
export interface FriendListResult extends CodeResult {
  /** Token of the next page. Inferred: absent or empty on the last page. */
  pageToken?: string;
  /** Total number of friends. */
  totalCount: number;
  /** Friends on this page. */
  friendList: Friend[];
}

/** Parameters of {@link FriendResource.check}. */
export interface FriendCheckParams {
  /** User id. At most 64 bytes. */
  userId: string | number;
  /** Ids of the other users, one or several. At most 100 items, each at most 64 bytes. */
  targetIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Relation of two users. */
export interface FriendCheck {
  /** Id of the other user. */
  userId: string;
  /** Relation: 1 not friends, 4 friends; 2 and 3 are reserved. */
  result: 1 | 2 | 3 | 4;
}

/** Result of {@link FriendResource.check}. */
export interface FriendCheckResult extends CodeResult {
  /** One entry per id. Inferred: in the order of the ids. */
  results: FriendCheck[];
}

/** Parameters of {@link FriendResource.setPermission}. */
export interface FriendSetPermissionParams {
  /** User ids, one or several. At most 100 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /** Users who can become friends: 1 anyone, 2 users whose request is accepted, 3 no one. */
  permissionType: 1 | 2 | 3;
}

/** Parameters of {@link FriendResource.getPermission}. */
export interface FriendGetPermissionParams {
  /** User ids, one or several. At most 100 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Friend request permission of a user. */
export interface FriendPermission {
  /** User id. */
  userId: string;
  /** Users who can become friends: 0 the app's setting, 1 anyone, 2 users whose request is accepted, 3 no one. */
  type: 0 | 1 | 2 | 3;
}

/** Result of {@link FriendResource.getPermission}. */
export interface FriendGetPermissionResult extends CodeResult {
  /** One entry per id. */
  permissionSettings: FriendPermission[];
}

export type FriendAddResult = CodeResult;
export type FriendRemoveResult = CodeResult;
export type FriendClearResult = CodeResult;
export type FriendSetProfileResult = CodeResult;
export type FriendSetPermissionResult = CodeResult;

/** Friends: friendships, their profiles and permissions for friend requests. */
export interface FriendResource {
  /**
   * Sends a friend request, or makes two users friends.
   *
   * - Friendship is mutual.
   * - The users are friends at once if `optType` is 2 or the other user accepts anyone.
   * - With `optType` 1 and a user who requires requests, a request is created; only clients can accept it.
   * - A user who accepts no one refuses. Inferred: the code is 1002.
   *
   * Inferred, not documented:
   * - Without a permission setting, a request is required.
   * - Adding an existing friend, or oneself, changes nothing.
   *
   * `POST /friend/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link FriendAddParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app (newer documentation:
   *   enabled by default)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/friend-profile/add-friend | RongCloud documentation}
   * @example
   * ```ts
   * await rong.friend.add({ userId: 'id1', targetId: 'id2', optType: 2 });
   * ```
   */
  add(params: FriendAddParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Ends friendships of a user.
   *
   * Inferred, not documented:
   * - The friendship ends for both users.
   * - Users who are not friends are ignored.
   *
   * `POST /friend/delete.json` · Limit: 100 a second, each item of `targetIds` counts.
   *
   * @param params - see {@link FriendRemoveParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app (newer documentation:
   *   enabled by default)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/friend-profile/del-friend | RongCloud documentation}
   * @example
   * ```ts
   * await rong.friend.remove({ userId: 'id1', targetIds: ['id2', 'id3'] });
   * ```
   */
  remove(params: FriendRemoveParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Ends all friendships of a user.
   *
   * Inferred, not documented:
   * - The friendships also end for the other users.
   *
   * `POST /friend/clean.json` · Limit: 100 a second.
   *
   * @param params - see {@link FriendClearParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app (newer documentation:
   *   enabled by default)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/friend-profile/clean-friend | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.friend.clear({ userId: 'id1' });
   * ```
   */
  clear(params: FriendClearParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Sets the remark name and custom fields of a friend, as seen by a user.
   *
   * - The name and the fields are visible only to the user, in `friend.list`.
   * - The users must be friends. Inferred: otherwise the call is refused with 1002.
   *
   * `POST /friend/profile/set.json` · Limit: 100 a second.
   *
   * @param params - see {@link FriendSetProfileParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app (newer documentation:
   *   enabled by default)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/friend-profile/set-friend-profile | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.friend.setProfile({
   *   userId: 'id1',
   *   targetId: 'id2',
   *   remarkName: 'zs',
   *   friendExtProfile: { ext_key1: 'value1' },
   * });
   * ```
   */
  setProfile(params: FriendSetProfileParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the friends of a user, page by page.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * `POST /friend/get.json` · Limit: 100 a second.
   *
   * @param params - see {@link FriendListParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app (newer documentation:
   *   enabled by default)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/friend-profile/get-friend | RongCloud documentation}
   * @example
   * ```ts
   * const { pageToken, totalCount, friendList } = await rong.friend.list({ userId: 'id1', size: 50 });
   * ```
   */
  list(params: FriendListParams, options?: RequestOptions): PagePromise<FriendListResult, Friend>;

  /**
   * Checks which of the given users are friends of a user.
   *
   * `POST /friend/check.json` · Limit: 100 a second, each item of `targetIds` counts.
   *
   * @param params - see {@link FriendCheckParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app (newer documentation:
   *   enabled by default)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/friend-profile/check-friend | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { results } = await rong.friend.check({ userId: 'id1', targetIds: ['id2', 'id3'] });
   * ```
   */
  check(params: FriendCheckParams, options?: RequestOptions): ApiPromise<FriendCheckResult>;

  /**
   * Sets the friend request permission of users.
   *
   * - The permission overrides the app's setting.
   *
   * `POST /friend/permission/set.json` · Limit: 100 a second, each item of `userIds` counts.
   *
   * @param params - see {@link FriendSetPermissionParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app (newer documentation:
   *   enabled by default)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/friend-profile/set-friend-add-level | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.friend.setPermission({ userIds: ['id1', 'id2'], permissionType: 1 });
   * ```
   */
  setPermission(params: FriendSetPermissionParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Gets the friend request permission of users.
   *
   * - Users without a setting have type 0.
   *
   * `POST /friend/permission/get.json` · Limit: 100 a second, each item of `userIds` counts.
   *
   * @param params - see {@link FriendGetPermissionParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app (newer documentation:
   *   enabled by default)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/friend-profile/get-friend-add-level | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { permissionSettings } = await rong.friend.getPermission({ userIds: ['id1', 'id2'] });
   * ```
   */
  getPermission(params: FriendGetPermissionParams, options?: RequestOptions): ApiPromise<FriendGetPermissionResult>;
}
