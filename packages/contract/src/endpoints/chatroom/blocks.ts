import { defineEndpoint } from '../../endpoint.js';
import { list, localTime, object, text } from '../../fields.js';
import { chatroomId, minute, NOTIFY_CLIENTS, notify, users } from './fields.js';

const addBlockUser = defineEndpoint({
  id: 'chatroom.addBlockUser',
  path: '/chatroom/user/block/add.json',
  summary: 'Removes users from a chatroom and blocks them from joining for a number of minutes.',
  params: {
    userId: users('Ids of the users to block.'),
    chatroomId,
    minute,
    ...notify('all members of the chatroom, including the blocked users,'),
  },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors: [{ code: 1003, when: '`minute` is out of range' }],
  sample: { params: { userId: ['2582'], chatroomId: '10001', minute: 30 }, result: { code: 200 } },
  notes: [
    'Members are removed immediately and cannot join until the block ends.',
    'The block ends automatically or with `chatroom.rollbackBlockUser`; no permanent block is documented.',
    'Blocking again replaces the end time.',
    'The block remains when the chatroom is destroyed.',
    NOTIFY_CLIENTS,
  ],
  disagreements: 'V2.0.1 accepts one user and no notification.',
  v2: 'Chatroom.addBlockUser',
  since: 'V2.0.1; several ids and notifications later',
  sources: [
    'docs:platform-chat-api/chatroom/block/block-user',
    'nodejs:docs/chatroom/block.md',
    'go@v2.0.1:RCServerSDK/chatroom.go',
    'java:methods/chatroom/block/Block.java',
  ],
});

const getListBlockUser = defineEndpoint({
  id: 'chatroom.getListBlockUser',
  path: '/chatroom/user/block/list.json',
  summary: 'Lists the users blocked from a chatroom and the end of each block.',
  params: { chatroomId },
  result: {
    users: list(
      'All blocked users.',
      object('ChatroomBlock', 'A user blocked from a chatroom.', {
        userId: text('Id of the blocked user.'),
        time: localTime('End of the block'),
      }),
    ),
  },
  repeat: 'safe',
  sample: {
    params: { chatroomId: '10001' },
    result: { code: 200, users: [{ time: '2015-09-25 16:12:38', userId: '2582' }] },
  },
  notes: ['There is no paging: all blocked users are returned in one answer.'],
  disagreements:
    "Java's `api.json` has `blockMembers` with `id`, its model `members`; the wire has `users` with `userId`.",
  v2: 'Chatroom.getListBlockUser',
  since: 'V2.0.1; Java SDK since 3.0.1',
  sources: [
    'docs:platform-chat-api/chatroom/block/query-blocked-user',
    'go@v2.0.1:RCServerSDK/chatroom.go',
    'java:methods/chatroom/block/Block.java',
    'php:Lib/Chatroom/Block/Block.php',
  ],
});

const rollbackBlockUser = defineEndpoint({
  id: 'chatroom.rollbackBlockUser',
  path: '/chatroom/user/block/rollback.json',
  summary: 'Unblocks users, who can then join the chatroom again.',
  params: { userId: users('Ids of the users to unblock.'), chatroomId, ...notify('the unblocked users') },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: ['2582'], chatroomId: '10001' }, result: { code: 200 } },
  notes: [
    'The users are not added to the chatroom again.',
    NOTIFY_CLIENTS,
    'Inferred: unblocking a user who is not blocked succeeds.',
  ],
  v2: 'Chatroom.rollbackBlockUser',
  since: 'V2.0.1; notifications later',
  sources: [
    'docs:platform-chat-api/chatroom/block/unblock-user',
    'go@v2.0.1:RCServerSDK/chatroom.go',
    'java:methods/chatroom/block/Block.java',
    'php:Lib/Chatroom/Block/Block.php',
  ],
});

export const blocks = { addBlockUser, getListBlockUser, rollbackBlockUser };
