import { defineEndpoint } from '../../endpoint.js';
import { choice, integer, optional, texts } from '../../fields.js';
import { chatroomId, NOTIFY_CLIENTS, notify, ROOM_NEEDED } from './fields.js';

const addBan = defineEndpoint({
  id: 'chatroom.addBan',
  path: '/chatroom/ban/add.json',
  summary: 'Mutes all members of a chatroom (mute-all), except users with a mute exception.',
  params: { chatroomId, ...notify('all members of the chatroom') },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { chatroomId: '10001' }, result: { code: 200 } },
  notes: [
    'The mute lasts until `chatroom.removeBan` or the destruction of the chatroom.',
    'Users with a mute exception (`chatroom.addBanWhitelist`) and the server API can still send messages.',
    NOTIFY_CLIENTS,
    ROOM_NEEDED,
  ],
  disagreements: 'The 2021 documentation states no rate limit, the current one 100 a second.',
  since: 'Java SDK 3.2.8',
  sources: [
    'docs:platform-chat-api/chatroom/mute/ban-chatroom',
    'java:methods/chatroom/ban/BanAllMember.java',
    'php:Lib/Chatroom/MuteAllMembers/MuteAllMembers.php',
    'go:sdk/chatroom.go',
  ],
});

const removeBan = defineEndpoint({
  id: 'chatroom.removeBan',
  path: '/chatroom/ban/rollback.json',
  summary: 'Ends the mute-all of a chatroom.',
  params: { chatroomId, ...notify('all members of the chatroom') },
  result: {},
  repeat: 'safe',
  sample: { params: { chatroomId: '10001' }, result: { code: 200 } },
  notes: [
    NOTIFY_CLIENTS,
    'Inferred: mutes of individual users are unchanged.',
    'Inferred: the call succeeds if the chatroom is unknown or has no mute-all.',
    'Inferred: the rate limit is the same as for `chatroom.addBan`.',
  ],
  since: 'Java SDK 3.2.8',
  sources: [
    'java:methods/chatroom/ban/BanAllMember.java',
    'php:Lib/Chatroom/MuteAllMembers/MuteAllMembers.php',
    'go:sdk/chatroom.go',
  ],
});

const listBan = defineEndpoint({
  id: 'chatroom.listBan',
  path: '/chatroom/ban/query.json',
  summary: 'Lists the chatrooms with mute-all, in which all members are muted.',
  params: {
    page: optional(integer('Page number, from 1.', { min: 1, default: 1 })),
    size: optional(integer('Number of chatrooms per page.', { min: 1, max: 1000, default: 50 })),
  },
  result: {
    chatroomIds: texts(
      'Ids of the chatrooms with mute-all. Inferred: in the order of chatroom creation.',
      {},
      { minItems: 0 },
    ),
  },
  repeat: 'safe',
  paging: { by: 'page', items: 'chatroomIds', page: 'page', size: 'size' },
  sample: { params: {}, result: { code: 200, chatroomIds: ['123', '234'] } },
  notes: ['The result has no total; a page with fewer than `size` chatrooms is the last.'],
  disagreements: 'Go tags the list `chatroomids`, and its decoder also accepts `chatroomIds`, which all others have.',
  since: 'Java SDK 3.2.8',
  sources: [
    'docs:platform-chat-api/chatroom/mute/query-banned-list',
    'java:methods/chatroom/ban/BanAllMember.java',
    'php:Lib/Chatroom/MuteAllMembers/MuteAllMembers.php',
    'go:sdk/chatroom.go',
  ],
});

const checkBan = defineEndpoint({
  id: 'chatroom.checkBan',
  path: '/chatroom/ban/check.json',
  summary: 'Checks whether all members of a chatroom are muted.',
  params: { chatroomId },
  result: { status: choice('State of the chatroom: 1 all members are muted, 0 no mute-all.', [0, 1]) },
  repeat: 'safe',
  sample: { params: { chatroomId: '10001' }, result: { code: 200, status: 0 } },
  notes: ['Inferred: `status` is 0 for an unknown chatroom.'],
  disagreements: 'Java reads the status as a string; the documentation has a number.',
  since: 'Java SDK 3.2.8',
  sources: [
    'docs:platform-chat-api/chatroom/mute/query-banned-state',
    'java:methods/chatroom/ban/BanAllMember.java',
    'php:Lib/Chatroom/MuteAllMembers/MuteAllMembers.php',
    'go:sdk/chatroom.go',
  ],
});

export const bans = { addBan, removeBan, listBan, checkBan };
