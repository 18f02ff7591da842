import { defineEndpoint } from '../endpoint.js';
import { bool, id, ids, integer, lenient, list, object, optional, text, textMap, texts } from '../fields.js';

const chatroomId = id('Id of the chatroom.');
const users = ids('User ids, one or several.', { maxItems: 20 });
const minute = integer('How long, in minutes; 43200 is 30 days.', { min: 1, max: 43200 });

/** The parameters that let clients know of a change. */
const notify = (receivers: string) => ({
  needNotify: optional(bool(`Whether ${receivers} are told, through a callback of the client SDK.`, false)),
  extra: optional(text('JSON text that comes with the notification; read only together with `needNotify`.')),
});

const NOTIFY_CLIENTS = 'Notifications need client SDK 5.4.5 (Web 5.7.9) or later.';
const ZONE = 'Times are Beijing time (UTC+8) in the China data center and UTC in the others.';

const create = defineEndpoint({
  id: 'chatroom.create',
  path: '/chatroom/create.json',
  summary: 'Creates one or several chatrooms.',
  params: {
    chatroom: textMap('Names of the chatrooms by chatroom id (letters and digits).', {
      key: { maxBytes: 64 },
      maxItems: 100,
    }),
  },
  result: {},
  repeat: 'safe',
  errors: [{ code: 1005, when: 'a field is longer than allowed' }],
  sample: { params: { chatroom: { '10001': 'name1', '10002': 'name2' } }, result: { code: 200 } },
  notes: [
    'Deprecated in favor of `create_new`, but still served.',
    'A room is destroyed when nobody has sent or joined for the time set for the app, 60 minutes by default, unless it is kept alive.',
    'Nobody is in a new room: users usually join from a client.',
    'The name comes back only from `chatroom.query`.',
    'Creating a room that exists succeeds (inferred). Whether its name changes is in no source.',
  ],
  disagreements:
    'Java requires a name. Its own length checks report 1002 where the documented code is 1005. Java and Python send the brackets of the field names raw, Go and PHP percent-encode them; servers take both. The 2021 documentation states no rate limit, the current one 100 a second.',
  v2: 'Chatroom.create',
  since: 'V2.0.1; Java and PHP SDKs since 3.0.1',
  sources: [
    'docs:platform-chat-api/chatroom/deprecated-create',
    'go@v2.0.1:RCServerSDK/chatroom.go',
    'java:methods/chatroom/Chatroom.java',
    'php:Lib/Chatroom/Chatroom.php',
  ],
});

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
    'By default a user is in one room at a time, and joining another leaves the first; the app can allow several. Whether this holds for this call is in no source.',
    'A user blocked in the room cannot join; what this call then answers is in no source.',
  ],
  disagreements:
    'The documented limit is 50 users a call; the real service was observed to accept 51. Where it stops is unknown.',
  v2: 'Chatroom.join',
  since: 'V1; gone from the 3.x SDKs',
  sources: ['go@v2.0.1:RCServerSDK/chatroom.go', 'php@v2.0.1:API/methods/Chatroom.php', 'php@v1:API/ServerAPI.php'],
});

const query = defineEndpoint({
  id: 'chatroom.query',
  path: '/chatroom/query.json',
  summary: 'Reads the name and creation time of chatrooms.',
  params: { chatroomId: ids('Chatroom ids, one or several.', { maxItems: 20 }) },
  result: {
    chatRooms: list(
      'The chatrooms that exist, in the order asked for (inferred).',
      object('ChatroomInfo', 'Name and creation time of a chatroom.', {
        chrmId: text('Chatroom id.'),
        name: text('Name of the chatroom.'),
        time: text("When it was created: `YYYY-MM-DD HH:MM:SS` in the data center's zone."),
      }),
    ),
  },
  repeat: 'safe',
  sample: {
    params: { chatroomId: ['10001', '10002'] },
    result: {
      code: 200,
      chatRooms: [
        { chrmId: '10001', name: 'name1', time: '2014-01-01 01:01:01' },
        { chrmId: '10002', name: 'name2', time: '2014-01-01 01:01:02' },
      ],
    },
  },
  notes: ['Deprecated in favor of `chatroom/get`.', 'Unknown ids are left out of the list.', ZONE],
  disagreements:
    'Older samples show chatroomId instead of chrmId, and times without leading zeros; field tables and structs say chrmId, which was also observed. Java calls its `chatroom/get` method query.',
  v2: 'Chatroom.query',
  since: 'V2.0.1; again in the PHP SDK since 3.2.0',
  sources: [
    'docs:platform-chat-api/chatroom/deprecated-info',
    'docs:im/server/chatroom/query',
    'go@v2.0.1:RCServerSDK/chatroom.go',
    'php:Lib/Chatroom/Chatroom.php',
  ],
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

const stopDistributionMessage = defineEndpoint({
  id: 'chatroom.stopDistributionMessage',
  path: '/chatroom/message/stopDistribution.json',
  summary: 'Stops passing the messages of a chatroom on to its members.',
  params: { chatroomId },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  sample: { params: { chatroomId: '10001' }, result: { code: 200 } },
  notes: [
    'Messages are still accepted, but other members do not get them until `chatroom.resumeDistributionMessage`.',
    'What was held back is not delivered later (inferred).',
    'Stopping again is not an error, and the state ends with the room (inferred).',
  ],
  disagreements: 'No current documentation page was found for stopping and resuming.',
  v2: 'Chatroom.stopDistributionMessage',
  since: 'V2.0.1; Java SDK since 3.0.1',
  sources: [
    'go@v2.0.1:RCServerSDK/chatroom.go',
    'java:methods/chatroom/distribute/Distribute.java',
    'nodejs:docs/chatroom/distribute.md',
  ],
});

const resumeDistributionMessage = defineEndpoint({
  id: 'chatroom.resumeDistributionMessage',
  path: '/chatroom/message/resumeDistribution.json',
  summary: 'Resumes passing the messages of a chatroom on to its members.',
  params: { chatroomId },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  sample: { params: { chatroomId: '10001' }, result: { code: 200 } },
  notes: ['Resuming a room that was not stopped succeeds (inferred).'],
  disagreements: 'No current documentation page was found for stopping and resuming.',
  v2: 'Chatroom.resumeDistributionMessage',
  since: 'V2.0.1; Java SDK since 3.0.1',
  sources: [
    'go@v2.0.1:RCServerSDK/chatroom.go',
    'java:methods/chatroom/distribute/Distribute.java',
    'nodejs:docs/chatroom/distribute.md',
  ],
});

const addGagUser = defineEndpoint({
  id: 'chatroom.addGagUser',
  path: '/chatroom/user/gag/add.json',
  summary: 'Mutes users in a chatroom for a number of minutes.',
  params: { userId: users, chatroomId, minute, ...notify('all members of the room') },
  result: {},
  repeat: 'safe',
  errors: [{ code: 1003, when: '`minute` is not valid, or the chatroom id is empty' }],
  sample: { params: { userId: ['2582'], chatroomId: '10001', minute: 30 }, result: { code: 200 } },
  notes: [
    'A muted user still receives, but cannot send from a client. The server API is not bound by mutes.',
    'The mute ends by itself or with `chatroom.rollbackGagUser`; one without end is not documented.',
    'Muting again replaces the end time.',
    'Leaving the room does not lift the mute, and neither does destroying it.',
    'The users need not be members (inferred).',
    NOTIFY_CLIENTS,
  ],
  disagreements:
    'V2.0.1 takes one user and no notification; Go sends `needNotify` and `extra` only when `needNotify` is true.',
  v2: 'Chatroom.addGagUser',
  since: 'V2.0.1; several ids and notifications later',
  sources: [
    'docs:platform-chat-api/chatroom/mute/gag-user',
    'nodejs:docs/chatroom/gag.md',
    'go@v2.0.1:RCServerSDK/chatroom.go',
    'java:methods/chatroom/gag/Gag.java',
  ],
});

const listGagUser = defineEndpoint({
  id: 'chatroom.listGagUser',
  path: '/chatroom/user/gag/list.json',
  summary: 'Lists the users muted in a chatroom and when each mute ends.',
  params: { chatroomId },
  result: {
    users: list(
      'All muted users at once.',
      object('ChatroomGag', 'A user muted in a chatroom.', {
        userId: text('User id.'),
        time: text("When the mute ends: `YYYY-MM-DD HH:MM:SS` in the data center's zone."),
      }),
    ),
  },
  repeat: 'safe',
  sample: {
    params: { chatroomId: '10001' },
    result: { code: 200, users: [{ time: '2015-09-25 16:12:38', userId: '2582' }] },
  },
  notes: [
    'There is no paging. A mute that ended is not listed.',
    'A room without mutes, or an unknown one, gives an empty list (inferred).',
    ZONE,
  ],
  disagreements: "Java's `api.json` has gag/query, but its code calls gag/list.",
  v2: 'Chatroom.ListGagUser',
  since: 'V2.0.1; Java SDK since 3.0.1',
  sources: [
    'docs:platform-chat-api/chatroom/mute/query-gagged-user',
    'go@v2.0.1:RCServerSDK/chatroom.go',
    'java:methods/chatroom/gag/Gag.java',
    'php:Lib/Chatroom/Gag/Gag.php',
  ],
});

const rollbackGagUser = defineEndpoint({
  id: 'chatroom.rollbackGagUser',
  path: '/chatroom/user/gag/rollback.json',
  summary: 'Lifts the mute of users in a chatroom.',
  params: { userId: users, chatroomId, ...notify('all members of the room') },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: ['2582'], chatroomId: '10001' }, result: { code: 200 } },
  notes: ['Lifting a mute that is not there succeeds (inferred).', NOTIFY_CLIENTS],
  disagreements: "Java's `api.json` has gag/remove, but its code calls gag/rollback.",
  v2: 'Chatroom.rollbackGagUser',
  since: 'V2.0.1; notifications later',
  sources: [
    'docs:platform-chat-api/chatroom/mute/ungag-user',
    'go@v2.0.1:RCServerSDK/chatroom.go',
    'java:methods/chatroom/gag/Gag.java',
    'php:Lib/Chatroom/Gag/Gag.php',
  ],
});

const addBlockUser = defineEndpoint({
  id: 'chatroom.addBlockUser',
  path: '/chatroom/user/block/add.json',
  summary: 'Removes users from a chatroom and keeps them out for a number of minutes.',
  params: { userId: users, chatroomId, minute, ...notify('all members of the room, the blocked users among them,') },
  result: {},
  repeat: 'safe',
  errors: [{ code: 1003, when: '`minute` is not valid' }],
  sample: { params: { userId: ['2582'], chatroomId: '10001', minute: 30 }, result: { code: 200 } },
  notes: [
    'Members are removed at once and cannot join until the block ends.',
    'The block ends by itself or with `chatroom.rollbackBlockUser`; one without end is not documented.',
    'Blocking again replaces the end time.',
    'Destroying the room does not lift the block.',
    NOTIFY_CLIENTS,
  ],
  disagreements: 'V2.0.1 takes one user and no notification.',
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
  summary: 'Lists the users blocked from a chatroom and when each block ends.',
  params: { chatroomId },
  result: {
    users: list(
      'All blocked users at once.',
      object('ChatroomBlock', 'A user blocked from a chatroom.', {
        userId: text('User id.'),
        time: text("When the block ends: `YYYY-MM-DD HH:MM:SS` in the data center's zone."),
      }),
    ),
  },
  repeat: 'safe',
  sample: {
    params: { chatroomId: '10001' },
    result: { code: 200, users: [{ time: '2015-09-25 16:12:38', userId: '2582' }] },
  },
  notes: ['There is no paging.', ZONE],
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
  summary: 'Lifts the block of users, who may then join the chatroom again.',
  params: { userId: users, chatroomId, ...notify('the unblocked users') },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: ['2582'], chatroomId: '10001' }, result: { code: 200 } },
  notes: [
    'It does not bring the users back into the room.',
    'Lifting a block that is not there succeeds (inferred).',
    NOTIFY_CLIENTS,
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

const destroy = defineEndpoint({
  id: 'chatroom.destroy',
  path: '/chatroom/destroy.json',
  summary: 'Destroys chatrooms at once.',
  params: { chatroomId: ids('Chatroom ids, one or several.') },
  result: {},
  repeat: 'safe',
  sample: { params: { chatroomId: ['10001', '10002'] }, result: { code: 200 } },
  notes: [
    "All members leave; the room's mute-all, mute exceptions, protected users and attributes are gone.",
    'Mutes and blocks of single users survive, and hold again in a new room with the same id.',
    'This is the only way to destroy a room that is kept alive.',
    'Unknown ids are not an error.',
  ],
  disagreements: 'Newer Java and Go SDKs take one id; documentation and V2.0.1 take several and are followed.',
  v2: 'Chatroom.destroy',
  since: 'V2.0.1; Java SDK since 3.0.1',
  sources: [
    'docs:platform-chat-api/chatroom/destroy',
    'nodejs:docs/chatroom/chatroom.md',
    'go@v2.0.1:RCServerSDK/chatroom.go',
    'java:methods/chatroom/Chatroom.java',
  ],
});

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
  errors: [{ code: 1009, when: 'the service is not enabled for the app; many calls while it is not end in 1008' }],
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

const addPriority = defineEndpoint({
  id: 'chatroom.addPriority',
  path: '/chatroom/message/priority/add.json',
  summary: 'Gives message types low priority in chatrooms: they are dropped first under load.',
  params: {
    objectName: texts(
      'Message types such as `RC:TxtMsg`, one or several. An app has 20 at most in all.',
      { maxChars: 32 },
      { maxItems: 5 },
    ),
  },
  result: {},
  repeat: 'safe',
  errors: [{ code: 1009, when: 'the service is not enabled for the app; many calls while it is not end in 1008' }],
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

export const chatroom = {
  create,
  join,
  query,
  queryUser,
  stopDistributionMessage,
  resumeDistributionMessage,
  addGagUser,
  listGagUser,
  rollbackGagUser,
  addBlockUser,
  getListBlockUser,
  rollbackBlockUser,
  destroy,
  addWhiteListUser,
  addPriority,
};
