import { defineEndpoint } from '../../endpoint.js';
import { integer, list, optional } from '../../fields.js';
import { COMMAS, listedUser, NO_TOTAL, page, place, userIds } from './fields.js';

/** Mutes of single users. */

const SDK_SOURCES = ['java:methods/ultragroup/ban/User.java', 'php:Lib/Ultragroup/Gag/Gag.php', 'go:sdk/ultragroup.go'];

export const addGagUser = defineEndpoint({
  id: 'ultraGroup.addGagUser',
  path: '/ultragroup/userbanned/add.json',
  summary: 'Mutes users in an ultra group or in one of its channels, until the mute is lifted.',
  params: { ...place, userIds },
  result: {},
  repeat: 'safe',
  sample: { params: { groupId: 'community1', userIds: ['jlk456j5', 'uid2'] }, result: { code: 200 } },
  notes: [
    'A muted user still receives, but cannot send from a client. The server API is not bound by mutes.',
    'There is no duration. The mute stays when the user quits, and holds again when the user comes back.',
    'At the same level, a mute exception wins over the mute. At different levels, what is set for the group goes before what is set for the channel.',
    'An app can mute 100 users in whole groups; which of them count, and that one more is refused with 1002, is inferred.',
    'Neither the users nor the group nor the channel need exist (inferred).',
  ],
  disagreements: COMMAS,
  since: 'after V2.0.1',
  sources: [
    ...SDK_SOURCES,
    'docs:nexconn/platform-chat-api/community-channel/mute/ban-user',
    'docs:nexconn/platform-chat-api/community-channel/mute/ban-service-about',
  ],
});

export const removeGagUser = defineEndpoint({
  id: 'ultraGroup.removeGagUser',
  path: '/ultragroup/userbanned/del.json',
  summary: 'Lifts the mute of users in an ultra group or in one of its channels.',
  params: { ...place, userIds },
  result: {},
  repeat: 'safe',
  sample: { params: { groupId: 'community1', userIds: ['jlk456j5'] }, result: { code: 200 } },
  notes: [
    'Mutes of the group and of its channels are separate: lifting one leaves the others (inferred).',
    'Lifting a mute that is not there succeeds (inferred).',
  ],
  disagreements: COMMAS,
  since: 'after V2.0.1',
  sources: [...SDK_SOURCES, 'docs:platform-chat-api/ultragroup/mute/unban-user'],
});

export const listGagUser = defineEndpoint({
  id: 'ultraGroup.listGagUser',
  path: '/ultragroup/userbanned/get.json',
  summary: 'Lists the users muted in an ultra group or in one of its channels.',
  params: {
    ...place,
    page,
    pageSize: optional(integer('Users a page.', { min: 1, max: 200, default: 50 })),
  },
  result: { users: list('In the order of muting (inferred).', listedUser) },
  repeat: 'safe',
  paging: { items: 'users', by: 'page', page: 'page', size: 'pageSize' },
  sample: { params: { groupId: 'community1' }, result: { code: 200, users: [{ id: 'userId_001' }] } },
  notes: ['Without a channel, only mutes of the whole group are listed.', NO_TOTAL],
  disagreements:
    'Java sends no paging parameters, and renames a `userId` of the answer to `id`, so the wire might have `userId`; Go reads `id`, which is followed.',
  since: 'after V2.0.1',
  sources: [...SDK_SOURCES, 'docs:nexconn/platform-chat-api/community-channel/mute/query-banned-user-list'],
});
