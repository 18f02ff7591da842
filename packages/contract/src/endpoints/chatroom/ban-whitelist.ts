import { defineEndpoint } from '../../endpoint.js';
import { ids, texts } from '../../fields.js';
import { chatroomId, NOTIFY_CLIENTS, notify, ROOM_NEEDED, users } from './fields.js';

const addBanWhitelist = defineEndpoint({
  id: 'chatroom.addBanWhitelist',
  path: '/chatroom/user/ban/whitelist/add.json',
  summary: 'Adds mute exceptions to a chatroom: users who can send messages during mute-all.',
  params: {
    chatroomId,
    userId: ids('Ids of the users to add. A chatroom has at most 20 mute exceptions in total.', { maxItems: 20 }),
    ...notify('all members of the chatroom'),
  },
  result: {},
  repeat: 'safe',
  sample: { params: { chatroomId: '10001', userId: ['2582'] }, result: { code: 200 } },
  notes: [
    'A mute exception takes precedence over an individual mute in the chatroom (`chatroom.addGagUser`): a user with both can send.',
    'A mute in all chatrooms (`chatroom.addGlobalGagUser`) takes precedence over a mute exception.',
    'A mute exception remains when the user leaves, is blocked or joins again; it ends when the chatroom is destroyed.',
    NOTIFY_CLIENTS,
    'Inferred: a call that would exceed 20 mute exceptions is refused with 1002.',
    ROOM_NEEDED,
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
  summary: 'Removes mute exceptions from a chatroom: the users can no longer send messages during mute-all.',
  params: { chatroomId, userId: users('Ids of the users to remove.'), ...notify('all members of the chatroom') },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { chatroomId: '10001', userId: ['2582'] }, result: { code: 200 } },
  notes: [NOTIFY_CLIENTS, 'Inferred: users without a mute exception are ignored.'],
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
  summary: 'Lists the mute exceptions of a chatroom: users who can send messages during mute-all.',
  params: { chatroomId },
  result: { userIds: texts('Ids of all users with a mute exception.', {}, { minItems: 0 }) },
  repeat: 'safe',
  sample: { params: { chatroomId: '10001' }, result: { code: 200, userIds: ['uu2', 'uu1'] } },
  notes: ['Inferred: users are listed in the order of adding.', 'Inferred: the list is empty for an unknown chatroom.'],
  since: 'Java SDK 3.2.8',
  sources: [
    'docs:platform-chat-api/chatroom/mute/query-chatroom-ban-whitelist',
    'java:methods/chatroom/ban/BanAllMemberWhitelist.java',
    'php:Lib/Chatroom/MuteWhiteList/MuteWhiteList.php',
    'go:sdk/chatroom.go',
  ],
});

export const banWhitelist = { addBanWhitelist, removeBanWhitelist, listBanWhitelist };
