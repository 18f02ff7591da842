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
    toChatroomId: ids('Ids of the chatrooms that receive the message. Recommended: at most 10.'),
    objectName,
    content,
    isPersisted: optional(
      flag('If 1, the message is stored in the server-side history of the chatroom, if the app has that service.', 1),
    ),
    isIncludeSender,
    msgRandom,
    priority: optional(
      integer(
        'Priority when the chatroom is under load: 0 the priority of the message type, 1 high, as for a protected message type (requires the chatroom allowlist service), 2 high, 3 low (both require the message level service).',
        { min: 0, max: 3, default: 0 },
      ),
    ),
  },
  result: {
    messageUIDs: optional(
      list(
        'Message ids, one entry per chatroom. Optional, because results of the V2.0.1 SDKs have only the code.',
        object('ChatroomMessageUid', 'Id of the message that one chatroom receives.', {
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
    'Only users in the chatroom receive the message: there is no offline storage and no push.',
    'The sender need not be in the chatroom.',
    'Neither the sender nor the chatroom need exist (observed on the real service).',
    'A `priority` whose service is not enabled is refused; no source states the code.',
    NOT_MUTED,
    NOT_FOR_SENDER,
    'Inferred: a chatroom stopped by `chatroom.stopDistributionMessage` does not deliver messages of the server API either.',
  ],
  disagreements: `${UIDS} V2.0.1 allows 100 calls a second; newer documentation counts each chatroom, which is followed. Only Java sends msgRandom.`,
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
  summary: 'Sends a message to all chatrooms of the app.',
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
    'Users who are in a chatroom at the time of sending receive the message; users who join later do not.',
    'The server-side history does not store the message. The message does not postpone the automatic destruction of a chatroom.',
    'Inferred: each chatroom gets a separate message, so a user in two chatrooms gets two.',
    'Inferred: with `isIncludeSender`, the sender gets the message in the chatrooms that the sender is in.',
    'Inferred: a chatroom stopped by `chatroom.stopDistributionMessage` does not deliver the message.',
  ],
  since: 'Java SDK 3.0.1',
  sources: [
    'docs:platform-chat-api/message/send-chatroom-broadcast',
    'java:methods/message/chatroom/Chatroom.java',
    'go:sdk/message.go',
    'php:Lib/Message/Chatroom/Chatroom.php',
  ],
});
