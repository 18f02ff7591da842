// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { type EndpointTable, endpoint, endpoints } from '../../endpoints/endpoint.js';
import { anyText, boolean, flag, free, id, integer, json, list, map, required, text } from '../../endpoints/fields.js';
import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import { Resource } from '../../results/resource.js';
import type {
  CheckedSend,
  CodeResult,
  ExpandableMessage,
  GroupMessagesResult,
  HistoryRange,
  MessageSource,
  PushedMessage,
  RecallOptions,
  UserMessagesResult,
} from './shared.js';

/** Parameters of {@link MessageResource.publishPrivate}. */
export interface MessagePublishPrivateParams extends PushedMessage, ExpandableMessage {
  /** Ids of the receivers, one or several. At most 1,000 items, each at most 64 bytes. */
  toUserId: string | readonly string[] | ReadonlySet<string>;
  /** Badge on iOS; -1 leaves it as it is. Heeded only with a single receiver. At most 9999. */
  count?: number | undefined;
  /** Whether receivers who have the sender on their blocklist are left out. Default: `0`. */
  verifyBlacklist?: boolean | 0 | 1 | undefined;
  /** Whether the sender's own clients get the message too, and the sender's history keeps it. Default: `0`. */
  isIncludeSender?: boolean | 0 | 1 | undefined;
  /** Whether offline receivers get no push. Default: `false`. */
  disablePush?: boolean | undefined;
  /** Whether receivers report that they read the message. Default: `0`. */
  needReadReceipt?: boolean | 0 | 1 | undefined;
  /** Channel. Sent by the Go SDK only. At most 20 characters. */
  busChannel?: string | undefined;
}

/** Parameters of {@link MessageResource.publishTemplate}. */
export interface MessagePublishTemplateParams extends MessageSource, CheckedSend {
  /** Ids of the receivers, one or several. At most 1,000 items, each at most 64 bytes. */
  toUserId: string | readonly string[] | ReadonlySet<string>;
  /**
   * What the messages say, the same text for all receivers, with placeholders such as `{name}`. For a built-in type a
   * JSON object, serialized. At most 131,072 bytes.
   */
  content: string;
  /** What stands for the placeholders: an object for each receiver, in the order of `toUserId`. At most 1,000 items. */
  values: readonly Readonly<Record<string, string>>[];
  /**
   * Push text for each receiver, in the order of `toUserId`; may hold placeholders. An empty text stands for no push.
   * At most 1,000 items.
   */
  pushContent: string | readonly string[] | ReadonlySet<string>;
  /** Data of the push for each receiver, in the order of `toUserId`; may hold placeholders. At most 1,000 items. */
  pushData?: string | readonly string[] | ReadonlySet<string> | undefined;
  /**
   * Push settings for each receiver, in the order of `toUserId`: JSON objects, serialized, as in other messages. At
   * most 1,000 items.
   */
  pushExt?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** Whether iOS gets a silent push that wakes the app. Default: `0`. */
  contentAvailable?: boolean | 0 | 1 | undefined;
  /** Whether offline receivers get no push. Default: `false`. */
  disablePush?: boolean | undefined;
  /** Whether clients leave the last message of the conversation as it is. Default: `false`. */
  disableUpdateLastMsg?: boolean | undefined;
  /** Whether a client that does not know the message type counts it as unread. Default: `1`. */
  isCounted?: boolean | 0 | 1 | undefined;
  /** Whether receivers report that they read the message. Default: `0`. */
  needReadReceipt?: boolean | 0 | 1 | undefined;
}

/** Parameters of {@link MessageResource.publishPrivateStatus}. */
export interface MessagePublishPrivateStatusParams extends MessageSource, CheckedSend {
  /** Ids of the receivers, one or several. At most 1,000 items, each at most 64 bytes. */
  toUserId: string | readonly string[] | ReadonlySet<string>;
  /**
   * What the message says. For a built-in type a JSON object, serialized; for one of your own any text. At most
   * 131,072 bytes.
   */
  content: string;
  /** Sent as 0 by the Java SDK; a status message is not stored either way. Default: `0`. */
  isPersisted?: boolean | 0 | 1 | undefined;
  /** Sent as 0 by the Java SDK; a status message is not counted either way. Default: `0`. */
  isCounted?: boolean | 0 | 1 | undefined;
  /** Channel. Sent by the Go SDK only. At most 20 characters. */
  busChannel?: string | undefined;
}

/** Parameters of {@link MessageResource.publishPrivateStream}. */
export interface MessagePublishPrivateStreamParams {
  /** Id of the sender. The user need not be registered nor be a member of the target. At most 64 bytes. */
  fromUserId: string;
  /** Id of the receiver; there is only one. At most 64 bytes. */
  toUserId: string;
  /** Message type: streams have one only. */
  objectName: 'RC:StreamMsg';
  /**
   * The part, an object and not a text, of at most 128 KB as JSON. `content`: the text of this part; `type`: its
   * format; `complete`: true in the last part; `completeReason`: a number of yours for an end that is not normal;
   * `messageUID`: the message that it goes on with, absent in the first part; `seq`: number of the part; `referMsg`,
   * `user`, `extra`.
   */
  content: Readonly<Record<string, unknown>>;
  /** Whether the sender's own clients get the message too, and the sender's history keeps it. Default: `0`. */
  isIncludeSender?: boolean | 0 | 1 | undefined;
  /** Whether the message is kept in the receiver's server-side history. Default: `1`. */
  isPersisted?: boolean | 0 | 1 | undefined;
  /**
   * The first key-value pairs of the message. At most 300 entries, keys at most 32 characters, values at most 4,096
   * characters.
   */
  extraContent?: Readonly<Record<string, string>> | undefined;
}

/** Result of {@link MessageResource.publishPrivateStream}. */
export interface MessagePublishPrivateStreamResult extends CodeResult {
  /** Id of the message, the same for all of its parts. */
  messageUID?: string;
}

/** Parameters of {@link MessageResource.publishSystem}. */
export interface MessagePublishSystemParams extends PushedMessage {
  /**
   * Id of the sender, which the receivers see as the target of the conversation. Any id will do, such as `__system__`.
   * At most 64 bytes.
   */
  fromUserId: string;
  /** Ids of the receivers, one or several. At most 100 items, each at most 64 bytes. */
  toUserId: string | readonly string[] | ReadonlySet<string>;
  /** Whether the message is kept in the receivers' server-side history. It waits offline either way. Default: `1`. */
  isPersisted?: boolean | 0 | 1 | undefined;
  /** Whether a client that does not know the message type counts it as unread. Default: `1`. */
  isCounted?: boolean | 0 | 1 | undefined;
  /** Whether offline receivers get no push. Default: `false`. */
  disablePush?: boolean | undefined;
  /** Badge on iOS (inferred). Sent by the Go SDK only. */
  count?: number | undefined;
  /** Channel. Sent by the Go SDK only. At most 20 characters. */
  busChannel?: string | undefined;
}

/** Parameters of {@link MessageResource.publishSystemTemplate}. */
export interface MessagePublishSystemTemplateParams extends CheckedSend {
  /**
   * Id of the sender, which the receivers see as the target of the conversation. Any id will do, such as `__system__`.
   * At most 64 bytes.
   */
  fromUserId: string;
  /** Ids of the receivers, one or several. At most 100 items, each at most 64 bytes. */
  toUserId: string | readonly string[] | ReadonlySet<string>;
  /**
   * Message type: a built-in one such as `RC:TxtMsg`, or one of your own, which must not begin with `RC:`. At most 32
   * characters.
   */
  objectName: string;
  /**
   * What the messages say, the same text for all receivers, with placeholders such as `{name}`. For a built-in type a
   * JSON object, serialized. At most 131,072 bytes.
   */
  content: string;
  /** What stands for the placeholders: an object for each receiver, in the order of `toUserId`. At most 100 items. */
  values: readonly Readonly<Record<string, string>>[];
  /**
   * Push text for each receiver, in the order of `toUserId`; may hold placeholders. An empty text stands for no push.
   * At most 100 items.
   */
  pushContent: string | readonly string[] | ReadonlySet<string>;
  /** Data of the push for each receiver, in the order of `toUserId`; may hold placeholders. At most 100 items. */
  pushData?: string | readonly string[] | ReadonlySet<string> | undefined;
  /**
   * Push settings for each receiver, in the order of `toUserId`: JSON objects, serialized, as in other messages. At
   * most 100 items.
   */
  pushExt?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** Whether iOS gets a silent push that wakes the app. Default: `0`. */
  contentAvailable?: boolean | 0 | 1 | undefined;
  /** Whether offline receivers get no push. Default: `false`. */
  disablePush?: boolean | undefined;
  /** Whether clients leave the last message of the conversation as it is. Default: `false`. */
  disableUpdateLastMsg?: boolean | undefined;
}

/** Parameters of {@link MessageResource.publishGroup}. */
export interface MessagePublishGroupParams extends PushedMessage, ExpandableMessage {
  /** Group ids, one or several; a single one with `toUserId`. At most 3 items, each at most 64 bytes. */
  toGroupId: string | readonly string[] | ReadonlySet<string>;
  /**
   * Ids of the members who alone receive the message, a directed message. Heeded only with a single group. Each at
   * most 64 bytes.
   */
  toUserId?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** Whether the sender's own clients get the message too, and the sender's history keeps it. Default: `0`. */
  isIncludeSender?: boolean | 0 | 1 | undefined;
  /**
   * Whether the message mentions members; `content` must then hold `mentionedInfo`, which is else ignored. Default:
   * `0`.
   */
  isMentioned?: boolean | 0 | 1 | undefined;
  /** Whether offline receivers get no push. Default: `false`. */
  disablePush?: boolean | undefined;
  /** Whether receivers report that they read the message. Default: `0`. */
  needReadReceipt?: boolean | 0 | 1 | undefined;
  /** Channel. Sent by the Go SDK only. At most 20 characters. */
  busChannel?: string | undefined;
}

/** Parameters of {@link MessageResource.publishGroupStatus}. */
export interface MessagePublishGroupStatusParams extends MessageSource, CheckedSend {
  /** Group ids, one or several. At most 3 items, each at most 64 bytes. */
  toGroupId: string | readonly string[] | ReadonlySet<string>;
  /**
   * What the message says. For a built-in type a JSON object, serialized; for one of your own any text. At most
   * 131,072 bytes.
   */
  content: string;
  /** Sent as 0 by the Java SDK; a status message is not stored either way. Default: `0`. */
  isPersisted?: boolean | 0 | 1 | undefined;
  /** Sent as 0 by the Java SDK; a status message is not counted either way. Default: `0`. */
  isCounted?: boolean | 0 | 1 | undefined;
  /** Channel. Sent by the Go SDK only. At most 20 characters. */
  busChannel?: string | undefined;
}

/** Parameters of {@link MessageResource.publishUltraGroup}. */
export interface MessagePublishUltraGroupParams extends PushedMessage, ExpandableMessage {
  /** Ids of the ultra groups, one or several; a single one with `toUserIds`. At most 3 items, each at most 64 bytes. */
  toGroupIds: string | readonly string[] | ReadonlySet<string>;
  /** Ids of the members who alone receive the message, a directed message. Each at most 64 bytes. */
  toUserIds?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** Id of the channel, the same one in all groups; without one `RCDefault` is meant. At most 20 characters. */
  busChannel?: string | undefined;
  /**
   * Whether the message mentions members; `content` must then hold `mentionedInfo`, which is else ignored. Default:
   * `0`.
   */
  isMentioned?: boolean | 0 | 1 | undefined;
  /** Whether the message counts as unread; sent by the Go SDK, unless `isMentioned` is 1. */
  unreadCountFlag?: boolean | undefined;
}

/** Parameters of {@link MessageResource.publishDiscussion}. */
export interface MessagePublishDiscussionParams extends MessageSource {
  /** Discussion ids, one or several. Each at most 64 bytes. */
  toDiscussionId: string | readonly string[] | ReadonlySet<string>;
  /**
   * What the message says. For a built-in type a JSON object, serialized; for one of your own any text. At most
   * 131,072 bytes.
   */
  content: string;
  /** Text of the push notification. Built-in types have one of their own; others push only when it is given. */
  pushContent?: string | undefined;
  /** Data that comes with the push: `appData` on iOS, `pushData` on Android. */
  pushData?: string | undefined;
  /** Whether the message is kept in the receivers' server-side history. It waits offline either way. Default: `1`. */
  isPersisted?: boolean | 0 | 1 | undefined;
  /** Whether a client that does not know the message type counts it as unread. Default: `1`. */
  isCounted?: boolean | 0 | 1 | undefined;
  /** Whether iOS gets a silent push that wakes the app. Default: `0`. */
  contentAvailable?: boolean | 0 | 1 | undefined;
}

/** Parameters of {@link MessageResource.publishChatroom}. */
export interface MessagePublishChatroomParams extends MessageSource {
  /** Chatroom ids, one or several; at most 10 are recommended. Each at most 64 bytes. */
  toChatroomId: string | readonly string[] | ReadonlySet<string>;
  /**
   * What the message says. For a built-in type a JSON object, serialized; for one of your own any text. At most
   * 131,072 bytes.
   */
  content: string;
  /** Whether the cloud history of the chatroom keeps the message, if that is enabled. Default: `1`. */
  isPersisted?: boolean | 0 | 1 | undefined;
  /** Your number for this send: a repeat within a minute is refused. The service must be enabled by ticket. */
  msgRandom?: number | undefined;
  /**
   * 0 keeps the level of the message type, 1 is high and allowlisted (needs the chatroom allowlist service), 2 high
   * and 3 low (need the message level service). From 0 to 3. Default: `0`.
   */
  priority?: number | undefined;
}

/** The message that one chatroom receives. */
export interface ChatroomMessageUid {
  /** Id of the chatroom. */
  chatroomId: string;
  /** Id of the message. */
  messageUID: string;
}

/** Result of {@link MessageResource.publishChatroom}. */
export interface MessagePublishChatroomResult extends CodeResult {
  /** Id of the message for each chatroom. */
  messageUIDs?: ChatroomMessageUid[];
}

/** Parameters of {@link MessageResource.broadcastChatroom}. */
export interface MessageBroadcastChatroomParams extends MessageSource {
  /**
   * What the message says. For a built-in type a JSON object, serialized; for one of your own any text. At most
   * 131,072 bytes.
   */
  content: string;
}

/** Parameters of {@link MessageResource.broadcast}. */
export interface MessageBroadcastParams extends PushedMessage {
  /**
   * Id of the sender, which the receivers see as the target of the conversation. Any id will do, such as `__system__`.
   * At most 64 bytes.
   */
  fromUserId: string;
  /** Push to this platform only; without it to all. */
  os?: 'iOS' | 'Android' | undefined;
}

/** Result of {@link MessageResource.broadcast}. */
export interface MessageBroadcastResult extends CodeResult {
  /** Id of the message, with which the broadcast can be recalled. */
  messageUID?: string;
}

/** Parameters of {@link MessageResource.broadcastOnline}. */
export interface MessageBroadcastOnlineParams {
  /**
   * Id of the sender, which the receivers see as the target of the conversation. Any id will do, such as `__system__`.
   * At most 64 bytes.
   */
  fromUserId: string;
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
  /** Your number for this send: a repeat within a minute is refused. The service must be enabled by ticket. */
  msgRandom?: number | undefined;
  /** Whether clients leave the last message of the conversation as it is. Default: `false`. */
  disableUpdateLastMsg?: boolean | undefined;
}

/** Result of {@link MessageResource.broadcastOnline}. */
export interface MessageBroadcastOnlineResult extends CodeResult {
  /** Id of the message. */
  messageUID?: string;
}

/** Parameters of {@link MessageResource.recall}. */
export interface MessageRecallParams extends RecallOptions {
  /** 1 one-to-one, 2 discussion, 3 group, 4 chatroom, 6 system, 10 ultra group. */
  conversationType: 1 | 2 | 3 | 4 | 6 | 10;
  /** The receiver, group, discussion, chatroom or ultra group that the message went to. At most 64 bytes. */
  targetId: string;
  /** Channel of the ultra group; given exactly if the message was sent with one. At most 20 characters. */
  busChannel?: string | undefined;
  /** Whether offline receivers get no push. Default: `false`. */
  disablePush?: boolean | undefined;
}

/** Parameters of {@link MessageResource.modifyPrivate}. */
export interface MessageModifyPrivateParams {
  /** Id of the sender of the message. At most 64 bytes. */
  fromUserId: string;
  /** Id of the receiver of the message. At most 64 bytes. */
  targetId: string;
  /** Id of the message. At most 64 bytes. */
  msgUID: string;
  /**
   * What the message says. For a built-in type a JSON object, serialized; for one of your own any text. At most
   * 131,072 bytes.
   */
  content: string;
  /** Message type of the new content; without it the type stays. At most 32 characters. */
  objectName?: string | undefined;
}

/** Parameters of {@link MessageResource.modifyGroup}. */
export interface MessageModifyGroupParams {
  /** Id of the sender of the message. At most 64 bytes. */
  fromUserId: string;
  /** Id of the group. The field is neither `targetId` nor `toGroupId` here. At most 64 bytes. */
  groupId: string;
  /** Id of the message. At most 64 bytes. */
  msgUID: string;
  /**
   * What the message says. For a built-in type a JSON object, serialized; for one of your own any text. At most
   * 131,072 bytes.
   */
  content: string;
  /** Message type of the new content; without it the type stays. At most 32 characters. */
  objectName?: string | undefined;
}

/** Parameters of {@link MessageResource.setExpansion}. */
export interface MessageSetExpansionParams {
  /** Id of the message. At most 64 bytes. */
  msgUID: string;
  /** Id of the user who makes the change. At most 64 bytes. */
  userId: string;
  /** 1 one-to-one, 3 group. */
  conversationType: 1 | 3;
  /** The user or group of the conversation. At most 64 bytes. */
  targetId: string;
  /**
   * Texts by key. A message has 300 pairs at most in all. At most 100 entries, keys at most 32 characters, values at
   * most 4,096 characters. The value, or its JSON string.
   */
  extraKeyVal: Readonly<Record<string, string>> | string;
  /** Whether the user's own clients are told of the change as well. Default: `0`. */
  isSyncSender?: boolean | 0 | 1 | undefined;
  /** Channel. The Java SDK knows it and does not send it. At most 20 characters. */
  busChannel?: string | undefined;
}

/** Parameters of {@link MessageResource.removeExpansion}. */
export interface MessageRemoveExpansionParams {
  /** Id of the message. At most 64 bytes. */
  msgUID: string;
  /** Id of the user who makes the change. At most 64 bytes. */
  userId: string;
  /** 1 one-to-one, 3 group. */
  conversationType: 1 | 3;
  /** The user or group of the conversation. At most 64 bytes. */
  targetId: string;
  /** Keys to remove. At most 100 items, each at most 32 characters. The value, or its JSON string. */
  extraKey: readonly string[] | string;
  /** Whether the user's own clients are told of the change as well. Default: `0`. */
  isSyncSender?: boolean | 0 | 1 | undefined;
}

/** Parameters of {@link MessageResource.listExpansion}. */
export interface MessageListExpansionParams {
  /** Id of the message. At most 64 bytes. */
  msgUID: string;
  /** Page number, from 1. A page has 300 pairs. At least 1. Default: `1`. */
  pageNo?: number | undefined;
}

/** The value of a key of a message. */
export interface MessageExpansionEntry {
  /** The value. */
  v: string;
  /** When it was set, in milliseconds since 1970 (inferred). */
  ts: number;
}

/** Result of {@link MessageResource.listExpansion}. */
export interface MessageListExpansionResult extends CodeResult {
  /** Pairs by key. */
  extraContent: Readonly<Record<string, MessageExpansionEntry>>;
}

/** Parameters of {@link MessageResource.queryPrivateHistory}. */
export interface MessageQueryPrivateHistoryParams extends HistoryRange {
  /** Id of the other user. At most 64 bytes. */
  targetId: string;
}

/** A message of the server-side history. */
export interface HistoryMessage {
  /** The receiver, group, chatroom or ultra group that it was sent to (inferred). */
  targetId: string;
  /** Id of the sender. */
  fromUserId: string;
  /** Id of the message. */
  messageUID: string;
  /** When it was sent, in milliseconds since 1970. */
  msgTime: number;
  /** Message type. */
  objectName: string;
  /** What it says: for a built-in type a JSON object, serialized. */
  content: string;
  /** Whether it takes key-value pairs. */
  expansion: boolean;
  /** Its key-value pairs, a JSON object of texts, serialized; empty without any (inferred). */
  extraContent: string;
}

/** Result of {@link MessageResource.queryPrivateHistory}. */
export interface MessageQueryPrivateHistoryResult extends CodeResult {
  /** Newest first. */
  data: HistoryMessage[];
}

/** Parameters of {@link MessageResource.queryGroupHistory}. */
export interface MessageQueryGroupHistoryParams extends HistoryRange {
  /** Id of the group. At most 64 bytes. */
  targetId: string;
}

/** Result of {@link MessageResource.queryGroupHistory}. */
export interface MessageQueryGroupHistoryResult extends CodeResult {
  /** Newest first. */
  data: HistoryMessage[];
}

/** Parameters of {@link MessageResource.queryUltraGroupHistory}. */
export interface MessageQueryUltraGroupHistoryParams extends HistoryRange {
  /** Id of the ultra group. At most 64 bytes. */
  targetId: string;
  /** Id of the channel; without one `RCDefault` is meant (inferred). At most 20 characters. */
  busChannel?: string | undefined;
}

/** A message of an ultra group in the server-side history. */
export interface UltraGroupHistoryMessage {
  /** The receiver, group, chatroom or ultra group that it was sent to (inferred). */
  targetId: string;
  /** Id of the sender. */
  fromUserId: string;
  /** Id of the message. */
  messageUID: string;
  /** When it was sent, in milliseconds since 1970. */
  msgTime: number;
  /** Message type. */
  objectName: string;
  /** What it says: for a built-in type a JSON object, serialized. */
  content: string;
  /** Whether it takes key-value pairs. */
  expansion: boolean;
  /** Its key-value pairs, a JSON object of texts, serialized; empty without any (inferred). */
  extraContent: string;
  /** Id of the channel. */
  busChannel: string;
}

/** Result of {@link MessageResource.queryUltraGroupHistory}. */
export interface MessageQueryUltraGroupHistoryResult extends CodeResult {
  /** Newest first. */
  data: UltraGroupHistoryMessage[];
}

/** Parameters of {@link MessageResource.queryChatroomHistory}. */
export interface MessageQueryChatroomHistoryParams extends HistoryRange {
  /** Id of the chatroom. At most 64 bytes. */
  targetId: string;
}

/** Result of {@link MessageResource.queryChatroomHistory}. */
export interface MessageQueryChatroomHistoryResult extends CodeResult {
  /** Newest first. */
  data: HistoryMessage[];
}

/** Parameters of {@link MessageResource.getHistory}. */
export interface MessageGetHistoryParams {
  /** The hour, `yyyyMMddHH`: `2014010101` is 01:00 to 02:00 on January 1, 2014. In the form `^\d{10}$`. */
  date: string;
}

/** Result of {@link MessageResource.getHistory}. */
export interface MessageGetHistoryResult extends CodeResult {
  /** Address of a zip file; empty if the hour has no log. */
  url: string;
  /** The hour that was asked for. */
  date: string;
}

/** Parameters of {@link MessageResource.deleteMessage}. */
export interface MessageDeleteMessageParams {
  /** The hour, `yyyyMMddHH`: `2014010101` is 01:00 to 02:00 on January 1, 2014. In the form `^\d{10}$`. */
  date: string;
}

export type MessagePublishPrivateResult = UserMessagesResult;
export type MessagePublishTemplateResult = UserMessagesResult;
export type MessagePublishPrivateStatusResult = UserMessagesResult;
export type MessagePublishSystemResult = UserMessagesResult;
export type MessagePublishSystemTemplateResult = UserMessagesResult;
export type MessagePublishGroupResult = GroupMessagesResult;
export type MessagePublishGroupStatusResult = GroupMessagesResult;
export type MessagePublishUltraGroupResult = GroupMessagesResult;
export type MessagePublishDiscussionResult = CodeResult;
export type MessageBroadcastChatroomResult = CodeResult;
export type MessageRecallResult = CodeResult;
export type MessageRecallBroadcastParams = RecallOptions;
export type MessageRecallBroadcastResult = CodeResult;
export type MessageModifyPrivateResult = CodeResult;
export type MessageModifyGroupResult = CodeResult;
export type MessageSetExpansionResult = CodeResult;
export type MessageRemoveExpansionResult = CodeResult;
export type MessageDeleteMessageResult = CodeResult;

export const messageEndpoints: EndpointTable<keyof MessageResource> = endpoints('message', () => {
  const fromUserId = required(id);
  const toUserId = required(list(id, { maxItems: 1000 }));
  const objectName = required(text({ maxChars: 32 }));
  const content = required(text({ maxBytes: 131072 }));
  const pushContent = text();
  const pushData = text();
  const pushExt = text();
  const verifyBlacklist = flag;
  const isPersisted = flag;
  const isCounted = flag;
  const isIncludeSender = flag;
  const contentAvailable = flag;
  const disablePush = boolean;
  const expansion = boolean;
  const extraContent = json(
    map({
      key: text({ maxChars: 32, pattern: /^[A-Za-z0-9+=_-]+$/ }),
      item: text({ maxChars: 4096, allowEmpty: true }),
      maxItems: 300,
    }),
  );
  const disableUpdateLastMsg = boolean;
  const msgRandom = integer();
  const needReadReceipt = flag;
  const busChannel = text({ maxChars: 20 });
  const toGroupId = required(list(id, { maxItems: 3 }));
  const isMentioned = flag;
  const conversationType = required(integer({ choices: [1, 3] }));
  const targetId = required(id);
  const messageUID = required(text());
  const sentTime = integer({ min: 0 });
  const isAdmin = flag;
  const isDelete = flag;
  const extra = text();
  const msgUID = required(id);
  const userId = required(id);
  const isSyncSender = flag;
  const startTime = required(integer({ min: 0 }));
  const endTime = required(integer({ min: 0 }));
  const pageSize = integer({ min: 1, max: 100 });
  const includeStart = required(boolean);
  const date = required(text({ pattern: /^\d{10}$/ }));
  return {
    publishPrivate: endpoint(
      '/message/private/publish.json',
      {
        fromUserId,
        toUserId,
        objectName,
        content,
        pushContent,
        pushData,
        pushExt,
        count: integer({ max: 9999 }),
        verifyBlacklist,
        isPersisted,
        isCounted,
        isIncludeSender,
        contentAvailable,
        disablePush,
        expansion,
        extraContent,
        disableUpdateLastMsg,
        msgRandom,
        needReadReceipt,
        busChannel,
      },
      { repeat: 'send', rateLimit: { rates: [{ calls: 6000, per: 'minute' }], weigh: 'toUserId' } },
    ),
    publishTemplate: endpoint(
      '/message/private/publish_template.json',
      {
        fromUserId,
        toUserId,
        objectName,
        content,
        values: required(list(map(), { maxItems: 1000 })),
        pushContent: required(list(anyText, { maxItems: 1000 })),
        pushData: list(anyText, { maxItems: 1000 }),
        pushExt: list(anyText, { maxItems: 1000 }),
        verifyBlacklist,
        contentAvailable,
        disablePush,
        disableUpdateLastMsg,
        msgRandom,
        isIncludeSender,
        isCounted,
        needReadReceipt,
      },
      { body: 'json', repeat: 'send', rateLimit: { rates: [{ calls: 6000, per: 'minute' }], weigh: 'toUserId' } },
    ),
    publishPrivateStatus: endpoint(
      '/statusmessage/private/publish.json',
      {
        fromUserId,
        toUserId,
        objectName,
        content,
        verifyBlacklist,
        isIncludeSender,
        isPersisted,
        isCounted,
        msgRandom,
        busChannel,
      },
      { repeat: 'send', rateLimit: { rates: [{ calls: 6000, per: 'minute' }], weigh: 'toUserId' } },
    ),
    publishPrivateStream: endpoint(
      '/v3/message/private/publish_stream.json',
      {
        fromUserId,
        toUserId: required(id),
        objectName: required(text({ values: ['RC:StreamMsg'] })),
        content: required(free),
        isIncludeSender,
        isPersisted,
        extraContent: map({
          key: text({ maxChars: 32, pattern: /^[A-Za-z0-9+=_-]+$/ }),
          item: text({ maxChars: 4096, allowEmpty: true }),
          maxItems: 300,
        }),
      },
      { body: 'json', repeat: 'send' },
    ),
    publishSystem: endpoint(
      '/message/system/publish.json',
      {
        fromUserId,
        toUserId: required(list(id, { maxItems: 100 })),
        objectName,
        content,
        pushContent,
        pushData,
        pushExt,
        isPersisted,
        isCounted,
        contentAvailable,
        disablePush,
        disableUpdateLastMsg,
        msgRandom,
        count: integer(),
        busChannel,
      },
      { repeat: 'send', rateLimit: { rates: [{ calls: 100, per: 'second' }], weigh: 'toUserId' } },
    ),
    publishSystemTemplate: endpoint(
      '/message/system/publish_template.json',
      {
        fromUserId,
        toUserId: required(list(id, { maxItems: 100 })),
        objectName,
        content,
        values: required(list(map(), { maxItems: 100 })),
        pushContent: required(list(anyText, { maxItems: 100 })),
        pushData: list(anyText, { maxItems: 100 }),
        pushExt: list(anyText, { maxItems: 100 }),
        verifyBlacklist,
        contentAvailable,
        disablePush,
        disableUpdateLastMsg,
        msgRandom,
      },
      { body: 'json', repeat: 'send', rateLimit: { rates: [{ calls: 100, per: 'second' }], weigh: 'toUserId' } },
    ),
    publishGroup: endpoint(
      '/message/group/publish.json',
      {
        fromUserId,
        toGroupId,
        toUserId: list(id),
        objectName,
        content,
        pushContent,
        pushData,
        pushExt,
        isPersisted,
        isCounted,
        isIncludeSender,
        isMentioned,
        contentAvailable,
        disablePush,
        expansion,
        extraContent,
        disableUpdateLastMsg,
        msgRandom,
        needReadReceipt,
        busChannel,
      },
      { repeat: 'send', rateLimit: { rates: [{ calls: 20, per: 'second' }], weigh: 'toGroupId' } },
    ),
    publishGroupStatus: endpoint(
      '/statusmessage/group/publish.json',
      {
        fromUserId,
        toGroupId,
        objectName,
        content,
        verifyBlacklist,
        isIncludeSender,
        isPersisted,
        isCounted,
        msgRandom,
        busChannel,
      },
      { repeat: 'send', rateLimit: { rates: [{ calls: 20, per: 'second' }], weigh: 'toGroupId' } },
    ),
    publishUltraGroup: endpoint(
      '/message/ultragroup/publish.json',
      {
        fromUserId,
        toGroupIds: required(list(id, { maxItems: 3 })),
        toUserIds: list(id),
        objectName,
        content,
        busChannel,
        isMentioned,
        isPersisted,
        isCounted,
        unreadCountFlag: boolean,
        pushContent,
        pushData,
        pushExt,
        contentAvailable,
        expansion,
        extraContent,
        msgRandom,
        disableUpdateLastMsg,
      },
      { body: 'json', repeat: 'send', rateLimit: { rates: [{ calls: 100, per: 'second' }], weigh: 'toGroupIds' } },
    ),
    publishDiscussion: endpoint(
      '/message/discussion/publish.json',
      {
        fromUserId,
        toDiscussionId: required(list(id)),
        objectName,
        content,
        pushContent,
        pushData,
        isPersisted,
        isCounted,
        isIncludeSender,
        contentAvailable,
      },
      { repeat: 'send', rateLimit: { rates: [{ calls: 20, per: 'second' }] } },
    ),
    publishChatroom: endpoint(
      '/message/chatroom/publish.json',
      {
        fromUserId,
        toChatroomId: required(list(id)),
        objectName,
        content,
        isPersisted,
        isIncludeSender,
        msgRandom,
        priority: integer({ min: 0, max: 3 }),
      },
      { repeat: 'send', rateLimit: { rates: [{ calls: 100, per: 'second' }], weigh: 'toChatroomId' } },
    ),
    broadcastChatroom: endpoint(
      '/message/chatroom/broadcast.json',
      { fromUserId, objectName, content, isIncludeSender },
      { repeat: 'send', rateLimit: { rates: [{ calls: 1, per: 'second' }] } },
    ),
    broadcast: endpoint(
      '/message/broadcast.json',
      {
        fromUserId,
        objectName,
        content,
        pushContent,
        pushData,
        pushExt,
        os: text({ values: ['iOS', 'Android'] }),
        contentAvailable,
        disableUpdateLastMsg,
        msgRandom,
      },
      {
        repeat: 'send',
        rateLimit: {
          rates: [
            { calls: 2, per: 'hour' },
            { calls: 3, per: 'day' },
          ],
          bucket: 'broadcast',
        },
      },
    ),
    broadcastOnline: endpoint(
      '/message/online/broadcast.json',
      { fromUserId, objectName, content, msgRandom, disableUpdateLastMsg },
      { repeat: 'send', rateLimit: null },
    ),
    recall: endpoint('/message/recall.json', {
      fromUserId,
      conversationType: required(integer({ choices: [1, 2, 3, 4, 6, 10] })),
      targetId,
      messageUID,
      sentTime,
      busChannel,
      isAdmin,
      isDelete,
      extra,
      disablePush,
      disableUpdateLastMsg,
    }),
    recallBroadcast: endpoint(
      '/message/broadcast/recall.json',
      { fromUserId, messageUID, sentTime, isAdmin, isDelete, extra, disableUpdateLastMsg },
      {
        rateLimit: {
          rates: [
            { calls: 2, per: 'hour' },
            { calls: 3, per: 'day' },
          ],
        },
      },
    ),
    modifyPrivate: endpoint(
      '/message/private/modify.json',
      { fromUserId, targetId, msgUID, content, objectName: text({ maxChars: 32 }) },
      { rateLimit: null },
    ),
    modifyGroup: endpoint(
      '/message/group/modify.json',
      { fromUserId, groupId: required(id), msgUID, content, objectName: text({ maxChars: 32 }) },
      { rateLimit: null },
    ),
    setExpansion: endpoint('/message/expansion/set.json', {
      msgUID,
      userId,
      conversationType,
      targetId,
      extraKeyVal: required(
        json(
          map({
            key: text({ maxChars: 32, pattern: /^[A-Za-z0-9+=_-]+$/ }),
            item: text({ maxChars: 4096, allowEmpty: true }),
            maxItems: 100,
          }),
        ),
      ),
      isSyncSender,
      busChannel,
    }),
    removeExpansion: endpoint('/message/expansion/delete.json', {
      msgUID,
      userId,
      conversationType,
      targetId,
      extraKey: required(json(list(text({ maxChars: 32, pattern: /^[A-Za-z0-9+=_-]+$/ }), { maxItems: 100 }))),
      isSyncSender,
    }),
    listExpansion: endpoint('/message/expansion/query.json', { msgUID, pageNo: integer({ min: 1 }) }),
    queryPrivateHistory: endpoint(
      '/v3/message/private/query.json',
      { userId, targetId, startTime, endTime, pageSize, includeStart },
      { body: 'json', rateLimit: null },
    ),
    queryGroupHistory: endpoint(
      '/v3/message/group/query.json',
      { userId, targetId, startTime, endTime, pageSize, includeStart },
      { body: 'json', rateLimit: null },
    ),
    queryUltraGroupHistory: endpoint(
      '/v3/message/ultragroup/query.json',
      { userId, targetId, startTime, endTime, pageSize, includeStart, busChannel },
      { body: 'json', rateLimit: null },
    ),
    queryChatroomHistory: endpoint(
      '/v3/message/chatroom/query.json',
      { userId, targetId, startTime, endTime, pageSize, includeStart },
      { body: 'json', rateLimit: null },
    ),
    getHistory: endpoint('/message/history.json', { date }, { rateLimit: null }),
    deleteMessage: endpoint('/message/history/delete.json', { date }),
  };
});

/**
 * Messages: to users, groups, ultra groups, discussions, chatrooms and everybody; recalls, changes, history and hourly
 * logs.
 */
export class MessageResource extends Resource {
  /**
   * Sends a one-to-one message to one or several users.
   *
   * - Neither the sender nor the receivers need exist (observed on the real service).
   * - No source asks for friendship, or has a list of receivers that failed.
   * - A push shows the sender only if a token was once issued to that user.
   * - Without `isIncludeSender` the sender's clients do not get the message and the sender's history lacks it. With
   *   it, online clients get it; the history keeps it if cloud storage is enabled, and clients that connect later get
   *   it if multi-device sync is.
   * - Offline receivers get the message when they next connect, within 7 days. The server-side history is separate and
   *   needs the cloud storage service.
   * - Only a message sent with `expansion: true` can have its key-value pairs changed later.
   * - Changing the key-value pairs of sent messages counts against the same quota.
   * - The message callback is not called unless the console switch for server API messages is on.
   * - Sensitive words are not filtered unless the console switch for server API messages is on.
   * - V2.0.1 always sends pushContent, pushData and count, empty when unset: an empty text reads as absent.
   *
   * Inferred, not documented:
   * - With `verifyBlacklist: 1` a receiver who blocked the sender is skipped and the code stays 200.
   *
   * `POST /message/private/publish.json` · Limit: 6,000 a minute, each item of `toUserId` counts.
   *
   * @param params - see {@link MessagePublishPrivateParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/send-private | RongCloud documentation}
   * @example
   * ```ts
   * const { messageUIDs } = await rong.message.publishPrivate({
   *   fromUserId: 'jlk456j5',
   *   toUserId: ['user2'],
   *   objectName: 'RC:TxtMsg',
   *   content: '{"content":"Hello"}',
   *   pushContent: 'Hello',
   * });
   * ```
   */
  publishPrivate(params: MessagePublishPrivateParams, options?: RequestOptions): ApiPromise<UserMessagesResult> {
    return this.call(messageEndpoints().publishPrivate, params, options);
  }

  /**
   * Sends several users a one-to-one message made from a template, with values for each of them.
   *
   * - Placeholders are replaced literally in `content`, `pushContent` and `pushData`; any text can be one, the braces
   *   are a convention.
   * - `values`, `pushContent` and `pushData` must be as long as `toUserId`.
   * - Without `isIncludeSender` the sender's clients do not get the message and the sender's history lacks it. With
   *   it, online clients get it; the history keeps it if cloud storage is enabled, and clients that connect later get
   *   it if multi-device sync is.
   * - Offline receivers get the message when they next connect, within 7 days. The server-side history is separate and
   *   needs the cloud storage service.
   *
   * `POST /message/private/publish_template.json` · Limit: 6,000 a minute, each item of `toUserId` counts.
   *
   * @param params - see {@link MessagePublishTemplateParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/send-private-template | RongCloud documentation}
   * @example
   * ```ts
   * const { messageUIDs } = await rong.message.publishTemplate({
   *   fromUserId: 'jlk456j5',
   *   toUserId: ['21', '22'],
   *   objectName: 'RC:TxtMsg',
   *   content: '{"content":"{name}, you have {points} points"}',
   *   values: [
   *     { '{name}': 'Tony', '{points}': '5' },
   *     { '{name}': 'Pepper', '{points}': '7' },
   *   ],
   *   pushContent: ['{name} has news', ''],
   * });
   * ```
   */
  publishTemplate(params: MessagePublishTemplateParams, options?: RequestOptions): ApiPromise<UserMessagesResult> {
    return this.call(messageEndpoints().publishTemplate, params, options);
  }

  /**
   * Sends a one-to-one status message, such as that somebody is typing, to those receivers who are online.
   *
   * - Only receivers who are online at the moment get it: nothing waits offline, there is no push, no server-side
   *   history and no line in the hourly log.
   * - Clients still store and count the message as they registered its type.
   * - The message callback is not called.
   *
   * Inferred, not documented:
   * - A receiver who is offline has a message id as well.
   *
   * `POST /statusmessage/private/publish.json` · Limit: 6,000 a minute, each item of `toUserId` counts.
   *
   * @param params - see {@link MessagePublishPrivateStatusParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/send-status-private | RongCloud documentation}
   * @example
   * ```ts
   * const { messageUIDs } = await rong.message.publishPrivateStatus({
   *   fromUserId: 'jlk456j5',
   *   toUserId: ['user2'],
   *   objectName: 'RC:TypSts',
   *   content: '{"typingContentType":"RC:TxtMsg"}',
   * });
   * ```
   */
  publishPrivateStatus(
    params: MessagePublishPrivateStatusParams,
    options?: RequestOptions,
  ): ApiPromise<UserMessagesResult> {
    return this.call(messageEndpoints().publishPrivateStatus, params, options);
  }

  /**
   * Sends a part of a one-to-one message whose text is still being generated.
   *
   * - 30 seconds without a part end the stream with `stopReason` 29003 in its content, and 30 minutes in all with
   *   29004.
   * - Parts that come after the end are dropped, and the code stays 200 (inferred after `complete`).
   * - The receiver gets one message; clients fetch its text by the id, at most 3 streams at once.
   * - Client SDKs know streams from 5.16.0 on.
   *
   * Inferred, not documented:
   * - How a later part names its message is on no page that could be read: it goes by `content.messageUID` here, and
   *   parts are joined in the order in which they come.
   * - A part needs the text `content.content`, which may be empty.
   * - A `messageUID` of no stream of this sender to this receiver is refused with 1002.
   * - A stream whose content was replaced by `message.modifyPrivate` is none any more.
   * - With `extraContent` the message takes key-value pairs later, as one sent with `expansion: true` does.
   *
   * `POST /v3/message/private/publish_stream.json` · Limit: 100 a second.
   *
   * @param params - see {@link MessagePublishPrivateStreamParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/send-private-stream | RongCloud documentation}
   * @example
   * ```ts
   * const { messageUID } = await rong.message.publishPrivateStream({
   *   fromUserId: 'assistant',
   *   toUserId: 'user2',
   *   objectName: 'RC:StreamMsg',
   *   content: { content: 'Once upon', type: 'text', seq: 1 },
   * });
   * ```
   */
  publishPrivateStream(
    params: MessagePublishPrivateStreamParams,
    options?: RequestOptions,
  ): ApiPromise<MessagePublishPrivateStreamResult> {
    return this.call(messageEndpoints().publishPrivateStream, params, options);
  }

  /**
   * Sends a system message to one or several users.
   *
   * - The message arrives in a system conversation (type 6), where receivers cannot reply.
   * - Neither the sender nor the receivers need exist (observed on the real service).
   * - There is no `isIncludeSender`.
   * - Offline receivers get the message when they next connect, within 7 days. The server-side history is separate and
   *   needs the cloud storage service.
   * - V2.0.1 always sends its push parameters, empty when unset: an empty text reads as absent.
   *
   * `POST /message/system/publish.json` · Limit: 100 a second, each item of `toUserId` counts.
   *
   * @param params - see {@link MessagePublishSystemParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/system/send-private | RongCloud documentation}
   * @example
   * ```ts
   * const { messageUIDs } = await rong.message.publishSystem({
   *   fromUserId: '__system__',
   *   toUserId: ['user2'],
   *   objectName: 'RC:TxtMsg',
   *   content: '{"content":"Welcome"}',
   *   pushContent: 'Welcome',
   * });
   * ```
   */
  publishSystem(params: MessagePublishSystemParams, options?: RequestOptions): ApiPromise<UserMessagesResult> {
    return this.call(messageEndpoints().publishSystem, params, options);
  }

  /**
   * Sends several users a system message made from a template, with values for each of them.
   *
   * - Placeholders are replaced literally in `content`, `pushContent` and `pushData`; any text can be one, the braces
   *   are a convention.
   * - `values`, `pushContent` and `pushData` must be as long as `toUserId`.
   * - The messages arrive in system conversations (type 6), where receivers cannot reply.
   * - Offline receivers get the message when they next connect, within 7 days. The server-side history is separate and
   *   needs the cloud storage service.
   *
   * `POST /message/system/publish_template.json` · Limit: 100 a second, each item of `toUserId` counts.
   *
   * @param params - see {@link MessagePublishSystemTemplateParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/system/send-private-template | RongCloud documentation}
   * @example
   * ```ts
   * const { messageUIDs } = await rong.message.publishSystemTemplate({
   *   fromUserId: '__system__',
   *   toUserId: ['21'],
   *   objectName: 'RC:TxtMsg',
   *   content: '{"content":"{name}, your order is on its way"}',
   *   values: [{ '{name}': 'Tony' }],
   *   pushContent: ['Your order is on its way'],
   * });
   * ```
   */
  publishSystemTemplate(
    params: MessagePublishSystemTemplateParams,
    options?: RequestOptions,
  ): ApiPromise<UserMessagesResult> {
    return this.call(messageEndpoints().publishSystemTemplate, params, options);
  }

  /**
   * Sends a message to groups, or to chosen members of one group.
   *
   * - The sender need not be a member.
   * - Mutes hold for clients, not for sends of the server API.
   * - Neither the sender nor the group need exist; a fourth group is refused with 1002 (observed on the real service).
   * - `mentionedInfo` is `{"type": 1, "mentionedContent": "push text"}` for all members, or has `"type": 2` and a
   *   required `userIdList` for some.
   * - Other members never see a directed message. Cloud history does not keep it, and `expansion`, `extraContent`,
   *   `disablePush` and `pushExt` do not work with it.
   * - Without `isIncludeSender` the sender's clients do not get the message and the sender's history lacks it. With
   *   it, online clients get it; the history keeps it if cloud storage is enabled, and clients that connect later get
   *   it if multi-device sync is.
   * - Offline receivers get the message when they next connect, within 7 days. The server-side history is separate and
   *   needs the cloud storage service.
   * - Changing the key-value pairs of sent messages counts against the same quota.
   * - The message callback is not called unless the console switch for server API messages is on.
   * - Sensitive words are not filtered unless the console switch for server API messages is on.
   * - V2.0.1 always sends its push parameters, empty when unset: an empty text reads as absent.
   *
   * Inferred, not documented:
   * - Those who are members when the message is sent receive it.
   *
   * `POST /message/group/publish.json` · Limit: 20 a second, each item of `toGroupId` counts.
   *
   * @param params - see {@link MessagePublishGroupParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/send-group | RongCloud documentation}
   * @example
   * ```ts
   * const { messageUIDs } = await rong.message.publishGroup({
   *   fromUserId: 'jlk456j5',
   *   toGroupId: ['group1'],
   *   objectName: 'RC:TxtMsg',
   *   content: '{"content":"Hello"}',
   *   pushContent: 'Hello',
   * });
   * ```
   */
  publishGroup(params: MessagePublishGroupParams, options?: RequestOptions): ApiPromise<GroupMessagesResult> {
    return this.call(messageEndpoints().publishGroup, params, options);
  }

  /**
   * Sends a status message to those members of groups who are online.
   *
   * - Only receivers who are online at the moment get it: nothing waits offline, there is no push, no server-side
   *   history and no line in the hourly log.
   * - The message callback is not called.
   *
   * Inferred, not documented:
   * - The sender need not be a member.
   * - With `verifyBlacklist: 1` members who blocked the sender are skipped.
   *
   * `POST /statusmessage/group/publish.json` · Limit: 20 a second, each item of `toGroupId` counts.
   *
   * @param params - see {@link MessagePublishGroupStatusParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/send-status-group | RongCloud documentation}
   * @example
   * ```ts
   * const { messageUIDs } = await rong.message.publishGroupStatus({
   *   fromUserId: 'jlk456j5',
   *   toGroupId: ['group1'],
   *   objectName: 'app:Presence',
   *   content: '{"state":"drawing"}',
   * });
   * ```
   */
  publishGroupStatus(
    params: MessagePublishGroupStatusParams,
    options?: RequestOptions,
  ): ApiPromise<GroupMessagesResult> {
    return this.call(messageEndpoints().publishGroupStatus, params, options);
  }

  /**
   * Sends a message to ultra groups, or to chosen members of one of them.
   *
   * - The sender need not be a member.
   * - Mutes hold for clients, not for sends of the server API.
   * - A public channel reaches all members of the group, a private one those who see it.
   * - The sender's clients that are online get the message, and the sender's history keeps it, without
   *   `isIncludeSender`.
   * - To a channel that the group does not have, nothing is delivered. That the call succeeds with a message id, that
   *   no log or history keeps the message, and that it is the same for a group that does not exist, is inferred.
   * - Apps that opened the service before 2022-10-13 have no `RCDefault`: without a channel their messages are in
   *   none.
   * - A directed message reaches those of `toUserIds` who see the channel. As in groups, the server-side history does
   *   not keep it and it takes no key-value pairs; more than one group is then refused with 1002 (inferred).
   * - `mentionedInfo` is `{"type": 1, "mentionedContent": "push text"}` for all members, or has `"type": 2` and a
   *   required `userIdList` for some.
   * - Of the 100 messages a second, 20 may be for one channel, or for one group where no channel is given.
   * - It is recalled by `message.recall`, with conversation type 10 and the channel.
   *
   * `POST /message/ultragroup/publish.json` · Limit: 100 a second, each item of `toGroupIds` counts.
   *
   * @param params - see {@link MessagePublishUltraGroupParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {InvalidParameterError} code 1005 when a field is longer than allowed
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/send-ultragroup | RongCloud documentation}
   * @example
   * ```ts
   * const { messageUIDs } = await rong.message.publishUltraGroup({
   *   fromUserId: 'jlk456j5',
   *   toGroupIds: ['community1'],
   *   objectName: 'RC:TxtMsg',
   *   content: '{"content":"Hello"}',
   *   busChannel: 'channel001',
   * });
   * ```
   */
  publishUltraGroup(params: MessagePublishUltraGroupParams, options?: RequestOptions): ApiPromise<GroupMessagesResult> {
    return this.call(messageEndpoints().publishUltraGroup, params, options);
  }

  /**
   * Sends a message to discussions, a conversation type that RongCloud has withdrawn.
   *
   * - Discussions (type 2) are deprecated; only client SDKs could create them, never the server API.
   * - Neither the sender nor the discussion need exist (observed on the real service).
   * - V2.0.1 always sends its push parameters, empty when unset: an empty text reads as absent.
   *
   * `POST /message/discussion/publish.json` · Limit: 20 a second.
   *
   * @param params - see {@link MessagePublishDiscussionParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @example
   * ```ts
   * await rong.message.publishDiscussion({
   *   fromUserId: 'jlk456j5',
   *   toDiscussionId: ['discussion1'],
   *   objectName: 'RC:TxtMsg',
   *   content: '{"content":"Hello"}',
   *   pushContent: 'Hello',
   * });
   * ```
   */
  publishDiscussion(params: MessagePublishDiscussionParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(messageEndpoints().publishDiscussion, params, options);
  }

  /**
   * Sends a message to one or several chatrooms.
   *
   * - Only users in the chatroom receive the message: nothing waits offline and there is no push.
   * - The sender need not have joined.
   * - Neither the sender nor the chatroom need exist (observed on the real service).
   * - A `priority` whose service is not enabled is refused; no source says with which code.
   * - Mutes hold for clients, not for sends of the server API.
   * - Without `isIncludeSender` the sender's clients do not get the message and the sender's history lacks it. With
   *   it, online clients get it; the history keeps it if cloud storage is enabled, and clients that connect later get
   *   it if multi-device sync is.
   *
   * Inferred, not documented:
   * - A chatroom whose distribution is stopped passes messages of the server API on to nobody either.
   *
   * `POST /message/chatroom/publish.json` · Limit: 100 a second, each item of `toChatroomId` counts.
   *
   * @param params - see {@link MessagePublishChatroomParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/send-chatroom | RongCloud documentation}
   * @example
   * ```ts
   * const { messageUIDs } = await rong.message.publishChatroom({
   *   fromUserId: 'jlk456j5',
   *   toChatroomId: ['room1'],
   *   objectName: 'RC:TxtMsg',
   *   content: '{"content":"Hello"}',
   * });
   * ```
   */
  publishChatroom(
    params: MessagePublishChatroomParams,
    options?: RequestOptions,
  ): ApiPromise<MessagePublishChatroomResult> {
    return this.call(messageEndpoints().publishChatroom, params, options);
  }

  /**
   * Sends a message to every chatroom of the app.
   *
   * - It reaches the users who are in a chatroom at the moment; those who join later do not get it.
   * - The history of the chatrooms does not keep it, and it does not keep a chatroom alive.
   *
   * Inferred, not documented:
   * - Each chatroom has a message of its own, so a user in two of them gets two.
   * - With `isIncludeSender` the sender gets it in the chatrooms that the sender is in.
   * - A chatroom whose distribution is stopped passes it on to nobody.
   *
   * `POST /message/chatroom/broadcast.json` · Limit: 1 a second.
   *
   * @param params - see {@link MessageBroadcastChatroomParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when broadcasts to chatrooms are not enabled for the app
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/send-chatroom-broadcast | RongCloud documentation}
   * @example
   * ```ts
   * await rong.message.broadcastChatroom({
   *   fromUserId: 'jlk456j5',
   *   objectName: 'RC:TxtMsg',
   *   content: '{"content":"The show begins"}',
   * });
   * ```
   */
  broadcastChatroom(params: MessageBroadcastChatroomParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(messageEndpoints().broadcastChatroom, params, options);
  }

  /**
   * Sends a system message to every user of the app, with a push for those who are offline.
   *
   * - The message arrives in a system conversation (type 6), where receivers cannot reply.
   * - Clients fetch it from time to time, so that it can take 3 minutes; about 2,000 receivers a second are served
   *   (documentation of 2021).
   * - The three a day are of a calendar day, and `push.broadcastPush` counts too (older documentation).
   * - The server-side history does not keep it unless the console option is on. The message callback is not called.
   * - Free in the development environment.
   * - `disablePush` is not supported.
   * - V2.0.1 always sends pushContent, pushData and os, empty when unset: an empty `os` means all platforms.
   *
   * `POST /message/broadcast.json` · Limit: 2 an hour and 3 a day, shared by all calls of the "broadcast" kind.
   *
   * @param params - see {@link MessageBroadcastParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {ServiceNotEnabledError} code 1009 when broadcasts are not enabled for the app; in production they must be
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/system/send-message-broadcast-to-all | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { messageUID } = await rong.message.broadcast({
   *   fromUserId: '__system__',
   *   objectName: 'RC:TxtMsg',
   *   content: '{"content":"Maintenance tonight"}',
   *   pushContent: 'Maintenance tonight',
   * });
   * ```
   */
  broadcast(params: MessageBroadcastParams, options?: RequestOptions): ApiPromise<MessageBroadcastResult> {
    return this.call(messageEndpoints().broadcast, params, options);
  }

  /**
   * Sends a system message to the users who are online.
   *
   * - The message arrives in a system conversation (type 6), where receivers cannot reply.
   * - Clients fetch it from time to time, so that it can take 3 minutes.
   * - A user who is offline gets it when coming online within 10 minutes, and not later. There is no push.
   * - It cannot be recalled.
   *
   * Inferred, not documented:
   * - The server-side history does not keep it.
   *
   * `POST /message/online/broadcast.json` · No rate limit is documented.
   *
   * @param params - see {@link MessageBroadcastOnlineParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {ServiceNotEnabledError} code 1009 when broadcasts to online users are not enabled for the app
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/system/send-message-broadcast-online | RongCloud
   *   documentation}
   * @example
   * ```ts
   * const { messageUID } = await rong.message.broadcastOnline({
   *   fromUserId: '__system__',
   *   objectName: 'RC:TxtMsg',
   *   content: '{"content":"Maintenance in 5 minutes"}',
   * });
   * ```
   */
  broadcastOnline(
    params: MessageBroadcastOnlineParams,
    options?: RequestOptions,
  ): ApiPromise<MessageBroadcastOnlineResult> {
    return this.call(messageEndpoints().broadcastOnline, params, options);
  }

  /**
   * Recalls a message that was sent.
   *
   * - A message may be recalled however old it is.
   * - It works as a `RC:RcCmd` message in the conversation: clients drop the original and show a `RC:RcNtf` in its
   *   place, unless `isDelete` is 1.
   * - The server-side history then holds both, and queries return both; client SDKs hide the pair. The hourly log has
   *   both (inferred).
   * - A message id that was never given out is not an error (observed on the real service).
   * - Offline receivers get a push that says so, unless `disablePush` is true.
   *
   * Inferred, not documented:
   * - The sender's history has the `RC:RcCmd` if it has the original.
   * - A known message of another sender or conversation is refused with 1002; with `isAdmin: 1` the sender need not
   *   match.
   * - In an ultra group the command goes to those who see the channel, and to the sender if online.
   * - Recalling again sends the command again.
   *
   * `POST /message/recall.json` · Limit: 100 a second.
   *
   * @param params - see {@link MessageRecallParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/msgrecall | RongCloud documentation}
   * @example
   * ```ts
   * await rong.message.recall({
   *   fromUserId: 'jlk456j5',
   *   conversationType: 1,
   *   targetId: 'user2',
   *   messageUID: '5FGT-7VA9-G4DD-4V5P',
   *   sentTime: 1507778882124,
   * });
   * ```
   */
  recall(params: MessageRecallParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(messageEndpoints().recall, params, options);
  }

  /**
   * Recalls a message that was sent to all users.
   *
   * - It is for messages of `message.broadcast` and for those that a `push.broadcastPush` sent along.
   * - Those who have the message get a `RC:RcCmd`; clients show a `RC:RcNtf` in place of the original.
   * - The three a day are of a calendar day.
   *
   * Inferred, not documented:
   * - A message of `message.broadcastOnline` cannot be recalled; the call is refused with 1002.
   * - A known message of another sender, or one that was no broadcast, is refused with 1002; with `isAdmin: 1` the
   *   sender need not match.
   * - A message id that was never given out is not an error, as in `message.recall`.
   *
   * `POST /message/broadcast/recall.json` · Limit: 2 an hour and 3 a day.
   *
   * @param params - see {@link MessageRecallBroadcastParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/system/recall-message-broadcast-to-all | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.message.recallBroadcast({ fromUserId: '__system__', messageUID: '5FGT-7VA9-G4DD-4V5P' });
   * ```
   */
  recallBroadcast(params: MessageRecallBroadcastParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(messageEndpoints().recallBroadcast, params, options);
  }

  /**
   * Replaces the content of a one-to-one message.
   *
   * - No source has a limit of time or number.
   *
   * Inferred, not documented:
   * - Queries of the server-side history return the new content.
   * - An unknown message, or one of another sender or conversation, is refused with 1002.
   * - Clients of those who have the message are told, if they can be.
   *
   * `POST /message/private/modify.json` · No rate limit is documented.
   *
   * @param params - see {@link MessageModifyPrivateParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @example
   * ```ts
   * await rong.message.modifyPrivate({
   *   fromUserId: 'jlk456j5',
   *   targetId: 'user2',
   *   msgUID: '5FGT-7VA9-G4DD-4V5P',
   *   content: '{"content":"Hello, corrected"}',
   *   objectName: 'RC:TxtMsg',
   * });
   * ```
   */
  modifyPrivate(params: MessageModifyPrivateParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(messageEndpoints().modifyPrivate, params, options);
  }

  /**
   * Replaces the content of a group message.
   *
   * - No source has a limit of time or number.
   *
   * Inferred, not documented:
   * - Queries of the server-side history return the new content.
   * - An unknown message, or one of another sender or conversation, is refused with 1002.
   * - Clients of those who have the message are told, if they can be.
   *
   * `POST /message/group/modify.json` · No rate limit is documented.
   *
   * @param params - see {@link MessageModifyGroupParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @example
   * ```ts
   * await rong.message.modifyGroup({
   *   fromUserId: 'jlk456j5',
   *   groupId: 'group1',
   *   msgUID: '5FGT-7VA9-G4DD-4V5P',
   *   content: '{"content":"Hello, corrected"}',
   *   objectName: 'RC:TxtMsg',
   * });
   * ```
   */
  modifyGroup(params: MessageModifyGroupParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(messageEndpoints().modifyGroup, params, options);
  }

  /**
   * Sets key-value pairs of a one-to-one or group message that was sent.
   *
   * - The message must have been sent with `expansion: true`.
   * - Clients are told by a message of their own; its type is in no source.
   * - Of the 100 calls a second at most 20 may be for group messages. They count against the quota of sends, too.
   *
   * Inferred, not documented:
   * - A key that is there takes the new value, others stay.
   * - A call that would lead to more than 300 pairs is refused with 1002 and changes nothing.
   * - In a one-to-one conversation `targetId` may be either of the two users.
   * - An unknown message, one of another conversation, or one that takes no pairs is refused with 1002.
   *
   * `POST /message/expansion/set.json` · Limit: 100 a second.
   *
   * @param params - see {@link MessageSetExpansionParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/set-expansion | RongCloud documentation}
   * @example
   * ```ts
   * await rong.message.setExpansion({
   *   msgUID: '5FGT-7VA9-G4DD-4V5P',
   *   userId: 'jlk456j5',
   *   conversationType: 1,
   *   targetId: 'user2',
   *   extraKeyVal: { type: '3' },
   * });
   * ```
   */
  setExpansion(params: MessageSetExpansionParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(messageEndpoints().setExpansion, params, options);
  }

  /**
   * Removes key-value pairs of a one-to-one or group message.
   *
   * - Clients are told by a message of their own; its type is in no source.
   * - Of the 100 calls a second at most 20 may be for group messages. They count against the quota of sends, too.
   *
   * Inferred, not documented:
   * - A key or a message that is not there is no error; a message of another conversation, or one that takes no pairs,
   *   is refused with 1002.
   *
   * `POST /message/expansion/delete.json` · Limit: 100 a second.
   *
   * @param params - see {@link MessageRemoveExpansionParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/delete-expansion | RongCloud documentation}
   * @example
   * ```ts
   * await rong.message.removeExpansion({
   *   msgUID: '5FGT-7VA9-G4DD-4V5P',
   *   userId: 'jlk456j5',
   *   conversationType: 1,
   *   targetId: 'user2',
   *   extraKey: ['type'],
   * });
   * ```
   */
  removeExpansion(params: MessageRemoveExpansionParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(messageEndpoints().removeExpansion, params, options);
  }

  /**
   * Lists the key-value pairs of a message.
   *
   * Inferred, not documented:
   * - An unknown message, or one that takes no pairs, has none.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * `POST /message/expansion/query.json` · Limit: 100 a second.
   *
   * @param params - see {@link MessageListExpansionParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/get-expansion | RongCloud documentation}
   * @example
   * ```ts
   * const { extraContent } = await rong.message.listExpansion({ msgUID: '5FGT-7VA9-G4DD-4V5P' });
   * ```
   */
  listExpansion(
    params: MessageListExpansionParams,
    options?: RequestOptions,
  ): PagePromise<MessageListExpansionResult, [key: string, value: MessageExpansionEntry]> {
    return this.pages(
      messageEndpoints().listExpansion,
      { by: 'page', page: 'pageNo', items: 'extraContent' },
      params,
      options,
    );
  }

  /**
   * Reads the one-to-one messages of two users from the server-side history.
   *
   * - Either time may be the later one. Both ends of the range count, the start only with `includeStart` (inferred).
   * - A user's own messages are there only if they were sent with `isIncludeSender: 1`.
   *
   * Inferred, not documented:
   * - The server-side history needs the cloud storage service, and has what was sent with `isPersisted: 1`.
   * - It goes back 6 months; here these are 180 days.
   * - The next page starts at the time of the last message, so reading on needs `startTime` to be the later time.
   * - More than 14 days between the times are refused with 1002.
   * - Messages before the time up to which the user has cleared the conversation are left out.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * `POST /v3/message/private/query.json` · No rate limit is documented.
   *
   * @param params - see {@link MessageQueryPrivateHistoryParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @example
   * ```ts
   * const { data } = await rong.message.queryPrivateHistory({
   *   userId: 'user2',
   *   targetId: 'jlk456j5',
   *   startTime: 1743584071876,
   *   endTime: 1743497671876,
   *   pageSize: 10,
   *   includeStart: true,
   * });
   * ```
   */
  queryPrivateHistory(
    params: MessageQueryPrivateHistoryParams,
    options?: RequestOptions,
  ): PagePromise<MessageQueryPrivateHistoryResult, HistoryMessage> {
    return this.pages(
      messageEndpoints().queryPrivateHistory,
      {
        by: 'time',
        items: 'data',
        start: 'startTime',
        time: 'msgTime',
        key: 'messageUID',
        size: 'pageSize',
        includeStart: 'includeStart',
      },
      params,
      options,
    );
  }

  /**
   * Reads the messages of a group from the server-side history.
   *
   * - Either time may be the later one. Both ends of the range count, the start only with `includeStart` (inferred).
   * - A user's own messages are there only if they were sent with `isIncludeSender: 1`.
   * - Directed messages are not kept.
   *
   * Inferred, not documented:
   * - The server-side history needs the cloud storage service, and has what was sent with `isPersisted: 1`.
   * - It goes back 6 months; here these are 180 days.
   * - The next page starts at the time of the last message, so reading on needs `startTime` to be the later time.
   * - More than 14 days between the times are refused with 1002.
   * - Messages before the time up to which the user has cleared the conversation are left out.
   * - The user need not be a member, and sees what was sent before joining.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * `POST /v3/message/group/query.json` · No rate limit is documented.
   *
   * @param params - see {@link MessageQueryGroupHistoryParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @example
   * ```ts
   * const { data } = await rong.message.queryGroupHistory({
   *   userId: 'user2',
   *   targetId: 'group1',
   *   startTime: 1743584071876,
   *   endTime: 1743497671876,
   *   pageSize: 10,
   *   includeStart: true,
   * });
   * ```
   */
  queryGroupHistory(
    params: MessageQueryGroupHistoryParams,
    options?: RequestOptions,
  ): PagePromise<MessageQueryGroupHistoryResult, HistoryMessage> {
    return this.pages(
      messageEndpoints().queryGroupHistory,
      {
        by: 'time',
        items: 'data',
        start: 'startTime',
        time: 'msgTime',
        key: 'messageUID',
        size: 'pageSize',
        includeStart: 'includeStart',
      },
      params,
      options,
    );
  }

  /**
   * Reads the messages of a channel of an ultra group, as one of its members sees them.
   *
   * - Either time may be the later one. Both ends of the range count, the start only with `includeStart` (inferred).
   * - Members who see the channel find what was sent since they joined; earlier messages need a switch of the app.
   *   That others find nothing is inferred.
   * - Who sees a private channel now also finds what was sent before it became private.
   *
   * Inferred, not documented:
   * - It has what was sent with `isPersisted: 1` in the last 7 days, as `ultraGroupMessage.query`.
   * - The next page starts at the time of the last message, so reading on needs `startTime` to be the later time.
   * - More than 14 days between the times are refused with 1002.
   * - Who sent a message finds it, member or not.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * `POST /v3/message/ultragroup/query.json` · No rate limit is documented.
   *
   * @param params - see {@link MessageQueryUltraGroupHistoryParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @example
   * ```ts
   * const { data } = await rong.message.queryUltraGroupHistory({
   *   userId: 'user2',
   *   targetId: 'community1',
   *   startTime: 1667491235000,
   *   endTime: 1667404835000,
   *   pageSize: 10,
   *   includeStart: true,
   *   busChannel: 'channel001',
   * });
   * ```
   */
  queryUltraGroupHistory(
    params: MessageQueryUltraGroupHistoryParams,
    options?: RequestOptions,
  ): PagePromise<MessageQueryUltraGroupHistoryResult, UltraGroupHistoryMessage> {
    return this.pages(
      messageEndpoints().queryUltraGroupHistory,
      {
        by: 'time',
        items: 'data',
        start: 'startTime',
        time: 'msgTime',
        key: 'messageUID',
        size: 'pageSize',
        includeStart: 'includeStart',
      },
      params,
      options,
    );
  }

  /**
   * Reads the messages of a chatroom from the server-side history.
   *
   * - Either time may be the later one. Both ends of the range count, the start only with `includeStart` (inferred).
   * - A user's own messages are there only if they were sent with `isIncludeSender: 1`.
   * - Broadcasts to all chatrooms are not kept.
   *
   * Inferred, not documented:
   * - The server-side history needs the cloud storage service, and has what was sent with `isPersisted: 1`.
   * - It goes back 6 months; here these are 180 days.
   * - The next page starts at the time of the last message, so reading on needs `startTime` to be the later time.
   * - More than 14 days between the times are refused with 1002.
   * - Messages before the time up to which the user has cleared the conversation are left out.
   * - The user need not be in the chatroom, and the history outlives the chatroom.
   *
   * Paginated: `await` returns one page, `for await` iterates over all items.
   *
   * `POST /v3/message/chatroom/query.json` · No rate limit is documented.
   *
   * @param params - see {@link MessageQueryChatroomHistoryParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @example
   * ```ts
   * const { data } = await rong.message.queryChatroomHistory({
   *   userId: 'user2',
   *   targetId: 'room1',
   *   startTime: 1743584071876,
   *   endTime: 1743497671876,
   *   pageSize: 10,
   *   includeStart: true,
   * });
   * ```
   */
  queryChatroomHistory(
    params: MessageQueryChatroomHistoryParams,
    options?: RequestOptions,
  ): PagePromise<MessageQueryChatroomHistoryResult, HistoryMessage> {
    return this.pages(
      messageEndpoints().queryChatroomHistory,
      {
        by: 'time',
        items: 'data',
        start: 'startTime',
        time: 'msgTime',
        key: 'messageUID',
        size: 'pageSize',
        includeStart: 'includeStart',
      },
      params,
      options,
    );
  }

  /**
   * Gets the address of the log of all messages of one hour.
   *
   * - An hour without a log is not an error: the code is 200 and `url` is empty (observed on the real service).
   * - The log of an hour is made when the hour is over and ready within about another; it is deleted after 3 days.
   * - It has the one-to-one, discussion, group, ultra group, chatroom, customer service and system messages of the
   *   whole app. Status messages are not in it.
   * - In the Singapore data center `date` and the times in the log are UTC, in Beijing they are Beijing time.
   * - The zip holds a text file with one message a line, a JSON object; some older files put a timestamp before it
   *   (unverified).
   * - Each object has `msgUID` and `dateTime`, which recalls take as `messageUID` and `sentTime`.
   * - `dateTime` reads `yyyy-MM-dd HH:mm:ss.SSS` (unverified).
   * - The other members are `appId`, `fromUserId`, `targetId`, `targetType` (the number of the conversation type),
   *   `GroupId`, `busChannel`, `classname` (the message type), `content` (an object or a text) and `source`
   *   (unverified).
   *
   * `POST /message/history.json` · No rate limit is documented.
   *
   * @param params - see {@link MessageGetHistoryParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {ServiceNotEnabledError} code 1009 when the message log download service is not enabled for the app
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/get-message-history-log | RongCloud documentation}
   * @example
   * ```ts
   * const { url, date } = await rong.message.getHistory({ date: '2018030119' });
   * ```
   */
  getHistory(params: MessageGetHistoryParams, options?: RequestOptions): ApiPromise<MessageGetHistoryResult> {
    return this.call(messageEndpoints().getHistory, params, options);
  }

  /**
   * Deletes the log of all messages of one hour.
   *
   * - The file is gone for good within 10 minutes of the call.
   * - Only the log file is deleted; the server-side history of conversations stays.
   *
   * `POST /message/history/delete.json` · Limit: 100 a second.
   *
   * @param params - see {@link MessageDeleteMessageParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, has the wrong type or exceeds its limit; nothing was sent
   * @throws {RateLimitError} code 1008 when the rate limit is exceeded
   * @throws {InvalidParameterError} code 1002 when the hour has no log (observed on the real service)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/delete-message-history-log | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.message.deleteMessage({ date: '2018030119' });
   * ```
   */
  deleteMessage(params: MessageDeleteMessageParams, options?: RequestOptions): ApiPromise<CodeResult> {
    return this.call(messageEndpoints().deleteMessage, params, options);
  }
}
