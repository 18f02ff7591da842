import { defineEndpoint } from '../../endpoint.js';
import { choice, integer, optional, texts } from '../../fields.js';
import { chatroomId, NOTIFY_CLIENTS, notify, ROOM_NEEDED } from './fields.js';

const addBan = defineEndpoint({
  id: 'chatroom.addBan',
  path: '/chatroom/ban/add.json',
  summary: 'Mutes all members of a chatroom.',
  params: { chatroomId, ...notify('all members of the room') },
  result: {},
  repeat: 'safe',
  sample: { params: { chatroomId: '10001' }, result: { code: 200 } },
  notes: [
    'It lasts until `chatroom.removeBan` or the end of the room.',
    'Users of `chatroom.addBanWhitelist` may still send, and the server API is not bound by it.',
    ROOM_NEEDED,
    NOTIFY_CLIENTS,
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
  summary: 'Lifts the mute of all members of a chatroom.',
  params: { chatroomId, ...notify('all members of the room') },
  result: {},
  repeat: 'safe',
  sample: { params: { chatroomId: '10001' }, result: { code: 200 } },
  notes: [
    'Mutes of single users stay (inferred).',
    'Lifting what is not there succeeds, also in an unknown room (inferred).',
    'The rate limit is that of the calls beside it (inferred).',
    NOTIFY_CLIENTS,
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
  summary: 'Lists the chatrooms of which all members are muted.',
  params: {
    page: optional(integer('Page number, from 1.', { min: 1, default: 1 })),
    size: optional(integer('Chatrooms a page.', { min: 1, max: 1000, default: 50 })),
  },
  result: {
    chatroomIds: texts('Chatroom ids, by the creation of the rooms (inferred).', {}, { minItems: 0 }),
  },
  repeat: 'safe',
  paging: { by: 'page', items: 'chatroomIds', page: 'page', size: 'size' },
  sample: { params: {}, result: { code: 200, chatroomIds: ['123', '234'] } },
  notes: ['The last page is the first one that is not full; there is no total.'],
  disagreements: 'Go tags the list `chatroomids`, which its decoder takes for `chatroomIds` too; all others have that.',
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
  summary: 'Tells whether all members of a chatroom are muted.',
  params: { chatroomId },
  result: { status: choice('1 if they are, 0 if not.', [0, 1]) },
  repeat: 'safe',
  sample: { params: { chatroomId: '10001' }, result: { code: 200, status: 0 } },
  notes: ['An unknown room gives 0 (inferred).'],
  disagreements: 'Java reads the status as a text; in the documentation it is a number.',
  since: 'Java SDK 3.2.8',
  sources: [
    'docs:platform-chat-api/chatroom/mute/query-banned-state',
    'java:methods/chatroom/ban/BanAllMember.java',
    'php:Lib/Chatroom/MuteAllMembers/MuteAllMembers.php',
    'go:sdk/chatroom.go',
  ],
});

export const muteAll = { addBan, removeBan, listBan, checkBan };
