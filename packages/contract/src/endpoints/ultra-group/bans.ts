import { defineEndpoint } from '../../endpoint.js';
import { bool, integer, list, optional } from '../../fields.js';
import { COMMAS, listedUser, NO_TOTAL, page, place, userIds } from './fields.js';

/** Mute-all, and the users who may speak all the same. */

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
  summary: 'Switches mute-all of an ultra group or of one of its channels on or off.',
  params: { ...place, status: bool('Whether everybody is muted.') },
  result: {},
  repeat: 'safe',
  sample: { params: { groupId: 'community1', status: true }, result: { code: 200 } },
  notes: [
    'Nobody can send from a client then, but for the mute exceptions of the same level. The server API is not bound.',
    'There is no duration. It outlives the group and the channel, and holds again in one of the same id.',
    'Neither the group nor the channel need exist (inferred).',
  ],
  disagreements:
    'Go and Java send `true` and `false`; PHP makes 1 of true, and an empty text of false, which reads as missing here. Java always sends `busChannel`, empty for the group.',
  since: 'after V2.0.1',
  sources: [...BAN_SOURCES, 'docs:nexconn/platform-chat-api/community-channel/mute/set-global-ban'],
});

export const getBan = defineEndpoint({
  id: 'ultraGroup.getBan',
  path: '/ultragroup/globalbanned/get.json',
  summary: 'Says whether mute-all is on in an ultra group or in one of its channels.',
  params: { ...place },
  result: { status: bool('Whether everybody is muted.') },
  repeat: 'safe',
  sample: { params: { groupId: 'community1' }, result: { code: 200, status: false } },
  notes: [
    'Each level answers for itself: mute-all of the group does not show at its channels (inferred).',
    'Without ever being set it is off (inferred).',
  ],
  disagreements: 'Go reads `status` as a boolean, Java as a text; a boolean is followed.',
  since: 'after V2.0.1',
  sources: BAN_SOURCES,
});

export const addBanWhitelist = defineEndpoint({
  id: 'ultraGroup.addBanWhitelist',
  path: '/ultragroup/banned/whitelist/add.json',
  summary: 'Lets users speak in an ultra group, or in one of its channels, while everybody is muted.',
  params: { ...place, userIds },
  result: {},
  repeat: 'safe',
  sample: { params: { groupId: 'community1', userIds: ['jlk456j5', 'uid2'] }, result: { code: 200 } },
  notes: [
    'It stays when the user quits or the group is dissolved, and holds again afterwards.',
    "At the same level it wins over the user's own mute as well.",
    'Neither the users nor the group nor the channel need exist (inferred).',
  ],
  disagreements: COMMAS,
  since: 'after V2.0.1',
  sources: [...WHITELIST_SOURCES, 'docs:nexconn/platform-chat-api/community-channel/mute/add-to-global-ban-whitelist'],
});

export const removeBanWhitelist = defineEndpoint({
  id: 'ultraGroup.removeBanWhitelist',
  path: '/ultragroup/banned/whitelist/del.json',
  summary: 'Takes users off the mute exceptions of an ultra group or of one of its channels.',
  params: { ...place, userIds },
  result: {},
  repeat: 'safe',
  sample: { params: { groupId: 'community1', userIds: ['jlk456j5'] }, result: { code: 200 } },
  notes: ['Removing a user who is not listed succeeds (inferred).'],
  disagreements: COMMAS,
  since: 'after V2.0.1',
  sources: WHITELIST_SOURCES,
});

export const listBanWhitelist = defineEndpoint({
  id: 'ultraGroup.listBanWhitelist',
  path: '/ultragroup/banned/whitelist/get.json',
  summary: 'Lists the mute exceptions of an ultra group or of one of its channels.',
  params: {
    ...place,
    page,
    pageSize: optional(integer('Users a page.', { min: 1, max: 200, default: 50 })),
  },
  result: { users: list('In the order of adding (inferred).', listedUser) },
  repeat: 'safe',
  paging: { items: 'users', by: 'page', page: 'page', size: 'pageSize' },
  sample: { params: { groupId: 'community1' }, result: { code: 200, users: [{ id: 'userId_001' }] } },
  notes: [
    'Without a channel, only exceptions of the whole group are listed.',
    NO_TOTAL,
    'Default and maximum of `pageSize` are those of `ultraGroup.listGagUser` (inferred).',
  ],
  disagreements: 'Java sends no paging parameters.',
  since: 'after V2.0.1',
  sources: WHITELIST_SOURCES,
});
