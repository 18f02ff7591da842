import { defineEndpoint } from '../../endpoint.js';
import { texts } from '../../fields.js';
import { messageType, serviceOff } from './fields.js';

const SERVICE_OFF = serviceOff('chatroom allowlist');

const addWhiteListMessage = defineEndpoint({
  id: 'chatroom.addWhiteListMessage',
  path: '/chatroom/whitelist/add.json',
  summary: 'Protects message types in chatrooms: their messages are not dropped under load.',
  params: {
    objectnames: texts(
      'Message types such as `RC:TxtMsg`, one or several. An app has at most 20 protected types in total.',
      messageType,
      { maxItems: 20 },
    ),
  },
  result: {},
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: { params: { objectnames: ['RC:ImgMsg', 'RC:VcMsg'] }, result: { code: 200 } },
  notes: [
    'The protection applies to all chatrooms of the app.',
    'The change takes effect after about two hours. Inferred: `chatroom.listWhiteListMessage` shows the change at once.',
    'The parameter name is lower case here; it is `objectName` in `chatroom.addPriority`.',
    'Inferred: a call that would exceed 20 protected types is refused with 1002.',
  ],
  disagreements: 'The check in the Java SDK allows 5 types per call, the documentation 20.',
  since: 'Java SDK 3.0.1',
  sources: [
    'docs:platform-chat-api/chatroom/whitelist/add-to-message-type-whitelist',
    'nodejs:docs/chatroom/whitelist/message.md',
    'java:methods/chatroom/whitelist/Messages.java',
    'php:Lib/Chatroom/Whitelist/Message.php',
    'go:sdk/chatroom.go',
  ],
});

const removeWhiteListMessage = defineEndpoint({
  id: 'chatroom.removeWhiteListMessage',
  path: '/chatroom/whitelist/delete.json',
  summary: 'Ends the protection of message types in chatrooms: their messages can be dropped under load.',
  params: { objectnames: texts('Message types such as `RC:TxtMsg`, one or several.', messageType, { maxItems: 20 }) },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors: [SERVICE_OFF],
  sample: { params: { objectnames: ['RC:ImgMsg'] }, result: { code: 200 } },
  notes: ['Inferred: types that are not protected are ignored.'],
  since: 'Java SDK 3.0.1',
  sources: [
    'docs:platform-chat-api/chatroom/whitelist/remove-from-message-type-whitelist',
    'java:methods/chatroom/whitelist/Messages.java',
    'php:Lib/Chatroom/Whitelist/Message.php',
    'go:sdk/chatroom.go',
  ],
});

const listWhiteListMessage = defineEndpoint({
  id: 'chatroom.listWhiteListMessage',
  path: '/chatroom/whitelist/query.json',
  summary: 'Lists the protected message types of chatrooms, whose messages are not dropped under load.',
  params: {},
  result: {
    whitlistMsgType: texts(
      'Protected message types, whose messages are not dropped under load. The service spells the field without an `e`. If there are none, the list contains one empty string (observed on the real service).',
      { allowEmpty: true },
      { minItems: 0 },
    ),
  },
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: { params: {}, result: { code: 200, whitlistMsgType: ['RC:ImgMsg', 'RC:ImgTextMsg', 'RC:VcMsg'] } },
  notes: ['Inferred: types are listed in the order of adding.'],
  disagreements: 'PHP reads `whitlistmsgType`; the documentation, Java and Go have `whitlistMsgType`.',
  since: 'Java SDK 3.0.1',
  sources: [
    'docs:platform-chat-api/chatroom/whitelist/query-message-type-whitelist',
    'github:Martin91/rong_cloud',
    'java:methods/chatroom/whitelist/Messages.java',
    'php:Lib/Chatroom/Whitelist/Message.php',
    'go:sdk/chatroom.go',
  ],
});

export const protectedTypes = { addWhiteListMessage, removeWhiteListMessage, listWhiteListMessage };
