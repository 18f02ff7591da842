import { defineEndpoint } from '../../endpoint.js';
import { bool, list, object, text } from '../../fields.js';
import { EMPTY, group_id, SINCE, SOURCES, twin, user_ids } from './fields.js';

/** Mutes of users, mute-all and its exceptions, of whole groups. */

const WHOLE = 'It is about the whole group: for channels there are only the `.json` calls.';
const AT_ONCE = 'There is no paging.';

export const addGagUser = defineEndpoint({
  id: 'ultraGroupRest.addGagUser',
  path: '/v2/ultragroups/{group_id}/muted-users',
  body: 'json',
  summary: 'Mutes users in an ultra group, until the mute is lifted.',
  params: { group_id, user_ids },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  sample: { params: { group_id: 'community1', user_ids: ['jlk456j5', 'uid2'] }, result: { code: 10000 } },
  notes: [twin('ultraGroup.addGagUser'), WHOLE],
  since: SINCE,
  sources: SOURCES,
});

export const removeGagUser = defineEndpoint({
  id: 'ultraGroupRest.removeGagUser',
  method: 'DELETE',
  path: '/v2/ultragroups/{group_id}/muted-users',
  body: 'json',
  summary: 'Lifts the mute of users in an ultra group.',
  params: { group_id, user_ids },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  sample: { params: { group_id: 'community1', user_ids: ['jlk456j5'] }, result: { code: 10000 } },
  notes: [twin('ultraGroup.removeGagUser'), WHOLE, 'The DELETE request has a JSON body.'],
  since: SINCE,
  sources: SOURCES,
});

export const listGagUser = defineEndpoint({
  id: 'ultraGroupRest.listGagUser',
  method: 'GET',
  path: '/v2/ultragroups/{group_id}/muted-users',
  body: 'query',
  summary: 'Lists the users muted in an ultra group.',
  params: { group_id },
  result: {
    data: object('UltraGroupRestGags', 'The mutes of an ultra group.', {
      users: list(
        'In the order of muting (inferred).',
        object('UltraGroupRestGag', 'A user muted in an ultra group.', {
          id: text('User id.'),
          time: text("Since when: `YYYY-MM-DD HH:MM:SS` in the data center's zone (inferred)."),
        }),
      ),
    }),
  },
  rateLimit: null,
  repeat: 'safe',
  sample: {
    params: { group_id: 'community1' },
    result: { code: 10000, data: { users: [{ id: 'jlk456j5', time: '2022-02-14 11:19:42' }] } },
  },
  notes: [AT_ONCE, WHOLE, EMPTY],
  disagreements: 'Go calls the time MutedTime and takes it as any text; `ultraGroup.listGagUser` has none.',
  since: SINCE,
  sources: SOURCES,
});

export const setBan = defineEndpoint({
  id: 'ultraGroupRest.setBan',
  method: 'PUT',
  path: '/v2/ultragroups/{group_id}/muted-status',
  body: 'json',
  summary: 'Mutes everybody in an ultra group, or ends that.',
  params: { group_id, status: bool('Whether everybody is muted.') },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  sample: { params: { group_id: 'community1', status: true }, result: { code: 10000 } },
  notes: [twin('ultraGroup.setBan'), WHOLE],
  since: SINCE,
  sources: SOURCES,
});

export const getBan = defineEndpoint({
  id: 'ultraGroupRest.getBan',
  method: 'GET',
  path: '/v2/ultragroups/{group_id}/muted-status',
  body: 'query',
  summary: 'Says whether everybody is muted in an ultra group.',
  params: { group_id },
  result: {
    data: object('UltraGroupRestBan', 'Mute-all of an ultra group.', { status: bool('Whether everybody is muted.') }),
  },
  rateLimit: null,
  repeat: 'safe',
  sample: { params: { group_id: 'community1' }, result: { code: 10000, data: { status: true } } },
  notes: [twin('ultraGroup.getBan'), WHOLE],
  disagreements: 'Go takes `status` as a boolean and as a text; a boolean is answered.',
  since: SINCE,
  sources: SOURCES,
});

export const addBanWhitelist = defineEndpoint({
  id: 'ultraGroupRest.addBanWhitelist',
  path: '/v2/ultragroups/{group_id}/allowed-users',
  body: 'json',
  summary: 'Lets users speak in an ultra group while everybody is muted.',
  params: { group_id, user_ids },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  sample: { params: { group_id: 'community1', user_ids: ['jlk456j5', 'uid2'] }, result: { code: 10000 } },
  notes: [twin('ultraGroup.addBanWhitelist'), WHOLE],
  since: SINCE,
  sources: SOURCES,
});

export const removeBanWhitelist = defineEndpoint({
  id: 'ultraGroupRest.removeBanWhitelist',
  method: 'DELETE',
  path: '/v2/ultragroups/{group_id}/allowed-users',
  body: 'json',
  summary: 'Takes users off the mute exceptions of an ultra group.',
  params: { group_id, user_ids },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  sample: { params: { group_id: 'community1', user_ids: ['jlk456j5'] }, result: { code: 10000 } },
  notes: [twin('ultraGroup.removeBanWhitelist'), WHOLE, 'The DELETE request has a JSON body.'],
  since: SINCE,
  sources: SOURCES,
});

export const listBanWhitelist = defineEndpoint({
  id: 'ultraGroupRest.listBanWhitelist',
  method: 'GET',
  path: '/v2/ultragroups/{group_id}/allowed-users',
  body: 'query',
  summary: 'Lists the mute exceptions of an ultra group.',
  params: { group_id },
  result: {
    data: object('UltraGroupRestExceptions', 'The mute exceptions of an ultra group.', {
      users: list(
        'In the order of adding (inferred).',
        object('UltraGroupRestException', 'A user who may speak while everybody is muted.', { id: text('User id.') }),
      ),
    }),
  },
  rateLimit: null,
  repeat: 'safe',
  sample: { params: { group_id: 'community1' }, result: { code: 10000, data: { users: [{ id: 'jlk456j5' }] } } },
  notes: [AT_ONCE, WHOLE, EMPTY],
  since: SINCE,
  sources: SOURCES,
});
