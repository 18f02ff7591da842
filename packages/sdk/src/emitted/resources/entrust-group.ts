// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import type { CodeResult, EntrustGroupUser, LeftGroupCleanup } from './shared.js';

/** Profile of an entrusted group. */
export interface EntrustGroupProfile {
  /** Introduction of the group. At most 512 characters. */
  introduction?: string | undefined;
  /** Announcement to the members of the group. At most 1,024 characters. */
  announcement?: string | undefined;
  /** URL of the group picture. At most 128 characters. */
  portraitUrl?: string | undefined;
}

/** Permissions of clients in an entrusted group. Inferred: they do not restrict the server API. */
export interface EntrustGroupPermissions {
  /**
   * Joining the group: 0 with approval by the owner (default), 1 free, 2 with approval by the owner or an
   * administrator, 3 not allowed.
   */
  joinPerm?: 0 | 1 | 2 | 3 | undefined;
  /** Users who can remove members: 0 the owner (default), 1 the owner and administrators, 2 all members. */
  removePerm?: 0 | 1 | 2 | undefined;
  /** Users who can invite others: 0 the owner (default), 1 the owner and administrators, 2 all members. */
  memInvitePerm?: 0 | 1 | 2 | undefined;
  /** Consent of invited users: 0 not required (default), 1 required. */
  invitePerm?: 0 | 1 | undefined;
  /** Users who can change the group profile: 0 the owner (default). The source of the other values was unreadable. */
  profilePerm?: number | undefined;
  /** Users who can change member profiles, such as nicknames. The source of the values was unreadable. */
  memProfilePerm?: number | undefined;
}

/** Parameters of {@link EntrustGroupResource.create}. */
export interface EntrustGroupCreateParams {
  /** Id of the group, chosen by you. At most 64 characters. */
  groupId: string | number;
  /** Name of the group; need not be unique. At most 64 characters. */
  name: string;
  /** User id of the group owner. At most 64 bytes. */
  owner: string | number;
  /** Ids of the users to invite. At most 30 items, each at most 64 bytes. */
  userIds?: string | number | readonly (string | number)[] | ReadonlySet<string | number> | undefined;
  /** Profile of an entrusted group. A JSON string of the value is also accepted. */
  groupProfile?: EntrustGroupProfile | string | undefined;
  /**
   * Permissions of clients in an entrusted group. Inferred: they do not restrict the server API. A JSON string of the
   * value is also accepted.
   */
  permissions?: EntrustGroupPermissions | string | undefined;
  /**
   * Custom fields of the group. Keys begin with `ext_` and must first be defined in the console. At most 10 entries,
   * keys at most 32 characters in the form `^ext_`, values at most 256 characters. A JSON string of the value is also
   * accepted.
   */
  groupExtProfile?: Readonly<Record<string, string>> | string | undefined;
}

/** Parameters of {@link EntrustGroupResource.import}. */
export interface EntrustGroupImportParams {
  /** Id of the entrusted group. At most 64 characters. */
  groupId: string | number;
  /** Name of the group; need not be unique. At most 64 characters. */
  name: string;
  /** User id of the group owner. At most 64 bytes. */
  owner: string | number;
  /** Profile of an entrusted group. A JSON string of the value is also accepted. */
  groupProfile?: EntrustGroupProfile | string | undefined;
  /**
   * Permissions of clients in an entrusted group. Inferred: they do not restrict the server API. A JSON string of the
   * value is also accepted.
   */
  permissions?: EntrustGroupPermissions | string | undefined;
  /**
   * Custom fields of the group. Keys begin with `ext_` and must first be defined in the console. At most 10 entries,
   * keys at most 32 characters in the form `^ext_`, values at most 256 characters. A JSON string of the value is also
   * accepted.
   */
  groupExtProfile?: Readonly<Record<string, string>> | string | undefined;
}

/** Changes to the profile of an entrusted group. */
export interface EntrustGroupProfileChange {
  /** New name of the group. At most 64 characters. */
  name?: string | undefined;
  /** Introduction of the group. At most 512 characters. */
  introduction?: string | undefined;
  /** Announcement to the members of the group. At most 1,024 characters. */
  announcement?: string | undefined;
  /** URL of the group picture. At most 128 characters. */
  portraitUrl?: string | undefined;
}

/** Parameters of {@link EntrustGroupResource.updateProfile}. */
export interface EntrustGroupUpdateProfileParams {
  /** Id of the entrusted group. At most 64 characters. */
  groupId: string | number;
  /** Name of the group; need not be unique. At most 64 characters. */
  name?: string | undefined;
  /** Changes to the profile of an entrusted group. A JSON string of the value is also accepted. */
  groupProfile?: EntrustGroupProfileChange | string | undefined;
  /**
   * Permissions of clients in an entrusted group. Inferred: they do not restrict the server API. A JSON string of the
   * value is also accepted.
   */
  permissions?: EntrustGroupPermissions | string | undefined;
  /**
   * Custom fields of the group. Keys begin with `ext_` and must first be defined in the console. At most 10 entries,
   * keys at most 32 characters in the form `^ext_`, values at most 256 characters. A JSON string of the value is also
   * accepted.
   */
  groupExtProfile?: Readonly<Record<string, string>> | string | undefined;
}

/** Parameters of {@link EntrustGroupResource.transferOwner}. */
export interface EntrustGroupTransferOwnerParams extends LeftGroupCleanup {
  /** User id of the new owner, who must be a member. At most 64 bytes. */
  newOwner: string | number;
  /** If 1, the previous owner leaves the group; otherwise the previous owner becomes an ordinary member. Default: `0`. */
  isQuit?: boolean | 0 | 1 | undefined;
}

/** Parameters of {@link EntrustGroupResource.dismiss}. */
export interface EntrustGroupDismissParams {
  /** Id of the entrusted group. At most 64 characters. */
  groupId: string | number;
}

/** Parameters of {@link EntrustGroupResource.join}. */
export interface EntrustGroupJoinParams {
  /** Id of the entrusted group. At most 64 characters. */
  groupId: string | number;
  /** Ids of the users to add. At most 100 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Result of {@link EntrustGroupResource.join}. */
export interface EntrustGroupJoinResult extends CodeResult {
  /** Id of the group. */
  groupId: string;
  /** Name of the group. */
  name: string;
  /** Profile of the group, a serialized JSON object with `introduction`, `announcement` and `portraitUrl`. */
  groupProfile: string;
  /** Custom fields of the group, a serialized JSON object with string values. */
  groupExtProfile: string;
  /** Permissions of clients, a serialized JSON object with numbers, as in `entrustGroup.create`. */
  permissions: string;
  /** User id of the group owner. */
  owner: string;
  /** Creation time of the group: Unix time in milliseconds. */
  createTime: number;
  /** Number of members, including the new ones. */
  memberCount: number;
  /** Alias of the group for a user (`entrustGroup.setRemarkName`). Only the Java and Go SDKs have the field. */
  remarkName?: string;
}

/** Parameters of {@link EntrustGroupResource.quit}. */
export interface EntrustGroupQuitParams extends LeftGroupCleanup {
  /** Ids of the users who leave. At most 100 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link EntrustGroupResource.kick}. */
export interface EntrustGroupKickParams extends LeftGroupCleanup {
  /** Ids of the users to remove. At most 100 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link EntrustGroupResource.kickAll}. */
export interface EntrustGroupKickAllParams {
  /** Id of the user to remove. At most 64 bytes. */
  userId: string | number;
}

/** Parameters of {@link EntrustGroupResource.addManagers}. */
export interface EntrustGroupAddManagersParams {
  /** Id of the entrusted group. At most 64 characters. */
  groupId: string | number;
  /** Ids of the members to promote. At most 10 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Result of {@link EntrustGroupResource.addManagers}. */
export interface EntrustGroupAddManagersResult extends CodeResult {
  /** Ids of the users who were not promoted, because they are not members. Absent if all users were promoted. */
  userIds?: string[];
  /**
   * Number of administrators after the call. Inferred: present in every answer, because the official SDKs read the
   * field from every answer.
   */
  managerCount?: number;
}

/** Parameters of {@link EntrustGroupResource.removeManagers}. */
export interface EntrustGroupRemoveManagersParams {
  /** Id of the entrusted group. At most 64 characters. */
  groupId: string | number;
  /** Ids of the administrators to demote. At most 10 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link EntrustGroupResource.listMembers}. */
export interface EntrustGroupListMembersParams {
  /** Id of the entrusted group. At most 64 characters. */
  groupId: string | number;
  /** Members to list: 0 all, 1 ordinary members, 2 administrators, 3 the owner. Default: `0`. */
  type?: 0 | 1 | 2 | 3 | undefined;
  /** Token of the page: `pageToken` of the previous page. Default: the first page. */
  pageToken?: string | undefined;
  /** Number of members per page. From 1 to 100. Default: `50`. */
  size?: number | undefined;
  /** Order by time of joining: 0 earliest first, 1 latest first. Default: `1`. */
  order?: 0 | 1 | undefined;
}

/** A member of an entrusted group. */
export interface EntrustGroupMember {
  /** Id of the member. */
  userId: string;
  /** Name of the member in the group. Default: the display name of the user. */
  nickname: string;
  /** Role of the member: 1 ordinary member, 2 administrator, 3 owner. */
  role: 1 | 2 | 3;
  /** Time of joining: Unix time in milliseconds. */
  time: number;
  /** Custom string for the member, set with `entrustGroup.setMember`; absent if there is none. */
  extra?: string;
}

/** Result of {@link EntrustGroupResource.listMembers}. */
export interface EntrustGroupListMembersResult extends CodeResult {
  /** Total number of members. Inferred: of the requested type. */
  totalCount: number;
  /** Token of the next page; absent on the last page. */
  pageToken?: string;
  /** Members on this page. */
  members: EntrustGroupMember[];
}

/** Parameters of {@link EntrustGroupResource.getMembers}. */
export interface EntrustGroupGetMembersParams {
  /** Id of the entrusted group. At most 64 characters. */
  groupId: string | number;
  /** Ids of the members to return. At most 100 items, each at most 64 bytes. */
  userIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Result of {@link EntrustGroupResource.getMembers}. */
export interface EntrustGroupGetMembersResult extends CodeResult {
  /** Members found. Inferred: in the order of the ids. */
  members: EntrustGroupMember[];
}

/** Parameters of {@link EntrustGroupResource.setMember}. */
export interface EntrustGroupSetMemberParams {
  /** Id of the entrusted group. At most 64 characters. */
  groupId: string | number;
  /** Id of the member. At most 64 bytes. */
  userId: string | number;
  /** Name of the member in this group. At most 64 characters. */
  nickname: string;
  /** Custom string for the member. At most 128 characters. */
  extra?: string | undefined;
}

/** Parameters of {@link EntrustGroupResource.setRemarkName}. */
export interface EntrustGroupSetRemarkNameParams extends EntrustGroupUser {
  /** Alias: the name of the group for this user. At most 64 characters. */
  remarkName: string;
}

/** Result of {@link EntrustGroupResource.getRemarkName}. */
export interface EntrustGroupGetRemarkNameResult extends CodeResult {
  /** Alias: the name of the group for this user. Inferred: empty if there is none. */
  remarkName: string;
}

/** Parameters of {@link EntrustGroupResource.followMembers}. */
export interface EntrustGroupFollowMembersParams extends EntrustGroupUser {
  /** Ids of the members to follow. At most 100 items, each at most 64 bytes. */
  followUserIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link EntrustGroupResource.unfollowMembers}. */
export interface EntrustGroupUnfollowMembersParams extends EntrustGroupUser {
  /** Ids of the members whom the user no longer follows. At most 100 items, each at most 64 bytes. */
  followUserIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** A group member whom a user follows. */
export interface EntrustGroupFollowedMember {
  /** Id of the followed member. */
  userId: string;
  /** Time since which the user follows the member: Unix time in milliseconds. */
  timestamp: number;
}

/** Result of {@link EntrustGroupResource.listFollowedMembers}. */
export interface EntrustGroupListFollowedMembersResult extends CodeResult {
  /** Id of the user who follows the members, as in the request. */
  userId: string;
  /** Id of the group, as in the request. */
  groupId: string;
  /** All followed members. Inferred: in the order of following. */
  members: EntrustGroupFollowedMember[];
}

/** Parameters of {@link EntrustGroupResource.getProfiles}. */
export interface EntrustGroupGetProfilesParams {
  /** Ids of the entrusted groups. At most 50 items, each at most 64 characters. */
  groupIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** An entrusted group with its profile. */
export interface EntrustGroupProfileEntry {
  /** Id of the group. */
  groupId: string;
  /** Name of the group. */
  groupName: string;
  /** Profile of the group, a serialized JSON object with `introduction`, `announcement` and `portraitUrl`. */
  groupProfile: string;
  /** Custom fields of the group, a serialized JSON object with string values. */
  groupExtProfile: string;
  /** Permissions of clients, a serialized JSON object with numbers, as in `entrustGroup.create`. */
  permissions: string;
  /** User id of the group owner. */
  owner: string;
  /** Creation time of the group: Unix time in milliseconds. */
  createTime: number;
  /** Number of members of the group. */
  memberCount: number;
  /** Alias of the group for a user (`entrustGroup.setRemarkName`). Only the Java SDK has the field. */
  remarkName?: string;
}

/** Result of {@link EntrustGroupResource.getProfiles}. */
export interface EntrustGroupGetProfilesResult extends CodeResult {
  /** Entrusted groups found. Inferred: in the order of the ids. */
  profiles: EntrustGroupProfileEntry[];
}

/** Parameters of {@link EntrustGroupResource.list}. */
export interface EntrustGroupListParams {
  /** Token of the page: `pageToken` of the previous page. Default: the first page. */
  pageToken?: string | undefined;
  /** Number of groups per page. From 1 to 1000. Default: `50`. */
  size?: number | undefined;
  /** Order by time of creation: 0 earliest first, 1 latest first. Default: `1`. */
  order?: 0 | 1 | undefined;
}

/** An entrusted group in the list of all groups. */
export interface EntrustGroupListed {
  /** Id of the group. */
  groupId: string;
  /** Name of the group. */
  name: string;
  /** User id of the group owner. */
  owner: string;
  /** User id of the creator of the group. Inferred: the first owner. */
  creator: string;
  /** URL of the group picture. Inferred: empty if there is none. */
  portraitUrl: string;
  /** Creation time of the group: Unix time in milliseconds. */
  time: number;
}

/** Result of {@link EntrustGroupResource.list}. */
export interface EntrustGroupListResult extends CodeResult {
  /** Token of the next page; absent on the last page. */
  pageToken?: string;
  /** Groups on this page. */
  groups: EntrustGroupListed[];
}

/** Parameters of {@link EntrustGroupResource.listJoined}. */
export interface EntrustGroupListJoinedParams {
  /** Id of the user whose groups are listed. At most 64 bytes. */
  userId: string | number;
  /** Groups to list, by the role of the user: 0 any role, 1 ordinary member, 2 administrator, 3 owner. Default: `0`. */
  role?: 0 | 1 | 2 | 3 | undefined;
  /** Token of the page: `pageToken` of the previous page. Default: the first page. */
  pageToken?: string | undefined;
  /** Number of groups per page. From 1 to 100. Default: `50`. */
  size?: number | undefined;
  /** Order by time of joining: 0 earliest first, 1 latest first. Default: `1`. */
  order?: 0 | 1 | undefined;
}

/** An entrusted group of which a user is a member. */
export interface EntrustGroupJoined {
  /** Id of the group. */
  groupId: string;
  /** Name of the group. */
  name: string;
  /** The user's alias for the group; absent if there is none. */
  remarkName?: string;
  /** Profile of the group, a serialized JSON object with `introduction`, `announcement` and `portraitUrl`. */
  groupProfile: string;
  /** Custom fields of the group, a serialized JSON object with string values. */
  groupExtProfile: string;
  /** Permissions of clients, a serialized JSON object with numbers, as in `entrustGroup.create`. */
  permissions: string;
  /** Creation time of the group: Unix time in milliseconds. */
  createTime: number;
  /** Time at which the user joined: Unix time in milliseconds. */
  joinTime: number;
  /** Role of the user in the group: 1 ordinary member, 2 administrator, 3 owner. */
  role: 1 | 2 | 3;
  /** Number of members of the group; named `memberCount` in other results. */
  count: number;
  /** User id of the group owner. */
  owner: string;
}

/** Result of {@link EntrustGroupResource.listJoined}. */
export interface EntrustGroupListJoinedResult extends CodeResult {
  /** Total number of groups. Inferred: of the requested role. Only the Java and Go SDKs have the field. */
  totalCount?: number;
  /** Token of the next page; absent on the last page. */
  pageToken?: string;
  /** Groups on this page. */
  groups: EntrustGroupJoined[];
}

export type EntrustGroupCreateResult = CodeResult;
export type EntrustGroupImportResult = CodeResult;
export type EntrustGroupUpdateProfileResult = CodeResult;
export type EntrustGroupTransferOwnerResult = CodeResult;
export type EntrustGroupDismissResult = CodeResult;
export type EntrustGroupQuitResult = CodeResult;
export type EntrustGroupKickResult = CodeResult;
export type EntrustGroupKickAllResult = CodeResult;
export type EntrustGroupRemoveManagersResult = CodeResult;
export type EntrustGroupSetMemberResult = CodeResult;
export type EntrustGroupSetRemarkNameResult = CodeResult;
export type EntrustGroupRemoveRemarkNameParams = EntrustGroupUser;
export type EntrustGroupRemoveRemarkNameResult = CodeResult;
export type EntrustGroupGetRemarkNameParams = EntrustGroupUser;
export type EntrustGroupFollowMembersResult = CodeResult;
export type EntrustGroupUnfollowMembersResult = CodeResult;
export type EntrustGroupListFollowedMembersParams = EntrustGroupUser;

/** Entrusted groups: groups with an owner, roles, a profile and permissions, hosted by the service. */
export interface EntrustGroupResource {
  /**
   * Creates an entrusted group: a group with an owner, a profile and permissions, which RongCloud stores.
   *
   * - The owner is the first member.
   * - With the permission `invitePerm` 0, invited users are members at once; with `invitePerm` 1, they first have to
   *   accept on a client.
   * - A group has at most 3,000 members by default.
   *
   * Inferred, not documented:
   * - An entrusted group is also an ordinary group. Group messages, mutes and the other group endpoints accept its id.
   * - An existing group id is refused with 1002; `entrustGroup.import` converts an ordinary group.
   * - Repeating a successful call is refused and changes nothing.
   * - The permissions apply to clients, not to the server API.
   *
   * `POST /entrust/group/create.json` · Limit: 100 calls a second.
   *
   * @param params - {@link EntrustGroupCreateParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} Inferred: code 1009 when profile hosting is not enabled for the app
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/create-group | RongCloud
   *   docs}
   * @example
   * ```ts
   * await rong.entrustGroup.create({
   *   groupId: 'g1',
   *   name: 'Group',
   *   owner: 'u1',
   *   userIds: ['u2', 'u3'],
   *   groupProfile: { introduction: 'About us', portraitUrl: 'https://example.com/group.png' },
   *   permissions: { joinPerm: 1 },
   *   groupExtProfile: { ext_city: 'Beijing' },
   * });
   * ```
   */
  create(params: EntrustGroupCreateParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Converts an ordinary group into an entrusted group, with an owner, a profile and permissions.
   *
   * - No callback is sent to the app server.
   *
   * Inferred, not documented:
   * - The members and the creation time are unchanged.
   * - An owner who is not a member becomes a member.
   * - A group that does not exist, or is already entrusted, is refused with 1002.
   *
   * `POST /entrust/group/import.json` · Limit: 100 calls a second.
   *
   * @param params - {@link EntrustGroupImportParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} Inferred: code 1009 when profile hosting is not enabled for the app
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/import-group | RongCloud
   *   docs}
   * @example
   * ```ts
   * await rong.entrustGroup.import({ groupId: 'g1', name: 'Group', owner: 'u1', permissions: { joinPerm: 2 } });
   * ```
   */
  import(params: EntrustGroupImportParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Updates the name, profile, permissions or custom fields of an entrusted group.
   *
   * Inferred, not documented:
   * - Only the given fields change; an empty string clears a profile field.
   * - If both names are given, the name in `groupProfile` takes precedence.
   * - A group has at most 10 custom fields in total.
   * - `profilePerm` does not apply to this endpoint.
   * - A group that does not exist or is not entrusted is refused with 1002.
   *
   * `POST /entrust/group/profile/update.json` · Limit: 100 calls a second.
   *
   * @param params - {@link EntrustGroupUpdateProfileParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} Inferred: code 1009 when profile hosting is not enabled for the app
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/update-group | RongCloud
   *   docs}
   * @example
   * ```ts
   * await rong.entrustGroup.updateProfile({
   *   groupId: 'g1',
   *   groupProfile: { name: 'New name', announcement: '' },
   *   permissions: { joinPerm: 1 },
   * });
   * ```
   */
  updateProfile(params: EntrustGroupUpdateProfileParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Transfers an entrusted group to a new owner.
   *
   * - `isDelBan`, `isDelWhite` and `isDelFollowed` concern the previous owner, and apply only if `isQuit` is 1.
   *
   * Inferred, not documented:
   * - A new owner who is not a member is refused with 1002.
   * - The call has no effect if `newOwner` already owns the group.
   * - A group that does not exist or is not entrusted is refused with 1002.
   *
   * `POST /entrust/group/transfer/owner.json` · Limit: 100 calls a second.
   *
   * @param params - {@link EntrustGroupTransferOwnerParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} Inferred: code 1009 when profile hosting is not enabled for the app
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/transfer-group |
   *   RongCloud docs}
   * @example
   * ```ts
   * await rong.entrustGroup.transferOwner({ groupId: 'g1', newOwner: 'u2' });
   * ```
   */
  transferOwner(params: EntrustGroupTransferOwnerParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Dismisses an entrusted group and removes all members.
   *
   * - Unlike `group.dismiss`, the call does not name the user who dismisses the group.
   *
   * Inferred, not documented:
   * - Members, profile, roles, aliases and followed members are deleted.
   * - Mutes and mute exceptions are kept, and apply to a new group with the same id, as in `group.dismiss`.
   * - An unknown group is not an error. A group that is not entrusted is refused with 1002.
   *
   * Also found as: delete, disband.
   *
   * `POST /entrust/group/dismiss.json` · Limit: 100 calls a second.
   *
   * @param params - {@link EntrustGroupDismissParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} Inferred: code 1009 when profile hosting is not enabled for the app
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/diss-group | RongCloud
   *   docs}
   * @example
   * ```ts
   * await rong.entrustGroup.dismiss({ groupId: 'g1' });
   * ```
   */
  dismiss(params: EntrustGroupDismissParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Adds users to an entrusted group and returns the profile of the group.
   *
   * - A group has at most 3,000 members by default; no source states the code for a full group.
   *
   * Inferred, not documented:
   * - Users join at once, regardless of `joinPerm`.
   * - Joining again succeeds and keeps the time of joining.
   * - A group that does not exist or is not entrusted is refused with 1002.
   *
   * `POST /entrust/group/join.json` · Limit: 100 calls a second.
   *
   * @param params - {@link EntrustGroupJoinParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} Inferred: code 1009 when profile hosting is not enabled for the app
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/join-group | RongCloud
   *   docs}
   * @example
   * ```ts
   * const { groupId, name, groupProfile, groupExtProfile, permissions, owner, createTime, memberCount } = await rong.entrustGroup.join({ groupId: 'g1', userIds: ['u4'] });
   * ```
   */
  join(params: EntrustGroupJoinParams, options?: RequestOptions): ApiPromise<EntrustGroupJoinResult>;

  /**
   * Makes users leave an entrusted group.
   *
   * - The effect is the same as for `entrustGroup.kick`, but clients get a different notification.
   * - By default the mutes and mute exceptions of the users are removed, unlike in `group.quit`.
   *
   * Inferred, not documented:
   * - `isDelFollowed` clears the members whom a leaving user follows, not the followers of that user.
   * - A mute in every group (`group.addGagUser`) is unchanged.
   * - Role, nickname and custom string end with the membership; the user's alias for the group remains.
   * - The owner cannot leave before `entrustGroup.transferOwner`; the call is refused with 1002.
   * - Users who are not members are ignored.
   * - For an unknown group, the call succeeds, without effect or with an empty result. A group that is not entrusted
   *   is refused with 1002.
   *
   * Also found as: leave, remove a member.
   *
   * `POST /entrust/group/quit.json` · Limit: 100 calls a second.
   *
   * @param params - {@link EntrustGroupQuitParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} Inferred: code 1009 when profile hosting is not enabled for the app
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/quit-group | RongCloud
   *   docs}
   * @example
   * ```ts
   * await rong.entrustGroup.quit({ groupId: 'g1', userIds: ['u2'] });
   * ```
   */
  quit(params: EntrustGroupQuitParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Removes users from an entrusted group.
   *
   * - The effect is the same as for `entrustGroup.quit`, but clients get a different notification.
   * - By default the mutes and mute exceptions of the users are removed, unlike in `group.quit`.
   *
   * Inferred, not documented:
   * - `isDelFollowed` clears the members whom a leaving user follows, not the followers of that user.
   * - A mute in every group (`group.addGagUser`) is unchanged.
   * - Role, nickname and custom string end with the membership; the user's alias for the group remains.
   * - The owner cannot leave before `entrustGroup.transferOwner`; the call is refused with 1002.
   * - Users who are not members are ignored.
   * - For an unknown group, the call succeeds, without effect or with an empty result. A group that is not entrusted
   *   is refused with 1002.
   *
   * Also found as: leave, remove a member.
   *
   * `POST /entrust/group/member/kick.json` · Limit: 100 calls a second.
   *
   * @param params - {@link EntrustGroupKickParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} Inferred: code 1009 when profile hosting is not enabled for the app
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/kick-group | RongCloud
   *   docs}
   * @example
   * ```ts
   * await rong.entrustGroup.kick({ groupId: 'g1', userIds: ['u2'] });
   * ```
   */
  kick(params: EntrustGroupKickParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Removes a user from all entrusted groups, except groups that the user owns.
   *
   * - To remove the user from an owned group as well, call `entrustGroup.transferOwner` first.
   *
   * Inferred, not documented:
   * - Owned groups are skipped, and the call succeeds.
   * - Ordinary groups are unchanged.
   * - Mutes, mute exceptions and followed members in the groups are cleared, as in `entrustGroup.kick`.
   *
   * `POST /entrust/group/member/kick/all.json` · Limit: 100 calls a second.
   *
   * @param params - {@link EntrustGroupKickAllParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} Inferred: code 1009 when profile hosting is not enabled for the app
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/kick-mem-all-group |
   *   RongCloud docs}
   * @example
   * ```ts
   * await rong.entrustGroup.kickAll({ userId: 'u2' });
   * ```
   */
  kickAll(params: EntrustGroupKickAllParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Promotes members of an entrusted group to administrators.
   *
   * - A group has at most 10 administrators.
   *
   * Inferred, not documented:
   * - A call that would exceed the limit of 10 administrators is refused with 1002; the error message states the
   *   current number of administrators.
   * - Users who are not members are returned in `userIds`, and the other users are promoted.
   * - The owner remains the owner and is returned in `userIds` as well.
   * - A group that does not exist or is not entrusted is refused with 1002.
   *
   * `POST /entrust/group/manager/add.json` · Limit: 100 calls a second.
   *
   * @param params - {@link EntrustGroupAddManagersParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} Inferred: code 1009 when profile hosting is not enabled for the app
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/add-group-manager |
   *   RongCloud docs}
   * @example
   * ```ts
   * const { managerCount } = await rong.entrustGroup.addManagers({ groupId: 'g1', userIds: ['u2', 'u3'] });
   * ```
   */
  addManagers(
    params: EntrustGroupAddManagersParams,
    options?: RequestOptions,
  ): ApiPromise<EntrustGroupAddManagersResult>;

  /**
   * Demotes administrators of an entrusted group to ordinary members.
   *
   * Inferred, not documented:
   * - Users who are not administrators are ignored.
   * - For an unknown group, the call succeeds, without effect or with an empty result. A group that is not entrusted
   *   is refused with 1002.
   *
   * `POST /entrust/group/manager/remove.json` · Limit: 100 calls a second.
   *
   * @param params - {@link EntrustGroupRemoveManagersParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} Inferred: code 1009 when profile hosting is not enabled for the app
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/remove-group-manager |
   *   RongCloud docs}
   * @example
   * ```ts
   * await rong.entrustGroup.removeManagers({ groupId: 'g1', userIds: ['u2', 'u3'] });
   * ```
   */
  removeManagers(params: EntrustGroupRemoveManagersParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the members of an entrusted group, page by page.
   *
   * - An empty `pageToken` requests the first page.
   *
   * Inferred, not documented:
   * - For an unknown group, the call succeeds, without effect or with an empty result. A group that is not entrusted
   *   is refused with 1002.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * Also found as: members.
   *
   * `POST /entrust/group/member/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link EntrustGroupListMembersParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} Inferred: code 1009 when profile hosting is not enabled for the app
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-member/query-group-member |
   *   RongCloud docs}
   * @example
   * ```ts
   * const { totalCount, members } = await rong.entrustGroup.listMembers({ groupId: 'g1' });
   * ```
   */
  listMembers(
    params: EntrustGroupListMembersParams,
    options?: RequestOptions,
  ): PagePromise<EntrustGroupListMembersResult, EntrustGroupMember>;

  /**
   * Gets given members of an entrusted group, with nickname and role.
   *
   * Inferred, not documented:
   * - Users who are not members are omitted.
   * - For an unknown group, the call succeeds, without effect or with an empty result. A group that is not entrusted
   *   is refused with 1002.
   *
   * `POST /entrust/group/member/specific/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link EntrustGroupGetMembersParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} Inferred: code 1009 when profile hosting is not enabled for the app
   * @see {@link
   *   https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-member/query-specific-group-member |
   *   RongCloud docs}
   * @example
   * ```ts
   * const { members } = await rong.entrustGroup.getMembers({ groupId: 'g1', userIds: ['u01', 'u02'] });
   * ```
   */
  getMembers(params: EntrustGroupGetMembersParams, options?: RequestOptions): ApiPromise<EntrustGroupGetMembersResult>;

  /**
   * Sets the nickname and a custom string of a member of an entrusted group.
   *
   * Inferred, not documented:
   * - Without `extra`, the custom string is unchanged; an empty `extra` clears the string.
   * - A user who is not a member is refused with 1002.
   * - A group that does not exist or is not entrusted is refused with 1002.
   *
   * `POST /entrust/group/member/set.json` · Limit: 100 calls a second.
   *
   * @param params - {@link EntrustGroupSetMemberParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} Inferred: code 1009 when profile hosting is not enabled for the app
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-member/update-group-member-info
   *   | RongCloud docs}
   * @example
   * ```ts
   * await rong.entrustGroup.setMember({ groupId: 'g1', userId: 'u01', nickname: 'nickname1', extra: 'xxxx' });
   * ```
   */
  setMember(params: EntrustGroupSetMemberParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Sets a user's alias for an entrusted group: a name that only this user sees.
   *
   * - The alias is the title of group pushes to this user, and is returned by `entrustGroup.listJoined`.
   * - A user has one alias per group; another call replaces the alias.
   *
   * Inferred, not documented:
   * - The alias can be set before the user joins, and remains when the user leaves.
   * - A group that does not exist or is not entrusted is refused with 1002.
   *
   * `POST /entrust/group/remarkname/set.json` · Limit: 100 calls a second.
   *
   * @param params - {@link EntrustGroupSetRemarkNameParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} Inferred: code 1009 when profile hosting is not enabled for the app
   * @see {@link
   *   https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-member/update-group-member-remarkname |
   *   RongCloud docs}
   * @example
   * ```ts
   * await rong.entrustGroup.setRemarkName({ userId: '123', groupId: '456', remarkName: 'Family' });
   * ```
   */
  setRemarkName(params: EntrustGroupSetRemarkNameParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Deletes a user's alias for an entrusted group.
   *
   * - Pushes to the user show the name of the group again at once.
   *
   * Inferred, not documented:
   * - The call succeeds if there is no alias.
   * - For an unknown group, the call succeeds, without effect or with an empty result. A group that is not entrusted
   *   is refused with 1002.
   *
   * `POST /entrust/group/remarkname/delete.json` · Limit: 100 calls a second.
   *
   * @param params - {@link EntrustGroupRemoveRemarkNameParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} Inferred: code 1009 when profile hosting is not enabled for the app
   * @see {@link
   *   https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-member/delete-group-mem-remarkname |
   *   RongCloud docs}
   * @example
   * ```ts
   * await rong.entrustGroup.removeRemarkName({ userId: '123', groupId: '456' });
   * ```
   */
  removeRemarkName(params: EntrustGroupRemoveRemarkNameParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Gets a user's alias for an entrusted group: the user's own name for the group.
   *
   * Inferred, not documented:
   * - For an unknown group, the call succeeds, without effect or with an empty result. A group that is not entrusted
   *   is refused with 1002.
   *
   * `POST /entrust/group/remarkname/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link EntrustGroupGetRemarkNameParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} Inferred: code 1009 when profile hosting is not enabled for the app
   * @see {@link
   *   https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-member/query-group-mem-remarkname |
   *   RongCloud docs}
   * @example
   * ```ts
   * const { remarkName } = await rong.entrustGroup.getRemarkName({ userId: '123', groupId: '456' });
   * ```
   */
  getRemarkName(
    params: EntrustGroupGetRemarkNameParams,
    options?: RequestOptions,
  ): ApiPromise<EntrustGroupGetRemarkNameResult>;

  /**
   * Makes a user follow members of an entrusted group: their messages notify the user even if the group is silenced.
   *
   * Inferred, not documented:
   * - Members whom the user already follows stay followed, with an unchanged start time.
   * - If the follower or a followed user is not a member, the call is refused with 1002.
   * - A group that does not exist or is not entrusted is refused with 1002.
   *
   * `POST /entrust/group/member/follow.json` · Limit: 100 calls a second.
   *
   * @param params - {@link EntrustGroupFollowMembersParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} Inferred: code 1009 when profile hosting is not enabled for the app
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-member/set-group-mem-follow |
   *   RongCloud docs}
   * @example
   * ```ts
   * await rong.entrustGroup.followMembers({ userId: '123', groupId: '456', followUserIds: ['u123', 'u456'] });
   * ```
   */
  followMembers(params: EntrustGroupFollowMembersParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Makes a user stop following members of an entrusted group.
   *
   * Inferred, not documented:
   * - Users who are not followed are ignored.
   * - The rate limit is the same as for `entrustGroup.followMembers`; no documentation page was found.
   * - For an unknown group, the call succeeds, without effect or with an empty result. A group that is not entrusted
   *   is refused with 1002.
   *
   * `POST /entrust/group/member/unfollow.json` · Limit: 100 calls a second.
   *
   * @param params - {@link EntrustGroupUnfollowMembersParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} Inferred: code 1009 when profile hosting is not enabled for the app
   * @example
   * ```ts
   * await rong.entrustGroup.unfollowMembers({ userId: '123', groupId: '456', followUserIds: ['u123'] });
   * ```
   */
  unfollowMembers(params: EntrustGroupUnfollowMembersParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the members of an entrusted group whom a user follows.
   *
   * - There is no paging: all followed members are returned in one answer.
   *
   * Inferred, not documented:
   * - A followed member who leaves the group remains on the list.
   * - For an unknown group, the call succeeds, without effect or with an empty result. A group that is not entrusted
   *   is refused with 1002.
   *
   * `POST /entrust/group/member/followed/get.json` · Limit: 100 calls a second.
   *
   * @param params - {@link EntrustGroupListFollowedMembersParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} Inferred: code 1009 when profile hosting is not enabled for the app
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-member/query-group-mem-follow |
   *   RongCloud docs}
   * @example
   * ```ts
   * const { userId, groupId, members } = await rong.entrustGroup.listFollowedMembers({ userId: '123', groupId: '456' });
   * ```
   */
  listFollowedMembers(
    params: EntrustGroupListFollowedMembersParams,
    options?: RequestOptions,
  ): ApiPromise<EntrustGroupListFollowedMembersResult>;

  /**
   * Gets entrusted groups by id, with profile, permissions, owner and number of members.
   *
   * Inferred, not documented:
   * - Groups that do not exist or are not entrusted are omitted.
   * - Unset members of `permissions` have their defaults: 0, except for `memProfilePerm`.
   *
   * `POST /entrust/group/profile/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link EntrustGroupGetProfilesParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} Inferred: code 1009 when profile hosting is not enabled for the app
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/query-group-profiles |
   *   RongCloud docs}
   * @example
   * ```ts
   * const { profiles } = await rong.entrustGroup.getProfiles({ groupIds: ['g1'] });
   * ```
   */
  getProfiles(
    params: EntrustGroupGetProfilesParams,
    options?: RequestOptions,
  ): ApiPromise<EntrustGroupGetProfilesResult>;

  /**
   * Lists the entrusted groups of the app, page by page.
   *
   * - The result has no total.
   *
   * Inferred, not documented:
   * - `creator` is unchanged when the owner changes.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * `POST /entrust/group/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link EntrustGroupListParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} Inferred: code 1009 when profile hosting is not enabled for the app
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-query/query-app-all-group |
   *   RongCloud docs}
   * @example
   * ```ts
   * const { pageToken, groups } = await rong.entrustGroup.list({ size: 50, order: 1 });
   * ```
   */
  list(
    params?: EntrustGroupListParams,
    options?: RequestOptions,
  ): PagePromise<EntrustGroupListResult, EntrustGroupListed>;

  /**
   * Lists the entrusted groups of which a user is a member, page by page.
   *
   * - Ordinary groups are not listed.
   *
   * Inferred, not documented:
   * - The list is empty for a user without groups.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * Also found as: my groups, groups of a user.
   *
   * `POST /entrust/joined/group/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link EntrustGroupListJoinedParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} Inferred: code 1009 when profile hosting is not enabled for the app
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-query/query-member-join-group |
   *   RongCloud docs}
   * @example
   * ```ts
   * const { totalCount, groups } = await rong.entrustGroup.listJoined({ userId: 'u2', role: 2, size: 50, order: 1 });
   * ```
   */
  listJoined(
    params: EntrustGroupListJoinedParams,
    options?: RequestOptions,
  ): PagePromise<EntrustGroupListJoinedResult, EntrustGroupJoined>;
}
