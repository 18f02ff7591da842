// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import type { CodeResult } from './shared.js';

/** Basic fields of a hosted user profile. */
export interface UserProfileFields {
  /** Id chosen by the user, such as a handle; not the user id. At most 32 characters. */
  uniqueId?: string | number | undefined;
  /** Display name of the user. At most 64 characters. */
  name?: string | undefined;
  /** URL of the user's avatar. At most 1,024 characters. */
  portraitUri?: string | undefined;
  /** Email address of the user. At most 128 characters. */
  email?: string | undefined;
  /** Birthday of the user, in any format. At most 32 characters. */
  birthday?: string | undefined;
  /** Gender: 0 unknown, 1 male, 2 female. */
  gender?: 0 | 1 | 2 | undefined;
  /** Location of the user. At most 32 characters. */
  location?: string | undefined;
  /** Role of the user: a number with a meaning defined by you. From 0 to 100. */
  role?: number | undefined;
  /** Level of the user: a number with a meaning defined by you. From 0 to 100. */
  level?: number | undefined;
}

/** Parameters of {@link UserProfileResource.set}. */
export interface UserProfileSetParams {
  /** Id of the user whose profile is set. At most 64 bytes. */
  userId: string | number;
  /** Basic fields of a hosted user profile. A JSON string of the value is also accepted. */
  userProfile?: UserProfileFields | string | undefined;
  /**
   * Custom fields of the profile. Keys begin with `ext_` and must first be defined in the console. At most 20 entries,
   * keys at most 32 characters in the form `^ext_`, values at most 256 characters. A JSON string of the value is also
   * accepted.
   */
  userExtProfile?: Readonly<Record<string, string>> | string | undefined;
}

/** Result of {@link UserProfileResource.set}. */
export interface UserProfileSetResult extends CodeResult {
  /**
   * Key of the field with the wrong value; only in the answer to a refused call. Inferred: as on the path of Nexconn,
   * RongCloud's overseas brand.
   */
  profileKey?: string;
}

/** Parameters of {@link UserProfileResource.clear}. */
export interface UserProfileClearParams {
  /** Ids of the users whose profiles are cleared. At most 20 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link UserProfileResource.get}. */
export interface UserProfileGetParams {
  /** Ids of the users whose profiles are returned. At most 100 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** The hosted profile of a user. */
export interface UserProfileEntry {
  /** Id of the user. */
  userId: string;
  /**
   * Version number of the profile, which increases with each change. The Java and Go SDKs have the field; one
   * documentation page does not.
   */
  version?: number;
  /** Basic fields, a serialized JSON object with the keys of `userProfile` in `userProfile.set`. */
  userProfile: string;
  /** Custom fields, a serialized JSON object with string values. */
  userExtProfile: string;
}

/** Result of {@link UserProfileResource.get}. */
export interface UserProfileGetResult extends CodeResult {
  /** Profiles, in the order of the ids. */
  userList: UserProfileEntry[];
}

/** Parameters of {@link UserProfileResource.list}. */
export interface UserProfileListParams {
  /** Page number, from 1. Default: `1`. */
  page?: number | undefined;
  /** Number of profiles per page. From 1 to 100. Default: `20`. */
  size?: number | undefined;
  /** Order by the time of registration: 0 earliest first, 1 latest first. Default: `0`. */
  order?: 0 | 1 | undefined;
}

/** Result of {@link UserProfileResource.list}. */
export interface UserProfileListResult extends CodeResult {
  /** Profiles on this page. */
  userList: UserProfileEntry[];
}

export type UserProfileClearResult = CodeResult;

/** User profiles that RongCloud hosts, with basic and custom fields. */
export interface UserProfileResource {
  /**
   * Sets fields of the profile that RongCloud hosts for a user.
   *
   * - The version number of the profile increases with each change.
   * - The name and avatar for push notifications (`user.getToken`, `user.refresh`) are separate and unchanged.
   * - At least one of `userProfile` and `userExtProfile` is required, as Nexconn, RongCloud's overseas brand,
   *   documents. Inferred: the code is 1002.
   *
   * Inferred, not documented:
   * - Only the given keys change.
   * - Empty objects change nothing.
   * - The user need not be registered.
   *
   * `POST /user/profile/set.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserProfileSetParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app (newer documentation:
   *   enabled by default)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/user-profiles/set-user-profiles | RongCloud docs}
   * @example
   * ```ts
   * await rong.userProfile.set({
   *   userId: 'u1',
   *   userProfile: { name: 'Nick', gender: 1 },
   *   userExtProfile: { ext_team: 'red' },
   * });
   * ```
   */
  set(params: UserProfileSetParams, options?: RequestOptions): ApiPromise<UserProfileSetResult>;

  /**
   * Clears all fields of the hosted profiles of users.
   *
   * Inferred, not documented:
   * - The profiles are empty afterwards; their version numbers are not reset.
   *
   * `POST /user/profile/clean.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserProfileClearParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app (newer documentation:
   *   enabled by default)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/user-profiles/clean-user-profiles | RongCloud docs}
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
   * `POST /user/profile/batch/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserProfileGetParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app (newer documentation:
   *   enabled by default)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/user-profiles/query-user-profiles-by-batch |
   *   RongCloud docs}
   * @example
   * ```ts
   * const { userList } = await rong.userProfile.get({ userId: ['u1'] });
   * ```
   */
  get(params: UserProfileGetParams, options?: RequestOptions): ApiPromise<UserProfileGetResult>;

  /**
   * Lists the hosted profiles of all users, page by page.
   *
   * Inferred, not documented:
   * - For a user who was never registered, the time when the profile was first set counts as the time of registration.
   * - The result has no total; a page with fewer than `size` profiles is the last.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * `POST /user/profile/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link UserProfileListParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app (newer documentation:
   *   enabled by default)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/user/user-profiles/query-paginated-user-list | RongCloud
   *   docs}
   * @example
   * ```ts
   * const { userList } = await rong.userProfile.list({ page: 1, size: 20 });
   * ```
   */
  list(params?: UserProfileListParams, options?: RequestOptions): PagePromise<UserProfileListResult, UserProfileEntry>;
}
