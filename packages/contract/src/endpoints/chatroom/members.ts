import { defineEndpoint } from '../../endpoint.js';
import { bool, choice, id, ids, integer, lenient, list, localTime, object, text } from '../../fields.js';
import { chatroomId } from './fields.js';

const join = defineEndpoint({
  id: 'chatroom.join',
  path: '/chatroom/join.json',
  summary: 'Adds users to a chatroom.',
  params: {
    userId: lenient(ids('Ids of the users to add.', { maxItems: 50 }), { max: 1000 }),
    chatroomId,
  },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  errors: [{ code: 1002, when: 'the chatroom does not exist (observed on the real service)' }],
  sample: { params: { userId: ['uid1', 'uid2'], chatroomId: '10001' }, result: { code: 200 } },
  notes: [
    'Only the V1 and V2.0.1 SDKs have this endpoint; the current documentation and SDKs do not.',
    'By default a user is in one chatroom at a time: joining another chatroom leaves the previous one. The app can allow several chatrooms. Inferred: both rules apply to this endpoint as well.',
    'A user blocked from the chatroom cannot join; no source states the code.',
    'Inferred: the users are members from the time of the call.',
    'Inferred: joining again succeeds.',
  ],
  disagreements:
    'The documented limit is 50 users per call; the real service was observed to accept 51. The real limit is unknown.',
  v2: 'Chatroom.join',
  since: 'V1; gone from the 3.x SDKs',
  sources: ['go@v2.0.1:RCServerSDK/chatroom.go', 'php@v2.0.1:API/methods/Chatroom.php', 'php@v1:API/ServerAPI.php'],
});

const queryUser = defineEndpoint({
  id: 'chatroom.queryUser',
  path: '/chatroom/user/query.json',
  summary: 'Lists members of a chatroom with their times of joining.',
  params: {
    chatroomId,
    count: lenient(integer('Maximum number of members to return.', { min: 1, max: 500 }), {
      required: false,
      max: 2 ** 31 - 1,
    }),
    order: lenient(integer('Order of joining: 1 earliest first, 2 latest first.', { min: 1, max: 2 }), {
      required: false,
    }),
  },
  result: {
    total: integer('Total number of members of the chatroom, including those that are not returned.'),
    users: list(
      'Members, in the order requested by `order`.',
      object('ChatroomMember', 'A member of a chatroom.', {
        id: text('Id of the member. The field is not named `userId` here.'),
        time: localTime('Time of joining'),
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
    'For a `count` over 500, 500 members are returned.',
    'There is no paging: only the first or last `count` members are available.',
    'A member who goes offline is removed when the chatroom gets a 31st message within the next 30 seconds, or the first message after these 30 seconds. Without messages, no member is removed. Protected users (`chatroom.addWhiteListUser`) are never removed.',
  ],
  disagreements:
    'count and order are documented as required, yet the live test of the Node SDK succeeds without them; no source states the defaults. For a count over 500, V2.0.1 and Go say that 500 members are returned, which is followed; other SDKs refuse. Java, PHP and Node rename `users` to `members`; the wire has `users`.',
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
  summary: 'Checks whether a user is in a chatroom.',
  params: { chatroomId, userId: id('Id of the user to check.') },
  result: { isInChrm: bool('True if the user is a member of the chatroom.') },
  repeat: 'safe',
  sample: { params: { chatroomId: '10001', userId: 'uid1' }, result: { code: 200, isInChrm: true } },
  notes: [
    '`isInChrm` is a boolean here and a number in `chatroom.checkUsers`.',
    'Inferred: an unknown chatroom has no members.',
  ],
  disagreements: 'A comment in Python has 1 and 0; the models of Java and Go have a boolean, which was also observed.',
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
  summary: 'Checks which of the given users are in a chatroom.',
  params: { chatroomId, userId: ids('Ids of the users to check.', { maxItems: 1000 }) },
  result: {
    result: list(
      'One entry per given user. Inferred: in the order of the ids.',
      object('ChatroomPresence', 'Whether a user is a member of a chatroom.', {
        userId: text('Id of the user.'),
        isInChrm: choice('Membership: 1 member, 0 not a member.', [0, 1]),
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
  notes: ['Inferred: an unknown chatroom has no members.'],
  disagreements: 'A sample in the Python documentation has `userid`; the models of Java and Go have `userId`.',
  since: 'Java SDK 3.0.1',
  sources: [
    'docs:platform-chat-api/chatroom/member/check-members',
    'java:models/response/CheckChatRoomUsersResult.java',
    'php:Lib/Chatroom/Chatroom.php',
    'go:sdk/chatroom.go',
  ],
});

export const members = { join, queryUser, checkUser, checkUsers };
