import { defineEndpoint } from '../../endpoint.js';
import { id, integer, narrowing, optional, text } from '../../fields.js';
import {
  broadcastRate,
  busChannel,
  content,
  contentAvailable,
  disablePush,
  disableUpdateLastMsg,
  isCounted,
  isPersisted,
  msgRandom,
  objectName,
  pushContent,
  pushData,
  pushExt,
} from '../message-fields.js';
import {
  EMPTY_PUSH,
  LITERAL,
  OFFLINE,
  receivers,
  SAME_LENGTH,
  template,
  UIDS,
  userMessageUIDs,
} from './send-fields.js';

const systemSender = id(
  'Id of the sender, shown to the receivers as the target of the conversation. Any id is allowed, such as `__system__`.',
);

export const publishSystem = defineEndpoint({
  id: 'message.publishSystem',
  path: '/message/system/publish.json',
  summary: 'Sends a system message to one or several users.',
  params: {
    fromUserId: systemSender,
    toUserId: receivers(100),
    objectName,
    content,
    pushContent,
    pushData,
    pushExt,
    isPersisted,
    isCounted,
    contentAvailable,
    disablePush,
    disableUpdateLastMsg,
    msgRandom,
    count: optional(integer('Inferred: badge number of the app on iOS. Only the Go SDK sends the parameter.')),
    busChannel,
  },
  result: { messageUIDs: userMessageUIDs },
  rateLimit: { rates: [{ calls: 100, per: 'second' }], weigh: 'toUserId' },
  repeat: 'send',
  sample: {
    params: {
      fromUserId: '__system__',
      toUserId: ['user2'],
      objectName: 'RC:TxtMsg',
      content: '{"content":"Welcome"}',
      pushContent: 'Welcome',
    },
    result: { code: 200, messageUIDs: [{ userId: 'user2', messageUID: '5FGT-7VA9-G4DD-4V5P' }] },
  },
  notes: [
    'The message arrives in a system conversation (type 6), in which receivers cannot reply.',
    'Neither the sender nor the receivers need be registered (observed on the real service).',
    '`isIncludeSender` is not supported.',
    OFFLINE,
    EMPTY_PUSH,
  ],
  disagreements: `${UIDS} V2.0.1 states 1,000 receivers in one place and 100 in another; the documentation says 100, which is followed. The documentation of 2021 requires pushContent; no SDK does.`,
  v2: 'Message.PublishSystem',
  since: 'V2.0.1',
  sources: [
    'docs:platform-chat-api/system/send-private',
    'php@v2.0.1:API/methods/Message.php',
    'java:methods/message/system/MsgSystem.java',
    'go:sdk/message.go',
  ],
});

export const publishSystemTemplate = defineEndpoint({
  id: 'message.publishSystemTemplate',
  path: '/message/system/publish_template.json',
  body: 'json',
  summary: 'Sends a system message from a template to several users, with separate values for each user.',
  params: { fromUserId: systemSender, ...template(100) },
  result: { messageUIDs: userMessageUIDs },
  rateLimit: { rates: [{ calls: 100, per: 'second' }], weigh: 'toUserId' },
  repeat: 'send',
  sample: {
    params: {
      fromUserId: '__system__',
      toUserId: ['21'],
      objectName: 'RC:TxtMsg',
      content: '{"content":"{name}, your order is on its way"}',
      values: [{ '{name}': 'Tony' }],
      pushContent: ['Your order is on its way'],
    },
    result: { code: 200, messageUIDs: [{ userId: '21', messageUID: '5FGT-7VA9-G4DD-4V5P' }] },
  },
  notes: [
    LITERAL,
    SAME_LENGTH,
    'The messages arrive in system conversations (type 6), in which receivers cannot reply.',
    OFFLINE,
  ],
  disagreements: `${UIDS} A Java comment allows 1,000 receivers; the documentation allows 100, which is followed. Only Go sends disablePush and verifyBlacklist, the latter always as 0.`,
  v2: 'Message.publishSystemTemplate',
  since: 'V2.0.1',
  sources: [
    'docs:platform-chat-api/system/send-private-template',
    'java:methods/message/system/MsgSystem.java',
    'php:Lib/Message/System/System.php',
    'go:sdk/message.go',
  ],
});

export const broadcast = defineEndpoint({
  id: 'message.broadcast',
  path: '/message/broadcast.json',
  summary: 'Sends a system message to all users of the app, with a push to offline users.',
  params: {
    fromUserId: systemSender,
    objectName,
    content,
    pushContent,
    pushData,
    pushExt,
    os: narrowing(
      'all platforms',
      text('Platform whose users get the push notification.', { values: ['iOS', 'Android'] }),
    ),
    contentAvailable,
    disableUpdateLastMsg,
    msgRandom,
  },
  result: {
    messageUID: optional(
      text('Id of the message, for `message.recallBroadcast`. Optional: only the Java and Go SDKs have the field.'),
    ),
  },
  rateLimit: broadcastRate,
  repeat: 'send',
  errors: [{ code: 1009, when: 'broadcasts are not enabled for the app (required in production)' }],
  sample: {
    params: {
      fromUserId: '__system__',
      objectName: 'RC:TxtMsg',
      content: '{"content":"Maintenance tonight"}',
      pushContent: 'Maintenance tonight',
    },
    result: { code: 200, messageUID: '5FGT-7VA9-G4DD-4V5P' },
  },
  notes: [
    'The message arrives in a system conversation (type 6), in which receivers cannot reply.',
    'Clients poll for the message, so delivery can take 3 minutes. The service reaches about 2,000 receivers a second.',
    'The limit of 3 a day is per calendar day and is shared with `push.broadcastPush` (older documentation).',
    'The server-side history stores the message only if this is enabled in the console. The callback `message.route` is not sent.',
    'The service is free in the development environment, and must be enabled for production.',
    '`disablePush` is not supported.',
    'An empty `pushContent`, `pushData` or `os` counts as absent: the V2.0.1 SDKs send empty strings for unset parameters.',
  ],
  disagreements:
    'V2.0.1 allows 1 an hour; all later sources allow 2, which is followed. The documentation says that only the message log contains the message id; Java and Go read it from the answer, which is followed. A code table before 2020 has 1008 instead of 1009 for a disabled service.',
  v2: 'Message.broadcast',
  since: 'V2.0.1',
  sources: [
    'docs:platform-chat-api/system/send-message-broadcast-to-all',
    'docs:v4-platform/views/im/server/system/broadcast',
    'php@v2.0.1:API/methods/Message.php',
    'java:methods/message/system/MsgSystem.java',
  ],
});

export const broadcastOnline = defineEndpoint({
  id: 'message.broadcastOnline',
  path: '/message/online/broadcast.json',
  summary: 'Sends a system message to all online users of the app, without a push.',
  params: { fromUserId: systemSender, objectName, content, msgRandom, disableUpdateLastMsg },
  result: { messageUID: optional(text('Id of the message. Optional: only the Java and Go SDKs have the field.')) },
  rateLimit: { rates: [{ calls: 60, per: 'minute' }] },
  repeat: 'send',
  errors: [{ code: 1009, when: 'broadcasts to online users are not enabled for the app' }],
  sample: {
    params: { fromUserId: '__system__', objectName: 'RC:TxtMsg', content: '{"content":"Maintenance in 5 minutes"}' },
    result: { code: 200, messageUID: '5FGT-7VA9-G4DD-4V5P' },
  },
  notes: [
    'The message arrives in a system conversation (type 6), in which receivers cannot reply.',
    'Clients poll for the message, so delivery can take 3 minutes.',
    'Offline users get the message only if they connect within 10 minutes.',
    'The message cannot be recalled.',
    'Inferred: the server-side history does not store the message.',
  ],
  disagreements:
    "A Java comment says that delivery takes up to 5 minutes, the documentation says 3. Inferred: the limit of 60 a minute, which Nexconn, RongCloud's overseas brand, documents for its own path.",
  since: 'Java SDK 3.2.11 (2021)',
  sources: [
    'docs:platform-chat-api/system/send-message-broadcast-online',
    'docs:nexconn/platform-chat-api/system/send-message-broadcast-online',
    'java:methods/message/system/MsgSystem.java',
    'go:sdk/message.go',
    'php:Lib/Message/System/System.php',
  ],
});
