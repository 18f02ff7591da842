import { defineEndpoint } from '../../endpoint.js';
import { texts } from '../../fields.js';
import { messageType, SERVICE_OFF } from './fields.js';

const addPriority = defineEndpoint({
  id: 'chatroom.addPriority',
  path: '/chatroom/message/priority/add.json',
  summary: 'Gives message types low priority in chatrooms: they are dropped first under load.',
  params: {
    objectName: texts('Message types such as `RC:TxtMsg`, one or several. An app has 20 at most in all.', messageType, {
      maxItems: 5,
    }),
  },
  result: {},
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: { params: { objectName: ['RC:VcMsg', 'RC:ImgTextMsg'] }, result: { code: 200 } },
  notes: [
    'It holds for all chatrooms of the app.',
    'Every type has high priority at first. A room takes 40 messages each 200 ms, 20 of them of high priority only.',
    'A type that has low priority already is ignored (inferred).',
    'The limit of 32 characters is the one for message types elsewhere (inferred).',
  ],
  disagreements:
    'Documentation allows 20 types per chatroom in one place and per app in another; no parameter names a room, so the app is followed.',
  v2: 'Chatroom.addPriority',
  since: 'V2.0.1; Java SDK since 3.0.1',
  sources: [
    'docs:platform-chat-api/chatroom/message-priority/add-low-priority-message-type',
    'go@v2.0.1:RCServerSDK/chatroom.go',
    'java:methods/chatroom/demotion/Demotion.java',
    'php:Lib/Chatroom/Demotion/Demotion.php',
  ],
});

const removePriority = defineEndpoint({
  id: 'chatroom.removePriority',
  path: '/chatroom/message/priority/remove.json',
  summary: 'Gives message types in chatrooms their high priority back.',
  params: { objectName: texts('Message types, one or several.', messageType, { maxItems: 5 }) },
  result: {},
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: { params: { objectName: ['RC:VcMsg'] }, result: { code: 200 } },
  notes: ['A type of high priority is no error (inferred).'],
  since: 'Java SDK 3.0.1',
  sources: [
    'docs:platform-chat-api/chatroom/message-priority/remove-low-priority-message-type',
    'java:methods/chatroom/demotion/Demotion.java',
    'php:Lib/Chatroom/Demotion/Demotion.php',
    'go:sdk/chatroom.go',
  ],
});

const listPriority = defineEndpoint({
  id: 'chatroom.listPriority',
  path: '/chatroom/message/priority/query.json',
  summary: 'Lists the message types of low priority.',
  params: {},
  result: { objectNames: texts('The types; empty without any (observed).', {}, { minItems: 0 }) },
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: { params: {}, result: { code: 200, objectNames: ['RC:ImgMsg', 'RC:ImgTextMsg', 'RC:VcMsg'] } },
  notes: ['They come in the order in which they were added (inferred).'],
  since: 'Java SDK 3.0.1',
  sources: [
    'docs:platform-chat-api/chatroom/message-priority/query-low-priority-message-type',
    'github:Martin91/rong_cloud',
    'java:methods/chatroom/demotion/Demotion.java',
    'php:Lib/Chatroom/Demotion/Demotion.php',
    'go:sdk/chatroom.go',
  ],
});

export const priority = { addPriority, removePriority, listPriority };
