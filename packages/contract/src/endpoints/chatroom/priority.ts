import { defineEndpoint } from '../../endpoint.js';
import { texts } from '../../fields.js';
import { messageType, serviceOff } from './fields.js';

const SERVICE_OFF = serviceOff('chatroom message priority');

const addPriority = defineEndpoint({
  id: 'chatroom.addPriority',
  path: '/chatroom/message/priority/add.json',
  summary: 'Gives message types low priority in chatrooms: under load, their messages are dropped first.',
  params: {
    objectName: texts(
      'Message types such as `RC:TxtMsg`, one or several. An app has at most 20 low-priority types in total.',
      messageType,
      { maxItems: 20 },
    ),
  },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors: [SERVICE_OFF],
  sample: { params: { objectName: ['RC:VcMsg', 'RC:ImgTextMsg'] }, result: { code: 200 } },
  notes: [
    'The setting applies to all chatrooms of the app.',
    'Every type initially has high priority. A chatroom accepts 40 messages per 200 ms, 20 of which are reserved for high priority.',
    'Inferred: types that already have low priority are ignored.',
    'Inferred: a message type has at most 32 characters, as in other endpoints.',
  ],
  disagreements:
    'The documentation allows 20 types per chatroom in one place and per app in another; no parameter names a chatroom, so the app limit is followed. The documentation allows 5 types per call; Go allows 20, and the tests of the Node SDK add 6, which is followed.',
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
  summary: 'Gives message types in chatrooms high priority again, after `chatroom.addPriority`.',
  params: { objectName: texts('Message types such as `RC:TxtMsg`, one or several.', messageType, { maxItems: 20 }) },
  result: {},
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: { params: { objectName: ['RC:VcMsg'] }, result: { code: 200 } },
  notes: ['Inferred: types that already have high priority are ignored.'],
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
  summary: 'Lists the message types with low priority in chatrooms, which are dropped first under load.',
  params: {},
  result: {
    objectNames: texts(
      'Message types with low priority; empty if there are none (observed on the real service).',
      {},
      { minItems: 0 },
    ),
  },
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: { params: {}, result: { code: 200, objectNames: ['RC:ImgMsg', 'RC:ImgTextMsg', 'RC:VcMsg'] } },
  notes: ['Inferred: types are listed in the order of adding.'],
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
