// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import type { CodeResult } from './shared.js';

/** Basic fields of a user profile. */
export interface UserProfileFields {
  /** Id chosen by the user, such as a handle. At most 32 characters. */
  uniqueId?: string | number | undefined;
  /** Display name. At most 64 characters. */
  name?: string | undefined;
  /** URL of the avatar. At most 1,024 characters. */
  portraitUri?: string | undefined;
  /** Email address. At most 128 characters. */
  email?: string | undefined;
  /** Birthday, in a custom format. At most 32 characters. */
  birthday?: string | undefined;
  /** Gender: 0 unknown, 1 male, 2 female. */
  gender?: 0 | 1 | 2 | undefined;
  /** Location of the user. At most 32 characters. */
  location?: string | undefined;
  /** Custom role number. From 0 to 100. */
  role?: number | undefined;
  /** Custom level number. From 0 to 100. */
  level?: number | undefined;
}

/** Parameters of {@link UserProfileResource.set}. */
export interface UserProfileSetParams {
  /** User id. At most 64 bytes. */
  userId: string | number;
  /** Basic fields of a user profile. A JSON string of the value is also accepted. */
  userProfile?: UserProfileFields | string | undefined;
  /**
   * Custom fields, defined in the console first. Keys begin with `ext_`. At most 20 entries, keys at most 32
   * characters, values at most 256 characters. A JSON string of the value is also accepted.
   */
  userExtProfile?: Readonly<Record<string, string>> | string | undefined;
}

/** Parameters of {@link UserProfileResource.clear}. */
export interface UserProfileClearParams {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UserProfileResource.get}. */
export interface UserProfileGetParams {
  /** User ids, one or several. At most 100 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** The hosted profile of a user. */
export interface UserProfileEntry {
  /** User id. */
  userId: string;
  /** Version number; increases with each change. Java and Go have it; the table of one documentation page does not. */
  version?: number;
  /** Basic fields, a serialized JSON object. */
  userProfile: string;
  /** Custom fields, a serialized JSON object. */
  userExtProfile: string;
}

/** Result of {@link UserProfileResource.get}. */
export interface UserProfileGetResult extends CodeResult {
  /** Profiles, in the order of the ids. */
  userList: UserProfileEntry[];
}

/** Parameters of {@link UserProfileResource.list}. */
export interface UserProfileListParams {
  /** Page number, from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Number of profiles per page. From 1 to 100. Default: `20`. */
  size?: number | undefined;
  /** Order by the time of registration: 0 ascending, 1 descending. Default: `0`. */
  order?: 0 | 1 | undefined;
}

/** Result of {@link UserProfileResource.list}. */
export interface UserProfileListResult extends CodeResult {
  /** Profiles on this page. */
  userList: UserProfileEntry[];
}

export type UserProfileSetResult = CodeResult;
export type UserProfileClearResult = CodeResult;

/** User profiles hosted by the service. */
export interface UserProfileResource {
  /**
   * Sets a user's hosted profile.
   *
   * - The profile has a version number, which increases with each change.
   * - Name and avatar set by `user.getToken` and `user.refresh` are separate and unchanged.
   *
   * Inferred, not documented:
   * - Only the given keys change.
   * - A call without any key does nothing.
   * - The user need not be registered.
   *
   * `POST /user/profile/set.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserProfileSetParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app (newer documentation:
   *   enabled by default)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/user-profiles/set-user-profiles | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.userProfile.set({
   *   userId: 'u1',
   *   userProfile: { name: 'Nick', gender: 1 },
   *   userExtProfile: { ext_team: 'red' },
   * });
   * ```
   */
  set(params: UserProfileSetParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Clears the hosted profiles of users.
   *
   * Inferred, not documented:
   * - The profiles are empty afterwards; their version numbers continue.
   *
   * `POST /user/profile/clean.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserProfileClearParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app (newer documentation:
   *   enabled by default)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/user-profiles/clean-user-profiles | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.userProfile.clear({ userId: ['u1'] });
   * ```
   */
  clear(params: UserProfileClearParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Gets the hosted profiles of users.
   *
   * Inferred, not documented:
   * - Users without a profile are omitted.
   *
   * `POST /user/profile/batch/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserProfileGetParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app (newer documentation:
   *   enabled by default)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/user-profiles/query-user-profiles-by-batch |
   *   RongCloud documentation}
   * @example
   * ```ts
   * const { userList } = await rong.userProfile.get({ userId: ['u1'] });
   * ```
   */
  get(params: UserProfileGetParams, options?: RequestOptions): ApiPromise<UserProfileGetResult>;

  /**
   * Lists all hosted user profiles, page by page.
   *
   * Inferred, not documented:
   * - For a user who was never registered, the time of the first profile counts.
   * - There is no total; the last page is the one that is not full.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * `POST /user/profile/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link UserProfileListParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app (newer documentation:
   *   enabled by default)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/user-profiles/query-paginated-user-list | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { userList } = await rong.userProfile.list({ page: 1, size: 20 });
   * ```
   */
  list(params?: UserProfileListParams, options?: RequestOptions): PagePromise<UserProfileListResult, UserProfileEntry>;
}
