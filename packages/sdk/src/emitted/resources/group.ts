// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { type EndpointTable, endpoint, endpoints } from '../../endpoints/endpoint.js';
import { boolean, flag, id, integer, list, map, required, text } from '../../endpoints/fields.js';
import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import { Resource } from '../../results/resource.js';
import type { CodeResult, GroupNotice, GroupNoticeResult } from './shared.js';

/** Parameters of {@link GroupResource.create}. */
export interface GroupCreateParams extends GroupNotice {
  /** User ids, one or several. At most 1,000 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
  /** Group id, of your choice: letters and digits. At most 64 characters. */
  groupId: string;
  /** Name of the group, shown in pushes of group messages. At most 64 characters. */
  groupName: string;
}

/** Parameters of {@link GroupResource.sync}. */
export interface GroupSyncParams {
  /** Id of the user. At most 64 bytes. */
  userId: string;
  /**
   * Names of the groups by group id. Without any, the user is taken out of all groups. Keys at most 64 characters,
   * values at most 64 characters.
   */
  group?: Readonly<Record<string, string>> | undefined;
}

/** Parameters of {@link GroupResource.refresh}. */
export interface GroupRefreshParams extends GroupNotice {
  /** Group id, of your choice: letters and digits. At most 64 characters. */
  groupId: string;
  /** Name of the group, shown in pushes of group messages. At most 64 characters. */
  groupName: string;
}

/** Parameters of {@link GroupResource.join}. */
export interface GroupJoinParams extends GroupNotice {
  /** User ids, one or several. At most 1,000 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
  /** Group id, of your choice: letters and digits. At most 64 characters. */
  groupId: string;
  /** New name of the group. Without it the stored name stays. At most 64 characters. */
  groupName?: string | undefined;
}

/** Parameters of {@link GroupResource.queryUser}. */
export interface GroupQueryUserParams {
  /** Group id, of your choice: letters and digits. At most 64 characters. */
  groupId: string;
}

/** A member of a group. */
export interface GroupMember {
  /** User id; the field is not called `userId` here. */
  id: string;
}

/** Result of {@link GroupResource.queryUser}. */
export interface GroupQueryUserResult extends CodeResult {
  /** All members at once, in no stated order. */
  users: GroupMember[];
  /** Group id. Only the V2.0.1 Go and Java SDKs know it. */
  id?: string;
}

/** Parameters of {@link GroupResource.quit}. */
export interface GroupQuitParams extends GroupNotice {
  /** User ids, one or several. At most 1,000 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
  /** Group id, of your choice: letters and digits. At most 64 characters. */
  groupId: string;
}

/** Parameters of {@link GroupResource.dismiss}. */
export interface GroupDismissParams extends GroupNotice {
  /** Id of the user who does it. Any will do: it is not checked to be an owner or a member. At most 64 bytes. */
  userId: string;
  /** Group id, of your choice: letters and digits. At most 64 characters. */
  groupId: string;
}

/** Parameters of {@link GroupResource.addGagUser}. */
export interface GroupAddGagUserParams {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
  /** Group id. Without it the users are muted in every group they are in. At most 64 characters. */
  groupId?: string | undefined;
  /** How long, in minutes: 43200 is 30 days, 0 is for good. From 0 to 43200. */
  minute: number;
}

/** Parameters of {@link GroupResource.listGagUser}. */
export interface GroupListGagUserParams {
  /** Group id. Without it, the users muted in every group are listed. At most 64 characters. */
  groupId?: string | undefined;
}

/** A user muted in a group, or in every group. */
export interface GroupGag {
  /** User id. */
  userId: string;
  /** When the mute ends: `YYYY-MM-DD HH:MM:SS` in the data center's zone. */
  time: string;
  /** When the mute began, in the same form. Only documentation knows it. */
  startTime?: string;
}

/** Result of {@link GroupResource.listGagUser}. */
export interface GroupListGagUserResult extends CodeResult {
  /** All muted users at once. */
  users: GroupGag[];
}

/** Parameters of {@link GroupResource.rollbackGagUser}. */
export interface GroupRollbackGagUserParams {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
  /** Group id. Without it the mute in every group is lifted. At most 64 characters. */
  groupId?: string | undefined;
}

/** Parameters of {@link GroupResource.addBan}. */
export interface GroupAddBanParams {
  /** Group ids, one or several. At most 20 items, each at most 64 characters. */
  groupId: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link GroupResource.removeBan}. */
export interface GroupRemoveBanParams {
  /** Group ids, one or several. At most 20 items, each at most 64 characters. */
  groupId: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link GroupResource.listBan}. */
export interface GroupListBanParams {
  /** Groups to ask about. Not read when `page` or `size` is given. At most 20 items, each at most 64 characters. */
  groupId?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** Page number, from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Groups a page. From 1 to 200. Default: `50`. */
  size?: number | undefined;
}

/** Whether a group is muted as a whole. */
export interface GroupBanState {
  /** Group id. */
  groupId: string;
  /** 1 muted, 0 not. */
  stat: 0 | 1;
}

/** Result of {@link GroupResource.listBan}. */
export interface GroupListBanResult extends CodeResult {
  /** The groups asked about, one entry each; else those that are muted. The name is in lower case. */
  groupinfo: GroupBanState[];
}

/** Parameters of {@link GroupResource.addBanWhitelist}. */
export interface GroupAddBanWhitelistParams {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
  /** Group id, of your choice: letters and digits. At most 64 characters. */
  groupId: string;
}

/** Parameters of {@link GroupResource.removeBanWhitelist}. */
export interface GroupRemoveBanWhitelistParams {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
  /** Group id, of your choice: letters and digits. At most 64 characters. */
  groupId: string;
}

/** Parameters of {@link GroupResource.listBanWhitelist}. */
export interface GroupListBanWhitelistParams {
  /** Group id, of your choice: letters and digits. At most 64 characters. */
  groupId: string;
}

/** Result of {@link GroupResource.listBanWhitelist}. */
export interface GroupListBanWhitelistResult extends CodeResult {
  /** User ids, all at once. */
  userIds: string[];
}

/** Parameters of {@link GroupResource.setRemarks}. */
export interface GroupSetRemarksParams {
  /** Id of the member whose messages are pushed. At most 64 bytes. */
  userId: string;
  /** Group id, of your choice: letters and digits. At most 64 characters. */
  groupId: string;
  /** The name to show. */
  remark: string;
}

/** Parameters of {@link GroupResource.removeRemarks}. */
export interface GroupRemoveRemarksParams {
  /** Id of the member whose messages are pushed. At most 64 bytes. */
  userId: string;
  /** Group id, of your choice: letters and digits. At most 64 characters. */
  groupId: string;
}

/** Parameters of {@link GroupResource.getRemarks}. */
export interface GroupGetRemarksParams {
  /** Id of the member whose messages are pushed. At most 64 bytes. */
  userId: string;
  /** Group id, of your choice: letters and digits. At most 64 characters. */
  groupId: string;
}

/** Result of {@link GroupResource.getRemarks}. */
export interface GroupGetRemarksResult extends CodeResult {
  /** The name; empty if there is none (inferred). */
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

export const groupEndpoints: EndpointTable<keyof GroupResource> = endpoints('group', () => {
  const userId = required(id);
  const groupId = required(text({ maxChars: 64 }));
  const groupName = required(text({ maxChars: 64 }));
  const groupNotice = {
    bindNotifyMsg: boolean,
    maxMember: integer({ min: 0 }),
    fromUserId: id,
    objectName: text({ maxChars: 32 }),
    content: text({ maxBytes: 131072 }),
    pushContent: text(),
    pushData: text(),
    isIncludeSender: flag,
    isPersisted: flag,
    pushExt: text(),
    disableUpdateLastMsg: boolean,
  };
  return {
    create: endpoint('/group/create.json', {
      userId: required(list(id, { maxItems: 1000 })),
      groupId,
      groupName,
      ...groupNotice,
    }),
    sync: endpoint('/group/sync.json', {
      userId,
      group: map({ key: text({ maxChars: 64 }), item: text({ maxChars: 64, allowEmpty: true }) }),
    }),
    refresh: endpoint('/group/refresh.json', { groupId, groupName, ...groupNotice }),
    join: endpoint('/group/join.json', {
      userId: required(list(id, { maxItems: 1000 })),
      groupId,
      groupName: text({ maxChars: 64 }),
      ...groupNotice,
    }),
    queryUser: endpoint('/group/user/query.json', { groupId }),
    quit: endpoint('/group/quit.json', { userId: required(list(id, { maxItems: 1000 })), groupId, ...groupNotice }),
    dismiss: endpoint('/group/dismiss.json', { userId, groupId, ...groupNotice }),
    addGagUser: endpoint('/group/user/gag/add.json', {
      userId: required(list(id, { maxItems: 20 })),
      groupId: text({ maxChars: 64 }),
      minute: required(integer({ min: 0, max: 43200 })),
    }),
    listGagUser: endpoint('/group/user/gag/list.json', { groupId: text({ maxChars: 64 }) }),
    rollbackGagUser: endpoint('/group/user/gag/rollback.json', {
      userId: required(list(id, { maxItems: 20 })),
      groupId: text({ maxChars: 64 }),
    }),
    addBan: endpoint('/group/ban/add.json', { groupId: required(list(text({ maxChars: 64 }), { maxItems: 20 })) }),
    removeBan: endpoint('/group/ban/rollback.json', {
      groupId: required(list(text({ maxChars: 64 }), { maxItems: 20 })),
    }),
    listBan: endpoint('/group/ban/query.json', {
      groupId: list(text({ maxChars: 64 }), { maxItems: 20 }),
      page: integer({ min: 1 }),
      size: integer({ min: 1, max: 200 }),
    }),
    addBanWhitelist: endpoint('/group/user/ban/whitelist/add.json', {
      userId: required(list(id, { maxItems: 20 })),
      groupId,
    }),
    removeBanWhitelist: endpoint('/group/user/ban/whitelist/rollback.json', {
      userId: required(list(id, { maxItems: 20 })),
      groupId,
    }),
    listBanWhitelist: endpoint('/group/user/ban/whitelist/query.json', { groupId }),
    setRemarks: endpoint('/group/remarks/set.json', { userId, groupId, remark: required(text()) }),
    removeRemarks: endpoint('/group/remarks/del.json', { userId, groupId }),
    getRemarks: endpoint('/group/remarks/get.json', { userId, groupId }),
  };
});

/** Groups: members, names, mutes and the names that pushes show. */
export class GroupResource extends Resource {
  /**
   * Creates a group and puts users in it.
   *
   * - Only the id, name and member ids are stored: there is no owner, profile or role. The users need not be
   *   registered.
   * - A group holds 3,000 members by default. Groups per app and per user are not limited.
   * - Members get the messages sent from now on; earlier history is hidden from them by default.
   * - A group created under a dismissed id gets back its history, its mute-all flag and its mute exceptions.
   * - With `bindNotifyMsg` the change and one group message happen as one operation; without it clients are told
   *   nothing.
   * - The official SDKs send the other notice parameters, `maxMember` among them, only when `bindNotifyMsg` is true.
   * - With `bindNotifyMsg`, the Go SDK demands `fromUserId`, `objectName` and `content`.
   *
   * Inferred, not documented:
   * - An alias of `group.join`: creating a group that exists joins the users to it and sets its name.
   * - With `bindNotifyMsg` a repeat sends the notice again.
   *
   * `POST /group/create.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupCreateParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/create-group | RongCloud documentation}
   * @example
   * ```ts
   * await rong.group.create({ userId: ['1', '2'], groupId: '123', groupName: 'TestGroup' });
   * ```
   */
  create(params: GroupCreateParams, options?: RequestOptions): ApiPromise<GroupNoticeResult> {
    return this.call(groupEndpoints().create, params, options);
  }

  /**
   * Sets the whole list of groups that a user is in.
   *
   * - A full replacement: the user leaves every group that is not listed.
   * - A listed group that exists gets the name given here.
   * - The official SDKs refuse an empty list before sending.
   *
   * Inferred, not documented:
   * - A listed group that does not exist is created.
   * - The user stays in entrusted groups that belong to the user.
   *
   * `POST /group/sync.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupSyncParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/sync-group | RongCloud documentation}
   * @example
   * ```ts
   * await rong.group.sync({
   *   userId: '2014',
   *   group: { '10001': 'TestGroup1', '10002': 'TestGroup2', '10003': 'TestGroup3' },
   * });
   * ```
   */
  sync(params: GroupSyncParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(groupEndpoints().sync, params, options);
  }

  /**
   * Changes the name of a group.
   *
   * - Pushes of group messages and `/user/group/query` show the new name.
   * - An unknown group is not an error.
   * - With `bindNotifyMsg` the change and one group message happen as one operation; without it clients are told
   *   nothing.
   * - The official SDKs send the other notice parameters, `maxMember` among them, only when `bindNotifyMsg` is true.
   * - With `bindNotifyMsg`, the Go SDK demands `fromUserId`, `objectName` and `content`.
   *
   * Inferred, not documented:
   * - The rate limit is that of the other group endpoints; no page of its own was found.
   * - With `bindNotifyMsg` a repeat sends the notice again.
   *
   * `POST /group/refresh.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupRefreshParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @example
   * ```ts
   * await rong.group.refresh({ groupId: '123', groupName: 'NewName' });
   * ```
   */
  refresh(params: GroupRefreshParams, options?: RequestOptions): ApiPromise<GroupNoticeResult> {
    return this.call(groupEndpoints().refresh, params, options);
  }

  /**
   * Adds users to a group.
   *
   * - A group holds 3,000 members by default; which code a full group answers is in no source.
   * - Members see what is sent after they joined; earlier history needs two switches in the console.
   * - With `bindNotifyMsg` the change and one group message happen as one operation; without it clients are told
   *   nothing.
   * - The official SDKs send the other notice parameters, `maxMember` among them, only when `bindNotifyMsg` is true.
   * - With `bindNotifyMsg`, the Go SDK demands `fromUserId`, `objectName` and `content`.
   *
   * Inferred, not documented:
   * - Joining again is not an error.
   * - Joining an unknown group creates it.
   * - With `bindNotifyMsg` a repeat sends the notice again.
   *
   * `POST /group/join.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupJoinParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/join-group | RongCloud documentation}
   * @example
   * ```ts
   * await rong.group.join({ userId: ['1', '2'], groupId: '123', groupName: 'TestGroup' });
   * ```
   */
  join(params: GroupJoinParams, options?: RequestOptions): ApiPromise<GroupNoticeResult> {
    return this.call(groupEndpoints().join, params, options);
  }

  /**
   * Lists the members of a group.
   *
   * - There is no paging.
   *
   * Inferred, not documented:
   * - An unknown or dismissed group gives an empty list.
   *
   * `POST /group/user/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupQueryUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/query-group-member | RongCloud documentation}
   * @example
   * ```ts
   * const { users } = await rong.group.queryUser({ groupId: '123' });
   * ```
   */
  queryUser(params: GroupQueryUserParams, options?: RequestOptions): ApiPromise<GroupQueryUserResult> {
    return this.call(groupEndpoints().queryUser, params, options);
  }

  /**
   * Takes users out of a group.
   *
   * - The users get no more messages of the group.
   * - A mute or mute exception stays when its user leaves, and applies again after a return.
   * - An unknown group or user is not an error.
   * - With `bindNotifyMsg` the change and one group message happen as one operation; without it clients are told
   *   nothing.
   * - The official SDKs send the other notice parameters, `maxMember` among them, only when `bindNotifyMsg` is true.
   * - With `bindNotifyMsg`, the Go SDK demands `fromUserId`, `objectName` and `content`.
   *
   * Inferred, not documented:
   * - Taking out a user who is not a member succeeds.
   * - The owner of an entrusted group cannot be taken out before `entrustGroup.transferOwner`: the call is refused
   *   with 1002.
   * - With `bindNotifyMsg` a repeat sends the notice again.
   *
   * `POST /group/quit.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupQuitParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/quit-group | RongCloud documentation}
   * @example
   * ```ts
   * await rong.group.quit({ userId: ['1', '2'], groupId: '123' });
   * ```
   */
  quit(params: GroupQuitParams, options?: RequestOptions): ApiPromise<GroupNoticeResult> {
    return this.call(groupEndpoints().quit, params, options);
  }

  /**
   * Dissolves a group.
   *
   * - All members are removed, and nobody gets messages of the group any more.
   * - History stays on the server out of reach, until a group with the same id is created.
   * - The mute-all flag, mute exceptions and mutes of members under this id survive.
   * - An unknown group is not an error.
   * - With `bindNotifyMsg` the change and one group message happen as one operation; without it clients are told
   *   nothing.
   * - The official SDKs send the other notice parameters, `maxMember` among them, only when `bindNotifyMsg` is true.
   * - With `bindNotifyMsg`, the Go SDK demands `fromUserId`, `objectName` and `content`.
   *
   * Inferred, not documented:
   * - An entrusted group loses its profile, roles, aliases and followed members as well.
   * - With `bindNotifyMsg` a repeat sends the notice again.
   *
   * `POST /group/dismiss.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupDismissParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/dismiss-group | RongCloud documentation}
   * @example
   * ```ts
   * await rong.group.dismiss({ userId: '1', groupId: '123' });
   * ```
   */
  dismiss(params: GroupDismissParams, options?: RequestOptions): ApiPromise<GroupNoticeResult> {
    return this.call(groupEndpoints().dismiss, params, options);
  }

  /**
   * Mutes users in one group, or in every group.
   *
   * - It holds at once: a muted user still receives, but cannot send from a client. The server API is not bound by
   *   mutes.
   * - The mute outlives leaving and joining again, and wins over the exceptions of a mute-all.
   * - An unknown group or user is not an error.
   *
   * Inferred, not documented:
   * - Muting again replaces the end time.
   * - At most 100 users can be muted in every group at one time; one more is refused with 1002.
   * - Mutes in one group and in every group are separate records.
   *
   * `POST /group/user/gag/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupAddGagUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/mute/gag-user | RongCloud documentation}
   * @example
   * ```ts
   * await rong.group.addGagUser({ userId: ['2582', '2583'], groupId: '16', minute: 1 });
   * ```
   */
  addGagUser(params: GroupAddGagUserParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(groupEndpoints().addGagUser, params, options);
  }

  /**
   * Lists the users muted in one group, or in every group.
   *
   * - There is no paging.
   * - How `time` reads for a mute without end is in no source.
   * - Times are Beijing time (UTC+8) in the China data center and UTC in the others.
   *
   * Inferred, not documented:
   * - A mute that ended is not listed.
   * - Without `groupId` only mutes in every group are seen.
   *
   * `POST /group/user/gag/list.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupListGagUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/mute/query-gagged-user | RongCloud documentation}
   * @example
   * ```ts
   * const { users } = await rong.group.listGagUser({ groupId: '16' });
   * ```
   */
  listGagUser(params?: GroupListGagUserParams, options?: RequestOptions): ApiPromise<GroupListGagUserResult> {
    return this.call(groupEndpoints().listGagUser, params, options);
  }

  /**
   * Lifts the mute of users in one group, or the one in every group.
   *
   * Inferred, not documented:
   * - Lifting a mute that is not there succeeds.
   * - Without `groupId` a mute in a single group stays.
   *
   * `POST /group/user/gag/rollback.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupRollbackGagUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/mute/ungag-user | RongCloud documentation}
   * @example
   * ```ts
   * await rong.group.rollbackGagUser({ userId: ['2582', '2583'], groupId: '16' });
   * ```
   */
  rollbackGagUser(params: GroupRollbackGagUserParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(groupEndpoints().rollbackGagUser, params, options);
  }

  /**
   * Mutes all members of groups, but for those on the exception list.
   *
   * - It holds at once and without end, until `group.removeBan`. The server API is not bound by it.
   * - Members on the exception list of the group may speak, unless they are muted themselves.
   * - It stays when the group is dismissed, and holds again for a group of the same id.
   *
   * Inferred, not documented:
   * - The group need not exist.
   * - The owner and the administrators of an entrusted group are muted like all others.
   *
   * `POST /group/ban/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupAddBanParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/mute/ban-group | RongCloud documentation}
   * @example
   * ```ts
   * await rong.group.addBan({ groupId: ['XklWnVzXm', 'LklWnVzXq'] });
   * ```
   */
  addBan(params: GroupAddBanParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(groupEndpoints().addBan, params, options);
  }

  /**
   * Lets the members of groups speak again that were muted as a whole.
   *
   * Inferred, not documented:
   * - The exception list stays as it is.
   * - Mutes of single members stay.
   * - A group that was not muted is not an error.
   *
   * `POST /group/ban/rollback.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupRemoveBanParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/mute/unban-group | RongCloud documentation}
   * @example
   * ```ts
   * await rong.group.removeBan({ groupId: ['L6c85orxt', 'X6c95orxt'] });
   * ```
   */
  removeBan(params: GroupRemoveBanParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(groupEndpoints().removeBan, params, options);
  }

  /**
   * Lists the groups that are muted as a whole, or says of given groups whether they are.
   *
   * - There is no total.
   *
   * Inferred, not documented:
   * - With `groupId` every group asked about is in the answer, also one that does not exist.
   * - Without it only muted groups are, in the order in which they were muted.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * `POST /group/ban/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupListBanParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/mute/query-banned-state-or-list | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { groupinfo } = await rong.group.listBan({ groupId: ['groupId1', 'groupId2'] });
   * ```
   */
  listBan(params?: GroupListBanParams, options?: RequestOptions): PagePromise<GroupListBanResult, GroupBanState> {
    return this.pages(
      groupEndpoints().listBan,
      { by: 'page', items: 'groupinfo', page: 'page', size: 'size' },
      params,
      options,
    );
  }

  /**
   * Lets users speak in a group that is muted as a whole.
   *
   * - It counts only while the group is muted as a whole.
   * - It stays when the user leaves and returns, and when the group is dismissed and made again.
   *
   * Inferred, not documented:
   * - It does not help a user who is muted in this group, nor one who is muted in every group.
   * - Neither the group nor the user need exist, and adding again is not an error.
   *
   * `POST /group/user/ban/whitelist/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupAddBanWhitelistParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/mute/add-to-group-ban-whitelist | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.group.addBanWhitelist({ userId: ['3212', '2583'], groupId: '2MqOJa1Un' });
   * ```
   */
  addBanWhitelist(params: GroupAddBanWhitelistParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(groupEndpoints().addBanWhitelist, params, options);
  }

  /**
   * Takes users off the exception list of a group.
   *
   * Inferred, not documented:
   * - A user who is not on the list is not an error.
   *
   * `POST /group/user/ban/whitelist/rollback.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupRemoveBanWhitelistParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/mute/remove-from-group-ban-whitelist | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.group.removeBanWhitelist({ userId: ['2582', '2583'], groupId: '16' });
   * ```
   */
  removeBanWhitelist(params: GroupRemoveBanWhitelistParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(groupEndpoints().removeBanWhitelist, params, options);
  }

  /**
   * Lists the users who may speak in a group that is muted as a whole.
   *
   * - There is no paging.
   *
   * Inferred, not documented:
   * - Without exceptions the list is empty.
   *
   * `POST /group/user/ban/whitelist/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupListBanWhitelistParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/mute/query-group-ban-whitelist | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { userIds } = await rong.group.listBanWhitelist({ groupId: '16' });
   * ```
   */
  listBanWhitelist(
    params: GroupListBanWhitelistParams,
    options?: RequestOptions,
  ): ApiPromise<GroupListBanWhitelistResult> {
    return this.call(groupEndpoints().listBanWhitelist, params, options);
  }

  /**
   * Sets the name by which pushes call a member of a group.
   *
   * - Pushes of the user's messages in this group name the user so. A name that the receiver has given the sender
   *   (`/user/remarks/set`) goes first.
   * - A member has one such name in each group; setting it again replaces it.
   *
   * Inferred, not documented:
   * - The user need not be a member, and the group need not exist.
   * - It stays when the user leaves and when the group is dismissed.
   *
   * `POST /group/remarks/set.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupSetRemarksParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/push/remark/set-remark-for-group-push | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.group.setRemarks({ userId: 'a', groupId: '123', remark: 'name1' });
   * ```
   */
  setRemarks(params: GroupSetRemarksParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(groupEndpoints().setRemarks, params, options);
  }

  /**
   * Deletes the name by which pushes call a member of a group.
   *
   * - Pushes show the name under which the user is registered again.
   *
   * Inferred, not documented:
   * - Deleting what is not there succeeds.
   * - The rate limit is that of its siblings; no page of its own was found.
   *
   * `POST /group/remarks/del.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupRemoveRemarksParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @example
   * ```ts
   * await rong.group.removeRemarks({ userId: 'a', groupId: '123' });
   * ```
   */
  removeRemarks(params: GroupRemoveRemarksParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(groupEndpoints().removeRemarks, params, options);
  }

  /**
   * Reads the name by which pushes call a member of a group.
   *
   * - It is one name, in spite of the plural in the path.
   *
   * `POST /group/remarks/get.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupGetRemarksParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/push/remark/get-remark-for-group-push | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { remark } = await rong.group.getRemarks({ userId: 'uid1', groupId: '100' });
   * ```
   */
  getRemarks(params: GroupGetRemarksParams, options?: RequestOptions): ApiPromise<GroupGetRemarksResult> {
    return this.call(groupEndpoints().getRemarks, params, options);
  }
}
