import { defineEndpoint } from '../../endpoint.js';
import { bool, choice, flag, id, integer, optional, text } from '../../fields.js';
import { disableUpdateLastMsg } from '../message-fields.js';

const sender = id('Id of the sender of the message.');
const sentTime = optional(integer('When the message was sent, in milliseconds since 1970.', { min: 0 }));
const isAdmin = optional(flag('Whether it was an administrator who recalled it, which clients say.'));
const isDelete = optional(flag('Whether clients drop the message without a notice in its place.'));
const extra = optional(text('Any text of yours.'));

export const recall = defineEndpoint({
  id: 'message.recall',
  path: '/message/recall.json',
  summary: 'Recalls a message that was sent.',
  params: {
    fromUserId: sender,
    conversationType: choice(
      '1 one-to-one, 2 discussion, 3 group, 4 chatroom, 6 system, 10 ultra group.',
      [1, 2, 3, 4, 6, 10],
    ),
    targetId: id('The receiver, group, discussion, chatroom or ultra group that the message went to.'),
    messageUID: text('Id of the message.'),
    sentTime,
    busChannel: optional(
      text('Channel of the ultra group; given exactly if the message was sent with one.', { maxChars: 20 }),
    ),
    isAdmin,
    isDelete,
    extra,
    disablePush: optional(bool('Whether offline receivers get no push.', false)),
    disableUpdateLastMsg,
  },
  result: {},
  repeat: 'safe',
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
    'A message may be recalled however old it is.',
    'It works as a `RC:RcCmd` message in the conversation: clients drop the original and show a `RC:RcNtf` in its place, unless `isDelete` is 1.',
    'The server-side history then holds both, and queries return both; client SDKs hide the pair. The hourly log has both (inferred).',
    "The sender's history has the `RC:RcCmd` if it has the original (inferred).",
    'A message id that was never given out is not an error (observed on the real service).',
    'A known message of another sender or conversation is refused with 1002; with `isAdmin: 1` the sender need not match (inferred).',
    'Offline receivers get a push that says so, unless `disablePush` is true.',
    'In an ultra group the command goes to those who see the channel, and to the sender if online (inferred).',
    'Recalling again sends the command again (inferred).',
  ],
  disagreements:
    'Go requires sentTime for chatrooms, system messages and ultra groups, older SDKs everywhere; current documentation does not. Java sends disablePush for some conversation types only, Go always. PHP examples give targetId as an array. The field is messageUID here, msgUID in other calls, messageUId in `RC:RcCmd`. Node sends the message content along, which is not read.',
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
  summary: 'Recalls a message that was sent to all users.',
  params: {
    fromUserId: sender,
    messageUID: text('Id of the message.'),
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
  sample: {
    params: { fromUserId: '__system__', messageUID: '5FGT-7VA9-G4DD-4V5P' },
    result: { code: 200 },
  },
  notes: [
    'It is for messages of `message.broadcast` and for those that a `push.broadcastPush` sent along.',
    'Those who have the message get a `RC:RcCmd`; clients show a `RC:RcNtf` in place of the original.',
    'A message of `message.broadcastOnline` cannot be recalled; the call is refused with 1002 (inferred).',
    'A known message of another sender, or one that was no broadcast, is refused with 1002; with `isAdmin: 1` the sender need not match (inferred).',
    'A message id that was never given out is not an error, as in `message.recall` (inferred).',
    'The three a day are of a calendar day.',
  ],
  disagreements:
    'Chinese documentation requires sentTime, English documentation and SDKs do not. PHP and an older Go method send a `message.broadcast` of type `RC:RcCmd` instead, which has the same effect. The sample in the documentation has the path /message/recall.json.',
  since: 'Java SDK 3.2.11 (2021)',
  sources: [
    'docs:platform-chat-api/system/recall-message-broadcast-to-all',
    'java:methods/message/system/MsgSystem.java',
    'go:sdk/message.go',
  ],
});
