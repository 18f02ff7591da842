// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { type EndpointTable, endpoint, endpoints } from '../../endpoints/endpoint.js';
import { boolean, flag, id, integer, json, list, map, required, text } from '../../endpoints/fields.js';
import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import { Resource } from '../../results/resource.js';
import type { ChatroomChange, CodeResult } from './shared.js';

/** Parameters of {@link ChatroomResource.create}. */
export interface ChatroomCreateParams {
  /** Names of the chatrooms by chatroom id (letters and digits). At most 100 entries, keys at most 64 bytes. */
  chatroom: Readonly<Record<string, string>>;
}

/** Parameters of {@link ChatroomResource.createNew}. */
export interface ChatroomCreateNewParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
  /** What ends the room: 0 for a time without activity, 1 for a time after its creation. Default: `0`. */
  destroyType?: 0 | 1 | undefined;
  /** That time in minutes, 60 at least; 0 reads as not given. From 0 to 10080. Default: `60`. */
  destroyTime?: number | undefined;
  /** Whether all members are muted from the start. Default: `false`. */
  isBan?: boolean | undefined;
  /** Users who may speak all the same. At most 20 items, each at most 64 bytes. */
  whiteUserIds?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** Owner of the first attributes. At most 64 bytes. */
  entryOwnerId?: string | undefined;
  /**
   * The first attributes; they need `entryOwnerId`. At most 20 entries, keys at most 128 characters, values at most
   * 4,096 characters. The value, or its JSON string.
   */
  entryInfo?: Readonly<Record<string, string>> | string | undefined;
}

/** Parameters of {@link ChatroomResource.setDestroyType}. */
export interface ChatroomSetDestroyTypeParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
  /** What ends the room: 0 for a time without activity, 1 for a time after its creation. Default: `0`. */
  destroyType?: 0 | 1 | undefined;
  /** That time in minutes, 60 at least; 0 reads as not given. From 0 to 10080. Default: `60`. */
  destroyTime?: number | undefined;
}

/** Parameters of {@link ChatroomResource.destroy}. */
export interface ChatroomDestroyParams {
  /** Chatroom ids, one or several. Each at most 64 bytes. */
  chatroomId: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link ChatroomResource.query}. */
export interface ChatroomQueryParams {
  /** Chatroom ids, one or several. At most 20 items, each at most 64 bytes. */
  chatroomId: string | readonly string[] | ReadonlySet<string>;
}

/** Name and creation time of a chatroom. */
export interface ChatroomInfo {
  /** Chatroom id. */
  chrmId: string;
  /** Name of the chatroom. */
  name: string;
  /** When it was created: `YYYY-MM-DD HH:MM:SS` in the data center's zone. */
  time: string;
}

/** Result of {@link ChatroomResource.query}. */
export interface ChatroomQueryResult extends CodeResult {
  /** The chatrooms that exist, in the order asked for (inferred). */
  chatRooms: ChatroomInfo[];
}

/** Parameters of {@link ChatroomResource.get}. */
export interface ChatroomGetParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
}

/** Result of {@link ChatroomResource.get}. */
export interface ChatroomGetResult extends CodeResult {
  /** Chatroom id. */
  chatroomId: string;
  /** When it was created, in milliseconds since 1970. */
  createTime: number;
  /** How many members there are. */
  memberCount: number;
  /** 0: it ends when idle; 1: it ends at a time after its creation. */
  destroyType: 0 | 1;
  /** The minutes after which it ends. */
  destroyTime: number;
  /** Whether all members are muted. */
  ban: boolean;
}

/** Parameters of {@link ChatroomResource.join}. */
export interface ChatroomJoinParams {
  /** User ids, one or several. At most 50 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
}

/** Parameters of {@link ChatroomResource.queryUser}. */
export interface ChatroomQueryUserParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
  /** How many members to return. From 1 to 500. */
  count: number;
  /** 1 for the earliest to join first, 2 for the latest first. From 1 to 2. */
  order: number;
}

/** A member of a chatroom. */
export interface ChatroomMember {
  /** User id; the field is not called `userId` here. */
  id: string;
  /** When the user joined: `YYYY-MM-DD HH:MM:SS` in the data center's zone. */
  time: string;
}

/** Result of {@link ChatroomResource.queryUser}. */
export interface ChatroomQueryUserResult extends CodeResult {
  /** How many members there are in all, not how many were returned. */
  total: number;
  /** By time of joining. */
  users: ChatroomMember[];
}

/** Parameters of {@link ChatroomResource.checkUser}. */
export interface ChatroomCheckUserParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
  /** User id. At most 64 bytes. */
  userId: string;
}

/** Result of {@link ChatroomResource.checkUser}. */
export interface ChatroomCheckUserResult extends CodeResult {
  /** Whether the user is a member. */
  isInChrm: boolean;
}

/** Parameters of {@link ChatroomResource.checkUsers}. */
export interface ChatroomCheckUsersParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
  /** User ids, one or several. At most 1,000 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
}

/** Whether a user is in a chatroom. */
export interface ChatroomPresence {
  /** User id. */
  userId: string;
  /** 1 for a member, 0 for others. */
  isInChrm: 0 | 1;
}

/** Result of {@link ChatroomResource.checkUsers}. */
export interface ChatroomCheckUsersResult extends CodeResult {
  /** An item for each user, in the order asked for (inferred). */
  result: ChatroomPresence[];
}

/** Parameters of {@link ChatroomResource.stopDistributionMessage}. */
export interface ChatroomStopDistributionMessageParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
}

/** Parameters of {@link ChatroomResource.resumeDistributionMessage}. */
export interface ChatroomResumeDistributionMessageParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
}

/** Parameters of {@link ChatroomResource.addGagUser}. */
export interface ChatroomAddGagUserParams extends ChatroomChange {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
  /** How long, in minutes; 43200 is 30 days. From 1 to 43200. */
  minute: number;
}

/** Parameters of {@link ChatroomResource.listGagUser}. */
export interface ChatroomListGagUserParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
}

/** A user muted in a chatroom. */
export interface ChatroomGag {
  /** User id. */
  userId: string;
  /** When the mute ends: `YYYY-MM-DD HH:MM:SS` in the data center's zone. */
  time: string;
}

/** Result of {@link ChatroomResource.listGagUser}. */
export interface ChatroomListGagUserResult extends CodeResult {
  /** All muted users at once. */
  users: ChatroomGag[];
}

/** Parameters of {@link ChatroomResource.rollbackGagUser}. */
export interface ChatroomRollbackGagUserParams extends ChatroomChange {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link ChatroomResource.addGlobalGagUser}. */
export interface ChatroomAddGlobalGagUserParams {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
  /** How long, in minutes; 43200 is 30 days. From 1 to 43200. */
  minute: number;
  /** Whether the muted users are told, through a callback of the client SDK. Default: `false`. */
  needNotify?: boolean | undefined;
  /** JSON text that comes with the notification; read only together with `needNotify`. */
  extra?: string | undefined;
}

/** Result of {@link ChatroomResource.listGlobalGagUser}. */
export interface ChatroomListGlobalGagUserResult extends CodeResult {
  /** All muted users at once. */
  users: ChatroomGag[];
}

/** Parameters of {@link ChatroomResource.removeGlobalGagUser}. */
export interface ChatroomRemoveGlobalGagUserParams {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
  /** Whether the users are told, through a callback of the client SDK. Default: `false`. */
  needNotify?: boolean | undefined;
  /** JSON text that comes with the notification; read only together with `needNotify`. */
  extra?: string | undefined;
}

/** Parameters of {@link ChatroomResource.listBan}. */
export interface ChatroomListBanParams {
  /** Page number, from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Chatrooms a page. From 1 to 1000. Default: `50`. */
  size?: number | undefined;
}

/** Result of {@link ChatroomResource.listBan}. */
export interface ChatroomListBanResult extends CodeResult {
  /** Chatroom ids, by the creation of the rooms (inferred). */
  chatroomIds: string[];
}

/** Parameters of {@link ChatroomResource.checkBan}. */
export interface ChatroomCheckBanParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
}

/** Result of {@link ChatroomResource.checkBan}. */
export interface ChatroomCheckBanResult extends CodeResult {
  /** 1 if they are, 0 if not. */
  status: 0 | 1;
}

/** Parameters of {@link ChatroomResource.addBanWhitelist}. */
export interface ChatroomAddBanWhitelistParams extends ChatroomChange {
  /** User ids, one or several. A room has 20 such users at most in all. At most 20 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link ChatroomResource.removeBanWhitelist}. */
export interface ChatroomRemoveBanWhitelistParams extends ChatroomChange {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link ChatroomResource.listBanWhitelist}. */
export interface ChatroomListBanWhitelistParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
}

/** Result of {@link ChatroomResource.listBanWhitelist}. */
export interface ChatroomListBanWhitelistResult extends CodeResult {
  /** All of them at once. */
  userIds: string[];
}

/** Parameters of {@link ChatroomResource.addBlockUser}. */
export interface ChatroomAddBlockUserParams {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
  /** How long, in minutes; 43200 is 30 days. From 1 to 43200. */
  minute: number;
  /**
   * Whether all members of the room, the blocked users among them, are told, through a callback of the client SDK.
   * Default: `false`.
   */
  needNotify?: boolean | undefined;
  /** JSON text that comes with the notification; read only together with `needNotify`. */
  extra?: string | undefined;
}

/** Parameters of {@link ChatroomResource.getListBlockUser}. */
export interface ChatroomGetListBlockUserParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
}

/** A user blocked from a chatroom. */
export interface ChatroomBlock {
  /** User id. */
  userId: string;
  /** When the block ends: `YYYY-MM-DD HH:MM:SS` in the data center's zone. */
  time: string;
}

/** Result of {@link ChatroomResource.getListBlockUser}. */
export interface ChatroomGetListBlockUserResult extends CodeResult {
  /** All blocked users at once. */
  users: ChatroomBlock[];
}

/** Parameters of {@link ChatroomResource.rollbackBlockUser}. */
export interface ChatroomRollbackBlockUserParams {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
  /** Whether the unblocked users are told, through a callback of the client SDK. Default: `false`. */
  needNotify?: boolean | undefined;
  /** JSON text that comes with the notification; read only together with `needNotify`. */
  extra?: string | undefined;
}

/** Parameters of {@link ChatroomResource.addWhiteListUser}. */
export interface ChatroomAddWhiteListUserParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
  /** User ids, one or several. A room has five protected users at most in all. At most 5 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link ChatroomResource.removeWhiteListUser}. */
export interface ChatroomRemoveWhiteListUserParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
  /** User ids, one or several. At most 5 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link ChatroomResource.listWhiteListUser}. */
export interface ChatroomListWhiteListUserParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
}

/** Result of {@link ChatroomResource.listWhiteListUser}. */
export interface ChatroomListWhiteListUserResult extends CodeResult {
  /** Their ids. */
  users: string[];
}

/** Parameters of {@link ChatroomResource.addWhiteListMessage}. */
export interface ChatroomAddWhiteListMessageParams {
  /**
   * Message types such as `RC:TxtMsg`, one or several. An app has 20 at most in all. At most 20 items, each at most 32
   * characters.
   */
  objectnames: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link ChatroomResource.removeWhiteListMessage}. */
export interface ChatroomRemoveWhiteListMessageParams {
  /** Message types, one or several. At most 20 items, each at most 32 characters. */
  objectnames: string | readonly string[] | ReadonlySet<string>;
}

/** Result of {@link ChatroomResource.listWhiteListMessage}. */
export interface ChatroomListWhiteListMessageResult extends CodeResult {
  /** The types; the name has no `e` on the wire. Without any it holds one empty text (observed). */
  whitlistMsgType: string[];
}

/** Parameters of {@link ChatroomResource.addPriority}. */
export interface ChatroomAddPriorityParams {
  /**
   * Message types such as `RC:TxtMsg`, one or several. An app has 20 at most in all. At most 5 items, each at most 32
   * characters.
   */
  objectName: string | readonly string[] | ReadonlySet<string>;
}

/** Parameters of {@link ChatroomResource.removePriority}. */
export interface ChatroomRemovePriorityParams {
  /** Message types, one or several. At most 5 items, each at most 32 characters. */
  objectName: string | readonly string[] | ReadonlySet<string>;
}

/** Result of {@link ChatroomResource.listPriority}. */
export interface ChatroomListPriorityResult extends CodeResult {
  /** The types; empty without any (observed). */
  objectNames: string[];
}

/** Parameters of {@link ChatroomResource.addKeepalive}. */
export interface ChatroomAddKeepaliveParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
}

/** Parameters of {@link ChatroomResource.removeKeepalive}. */
export interface ChatroomRemoveKeepaliveParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
}

/** Result of {@link ChatroomResource.listKeepalive}. */
export interface ChatroomListKeepaliveResult extends CodeResult {
  /** Chatroom ids. */
  chatroomIds: string[];
}

/** Parameters of {@link ChatroomResource.setEntry}. */
export interface ChatroomSetEntryParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
  /** Owner of the attribute; need not be a member. At most 64 bytes. */
  userId: string;
  /** Name of the attribute; upper and lower case differ. At most 128 characters. */
  key: string;
  /** Its value. At most 4,096 characters. */
  value: string;
  /** Whether an attribute goes when its owner leaves the room. Default: `0`. */
  autoDelete?: boolean | 0 | 1 | undefined;
  /**
   * Type of a message to the room about the change, usually `RC:chrmKVNotiMsg`; none is sent without. At most 32
   * characters.
   */
  objectName?: string | undefined;
  /** Content of that message, as JSON. */
  content?: string | undefined;
}

/** Parameters of {@link ChatroomResource.batchSetEntry}. */
export interface ChatroomBatchSetEntryParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
  /** Whether an attribute goes when its owner leaves the room. Default: `0`. */
  autoDelete?: boolean | 0 | 1 | undefined;
  /** Owner of the attributes. At most 64 bytes. */
  entryOwnerId: string;
  /**
   * Values by name. At most 20 entries, keys at most 128 characters, values at most 4,096 characters. The value, or
   * its JSON string.
   */
  entryInfo: Readonly<Record<string, string>> | string;
}

/** Parameters of {@link ChatroomResource.removeEntry}. */
export interface ChatroomRemoveEntryParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
  /** Owner of the attribute. At most 64 bytes. */
  userId: string;
  /** Name of the attribute; upper and lower case differ. At most 128 characters. */
  key: string;
  /**
   * Type of a message to the room about the change, usually `RC:chrmKVNotiMsg`; none is sent without. At most 32
   * characters.
   */
  objectName?: string | undefined;
  /** Content of that message, as JSON. */
  content?: string | undefined;
}

/** Parameters of {@link ChatroomResource.batchRemoveEntry}. */
export interface ChatroomBatchRemoveEntryParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
  /** User who removes them. At most 64 bytes. */
  entryOwnerId: string;
  /** Names of the attributes. At most 20 items, each at most 128 characters. The value, or its JSON string. */
  entryKeys: readonly string[] | string;
}

/** Parameters of {@link ChatroomResource.listEntry}. */
export interface ChatroomListEntryParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
  /** Names of the attributes; without any, all of them. At most 100 items, each at most 128 characters. */
  keys?: string | readonly string[] | ReadonlySet<string> | undefined;
}

/** A custom attribute of a chatroom. */
export interface ChatroomEntry {
  /** Name. */
  key: string;
  /** Value. */
  value: string;
  /** Who set it last, and owns it. */
  userId: string;
  /** `1` if it goes when its owner leaves, `0` if it stays. */
  autoDelete: string;
  /** When it was last set, in milliseconds since 1970 (inferred), as a text. */
  lastSetTime: string;
}

/** Result of {@link ChatroomResource.listEntry}. */
export interface ChatroomListEntryResult extends CodeResult {
  /** Those that exist, in the order asked for, or else in the order in which they were first set (inferred). */
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

export const chatroomEndpoints: EndpointTable<keyof ChatroomResource> = endpoints('chatroom', () => {
  const chatroomId = required(id);
  const destroyType = integer({ choices: [0, 1] });
  const destroyTime = integer({ min: 0, max: 10080 });
  const entryOwnerId = required(id);
  const userId = required(list(id, { maxItems: 20 }));
  const minute = required(integer({ min: 1, max: 43200 }));
  const needNotify = boolean;
  const extra = text();
  const objectnames = required(list(text({ maxChars: 32 }), { maxItems: 20 }));
  const objectName = required(list(text({ maxChars: 32 }), { maxItems: 5 }));
  const key = required(text({ maxChars: 128, pattern: /^[A-Za-z0-9+=_-]+$/ }));
  const autoDelete = flag;
  const content = text();
  const chatroomChange = { chatroomId, needNotify, extra };
  return {
    create: endpoint('/chatroom/create.json', { chatroom: required(map({ key: id, maxItems: 100 })) }),
    createNew: endpoint('/chatroom/create_new.json', {
      chatroomId,
      destroyType,
      destroyTime,
      isBan: boolean,
      whiteUserIds: list(id, { maxItems: 20 }),
      entryOwnerId: id,
      entryInfo: json(
        map({
          key: text({ maxChars: 128, pattern: /^[A-Za-z0-9+=_-]+$/ }),
          item: text({ maxChars: 4096 }),
          maxItems: 20,
        }),
      ),
    }),
    setDestroyType: endpoint('/chatroom/destroy/set.json', { chatroomId, destroyType, destroyTime }),
    destroy: endpoint('/chatroom/destroy.json', { chatroomId: required(list(id)) }),
    query: endpoint('/chatroom/query.json', { chatroomId: required(list(id, { maxItems: 20 })) }),
    get: endpoint('/chatroom/get.json', { chatroomId }),
    join: endpoint(
      '/chatroom/join.json',
      { userId: required(list(id, { maxItems: 50 })), chatroomId },
      { rateLimit: null },
    ),
    queryUser: endpoint('/chatroom/user/query.json', {
      chatroomId,
      count: required(integer({ min: 1, max: 500 })),
      order: required(integer({ min: 1, max: 2 })),
    }),
    checkUser: endpoint('/chatroom/user/exist.json', { chatroomId, userId: required(id) }),
    checkUsers: endpoint('/chatroom/users/exist.json', { chatroomId, userId: required(list(id, { maxItems: 1000 })) }),
    stopDistributionMessage: endpoint('/chatroom/message/stopDistribution.json', { chatroomId }, { rateLimit: null }),
    resumeDistributionMessage: endpoint(
      '/chatroom/message/resumeDistribution.json',
      { chatroomId },
      { rateLimit: null },
    ),
    addGagUser: endpoint('/chatroom/user/gag/add.json', { userId, chatroomId, minute, needNotify, extra }),
    listGagUser: endpoint('/chatroom/user/gag/list.json', { chatroomId }),
    rollbackGagUser: endpoint('/chatroom/user/gag/rollback.json', { userId, ...chatroomChange }),
    addGlobalGagUser: endpoint('/chatroom/user/ban/add.json', { userId, minute, needNotify, extra }),
    listGlobalGagUser: endpoint('/chatroom/user/ban/query.json', {}),
    removeGlobalGagUser: endpoint('/chatroom/user/ban/remove.json', { userId, needNotify, extra }),
    addBan: endpoint('/chatroom/ban/add.json', { ...chatroomChange }),
    removeBan: endpoint('/chatroom/ban/rollback.json', { ...chatroomChange }),
    listBan: endpoint('/chatroom/ban/query.json', { page: integer({ min: 1 }), size: integer({ min: 1, max: 1000 }) }),
    checkBan: endpoint('/chatroom/ban/check.json', { chatroomId }),
    addBanWhitelist: endpoint('/chatroom/user/ban/whitelist/add.json', { chatroomId, userId, needNotify, extra }),
    removeBanWhitelist: endpoint('/chatroom/user/ban/whitelist/rollback.json', {
      chatroomId,
      userId,
      needNotify,
      extra,
    }),
    listBanWhitelist: endpoint('/chatroom/user/ban/whitelist/query.json', { chatroomId }),
    addBlockUser: endpoint('/chatroom/user/block/add.json', { userId, chatroomId, minute, needNotify, extra }),
    getListBlockUser: endpoint('/chatroom/user/block/list.json', { chatroomId }),
    rollbackBlockUser: endpoint('/chatroom/user/block/rollback.json', { userId, chatroomId, needNotify, extra }),
    addWhiteListUser: endpoint('/chatroom/user/whitelist/add.json', {
      chatroomId,
      userId: required(list(id, { maxItems: 5 })),
    }),
    removeWhiteListUser: endpoint('/chatroom/user/whitelist/remove.json', {
      chatroomId,
      userId: required(list(id, { maxItems: 5 })),
    }),
    listWhiteListUser: endpoint('/chatroom/user/whitelist/query.json', { chatroomId }),
    addWhiteListMessage: endpoint('/chatroom/whitelist/add.json', { objectnames }),
    removeWhiteListMessage: endpoint('/chatroom/whitelist/delete.json', { objectnames }),
    listWhiteListMessage: endpoint('/chatroom/whitelist/query.json', {}),
    addPriority: endpoint('/chatroom/message/priority/add.json', { objectName }),
    removePriority: endpoint('/chatroom/message/priority/remove.json', { objectName }),
    listPriority: endpoint('/chatroom/message/priority/query.json', {}),
    addKeepalive: endpoint('/chatroom/keepalive/add.json', { chatroomId }),
    removeKeepalive: endpoint('/chatroom/keepalive/remove.json', { chatroomId }),
    listKeepalive: endpoint('/chatroom/keepalive/query.json', {}),
    setEntry: endpoint(
      '/chatroom/entry/set.json',
      {
        chatroomId,
        userId: required(id),
        key,
        value: required(text({ maxChars: 4096 })),
        autoDelete,
        objectName: text({ maxChars: 32 }),
        content,
      },
      { rateLimit: { rates: [{ calls: 100, per: 'second' }], bucket: 'chatroom.entry.set' } },
    ),
    batchSetEntry: endpoint(
      '/chatroom/entry/batch/set.json',
      {
        chatroomId,
        autoDelete,
        entryOwnerId,
        entryInfo: required(
          json(
            map({
              key: text({ maxChars: 128, pattern: /^[A-Za-z0-9+=_-]+$/ }),
              item: text({ maxChars: 4096 }),
              maxItems: 20,
            }),
          ),
        ),
      },
      { rateLimit: { rates: [{ calls: 100, per: 'second' }], bucket: 'chatroom.entry.set', weigh: 'entryInfo' } },
    ),
    removeEntry: endpoint(
      '/chatroom/entry/remove.json',
      { chatroomId, userId: required(id), key, objectName: text({ maxChars: 32 }), content },
      { rateLimit: { rates: [{ calls: 100, per: 'second' }], bucket: 'chatroom.entry.remove' } },
    ),
    batchRemoveEntry: endpoint(
      '/chatroom/entry/batch/remove.json',
      {
        chatroomId,
        entryOwnerId,
        entryKeys: required(json(list(text({ maxChars: 128, pattern: /^[A-Za-z0-9+=_-]+$/ }), { maxItems: 20 }))),
      },
      { rateLimit: { rates: [{ calls: 100, per: 'second' }], bucket: 'chatroom.entry.remove', weigh: 'entryKeys' } },
    ),
    listEntry: endpoint('/chatroom/entry/query.json', {
      chatroomId,
      keys: list(text({ maxChars: 128, pattern: /^[A-Za-z0-9+=_-]+$/ }), { maxItems: 100 }),
    }),
  };
});

/** Chatrooms: members, mutes, blocks, attributes, protection, message priority and how they end. */
export class ChatroomResource extends Resource {
  /**
   * Creates one or several chatrooms.
   *
   * - Deprecated in favor of `chatroom.createNew`, but still served.
   * - A room is destroyed when nobody has sent, joined or left for the time set for the app, 60 minutes by default,
   *   unless `chatroom.addKeepalive` keeps it.
   * - Nobody is in a new room: users usually join from a client.
   * - The name comes back only from `chatroom.query`.
   * - Creating a room that exists succeeds (inferred). Whether its name changes is in no source.
   *
   * `POST /chatroom/create.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomCreateParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {InvalidParameterError} code 1005 when a field is longer than allowed
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/deprecated-create | RongCloud documentation}
   * @example
   * ```ts
   * await rong.chatroom.create({ chatroom: { '10001': 'name1', '10002': 'name2' } });
   * ```
   */
  create(params: ChatroomCreateParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().create, params, options);
  }

  /**
   * Creates a chatroom, and says how it ends, who may speak in it and which attributes it has.
   *
   * - A room that is made here has no name.
   * - A type or time that is given, be it the default, comes before the time set for the app.
   * - For type 1 the time counts from the creation of the room, whenever it is set.
   * - Activity is a member who joins or leaves, or a new message; setting an attribute is none.
   *
   * Inferred, not documented:
   * - Creating a room that exists succeeds.
   * - What such a call gives is set anew in the room, and the rest stays; its users join the others who may speak.
   * - Attributes without an owner are refused with code 1002.
   *
   * `POST /chatroom/create_new.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomCreateNewParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {InvalidParameterError} code 1005 when a field is longer than allowed
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/create | RongCloud documentation}
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
  createNew(params: ChatroomCreateNewParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().createNew, params, options);
  }

  /**
   * Says how and when a chatroom ends by itself.
   *
   * - What is left out becomes the default.
   * - For type 1 the time counts from the creation of the room, whenever it is set.
   * - Time without activity goes on counting under type 1: a long idle room that becomes type 0 may be gone at once.
   * - Activity is a member who joins or leaves, or a new message; setting an attribute is none.
   *
   * Inferred, not documented:
   * - A room that does not exist is refused with code 1002.
   *
   * `POST /chatroom/destroy/set.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomSetDestroyTypeParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/set-destroy-type | RongCloud documentation}
   * @example
   * ```ts
   * await rong.chatroom.setDestroyType({ chatroomId: '10001', destroyType: 0, destroyTime: 120 });
   * ```
   */
  setDestroyType(params: ChatroomSetDestroyTypeParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().setDestroyType, params, options);
  }

  /**
   * Destroys chatrooms at once.
   *
   * - All members leave; the room's mute-all, mute exceptions, protected users and attributes are gone.
   * - Mutes and blocks of single users survive, and hold again in a new room with the same id.
   * - Unknown ids are not an error.
   *
   * Inferred, not documented:
   * - This is the only way to destroy a room that is kept alive; it is not kept alive afterwards.
   *
   * `POST /chatroom/destroy.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomDestroyParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/destroy | RongCloud documentation}
   * @example
   * ```ts
   * await rong.chatroom.destroy({ chatroomId: ['10001', '10002'] });
   * ```
   */
  destroy(params: ChatroomDestroyParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().destroy, params, options);
  }

  /**
   * Reads the name and creation time of chatrooms.
   *
   * - Deprecated in favor of `chatroom.get`.
   * - Unknown ids are left out of the list.
   * - Times are Beijing time (UTC+8) in the China data center and UTC in the others.
   *
   * `POST /chatroom/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomQueryParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/deprecated-info | RongCloud documentation}
   * @example
   * ```ts
   * const { chatRooms } = await rong.chatroom.query({ chatroomId: ['10001', '10002'] });
   * ```
   */
  query(params: ChatroomQueryParams, options?: RequestOptions): ApiPromise<ChatroomQueryResult> {
    return this.call(chatroomEndpoints().query, params, options);
  }

  /**
   * Reads when a chatroom was created, how many are in it, how it ends and whether all are muted.
   *
   * - The name is not among them; `chatroom.query` has it.
   *
   * Inferred, not documented:
   * - `createTime` is in milliseconds.
   *
   * `POST /chatroom/get.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomGetParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {NotFoundError} code 23410 when the chatroom does not exist
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/get | RongCloud documentation}
   * @example
   * ```ts
   * const { chatroomId, createTime, memberCount, destroyType, destroyTime, ban } = await rong.chatroom.get({ chatroomId: '10001' });
   * ```
   */
  get(params: ChatroomGetParams, options?: RequestOptions): ApiPromise<ChatroomGetResult> {
    return this.call(chatroomEndpoints().get, params, options);
  }

  /**
   * Puts users into a chatroom.
   *
   * - In V1 and V2.0.1 only: current documentation and SDKs leave it out.
   * - By default a user is in one room at a time, and joining another leaves the first; the app can allow several.
   *   That it holds for this call too is a guess (inferred).
   * - A user blocked in the room cannot join; what this call then answers is in no source.
   *
   * Inferred, not documented:
   * - The users count as members from the time of the call.
   * - Joining again is not an error.
   *
   * `POST /chatroom/join.json` · No rate limit is documented.
   *
   * @param params - see {@link ChatroomJoinParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {InvalidParameterError} code 1002 when the chatroom does not exist (observed on the real service)
   * @example
   * ```ts
   * await rong.chatroom.join({ userId: ['uid1', 'uid2'], chatroomId: '10001' });
   * ```
   */
  join(params: ChatroomJoinParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().join, params, options);
  }

  /**
   * Lists members of a chatroom and when they joined.
   *
   * - There is no paging: only the first or the last `count` members can be read.
   * - A member who goes offline is removed by the 31st message of the next 30 seconds, or by the first message after
   *   them; without messages nobody is. Users of `chatroom.addWhiteListUser` stay.
   * - Times are Beijing time (UTC+8) in the China data center and UTC in the others.
   *
   * `POST /chatroom/user/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomQueryUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/member/query-member-list | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { total, users } = await rong.chatroom.queryUser({ chatroomId: '10001', count: 500, order: 1 });
   * ```
   */
  queryUser(params: ChatroomQueryUserParams, options?: RequestOptions): ApiPromise<ChatroomQueryUserResult> {
    return this.call(chatroomEndpoints().queryUser, params, options);
  }

  /**
   * Tells whether a user is in a chatroom.
   *
   * - It is a boolean here, and a number in `chatroom.checkUsers`.
   *
   * Inferred, not documented:
   * - Nobody is in an unknown room.
   *
   * `POST /chatroom/user/exist.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomCheckUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/member/check-member | RongCloud documentation}
   * @example
   * ```ts
   * const { isInChrm } = await rong.chatroom.checkUser({ chatroomId: '10001', userId: 'uid1' });
   * ```
   */
  checkUser(params: ChatroomCheckUserParams, options?: RequestOptions): ApiPromise<ChatroomCheckUserResult> {
    return this.call(chatroomEndpoints().checkUser, params, options);
  }

  /**
   * Tells which of several users are in a chatroom.
   *
   * Inferred, not documented:
   * - Nobody is in an unknown room.
   *
   * `POST /chatroom/users/exist.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomCheckUsersParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/member/check-members | RongCloud documentation}
   * @example
   * ```ts
   * const { result } = await rong.chatroom.checkUsers({ chatroomId: '10001', userId: ['y41z2IXBW', 'niCtlxnas'] });
   * ```
   */
  checkUsers(params: ChatroomCheckUsersParams, options?: RequestOptions): ApiPromise<ChatroomCheckUsersResult> {
    return this.call(chatroomEndpoints().checkUsers, params, options);
  }

  /**
   * Stops passing the messages of a chatroom on to its members.
   *
   * - Messages are still accepted, but other members do not get them until `chatroom.resumeDistributionMessage`.
   *
   * Inferred, not documented:
   * - What was held back is not delivered later.
   * - Stopping again is not an error, and the state ends with the room.
   *
   * `POST /chatroom/message/stopDistribution.json` · No rate limit is documented.
   *
   * @param params - see {@link ChatroomStopDistributionMessageParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @example
   * ```ts
   * await rong.chatroom.stopDistributionMessage({ chatroomId: '10001' });
   * ```
   */
  stopDistributionMessage(
    params: ChatroomStopDistributionMessageParams,
    options?: RequestOptions,
  ): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().stopDistributionMessage, params, options);
  }

  /**
   * Resumes passing the messages of a chatroom on to its members.
   *
   * Inferred, not documented:
   * - Resuming a room that was not stopped succeeds.
   *
   * `POST /chatroom/message/resumeDistribution.json` · No rate limit is documented.
   *
   * @param params - see {@link ChatroomResumeDistributionMessageParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @example
   * ```ts
   * await rong.chatroom.resumeDistributionMessage({ chatroomId: '10001' });
   * ```
   */
  resumeDistributionMessage(
    params: ChatroomResumeDistributionMessageParams,
    options?: RequestOptions,
  ): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().resumeDistributionMessage, params, options);
  }

  /**
   * Mutes users in a chatroom for a number of minutes.
   *
   * - A muted user still receives, but cannot send from a client. The server API is not bound by mutes.
   * - The mute ends by itself or with `chatroom.rollbackGagUser`; one without end is not documented.
   * - Muting again replaces the end time.
   * - Leaving the room does not lift the mute, and neither does destroying it.
   * - Notifications need client SDK 5.4.5 (Web 5.7.9) or later.
   *
   * Inferred, not documented:
   * - The users need not be members.
   *
   * `POST /chatroom/user/gag/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomAddGagUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {InvalidParameterError} code 1003 when `minute` is not valid, or the chatroom id is empty
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/mute/gag-user | RongCloud documentation}
   * @example
   * ```ts
   * await rong.chatroom.addGagUser({ userId: ['2582'], chatroomId: '10001', minute: 30 });
   * ```
   */
  addGagUser(params: ChatroomAddGagUserParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().addGagUser, params, options);
  }

  /**
   * Lists the users muted in a chatroom and when each mute ends.
   *
   * - There is no paging. A mute that ended is not listed.
   * - Times are Beijing time (UTC+8) in the China data center and UTC in the others.
   *
   * Inferred, not documented:
   * - A room without mutes, or an unknown one, gives an empty list.
   *
   * `POST /chatroom/user/gag/list.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomListGagUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/mute/query-gagged-user | RongCloud documentation}
   * @example
   * ```ts
   * const { users } = await rong.chatroom.listGagUser({ chatroomId: '10001' });
   * ```
   */
  listGagUser(params: ChatroomListGagUserParams, options?: RequestOptions): ApiPromise<ChatroomListGagUserResult> {
    return this.call(chatroomEndpoints().listGagUser, params, options);
  }

  /**
   * Lifts the mute of users in a chatroom.
   *
   * - Notifications need client SDK 5.4.5 (Web 5.7.9) or later.
   *
   * Inferred, not documented:
   * - Lifting a mute that is not there succeeds.
   *
   * `POST /chatroom/user/gag/rollback.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomRollbackGagUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/mute/ungag-user | RongCloud documentation}
   * @example
   * ```ts
   * await rong.chatroom.rollbackGagUser({ userId: ['2582'], chatroomId: '10001' });
   * ```
   */
  rollbackGagUser(params: ChatroomRollbackGagUserParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().rollbackGagUser, params, options);
  }

  /**
   * Mutes users in all chatrooms of the app for a number of minutes.
   *
   * - It comes before everything that lets a user speak: also those on `chatroom.addBanWhitelist` cannot send.
   * - The server API is not bound by mutes.
   * - The mute ends by itself or with `chatroom.removeGlobalGagUser`; one without end is not documented.
   * - Muting again replaces the end time.
   * - Notifications need client SDK 5.4.5 (Web 5.7.9) or later.
   *
   * Inferred, not documented:
   * - It holds in rooms that are created later, and is apart from the mutes of single rooms.
   *
   * `POST /chatroom/user/ban/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomAddGlobalGagUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when the service is not enabled for the app; many calls while it is not
   *   end in 1008
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/mute/gag-user-globally | RongCloud documentation}
   * @example
   * ```ts
   * await rong.chatroom.addGlobalGagUser({ userId: ['2582'], minute: 30 });
   * ```
   */
  addGlobalGagUser(params: ChatroomAddGlobalGagUserParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().addGlobalGagUser, params, options);
  }

  /**
   * Lists the users muted in all chatrooms and when each mute ends.
   *
   * - There is no paging. A mute that ended is not listed (inferred).
   * - Times are Beijing time (UTC+8) in the China data center and UTC in the others.
   *
   * `POST /chatroom/user/ban/query.json` · Limit: 100 a second.
   *
   * @param options - timeout, signal and request id for this call only
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when the service is not enabled for the app; many calls while it is not
   *   end in 1008
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/mute/query-globally-gagged-user | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { users } = await rong.chatroom.listGlobalGagUser();
   * ```
   */
  listGlobalGagUser(options?: RequestOptions): ApiPromise<ChatroomListGlobalGagUserResult> {
    return this.call(chatroomEndpoints().listGlobalGagUser, {}, options);
  }

  /**
   * Lifts the mute of users in all chatrooms.
   *
   * - Notifications need client SDK 5.4.5 (Web 5.7.9) or later.
   *
   * Inferred, not documented:
   * - Mutes in single rooms stay.
   * - Lifting a mute that is not there succeeds.
   * - That the notification goes to these users alone follows from adding.
   * - The rate limit is that of the calls beside it.
   *
   * `POST /chatroom/user/ban/remove.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomRemoveGlobalGagUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when the service is not enabled for the app; many calls while it is not
   *   end in 1008
   * @example
   * ```ts
   * await rong.chatroom.removeGlobalGagUser({ userId: ['2582'] });
   * ```
   */
  removeGlobalGagUser(params: ChatroomRemoveGlobalGagUserParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().removeGlobalGagUser, params, options);
  }

  /**
   * Mutes all members of a chatroom.
   *
   * - It lasts until `chatroom.removeBan` or the end of the room.
   * - Users of `chatroom.addBanWhitelist` may still send, and the server API is not bound by it.
   * - Notifications need client SDK 5.4.5 (Web 5.7.9) or later.
   *
   * Inferred, not documented:
   * - A room that does not exist is refused with code 1002.
   *
   * `POST /chatroom/ban/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomAddBanParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/mute/ban-chatroom | RongCloud documentation}
   * @example
   * ```ts
   * await rong.chatroom.addBan({ chatroomId: '10001' });
   * ```
   */
  addBan(params: ChatroomAddBanParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().addBan, params, options);
  }

  /**
   * Lifts the mute of all members of a chatroom.
   *
   * - Notifications need client SDK 5.4.5 (Web 5.7.9) or later.
   *
   * Inferred, not documented:
   * - Mutes of single users stay.
   * - Lifting what is not there succeeds, also in an unknown room.
   * - The rate limit is that of the calls beside it.
   *
   * `POST /chatroom/ban/rollback.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomRemoveBanParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @example
   * ```ts
   * await rong.chatroom.removeBan({ chatroomId: '10001' });
   * ```
   */
  removeBan(params: ChatroomRemoveBanParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().removeBan, params, options);
  }

  /**
   * Lists the chatrooms of which all members are muted.
   *
   * - The last page is the first one that is not full; there is no total.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * `POST /chatroom/ban/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomListBanParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/mute/query-banned-list | RongCloud documentation}
   * @example
   * ```ts
   * const { chatroomIds } = await rong.chatroom.listBan();
   * ```
   */
  listBan(params?: ChatroomListBanParams, options?: RequestOptions): PagePromise<ChatroomListBanResult, string> {
    return this.pages(
      chatroomEndpoints().listBan,
      { by: 'page', items: 'chatroomIds', page: 'page', size: 'size' },
      params,
      options,
    );
  }

  /**
   * Tells whether all members of a chatroom are muted.
   *
   * Inferred, not documented:
   * - An unknown room gives 0.
   *
   * `POST /chatroom/ban/check.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomCheckBanParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/mute/query-banned-state | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { status } = await rong.chatroom.checkBan({ chatroomId: '10001' });
   * ```
   */
  checkBan(params: ChatroomCheckBanParams, options?: RequestOptions): ApiPromise<ChatroomCheckBanResult> {
    return this.call(chatroomEndpoints().checkBan, params, options);
  }

  /**
   * Lets users speak in a chatroom although all of its members are muted.
   *
   * - It comes before the mute of a single user in the room (`chatroom.addGagUser`): a user with both may send.
   * - The mute in all chatrooms (`chatroom.addGlobalGagUser`) comes before it.
   * - It outlasts leaving, a block and joining again, and ends with the room.
   * - Notifications need client SDK 5.4.5 (Web 5.7.9) or later.
   *
   * Inferred, not documented:
   * - A user too many is refused with code 1002.
   * - A room that does not exist is refused with code 1002.
   *
   * `POST /chatroom/user/ban/whitelist/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomAddBanWhitelistParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/mute/add-to-chatroom-ban-whitelist | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.chatroom.addBanWhitelist({ chatroomId: '10001', userId: ['2582'] });
   * ```
   */
  addBanWhitelist(params: ChatroomAddBanWhitelistParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().addBanWhitelist, params, options);
  }

  /**
   * Takes users off the list of those who may speak although all are muted.
   *
   * - Notifications need client SDK 5.4.5 (Web 5.7.9) or later.
   *
   * Inferred, not documented:
   * - Users who are not on the list are no error.
   *
   * `POST /chatroom/user/ban/whitelist/rollback.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomRemoveBanWhitelistParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/mute/remove-from-chatroom-ban-whitelist |
   *   RongCloud documentation}
   * @example
   * ```ts
   * await rong.chatroom.removeBanWhitelist({ chatroomId: '10001', userId: ['2582'] });
   * ```
   */
  removeBanWhitelist(params: ChatroomRemoveBanWhitelistParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().removeBanWhitelist, params, options);
  }

  /**
   * Lists the users who may speak in a chatroom although all are muted.
   *
   * Inferred, not documented:
   * - They come in the order in which they were added.
   * - An unknown room gives none.
   *
   * `POST /chatroom/user/ban/whitelist/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomListBanWhitelistParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/mute/query-chatroom-ban-whitelist | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { userIds } = await rong.chatroom.listBanWhitelist({ chatroomId: '10001' });
   * ```
   */
  listBanWhitelist(
    params: ChatroomListBanWhitelistParams,
    options?: RequestOptions,
  ): ApiPromise<ChatroomListBanWhitelistResult> {
    return this.call(chatroomEndpoints().listBanWhitelist, params, options);
  }

  /**
   * Removes users from a chatroom and keeps them out for a number of minutes.
   *
   * - Members are removed at once and cannot join until the block ends.
   * - The block ends by itself or with `chatroom.rollbackBlockUser`; one without end is not documented.
   * - Blocking again replaces the end time.
   * - Destroying the room does not lift the block.
   * - Notifications need client SDK 5.4.5 (Web 5.7.9) or later.
   *
   * `POST /chatroom/user/block/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomAddBlockUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {InvalidParameterError} code 1003 when `minute` is not valid
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/block/block-user | RongCloud documentation}
   * @example
   * ```ts
   * await rong.chatroom.addBlockUser({ userId: ['2582'], chatroomId: '10001', minute: 30 });
   * ```
   */
  addBlockUser(params: ChatroomAddBlockUserParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().addBlockUser, params, options);
  }

  /**
   * Lists the users blocked from a chatroom and when each block ends.
   *
   * - There is no paging.
   * - Times are Beijing time (UTC+8) in the China data center and UTC in the others.
   *
   * `POST /chatroom/user/block/list.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomGetListBlockUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/block/query-blocked-user | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { users } = await rong.chatroom.getListBlockUser({ chatroomId: '10001' });
   * ```
   */
  getListBlockUser(
    params: ChatroomGetListBlockUserParams,
    options?: RequestOptions,
  ): ApiPromise<ChatroomGetListBlockUserResult> {
    return this.call(chatroomEndpoints().getListBlockUser, params, options);
  }

  /**
   * Lifts the block of users, who may then join the chatroom again.
   *
   * - It does not bring the users back into the room.
   * - Notifications need client SDK 5.4.5 (Web 5.7.9) or later.
   *
   * Inferred, not documented:
   * - Lifting a block that is not there succeeds.
   *
   * `POST /chatroom/user/block/rollback.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomRollbackBlockUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/block/unblock-user | RongCloud documentation}
   * @example
   * ```ts
   * await rong.chatroom.rollbackBlockUser({ userId: ['2582'], chatroomId: '10001' });
   * ```
   */
  rollbackBlockUser(params: ChatroomRollbackBlockUserParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().rollbackBlockUser, params, options);
  }

  /**
   * Protects users of a chatroom: they stay in while offline, and their messages are not dropped under load.
   *
   * - The service must be enabled.
   * - The list belongs to one room and is gone when the room is destroyed.
   *
   * Inferred, not documented:
   * - A sixth user is refused with code 1002.
   *
   * `POST /chatroom/user/whitelist/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomAddWhiteListUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when the service is not enabled for the app; many calls while it is not
   *   end in 1008
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/whitelist/add-to-user-whitelist | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.chatroom.addWhiteListUser({ chatroomId: '10001', userId: ['2582'] });
   * ```
   */
  addWhiteListUser(params: ChatroomAddWhiteListUserParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().addWhiteListUser, params, options);
  }

  /**
   * Ends the protection of users in a chatroom.
   *
   * Inferred, not documented:
   * - Users who are not protected are no error.
   * - The rate limit is that of the calls beside it.
   *
   * `POST /chatroom/user/whitelist/remove.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomRemoveWhiteListUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when the service is not enabled for the app; many calls while it is not
   *   end in 1008
   * @example
   * ```ts
   * await rong.chatroom.removeWhiteListUser({ chatroomId: '10001', userId: ['2582'] });
   * ```
   */
  removeWhiteListUser(params: ChatroomRemoveWhiteListUserParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().removeWhiteListUser, params, options);
  }

  /**
   * Lists the protected users of a chatroom.
   *
   * Inferred, not documented:
   * - They come in the order in which they were added.
   * - Without any the list is empty; Go also copes with none at all.
   *
   * `POST /chatroom/user/whitelist/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomListWhiteListUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when the service is not enabled for the app; many calls while it is not
   *   end in 1008
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/whitelist/query-user-whitelist | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { users } = await rong.chatroom.listWhiteListUser({ chatroomId: '10001' });
   * ```
   */
  listWhiteListUser(
    params: ChatroomListWhiteListUserParams,
    options?: RequestOptions,
  ): ApiPromise<ChatroomListWhiteListUserResult> {
    return this.call(chatroomEndpoints().listWhiteListUser, params, options);
  }

  /**
   * Protects message types: chatrooms do not drop them under load.
   *
   * - It holds for all chatrooms of the app.
   * - The name of the parameter is in lower case here, and `objectName` in `chatroom.addPriority`.
   *
   * Inferred, not documented:
   * - It takes effect after about two hours; that the list shows it at once is a guess.
   * - A type too many is refused with code 1002.
   *
   * `POST /chatroom/whitelist/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomAddWhiteListMessageParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when the service is not enabled for the app; many calls while it is not
   *   end in 1008
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/whitelist/add-to-message-type-whitelist |
   *   RongCloud documentation}
   * @example
   * ```ts
   * await rong.chatroom.addWhiteListMessage({ objectnames: ['RC:ImgMsg', 'RC:VcMsg'] });
   * ```
   */
  addWhiteListMessage(params: ChatroomAddWhiteListMessageParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().addWhiteListMessage, params, options);
  }

  /**
   * Ends the protection of message types.
   *
   * Inferred, not documented:
   * - A type that is not protected is no error.
   *
   * `POST /chatroom/whitelist/delete.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomRemoveWhiteListMessageParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when the service is not enabled for the app; many calls while it is not
   *   end in 1008
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/whitelist/remove-from-message-type-whitelist |
   *   RongCloud documentation}
   * @example
   * ```ts
   * await rong.chatroom.removeWhiteListMessage({ objectnames: ['RC:ImgMsg'] });
   * ```
   */
  removeWhiteListMessage(
    params: ChatroomRemoveWhiteListMessageParams,
    options?: RequestOptions,
  ): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().removeWhiteListMessage, params, options);
  }

  /**
   * Lists the protected message types.
   *
   * Inferred, not documented:
   * - They come in the order in which they were added.
   *
   * `POST /chatroom/whitelist/query.json` · Limit: 100 a second.
   *
   * @param options - timeout, signal and request id for this call only
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when the service is not enabled for the app; many calls while it is not
   *   end in 1008
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/whitelist/query-message-type-whitelist |
   *   RongCloud documentation}
   * @example
   * ```ts
   * const { whitlistMsgType } = await rong.chatroom.listWhiteListMessage();
   * ```
   */
  listWhiteListMessage(options?: RequestOptions): ApiPromise<ChatroomListWhiteListMessageResult> {
    return this.call(chatroomEndpoints().listWhiteListMessage, {}, options);
  }

  /**
   * Gives message types low priority in chatrooms: they are dropped first under load.
   *
   * - It holds for all chatrooms of the app.
   * - Every type has high priority at first. A room takes 40 messages each 200 ms, 20 of them of high priority only.
   *
   * Inferred, not documented:
   * - A type that has low priority already is ignored.
   * - The limit of 32 characters is the one for message types elsewhere.
   *
   * `POST /chatroom/message/priority/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomAddPriorityParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when the service is not enabled for the app; many calls while it is not
   *   end in 1008
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/message-priority/add-low-priority-message-type |
   *   RongCloud documentation}
   * @example
   * ```ts
   * await rong.chatroom.addPriority({ objectName: ['RC:VcMsg', 'RC:ImgTextMsg'] });
   * ```
   */
  addPriority(params: ChatroomAddPriorityParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().addPriority, params, options);
  }

  /**
   * Gives message types in chatrooms their high priority back.
   *
   * Inferred, not documented:
   * - A type of high priority is no error.
   *
   * `POST /chatroom/message/priority/remove.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomRemovePriorityParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when the service is not enabled for the app; many calls while it is not
   *   end in 1008
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/message-priority/remove-low-priority-message-type
   *   | RongCloud documentation}
   * @example
   * ```ts
   * await rong.chatroom.removePriority({ objectName: ['RC:VcMsg'] });
   * ```
   */
  removePriority(params: ChatroomRemovePriorityParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().removePriority, params, options);
  }

  /**
   * Lists the message types of low priority.
   *
   * Inferred, not documented:
   * - They come in the order in which they were added.
   *
   * `POST /chatroom/message/priority/query.json` · Limit: 100 a second.
   *
   * @param options - timeout, signal and request id for this call only
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when the service is not enabled for the app; many calls while it is not
   *   end in 1008
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/message-priority/query-low-priority-message-type
   *   | RongCloud documentation}
   * @example
   * ```ts
   * const { objectNames } = await rong.chatroom.listPriority();
   * ```
   */
  listPriority(options?: RequestOptions): ApiPromise<ChatroomListPriorityResult> {
    return this.call(chatroomEndpoints().listPriority, {}, options);
  }

  /**
   * Keeps a chatroom from ending by itself.
   *
   * - The service must be enabled. An app keeps five rooms alive by default.
   * - Only `chatroom.destroy` ends such a room.
   *
   * Inferred, not documented:
   * - The room need not exist yet, and adding it again is no error.
   *
   * `POST /chatroom/keepalive/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomAddKeepaliveParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when the service is not enabled for the app; many calls while it is not
   *   end in 1008
   * @throws {QuotaError} code 1016 when as many rooms as allowed are kept alive, 5 by default
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/keep-alive/add-to-keep-alive | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.chatroom.addKeepalive({ chatroomId: '10001' });
   * ```
   */
  addKeepalive(params: ChatroomAddKeepaliveParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().addKeepalive, params, options);
  }

  /**
   * Lets a chatroom end by itself again.
   *
   * - The room ends as was set for it.
   *
   * Inferred, not documented:
   * - Time without activity has counted all along: a long idle room may be gone at once.
   * - That 1015 belongs to this call follows from the table of codes.
   *
   * `POST /chatroom/keepalive/remove.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomRemoveKeepaliveParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when the service is not enabled for the app; many calls while it is not
   *   end in 1008
   * @throws {NotFoundError} code 1015 when the chatroom is not kept alive; the HTTP status is 200
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/keep-alive/remove-from-keep-alive | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.chatroom.removeKeepalive({ chatroomId: '10001' });
   * ```
   */
  removeKeepalive(params: ChatroomRemoveKeepaliveParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().removeKeepalive, params, options);
  }

  /**
   * Lists the chatrooms that are kept alive.
   *
   * Inferred, not documented:
   * - They come in the order in which they were added.
   *
   * `POST /chatroom/keepalive/query.json` · Limit: 100 a second.
   *
   * @param options - timeout, signal and request id for this call only
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when the service is not enabled for the app; many calls while it is not
   *   end in 1008
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/keep-alive/query-keep-alive | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { chatroomIds } = await rong.chatroom.listKeepalive();
   * ```
   */
  listKeepalive(options?: RequestOptions): ApiPromise<ChatroomListKeepaliveResult> {
    return this.call(chatroomEndpoints().listKeepalive, {}, options);
  }

  /**
   * Sets a custom attribute of a chatroom.
   *
   * - The attributes service must be enabled. A room has 100 attributes at most.
   * - Attributes end with the room.
   *
   * Inferred, not documented:
   * - What is there is overwritten, whoever owns it, and changes its owner: documented for several at once, and no
   *   different here.
   * - An attribute too many is refused with code 1002.
   * - The content of `RC:chrmKVNotiMsg` must have `type`, `key` and `value`; without them it is refused with code
   *   1002.
   * - The message comes from `userId` and reaches the other members.
   * - A room that does not exist is refused with code 1002.
   *
   * `POST /chatroom/entry/set.json` · Limit: 100 a second, shared by all calls of the "chatroom.entry.set" kind.
   *
   * @param params - see {@link ChatroomSetEntryParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when the service is not enabled for the app; many calls while it is not
   *   end in 1008
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/kv-attribute/set-kv-entry | RongCloud
   *   documentation}
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
  setEntry(params: ChatroomSetEntryParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().setEntry, params, options);
  }

  /**
   * Sets several custom attributes of a chatroom.
   *
   * - The attributes service must be enabled. A room has 100 attributes at most.
   * - What is there is overwritten, whoever owns it, and changes its owner.
   * - No message goes to the room.
   *
   * Inferred, not documented:
   * - With one attribute too many none is set, and the code is 1002.
   * - A room that does not exist is refused with code 1002.
   *
   * `POST /chatroom/entry/batch/set.json` · Limit: 100 a second, each item of `entryInfo` counts, shared by all calls
   * of the "chatroom.entry.set" kind.
   *
   * @param params - see {@link ChatroomBatchSetEntryParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when the service is not enabled for the app; many calls while it is not
   *   end in 1008
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/kv-attribute/set-kv-entry-batch | RongCloud
   *   documentation}
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
  batchSetEntry(params: ChatroomBatchSetEntryParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().batchSetEntry, params, options);
  }

  /**
   * Removes a custom attribute of a chatroom.
   *
   * Inferred, not documented:
   * - A user who does not own the attribute is refused with code 1002; `chatroom.batchRemoveEntry` asks for no owner.
   * - An attribute that is not there is no error.
   * - The content of `RC:chrmKVNotiMsg` must have `type`, `key` and `value`; without them it is refused with code
   *   1002.
   * - The message comes from `userId` and reaches the other members.
   *
   * `POST /chatroom/entry/remove.json` · Limit: 100 a second, shared by all calls of the "chatroom.entry.remove" kind.
   *
   * @param params - see {@link ChatroomRemoveEntryParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when the service is not enabled for the app; many calls while it is not
   *   end in 1008
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/kv-attribute/remove-kv-entry | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.chatroom.removeEntry({ chatroomId: '10001', userId: 'host', key: 'seat1' });
   * ```
   */
  removeEntry(params: ChatroomRemoveEntryParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().removeEntry, params, options);
  }

  /**
   * Removes several custom attributes of a chatroom, whoever owns them.
   *
   * - No message goes to the room.
   *
   * Inferred, not documented:
   * - Attributes that are not there are no error.
   *
   * `POST /chatroom/entry/batch/remove.json` · Limit: 100 a second, each item of `entryKeys` counts, shared by all
   * calls of the "chatroom.entry.remove" kind.
   *
   * @param params - see {@link ChatroomBatchRemoveEntryParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when the service is not enabled for the app; many calls while it is not
   *   end in 1008
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/kv-attribute/remove-kv-entry-batch | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.chatroom.batchRemoveEntry({ chatroomId: '10001', entryOwnerId: 'host', entryKeys: ['seat1', 'seat2'] });
   * ```
   */
  batchRemoveEntry(params: ChatroomBatchRemoveEntryParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(chatroomEndpoints().batchRemoveEntry, params, options);
  }

  /**
   * Reads custom attributes of a chatroom.
   *
   * Inferred, not documented:
   * - Attributes that do not exist are left out.
   * - An unknown room gives none.
   *
   * `POST /chatroom/entry/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomListEntryParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when the service is not enabled for the app; many calls while it is not
   *   end in 1008
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/kv-attribute/query-kv-entry | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { keys } = await rong.chatroom.listEntry({ chatroomId: '10001' });
   * ```
   */
  listEntry(params: ChatroomListEntryParams, options?: RequestOptions): ApiPromise<ChatroomListEntryResult> {
    return this.call(chatroomEndpoints().listEntry, params, options);
  }
}
