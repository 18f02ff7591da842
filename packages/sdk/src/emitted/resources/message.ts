// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { RequestOptions } from '../../request-options.js';
import type { ApiPromise } from '../../results/api-promise.js';
import type { PagePromise } from '../../results/page-promise.js';
import type { ObjectName } from '../message-types.js';
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
  /** Ids of the users who receive the message. At most 1,000 items, each at most 64 bytes. */
  toUserId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /** Badge number of the app on iOS; -1 leaves the badge unchanged. Ignored with more than one receiver. At most 9999. */
  count?: number | undefined;
  /**
   * If 1, receivers who do not accept messages from the sender, by their blocklist or allowlist, are skipped. Default:
   * `0`.
   */
  verifyBlacklist?: boolean | 0 | 1 | undefined;
  /**
   * If 1, the message is also delivered to the sender's clients and stored in the sender's server-side history.
   * Default: `0`.
   */
  isIncludeSender?: boolean | 0 | 1 | undefined;
  /** If true, offline receivers get no push notification. Default: `false`. */
  disablePush?: boolean | undefined;
  /** If 1, the clients of the receivers report that the message was read. Default: `0`. */
  needReadReceipt?: boolean | 0 | 1 | undefined;
  /** Channel id. Only the Go SDK sends the parameter; no source states its effect. At most 20 characters. */
  busChannel?: string | undefined;
}

/** Parameters of {@link MessageResource.publishTemplate}. */
export interface MessagePublishTemplateParams extends MessageSource, CheckedSend {
  /** Ids of the users who receive the message. At most 1,000 items, each at most 64 bytes. */
  toUserId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /**
   * Template of the message content, with placeholders such as `{name}`. Built-in types: a serialized JSON object. At
   * most 131,072 bytes.
   */
  content: string;
  /** Placeholder values: one object per receiver, in the order of `toUserId`. At most 1,000 items. */
  values: readonly Readonly<Record<string, string>>[];
  /**
   * Texts of the push notifications, one per receiver in the order of `toUserId`; may contain placeholders. An empty
   * string means no push. At most 1,000 items.
   */
  pushContent: string | readonly string[] | ReadonlySet<string>;
  /**
   * Custom data of the push notifications, one string per receiver in the order of `toUserId`; may contain
   * placeholders. At most 1,000 items.
   */
  pushData?: string | readonly string[] | ReadonlySet<string> | undefined;
  /**
   * Push settings, one per receiver in the order of `toUserId`: serialized JSON objects, as in `pushExt` of
   * `message.publishPrivate`. At most 1,000 items.
   */
  pushExt?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** If 1, iOS devices get a silent push, which wakes the app. Default: `0`. */
  contentAvailable?: boolean | 0 | 1 | undefined;
  /** If true, offline receivers get no push notification. Default: `false`. */
  disablePush?: boolean | undefined;
  /** If true, clients do not update the last message of the conversation. Default: `false`. */
  disableUpdateLastMsg?: boolean | undefined;
  /** If 1, clients that do not know the message type count the message as unread. Default: `1`. */
  isCounted?: boolean | 0 | 1 | undefined;
  /** If 1, the clients of the receivers report that the message was read. Default: `0`. */
  needReadReceipt?: boolean | 0 | 1 | undefined;
}

/** Parameters of {@link MessageResource.publishPrivateStatus}. */
export interface MessagePublishPrivateStatusParams extends MessageSource, CheckedSend {
  /** Ids of the users who receive the message. At most 1,000 items, each at most 64 bytes. */
  toUserId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /**
   * Message content. Built-in types: a serialized JSON object, such as `{"content":"hello"}` for a text message;
   * custom types: any string. In `rongkit`, `...textMessage('hello')` and the other builders give `objectName` and
   * `content`. At most 131,072 bytes.
   */
  content: string;
  /** No effect: status messages are never stored. The Java SDK sends 0. Default: `0`. */
  isPersisted?: boolean | 0 | 1 | undefined;
  /** No effect: status messages are never counted. The Java SDK sends 0. Default: `0`. */
  isCounted?: boolean | 0 | 1 | undefined;
  /** Channel id. Only the Go SDK sends the parameter; no source states its effect. At most 20 characters. */
  busChannel?: string | undefined;
}

/** Parameters of {@link MessageResource.publishPrivateStream}. */
export interface MessagePublishPrivateStreamParams {
  /** Id of the sender. The user need not be registered, nor be a member of the group or chatroom. At most 64 bytes. */
  fromUserId: string | number;
  /** Id of the receiver; only one is allowed. At most 64 bytes. */
  toUserId: string | number;
  /** Message type; streams have only this type. */
  objectName: 'RC:StreamMsg';
  /**
   * Content of the part: an object, not a string; all parts together have at most 128 KB as JSON. Required: `content`,
   * the text of this part; `seq`, the number of the part, 1 in the first part and rising by one; `complete`, true in
   * the last part. `messageUID`: id of the message to continue, absent in the first part; `completeReason`: with
   * `complete`, your reason code (an integer) for an abnormal end; `referMsg`: quoted message. In the first part only:
   * `type`, the format of the text (`text`, `markdown` or `html`); `user`: sender; `mentionedInfo`; `extra`: custom
   * string.
   */
  content: Readonly<Record<string, unknown>>;
  /**
   * If 1, the message is also delivered to the sender's clients and stored in the sender's server-side history.
   * Default: `0`.
   */
  isIncludeSender?: boolean | 0 | 1 | undefined;
  /** If 1, the message is stored in the receiver's server-side history. Default: `1`. */
  isPersisted?: boolean | 0 | 1 | undefined;
  /**
   * Initial key-value pairs of the message. At most 100 entries, keys at most 32 characters in the form
   * `^[A-Za-z0-9+=_-]+$`, values at most 4,096 characters.
   */
  extraContent?: Readonly<Record<string, string>> | undefined;
  /** If true, clients do not update the last message of the conversation. Default: `false`. */
  disableUpdateLastMsg?: boolean | undefined;
}

/** Result of {@link MessageResource.publishPrivateStream}. */
export interface MessagePublishPrivateStreamResult extends CodeResult {
  /** Id of the message, in the answer to the first part only. Inferred: the name of the field. */
  messageUID?: string;
}

/** Parameters of {@link MessageResource.publishSystem}. */
export interface MessagePublishSystemParams extends PushedMessage {
  /**
   * Id of the sender, shown to the receivers as the target of the conversation. Any id is allowed, such as
   * `__system__`. At most 64 bytes.
   */
  fromUserId: string | number;
  /** Ids of the users who receive the message. At most 100 items, each at most 64 bytes. */
  toUserId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /**
   * If 1, the message is stored in the receivers' server-side history. The message is queued for offline receivers in
   * either case. Default: `1`.
   */
  isPersisted?: boolean | 0 | 1 | undefined;
  /** If 1, clients that do not know the message type count the message as unread. Default: `1`. */
  isCounted?: boolean | 0 | 1 | undefined;
  /** If true, offline receivers get no push notification. Default: `false`. */
  disablePush?: boolean | undefined;
  /** Inferred: badge number of the app on iOS. Only the Go SDK sends the parameter. */
  count?: number | undefined;
  /** Channel id. Only the Go SDK sends the parameter; no source states its effect. At most 20 characters. */
  busChannel?: string | undefined;
}

/** Parameters of {@link MessageResource.publishSystemTemplate}. */
export interface MessagePublishSystemTemplateParams extends CheckedSend {
  /**
   * Id of the sender, shown to the receivers as the target of the conversation. Any id is allowed, such as
   * `__system__`. At most 64 bytes.
   */
  fromUserId: string | number;
  /** Ids of the users who receive the message. At most 100 items, each at most 64 bytes. */
  toUserId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /**
   * Message type: a built-in type such as `RC:TxtMsg`, or a custom type, which must not begin with `RC:`. In
   * `rongkit`, `...textMessage('hello')` and the other builders give `objectName` and `content`. At most 32
   * characters.
   */
  objectName: ObjectName;
  /**
   * Template of the message content, with placeholders such as `{name}`. Built-in types: a serialized JSON object. At
   * most 131,072 bytes.
   */
  content: string;
  /** Placeholder values: one object per receiver, in the order of `toUserId`. At most 100 items. */
  values: readonly Readonly<Record<string, string>>[];
  /**
   * Texts of the push notifications, one per receiver in the order of `toUserId`; may contain placeholders. An empty
   * string means no push. At most 100 items.
   */
  pushContent: string | readonly string[] | ReadonlySet<string>;
  /**
   * Custom data of the push notifications, one string per receiver in the order of `toUserId`; may contain
   * placeholders. At most 100 items.
   */
  pushData?: string | readonly string[] | ReadonlySet<string> | undefined;
  /**
   * Push settings, one per receiver in the order of `toUserId`: serialized JSON objects, as in `pushExt` of
   * `message.publishPrivate`. At most 100 items.
   */
  pushExt?: string | readonly string[] | ReadonlySet<string> | undefined;
  /** If 1, iOS devices get a silent push, which wakes the app. Default: `0`. */
  contentAvailable?: boolean | 0 | 1 | undefined;
  /** If true, offline receivers get no push notification. Default: `false`. */
  disablePush?: boolean | undefined;
  /** If true, clients do not update the last message of the conversation. Default: `false`. */
  disableUpdateLastMsg?: boolean | undefined;
}

/** Parameters of {@link MessageResource.publishGroup}. */
export interface MessagePublishGroupParams extends PushedMessage, ExpandableMessage {
  /**
   * Ids of the groups that receive the message; only one id if `toUserId` is given. At most 3 items, each at most 64
   * bytes.
   */
  toGroupId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /**
   * Ids of the members who receive the message (a directed message). Ignored with more than one group. Default: all
   * members. `undefined` means the default as well; an empty string is refused. Each at most 64 bytes.
   */
  toUserId?: string | number | readonly (string | number)[] | ReadonlySet<string | number> | undefined;
  /**
   * If 1, the message is also delivered to the sender's clients and stored in the sender's server-side history.
   * Default: `0`.
   */
  isIncludeSender?: boolean | 0 | 1 | undefined;
  /**
   * If 1, the message mentions members (@), and `content` must contain `mentionedInfo`. If 0, `mentionedInfo` is
   * ignored. Default: `0`.
   */
  isMentioned?: boolean | 0 | 1 | undefined;
  /** If true, offline receivers get no push notification. Default: `false`. */
  disablePush?: boolean | undefined;
  /** If 1, the clients of the receivers report that the message was read. Default: `0`. */
  needReadReceipt?: boolean | 0 | 1 | undefined;
  /** Channel id. Only the Go SDK sends the parameter; no source states its effect. At most 20 characters. */
  busChannel?: string | undefined;
}

/** Parameters of {@link MessageResource.publishGroupStatus}. */
export interface MessagePublishGroupStatusParams extends MessageSource, CheckedSend {
  /** Ids of the groups whose online members receive the message. At most 3 items, each at most 64 bytes. */
  toGroupId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /**
   * Message content. Built-in types: a serialized JSON object, such as `{"content":"hello"}` for a text message;
   * custom types: any string. In `rongkit`, `...textMessage('hello')` and the other builders give `objectName` and
   * `content`. At most 131,072 bytes.
   */
  content: string;
  /** No effect: status messages are never stored. The Java SDK sends 0. Default: `0`. */
  isPersisted?: boolean | 0 | 1 | undefined;
  /** No effect: status messages are never counted. The Java SDK sends 0. Default: `0`. */
  isCounted?: boolean | 0 | 1 | undefined;
  /** Channel id. Only the Go SDK sends the parameter; no source states its effect. At most 20 characters. */
  busChannel?: string | undefined;
}

/** Parameters of {@link MessageResource.publishUltraGroup}. */
export interface MessagePublishUltraGroupParams extends PushedMessage, ExpandableMessage {
  /**
   * Ids of the ultra groups that receive the message; only one id if `toUserIds` is given. At most 3 items, each at
   * most 64 bytes.
   */
  toGroupIds: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /**
   * Ids of the members who receive the message (a directed message). Default: all members. `undefined` means the
   * default as well; an empty string is refused. Each at most 64 bytes.
   */
  toUserIds?: string | number | readonly (string | number)[] | ReadonlySet<string | number> | undefined;
  /** Id of the channel, the same in all groups. Default: `RCDefault`. At most 20 characters. */
  busChannel?: string | undefined;
  /**
   * If 1, the message mentions members (@), and `content` must contain `mentionedInfo`. If 0, `mentionedInfo` is
   * ignored. Default: `0`.
   */
  isMentioned?: boolean | 0 | 1 | undefined;
  /** If true, the message counts as unread. Only the Go SDK sends the parameter, and not if `isMentioned` is 1. */
  unreadCountFlag?: boolean | undefined;
}

/** Parameters of {@link MessageResource.publishDiscussion}. */
export interface MessagePublishDiscussionParams extends MessageSource {
  /** Ids of the discussions that receive the message. Each at most 64 bytes. */
  toDiscussionId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
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
   * If 1, the message is stored in the receivers' server-side history. The message is queued for offline receivers in
   * either case. Default: `1`.
   */
  isPersisted?: boolean | 0 | 1 | undefined;
  /** If 1, clients that do not know the message type count the message as unread. Default: `1`. */
  isCounted?: boolean | 0 | 1 | undefined;
  /** If 1, iOS devices get a silent push, which wakes the app. Default: `0`. */
  contentAvailable?: boolean | 0 | 1 | undefined;
}

/** Parameters of {@link MessageResource.publishChatroom}. */
export interface MessagePublishChatroomParams extends MessageSource {
  /** Ids of the chatrooms that receive the message. Recommended: at most 10. Each at most 64 bytes. */
  toChatroomId: string | number | readonly (string | number)[] | ReadonlySet<string | number>;
  /**
   * Message content. Built-in types: a serialized JSON object, such as `{"content":"hello"}` for a text message;
   * custom types: any string. In `rongkit`, `...textMessage('hello')` and the other builders give `objectName` and
   * `content`. At most 131,072 bytes.
   */
  content: string;
  /** If 1, the message is stored in the server-side history of the chatroom, if the app has that service. Default: `1`. */
  isPersisted?: boolean | 0 | 1 | undefined;
  /**
   * Deduplication number, chosen by you. Another send with the same number within a minute is refused. Inferred: with
   * code 1021. RongCloud enables the feature for an app on request.
   */
  msgRandom?: number | undefined;
  /**
   * Priority when the chatroom is under load: 0 the priority of the message type, 1 high, as for a protected message
   * type (requires the chatroom allowlist service), 2 high, 3 low (both require the message level service). From 0 to
   * 3. Default: `0`.
   */
  priority?: number | undefined;
}

/** Id of the message that one chatroom receives. */
export interface ChatroomMessageUid {
  /** Id of the chatroom. */
  chatroomId: string;
  /** Id of the message. */
  messageUID: string;
}

/** Result of {@link MessageResource.publishChatroom}. */
export interface MessagePublishChatroomResult extends CodeResult {
  /** Message ids, one entry per chatroom. Optional, because results of the V2.0.1 SDKs have only the code. */
  messageUIDs?: ChatroomMessageUid[];
}

/** Parameters of {@link MessageResource.broadcastChatroom}. */
export interface MessageBroadcastChatroomParams extends MessageSource {
  /**
   * Message content. Built-in types: a serialized JSON object, such as `{"content":"hello"}` for a text message;
   * custom types: any string. In `rongkit`, `...textMessage('hello')` and the other builders give `objectName` and
   * `content`. At most 131,072 bytes.
   */
  content: string;
}

/** Parameters of {@link MessageResource.broadcast}. */
export interface MessageBroadcastParams extends PushedMessage {
  /**
   * Id of the sender, shown to the receivers as the target of the conversation. Any id is allowed, such as
   * `__system__`. At most 64 bytes.
   */
  fromUserId: string | number;
  /**
   * Platform whose users get the push notification. Default: all platforms. `undefined` means the default as well; an
   * empty string is refused.
   */
  os?: 'iOS' | 'Android' | undefined;
}

/** Result of {@link MessageResource.broadcast}. */
export interface MessageBroadcastResult extends CodeResult {
  /** Id of the message, for `message.recallBroadcast`. Optional: only the Java and Go SDKs have the field. */
  messageUID?: string;
}

/** Parameters of {@link MessageResource.broadcastOnline}. */
export interface MessageBroadcastOnlineParams {
  /**
   * Id of the sender, shown to the receivers as the target of the conversation. Any id is allowed, such as
   * `__system__`. At most 64 bytes.
   */
  fromUserId: string | number;
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
   * Deduplication number, chosen by you. Another send with the same number within a minute is refused. Inferred: with
   * code 1021. RongCloud enables the feature for an app on request.
   */
  msgRandom?: number | undefined;
  /** If true, clients do not update the last message of the conversation. Default: `false`. */
  disableUpdateLastMsg?: boolean | undefined;
}

/** Result of {@link MessageResource.broadcastOnline}. */
export interface MessageBroadcastOnlineResult extends CodeResult {
  /** Id of the message. Optional: only the Java and Go SDKs have the field. */
  messageUID?: string;
}

/** Parameters of {@link MessageResource.recall}. */
export interface MessageRecallParams extends RecallOptions {
  /** Conversation type: 1 one-to-one, 2 discussion, 3 group, 4 chatroom, 6 system, 10 ultra group. */
  conversationType: 1 | 2 | 3 | 4 | 6 | 10;
  /** Id of the receiver, group, discussion, chatroom or ultra group of the message. At most 64 bytes. */
  targetId: string | number;
  /**
   * Id of the ultra group channel. Required if the message was sent with a channel; omit it otherwise. At most 20
   * characters.
   */
  busChannel?: string | undefined;
  /** If true, offline receivers get no push notification of the recall. Default: `false`. */
  disablePush?: boolean | undefined;
}

/** Parameters of {@link MessageResource.modifyPrivate}. */
export interface MessageModifyPrivateParams {
  /** Id of the sender of the message. At most 64 bytes. */
  fromUserId: string | number;
  /** Id of the receiver of the message. At most 64 bytes. */
  targetId: string | number;
  /** Id of the message to change. At most 64 bytes. */
  msgUID: string | number;
  /**
   * Message content. Built-in types: a serialized JSON object, such as `{"content":"hello"}` for a text message;
   * custom types: any string. In `rongkit`, `...textMessage('hello')` and the other builders give `objectName` and
   * `content`. At most 131,072 bytes.
   */
  content: string;
  /** Message type of the new content. Default: unchanged. At most 32 characters. */
  objectName?: ObjectName | undefined;
}

/** Parameters of {@link MessageResource.modifyGroup}. */
export interface MessageModifyGroupParams {
  /** Id of the sender of the message. At most 64 bytes. */
  fromUserId: string | number;
  /** Id of the group. The field is not named `targetId` or `toGroupId` here. At most 64 bytes. */
  groupId: string | number;
  /** Id of the message to change. At most 64 bytes. */
  msgUID: string | number;
  /**
   * Message content. Built-in types: a serialized JSON object, such as `{"content":"hello"}` for a text message;
   * custom types: any string. In `rongkit`, `...textMessage('hello')` and the other builders give `objectName` and
   * `content`. At most 131,072 bytes.
   */
  content: string;
  /** Message type of the new content. Default: unchanged. At most 32 characters. */
  objectName?: ObjectName | undefined;
}

/** Parameters of {@link MessageResource.setExpansion}. */
export interface MessageSetExpansionParams {
  /** Id of the message that has the key-value pairs. At most 64 bytes. */
  msgUID: string | number;
  /** Id of the user who makes the change. At most 64 bytes. */
  userId: string | number;
  /** Conversation type: 1 one-to-one, 3 group. */
  conversationType: 1 | 3;
  /** Id of the group, or of the other user in a one-to-one conversation. At most 64 bytes. */
  targetId: string | number;
  /**
   * Key-value pairs to set. A message has at most 300 pairs in total. At most 100 entries, keys at most 32 characters
   * in the form `^[A-Za-z0-9+=_-]+$`, values at most 4,096 characters. A JSON string of the value is also accepted.
   */
  extraKeyVal: Readonly<Record<string, string>> | string;
  /** If 1, the user's own clients are also notified of the change. Default: `0`. */
  isSyncSender?: boolean | 0 | 1 | undefined;
  /**
   * Channel id. The Java SDK declares the parameter but does not send it; no source states its effect. At most 20
   * characters.
   */
  busChannel?: string | undefined;
}

/** Parameters of {@link MessageResource.removeExpansion}. */
export interface MessageRemoveExpansionParams {
  /** Id of the message that has the key-value pairs. At most 64 bytes. */
  msgUID: string | number;
  /** Id of the user who makes the change. At most 64 bytes. */
  userId: string | number;
  /** Conversation type: 1 one-to-one, 3 group. */
  conversationType: 1 | 3;
  /** Id of the group, or of the other user in a one-to-one conversation. At most 64 bytes. */
  targetId: string | number;
  /**
   * Keys to remove. At most 100 items, each at most 32 characters in the form `^[A-Za-z0-9+=_-]+$`. A JSON string of
   * the value is also accepted.
   */
  extraKey: readonly string[] | string;
  /** If 1, the user's own clients are also notified of the change. Default: `0`. */
  isSyncSender?: boolean | 0 | 1 | undefined;
}

/** Parameters of {@link MessageResource.listExpansion}. */
export interface MessageListExpansionParams {
  /** Id of the message that has the key-value pairs. At most 64 bytes. */
  msgUID: string | number;
  /** Page number, from 1. A page contains 300 pairs. Default: `1`. */
  pageNo?: number | undefined;
}

/** Value of a key-value pair of a message, and the time of the last change. */
export interface MessageExpansionEntry {
  /** Value of the pair. */
  v: string;
  /** Time of the last change. Inferred: Unix time in milliseconds. */
  ts: number;
}

/** Result of {@link MessageResource.listExpansion}. */
export interface MessageListExpansionResult extends CodeResult {
  /** Key-value pairs on this page: value and time of change, by key. */
  extraContent: Readonly<Record<string, MessageExpansionEntry>>;
}

/** Parameters of {@link MessageResource.queryPrivateHistory}. */
export interface MessageQueryPrivateHistoryParams extends HistoryRange {
  /** Id of the other user. At most 64 bytes. */
  targetId: string | number;
}

/** A message in the server-side history. */
export interface HistoryMessage {
  /** Id of the conversation target. Inferred: the receiver, group or chatroom of the message. */
  targetId: string;
  /** Id of the sender. */
  fromUserId: string;
  /** Id of the message. */
  messageUID: string;
  /** Send time: Unix time in milliseconds. */
  msgTime: number;
  /** Message type, such as `RC:TxtMsg`. */
  objectName: string;
  /** Message content. Built-in types: a serialized JSON object. */
  content: string;
  /** True if key-value pairs can be attached to the message. Absent for messages of chatrooms. */
  expansion?: boolean;
  /**
   * Key-value pairs of the message, a serialized JSON object with string values. Inferred: empty if there are none.
   * Absent for messages of chatrooms.
   */
  extraContent?: string;
  /**
   * The quoted message, a serialized JSON object: `msgUID`, `objectName`, `fromUserId`. Absent without a quote.
   * Inferred: as on the paths of Nexconn, RongCloud's overseas brand.
   */
  quote?: string;
  /**
   * True if an AI service wrote the message. Only in private and group history, if enabled for the app. Inferred: as
   * on the paths of Nexconn.
   */
  aiGenerated?: boolean;
}

/** Result of {@link MessageResource.queryPrivateHistory}. */
export interface MessageQueryPrivateHistoryResult extends CodeResult {
  /** Messages, newest first. */
  data: HistoryMessage[];
}

/** Parameters of {@link MessageResource.queryGroupHistory}. */
export interface MessageQueryGroupHistoryParams extends HistoryRange {
  /** Id of the group. At most 64 bytes. */
  targetId: string | number;
}

/** Result of {@link MessageResource.queryGroupHistory}. */
export interface MessageQueryGroupHistoryResult extends CodeResult {
  /** Messages, newest first. */
  data: HistoryMessage[];
}

/** Parameters of {@link MessageResource.queryUltraGroupHistory}. */
export interface MessageQueryUltraGroupHistoryParams extends HistoryRange {
  /** Id of the ultra group. At most 64 bytes. */
  targetId: string | number;
  /**
   * Id of the channel. Default: all channels of the ultra group that the user sees. `undefined` means the default as
   * well; an empty string is refused. At most 20 characters.
   */
  busChannel?: string | undefined;
}

/** An ultra group message in the server-side history. */
export interface UltraGroupHistoryMessage {
  /** Id of the conversation target. Inferred: the ultra group of the message. */
  targetId: string;
  /** Id of the sender. */
  fromUserId: string;
  /** Id of the message. */
  messageUID: string;
  /** Send time: Unix time in milliseconds. */
  msgTime: number;
  /** Message type, such as `RC:TxtMsg`. */
  objectName: string;
  /** Message content. Built-in types: a serialized JSON object. */
  content: string;
  /** True if key-value pairs can be attached to the message. Absent for messages of chatrooms. */
  expansion?: boolean;
  /**
   * Key-value pairs of the message, a serialized JSON object with string values. Inferred: empty if there are none.
   * Absent for messages of chatrooms.
   */
  extraContent?: string;
  /**
   * The quoted message, a serialized JSON object: `msgUID`, `objectName`, `fromUserId`. Absent without a quote.
   * Inferred: as on the paths of Nexconn, RongCloud's overseas brand.
   */
  quote?: string;
  /**
   * True if an AI service wrote the message. Only in private and group history, if enabled for the app. Inferred: as
   * on the paths of Nexconn.
   */
  aiGenerated?: boolean;
  /** Id of the channel. */
  busChannel: string;
}

/** Result of {@link MessageResource.queryUltraGroupHistory}. */
export interface MessageQueryUltraGroupHistoryResult extends CodeResult {
  /** Messages, newest first. */
  data: UltraGroupHistoryMessage[];
}

/** Parameters of {@link MessageResource.queryChatroomHistory}. */
export interface MessageQueryChatroomHistoryParams extends HistoryRange {
  /** Id of the chatroom. At most 64 bytes. */
  targetId: string | number;
}

/** Result of {@link MessageResource.queryChatroomHistory}. */
export interface MessageQueryChatroomHistoryResult extends CodeResult {
  /** Messages, newest first. */
  data: HistoryMessage[];
}

/** Parameters of {@link MessageResource.getHistory}. */
export interface MessageGetHistoryParams {
  /**
   * Hour of the log, as `yyyyMMddHH`: `2014010101` is 01:00 to 02:00 on January 1, 2014. The time zone is UTC+8 in the
   * Beijing data center and UTC in Singapore (inferred: and in the others). In the form `^\d{10}$`.
   */
  date: string;
}

/** Result of {@link MessageResource.getHistory}. */
export interface MessageGetHistoryResult extends CodeResult {
  /** URL of the log, a zip file; empty if the hour has no log. */
  url: string;
  /** Hour of the log, as in the request. */
  date: string;
}

/** Parameters of {@link MessageResource.deleteMessage}. */
export interface MessageDeleteMessageParams {
  /**
   * Hour of the log, as `yyyyMMddHH`: `2014010101` is 01:00 to 02:00 on January 1, 2014. The time zone is UTC+8 in the
   * Beijing data center and UTC in Singapore (inferred: and in the others). In the form `^\d{10}$`.
   */
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

/**
 * Messages to users, groups, ultra groups, discussions, chatrooms and all users; recalls, changes, message history and
 * hourly logs.
 */
export interface MessageResource {
  /**
   * Sends a one-to-one message to one or several users.
   *
   * - The first-generation SDKs call `/message/publish.json`, the original path of this endpoint.
   * - Neither the sender nor the receivers need be registered (observed on the real service).
   * - No source requires the users to be friends. The result does not tell which receivers were skipped.
   * - A push notification shows the sender only if a token was ever issued to that user (`user.getToken`).
   * - Without `isIncludeSender`, neither the sender's clients nor the sender's server-side history get the message.
   *   With `isIncludeSender`, the sender's online clients get the message; the sender's server-side history stores it
   *   if cloud storage is enabled; the sender's clients that connect later get it if multi-device sync is enabled.
   * - Offline receivers get the message when they next connect, within 7 days. The server-side history is separate and
   *   requires the cloud storage service.
   * - Only a message sent with `expansion: true` can have its key-value pairs changed later.
   * - Changes of key-value pairs (`message.setExpansion`) count toward the same rate limit.
   * - The callback `message.route` is sent only if it is enabled in the console for messages of the server API.
   * - Sensitive words are filtered only if the filter is enabled in the console for messages of the server API.
   * - An empty `pushContent`, `pushData` or `count` counts as absent: the V2.0.1 SDKs send empty strings for unset
   *   parameters.
   *
   * Inferred, not documented:
   * - A receiver whom `verifyBlacklist` skips has an entry in `messageUIDs` all the same, because the sources list one
   *   entry for each receiver.
   * - With `verifyBlacklist: 1`, receivers who blocked the sender are skipped; the code is still 200, and
   *   `messageUIDs` lists them as well.
   *
   * Also found as: send a message.
   *
   * `POST /message/private/publish.json` · Limit: 6,000 items of `toUserId` a minute.
   *
   * @param params - {@link MessagePublishPrivateParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/send-private | RongCloud docs}
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
  publishPrivate(params: MessagePublishPrivateParams, options?: RequestOptions): ApiPromise<UserMessagesResult>;

  /**
   * Sends a one-to-one message from a template to several users, with separate values for each user.
   *
   * - Placeholders are replaced literally in `content`, `pushContent` and `pushData`. Any string can be a placeholder;
   *   the braces are a convention.
   * - `values`, `pushContent` and `pushData` must have the same length as `toUserId`.
   * - Without `isIncludeSender`, neither the sender's clients nor the sender's server-side history get the message.
   *   With `isIncludeSender`, the sender's online clients get the message; the sender's server-side history stores it
   *   if cloud storage is enabled; the sender's clients that connect later get it if multi-device sync is enabled.
   * - Offline receivers get the message when they next connect, within 7 days. The server-side history is separate and
   *   requires the cloud storage service.
   *
   * Also found as: send a message.
   *
   * `POST /message/private/publish_template.json` · Limit: 6,000 items of `toUserId` a minute.
   *
   * @param params - {@link MessagePublishTemplateParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/send-private-template | RongCloud docs}
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
  publishTemplate(params: MessagePublishTemplateParams, options?: RequestOptions): ApiPromise<UserMessagesResult>;

  /**
   * Sends a one-to-one status message, such as a typing indicator, to the receivers who are online.
   *
   * - Only online receivers get the message: there is no offline storage, no push, no server-side history and no entry
   *   in the hourly log.
   * - The client app decides by message type whether to store the message and count it as unread.
   * - The callback `message.route` is not sent.
   *
   * Inferred, not documented:
   * - The result contains a message id for offline receivers as well.
   *
   * Also found as: send a message.
   *
   * `POST /statusmessage/private/publish.json` · Limit: 6,000 items of `toUserId` a minute.
   *
   * @param params - {@link MessagePublishPrivateStatusParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/send-status-private | RongCloud docs}
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
  ): ApiPromise<UserMessagesResult>;

  /**
   * Sends one part of a streaming message to one user, while the text of the message is still being generated.
   *
   * - The stream ends with `stopReason` 29003 in its content after 30 seconds without a part, and with 29004 after 30
   *   minutes in total.
   * - Parts sent after the end are dropped, and the code is still 200. Inferred: parts sent after `complete` are
   *   dropped as well.
   * - The receiver gets one message. A client fetches the text by the id of the message, at most 3 streams at once.
   * - Client SDKs support streams since 5.16.0.
   * - Nexconn, RongCloud's overseas brand, documents the following for its own path: the required members of
   *   `content`, the order of `seq`, the maximum size of all parts, and the message id in the first answer only.
   *   Inferred: they hold for this path too.
   * - Later parts refer to their message by `content.messageUID`; version 4 of the REST API calls the member
   *   `messageId`.
   *
   * Inferred, not documented:
   * - `content.content` may be empty. A part whose `seq` is not the next one is refused with 1002, and so is a part
   *   that would exceed 128 KB.
   * - A `messageUID` that is not a stream from this sender to this receiver is refused with 1002.
   * - A message is no longer a stream once `message.modifyPrivate` has replaced its content.
   * - With `extraContent`, key-value pairs can be set later, as for a message sent with `expansion: true`.
   *
   * Also found as: send a message.
   *
   * `POST /v3/message/private/publish_stream.json` · Limit: 100 calls a second.
   *
   * @param params - {@link MessagePublishPrivateStreamParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/send-private-stream | RongCloud docs}
   * @example
   * ```ts
   * const { messageUID } = await rong.message.publishPrivateStream({
   *   fromUserId: 'assistant',
   *   toUserId: 'user2',
   *   objectName: 'RC:StreamMsg',
   *   content: { content: 'Once upon', type: 'text', seq: 1, complete: false },
   * });
   * ```
   */
  publishPrivateStream(
    params: MessagePublishPrivateStreamParams,
    options?: RequestOptions,
  ): ApiPromise<MessagePublishPrivateStreamResult>;

  /**
   * Sends a system message to one or several users.
   *
   * - The message arrives in a system conversation (type 6), in which receivers cannot reply.
   * - Neither the sender nor the receivers need be registered (observed on the real service).
   * - `isIncludeSender` is not supported.
   * - Offline receivers get the message when they next connect, within 7 days. The server-side history is separate and
   *   requires the cloud storage service.
   * - An empty push parameter counts as absent: the V2.0.1 SDKs send empty strings for unset parameters.
   *
   * Also found as: send a message.
   *
   * `POST /message/system/publish.json` · Limit: 100 items of `toUserId` a second.
   *
   * @param params - {@link MessagePublishSystemParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/system/send-private | RongCloud docs}
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
  publishSystem(params: MessagePublishSystemParams, options?: RequestOptions): ApiPromise<UserMessagesResult>;

  /**
   * Sends a system message from a template to several users, with separate values for each user.
   *
   * - Placeholders are replaced literally in `content`, `pushContent` and `pushData`. Any string can be a placeholder;
   *   the braces are a convention.
   * - `values`, `pushContent` and `pushData` must have the same length as `toUserId`.
   * - The messages arrive in system conversations (type 6), in which receivers cannot reply.
   * - Offline receivers get the message when they next connect, within 7 days. The server-side history is separate and
   *   requires the cloud storage service.
   *
   * Also found as: send a message.
   *
   * `POST /message/system/publish_template.json` · Limit: 100 items of `toUserId` a second.
   *
   * @param params - {@link MessagePublishSystemTemplateParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/system/send-private-template | RongCloud docs}
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
  ): ApiPromise<UserMessagesResult>;

  /**
   * Sends a message to groups, or to selected members of one group.
   *
   * - The sender need not be a member of the group.
   * - Mutes apply to clients, not to messages sent by the server API.
   * - Neither the sender nor the group need exist; a fourth group is refused with 1002 (observed on the real service).
   * - To mention all members, `mentionedInfo` is `{"type": 1, "mentionedContent": "push text"}`. To mention some
   *   members, it has `"type": 2` and `userIdList`.
   * - Other members never see a directed message. The server-side history does not store directed messages;
   *   `expansion`, `extraContent`, `disablePush` and `pushExt` have no effect on them.
   * - Without `isIncludeSender`, neither the sender's clients nor the sender's server-side history get the message.
   *   With `isIncludeSender`, the sender's online clients get the message; the sender's server-side history stores it
   *   if cloud storage is enabled; the sender's clients that connect later get it if multi-device sync is enabled.
   * - Offline receivers get the message when they next connect, within 7 days. The server-side history is separate and
   *   requires the cloud storage service.
   * - Changes of key-value pairs (`message.setExpansion`) count toward the same rate limit.
   * - The callback `message.route` is sent only if it is enabled in the console for messages of the server API.
   * - Sensitive words are filtered only if the filter is enabled in the console for messages of the server API.
   * - An empty push parameter counts as absent: the V2.0.1 SDKs send empty strings for unset parameters.
   *
   * Inferred, not documented:
   * - The members at the time of sending receive the message.
   *
   * Also found as: send a message.
   *
   * `POST /message/group/publish.json` · Limit: 20 items of `toGroupId` a second.
   *
   * @param params - {@link MessagePublishGroupParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/send-group | RongCloud docs}
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
  publishGroup(params: MessagePublishGroupParams, options?: RequestOptions): ApiPromise<GroupMessagesResult>;

  /**
   * Sends a status message, such as a presence signal, to the online members of groups.
   *
   * - Only online receivers get the message: there is no offline storage, no push, no server-side history and no entry
   *   in the hourly log.
   * - The callback `message.route` is not sent.
   *
   * Inferred, not documented:
   * - The sender need not be a member of the group.
   * - With `verifyBlacklist: 1`, members who blocked the sender are skipped.
   *
   * Also found as: send a message.
   *
   * `POST /statusmessage/group/publish.json` · Limit: 20 items of `toGroupId` a second.
   *
   * @param params - {@link MessagePublishGroupStatusParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/send-status-group | RongCloud docs}
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
  ): ApiPromise<GroupMessagesResult>;

  /**
   * Sends a message to ultra groups, or to selected members of one ultra group.
   *
   * - The sender need not be a member of the ultra group.
   * - Mutes apply to clients, not to messages sent by the server API.
   * - A public channel reaches all members of the group, a private channel only the members who see it.
   * - The sender's online clients get the message, and the sender's server-side history stores it, even without
   *   `isIncludeSender`.
   * - A message to a channel that the group does not have is not delivered.
   * - Apps that enabled the ultra group service before 2022-10-13 have no `RCDefault`: their messages without a
   *   channel are in no channel.
   * - A directed message reaches the users in `toUserIds` who see the channel. As in groups, the server-side history
   *   does not store it, and no key-value pairs can be attached.
   * - To mention all members, `mentionedInfo` is `{"type": 1, "mentionedContent": "push text"}`. To mention some
   *   members, it has `"type": 2` and `userIdList`.
   * - At most 20 of the 100 messages a second may be for one channel, or for one group if no channel is given.
   * - To recall the message, call `message.recall` with conversation type 10 and the channel.
   *
   * Inferred, not documented:
   * - A send to an unknown channel or group succeeds with a message id; no log or history stores the message.
   * - A directed message to more than one group is refused with 1002.
   *
   * Also found as: send a message.
   *
   * `POST /message/ultragroup/publish.json` · Limit: 100 items of `toGroupIds` a second.
   *
   * @param params - {@link MessagePublishUltraGroupParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {InvalidParameterError} code 1005 when a field is too long
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/send-ultragroup | RongCloud docs}
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
  publishUltraGroup(params: MessagePublishUltraGroupParams, options?: RequestOptions): ApiPromise<GroupMessagesResult>;

  /**
   * Sends a message to discussions (a conversation type that RongCloud has withdrawn).
   *
   * - Discussions (type 2) are deprecated. Only client SDKs could create them, never the server API.
   * - Neither the sender nor the discussion need exist (observed on the real service).
   * - An empty push parameter counts as absent: the V2.0.1 SDKs send empty strings for unset parameters.
   *
   * Also found as: send a message.
   *
   * `POST /message/discussion/publish.json` · Limit: 20 calls a second.
   *
   * @param params - {@link MessagePublishDiscussionParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
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
  publishDiscussion(params: MessagePublishDiscussionParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Sends a message to one or several chatrooms.
   *
   * - Only users in the chatroom receive the message: there is no offline storage and no push.
   * - The sender need not be in the chatroom.
   * - Neither the sender nor the chatroom need exist (observed on the real service).
   * - A `priority` whose service is not enabled is refused; no source states the code.
   * - Mutes apply to clients, not to messages sent by the server API.
   * - Without `isIncludeSender`, neither the sender's clients nor the sender's server-side history get the message.
   *   With `isIncludeSender`, the sender's online clients get the message; the sender's server-side history stores it
   *   if cloud storage is enabled; the sender's clients that connect later get it if multi-device sync is enabled.
   *
   * Inferred, not documented:
   * - A chatroom stopped by `chatroom.stopDistributionMessage` does not deliver messages of the server API either.
   *
   * Also found as: send a message.
   *
   * `POST /message/chatroom/publish.json` · Limit: 100 items of `toChatroomId` a second.
   *
   * @param params - {@link MessagePublishChatroomParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/send-chatroom | RongCloud docs}
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
  ): ApiPromise<MessagePublishChatroomResult>;

  /**
   * Sends a message to all chatrooms of the app.
   *
   * - Users who are in a chatroom at the time of sending receive the message; users who join later do not.
   * - The server-side history does not store the message. The message does not postpone the automatic destruction of a
   *   chatroom.
   *
   * Inferred, not documented:
   * - Each chatroom gets a separate message, so a user in two chatrooms gets two.
   * - With `isIncludeSender`, the sender gets the message in the chatrooms that the sender is in.
   * - A chatroom stopped by `chatroom.stopDistributionMessage` does not deliver the message.
   *
   * Also found as: send to everyone, announcement.
   *
   * `POST /message/chatroom/broadcast.json` · Limit: 1 call a second.
   *
   * @param params - {@link MessageBroadcastChatroomParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when broadcasts to chatrooms are not enabled for the app
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/send-chatroom-broadcast | RongCloud docs}
   * @example
   * ```ts
   * await rong.message.broadcastChatroom({
   *   fromUserId: 'jlk456j5',
   *   objectName: 'RC:TxtMsg',
   *   content: '{"content":"The show begins"}',
   * });
   * ```
   */
  broadcastChatroom(params: MessageBroadcastChatroomParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Sends a system message to all users of the app, with a push to offline users.
   *
   * - The message arrives in a system conversation (type 6), in which receivers cannot reply.
   * - Clients poll for the message, so delivery can take 3 minutes. The service reaches about 2,000 receivers a
   *   second.
   * - The limit of 3 a day is per calendar day and is shared with `push.broadcastPush` (older documentation).
   * - The server-side history stores the message only if this is enabled in the console. The callback `message.route`
   *   is not sent.
   * - The service is free in the development environment, and must be enabled for production.
   * - `disablePush` is not supported.
   * - An empty `pushContent`, `pushData` or `os` counts as absent: the V2.0.1 SDKs send empty strings for unset
   *   parameters.
   *
   * Also found as: send to everyone, announcement.
   *
   * `POST /message/broadcast.json` · Limit: 2 calls an hour and 3 calls a day, shared with `push.broadcastPush`.
   *
   * @param params - {@link MessageBroadcastParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when broadcasts are not enabled for the app (required in production)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/system/send-message-broadcast-to-all | RongCloud docs}
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
  broadcast(params: MessageBroadcastParams, options?: RequestOptions): ApiPromise<MessageBroadcastResult>;

  /**
   * Sends a system message to all online users of the app, without a push.
   *
   * - The message arrives in a system conversation (type 6), in which receivers cannot reply.
   * - Clients poll for the message, so delivery can take 3 minutes.
   * - Offline users get the message only if they connect within 10 minutes.
   * - The message cannot be recalled.
   *
   * Inferred, not documented:
   * - The server-side history does not store the message.
   *
   * Also found as: send to everyone, announcement.
   *
   * `POST /message/online/broadcast.json` · Limit: 60 calls a minute.
   *
   * @param params - {@link MessageBroadcastOnlineParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {ServiceNotEnabledError} code 1009 when broadcasts to online users are not enabled for the app
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/system/send-message-broadcast-online | RongCloud docs}
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
  ): ApiPromise<MessageBroadcastOnlineResult>;

  /**
   * Recalls a sent message.
   *
   * - There is no age limit for recalls.
   * - The service sends a recall command (`RC:RcCmd`) in the conversation. Clients then delete the message and show a
   *   recall notice (`RC:RcNtf`) in its place, unless `isDelete` is 1.
   * - The server-side history then contains the message and the recall command, and queries return both. Client SDKs
   *   hide the pair.
   * - An unknown message id is not an error (observed on the real service).
   * - Offline receivers get a push about the recall, unless `disablePush` is true.
   *
   * Inferred, not documented:
   * - The hourly log also contains both the message and the recall command.
   * - The sender's server-side history contains the recall command if it contains the message.
   * - A message of another sender or conversation is treated as an unknown id: the recall command is sent in the named
   *   conversation, and the code is 200. With `isAdmin: 1`, `fromUserId` need not be the sender.
   * - In an ultra group, the recall command goes to the members who see the channel, and to the sender if online.
   * - Recalling again sends another recall command.
   *
   * Also found as: unsend, delete a message, withdraw.
   *
   * `POST /message/recall.json` · Limit: 100 calls a second.
   *
   * @param params - {@link MessageRecallParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/msgrecall | RongCloud docs}
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
  recall(params: MessageRecallParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Recalls a message sent to all users.
   *
   * - Recalls messages sent with `message.broadcast` or `push.broadcastPush`.
   * - Receivers of the message get a recall command (`RC:RcCmd`). Their clients then show a recall notice (`RC:RcNtf`)
   *   in place of the message.
   * - A message sent with `message.broadcastOnline` cannot be recalled. Inferred: the call is refused with 1002.
   * - The limit of 3 a day is per calendar day.
   *
   * Inferred, not documented:
   * - A message of another sender, or a message that was not a broadcast, is treated as an unknown id. With `isAdmin:
   *   1`, `fromUserId` need not be the sender.
   * - As in `message.recall`, an unknown message id is not an error.
   *
   * Also found as: unsend, delete a message, withdraw.
   *
   * `POST /message/broadcast/recall.json` · Limit: 2 calls an hour and 3 calls a day.
   *
   * @param params - {@link MessageRecallBroadcastParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/system/recall-message-broadcast-to-all | RongCloud docs}
   * @example
   * ```ts
   * await rong.message.recallBroadcast({ fromUserId: '__system__', messageUID: '5FGT-7VA9-G4DD-4V5P' });
   * ```
   */
  recallBroadcast(params: MessageRecallBroadcastParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Replaces the content of a one-to-one message.
   *
   * - Nexconn, RongCloud's overseas brand, allows changes within 24 hours of the send, and 100 calls a second, on its
   *   own paths. Inferred: both limits hold for this path.
   *
   * Inferred, not documented:
   * - A change more than 24 hours after the send is refused with 1002.
   * - Queries of the server-side history return the new content.
   * - An unknown message, or a message of another sender or conversation, is refused with 1002.
   * - Clients that have the message are notified of the change when they are online.
   *
   * Also found as: edit a message.
   *
   * `POST /message/private/modify.json` · Limit: 100 calls a second.
   *
   * @param params - {@link MessageModifyPrivateParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.nexconn.ai/platform-chat-api/message/modify-private | docs of Nexconn, RongCloud's
   *   overseas brand}
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
  modifyPrivate(params: MessageModifyPrivateParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Replaces the content of a group message.
   *
   * - Nexconn, RongCloud's overseas brand, allows changes within 24 hours of the send, and 100 calls a second, on its
   *   own paths. Inferred: both limits hold for this path.
   *
   * Inferred, not documented:
   * - A change more than 24 hours after the send is refused with 1002.
   * - Queries of the server-side history return the new content.
   * - An unknown message, or a message of another sender or conversation, is refused with 1002.
   * - Clients that have the message are notified of the change when they are online.
   *
   * Also found as: edit a message.
   *
   * `POST /message/group/modify.json` · Limit: 100 calls a second.
   *
   * @param params - {@link MessageModifyGroupParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.nexconn.ai/platform-chat-api/message/modify-group | docs of Nexconn, RongCloud's overseas
   *   brand}
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
  modifyGroup(params: MessageModifyGroupParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Sets key-value pairs of a sent one-to-one or group message.
   *
   * - The message must have been sent with `expansion: true`.
   * - Clients are notified by a separate message; no source states its type.
   * - At most 20 of the 100 calls a second may be for group messages. The calls also count toward the rate limit of
   *   message sends.
   *
   * Inferred, not documented:
   * - Existing keys get the new value; other keys are unchanged.
   * - A call that would exceed 300 pairs is refused with 1002 and changes nothing.
   * - In a one-to-one conversation, `targetId` may be either user.
   * - An unknown message, a message of another conversation, or a message sent without `expansion: true` is refused
   *   with 1002.
   *
   * `POST /message/expansion/set.json` · Limit: 100 calls a second.
   *
   * @param params - {@link MessageSetExpansionParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/set-expansion | RongCloud docs}
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
  setExpansion(params: MessageSetExpansionParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Removes key-value pairs of a one-to-one or group message.
   *
   * - Clients are notified by a separate message; no source states its type.
   * - At most 20 of the 100 calls a second may be for group messages. The calls also count toward the rate limit of
   *   message sends.
   *
   * Inferred, not documented:
   * - An unknown key or message is not an error. A message of another conversation, or a message sent without
   *   `expansion: true`, is refused with 1002.
   *
   * `POST /message/expansion/delete.json` · Limit: 100 calls a second.
   *
   * @param params - {@link MessageRemoveExpansionParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/delete-expansion | RongCloud docs}
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
  removeExpansion(params: MessageRemoveExpansionParams, options?: RequestOptions): ApiPromise<CodeResult>;

  /**
   * Lists the key-value pairs of a one-to-one or group message.
   *
   * Inferred, not documented:
   * - The result is empty for an unknown message and for a message sent without `expansion: true`.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * `POST /message/expansion/query.json` · Limit: 100 calls a second.
   *
   * @param params - {@link MessageListExpansionParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/get-expansion | RongCloud docs}
   * @example
   * ```ts
   * const { extraContent } = await rong.message.listExpansion({ msgUID: '5FGT-7VA9-G4DD-4V5P' });
   * ```
   */
  listExpansion(
    params: MessageListExpansionParams,
    options?: RequestOptions,
  ): PagePromise<MessageListExpansionResult, [key: string, value: MessageExpansionEntry]>;

  /**
   * Lists the one-to-one messages between two users from the server-side history.
   *
   * - The server-side history requires the cloud storage service and goes back 6 months.
   * - The user's own messages are included only if they were sent with `isIncludeSender: 1`.
   * - Nexconn, RongCloud's overseas brand, requires the later time as `startTime`, and allows 10 calls a second, on
   *   its own paths. Inferred: the limit holds for this path too.
   *
   * Inferred, not documented:
   * - The history contains messages sent with `isPersisted: 1`.
   * - 6 months are 180 days.
   * - Either `startTime` or `endTime` may be the later time. The range includes the end, and the start only with
   *   `includeStart: true`.
   * - The next page starts at the time of the last message, so paging requires `startTime` to be the later time.
   * - A range of more than 14 days is refused with 1002.
   * - Messages that the user has cleared from the conversation are omitted.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * `POST /v3/message/private/query.json` · Limit: 10 calls a second.
   *
   * @param params - {@link MessageQueryPrivateHistoryParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
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
  ): PagePromise<MessageQueryPrivateHistoryResult, HistoryMessage>;

  /**
   * Lists the messages of a group from the server-side history.
   *
   * - The server-side history requires the cloud storage service and goes back 6 months.
   * - The user's own messages are included only if they were sent with `isIncludeSender: 1`.
   * - Nexconn, RongCloud's overseas brand, requires the later time as `startTime`, and allows 10 calls a second, on
   *   its own paths. Inferred: the limit holds for this path too.
   * - Directed messages are not stored.
   *
   * Inferred, not documented:
   * - The history contains messages sent with `isPersisted: 1`.
   * - 6 months are 180 days.
   * - Either `startTime` or `endTime` may be the later time. The range includes the end, and the start only with
   *   `includeStart: true`.
   * - The next page starts at the time of the last message, so paging requires `startTime` to be the later time.
   * - A range of more than 14 days is refused with 1002.
   * - Messages that the user has cleared from the conversation are omitted.
   * - The user need not be a member, and sees messages sent before joining.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * `POST /v3/message/group/query.json` · Limit: 10 calls a second.
   *
   * @param params - {@link MessageQueryGroupHistoryParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
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
  ): PagePromise<MessageQueryGroupHistoryResult, HistoryMessage>;

  /**
   * Lists the messages of an ultra group channel from the server-side history, as seen by a user.
   *
   * - Without `busChannel`, the messages of the whole ultra group are listed. Nexconn, RongCloud's overseas brand,
   *   documents this for its path. Inferred: it holds for this path too, for the channels that the user sees.
   * - Members who see the channel find messages sent since they joined; earlier messages require an app setting.
   * - Users who can now see a private channel also find messages sent before the channel became private.
   *
   * Inferred, not documented:
   * - The history contains messages sent with `isPersisted: 1` in the last 7 days, as in `ultraGroupMessage.query`.
   * - Either `startTime` or `endTime` may be the later time. The range includes the end, and the start only with
   *   `includeStart: true`.
   * - The next page starts at the time of the last message, so paging requires `startTime` to be the later time.
   * - A range of more than 14 days is refused with 1002.
   * - Users who do not see the channel find nothing.
   * - The sender of a message finds the message without being a member.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * `POST /v3/message/ultragroup/query.json` · Limit: 10 calls a second.
   *
   * @param params - {@link MessageQueryUltraGroupHistoryParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
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
  ): PagePromise<MessageQueryUltraGroupHistoryResult, UltraGroupHistoryMessage>;

  /**
   * Lists the messages of a chatroom from the server-side history.
   *
   * - The server-side history requires the cloud storage service and goes back 6 months.
   * - The user's own messages are included only if they were sent with `isIncludeSender: 1`.
   * - Nexconn, RongCloud's overseas brand, requires the later time as `startTime`, and allows 10 calls a second, on
   *   its own paths. Inferred: the limit holds for this path too.
   * - Broadcasts to all chatrooms are not stored.
   *
   * Inferred, not documented:
   * - The history contains messages sent with `isPersisted: 1`.
   * - 6 months are 180 days.
   * - Either `startTime` or `endTime` may be the later time. The range includes the end, and the start only with
   *   `includeStart: true`.
   * - The next page starts at the time of the last message, so paging requires `startTime` to be the later time.
   * - A range of more than 14 days is refused with 1002.
   * - Messages that the user has cleared from the conversation are omitted.
   * - The user need not be in the chatroom, and the server-side history remains when the chatroom is destroyed.
   *
   * Paginated: `await` returns one page, `for await` all items.
   *
   * `POST /v3/message/chatroom/query.json` · Limit: 10 calls a second.
   *
   * @param params - {@link MessageQueryChatroomHistoryParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
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
  ): PagePromise<MessageQueryChatroomHistoryResult, HistoryMessage>;

  /**
   * Gets the download URL of the message log for one hour.
   *
   * - An hour without a log is not an error: the code is 200 and `url` is empty (observed on the real service).
   * - The log is created after the end of the hour and is ready within about one more hour. It is deleted after 3
   *   days.
   * - The log contains the one-to-one, discussion, group, ultra group, chatroom, customer service and system messages
   *   of the whole app, but no status messages.
   * - `date` and the times in the log are UTC in the Singapore data center, and Beijing time in the Beijing data
   *   center.
   * - The zip contains a text file with one message per line, as a JSON object; some older files have a timestamp
   *   before the object (unverified).
   * - Each object has `msgUID` and `dateTime`, which `message.recall` accepts as `messageUID` and `sentTime`.
   * - `dateTime` has the format `yyyy-MM-dd HH:mm:ss.SSS` (unverified).
   * - The other members of each object are `appId`, `fromUserId`, `targetId`, `targetType` (the number of the
   *   conversation type), `GroupId`, `busChannel`, `classname` (the message type), `content` (an object or a string)
   *   and `source` (unverified).
   *
   * `POST /message/history.json` · No rate limit is documented.
   *
   * @param params - {@link MessageGetHistoryParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {ServiceNotEnabledError} code 1009 when the message log download service is not enabled for the app
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/get-message-history-log | RongCloud docs}
   * @example
   * ```ts
   * const { url, date } = await rong.message.getHistory({ date: '2018030119' });
   * ```
   */
  getHistory(params: MessageGetHistoryParams, options?: RequestOptions): ApiPromise<MessageGetHistoryResult>;

  /**
   * Deletes the message log for one hour.
   *
   * - The log file is permanently deleted within 10 minutes of the call.
   * - Only the log file is deleted; the server-side history of conversations is unchanged.
   *
   * `POST /message/history/delete.json` · Limit: 100 calls a second.
   *
   * @param params - {@link MessageDeleteMessageParams}
   * @param options - timeout, signal and request id for this call
   * @throws {InvalidParameterError} a parameter is missing or invalid; nothing was sent
   * @throws {RateLimitError} code 1008 when over the limit
   * @throws {InvalidParameterError} code 1002 when the hour has no log (observed on the real service)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/delete-message-history-log | RongCloud docs}
   * @example
   * ```ts
   * await rong.message.deleteMessage({ date: '2018030119' });
   * ```
   */
  deleteMessage(params: MessageDeleteMessageParams, options?: RequestOptions): ApiPromise<CodeResult>;
}
