import { defineEndpoint } from '../../endpoint.js';
import { bool, choice, flag, id, integer, optional, text } from '../../fields.js';
import { disableUpdateLastMsg } from '../message-fields.js';

const sender = id('Id of the sender of the message.');
const sentTime = optional(
  integer('Send time of the message: Unix time in milliseconds. Older SDKs require it.', { min: 0 }),
);
const isAdmin = optional(flag('If 1, clients show that an administrator recalled the message.'));
const isDelete = optional(flag('If 1, clients delete the message without showing a recall notice.'));
const messageUID = text('Id of the message to recall.');
const extra = optional(text('Custom string, sent to the clients with the recall.'));

export const recall = defineEndpoint({
  id: 'message.recall',
  path: '/message/recall.json',
  summary: 'Recalls a sent message.',
  params: {
    fromUserId: sender,
    conversationType: choice(
      'Conversation type: 1 one-to-one, 2 discussion, 3 group, 4 chatroom, 6 system, 10 ultra group.',
      [1, 2, 3, 4, 6, 10],
    ),
    targetId: id('Id of the receiver, group, discussion, chatroom or ultra group of the message.'),
    messageUID,
    sentTime,
    busChannel: optional(
      text('Id of the ultra group channel. Required if the message was sent with a channel; omit it otherwise.', {
        maxChars: 20,
      }),
    ),
    isAdmin,
    isDelete,
    extra,
    disablePush: optional(bool('If true, offline receivers get no push notification of the recall.', false)),
    disableUpdateLastMsg,
  },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: {
    params: {
      fromUserId: 'jlk456j5',
      conversationType: 1,
      targetId: 'user2',
      messageUID: '5FGT-7VA9-G4DD-4V5P',
      sentTime: 1507778882124,
    },
    result: { code: 200 },
  },
  notes: [
    'There is no age limit for recalls.',
    'The service sends a recall command (`RC:RcCmd`) in the conversation. Clients then delete the message and show a recall notice (`RC:RcNtf`) in its place, unless `isDelete` is 1.',
    'The server-side history then contains the message and the recall command, and queries return both. Client SDKs hide the pair.',
    'An unknown message id is not an error (observed on the real service).',
    'Offline receivers get a push about the recall, unless `disablePush` is true.',
    'Inferred: the hourly log also contains both the message and the recall command.',
    "Inferred: the sender's server-side history contains the recall command if it contains the message.",
    'Inferred: a message of another sender or conversation is treated as an unknown id: the recall command is sent in the named conversation, and the code is 200. With `isAdmin: 1`, `fromUserId` need not be the sender.',
    'Inferred: in an ultra group, the recall command goes to the members who see the channel, and to the sender if online.',
    'Inferred: recalling again sends another recall command.',
  ],
  disagreements:
    'Go requires sentTime for chatrooms, system messages and ultra groups, older SDKs for all types; the current documentation does not require it. Java sends disablePush only for some conversation types, Go always. PHP examples have targetId as an array. The field is messageUID here, msgUID in other endpoints, messageUId in `RC:RcCmd`. Node also sends the message content, which is ignored.',
  since: 'Java SDK 3.0.1',
  sources: [
    'docs:platform-chat-api/message/msgrecall',
    'java:methods/message/_private/Private.java',
    'go:sdk/message.go',
    'nodejs:docs/message/private.md',
  ],
});

export const recallBroadcast = defineEndpoint({
  id: 'message.recallBroadcast',
  path: '/message/broadcast/recall.json',
  summary: 'Recalls a message sent to all users.',
  params: {
    fromUserId: sender,
    messageUID,
    sentTime,
    isAdmin,
    isDelete,
    extra,
    disableUpdateLastMsg,
  },
  result: {},
  rateLimit: {
    rates: [
      { calls: 2, per: 'hour' },
      { calls: 3, per: 'day' },
    ],
  },
  repeat: 'safe',
  destroys: true,
  sample: {
    params: { fromUserId: '__system__', messageUID: '5FGT-7VA9-G4DD-4V5P' },
    result: { code: 200 },
  },
  notes: [
    'Recalls messages sent with `message.broadcast` or `push.broadcastPush`.',
    'Receivers of the message get a recall command (`RC:RcCmd`). Their clients then show a recall notice (`RC:RcNtf`) in place of the message.',
    'A message sent with `message.broadcastOnline` cannot be recalled. Inferred: the call is refused with 1002.',
    'The limit of 3 a day is per calendar day.',
    'Inferred: a message of another sender, or a message that was not a broadcast, is treated as an unknown id. With `isAdmin: 1`, `fromUserId` need not be the sender.',
    'Inferred: as in `message.recall`, an unknown message id is not an error.',
  ],
  disagreements:
    'The Chinese documentation requires sentTime; the English documentation and the SDKs do not. PHP and an older Go method send a `message.broadcast` of type `RC:RcCmd` instead, with the same effect. The sample in the documentation has the path /message/recall.json.',
  since: 'Java SDK 3.2.11 (2021)',
  sources: [
    'docs:platform-chat-api/system/recall-message-broadcast-to-all',
    'java:methods/message/system/MsgSystem.java',
    'go:sdk/message.go',
  ],
});
