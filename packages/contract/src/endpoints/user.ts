import { defineEndpoint } from '../endpoint.js';
import { id, ids, integer, lenient, list, object, optional, text, texts } from '../fields.js';

const userId = id('User id, unique in the app: letters and digits (older documentation also allows + | = - _).');
const name = text('Display name, shown in push notifications.', { maxChars: 64 });
const portraitUri = text('Address of the avatar.', { maxBytes: 1024 });
const banned = ids('User ids, one or several.', { maxItems: 20 });
const listed = ids('User ids to put on the list or take off it, one or several.', { maxItems: 20 });
const owner = id('Id of the user whose blocklist it is.');

const getToken = defineEndpoint({
  id: 'user.getToken',
  path: '/user/getToken.json',
  summary: 'Registers a user and returns the token that a client connects with.',
  params: {
    userId,
    name: lenient(name, { required: false }),
    portraitUri: optional(portraitUri),
  },
  result: {
    userId: text('The id that was asked for.'),
    token: text('Opaque, up to 256 bytes; may hold + and /.'),
  },
  rateLimit: { rates: [{ calls: 200, per: 'second' }] },
  repeat: 'safe',
  errors: [{ code: 2007, when: 'the development environment has its 100 registered users already' }],
  sample: {
    params: { userId: 'jlk456j5', name: 'Ironman', portraitUri: 'https://example.com/ironman.png' },
    result: { code: 200, userId: 'jlk456j5', token: 'sfd9823ihufi' },
  },
  notes: [
    'The first call for an id registers it; a later one returns another token and stores the name and avatar again.',
    'Every token issued to a user stays valid until it expires (by default never) or is invalidated.',
    'A blocked user can still be given a token (inferred).',
  ],
  disagreements:
    'V2.0.1 limits name to 128 bytes and demands portraitUri; current documentation says 64 characters and optional.',
  v2: 'User.getToken',
  since: 'V2.0.1',
  sources: ['docs:platform-chat-api/user/register', 'go@v2.0.1:RCServerSDK/user.go', 'java:methods/user/User.java'],
});

const refresh = defineEndpoint({
  id: 'user.refresh',
  path: '/user/refresh.json',
  summary: 'Changes the stored push name and avatar of a user.',
  params: { userId, name: optional(name), portraitUri: optional(portraitUri) },
  result: {},
  repeat: 'safe',
  errors: [{ code: 1002, when: 'no user is registered under this id (observed on the real service)' }],
  sample: { params: { userId: 'jlk456j5', name: 'Tony' }, result: { code: 200 } },
  notes: [
    'Only what is sent changes; an empty text leaves the stored value as it is (inferred).',
    'The hosted profile of `/user/profile/*` is separate and stays as it is.',
  ],
  disagreements: 'V2.0.1 limits name to 128 bytes, current documentation to 64 characters; the latter is followed.',
  v2: 'User.refresh',
  since: 'V2.0.1',
  sources: ['docs:platform-chat-api/user/modify', 'go@v2.0.1:RCServerSDK/user.go', 'java:methods/user/User.java'],
});

const checkOnline = defineEndpoint({
  id: 'user.checkOnline',
  path: '/user/checkOnline.json',
  summary: 'Says whether a user is connected now.',
  params: { userId },
  result: { status: text('`"1"` connected, `"0"` not: a text, not a number.', { values: ['0', '1'] }) },
  repeat: 'safe',
  sample: { params: { userId: 'jlk456j5' }, result: { code: 200, status: '1' } },
  notes: [
    'An id that was never registered reads as offline.',
    'A block disconnects a user at once, so a blocked user reads as offline (inferred).',
  ],
  disagreements: 'Samples inside some SDKs show the number 1; documentation and recorded answers have a text.',
  v2: 'User.checkOnline',
  since: 'V2.0.1',
  sources: [
    'docs:platform-chat-api/user/check-online-status-by-user',
    'go@v2.0.1:RCServerSDK/structs.go',
    'java:methods/user/onlinestatus/OnlineStatus.java',
  ],
});

const block = defineEndpoint({
  id: 'user.block',
  path: '/user/block.json',
  summary: 'Disconnects users and keeps them from connecting for a number of minutes.',
  params: {
    userId: banned,
    minute: integer('How long, in minutes; 43200 is 30 days.', { min: 1, max: 43200 }),
  },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: ['jlk456j5'], minute: 10 }, result: { code: 200 } },
  notes: [
    'A live connection is cut at once. The block ends by itself or with `user.unBlock`; there is none without end.',
    'Messages sent to a blocked user wait as offline messages, at most 7 days, and are not pushed.',
    'Blocking again replaces the end time (inferred).',
    'The user need not be registered.',
  ],
  disagreements: 'Python accepts 0 minutes, all others need at least 1.',
  v2: 'User.block',
  since: 'V2.0.1; several ids since 2020',
  sources: ['docs:platform-chat-api/user/block', 'go@v2.0.1:RCServerSDK/user.go', 'java:methods/user/block/Block.java'],
});

const unBlock = defineEndpoint({
  id: 'user.unBlock',
  path: '/user/unblock.json',
  summary: 'Lifts the block of users.',
  params: { userId: banned },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: ['jlk456j5'] }, result: { code: 200 } },
  notes: [
    'Unblocking a user who is not blocked succeeds (inferred).',
    'The user may connect again and receives what waited offline.',
  ],
  v2: 'User.unBlock',
  since: 'V2.0.1; several ids since 2020',
  sources: ['docs:platform-chat-api/user/unblock', 'go@v2.0.1:RCServerSDK/user.go'],
});

const queryBlock = defineEndpoint({
  id: 'user.queryBlock',
  path: '/user/block/query.json',
  summary: 'Lists the blocked users and when each block ends.',
  params: {
    page: optional(integer('Page number, from 1. Without it, or with 0, there is no paging.', { min: 0, default: 0 })),
    size: optional(integer('Users a page; read only together with `page`.', { min: 1, default: 50 })),
  },
  result: {
    users: list(
      'Latest end first.',
      object('BlockedUser', 'A blocked user.', {
        userId: text('User id.'),
        blockEndTime: text("When the block ends: `YYYY-MM-DD HH:MM:SS` in the data center's zone."),
      }),
    ),
  },
  repeat: 'safe',
  sample: {
    params: {},
    result: { code: 200, users: [{ userId: 'jlk456j5', blockEndTime: '2015-01-11 01:28:20' }] },
  },
  notes: [
    'Without paging at most 1,000 users come back.',
    'A block that ended is not listed; without blocks the list is empty (inferred).',
  ],
  disagreements: "Java's model has `id`, made by that SDK; the wire has `userId`.",
  v2: 'User.queryBlock',
  since: 'V2.0.1; page and size since 2021',
  sources: ['docs:platform-chat-api/user/query-blocked-list', 'go@v2.0.1:RCServerSDK/structs.go'],
});

const addBlacklist = defineEndpoint({
  id: 'user.addBlacklist',
  path: '/user/blacklist/add.json',
  summary: "Puts users on a user's own blocklist.",
  params: { userId: owner, blackUserId: listed },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: 'jlk456j5', blackUserId: ['troll'] }, result: { code: 200 } },
  notes: [
    'One way: a listed user cannot send one-to-one messages to the owner; the owner can still send to the listed user.',
    'Messages sent through the server API ignore the list unless they carry `verifyBlacklist: 1`.',
    'A list holds at most 3,000 users in the current plans.',
    'Neither user need be registered. Adding an id twice is not an error (inferred).',
  ],
  disagreements: 'One page of the English documentation prints /user/blocklist/add.json; every SDK has blacklist.',
  v2: 'User.addBlacklist',
  since: 'V2.0.1; several ids since 3.x',
  sources: [
    'docs:platform-chat-api/user/blacklist/add-to-blacklist',
    'go@v2.0.1:RCServerSDK/user.go',
    'java:methods/user/blacklist/Blacklist.java',
  ],
});

const queryBlacklist = defineEndpoint({
  id: 'user.queryBlacklist',
  path: '/user/blacklist/query.json',
  summary: "Reads a user's own blocklist.",
  params: {
    userId: owner,
    pageToken: optional(text('`next` of the page before.')),
    size: optional(integer('Users a page.', { min: 1, max: 1000, default: 1000 })),
  },
  result: {
    users: texts('User ids, the latest added first.', {}, { minItems: 0 }),
    next: optional(text('Token of the next page; absent on the last one.')),
  },
  repeat: 'safe',
  sample: { params: { userId: 'jlk456j5' }, result: { code: 200, next: 'CNgB', users: ['uid20', 'uid19', 'uid18'] } },
  notes: ['An unknown user or an empty list gives an empty `users` (inferred).'],
  disagreements: "Java's older model shows objects, made by that SDK; the wire has plain ids.",
  v2: 'User.queryBlacklist',
  since: 'V2.0.1; paging since 2024',
  sources: [
    'docs:platform-chat-api/user/blacklist/query-blacklist',
    'go@v2.0.1:RCServerSDK/structs.go',
    'java:models/response/PagingQueryBlacklistResult.java',
  ],
});

const removeBlacklist = defineEndpoint({
  id: 'user.removeBlacklist',
  path: '/user/blacklist/remove.json',
  summary: "Takes users off a user's own blocklist.",
  params: { userId: owner, blackUserId: listed },
  result: {},
  repeat: 'safe',
  sample: { params: { userId: 'jlk456j5', blackUserId: ['troll'] }, result: { code: 200 } },
  notes: ['Removing an id that is not listed succeeds (inferred).'],
  v2: 'User.removeBlacklist',
  since: 'V2.0.1',
  sources: ['go@v2.0.1:RCServerSDK/user.go', 'java:methods/user/blacklist/Blacklist.java'],
});

export const user = {
  getToken,
  refresh,
  checkOnline,
  block,
  unBlock,
  queryBlock,
  addBlacklist,
  queryBlacklist,
  removeBlacklist,
};
