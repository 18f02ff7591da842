// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { ApiPromise } from '../core/api-promise.js';
import { type Endpoint, endpoint, endpoints } from '../core/endpoint.js';
import { boolean, id, integer, list, map, required, text } from '../core/fields.js';
import type { RequestOptions } from '../core/options.js';
import { Resource } from '../core/resource.js';

/** Parameters of {@link ChatroomResource.create}. */
export interface ChatroomCreateParams {
  /** Names of the chatrooms by chatroom id (letters and digits). At most 100 entries, keys at most 64 bytes. */
  chatroom: Readonly<Record<string, string>>;
}

/** Result of {@link ChatroomResource.create}. */
export interface ChatroomCreateResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link ChatroomResource.join}. */
export interface ChatroomJoinParams {
  /** User ids, one or several. At most 50 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
}

/** Result of {@link ChatroomResource.join}. */
export interface ChatroomJoinResult {
  /** 200 on success. */
  code: number;
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
export interface ChatroomQueryResult {
  /** 200 on success. */
  code: number;
  /** The chatrooms that exist, in the order asked for (inferred). */
  chatRooms: ChatroomInfo[];
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
export interface ChatroomQueryUserResult {
  /** 200 on success. */
  code: number;
  /** How many members there are in all, not how many were returned. */
  total: number;
  /** By time of joining. */
  users: ChatroomMember[];
}

/** Parameters of {@link ChatroomResource.stopDistributionMessage}. */
export interface ChatroomStopDistributionMessageParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
}

/** Result of {@link ChatroomResource.stopDistributionMessage}. */
export interface ChatroomStopDistributionMessageResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link ChatroomResource.resumeDistributionMessage}. */
export interface ChatroomResumeDistributionMessageParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
}

/** Result of {@link ChatroomResource.resumeDistributionMessage}. */
export interface ChatroomResumeDistributionMessageResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link ChatroomResource.addGagUser}. */
export interface ChatroomAddGagUserParams {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
  /** How long, in minutes; 43200 is 30 days. From 1 to 43200. */
  minute: number;
  /**
   * Whether all members of the room are told, through a callback of the client SDK.
   *
   * @defaultValue `false`
   */
  needNotify?: boolean | undefined;
  /** JSON text that comes with the notification; read only together with `needNotify`. */
  extra?: string | undefined;
}

/** Result of {@link ChatroomResource.addGagUser}. */
export interface ChatroomAddGagUserResult {
  /** 200 on success. */
  code: number;
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
export interface ChatroomListGagUserResult {
  /** 200 on success. */
  code: number;
  /** All muted users at once. */
  users: ChatroomGag[];
}

/** Parameters of {@link ChatroomResource.rollbackGagUser}. */
export interface ChatroomRollbackGagUserParams {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
  /**
   * Whether all members of the room are told, through a callback of the client SDK.
   *
   * @defaultValue `false`
   */
  needNotify?: boolean | undefined;
  /** JSON text that comes with the notification; read only together with `needNotify`. */
  extra?: string | undefined;
}

/** Result of {@link ChatroomResource.rollbackGagUser}. */
export interface ChatroomRollbackGagUserResult {
  /** 200 on success. */
  code: number;
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
   *
   * @defaultValue `false`
   */
  needNotify?: boolean | undefined;
  /** JSON text that comes with the notification; read only together with `needNotify`. */
  extra?: string | undefined;
}

/** Result of {@link ChatroomResource.addBlockUser}. */
export interface ChatroomAddBlockUserResult {
  /** 200 on success. */
  code: number;
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
export interface ChatroomGetListBlockUserResult {
  /** 200 on success. */
  code: number;
  /** All blocked users at once. */
  users: ChatroomBlock[];
}

/** Parameters of {@link ChatroomResource.rollbackBlockUser}. */
export interface ChatroomRollbackBlockUserParams {
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
  /**
   * Whether the unblocked users are told, through a callback of the client SDK.
   *
   * @defaultValue `false`
   */
  needNotify?: boolean | undefined;
  /** JSON text that comes with the notification; read only together with `needNotify`. */
  extra?: string | undefined;
}

/** Result of {@link ChatroomResource.rollbackBlockUser}. */
export interface ChatroomRollbackBlockUserResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link ChatroomResource.destroy}. */
export interface ChatroomDestroyParams {
  /** Chatroom ids, one or several. Each at most 64 bytes. */
  chatroomId: string | readonly string[] | ReadonlySet<string>;
}

/** Result of {@link ChatroomResource.destroy}. */
export interface ChatroomDestroyResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link ChatroomResource.addWhiteListUser}. */
export interface ChatroomAddWhiteListUserParams {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
  /** User ids, one or several. A room has five protected users at most in all. At most 5 items, each at most 64 bytes. */
  userId: string | readonly string[] | ReadonlySet<string>;
}

/** Result of {@link ChatroomResource.addWhiteListUser}. */
export interface ChatroomAddWhiteListUserResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link ChatroomResource.addPriority}. */
export interface ChatroomAddPriorityParams {
  /**
   * Message types such as `RC:TxtMsg`, one or several. An app has 20 at most in all. At most 5 items, each at most 32
   * characters.
   */
  objectName: string | readonly string[] | ReadonlySet<string>;
}

/** Result of {@link ChatroomResource.addPriority}. */
export interface ChatroomAddPriorityResult {
  /** 200 on success. */
  code: number;
}

const userId = required(list(id, { maxItems: 20 }));
const chatroomId = required(id);
const minute = required(integer({ min: 1, max: 43200 }));
const needNotify = boolean;
const extra = text();

export const chatroomEndpoints: Record<
  | 'create'
  | 'join'
  | 'query'
  | 'queryUser'
  | 'stopDistributionMessage'
  | 'resumeDistributionMessage'
  | 'addGagUser'
  | 'listGagUser'
  | 'rollbackGagUser'
  | 'addBlockUser'
  | 'getListBlockUser'
  | 'rollbackBlockUser'
  | 'destroy'
  | 'addWhiteListUser'
  | 'addPriority',
  Endpoint
> = endpoints('chatroom', {
  create: endpoint('/chatroom/create.json', { chatroom: required(map({ key: id, maxItems: 100 })) }),
  join: endpoint('/chatroom/join.json', { userId: required(list(id, { maxItems: 50 })), chatroomId }),
  query: endpoint('/chatroom/query.json', { chatroomId: required(list(id, { maxItems: 20 })) }),
  queryUser: endpoint('/chatroom/user/query.json', {
    chatroomId,
    count: required(integer({ min: 1, max: 500 })),
    order: required(integer({ min: 1, max: 2 })),
  }),
  stopDistributionMessage: endpoint('/chatroom/message/stopDistribution.json', { chatroomId }),
  resumeDistributionMessage: endpoint('/chatroom/message/resumeDistribution.json', { chatroomId }),
  addGagUser: endpoint('/chatroom/user/gag/add.json', { userId, chatroomId, minute, needNotify, extra }),
  listGagUser: endpoint('/chatroom/user/gag/list.json', { chatroomId }),
  rollbackGagUser: endpoint('/chatroom/user/gag/rollback.json', { userId, chatroomId, needNotify, extra }),
  addBlockUser: endpoint('/chatroom/user/block/add.json', { userId, chatroomId, minute, needNotify, extra }),
  getListBlockUser: endpoint('/chatroom/user/block/list.json', { chatroomId }),
  rollbackBlockUser: endpoint('/chatroom/user/block/rollback.json', { userId, chatroomId, needNotify, extra }),
  destroy: endpoint('/chatroom/destroy.json', { chatroomId: required(list(id)) }),
  addWhiteListUser: endpoint('/chatroom/user/whitelist/add.json', {
    chatroomId,
    userId: required(list(id, { maxItems: 5 })),
  }),
  addPriority: endpoint('/chatroom/message/priority/add.json', {
    objectName: required(list(text({ maxChars: 32 }), { maxItems: 5 })),
  }),
});

/** Chatrooms: members, mutes, blocks, protection and message priority. */
export class ChatroomResource extends Resource {
  /**
   * Creates one or several chatrooms.
   *
   * - Deprecated in favor of `create_new`, but still served.
   * - A room is destroyed when nobody has sent or joined for the time set for the app, 60 minutes by default, unless
   *   it is kept alive.
   * - Nobody is in a new room: users usually join from a client.
   * - The name comes back only from `chatroom.query`.
   * - Creating a room that exists succeeds (inferred). Whether its name changes is in no source.
   *
   * `POST /chatroom/create.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomCreateParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {InvalidParameterError} a field is longer than allowed (code 1005)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/deprecated-create | RongCloud documentation}
   * @example
   * ```ts
   * await rong.chatroom.create({ chatroom: { '10001': 'name1', '10002': 'name2' } });
   * ```
   */
  create(params: ChatroomCreateParams, options?: RequestOptions): ApiPromise<ChatroomCreateResult> {
    return this.call(chatroomEndpoints.create, params, options);
  }

  /**
   * Puts users into a chatroom.
   *
   * - In V1 and V2.0.1 only: current documentation and SDKs leave it out.
   * - The users count as members from the time of the call (inferred).
   * - Joining again is not an error (inferred).
   * - By default a user is in one room at a time, and joining another leaves the first; the app can allow several.
   *   Whether this holds for this call is in no source.
   * - A user blocked in the room cannot join; what this call then answers is in no source.
   *
   * `POST /chatroom/join.json` · No rate limit is documented.
   *
   * @param params - see {@link ChatroomJoinParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {InvalidParameterError} the chatroom does not exist (observed on the real service) (code 1002)
   * @see go@v2.0.1:RCServerSDK/chatroom.go, php@v2.0.1:API/methods/Chatroom.php, php@v1:API/ServerAPI.php
   * @example
   * ```ts
   * await rong.chatroom.join({ userId: ['uid1', 'uid2'], chatroomId: '10001' });
   * ```
   */
  join(params: ChatroomJoinParams, options?: RequestOptions): ApiPromise<ChatroomJoinResult> {
    return this.call(chatroomEndpoints.join, params, options);
  }

  /**
   * Reads the name and creation time of chatrooms.
   *
   * - Deprecated in favor of `chatroom/get`.
   * - Unknown ids are left out of the list.
   * - Times are Beijing time (UTC+8) in the China data center and UTC in the others.
   *
   * `POST /chatroom/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomQueryParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/deprecated-info | RongCloud documentation}
   * @example
   * ```ts
   * const { chatRooms } = await rong.chatroom.query({ chatroomId: ['10001', '10002'] });
   * ```
   */
  query(params: ChatroomQueryParams, options?: RequestOptions): ApiPromise<ChatroomQueryResult> {
    return this.call(chatroomEndpoints.query, params, options);
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
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/member/query-member-list | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { total, users } = await rong.chatroom.queryUser({ chatroomId: '10001', count: 500, order: 1 });
   * ```
   */
  queryUser(params: ChatroomQueryUserParams, options?: RequestOptions): ApiPromise<ChatroomQueryUserResult> {
    return this.call(chatroomEndpoints.queryUser, params, options);
  }

  /**
   * Stops passing the messages of a chatroom on to its members.
   *
   * - Messages are still accepted, but other members do not get them until `chatroom.resumeDistributionMessage`.
   * - What was held back is not delivered later (inferred).
   * - Stopping again is not an error, and the state ends with the room (inferred).
   *
   * `POST /chatroom/message/stopDistribution.json` · No rate limit is documented.
   *
   * @param params - see {@link ChatroomStopDistributionMessageParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @see go@v2.0.1:RCServerSDK/chatroom.go, java:methods/chatroom/distribute/Distribute.java,
   *   nodejs:docs/chatroom/distribute.md
   * @example
   * ```ts
   * await rong.chatroom.stopDistributionMessage({ chatroomId: '10001' });
   * ```
   */
  stopDistributionMessage(
    params: ChatroomStopDistributionMessageParams,
    options?: RequestOptions,
  ): ApiPromise<ChatroomStopDistributionMessageResult> {
    return this.call(chatroomEndpoints.stopDistributionMessage, params, options);
  }

  /**
   * Resumes passing the messages of a chatroom on to its members.
   *
   * - Resuming a room that was not stopped succeeds (inferred).
   *
   * `POST /chatroom/message/resumeDistribution.json` · No rate limit is documented.
   *
   * @param params - see {@link ChatroomResumeDistributionMessageParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @see go@v2.0.1:RCServerSDK/chatroom.go, java:methods/chatroom/distribute/Distribute.java,
   *   nodejs:docs/chatroom/distribute.md
   * @example
   * ```ts
   * await rong.chatroom.resumeDistributionMessage({ chatroomId: '10001' });
   * ```
   */
  resumeDistributionMessage(
    params: ChatroomResumeDistributionMessageParams,
    options?: RequestOptions,
  ): ApiPromise<ChatroomResumeDistributionMessageResult> {
    return this.call(chatroomEndpoints.resumeDistributionMessage, params, options);
  }

  /**
   * Mutes users in a chatroom for a number of minutes.
   *
   * - A muted user still receives, but cannot send from a client. The server API is not bound by mutes.
   * - The mute ends by itself or with `chatroom.rollbackGagUser`; one without end is not documented.
   * - Muting again replaces the end time.
   * - Leaving the room does not lift the mute, and neither does destroying it.
   * - The users need not be members (inferred).
   * - Notifications need client SDK 5.4.5 (Web 5.7.9) or later.
   *
   * `POST /chatroom/user/gag/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomAddGagUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {InvalidParameterError} `minute` is not valid, or the chatroom id is empty (code 1003)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/mute/gag-user | RongCloud documentation}
   * @example
   * ```ts
   * await rong.chatroom.addGagUser({ userId: ['2582'], chatroomId: '10001', minute: 30 });
   * ```
   */
  addGagUser(params: ChatroomAddGagUserParams, options?: RequestOptions): ApiPromise<ChatroomAddGagUserResult> {
    return this.call(chatroomEndpoints.addGagUser, params, options);
  }

  /**
   * Lists the users muted in a chatroom and when each mute ends.
   *
   * - There is no paging. A mute that ended is not listed.
   * - A room without mutes, or an unknown one, gives an empty list (inferred).
   * - Times are Beijing time (UTC+8) in the China data center and UTC in the others.
   *
   * `POST /chatroom/user/gag/list.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomListGagUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/mute/query-gagged-user | RongCloud documentation}
   * @example
   * ```ts
   * const { users } = await rong.chatroom.listGagUser({ chatroomId: '10001' });
   * ```
   */
  listGagUser(params: ChatroomListGagUserParams, options?: RequestOptions): ApiPromise<ChatroomListGagUserResult> {
    return this.call(chatroomEndpoints.listGagUser, params, options);
  }

  /**
   * Lifts the mute of users in a chatroom.
   *
   * - Lifting a mute that is not there succeeds (inferred).
   * - Notifications need client SDK 5.4.5 (Web 5.7.9) or later.
   *
   * `POST /chatroom/user/gag/rollback.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomRollbackGagUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/mute/ungag-user | RongCloud documentation}
   * @example
   * ```ts
   * await rong.chatroom.rollbackGagUser({ userId: ['2582'], chatroomId: '10001' });
   * ```
   */
  rollbackGagUser(
    params: ChatroomRollbackGagUserParams,
    options?: RequestOptions,
  ): ApiPromise<ChatroomRollbackGagUserResult> {
    return this.call(chatroomEndpoints.rollbackGagUser, params, options);
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
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {InvalidParameterError} `minute` is not valid (code 1003)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/block/block-user | RongCloud documentation}
   * @example
   * ```ts
   * await rong.chatroom.addBlockUser({ userId: ['2582'], chatroomId: '10001', minute: 30 });
   * ```
   */
  addBlockUser(params: ChatroomAddBlockUserParams, options?: RequestOptions): ApiPromise<ChatroomAddBlockUserResult> {
    return this.call(chatroomEndpoints.addBlockUser, params, options);
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
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
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
    return this.call(chatroomEndpoints.getListBlockUser, params, options);
  }

  /**
   * Lifts the block of users, who may then join the chatroom again.
   *
   * - It does not bring the users back into the room.
   * - Lifting a block that is not there succeeds (inferred).
   * - Notifications need client SDK 5.4.5 (Web 5.7.9) or later.
   *
   * `POST /chatroom/user/block/rollback.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomRollbackBlockUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/block/unblock-user | RongCloud documentation}
   * @example
   * ```ts
   * await rong.chatroom.rollbackBlockUser({ userId: ['2582'], chatroomId: '10001' });
   * ```
   */
  rollbackBlockUser(
    params: ChatroomRollbackBlockUserParams,
    options?: RequestOptions,
  ): ApiPromise<ChatroomRollbackBlockUserResult> {
    return this.call(chatroomEndpoints.rollbackBlockUser, params, options);
  }

  /**
   * Destroys chatrooms at once.
   *
   * - All members leave; the room's mute-all, mute exceptions, protected users and attributes are gone.
   * - Mutes and blocks of single users survive, and hold again in a new room with the same id.
   * - This is the only way to destroy a room that is kept alive.
   * - Unknown ids are not an error.
   *
   * `POST /chatroom/destroy.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomDestroyParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/destroy | RongCloud documentation}
   * @example
   * ```ts
   * await rong.chatroom.destroy({ chatroomId: ['10001', '10002'] });
   * ```
   */
  destroy(params: ChatroomDestroyParams, options?: RequestOptions): ApiPromise<ChatroomDestroyResult> {
    return this.call(chatroomEndpoints.destroy, params, options);
  }

  /**
   * Protects users of a chatroom: they stay in while offline, and their messages are not dropped under load.
   *
   * - The service must be enabled.
   * - The list belongs to one room and is gone when the room is destroyed.
   * - A sixth user is refused with code 1002 (inferred).
   *
   * `POST /chatroom/user/whitelist/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomAddWhiteListUserParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} the service is not enabled for the app; many calls while it is not end in 1008
   *   (code 1009)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/whitelist/add-to-user-whitelist | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.chatroom.addWhiteListUser({ chatroomId: '10001', userId: ['2582'] });
   * ```
   */
  addWhiteListUser(
    params: ChatroomAddWhiteListUserParams,
    options?: RequestOptions,
  ): ApiPromise<ChatroomAddWhiteListUserResult> {
    return this.call(chatroomEndpoints.addWhiteListUser, params, options);
  }

  /**
   * Gives message types low priority in chatrooms: they are dropped first under load.
   *
   * - It holds for all chatrooms of the app.
   * - Every type has high priority at first. A room takes 40 messages each 200 ms, 20 of them of high priority only.
   * - A type that has low priority already is ignored (inferred).
   * - The limit of 32 characters is the one for message types elsewhere (inferred).
   *
   * `POST /chatroom/message/priority/add.json` · Limit: 100 a second.
   *
   * @param params - see {@link ChatroomAddPriorityParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} the service is not enabled for the app; many calls while it is not end in 1008
   *   (code 1009)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/chatroom/message-priority/add-low-priority-message-type |
   *   RongCloud documentation}
   * @example
   * ```ts
   * await rong.chatroom.addPriority({ objectName: ['RC:VcMsg', 'RC:ImgTextMsg'] });
   * ```
   */
  addPriority(params: ChatroomAddPriorityParams, options?: RequestOptions): ApiPromise<ChatroomAddPriorityResult> {
    return this.call(chatroomEndpoints.addPriority, params, options);
  }
}
