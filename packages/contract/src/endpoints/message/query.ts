import { defineEndpoint, type Paging } from '../../endpoint.js';
import { bool, id, integer, list, object, optional, text } from '../../fields.js';

/** What all history queries take; they differ in what the target is. */
export const historyQuery = (target: string) => ({
  userId: id('Id of the user as whom the history is read.'),
  targetId: id(target),
  startTime: integer('Where to start, in milliseconds since 1970; usually the later of both times.', { min: 0 }),
  endTime: integer('Where to end, in milliseconds since 1970; at most 14 days from `startTime`.', { min: 0 }),
  pageSize: optional(integer('Messages a page.', { min: 1, max: 100, default: 10 })),
  includeStart: bool('Whether a message of exactly `startTime` counts.'),
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

export const historyMessageFields = {
  targetId: text('The receiver, group, chatroom or ultra group that it was sent to (inferred).'),
  fromUserId: text('Id of the sender.'),
  messageUID: text('Id of the message.'),
  msgTime: integer('When it was sent, in milliseconds since 1970.'),
  objectName: text('Message type.'),
  content: text('What it says: for a built-in type a JSON object, serialized.'),
  expansion: bool('Whether it takes key-value pairs.'),
  extraContent: text('Its key-value pairs, a JSON object of texts, serialized; empty without any (inferred).', {
    allowEmpty: true,
  }),
};

const result = {
  data: list('Newest first.', object('HistoryMessage', 'A message of the server-side history.', historyMessageFields)),
};

const historyNotes = [
  'The server-side history needs the cloud storage service, and has what was sent with `isPersisted: 1` (inferred).',
  'It goes back 6 months; here these are 180 days (inferred).',
  'Either time may be the later one. Both ends of the range count, the start only with `includeStart` (inferred).',
  'The next page starts at the time of the last message, so reading on needs `startTime` to be the later time (inferred).',
  'More than 14 days between the times are refused with 1002 (inferred).',
  "A user's own messages are there only if they were sent with `isIncludeSender: 1`.",
  'Messages before the time up to which the user has cleared the conversation are left out (inferred).',
];

export const HISTORY_DISAGREEMENTS =
  'Java and PHP send numbers and a boolean, Go sends all values as texts; both are taken. The examples of all SDKs have the later time as startTime, the help page of the rebranded product asks for the earlier one: both are taken. The 14 days and the order are from that page.';

const sample = (targetId: string) => ({
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
        expansion: false,
        extraContent: '',
      },
    ],
  },
});

export const queryPrivateHistory = defineEndpoint({
  id: 'message.queryPrivateHistory',
  path: '/v3/message/private/query.json',
  body: 'json',
  summary: 'Reads the one-to-one messages of two users from the server-side history.',
  params: historyQuery('Id of the other user.'),
  result,
  rateLimit: null,
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
  summary: 'Reads the messages of a group from the server-side history.',
  params: historyQuery('Id of the group.'),
  result,
  rateLimit: null,
  repeat: 'safe',
  paging: historyPaging,
  sample: sample('group1'),
  notes: [
    ...historyNotes,
    'Directed messages are not kept.',
    'The user need not be a member, and sees what was sent before joining (inferred).',
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
  summary: 'Reads the messages of a chatroom from the server-side history.',
  params: historyQuery('Id of the chatroom.'),
  result,
  rateLimit: null,
  repeat: 'safe',
  paging: historyPaging,
  sample: sample('room1'),
  notes: [
    ...historyNotes,
    'Broadcasts to all chatrooms are not kept.',
    'The user need not be in the chatroom, and the history outlives the chatroom (inferred).',
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
