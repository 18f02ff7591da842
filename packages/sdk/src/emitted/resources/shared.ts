// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { ObjectName } from '../message-types.js';

/** Result without data. */
export interface CodeResult {
  /** 200 on success; 10000 on the paths under `/v2/`. */
  code: number;
}

/** Notice message that a call sends to the group. */
export interface GroupNotice {
  /** If true, the change sends a notice message to the group. Default: `false`. */
  bindNotifyMsg?: boolean | undefined;
  /**
   * Maximum number of members for this call only, at most the app's own maximum (3,000 by default). 0 counts as
   * absent. At least 0.
   */
  maxMember?: number | undefined;
  /** Id of the sender of the notice. At most 64 bytes. */
  fromUserId?: string | number | undefined;
  /**
   * Message type: a built-in type such as `RC:TxtMsg`, or a custom type, which must not begin with `RC:`. At most 32
   * characters.
   */
  objectName?: ObjectName | undefined;
  /** Message content. Built-in types: a serialized JSON object; custom types: any string. At most 131,072 bytes. */
  content?: string | undefined;
  /** Push text. Built-in types have a default; custom types are pushed only if it is set. */
  pushContent?: string | undefined;
  /** Push payload: `appData` on iOS, `pushData` on Android. */
  pushData?: string | undefined;
  /** If 1, the message is also delivered to the sender's clients and stored in the sender's history. Default: `0`. */
  isIncludeSender?: boolean | 0 | 1 | undefined;
  /** If 1, the notice is stored in the receivers' server-side history. Default: `0`. */
  isPersisted?: boolean | 0 | 1 | undefined;
  /**
   * Push settings, a serialized JSON object: `title` (at most 50 characters), `templateId`, `forceShowPushContent` (0
   * or 1), `pushConfigs` (a list of objects with one key each: HW, HONOR, MI, APNs, VIVO, OPPO, FCM, OHOS).
   */
  pushExt?: string | undefined;
  /** If true, clients do not update the last message of the conversation. Default: `false`. */
  disableUpdateLastMsg?: boolean | undefined;
}

/** Message type, content and push settings of a send. */
export interface PushedMessage {
  /**
   * Message type: a built-in type such as `RC:TxtMsg`, or a custom type, which must not begin with `RC:`. At most 32
   * characters.
   */
  objectName: ObjectName;
  /** Message content. Built-in types: a serialized JSON object; custom types: any string. At most 131,072 bytes. */
  content: string;
  /** Push text. Built-in types have a default; custom types are pushed only if it is set. */
  pushContent?: string | undefined;
  /** Push payload: `appData` on iOS, `pushData` on Android. */
  pushData?: string | undefined;
  /**
   * Push settings, a serialized JSON object: `title` (at most 50 characters), `templateId`, `forceShowPushContent` (0
   * or 1), `pushConfigs` (a list of objects with one key each: HW, HONOR, MI, APNs, VIVO, OPPO, FCM, OHOS).
   */
  pushExt?: string | undefined;
  /** If 1, iOS gets a silent push that wakes the app. Default: `0`. */
  contentAvailable?: boolean | 0 | 1 | undefined;
  /** If true, clients do not update the last message of the conversation. Default: `false`. */
  disableUpdateLastMsg?: boolean | undefined;
  /**
   * Deduplication number: a send with the same number within a minute is refused. The feature is enabled by support
   * ticket.
   */
  msgRandom?: number | undefined;
}

/** Sender, storage and key-value pairs of a send. */
export interface ExpandableMessage {
  /** Id of the sender. The user need not be registered, nor be a member of the target. At most 64 bytes. */
  fromUserId: string | number;
  /**
   * If 1, the message is stored in the receivers' server-side history. It is queued for offline receivers either way.
   * Default: `1`.
   */
  isPersisted?: boolean | 0 | 1 | undefined;
  /** If 1, clients that do not know the message type count the message as unread. Default: `1`. */
  isCounted?: boolean | 0 | 1 | undefined;
  /** If true, key-value pairs can be attached to the message later. Default: `false`. */
  expansion?: boolean | undefined;
  /**
   * Initial key-value pairs of the message. Ignored unless `expansion` is true. At most 300 entries, keys at most 32
   * characters, values at most 4,096 characters. A JSON string of the value is also accepted.
   */
  extraContent?: Readonly<Record<string, string>> | string | undefined;
}

/** Message to recall, and display of the recall. */
export interface RecallOptions {
  /** Id of the sender of the message. At most 64 bytes. */
  fromUserId: string | number;
  /** Id of the message. */
  messageUID: string;
  /** Send time of the message: Unix time in milliseconds. At least 0. */
  sentTime?: number | undefined;
  /** If 1, clients show that an administrator recalled the message. Default: `0`. */
  isAdmin?: boolean | 0 | 1 | undefined;
  /** If 1, clients delete the message without showing a recall notice. Default: `0`. */
  isDelete?: boolean | 0 | 1 | undefined;
  /** Custom string. */
  extra?: string | undefined;
  /** If true, clients do not update the last message of the conversation. Default: `false`. */
  disableUpdateLastMsg?: boolean | undefined;
}

/** Sender and type of a message. */
export interface MessageSource {
  /** Id of the sender. The user need not be registered, nor be a member of the target. At most 64 bytes. */
  fromUserId: string | number;
  /**
   * Message type: a built-in type such as `RC:TxtMsg`, or a custom type, which must not begin with `RC:`. At most 32
   * characters.
   */
  objectName: ObjectName;
  /** If 1, the message is also delivered to the sender's clients and stored in the sender's history. Default: `0`. */
  isIncludeSender?: boolean | 0 | 1 | undefined;
}

/** Checks before a send. */
export interface CheckedSend {
  /** If 1, receivers who have the sender on their blocklist are skipped. Default: `0`. */
  verifyBlacklist?: boolean | 0 | 1 | undefined;
  /**
   * Deduplication number: a send with the same number within a minute is refused. The feature is enabled by support
   * ticket.
   */
  msgRandom?: number | undefined;
}

/** User and time range of a history query. */
export interface HistoryRange {
  /** Id of the user from whose view the history is read. At most 64 bytes. */
  userId: string | number;
  /** Start of the range: Unix time in milliseconds; usually the later of the two times. At least 0. */
  startTime: number;
  /** End of the range: Unix time in milliseconds; at most 14 days from `startTime`. At least 0. */
  endTime: number;
  /** Number of messages per page. From 1 to 100. Default: `10`. */
  pageSize?: number | undefined;
  /** If true, the range includes messages sent exactly at `startTime`. */
  includeStart: boolean;
}

/** Chatroom, and notification of the change. */
export interface ChatroomChange {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
  /** If true, all members of the chatroom are notified through a callback of the client SDK. Default: `false`. */
  needNotify?: boolean | undefined;
  /** JSON string sent with the notification; ignored without `needNotify`. */
  extra?: string | undefined;
}

/** Credentials of the service for the platform. */
export interface BotIntegrationAuth {
  /** API key for the platform. */
  apiKey: string;
}

/** Integration of a bot. */
export interface BotIntegrationSettings {
  /** User id of the bot. At most 64 characters. */
  userId: string | number;
  /** Integration type. Inferred: a bot has at most one integration of each type. */
  type: 'webhook' | 'dify_chat' | 'dify_completion' | 'dify_chatflow' | 'rc_agentchat';
  /** URL that receives messages and events. Required. Inferred: not required for type `rc_agentchat`. */
  callbackUrl?: string | undefined;
  /** If true, messages and events are forwarded. Inferred: the default. Default: `true`. */
  enabled?: boolean | undefined;
  /** Message types to forward, such as `RC:TxtMsg`. */
  objectNames?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** Events to forward, such as `message:private`. */
  events?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** If true, the platform's answer is streamed. Default: `true`. */
  stream?: boolean | undefined;
  /** If true, the platform's answer is sent as a message. Default: `true`. */
  handleResponse?: boolean | undefined;
  /** Agent that answers, with `agentId` and other fields. Java SDK only. */
  agent?: Readonly<Record<string, unknown>> | undefined;
  /** Java SDK only; no source states its meaning. */
  waitForInputCompletion?: boolean | undefined;
  /** Java SDK only; no source states its meaning. */
  gentleResponse?: boolean | undefined;
  /** Credentials of the service for the platform. */
  auth?: BotIntegrationAuth | undefined;
}

/** Data to clear for users who leave an entrusted group. */
export interface LeftGroupCleanup {
  /** Group id. At most 64 characters. */
  groupId: string | number;
  /** If 1, the mutes of the users in this group are removed. Default: `1`. */
  isDelBan?: boolean | 0 | 1 | undefined;
  /** If 1, the users are removed from the mute exceptions of the group. Default: `1`. */
  isDelWhite?: boolean | 0 | 1 | undefined;
  /** If 1, the users no longer follow members of the group. Default: `1`. */
  isDelFollowed?: boolean | 0 | 1 | undefined;
}

/** User in an entrusted group. */
export interface EntrustGroupUser {
  /** Id of the user whose view is affected. At most 64 bytes. */
  userId: string | number;
  /** Group id. At most 64 characters. */
  groupId: string | number;
}

/** Message of an ultra group. */
export interface UltraGroupMessageTarget {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string | number;
  /** Id of the message. At most 64 bytes. */
  msgUID: string | number;
}

/** Ultra group, or one of its channels. */
export interface UltraGroupOrChannel {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string | number;
  /** Id of the channel. Default: the whole group. At most 20 characters. */
  busChannel?: string | undefined;
}

/** Channel of an ultra group. */
export interface UltraGroupChannelTarget {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string | number;
  /** Id of the channel: letters and digits, no underscore. At most 20 characters. */
  busChannel: string;
}

/** Member of an ultra group. */
export interface UltraGroupMember {
  /** User id. At most 64 bytes. */
  userId: string | number;
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string | number;
}

/** Users of an ultra group. */
export interface UltraGroupRestUsers {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  group_id: string | number;
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  user_ids: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Page of a list. */
export interface UltraGroupUserGroupPage {
  /** Page number, from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Number of items per page. From 1 to 50. Default: `10`. */
  pageSize?: number | undefined;
}

/** Notice message and size of the group. */
export interface GroupNoticeResult extends CodeResult {
  /** Id of the notice message; only with `bindNotifyMsg`. */
  messageUID?: string;
  /** Go SDK only. Inferred: number of members after the change. */
  memberCount?: number;
}

/** Id of the message to one user. */
export interface UserMessageUid {
  /** Id of the receiver. */
  userId: string;
  /** Id of the message. */
  messageUID: string;
}

/** Ids of the messages that users receive. */
export interface UserMessagesResult extends CodeResult {
  /** Message id per receiver. */
  messageUIDs?: UserMessageUid[];
}

/** Id of the message to one group. */
export interface GroupMessageUid {
  /** Id of the group. */
  groupId: string;
  /** Id of the message. */
  messageUID: string;
}

/** Ids of the messages that groups receive. */
export interface GroupMessagesResult extends CodeResult {
  /** Message id per group. */
  messageUIDs?: GroupMessageUid[];
}
