import { defineEndpoint } from '../../endpoint.js';
import { list } from '../../fields.js';
import { minute, NOTIFY_CLIENTS, notify, SERVICE_OFF, users, ZONE } from './fields.js';
import { ChatroomGag } from './mutes.js';

const addGlobalGagUser = defineEndpoint({
  id: 'chatroom.addGlobalGagUser',
  path: '/chatroom/user/ban/add.json',
  summary: 'Mutes users in all chatrooms of the app for a number of minutes.',
  params: { userId: users, minute, ...notify('the muted users') },
  result: {},
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: { params: { userId: ['2582'], minute: 30 }, result: { code: 200 } },
  notes: [
    'It comes before everything that lets a user speak: also those on `chatroom.addBanWhitelist` cannot send.',
    'The server API is not bound by mutes.',
    'The mute ends by itself or with `chatroom.removeGlobalGagUser`; one without end is not documented.',
    'Muting again replaces the end time.',
    'It holds in rooms that are created later, and is apart from the mutes of single rooms (inferred).',
    NOTIFY_CLIENTS,
  ],
  since: 'Java SDK 3.0.1',
  sources: [
    'docs:platform-chat-api/chatroom/mute/gag-user-globally',
    'java:methods/chatroom/ban/Ban.java',
    'php:Lib/Chatroom/Ban/Ban.php',
    'go:sdk/chatroom.go',
  ],
});

const listGlobalGagUser = defineEndpoint({
  id: 'chatroom.listGlobalGagUser',
  path: '/chatroom/user/ban/query.json',
  summary: 'Lists the users muted in all chatrooms and when each mute ends.',
  params: {},
  result: { users: list('All muted users at once.', ChatroomGag) },
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: { params: {}, result: { code: 200, users: [{ time: '2015-09-25 16:12:38', userId: '2582' }] } },
  notes: ['There is no paging. A mute that ended is not listed (inferred).', ZONE],
  since: 'Java SDK 3.0.1',
  sources: [
    'docs:platform-chat-api/chatroom/mute/query-globally-gagged-user',
    'java:methods/chatroom/ban/Ban.java',
    'go:sdk/chatroom.go',
  ],
});

const removeGlobalGagUser = defineEndpoint({
  id: 'chatroom.removeGlobalGagUser',
  path: '/chatroom/user/ban/remove.json',
  summary: 'Lifts the mute of users in all chatrooms.',
  params: { userId: users, ...notify('the users') },
  result: {},
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: { params: { userId: ['2582'] }, result: { code: 200 } },
  notes: [
    'Mutes in single rooms stay (inferred).',
    'Lifting a mute that is not there succeeds (inferred).',
    'That the notification goes to these users alone follows from adding (inferred).',
    'The rate limit is that of the calls beside it (inferred).',
    NOTIFY_CLIENTS,
  ],
  since: 'Java SDK 3.0.1',
  sources: ['java:methods/chatroom/ban/Ban.java', 'php:Lib/Chatroom/Ban/Ban.php', 'go:sdk/chatroom.go'],
});

export const globalMutes = { addGlobalGagUser, listGlobalGagUser, removeGlobalGagUser };
