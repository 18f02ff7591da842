import { defineEndpoint } from '../../endpoint.js';
import { list } from '../../fields.js';
import { minute, NOTIFY_CLIENTS, notify, serviceOff, users } from './fields.js';
import { ChatroomGag } from './gags.js';

const SERVICE_OFF = serviceOff('global chatroom mute');

const addGlobalGagUser = defineEndpoint({
  id: 'chatroom.addGlobalGagUser',
  path: '/chatroom/user/ban/add.json',
  summary: 'Mutes users in all chatrooms of the app for a number of minutes.',
  params: { userId: users('Ids of the users to mute.'), minute, ...notify('the muted users') },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors: [SERVICE_OFF],
  sample: { params: { userId: ['2582'], minute: 30 }, result: { code: 200 } },
  notes: [
    'The mute takes precedence over mute exceptions: users added with `chatroom.addBanWhitelist` cannot send messages either.',
    'A muted user still receives messages, but cannot send from a client. Mutes do not apply to the server API.',
    'The mute ends automatically or with `chatroom.removeGlobalGagUser`; no permanent mute is documented.',
    'Muting again replaces the end time.',
    NOTIFY_CLIENTS,
    'Inferred: the mute also applies to chatrooms created later, and is independent of mutes in single chatrooms.',
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
  summary: 'Lists the users muted in all chatrooms and the end of each mute.',
  params: {},
  result: { users: list('All muted users.', ChatroomGag) },
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: { params: {}, result: { code: 200, users: [{ time: '2015-09-25 16:12:38', userId: '2582' }] } },
  notes: ['There is no paging: all muted users are returned in one answer.', 'Inferred: ended mutes are not listed.'],
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
  summary: 'Ends the mute of users in all chatrooms, set with `chatroom.addGlobalGagUser`.',
  params: { userId: users('Ids of the users to unmute.'), ...notify('the users') },
  result: {},
  repeat: 'safe',
  errors: [SERVICE_OFF],
  sample: { params: { userId: ['2582'] }, result: { code: 200 } },
  notes: [
    NOTIFY_CLIENTS,
    'Inferred: mutes in single chatrooms are unchanged.',
    'Inferred: unmuting a user who is not muted succeeds.',
    'Inferred: only the given users are notified, as in `chatroom.addGlobalGagUser`.',
    'Inferred: the rate limit is the same as for `chatroom.addGlobalGagUser`.',
  ],
  since: 'Java SDK 3.0.1',
  sources: ['java:methods/chatroom/ban/Ban.java', 'php:Lib/Chatroom/Ban/Ban.php', 'go:sdk/chatroom.go'],
});

export const globalGags = { addGlobalGagUser, listGlobalGagUser, removeGlobalGagUser };
