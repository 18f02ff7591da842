import { defineEndpoint } from '../endpoint.js';
import { flag, id, ids, integer, list, object, optional, text, textMap, texts } from '../fields.js';
import {
  broadcastRate,
  busChannel,
  content,
  contentAvailable,
  disablePush,
  disableUpdateLastMsg,
  expansion,
  extraContent,
  fromUserId,
  isCounted,
  isIncludeSender,
  isPersisted,
  msgRandom,
  needReadReceipt,
  objectName,
  pushContent,
  pushData,
  pushExt,
} from './message-fields.js';

const receivers = (maxItems: number) => ids('Ids of the receivers, one or several.', { maxItems });
const verifyBlacklist = optional(flag('Whether receivers who have the sender on their blocklist are left out.'));
const systemSender = id(
  'Id of the sender, which the receivers see as the target of the conversation. Any id will do, such as `__system__`.',
);

/** Texts that stand in the order of the receivers. */
const perReceiver = (description: string, maxItems: number) => texts(description, { allowEmpty: true }, { maxItems });

/** What both template endpoints take; they differ in how many receivers a call may have. */
const template = (maxReceivers: number) => ({
  toUserId: receivers(maxReceivers),
  objectName,
  content: text(
    'What the messages say, the same text for all receivers, with placeholders such as `{name}`. For a built-in type a JSON object, serialized.',
    { maxBytes: 128 * 1024 },
  ),
  values: list(
    'What stands for the placeholders: an object for each receiver, in the order of `toUserId`.',
    textMap('Texts by placeholder; the keys include the braces, as in `{"{name}": "Tony"}`.'),
    { minItems: 1, maxItems: maxReceivers },
  ),
  pushContent: perReceiver(
    'Push text for each receiver, in the order of `toUserId`; may hold placeholders. An empty text stands for no push.',
    maxReceivers,
  ),
  pushData: optional(
    perReceiver('Data of the push for each receiver, in the order of `toUserId`; may hold placeholders.', maxReceivers),
  ),
  pushExt: optional(
    perReceiver(
      'Push settings for each receiver, in the order of `toUserId`: JSON objects, serialized, as in other messages.',
      maxReceivers,
    ),
  ),
  verifyBlacklist,
  contentAvailable,
  disablePush,
  disableUpdateLastMsg,
  msgRandom,
});

const userMessageUIDs = optional(
  list(
    'Id of the message for each receiver.',
    object('UserMessageUid', 'The message that one user receives.', {
      userId: text('Id of the receiver.'),
      messageUID: text('Id of the message.'),
    }),
  ),
);

const hour = text('The hour, `yyyyMMddHH`: `2014010101` is 01:00 to 02:00 on January 1, 2014.', {
  pattern: '^\\d{10}$',
});

const NOT_FOR_SENDER =
  "Without `isIncludeSender` the sender's clients do not get the message and the sender's history lacks it. With it, online clients get it; the history keeps it if cloud storage is enabled, and clients that connect later get it if multi-device sync is.";
const OFFLINE =
  'Offline receivers get the message when they next connect, within 7 days. The server-side history is separate and needs the cloud storage service.';
const NOT_ROUTED = 'The message callback is not called unless the console switch for server API messages is on.';
const NOT_FILTERED = 'Sensitive words are not filtered unless the console switch for server API messages is on.';
const EXPANSION_QUOTA = 'Changing the key-value pairs of sent messages counts against the same quota.';
const EMPTY_PUSH = 'V2.0.1 always sends its push parameters, empty when unset: an empty text reads as absent.';
const SAME_LENGTH = '`values`, `pushContent` and `pushData` must be as long as `toUserId`.';
const LITERAL =
  'Placeholders are replaced literally in `content`, `pushContent` and `pushData`; any text can be one, the braces are a convention.';
const UIDS = 'V2.0.1 results have only the code; newer SDKs read messageUIDs as well, which is followed.';

const publishPrivate = defineEndpoint({
  id: 'message.publishPrivate',
  path: '/message/private/publish.json',
  summary: 'Sends a one-to-one message to one or several users.',
  params: {
    fromUserId,
    toUserId: receivers(1000),
    objectName,
    content,
    pushContent,
    pushData,
    pushExt,
    count: optional(integer('Badge on iOS; -1 leaves it as it is. Heeded only with a single receiver.', { max: 9999 })),
    verifyBlacklist,
    isPersisted,
    isCounted,
    isIncludeSender,
    contentAvailable,
    disablePush,
    expansion,
    extraContent,
    disableUpdateLastMsg,
    msgRandom,
    needReadReceipt,
    busChannel,
  },
  result: { messageUIDs: userMessageUIDs },
  rateLimit: { rates: [{ calls: 6000, per: 'minute' }], weigh: 'toUserId' },
  repeat: 'send',
  sample: {
    params: {
      fromUserId: 'jlk456j5',
      toUserId: ['user2'],
      objectName: 'RC:TxtMsg',
      content: '{"content":"Hello"}',
      pushContent: 'Hello',
    },
    result: { code: 200, messageUIDs: [{ userId: 'user2', messageUID: '5FGT-7VA9-G4DD-4V5P' }] },
  },
  notes: [
    'Neither the sender nor the receivers need exist (observed on the real service).',
    'No source asks for friendship, or has a list of receivers that failed.',
    'A push shows the sender only if a token was once issued to that user.',
    NOT_FOR_SENDER,
    OFFLINE,
    'With `verifyBlacklist: 1` a receiver who blocked the sender is skipped and the code stays 200 (inferred).',
    'Only a message sent with `expansion: true` can have its key-value pairs changed later.',
    EXPANSION_QUOTA,
    NOT_ROUTED,
    NOT_FILTERED,
    'V2.0.1 always sends pushContent, pushData and count, empty when unset: an empty text reads as absent.',
  ],
  disagreements: `${UIDS} SDK comments word verifyBlacklist as if it were the sender's list; the receivers' is followed. V2.0.1 says of isPersisted that it is for clients that do not know the message type; newer documentation speaks of server-side history, which is followed. Python sends booleans as True and False, all others in lower case. A code table of 2020 caps the HTTP body at 100 KB (1508); 128 KB of content is followed.`,
  v2: 'Message.publishPrivate',
  since: 'V2.0.1; pushExt, disablePush and expansion later; needReadReceipt since 2025',
  sources: [
    'docs:platform-chat-api/message/send-private',
    'php@v2.0.1:API/methods/Message.php',
    'java:methods/message/_private/Private.java',
    'go:sdk/message.go',
  ],
});

const publishTemplate = defineEndpoint({
  id: 'message.publishTemplate',
  path: '/message/private/publish_template.json',
  body: 'json',
  summary: 'Sends several users a one-to-one message made from a template, with values for each of them.',
  params: { fromUserId, ...template(1000), isIncludeSender, isCounted, needReadReceipt },
  result: { messageUIDs: userMessageUIDs },
  rateLimit: { rates: [{ calls: 6000, per: 'minute' }], weigh: 'toUserId' },
  repeat: 'send',
  sample: {
    params: {
      fromUserId: 'jlk456j5',
      toUserId: ['21', '22'],
      objectName: 'RC:TxtMsg',
      content: '{"content":"{name}, you have {points} points"}',
      values: [
        { '{name}': 'Tony', '{points}': '5' },
        { '{name}': 'Pepper', '{points}': '7' },
      ],
      pushContent: ['{name} has news', ''],
    },
    result: {
      code: 200,
      messageUIDs: [
        { userId: '21', messageUID: '5FGT-7VA9-G4DD-4V5P' },
        { userId: '22', messageUID: '5FGT-7VAA-G4DD-4V5P' },
      ],
    },
  },
  notes: [LITERAL, SAME_LENGTH, NOT_FOR_SENDER, OFFLINE],
  disagreements: `${UIDS} isIncludeSender is documented but sent by no SDK; isCounted is sent by Go only. Go sends disableUpdateLastMsg as a text, Java as a boolean; the latter is followed. PHP does not send verifyBlacklist and the like, and expects content to be encoded already.`,
  v2: 'Message.publishTemplate',
  since: 'V2.0.1',
  sources: [
    'docs:platform-chat-api/message/send-private-template',
    'php@v2.0.1:API/jsonsource/TemplateMessage.json',
    'java:models/Templates.java',
    'go:sdk/message.go',
  ],
});

const publishSystem = defineEndpoint({
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
    count: optional(integer('Badge on iOS (inferred). Sent by the Go SDK only.')),
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
    'The message arrives in a system conversation (type 6), where receivers cannot reply.',
    'Neither the sender nor the receivers need exist (observed on the real service).',
    'There is no `isIncludeSender`.',
    OFFLINE,
    EMPTY_PUSH,
  ],
  disagreements: `${UIDS} V2.0.1 names 1,000 receivers in one place and 100 in another; documentation says 100, which is followed. Documentation of 2021 requires pushContent, no SDK does.`,
  v2: 'Message.PublishSystem',
  since: 'V2.0.1',
  sources: [
    'docs:platform-chat-api/system/send-private',
    'php@v2.0.1:API/methods/Message.php',
    'java:methods/message/system/MsgSystem.java',
    'go:sdk/message.go',
  ],
});

const publishSystemTemplate = defineEndpoint({
  id: 'message.publishSystemTemplate',
  path: '/message/system/publish_template.json',
  body: 'json',
  summary: 'Sends several users a system message made from a template, with values for each of them.',
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
    'The messages arrive in system conversations (type 6), where receivers cannot reply.',
    OFFLINE,
  ],
  disagreements: `${UIDS} A Java comment allows 1,000 receivers, documentation 100; the latter is followed. disablePush and verifyBlacklist are sent by Go only, the latter always as 0.`,
  v2: 'Message.publishSystemTemplate',
  since: 'V2.0.1',
  sources: [
    'docs:platform-chat-api/system/send-private-template',
    'java:methods/message/system/MsgSystem.java',
    'php:Lib/Message/System/System.php',
    'go:sdk/message.go',
  ],
});

const publishGroup = defineEndpoint({
  id: 'message.publishGroup',
  path: '/message/group/publish.json',
  summary: 'Sends a message to groups, or to chosen members of one group.',
  params: {
    fromUserId,
    toGroupId: ids('Group ids, one or several; a single one with `toUserId`.', { maxItems: 3 }),
    toUserId: optional(
      ids('Ids of the members who alone receive the message, a directed message. Heeded only with a single group.'),
    ),
    objectName,
    content,
    pushContent,
    pushData,
    pushExt,
    isPersisted,
    isCounted,
    isIncludeSender,
    isMentioned: optional(
      flag('Whether the message mentions members; `content` must then hold `mentionedInfo`, which is else ignored.'),
    ),
    contentAvailable,
    disablePush,
    expansion,
    extraContent,
    disableUpdateLastMsg,
    msgRandom,
    needReadReceipt,
    busChannel,
  },
  result: {
    messageUIDs: optional(
      list(
        'Id of the message for each group.',
        object('GroupMessageUid', 'The message that one group receives.', {
          groupId: text('Id of the group.'),
          messageUID: text('Id of the message.'),
        }),
      ),
    ),
  },
  rateLimit: { rates: [{ calls: 20, per: 'second' }], weigh: 'toGroupId' },
  repeat: 'send',
  sample: {
    params: {
      fromUserId: 'jlk456j5',
      toGroupId: ['group1'],
      objectName: 'RC:TxtMsg',
      content: '{"content":"Hello"}',
      pushContent: 'Hello',
    },
    result: { code: 200, messageUIDs: [{ groupId: 'group1', messageUID: '5FGT-7VA9-G4DD-4V5P' }] },
  },
  notes: [
    'The sender need not be a member.',
    'Neither the sender nor the group need exist; a fourth group is refused with 1002 (observed on the real service).',
    'Those who are members when the message is sent receive it (inferred).',
    '`mentionedInfo` is `{"type": 1, "mentionedContent": "push text"}` for all members, or has `"type": 2` and a required `userIdList` for some.',
    'Other members never see a directed message. Cloud history does not keep it, and `expansion`, `extraContent`, `disablePush` and `pushExt` do not work with it.',
    NOT_FOR_SENDER,
    OFFLINE,
    EXPANSION_QUOTA,
    NOT_ROUTED,
    NOT_FILTERED,
    EMPTY_PUSH,
  ],
  disagreements: `${UIDS} PHP and Node name the members of mentionedInfo userIds and pushContent, the wire has userIdList and mentionedContent; PHP renames only the first, so that its mention text is lost. Documentation rules pushExt out for directed messages, Java sends it. Java refuses toUserId with several groups before it sends. Python takes one group only.`,
  v2: 'Message.publishGroup',
  since: 'V2.0.1; isMentioned and toUserId since Java 3.0.1',
  sources: [
    'docs:platform-chat-api/message/send-group',
    'php@v2.0.1:API/methods/Message.php',
    'java:methods/message/group/Group.java',
    'go:sdk/message.go',
  ],
});

const publishDiscussion = defineEndpoint({
  id: 'message.publishDiscussion',
  path: '/message/discussion/publish.json',
  summary: 'Sends a message to discussions, a conversation type that RongCloud has withdrawn.',
  params: {
    fromUserId,
    toDiscussionId: ids('Discussion ids, one or several.'),
    objectName,
    content,
    pushContent,
    pushData,
    isPersisted,
    isCounted,
    isIncludeSender,
    contentAvailable,
  },
  result: {},
  rateLimit: { rates: [{ calls: 20, per: 'second' }] },
  repeat: 'send',
  sample: {
    params: {
      fromUserId: 'jlk456j5',
      toDiscussionId: ['discussion1'],
      objectName: 'RC:TxtMsg',
      content: '{"content":"Hello"}',
      pushContent: 'Hello',
    },
    result: { code: 200 },
  },
  notes: [
    'Discussions (type 2) are deprecated; only client SDKs could create them, never the server API.',
    'Neither the sender nor the discussion need exist (observed on the real service).',
    EMPTY_PUSH,
  ],
  disagreements:
    'V2.0.1 sends one discussion, Java repeats the field; the latter is followed. Java knows no messageUIDs here.',
  v2: 'Message.publishDiscussion',
  since: 'V2.0.1',
  sources: [
    'php@v2.0.1:API/methods/Message.php',
    'java:methods/message/discussion/Discussion.java',
    'php:Lib/Message/Discussion/Discussion.php',
  ],
});

const publishChatroom = defineEndpoint({
  id: 'message.publishChatroom',
  path: '/message/chatroom/publish.json',
  summary: 'Sends a message to one or several chatrooms.',
  params: {
    fromUserId,
    toChatroomId: ids('Chatroom ids, one or several; at most 10 are recommended.'),
    objectName,
    content,
    isPersisted: optional(flag('Whether the cloud history of the chatroom keeps the message, if that is enabled.', 1)),
    isIncludeSender,
    msgRandom,
    priority: optional(
      integer(
        '0 keeps the level of the message type, 1 is high and allowlisted (needs the chatroom allowlist service), 2 high and 3 low (need the message level service).',
        { min: 0, max: 3, default: 0 },
      ),
    ),
  },
  result: {
    messageUIDs: optional(
      list(
        'Id of the message for each chatroom.',
        object('ChatroomMessageUid', 'The message that one chatroom receives.', {
          chatroomId: text('Id of the chatroom.'),
          messageUID: text('Id of the message.'),
        }),
      ),
    ),
  },
  rateLimit: { rates: [{ calls: 100, per: 'second' }], weigh: 'toChatroomId' },
  repeat: 'send',
  sample: {
    params: {
      fromUserId: 'jlk456j5',
      toChatroomId: ['room1'],
      objectName: 'RC:TxtMsg',
      content: '{"content":"Hello"}',
    },
    result: { code: 200, messageUIDs: [{ chatroomId: 'room1', messageUID: '5FGT-7VA9-G4DD-4V5P' }] },
  },
  notes: [
    'Only users in the chatroom receive the message: nothing waits offline and there is no push.',
    'The sender need not have joined.',
    'Neither the sender nor the chatroom need exist (observed on the real service).',
    'A `priority` whose service is not enabled is refused; no source says with which code.',
    'Whether a mute or a stopped distribution holds back messages of the server API is in no source.',
    NOT_FOR_SENDER,
  ],
  disagreements: `${UIDS} V2.0.1 allows 100 calls a second; newer documentation counts each chatroom, which is followed. msgRandom is sent by Java only.`,
  v2: 'Message.publishChatroom',
  since: 'V2.0.1',
  sources: [
    'docs:platform-chat-api/message/send-chatroom',
    'java:models/message/ChatroomMessage.java',
    'go:sdk/message.go',
    'php:Lib/Message/Chatroom/Chatroom.php',
  ],
});

const broadcast = defineEndpoint({
  id: 'message.broadcast',
  path: '/message/broadcast.json',
  summary: 'Sends a system message to every user of the app, with a push for those who are offline.',
  params: {
    fromUserId: systemSender,
    objectName,
    content,
    pushContent,
    pushData,
    pushExt,
    os: optional(text('Push to this platform only; without it to all.', { values: ['iOS', 'Android'] })),
    contentAvailable,
    disableUpdateLastMsg,
    msgRandom,
  },
  result: { messageUID: optional(text('Id of the message, with which the broadcast can be recalled.')) },
  rateLimit: broadcastRate,
  repeat: 'send',
  errors: [{ code: 1009, when: 'broadcasts are not enabled for the app; in production they must be' }],
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
    'The message arrives in a system conversation (type 6), where receivers cannot reply.',
    'Clients fetch it from time to time, so that it can take 3 minutes; about 2,000 receivers a second are served (documentation of 2021).',
    'The three a day are of a calendar day, and `push.broadcastPush` counts too (older documentation).',
    'The server-side history does not keep it unless the console option is on. The message callback is not called.',
    'Free in the development environment.',
    '`disablePush` is not supported.',
    'V2.0.1 always sends pushContent, pushData and os, empty when unset: an empty `os` means all platforms.',
  ],
  disagreements:
    'V2.0.1 allows 1 an hour, all later sources 2; the latter is followed. Documentation says that only the message log has the message id; Java and Go read it from the answer, which is followed. A code table before 2020 answers 1008, not 1009, where the service is off.',
  v2: 'Message.broadcast',
  since: 'V2.0.1',
  sources: [
    'docs:platform-chat-api/system/send-message-broadcast-to-all',
    'docs:v4-platform/views/im/server/system/broadcast',
    'php@v2.0.1:API/methods/Message.php',
    'java:methods/message/system/MsgSystem.java',
  ],
});

const getHistory = defineEndpoint({
  id: 'message.getHistory',
  path: '/message/history.json',
  summary: 'Gets the address of the log of all messages of one hour.',
  params: { date: hour },
  result: {
    url: text('Address of a zip file; empty if the hour has no log.', { allowEmpty: true }),
    date: text('The hour that was asked for.'),
  },
  rateLimit: null,
  repeat: 'safe',
  errors: [{ code: 1009, when: 'the message log download service is not enabled for the app' }],
  sample: {
    params: { date: '2018030119' },
    result: {
      code: 200,
      url: 'https://example.com/9/2018030119/5e398bf3-df16-4e75-9385-7e37c65db649.zip',
      date: '2018030119',
    },
  },
  notes: [
    'An hour without a log is not an error: the code is 200 and `url` is empty (observed on the real service).',
    'The log of an hour is made when the hour is over and ready within about another; it is deleted after 3 days.',
    'It has the one-to-one, discussion, group, ultra group, chatroom, customer service and system messages of the whole app. Status messages are not in it.',
    'In the Singapore data center `date` and the times in the log are UTC, in Beijing they are Beijing time.',
    'The zip holds a text file with one message a line, a JSON object; some older files put a timestamp before it (unverified).',
    'Each object has `msgUID` and `dateTime`, which recalls take as `messageUID` and `sentTime`.',
    '`dateTime` reads `yyyy-MM-dd HH:mm:ss.SSS` (unverified).',
    'The other members are `appId`, `fromUserId`, `targetId`, `targetType` (the number of the conversation type), `GroupId`, `busChannel`, `classname` (the message type), `content` (an object or a text) and `source` (unverified).',
  ],
  disagreements: 'Go of 2025 reads only url and Node shows only code and url; Java and V2.0.1 have date as well.',
  v2: 'Message.getHistory',
  since: 'V2.0.1',
  sources: [
    'docs:platform-chat-api/message/get-message-history-log',
    'go@v2.0.1:RCServerSDK/structs.go',
    'java:models/response/HistoryMessageResult.java',
  ],
});

const deleteMessage = defineEndpoint({
  id: 'message.deleteMessage',
  path: '/message/history/delete.json',
  summary: 'Deletes the log of all messages of one hour.',
  params: { date: hour },
  result: {},
  repeat: 'safe',
  errors: [{ code: 1002, when: 'the hour has no log (observed on the real service)' }],
  sample: { params: { date: '2018030119' }, result: { code: 200 } },
  notes: [
    'The file is gone for good within 10 minutes of the call.',
    'Only the log file is deleted; the server-side history of conversations stays.',
  ],
  disagreements: 'V2.0.1 says that the file goes within 5 to 10 minutes, documentation says 10.',
  v2: 'Message.deleteMessage',
  since: 'V2.0.1',
  sources: [
    'docs:platform-chat-api/message/delete-message-history-log',
    'php@v2.0.1:API/methods/Message.php',
    'java:methods/message/history/History.java',
  ],
});

export const message = {
  publishPrivate,
  publishTemplate,
  publishSystem,
  publishSystemTemplate,
  publishGroup,
  publishDiscussion,
  publishChatroom,
  broadcast,
  getHistory,
  deleteMessage,
};
