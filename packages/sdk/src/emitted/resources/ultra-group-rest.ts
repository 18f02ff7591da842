// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import type { ObjectName } from '../message-types.js';
import type { CodeResult, UltraGroupRestUsers } from './shared.js';

/** Parameters of {@link UltraGroupRestResource.create}. */
export interface UltraGroupRestCreateParams {
  /** Id of the user who becomes the first member. At most 64 bytes. */
  user_id: string | number;
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  group_id: string | number;
  /** Name of the ultra group, shown in push notifications. At most 64 characters. */
  group_name: string;
}

/** Parameters of {@link UltraGroupRestResource.dismiss}. */
export interface UltraGroupRestDismissParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  group_id: string | number;
}

/** Parameters of {@link UltraGroupRestResource.join}. */
export interface UltraGroupRestJoinParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  group_id: string | number;
  /** Id of the user. At most 64 bytes. */
  user_id: string | number;
}

/** Parameters of {@link UltraGroupRestResource.quit}. */
export interface UltraGroupRestQuitParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  group_id: string | number;
  /** Id of the user. At most 64 bytes. */
  user_id: string | number;
}

/** Parameters of {@link UltraGroupRestResource.refresh}. */
export interface UltraGroupRestRefreshParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  group_id: string | number;
  /** Name of the ultra group, shown in push notifications. At most 64 characters. */
  group_name: string;
}

/** Parameters of {@link UltraGroupRestResource.listByUser}. */
export interface UltraGroupRestListByUserParams {
  /** Id of the user. At most 64 bytes. */
  user_id: string | number;
  /** Page number, from 1. Default: `1`. */
  page?: number | undefined;
  /** Number of groups per page. From 1 to 100. Default: `20`. */
  size?: number | undefined;
}

/** An ultra group of which the user is a member. */
export interface UltraGroupRestGroup {
  /** Id of the ultra group. */
  group_id: string;
  /** Name of the ultra group. */
  group_name: string;
}

/** A page of the ultra groups of a user. */
export interface UltraGroupRestGroups {
  /** Ultra groups on this page. Inferred: in the order of creation. */
  groups: UltraGroupRestGroup[];
}

/** Result of {@link UltraGroupRestResource.listByUser}. */
export interface UltraGroupRestListByUserResult extends CodeResult {
  /** A page of the ultra groups of a user. */
  data: UltraGroupRestGroups;
}

/** Parameters of {@link UltraGroupRestResource.listUsers}. */
export interface UltraGroupRestListUsersParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  group_id: string | number;
  /** Page number, from 1. Default: `1`. */
  page?: number | undefined;
  /** Number of users per page. From 1 to 100. Default: `20`. */
  size?: number | undefined;
}

/** A member of an ultra group. */
export interface UltraGroupRestUser {
  /** Id of the member. */
  id: string;
}

/** A page of the members of an ultra group. */
export interface UltraGroupRestMembers {
  /** Members on this page. Inferred: in the order of joining. */
  users: UltraGroupRestUser[];
}

/** Result of {@link UltraGroupRestResource.listUsers}. */
export interface UltraGroupRestListUsersResult extends CodeResult {
  /** A page of the members of an ultra group. */
  data: UltraGroupRestMembers;
}

/** Parameters of {@link UltraGroupRestResource.send}. */
export interface UltraGroupRestSendParams {
  /** Id of the sender, who need not be a member of the ultra group. At most 64 bytes. */
  from_user_id: string | number;
  /**
   * Ids of the ultra groups that receive the message; exactly one with `to_user_ids`. At most 3 items, each at most 64
   * bytes.
   */
  to_group_ids: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /**
   * Ids of the members who receive the message (a directed message). Default: all members. `undefined` means the
   * default as well; an empty string is refused. Each at most 64 bytes.
   */
  to_user_ids?: string | number | readonly (string | number)[] | ReadonlySet<string | number> | undefined;
  /**
   * Message type: a built-in type such as `RC:TxtMsg`, or a custom type, which must not begin with `RC:`. In
   * `rongkit`, `...textMessage('hello')` and the other builders give `objectName` and `content`. At most 32
   * characters.
   */
  object_name: ObjectName;
  /**
   * Message content. Built-in types: a serialized JSON object, such as `{"content":"hello"}` for a text message;
   * custom types: any string. In `rongkit`, `...textMessage('hello')` and the other builders give `objectName` and
   * `content`. At most 131,072 bytes.
   */
  content: string;
  /** Id of the channel, the same in all groups. Default: `RCDefault`. At most 20 characters. */
  bus_channel?: string | undefined;
  /** Inferred: if true, the message is stored in the server-side history. */
  store_flag: boolean;
  /** If true, the message mentions members (@), and `content` must contain `mentionedInfo`. Default: `false`. */
  mentioned_flag?: boolean | undefined;
  /** If true, the sender's clients get the message as well. Inferred: the default. Default: `true`. */
  include_sender_enable?: boolean | undefined;
  /**
   * Text of the push notification. Built-in message types have a default text; messages of custom types are pushed
   * only with this text.
   */
  push_content?: string | undefined;
  /** Custom data of the push notification. The app receives it as `appData` on iOS and `pushData` on Android. */
  push_data?: string | undefined;
  /**
   * Push settings, a serialized JSON object: `title` (at most 50 characters), `templateId`, `forceShowPushContent` (0
   * or 1), `pushConfigs` (a list of objects with one key each: HW, HONOR, MI, APNs, VIVO, OPPO, FCM, OHOS).
   */
  push_ext?: string | undefined;
  /** Inferred: if true, iOS devices get a silent push, which wakes the app. Default: `false`. */
  silence_push?: boolean | undefined;
}

/** Parameters of {@link UltraGroupRestResource.listGagUser}. */
export interface UltraGroupRestListGagUserParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  group_id: string | number;
}

/** A user muted in an ultra group. */
export interface UltraGroupRestGag {
  /** Id of the muted user. */
  id: string;
  /**
   * Start of the mute. Inferred: `YYYY-MM-DD HH:MM:SS` in the data center's time zone (UTC+8 in Beijing, UTC
   * elsewhere).
   */
  time: string;
}

/** The muted users of an ultra group. */
export interface UltraGroupRestGags {
  /** Muted users. Inferred: in the order of muting. */
  users: UltraGroupRestGag[];
}

/** Result of {@link UltraGroupRestResource.listGagUser}. */
export interface UltraGroupRestListGagUserResult extends CodeResult {
  /** The muted users of an ultra group. */
  data: UltraGroupRestGags;
}

/** Parameters of {@link UltraGroupRestResource.setBan}. */
export interface UltraGroupRestSetBanParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  group_id: string | number;
  /** True to enable mute-all, false to disable it. */
  status: boolean;
}

/** Parameters of {@link UltraGroupRestResource.getBan}. */
export interface UltraGroupRestGetBanParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  group_id: string | number;
}

/** Mute-all state of an ultra group. */
export interface UltraGroupRestBan {
  /** True if mute-all is enabled. */
  status: boolean;
}

/** Result of {@link UltraGroupRestResource.getBan}. */
export interface UltraGroupRestGetBanResult extends CodeResult {
  /** Mute-all state of an ultra group. */
  data: UltraGroupRestBan;
}

/** Parameters of {@link UltraGroupRestResource.listBanWhitelist}. */
export interface UltraGroupRestListBanWhitelistParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  group_id: string | number;
}

/** A user who can send messages during mute-all. */
export interface UltraGroupRestException {
  /** Id of the user. */
  id: string;
}

/** Mute exceptions of an ultra group. */
export interface UltraGroupRestExceptions {
  /** Users with a mute exception. Inferred: in the order of adding. */
  users: UltraGroupRestException[];
}

/** Result of {@link UltraGroupRestResource.listBanWhitelist}. */
export interface UltraGroupRestListBanWhitelistResult extends CodeResult {
  /** Mute exceptions of an ultra group. */
  data: UltraGroupRestExceptions;
}

/** Parameters of {@link UltraGroupRestResource.createChannel}. */
export interface UltraGroupRestCreateChannelParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  group_id: string | number;
  /** Id of the channel in the ultra group: letters and digits, no underscore. At most 20 characters. */
  channel_id: string | number;
}

/** Parameters of {@link UltraGroupRestResource.removeChannel}. */
export interface UltraGroupRestRemoveChannelParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  group_id: string | number;
  /** Id of the channel in the ultra group: letters and digits, no underscore. At most 20 characters. */
  channel_id: string | number;
}

/** Parameters of {@link UltraGroupRestResource.listChannels}. */
export interface UltraGroupRestListChannelsParams {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  group_id: string | number;
  /** Page number, from 1. Default: `1`. */
  page?: number | undefined;
  /** Number of channels per page. From 1 to 100. Default: `20`. */
  limit?: number | undefined;
}

/** A channel of an ultra group. */
export interface UltraGroupRestChannel {
  /** Id of the channel. */
  channel_id: string;
  /** Creation time. Inferred: `YYYY-MM-DD HH:MM:SS` in the data center's time zone (UTC+8 in Beijing, UTC elsewhere). */
  create_time: string;
}

/** A page of the channels of an ultra group. */
export interface UltraGroupRestChannels {
  /** Channels on this page. Inferred: in the order of creation, `RCDefault` first. */
  channel_list: UltraGroupRestChannel[];
}

/** Result of {@link UltraGroupRestResource.listChannels}. */
export interface UltraGroupRestListChannelsResult extends CodeResult {
  /** A page of the channels of an ultra group. */
  data: UltraGroupRestChannels;
}

export type UltraGroupRestCreateResult = CodeResult;
export type UltraGroupRestDismissResult = CodeResult;
export type UltraGroupRestJoinResult = CodeResult;
export type UltraGroupRestQuitResult = CodeResult;
export type UltraGroupRestRefreshResult = CodeResult;
export type UltraGroupRestSendResult = CodeResult;
export type UltraGroupRestAddGagUserParams = UltraGroupRestUsers;
export type UltraGroupRestAddGagUserResult = CodeResult;
export type UltraGroupRestRemoveGagUserParams = UltraGroupRestUsers;
export type UltraGroupRestRemoveGagUserResult = CodeResult;
export type UltraGroupRestSetBanResult = CodeResult;
export type UltraGroupRestAddBanWhitelistParams = UltraGroupRestUsers;
export type UltraGroupRestAddBanWhitelistResult = CodeResult;
export type UltraGroupRestRemoveBanWhitelistParams = UltraGroupRestUsers;
export type UltraGroupRestRemoveBanWhitelistResult = CodeResult;
export type UltraGroupRestCreateChannelResult = CodeResult;
export type UltraGroupRestRemoveChannelResult = CodeResult;

/** Ultra groups through the older `/v2/` endpoints of the Go SDK. */
export interface UltraGroupRestResource {
  /**
   * Creates an ultra group with one user as first member.
   *
   * - The Go SDK also accepts the code 200 as success.
   *
   * Inferred, not documented:
   * - The endpoint has the same effect as the newer endpoint `ultraGroup.create`, and its parameters have the same
   *   limits.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * `POST /v2/ultragroups` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupRestCreateParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.ultraGroupRest.create({ user_id: 'jlk456j5', group_id: 'community1', group_name: 'TestGroup' });
   * ```
   */
  create(params: UltraGroupRestCreateParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Dismisses an ultra group and removes all members.
   *
   * Inferred, not documented:
   * - The endpoint has the same effect as the newer endpoint `ultraGroup.dismiss`, and its parameters have the same
   *   limits.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * Also found as: delete, disband.
   *
   * `DELETE /v2/ultragroups/{group_id}` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupRestDismissParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.ultraGroupRest.dismiss({ group_id: 'community1' });
   * ```
   */
  dismiss(params: UltraGroupRestDismissParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Adds a user to an ultra group.
   *
   * Inferred, not documented:
   * - The endpoint has the same effect as the newer endpoint `ultraGroup.join`, and its parameters have the same
   *   limits.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * `POST /v2/ultragroups/{group_id}/users/{user_id}` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupRestJoinParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.ultraGroupRest.join({ group_id: 'community1', user_id: 'jlk456j5' });
   * ```
   */
  join(params: UltraGroupRestJoinParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Removes a user from an ultra group.
   *
   * Inferred, not documented:
   * - The endpoint has the same effect as the newer endpoint `ultraGroup.quit`, and its parameters have the same
   *   limits.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * Also found as: leave, remove a member.
   *
   * `DELETE /v2/ultragroups/{group_id}/users/{user_id}` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupRestQuitParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.ultraGroupRest.quit({ group_id: 'community1', user_id: 'jlk456j5' });
   * ```
   */
  quit(params: UltraGroupRestQuitParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Renames an ultra group.
   *
   * Inferred, not documented:
   * - The endpoint has the same effect as the newer endpoint `ultraGroup.refresh`, and its parameters have the same
   *   limits.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * `PUT /v2/ultragroups/{group_id}` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupRestRefreshParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.ultraGroupRest.refresh({ group_id: 'community1', group_name: 'NewName' });
   * ```
   */
  refresh(params: UltraGroupRestRefreshParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the ultra groups of which a user is a member.
   *
   * - No other endpoint returns this list.
   *
   * Inferred, not documented:
   * - The page size is 20 by default and at most 100; no source states these numbers.
   * - The list is empty for a user without groups.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * Also found as: my groups, groups of a user.
   *
   * `GET /v2/ultragroups/users/{user_id}/groups` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupRestListByUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * const { data } = await rong.ultraGroupRest.listByUser({ user_id: 'jlk456j5' });
   * ```
   */
  listByUser(
    params: UltraGroupRestListByUserParams,
    options?: RequestOptions,
  ): PagePromise<UltraGroupRestListByUserResult, UltraGroupRestGroup>;

  /**
   * Lists the members of an ultra group.
   *
   * - No other endpoint returns this list.
   *
   * Inferred, not documented:
   * - The page size is 20 by default and at most 100; no source states these numbers.
   * - The list is empty for an unknown group.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * Also found as: members.
   *
   * `GET /v2/ultragroups/{group_id}/users` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupRestListUsersParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * const { data } = await rong.ultraGroupRest.listUsers({ group_id: 'community1' });
   * ```
   */
  listUsers(
    params: UltraGroupRestListUsersParams,
    options?: RequestOptions,
  ): PagePromise<UltraGroupRestListUsersResult, UltraGroupRestUser>;

  /**
   * Sends a message to ultra groups, or to selected members of one ultra group.
   *
   * - The result does not contain message ids.
   *
   * Inferred, not documented:
   * - The endpoint has the same effect as the newer endpoint `message.publishUltraGroup`, and its parameters have the
   *   same limits.
   * - No key-value pairs can be attached to the message later, and it counts as unread.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * `POST /v2/message/ultragroup/send` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupRestSendParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.ultraGroupRest.send({
   *   from_user_id: 'jlk456j5',
   *   to_group_ids: ['community1'],
   *   object_name: 'RC:TxtMsg',
   *   content: '{"content":"Hello"}',
   *   store_flag: true,
   * });
   * ```
   */
  send(params: UltraGroupRestSendParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Mutes users in an ultra group, until they are unmuted.
   *
   * - Applies to the whole ultra group. For a single channel, use the methods of `ultraGroup`.
   *
   * Inferred, not documented:
   * - The endpoint has the same effect as the newer endpoint `ultraGroup.addGagUser`, and its parameters have the same
   *   limits.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * Also found as: mute, silence.
   *
   * `POST /v2/ultragroups/{group_id}/muted-users` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupRestAddGagUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.ultraGroupRest.addGagUser({ group_id: 'community1', user_ids: ['jlk456j5', 'uid2'] });
   * ```
   */
  addGagUser(params: UltraGroupRestAddGagUserParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Unmutes users in an ultra group.
   *
   * - Applies to the whole ultra group. For a single channel, use the methods of `ultraGroup`.
   * - The DELETE request has a JSON body.
   *
   * Inferred, not documented:
   * - The endpoint has the same effect as the newer endpoint `ultraGroup.removeGagUser`, and its parameters have the
   *   same limits.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * Also found as: mute, silence.
   *
   * `DELETE /v2/ultragroups/{group_id}/muted-users` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupRestRemoveGagUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.ultraGroupRest.removeGagUser({ group_id: 'community1', user_ids: ['jlk456j5'] });
   * ```
   */
  removeGagUser(params: UltraGroupRestRemoveGagUserParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the users muted in an ultra group.
   *
   * - There is no paging: all users are returned in one answer.
   * - Applies to the whole ultra group. For a single channel, use the methods of `ultraGroup`.
   *
   * Inferred, not documented:
   * - The list is empty for an unknown group.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * Also found as: mute, silence.
   *
   * `GET /v2/ultragroups/{group_id}/muted-users` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupRestListGagUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * const { data } = await rong.ultraGroupRest.listGagUser({ group_id: 'community1' });
   * ```
   */
  listGagUser(
    params: UltraGroupRestListGagUserParams,
    options?: RequestOptions,
  ): ApiPromise<UltraGroupRestListGagUserResult>;

  /**
   * Enables or disables mute-all in an ultra group, which mutes all members.
   *
   * - Applies to the whole ultra group. For a single channel, use the methods of `ultraGroup`.
   *
   * Inferred, not documented:
   * - The endpoint has the same effect as the newer endpoint `ultraGroup.setBan`, and its parameters have the same
   *   limits.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * Also found as: mute all, silence the room.
   *
   * `PUT /v2/ultragroups/{group_id}/muted-status` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupRestSetBanParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.ultraGroupRest.setBan({ group_id: 'community1', status: true });
   * ```
   */
  setBan(params: UltraGroupRestSetBanParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Checks whether mute-all is enabled in an ultra group.
   *
   * - Applies to the whole ultra group. For a single channel, use the methods of `ultraGroup`.
   *
   * Inferred, not documented:
   * - The endpoint has the same effect as the newer endpoint `ultraGroup.getBan`, and its parameters have the same
   *   limits.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * Also found as: mute all, silence the room.
   *
   * `GET /v2/ultragroups/{group_id}/muted-status` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupRestGetBanParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * const { data } = await rong.ultraGroupRest.getBan({ group_id: 'community1' });
   * ```
   */
  getBan(params: UltraGroupRestGetBanParams, options?: RequestOptions): ApiPromise<UltraGroupRestGetBanResult>;

  /**
   * Adds mute exceptions to an ultra group: users who can send messages during mute-all.
   *
   * - Applies to the whole ultra group. For a single channel, use the methods of `ultraGroup`.
   *
   * Inferred, not documented:
   * - The endpoint has the same effect as the newer endpoint `ultraGroup.addBanWhitelist`, and its parameters have the
   *   same limits.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * Also found as: mute all, silence the room, allowlist.
   *
   * `POST /v2/ultragroups/{group_id}/allowed-users` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupRestAddBanWhitelistParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.ultraGroupRest.addBanWhitelist({ group_id: 'community1', user_ids: ['jlk456j5', 'uid2'] });
   * ```
   */
  addBanWhitelist(params: UltraGroupRestAddBanWhitelistParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Removes mute exceptions from an ultra group: the users can no longer send messages during mute-all.
   *
   * - Applies to the whole ultra group. For a single channel, use the methods of `ultraGroup`.
   * - The DELETE request has a JSON body.
   *
   * Inferred, not documented:
   * - The endpoint has the same effect as the newer endpoint `ultraGroup.removeBanWhitelist`, and its parameters have
   *   the same limits.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * Also found as: mute all, silence the room, allowlist.
   *
   * `DELETE /v2/ultragroups/{group_id}/allowed-users` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupRestRemoveBanWhitelistParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.ultraGroupRest.removeBanWhitelist({ group_id: 'community1', user_ids: ['jlk456j5'] });
   * ```
   */
  removeBanWhitelist(params: UltraGroupRestRemoveBanWhitelistParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the mute exceptions of an ultra group: users who can send messages during mute-all.
   *
   * - There is no paging: all users are returned in one answer.
   * - Applies to the whole ultra group. For a single channel, use the methods of `ultraGroup`.
   *
   * Inferred, not documented:
   * - The list is empty for an unknown group.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * Also found as: mute all, silence the room, allowlist.
   *
   * `GET /v2/ultragroups/{group_id}/allowed-users` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupRestListBanWhitelistParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * const { data } = await rong.ultraGroupRest.listBanWhitelist({ group_id: 'community1' });
   * ```
   */
  listBanWhitelist(
    params: UltraGroupRestListBanWhitelistParams,
    options?: RequestOptions,
  ): ApiPromise<UltraGroupRestListBanWhitelistResult>;

  /**
   * Creates a public channel in an ultra group.
   *
   * - The endpoint has no parameter for the channel type. Inferred: the channel is public.
   *
   * Inferred, not documented:
   * - The endpoint has the same effect as the newer endpoint `ultraGroupChannel.create`, and its parameters have the
   *   same limits.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * `POST /v2/ultragroups/channels` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupRestCreateChannelParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.ultraGroupRest.createChannel({ group_id: 'community1', channel_id: 'channel001' });
   * ```
   */
  createChannel(params: UltraGroupRestCreateChannelParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Deletes a channel of an ultra group.
   *
   * Inferred, not documented:
   * - The endpoint has the same effect as the newer endpoint `ultraGroupChannel.remove`, and its parameters have the
   *   same limits.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * `DELETE /v2/ultragroups/{group_id}/channels/{channel_id}` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupRestRemoveChannelParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.ultraGroupRest.removeChannel({ group_id: 'community1', channel_id: 'channel001' });
   * ```
   */
  removeChannel(params: UltraGroupRestRemoveChannelParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the channels of an ultra group.
   *
   * Inferred, not documented:
   * - Private channels are included, as in `ultraGroupChannel.list`. The result does not show the type of a channel.
   * - The default and the maximum of `limit` are the same as for `ultraGroupChannel.list`.
   * - The list is empty for an unknown group.
   * - The rate limit is 100 calls a second, the general limit of endpoints for which no other limit is listed.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * `GET /v2/ultragroups/{group_id}/channels` · Limit: 100 calls a second.
   *
   * @param params - {@link UltraGroupRestListChannelsParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * const { data } = await rong.ultraGroupRest.listChannels({ group_id: 'community1' });
   * ```
   */
  listChannels(
    params: UltraGroupRestListChannelsParams,
    options?: RequestOptions,
  ): PagePromise<UltraGroupRestListChannelsResult, UltraGroupRestChannel>;
}
