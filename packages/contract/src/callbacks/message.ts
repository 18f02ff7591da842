import { bool, choice, integer, object, optional, text, texts } from '../fields.js';
import { defineCallback } from './define.js';

const CHANNEL_TYPES =
  '`PERSON` one-to-one, `PERSONS` discussion, `GROUP`, `TEMPGROUP` chatroom, `CUSTOMERSERVICE`, `NOTIFY` system, `MC` and `MP` public services, `ULTRAGROUP`.';
const SYSTEMS = '`iOS`, `Android`, `HarmonyOS`, `Websocket`, `MiniProgram`, `PC` or `Server`.';
const busChannel = optional(text('Channel of an ultra group, empty otherwise.', { allowEmpty: true }));
const originalMsgUID = optional(
  text('In ultra groups: the message that a change, an expansion or a recall refers to.', { allowEmpty: true }),
);
const aiGenerated = optional(bool('Whether it is marked as written by an AI; only when enabled.'));

const route = defineCallback({
  id: 'message.route',
  summary: 'A message was accepted.',
  contentType: 'form',
  body: {
    fromUserId: text('Id of the sender.'),
    toUserId: text('Id of the user, group, chatroom or ultra group that it was sent to.'),
    objectName: text('Message type, such as `RC:TxtMsg`.'),
    content: text('What it says; JSON for built-in types.', { allowEmpty: true }),
    channelType: text(CHANNEL_TYPES),
    msgTimestamp: text('When the service received it, in milliseconds since 1970.'),
    msgUID: text('Id of the message. Repeats of a callback have the same.'),
    originalMsgUID,
    sensitiveType: optional(choice('0 for no sensitive word, 1 for a blocked one, 2 for a replaced one.', [0, 1, 2])),
    source: optional(text(`What it was sent from: ${SYSTEMS}`)),
    busChannel,
    groupUserIds: optional(texts('Receivers of a message for chosen members of a group.', {}, { minItems: 0 })),
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
    'Messages of the server API are told of only if a switch of the console says so; broadcasts to all users never are.',
    'A message that a blocked word stopped, or that was refused by `message.preSend`, is not told of.',
    'Status messages are not told of.',
    'Changes, expansions and recalls in ultra groups come as messages of their own with `originalMsgUID`.',
  ],
  sources: ['docs:platform-chat-api/message/sync', 'docs:platform-chat-api/message/service-config'],
});

const preSend = defineCallback({
  id: 'message.preSend',
  summary: 'A message is about to be delivered, and the app server may stop or change it.',
  contentType: 'form',
  appKeyIn: 'body',
  answer: 'verdict',
  body: {
    appKey: text('App key.'),
    fromUserId: text('Id of the sender.'),
    targetId: text('Id of the user, group, chatroom or ultra group that it is for.'),
    toUserIds: optional(
      texts('Receivers of a message for chosen members of a group.', {}, { minItems: 0, commas: 'send' }),
    ),
    msgType: text('Message type, such as `RC:TxtMsg`.'),
    content: text('What it says; JSON for built-in types.', { allowEmpty: true }),
    pushContent: optional(text('Text of the push.', { allowEmpty: true })),
    disablePush: optional(bool('Whether there is no push.')),
    pushExt: optional(text('Push settings, JSON.', { allowEmpty: true })),
    expansion: optional(bool('Whether the message takes key-value pairs.')),
    extraContent: optional(text('The first key-value pairs, JSON.', { allowEmpty: true })),
    channelType: text('`PERSON`, `PERSONS`, `GROUP`, `TEMPGROUP` or `ULTRAGROUP`.'),
    msgTimeStamp: text('When the service received it, in milliseconds since 1970.'),
    messageId: text('Id of the message; `message.route` calls it `msgUID`.'),
    originalMsgUID,
    os: optional(text(`What it was sent from: ${SYSTEMS}`)),
    busChannel,
    clientIp: optional(text("The sender's address and port.")),
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
    'Without an answer in time the message is delivered.',
    'Messages of the server API are asked about only if a switch of the console says so.',
    'A message that a blocked word stopped is not asked about; a replaced word arrives replaced.',
  ],
  sources: ['docs:platform-chat-api/moderation/msgcb'],
});

const operation = defineCallback({
  id: 'message.operation',
  summary: 'A message was recalled, or messages were deleted (known from a community SDK only).',
  contentType: 'json',
  body: {
    eventType: choice('1 for a recall, 2 for a deletion.', [1, 2]),
    fromUserId: text('Id of who did it.'),
    optTime: integer('When, in milliseconds since 1970.'),
    source: optional(text(`What it was done from: ${SYSTEMS}`)),
    conversationInfo: object('ConversationInfo', 'The conversation.', {
      conversationType: integer('1 one-to-one, 3 group, 4 chatroom, 6 system, 10 ultra group.'),
      targetId: text('Id of the other user, the group or the room.'),
      busChannel,
    }),
    originalMsgInfo: optional(
      object('OriginalMessageInfo', 'The message.', {
        messageId: text('Id of the message.'),
        messageTime: integer('When it was sent, in milliseconds since 1970.'),
      }),
    ),
    recallMsgInfo: optional(
      object('RecallInfo', 'Of a recall.', {
        isDelete: optional(
          choice('Whether clients delete the message instead of showing that it was recalled.', [0, 1]),
        ),
        isAdmin: optional(choice('Whether an administrator did it.', [0, 1])),
        extra: optional(text('Any text of yours.', { allowEmpty: true })),
      }),
    ),
    deleteMsgInfo: optional(
      object('DeleteInfo', 'Of a deletion.', {
        deleteType: choice('1 for named messages, 2 for all up to a time.', [1, 2]),
        msgTimestamp: optional(integer('That time, in milliseconds since 1970.')),
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
  notes: ['How it is signed is inferred.'],
  sources: ['github:feymanlee/rongcloud-go callback/types.go'],
});

const auditResult = defineCallback({
  id: 'moderation.auditResult',
  summary: 'The moderation service has judged a message.',
  contentType: 'json',
  signedIn: 'header',
  body: {
    result: choice('10000 passed, 10001 refused.', [10000, 10001]),
    content: text(
      'The message, JSON: `appKey`, `fromUserId`, `targetId`, `toUserIds`, `conversationType`, `objectName` and more.',
    ),
    msgUID: text('Id of the message.'),
    serviceProvider: optional(text('Who judged.', { allowEmpty: true })),
    resultDetail: optional(text('What they said, JSON of their own.', { allowEmpty: true })),
  },
  sample: {
    result: 10001,
    content:
      '{"appKey":"uwd1c0sxdlx2","fromUserId":"u1","targetId":"u2","conversationType":"PERSON","objectName":"RC:TxtMsg"}',
    msgUID: '5FGT-7VA9-G4DD-4V5P',
    serviceProvider: 'vendor',
    resultDetail: '{}',
  },
  notes: ['The names of its signing headers are inferred.'],
  sources: ['docs:platform-chat-api/moderation/audit-result'],
});

export const messageCallbacks = [route, preSend, operation, auditResult] as const;
