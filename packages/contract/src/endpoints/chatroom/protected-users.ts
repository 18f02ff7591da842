import { defineEndpoint } from '../../endpoint.js';
import { ids, texts } from '../../fields.js';
import { chatroomId, serviceOff } from './fields.js';

const SERVICE_OFF = serviceOff('chatroom allowlist');

const addWhiteListUser = defineEndpoint({
  id: 'chatroom.addWhiteListUser',
  path: '/chatroom/user/whitelist/add.json',
  summary:
    'Protects users of a chatroom: they remain members while offline, and their messages are not dropped under load.',
  params: {
    chatroomId,
    userId: ids('Ids of the users to protect. A chatroom has at most 5 protected users in total.', { maxItems: 5 }),
  },
  result: {},
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: { params: { chatroomId: '10001', userId: ['2582'] }, result: { code: 200 } },
  notes: [
    'The app must have the chatroom allowlist service.',
    'The protection applies to one chatroom and ends when the chatroom is destroyed.',
    'Inferred: a sixth user is refused with 1002.',
  ],
  disagreements:
    'This page says that other offline members are removed after 30 messages; the member pages say by the 31st message within 30 seconds, which is followed.',
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
  summary: 'Ends the protection of users in a chatroom: they can be removed while offline.',
  params: { chatroomId, userId: ids('Ids of the users who are no longer protected.', { maxItems: 5 }) },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors: [SERVICE_OFF],
  sample: { params: { chatroomId: '10001', userId: ['2582'] }, result: { code: 200 } },
  notes: [
    'Inferred: users who are not protected are ignored.',
    'Inferred: the rate limit is the same as for `chatroom.addWhiteListUser`.',
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
  summary: 'Lists the protected users of a chatroom, who remain members while offline.',
  params: { chatroomId },
  result: { users: texts('Ids of the protected users, who remain members while offline.', {}, { minItems: 0 }) },
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: { params: { chatroomId: '10001' }, result: { code: 200, users: ['user1', 'user2'] } },
  notes: [
    'Inferred: users are listed in the order of adding.',
    'Inferred: the list is empty if there are none; the Go SDK also accepts an absent list.',
  ],
  since: 'Java SDK 3.0.1',
  sources: [
    'docs:platform-chat-api/chatroom/whitelist/query-user-whitelist',
    'java:methods/chatroom/whitelist/User.java',
    'go:sdk/chatroom.go',
  ],
});

export const protectedUsers = { addWhiteListUser, removeWhiteListUser, listWhiteListUser };
