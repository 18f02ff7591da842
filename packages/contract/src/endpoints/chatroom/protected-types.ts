import { defineEndpoint } from '../../endpoint.js';
import { texts } from '../../fields.js';
import { messageType, SERVICE_OFF } from './fields.js';

const addWhiteListMessage = defineEndpoint({
  id: 'chatroom.addWhiteListMessage',
  path: '/chatroom/whitelist/add.json',
  summary: 'Protects message types: chatrooms do not drop them under load.',
  params: {
    objectnames: texts(
      'Message types such as `RC:TxtMsg`, one or several. An app has 20 at most in all.',
      messageType,
      { maxItems: 20 },
    ),
  },
  result: {},
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: { params: { objectnames: ['RC:ImgMsg', 'RC:VcMsg'] }, result: { code: 200 } },
  notes: [
    'It holds for all chatrooms of the app.',
    'It takes effect after about two hours; that the list shows it at once is a guess (inferred).',
    'The name of the parameter is in lower case here, and `objectName` in `chatroom.addPriority`.',
    'A type too many is refused with code 1002 (inferred).',
  ],
  disagreements: 'The check in the Java SDK allows 5 types a call, documentation 20.',
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
  summary: 'Ends the protection of message types.',
  params: { objectnames: texts('Message types, one or several.', messageType, { maxItems: 20 }) },
  result: {},
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: { params: { objectnames: ['RC:ImgMsg'] }, result: { code: 200 } },
  notes: ['A type that is not protected is no error (inferred).'],
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
  summary: 'Lists the protected message types.',
  params: {},
  result: {
    whitlistMsgType: texts(
      'The types; the name has no `e` on the wire. Without any it holds one empty text (observed).',
      { allowEmpty: true },
      { minItems: 0 },
    ),
  },
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: { params: {}, result: { code: 200, whitlistMsgType: ['RC:ImgMsg', 'RC:ImgTextMsg', 'RC:VcMsg'] } },
  notes: ['They come in the order in which they were added (inferred).'],
  disagreements: 'PHP looks for `whitlistmsgType`; documentation, Java and Go have `whitlistMsgType`.',
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
