// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { type MessageBody, messageBody } from '../core/message-body.js';

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
export interface TextMessageContent {
  /** The text; emoji included. */
  content: string;
  /** Whom the message mentions. Groups only; send it with `isMentioned: 1`. */
  mentionedInfo?: MentionedInfo | undefined;
  /** The sender, as clients that do not know the user yet show it. */
  user?: MessageUser | undefined;
  /** Any text of yours, such as JSON. */
  extra?: string | undefined;
  /** Settings of the moderation service. */
  audit?: MessageAudit | undefined;
}

/**
 * A text. (`RC:TxtMsg`)
 *
 * Clients store it and count it as unread.
 *
 * @param content - the content, or its `content` alone
 * @returns what a send takes as `objectName` and `content`
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
export interface ImageMessageContent {
  /** A JPEG thumbnail, base64 without prefix or line breaks, at most 30 KB. */
  content: string;
  /** Address of the picture. */
  imageUri: string;
  /** Whom the message mentions. Groups only; send it with `isMentioned: 1`. */
  mentionedInfo?: MentionedInfo | undefined;
  /** The sender, as clients that do not know the user yet show it. */
  user?: MessageUser | undefined;
  /** Any text of yours, such as JSON. */
  extra?: string | undefined;
  /** Settings of the moderation service. */
  audit?: MessageAudit | undefined;
}

/**
 * A picture. (`RC:ImgMsg`)
 *
 * Clients store it and count it as unread.
 *
 * @param content - the content
 * @returns what a send takes as `objectName` and `content`
 * @see java:messages/ImgMessage.java, go:sdk/message.go
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...imageMessage(content) });
 * ```
 */
export function imageMessage(content: ImageMessageContent): MessageBody {
  return messageBody('RC:ImgMsg', content);
}

/** Content of a message built by {@link voiceMessage}. */
export interface VoiceMessageContent {
  /** The recording in AMR, base64 without line breaks, at most 60 KB. */
  content: string;
  /** Length in seconds, at most 60. */
  duration: number;
  /** Whom the message mentions. Groups only; send it with `isMentioned: 1`. */
  mentionedInfo?: MentionedInfo | undefined;
  /** The sender, as clients that do not know the user yet show it. */
  user?: MessageUser | undefined;
  /** Any text of yours, such as JSON. */
  extra?: string | undefined;
  /** Settings of the moderation service. */
  audit?: MessageAudit | undefined;
}

/**
 * A voice recording inside the message. Newer clients send it by address instead (`RC:HQVCMsg`). (`RC:VcMsg`)
 *
 * Clients store it and count it as unread.
 *
 * @param content - the content
 * @returns what a send takes as `objectName` and `content`
 * @see java:messages/VoiceMessage.java, go:sdk/message.go
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...voiceMessage(content) });
 * ```
 */
export function voiceMessage(content: VoiceMessageContent): MessageBody {
  return messageBody('RC:VcMsg', content);
}

/** Content of a message built by {@link fileMessage}. */
export interface FileMessageContent {
  /** File name. */
  name: string;
  /** Size in bytes. */
  size: number;
  /** File extension, without the dot. */
  type: string;
  /** Address of the file. */
  fileUrl: string;
  /** Whom the message mentions. Groups only; send it with `isMentioned: 1`. */
  mentionedInfo?: MentionedInfo | undefined;
  /** The sender, as clients that do not know the user yet show it. */
  user?: MessageUser | undefined;
  /** Any text of yours, such as JSON. */
  extra?: string | undefined;
  /** Settings of the moderation service. */
  audit?: MessageAudit | undefined;
}

/**
 * A file, by its address. (`RC:FileMsg`)
 *
 * Clients store it and count it as unread.
 *
 * @param content - the content
 * @returns what a send takes as `objectName` and `content`
 * @see java:messages/FileMessage.java, nodejs:docs/GLOSSARY.md
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...fileMessage(content) });
 * ```
 */
export function fileMessage(content: FileMessageContent): MessageBody {
  return messageBody('RC:FileMsg', content);
}

/** Content of a message built by {@link locationMessage}. */
export interface LocationMessageContent {
  /** A JPEG thumbnail, base64 without prefix or line breaks. */
  content: string;
  /** Latitude in degrees. */
  latitude: number;
  /** Longitude in degrees. */
  longitude: number;
  /** Name of the place. */
  poi: string;
  /** Whom the message mentions. Groups only; send it with `isMentioned: 1`. */
  mentionedInfo?: MentionedInfo | undefined;
  /** The sender, as clients that do not know the user yet show it. */
  user?: MessageUser | undefined;
  /** Any text of yours, such as JSON. */
  extra?: string | undefined;
  /** Settings of the moderation service. */
  audit?: MessageAudit | undefined;
}

/**
 * A place on the map. (`RC:LBSMsg`)
 *
 * Clients store it and count it as unread.
 *
 * @param content - the content
 * @returns what a send takes as `objectName` and `content`
 * @see java:messages/LBSMessage.java, go:sdk/message.go
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...locationMessage(content) });
 * ```
 */
export function locationMessage(content: LocationMessageContent): MessageBody {
  return messageBody('RC:LBSMsg', content);
}

/** Content of a message built by {@link richContentMessage}. */
export interface RichContentMessageContent {
  /** Title. */
  title: string;
  /** Summary. */
  content: string;
  /** Address of the picture. */
  imageUri: string;
  /** Where the link leads. */
  url: string;
  /** Whom the message mentions. Groups only; send it with `isMentioned: 1`. */
  mentionedInfo?: MentionedInfo | undefined;
  /** The sender, as clients that do not know the user yet show it. */
  user?: MessageUser | undefined;
  /** Any text of yours, such as JSON. */
  extra?: string | undefined;
  /** Settings of the moderation service. */
  audit?: MessageAudit | undefined;
}

/**
 * Title, summary and picture with a link. No longer recommended. (`RC:ImgTextMsg`)
 *
 * Clients store it and count it as unread.
 *
 * @param content - the content
 * @returns what a send takes as `objectName` and `content`
 * @see java:messages/ImgTextMessage.java, go:sdk/message.go
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...richContentMessage(content) });
 * ```
 */
export function richContentMessage(content: RichContentMessageContent): MessageBody {
  return messageBody('RC:ImgTextMsg', content);
}

/** Content of a message built by {@link contactNotification}. */
export interface ContactNotificationContent {
  /** What it is about: any text, such as `Request`, `AcceptResponse`, `RejectResponse`. */
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
 * @returns what a send takes as `objectName` and `content`
 * @see java:messages/ContactNtfMessage.java, go:sdk/message.go
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
 * @param content - the content, or its `message` alone
 * @returns what a send takes as `objectName` and `content`
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
 * @returns what a send takes as `objectName` and `content`
 * @see {@link https://docs.rongcloud.cn/platform-chat-api/message-about/objectname-callback | RongCloud documentation}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...commandMessage(content) });
 * ```
 */
export function commandMessage(content: CommandMessageContent): MessageBody {
  return messageBody('RC:CmdMsg', content);
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
 * @returns what a send takes as `objectName` and `content`
 * @see {@link https://docs.rongcloud.cn/platform-chat-api/message-about/objectname-callback | RongCloud documentation}
 * @example
 * ```ts
 * await rong.message.publishPrivate({ fromUserId: 'u1', toUserId: 'u2', ...commandNotification(content) });
 * ```
 */
export function commandNotification(content: CommandNotificationContent): MessageBody {
  return messageBody('RC:CmdNtf', content);
}
