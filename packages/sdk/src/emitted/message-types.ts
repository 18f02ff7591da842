// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { type MessageBody, messageBody } from '../messages/message-body.js';

/** Members that the content of most message types can have. */
export interface CommonContent {
  /** Members whom the message mentions (@). For groups only; the send needs `isMentioned: 1`. */
  mentionedInfo?: MentionedInfo | undefined;
  /** The sender, for display by clients that do not know the user yet. */
  user?: MessageUser | undefined;
  /** Custom string for the receiving apps, such as JSON. */
  extra?: string | undefined;
  /** Settings of the moderation service for this message. */
  audit?: MessageAudit | undefined;
}

/** Members whom the message mentions (@). For groups only; the send needs `isMentioned: 1`. */
export interface MentionedInfo {
  /** Mentioned members: 1 all, 2 the users in `userIdList`. From 1 to 2. */
  type: number;
  /** Ids of the mentioned users; required if `type` is 2. */
  userIdList?: readonly string[] | undefined;
  /** Text of the push notification for the mentioned users. */
  mentionedContent?: string | undefined;
}

/** The sender, for display by clients that do not know the user yet. */
export interface MessageUser {
  /** User id of the sender. */
  id: string;
  /** Display name of the sender. */
  name?: string | undefined;
  /** URL of the sender's avatar. Older clients read `icon` instead. */
  portrait?: string | undefined;
  /** Custom string about the sender. */
  extra?: string | undefined;
}

/** Settings of the moderation service for this message. */
export interface MessageAudit {
  /** Type of the review. No source lists the values. */
  auditType?: number | undefined;
  /** Strategy of the review. No source lists the values. */
  strategy?: string | undefined;
}

/** Content of a `RC:TxtMsg` message, built by {@link textMessage}. */
export interface TextMessageContent extends CommonContent {
  /** Text of the message; may contain emoji. */
  content: string;
}

/**
 * A text message. (`RC:TxtMsg`)
 *
 * Clients store the message and count it as unread. Default push text: the `content`.
 *
 * @param content - content of the message, or only its member `content`
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/platform-chat-api/message-about/objectname | RongCloud docs}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...textMessage('hello') });
 * ```
 */
export function textMessage(content: TextMessageContent | string): MessageBody {
  return messageBody('RC:TxtMsg', typeof content === 'string' ? { content } : content);
}

/** Content of a `RC:ImgMsg` message, built by {@link imageMessage}. */
export interface ImageMessageContent extends CommonContent {
  /** JPEG thumbnail in base64, without a prefix or line breaks, at most 30 KB. */
  content: string;
  /** URL of the full image. */
  imageUri: string;
}

/**
 * An image, referenced by URL, with a thumbnail. (`RC:ImgMsg`)
 *
 * Clients store the message and count it as unread. Default push text: `[图片]`.
 *
 * @param content - content of the message
 * @returns the `objectName` and `content` of a send
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...imageMessage(content) });
 * ```
 */
export function imageMessage(content: ImageMessageContent): MessageBody {
  return messageBody('RC:ImgMsg', content);
}

/** Content of a `RC:GIFMsg` message, built by {@link gifMessage}. */
export interface GifMessageContent extends CommonContent {
  /** URL of the GIF file. */
  remoteUrl: string;
  /** Path of the file on the device of the sender, used by clients. */
  localPath?: string | undefined;
  /** Size of the GIF file in bytes. */
  gifDataSize: number;
  /** Width of the image in pixels. */
  width: number;
  /** Height of the image in pixels. */
  height: number;
}

/**
 * An animated image (GIF), referenced by URL. (`RC:GIFMsg`)
 *
 * Clients store the message and count it as unread. Default push text: `[图片]`. Inferred: the required members are
 * those of the Java SDK. Inferred: the default push text.
 *
 * @param content - content of the message
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/v4-platform/views/im/server/message/objectname | RongCloud docs}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...gifMessage(content) });
 * ```
 */
export function gifMessage(content: GifMessageContent): MessageBody {
  return messageBody('RC:GIFMsg', content);
}

/** Content of a `RC:VcMsg` message, built by {@link voiceMessage}. */
export interface VoiceMessageContent extends CommonContent {
  /** AMR recording in base64, without line breaks; at most 60 KB. */
  content: string;
  /** Length of the recording in seconds, at most 60. */
  duration: number;
}

/**
 * A voice recording embedded in the message. Newer clients send a URL instead (`RC:HQVCMsg`). (`RC:VcMsg`)
 *
 * Clients store the message and count it as unread. Default push text: `[语音]`.
 *
 * @param content - content of the message
 * @returns the `objectName` and `content` of a send
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...voiceMessage(content) });
 * ```
 */
export function voiceMessage(content: VoiceMessageContent): MessageBody {
  return messageBody('RC:VcMsg', content);
}

/** Content of a `RC:HQVCMsg` message, built by {@link hqVoiceMessage}. */
export interface HqVoiceMessageContent extends CommonContent {
  /** URL of the recording, an AAC file. */
  remoteUrl: string;
  /** Path of the file on the device of the sender, used by clients. */
  localPath?: string | undefined;
  /** Length of the recording in seconds. */
  duration: number;
}

/**
 * A voice recording, referenced by URL. (`RC:HQVCMsg`)
 *
 * Clients store the message and count it as unread. Default push text: `[语音]`. Inferred: the default push text is the
 * same as for `RC:VcMsg`.
 *
 * @param content - content of the message
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/v4-platform/views/im/server/message/objectname | RongCloud docs}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...hqVoiceMessage(content) });
 * ```
 */
export function hqVoiceMessage(content: HqVoiceMessageContent): MessageBody {
  return messageBody('RC:HQVCMsg', content);
}

/** Content of a `RC:FileMsg` message, built by {@link fileMessage}. */
export interface FileMessageContent extends CommonContent {
  /** Name of the file. */
  name: string;
  /** Size of the file in bytes. */
  size: number;
  /** Extension of the file name, without the dot, such as `pdf`. */
  type: string;
  /** URL of the file. */
  fileUrl: string;
}

/**
 * A file, referenced by URL. (`RC:FileMsg`)
 *
 * Clients store the message and count it as unread. Default push text: `[文件]`.
 *
 * @param content - content of the message
 * @returns the `objectName` and `content` of a send
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...fileMessage(content) });
 * ```
 */
export function fileMessage(content: FileMessageContent): MessageBody {
  return messageBody('RC:FileMsg', content);
}

/** Content of a `RC:SightMsg` message, built by {@link sightMessage}. */
export interface SightMessageContent extends CommonContent {
  /** URL of the video. */
  sightUrl: string;
  /** JPEG thumbnail in base64, without a prefix or line breaks: the cover of the video. */
  content: string;
  /** Length of the video in seconds. */
  duration: number;
  /** Size of the video file in bytes. */
  size: number;
  /** Name of the video file. */
  name: string;
}

/**
 * A short video, referenced by URL. (`RC:SightMsg`)
 *
 * Clients store the message and count it as unread. Default push text: `[小视频]`. Inferred: the default push text.
 *
 * @param content - content of the message
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/v4-platform/views/im/server/message/objectname | RongCloud docs}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...sightMessage(content) });
 * ```
 */
export function sightMessage(content: SightMessageContent): MessageBody {
  return messageBody('RC:SightMsg', content);
}

/** Content of a `RC:LBSMsg` message, built by {@link locationMessage}. */
export interface LocationMessageContent extends CommonContent {
  /** JPEG thumbnail in base64, without a prefix or line breaks: the map around the location. */
  content: string;
  /** Latitude of the location in degrees. */
  latitude: number;
  /** Longitude of the location in degrees. */
  longitude: number;
  /** Name of the location. */
  poi: string;
}

/**
 * A location on a map. (`RC:LBSMsg`)
 *
 * Clients store the message and count it as unread. Default push text: `[位置]`.
 *
 * @param content - content of the message
 * @returns the `objectName` and `content` of a send
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...locationMessage(content) });
 * ```
 */
export function locationMessage(content: LocationMessageContent): MessageBody {
  return messageBody('RC:LBSMsg', content);
}

/** Content of a `RC:ImgTextMsg` message, built by {@link richContentMessage}. */
export interface RichContentMessageContent extends CommonContent {
  /** Title of the linked page. */
  title: string;
  /** Summary of the linked page. */
  content: string;
  /** URL of the image that is shown with the link. */
  imageUri: string;
  /** URL of the link. */
  url: string;
}

/**
 * A link with title, summary and image. No longer recommended. (`RC:ImgTextMsg`)
 *
 * Clients store the message and count it as unread. Default push text: `[图文]`.
 *
 * @param content - content of the message
 * @returns the `objectName` and `content` of a send
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...richContentMessage(content) });
 * ```
 */
export function richContentMessage(content: RichContentMessageContent): MessageBody {
  return messageBody('RC:ImgTextMsg', content);
}

/** Content of a `RC:ReferenceMsg` message, built by {@link referenceMessage}. */
export interface ReferenceMessageContent extends CommonContent {
  /** Text of the reply. */
  content: string;
  /** User id of the sender of the quoted message (unverified). */
  referMsgUserId: string;
  /** Content of the quoted message (unverified). */
  referMsg: Readonly<Record<string, unknown>>;
  /** Type of the quoted message, such as `RC:TxtMsg` (unverified). */
  objName: string;
  /** Id of the quoted message (unverified). */
  referMsgUid?: string | undefined;
}

/**
 * A reply that quotes a message. (`RC:ReferenceMsg`)
 *
 * Clients store the message and count it as unread. Default push text: the `content`. The member names are unverified:
 * no source lists them. Inferred: the default push text.
 *
 * @param content - content of the message
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/platform-chat-api/message-about/objectname | RongCloud docs}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...referenceMessage(content) });
 * ```
 */
export function referenceMessage(content: ReferenceMessageContent): MessageBody {
  return messageBody('RC:ReferenceMsg', content);
}

/** Content of a `RC:CombineMsg` message, built by {@link combineMessage}. */
export interface CombineMessageContent {
  /** URL of the HTML file. */
  remoteUrl: string;
  /** Names of the senders of the first four forwarded messages. */
  nameList: readonly string[];
  /** Texts of the first four forwarded messages, in the order of `nameList`. */
  summaryList: readonly string[];
  /** Conversation type of the forwarded messages: 1 one-to-one, 3 group. */
  conversationType: 1 | 3;
  /** Members whom the message mentions (@). For groups only; the send needs `isMentioned: 1`. */
  mentionedInfo?: MentionedInfo | undefined;
  /** The sender, for display by clients that do not know the user yet. */
  user?: MessageUser | undefined;
  /** Custom string for the receiving apps, such as JSON. */
  extra?: string | undefined;
}

/**
 * Several messages forwarded as one HTML file. (`RC:CombineMsg`)
 *
 * Clients store the message and count it as unread. Default push text: `[聊天记录]`. Inferred: the default push text.
 *
 * @param content - content of the message
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/v4-platform/views/im/server/message/objectname | RongCloud docs}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...combineMessage(content) });
 * ```
 */
export function combineMessage(content: CombineMessageContent): MessageBody {
  return messageBody('RC:CombineMsg', content);
}

/** Content of a `RC:StreamMsg` message, built by {@link streamMessage}. */
export interface StreamMessageContent {
  /** Text of this part. */
  content: string;
  /** Format of the text, such as `text`. */
  type?: string | undefined;
  /** True in the last part. */
  complete?: boolean | undefined;
  /** Your reason code for an abnormal end. */
  completeReason?: number | undefined;
  /**
   * Reason for the end of the stream, set by the service: 0 normal, 29003 no part for 30 seconds, 29004 longer than 30
   * minutes.
   */
  stopReason?: number | undefined;
  /** Sequence number of the part (unverified). */
  seq?: number | undefined;
  /** Id of the message, which links later parts to the first (unverified). */
  messageUID?: string | undefined;
  /** Message that the stream quotes or answers. */
  referMsg?: Readonly<Record<string, unknown>> | undefined;
  /** Members whom the message mentions (@). For groups only; the send needs `isMentioned: 1`. */
  mentionedInfo?: MentionedInfo | undefined;
  /** The sender, for display by clients that do not know the user yet. */
  user?: MessageUser | undefined;
  /** Custom string for the receiving apps, such as JSON. */
  extra?: string | undefined;
}

/**
 * A text that is still being generated and arrives in parts. Only the server sends it. (`RC:StreamMsg`)
 *
 * Clients store the message and count it as unread. Send it with `message.publishPrivateStream`, which takes the
 * content object directly, without this builder. No source states whether the message is pushed by default.
 *
 * @param content - content of the message
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/send-private-stream | RongCloud docs}
 */
export function streamMessage(content: StreamMessageContent): MessageBody {
  return messageBody('RC:StreamMsg', content);
}

/** Content of a `RC:ContactNtf` message, built by {@link contactNotification}. */
export interface ContactNotificationContent {
  /**
   * Type of the message: any string, such as `Request`, `AcceptResponse`, `RejectResponse` (the examples are
   * unverified).
   */
  operation: string;
  /** Id of the user who sends the request or answer. */
  sourceUserId: string;
  /** Id of the user who receives the request or answer. */
  targetUserId: string;
  /** Text of the friend request, or of the answer. */
  message: string;
  /** Custom string for the receiving apps, such as JSON. */
  extra?: string | undefined;
  /** The sender, for display by clients that do not know the user yet. */
  user?: MessageUser | undefined;
}

/**
 * A friend request, or the answer to a friend request. (`RC:ContactNtf`)
 *
 * Clients store the message and do not count it as unread. Inferred: no push, unless the send has a `pushContent`.
 *
 * @param content - content of the message
 * @returns the `objectName` and `content` of a send
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...contactNotification(content) });
 * ```
 */
export function contactNotification(content: ContactNotificationContent): MessageBody {
  return messageBody('RC:ContactNtf', content);
}

/** Content of a `RC:InfoNtf` message, built by {@link infoNotification}. */
export interface InfoNotificationContent {
  /** Text of the gray line. */
  message: string;
  /** Custom string for the receiving apps, such as JSON. */
  extra?: string | undefined;
  /** The sender, for display by clients that do not know the user yet. */
  user?: MessageUser | undefined;
}

/**
 * A line of gray text in a conversation. (`RC:InfoNtf`)
 *
 * Clients store the message and do not count it as unread. No push, unless the send has a `pushContent`.
 *
 * @param content - content of the message, or only its member `message`
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/platform-chat-api/message-about/objectname-notification | RongCloud docs}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...infoNotification('hello') });
 * ```
 */
export function infoNotification(content: InfoNotificationContent | string): MessageBody {
  return messageBody('RC:InfoNtf', typeof content === 'string' ? { message: content } : content);
}

/** Content of a `RC:ProfileNtf` message, built by {@link profileNotification}. */
export interface ProfileNotificationContent {
  /** Type of the change: a string of your choice. */
  operation: string;
  /** Details of the change, as JSON. */
  data: string;
  /** Custom string for the receiving apps, such as JSON. */
  extra?: string | undefined;
  /** The sender, for display by clients that do not know the user yet. */
  user?: MessageUser | undefined;
}

/**
 * A notice that a user profile changed. (`RC:ProfileNtf`)
 *
 * Clients store the message and do not count it as unread. No push.
 *
 * @param content - content of the message
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/v4-platform/views/im/server/message/objectname | RongCloud docs}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...profileNotification(content) });
 * ```
 */
export function profileNotification(content: ProfileNotificationContent): MessageBody {
  return messageBody('RC:ProfileNtf', content);
}

/** Content of a `RC:GrpNtf` message, built by {@link groupNotification}. */
export interface GroupNotificationContent {
  /** Id of the user who caused the event. */
  operatorUserId: string;
  /**
   * Type of the event: any string, such as Create, Add, Quit, Kicked, Rename, Bulletin, Dismiss (the examples are
   * unverified).
   */
  operation: string;
  /** Details of the event. The Java SDK sends an object, the Go SDK a string. */
  data: Readonly<Record<string, unknown>>;
  /** Text that clients show for the event. */
  message: string;
  /** Custom string for the receiving apps, such as JSON. */
  extra?: string | undefined;
  /** The sender, for display by clients that do not know the user yet. */
  user?: MessageUser | undefined;
}

/**
 * A notice of an event in a group, such as a new member. (`RC:GrpNtf`)
 *
 * Clients store the message and do not count it as unread. Inferred: no push, unless the send has a `pushContent`.
 *
 * @param content - content of the message
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/v4-platform/views/im/server/message/objectname | RongCloud docs}
 * @example
 * ```ts
 * await rong.message.publishGroup({ fromUserId: 'u1', toGroupId: 'g1', ...groupNotification(content) });
 * ```
 */
export function groupNotification(content: GroupNotificationContent): MessageBody {
  return messageBody('RC:GrpNtf', content);
}

/** Content of a `RC:DizNtf` message, built by {@link discussionNotification}. */
export interface DiscussionNotificationContent {
  /** Type of the change. No source lists the values. */
  type: number;
  /** Details of the change. */
  extension: string;
  /** Id of the user who made the change. */
  operation: string;
  /** The sender, for display by clients that do not know the user yet. */
  user?: MessageUser | undefined;
}

/**
 * A notice that a discussion changed. RongCloud has withdrawn this conversation type. (`RC:DizNtf`)
 *
 * Clients store the message and do not count it as unread. Inferred: the message type is `RC:DizNtf`, from the name of
 * a type in the Go SDK. Inferred: no push.
 *
 * @param content - content of the message
 * @returns the `objectName` and `content` of a send
 */
export function discussionNotification(content: DiscussionNotificationContent): MessageBody {
  return messageBody('RC:DizNtf', content);
}

/** Content of a `RC:RcNtf` message, built by {@link recallNotification}. */
export interface RecallNotificationContent {
  /** Id of the user who recalled the message. */
  operatorId?: string | undefined;
  /** Send time of the original message: Unix time in milliseconds. */
  recallTime: number;
  /** Type of the original message. */
  originalObjectName: string;
  /** Content of the original message. */
  originalMessageContent?: Readonly<Record<string, unknown>> | undefined;
  /** Text of the original message. */
  recallContent?: string | undefined;
  /** Time of the recall: Unix time in milliseconds. */
  recallActionTime?: number | undefined;
  /** True if an administrator recalled the message. */
  admin: boolean;
  /** True if clients delete the message without showing a recall notice. */
  delete: boolean;
  /** The sender, for display by clients that do not know the user yet. */
  user?: MessageUser | undefined;
  /** Custom string for the receiving apps, such as JSON. */
  extra?: string | undefined;
}

/**
 * The placeholder that clients create in place of a recalled message. (`RC:RcNtf`)
 *
 * Clients store the message and do not count it as unread. Do not send this message from a server: use
 * `message.recall`. No push.
 *
 * @param content - content of the message
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/platform-chat-api/message-about/objectname-notification | RongCloud docs}
 */
export function recallNotification(content: RecallNotificationContent): MessageBody {
  return messageBody('RC:RcNtf', content);
}

/** Content of a `RC:chrmKVNotiMsg` message, built by {@link chatroomEntryNotification}. */
export interface ChatroomEntryNotificationContent {
  /** Operation: 1 attribute set, 2 attribute removed (unverified). */
  type: 1 | 2;
  /** Name of the attribute. */
  key: string;
  /** Value of the attribute. */
  value: string;
  /** Custom string for the receiving apps, such as JSON. */
  extra?: string | undefined;
}

/**
 * A notice that a custom attribute of a chatroom was set or removed. (`RC:chrmKVNotiMsg`)
 *
 * Clients store the message and do not count it as unread. Chatrooms have no push.
 *
 * @param content - content of the message
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/v4-platform/views/im/server/message/objectname | RongCloud docs}
 * @example
 * ```ts
 * await rong.message.publishChatroom({ fromUserId: 'u1', toChatroomId: 'r1', ...chatroomEntryNotification(content) });
 * ```
 */
export function chatroomEntryNotification(content: ChatroomEntryNotificationContent): MessageBody {
  return messageBody('RC:chrmKVNotiMsg', content);
}

/** Content of a `RC:CmdNtf` message, built by {@link commandNotification}. */
export interface CommandNotificationContent {
  /** Name of the command, defined by you. */
  name: string;
  /** Data of the command, as JSON. */
  data: string;
  /** The sender, for display by clients that do not know the user yet. */
  user?: MessageUser | undefined;
}

/**
 * A command for the client app, defined by you. Clients store the message, unlike `RC:CmdMsg`. (`RC:CmdNtf`)
 *
 * Clients store the message and do not count it as unread. Inferred: no push.
 *
 * @param content - content of the message
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/platform-chat-api/message-about/objectname-callback | RongCloud docs}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...commandNotification(content) });
 * ```
 */
export function commandNotification(content: CommandNotificationContent): MessageBody {
  return messageBody('RC:CmdNtf', content);
}

/** Content of a `RC:CmdMsg` message, built by {@link commandMessage}. */
export interface CommandMessageContent {
  /** Name of the command, defined by you. */
  name: string;
  /** Data of the command, often JSON. */
  data: string;
  /** The sender, for display by clients that do not know the user yet. */
  user?: MessageUser | undefined;
}

/**
 * A command for the client app, defined by you. Clients do not show the message. (`RC:CmdMsg`)
 *
 * Clients do not store the message and do not count it as unread. No push, unless the send has a `pushContent`.
 *
 * @param content - content of the message
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/platform-chat-api/message-about/objectname-callback | RongCloud docs}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...commandMessage(content) });
 * ```
 */
export function commandMessage(content: CommandMessageContent): MessageBody {
  return messageBody('RC:CmdMsg', content);
}

/** Content of a `RC:RcCmd` message, built by {@link recallCommand}. */
export interface RecallCommandContent {
  /** Id of the message to recall. The documentation spells the field `MessageUId`. */
  messageUId: string;
  /**
   * Conversation type of the message: 1 one-to-one, 2 discussion, 3 group, 4 chatroom, 6 system, 10 ultra group. The
   * Java SDK sends a string, the Go SDK a number.
   */
  conversationType: 1 | 2 | 3 | 4 | 6 | 10;
  /** Id of the receiver, group or chatroom of the message. The documentation requires the field. */
  targetId?: string | undefined;
  /** Id of the ultra group channel. */
  channelId?: string | undefined;
  /** Send time of the message: Unix time in milliseconds. The documentation requires the field. */
  sentTime?: string | undefined;
  /** 1 if an administrator recalls the message. The documentation has a boolean. */
  isAdmin?: 0 | 1 | undefined;
  /** 1 to delete the message without a recall notice. The documentation has a boolean. */
  isDelete?: 0 | 1 | undefined;
}

/**
 * A recall command, which `message.recall` sends by itself. Send the command yourself, with `message.broadcast`, only
 * to recall a broadcast. (`RC:RcCmd`)
 *
 * Clients do not store the message and do not count it as unread. Default push text: `撤回了一条消息`. The server-side
 * history stores the command.
 *
 * @param content - content of the message
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/platform-chat-api/message-about/objectname-callback | RongCloud docs}
 */
export function recallCommand(content: RecallCommandContent): MessageBody {
  return messageBody('RC:RcCmd', content);
}

/** Content of a `RC:ReadNtf` message, built by {@link readNotification}. */
export interface ReadNotificationContent {
  /** Send time of the last message read: Unix time in milliseconds. The Java SDK sends a string. */
  lastMessageSendTime: number;
  /** Id of the last message read; sent by web clients. */
  messageUId?: string | undefined;
  /** Conversation type, always 1 (one-to-one). */
  type: 1;
}

/**
 * A read receipt in a one-to-one conversation. (`RC:ReadNtf`)
 *
 * Clients do not store the message and do not count it as unread. No push.
 *
 * @param content - content of the message
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/platform-chat-api/message-about/objectname-callback | RongCloud docs}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...readNotification(content) });
 * ```
 */
export function readNotification(content: ReadNotificationContent): MessageBody {
  return messageBody('RC:ReadNtf', content);
}

/** Content of a `RC:RRReqMsg` message, built by {@link readReceiptRequest}. */
export interface ReadReceiptRequestContent {
  /** Id of the message for which read receipts are requested (unverified). */
  messageUId: string;
}

/**
 * A request for read receipts of a group message. (`RC:RRReqMsg`)
 *
 * Clients do not store the message and do not count it as unread. Only the message type and its purpose are
 * documented; the content is unverified. No push.
 *
 * @param content - content of the message
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/platform-chat-api/message-about/objectname-callback | RongCloud docs}
 * @example
 * ```ts
 * await rong.message.publishGroup({ fromUserId: 'u1', toGroupId: 'g1', ...readReceiptRequest(content) });
 * ```
 */
export function readReceiptRequest(content: ReadReceiptRequestContent): MessageBody {
  return messageBody('RC:RRReqMsg', content);
}

/** Content of a `RC:TypSts` message, built by {@link typingStatus}. */
export interface TypingStatusContent {
  /** Type of the message that the sender is writing, such as `RC:TxtMsg`. */
  typingContentType: string;
}

/**
 * A typing indicator: the sender is writing a message. Send it with `message.publishPrivateStatus`. (`RC:TypSts`)
 *
 * Clients do not store the message and do not count it as unread. The message is a status message, for one-to-one
 * conversations only. No push.
 *
 * @param content - content of the message
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/v4-platform/views/im/server/message/objectname | RongCloud docs}
 * @example
 * ```ts
 * await rong.message.publishPrivateStatus({ fromUserId: 'u1', toUserId: 'u2', ...typingStatus(content) });
 * ```
 */
export function typingStatus(content: TypingStatusContent): MessageBody {
  return messageBody('RC:TypSts', content);
}

/** Content of each built-in message type, by the name of the type. */
export interface MessageContents {
  'RC:TxtMsg': TextMessageContent;
  'RC:ImgMsg': ImageMessageContent;
  'RC:GIFMsg': GifMessageContent;
  'RC:VcMsg': VoiceMessageContent;
  'RC:HQVCMsg': HqVoiceMessageContent;
  'RC:FileMsg': FileMessageContent;
  'RC:SightMsg': SightMessageContent;
  'RC:LBSMsg': LocationMessageContent;
  'RC:ImgTextMsg': RichContentMessageContent;
  'RC:ReferenceMsg': ReferenceMessageContent;
  'RC:CombineMsg': CombineMessageContent;
  'RC:StreamMsg': StreamMessageContent;
  'RC:ContactNtf': ContactNotificationContent;
  'RC:InfoNtf': InfoNotificationContent;
  'RC:ProfileNtf': ProfileNotificationContent;
  'RC:GrpNtf': GroupNotificationContent;
  'RC:DizNtf': DiscussionNotificationContent;
  'RC:RcNtf': RecallNotificationContent;
  'RC:chrmKVNotiMsg': ChatroomEntryNotificationContent;
  'RC:CmdNtf': CommandNotificationContent;
  'RC:CmdMsg': CommandMessageContent;
  'RC:RcCmd': RecallCommandContent;
  'RC:ReadNtf': ReadNotificationContent;
  'RC:RRReqMsg': ReadReceiptRequestContent;
  'RC:TypSts': TypingStatusContent;
}

/** Name of a message type: a built-in type, or a type of your own. */
export type ObjectName = keyof MessageContents | keyof RongKit.CustomMessages | (string & {});
