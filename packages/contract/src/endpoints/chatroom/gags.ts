import { defineEndpoint } from '../../endpoint.js';
import { list, localTime, object, text } from '../../fields.js';
import { chatroomId, minute, NOTIFY_CLIENTS, notify, users } from './fields.js';

export const ChatroomGag = object('ChatroomGag', 'A user muted in one chatroom, or in all chatrooms.', {
  userId: text('Id of the muted user.'),
  time: localTime('End of the mute'),
});

const addGagUser = defineEndpoint({
  id: 'chatroom.addGagUser',
  path: '/chatroom/user/gag/add.json',
  summary: 'Mutes users in a chatroom for a number of minutes.',
  params: { userId: users('Ids of the users to mute.'), chatroomId, minute, ...notify('all members of the chatroom') },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors: [{ code: 1003, when: '`minute` is out of range, or the chatroom id is empty' }],
  sample: { params: { userId: ['2582'], chatroomId: '10001', minute: 30 }, result: { code: 200 } },
  notes: [
    'A muted user still receives messages, but cannot send from a client. Mutes do not apply to the server API.',
    'The mute ends automatically or with `chatroom.rollbackGagUser`; no permanent mute is documented.',
    'Muting again replaces the end time.',
    'The mute remains when the user leaves and when the chatroom is destroyed.',
    NOTIFY_CLIENTS,
    'Inferred: the users need not be members.',
  ],
  disagreements:
    'V2.0.1 accepts one user and no notification; Go sends `needNotify` and `extra` only if `needNotify` is true.',
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
  summary: 'Lists the users muted in a chatroom and the end of each mute.',
  params: { chatroomId },
  result: {
    users: list('All muted users.', ChatroomGag),
  },
  repeat: 'safe',
  sample: {
    params: { chatroomId: '10001' },
    result: { code: 200, users: [{ time: '2015-09-25 16:12:38', userId: '2582' }] },
  },
  notes: [
    'There is no paging: all muted users are returned in one answer. Ended mutes are not listed.',
    'Inferred: the list is empty for a chatroom without mutes and for an unknown chatroom.',
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
  summary: 'Unmutes users in a chatroom.',
  params: { userId: users('Ids of the users to unmute.'), chatroomId, ...notify('all members of the chatroom') },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: ['2582'], chatroomId: '10001' }, result: { code: 200 } },
  notes: [NOTIFY_CLIENTS, 'Inferred: unmuting a user who is not muted succeeds.'],
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

export const gags = { addGagUser, listGagUser, rollbackGagUser };
