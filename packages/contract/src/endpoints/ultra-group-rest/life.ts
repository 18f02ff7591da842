import { defineEndpoint, GENERAL_LIMIT } from '../../endpoint.js';
import { list, object, text } from '../../fields.js';
import { firstMember } from '../ultra-group/fields.js';
import {
  EMPTY,
  group_id,
  group_name,
  NO_TWIN,
  PAGES,
  page,
  pageSize,
  SINCE,
  SOURCES,
  TEN_THOUSAND,
  twin,
  user_id,
} from './fields.js';

// Endpoints for ultra groups and their members.

export const create = defineEndpoint({
  id: 'ultraGroupRest.create',
  path: '/v2/ultragroups',
  body: 'json',
  summary: 'Creates an ultra group with one user as first member.',
  params: { user_id: firstMember, group_id, group_name },
  result: {},
  repeat: 'safe',
  sample: {
    params: { user_id: 'jlk456j5', group_id: 'community1', group_name: 'TestGroup' },
    result: { code: 10000 },
  },
  notes: [twin('ultraGroup.create'), TEN_THOUSAND, GENERAL_LIMIT],
  since: SINCE,
  sources: SOURCES,
});

export const dismiss = defineEndpoint({
  id: 'ultraGroupRest.dismiss',
  method: 'DELETE',
  path: '/v2/ultragroups/{group_id}',
  body: 'query',
  summary: 'Dismisses an ultra group and removes all members.',
  params: { group_id },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { group_id: 'community1' }, result: { code: 10000 } },
  notes: [twin('ultraGroup.dismiss'), GENERAL_LIMIT],
  since: SINCE,
  sources: SOURCES,
});

export const join = defineEndpoint({
  id: 'ultraGroupRest.join',
  path: '/v2/ultragroups/{group_id}/users/{user_id}',
  body: 'query',
  summary: 'Adds a user to an ultra group.',
  params: { group_id, user_id },
  result: {},
  repeat: 'safe',
  sample: { params: { group_id: 'community1', user_id: 'jlk456j5' }, result: { code: 10000 } },
  notes: [twin('ultraGroup.join'), GENERAL_LIMIT],
  since: SINCE,
  sources: SOURCES,
});

export const quit = defineEndpoint({
  id: 'ultraGroupRest.quit',
  method: 'DELETE',
  path: '/v2/ultragroups/{group_id}/users/{user_id}',
  body: 'query',
  summary: 'Removes a user from an ultra group.',
  params: { group_id, user_id },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { group_id: 'community1', user_id: 'jlk456j5' }, result: { code: 10000 } },
  notes: [twin('ultraGroup.quit'), GENERAL_LIMIT],
  since: SINCE,
  sources: SOURCES,
});

export const refresh = defineEndpoint({
  id: 'ultraGroupRest.refresh',
  method: 'PUT',
  path: '/v2/ultragroups/{group_id}',
  body: 'json',
  summary: 'Renames an ultra group.',
  params: { group_id, group_name },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { group_id: 'community1', group_name: 'NewName' }, result: { code: 10000 } },
  notes: [twin('ultraGroup.refresh'), GENERAL_LIMIT],
  since: SINCE,
  sources: SOURCES,
});

export const listByUser = defineEndpoint({
  id: 'ultraGroupRest.listByUser',
  method: 'GET',
  path: '/v2/ultragroups/users/{user_id}/groups',
  body: 'query',
  summary: 'Lists the ultra groups of which a user is a member.',
  params: { user_id, page, size: pageSize('groups') },
  result: {
    data: object('UltraGroupRestGroups', 'A page of the ultra groups of a user.', {
      groups: list(
        'Ultra groups on this page. Inferred: in the order of creation.',
        object('UltraGroupRestGroup', 'An ultra group of which the user is a member.', {
          group_id: text('Id of the ultra group.'),
          group_name: text('Name of the ultra group.'),
        }),
      ),
    }),
  },
  repeat: 'safe',
  paging: { items: 'data.groups', by: 'page', page: 'page', size: 'size' },
  sample: {
    params: { user_id: 'jlk456j5' },
    result: { code: 10000, data: { groups: [{ group_id: 'community1', group_name: 'TestGroup' }] } },
  },
  notes: [NO_TWIN, PAGES, 'Inferred: the list is empty for a user without groups.', GENERAL_LIMIT],
  since: SINCE,
  sources: SOURCES,
});

export const listUsers = defineEndpoint({
  id: 'ultraGroupRest.listUsers',
  method: 'GET',
  path: '/v2/ultragroups/{group_id}/users',
  body: 'query',
  summary: 'Lists the members of an ultra group.',
  params: { group_id, page, size: pageSize('users') },
  result: {
    data: object('UltraGroupRestMembers', 'A page of the members of an ultra group.', {
      users: list(
        'Members on this page. Inferred: in the order of joining.',
        object('UltraGroupRestUser', 'A member of an ultra group.', { id: text('Id of the member.') }),
      ),
    }),
  },
  repeat: 'safe',
  paging: { items: 'data.users', by: 'page', page: 'page', size: 'size' },
  sample: { params: { group_id: 'community1' }, result: { code: 10000, data: { users: [{ id: 'jlk456j5' }] } } },
  notes: [NO_TWIN, PAGES, EMPTY, GENERAL_LIMIT],
  since: SINCE,
  sources: SOURCES,
});
