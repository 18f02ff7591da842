import { defineEndpoint } from '../../endpoint.js';
import { flag, ids, integer, list, object, optional, text } from '../../fields.js';
import { content, fromUserId, isIncludeSender, msgRandom, objectName } from '../message-fields.js';
import { NOT_FOR_SENDER, NOT_MUTED, UIDS } from './send-fields.js';

export const publishChatroom = defineEndpoint({
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
    NOT_MUTED,
    'A chatroom whose distribution is stopped passes messages of the server API on to nobody either (inferred).',
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

export const broadcastChatroom = defineEndpoint({
  id: 'message.broadcastChatroom',
  path: '/message/chatroom/broadcast.json',
  summary: 'Sends a message to every chatroom of the app.',
  params: { fromUserId, objectName, content, isIncludeSender },
  result: {},
  rateLimit: { rates: [{ calls: 1, per: 'second' }] },
  repeat: 'send',
  errors: [{ code: 1009, when: 'broadcasts to chatrooms are not enabled for the app' }],
  sample: {
    params: { fromUserId: 'jlk456j5', objectName: 'RC:TxtMsg', content: '{"content":"The show begins"}' },
    result: { code: 200 },
  },
  notes: [
    'It reaches the users who are in a chatroom at the moment; those who join later do not get it.',
    'The history of the chatrooms does not keep it, and it does not keep a chatroom alive.',
    'Each chatroom has a message of its own, so a user in two of them gets two (inferred).',
    'With `isIncludeSender` the sender gets it in the chatrooms that the sender is in (inferred).',
    'A chatroom whose distribution is stopped passes it on to nobody (inferred).',
  ],
  since: 'Java SDK 3.0.1',
  sources: [
    'docs:platform-chat-api/message/send-chatroom-broadcast',
    'java:methods/message/chatroom/Chatroom.java',
    'go:sdk/message.go',
    'php:Lib/Message/Chatroom/Chatroom.php',
  ],
});
