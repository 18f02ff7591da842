import { defineEndpoint, GENERAL_LIMIT } from '../../endpoint.js';
import { bool, list, object, text } from '../../fields.js';
import { EMPTY, group_id, SINCE, SOURCES, twin, user_ids } from './fields.js';

// Endpoints for mutes, mute-all and mute exceptions of whole ultra groups.

const WHOLE = 'Applies to the whole ultra group. For a single channel, use the methods of `ultraGroup`.';
const AT_ONCE = 'There is no paging: all users are returned in one answer.';

export const addGagUser = defineEndpoint({
  id: 'ultraGroupRest.addGagUser',
  path: '/v2/ultragroups/{group_id}/muted-users',
  body: 'json',
  summary: 'Mutes users in an ultra group, until they are unmuted.',
  params: { group_id, user_ids },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { group_id: 'community1', user_ids: ['jlk456j5', 'uid2'] }, result: { code: 10000 } },
  notes: [twin('ultraGroup.addGagUser'), WHOLE, GENERAL_LIMIT],
  since: SINCE,
  sources: SOURCES,
});

export const removeGagUser = defineEndpoint({
  id: 'ultraGroupRest.removeGagUser',
  method: 'DELETE',
  path: '/v2/ultragroups/{group_id}/muted-users',
  body: 'json',
  summary: 'Unmutes users in an ultra group.',
  params: { group_id, user_ids },
  result: {},
  repeat: 'safe',
  sample: { params: { group_id: 'community1', user_ids: ['jlk456j5'] }, result: { code: 10000 } },
  notes: [twin('ultraGroup.removeGagUser'), WHOLE, 'The DELETE request has a JSON body.', GENERAL_LIMIT],
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
    data: object('UltraGroupRestGags', 'The muted users of an ultra group.', {
      users: list(
        'Muted users. Inferred: in the order of muting.',
        object('UltraGroupRestGag', 'A user muted in an ultra group.', {
          id: text('Id of the muted user.'),
          time: text(
            "Start of the mute. Inferred: `YYYY-MM-DD HH:MM:SS` in the data center's time zone (UTC+8 in Beijing, UTC elsewhere).",
          ),
        }),
      ),
    }),
  },
  repeat: 'safe',
  sample: {
    params: { group_id: 'community1' },
    result: { code: 10000, data: { users: [{ id: 'jlk456j5', time: '2022-02-14 11:19:42' }] } },
  },
  notes: [AT_ONCE, WHOLE, EMPTY, GENERAL_LIMIT],
  disagreements: 'Go names the time MutedTime and accepts any string; `ultraGroup.listGagUser` has no time.',
  since: SINCE,
  sources: SOURCES,
});

export const setBan = defineEndpoint({
  id: 'ultraGroupRest.setBan',
  method: 'PUT',
  path: '/v2/ultragroups/{group_id}/muted-status',
  body: 'json',
  summary: 'Enables or disables mute-all in an ultra group, which mutes all members.',
  params: { group_id, status: bool('True to enable mute-all, false to disable it.') },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { group_id: 'community1', status: true }, result: { code: 10000 } },
  notes: [twin('ultraGroup.setBan'), WHOLE, GENERAL_LIMIT],
  since: SINCE,
  sources: SOURCES,
});

export const getBan = defineEndpoint({
  id: 'ultraGroupRest.getBan',
  method: 'GET',
  path: '/v2/ultragroups/{group_id}/muted-status',
  body: 'query',
  summary: 'Checks whether mute-all is enabled in an ultra group.',
  params: { group_id },
  result: {
    data: object('UltraGroupRestBan', 'Mute-all state of an ultra group.', {
      status: bool('True if mute-all is enabled.'),
    }),
  },
  repeat: 'safe',
  sample: { params: { group_id: 'community1' }, result: { code: 10000, data: { status: true } } },
  notes: [twin('ultraGroup.getBan'), WHOLE, GENERAL_LIMIT],
  disagreements: 'Go accepts `status` as a boolean and as a string; a boolean is returned.',
  since: SINCE,
  sources: SOURCES,
});

export const addBanWhitelist = defineEndpoint({
  id: 'ultraGroupRest.addBanWhitelist',
  path: '/v2/ultragroups/{group_id}/allowed-users',
  body: 'json',
  summary: 'Adds mute exceptions to an ultra group: users who can send messages during mute-all.',
  params: { group_id, user_ids },
  result: {},
  repeat: 'safe',
  sample: { params: { group_id: 'community1', user_ids: ['jlk456j5', 'uid2'] }, result: { code: 10000 } },
  notes: [twin('ultraGroup.addBanWhitelist'), WHOLE, GENERAL_LIMIT],
  since: SINCE,
  sources: SOURCES,
});

export const removeBanWhitelist = defineEndpoint({
  id: 'ultraGroupRest.removeBanWhitelist',
  method: 'DELETE',
  path: '/v2/ultragroups/{group_id}/allowed-users',
  body: 'json',
  summary: 'Removes mute exceptions from an ultra group: the users can no longer send messages during mute-all.',
  params: { group_id, user_ids },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { group_id: 'community1', user_ids: ['jlk456j5'] }, result: { code: 10000 } },
  notes: [twin('ultraGroup.removeBanWhitelist'), WHOLE, 'The DELETE request has a JSON body.', GENERAL_LIMIT],
  since: SINCE,
  sources: SOURCES,
});

export const listBanWhitelist = defineEndpoint({
  id: 'ultraGroupRest.listBanWhitelist',
  method: 'GET',
  path: '/v2/ultragroups/{group_id}/allowed-users',
  body: 'query',
  summary: 'Lists the mute exceptions of an ultra group: users who can send messages during mute-all.',
  params: { group_id },
  result: {
    data: object('UltraGroupRestExceptions', 'Mute exceptions of an ultra group.', {
      users: list(
        'Users with a mute exception. Inferred: in the order of adding.',
        object('UltraGroupRestException', 'A user who can send messages during mute-all.', {
          id: text('Id of the user.'),
        }),
      ),
    }),
  },
  repeat: 'safe',
  sample: { params: { group_id: 'community1' }, result: { code: 10000, data: { users: [{ id: 'jlk456j5' }] } } },
  notes: [AT_ONCE, WHOLE, EMPTY, GENERAL_LIMIT],
  since: SINCE,
  sources: SOURCES,
});
