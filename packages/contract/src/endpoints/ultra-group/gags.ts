import { defineEndpoint } from '../../endpoint.js';
import { integer, list, optional } from '../../fields.js';
import { COMMAS, listedUser, NO_TOTAL, page, place, userIds } from './fields.js';

// Endpoints that mute individual users in ultra groups.

const SDK_SOURCES = ['java:methods/ultragroup/ban/User.java', 'php:Lib/Ultragroup/Gag/Gag.php', 'go:sdk/ultragroup.go'];

export const addGagUser = defineEndpoint({
  id: 'ultraGroup.addGagUser',
  path: '/ultragroup/userbanned/add.json',
  summary: 'Mutes users in an ultra group or in one of its channels, until they are unmuted.',
  params: { ...place, userIds: userIds('Ids of the users to mute.') },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { groupId: 'community1', userIds: ['jlk456j5', 'uid2'] }, result: { code: 200 } },
  notes: [
    'A muted user still receives messages, but cannot send from a client. Mutes do not apply to the server API.',
    'A mute lasts until the user is unmuted; a duration cannot be set. The mute remains when the user quits, and applies again when the user returns.',
    'For the same group or channel, a mute exception takes precedence over the mute. Otherwise, the setting of the group takes precedence over the setting of the channel.',
    'An app can mute 100 users in whole groups. Inferred: a 101st user is refused with 1002; mutes in channels do not count.',
    'Inferred: the users, the group and the channel need not exist.',
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
  summary: 'Unmutes users in an ultra group or in one of its channels.',
  params: { ...place, userIds: userIds('Ids of the users to unmute.') },
  result: {},
  repeat: 'safe',
  sample: { params: { groupId: 'community1', userIds: ['jlk456j5'] }, result: { code: 200 } },
  notes: [
    'Inferred: mutes of the group and of its channels are separate; removing one mute leaves the others unchanged.',
    'Inferred: unmuting a user who is not muted succeeds.',
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
    pageSize: optional(integer('Number of users per page.', { min: 1, max: 200, default: 50 })),
  },
  result: { users: list('Muted users. Inferred: in the order of muting.', listedUser) },
  repeat: 'safe',
  paging: { items: 'users', by: 'page', page: 'page', size: 'pageSize' },
  sample: { params: { groupId: 'community1' }, result: { code: 200, users: [{ id: 'userId_001' }] } },
  notes: ['Without a channel, only mutes of the whole group are listed.', NO_TOTAL],
  disagreements:
    'Java sends no paging parameters, and renames `userId` in the answer to `id`, so the wire may have `userId`; Go reads `id`, which is followed.',
  since: 'after V2.0.1',
  sources: [...SDK_SOURCES, 'docs:nexconn/platform-chat-api/community-channel/mute/query-banned-user-list'],
});
