// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { type MessageBody, messageBody } from '../messages/message-body.js';

/** Members that the content of most message types can have. */
export interface CommonContent {
  /** Whom the message mentions. Groups only; send it with `isMentioned: 1`. */
  mentionedInfo?: MentionedInfo | undefined;
  /** The sender, as clients that do not know the user yet show it. */
  user?: MessageUser | undefined;
  /** Any text of yours, such as JSON. */
  extra?: string | undefined;
  /** Settings of the moderation service. */
  audit?: MessageAudit | undefined;
}

/** Whom the message mentions. Groups only; send it with `isMentioned: 1`. */
export interface MentionedInfo {
  /** 1 for all members, 2 for those in `userIdList`. From 1 to 2. */
  type: number;
  /** Who is mentioned; needed for type 2. */
  userIdList?: readonly string[] | undefined;
  /** Text of the push to those who are mentioned. */
  mentionedContent?: string | undefined;
}

/** The sender, as clients that do not know the user yet show it. */
export interface MessageUser {
  /** User id. */
  id: string;
  /** Display name. */
  name?: string | undefined;
  /** Address of the avatar. Older clients read `icon`. */
  portrait?: string | undefined;
  /** Any text of yours. */
  extra?: string | undefined;
}

/** Settings of the moderation service. */
export interface MessageAudit {
  /** Kind of review. */
  auditType?: number | undefined;
  /** Strategy of the review. */
  strategy?: string | undefined;
}

/** Content of a message built by {@link textMessage}. */
export interface TextMessageContent extends CommonContent {
  /** The text; emoji included. */
  content: string;
}

/**
 * A text. (`RC:TxtMsg`)
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
  /** A JPEG thumbnail, base64 without prefix or line breaks, at most 30 KB. */
  content: string;
  /** Address of the picture. */
  imageUri: string;
}

/**
 * A picture. (`RC:ImgMsg`)
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
  /** Address of the picture. */
  remoteUrl: string;
  /** For clients. */
  localPath?: string | undefined;
  /** Size in bytes. */
  gifDataSize: number;
  /** In pixels. */
  width: number;
  /** In pixels. */
  height: number;
}

/**
 * An animated picture. (`RC:GIFMsg`)
 *
 * Clients store it and count it as unread. Which members are required is inferred from the Java SDK. The text of its
 * push is in no source (inferred).
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
  /** The recording in AMR, base64 without line breaks, at most 60 KB. */
  content: string;
  /** Length in seconds, at most 60. */
  duration: number;
}

/**
 * A voice recording inside the message. Newer clients send it by address instead (`RC:HQVCMsg`). (`RC:VcMsg`)
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
  /** Address of the recording, in AAC. */
  remoteUrl: string;
  /** For clients. */
  localPath?: string | undefined;
  /** Length in seconds. */
  duration: number;
}

/**
 * A voice recording, by its address. (`RC:HQVCMsg`)
 *
 * Clients store it and count it as unread. The text of its push is inferred from that of the older voice message.
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
  /** Address of the file. */
  fileUrl: string;
}

/**
 * A file, by its address. (`RC:FileMsg`)
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
  /** Address of the video. */
  sightUrl: string;
  /** A JPEG thumbnail, base64 without prefix or line breaks, of the cover. */
  content: string;
  /** Length in seconds. */
  duration: number;
  /** Size in bytes. */
  size: number;
  /** File name. */
  name: string;
}

/**
 * A short video, by its address. (`RC:SightMsg`)
 *
 * Clients store it and count it as unread. The text of its push is in no source (inferred).
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
  /** A JPEG thumbnail, base64 without prefix or line breaks. */
  content: string;
  /** Latitude in degrees. */
  latitude: number;
  /** Longitude in degrees. */
  longitude: number;
  /** Name of the place. */
  poi: string;
}

/**
 * A place on the map. (`RC:LBSMsg`)
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
  /** Address of the picture. */
  imageUri: string;
  /** Where the link leads. */
  url: string;
}

/**
 * Title, summary and picture with a link. No longer recommended. (`RC:ImgTextMsg`)
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
  /** The reply. */
  content: string;
  /** Sender of the quoted message (unverified). */
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
 * Clients store it and count it as unread. No source lists the names of its members (unverified). The text of its push
 * is in no source (inferred).
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
  /** Address of the HTML file. */
  remoteUrl: string;
  /** Names of the senders of the first four messages. */
  nameList: readonly string[];
  /** Texts of the first four messages, in the same order. */
  summaryList: readonly string[];
  /** Where they come from: 1 private, 3 group. */
  conversationType: 1 | 3;
  /** Whom the message mentions. Groups only; send it with `isMentioned: 1`. */
  mentionedInfo?: MentionedInfo | undefined;
  /** The sender, as clients that do not know the user yet show it. */
  user?: MessageUser | undefined;
  /** Any text of yours, such as JSON. */
  extra?: string | undefined;
}

/**
 * Several messages forwarded as one, in an HTML file. (`RC:CombineMsg`)
 *
 * Clients store it and count it as unread. The text of its push is in no source (inferred).
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
  /** The text of this part. */
  content: string;
  /** Format of the text. */
  type?: string | undefined;
  /** True on the last part. */
  complete?: boolean | undefined;
  /** Why it ended early, in numbers of yours. */
  completeReason?: number | undefined;
  /** Set by the service: 0 normal, 29003 idle for 30 seconds, 29004 over 30 minutes. */
  stopReason?: number | undefined;
  /** Number of the part (unverified). */
  seq?: number | undefined;
  /** Ties later parts to the first (unverified). */
  messageUID?: string | undefined;
  /** A quoted message. */
  referMsg?: Readonly<Record<string, unknown>> | undefined;
  /** Whom the message mentions. Groups only; send it with `isMentioned: 1`. */
  mentionedInfo?: MentionedInfo | undefined;
  /** The sender, as clients that do not know the user yet show it. */
  user?: MessageUser | undefined;
  /** Any text of yours, such as JSON. */
  extra?: string | undefined;
}

/**
 * A text that is being generated, and arrives in parts. Only the server sends it. (`RC:StreamMsg`)
 *
 * Clients store it and count it as unread. Goes out through `message.publishPrivateStream`, which takes the content as
 * an object: give it there as it is, without this builder. Whether it is pushed by default is in no source.
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
  /** What it is about: any text, such as `Request`, `AcceptResponse`, `RejectResponse` (the examples are unverified). */
  operation: string;
  /** Who asks or answers. */
  sourceUserId: string;
  /** Who is asked or answered. */
  targetUserId: string;
  /** Text of the request. */
  message: string;
  /** Any text of yours, such as JSON. */
  extra?: string | undefined;
  /** The sender, as clients that do not know the user yet show it. */
  user?: MessageUser | undefined;
}

/**
 * A friend request, or the answer to one. (`RC:ContactNtf`)
 *
 * Clients store it and do not count it as unread. No push, unless the send has a `pushContent` (inferred).
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
  /** The text. */
  message: string;
  /** Any text of yours, such as JSON. */
  extra?: string | undefined;
  /** The sender, as clients that do not know the user yet show it. */
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
  /** What happened: any text. */
  operation: string;
  /** Details, as JSON. */
  data: string;
  /** Any text of yours, such as JSON. */
  extra?: string | undefined;
  /** The sender, as clients that do not know the user yet show it. */
  user?: MessageUser | undefined;
}

/**
 * A change of somebody's profile. (`RC:ProfileNtf`)
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
  /** Who did it. */
  operatorUserId: string;
  /**
   * What happened: any text, such as Create, Add, Quit, Kicked, Rename, Bulletin, Dismiss (the examples are
   * unverified).
   */
  operation: string;
  /** Details. Java writes an object here, Go a text. */
  data: Readonly<Record<string, unknown>>;
  /** The text to show. */
  message: string;
  /** Any text of yours, such as JSON. */
  extra?: string | undefined;
  /** The sender, as clients that do not know the user yet show it. */
  user?: MessageUser | undefined;
}

/**
 * Something that happened in a group. (`RC:GrpNtf`)
 *
 * Clients store it and do not count it as unread. No push, unless the send has a `pushContent` (inferred).
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
  /** Kind of change; the list of values is in no source. */
  type: number;
  /** Details. */
  extension: string;
  /** Id of the user who did it. */
  operation: string;
  /** The sender, as clients that do not know the user yet show it. */
  user?: MessageUser | undefined;
}

/**
 * A change of a discussion (legacy). (`RC:DizNtf`)
 *
 * Clients store it and do not count it as unread. Its name is inferred from that of the Go type. No push (inferred).
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
  /** Who recalled. */
  operatorId?: string | undefined;
  /** When the original was sent, in milliseconds since 1970. */
  recallTime: number;
  /** Type of the original. */
  originalObjectName: string;
  /** Content of the original. */
  originalMessageContent?: Readonly<Record<string, unknown>> | undefined;
  /** Text of the original. */
  recallContent?: string | undefined;
  /** When it was recalled, in milliseconds since 1970. */
  recallActionTime?: number | undefined;
  /** Whether an administrator recalled it. */
  admin: boolean;
  /** Whether it is deleted without a trace. */
  delete: boolean;
  /** The sender, as clients that do not know the user yet show it. */
  user?: MessageUser | undefined;
  /** Any text of yours, such as JSON. */
  extra?: string | undefined;
}

/**
 * What a client shows in place of a recalled message. Clients make it themselves. (`RC:RcNtf`)
 *
 * Clients store it and do not count it as unread. Not to be sent by a server: recall with `message.recall`. No push.
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
  /** 1 set, 2 removed (unverified). */
  type: 1 | 2;
  /** Key of the attribute. */
  key: string;
  /** Its value. */
  value: string;
  /** Any text of yours, such as JSON. */
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
  /** The sender, as clients that do not know the user yet show it. */
  user?: MessageUser | undefined;
}

/**
 * A command for the app that is stored. (`RC:CmdNtf`)
 *
 * Clients store it and do not count it as unread. No push (inferred).
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
  /** The sender, as clients that do not know the user yet show it. */
  user?: MessageUser | undefined;
}

/**
 * A command for the app, neither stored nor shown. (`RC:CmdMsg`)
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
  /** UID of the message to recall; documentation writes `MessageUId`. */
  messageUId: string;
  /** Type of its conversation. Java writes a text here, Go a number. */
  conversationType: 1 | 2 | 3 | 4 | 6 | 10;
  /** The receiver, group or room; required by documentation. */
  targetId?: string | undefined;
  /** The channel of an ultra group. */
  channelId?: string | undefined;
  /** When the message was sent, in milliseconds; required by documentation. */
  sentTime?: string | undefined;
  /** 1 if an administrator recalls it. Documentation has a boolean. */
  isAdmin?: 0 | 1 | undefined;
  /** 1 to delete it without a trace. Documentation has a boolean. */
  isDelete?: 0 | 1 | undefined;
}

/**
 * The recall of a message. `message.recall` sends it by itself; `message.broadcast` takes it to recall a broadcast.
 * (`RC:RcCmd`)
 *
 * Clients do not store it and do not count it as unread. The service keeps it in its history, though clients do not.
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
  /** When the last message that was read was sent, in milliseconds since 1970. Java writes a text here. */
  lastMessageSendTime: number;
  /** UID of that message; web clients send it. */
  messageUId?: string | undefined;
  /** Type of the conversation: 1. */
  type: 1;
}

/**
 * Messages of a private conversation that were read. (`RC:ReadNtf`)
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
 * A question to a group: who has read this message? (`RC:RRReqMsg`)
 *
 * Clients do not store it and do not count it as unread. Only its name and purpose are documented (unverified). No
 * push.
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
 * Somebody is typing. Send it with `message.publishPrivateStatus`. (`RC:TypSts`)
 *
 * Clients do not store it and do not count it as unread. A status message, for private conversations only. No push.
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
