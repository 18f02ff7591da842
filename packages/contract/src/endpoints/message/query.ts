import { defineEndpoint, type Paging, type RateLimit } from '../../endpoint.js';
import { bool, id, integer, list, object, optional, text } from '../../fields.js';

/** Parameters of all message history queries. Only the description of the target differs. */
export const historyQuery = (target: string) => ({
  userId: id('Id of the user: only messages that this user sees in the conversation are listed.'),
  targetId: id(target),
  startTime: integer('Start of the range: Unix time in milliseconds; usually later than `endTime`.', { min: 0 }),
  endTime: integer('End of the range: Unix time in milliseconds; at most 14 days from `startTime`.', { min: 0 }),
  pageSize: optional(integer('Number of messages per page.', { min: 1, max: 100, default: 10 })),
  includeStart: bool('If true, the range includes messages sent exactly at `startTime`.'),
});

export const historyPaging: Paging = {
  by: 'time',
  items: 'data',
  start: 'startTime',
  time: 'msgTime',
  key: 'messageUID',
  size: 'pageSize',
  includeStart: 'includeStart',
};

/** Rate limit of the message history queries. Inferred: the limit of Nexconn's own paths holds for these paths too. */
export const HISTORY_LIMIT: RateLimit = { rates: [{ calls: 10, per: 'second' }] };

export const historyMessageFields = {
  targetId: text('Id of the conversation target. Inferred: the receiver, group or chatroom of the message.'),
  fromUserId: text('Id of the sender.'),
  messageUID: text('Id of the message.'),
  msgTime: integer('Send time: Unix time in milliseconds.'),
  objectName: text('Message type, such as `RC:TxtMsg`.'),
  content: text('Message content. Built-in types: a serialized JSON object.'),
  expansion: optional(
    bool('True if key-value pairs can be attached to the message. Absent for messages of chatrooms.'),
  ),
  extraContent: optional(
    text(
      'Key-value pairs of the message, a serialized JSON object with string values. Inferred: empty if there are none. Absent for messages of chatrooms.',
      { allowEmpty: true },
    ),
  ),
  quote: optional(
    text(
      "The quoted message, a serialized JSON object: `msgUID`, `objectName`, `fromUserId`. Absent without a quote. Inferred: as on the paths of Nexconn, RongCloud's overseas brand.",
    ),
  ),
  aiGenerated: optional(
    bool(
      'True if an AI service wrote the message. Only in private and group history, if enabled for the app. Inferred: as on the paths of Nexconn.',
    ),
  ),
};

const result = {
  data: list(
    'Messages, newest first.',
    object('HistoryMessage', 'A message in the server-side history.', historyMessageFields),
  ),
};

const historyNotes = [
  'The server-side history requires the cloud storage service and goes back 6 months.',
  "The user's own messages are included only if they were sent with `isIncludeSender: 1`.",
  'Inferred: the history contains messages sent with `isPersisted: 1`.',
  'Inferred: 6 months are 180 days.',
  "Nexconn, RongCloud's overseas brand, requires the later time as `startTime`, and allows 10 calls a second, on its own paths. Inferred: the limit holds for this path too.",
  'Inferred: either `startTime` or `endTime` may be the later time. The range includes the end, and the start only with `includeStart: true`.',
  'Inferred: the next page starts at the time of the last message, so paging requires `startTime` to be the later time.',
  'Inferred: a range of more than 14 days is refused with 1002.',
  'Inferred: messages that the user has cleared from the conversation are omitted.',
];

export const HISTORY_DISAGREEMENTS =
  'Java and PHP send numbers and a boolean, Go sends all values as strings; both are accepted. The examples of all SDKs have the later time as startTime; the help page of the rebranded product requires the earlier one. Both are accepted. The 14 days and the order come from that page.';

const sample = (targetId: string, pairs: object = { expansion: false, extraContent: '' }) => ({
  params: {
    userId: 'user2',
    targetId,
    startTime: 1743584071876,
    endTime: 1743497671876,
    pageSize: 10,
    includeStart: true,
  },
  result: {
    code: 200,
    data: [
      {
        targetId,
        fromUserId: 'jlk456j5',
        messageUID: '5FGT-7VA9-G4DD-4V5P',
        msgTime: 1743584071000,
        objectName: 'RC:TxtMsg',
        content: '{"content":"Hello"}',
        ...pairs,
      },
    ],
  },
});

export const queryPrivateHistory = defineEndpoint({
  id: 'message.queryPrivateHistory',
  path: '/v3/message/private/query.json',
  body: 'json',
  summary: 'Lists the one-to-one messages between two users from the server-side history.',
  params: historyQuery('Id of the other user.'),
  result,
  rateLimit: HISTORY_LIMIT,
  repeat: 'safe',
  paging: historyPaging,
  sample: sample('jlk456j5'),
  notes: historyNotes,
  disagreements: HISTORY_DISAGREEMENTS,
  since: 'Java SDK 3.9.0 (2025)',
  sources: [
    'java:methods/message/history/History.java',
    'java:models/history/QueryHistoryMessageModel.java',
    'java:models/response/HistoryMessage.java',
    'go:sdk/message.go',
  ],
});

export const queryGroupHistory = defineEndpoint({
  id: 'message.queryGroupHistory',
  path: '/v3/message/group/query.json',
  body: 'json',
  summary: 'Lists the messages of a group from the server-side history.',
  params: historyQuery('Id of the group.'),
  result,
  rateLimit: HISTORY_LIMIT,
  repeat: 'safe',
  paging: historyPaging,
  sample: sample('group1'),
  notes: [
    ...historyNotes,
    'Directed messages are not stored.',
    'Inferred: the user need not be a member, and sees messages sent before joining.',
  ],
  disagreements: HISTORY_DISAGREEMENTS,
  since: 'Java SDK 4.0.1 (2025)',
  sources: [
    'java:methods/message/history/History.java',
    'java:models/history/QueryHistoryMessageModel.java',
    'java:models/response/HistoryMessage.java',
    'go:sdk/message.go',
  ],
});

export const queryChatroomHistory = defineEndpoint({
  id: 'message.queryChatroomHistory',
  path: '/v3/message/chatroom/query.json',
  body: 'json',
  summary: 'Lists the messages of a chatroom from the server-side history.',
  params: historyQuery('Id of the chatroom.'),
  result,
  rateLimit: HISTORY_LIMIT,
  repeat: 'safe',
  paging: historyPaging,
  sample: sample('room1', {}),
  notes: [
    ...historyNotes,
    'Broadcasts to all chatrooms are not stored.',
    'Inferred: the user need not be in the chatroom, and the server-side history remains when the chatroom is destroyed.',
  ],
  disagreements: HISTORY_DISAGREEMENTS,
  since: 'Java SDK 4.0.1 (2025)',
  sources: [
    'java:methods/message/history/History.java',
    'java:models/history/QueryHistoryMessageModel.java',
    'java:models/response/HistoryMessage.java',
    'go:sdk/message.go',
  ],
});
