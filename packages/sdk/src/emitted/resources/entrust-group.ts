// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { type EndpointTable, endpoint, endpoints } from '../../endpoints/endpoint.js';
import { flag, id, integer, json, list, map, object, required, text } from '../../endpoints/fields.js';
import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import { Resource } from '../../results/resource.js';

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
  /** What an entrusted group shows of itself. The value, or the JSON text of it. */
  groupProfile?: EntrustGroupProfile | string | undefined;
  /** What clients may do in an entrusted group. The value, or the JSON text of it. */
  permissions?: EntrustGroupPermissions | string | undefined;
  /**
   * Fields of your own, defined in the console before; their keys begin with `ext_`. At most 10 entries, keys at most
   * 32 characters, values at most 256 characters. The value, or the JSON text of it.
   */
  groupExtProfile?: Readonly<Record<string, string>> | string | undefined;
}

/** Result of {@link EntrustGroupResource.create}. */
export interface EntrustGroupCreateResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link EntrustGroupResource.import}. */
export interface EntrustGroupImportParams {
  /** Group id. At most 64 characters. */
  groupId: string;
  /** Name of the group. Several groups may have the same. At most 64 characters. */
  name: string;
  /** User id of the owner. At most 64 bytes. */
  owner: string;
  /** What an entrusted group shows of itself. The value, or the JSON text of it. */
  groupProfile?: EntrustGroupProfile | string | undefined;
  /** What clients may do in an entrusted group. The value, or the JSON text of it. */
  permissions?: EntrustGroupPermissions | string | undefined;
  /**
   * Fields of your own, defined in the console before; their keys begin with `ext_`. At most 10 entries, keys at most
   * 32 characters, values at most 256 characters. The value, or the JSON text of it.
   */
  groupExtProfile?: Readonly<Record<string, string>> | string | undefined;
}

/** Result of {@link EntrustGroupResource.import}. */
export interface EntrustGroupImportResult {
  /** 200 on success. */
  code: number;
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
  /** What changes of the profile of an entrusted group. The value, or the JSON text of it. */
  groupProfile?: EntrustGroupProfileChange | string | undefined;
  /** What clients may do in an entrusted group. The value, or the JSON text of it. */
  permissions?: EntrustGroupPermissions | string | undefined;
  /**
   * Fields of your own, defined in the console before; their keys begin with `ext_`. At most 10 entries, keys at most
   * 32 characters, values at most 256 characters. The value, or the JSON text of it.
   */
  groupExtProfile?: Readonly<Record<string, string>> | string | undefined;
}

/** Result of {@link EntrustGroupResource.updateProfile}. */
export interface EntrustGroupUpdateProfileResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link EntrustGroupResource.transferOwner}. */
export interface EntrustGroupTransferOwnerParams {
  /** Group id. At most 64 characters. */
  groupId: string;
  /** User id of the new owner, a member. At most 64 bytes. */
  newOwner: string;
  /**
   * Whether the owner so far leaves the group.
   *
   * @defaultValue `0`
   */
  isQuit?: boolean | 0 | 1 | undefined;
  /**
   * Whether their mutes in this group are lifted.
   *
   * @defaultValue `1`
   */
  isDelBan?: boolean | 0 | 1 | undefined;
  /**
   * Whether they are taken off the exception list of the group.
   *
   * @defaultValue `1`
   */
  isDelWhite?: boolean | 0 | 1 | undefined;
  /**
   * Whether they stop following members of the group.
   *
   * @defaultValue `1`
   */
  isDelFollowed?: boolean | 0 | 1 | undefined;
}

/** Result of {@link EntrustGroupResource.transferOwner}. */
export interface EntrustGroupTransferOwnerResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link EntrustGroupResource.dismiss}. */
export interface EntrustGroupDismissParams {
  /** Group id. At most 64 characters. */
  groupId: string;
}

/** Result of {@link EntrustGroupResource.dismiss}. */
export interface EntrustGroupDismissResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link EntrustGroupResource.join}. */
export interface EntrustGroupJoinParams {
  /** Group id. At most 64 characters. */
  groupId: string;
  /** Users who join. At most 100 items, each at most 64 bytes. */
  userIds: string | readonly string[] | ReadonlySet<string>;
}

/** Result of {@link EntrustGroupResource.join}. */
export interface EntrustGroupJoinResult {
  /** 200 on success. */
  code: number;
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
export interface EntrustGroupQuitParams {
  /** Group id. At most 64 characters. */
  groupId: string;
  /** Users who leave. At most 100 items, each at most 64 bytes. */
  userIds: string | readonly string[] | ReadonlySet<string>;
  /**
   * Whether their mutes in this group are lifted.
   *
   * @defaultValue `1`
   */
  isDelBan?: boolean | 0 | 1 | undefined;
  /**
   * Whether they are taken off the exception list of the group.
   *
   * @defaultValue `1`
   */
  isDelWhite?: boolean | 0 | 1 | undefined;
  /**
   * Whether they stop following members of the group.
   *
   * @defaultValue `1`
   */
  isDelFollowed?: boolean | 0 | 1 | undefined;
}

/** Result of {@link EntrustGroupResource.quit}. */
export interface EntrustGroupQuitResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link EntrustGroupResource.kick}. */
export interface EntrustGroupKickParams {
  /** Group id. At most 64 characters. */
  groupId: string;
  /** Users to remove. At most 100 items, each at most 64 bytes. */
  userIds: string | readonly string[] | ReadonlySet<string>;
  /**
   * Whether their mutes in this group are lifted.
   *
   * @defaultValue `1`
   */
  isDelBan?: boolean | 0 | 1 | undefined;
  /**
   * Whether they are taken off the exception list of the group.
   *
   * @defaultValue `1`
   */
  isDelWhite?: boolean | 0 | 1 | undefined;
  /**
   * Whether they stop following members of the group.
   *
   * @defaultValue `1`
   */
  isDelFollowed?: boolean | 0 | 1 | undefined;
}

/** Result of {@link EntrustGroupResource.kick}. */
export interface EntrustGroupKickResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link EntrustGroupResource.kickAll}. */
export interface EntrustGroupKickAllParams {
  /** Id of the user. At most 64 bytes. */
  userId: string;
}

/** Result of {@link EntrustGroupResource.kickAll}. */
export interface EntrustGroupKickAllResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link EntrustGroupResource.addManagers}. */
export interface EntrustGroupAddManagersParams {
  /** Group id. At most 64 characters. */
  groupId: string;
  /** Members to promote. At most 10 items, each at most 64 bytes. */
  userIds: string | readonly string[] | ReadonlySet<string>;
}

/** Result of {@link EntrustGroupResource.addManagers}. */
export interface EntrustGroupAddManagersResult {
  /** 200 on success. */
  code: number;
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

/** Result of {@link EntrustGroupResource.removeManagers}. */
export interface EntrustGroupRemoveManagersResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link EntrustGroupResource.listMembers}. */
export interface EntrustGroupListMembersParams {
  /** Group id. At most 64 characters. */
  groupId: string;
  /**
   * Whom to list: 0 all, 1 ordinary members, 2 administrators, 3 the owner.
   *
   * @defaultValue `0`
   */
  type?: 0 | 1 | 2 | 3 | undefined;
  /** `pageToken` of the answer before; without it, the first page. */
  pageToken?: string | undefined;
  /**
   * Members a page. From 1 to 100.
   *
   * @defaultValue `50`
   */
  size?: number | undefined;
  /**
   * By time of joining: 0 ascending, 1 descending.
   *
   * @defaultValue `1`
   */
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
export interface EntrustGroupListMembersResult {
  /** 200 on success. */
  code: number;
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
export interface EntrustGroupGetMembersResult {
  /** 200 on success. */
  code: number;
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

/** Result of {@link EntrustGroupResource.setMember}. */
export interface EntrustGroupSetMemberResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link EntrustGroupResource.setRemarkName}. */
export interface EntrustGroupSetRemarkNameParams {
  /** Id of the user whose view it is. At most 64 bytes. */
  userId: string;
  /** Group id. At most 64 characters. */
  groupId: string;
  /** The alias. At most 64 characters. */
  remarkName: string;
}

/** Result of {@link EntrustGroupResource.setRemarkName}. */
export interface EntrustGroupSetRemarkNameResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link EntrustGroupResource.removeRemarkName}. */
export interface EntrustGroupRemoveRemarkNameParams {
  /** Id of the user whose view it is. At most 64 bytes. */
  userId: string;
  /** Group id. At most 64 characters. */
  groupId: string;
}

/** Result of {@link EntrustGroupResource.removeRemarkName}. */
export interface EntrustGroupRemoveRemarkNameResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link EntrustGroupResource.getRemarkName}. */
export interface EntrustGroupGetRemarkNameParams {
  /** Id of the user whose view it is. At most 64 bytes. */
  userId: string;
  /** Group id. At most 64 characters. */
  groupId: string;
}

/** Result of {@link EntrustGroupResource.getRemarkName}. */
export interface EntrustGroupGetRemarkNameResult {
  /** 200 on success. */
  code: number;
  /** The alias; empty if there is none (inferred). */
  remarkName: string;
}

/** Parameters of {@link EntrustGroupResource.followMembers}. */
export interface EntrustGroupFollowMembersParams {
  /** Id of the user whose view it is. At most 64 bytes. */
  userId: string;
  /** Group id. At most 64 characters. */
  groupId: string;
  /** Members to follow. At most 100 items, each at most 64 bytes. */
  followUserIds: string | readonly string[] | ReadonlySet<string>;
}

/** Result of {@link EntrustGroupResource.followMembers}. */
export interface EntrustGroupFollowMembersResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link EntrustGroupResource.unfollowMembers}. */
export interface EntrustGroupUnfollowMembersParams {
  /** Id of the user whose view it is. At most 64 bytes. */
  userId: string;
  /** Group id. At most 64 characters. */
  groupId: string;
  /** Members to follow no longer. At most 100 items, each at most 64 bytes. */
  followUserIds: string | readonly string[] | ReadonlySet<string>;
}

/** Result of {@link EntrustGroupResource.unfollowMembers}. */
export interface EntrustGroupUnfollowMembersResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link EntrustGroupResource.listFollowedMembers}. */
export interface EntrustGroupListFollowedMembersParams {
  /** Id of the user whose view it is. At most 64 bytes. */
  userId: string;
  /** Group id. At most 64 characters. */
  groupId: string;
}

/** A member whom a user follows. */
export interface EntrustGroupFollowedMember {
  /** Id of the followed member. */
  userId: string;
  /** Since when, in milliseconds. */
  timestamp: number;
}

/** Result of {@link EntrustGroupResource.listFollowedMembers}. */
export interface EntrustGroupListFollowedMembersResult {
  /** 200 on success. */
  code: number;
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
export interface EntrustGroupGetProfilesResult {
  /** 200 on success. */
  code: number;
  /** The groups, in the order asked for (inferred). */
  profiles: EntrustGroupProfileEntry[];
}

/** Parameters of {@link EntrustGroupResource.list}. */
export interface EntrustGroupListParams {
  /** `pageToken` of the answer before; without it, the first page. */
  pageToken?: string | undefined;
  /**
   * Groups a page. From 1 to 1000.
   *
   * @defaultValue `50`
   */
  size?: number | undefined;
  /**
   * By time of creation: 0 ascending, 1 descending.
   *
   * @defaultValue `1`
   */
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
export interface EntrustGroupListResult {
  /** 200 on success. */
  code: number;
  /** Token of the next page; absent on the last one. */
  pageToken?: string;
  /** A page of groups. */
  groups: EntrustGroupListed[];
}

/** Parameters of {@link EntrustGroupResource.listJoined}. */
export interface EntrustGroupListJoinedParams {
  /** Id of the user. At most 64 bytes. */
  userId: string;
  /**
   * Only groups where the user has this role: 0 any, 1 member, 2 administrator, 3 owner.
   *
   * @defaultValue `0`
   */
  role?: 0 | 1 | 2 | 3 | undefined;
  /** `pageToken` of the answer before; without it, the first page. */
  pageToken?: string | undefined;
  /**
   * Groups a page. From 1 to 100.
   *
   * @defaultValue `50`
   */
  size?: number | undefined;
  /**
   * By time of joining: 0 ascending, 1 descending.
   *
   * @defaultValue `1`
   */
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
export interface EntrustGroupListJoinedResult {
  /** 200 on success. */
  code: number;
  /** Groups in all, of the role asked for (inferred). Only the Java and Go SDKs know it. */
  totalCount?: number;
  /** Token of the next page; absent on the last one. */
  pageToken?: string;
  /** A page of groups. */
  groups: EntrustGroupJoined[];
}

export const entrustGroupEndpoints: EndpointTable<
  | 'create'
  | 'import'
  | 'updateProfile'
  | 'transferOwner'
  | 'dismiss'
  | 'join'
  | 'quit'
  | 'kick'
  | 'kickAll'
  | 'addManagers'
  | 'removeManagers'
  | 'listMembers'
  | 'getMembers'
  | 'setMember'
  | 'setRemarkName'
  | 'removeRemarkName'
  | 'getRemarkName'
  | 'followMembers'
  | 'unfollowMembers'
  | 'listFollowedMembers'
  | 'getProfiles'
  | 'list'
  | 'listJoined'
> = endpoints('entrustGroup', () => {
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
      userId,
      groupId,
      remarkName: required(text({ maxChars: 64 })),
    }),
    removeRemarkName: endpoint('/entrust/group/remarkname/delete.json', { userId, groupId }),
    getRemarkName: endpoint('/entrust/group/remarkname/query.json', { userId, groupId }),
    followMembers: endpoint('/entrust/group/member/follow.json', { userId, groupId, followUserIds }),
    unfollowMembers: endpoint('/entrust/group/member/unfollow.json', { userId, groupId, followUserIds }),
    listFollowedMembers: endpoint('/entrust/group/member/followed/get.json', { userId, groupId }),
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
   * - It is an ordinary group as well: group messages, mutes and the other calls on groups work on its id (inferred).
   * - A group id that is in use is refused with 1002; an ordinary group is made an entrusted one by
   *   `entrustGroup.import` (inferred).
   * - So a call that is repeated after it went through is refused, and changes nothing (inferred).
   * - A group holds 3,000 members by default.
   * - Permissions bind clients, not calls of the server API (inferred).
   *
   * `POST /entrust/group/create.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupCreateParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} profile hosting is not enabled for the app; the general code, not named on these
   *   pages (code 1009)
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
  create(params: EntrustGroupCreateParams, options?: RequestOptions): ApiPromise<EntrustGroupCreateResult> {
    return this.call(entrustGroupEndpoints().create, params, options);
  }

  /**
   * Makes an ordinary group an entrusted one.
   *
   * - The members stay, and the time of creation as well (inferred).
   * - An owner who is not a member becomes one (inferred).
   * - A group that does not exist, or that is entrusted already, is refused with 1002 (inferred).
   * - The callback of your server is not told.
   *
   * `POST /entrust/group/import.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupImportParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} profile hosting is not enabled for the app; the general code, not named on these
   *   pages (code 1009)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/import-group | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.entrustGroup.import({ groupId: 'g1', name: 'Group', owner: 'u1', permissions: { joinPerm: 2 } });
   * ```
   */
  import(params: EntrustGroupImportParams, options?: RequestOptions): ApiPromise<EntrustGroupImportResult> {
    return this.call(entrustGroupEndpoints().import, params, options);
  }

  /**
   * Changes the name, profile, permissions or own fields of an entrusted group.
   *
   * - Only the members that are given change; an empty text clears one of the profile (inferred).
   * - Of two names that of `groupProfile` counts (inferred).
   * - Own fields are at most 10 in all (inferred).
   * - It is not bound by `profilePerm` (inferred).
   * - A group that does not exist or is not entrusted is refused with 1002 (inferred).
   *
   * `POST /entrust/group/profile/update.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupUpdateProfileParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} profile hosting is not enabled for the app; the general code, not named on these
   *   pages (code 1009)
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
  updateProfile(
    params: EntrustGroupUpdateProfileParams,
    options?: RequestOptions,
  ): ApiPromise<EntrustGroupUpdateProfileResult> {
    return this.call(entrustGroupEndpoints().updateProfile, params, options);
  }

  /**
   * Gives an entrusted group another owner.
   *
   * - A new owner who is not a member is refused with 1002 (inferred).
   * - The owner so far becomes an ordinary member, or leaves with `isQuit`; what is cleared then say the other three.
   * - A group that belongs to the new owner already stays as it is (inferred).
   * - A group that does not exist or is not entrusted is refused with 1002 (inferred).
   *
   * `POST /entrust/group/transfer/owner.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupTransferOwnerParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} profile hosting is not enabled for the app; the general code, not named on these
   *   pages (code 1009)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/transfer-group |
   *   RongCloud documentation}
   * @example
   * ```ts
   * await rong.entrustGroup.transferOwner({ groupId: 'g1', newOwner: 'u2' });
   * ```
   */
  transferOwner(
    params: EntrustGroupTransferOwnerParams,
    options?: RequestOptions,
  ): ApiPromise<EntrustGroupTransferOwnerResult> {
    return this.call(entrustGroupEndpoints().transferOwner, params, options);
  }

  /**
   * Dissolves an entrusted group.
   *
   * - Members, profile, roles, aliases and followed members go (inferred).
   * - Mutes and exceptions under this id survive, as with `group.dismiss` (inferred).
   * - Unlike `group.dismiss` it names no user.
   * - A group that does not exist is not an error, one that is not entrusted is refused with 1002 (inferred).
   *
   * `POST /entrust/group/dismiss.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupDismissParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} profile hosting is not enabled for the app; the general code, not named on these
   *   pages (code 1009)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/diss-group | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.entrustGroup.dismiss({ groupId: 'g1' });
   * ```
   */
  dismiss(params: EntrustGroupDismissParams, options?: RequestOptions): ApiPromise<EntrustGroupDismissResult> {
    return this.call(entrustGroupEndpoints().dismiss, params, options);
  }

  /**
   * Adds users to an entrusted group.
   *
   * - They join at once, whatever `joinPerm` says (inferred).
   * - Joining again is not an error, and keeps the time of joining (inferred).
   * - A group holds 3,000 members by default; which code a full one answers is in no source.
   * - A group that does not exist or is not entrusted is refused with 1002 (inferred).
   *
   * `POST /entrust/group/join.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupJoinParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} profile hosting is not enabled for the app; the general code, not named on these
   *   pages (code 1009)
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
   * - `isDelFollowed` clears whom the leaving user follows, not who follows that user (inferred).
   * - A mute in every group stays (inferred).
   * - Role, nickname and extra text go with the membership; the alias that the user has for the group stays
   *   (inferred).
   * - The owner cannot leave before `entrustGroup.transferOwner`: the call is refused with 1002 (inferred).
   * - A user who is not a member is not an error (inferred).
   * - Where there is no such group nothing is found and nothing is done; a group that is not entrusted is refused with
   *   1002 (inferred).
   *
   * `POST /entrust/group/quit.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupQuitParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} profile hosting is not enabled for the app; the general code, not named on these
   *   pages (code 1009)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/quit-group | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.entrustGroup.quit({ groupId: 'g1', userIds: ['u2'] });
   * ```
   */
  quit(params: EntrustGroupQuitParams, options?: RequestOptions): ApiPromise<EntrustGroupQuitResult> {
    return this.call(entrustGroupEndpoints().quit, params, options);
  }

  /**
   * Removes users from an entrusted group.
   *
   * - It does what `entrustGroup.quit` does; clients are told differently.
   * - Unlike `group.quit`, mutes and exceptions are cleared unless you say otherwise.
   * - `isDelFollowed` clears whom the leaving user follows, not who follows that user (inferred).
   * - A mute in every group stays (inferred).
   * - Role, nickname and extra text go with the membership; the alias that the user has for the group stays
   *   (inferred).
   * - The owner cannot leave before `entrustGroup.transferOwner`: the call is refused with 1002 (inferred).
   * - A user who is not a member is not an error (inferred).
   * - Where there is no such group nothing is found and nothing is done; a group that is not entrusted is refused with
   *   1002 (inferred).
   *
   * `POST /entrust/group/member/kick.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupKickParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} profile hosting is not enabled for the app; the general code, not named on these
   *   pages (code 1009)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/kick-group | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.entrustGroup.kick({ groupId: 'g1', userIds: ['u2'] });
   * ```
   */
  kick(params: EntrustGroupKickParams, options?: RequestOptions): ApiPromise<EntrustGroupKickResult> {
    return this.call(entrustGroupEndpoints().kick, params, options);
  }

  /**
   * Removes one user from all entrusted groups but the own ones.
   *
   * - The user stays in the groups that belong to the user; they need `entrustGroup.transferOwner` first.
   * - Such groups are passed over, and the call succeeds (inferred).
   * - Ordinary groups are left alone (inferred).
   * - Mutes, exceptions and followed members in the groups left are cleared, as by `entrustGroup.kick` (inferred).
   *
   * `POST /entrust/group/member/kick/all.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupKickAllParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} profile hosting is not enabled for the app; the general code, not named on these
   *   pages (code 1009)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/kick-mem-all-group |
   *   RongCloud documentation}
   * @example
   * ```ts
   * await rong.entrustGroup.kickAll({ userId: 'u2' });
   * ```
   */
  kickAll(params: EntrustGroupKickAllParams, options?: RequestOptions): ApiPromise<EntrustGroupKickAllResult> {
    return this.call(entrustGroupEndpoints().kickAll, params, options);
  }

  /**
   * Makes members of an entrusted group administrators.
   *
   * - A group has at most 10 administrators; a call that would pass it is refused with 1002, and its error text says
   *   how many there are (inferred).
   * - Those who are no members are answered in `userIds`, and the others promoted (inferred).
   * - The owner stays the owner, and is answered in `userIds` as well (inferred).
   * - A group that does not exist or is not entrusted is refused with 1002 (inferred).
   *
   * `POST /entrust/group/manager/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupAddManagersParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} profile hosting is not enabled for the app; the general code, not named on these
   *   pages (code 1009)
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
   * - A user who is no administrator is not an error (inferred).
   * - Where there is no such group nothing is found and nothing is done; a group that is not entrusted is refused with
   *   1002 (inferred).
   *
   * `POST /entrust/group/manager/remove.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupRemoveManagersParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} profile hosting is not enabled for the app; the general code, not named on these
   *   pages (code 1009)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-manage/remove-group-manager |
   *   RongCloud documentation}
   * @example
   * ```ts
   * await rong.entrustGroup.removeManagers({ groupId: 'g1', userIds: ['u2', 'u3'] });
   * ```
   */
  removeManagers(
    params: EntrustGroupRemoveManagersParams,
    options?: RequestOptions,
  ): ApiPromise<EntrustGroupRemoveManagersResult> {
    return this.call(entrustGroupEndpoints().removeManagers, params, options);
  }

  /**
   * Lists the members of an entrusted group, page by page.
   *
   * - An empty token asks for the first page.
   * - Where there is no such group nothing is found and nothing is done; a group that is not entrusted is refused with
   *   1002 (inferred).
   *
   * A list with pages: `await` gives one of them, `for await` all items.
   *
   * `POST /entrust/group/member/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupListMembersParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} profile hosting is not enabled for the app; the general code, not named on these
   *   pages (code 1009)
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
   * - Users who are not members are left out (inferred).
   * - Where there is no such group nothing is found and nothing is done; a group that is not entrusted is refused with
   *   1002 (inferred).
   *
   * `POST /entrust/group/member/specific/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupGetMembersParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} profile hosting is not enabled for the app; the general code, not named on these
   *   pages (code 1009)
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
   * - Without `extra` the text stays as it is; an empty one clears it (inferred).
   * - A user who is not a member is refused with 1002 (inferred).
   * - A group that does not exist or is not entrusted is refused with 1002 (inferred).
   *
   * `POST /entrust/group/member/set.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupSetMemberParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} profile hosting is not enabled for the app; the general code, not named on these
   *   pages (code 1009)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-member/update-group-member-info
   *   | RongCloud documentation}
   * @example
   * ```ts
   * await rong.entrustGroup.setMember({ groupId: 'g1', userId: 'u01', nickname: 'nickname1', extra: 'xxxx' });
   * ```
   */
  setMember(params: EntrustGroupSetMemberParams, options?: RequestOptions): ApiPromise<EntrustGroupSetMemberResult> {
    return this.call(entrustGroupEndpoints().setMember, params, options);
  }

  /**
   * Sets the alias that one user has for an entrusted group.
   *
   * - Only this user sees it: as the title of pushes of the group, and in `entrustGroup.listJoined`.
   * - A user has one alias for a group; setting it again replaces it.
   * - It can be set before the user joins, and stays when the user leaves (inferred).
   * - A group that does not exist or is not entrusted is refused with 1002 (inferred).
   *
   * `POST /entrust/group/remarkname/set.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupSetRemarkNameParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} profile hosting is not enabled for the app; the general code, not named on these
   *   pages (code 1009)
   * @see {@link
   *   https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-member/update-group-member-remarkname |
   *   RongCloud documentation}
   * @example
   * ```ts
   * await rong.entrustGroup.setRemarkName({ userId: '123', groupId: '456', remarkName: 'Family' });
   * ```
   */
  setRemarkName(
    params: EntrustGroupSetRemarkNameParams,
    options?: RequestOptions,
  ): ApiPromise<EntrustGroupSetRemarkNameResult> {
    return this.call(entrustGroupEndpoints().setRemarkName, params, options);
  }

  /**
   * Deletes the alias that one user has for an entrusted group.
   *
   * - It holds at once: pushes show the name of the group again.
   * - Deleting what is not there succeeds (inferred).
   * - Where there is no such group nothing is found and nothing is done; a group that is not entrusted is refused with
   *   1002 (inferred).
   *
   * `POST /entrust/group/remarkname/delete.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupRemoveRemarkNameParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} profile hosting is not enabled for the app; the general code, not named on these
   *   pages (code 1009)
   * @see {@link
   *   https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-member/delete-group-mem-remarkname |
   *   RongCloud documentation}
   * @example
   * ```ts
   * await rong.entrustGroup.removeRemarkName({ userId: '123', groupId: '456' });
   * ```
   */
  removeRemarkName(
    params: EntrustGroupRemoveRemarkNameParams,
    options?: RequestOptions,
  ): ApiPromise<EntrustGroupRemoveRemarkNameResult> {
    return this.call(entrustGroupEndpoints().removeRemarkName, params, options);
  }

  /**
   * Reads the alias that one user has for an entrusted group.
   *
   * - Where there is no such group nothing is found and nothing is done; a group that is not entrusted is refused with
   *   1002 (inferred).
   *
   * `POST /entrust/group/remarkname/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupGetRemarkNameParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} profile hosting is not enabled for the app; the general code, not named on these
   *   pages (code 1009)
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
   * - The members are added to those who are followed already, who keep their time (inferred).
   * - A user who follows or is followed without being a member is refused with 1002 (inferred).
   * - A group that does not exist or is not entrusted is refused with 1002 (inferred).
   *
   * `POST /entrust/group/member/follow.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupFollowMembersParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} profile hosting is not enabled for the app; the general code, not named on these
   *   pages (code 1009)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/group-profile/group-member/set-group-mem-follow |
   *   RongCloud documentation}
   * @example
   * ```ts
   * await rong.entrustGroup.followMembers({ userId: '123', groupId: '456', followUserIds: ['u123', 'u456'] });
   * ```
   */
  followMembers(
    params: EntrustGroupFollowMembersParams,
    options?: RequestOptions,
  ): ApiPromise<EntrustGroupFollowMembersResult> {
    return this.call(entrustGroupEndpoints().followMembers, params, options);
  }

  /**
   * Lets a user follow members of an entrusted group no longer.
   *
   * - A user who is not followed is not an error (inferred).
   * - The rate limit is that of its siblings; no page of its own was found (inferred).
   * - Where there is no such group nothing is found and nothing is done; a group that is not entrusted is refused with
   *   1002 (inferred).
   *
   * `POST /entrust/group/member/unfollow.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupUnfollowMembersParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} profile hosting is not enabled for the app; the general code, not named on these
   *   pages (code 1009)
   * @see java:methods/profile/EntrustGroup.java, go:sdk/entrustgroup.go, php:Lib/Entrust/Group/Member/Member.php
   * @example
   * ```ts
   * await rong.entrustGroup.unfollowMembers({ userId: '123', groupId: '456', followUserIds: ['u123'] });
   * ```
   */
  unfollowMembers(
    params: EntrustGroupUnfollowMembersParams,
    options?: RequestOptions,
  ): ApiPromise<EntrustGroupUnfollowMembersResult> {
    return this.call(entrustGroupEndpoints().unfollowMembers, params, options);
  }

  /**
   * Lists the members of an entrusted group whom a user follows.
   *
   * - There is no paging.
   * - A followed member who left stays on the list, and is followed again after a return (inferred).
   * - Where there is no such group nothing is found and nothing is done; a group that is not entrusted is refused with
   *   1002 (inferred).
   *
   * `POST /entrust/group/member/followed/get.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupListFollowedMembersParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} profile hosting is not enabled for the app; the general code, not named on these
   *   pages (code 1009)
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
   * - Groups that do not exist or are not entrusted are left out (inferred).
   * - `permissions` has the defaults of what was not set: 0, but for `memProfilePerm` (inferred).
   *
   * `POST /entrust/group/profile/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupGetProfilesParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} profile hosting is not enabled for the app; the general code, not named on these
   *   pages (code 1009)
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
   * - `creator` stays when the owner changes (inferred).
   *
   * A list with pages: `await` gives one of them, `for await` all items.
   *
   * `POST /entrust/group/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupListParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} profile hosting is not enabled for the app; the general code, not named on these
   *   pages (code 1009)
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
   * - A user in no group gives an empty list (inferred).
   *
   * A list with pages: `await` gives one of them, `for await` all items.
   *
   * `POST /entrust/joined/group/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link EntrustGroupListJoinedParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} profile hosting is not enabled for the app; the general code, not named on these
   *   pages (code 1009)
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
