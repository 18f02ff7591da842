// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import type { ObjectName } from '../message-types.js';
import type { ChatroomChange, CodeResult } from './shared.js';

/** Parameters of {@link ChatroomResource.create}. */
export interface ChatroomCreateParams {
  /** Chatrooms to create: names, by chatroom id (letters and digits). At most 100 entries, keys at most 64 bytes. */
  chatroom: Readonly<Record<string, string>>;
}

/** Parameters of {@link ChatroomResource.createNew}. */
export interface ChatroomCreateNewParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
  /**
   * Event from which the time until automatic destruction counts: 0 the last activity, 1 the creation of the chatroom.
   * Default: `0`.
   */
  destroyType?: 0 | 1 | undefined;
  /** Time until automatic destruction, in minutes, at least 60; 0 counts as absent. From 0 to 10080. Default: `60`. */
  destroyTime?: number | undefined;
  /** If true, all members are muted from the start (mute-all). Default: `false`. */
  isBan?: boolean | undefined;
  /** Ids of users who can send messages during mute-all (mute exceptions). At most 20 items, each at most 64 bytes. */
  whiteUserIds?: string | number | readonly (string | number)[] | ReadonlySet<string | number> | undefined;
  /** Id of the user who owns the initial attributes. At most 64 bytes. */
  entryOwnerId?: string | number | undefined;
  /**
   * Initial custom attributes: values, by name. Requires `entryOwnerId`. At most 20 entries, keys at most 128
   * characters in the form `^[A-Za-z0-9+=_-]+$`, values at most 4,096 characters. A JSON string of the value is also
   * accepted.
   */
  entryInfo?: Readonly<Record<string, string>> | string | undefined;
}

/** Parameters of {@link ChatroomResource.setDestroyType}. */
export interface ChatroomSetDestroyTypeParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
  /**
   * Event from which the time until automatic destruction counts: 0 the last activity, 1 the creation of the chatroom.
   * Default: `0`.
   */
  destroyType?: 0 | 1 | undefined;
  /** Time until automatic destruction, in minutes, at least 60; 0 counts as absent. From 0 to 10080. Default: `60`. */
  destroyTime?: number | undefined;
}

/** Parameters of {@link ChatroomResource.destroy}. */
export interface ChatroomDestroyParams {
  /** Ids of the chatrooms to destroy. Each at most 64 bytes. */
  chatroomId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link ChatroomResource.query}. */
export interface ChatroomQueryParams {
  /** Ids of the chatrooms to look up. At most 20 items, each at most 64 bytes. */
  chatroomId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Name and creation time of a chatroom. */
export interface ChatroomInfo {
  /** Id of the chatroom. */
  chrmId: string;
  /** Name of the chatroom. */
  name: string;
  /** Creation time: `YYYY-MM-DD HH:MM:SS` in the data center's time zone (UTC+8 in Beijing, UTC elsewhere). */
  time: string;
}

/** Result of {@link ChatroomResource.query}. */
export interface ChatroomQueryResult extends CodeResult {
  /** Existing chatrooms. Inferred: in the order of the ids. */
  chatRooms: ChatroomInfo[];
}

/** Parameters of {@link ChatroomResource.get}. */
export interface ChatroomGetParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
}

/** Result of {@link ChatroomResource.get}. */
export interface ChatroomGetResult extends CodeResult {
  /** Id of the chatroom. */
  chatroomId: string;
  /** Creation time. Inferred: Unix time in milliseconds. */
  createTime: number;
  /** Number of members of the chatroom. */
  memberCount: number;
  /** Event from which the time until automatic destruction counts: 0 the last activity, 1 the creation of the chatroom. */
  destroyType: 0 | 1;
  /** Time until automatic destruction, in minutes. */
  destroyTime: number;
  /** True if all members are muted (mute-all). */
  ban: boolean;
}

/** Parameters of {@link ChatroomResource.join}. */
export interface ChatroomJoinParams {
  /** Ids of the users to add. At most 50 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
}

/** Parameters of {@link ChatroomResource.queryUser}. */
export interface ChatroomQueryUserParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
  /** Maximum number of members to return. From 1 to 500. */
  count: number;
  /** Order of joining: 1 earliest first, 2 latest first. From 1 to 2. */
  order: number;
}

/** A member of a chatroom. */
export interface ChatroomMember {
  /** Id of the member. The field is not named `userId` here. */
  id: string;
  /** Time of joining: `YYYY-MM-DD HH:MM:SS` in the data center's time zone (UTC+8 in Beijing, UTC elsewhere). */
  time: string;
}

/** Result of {@link ChatroomResource.queryUser}. */
export interface ChatroomQueryUserResult extends CodeResult {
  /** Total number of members of the chatroom, including those that are not returned. */
  total: number;
  /** Members, in the order requested by `order`. */
  users: ChatroomMember[];
}

/** Parameters of {@link ChatroomResource.checkUser}. */
export interface ChatroomCheckUserParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
  /** Id of the user to check. At most 64 bytes. */
  userId: string | number;
}

/** Result of {@link ChatroomResource.checkUser}. */
export interface ChatroomCheckUserResult extends CodeResult {
  /** True if the user is a member of the chatroom. */
  isInChrm: boolean;
}

/** Parameters of {@link ChatroomResource.checkUsers}. */
export interface ChatroomCheckUsersParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
  /** Ids of the users to check. At most 1,000 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Whether a user is a member of a chatroom. */
export interface ChatroomPresence {
  /** Id of the user. */
  userId: string;
  /** Membership: 1 member, 0 not a member. */
  isInChrm: 0 | 1;
}

/** Result of {@link ChatroomResource.checkUsers}. */
export interface ChatroomCheckUsersResult extends CodeResult {
  /** One entry per given user. Inferred: in the order of the ids. */
  result: ChatroomPresence[];
}

/** Parameters of {@link ChatroomResource.stopDistributionMessage}. */
export interface ChatroomStopDistributionMessageParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
}

/** Parameters of {@link ChatroomResource.resumeDistributionMessage}. */
export interface ChatroomResumeDistributionMessageParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
}

/** Parameters of {@link ChatroomResource.addGagUser}. */
export interface ChatroomAddGagUserParams extends ChatroomChange {
  /** Ids of the users to mute. At most 20 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /** Duration of the mute or block in minutes; 43200 is 30 days. From 1 to 43200. */
  minute: number;
}

/** Parameters of {@link ChatroomResource.listGagUser}. */
export interface ChatroomListGagUserParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
}

/** A user muted in one chatroom, or in all chatrooms. */
export interface ChatroomGag {
  /** Id of the muted user. */
  userId: string;
  /** End of the mute: `YYYY-MM-DD HH:MM:SS` in the data center's time zone (UTC+8 in Beijing, UTC elsewhere). */
  time: string;
}

/** Result of {@link ChatroomResource.listGagUser}. */
export interface ChatroomListGagUserResult extends CodeResult {
  /** All muted users. */
  users: ChatroomGag[];
}

/** Parameters of {@link ChatroomResource.rollbackGagUser}. */
export interface ChatroomRollbackGagUserParams extends ChatroomChange {
  /** Ids of the users to unmute. At most 20 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link ChatroomResource.addGlobalGagUser}. */
export interface ChatroomAddGlobalGagUserParams {
  /** Ids of the users to mute. At most 20 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /** Duration of the mute or block in minutes; 43200 is 30 days. From 1 to 43200. */
  minute: number;
  /** If true, the client SDK notifies the muted users of the change. Default: `false`. */
  needNotify?: boolean | undefined;
  /** JSON string for the clients, sent with the notification. Ignored unless `needNotify` is true. */
  extra?: string | undefined;
}

/** Result of {@link ChatroomResource.listGlobalGagUser}. */
export interface ChatroomListGlobalGagUserResult extends CodeResult {
  /** All muted users. */
  users: ChatroomGag[];
}

/** Parameters of {@link ChatroomResource.removeGlobalGagUser}. */
export interface ChatroomRemoveGlobalGagUserParams {
  /** Ids of the users to unmute. At most 20 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /** If true, the client SDK notifies the users of the change. Default: `false`. */
  needNotify?: boolean | undefined;
  /** JSON string for the clients, sent with the notification. Ignored unless `needNotify` is true. */
  extra?: string | undefined;
}

/** Parameters of {@link ChatroomResource.listBan}. */
export interface ChatroomListBanParams {
  /** Page number, from 1. Default: `1`. */
  page?: number | undefined;
  /** Number of chatrooms per page. From 1 to 1000. Default: `50`. */
  size?: number | undefined;
}

/** Result of {@link ChatroomResource.listBan}. */
export interface ChatroomListBanResult extends CodeResult {
  /** Ids of the chatrooms with mute-all. Inferred: in the order of chatroom creation. */
  chatroomIds: string[];
}

/** Parameters of {@link ChatroomResource.checkBan}. */
export interface ChatroomCheckBanParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
}

/** Result of {@link ChatroomResource.checkBan}. */
export interface ChatroomCheckBanResult extends CodeResult {
  /** State of the chatroom: 1 all members are muted, 0 no mute-all. */
  status: 0 | 1;
}

/** Parameters of {@link ChatroomResource.addBanWhitelist}. */
export interface ChatroomAddBanWhitelistParams extends ChatroomChange {
  /**
   * Ids of the users to add. A chatroom has at most 20 mute exceptions in total. At most 20 items, each at most 64
   * bytes.
   */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link ChatroomResource.removeBanWhitelist}. */
export interface ChatroomRemoveBanWhitelistParams extends ChatroomChange {
  /** Ids of the users to remove. At most 20 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link ChatroomResource.listBanWhitelist}. */
export interface ChatroomListBanWhitelistParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
}

/** Result of {@link ChatroomResource.listBanWhitelist}. */
export interface ChatroomListBanWhitelistResult extends CodeResult {
  /** Ids of all users with a mute exception. */
  userIds: string[];
}

/** Parameters of {@link ChatroomResource.addBlockUser}. */
export interface ChatroomAddBlockUserParams {
  /** Ids of the users to block. At most 20 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
  /** Duration of the mute or block in minutes; 43200 is 30 days. From 1 to 43200. */
  minute: number;
  /**
   * If true, the client SDK notifies all members of the chatroom, including the blocked users, of the change. Default:
   * `false`.
   */
  needNotify?: boolean | undefined;
  /** JSON string for the clients, sent with the notification. Ignored unless `needNotify` is true. */
  extra?: string | undefined;
}

/** Parameters of {@link ChatroomResource.getListBlockUser}. */
export interface ChatroomGetListBlockUserParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
}

/** A user blocked from a chatroom. */
export interface ChatroomBlock {
  /** Id of the blocked user. */
  userId: string;
  /** End of the block: `YYYY-MM-DD HH:MM:SS` in the data center's time zone (UTC+8 in Beijing, UTC elsewhere). */
  time: string;
}

/** Result of {@link ChatroomResource.getListBlockUser}. */
export interface ChatroomGetListBlockUserResult extends CodeResult {
  /** All blocked users. */
  users: ChatroomBlock[];
}

/** Parameters of {@link ChatroomResource.rollbackBlockUser}. */
export interface ChatroomRollbackBlockUserParams {
  /** Ids of the users to unblock. At most 20 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
  /** If true, the client SDK notifies the unblocked users of the change. Default: `false`. */
  needNotify?: boolean | undefined;
  /** JSON string for the clients, sent with the notification. Ignored unless `needNotify` is true. */
  extra?: string | undefined;
}

/** Parameters of {@link ChatroomResource.addWhiteListUser}. */
export interface ChatroomAddWhiteListUserParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
  /**
   * Ids of the users to protect. A chatroom has at most 5 protected users in total. At most 5 items, each at most 64
   * bytes.
   */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link ChatroomResource.removeWhiteListUser}. */
export interface ChatroomRemoveWhiteListUserParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
  /** Ids of the users who are no longer protected. At most 5 items, each at most 64 bytes. */
  userId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Parameters of {@link ChatroomResource.listWhiteListUser}. */
export interface ChatroomListWhiteListUserParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
}

/** Result of {@link ChatroomResource.listWhiteListUser}. */
export interface ChatroomListWhiteListUserResult extends CodeResult {
  /** Ids of the protected users, who remain members while offline. */
  users: string[];
}

/** Parameters of {@link ChatroomResource.addWhiteListMessage}. */
export interface ChatroomAddWhiteListMessageParams {
  /**
   * Message types such as `RC:TxtMsg`, one or several. An app has at most 20 protected types in total. At most 20
   * items, each at most 32 characters.
   */
  objectnames: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link ChatroomResource.removeWhiteListMessage}. */
export interface ChatroomRemoveWhiteListMessageParams {
  /** Message types such as `RC:TxtMsg`, one or several. At most 20 items, each at most 32 characters. */
  objectnames: string | readonly string[] | ReadonlySet<string>;
}

/** Result of {@link ChatroomResource.listWhiteListMessage}. */
export interface ChatroomListWhiteListMessageResult extends CodeResult {
  /**
   * Protected message types, whose messages are not dropped under load. The service spells the field without an `e`.
   * If there are none, the list contains one empty string (observed on the real service).
   */
  whitlistMsgType: string[];
}

/** Parameters of {@link ChatroomResource.addPriority}. */
export interface ChatroomAddPriorityParams {
  /**
   * Message types such as `RC:TxtMsg`, one or several. An app has at most 20 low-priority types in total. At most 20
   * items, each at most 32 characters.
   */
  objectName: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link ChatroomResource.removePriority}. */
export interface ChatroomRemovePriorityParams {
  /** Message types such as `RC:TxtMsg`, one or several. At most 20 items, each at most 32 characters. */
  objectName: string | readonly string[] | ReadonlySet<string>;
}

/** Result of {@link ChatroomResource.listPriority}. */
export interface ChatroomListPriorityResult extends CodeResult {
  /** Message types with low priority; empty if there are none (observed on the real service). */
  objectNames: string[];
}

/** Parameters of {@link ChatroomResource.addKeepalive}. */
export interface ChatroomAddKeepaliveParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
}

/** Parameters of {@link ChatroomResource.removeKeepalive}. */
export interface ChatroomRemoveKeepaliveParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
}

/** Result of {@link ChatroomResource.listKeepalive}. */
export interface ChatroomListKeepaliveResult extends CodeResult {
  /** Ids of the chatrooms that are kept alive. */
  chatroomIds: string[];
}

/** Parameters of {@link ChatroomResource.setEntry}. */
export interface ChatroomSetEntryParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
  /** Id of the user who owns the attribute from now on. The user need not be a member. At most 64 bytes. */
  userId: string | number;
  /** Name of the attribute; case-sensitive. At most 128 characters in the form `^[A-Za-z0-9+=_-]+$`. */
  key: string;
  /** Value of the attribute. At most 4,096 characters. */
  value: string;
  /** If 1, an attribute is deleted when its owner leaves the chatroom. Default: `0`. */
  autoDelete?: boolean | 0 | 1 | undefined;
  /**
   * Type of a message that tells the chatroom of the change, usually `RC:chrmKVNotiMsg`. Default: no message is sent.
   * At most 32 characters.
   */
  objectName?: ObjectName | undefined;
  /** Content of the message of type `objectName`, a serialized JSON object. */
  content?: string | undefined;
}

/** Parameters of {@link ChatroomResource.batchSetEntry}. */
export interface ChatroomBatchSetEntryParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
  /** If 1, an attribute is deleted when its owner leaves the chatroom. Default: `0`. */
  autoDelete?: boolean | 0 | 1 | undefined;
  /** Id of the user who owns the attributes from now on. At most 64 bytes. */
  entryOwnerId: string | number;
  /**
   * Values of the attributes, by name. At most 20 entries, keys at most 128 characters in the form
   * `^[A-Za-z0-9+=_-]+$`, values at most 4,096 characters. A JSON string of the value is also accepted.
   */
  entryInfo: Readonly<Record<string, string>> | string;
}

/** Parameters of {@link ChatroomResource.removeEntry}. */
export interface ChatroomRemoveEntryParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
  /** Id of the user who owns the attribute. At most 64 bytes. */
  userId: string | number;
  /** Name of the attribute; case-sensitive. At most 128 characters in the form `^[A-Za-z0-9+=_-]+$`. */
  key: string;
  /**
   * Type of a message that tells the chatroom of the change, usually `RC:chrmKVNotiMsg`. Default: no message is sent.
   * At most 32 characters.
   */
  objectName?: ObjectName | undefined;
  /** Content of the message of type `objectName`, a serialized JSON object. */
  content?: string | undefined;
}

/** Parameters of {@link ChatroomResource.batchRemoveEntry}. */
export interface ChatroomBatchRemoveEntryParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
  /** Id of the user who removes the attributes. At most 64 bytes. */
  entryOwnerId: string | number;
  /**
   * Names of the attributes to remove. At most 20 items, each at most 128 characters in the form `^[A-Za-z0-9+=_-]+$`.
   * A JSON string of the value is also accepted.
   */
  entryKeys: readonly string[] | string;
}

/** Parameters of {@link ChatroomResource.listEntry}. */
export interface ChatroomListEntryParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
  /**
   * Names of the attributes to return. Default: all attributes. At most 100 items, each at most 128 characters in the
   * form `^[A-Za-z0-9+=_-]+$`.
   */
  keys?: string | readonly string[] | ReadonlySet<string> | undefined;
}

/** A custom attribute of a chatroom. */
export interface ChatroomEntry {
  /** Name of the attribute. */
  key: string;
  /** Value of the attribute. */
  value: string;
  /** Id of the user who owns the attribute: the last user who set it. */
  userId: string;
  /** `"1"` if the attribute is deleted when its owner leaves the chatroom, `"0"` if not; a string. */
  autoDelete: string;
  /** Time of the last change, as a string. Inferred: Unix time in milliseconds. */
  lastSetTime: string;
}

/** Result of {@link ChatroomResource.listEntry}. */
export interface ChatroomListEntryResult extends CodeResult {
  /**
   * Existing attributes. Inferred: in the order of `keys`, or without `keys` in the order in which they were first
   * set.
   */
  keys: ChatroomEntry[];
}

export type ChatroomCreateResult = CodeResult;
export type ChatroomCreateNewResult = CodeResult;
export type ChatroomSetDestroyTypeResult = CodeResult;
export type ChatroomDestroyResult = CodeResult;
export type ChatroomJoinResult = CodeResult;
export type ChatroomStopDistributionMessageResult = CodeResult;
export type ChatroomResumeDistributionMessageResult = CodeResult;
export type ChatroomAddGagUserResult = CodeResult;
export type ChatroomRollbackGagUserResult = CodeResult;
export type ChatroomAddGlobalGagUserResult = CodeResult;
export type ChatroomRemoveGlobalGagUserResult = CodeResult;
export type ChatroomAddBanParams = ChatroomChange;
export type ChatroomAddBanResult = CodeResult;
export type ChatroomRemoveBanParams = ChatroomChange;
export type ChatroomRemoveBanResult = CodeResult;
export type ChatroomAddBanWhitelistResult = CodeResult;
export type ChatroomRemoveBanWhitelistResult = CodeResult;
export type ChatroomAddBlockUserResult = CodeResult;
export type ChatroomRollbackBlockUserResult = CodeResult;
export type ChatroomAddWhiteListUserResult = CodeResult;
export type ChatroomRemoveWhiteListUserResult = CodeResult;
export type ChatroomAddWhiteListMessageResult = CodeResult;
export type ChatroomRemoveWhiteListMessageResult = CodeResult;
export type ChatroomAddPriorityResult = CodeResult;
export type ChatroomRemovePriorityResult = CodeResult;
export type ChatroomAddKeepaliveResult = CodeResult;
export type ChatroomRemoveKeepaliveResult = CodeResult;
export type ChatroomSetEntryResult = CodeResult;
export type ChatroomBatchSetEntryResult = CodeResult;
export type ChatroomRemoveEntryResult = CodeResult;
export type ChatroomBatchRemoveEntryResult = CodeResult;

/** Chatrooms: members, mutes, blocks, attributes, protection, message priority and destruction. */
export interface ChatroomResource {
  /**
   * Creates one or several chatrooms.
   *
   * - Deprecated in favor of `chatroom.createNew`, but still supported.
   * - A chatroom is destroyed after an idle time without a message, join or leave, unless `chatroom.addKeepalive`
   *   keeps the chatroom alive. The app's idle time is 60 minutes by default.
   * - A new chatroom has no members: users usually join from a client.
   * - Only `chatroom.query` returns the name of a chatroom.
   * - No source states whether creating an existing chatroom changes its name. Inferred: the call succeeds.
   *
   * `POST /chatroom/create.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomCreateParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {InvalidParameterError} code 1005 when a field is too long
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/deprecated-create | RongCloud docs}
   * @example
   * ```ts
   * await rong.chatroom.create({ chatroom: { '10001': 'name1', '10002': 'name2' } });
   * ```
   */
  create(params: ChatroomCreateParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Creates a chatroom with optional destruction settings, mute-all and attributes.
   *
   * - A chatroom created with this endpoint has no name.
   * - An explicit `destroyType` or `destroyTime`, even with the default value, overrides the app's idle time.
   * - With `destroyType` 1, `destroyTime` always counts from the creation of the chatroom, even if it is set later.
   * - Activity means that a member joins or leaves, or that a message is sent. Setting an attribute does not count.
   *
   * Inferred, not documented:
   * - Creating an existing chatroom succeeds.
   * - A call for an existing chatroom changes only the given settings; `whiteUserIds` are added to the existing mute
   *   exceptions.
   * - Attributes without an owner are refused with 1002.
   *
   * `POST /chatroom/create_new.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomCreateNewParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {InvalidParameterError} code 1005 when a field is too long
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/create | RongCloud docs}
   * @example
   * ```ts
   * await rong.chatroom.createNew({
   *   chatroomId: '10001',
   *   destroyType: 1,
   *   destroyTime: 120,
   *   isBan: true,
   *   whiteUserIds: ['host'],
   *   entryOwnerId: 'host',
   *   entryInfo: { seat1: 'host' },
   * });
   * ```
   */
  createNew(params: ChatroomCreateNewParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Sets when a chatroom is destroyed automatically.
   *
   * - Omitted parameters are reset to their defaults.
   * - With `destroyType` 1, `destroyTime` always counts from the creation of the chatroom, even if it is set later.
   * - The idle time also counts while `destroyType` is 1: a chatroom that has been idle for long may be destroyed at
   *   once when `destroyType` becomes 0.
   * - Activity means that a member joins or leaves, or that a message is sent. Setting an attribute does not count.
   *
   * Inferred, not documented:
   * - An unknown chatroom is refused with 1002.
   *
   * `POST /chatroom/destroy/set.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomSetDestroyTypeParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/set-destroy-type | RongCloud docs}
   * @example
   * ```ts
   * await rong.chatroom.setDestroyType({ chatroomId: '10001', destroyType: 0, destroyTime: 120 });
   * ```
   */
  setDestroyType(params: ChatroomSetDestroyTypeParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Destroys chatrooms immediately.
   *
   * - All members are removed; the mute-all, mute exceptions, protected users and attributes of the chatroom are
   *   deleted.
   * - Mutes and blocks of individual users are kept and apply to a new chatroom with the same id.
   * - Only this endpoint destroys a chatroom that is kept alive. Inferred: the keep-alive ends as well.
   * - Unknown ids are ignored.
   *
   * Also found as: delete, disband.
   *
   * `POST /chatroom/destroy.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomDestroyParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/destroy | RongCloud docs}
   * @example
   * ```ts
   * await rong.chatroom.destroy({ chatroomId: ['10001', '10002'] });
   * ```
   */
  destroy(params: ChatroomDestroyParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Gets the names and creation times of chatrooms.
   *
   * - Deprecated in favor of `chatroom.get`.
   * - Unknown ids are omitted from the list.
   *
   * `POST /chatroom/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomQueryParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/deprecated-info | RongCloud docs}
   * @example
   * ```ts
   * const { chatRooms } = await rong.chatroom.query({ chatroomId: ['10001', '10002'] });
   * ```
   */
  query(params: ChatroomQueryParams, options?: RequestOptions): ApiPromise<ChatroomQueryResult>;

  /**
   * Gets the creation time, member count, destruction settings and mute-all state of a chatroom.
   *
   * - The result does not contain the name; use `chatroom.query`.
   *
   * `POST /chatroom/get.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomGetParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {NotFoundError} code 23410 when the chatroom does not exist
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/get | RongCloud docs}
   * @example
   * ```ts
   * const { chatroomId, createTime, memberCount, destroyType, destroyTime, ban } = await rong.chatroom.get({ chatroomId: '10001' });
   * ```
   */
  get(params: ChatroomGetParams, options?: RequestOptions): ApiPromise<ChatroomGetResult>;

  /**
   * Adds users to a chatroom.
   *
   * - Only the V1 and V2.0.1 SDKs have this endpoint; the current documentation and SDKs do not.
   * - By default a user is in one chatroom at a time: joining another chatroom leaves the previous one. The app can
   *   allow several chatrooms. Inferred: both rules apply to this endpoint as well.
   * - A user blocked from the chatroom cannot join; no source states the code.
   *
   * Inferred, not documented:
   * - The users are members from the time of the call.
   * - Joining again succeeds.
   *
   * `POST /chatroom/join.json` · No rate limit is documented.
   *
   * @param params - {@link ChatroomJoinParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {InvalidParameterError} code 1002 when the chatroom does not exist (observed on the real service)
   * @example
   * ```ts
   * await rong.chatroom.join({ userId: ['uid1', 'uid2'], chatroomId: '10001' });
   * ```
   */
  join(params: ChatroomJoinParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists members of a chatroom with their times of joining.
   *
   * - For a `count` over 500, 500 members are returned.
   * - There is no paging: only the first or last `count` members are available.
   * - A member who goes offline is removed when the chatroom gets a 31st message within the next 30 seconds, or the
   *   first message after these 30 seconds. Without messages, no member is removed. Protected users
   *   (`chatroom.addWhiteListUser`) are never removed.
   *
   * Also found as: members.
   *
   * `POST /chatroom/user/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomQueryUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/member/query-member-list | RongCloud docs}
   * @example
   * ```ts
   * const { total, users } = await rong.chatroom.queryUser({ chatroomId: '10001', count: 500, order: 1 });
   * ```
   */
  queryUser(params: ChatroomQueryUserParams, options?: RequestOptions): ApiPromise<ChatroomQueryUserResult>;

  /**
   * Checks whether a user is in a chatroom.
   *
   * - `isInChrm` is a boolean here and a number in `chatroom.checkUsers`.
   *
   * Inferred, not documented:
   * - An unknown chatroom has no members.
   *
   * `POST /chatroom/user/exist.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomCheckUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/member/check-member | RongCloud docs}
   * @example
   * ```ts
   * const { isInChrm } = await rong.chatroom.checkUser({ chatroomId: '10001', userId: 'uid1' });
   * ```
   */
  checkUser(params: ChatroomCheckUserParams, options?: RequestOptions): ApiPromise<ChatroomCheckUserResult>;

  /**
   * Checks which of the given users are in a chatroom.
   *
   * Inferred, not documented:
   * - An unknown chatroom has no members.
   *
   * `POST /chatroom/users/exist.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomCheckUsersParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/member/check-members | RongCloud docs}
   * @example
   * ```ts
   * const { result } = await rong.chatroom.checkUsers({ chatroomId: '10001', userId: ['y41z2IXBW', 'niCtlxnas'] });
   * ```
   */
  checkUsers(params: ChatroomCheckUsersParams, options?: RequestOptions): ApiPromise<ChatroomCheckUsersResult>;

  /**
   * Stops the delivery of messages to the members of a chatroom.
   *
   * - The service still accepts messages, but delivers none to other members until
   *   `chatroom.resumeDistributionMessage`.
   *
   * Inferred, not documented:
   * - Messages sent while delivery is stopped are not delivered later.
   * - Stopping again succeeds.
   * - A new chatroom with the same id delivers messages again.
   *
   * `POST /chatroom/message/stopDistribution.json` · No rate limit is documented.
   *
   * @param params - {@link ChatroomStopDistributionMessageParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @example
   * ```ts
   * await rong.chatroom.stopDistributionMessage({ chatroomId: '10001' });
   * ```
   */
  stopDistributionMessage(
    params: ChatroomStopDistributionMessageParams,
    options?: RequestOptions,
  ): ApiPromise<CodeResult>;

  /**
   * Resumes the delivery of messages to the members of a chatroom, after `chatroom.stopDistributionMessage`.
   *
   * Inferred, not documented:
   * - The call succeeds if delivery was not stopped.
   *
   * `POST /chatroom/message/resumeDistribution.json` · No rate limit is documented.
   *
   * @param params - {@link ChatroomResumeDistributionMessageParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @example
   * ```ts
   * await rong.chatroom.resumeDistributionMessage({ chatroomId: '10001' });
   * ```
   */
  resumeDistributionMessage(
    params: ChatroomResumeDistributionMessageParams,
    options?: RequestOptions,
  ): ApiPromise<CodeResult>;

  /**
   * Mutes users in a chatroom for a number of minutes.
   *
   * - A muted user still receives messages, but cannot send from a client. Mutes do not apply to the server API.
   * - The mute ends automatically or with `chatroom.rollbackGagUser`; no permanent mute is documented.
   * - Muting again replaces the end time.
   * - The mute remains when the user leaves and when the chatroom is destroyed.
   * - Clients are notified of the change only with client SDK 5.4.5 (Web 5.7.9) or later.
   *
   * Inferred, not documented:
   * - The users need not be members.
   *
   * Also found as: mute, silence.
   *
   * `POST /chatroom/user/gag/add.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomAddGagUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {InvalidParameterError} code 1003 when `minute` is out of range, or the chatroom id is empty
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/mute/gag-user | RongCloud docs}
   * @example
   * ```ts
   * await rong.chatroom.addGagUser({ userId: ['2582'], chatroomId: '10001', minute: 30 });
   * ```
   */
  addGagUser(params: ChatroomAddGagUserParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the users muted in a chatroom and the end of each mute.
   *
   * - There is no paging: all muted users are returned in one answer. Ended mutes are not listed.
   *
   * Inferred, not documented:
   * - The list is empty for a chatroom without mutes and for an unknown chatroom.
   *
   * Also found as: mute, silence.
   *
   * `POST /chatroom/user/gag/list.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomListGagUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/mute/query-gagged-user | RongCloud docs}
   * @example
   * ```ts
   * const { users } = await rong.chatroom.listGagUser({ chatroomId: '10001' });
   * ```
   */
  listGagUser(params: ChatroomListGagUserParams, options?: RequestOptions): ApiPromise<ChatroomListGagUserResult>;

  /**
   * Unmutes users in a chatroom.
   *
   * - Clients are notified of the change only with client SDK 5.4.5 (Web 5.7.9) or later.
   *
   * Inferred, not documented:
   * - Unmuting a user who is not muted succeeds.
   *
   * Also found as: mute, silence.
   *
   * `POST /chatroom/user/gag/rollback.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomRollbackGagUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/mute/ungag-user | RongCloud docs}
   * @example
   * ```ts
   * await rong.chatroom.rollbackGagUser({ userId: ['2582'], chatroomId: '10001' });
   * ```
   */
  rollbackGagUser(params: ChatroomRollbackGagUserParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Mutes users in all chatrooms of the app for a number of minutes.
   *
   * - The mute takes precedence over mute exceptions: users added with `chatroom.addBanWhitelist` cannot send messages
   *   either.
   * - A muted user still receives messages, but cannot send from a client. Mutes do not apply to the server API.
   * - The mute ends automatically or with `chatroom.removeGlobalGagUser`; no permanent mute is documented.
   * - Muting again replaces the end time.
   * - Clients are notified of the change only with client SDK 5.4.5 (Web 5.7.9) or later.
   *
   * Inferred, not documented:
   * - The mute also applies to chatrooms created later, and is independent of mutes in single chatrooms.
   *
   * Also found as: mute, silence.
   *
   * `POST /chatroom/user/ban/add.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomAddGlobalGagUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when the global chatroom mute service is not enabled for the app; after
   *   many such calls, the code is 1008, a RateLimitError
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/mute/gag-user-globally | RongCloud docs}
   * @example
   * ```ts
   * await rong.chatroom.addGlobalGagUser({ userId: ['2582'], minute: 30 });
   * ```
   */
  addGlobalGagUser(params: ChatroomAddGlobalGagUserParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the users muted in all chatrooms and the end of each mute.
   *
   * - There is no paging: all muted users are returned in one answer.
   *
   * Inferred, not documented:
   * - Ended mutes are not listed.
   *
   * Also found as: mute, silence.
   *
   * `POST /chatroom/user/ban/query.json` · Limit: 100 calls a second.
   *
   * @param options - timeout, signal and request id for this call
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when the global chatroom mute service is not enabled for the app; after
   *   many such calls, the code is 1008, a RateLimitError
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/mute/query-globally-gagged-user | RongCloud docs}
   * @example
   * ```ts
   * const { users } = await rong.chatroom.listGlobalGagUser();
   * ```
   */
  listGlobalGagUser(options?: RequestOptions): ApiPromise<ChatroomListGlobalGagUserResult>;

  /**
   * Ends the mute of users in all chatrooms, set with `chatroom.addGlobalGagUser`.
   *
   * - Clients are notified of the change only with client SDK 5.4.5 (Web 5.7.9) or later.
   *
   * Inferred, not documented:
   * - Mutes in single chatrooms are unchanged.
   * - Unmuting a user who is not muted succeeds.
   * - Only the given users are notified, as in `chatroom.addGlobalGagUser`.
   * - The rate limit is the same as for `chatroom.addGlobalGagUser`.
   *
   * Also found as: mute, silence.
   *
   * `POST /chatroom/user/ban/remove.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomRemoveGlobalGagUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when the global chatroom mute service is not enabled for the app; after
   *   many such calls, the code is 1008, a RateLimitError
   * @example
   * ```ts
   * await rong.chatroom.removeGlobalGagUser({ userId: ['2582'] });
   * ```
   */
  removeGlobalGagUser(params: ChatroomRemoveGlobalGagUserParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Mutes all members of a chatroom (mute-all), except users with a mute exception.
   *
   * - The mute lasts until `chatroom.removeBan` or the destruction of the chatroom.
   * - Users with a mute exception (`chatroom.addBanWhitelist`) and the server API can still send messages.
   * - Clients are notified of the change only with client SDK 5.4.5 (Web 5.7.9) or later.
   *
   * Inferred, not documented:
   * - An unknown chatroom is refused with 1002.
   *
   * Also found as: mute all, silence the room.
   *
   * `POST /chatroom/ban/add.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomAddBanParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/mute/ban-chatroom | RongCloud docs}
   * @example
   * ```ts
   * await rong.chatroom.addBan({ chatroomId: '10001' });
   * ```
   */
  addBan(params: ChatroomAddBanParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Ends the mute-all of a chatroom.
   *
   * - Clients are notified of the change only with client SDK 5.4.5 (Web 5.7.9) or later.
   *
   * Inferred, not documented:
   * - Mutes of individual users are unchanged.
   * - The call succeeds if the chatroom is unknown or has no mute-all.
   * - The rate limit is the same as for `chatroom.addBan`.
   *
   * Also found as: mute all, silence the room.
   *
   * `POST /chatroom/ban/rollback.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomRemoveBanParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @example
   * ```ts
   * await rong.chatroom.removeBan({ chatroomId: '10001' });
   * ```
   */
  removeBan(params: ChatroomRemoveBanParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the chatrooms with mute-all, in which all members are muted.
   *
   * - The result has no total; a page with fewer than `size` chatrooms is the last.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * Also found as: mute all, silence the room.
   *
   * `POST /chatroom/ban/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomListBanParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/mute/query-banned-list | RongCloud docs}
   * @example
   * ```ts
   * const { chatroomIds } = await rong.chatroom.listBan();
   * ```
   */
  listBan(params?: ChatroomListBanParams, options?: RequestOptions): PagePromise<ChatroomListBanResult, string>;

  /**
   * Checks whether all members of a chatroom are muted.
   *
   * Inferred, not documented:
   * - `status` is 0 for an unknown chatroom.
   *
   * Also found as: mute all, silence the room.
   *
   * `POST /chatroom/ban/check.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomCheckBanParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/mute/query-banned-state | RongCloud docs}
   * @example
   * ```ts
   * const { status } = await rong.chatroom.checkBan({ chatroomId: '10001' });
   * ```
   */
  checkBan(params: ChatroomCheckBanParams, options?: RequestOptions): ApiPromise<ChatroomCheckBanResult>;

  /**
   * Adds mute exceptions to a chatroom: users who can send messages during mute-all.
   *
   * - A mute exception takes precedence over an individual mute in the chatroom (`chatroom.addGagUser`): a user with
   *   both can send.
   * - A mute in all chatrooms (`chatroom.addGlobalGagUser`) takes precedence over a mute exception.
   * - A mute exception remains when the user leaves, is blocked or joins again; it ends when the chatroom is
   *   destroyed.
   * - Clients are notified of the change only with client SDK 5.4.5 (Web 5.7.9) or later.
   *
   * Inferred, not documented:
   * - A call that would exceed 20 mute exceptions is refused with 1002.
   * - An unknown chatroom is refused with 1002.
   *
   * Also found as: mute all, silence the room, allowlist.
   *
   * `POST /chatroom/user/ban/whitelist/add.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomAddBanWhitelistParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/mute/add-to-chatroom-ban-whitelist | RongCloud
   *   docs}
   * @example
   * ```ts
   * await rong.chatroom.addBanWhitelist({ chatroomId: '10001', userId: ['2582'] });
   * ```
   */
  addBanWhitelist(params: ChatroomAddBanWhitelistParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Removes mute exceptions from a chatroom: the users can no longer send messages during mute-all.
   *
   * - Clients are notified of the change only with client SDK 5.4.5 (Web 5.7.9) or later.
   *
   * Inferred, not documented:
   * - Users without a mute exception are ignored.
   *
   * Also found as: mute all, silence the room, allowlist.
   *
   * `POST /chatroom/user/ban/whitelist/rollback.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomRemoveBanWhitelistParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/mute/remove-from-chatroom-ban-whitelist |
   *   RongCloud docs}
   * @example
   * ```ts
   * await rong.chatroom.removeBanWhitelist({ chatroomId: '10001', userId: ['2582'] });
   * ```
   */
  removeBanWhitelist(params: ChatroomRemoveBanWhitelistParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the mute exceptions of a chatroom: users who can send messages during mute-all.
   *
   * Inferred, not documented:
   * - Users are listed in the order of adding.
   * - The list is empty for an unknown chatroom.
   *
   * Also found as: mute all, silence the room, allowlist.
   *
   * `POST /chatroom/user/ban/whitelist/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomListBanWhitelistParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/mute/query-chatroom-ban-whitelist | RongCloud
   *   docs}
   * @example
   * ```ts
   * const { userIds } = await rong.chatroom.listBanWhitelist({ chatroomId: '10001' });
   * ```
   */
  listBanWhitelist(
    params: ChatroomListBanWhitelistParams,
    options?: RequestOptions,
  ): ApiPromise<ChatroomListBanWhitelistResult>;

  /**
   * Removes users from a chatroom and blocks them from joining for a number of minutes.
   *
   * - Members are removed immediately and cannot join until the block ends.
   * - The block ends automatically or with `chatroom.rollbackBlockUser`; no permanent block is documented.
   * - Blocking again replaces the end time.
   * - The block remains when the chatroom is destroyed.
   * - Clients are notified of the change only with client SDK 5.4.5 (Web 5.7.9) or later.
   *
   * Also found as: ban, kick out.
   *
   * `POST /chatroom/user/block/add.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomAddBlockUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {InvalidParameterError} code 1003 when `minute` is out of range
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/block/block-user | RongCloud docs}
   * @example
   * ```ts
   * await rong.chatroom.addBlockUser({ userId: ['2582'], chatroomId: '10001', minute: 30 });
   * ```
   */
  addBlockUser(params: ChatroomAddBlockUserParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the users blocked from a chatroom and the end of each block.
   *
   * - There is no paging: all blocked users are returned in one answer.
   *
   * Also found as: ban, kick out.
   *
   * `POST /chatroom/user/block/list.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomGetListBlockUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/block/query-blocked-user | RongCloud docs}
   * @example
   * ```ts
   * const { users } = await rong.chatroom.getListBlockUser({ chatroomId: '10001' });
   * ```
   */
  getListBlockUser(
    params: ChatroomGetListBlockUserParams,
    options?: RequestOptions,
  ): ApiPromise<ChatroomGetListBlockUserResult>;

  /**
   * Unblocks users, who can then join the chatroom again.
   *
   * - The users are not added to the chatroom again.
   * - Clients are notified of the change only with client SDK 5.4.5 (Web 5.7.9) or later.
   *
   * Inferred, not documented:
   * - Unblocking a user who is not blocked succeeds.
   *
   * Also found as: ban, kick out.
   *
   * `POST /chatroom/user/block/rollback.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomRollbackBlockUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/block/unblock-user | RongCloud docs}
   * @example
   * ```ts
   * await rong.chatroom.rollbackBlockUser({ userId: ['2582'], chatroomId: '10001' });
   * ```
   */
  rollbackBlockUser(params: ChatroomRollbackBlockUserParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Protects users of a chatroom: they remain members while offline, and their messages are not dropped under load.
   *
   * - The app must have the chatroom allowlist service.
   * - The protection applies to one chatroom and ends when the chatroom is destroyed.
   *
   * Inferred, not documented:
   * - A sixth user is refused with 1002.
   *
   * `POST /chatroom/user/whitelist/add.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomAddWhiteListUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when the chatroom allowlist service is not enabled for the app; after
   *   many such calls, the code is 1008, a RateLimitError
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/whitelist/add-to-user-whitelist | RongCloud docs}
   * @example
   * ```ts
   * await rong.chatroom.addWhiteListUser({ chatroomId: '10001', userId: ['2582'] });
   * ```
   */
  addWhiteListUser(params: ChatroomAddWhiteListUserParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Ends the protection of users in a chatroom: they can be removed while offline.
   *
   * Inferred, not documented:
   * - Users who are not protected are ignored.
   * - The rate limit is the same as for `chatroom.addWhiteListUser`.
   *
   * `POST /chatroom/user/whitelist/remove.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomRemoveWhiteListUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when the chatroom allowlist service is not enabled for the app; after
   *   many such calls, the code is 1008, a RateLimitError
   * @example
   * ```ts
   * await rong.chatroom.removeWhiteListUser({ chatroomId: '10001', userId: ['2582'] });
   * ```
   */
  removeWhiteListUser(params: ChatroomRemoveWhiteListUserParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the protected users of a chatroom, who remain members while offline.
   *
   * Inferred, not documented:
   * - Users are listed in the order of adding.
   * - The list is empty if there are none; the Go SDK also accepts an absent list.
   *
   * `POST /chatroom/user/whitelist/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomListWhiteListUserParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when the chatroom allowlist service is not enabled for the app; after
   *   many such calls, the code is 1008, a RateLimitError
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/whitelist/query-user-whitelist | RongCloud docs}
   * @example
   * ```ts
   * const { users } = await rong.chatroom.listWhiteListUser({ chatroomId: '10001' });
   * ```
   */
  listWhiteListUser(
    params: ChatroomListWhiteListUserParams,
    options?: RequestOptions,
  ): ApiPromise<ChatroomListWhiteListUserResult>;

  /**
   * Protects message types in chatrooms: their messages are not dropped under load.
   *
   * - The protection applies to all chatrooms of the app.
   * - The change takes effect after about two hours. Inferred: `chatroom.listWhiteListMessage` shows the change at
   *   once.
   * - The parameter name is lower case here; it is `objectName` in `chatroom.addPriority`.
   *
   * Inferred, not documented:
   * - A call that would exceed 20 protected types is refused with 1002.
   *
   * `POST /chatroom/whitelist/add.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomAddWhiteListMessageParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when the chatroom allowlist service is not enabled for the app; after
   *   many such calls, the code is 1008, a RateLimitError
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/whitelist/add-to-message-type-whitelist |
   *   RongCloud docs}
   * @example
   * ```ts
   * await rong.chatroom.addWhiteListMessage({ objectnames: ['RC:ImgMsg', 'RC:VcMsg'] });
   * ```
   */
  addWhiteListMessage(params: ChatroomAddWhiteListMessageParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Ends the protection of message types in chatrooms: their messages can be dropped under load.
   *
   * Inferred, not documented:
   * - Types that are not protected are ignored.
   *
   * `POST /chatroom/whitelist/delete.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomRemoveWhiteListMessageParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when the chatroom allowlist service is not enabled for the app; after
   *   many such calls, the code is 1008, a RateLimitError
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/whitelist/remove-from-message-type-whitelist |
   *   RongCloud docs}
   * @example
   * ```ts
   * await rong.chatroom.removeWhiteListMessage({ objectnames: ['RC:ImgMsg'] });
   * ```
   */
  removeWhiteListMessage(
    params: ChatroomRemoveWhiteListMessageParams,
    options?: RequestOptions,
  ): ApiPromise<CodeResult>;

  /**
   * Lists the protected message types of chatrooms, whose messages are not dropped under load.
   *
   * Inferred, not documented:
   * - Types are listed in the order of adding.
   *
   * `POST /chatroom/whitelist/query.json` · Limit: 100 calls a second.
   *
   * @param options - timeout, signal and request id for this call
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when the chatroom allowlist service is not enabled for the app; after
   *   many such calls, the code is 1008, a RateLimitError
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/whitelist/query-message-type-whitelist |
   *   RongCloud docs}
   * @example
   * ```ts
   * const { whitlistMsgType } = await rong.chatroom.listWhiteListMessage();
   * ```
   */
  listWhiteListMessage(options?: RequestOptions): ApiPromise<ChatroomListWhiteListMessageResult>;

  /**
   * Gives message types low priority in chatrooms: under load, their messages are dropped first.
   *
   * - The setting applies to all chatrooms of the app.
   * - Every type initially has high priority. A chatroom accepts 40 messages per 200 ms, 20 of which are reserved for
   *   high priority.
   *
   * Inferred, not documented:
   * - Types that already have low priority are ignored.
   * - A message type has at most 32 characters, as in other endpoints.
   *
   * `POST /chatroom/message/priority/add.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomAddPriorityParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when the chatroom message priority service is not enabled for the app;
   *   after many such calls, the code is 1008, a RateLimitError
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/message-priority/add-low-priority-message-type |
   *   RongCloud docs}
   * @example
   * ```ts
   * await rong.chatroom.addPriority({ objectName: ['RC:VcMsg', 'RC:ImgTextMsg'] });
   * ```
   */
  addPriority(params: ChatroomAddPriorityParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Gives message types in chatrooms high priority again, after `chatroom.addPriority`.
   *
   * Inferred, not documented:
   * - Types that already have high priority are ignored.
   *
   * `POST /chatroom/message/priority/remove.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomRemovePriorityParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when the chatroom message priority service is not enabled for the app;
   *   after many such calls, the code is 1008, a RateLimitError
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/message-priority/remove-low-priority-message-type
   *   | RongCloud docs}
   * @example
   * ```ts
   * await rong.chatroom.removePriority({ objectName: ['RC:VcMsg'] });
   * ```
   */
  removePriority(params: ChatroomRemovePriorityParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the message types with low priority in chatrooms, which are dropped first under load.
   *
   * Inferred, not documented:
   * - Types are listed in the order of adding.
   *
   * `POST /chatroom/message/priority/query.json` · Limit: 100 calls a second.
   *
   * @param options - timeout, signal and request id for this call
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when the chatroom message priority service is not enabled for the app;
   *   after many such calls, the code is 1008, a RateLimitError
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/message-priority/query-low-priority-message-type
   *   | RongCloud docs}
   * @example
   * ```ts
   * const { objectNames } = await rong.chatroom.listPriority();
   * ```
   */
  listPriority(options?: RequestOptions): ApiPromise<ChatroomListPriorityResult>;

  /**
   * Keeps a chatroom alive, so that the service does not destroy the chatroom automatically.
   *
   * - The app must have the keep-alive service. An app can keep 5 chatrooms alive by default.
   * - Only `chatroom.destroy` destroys a chatroom that is kept alive.
   *
   * Inferred, not documented:
   * - The chatroom need not exist, and a repeated call succeeds.
   *
   * `POST /chatroom/keepalive/add.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomAddKeepaliveParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when the chatroom keep-alive service is not enabled for the app; after
   *   many such calls, the code is 1008, a RateLimitError
   * @throws {QuotaError} code 1016 when the maximum number of keep-alive chatrooms is reached, 5 by default
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/keep-alive/add-to-keep-alive | RongCloud docs}
   * @example
   * ```ts
   * await rong.chatroom.addKeepalive({ chatroomId: '10001' });
   * ```
   */
  addKeepalive(params: ChatroomAddKeepaliveParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Ends the keep-alive of a chatroom, which the service can then destroy automatically.
   *
   * - The destruction settings of the chatroom apply again.
   *
   * Inferred, not documented:
   * - The idle time also counts during keep-alive, so a chatroom that has been idle for long may be destroyed at once.
   *
   * `POST /chatroom/keepalive/remove.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomRemoveKeepaliveParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when the chatroom keep-alive service is not enabled for the app; after
   *   many such calls, the code is 1008, a RateLimitError
   * @throws {NotFoundError} Inferred: code 1015 when the chatroom is not kept alive; the HTTP status is 200
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/keep-alive/remove-from-keep-alive | RongCloud
   *   docs}
   * @example
   * ```ts
   * await rong.chatroom.removeKeepalive({ chatroomId: '10001' });
   * ```
   */
  removeKeepalive(params: ChatroomRemoveKeepaliveParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the chatrooms that are kept alive, which the service does not destroy automatically.
   *
   * Inferred, not documented:
   * - Chatrooms are listed in the order of adding.
   *
   * `POST /chatroom/keepalive/query.json` · Limit: 100 calls a second.
   *
   * @param options - timeout, signal and request id for this call
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when the chatroom keep-alive service is not enabled for the app; after
   *   many such calls, the code is 1008, a RateLimitError
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/keep-alive/query-keep-alive | RongCloud docs}
   * @example
   * ```ts
   * const { chatroomIds } = await rong.chatroom.listKeepalive();
   * ```
   */
  listKeepalive(options?: RequestOptions): ApiPromise<ChatroomListKeepaliveResult>;

  /**
   * Sets a custom attribute of a chatroom: a name with a value.
   *
   * - The app must have the chatroom attributes service. A chatroom has at most 100 attributes.
   * - Attributes are deleted when the chatroom is destroyed.
   *
   * Inferred, not documented:
   * - An existing attribute is overwritten and gets the new owner, as documented for `chatroom.batchSetEntry`.
   * - A 101st attribute is refused with 1002.
   * - The content of `RC:chrmKVNotiMsg` must have `type`, `key` and `value`; otherwise the call is refused with 1002.
   * - The message of type `objectName` has `userId` as sender and is delivered to the other members.
   * - An unknown chatroom is refused with 1002.
   *
   * Also found as: room attributes, key-value pairs.
   *
   * `POST /chatroom/entry/set.json` · Limit: 100 calls a second, shared with `chatroom.batchSetEntry`.
   *
   * @param params - {@link ChatroomSetEntryParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when the chatroom attributes service is not enabled for the app; after
   *   many such calls, the code is 1008, a RateLimitError
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/kv-attribute/set-kv-entry | RongCloud docs}
   * @example
   * ```ts
   * await rong.chatroom.setEntry({
   *   chatroomId: '10001',
   *   userId: 'host',
   *   key: 'seat1',
   *   value: 'host',
   *   autoDelete: 1,
   * });
   * ```
   */
  setEntry(params: ChatroomSetEntryParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Sets several custom attributes of a chatroom.
   *
   * - The app must have the chatroom attributes service. A chatroom has at most 100 attributes.
   * - An existing attribute is overwritten regardless of its owner, and gets the new owner.
   * - No message is sent to the chatroom.
   *
   * Inferred, not documented:
   * - A call that would exceed 100 attributes is refused with 1002, and sets none.
   * - An unknown chatroom is refused with 1002.
   *
   * Also found as: room attributes, key-value pairs.
   *
   * `POST /chatroom/entry/batch/set.json` · Limit: 100 items of `entryInfo` a second, shared with `chatroom.setEntry`.
   *
   * @param params - {@link ChatroomBatchSetEntryParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when the chatroom attributes service is not enabled for the app; after
   *   many such calls, the code is 1008, a RateLimitError
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/kv-attribute/set-kv-entry-batch | RongCloud docs}
   * @example
   * ```ts
   * await rong.chatroom.batchSetEntry({
   *   chatroomId: '10001',
   *   autoDelete: 0,
   *   entryOwnerId: 'host',
   *   entryInfo: { seat1: 'host', seat2: 'guest' },
   * });
   * ```
   */
  batchSetEntry(params: ChatroomBatchSetEntryParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Removes a custom attribute of a chatroom.
   *
   * Inferred, not documented:
   * - A user who does not own the attribute is refused with 1002; `chatroom.batchRemoveEntry` does not check the
   *   owner.
   * - An unknown attribute is ignored.
   * - The content of `RC:chrmKVNotiMsg` must have `type`, `key` and `value`; otherwise the call is refused with 1002.
   * - The message of type `objectName` has `userId` as sender and is delivered to the other members.
   *
   * Also found as: room attributes, key-value pairs.
   *
   * `POST /chatroom/entry/remove.json` · Limit: 100 calls a second, shared with `chatroom.batchRemoveEntry`.
   *
   * @param params - {@link ChatroomRemoveEntryParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when the chatroom attributes service is not enabled for the app; after
   *   many such calls, the code is 1008, a RateLimitError
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/kv-attribute/remove-kv-entry | RongCloud docs}
   * @example
   * ```ts
   * await rong.chatroom.removeEntry({ chatroomId: '10001', userId: 'host', key: 'seat1' });
   * ```
   */
  removeEntry(params: ChatroomRemoveEntryParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Removes several custom attributes of a chatroom, regardless of their owner.
   *
   * - No message is sent to the chatroom.
   *
   * Inferred, not documented:
   * - Unknown attributes are ignored.
   *
   * Also found as: room attributes, key-value pairs.
   *
   * `POST /chatroom/entry/batch/remove.json` · Limit: 100 items of `entryKeys` a second, shared with
   * `chatroom.removeEntry`.
   *
   * @param params - {@link ChatroomBatchRemoveEntryParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when the chatroom attributes service is not enabled for the app; after
   *   many such calls, the code is 1008, a RateLimitError
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/kv-attribute/remove-kv-entry-batch | RongCloud
   *   docs}
   * @example
   * ```ts
   * await rong.chatroom.batchRemoveEntry({ chatroomId: '10001', entryOwnerId: 'host', entryKeys: ['seat1', 'seat2'] });
   * ```
   */
  batchRemoveEntry(params: ChatroomBatchRemoveEntryParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists all or given custom attributes of a chatroom.
   *
   * Inferred, not documented:
   * - Names without an attribute are omitted.
   * - The list is empty for an unknown chatroom.
   *
   * Also found as: room attributes, key-value pairs.
   *
   * `POST /chatroom/entry/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link ChatroomListEntryParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when the chatroom attributes service is not enabled for the app; after
   *   many such calls, the code is 1008, a RateLimitError
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/kv-attribute/query-kv-entry | RongCloud docs}
   * @example
   * ```ts
   * const { keys } = await rong.chatroom.listEntry({ chatroomId: '10001' });
   * ```
   */
  listEntry(params: ChatroomListEntryParams, options?: RequestOptions): ApiPromise<ChatroomListEntryResult>;
}
