// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import type { CodeResult, GroupNotice, GroupNoticeResult } from './shared.js';

/** Parameters of {@link GroupResource.create}. */
export interface GroupCreateParams extends GroupNotice {
  /** Ids of the first members. At most 1,000 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /** Id of the group, chosen by you: letters and digits. At most 64 characters. */
  groupId: string | number;
  /** Name of the group, shown in pushes of group messages. At most 64 characters. */
  groupName: string;
}

/** Parameters of {@link GroupResource.sync}. */
export interface GroupSyncParams {
  /** Id of the user whose groups are replaced. At most 64 bytes. */
  userId: string | number;
  /**
   * Groups of the user from now on: names, by group id. With an empty object, the user leaves all groups. Default: no
   * group at all. `undefined` means the default as well; an empty string is refused. Keys at most 64 characters,
   * values at most 64 characters.
   */
  group?: Readonly<Record<string, string>> | undefined;
}

/** Parameters of {@link GroupResource.refresh}. */
export interface GroupRefreshParams extends GroupNotice {
  /** Id of the group, chosen by you: letters and digits. At most 64 characters. */
  groupId: string | number;
  /** Name of the group, shown in pushes of group messages. At most 64 characters. */
  groupName: string;
}

/** Parameters of {@link GroupResource.join}. */
export interface GroupJoinParams extends GroupNotice {
  /** Ids of the users to add. At most 1,000 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /** Id of the group, chosen by you: letters and digits. At most 64 characters. */
  groupId: string | number;
  /** New name of the group. Default: unchanged. At most 64 characters. */
  groupName?: string | undefined;
}

/** Parameters of {@link GroupResource.queryUser}. */
export interface GroupQueryUserParams {
  /** Id of the group, chosen by you: letters and digits. At most 64 characters. */
  groupId: string | number;
}

/** A member of a group. */
export interface GroupMember {
  /** Id of the member. The field is not named `userId` here. */
  id: string;
}

/** Result of {@link GroupResource.queryUser}. */
export interface GroupQueryUserResult extends CodeResult {
  /** All members, in no documented order. */
  users: GroupMember[];
  /** Id of the group. Only the V2.0.1 Go and Java SDKs have the field. */
  id?: string;
}

/** Parameters of {@link GroupResource.quit}. */
export interface GroupQuitParams extends GroupNotice {
  /** Ids of the users to remove. At most 1,000 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /** Id of the group, chosen by you: letters and digits. At most 64 characters. */
  groupId: string | number;
}

/** Parameters of {@link GroupResource.dismiss}. */
export interface GroupDismissParams extends GroupNotice {
  /** Id of the user who dismisses the group. Any id is accepted; the user need not be a member. At most 64 bytes. */
  userId: string | number;
  /** Id of the group, chosen by you: letters and digits. At most 64 characters. */
  groupId: string | number;
}

/** Parameters of {@link GroupResource.addGagUser}. */
export interface GroupAddGagUserParams {
  /** Ids of the users to mute. At most 20 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /**
   * Id of the group in which the users are muted. Default: every group. `undefined` means the default as well; an
   * empty string is refused. At most 64 characters.
   */
  groupId?: string | number | undefined;
  /** Duration of the mute in minutes: 43200 is 30 days, 0 is permanent. From 0 to 43200. */
  minute: number;
}

/** Parameters of {@link GroupResource.listGagUser}. */
export interface GroupListGagUserParams {
  /**
   * Id of the group. Default: users muted in every group. `undefined` means the default as well; an empty string is
   * refused. At most 64 characters.
   */
  groupId?: string | number | undefined;
}

/** A user muted in a group or in every group. */
export interface GroupGag {
  /** Id of the muted user. */
  userId: string;
  /** End of the mute: `YYYY-MM-DD HH:MM:SS` in the data center's time zone (UTC+8 in Beijing, UTC elsewhere). */
  time: string;
  /** Start of the mute, in the format of `time`. Only the documentation has the field, no official SDK. */
  startTime?: string;
}

/** Result of {@link GroupResource.listGagUser}. */
export interface GroupListGagUserResult extends CodeResult {
  /** All muted users. */
  users: GroupGag[];
}

/** Parameters of {@link GroupResource.rollbackGagUser}. */
export interface GroupRollbackGagUserParams {
  /** Ids of the users to unmute. At most 20 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /**
   * Id of the group in which the users are unmuted. Default: the mute in every group. `undefined` means the default as
   * well; an empty string is refused. At most 64 characters.
   */
  groupId?: string | number | undefined;
}

/** Parameters of {@link GroupResource.addBan}. */
export interface GroupAddBanParams {
  /** Ids of the groups to mute. At most 20 items, each at most 64 characters. */
  groupId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link GroupResource.removeBan}. */
export interface GroupRemoveBanParams {
  /** Ids of the groups whose mute-all ends. At most 20 items, each at most 64 characters. */
  groupId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link GroupResource.listBan}. */
export interface GroupListBanParams {
  /**
   * Ids of the groups to check. Ignored if `page` or `size` is given. Default: all groups with mute-all. `undefined`
   * means the default as well; an empty string is refused. At most 20 items, each at most 64 characters.
   */
  groupId?: string | number | readonly (string | number)[] | ReadonlySet<string | number> | undefined;
  /** Page number, from 1. Default: `1`. */
  page?: number | undefined;
  /** Number of groups per page. From 1 to 200. Default: `50`. */
  size?: number | undefined;
}

/** Mute-all state of a group. */
export interface GroupBanState {
  /** Id of the group. */
  groupId: string;
  /** State of the group: 1 all members are muted, 0 no mute-all. */
  stat: 0 | 1;
}

/** Result of {@link GroupResource.listBan}. */
export interface GroupListBanResult extends CodeResult {
  /**
   * One entry per group in `groupId`; without `groupId`, one entry per group with mute-all. The field name is lower
   * case.
   */
  groupinfo: GroupBanState[];
}

/** Parameters of {@link GroupResource.addBanWhitelist}. */
export interface GroupAddBanWhitelistParams {
  /** Ids of the users to add. At most 20 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /** Id of the group, chosen by you: letters and digits. At most 64 characters. */
  groupId: string | number;
}

/** Parameters of {@link GroupResource.removeBanWhitelist}. */
export interface GroupRemoveBanWhitelistParams {
  /** Ids of the users to remove. At most 20 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /** Id of the group, chosen by you: letters and digits. At most 64 characters. */
  groupId: string | number;
}

/** Parameters of {@link GroupResource.listBanWhitelist}. */
export interface GroupListBanWhitelistParams {
  /** Id of the group, chosen by you: letters and digits. At most 64 characters. */
  groupId: string | number;
}

/** Result of {@link GroupResource.listBanWhitelist}. */
export interface GroupListBanWhitelistResult extends CodeResult {
  /** Ids of all users with a mute exception. */
  userIds: string[];
}

/** Parameters of {@link GroupResource.setRemarks}. */
export interface GroupSetRemarksParams {
  /** Id of the group member whose messages are pushed. At most 64 bytes. */
  userId: string | number;
  /** Id of the group, chosen by you: letters and digits. At most 64 characters. */
  groupId: string | number;
  /** Name of the member in push notifications. */
  remark: string;
}

/** Parameters of {@link GroupResource.removeRemarks}. */
export interface GroupRemoveRemarksParams {
  /** Id of the group member whose messages are pushed. At most 64 bytes. */
  userId: string | number;
  /** Id of the group, chosen by you: letters and digits. At most 64 characters. */
  groupId: string | number;
}

/** Parameters of {@link GroupResource.getRemarks}. */
export interface GroupGetRemarksParams {
  /** Id of the group member whose messages are pushed. At most 64 bytes. */
  userId: string | number;
  /** Id of the group, chosen by you: letters and digits. At most 64 characters. */
  groupId: string | number;
}

/** Result of {@link GroupResource.getRemarks}. */
export interface GroupGetRemarksResult extends CodeResult {
  /** Name of the member in push notifications. Inferred: empty if there is none. */
  remark: string;
}

export type GroupCreateResult = GroupNoticeResult;
export type GroupSyncResult = CodeResult;
export type GroupRefreshResult = GroupNoticeResult;
export type GroupJoinResult = GroupNoticeResult;
export type GroupQuitResult = GroupNoticeResult;
export type GroupDismissResult = GroupNoticeResult;
export type GroupAddGagUserResult = CodeResult;
export type GroupRollbackGagUserResult = CodeResult;
export type GroupAddBanResult = CodeResult;
export type GroupRemoveBanResult = CodeResult;
export type GroupAddBanWhitelistResult = CodeResult;
export type GroupRemoveBanWhitelistResult = CodeResult;
export type GroupSetRemarksResult = CodeResult;
export type GroupRemoveRemarksResult = CodeResult;

/** Groups: members, names, mutes and push display names. */
export interface GroupResource {
  /**
   * Creates a group and adds users to the group.
   *
   * - The service stores only the id, the name and the member ids of a group: there is no owner, profile or role.
   * - The users need not be registered (observed on the real service).
   * - A group has at most 3,000 members by default. The number of groups per app and per user is not limited.
   * - Members get the messages sent from now on; they do not see earlier messages by default.
   * - A group created with the id of a dismissed group gets back the server-side history, mute-all state and mute
   *   exceptions of the dismissed group.
   * - With `bindNotifyMsg: true`, the change and one group message (the notice) are a single operation. Otherwise
   *   clients are not told of the change.
   * - The official SDKs send `maxMember` and the parameters of the notice message only with `bindNotifyMsg: true`. The
   *   Go SDK then requires `fromUserId`, `objectName` and `content`.
   *
   * Inferred, not documented:
   * - Creating an existing group adds the users and changes the name, as `group.join` does.
   * - With `bindNotifyMsg: true`, repeating the call sends the notice again.
   *
   * `POST /group/create.json` · Limit: 100 calls a second.
   *
   * @param params - {@link GroupCreateParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/create-group | RongCloud docs}
   * @example
   * ```ts
   * await rong.group.create({ userId: ['1', '2'], groupId: '123', groupName: 'TestGroup' });
   * ```
   */
  create(params: GroupCreateParams, options?: RequestOptions): ApiPromise<GroupNoticeResult>;

  /**
   * Replaces the groups of a user: the user joins all given groups and leaves all other groups.
   *
   * - An existing group gets the given name.
   * - An empty `group` is valid; the official SDKs reject it before sending.
   *
   * Inferred, not documented:
   * - A given group that does not exist is created.
   * - The user remains in entrusted groups that the user owns.
   *
   * `POST /group/sync.json` · Limit: 100 calls a second.
   *
   * @param params - {@link GroupSyncParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/sync-group | RongCloud docs}
   * @example
   * ```ts
   * await rong.group.sync({
   *   userId: '2014',
   *   group: { '10001': 'TestGroup1', '10002': 'TestGroup2', '10003': 'TestGroup3' },
   * });
   * ```
   */
  sync(params: GroupSyncParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Renames a group.
   *
   * - Pushes of group messages and `user.listGroups` show the new name.
   * - An unknown group is not an error (observed on the real service).
   * - With `bindNotifyMsg: true`, the change and one group message (the notice) are a single operation. Otherwise
   *   clients are not told of the change.
   * - The official SDKs send `maxMember` and the parameters of the notice message only with `bindNotifyMsg: true`. The
   *   Go SDK then requires `fromUserId`, `objectName` and `content`.
   *
   * Inferred, not documented:
   * - The rate limit is the same as for the other group endpoints; no documentation page was found.
   * - With `bindNotifyMsg: true`, repeating the call sends the notice again.
   *
   * `POST /group/refresh.json` · Limit: 100 calls a second.
   *
   * @param params - {@link GroupRefreshParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.group.refresh({ groupId: '123', groupName: 'NewName' });
   * ```
   */
  refresh(params: GroupRefreshParams, options?: RequestOptions): ApiPromise<GroupNoticeResult>;

  /**
   * Adds users to a group.
   *
   * - A group has at most 3,000 members by default; no source states the code for a full group.
   * - Members see messages sent after they joined. To see earlier messages, two settings in the console are required.
   * - With `bindNotifyMsg: true`, the change and one group message (the notice) are a single operation. Otherwise
   *   clients are not told of the change.
   * - The official SDKs send `maxMember` and the parameters of the notice message only with `bindNotifyMsg: true`. The
   *   Go SDK then requires `fromUserId`, `objectName` and `content`.
   *
   * Inferred, not documented:
   * - Adding a member again succeeds.
   * - An unknown group is created.
   * - With `bindNotifyMsg: true`, repeating the call sends the notice again.
   *
   * `POST /group/join.json` · Limit: 100 calls a second.
   *
   * @param params - {@link GroupJoinParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/join-group | RongCloud docs}
   * @example
   * ```ts
   * await rong.group.join({ userId: ['1', '2'], groupId: '123', groupName: 'TestGroup' });
   * ```
   */
  join(params: GroupJoinParams, options?: RequestOptions): ApiPromise<GroupNoticeResult>;

  /**
   * Lists the members of a group.
   *
   * - There is no paging: all members are returned in one answer.
   *
   * Inferred, not documented:
   * - The list is empty for an unknown or dismissed group.
   *
   * Also found as: members.
   *
   * `POST /group/user/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link GroupQueryUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/query-group-member | RongCloud docs}
   * @example
   * ```ts
   * const { users } = await rong.group.queryUser({ groupId: '123' });
   * ```
   */
  queryUser(params: GroupQueryUserParams, options?: RequestOptions): ApiPromise<GroupQueryUserResult>;

  /**
   * Removes users from a group.
   *
   * - The users no longer get the messages of the group.
   * - A mute or mute exception remains when the user leaves, and applies again when the user returns.
   * - An unknown group or user is not an error (observed on the real service).
   * - With `bindNotifyMsg: true`, the change and one group message (the notice) are a single operation. Otherwise
   *   clients are not told of the change.
   * - The official SDKs send `maxMember` and the parameters of the notice message only with `bindNotifyMsg: true`. The
   *   Go SDK then requires `fromUserId`, `objectName` and `content`.
   *
   * Inferred, not documented:
   * - Removing a user who is not a member succeeds.
   * - The owner of an entrusted group cannot be removed before `entrustGroup.transferOwner`; the call is refused with
   *   1002.
   * - With `bindNotifyMsg: true`, repeating the call sends the notice again.
   *
   * Also found as: leave, remove a member.
   *
   * `POST /group/quit.json` · Limit: 100 calls a second.
   *
   * @param params - {@link GroupQuitParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/quit-group | RongCloud docs}
   * @example
   * ```ts
   * await rong.group.quit({ userId: ['1', '2'], groupId: '123' });
   * ```
   */
  quit(params: GroupQuitParams, options?: RequestOptions): ApiPromise<GroupNoticeResult>;

  /**
   * Dismisses a group and removes all members.
   *
   * - The group can no longer receive messages.
   * - The server-side history is kept, but cannot be read until a group with the same id is created.
   * - The mute-all state, the mute exceptions and the mutes of members are kept, and apply to a new group with the
   *   same id.
   * - An unknown group is not an error (observed on the real service).
   * - With `bindNotifyMsg: true`, the change and one group message (the notice) are a single operation. Otherwise
   *   clients are not told of the change.
   * - The official SDKs send `maxMember` and the parameters of the notice message only with `bindNotifyMsg: true`. The
   *   Go SDK then requires `fromUserId`, `objectName` and `content`.
   *
   * Inferred, not documented:
   * - An entrusted group also loses its profile, roles, aliases and followed members.
   * - With `bindNotifyMsg: true`, repeating the call sends the notice again.
   *
   * Also found as: delete, disband.
   *
   * `POST /group/dismiss.json` · Limit: 100 calls a second.
   *
   * @param params - {@link GroupDismissParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/dismiss-group | RongCloud docs}
   * @example
   * ```ts
   * await rong.group.dismiss({ userId: '1', groupId: '123' });
   * ```
   */
  dismiss(params: GroupDismissParams, options?: RequestOptions): ApiPromise<GroupNoticeResult>;

  /**
   * Mutes users in one group or in every group.
   *
   * - The mute takes effect at once: a muted user still receives messages, but cannot send from a client. Mutes do not
   *   apply to the server API.
   * - The mute remains when the user leaves and joins again, and takes precedence over a mute exception.
   * - At most 100 users can be muted in every group at one time. Inferred: a 101st user is refused with 1002.
   * - An unknown group or user is not an error (observed on the real service).
   *
   * Inferred, not documented:
   * - Muting again replaces the end time.
   * - A mute in one group and a mute in every group are independent.
   *
   * Also found as: mute, silence.
   *
   * `POST /group/user/gag/add.json` · Limit: 100 calls a second.
   *
   * @param params - {@link GroupAddGagUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/mute/gag-user | RongCloud docs}
   * @example
   * ```ts
   * await rong.group.addGagUser({ userId: ['2582', '2583'], groupId: '16', minute: 1 });
   * ```
   */
  addGagUser(params: GroupAddGagUserParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the users muted in one group or in every group.
   *
   * - There is no paging: all muted users are returned in one answer.
   * - No source states the value of `time` for a permanent mute.
   *
   * Inferred, not documented:
   * - Ended mutes are not listed.
   * - Without `groupId`, only mutes in every group are listed.
   *
   * Also found as: mute, silence.
   *
   * `POST /group/user/gag/list.json` · Limit: 100 calls a second.
   *
   * @param params - {@link GroupListGagUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/mute/query-gagged-user | RongCloud docs}
   * @example
   * ```ts
   * const { users } = await rong.group.listGagUser({ groupId: '16' });
   * ```
   */
  listGagUser(params?: GroupListGagUserParams, options?: RequestOptions): ApiPromise<GroupListGagUserResult>;

  /**
   * Unmutes users in one group, or ends their mute in every group.
   *
   * Inferred, not documented:
   * - Unmuting a user who is not muted succeeds.
   * - Without `groupId`, mutes in single groups are unchanged.
   *
   * Also found as: mute, silence.
   *
   * `POST /group/user/gag/rollback.json` · Limit: 100 calls a second.
   *
   * @param params - {@link GroupRollbackGagUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/mute/ungag-user | RongCloud docs}
   * @example
   * ```ts
   * await rong.group.rollbackGagUser({ userId: ['2582', '2583'], groupId: '16' });
   * ```
   */
  rollbackGagUser(params: GroupRollbackGagUserParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Mutes all members of groups (mute-all), except users with a mute exception.
   *
   * - The mute-all takes effect at once and lasts until `group.removeBan`. The server API can still send messages.
   * - Users with a mute exception (`group.addBanWhitelist`) can send messages, unless they are individually muted.
   * - The mute-all remains when the group is dismissed, and applies to a new group with the same id.
   *
   * Inferred, not documented:
   * - The group need not exist.
   * - The owner and the administrators of an entrusted group are muted as well.
   *
   * Also found as: mute all, silence the room.
   *
   * `POST /group/ban/add.json` · Limit: 100 calls a second.
   *
   * @param params - {@link GroupAddBanParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/mute/ban-group | RongCloud docs}
   * @example
   * ```ts
   * await rong.group.addBan({ groupId: ['XklWnVzXm', 'LklWnVzXq'] });
   * ```
   */
  addBan(params: GroupAddBanParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Ends the mute-all of groups.
   *
   * Inferred, not documented:
   * - The mute exceptions are unchanged.
   * - Mutes of individual members are unchanged.
   * - Groups without mute-all are ignored.
   *
   * Also found as: mute all, silence the room.
   *
   * `POST /group/ban/rollback.json` · Limit: 100 calls a second.
   *
   * @param params - {@link GroupRemoveBanParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/mute/unban-group | RongCloud docs}
   * @example
   * ```ts
   * await rong.group.removeBan({ groupId: ['L6c85orxt', 'X6c95orxt'] });
   * ```
   */
  removeBan(params: GroupRemoveBanParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the groups with mute-all, or checks the mute-all state of given groups.
   *
   * - The result has no total.
   *
   * Inferred, not documented:
   * - A dismissed group is not in the list, and has the state 0, until a group of the same id is created.
   * - With `groupId`, the result contains every given group, including unknown groups.
   * - Without `groupId`, the result contains only groups with mute-all, in the order of muting.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * Also found as: mute all, silence the room.
   *
   * `POST /group/ban/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link GroupListBanParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/mute/query-banned-state-or-list | RongCloud docs}
   * @example
   * ```ts
   * const { groupinfo } = await rong.group.listBan({ groupId: ['groupId1', 'groupId2'] });
   * ```
   */
  listBan(params?: GroupListBanParams, options?: RequestOptions): PagePromise<GroupListBanResult, GroupBanState>;

  /**
   * Adds mute exceptions to a group: users who can send messages during mute-all.
   *
   * - A mute exception has no effect without mute-all.
   * - A mute exception remains when the user leaves and returns, and when the group is dismissed and created again.
   *
   * Inferred, not documented:
   * - A user who is individually muted, in this group or in every group, cannot send messages despite a mute
   *   exception.
   * - Neither the group nor the users need exist.
   * - Adding a user again succeeds.
   *
   * Also found as: mute all, silence the room, allowlist.
   *
   * `POST /group/user/ban/whitelist/add.json` · Limit: 100 calls a second.
   *
   * @param params - {@link GroupAddBanWhitelistParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/mute/add-to-group-ban-whitelist | RongCloud docs}
   * @example
   * ```ts
   * await rong.group.addBanWhitelist({ userId: ['3212', '2583'], groupId: '2MqOJa1Un' });
   * ```
   */
  addBanWhitelist(params: GroupAddBanWhitelistParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Removes mute exceptions from a group: the users can no longer send messages during mute-all.
   *
   * Inferred, not documented:
   * - Users without a mute exception are ignored.
   *
   * Also found as: mute all, silence the room, allowlist.
   *
   * `POST /group/user/ban/whitelist/rollback.json` · Limit: 100 calls a second.
   *
   * @param params - {@link GroupRemoveBanWhitelistParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/mute/remove-from-group-ban-whitelist | RongCloud
   *   docs}
   * @example
   * ```ts
   * await rong.group.removeBanWhitelist({ userId: ['2582', '2583'], groupId: '16' });
   * ```
   */
  removeBanWhitelist(params: GroupRemoveBanWhitelistParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the mute exceptions of a group: users who can send messages during mute-all.
   *
   * - There is no paging: all mute exceptions are returned in one answer.
   *
   * Inferred, not documented:
   * - The list is empty without mute exceptions.
   *
   * Also found as: mute all, silence the room, allowlist.
   *
   * `POST /group/user/ban/whitelist/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link GroupListBanWhitelistParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/mute/query-group-ban-whitelist | RongCloud docs}
   * @example
   * ```ts
   * const { userIds } = await rong.group.listBanWhitelist({ groupId: '16' });
   * ```
   */
  listBanWhitelist(
    params: GroupListBanWhitelistParams,
    options?: RequestOptions,
  ): ApiPromise<GroupListBanWhitelistResult>;

  /**
   * Sets the name that push notifications show for a group member.
   *
   * - Pushes of the user's messages in this group show the name. A name set for the receiver of the push with
   *   `user.setRemarks` takes precedence.
   * - A member has one such name per group; another call replaces the name.
   *
   * Inferred, not documented:
   * - The user need not be a member, and the group need not exist.
   * - The name remains when the user leaves and when the group is dismissed.
   *
   * `POST /group/remarks/set.json` · Limit: 100 calls a second.
   *
   * @param params - {@link GroupSetRemarksParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/push/remark/set-remark-for-group-push | RongCloud docs}
   * @example
   * ```ts
   * await rong.group.setRemarks({ userId: 'a', groupId: '123', remark: 'name1' });
   * ```
   */
  setRemarks(params: GroupSetRemarksParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Deletes the name that push notifications show for a group member.
   *
   * - Pushes show the name set by `user.getToken` again.
   *
   * Inferred, not documented:
   * - The call succeeds if there is no name.
   * - The rate limit is the same as for `group.setRemarks`; no documentation page was found.
   *
   * `POST /group/remarks/del.json` · Limit: 100 calls a second.
   *
   * @param params - {@link GroupRemoveRemarksParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.group.removeRemarks({ userId: 'a', groupId: '123' });
   * ```
   */
  removeRemarks(params: GroupRemoveRemarksParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Gets the name that push notifications show for a group member.
   *
   * - The result is a single name, despite the plural in the path.
   *
   * `POST /group/remarks/get.json` · Limit: 100 calls a second.
   *
   * @param params - {@link GroupGetRemarksParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/push/remark/get-remark-for-group-push | RongCloud docs}
   * @example
   * ```ts
   * const { remark } = await rong.group.getRemarks({ userId: 'uid1', groupId: '100' });
   * ```
   */
  getRemarks(params: GroupGetRemarksParams, options?: RequestOptions): ApiPromise<GroupGetRemarksResult>;
}
