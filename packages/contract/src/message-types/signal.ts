import { choice, integer, optional, text } from '../fields.js';
import { defineMessageType, type MessageType, user } from './define.js';

/** What apps tell each other: neither stored nor counted as unread by clients. */
export const signalTypes: readonly MessageType[] = [
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
    builder: 'recallCommand',
    objectName: 'RC:RcCmd',
    summary:
      'The recall of a message. `message.recall` sends it by itself; `message.broadcast` takes it to recall a broadcast.',
    content: {
      messageUId: text('UID of the message to recall; documentation writes `MessageUId`.'),
      conversationType: choice('Type of its conversation. Java writes a text here, Go a number.', [1, 2, 3, 4, 6, 10]),
      targetId: optional(text('The receiver, group or room; required by documentation.')),
      channelId: optional(text('The channel of an ultra group.')),
      sentTime: optional(text('When the message was sent, in milliseconds; required by documentation.')),
      isAdmin: optional(choice('1 if an administrator recalls it. Documentation has a boolean.', [0, 1])),
      isDelete: optional(choice('1 to delete it without a trace. Documentation has a boolean.', [0, 1])),
    },
    persisted: false,
    counted: false,
    pushText: '撤回了一条消息',
    notes: ['The service keeps it in its history, though clients do not.'],
    sources: [
      'java:messages/RcCmdMessage.java',
      'go:sdk/message.go',
      'docs:platform-chat-api/message-about/objectname-callback',
    ],
  }),
  defineMessageType({
    builder: 'readNotification',
    objectName: 'RC:ReadNtf',
    summary: 'Messages of a private conversation that were read.',
    content: {
      lastMessageSendTime: integer(
        'When the last message that was read was sent, in milliseconds since 1970. Java writes a text here.',
      ),
      messageUId: optional(text('UID of that message; web clients send it.')),
      type: choice('Type of the conversation: 1.', [1]),
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
    summary: 'A question to a group: who has read this message?',
    content: { messageUId: text('UID of the message (unverified).') },
    persisted: false,
    counted: false,
    pushText: null,
    notes: ['Only its name and purpose are documented (unverified).', 'No push.'],
    sources: ['docs:platform-chat-api/message-about/objectname-callback'],
  }),
  defineMessageType({
    builder: 'typingStatus',
    objectName: 'RC:TypSts',
    summary: 'Somebody is typing. Send it with `message.publishPrivateStatus`.',
    content: { typingContentType: text('Type of the message that is being typed, such as `RC:TxtMsg`.') },
    persisted: false,
    counted: false,
    pushText: null,
    notes: ['A status message, for private conversations only.', 'No push.'],
    sources: ['java:messages/TypingStatusMessage.java', 'docs:v4-platform/views/im/server/message/objectname'],
  }),
];
