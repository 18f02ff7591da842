// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

/** Result without data. */
export interface CodeResult {
  /** 200 on success; 10000 on the paths under `/v2/`. */
  code: number;
}

/** Notice message that a call sends to the group. */
export interface GroupNotice {
  /** Whether the change sends a notice message to the group. Default: `false`. */
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
  /** Whether the sender's own clients get the message too, and the sender's history keeps it. Default: `0`. */
  isIncludeSender?: boolean | 0 | 1 | undefined;
  /** Whether the notice is kept in the receivers' server-side history. Default: `0`. */
  isPersisted?: boolean | 0 | 1 | undefined;
  /**
   * Push settings, a JSON object, serialized: `title` (at most 50 characters), `templateId`, `forceShowPushContent` (0
   * or 1), `pushConfigs` (a list of objects with one key each: HW, HONOR, MI, APNs, VIVO, OPPO, FCM, OHOS).
   */
  pushExt?: string | undefined;
  /** Whether clients leave the last message of the conversation as it is. Default: `false`. */
  disableUpdateLastMsg?: boolean | undefined;
}

/** Message type, content and push settings of a send. */
export interface PushedMessage {
  /**
   * Message type: a built-in one such as `RC:TxtMsg`, or one of your own, which must not begin with `RC:`. At most 32
   * characters.
   */
  objectName: string;
  /**
   * What the message says. For a built-in type a JSON object, serialized; for one of your own any text. At most
   * 131,072 bytes.
   */
  content: string;
  /** Text of the push notification. Built-in types have one of their own; others push only when it is given. */
  pushContent?: string | undefined;
  /** Data that comes with the push: `appData` on iOS, `pushData` on Android. */
  pushData?: string | undefined;
  /**
   * Push settings, a JSON object, serialized: `title` (at most 50 characters), `templateId`, `forceShowPushContent` (0
   * or 1), `pushConfigs` (a list of objects with one key each: HW, HONOR, MI, APNs, VIVO, OPPO, FCM, OHOS).
   */
  pushExt?: string | undefined;
  /** Whether iOS gets a silent push that wakes the app. Default: `0`. */
  contentAvailable?: boolean | 0 | 1 | undefined;
  /** Whether clients leave the last message of the conversation as it is. Default: `false`. */
  disableUpdateLastMsg?: boolean | undefined;
  /** Your number for this send: a repeat within a minute is refused. The service must be enabled by ticket. */
  msgRandom?: number | undefined;
}

/** Sender, storage and key-value pairs of a send. */
export interface ExpandableMessage {
  /** Id of the sender. The user need not be registered nor be a member of the target. At most 64 bytes. */
  fromUserId: string;
  /** Whether the message is kept in the receivers' server-side history. It waits offline either way. Default: `1`. */
  isPersisted?: boolean | 0 | 1 | undefined;
  /** Whether a client that does not know the message type counts it as unread. Default: `1`. */
  isCounted?: boolean | 0 | 1 | undefined;
  /** Whether key-value pairs can be attached to the message later. Default: `false`. */
  expansion?: boolean | undefined;
  /**
   * The first key-value pairs of the message. Read only when `expansion` is true. At most 300 entries, keys at most 32
   * characters, values at most 4,096 characters. The value, or its JSON string.
   */
  extraContent?: Readonly<Record<string, string>> | string | undefined;
}

/** Message to recall, and display of the recall. */
export interface RecallOptions {
  /** Id of the sender of the message. At most 64 bytes. */
  fromUserId: string;
  /** Id of the message. */
  messageUID: string;
  /** When the message was sent, in milliseconds since 1970. At least 0. */
  sentTime?: number | undefined;
  /** Whether it was an administrator who recalled it, which clients say. Default: `0`. */
  isAdmin?: boolean | 0 | 1 | undefined;
  /** Whether clients drop the message without a notice in its place. Default: `0`. */
  isDelete?: boolean | 0 | 1 | undefined;
  /** Any text of yours. */
  extra?: string | undefined;
  /** Whether clients leave the last message of the conversation as it is. Default: `false`. */
  disableUpdateLastMsg?: boolean | undefined;
}

/** Sender and type of a message. */
export interface MessageSource {
  /** Id of the sender. The user need not be registered nor be a member of the target. At most 64 bytes. */
  fromUserId: string;
  /**
   * Message type: a built-in one such as `RC:TxtMsg`, or one of your own, which must not begin with `RC:`. At most 32
   * characters.
   */
  objectName: string;
  /** Whether the sender's own clients get the message too, and the sender's history keeps it. Default: `0`. */
  isIncludeSender?: boolean | 0 | 1 | undefined;
}

/** Checks before a send. */
export interface CheckedSend {
  /** Whether receivers who have the sender on their blocklist are left out. Default: `0`. */
  verifyBlacklist?: boolean | 0 | 1 | undefined;
  /** Your number for this send: a repeat within a minute is refused. The service must be enabled by ticket. */
  msgRandom?: number | undefined;
}

/** User and time range of a history query. */
export interface HistoryRange {
  /** Id of the user as whom the history is read. At most 64 bytes. */
  userId: string;
  /** Where to start, in milliseconds since 1970; usually the later of both times. At least 0. */
  startTime: number;
  /** Where to end, in milliseconds since 1970; at most 14 days from `startTime`. At least 0. */
  endTime: number;
  /** Messages a page. From 1 to 100. Default: `10`. */
  pageSize?: number | undefined;
  /** Whether a message of exactly `startTime` counts. */
  includeStart: boolean;
}

/** Chatroom, and notification of the change. */
export interface ChatroomChange {
  /** Id of the chatroom. At most 64 bytes. */
  chatroomId: string;
  /** Whether all members of the room are told, through a callback of the client SDK. Default: `false`. */
  needNotify?: boolean | undefined;
  /** JSON text that comes with the notification; read only together with `needNotify`. */
  extra?: string | undefined;
}

/** How the service shows the other platform who it is. */
export interface BotIntegrationAuth {
  /** Key for the other platform. */
  apiKey: string;
}

/** Integration of a bot. */
export interface BotIntegrationSettings {
  /** User id of the bot. At most 64 characters. */
  userId: string;
  /** Kind of integration, of which a bot has one each (inferred). */
  type: 'webhook' | 'dify_chat' | 'dify_completion' | 'dify_chatflow' | 'rc_agentchat';
  /** Where messages and events go. Needed for all kinds but `rc_agentchat` (the exception is inferred). */
  callbackUrl?: string | undefined;
  /** Whether anything is forwarded (true unless given is inferred). Default: `true`. */
  enabled?: boolean | undefined;
  /** Message types to forward, such as `RC:TxtMsg`. */
  objectNames?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** Events to forward, such as `message:private`. */
  events?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** Whether the answer of the other platform is streamed. Default: `true`. */
  stream?: boolean | undefined;
  /** Whether the other platform's answer becomes a message. Default: `true`. */
  handleResponse?: boolean | undefined;
  /** The agent that answers, with `agentId` and so on. In the Java SDK only. */
  agent?: Readonly<Record<string, unknown>> | undefined;
  /** In the Java SDK only; what it does is in no source. */
  waitForInputCompletion?: boolean | undefined;
  /** In the Java SDK only; what it does is in no source. */
  gentleResponse?: boolean | undefined;
  /** How the service shows the other platform who it is. */
  auth?: BotIntegrationAuth | undefined;
}

/** Data to clear for users who leave an entrusted group. */
export interface LeftGroupCleanup {
  /** Group id. At most 64 characters. */
  groupId: string;
  /** Whether their mutes in this group are lifted. Default: `1`. */
  isDelBan?: boolean | 0 | 1 | undefined;
  /** Whether they are taken off the exception list of the group. Default: `1`. */
  isDelWhite?: boolean | 0 | 1 | undefined;
  /** Whether they stop following members of the group. Default: `1`. */
  isDelFollowed?: boolean | 0 | 1 | undefined;
}

/** User in an entrusted group. */
export interface EntrustGroupUser {
  /** Id of the user whose view it is. At most 64 bytes. */
  userId: string;
  /** Group id. At most 64 characters. */
  groupId: string;
}

/** Message of an ultra group. */
export interface UltraGroupMessageTarget {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string;
  /** Id of the message. At most 64 bytes. */
  msgUID: string;
}

/** Ultra group, or one of its channels. */
export interface UltraGroupOrChannel {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string;
  /** Id of the channel; without one the whole group is meant. At most 20 characters. */
  busChannel?: string | undefined;
}

/** Channel of an ultra group. */
export interface UltraGroupChannelTarget {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string;
  /** Id of the channel: letters and digits, no underscore. At most 20 characters. */
  busChannel: string;
}

/** Member of an ultra group. */
export interface UltraGroupMember {
  /** Id of the user. At most 64 bytes. */
  userId: string;
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  groupId: string;
}

/** Users of an ultra group. */
export interface UltraGroupRestUsers {
  /** Id of the ultra group: letters and digits. At most 64 characters. */
  group_id: string;
  /** User ids, one or several. At most 20 items, each at most 64 bytes. */
  user_ids: string | readonly string[] | ReadonlySet<string>;
}

/** Page of a list. */
export interface UltraGroupUserGroupPage {
  /** Page number, from 1. At least 1. Default: `1`. */
  page?: number | undefined;
  /** Items a page. From 1 to 50. Default: `10`. */
  pageSize?: number | undefined;
}

/** Notice message and size of the group. */
export interface GroupNoticeResult extends CodeResult {
  /** Id of the notice message; only with `bindNotifyMsg`. */
  messageUID?: string;
  /** Members of the group after the change; only the Go SDK knows it (inferred). */
  memberCount?: number;
}

/** The message that one user receives. */
export interface UserMessageUid {
  /** Id of the receiver. */
  userId: string;
  /** Id of the message. */
  messageUID: string;
}

/** Ids of the messages that users receive. */
export interface UserMessagesResult extends CodeResult {
  /** Id of the message for each receiver. */
  messageUIDs?: UserMessageUid[];
}

/** The message that one group receives. */
export interface GroupMessageUid {
  /** Id of the group. */
  groupId: string;
  /** Id of the message. */
  messageUID: string;
}

/** Ids of the messages that groups receive. */
export interface GroupMessagesResult extends CodeResult {
  /** Id of the message for each group. */
  messageUIDs?: GroupMessageUid[];
}
