import { defineEndpoint } from '../../endpoint.js';
import { ids, texts } from '../../fields.js';
import { chatroomId, SERVICE_OFF } from './fields.js';

const addWhiteListUser = defineEndpoint({
  id: 'chatroom.addWhiteListUser',
  path: '/chatroom/user/whitelist/add.json',
  summary: 'Protects users of a chatroom: they stay in while offline, and their messages are not dropped under load.',
  params: {
    chatroomId,
    userId: ids('User ids, one or several. A room has five protected users at most in all.', { maxItems: 5 }),
  },
  result: {},
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: { params: { chatroomId: '10001', userId: ['2582'] }, result: { code: 200 } },
  notes: [
    'The service must be enabled.',
    'The list belongs to one room and is gone when the room is destroyed.',
    'A sixth user is refused with code 1002 (inferred).',
  ],
  disagreements:
    'This page says that other members who are offline are removed after 30 messages, the member pages by the 31st message within 30 seconds; the latter is followed.',
  v2: 'Chatroom.addWhiteListUser',
  since: 'V2.0.1; Java SDK since 3.0.1',
  sources: [
    'docs:platform-chat-api/chatroom/whitelist/add-to-user-whitelist',
    'nodejs:docs/chatroom/whitelist/user.md',
    'go@v2.0.1:RCServerSDK/chatroom.go',
    'java:methods/chatroom/whitelist/User.java',
  ],
});

const removeWhiteListUser = defineEndpoint({
  id: 'chatroom.removeWhiteListUser',
  path: '/chatroom/user/whitelist/remove.json',
  summary: 'Ends the protection of users in a chatroom.',
  params: { chatroomId, userId: ids('User ids, one or several.', { maxItems: 5 }) },
  result: {},
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: { params: { chatroomId: '10001', userId: ['2582'] }, result: { code: 200 } },
  notes: [
    'Users who are not protected are no error (inferred).',
    'The rate limit is that of the calls beside it (inferred).',
  ],
  since: 'Java SDK 3.0.1',
  sources: [
    'java:methods/chatroom/whitelist/User.java',
    'php:Lib/Chatroom/Whitelist/User.php',
    'go:sdk/chatroom.go',
    'python:rongcloud/chatroom.py',
  ],
});

const listWhiteListUser = defineEndpoint({
  id: 'chatroom.listWhiteListUser',
  path: '/chatroom/user/whitelist/query.json',
  summary: 'Lists the protected users of a chatroom.',
  params: { chatroomId },
  result: { users: texts('Their ids.', {}, { minItems: 0 }) },
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: { params: { chatroomId: '10001' }, result: { code: 200, users: ['user1', 'user2'] } },
  notes: [
    'They come in the order in which they were added (inferred).',
    'Without any the list is empty; Go also copes with none at all (inferred).',
  ],
  since: 'Java SDK 3.0.1',
  sources: [
    'docs:platform-chat-api/chatroom/whitelist/query-user-whitelist',
    'java:methods/chatroom/whitelist/User.java',
    'go:sdk/chatroom.go',
  ],
});

export const protectedUsers = { addWhiteListUser, removeWhiteListUser, listWhiteListUser };
