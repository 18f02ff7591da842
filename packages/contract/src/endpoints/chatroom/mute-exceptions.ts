import { defineEndpoint } from '../../endpoint.js';
import { ids, texts } from '../../fields.js';
import { chatroomId, NOTIFY_CLIENTS, notify, ROOM_NEEDED, users } from './fields.js';

const addBanWhitelist = defineEndpoint({
  id: 'chatroom.addBanWhitelist',
  path: '/chatroom/user/ban/whitelist/add.json',
  summary: 'Lets users speak in a chatroom although all of its members are muted.',
  params: {
    chatroomId,
    userId: ids('User ids, one or several. A room has 20 such users at most in all.', { maxItems: 20 }),
    ...notify('all members of the room'),
  },
  result: {},
  repeat: 'safe',
  sample: { params: { chatroomId: '10001', userId: ['2582'] }, result: { code: 200 } },
  notes: [
    'It comes before the mute of a single user in the room (`chatroom.addGagUser`): a user with both may send.',
    'The mute in all chatrooms (`chatroom.addGlobalGagUser`) comes before it.',
    'It outlasts leaving, a block and joining again, and ends with the room.',
    'A user too many is refused with code 1002 (inferred).',
    ROOM_NEEDED,
    NOTIFY_CLIENTS,
  ],
  since: 'Java SDK 3.2.8',
  sources: [
    'docs:platform-chat-api/chatroom/mute/add-to-chatroom-ban-whitelist',
    'java:methods/chatroom/ban/BanAllMemberWhitelist.java',
    'php:Lib/Chatroom/MuteWhiteList/MuteWhiteList.php',
    'go:sdk/chatroom.go',
  ],
});

const removeBanWhitelist = defineEndpoint({
  id: 'chatroom.removeBanWhitelist',
  path: '/chatroom/user/ban/whitelist/rollback.json',
  summary: 'Takes users off the list of those who may speak although all are muted.',
  params: { chatroomId, userId: users, ...notify('all members of the room') },
  result: {},
  repeat: 'safe',
  sample: { params: { chatroomId: '10001', userId: ['2582'] }, result: { code: 200 } },
  notes: ['Users who are not on the list are no error (inferred).', NOTIFY_CLIENTS],
  since: 'Java SDK 3.2.8',
  sources: [
    'docs:platform-chat-api/chatroom/mute/remove-from-chatroom-ban-whitelist',
    'java:methods/chatroom/ban/BanAllMemberWhitelist.java',
    'php:Lib/Chatroom/MuteWhiteList/MuteWhiteList.php',
    'go:sdk/chatroom.go',
  ],
});

const listBanWhitelist = defineEndpoint({
  id: 'chatroom.listBanWhitelist',
  path: '/chatroom/user/ban/whitelist/query.json',
  summary: 'Lists the users who may speak in a chatroom although all are muted.',
  params: { chatroomId },
  result: { userIds: texts('All of them at once.', {}, { minItems: 0 }) },
  repeat: 'safe',
  sample: { params: { chatroomId: '10001' }, result: { code: 200, userIds: ['uu2', 'uu1'] } },
  notes: ['They come in the order in which they were added (inferred).', 'An unknown room gives none (inferred).'],
  since: 'Java SDK 3.2.8',
  sources: [
    'docs:platform-chat-api/chatroom/mute/query-chatroom-ban-whitelist',
    'java:methods/chatroom/ban/BanAllMemberWhitelist.java',
    'php:Lib/Chatroom/MuteWhiteList/MuteWhiteList.php',
    'go:sdk/chatroom.go',
  ],
});

export const muteExceptions = { addBanWhitelist, removeBanWhitelist, listBanWhitelist };
