import { type TObject, type TProperties, Type } from 'typebox';
import { decimal, integer, object, optional, text, texts } from './fields.js';

/** A built-in message type: what its content holds, and what the service does with it by default. */
export interface MessageType {
  /** Name of the client's builder. */
  readonly builder: string;
  readonly objectName: string;
  readonly summary: string;
  readonly content: TObject;
  /** The member that the builder also takes by itself, as a text. */
  readonly shorthand?: string;
  /** What clients do by default; the service goes by `isPersisted`. */
  readonly persisted: boolean;
  readonly counted: boolean;
  /** What a push shows when the send gives no text: a text, or `content` for the message's own text. */
  readonly pushText: string | null;
  readonly notes: readonly string[];
  readonly sources: readonly string[];
}

function defineMessageType<P extends TProperties>(
  input: Omit<MessageType, 'content' | 'notes'> & { readonly content: P; readonly notes?: readonly string[] },
): MessageType {
  return { notes: [], ...input, content: Type.Object(input.content) };
}

const user = optional(
  object('MessageUser', 'The sender, as clients that do not know the user yet show it.', {
    id: text('User id.'),
    name: optional(text('Display name.')),
    portrait: optional(text('Address of the avatar. Older clients read `icon`.')),
    extra: optional(text('Any text of yours.')),
  }),
);

const extra = optional(text('Any text of yours, such as JSON.'));

const mentionedInfo = optional(
  object('MentionedInfo', 'Whom the message mentions. Groups only; send it with `isMentioned: 1`.', {
    type: integer('1 for all members, 2 for those in `userIdList`.', { min: 1, max: 2 }),
    userIdList: optional(texts('Who is mentioned; needed for type 2.', {})),
    mentionedContent: optional(text('Text of the push to those who are mentioned.')),
  }),
);

const audit = optional(
  object('MessageAudit', 'Settings of the moderation service.', {
    auditType: optional(integer('Kind of review.')),
    strategy: optional(text('Strategy of the review.')),
  }),
);

/** What the content of every message to read may hold besides its own. */
const shared = { mentionedInfo, user, extra, audit };

const thumbnail = 'A JPEG thumbnail, base64 without prefix or line breaks';

/** The message types that have a builder. */
export const messageTypes: readonly MessageType[] = [
  defineMessageType({
    builder: 'textMessage',
    objectName: 'RC:TxtMsg',
    summary: 'A text.',
    shorthand: 'content',
    content: { content: text('The text; emoji included.'), ...shared },
    persisted: true,
    counted: true,
    pushText: 'content',
    sources: ['docs:platform-chat-api/message-about/objectname', 'java:messages/TxtMessage.java'],
  }),
  defineMessageType({
    builder: 'imageMessage',
    objectName: 'RC:ImgMsg',
    summary: 'A picture.',
    content: { content: text(`${thumbnail}, at most 30 KB.`), imageUri: text('Address of the picture.'), ...shared },
    persisted: true,
    counted: true,
    pushText: '[图片]',
    sources: ['java:messages/ImgMessage.java', 'go:sdk/message.go'],
  }),
  defineMessageType({
    builder: 'voiceMessage',
    objectName: 'RC:VcMsg',
    summary: 'A voice recording inside the message. Newer clients send it by address instead (`RC:HQVCMsg`).',
    content: {
      content: text('The recording in AMR, base64 without line breaks, at most 60 KB.'),
      duration: integer('Length in seconds, at most 60.'),
      ...shared,
    },
    persisted: true,
    counted: true,
    pushText: '[语音]',
    sources: ['java:messages/VoiceMessage.java', 'go:sdk/message.go'],
  }),
  defineMessageType({
    builder: 'fileMessage',
    objectName: 'RC:FileMsg',
    summary: 'A file, by its address.',
    content: {
      name: text('File name.'),
      size: integer('Size in bytes.'),
      type: text('File extension, without the dot.'),
      fileUrl: text('Address of the file.'),
      ...shared,
    },
    persisted: true,
    counted: true,
    pushText: '[文件]',
    sources: ['java:messages/FileMessage.java', 'nodejs:docs/GLOSSARY.md'],
  }),
  defineMessageType({
    builder: 'locationMessage',
    objectName: 'RC:LBSMsg',
    summary: 'A place on the map.',
    content: {
      content: text(`${thumbnail}.`),
      latitude: decimal('Latitude in degrees.'),
      longitude: decimal('Longitude in degrees.'),
      poi: text('Name of the place.'),
      ...shared,
    },
    persisted: true,
    counted: true,
    pushText: '[位置]',
    sources: ['java:messages/LBSMessage.java', 'go:sdk/message.go'],
  }),
  defineMessageType({
    builder: 'richContentMessage',
    objectName: 'RC:ImgTextMsg',
    summary: 'Title, summary and picture with a link. No longer recommended.',
    content: {
      title: text('Title.'),
      content: text('Summary.'),
      imageUri: text('Address of the picture.'),
      url: text('Where the link leads.'),
      ...shared,
    },
    persisted: true,
    counted: true,
    pushText: '[图文]',
    sources: ['java:messages/ImgTextMessage.java', 'go:sdk/message.go'],
  }),
  defineMessageType({
    builder: 'contactNotification',
    objectName: 'RC:ContactNtf',
    summary: 'A friend request, or the answer to one.',
    content: {
      operation: text('What it is about: any text, such as `Request`, `AcceptResponse`, `RejectResponse`.'),
      sourceUserId: text('Who asks or answers.'),
      targetUserId: text('Who is asked or answered.'),
      message: text('Text of the request.'),
      extra,
      user,
    },
    persisted: true,
    counted: false,
    pushText: null,
    notes: ['No push, unless the send has a `pushContent` (inferred).'],
    sources: ['java:messages/ContactNtfMessage.java', 'go:sdk/message.go'],
  }),
  defineMessageType({
    builder: 'infoNotification',
    objectName: 'RC:InfoNtf',
    summary: 'A line of gray text in a conversation.',
    shorthand: 'message',
    content: { message: text('The text.'), extra, user },
    persisted: true,
    counted: false,
    pushText: null,
    notes: ['No push, unless the send has a `pushContent`.'],
    sources: ['docs:platform-chat-api/message-about/objectname-notification', 'java:messages/InfoNtfMessage.java'],
  }),
  defineMessageType({
    builder: 'commandMessage',
    objectName: 'RC:CmdMsg',
    summary: 'A command for the app, neither stored nor shown.',
    content: { name: text('Name of the command.'), data: text('Body of the command, often JSON.'), user },
    persisted: false,
    counted: false,
    pushText: null,
    notes: ['No push, unless the send has a `pushContent`.'],
    sources: ['docs:platform-chat-api/message-about/objectname-callback', 'java:messages/CmdMsgMessage.java'],
  }),
  defineMessageType({
    builder: 'commandNotification',
    objectName: 'RC:CmdNtf',
    summary: 'A command for the app that is stored.',
    content: { name: text('Name of the command.'), data: text('Body of the command, as JSON.'), user },
    persisted: true,
    counted: false,
    pushText: null,
    notes: ['No push (inferred).'],
    sources: ['docs:platform-chat-api/message-about/objectname-callback', 'java:messages/CmdNtfMessage.java'],
  }),
];
