// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { type MessageBody, messageBody } from '../messages/message-body.js';

/** Members that the content of most message types can have. */
export interface CommonContent {
  /** Mentioned users. Groups only; send it with `isMentioned: 1`. */
  mentionedInfo?: MentionedInfo | undefined;
  /** The sender, for display by clients that do not know the user yet. */
  user?: MessageUser | undefined;
  /** Custom string, such as JSON. */
  extra?: string | undefined;
  /** Settings of the moderation service. */
  audit?: MessageAudit | undefined;
}

/** Mentioned users. Groups only; send it with `isMentioned: 1`. */
export interface MentionedInfo {
  /** Audience: 1 all members, 2 the users in `userIdList`. From 1 to 2. */
  type: number;
  /** Ids of the mentioned users; required for type 2. */
  userIdList?: readonly string[] | undefined;
  /** Push text for the mentioned users. */
  mentionedContent?: string | undefined;
}

/** The sender, for display by clients that do not know the user yet. */
export interface MessageUser {
  /** User id. */
  id: string;
  /** Display name. */
  name?: string | undefined;
  /** URL of the avatar. Older clients read `icon`. */
  portrait?: string | undefined;
  /** Custom string. */
  extra?: string | undefined;
}

/** Settings of the moderation service. */
export interface MessageAudit {
  /** Kind of review. */
  auditType?: number | undefined;
  /** Review strategy. */
  strategy?: string | undefined;
}

/** Content of a message built by {@link textMessage}. */
export interface TextMessageContent extends CommonContent {
  /** Text of the message; may contain emoji. */
  content: string;
}

/**
 * A text message. (`RC:TxtMsg`)
 *
 * Clients store it and count it as unread.
 *
 * @param content - the content, or only its `content`
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/platform-chat-api/message-about/objectname | RongCloud documentation}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...textMessage('hello') });
 * ```
 */
export function textMessage(content: TextMessageContent | string): MessageBody {
  return messageBody('RC:TxtMsg', typeof content === 'string' ? { content } : content);
}

/** Content of a message built by {@link imageMessage}. */
export interface ImageMessageContent extends CommonContent {
  /** JPEG thumbnail, base64 without prefix or line breaks, at most 30 KB. */
  content: string;
  /** URL of the image. */
  imageUri: string;
}

/**
 * An image. (`RC:ImgMsg`)
 *
 * Clients store it and count it as unread.
 *
 * @param content - the content
 * @returns the `objectName` and `content` of a send
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...imageMessage(content) });
 * ```
 */
export function imageMessage(content: ImageMessageContent): MessageBody {
  return messageBody('RC:ImgMsg', content);
}

/** Content of a message built by {@link gifMessage}. */
export interface GifMessageContent extends CommonContent {
  /** URL of the image. */
  remoteUrl: string;
  /** Local path, used by clients. */
  localPath?: string | undefined;
  /** Size in bytes. */
  gifDataSize: number;
  /** Width in pixels. */
  width: number;
  /** Height in pixels. */
  height: number;
}

/**
 * An animated image (GIF). (`RC:GIFMsg`)
 *
 * Clients store it and count it as unread. Inferred: the required members follow the Java SDK. Inferred: the push
 * text; no source states it.
 *
 * @param content - the content
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/v4-platform/views/im/server/message/objectname | RongCloud documentation}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...gifMessage(content) });
 * ```
 */
export function gifMessage(content: GifMessageContent): MessageBody {
  return messageBody('RC:GIFMsg', content);
}

/** Content of a message built by {@link voiceMessage}. */
export interface VoiceMessageContent extends CommonContent {
  /** AMR recording, base64 without line breaks, at most 60 KB. */
  content: string;
  /** Length in seconds, at most 60. */
  duration: number;
}

/**
 * A voice recording embedded in the message. Newer clients send a URL instead (`RC:HQVCMsg`). (`RC:VcMsg`)
 *
 * Clients store it and count it as unread.
 *
 * @param content - the content
 * @returns the `objectName` and `content` of a send
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...voiceMessage(content) });
 * ```
 */
export function voiceMessage(content: VoiceMessageContent): MessageBody {
  return messageBody('RC:VcMsg', content);
}

/** Content of a message built by {@link hqVoiceMessage}. */
export interface HqVoiceMessageContent extends CommonContent {
  /** URL of the recording, in AAC. */
  remoteUrl: string;
  /** Local path, used by clients. */
  localPath?: string | undefined;
  /** Length in seconds. */
  duration: number;
}

/**
 * A voice recording, referenced by URL. (`RC:HQVCMsg`)
 *
 * Clients store it and count it as unread. Inferred: the push text is the same as for the older voice message.
 *
 * @param content - the content
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/v4-platform/views/im/server/message/objectname | RongCloud documentation}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...hqVoiceMessage(content) });
 * ```
 */
export function hqVoiceMessage(content: HqVoiceMessageContent): MessageBody {
  return messageBody('RC:HQVCMsg', content);
}

/** Content of a message built by {@link fileMessage}. */
export interface FileMessageContent extends CommonContent {
  /** File name. */
  name: string;
  /** Size in bytes. */
  size: number;
  /** File extension, without the dot. */
  type: string;
  /** URL of the file. */
  fileUrl: string;
}

/**
 * A file, referenced by URL. (`RC:FileMsg`)
 *
 * Clients store it and count it as unread.
 *
 * @param content - the content
 * @returns the `objectName` and `content` of a send
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...fileMessage(content) });
 * ```
 */
export function fileMessage(content: FileMessageContent): MessageBody {
  return messageBody('RC:FileMsg', content);
}

/** Content of a message built by {@link sightMessage}. */
export interface SightMessageContent extends CommonContent {
  /** URL of the video. */
  sightUrl: string;
  /** JPEG thumbnail, base64 without prefix or line breaks; shows the cover. */
  content: string;
  /** Length in seconds. */
  duration: number;
  /** Size in bytes. */
  size: number;
  /** File name. */
  name: string;
}

/**
 * A short video, referenced by URL. (`RC:SightMsg`)
 *
 * Clients store it and count it as unread. Inferred: the push text; no source states it.
 *
 * @param content - the content
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/v4-platform/views/im/server/message/objectname | RongCloud documentation}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...sightMessage(content) });
 * ```
 */
export function sightMessage(content: SightMessageContent): MessageBody {
  return messageBody('RC:SightMsg', content);
}

/** Content of a message built by {@link locationMessage}. */
export interface LocationMessageContent extends CommonContent {
  /** JPEG thumbnail, base64 without prefix or line breaks. */
  content: string;
  /** Latitude in degrees. */
  latitude: number;
  /** Longitude in degrees. */
  longitude: number;
  /** Name of the place. */
  poi: string;
}

/**
 * A location. (`RC:LBSMsg`)
 *
 * Clients store it and count it as unread.
 *
 * @param content - the content
 * @returns the `objectName` and `content` of a send
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...locationMessage(content) });
 * ```
 */
export function locationMessage(content: LocationMessageContent): MessageBody {
  return messageBody('RC:LBSMsg', content);
}

/** Content of a message built by {@link richContentMessage}. */
export interface RichContentMessageContent extends CommonContent {
  /** Title. */
  title: string;
  /** Summary. */
  content: string;
  /** URL of the image. */
  imageUri: string;
  /** URL of the link. */
  url: string;
}

/**
 * A link with title, summary and image. No longer recommended. (`RC:ImgTextMsg`)
 *
 * Clients store it and count it as unread.
 *
 * @param content - the content
 * @returns the `objectName` and `content` of a send
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...richContentMessage(content) });
 * ```
 */
export function richContentMessage(content: RichContentMessageContent): MessageBody {
  return messageBody('RC:ImgTextMsg', content);
}

/** Content of a message built by {@link referenceMessage}. */
export interface ReferenceMessageContent extends CommonContent {
  /** Text of the reply. */
  content: string;
  /** User id of the sender of the quoted message (unverified). */
  referMsgUserId: string;
  /** Content of the quoted message (unverified). */
  referMsg: Readonly<Record<string, unknown>>;
  /** Type of the quoted message, such as `RC:TxtMsg` (unverified). */
  objName: string;
  /** UID of the quoted message (unverified). */
  referMsgUid?: string | undefined;
}

/**
 * A reply that quotes a message. (`RC:ReferenceMsg`)
 *
 * Clients store it and count it as unread. The member names are unverified: no source lists them. Inferred: the push
 * text; no source states it.
 *
 * @param content - the content
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/platform-chat-api/message-about/objectname | RongCloud documentation}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...referenceMessage(content) });
 * ```
 */
export function referenceMessage(content: ReferenceMessageContent): MessageBody {
  return messageBody('RC:ReferenceMsg', content);
}

/** Content of a message built by {@link combineMessage}. */
export interface CombineMessageContent {
  /** URL of the HTML file. */
  remoteUrl: string;
  /** Names of the senders of the first four messages. */
  nameList: readonly string[];
  /** Texts of the first four messages, in the order of `nameList`. */
  summaryList: readonly string[];
  /** Conversation type of the forwarded messages: 1 private, 3 group. */
  conversationType: 1 | 3;
  /** Mentioned users. Groups only; send it with `isMentioned: 1`. */
  mentionedInfo?: MentionedInfo | undefined;
  /** The sender, for display by clients that do not know the user yet. */
  user?: MessageUser | undefined;
  /** Custom string, such as JSON. */
  extra?: string | undefined;
}

/**
 * Several messages forwarded as one HTML file. (`RC:CombineMsg`)
 *
 * Clients store it and count it as unread. Inferred: the push text; no source states it.
 *
 * @param content - the content
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/apidoc/im-web ICombineMessageBody | RongCloud documentation}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...combineMessage(content) });
 * ```
 */
export function combineMessage(content: CombineMessageContent): MessageBody {
  return messageBody('RC:CombineMsg', content);
}

/** Content of a message built by {@link streamMessage}. */
export interface StreamMessageContent {
  /** Text of this part. */
  content: string;
  /** Format of the text. */
  type?: string | undefined;
  /** True on the last part. */
  complete?: boolean | undefined;
  /** Custom reason code for an early end. */
  completeReason?: number | undefined;
  /** Stop reason, set by the service: 0 normal, 29003 idle for 30 seconds, 29004 longer than 30 minutes. */
  stopReason?: number | undefined;
  /** Sequence number of the part (unverified). */
  seq?: number | undefined;
  /** UID of the message, which links later parts to the first (unverified). */
  messageUID?: string | undefined;
  /** Quoted message. */
  referMsg?: Readonly<Record<string, unknown>> | undefined;
  /** Mentioned users. Groups only; send it with `isMentioned: 1`. */
  mentionedInfo?: MentionedInfo | undefined;
  /** The sender, for display by clients that do not know the user yet. */
  user?: MessageUser | undefined;
  /** Custom string, such as JSON. */
  extra?: string | undefined;
}

/**
 * A text that is still being generated and arrives in parts. Only the server sends it. (`RC:StreamMsg`)
 *
 * Clients store it and count it as unread. Send it with `message.publishPrivateStream`, which takes the content object
 * directly, without this builder. No source states whether it is pushed by default.
 *
 * @param content - the content
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/platform-chat-api/message/send-private-stream | RongCloud documentation}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...streamMessage(content) });
 * ```
 */
export function streamMessage(content: StreamMessageContent): MessageBody {
  return messageBody('RC:StreamMsg', content);
}

/** Content of a message built by {@link contactNotification}. */
export interface ContactNotificationContent {
  /** Operation: any string, such as `Request`, `AcceptResponse`, `RejectResponse` (the examples are unverified). */
  operation: string;
  /** Id of the user who sends the request or answer. */
  sourceUserId: string;
  /** Id of the user who receives the request or answer. */
  targetUserId: string;
  /** Text of the request. */
  message: string;
  /** Custom string, such as JSON. */
  extra?: string | undefined;
  /** The sender, for display by clients that do not know the user yet. */
  user?: MessageUser | undefined;
}

/**
 * A friend request, or the answer to one. (`RC:ContactNtf`)
 *
 * Clients store it and do not count it as unread. Inferred: no push, unless the send has a `pushContent`.
 *
 * @param content - the content
 * @returns the `objectName` and `content` of a send
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...contactNotification(content) });
 * ```
 */
export function contactNotification(content: ContactNotificationContent): MessageBody {
  return messageBody('RC:ContactNtf', content);
}

/** Content of a message built by {@link infoNotification}. */
export interface InfoNotificationContent {
  /** Text of the line. */
  message: string;
  /** Custom string, such as JSON. */
  extra?: string | undefined;
  /** The sender, for display by clients that do not know the user yet. */
  user?: MessageUser | undefined;
}

/**
 * A line of gray text in a conversation. (`RC:InfoNtf`)
 *
 * Clients store it and do not count it as unread. No push, unless the send has a `pushContent`.
 *
 * @param content - the content, or only its `message`
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/platform-chat-api/message-about/objectname-notification | RongCloud
 *   documentation}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...infoNotification('hello') });
 * ```
 */
export function infoNotification(content: InfoNotificationContent | string): MessageBody {
  return messageBody('RC:InfoNtf', typeof content === 'string' ? { message: content } : content);
}

/** Content of a message built by {@link profileNotification}. */
export interface ProfileNotificationContent {
  /** Operation: any string. */
  operation: string;
  /** Details, as JSON. */
  data: string;
  /** Custom string, such as JSON. */
  extra?: string | undefined;
  /** The sender, for display by clients that do not know the user yet. */
  user?: MessageUser | undefined;
}

/**
 * A change of a user profile. (`RC:ProfileNtf`)
 *
 * Clients store it and do not count it as unread. No push.
 *
 * @param content - the content
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/v4-platform/views/im/server/message/objectname | RongCloud documentation}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...profileNotification(content) });
 * ```
 */
export function profileNotification(content: ProfileNotificationContent): MessageBody {
  return messageBody('RC:ProfileNtf', content);
}

/** Content of a message built by {@link groupNotification}. */
export interface GroupNotificationContent {
  /** Id of the operator. */
  operatorUserId: string;
  /** Operation: any string, such as Create, Add, Quit, Kicked, Rename, Bulletin, Dismiss (the examples are unverified). */
  operation: string;
  /** Details. Java sends an object, Go a string. */
  data: Readonly<Record<string, unknown>>;
  /** Text to display. */
  message: string;
  /** Custom string, such as JSON. */
  extra?: string | undefined;
  /** The sender, for display by clients that do not know the user yet. */
  user?: MessageUser | undefined;
}

/**
 * An event in a group. (`RC:GrpNtf`)
 *
 * Clients store it and do not count it as unread. Inferred: no push, unless the send has a `pushContent`.
 *
 * @param content - the content
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/v4-platform/views/im/server/message/objectname | RongCloud documentation}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...groupNotification(content) });
 * ```
 */
export function groupNotification(content: GroupNotificationContent): MessageBody {
  return messageBody('RC:GrpNtf', content);
}

/** Content of a message built by {@link discussionNotification}. */
export interface DiscussionNotificationContent {
  /** Kind of change; no source lists the values. */
  type: number;
  /** Details. */
  extension: string;
  /** Id of the operator. */
  operation: string;
  /** The sender, for display by clients that do not know the user yet. */
  user?: MessageUser | undefined;
}

/**
 * A change of a discussion (legacy). (`RC:DizNtf`)
 *
 * Clients store it and do not count it as unread. Inferred: the name comes from the Go type. Inferred: no push.
 *
 * @param content - the content
 * @returns the `objectName` and `content` of a send
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...discussionNotification(content) });
 * ```
 */
export function discussionNotification(content: DiscussionNotificationContent): MessageBody {
  return messageBody('RC:DizNtf', content);
}

/** Content of a message built by {@link recallNotification}. */
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
  /** True if the message is deleted without a notice. */
  delete: boolean;
  /** The sender, for display by clients that do not know the user yet. */
  user?: MessageUser | undefined;
  /** Custom string, such as JSON. */
  extra?: string | undefined;
}

/**
 * The placeholder for a recalled message. Clients create it themselves. (`RC:RcNtf`)
 *
 * Clients store it and do not count it as unread. Do not send it from a server: use `message.recall`. No push.
 *
 * @param content - the content
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/platform-chat-api/message-about/objectname-notification | RongCloud
 *   documentation}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...recallNotification(content) });
 * ```
 */
export function recallNotification(content: RecallNotificationContent): MessageBody {
  return messageBody('RC:RcNtf', content);
}

/** Content of a message built by {@link chatroomEntryNotification}. */
export interface ChatroomEntryNotificationContent {
  /** Operation: 1 set, 2 removed (unverified). */
  type: 1 | 2;
  /** Key of the attribute. */
  key: string;
  /** Value of the attribute. */
  value: string;
  /** Custom string, such as JSON. */
  extra?: string | undefined;
}

/**
 * An attribute of a chatroom that was set or removed. (`RC:chrmKVNotiMsg`)
 *
 * Clients store it and do not count it as unread. Chatrooms have no push.
 *
 * @param content - the content
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/v4-platform/views/im/server/message/objectname | RongCloud documentation}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...chatroomEntryNotification(content) });
 * ```
 */
export function chatroomEntryNotification(content: ChatroomEntryNotificationContent): MessageBody {
  return messageBody('RC:chrmKVNotiMsg', content);
}

/** Content of a message built by {@link commandNotification}. */
export interface CommandNotificationContent {
  /** Name of the command. */
  name: string;
  /** Body of the command, as JSON. */
  data: string;
  /** The sender, for display by clients that do not know the user yet. */
  user?: MessageUser | undefined;
}

/**
 * A command for the app; stored. (`RC:CmdNtf`)
 *
 * Clients store it and do not count it as unread. Inferred: no push.
 *
 * @param content - the content
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/platform-chat-api/message-about/objectname-callback | RongCloud documentation}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...commandNotification(content) });
 * ```
 */
export function commandNotification(content: CommandNotificationContent): MessageBody {
  return messageBody('RC:CmdNtf', content);
}

/** Content of a message built by {@link commandMessage}. */
export interface CommandMessageContent {
  /** Name of the command. */
  name: string;
  /** Body of the command, often JSON. */
  data: string;
  /** The sender, for display by clients that do not know the user yet. */
  user?: MessageUser | undefined;
}

/**
 * A command for the app; neither stored nor displayed. (`RC:CmdMsg`)
 *
 * Clients do not store it and do not count it as unread. No push, unless the send has a `pushContent`.
 *
 * @param content - the content
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/platform-chat-api/message-about/objectname-callback | RongCloud documentation}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...commandMessage(content) });
 * ```
 */
export function commandMessage(content: CommandMessageContent): MessageBody {
  return messageBody('RC:CmdMsg', content);
}

/** Content of a message built by {@link recallCommand}. */
export interface RecallCommandContent {
  /** UID of the message to recall; the documentation spells it `MessageUId`. */
  messageUId: string;
  /** Conversation type. Java sends a string, Go a number. */
  conversationType: 1 | 2 | 3 | 4 | 6 | 10;
  /** Id of the receiver, group or room; required by the documentation. */
  targetId?: string | undefined;
  /** Channel of the ultra group. */
  channelId?: string | undefined;
  /** Send time of the message: Unix time in milliseconds; required by the documentation. */
  sentTime?: string | undefined;
  /** 1 if an administrator recalls the message. The documentation has a boolean. */
  isAdmin?: 0 | 1 | undefined;
  /** 1 to delete the message without a notice. The documentation has a boolean. */
  isDelete?: 0 | 1 | undefined;
}

/**
 * A recall command. `message.recall` sends it automatically; send it with `message.broadcast` to recall a broadcast.
 * (`RC:RcCmd`)
 *
 * Clients do not store it and do not count it as unread. The service keeps it in the history, clients do not.
 *
 * @param content - the content
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/platform-chat-api/message-about/objectname-callback | RongCloud documentation}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...recallCommand(content) });
 * ```
 */
export function recallCommand(content: RecallCommandContent): MessageBody {
  return messageBody('RC:RcCmd', content);
}

/** Content of a message built by {@link readNotification}. */
export interface ReadNotificationContent {
  /** Send time of the last message read: Unix time in milliseconds. Java sends a string. */
  lastMessageSendTime: number;
  /** UID of the last message read; sent by web clients. */
  messageUId?: string | undefined;
  /** Conversation type: 1. */
  type: 1;
}

/**
 * A read receipt in a private conversation. (`RC:ReadNtf`)
 *
 * Clients do not store it and do not count it as unread. No push.
 *
 * @param content - the content
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/platform-chat-api/message-about/objectname-callback | RongCloud documentation}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...readNotification(content) });
 * ```
 */
export function readNotification(content: ReadNotificationContent): MessageBody {
  return messageBody('RC:ReadNtf', content);
}

/** Content of a message built by {@link readReceiptRequest}. */
export interface ReadReceiptRequestContent {
  /** UID of the message (unverified). */
  messageUId: string;
}

/**
 * A request for read receipts of a group message. (`RC:RRReqMsg`)
 *
 * Clients do not store it and do not count it as unread. Only the name and the purpose are documented; the content is
 * unverified. No push.
 *
 * @param content - the content
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/platform-chat-api/message-about/objectname-callback | RongCloud documentation}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...readReceiptRequest(content) });
 * ```
 */
export function readReceiptRequest(content: ReadReceiptRequestContent): MessageBody {
  return messageBody('RC:RRReqMsg', content);
}

/** Content of a message built by {@link typingStatus}. */
export interface TypingStatusContent {
  /** Type of the message that is being typed, such as `RC:TxtMsg`. */
  typingContentType: string;
}

/**
 * A typing indicator. Send it with `message.publishPrivateStatus`. (`RC:TypSts`)
 *
 * Clients do not store it and do not count it as unread. Status message, for private conversations only. No push.
 *
 * @param content - the content
 * @returns the `objectName` and `content` of a send
 * @see {@link https://docs.rongcloud.cn/v4-platform/views/im/server/message/objectname | RongCloud documentation}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...typingStatus(content) });
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
