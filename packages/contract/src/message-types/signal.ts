import { choice, integer, optional, text } from '../fields.js';
import { defineMessageType, type MessageType, user } from './define.js';

/** Signals between apps: neither stored nor counted as unread by clients. */
export const signalTypes: readonly MessageType[] = [
  defineMessageType({
    builder: 'commandMessage',
    objectName: 'RC:CmdMsg',
    summary: 'A command for the app; neither stored nor displayed.',
    content: { name: text('Name of the command.'), data: text('Body of the command, often JSON.'), user },
    persisted: false,
    counted: false,
    pushText: null,
    notes: ['No push, unless the send has a `pushContent`.'],
    sources: ['docs:platform-chat-api/message-about/objectname-callback', 'java:messages/CmdMsgMessage.java'],
  }),
  defineMessageType({
    builder: 'recallCommand',
    objectName: 'RC:RcCmd',
    summary:
      'A recall command. `message.recall` sends it automatically; send it with `message.broadcast` to recall a broadcast.',
    content: {
      messageUId: text('UID of the message to recall; the documentation spells it `MessageUId`.'),
      conversationType: choice('Conversation type. Java sends a string, Go a number.', [1, 2, 3, 4, 6, 10]),
      targetId: optional(text('Id of the receiver, group or room; required by the documentation.')),
      channelId: optional(text('Channel of the ultra group.')),
      sentTime: optional(text('Send time of the message: Unix time in milliseconds; required by the documentation.')),
      isAdmin: optional(choice('1 if an administrator recalls the message. The documentation has a boolean.', [0, 1])),
      isDelete: optional(choice('1 to delete the message without a notice. The documentation has a boolean.', [0, 1])),
    },
    persisted: false,
    counted: false,
    pushText: '撤回了一条消息',
    notes: ['The service keeps it in the history, clients do not.'],
    sources: [
      'java:messages/RcCmdMessage.java',
      'go:sdk/message.go',
      'docs:platform-chat-api/message-about/objectname-callback',
    ],
  }),
  defineMessageType({
    builder: 'readNotification',
    objectName: 'RC:ReadNtf',
    summary: 'A read receipt in a private conversation.',
    content: {
      lastMessageSendTime: integer(
        'Send time of the last message read: Unix time in milliseconds. Java sends a string.',
      ),
      messageUId: optional(text('UID of the last message read; sent by web clients.')),
      type: choice('Conversation type: 1.', [1]),
    },
    persisted: false,
    counted: false,
    pushText: null,
    notes: ['No push.'],
    sources: ['java:messages/ReadReceiptMessage.java', 'docs:platform-chat-api/message-about/objectname-callback'],
  }),
  defineMessageType({
    builder: 'readReceiptRequest',
    objectName: 'RC:RRReqMsg',
    summary: 'A request for read receipts of a group message.',
    content: { messageUId: text('UID of the message (unverified).') },
    persisted: false,
    counted: false,
    pushText: null,
    notes: ['Only the name and the purpose are documented; the content is unverified.', 'No push.'],
    sources: ['docs:platform-chat-api/message-about/objectname-callback'],
  }),
  defineMessageType({
    builder: 'typingStatus',
    objectName: 'RC:TypSts',
    summary: 'A typing indicator. Send it with `message.publishPrivateStatus`.',
    content: { typingContentType: text('Type of the message that is being typed, such as `RC:TxtMsg`.') },
    persisted: false,
    counted: false,
    pushText: null,
    notes: ['Status message, for private conversations only.', 'No push.'],
    sources: ['java:messages/TypingStatusMessage.java', 'docs:v4-platform/views/im/server/message/objectname'],
  }),
];
