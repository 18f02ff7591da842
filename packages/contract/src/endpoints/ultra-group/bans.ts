import { defineEndpoint } from '../../endpoint.js';
import { bool, integer, list, optional } from '../../fields.js';
import { COMMAS, listedUser, NO_TOTAL, page, place, userIds } from './fields.js';

// Endpoints for mute-all and mute exceptions in ultra groups.

const BAN_SOURCES = [
  'java:methods/ultragroup/ban/Ban.java',
  'php:Lib/Ultragroup/MuteAllMembers/MuteAllMembers.php',
  'go:sdk/ultragroup.go',
];
const WHITELIST_SOURCES = [
  'java:methods/ultragroup/ban/WhiteList.java',
  'php:Lib/Ultragroup/MuteWhiteList/MuteWhiteList.php',
  'go:sdk/ultragroup.go',
];

export const setBan = defineEndpoint({
  id: 'ultraGroup.setBan',
  path: '/ultragroup/globalbanned/set.json',
  summary: 'Enables or disables mute-all, which mutes all members, in an ultra group or in one of its channels.',
  params: { ...place, status: bool('True to enable mute-all, false to disable it.') },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { groupId: 'community1', status: true }, result: { code: 200 } },
  notes: [
    'During mute-all, only users with a mute exception for the same group or channel can send from a client. The server API can still send messages.',
    'Mute-all lasts until it is disabled. Mute-all remains when the group or channel is deleted, and applies to a new group or channel with the same id.',
    'Inferred: neither the group nor the channel need exist.',
  ],
  disagreements:
    'Go and Java send `true` and `false`; PHP sends 1 for true and an empty string for false, which counts as absent here. Java always sends `busChannel`, empty for the group.',
  since: 'after V2.0.1',
  sources: [...BAN_SOURCES, 'docs:nexconn/platform-chat-api/community-channel/mute/set-global-ban'],
});

export const getBan = defineEndpoint({
  id: 'ultraGroup.getBan',
  path: '/ultragroup/globalbanned/get.json',
  summary: 'Checks whether mute-all is enabled in an ultra group or in one of its channels.',
  params: { ...place },
  result: { status: bool('True if mute-all is enabled.') },
  repeat: 'safe',
  sample: { params: { groupId: 'community1' }, result: { code: 200, status: false } },
  notes: [
    'Inferred: mute-all of the whole group is not returned for its channels.',
    'Inferred: mute-all is disabled by default.',
  ],
  disagreements: 'Go reads `status` as a boolean, which is followed, Java as a string.',
  since: 'after V2.0.1',
  sources: BAN_SOURCES,
});

export const addBanWhitelist = defineEndpoint({
  id: 'ultraGroup.addBanWhitelist',
  path: '/ultragroup/banned/whitelist/add.json',
  summary:
    'Adds mute exceptions to an ultra group or one of its channels: users who can send messages during mute-all.',
  params: { ...place, userIds: userIds('Ids of the users to add.') },
  result: {},
  repeat: 'safe',
  sample: { params: { groupId: 'community1', userIds: ['jlk456j5', 'uid2'] }, result: { code: 200 } },
  notes: [
    'A mute exception remains when the user quits or the group is dismissed, and applies again in a group with the same id.',
    "For the same group or channel, a mute exception also takes precedence over the user's individual mute (`ultraGroup.addGagUser`).",
    'Inferred: the users, the group and the channel need not exist.',
  ],
  disagreements: COMMAS,
  since: 'after V2.0.1',
  sources: [...WHITELIST_SOURCES, 'docs:nexconn/platform-chat-api/community-channel/mute/add-to-global-ban-whitelist'],
});

export const removeBanWhitelist = defineEndpoint({
  id: 'ultraGroup.removeBanWhitelist',
  path: '/ultragroup/banned/whitelist/del.json',
  summary:
    'Removes mute exceptions from an ultra group or one of its channels: the users can no longer send messages during mute-all.',
  params: { ...place, userIds: userIds('Ids of the users to remove.') },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { groupId: 'community1', userIds: ['jlk456j5'] }, result: { code: 200 } },
  notes: ['Inferred: removing a user without a mute exception succeeds.'],
  disagreements: COMMAS,
  since: 'after V2.0.1',
  sources: WHITELIST_SOURCES,
});

export const listBanWhitelist = defineEndpoint({
  id: 'ultraGroup.listBanWhitelist',
  path: '/ultragroup/banned/whitelist/get.json',
  summary:
    'Lists the mute exceptions of an ultra group or one of its channels: users who can send messages during mute-all.',
  params: {
    ...place,
    page,
    pageSize: optional(integer('Number of users per page.', { min: 1, max: 200, default: 50 })),
  },
  result: { users: list('Users with a mute exception. Inferred: in the order of adding.', listedUser) },
  repeat: 'safe',
  paging: { items: 'users', by: 'page', page: 'page', size: 'pageSize' },
  sample: { params: { groupId: 'community1' }, result: { code: 200, users: [{ id: 'userId_001' }] } },
  notes: [
    'Without a channel, only mute exceptions of the whole group are listed.',
    NO_TOTAL,
    'Inferred: the default and the maximum of `pageSize` are the same as for `ultraGroup.listGagUser`.',
  ],
  disagreements: 'Java sends no paging parameters.',
  since: 'after V2.0.1',
  sources: WHITELIST_SOURCES,
});
