// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { type EndpointTable, endpoint, endpoints } from '../../endpoints/endpoint.js';
import { flag, id, integer, json, list, map, object, required, text } from '../../endpoints/fields.js';
import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import { Resource } from '../../results/resource.js';
import type { CodeResult, EntrustGroupUser, LeftGroupCleanup } from './shared.js';

/** What an entrusted group shows of itself. */
export interface EntrustGroupProfile {
  /** What the group is about. At most 512 characters. */
  introduction?: string | undefined;
  /** Announcement to the members. At most 1,024 characters. */
  announcement?: string | undefined;
  /** Address of the picture. At most 128 characters. */
  portraitUrl?: string | undefined;
}

/** What clients may do in an entrusted group. */
export interface EntrustGroupPermissions {
  /** Joining: 0 the owner approves, 1 freely, 2 the owner or an administrator approves, 3 nobody may. */
  joinPerm?: 0 | 1 | 2 | 3 | undefined;
  /** Who may remove members: 0 the owner, 1 administrators as well, 2 all members. */
  removePerm?: 0 | 1 | 2 | undefined;
  /** Who may invite: 0 the owner, 1 administrators as well, 2 all members. */
  memInvitePerm?: 0 | 1 | 2 | undefined;
  /** Whether those who are invited must consent: 0 no, 1 yes. */
  invitePerm?: 0 | 1 | undefined;
  /** Who may change the profile: 0 the owner; further values were not readable. At least 0. */
  profilePerm?: number | undefined;
  /** Who may change what members show of themselves; its values were not readable. At least 0. */
  memProfilePerm?: number | undefined;
}

/** Parameters of {@link EntrustGroupResource.create}. */
export interface EntrustGroupCreateParams {
  /** Group id, of your choice. At most 64 characters. */
  groupId: string;
  /** Name of the group. Several groups may have the same. At most 64 characters. */
  name: string;
  /** User id of the owner. At most 64 bytes. */
  owner: string;
  /** Users to invite. At most 30 items, each at most 64 bytes. */
  userIds?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** What an entrusted group shows of itself. The value, or its JSON string. */
  groupProfile?: EntrustGroupProfile | string | undefined;
  /** What clients may do in an entrusted group. The value, or its JSON string. */
  permissions?: EntrustGroupPermissions | string | undefined;
  /**
   * Fields of your own, defined in the console before; their keys begin with `ext_`. At most 10 entries, keys at most
   * 32 characters, values at most 256 characters. The value, or its JSON string.
   */
  groupExtProfile?: Readonly<Record<string, string>> | string | undefined;
}

/** Parameters of {@link EntrustGroupResource.import}. */
export interface EntrustGroupImportParams {
  /** Group id. At most 64 characters. */
  groupId: string;
  /** Name of the group. Several groups may have the same. At most 64 characters. */
  name: string;
  /** User id of the owner. At most 64 bytes. */
  owner: string;
  /** What an entrusted group shows of itself. The value, or its JSON string. */
  groupProfile?: EntrustGroupProfile | string | undefined;
  /** What clients may do in an entrusted group. The value, or its JSON string. */
  permissions?: EntrustGroupPermissions | string | undefined;
  /**
   * Fields of your own, defined in the console before; their keys begin with `ext_`. At most 10 entries, keys at most
   * 32 characters, values at most 256 characters. The value, or its JSON string.
   */
  groupExtProfile?: Readonly<Record<string, string>> | string | undefined;
}

/** What changes of the profile of an entrusted group. */
export interface EntrustGroupProfileChange {
  /** New name of the group. At most 64 characters. */
  name?: string | undefined;
  /** What the group is about. At most 512 characters. */
  introduction?: string | undefined;
  /** Announcement to the members. At most 1,024 characters. */
  announcement?: string | undefined;
  /** Address of the picture. At most 128 characters. */
  portraitUrl?: string | undefined;
}

/** Parameters of {@link EntrustGroupResource.updateProfile}. */
export interface EntrustGroupUpdateProfileParams {
  /** Group id. At most 64 characters. */
  groupId: string;
  /** Name of the group. Several groups may have the same. At most 64 characters. */
  name?: string | undefined;
  /** What changes of the profile of an entrusted group. The value, or its JSON string. */
  groupProfile?: EntrustGroupProfileChange | string | undefined;
  /** What clients may do in an entrusted group. The value, or its JSON string. */
  permissions?: EntrustGroupPermissions | string | undefined;
  /**
   * Fields of your own, defined in the console before; their keys begin with `ext_`. At most 10 entries, keys at most
   * 32 characters, values at most 256 characters. The value, or its JSON string.
   */
  groupExtProfile?: Readonly<Record<string, string>> | string | undefined;
}

/** Parameters of {@link EntrustGroupResource.transferOwner}. */
export interface EntrustGroupTransferOwnerParams extends LeftGroupCleanup {
  /** User id of the new owner, a member. At most 64 bytes. */
  newOwner: string;
  /** Whether the owner so far leaves the group. Default: `0`. */
  isQuit?: boolean | 0 | 1 | undefined;
}

/** Parameters of {@link EntrustGroupResource.dismiss}. */
export interface EntrustGroupDismissParams {
  /** Group id. At most 64 characters. */
  groupId: string;
}

/** Parameters of {@link EntrustGroupResource.join}. */
export interface EntrustGroupJoinParams {
  /** Group id. At most 64 characters. */
  groupId: string;
  /** Users who join. At most 100 items, each at most 64 bytes. */
  userIds: string | readonly string[] | ReadonlySet<string>;
}

/** Result of {@link EntrustGroupResource.join}. */
export interface EntrustGroupJoinResult extends CodeResult {
  /** Group id. */
  groupId: string;
  /** Name of the group. */
  name: string;
  /** Profile: a JSON object, serialized, with `introduction`, `announcement` and `portraitUrl`. */
  groupProfile: string;
  /** Fields of your own: a JSON object, serialized. */
  groupExtProfile: string;
  /** Permissions: a JSON object, serialized. */
  permissions: string;
  /** User id of the owner. */
  owner: string;
  /** When the group was created, in milliseconds. */
  createTime: number;
  /** Members of the group, with those who joined. */
  memberCount: number;
  /** Only the Java and Go SDKs know it. */
  remarkName?: string;
}

/** Parameters of {@link EntrustGroupResource.quit}. */
export interface EntrustGroupQuitParams extends LeftGroupCleanup {
  /** Users who leave. At most 100 items, each at most 64 bytes. */
  userIds: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link EntrustGroupResource.kick}. */
export interface EntrustGroupKickParams extends LeftGroupCleanup {
  /** Users to remove. At most 100 items, each at most 64 bytes. */
  userIds: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link EntrustGroupResource.kickAll}. */
export interface EntrustGroupKickAllParams {
  /** Id of the user. At most 64 bytes. */
  userId: string;
}

/** Parameters of {@link EntrustGroupResource.addManagers}. */
export interface EntrustGroupAddManagersParams {
  /** Group id. At most 64 characters. */
  groupId: string;
  /** Members to promote. At most 10 items, each at most 64 bytes. */
  userIds: string | readonly string[] | ReadonlySet<string>;
}

/** Result of {@link EntrustGroupResource.addManagers}. */
export interface EntrustGroupAddManagersResult extends CodeResult {
  /** Those who were not promoted, because they are not members. */
  userIds?: string[];
  /** Administrators there are now; when the limit of 10 would be passed. */
  managerCount?: number;
}

/** Parameters of {@link EntrustGroupResource.removeManagers}. */
export interface EntrustGroupRemoveManagersParams {
  /** Group id. At most 64 characters. */
  groupId: string;
  /** Administrators to demote. At most 10 items, each at most 64 bytes. */
  userIds: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link EntrustGroupResource.listMembers}. */
export interface EntrustGroupListMembersParams {
  /** Group id. At most 64 characters. */
  groupId: string;
  /** Whom to list: 0 all, 1 ordinary members, 2 administrators, 3 the owner. Default: `0`. */
  type?: 0 | 1 | 2 | 3 | undefined;
  /** `pageToken` of the answer before; without it, the first page. */
  pageToken?: string | undefined;
  /** Members a page. From 1 to 100. Default: `50`. */
  size?: number | undefined;
  /** By time of joining: 0 ascending, 1 descending. Default: `1`. */
  order?: 0 | 1 | undefined;
}

/** A member of an entrusted group. */
export interface EntrustGroupMember {
  /** User id. */
  userId: string;
  /** Name in the group; if none was set, that of the user. */
  nickname: string;
  /** 1 member, 2 administrator, 3 owner. */
  role: 1 | 2 | 3;
  /** When the user joined, in milliseconds. */
  time: number;
  /** Extra text, if one was set. */
  extra?: string;
}

/** Result of {@link EntrustGroupResource.listMembers}. */
export interface EntrustGroupListMembersResult extends CodeResult {
  /** Members in all; of the kind that is listed (inferred). */
  totalCount: number;
  /** Token of the next page; absent on the last one. */
  pageToken?: string;
  /** A page of members. */
  members: EntrustGroupMember[];
}

/** Parameters of {@link EntrustGroupResource.getMembers}. */
export interface EntrustGroupGetMembersParams {
  /** Group id. At most 64 characters. */
  groupId: string;
  /** Members to read. At most 100 items, each at most 64 bytes. */
  userIds: string | readonly string[] | ReadonlySet<string>;
}

/** Result of {@link EntrustGroupResource.getMembers}. */
export interface EntrustGroupGetMembersResult extends CodeResult {
  /** The members, in the order asked for (inferred). */
  members: EntrustGroupMember[];
}

/** Parameters of {@link EntrustGroupResource.setMember}. */
export interface EntrustGroupSetMemberParams {
  /** Group id. At most 64 characters. */
  groupId: string;
  /** Id of the member. At most 64 bytes. */
  userId: string;
  /** Name in this group. At most 64 characters. */
  nickname: string;
  /** Extra text. At most 128 characters. */
  extra?: string | undefined;
}

/** Parameters of {@link EntrustGroupResource.setRemarkName}. */
export interface EntrustGroupSetRemarkNameParams extends EntrustGroupUser {
  /** The alias. At most 64 characters. */
  remarkName: string;
}

/** Result of {@link EntrustGroupResource.getRemarkName}. */
export interface EntrustGroupGetRemarkNameResult extends CodeResult {
  /** The alias; empty if there is none (inferred). */
  remarkName: string;
}

/** Parameters of {@link EntrustGroupResource.followMembers}. */
export interface EntrustGroupFollowMembersParams extends EntrustGroupUser {
  /** Members to follow. At most 100 items, each at most 64 bytes. */
  followUserIds: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link EntrustGroupResource.unfollowMembers}. */
export interface EntrustGroupUnfollowMembersParams extends EntrustGroupUser {
  /** Members to follow no longer. At most 100 items, each at most 64 bytes. */
  followUserIds: string | readonly string[] | ReadonlySet<string>;
}

/** A member whom a user follows. */
export interface EntrustGroupFollowedMember {
  /** Id of the followed member. */
  userId: string;
  /** Since when, in milliseconds. */
  timestamp: number;
}

/** Result of {@link EntrustGroupResource.listFollowedMembers}. */
export interface EntrustGroupListFollowedMembersResult extends CodeResult {
  /** The user asked about. */
  userId: string;
  /** The group asked about. */
  groupId: string;
  /** All at once, in the order in which they were followed (inferred). */
  members: EntrustGroupFollowedMember[];
}

/** Parameters of {@link EntrustGroupResource.getProfiles}. */
export interface EntrustGroupGetProfilesParams {
  /** Group ids, one or several. At most 50 items, each at most 64 characters. */
  groupIds: string | readonly string[] | ReadonlySet<string>;
}

/** An entrusted group with its profile. */
export interface EntrustGroupProfileEntry {
  /** Group id. */
  groupId: string;
  /** Name of the group. */
  groupName: string;
  /** Profile: a JSON object, serialized, with `introduction`, `announcement` and `portraitUrl`. */
  groupProfile: string;
  /** Fields of your own: a JSON object, serialized. */
  groupExtProfile: string;
  /** Permissions: a JSON object, serialized. */
  permissions: string;
  /** User id of the owner. */
  owner: string;
  /** When the group was created, in milliseconds. */
  createTime: number;
  /** Members of the group. */
  memberCount: number;
  /** Only the Java SDK knows it. */
  remarkName?: string;
}

/** Result of {@link EntrustGroupResource.getProfiles}. */
export interface EntrustGroupGetProfilesResult extends CodeResult {
  /** The groups, in the order asked for (inferred). */
  profiles: EntrustGroupProfileEntry[];
}

/** Parameters of {@link EntrustGroupResource.list}. */
export interface EntrustGroupListParams {
  /** `pageToken` of the answer before; without it, the first page. */
  pageToken?: string | undefined;
  /** Groups a page. From 1 to 1000. Default: `50`. */
  size?: number | undefined;
  /** By time of creation: 0 ascending, 1 descending. Default: `1`. */
  order?: 0 | 1 | undefined;
}

/** An entrusted group in the list of all. */
export interface EntrustGroupListed {
  /** Group id. */
  groupId: string;
  /** Name of the group. */
  name: string;
  /** User id of the owner. */
  owner: string;
  /** User id of the first owner (inferred). */
  creator: string;
  /** Address of the picture; empty if there is none (inferred). */
  portraitUrl: string;
  /** When the group was created, in milliseconds. */
  time: number;
}

/** Result of {@link EntrustGroupResource.list}. */
export interface EntrustGroupListResult extends CodeResult {
  /** Token of the next page; absent on the last one. */
  pageToken?: string;
  /** A page of groups. */
  groups: EntrustGroupListed[];
}

/** Parameters of {@link EntrustGroupResource.listJoined}. */
export interface EntrustGroupListJoinedParams {
  /** Id of the user. At most 64 bytes. */
  userId: string;
  /** Only groups where the user has this role: 0 any, 1 member, 2 administrator, 3 owner. Default: `0`. */
  role?: 0 | 1 | 2 | 3 | undefined;
  /** `pageToken` of the answer before; without it, the first page. */
  pageToken?: string | undefined;
  /** Groups a page. From 1 to 100. Default: `50`. */
  size?: number | undefined;
  /** By time of joining: 0 ascending, 1 descending. Default: `1`. */
  order?: 0 | 1 | undefined;
}

/** An entrusted group that a user is in. */
export interface EntrustGroupJoined {
  /** Group id. */
  groupId: string;
  /** Name of the group. */
  name: string;
  /** The alias that the user has for the group, if there is one. */
  remarkName?: string;
  /** Profile: a JSON object, serialized, with `introduction`, `announcement` and `portraitUrl`. */
  groupProfile: string;
  /** Fields of your own: a JSON object, serialized. */
  groupExtProfile: string;
  /** Permissions: a JSON object, serialized. */
  permissions: string;
  /** When the group was created, in milliseconds. */
  createTime: number;
  /** When the user joined, in milliseconds. */
  joinTime: number;
  /** The role of the user: 1 member, 2 administrator, 3 owner. */
  role: 1 | 2 | 3;
  /** Members of the group; called `memberCount` elsewhere. */
  count: number;
  /** User id of the owner. */
  owner: string;
}

/** Result of {@link EntrustGroupResource.listJoined}. */
export interface EntrustGroupListJoinedResult extends CodeResult {
  /** Groups in all, of the role asked for (inferred). Only the Java and Go SDKs know it. */
  totalCount?: number;
  /** Token of the next page; absent on the last one. */
  pageToken?: string;
  /** A page of groups. */
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

export const entrustGroupEndpoints: EndpointTable<keyof EntrustGroupResource> = endpoints('entrustGroup', () => {
  const groupId = required(text({ maxChars: 64 }));
  const name = required(text({ maxChars: 64 }));
  const owner = required(id);
  const userIds = required(list(id, { maxItems: 100 }));
  const groupProfile = json(
    object({
      introduction: text({ maxChars: 512, allowEmpty: true }),
      announcement: text({ maxChars: 1024, allowEmpty: true }),
      portraitUrl: text({ maxChars: 128, allowEmpty: true }),
    }),
  );
  const permissions = json(
    object({
      joinPerm: integer({ choices: [0, 1, 2, 3] }),
      removePerm: integer({ choices: [0, 1, 2] }),
      memInvitePerm: integer({ choices: [0, 1, 2] }),
      invitePerm: integer({ choices: [0, 1] }),
      profilePerm: integer({ min: 0 }),
      memProfilePerm: integer({ min: 0 }),
    }),
  );
  const groupExtProfile = json(
    map({
      key: text({ maxChars: 32, pattern: /^ext_/ }),
      item: text({ maxChars: 256, allowEmpty: true }),
      maxItems: 10,
    }),
  );
  const isDelBan = flag;
  const isDelWhite = flag;
  const isDelFollowed = flag;
  const userId = required(id);
  const pageToken = text();
  const size = integer({ min: 1, max: 100 });
  const order = integer({ choices: [0, 1] });
  const followUserIds = required(list(id, { maxItems: 100 }));
  const entrustGroupUser = { userId, groupId };
  return {
    create: endpoint('/entrust/group/create.json', {
      groupId,
      name,
      owner,
      userIds: list(id, { maxItems: 30 }),
      groupProfile,
      permissions,
      groupExtProfile,
    }),
    import: endpoint('/entrust/group/import.json', {
      groupId,
      name,
      owner,
      groupProfile,
      permissions,
      groupExtProfile,
    }),
    updateProfile: endpoint('/entrust/group/profile/update.json', {
      groupId,
      name: text({ maxChars: 64 }),
      groupProfile: json(
        object({
          name: text({ maxChars: 64 }),
          introduction: text({ maxChars: 512, allowEmpty: true }),
          announcement: text({ maxChars: 1024, allowEmpty: true }),
          portraitUrl: text({ maxChars: 128, allowEmpty: true }),
        }),
      ),
      permissions,
      groupExtProfile,
    }),
    transferOwner: endpoint('/entrust/group/transfer/owner.json', {
      groupId,
      newOwner: required(id),
      isQuit: flag,
      isDelBan,
      isDelWhite,
      isDelFollowed,
    }),
    dismiss: endpoint('/entrust/group/dismiss.json', { groupId }),
    join: endpoint('/entrust/group/join.json', { groupId, userIds }),
    quit: endpoint('/entrust/group/quit.json', { groupId, userIds, isDelBan, isDelWhite, isDelFollowed }),
    kick: endpoint('/entrust/group/member/kick.json', { groupId, userIds, isDelBan, isDelWhite, isDelFollowed }),
    kickAll: endpoint('/entrust/group/member/kick/all.json', { userId }),
    addManagers: endpoint('/entrust/group/manager/add.json', {
      groupId,
      userIds: required(list(id, { maxItems: 10 })),
    }),
    removeManagers: endpoint('/entrust/group/manager/remove.json', {
      groupId,
      userIds: required(list(id, { maxItems: 10 })),
    }),
    listMembers: endpoint('/entrust/group/member/query.json', {
      groupId,
      type: integer({ choices: [0, 1, 2, 3] }),
      pageToken,
      size,
      order,
    }),
    getMembers: endpoint('/entrust/group/member/specific/query.json', { groupId, userIds }),
    setMember: endpoint('/entrust/group/member/set.json', {
      groupId,
      userId,
      nickname: required(text({ maxChars: 64 })),
      extra: text({ maxChars: 128, allowEmpty: true }),
    }),
    setRemarkName: endpoint('/entrust/group/remarkname/set.json', {
      ...entrustGroupUser,
      remarkName: required(text({ maxChars: 64 })),
    }),
    removeRemarkName: endpoint('/entrust/group/remarkname/delete.json', { ...entrustGroupUser }),
    getRemarkName: endpoint('/entrust/group/remarkname/query.json', { ...entrustGroupUser }),
    followMembers: endpoint('/entrust/group/member/follow.json', { ...entrustGroupUser, followUserIds }),
    unfollowMembers: endpoint('/entrust/group/member/unfollow.json', { ...entrustGroupUser, followUserIds }),
    listFollowedMembers: endpoint('/entrust/group/member/followed/get.json', { ...entrustGroupUser }),
    getProfiles: endpoint('/entrust/group/profile/query.json', {
      groupIds: required(list(text({ maxChars: 64 }), { maxItems: 50 })),
    }),
    list: endpoint('/entrust/group/query.json', { pageToken, size: integer({ min: 1, max: 1000 }), order }),
    listJoined: endpoint('/entrust/joined/group/query.json', {
      userId,
      role: integer({ choices: [0, 1, 2, 3] }),
      pageToken,
      size,
      order,
    }),
  };
});

/** Groups with an owner, roles, a profile and permissions, kept by the service. */
export class EntrustGroupResource extends Resource {
  /**
   * Creates an entrusted group: one with an owner, a profile and permissions.
   *
   * - The owner is the first member.
   * - With `invitePerm` 0 the invited are members at once, with 1 they have to accept on a client first.
   * - A group holds 3,000 members by default.
   *
   * Inferred, not documented:
   * - It is an ordinary group as well: group messages, mutes and the other calls on groups work on its id.
   * - A group id that is in use is refused with 1002; an ordinary group is made an entrusted one by
   *   `entrustGroup.import`.
   * - So a call that is repeated after it went through is refused, and changes nothing.
   * - Permissions bind clients, not calls of the server API.
   *
   * `POST /entrust/group/create.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupCreateParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app; the general code, not
   *   named on these pages
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/create-group | RongCloud
   *   documentation}
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
  create(params: EntrustGroupCreateParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(entrustGroupEndpoints().create, params, options);
  }

  /**
   * Makes an ordinary group an entrusted one.
   *
   * - The callback of your server is not told.
   *
   * Inferred, not documented:
   * - The members stay, and the time of creation as well.
   * - An owner who is not a member becomes one.
   * - A group that does not exist, or that is entrusted already, is refused with 1002.
   *
   * `POST /entrust/group/import.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupImportParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app; the general code, not
   *   named on these pages
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/import-group | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.entrustGroup.import({ groupId: 'g1', name: 'Group', owner: 'u1', permissions: { joinPerm: 2 } });
   * ```
   */
  import(params: EntrustGroupImportParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(entrustGroupEndpoints().import, params, options);
  }

  /**
   * Changes the name, profile, permissions or own fields of an entrusted group.
   *
   * Inferred, not documented:
   * - Only the members that are given change; an empty text clears one of the profile.
   * - Of two names that of `groupProfile` counts.
   * - Own fields are at most 10 in all.
   * - It is not bound by `profilePerm`.
   * - A group that does not exist or is not entrusted is refused with 1002.
   *
   * `POST /entrust/group/profile/update.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupUpdateProfileParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app; the general code, not
   *   named on these pages
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/update-group | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.entrustGroup.updateProfile({
   *   groupId: 'g1',
   *   groupProfile: { name: 'New name', announcement: '' },
   *   permissions: { joinPerm: 1 },
   * });
   * ```
   */
  updateProfile(params: EntrustGroupUpdateProfileParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(entrustGroupEndpoints().updateProfile, params, options);
  }

  /**
   * Gives an entrusted group another owner.
   *
   * - The owner so far becomes an ordinary member, or leaves with `isQuit`; what is cleared then say the other three.
   *
   * Inferred, not documented:
   * - A new owner who is not a member is refused with 1002.
   * - A group that belongs to the new owner already stays as it is.
   * - A group that does not exist or is not entrusted is refused with 1002.
   *
   * `POST /entrust/group/transfer/owner.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupTransferOwnerParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app; the general code, not
   *   named on these pages
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/transfer-group |
   *   RongCloud documentation}
   * @example
   * ```ts
   * await rong.entrustGroup.transferOwner({ groupId: 'g1', newOwner: 'u2' });
   * ```
   */
  transferOwner(params: EntrustGroupTransferOwnerParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(entrustGroupEndpoints().transferOwner, params, options);
  }

  /**
   * Dissolves an entrusted group.
   *
   * - Unlike `group.dismiss` it names no user.
   *
   * Inferred, not documented:
   * - Members, profile, roles, aliases and followed members go.
   * - Mutes and exceptions under this id survive, as with `group.dismiss`.
   * - A group that does not exist is not an error, one that is not entrusted is refused with 1002.
   *
   * `POST /entrust/group/dismiss.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupDismissParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app; the general code, not
   *   named on these pages
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/diss-group | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.entrustGroup.dismiss({ groupId: 'g1' });
   * ```
   */
  dismiss(params: EntrustGroupDismissParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(entrustGroupEndpoints().dismiss, params, options);
  }

  /**
   * Adds users to an entrusted group.
   *
   * - A group holds 3,000 members by default; which code a full one answers is in no source.
   *
   * Inferred, not documented:
   * - They join at once, whatever `joinPerm` says.
   * - Joining again is not an error, and keeps the time of joining.
   * - A group that does not exist or is not entrusted is refused with 1002.
   *
   * `POST /entrust/group/join.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupJoinParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app; the general code, not
   *   named on these pages
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/join-group | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { groupId, name, groupProfile, groupExtProfile, permissions, owner, createTime, memberCount } = await rong.entrustGroup.join({ groupId: 'g1', userIds: ['u4'] });
   * ```
   */
  join(params: EntrustGroupJoinParams, options?: RequestOptions): ApiPromise<EntrustGroupJoinResult> {
    return this.call(entrustGroupEndpoints().join, params, options);
  }

  /**
   * Lets users leave an entrusted group.
   *
   * - Unlike `group.quit`, mutes and exceptions are cleared unless you say otherwise.
   *
   * Inferred, not documented:
   * - `isDelFollowed` clears whom the leaving user follows, not who follows that user.
   * - A mute in every group stays.
   * - Role, nickname and extra text go with the membership; the alias that the user has for the group stays.
   * - The owner cannot leave before `entrustGroup.transferOwner`: the call is refused with 1002.
   * - A user who is not a member is not an error.
   * - Where there is no such group nothing is found and nothing is done; a group that is not entrusted is refused with
   *   1002.
   *
   * `POST /entrust/group/quit.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupQuitParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app; the general code, not
   *   named on these pages
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/quit-group | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.entrustGroup.quit({ groupId: 'g1', userIds: ['u2'] });
   * ```
   */
  quit(params: EntrustGroupQuitParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(entrustGroupEndpoints().quit, params, options);
  }

  /**
   * Removes users from an entrusted group.
   *
   * - It does what `entrustGroup.quit` does; clients are told differently.
   * - Unlike `group.quit`, mutes and exceptions are cleared unless you say otherwise.
   *
   * Inferred, not documented:
   * - `isDelFollowed` clears whom the leaving user follows, not who follows that user.
   * - A mute in every group stays.
   * - Role, nickname and extra text go with the membership; the alias that the user has for the group stays.
   * - The owner cannot leave before `entrustGroup.transferOwner`: the call is refused with 1002.
   * - A user who is not a member is not an error.
   * - Where there is no such group nothing is found and nothing is done; a group that is not entrusted is refused with
   *   1002.
   *
   * `POST /entrust/group/member/kick.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupKickParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app; the general code, not
   *   named on these pages
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/kick-group | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.entrustGroup.kick({ groupId: 'g1', userIds: ['u2'] });
   * ```
   */
  kick(params: EntrustGroupKickParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(entrustGroupEndpoints().kick, params, options);
  }

  /**
   * Removes one user from all entrusted groups but the own ones.
   *
   * - The user stays in the groups that belong to the user; they need `entrustGroup.transferOwner` first.
   *
   * Inferred, not documented:
   * - Such groups are passed over, and the call succeeds.
   * - Ordinary groups are left alone.
   * - Mutes, exceptions and followed members in the groups left are cleared, as by `entrustGroup.kick`.
   *
   * `POST /entrust/group/member/kick/all.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupKickAllParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app; the general code, not
   *   named on these pages
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/kick-mem-all-group |
   *   RongCloud documentation}
   * @example
   * ```ts
   * await rong.entrustGroup.kickAll({ userId: 'u2' });
   * ```
   */
  kickAll(params: EntrustGroupKickAllParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(entrustGroupEndpoints().kickAll, params, options);
  }

  /**
   * Makes members of an entrusted group administrators.
   *
   * Inferred, not documented:
   * - A group has at most 10 administrators; a call that would pass it is refused with 1002, and its error text says
   *   how many there are.
   * - Those who are no members are answered in `userIds`, and the others promoted.
   * - The owner stays the owner, and is answered in `userIds` as well.
   * - A group that does not exist or is not entrusted is refused with 1002.
   *
   * `POST /entrust/group/manager/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupAddManagersParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app; the general code, not
   *   named on these pages
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/add-group-manager |
   *   RongCloud documentation}
   * @example
   * ```ts
   * await rong.entrustGroup.addManagers({ groupId: 'g1', userIds: ['u2', 'u3'] });
   * ```
   */
  addManagers(
    params: EntrustGroupAddManagersParams,
    options?: RequestOptions,
  ): ApiPromise<EntrustGroupAddManagersResult> {
    return this.call(entrustGroupEndpoints().addManagers, params, options);
  }

  /**
   * Makes administrators of an entrusted group ordinary members again.
   *
   * Inferred, not documented:
   * - A user who is no administrator is not an error.
   * - Where there is no such group nothing is found and nothing is done; a group that is not entrusted is refused with
   *   1002.
   *
   * `POST /entrust/group/manager/remove.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupRemoveManagersParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app; the general code, not
   *   named on these pages
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/remove-group-manager |
   *   RongCloud documentation}
   * @example
   * ```ts
   * await rong.entrustGroup.removeManagers({ groupId: 'g1', userIds: ['u2', 'u3'] });
   * ```
   */
  removeManagers(params: EntrustGroupRemoveManagersParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(entrustGroupEndpoints().removeManagers, params, options);
  }

  /**
   * Lists the members of an entrusted group, page by page.
   *
   * - An empty token asks for the first page.
   *
   * Inferred, not documented:
   * - Where there is no such group nothing is found and nothing is done; a group that is not entrusted is refused with
   *   1002.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * `POST /entrust/group/member/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupListMembersParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app; the general code, not
   *   named on these pages
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-member/query-group-member |
   *   RongCloud documentation}
   * @example
   * ```ts
   * const { totalCount, members } = await rong.entrustGroup.listMembers({ groupId: 'g1' });
   * ```
   */
  listMembers(
    params: EntrustGroupListMembersParams,
    options?: RequestOptions,
  ): PagePromise<EntrustGroupListMembersResult, EntrustGroupMember> {
    return this.pages(
      entrustGroupEndpoints().listMembers,
      { by: 'token', items: 'members', token: 'pageToken', next: 'pageToken' },
      params,
      options,
    );
  }

  /**
   * Reads given members of an entrusted group.
   *
   * Inferred, not documented:
   * - Users who are not members are left out.
   * - Where there is no such group nothing is found and nothing is done; a group that is not entrusted is refused with
   *   1002.
   *
   * `POST /entrust/group/member/specific/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupGetMembersParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app; the general code, not
   *   named on these pages
   * @see {@link
   *   https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-member/query-specific-group-member |
   *   RongCloud documentation}
   * @example
   * ```ts
   * const { members } = await rong.entrustGroup.getMembers({ groupId: 'g1', userIds: ['u01', 'u02'] });
   * ```
   */
  getMembers(params: EntrustGroupGetMembersParams, options?: RequestOptions): ApiPromise<EntrustGroupGetMembersResult> {
    return this.call(entrustGroupEndpoints().getMembers, params, options);
  }

  /**
   * Sets the nickname and the extra text of a member of an entrusted group.
   *
   * Inferred, not documented:
   * - Without `extra` the text stays as it is; an empty one clears it.
   * - A user who is not a member is refused with 1002.
   * - A group that does not exist or is not entrusted is refused with 1002.
   *
   * `POST /entrust/group/member/set.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupSetMemberParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app; the general code, not
   *   named on these pages
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-member/update-group-member-info
   *   | RongCloud documentation}
   * @example
   * ```ts
   * await rong.entrustGroup.setMember({ groupId: 'g1', userId: 'u01', nickname: 'nickname1', extra: 'xxxx' });
   * ```
   */
  setMember(params: EntrustGroupSetMemberParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(entrustGroupEndpoints().setMember, params, options);
  }

  /**
   * Sets the alias that one user has for an entrusted group.
   *
   * - Only this user sees it: as the title of pushes of the group, and in `entrustGroup.listJoined`.
   * - A user has one alias for a group; setting it again replaces it.
   *
   * Inferred, not documented:
   * - It can be set before the user joins, and stays when the user leaves.
   * - A group that does not exist or is not entrusted is refused with 1002.
   *
   * `POST /entrust/group/remarkname/set.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupSetRemarkNameParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app; the general code, not
   *   named on these pages
   * @see {@link
   *   https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-member/update-group-member-remarkname |
   *   RongCloud documentation}
   * @example
   * ```ts
   * await rong.entrustGroup.setRemarkName({ userId: '123', groupId: '456', remarkName: 'Family' });
   * ```
   */
  setRemarkName(params: EntrustGroupSetRemarkNameParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(entrustGroupEndpoints().setRemarkName, params, options);
  }

  /**
   * Deletes the alias that one user has for an entrusted group.
   *
   * - It holds at once: pushes show the name of the group again.
   *
   * Inferred, not documented:
   * - Deleting what is not there succeeds.
   * - Where there is no such group nothing is found and nothing is done; a group that is not entrusted is refused with
   *   1002.
   *
   * `POST /entrust/group/remarkname/delete.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupRemoveRemarkNameParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app; the general code, not
   *   named on these pages
   * @see {@link
   *   https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-member/delete-group-mem-remarkname |
   *   RongCloud documentation}
   * @example
   * ```ts
   * await rong.entrustGroup.removeRemarkName({ userId: '123', groupId: '456' });
   * ```
   */
  removeRemarkName(params: EntrustGroupRemoveRemarkNameParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(entrustGroupEndpoints().removeRemarkName, params, options);
  }

  /**
   * Reads the alias that one user has for an entrusted group.
   *
   * Inferred, not documented:
   * - Where there is no such group nothing is found and nothing is done; a group that is not entrusted is refused with
   *   1002.
   *
   * `POST /entrust/group/remarkname/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupGetRemarkNameParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app; the general code, not
   *   named on these pages
   * @see {@link
   *   https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-member/query-group-mem-remarkname |
   *   RongCloud documentation}
   * @example
   * ```ts
   * const { remarkName } = await rong.entrustGroup.getRemarkName({ userId: '123', groupId: '456' });
   * ```
   */
  getRemarkName(
    params: EntrustGroupGetRemarkNameParams,
    options?: RequestOptions,
  ): ApiPromise<EntrustGroupGetRemarkNameResult> {
    return this.call(entrustGroupEndpoints().getRemarkName, params, options);
  }

  /**
   * Lets a user follow members of an entrusted group.
   *
   * - Messages of followed members notify the user even where the group is silenced.
   *
   * Inferred, not documented:
   * - The members are added to those who are followed already, who keep their time.
   * - A user who follows or is followed without being a member is refused with 1002.
   * - A group that does not exist or is not entrusted is refused with 1002.
   *
   * `POST /entrust/group/member/follow.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupFollowMembersParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app; the general code, not
   *   named on these pages
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-member/set-group-mem-follow |
   *   RongCloud documentation}
   * @example
   * ```ts
   * await rong.entrustGroup.followMembers({ userId: '123', groupId: '456', followUserIds: ['u123', 'u456'] });
   * ```
   */
  followMembers(params: EntrustGroupFollowMembersParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(entrustGroupEndpoints().followMembers, params, options);
  }

  /**
   * Lets a user follow members of an entrusted group no longer.
   *
   * Inferred, not documented:
   * - A user who is not followed is not an error.
   * - The rate limit is that of its siblings; no page of its own was found.
   * - Where there is no such group nothing is found and nothing is done; a group that is not entrusted is refused with
   *   1002.
   *
   * `POST /entrust/group/member/unfollow.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupUnfollowMembersParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app; the general code, not
   *   named on these pages
   * @example
   * ```ts
   * await rong.entrustGroup.unfollowMembers({ userId: '123', groupId: '456', followUserIds: ['u123'] });
   * ```
   */
  unfollowMembers(params: EntrustGroupUnfollowMembersParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(entrustGroupEndpoints().unfollowMembers, params, options);
  }

  /**
   * Lists the members of an entrusted group whom a user follows.
   *
   * - There is no paging.
   *
   * Inferred, not documented:
   * - A followed member who left stays on the list, and is followed again after a return.
   * - Where there is no such group nothing is found and nothing is done; a group that is not entrusted is refused with
   *   1002.
   *
   * `POST /entrust/group/member/followed/get.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupListFollowedMembersParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app; the general code, not
   *   named on these pages
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-member/query-group-mem-follow |
   *   RongCloud documentation}
   * @example
   * ```ts
   * const { userId, groupId, members } = await rong.entrustGroup.listFollowedMembers({ userId: '123', groupId: '456' });
   * ```
   */
  listFollowedMembers(
    params: EntrustGroupListFollowedMembersParams,
    options?: RequestOptions,
  ): ApiPromise<EntrustGroupListFollowedMembersResult> {
    return this.call(entrustGroupEndpoints().listFollowedMembers, params, options);
  }

  /**
   * Reads the profiles of entrusted groups.
   *
   * Inferred, not documented:
   * - Groups that do not exist or are not entrusted are left out.
   * - `permissions` has the defaults of what was not set: 0, but for `memProfilePerm`.
   *
   * `POST /entrust/group/profile/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupGetProfilesParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app; the general code, not
   *   named on these pages
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/query-group-profiles |
   *   RongCloud documentation}
   * @example
   * ```ts
   * const { profiles } = await rong.entrustGroup.getProfiles({ groupIds: ['g1'] });
   * ```
   */
  getProfiles(
    params: EntrustGroupGetProfilesParams,
    options?: RequestOptions,
  ): ApiPromise<EntrustGroupGetProfilesResult> {
    return this.call(entrustGroupEndpoints().getProfiles, params, options);
  }

  /**
   * Lists the entrusted groups of the app, page by page.
   *
   * - There is no total.
   *
   * Inferred, not documented:
   * - `creator` stays when the owner changes.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * `POST /entrust/group/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupListParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app; the general code, not
   *   named on these pages
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-query/query-app-all-group |
   *   RongCloud documentation}
   * @example
   * ```ts
   * const { pageToken, groups } = await rong.entrustGroup.list({ size: 50, order: 1 });
   * ```
   */
  list(
    params?: EntrustGroupListParams,
    options?: RequestOptions,
  ): PagePromise<EntrustGroupListResult, EntrustGroupListed> {
    return this.pages(
      entrustGroupEndpoints().list,
      { by: 'token', items: 'groups', token: 'pageToken', next: 'pageToken' },
      params,
      options,
    );
  }

  /**
   * Lists the entrusted groups that a user is in, page by page.
   *
   * - Ordinary groups are not listed.
   *
   * Inferred, not documented:
   * - A user in no group gives an empty list.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * `POST /entrust/joined/group/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupListJoinedParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when profile hosting is not enabled for the app; the general code, not
   *   named on these pages
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-query/query-member-join-group |
   *   RongCloud documentation}
   * @example
   * ```ts
   * const { totalCount, groups } = await rong.entrustGroup.listJoined({ userId: 'u2', role: 2, size: 50, order: 1 });
   * ```
   */
  listJoined(
    params: EntrustGroupListJoinedParams,
    options?: RequestOptions,
  ): PagePromise<EntrustGroupListJoinedResult, EntrustGroupJoined> {
    return this.pages(
      entrustGroupEndpoints().listJoined,
      { by: 'token', items: 'groups', token: 'pageToken', next: 'pageToken' },
      params,
      options,
    );
  }
}
