import { defineEndpoint } from '../../endpoint.js';
import { bool, choice, id, ids, integer, lenient, list, object, text } from '../../fields.js';
import { chatroomId, ZONE } from './fields.js';

const join = defineEndpoint({
  id: 'chatroom.join',
  path: '/chatroom/join.json',
  summary: 'Puts users into a chatroom.',
  params: {
    userId: lenient(ids('User ids, one or several.', { maxItems: 50 }), { max: 1000 }),
    chatroomId,
  },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  errors: [{ code: 1002, when: 'the chatroom does not exist (observed on the real service)' }],
  sample: { params: { userId: ['uid1', 'uid2'], chatroomId: '10001' }, result: { code: 200 } },
  notes: [
    'In V1 and V2.0.1 only: current documentation and SDKs leave it out.',
    'The users count as members from the time of the call (inferred).',
    'Joining again is not an error (inferred).',
    'By default a user is in one room at a time, and joining another leaves the first; the app can allow several. That it holds for this call too is a guess (inferred).',
    'A user blocked in the room cannot join; what this call then answers is in no source.',
  ],
  disagreements:
    'The documented limit is 50 users a call; the real service was observed to accept 51. Where it stops is unknown.',
  v2: 'Chatroom.join',
  since: 'V1; gone from the 3.x SDKs',
  sources: ['go@v2.0.1:RCServerSDK/chatroom.go', 'php@v2.0.1:API/methods/Chatroom.php', 'php@v1:API/ServerAPI.php'],
});

const queryUser = defineEndpoint({
  id: 'chatroom.queryUser',
  path: '/chatroom/user/query.json',
  summary: 'Lists members of a chatroom and when they joined.',
  params: {
    chatroomId,
    count: lenient(integer('How many members to return.', { min: 1, max: 500 }), { required: false }),
    order: lenient(integer('1 for the earliest to join first, 2 for the latest first.', { min: 1, max: 2 }), {
      required: false,
    }),
  },
  result: {
    total: integer('How many members there are in all, not how many were returned.'),
    users: list(
      'By time of joining.',
      object('ChatroomMember', 'A member of a chatroom.', {
        id: text('User id; the field is not called `userId` here.'),
        time: text("When the user joined: `YYYY-MM-DD HH:MM:SS` in the data center's zone."),
      }),
    ),
  },
  repeat: 'safe',
  sample: {
    params: { chatroomId: '10001', count: 500, order: 1 },
    result: {
      code: 200,
      total: 500,
      users: [
        { id: 'uid1', time: '2015-09-10 16:38:26' },
        { id: 'uid2', time: '2015-09-10 16:38:26' },
      ],
    },
  },
  notes: [
    'There is no paging: only the first or the last `count` members can be read.',
    'A member who goes offline is removed by the 31st message of the next 30 seconds, or by the first message after them; without messages nobody is. Users of `chatroom.addWhiteListUser` stay.',
    ZONE,
  ],
  disagreements:
    'count and order are documented as required, yet the live test of the Node SDK succeeds without them; what the server then assumes is in no source. Over 500, V2.0.1 says that 500 come back, while SDKs refuse. Java, PHP and Node rename `users` to `members`; the wire has `users`.',
  v2: 'Chatroom.queryUser',
  since: 'V2.0.1; Java SDK since 3.0.1',
  sources: [
    'docs:platform-chat-api/chatroom/member/query-member-list',
    'go@v2.0.1:RCServerSDK/chatroom.go',
    'java:methods/chatroom/Chatroom.java',
    'php:Lib/Chatroom/Chatroom.php',
  ],
});

const checkUser = defineEndpoint({
  id: 'chatroom.checkUser',
  path: '/chatroom/user/exist.json',
  summary: 'Tells whether a user is in a chatroom.',
  params: { chatroomId, userId: id('User id.') },
  result: { isInChrm: bool('Whether the user is a member.') },
  repeat: 'safe',
  sample: { params: { chatroomId: '10001', userId: 'uid1' }, result: { code: 200, isInChrm: true } },
  notes: ['It is a boolean here, and a number in `chatroom.checkUsers`.', 'Nobody is in an unknown room (inferred).'],
  disagreements: 'A comment in Python has 1 and 0; the models of Java and Go have a boolean, and so was it observed.',
  since: 'Java SDK 3.0.1',
  sources: [
    'docs:platform-chat-api/chatroom/member/check-member',
    'java:models/response/CheckChatRoomUserResult.java',
    'go:sdk/chatroom.go',
    'python:rongcloud/chatroom.py',
  ],
});

const checkUsers = defineEndpoint({
  id: 'chatroom.checkUsers',
  path: '/chatroom/users/exist.json',
  summary: 'Tells which of several users are in a chatroom.',
  params: { chatroomId, userId: ids('User ids, one or several.', { maxItems: 1000 }) },
  result: {
    result: list(
      'An item for each user, in the order asked for (inferred).',
      object('ChatroomPresence', 'Whether a user is in a chatroom.', {
        userId: text('User id.'),
        isInChrm: choice('1 for a member, 0 for others.', [0, 1]),
      }),
    ),
  },
  repeat: 'safe',
  sample: {
    params: { chatroomId: '10001', userId: ['y41z2IXBW', 'niCtlxnas'] },
    result: {
      code: 200,
      result: [
        { userId: 'y41z2IXBW', isInChrm: 0 },
        { userId: 'niCtlxnas', isInChrm: 1 },
      ],
    },
  },
  notes: ['Nobody is in an unknown room (inferred).'],
  disagreements: 'A sample in the Python documentation spells `userid`; the models of Java and Go have `userId`.',
  since: 'Java SDK 3.0.1',
  sources: [
    'docs:platform-chat-api/chatroom/member/check-members',
    'java:models/response/CheckChatRoomUsersResult.java',
    'php:Lib/Chatroom/Chatroom.php',
    'go:sdk/chatroom.go',
  ],
});

export const members = { join, queryUser, checkUser, checkUsers };
