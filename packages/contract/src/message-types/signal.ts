import { choice, integer, optional, text } from '../fields.js';
import { defineMessageType, type MessageType, user } from './define.js';

/** Signals between client apps: clients neither store them nor count them as unread. */
export const signalTypes: readonly MessageType[] = [
  defineMessageType({
    builder: 'commandMessage',
    objectName: 'RC:CmdMsg',
    summary: 'A command for the client app, defined by you. Clients do not show the message.',
    content: {
      name: text('Name of the command, defined by you.'),
      data: text('Data of the command, often JSON.'),
      user,
    },
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
      'A recall command, which `message.recall` sends by itself. Send the command yourself, with `message.broadcast`, only to recall a broadcast.',
    content: {
      messageUId: text('Id of the message to recall. The documentation spells the field `MessageUId`.'),
      conversationType: choice(
        'Conversation type of the message: 1 one-to-one, 2 discussion, 3 group, 4 chatroom, 6 system, 10 ultra group. The Java SDK sends a string, the Go SDK a number.',
        [1, 2, 3, 4, 6, 10],
      ),
      targetId: optional(
        text('Id of the receiver, group or chatroom of the message. The documentation requires the field.'),
      ),
      channelId: optional(text('Id of the ultra group channel.')),
      sentTime: optional(
        text('Send time of the message: Unix time in milliseconds. The documentation requires the field.'),
      ),
      isAdmin: optional(choice('1 if an administrator recalls the message. The documentation has a boolean.', [0, 1])),
      isDelete: optional(
        choice('1 to delete the message without a recall notice. The documentation has a boolean.', [0, 1]),
      ),
    },
    persisted: false,
    counted: false,
    pushText: '撤回了一条消息',
    sentWith: null,
    notes: ['The server-side history stores the command.'],
    sources: [
      'java:messages/RcCmdMessage.java',
      'go:sdk/message.go',
      'docs:platform-chat-api/message-about/objectname-callback',
    ],
  }),
  defineMessageType({
    builder: 'readNotification',
    objectName: 'RC:ReadNtf',
    summary: 'A read receipt in a one-to-one conversation.',
    content: {
      lastMessageSendTime: integer(
        'Send time of the last message read: Unix time in milliseconds. The Java SDK sends a string.',
      ),
      messageUId: optional(text('Id of the last message read; sent by web clients.')),
      type: choice('Conversation type, always 1 (one-to-one).', [1]),
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
    content: { messageUId: text('Id of the message for which read receipts are requested (unverified).') },
    persisted: false,
    counted: false,
    pushText: null,
    sentWith: 'publishGroup',
    notes: ['Only the message type and its purpose are documented; the content is unverified.', 'No push.'],
    sources: ['docs:platform-chat-api/message-about/objectname-callback'],
  }),
  defineMessageType({
    builder: 'typingStatus',
    objectName: 'RC:TypSts',
    summary: 'A typing indicator: the sender is writing a message. Send it with `message.publishPrivateStatus`.',
    content: { typingContentType: text('Type of the message that the sender is writing, such as `RC:TxtMsg`.') },
    persisted: false,
    counted: false,
    pushText: null,
    sentWith: 'publishPrivateStatus',
    notes: ['The message is a status message, for one-to-one conversations only.', 'No push.'],
    sources: ['java:messages/TypingStatusMessage.java', 'docs:v4-platform/views/im/server/message/objectname'],
  }),
];
