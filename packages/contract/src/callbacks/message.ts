import { bool, choice, integer, object, optional, text, texts } from '../fields.js';
import { defineCallback } from './define.js';

const CHANNEL_TYPES =
  'Conversation type: `PERSON` one-to-one, `PERSONS` discussion, `GROUP`, `TEMPGROUP` chatroom, `CUSTOMERSERVICE`, `NOTIFY` system, `MC` and `MP` public services, `ULTRAGROUP`.';
const SYSTEMS = '`iOS`, `Android`, `HarmonyOS`, `Websocket`, `MiniProgram`, `PC` or `Server`.';
const busChannel = optional(text('Channel of the ultra group; empty in other conversations.', { allowEmpty: true }));
const originalMsgUID = optional(
  text('UID of the modified, expanded or recalled message; ultra groups only.', { allowEmpty: true }),
);
const aiGenerated = optional(bool('True if the message is marked as AI-generated; only when enabled.'));

const route = defineCallback({
  id: 'message.route',
  summary: 'A message was accepted.',
  contentType: 'form',
  body: {
    fromUserId: text('Id of the sender.'),
    toUserId: text('Id of the target user, group, chatroom or ultra group.'),
    objectName: text('Message type, such as `RC:TxtMsg`.'),
    content: text('Message content; JSON for built-in types.', { allowEmpty: true }),
    channelType: text(CHANNEL_TYPES),
    msgTimestamp: text('Time of receipt by the service: Unix time in milliseconds.'),
    msgUID: text('Id of the message. Retries of the callback have the same id.'),
    originalMsgUID,
    sensitiveType: optional(
      choice('Sensitive words in the message: 0 none, 1 a blocking word, 2 a replaced word.', [0, 1, 2]),
    ),
    source: optional(text(`Platform of the sender: ${SYSTEMS}`)),
    busChannel,
    groupUserIds: optional(
      texts('Ids of the receivers, if the message is for selected members of a group.', {}, { minItems: 0 }),
    ),
    aiGenerated,
  },
  sample: {
    fromUserId: 'u1',
    toUserId: 'g1',
    objectName: 'RC:TxtMsg',
    content: '{"content":"hi"}',
    channelType: 'GROUP',
    msgTimestamp: '1700000000000',
    msgUID: '5FGT-7VA9-G4DD-4V5P',
    sensitiveType: 0,
    source: 'iOS',
  },
  notes: [
    'Messages sent by the server API are reported only if the console enables it; broadcasts to all users never are.',
    'Messages stopped by a sensitive word or refused by `message.preSend` are not reported.',
    'Status messages are not reported.',
    'Modifications, expansions and recalls in ultra groups are reported as separate messages with `originalMsgUID`.',
  ],
  sources: ['docs:platform-chat-api/message/sync', 'docs:platform-chat-api/message/service-config'],
});

const preSend = defineCallback({
  id: 'message.preSend',
  summary: 'A message is about to be delivered; the app server may block or change it.',
  contentType: 'form',
  appKeyIn: 'body',
  answer: 'verdict',
  body: {
    appKey: text('App key.'),
    fromUserId: text('Id of the sender.'),
    targetId: text('Id of the target user, group, chatroom or ultra group.'),
    toUserIds: optional(
      texts(
        'Ids of the receivers, if the message is for selected members of a group.',
        {},
        { minItems: 0, commas: 'send' },
      ),
    ),
    msgType: text('Message type, such as `RC:TxtMsg`.'),
    content: text('Message content; JSON for built-in types.', { allowEmpty: true }),
    pushContent: optional(text('Push text.', { allowEmpty: true })),
    disablePush: optional(bool('True if the push is disabled.')),
    pushExt: optional(text('Push settings, as JSON.', { allowEmpty: true })),
    expansion: optional(bool('True if the message accepts key-value pairs.')),
    extraContent: optional(text('Initial key-value pairs, as JSON.', { allowEmpty: true })),
    channelType: text('Conversation type: `PERSON`, `PERSONS`, `GROUP`, `TEMPGROUP` or `ULTRAGROUP`.'),
    msgTimeStamp: text('Time of receipt by the service: Unix time in milliseconds.'),
    messageId: text('Id of the message; `message.route` calls it `msgUID`.'),
    originalMsgUID,
    os: optional(text(`Platform of the sender: ${SYSTEMS}`)),
    busChannel,
    clientIp: optional(text("The sender's IP address and port.")),
    aiGenerated,
  },
  sample: {
    appKey: 'uwd1c0sxdlx2',
    fromUserId: 'u1',
    targetId: 'u2',
    msgType: 'RC:TxtMsg',
    content: '{"content":"hi"}',
    channelType: 'PERSON',
    msgTimeStamp: '1700000000000',
    messageId: '5FGT-7VA9-G4DD-4V5P',
    os: 'Android',
  },
  notes: [
    'If the app server does not answer in time, the message is delivered.',
    'The callback is sent for messages of the server API only if the console enables it.',
    'It is not sent for messages stopped by a sensitive word; replaced words arrive already replaced.',
  ],
  sources: ['docs:platform-chat-api/moderation/msgcb'],
});

const operation = defineCallback({
  id: 'message.operation',
  summary: 'A message was recalled or messages were deleted. Known from a community SDK only.',
  contentType: 'json',
  body: {
    eventType: choice('Event: 1 recall, 2 deletion.', [1, 2]),
    fromUserId: text('Id of the user who recalled or deleted.'),
    optTime: integer('Time of the operation: Unix time in milliseconds.'),
    source: optional(text(`Platform of the operation: ${SYSTEMS}`)),
    conversationInfo: object('ConversationInfo', 'Conversation of the messages.', {
      conversationType: integer('Conversation type: 1 one-to-one, 3 group, 4 chatroom, 6 system, 10 ultra group.'),
      targetId: text('Id of the target: the other user, the group or the chatroom.'),
      busChannel,
    }),
    originalMsgInfo: optional(
      object('OriginalMessageInfo', 'Original message.', {
        messageId: text('Id of the message.'),
        messageTime: integer('Send time: Unix time in milliseconds.'),
      }),
    ),
    recallMsgInfo: optional(
      object('RecallInfo', 'Details of a recall.', {
        isDelete: optional(choice('1 if clients delete the message instead of showing a recall notice.', [0, 1])),
        isAdmin: optional(choice('1 if an administrator recalled the message.', [0, 1])),
        extra: optional(text('Custom string of the recall.', { allowEmpty: true })),
      }),
    ),
    deleteMsgInfo: optional(
      object('DeleteInfo', 'Details of a deletion.', {
        deleteType: choice('Scope: 1 given messages, 2 all messages up to `msgTimestamp`.', [1, 2]),
        msgTimestamp: optional(integer('Time up to which messages are deleted: Unix time in milliseconds.')),
      }),
    ),
  },
  sample: {
    eventType: 1,
    fromUserId: 'u1',
    optTime: 1700000000000,
    source: 'iOS',
    conversationInfo: { conversationType: 1, targetId: 'u2' },
    originalMsgInfo: { messageId: '5FGT-7VA9-G4DD-4V5P', messageTime: 1699999990000 },
    recallMsgInfo: { isDelete: 0, isAdmin: 0, extra: '' },
  },
  notes: ['Inferred: the signing method.'],
  sources: ['github:feymanlee/rongcloud-go callback/types.go'],
});

const auditResult = defineCallback({
  id: 'moderation.auditResult',
  summary: 'The moderation service has reviewed a message.',
  contentType: 'json',
  signedIn: 'header',
  body: {
    result: choice('Result: 10000 passed, 10001 refused.', [10000, 10001]),
    content: text(
      'The message, as JSON: `appKey`, `fromUserId`, `targetId`, `toUserIds`, `conversationType`, `objectName` and more.',
    ),
    msgUID: text('Id of the message.'),
    serviceProvider: optional(text('Name of the moderation provider.', { allowEmpty: true })),
    resultDetail: optional(text('Result details in the format of the provider, as JSON.', { allowEmpty: true })),
  },
  sample: {
    result: 10001,
    content:
      '{"appKey":"uwd1c0sxdlx2","fromUserId":"u1","targetId":"u2","conversationType":"PERSON","objectName":"RC:TxtMsg"}',
    msgUID: '5FGT-7VA9-G4DD-4V5P',
    serviceProvider: 'vendor',
    resultDetail: '{}',
  },
  notes: ['Inferred: the names of the signing headers.'],
  sources: ['docs:platform-chat-api/moderation/audit-result'],
});

export const messageCallbacks = [route, preSend, operation, auditResult] as const;
