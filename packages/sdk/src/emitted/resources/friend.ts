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
  /**
   * Mode: 1 follows the other user's permission (`friend.setPermission`), 2 makes the users friends at once. Default:
   * `1`.
   */
  optType?: 1 | 2 | undefined;
  /** Text of the friend request, for the other user. At most 128 characters. */
  extra?: string | undefined;
}

/** Parameters of {@link FriendResource.remove}. */
export interface FriendRemoveParams {
  /** Id of the user whose friends the call concerns. At most 64 bytes. */
  userId: string | number;
  /** Ids of the friends to remove. At most 100 items, each at most 64 bytes. */
  targetIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link FriendResource.clear}. */
export interface FriendClearParams {
  /** Id of the user whose friends the call concerns. At most 64 bytes. */
  userId: string | number;
}

/** Parameters of {@link FriendResource.setProfile}. */
export interface FriendSetProfileParams {
  /** Id of the user whose friends the call concerns. At most 64 bytes. */
  userId: string | number;
  /** Id of the friend. At most 64 bytes. */
  targetId: string | number;
  /**
   * Remark name: the name that the user sees for the friend. If absent or empty, the name is cleared. At most 64
   * characters.
   */
  remarkName?: string | undefined;
  /**
   * Custom fields that the user sees for the friend. Inferred: unchanged if absent. At most 10 entries, keys at most
   * 32 characters in the form `^ext_[a-z0-9_]*$`, values at most 256 characters. A JSON string of the value is also
   * accepted.
   */
  friendExtProfile?: Readonly<Record<string, string>> | string | undefined;
}

/** Parameters of {@link FriendResource.list}. */
export interface FriendListParams {
  /** Id of the user whose friends the call concerns. At most 64 bytes. */
  userId: string | number;
  /** Token of the page: `pageToken` of the previous page. Default: the first page. */
  pageToken?: string | undefined;
  /** Number of friends per page. From 1 to 100. Default: `50`. */
  size?: number | undefined;
  /** Order by the start of the friendship: 0 earliest first, 1 latest first. Default: `0`. */
  order?: 0 | 1 | undefined;
}

/** A friend of a user. */
export interface Friend {
  /** Id of the friend. */
  userId: string;
  /** Display name of the friend. Inferred: from the hosted profile, otherwise from `user.getToken`. */
  name: string;
  /** Name that the user gave the friend (`friend.setProfile`); empty if there is none. */
  remarkName: string;
  /** Custom fields that the user set for the friend, a serialized JSON object. */
  friendExtProfile: string;
  /** Start of the friendship: Unix time in milliseconds. */
  time: number;
}

/** Result of {@link FriendResource.list}. */
export interface FriendListResult extends CodeResult {
  /** Token of the next page. Inferred: absent or empty on the last page. */
  pageToken?: string;
  /** Total number of friends of the user. */
  totalCount: number;
  /** Friends on this page. */
  friendList: Friend[];
}

/** Parameters of {@link FriendResource.check}. */
export interface FriendCheckParams {
  /** Id of the user whose friends the call concerns. At most 64 bytes. */
  userId: string | number;
  /** Ids of the users to check. At most 100 items, each at most 64 bytes. */
  targetIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Whether a given user is a friend. */
export interface FriendCheck {
  /** Id of the given user. */
  userId: string;
  /** Relation: 1 not friends, 4 friends; 2 and 3 are reserved. */
  result: 1 | 2 | 3 | 4;
}

/** Result of {@link FriendResource.check}. */
export interface FriendCheckResult extends CodeResult {
  /** One entry per user in `targetIds`. Inferred: in the order of the ids. */
  results: FriendCheck[];
}

/** Parameters of {@link FriendResource.setPermission}. */
export interface FriendSetPermissionParams {
  /** Ids of the users whose permission is set. At most 100 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /**
   * Permission: 1 anyone becomes a friend without a request, 2 a request must be accepted, 3 no one can become a
   * friend.
   */
  permissionType: 1 | 2 | 3;
}

/** Parameters of {@link FriendResource.getPermission}. */
export interface FriendGetPermissionParams {
  /** Ids of the users whose permission is returned. At most 100 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Friend permission of a user: who can become a friend. */
export interface FriendPermission {
  /** Id of the user. */
  userId: string;
  /**
   * Permission: 0 the app's setting, 1 anyone becomes a friend without a request, 2 a request must be accepted, 3 no
   * one can become a friend.
   */
  type: 0 | 1 | 2 | 3;
}

/** Result of {@link FriendResource.getPermission}. */
export interface FriendGetPermissionResult extends CodeResult {
  /** One entry per user in `userIds`. */
  permissionSettings: FriendPermission[];
}

export type FriendAddResult = CodeResult;
export type FriendRemoveResult = CodeResult;
export type FriendClearResult = CodeResult;
export type FriendSetProfileResult = CodeResult;
export type FriendSetPermissionResult = CodeResult;

/** Friends: friendships, names and custom fields of friends, permissions for friend requests. */
export interface FriendResource {
  /**
   * Sends a friend request from one user to another, or makes them friends at once.
   *
   * - Friendship is mutual: each user is a friend of the other.
   * - The users are friends at once if `optType` is 2 or the permission of the other user is 1 (anyone).
   * - With `optType` 1 and permission 2, the other user gets a request, which only a client can accept.
   * - With `optType` 1 and permission 3 (no one), the call is refused. Inferred: the code is 1002.
   *
   * Inferred, not documented:
   * - A user without a permission counts as permission 2.
   * - Adding an existing friend, or oneself, changes nothing.
   *
   * `POST /friend/add.json` · Limit: 100 calls a second.
   *
   * @param params - {@link FriendAddParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app (newer documentation:
   *   enabled by default)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/friend-profile/add-friend | RongCloud docs}
   * @example
   * ```ts
   * await rong.friend.add({ userId: 'id1', targetId: 'id2', optType: 2 });
   * ```
   */
  add(params: FriendAddParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Ends the friendships of a user with given users.
   *
   * Inferred, not documented:
   * - The user is also removed from the friends of the other users.
   * - Users who are not friends are ignored.
   *
   * `POST /friend/delete.json` · Limit: 100 items of `targetIds` a second.
   *
   * @param params - {@link FriendRemoveParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app (newer documentation:
   *   enabled by default)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/friend-profile/del-friend | RongCloud docs}
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
   * - The user is also removed from the friends of the other users.
   *
   * `POST /friend/clean.json` · Limit: 100 calls a second.
   *
   * @param params - {@link FriendClearParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app (newer documentation:
   *   enabled by default)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/friend-profile/clean-friend | RongCloud docs}
   * @example
   * ```ts
   * await rong.friend.clear({ userId: 'id1' });
   * ```
   */
  clear(params: FriendClearParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Sets the name and the custom fields that a user sees for a friend.
   *
   * - The name and the fields are visible only to the user, in `friend.list`.
   * - The users must be friends. Inferred: otherwise the call is refused with 1002.
   *
   * `POST /friend/profile/set.json` · Limit: 100 calls a second.
   *
   * @param params - {@link FriendSetProfileParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app (newer documentation:
   *   enabled by default)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/friend-profile/set-friend-profile | RongCloud docs}
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
   * Paginated: `await` returns one page, `for await` all items.
   *
   * `POST /friend/get.json` · Limit: 100 calls a second.
   *
   * @param params - {@link FriendListParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app (newer documentation:
   *   enabled by default)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/friend-profile/get-friend | RongCloud docs}
   * @example
   * ```ts
   * const { pageToken, totalCount, friendList } = await rong.friend.list({ userId: 'id1', size: 50 });
   * ```
   */
  list(params: FriendListParams, options?: RequestOptions): PagePromise<FriendListResult, Friend>;

  /**
   * Checks which of the given users are friends of a user.
   *
   * `POST /friend/check.json` · Limit: 100 items of `targetIds` a second.
   *
   * @param params - {@link FriendCheckParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app (newer documentation:
   *   enabled by default)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/friend-profile/check-friend | RongCloud docs}
   * @example
   * ```ts
   * const { results } = await rong.friend.check({ userId: 'id1', targetIds: ['id2', 'id3'] });
   * ```
   */
  check(params: FriendCheckParams, options?: RequestOptions): ApiPromise<FriendCheckResult>;

  /**
   * Sets the friend permission of users: who can become their friend.
   *
   * - The permission of a user overrides the app's setting.
   *
   * `POST /friend/permission/set.json` · Limit: 100 items of `userIds` a second.
   *
   * @param params - {@link FriendSetPermissionParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app (newer documentation:
   *   enabled by default)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/friend-profile/set-friend-add-level | RongCloud docs}
   * @example
   * ```ts
   * await rong.friend.setPermission({ userIds: ['id1', 'id2'], permissionType: 1 });
   * ```
   */
  setPermission(params: FriendSetPermissionParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Gets the friend permission of users: who can become their friend.
   *
   * - Users without a permission of their own have type 0.
   *
   * `POST /friend/permission/get.json` · Limit: 100 items of `userIds` a second.
   *
   * @param params - {@link FriendGetPermissionParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app (newer documentation:
   *   enabled by default)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/friend-profile/get-friend-add-level | RongCloud docs}
   * @example
   * ```ts
   * const { permissionSettings } = await rong.friend.getPermission({ userIds: ['id1', 'id2'] });
   * ```
   */
  getPermission(params: FriendGetPermissionParams, options?: RequestOptions): ApiPromise<FriendGetPermissionResult>;
}
