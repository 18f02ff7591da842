// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { ApiPromise } from '../core/api-promise.js';
import { type Endpoint, endpoint, endpoints } from '../core/endpoint.js';
import { boolean, flag, id, integer, list, map, required, text } from '../core/fields.js';
import type { RequestOptions } from '../core/options.js';
import { Resource } from '../core/resource.js';

/** Parameters of {@link GroupResource.create}. */
export interface GroupCreateParams {
  /** User ids, one or several. At most 1,000 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
  /** Group id, of your choice: letters and digits. At most 64 characters. */
  groupId: string;
  /** Name of the group, shown in pushes of group messages. At most 64 characters. */
  groupName: string;
  /**
   * Whether the change sends a notice message to the group.
   *
   * @defaultValue `false`
   */
  bindNotifyMsg?: boolean | undefined;
  /** Member cap for this call only, at most the app's own cap (3,000 by default). 0 reads as absent. At least 0. */
  maxMember?: number | undefined;
  /** Id of the sender of the notice. At most 64 bytes. */
  fromUserId?: string | undefined;
  /**
   * Message type: a built-in one such as `RC:TxtMsg`, or one of your own, which must not begin with `RC:`. At most 32
   * characters.
   */
  objectName?: string | undefined;
  /**
   * What the message says. For a built-in type a JSON object, serialized; for one of your own any text. At most
   * 131,072 bytes.
   */
  content?: string | undefined;
  /** Text of the push notification. Built-in types have one of their own; others push only when it is given. */
  pushContent?: string | undefined;
  /** Data that comes with the push: `appData` on iOS, `pushData` on Android. */
  pushData?: string | undefined;
  /**
   * Whether the sender's own clients get the message too, and the sender's history keeps it.
   *
   * @defaultValue `0`
   */
  isIncludeSender?: boolean | 0 | 1 | undefined;
  /**
   * Whether the notice is kept in the receivers' server-side history.
   *
   * @defaultValue `0`
   */
  isPersisted?: boolean | 0 | 1 | undefined;
  /**
   * Push settings, a JSON object, serialized: `title` (at most 50 characters), `templateId`, `forceShowPushContent` (0
   * or 1), `pushConfigs` (a list of objects with one key each: HW, HONOR, MI, APNs, VIVO, OPPO, FCM, OHOS).
   */
  pushExt?: string | undefined;
  /**
   * Whether clients leave the last message of the conversation as it is.
   *
   * @defaultValue `false`
   */
  disableUpdateLastMsg?: boolean | undefined;
}

/** Result of {@link GroupResource.create}. */
export interface GroupCreateResult {
  /** 200 on success. */
  code: number;
  /** Id of the notice message; only with `bindNotifyMsg`. */
  messageUID?: string;
  /** Members of the group after the change; only the Go SDK knows it (inferred). */
  memberCount?: number;
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

/** Result of {@link GroupResource.sync}. */
export interface GroupSyncResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link GroupResource.refresh}. */
export interface GroupRefreshParams {
  /** Group id, of your choice: letters and digits. At most 64 characters. */
  groupId: string;
  /** Name of the group, shown in pushes of group messages. At most 64 characters. */
  groupName: string;
  /**
   * Whether the change sends a notice message to the group.
   *
   * @defaultValue `false`
   */
  bindNotifyMsg?: boolean | undefined;
  /** Member cap for this call only, at most the app's own cap (3,000 by default). 0 reads as absent. At least 0. */
  maxMember?: number | undefined;
  /** Id of the sender of the notice. At most 64 bytes. */
  fromUserId?: string | undefined;
  /**
   * Message type: a built-in one such as `RC:TxtMsg`, or one of your own, which must not begin with `RC:`. At most 32
   * characters.
   */
  objectName?: string | undefined;
  /**
   * What the message says. For a built-in type a JSON object, serialized; for one of your own any text. At most
   * 131,072 bytes.
   */
  content?: string | undefined;
  /** Text of the push notification. Built-in types have one of their own; others push only when it is given. */
  pushContent?: string | undefined;
  /** Data that comes with the push: `appData` on iOS, `pushData` on Android. */
  pushData?: string | undefined;
  /**
   * Whether the sender's own clients get the message too, and the sender's history keeps it.
   *
   * @defaultValue `0`
   */
  isIncludeSender?: boolean | 0 | 1 | undefined;
  /**
   * Whether the notice is kept in the receivers' server-side history.
   *
   * @defaultValue `0`
   */
  isPersisted?: boolean | 0 | 1 | undefined;
  /**
   * Push settings, a JSON object, serialized: `title` (at most 50 characters), `templateId`, `forceShowPushContent` (0
   * or 1), `pushConfigs` (a list of objects with one key each: HW, HONOR, MI, APNs, VIVO, OPPO, FCM, OHOS).
   */
  pushExt?: string | undefined;
  /**
   * Whether clients leave the last message of the conversation as it is.
   *
   * @defaultValue `false`
   */
  disableUpdateLastMsg?: boolean | undefined;
}

/** Result of {@link GroupResource.refresh}. */
export interface GroupRefreshResult {
  /** 200 on success. */
  code: number;
  /** Id of the notice message; only with `bindNotifyMsg`. */
  messageUID?: string;
  /** Members of the group after the change; only the Go SDK knows it (inferred). */
  memberCount?: number;
}

/** Parameters of {@link GroupResource.join}. */
export interface GroupJoinParams {
  /** User ids, one or several. At most 1,000 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
  /** Group id, of your choice: letters and digits. At most 64 characters. */
  groupId: string;
  /** New name of the group. Without it the stored name stays. At most 64 characters. */
  groupName?: string | undefined;
  /**
   * Whether the change sends a notice message to the group.
   *
   * @defaultValue `false`
   */
  bindNotifyMsg?: boolean | undefined;
  /** Member cap for this call only, at most the app's own cap (3,000 by default). 0 reads as absent. At least 0. */
  maxMember?: number | undefined;
  /** Id of the sender of the notice. At most 64 bytes. */
  fromUserId?: string | undefined;
  /**
   * Message type: a built-in one such as `RC:TxtMsg`, or one of your own, which must not begin with `RC:`. At most 32
   * characters.
   */
  objectName?: string | undefined;
  /**
   * What the message says. For a built-in type a JSON object, serialized; for one of your own any text. At most
   * 131,072 bytes.
   */
  content?: string | undefined;
  /** Text of the push notification. Built-in types have one of their own; others push only when it is given. */
  pushContent?: string | undefined;
  /** Data that comes with the push: `appData` on iOS, `pushData` on Android. */
  pushData?: string | undefined;
  /**
   * Whether the sender's own clients get the message too, and the sender's history keeps it.
   *
   * @defaultValue `0`
   */
  isIncludeSender?: boolean | 0 | 1 | undefined;
  /**
   * Whether the notice is kept in the receivers' server-side history.
   *
   * @defaultValue `0`
   */
  isPersisted?: boolean | 0 | 1 | undefined;
  /**
   * Push settings, a JSON object, serialized: `title` (at most 50 characters), `templateId`, `forceShowPushContent` (0
   * or 1), `pushConfigs` (a list of objects with one key each: HW, HONOR, MI, APNs, VIVO, OPPO, FCM, OHOS).
   */
  pushExt?: string | undefined;
  /**
   * Whether clients leave the last message of the conversation as it is.
   *
   * @defaultValue `false`
   */
  disableUpdateLastMsg?: boolean | undefined;
}

/** Result of {@link GroupResource.join}. */
export interface GroupJoinResult {
  /** 200 on success. */
  code: number;
  /** Id of the notice message; only with `bindNotifyMsg`. */
  messageUID?: string;
  /** Members of the group after the change; only the Go SDK knows it (inferred). */
  memberCount?: number;
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
export interface GroupQueryUserResult {
  /** 200 on success. */
  code: number;
  /** All members at once, in no stated order. */
  users: GroupMember[];
  /** Group id. Only the V2.0.1 Go and Java SDKs know it. */
  id?: string;
}

/** Parameters of {@link GroupResource.quit}. */
export interface GroupQuitParams {
  /** User ids, one or several. At most 1,000 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
  /** Group id, of your choice: letters and digits. At most 64 characters. */
  groupId: string;
  /**
   * Whether the change sends a notice message to the group.
   *
   * @defaultValue `false`
   */
  bindNotifyMsg?: boolean | undefined;
  /** Member cap for this call only, at most the app's own cap (3,000 by default). 0 reads as absent. At least 0. */
  maxMember?: number | undefined;
  /** Id of the sender of the notice. At most 64 bytes. */
  fromUserId?: string | undefined;
  /**
   * Message type: a built-in one such as `RC:TxtMsg`, or one of your own, which must not begin with `RC:`. At most 32
   * characters.
   */
  objectName?: string | undefined;
  /**
   * What the message says. For a built-in type a JSON object, serialized; for one of your own any text. At most
   * 131,072 bytes.
   */
  content?: string | undefined;
  /** Text of the push notification. Built-in types have one of their own; others push only when it is given. */
  pushContent?: string | undefined;
  /** Data that comes with the push: `appData` on iOS, `pushData` on Android. */
  pushData?: string | undefined;
  /**
   * Whether the sender's own clients get the message too, and the sender's history keeps it.
   *
   * @defaultValue `0`
   */
  isIncludeSender?: boolean | 0 | 1 | undefined;
  /**
   * Whether the notice is kept in the receivers' server-side history.
   *
   * @defaultValue `0`
   */
  isPersisted?: boolean | 0 | 1 | undefined;
  /**
   * Push settings, a JSON object, serialized: `title` (at most 50 characters), `templateId`, `forceShowPushContent` (0
   * or 1), `pushConfigs` (a list of objects with one key each: HW, HONOR, MI, APNs, VIVO, OPPO, FCM, OHOS).
   */
  pushExt?: string | undefined;
  /**
   * Whether clients leave the last message of the conversation as it is.
   *
   * @defaultValue `false`
   */
  disableUpdateLastMsg?: boolean | undefined;
}

/** Result of {@link GroupResource.quit}. */
export interface GroupQuitResult {
  /** 200 on success. */
  code: number;
  /** Id of the notice message; only with `bindNotifyMsg`. */
  messageUID?: string;
  /** Members of the group after the change; only the Go SDK knows it (inferred). */
  memberCount?: number;
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

/** Result of {@link GroupResource.addGagUser}. */
export interface GroupAddGagUserResult {
  /** 200 on success. */
  code: number;
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
export interface GroupListGagUserResult {
  /** 200 on success. */
  code: number;
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

/** Result of {@link GroupResource.rollbackGagUser}. */
export interface GroupRollbackGagUserResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link GroupResource.dismiss}. */
export interface GroupDismissParams {
  /** Id of the user who does it. Any will do: it is not checked to be an owner or a member. At most 64 bytes. */
  userId: string;
  /** Group id, of your choice: letters and digits. At most 64 characters. */
  groupId: string;
  /**
   * Whether the change sends a notice message to the group.
   *
   * @defaultValue `false`
   */
  bindNotifyMsg?: boolean | undefined;
  /** Member cap for this call only, at most the app's own cap (3,000 by default). 0 reads as absent. At least 0. */
  maxMember?: number | undefined;
  /** Id of the sender of the notice. At most 64 bytes. */
  fromUserId?: string | undefined;
  /**
   * Message type: a built-in one such as `RC:TxtMsg`, or one of your own, which must not begin with `RC:`. At most 32
   * characters.
   */
  objectName?: string | undefined;
  /**
   * What the message says. For a built-in type a JSON object, serialized; for one of your own any text. At most
   * 131,072 bytes.
   */
  content?: string | undefined;
  /** Text of the push notification. Built-in types have one of their own; others push only when it is given. */
  pushContent?: string | undefined;
  /** Data that comes with the push: `appData` on iOS, `pushData` on Android. */
  pushData?: string | undefined;
  /**
   * Whether the sender's own clients get the message too, and the sender's history keeps it.
   *
   * @defaultValue `0`
   */
  isIncludeSender?: boolean | 0 | 1 | undefined;
  /**
   * Whether the notice is kept in the receivers' server-side history.
   *
   * @defaultValue `0`
   */
  isPersisted?: boolean | 0 | 1 | undefined;
  /**
   * Push settings, a JSON object, serialized: `title` (at most 50 characters), `templateId`, `forceShowPushContent` (0
   * or 1), `pushConfigs` (a list of objects with one key each: HW, HONOR, MI, APNs, VIVO, OPPO, FCM, OHOS).
   */
  pushExt?: string | undefined;
  /**
   * Whether clients leave the last message of the conversation as it is.
   *
   * @defaultValue `false`
   */
  disableUpdateLastMsg?: boolean | undefined;
}

/** Result of {@link GroupResource.dismiss}. */
export interface GroupDismissResult {
  /** 200 on success. */
  code: number;
  /** Id of the notice message; only with `bindNotifyMsg`. */
  messageUID?: string;
  /** Members of the group after the change; only the Go SDK knows it (inferred). */
  memberCount?: number;
}

const userId = required(list(id, { maxItems: 1000 }));
const groupId = required(text({ maxChars: 64 }));
const groupName = required(text({ maxChars: 64 }));
const bindNotifyMsg = boolean;
const maxMember = integer({ min: 0 });
const fromUserId = id;
const objectName = text({ maxChars: 32 });
const content = text({ maxBytes: 131072 });
const pushContent = text();
const pushData = text();
const isIncludeSender = flag;
const isPersisted = flag;
const pushExt = text();
const disableUpdateLastMsg = boolean;

export const groupEndpoints: Record<
  | 'create'
  | 'sync'
  | 'refresh'
  | 'join'
  | 'queryUser'
  | 'quit'
  | 'addGagUser'
  | 'listGagUser'
  | 'rollbackGagUser'
  | 'dismiss',
  Endpoint
> = endpoints('group', {
  create: endpoint('/group/create.json', {
    userId,
    groupId,
    groupName,
    bindNotifyMsg,
    maxMember,
    fromUserId,
    objectName,
    content,
    pushContent,
    pushData,
    isIncludeSender,
    isPersisted,
    pushExt,
    disableUpdateLastMsg,
  }),
  sync: endpoint('/group/sync.json', {
    userId: required(id),
    group: map({ key: text({ maxChars: 64 }), item: text({ maxChars: 64, allowEmpty: true }) }),
  }),
  refresh: endpoint('/group/refresh.json', {
    groupId,
    groupName,
    bindNotifyMsg,
    maxMember,
    fromUserId,
    objectName,
    content,
    pushContent,
    pushData,
    isIncludeSender,
    isPersisted,
    pushExt,
    disableUpdateLastMsg,
  }),
  join: endpoint('/group/join.json', {
    userId,
    groupId,
    groupName: text({ maxChars: 64 }),
    bindNotifyMsg,
    maxMember,
    fromUserId,
    objectName,
    content,
    pushContent,
    pushData,
    isIncludeSender,
    isPersisted,
    pushExt,
    disableUpdateLastMsg,
  }),
  queryUser: endpoint('/group/user/query.json', { groupId }),
  quit: endpoint('/group/quit.json', {
    userId,
    groupId,
    bindNotifyMsg,
    maxMember,
    fromUserId,
    objectName,
    content,
    pushContent,
    pushData,
    isIncludeSender,
    isPersisted,
    pushExt,
    disableUpdateLastMsg,
  }),
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
  dismiss: endpoint('/group/dismiss.json', {
    userId: required(id),
    groupId,
    bindNotifyMsg,
    maxMember,
    fromUserId,
    objectName,
    content,
    pushContent,
    pushData,
    isIncludeSender,
    isPersisted,
    pushExt,
    disableUpdateLastMsg,
  }),
});

/** Groups: members, names and mutes. */
export class GroupResource extends Resource {
  /**
   * Creates a group and puts users in it.
   *
   * - An alias of `group.join`: creating a group that exists joins the users to it and sets its name (inferred).
   * - Only the id, name and member ids are stored: there is no owner, profile or role. The users need not be
   *   registered.
   * - A group holds 3,000 members by default. Groups per app and per user are not limited.
   * - Members get the messages sent from now on; earlier history is hidden from them by default.
   * - A group created under a dismissed id gets back its history, its mute-all flag and its mute exceptions.
   * - With `bindNotifyMsg` the change and one group message happen as one operation; without it clients are told
   *   nothing.
   * - The official SDKs send the other notice parameters, `maxMember` among them, only when `bindNotifyMsg` is true.
   * - With `bindNotifyMsg`, the Go SDK demands `fromUserId`, `objectName` and `content`.
   * - With `bindNotifyMsg` a repeat sends the notice again (inferred).
   *
   * `POST /group/create.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupCreateParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/create-group | RongCloud documentation}
   * @example
   * ```ts
   * await rong.group.create({ userId: ['1', '2'], groupId: '123', groupName: 'TestGroup' });
   * ```
   */
  create(params: GroupCreateParams, options?: RequestOptions): ApiPromise<GroupCreateResult> {
    return this.call(groupEndpoints.create, params, options);
  }

  /**
   * Sets the whole list of groups that a user is in.
   *
   * - A full replacement: the user leaves every group that is not listed.
   * - A listed group that exists gets the name given here.
   * - A listed group that does not exist is created (inferred).
   * - The official SDKs refuse an empty list before sending.
   *
   * `POST /group/sync.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupSyncParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/sync-group | RongCloud documentation}
   * @example
   * ```ts
   * await rong.group.sync({
   *   userId: '2014',
   *   group: { '10001': 'TestGroup1', '10002': 'TestGroup2', '10003': 'TestGroup3' },
   * });
   * ```
   */
  sync(params: GroupSyncParams, options?: RequestOptions): ApiPromise<GroupSyncResult> {
    return this.call(groupEndpoints.sync, params, options);
  }

  /**
   * Changes the name of a group.
   *
   * - Pushes of group messages and `/user/group/query` show the new name.
   * - An unknown group is not an error.
   * - The rate limit is that of the other group endpoints; no page of its own was found (inferred).
   * - With `bindNotifyMsg` the change and one group message happen as one operation; without it clients are told
   *   nothing.
   * - The official SDKs send the other notice parameters, `maxMember` among them, only when `bindNotifyMsg` is true.
   * - With `bindNotifyMsg`, the Go SDK demands `fromUserId`, `objectName` and `content`.
   * - With `bindNotifyMsg` a repeat sends the notice again (inferred).
   *
   * `POST /group/refresh.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupRefreshParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see go@v2.0.1:RCServerSDK/group.go, java:methods/group/Group.java, php:Lib/Group/Group.php
   * @example
   * ```ts
   * await rong.group.refresh({ groupId: '123', groupName: 'NewName' });
   * ```
   */
  refresh(params: GroupRefreshParams, options?: RequestOptions): ApiPromise<GroupRefreshResult> {
    return this.call(groupEndpoints.refresh, params, options);
  }

  /**
   * Adds users to a group.
   *
   * - Joining again is not an error (inferred).
   * - Joining an unknown group creates it (inferred).
   * - A group holds 3,000 members by default; which code a full group answers is in no source.
   * - Members see what is sent after they joined; earlier history needs two switches in the console.
   * - With `bindNotifyMsg` the change and one group message happen as one operation; without it clients are told
   *   nothing.
   * - The official SDKs send the other notice parameters, `maxMember` among them, only when `bindNotifyMsg` is true.
   * - With `bindNotifyMsg`, the Go SDK demands `fromUserId`, `objectName` and `content`.
   * - With `bindNotifyMsg` a repeat sends the notice again (inferred).
   *
   * `POST /group/join.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupJoinParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/join-group | RongCloud documentation}
   * @example
   * ```ts
   * await rong.group.join({ userId: ['1', '2'], groupId: '123', groupName: 'TestGroup' });
   * ```
   */
  join(params: GroupJoinParams, options?: RequestOptions): ApiPromise<GroupJoinResult> {
    return this.call(groupEndpoints.join, params, options);
  }

  /**
   * Lists the members of a group.
   *
   * - There is no paging.
   * - An unknown or dismissed group gives an empty list (inferred).
   *
   * `POST /group/user/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupQueryUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/query-group-member | RongCloud documentation}
   * @example
   * ```ts
   * const { users } = await rong.group.queryUser({ groupId: '123' });
   * ```
   */
  queryUser(params: GroupQueryUserParams, options?: RequestOptions): ApiPromise<GroupQueryUserResult> {
    return this.call(groupEndpoints.queryUser, params, options);
  }

  /**
   * Takes users out of a group.
   *
   * - The users get no more messages of the group.
   * - A mute or mute exception stays when its user leaves, and applies again after a return.
   * - An unknown group or user is not an error.
   * - Taking out a user who is not a member succeeds (inferred).
   * - With `bindNotifyMsg` the change and one group message happen as one operation; without it clients are told
   *   nothing.
   * - The official SDKs send the other notice parameters, `maxMember` among them, only when `bindNotifyMsg` is true.
   * - With `bindNotifyMsg`, the Go SDK demands `fromUserId`, `objectName` and `content`.
   * - With `bindNotifyMsg` a repeat sends the notice again (inferred).
   *
   * `POST /group/quit.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupQuitParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/quit-group | RongCloud documentation}
   * @example
   * ```ts
   * await rong.group.quit({ userId: ['1', '2'], groupId: '123' });
   * ```
   */
  quit(params: GroupQuitParams, options?: RequestOptions): ApiPromise<GroupQuitResult> {
    return this.call(groupEndpoints.quit, params, options);
  }

  /**
   * Mutes users in one group, or in every group.
   *
   * - It holds at once: a muted user still receives, but cannot send from a client. The server API is not bound by
   *   mutes.
   * - Muting again replaces the end time (inferred).
   * - The mute outlives leaving and joining again, and wins over the exceptions of a mute-all.
   * - At most 100 users can be muted in every group at one time.
   * - Mutes in one group and in every group are separate records (inferred).
   * - An unknown group or user is not an error.
   *
   * `POST /group/user/gag/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupAddGagUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/mute/gag-user | RongCloud documentation}
   * @example
   * ```ts
   * await rong.group.addGagUser({ userId: ['2582', '2583'], groupId: '16', minute: 1 });
   * ```
   */
  addGagUser(params: GroupAddGagUserParams, options?: RequestOptions): ApiPromise<GroupAddGagUserResult> {
    return this.call(groupEndpoints.addGagUser, params, options);
  }

  /**
   * Lists the users muted in one group, or in every group.
   *
   * - There is no paging.
   * - A mute that ended is not listed (inferred).
   * - How `time` reads for a mute without end is in no source.
   * - Without `groupId` only mutes in every group are seen (inferred).
   * - Times are Beijing time (UTC+8) in the China data center and UTC in the others.
   *
   * `POST /group/user/gag/list.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupListGagUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/mute/query-gagged-user | RongCloud documentation}
   * @example
   * ```ts
   * const { users } = await rong.group.listGagUser({ groupId: '16' });
   * ```
   */
  listGagUser(params?: GroupListGagUserParams, options?: RequestOptions): ApiPromise<GroupListGagUserResult> {
    return this.call(groupEndpoints.listGagUser, params, options);
  }

  /**
   * Lifts the mute of users in one group, or the one in every group.
   *
   * - Lifting a mute that is not there succeeds (inferred).
   * - Without `groupId` a mute in a single group stays (inferred).
   *
   * `POST /group/user/gag/rollback.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupRollbackGagUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/mute/ungag-user | RongCloud documentation}
   * @example
   * ```ts
   * await rong.group.rollbackGagUser({ userId: ['2582', '2583'], groupId: '16' });
   * ```
   */
  rollbackGagUser(
    params: GroupRollbackGagUserParams,
    options?: RequestOptions,
  ): ApiPromise<GroupRollbackGagUserResult> {
    return this.call(groupEndpoints.rollbackGagUser, params, options);
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
   * - With `bindNotifyMsg` a repeat sends the notice again (inferred).
   *
   * `POST /group/dismiss.json` · Limit: 100 a second.
   *
   * @param params - see {@link GroupDismissParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/group/dismiss-group | RongCloud documentation}
   * @example
   * ```ts
   * await rong.group.dismiss({ userId: '1', groupId: '123' });
   * ```
   */
  dismiss(params: GroupDismissParams, options?: RequestOptions): ApiPromise<GroupDismissResult> {
    return this.call(groupEndpoints.dismiss, params, options);
  }
}
