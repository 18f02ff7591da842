import { defineEndpoint } from '../../endpoint.js';
import { list, object, text } from '../../fields.js';
import { chatroomId, minute, NOTIFY_CLIENTS, notify, users, ZONE } from './fields.js';

/** Also of a user muted in all chatrooms. */
export const ChatroomGag = object('ChatroomGag', 'A user muted in a chatroom.', {
  userId: text('User id.'),
  time: text("When the mute ends: `YYYY-MM-DD HH:MM:SS` in the data center's zone."),
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
    users: list('All muted users at once.', ChatroomGag),
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

export const mutes = { addGagUser, listGagUser, rollbackGagUser };
