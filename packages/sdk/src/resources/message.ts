// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { ApiPromise } from '../core/api-promise.js';
import { type Endpoint, endpoint, endpoints } from '../core/endpoint.js';
import { boolean, flag, id, integer, list, map, required, text } from '../core/fields.js';
import type { RequestOptions } from '../core/options.js';
import { Resource } from '../core/resource.js';

/** Parameters of {@link MessageResource.publishPrivate}. */
export interface MessagePublishPrivateParams {
  /** Id of the sender. The user need not be registered nor be a member of the target. At most 64 bytes. */
  fromUserId: string;
  /** Ids of the receivers, one or several. At most 1,000 items, each at most 64 bytes. */
  toUserId: string | readonly string[] | ReadonlySet<string>;
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
  /** Badge on iOS; -1 leaves it as it is. Heeded only with a single receiver. At most 9999. */
  count?: number | undefined;
  /**
   * Whether receivers who have the sender on their blocklist are left out.
   *
   * @defaultValue `0`
   */
  verifyBlacklist?: boolean | 0 | 1 | undefined;
  /**
   * Whether the message is kept in the receivers' server-side history. It waits offline either way.
   *
   * @defaultValue `1`
   */
  isPersisted?: boolean | 0 | 1 | undefined;
  /**
   * Whether a client that does not know the message type counts it as unread.
   *
   * @defaultValue `1`
   */
  isCounted?: boolean | 0 | 1 | undefined;
  /**
   * Whether the sender's own clients get the message too, and the sender's history keeps it.
   *
   * @defaultValue `0`
   */
  isIncludeSender?: boolean | 0 | 1 | undefined;
  /**
   * Whether iOS gets a silent push that wakes the app.
   *
   * @defaultValue `0`
   */
  contentAvailable?: boolean | 0 | 1 | undefined;
  /**
   * Whether offline receivers get no push.
   *
   * @defaultValue `false`
   */
  disablePush?: boolean | undefined;
  /**
   * Whether key-value pairs can be attached to the message later.
   *
   * @defaultValue `false`
   */
  expansion?: boolean | undefined;
  /** The first key-value pairs of the message, a JSON object of texts, serialized. Read only when `expansion` is true. */
  extraContent?: string | undefined;
  /**
   * Whether clients leave the last message of the conversation as it is.
   *
   * @defaultValue `false`
   */
  disableUpdateLastMsg?: boolean | undefined;
  /** Your number for this send: a repeat within a minute is refused. The service must be enabled by ticket. */
  msgRandom?: number | undefined;
  /**
   * Whether receivers report that they read the message.
   *
   * @defaultValue `0`
   */
  needReadReceipt?: boolean | 0 | 1 | undefined;
  /** Channel. Sent by the Go SDK only. At most 20 characters. */
  busChannel?: string | undefined;
}

/** The message that one user receives. */
export interface UserMessageUid {
  /** Id of the receiver. */
  userId: string;
  /** Id of the message. */
  messageUID: string;
}

/** Result of {@link MessageResource.publishPrivate}. */
export interface MessagePublishPrivateResult {
  /** 200 on success. */
  code: number;
  /** Id of the message for each receiver. */
  messageUIDs?: UserMessageUid[];
}

/** Parameters of {@link MessageResource.publishTemplate}. */
export interface MessagePublishTemplateParams {
  /** Id of the sender. The user need not be registered nor be a member of the target. At most 64 bytes. */
  fromUserId: string;
  /** Ids of the receivers, one or several. At most 1,000 items, each at most 64 bytes. */
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
  /**
   * Whether receivers who have the sender on their blocklist are left out.
   *
   * @defaultValue `0`
   */
  verifyBlacklist?: boolean | 0 | 1 | undefined;
  /**
   * Whether iOS gets a silent push that wakes the app.
   *
   * @defaultValue `0`
   */
  contentAvailable?: boolean | 0 | 1 | undefined;
  /**
   * Whether offline receivers get no push.
   *
   * @defaultValue `false`
   */
  disablePush?: boolean | undefined;
  /**
   * Whether clients leave the last message of the conversation as it is.
   *
   * @defaultValue `false`
   */
  disableUpdateLastMsg?: boolean | undefined;
  /** Your number for this send: a repeat within a minute is refused. The service must be enabled by ticket. */
  msgRandom?: number | undefined;
  /**
   * Whether the sender's own clients get the message too, and the sender's history keeps it.
   *
   * @defaultValue `0`
   */
  isIncludeSender?: boolean | 0 | 1 | undefined;
  /**
   * Whether a client that does not know the message type counts it as unread.
   *
   * @defaultValue `1`
   */
  isCounted?: boolean | 0 | 1 | undefined;
  /**
   * Whether receivers report that they read the message.
   *
   * @defaultValue `0`
   */
  needReadReceipt?: boolean | 0 | 1 | undefined;
}

/** Result of {@link MessageResource.publishTemplate}. */
export interface MessagePublishTemplateResult {
  /** 200 on success. */
  code: number;
  /** Id of the message for each receiver. */
  messageUIDs?: UserMessageUid[];
}

/** Parameters of {@link MessageResource.publishSystem}. */
export interface MessagePublishSystemParams {
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
  /**
   * Whether the message is kept in the receivers' server-side history. It waits offline either way.
   *
   * @defaultValue `1`
   */
  isPersisted?: boolean | 0 | 1 | undefined;
  /**
   * Whether a client that does not know the message type counts it as unread.
   *
   * @defaultValue `1`
   */
  isCounted?: boolean | 0 | 1 | undefined;
  /**
   * Whether iOS gets a silent push that wakes the app.
   *
   * @defaultValue `0`
   */
  contentAvailable?: boolean | 0 | 1 | undefined;
  /**
   * Whether offline receivers get no push.
   *
   * @defaultValue `false`
   */
  disablePush?: boolean | undefined;
  /**
   * Whether clients leave the last message of the conversation as it is.
   *
   * @defaultValue `false`
   */
  disableUpdateLastMsg?: boolean | undefined;
  /** Your number for this send: a repeat within a minute is refused. The service must be enabled by ticket. */
  msgRandom?: number | undefined;
  /** Badge on iOS (inferred). Sent by the Go SDK only. */
  count?: number | undefined;
  /** Channel. Sent by the Go SDK only. At most 20 characters. */
  busChannel?: string | undefined;
}

/** Result of {@link MessageResource.publishSystem}. */
export interface MessagePublishSystemResult {
  /** 200 on success. */
  code: number;
  /** Id of the message for each receiver. */
  messageUIDs?: UserMessageUid[];
}

/** Parameters of {@link MessageResource.publishSystemTemplate}. */
export interface MessagePublishSystemTemplateParams {
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
  /**
   * Whether receivers who have the sender on their blocklist are left out.
   *
   * @defaultValue `0`
   */
  verifyBlacklist?: boolean | 0 | 1 | undefined;
  /**
   * Whether iOS gets a silent push that wakes the app.
   *
   * @defaultValue `0`
   */
  contentAvailable?: boolean | 0 | 1 | undefined;
  /**
   * Whether offline receivers get no push.
   *
   * @defaultValue `false`
   */
  disablePush?: boolean | undefined;
  /**
   * Whether clients leave the last message of the conversation as it is.
   *
   * @defaultValue `false`
   */
  disableUpdateLastMsg?: boolean | undefined;
  /** Your number for this send: a repeat within a minute is refused. The service must be enabled by ticket. */
  msgRandom?: number | undefined;
}

/** Result of {@link MessageResource.publishSystemTemplate}. */
export interface MessagePublishSystemTemplateResult {
  /** 200 on success. */
  code: number;
  /** Id of the message for each receiver. */
  messageUIDs?: UserMessageUid[];
}

/** Parameters of {@link MessageResource.publishGroup}. */
export interface MessagePublishGroupParams {
  /** Id of the sender. The user need not be registered nor be a member of the target. At most 64 bytes. */
  fromUserId: string;
  /** Group ids, one or several; a single one with `toUserId`. At most 3 items, each at most 64 bytes. */
  toGroupId: string | readonly string[] | ReadonlySet<string>;
  /**
   * Ids of the members who alone receive the message, a directed message. Heeded only with a single group. Each at
   * most 64 bytes.
   */
  toUserId?: string | readonly string[] | ReadonlySet<string> | undefined;
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
  /**
   * Whether the message is kept in the receivers' server-side history. It waits offline either way.
   *
   * @defaultValue `1`
   */
  isPersisted?: boolean | 0 | 1 | undefined;
  /**
   * Whether a client that does not know the message type counts it as unread.
   *
   * @defaultValue `1`
   */
  isCounted?: boolean | 0 | 1 | undefined;
  /**
   * Whether the sender's own clients get the message too, and the sender's history keeps it.
   *
   * @defaultValue `0`
   */
  isIncludeSender?: boolean | 0 | 1 | undefined;
  /**
   * Whether the message mentions members; `content` must then hold `mentionedInfo`, which is else ignored.
   *
   * @defaultValue `0`
   */
  isMentioned?: boolean | 0 | 1 | undefined;
  /**
   * Whether iOS gets a silent push that wakes the app.
   *
   * @defaultValue `0`
   */
  contentAvailable?: boolean | 0 | 1 | undefined;
  /**
   * Whether offline receivers get no push.
   *
   * @defaultValue `false`
   */
  disablePush?: boolean | undefined;
  /**
   * Whether key-value pairs can be attached to the message later.
   *
   * @defaultValue `false`
   */
  expansion?: boolean | undefined;
  /** The first key-value pairs of the message, a JSON object of texts, serialized. Read only when `expansion` is true. */
  extraContent?: string | undefined;
  /**
   * Whether clients leave the last message of the conversation as it is.
   *
   * @defaultValue `false`
   */
  disableUpdateLastMsg?: boolean | undefined;
  /** Your number for this send: a repeat within a minute is refused. The service must be enabled by ticket. */
  msgRandom?: number | undefined;
  /**
   * Whether receivers report that they read the message.
   *
   * @defaultValue `0`
   */
  needReadReceipt?: boolean | 0 | 1 | undefined;
  /** Channel. Sent by the Go SDK only. At most 20 characters. */
  busChannel?: string | undefined;
}

/** The message that one group receives. */
export interface GroupMessageUid {
  /** Id of the group. */
  groupId: string;
  /** Id of the message. */
  messageUID: string;
}

/** Result of {@link MessageResource.publishGroup}. */
export interface MessagePublishGroupResult {
  /** 200 on success. */
  code: number;
  /** Id of the message for each group. */
  messageUIDs?: GroupMessageUid[];
}

/** Parameters of {@link MessageResource.publishDiscussion}. */
export interface MessagePublishDiscussionParams {
  /** Id of the sender. The user need not be registered nor be a member of the target. At most 64 bytes. */
  fromUserId: string;
  /** Discussion ids, one or several. Each at most 64 bytes. */
  toDiscussionId: string | readonly string[] | ReadonlySet<string>;
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
   * Whether the message is kept in the receivers' server-side history. It waits offline either way.
   *
   * @defaultValue `1`
   */
  isPersisted?: boolean | 0 | 1 | undefined;
  /**
   * Whether a client that does not know the message type counts it as unread.
   *
   * @defaultValue `1`
   */
  isCounted?: boolean | 0 | 1 | undefined;
  /**
   * Whether the sender's own clients get the message too, and the sender's history keeps it.
   *
   * @defaultValue `0`
   */
  isIncludeSender?: boolean | 0 | 1 | undefined;
  /**
   * Whether iOS gets a silent push that wakes the app.
   *
   * @defaultValue `0`
   */
  contentAvailable?: boolean | 0 | 1 | undefined;
}

/** Result of {@link MessageResource.publishDiscussion}. */
export interface MessagePublishDiscussionResult {
  /** 200 on success. */
  code: number;
}

/** Parameters of {@link MessageResource.publishChatroom}. */
export interface MessagePublishChatroomParams {
  /** Id of the sender. The user need not be registered nor be a member of the target. At most 64 bytes. */
  fromUserId: string;
  /** Chatroom ids, one or several; at most 10 are recommended. Each at most 64 bytes. */
  toChatroomId: string | readonly string[] | ReadonlySet<string>;
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
  /**
   * Whether the cloud history of the chatroom keeps the message, if that is enabled.
   *
   * @defaultValue `1`
   */
  isPersisted?: boolean | 0 | 1 | undefined;
  /**
   * Whether the sender's own clients get the message too, and the sender's history keeps it.
   *
   * @defaultValue `0`
   */
  isIncludeSender?: boolean | 0 | 1 | undefined;
  /** Your number for this send: a repeat within a minute is refused. The service must be enabled by ticket. */
  msgRandom?: number | undefined;
  /**
   * 0 keeps the level of the message type, 1 is high and allowlisted (needs the chatroom allowlist service), 2 high
   * and 3 low (need the message level service). From 0 to 3.
   *
   * @defaultValue `0`
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
export interface MessagePublishChatroomResult {
  /** 200 on success. */
  code: number;
  /** Id of the message for each chatroom. */
  messageUIDs?: ChatroomMessageUid[];
}

/** Parameters of {@link MessageResource.broadcast}. */
export interface MessageBroadcastParams {
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
  /** Text of the push notification. Built-in types have one of their own; others push only when it is given. */
  pushContent?: string | undefined;
  /** Data that comes with the push: `appData` on iOS, `pushData` on Android. */
  pushData?: string | undefined;
  /**
   * Push settings, a JSON object, serialized: `title` (at most 50 characters), `templateId`, `forceShowPushContent` (0
   * or 1), `pushConfigs` (a list of objects with one key each: HW, HONOR, MI, APNs, VIVO, OPPO, FCM, OHOS).
   */
  pushExt?: string | undefined;
  /** Push to this platform only; without it to all. */
  os?: 'iOS' | 'Android' | undefined;
  /**
   * Whether iOS gets a silent push that wakes the app.
   *
   * @defaultValue `0`
   */
  contentAvailable?: boolean | 0 | 1 | undefined;
  /**
   * Whether clients leave the last message of the conversation as it is.
   *
   * @defaultValue `false`
   */
  disableUpdateLastMsg?: boolean | undefined;
  /** Your number for this send: a repeat within a minute is refused. The service must be enabled by ticket. */
  msgRandom?: number | undefined;
}

/** Result of {@link MessageResource.broadcast}. */
export interface MessageBroadcastResult {
  /** 200 on success. */
  code: number;
  /** Id of the message, with which the broadcast can be recalled. */
  messageUID?: string;
}

/** Parameters of {@link MessageResource.getHistory}. */
export interface MessageGetHistoryParams {
  /** The hour, `yyyyMMddHH`: `2014010101` is 01:00 to 02:00 on January 1, 2014. In the form `^\d{10}$`. */
  date: string;
}

/** Result of {@link MessageResource.getHistory}. */
export interface MessageGetHistoryResult {
  /** 200 on success. */
  code: number;
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

/** Result of {@link MessageResource.deleteMessage}. */
export interface MessageDeleteMessageResult {
  /** 200 on success. */
  code: number;
}

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
const extraContent = text();
const disableUpdateLastMsg = boolean;
const msgRandom = integer();
const needReadReceipt = flag;
const busChannel = text({ maxChars: 20 });
const date = required(text({ pattern: /^\d{10}$/ }));

export const messageEndpoints: Record<
  | 'publishPrivate'
  | 'publishTemplate'
  | 'publishSystem'
  | 'publishSystemTemplate'
  | 'publishGroup'
  | 'publishDiscussion'
  | 'publishChatroom'
  | 'broadcast'
  | 'getHistory'
  | 'deleteMessage',
  Endpoint
> = endpoints('message', {
  publishPrivate: endpoint('/message/private/publish.json', {
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
  }),
  publishTemplate: endpoint(
    '/message/private/publish_template.json',
    {
      fromUserId,
      toUserId,
      objectName,
      content,
      values: required(list(map(), { maxItems: 1000 })),
      pushContent: required(list(text({ allowEmpty: true }), { maxItems: 1000 })),
      pushData: list(text({ allowEmpty: true }), { maxItems: 1000 }),
      pushExt: list(text({ allowEmpty: true }), { maxItems: 1000 }),
      verifyBlacklist,
      contentAvailable,
      disablePush,
      disableUpdateLastMsg,
      msgRandom,
      isIncludeSender,
      isCounted,
      needReadReceipt,
    },
    { body: 'json' },
  ),
  publishSystem: endpoint('/message/system/publish.json', {
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
  }),
  publishSystemTemplate: endpoint(
    '/message/system/publish_template.json',
    {
      fromUserId,
      toUserId: required(list(id, { maxItems: 100 })),
      objectName,
      content,
      values: required(list(map(), { maxItems: 100 })),
      pushContent: required(list(text({ allowEmpty: true }), { maxItems: 100 })),
      pushData: list(text({ allowEmpty: true }), { maxItems: 100 }),
      pushExt: list(text({ allowEmpty: true }), { maxItems: 100 }),
      verifyBlacklist,
      contentAvailable,
      disablePush,
      disableUpdateLastMsg,
      msgRandom,
    },
    { body: 'json' },
  ),
  publishGroup: endpoint('/message/group/publish.json', {
    fromUserId,
    toGroupId: required(list(id, { maxItems: 3 })),
    toUserId: list(id),
    objectName,
    content,
    pushContent,
    pushData,
    pushExt,
    isPersisted,
    isCounted,
    isIncludeSender,
    isMentioned: flag,
    contentAvailable,
    disablePush,
    expansion,
    extraContent,
    disableUpdateLastMsg,
    msgRandom,
    needReadReceipt,
    busChannel,
  }),
  publishDiscussion: endpoint('/message/discussion/publish.json', {
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
  }),
  publishChatroom: endpoint('/message/chatroom/publish.json', {
    fromUserId,
    toChatroomId: required(list(id)),
    objectName,
    content,
    isPersisted,
    isIncludeSender,
    msgRandom,
    priority: integer({ min: 0, max: 3 }),
  }),
  broadcast: endpoint('/message/broadcast.json', {
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
  }),
  getHistory: endpoint('/message/history.json', { date }),
  deleteMessage: endpoint('/message/history/delete.json', { date }),
});

/** Messages: to users, groups, discussions, chatrooms and everybody; the hourly logs. */
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
   * - With `verifyBlacklist: 1` a receiver who blocked the sender is skipped and the code stays 200 (inferred).
   * - Only a message sent with `expansion: true` can have its key-value pairs changed later.
   * - Changing the key-value pairs of sent messages counts against the same quota.
   * - The message callback is not called unless the console switch for server API messages is on.
   * - Sensitive words are not filtered unless the console switch for server API messages is on.
   * - V2.0.1 always sends pushContent, pushData and count, empty when unset: an empty text reads as absent.
   *
   * `POST /message/private/publish.json` · Limit: 6,000 a minute, each item of `toUserId` counts.
   *
   * @param params - see {@link MessagePublishPrivateParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
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
  publishPrivate(
    params: MessagePublishPrivateParams,
    options?: RequestOptions,
  ): ApiPromise<MessagePublishPrivateResult> {
    return this.call(messageEndpoints.publishPrivate, params, options);
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
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
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
  publishTemplate(
    params: MessagePublishTemplateParams,
    options?: RequestOptions,
  ): ApiPromise<MessagePublishTemplateResult> {
    return this.call(messageEndpoints.publishTemplate, params, options);
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
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
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
  publishSystem(params: MessagePublishSystemParams, options?: RequestOptions): ApiPromise<MessagePublishSystemResult> {
    return this.call(messageEndpoints.publishSystem, params, options);
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
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
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
  ): ApiPromise<MessagePublishSystemTemplateResult> {
    return this.call(messageEndpoints.publishSystemTemplate, params, options);
  }

  /**
   * Sends a message to groups, or to chosen members of one group.
   *
   * - The sender need not be a member.
   * - Neither the sender nor the group need exist; a fourth group is refused with 1002 (observed on the real service).
   * - Those who are members when the message is sent receive it (inferred).
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
   * `POST /message/group/publish.json` · Limit: 20 a second, each item of `toGroupId` counts.
   *
   * @param params - see {@link MessagePublishGroupParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
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
  publishGroup(params: MessagePublishGroupParams, options?: RequestOptions): ApiPromise<MessagePublishGroupResult> {
    return this.call(messageEndpoints.publishGroup, params, options);
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
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @see php@v2.0.1:API/methods/Message.php, java:methods/message/discussion/Discussion.java,
   *   php:Lib/Message/Discussion/Discussion.php
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
  publishDiscussion(
    params: MessagePublishDiscussionParams,
    options?: RequestOptions,
  ): ApiPromise<MessagePublishDiscussionResult> {
    return this.call(messageEndpoints.publishDiscussion, params, options);
  }

  /**
   * Sends a message to one or several chatrooms.
   *
   * - Only users in the chatroom receive the message: nothing waits offline and there is no push.
   * - The sender need not have joined.
   * - Neither the sender nor the chatroom need exist (observed on the real service).
   * - A `priority` whose service is not enabled is refused; no source says with which code.
   * - Whether a mute or a stopped distribution holds back messages of the server API is in no source.
   * - Without `isIncludeSender` the sender's clients do not get the message and the sender's history lacks it. With
   *   it, online clients get it; the history keeps it if cloud storage is enabled, and clients that connect later get
   *   it if multi-device sync is.
   *
   * `POST /message/chatroom/publish.json` · Limit: 100 a second, each item of `toChatroomId` counts.
   *
   * @param params - see {@link MessagePublishChatroomParams}
   * @param options - timeout, signal and request id for this call only
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
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
    return this.call(messageEndpoints.publishChatroom, params, options);
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
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {ServiceNotEnabledError} broadcasts are not enabled for the app; in production they must be (code 1009)
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
    return this.call(messageEndpoints.broadcast, params, options);
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
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {ServiceNotEnabledError} the message log download service is not enabled for the app (code 1009)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/get-message-history-log | RongCloud documentation}
   * @example
   * ```ts
   * const { url, date } = await rong.message.getHistory({ date: '2018030119' });
   * ```
   */
  getHistory(params: MessageGetHistoryParams, options?: RequestOptions): ApiPromise<MessageGetHistoryResult> {
    return this.call(messageEndpoints.getHistory, params, options);
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
   * @throws {InvalidParameterError} a parameter is missing, of the wrong kind or over its limit; nothing was sent
   * @throws {RateLimitError} over the limit (code 1008)
   * @throws {InvalidParameterError} the hour has no log (observed on the real service) (code 1002)
   * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/delete-message-history-log | RongCloud
   *   documentation}
   * @example
   * ```ts
   * await rong.message.deleteMessage({ date: '2018030119' });
   * ```
   */
  deleteMessage(params: MessageDeleteMessageParams, options?: RequestOptions): ApiPromise<MessageDeleteMessageResult> {
    return this.call(messageEndpoints.deleteMessage, params, options);
  }
}
