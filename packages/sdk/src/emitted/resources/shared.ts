// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { ObjectName } from '../message-types.js';

/** Result without data. */
export interface CodeResult {
  /** 200 on success; 10000 on the paths under `/v2/`. */
  code: number;
}

/** Notice message that a call sends to the group. */
export interface GroupNotice {
  /** If true, the call also sends a message to the group, which tells clients of the change. Default: `false`. */
  bindNotifyMsg?: boolean | undefined;
  /**
   * Maximum number of members of the group, for this call only; at most the app's own maximum (3,000 by default). 0
   * counts as absent.
   */
  maxMember?: number | undefined;
  /** Id of the sender of the notice message. At most 64 bytes. */
  fromUserId?: string | number | undefined;
  /**
   * Message type: a built-in type such as `RC:TxtMsg`, or a custom type, which must not begin with `RC:`. In
   * `rongkit`, `...textMessage('hello')` and the other builders give `objectName` and `content`. At most 32
   * characters.
   */
  objectName?: ObjectName | undefined;
  /**
   * Message content. Built-in types: a serialized JSON object, such as `{"content":"hello"}` for a text message;
   * custom types: any string. In `rongkit`, `...textMessage('hello')` and the other builders give `objectName` and
   * `content`. At most 131,072 bytes.
   */
  content?: string | undefined;
  /**
   * Text of the push notification. Built-in message types have a default text; messages of custom types are pushed
   * only with this text.
   */
  pushContent?: string | undefined;
  /** Custom data of the push notification. The app receives it as `appData` on iOS and `pushData` on Android. */
  pushData?: string | undefined;
  /**
   * If 1, the message is also delivered to the sender's clients and stored in the sender's server-side history.
   * Default: `0`.
   */
  isIncludeSender?: boolean | 0 | 1 | undefined;
  /** If 1, the notice message is stored in the receivers' server-side history. Default: `0`. */
  isPersisted?: boolean | 0 | 1 | undefined;
  /**
   * Push settings, a serialized JSON object: `title` (at most 50 characters), `templateId`, `forceShowPushContent` (0
   * or 1), `pushConfigs` (a list of objects with one key each: HW, HONOR, MI, APNs, VIVO, OPPO, FCM, OHOS).
   */
  pushExt?: string | undefined;
  /** If true, clients do not update the last message of the conversation. Default: `false`. */
  disableUpdateLastMsg?: boolean | undefined;
}

/** Message type, content and push settings of a message to send. */
export interface PushedMessage {
  /**
   * Message type: a built-in type such as `RC:TxtMsg`, or a custom type, which must not begin with `RC:`. In
   * `rongkit`, `...textMessage('hello')` and the other builders give `objectName` and `content`. At most 32
   * characters.
   */
  objectName: ObjectName;
  /**
   * Message content. Built-in types: a serialized JSON object, such as `{"content":"hello"}` for a text message;
   * custom types: any string. In `rongkit`, `...textMessage('hello')` and the other builders give `objectName` and
   * `content`. At most 131,072 bytes.
   */
  content: string;
  /**
   * Text of the push notification. Built-in message types have a default text; messages of custom types are pushed
   * only with this text.
   */
  pushContent?: string | undefined;
  /** Custom data of the push notification. The app receives it as `appData` on iOS and `pushData` on Android. */
  pushData?: string | undefined;
  /**
   * Push settings, a serialized JSON object: `title` (at most 50 characters), `templateId`, `forceShowPushContent` (0
   * or 1), `pushConfigs` (a list of objects with one key each: HW, HONOR, MI, APNs, VIVO, OPPO, FCM, OHOS).
   */
  pushExt?: string | undefined;
  /** If 1, iOS devices get a silent push, which wakes the app. Default: `0`. */
  contentAvailable?: boolean | 0 | 1 | undefined;
  /** If true, clients do not update the last message of the conversation. Default: `false`. */
  disableUpdateLastMsg?: boolean | undefined;
  /**
   * Deduplication number, chosen by you. Another send with the same number within a minute is refused. Inferred: with
   * code 1021. RongCloud enables the feature for an app on request.
   */
  msgRandom?: number | undefined;
}

/** Sender, storage and key-value pairs of a message to send. */
export interface ExpandableMessage {
  /** Id of the sender. The user need not be registered, nor be a member of the group or chatroom. At most 64 bytes. */
  fromUserId: string | number;
  /**
   * If 1, the message is stored in the receivers' server-side history. The message is queued for offline receivers in
   * either case. Default: `1`.
   */
  isPersisted?: boolean | 0 | 1 | undefined;
  /** If 1, clients that do not know the message type count the message as unread. Default: `1`. */
  isCounted?: boolean | 0 | 1 | undefined;
  /** If true, key-value pairs can be attached to the message later. Default: `false`. */
  expansion?: boolean | undefined;
  /**
   * Initial key-value pairs of the message. Ignored unless `expansion` is true. At most 300 entries, keys at most 32
   * characters in the form `^[A-Za-z0-9+=_-]+$`, values at most 4,096 characters. A JSON string of the value is also
   * accepted.
   */
  extraContent?: Readonly<Record<string, string>> | string | undefined;
}

/** Message to recall, and how clients show the recall. */
export interface RecallOptions {
  /** Id of the sender of the message. At most 64 bytes. */
  fromUserId: string | number;
  /** Id of the message to recall. */
  messageUID: string;
  /** Send time of the message: Unix time in milliseconds. Older SDKs require it. */
  sentTime?: number | undefined;
  /** If 1, clients show that an administrator recalled the message. Default: `0`. */
  isAdmin?: boolean | 0 | 1 | undefined;
  /** If 1, clients delete the message without showing a recall notice. Default: `0`. */
  isDelete?: boolean | 0 | 1 | undefined;
  /** Custom string, sent to the clients with the recall. */
  extra?: string | undefined;
  /** If true, clients do not update the last message of the conversation. Default: `false`. */
  disableUpdateLastMsg?: boolean | undefined;
}

/** Sender and type of a message to send. */
export interface MessageSource {
  /** Id of the sender. The user need not be registered, nor be a member of the group or chatroom. At most 64 bytes. */
  fromUserId: string | number;
  /**
   * Message type: a built-in type such as `RC:TxtMsg`, or a custom type, which must not begin with `RC:`. In
   * `rongkit`, `...textMessage('hello')` and the other builders give `objectName` and `content`. At most 32
   * characters.
   */
  objectName: ObjectName;
  /**
   * If 1, the message is also delivered to the sender's clients and stored in the sender's server-side history.
   * Default: `0`.
   */
  isIncludeSender?: boolean | 0 | 1 | undefined;
}

/** Checks before a send: blocklist, allowlist and duplicates. */
export interface CheckedSend {
  /**
   * If 1, receivers who do not accept messages from the sender, by their blocklist or allowlist, are skipped. Default:
   * `0`.
   */
  verifyBlacklist?: boolean | 0 | 1 | undefined;
  /**
   * Deduplication number, chosen by you. Another send with the same number within a minute is refused. Inferred: with
   * code 1021. RongCloud enables the feature for an app on request.
   */
  msgRandom?: number | undefined;
}

/** User and time range of a message history query. */
export interface HistoryRange {
  /** Id of the user: only messages that this user sees in the conversation are listed. At most 64 bytes. */
  userId: string | number;
  /** Start of the range: Unix time in milliseconds; usually later than `endTime`. */
  startTime: number;
  /** End of the range: Unix time in milliseconds; at most 14 days from `startTime`. */
  endTime: number;
  /** Number of messages per page. From 1 to 100. Default: `10`. */
  pageSize?: number | undefined;
  /** If true, the range includes messages sent exactly at `startTime`. */
  includeStart: boolean;
}

/** Chatroom to change, and whether its clients are notified. */
export interface ChatroomChange {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string | number;
  /** If true, the client SDK notifies all members of the chatroom of the change. Default: `false`. */
  needNotify?: boolean | undefined;
  /** JSON string for the clients, sent with the notification. Ignored unless `needNotify` is true. */
  extra?: string | undefined;
}

/** Credentials with which RongCloud calls the external platform of the bot. */
export interface BotIntegrationAuth {
  /** API key of the platform. */
  apiKey: string;
}

/** Integration of a bot: a platform to which messages to the bot, and events, are forwarded. */
export interface BotIntegrationSettings {
  /** User id of the bot. At most 64 characters. */
  userId: string | number;
  /**
   * Type of the integration: `webhook` for your own server; `dify_chat`, `dify_completion` or `dify_chatflow` for the
   * platform Dify; `rc_agentchat` for a RongCloud agent (`agent.create`). Inferred: a bot has at most one integration
   * of each type.
   */
  type: 'webhook' | 'dify_chat' | 'dify_completion' | 'dify_chatflow' | 'rc_agentchat';
  /**
   * URL to which messages and events are forwarded. Required for a new integration. Inferred: not required for type
   * `rc_agentchat`.
   */
  callbackUrl?: string | undefined;
  /** If true, messages to the bot and events are forwarded. Inferred: the default. Default: `true`. */
  enabled?: boolean | undefined;
  /** Message types to forward, such as `RC:TxtMsg`. No source states the default. */
  objectNames?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** Events to forward, such as `message:private`. No source states the default. */
  events?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** If true, the answer of the platform reaches the user in parts, as a streaming message. Default: `true`. */
  stream?: boolean | undefined;
  /** If true, the service sends the answer of the platform to the user as a message. Default: `true`. */
  handleResponse?: boolean | undefined;
  /** Agent that answers for the bot, with `agentId` and other fields of an agent. Only the Java SDK has the field. */
  agent?: Readonly<Record<string, unknown>> | undefined;
  /** Only the Java SDK has the field; no source states its meaning. */
  waitForInputCompletion?: boolean | undefined;
  /** Only the Java SDK has the field; no source states its meaning. */
  gentleResponse?: boolean | undefined;
  /** Credentials with which RongCloud calls the external platform of the bot. */
  auth?: BotIntegrationAuth | undefined;
}

/** Data to clear for users who leave an entrusted group. */
export interface LeftGroupCleanup {
  /** Id of the entrusted group. At most 64 characters. */
  groupId: string | number;
  /** If 1, the mutes of the users in this group are removed. Default: `1`. */
  isDelBan?: boolean | 0 | 1 | undefined;
  /** If 1, the mute exceptions of the users in this group are removed. Default: `1`. */
  isDelWhite?: boolean | 0 | 1 | undefined;
  /** If 1, the users no longer follow members of the group (`entrustGroup.followMembers`). Default: `1`. */
  isDelFollowed?: boolean | 0 | 1 | undefined;
}

/** User and entrusted group that a call concerns. */
export interface EntrustGroupUser {
  /** Id of the user who has the alias or follows members. At most 64 bytes. */
  userId: string | number;
  /** Id of the entrusted group. At most 64 characters. */
  groupId: string | number;
}

/** Ultra group and message that a call concerns. */
export interface UltraGroupMessageTarget {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string | number;
  /** Id of the message. At most 64 bytes. */
  msgUID: string | number;
}

/** Ultra group, or one of its channels, that a call concerns. */
export interface UltraGroupOrChannel {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string | number;
  /**
   * Id of the channel. Default: the whole ultra group. `undefined` means the default as well; an empty string is
   * refused. At most 20 characters.
   */
  busChannel?: string | undefined;
}

/** Ultra group and channel that a call concerns. */
export interface UltraGroupChannelTarget {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string | number;
  /** Id of the channel in the ultra group: letters and digits, no underscore. At most 20 characters. */
  busChannel: string;
}

/** Ultra group and user whom a call concerns. */
export interface UltraGroupMember {
  /** Id of the user. At most 64 bytes. */
  userId: string | number;
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string | number;
}

/** Ultra group and users whom a call concerns. */
export interface UltraGroupRestUsers {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  group_id: string | number;
  /** Ids of the users whom the call concerns. At most 20 items, each at most 64 bytes. */
  user_ids: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
}

/** Page number and page size for a list of user groups or channels. */
export interface UltraGroupUserGroupPage {
  /** Page number, from 1. Default: `1`. */
  page?: number | undefined;
  /** Number of items per page. From 1 to 50. Default: `10`. */
  pageSize?: number | undefined;
}

/** Id of the notice message, and number of members of the group. */
export interface GroupNoticeResult extends CodeResult {
  /** Id of the notice message; absent unless `bindNotifyMsg` is true. */
  messageUID?: string;
  /** Inferred: number of members after the change. Only the Go SDK has the field. */
  memberCount?: number;
}

/** Id of the message that one user receives. */
export interface UserMessageUid {
  /** Id of the receiver. */
  userId: string;
  /** Id of the message. */
  messageUID: string;
}

/** Ids of the messages that the receivers get. */
export interface UserMessagesResult extends CodeResult {
  /** Message ids, one entry per receiver. Optional, because results of the V2.0.1 SDKs have only the code. */
  messageUIDs?: UserMessageUid[];
}

/** Id of the message that one group receives. */
export interface GroupMessageUid {
  /** Id of the group. */
  groupId: string;
  /** Id of the message. */
  messageUID: string;
}

/** Ids of the messages that the groups get. */
export interface GroupMessagesResult extends CodeResult {
  /** Message ids, one entry per group. Optional, because results of the V2.0.1 SDKs have only the code. */
  messageUIDs?: GroupMessageUid[];
}
