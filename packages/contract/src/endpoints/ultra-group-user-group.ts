import { defineEndpoint, GENERAL_LIMIT } from '../endpoint.js';
import { ids, integer, list, object, optional, text, texts } from '../fields.js';
import { busChannel, EMPTY_LIST, groupId, page, UNKNOWN_GROUP, userId, userIds } from './ultra-group/fields.js';

const userGroupId = text('Id of the user group in the ultra group: letters and digits.', { maxChars: 64 });
const boundIds = (description: string) => ids(description, { maxItems: 10, commas: 'send' });
const pageSize = optional(integer('Number of items per page.', { min: 1, max: 50, default: 10 }));
const userGroup = object(
  'UltraGroupUserGroup',
  'A user group: users of an ultra group who get access to private channels together.',
  { userGroupId },
);

const SINCE = 'after V2.0.1; seen in the Go SDK of 2025';
const GO = 'go:sdk/ultragroup.go';
const ABOUT = 'docs:nexconn/platform-chat-api/community-channel/usergroup/usergroup-about';
const PAGE_SIZES =
  'Inferred: the default and the maximum of `pageSize` are the same as for `ultraGroupUserGroup.listByChannel`.';
const UNKNOWN = 'Inferred: an unknown ultra group, channel or user group is refused with 1002.';
const NOTHING = 'Inferred: the list is empty if the ultra group, channel, user group or user does not exist.';

const create = defineEndpoint({
  id: 'ultraGroupUserGroup.create',
  path: '/ultragroup/usergroup/add.json',
  body: 'json',
  summary: 'Creates user groups in an ultra group, to give several users access to private channels.',
  params: {
    groupId,
    userGroups: list('User groups to create.', userGroup, { minItems: 1, maxItems: 10 }),
  },
  result: {},
  repeat: 'safe',
  errors: [
    { code: 24418, when: 'the ultra group would have more than 50 user groups' },
    { code: 24419, when: 'one of the user groups already exists' },
  ],
  sample: {
    params: { groupId: 'abc', userGroups: [{ userGroupId: 'id1' }, { userGroupId: 'id2' }] },
    result: { code: 200 },
  },
  notes: [
    'The body is JSON, unlike in the other user group endpoints.',
    'An ultra group has at most 50 user groups. A user can be in several user groups.',
    'Repeating a successful call is refused with 24419.',
    'Inferred: if one user group is refused, none is created.',
    UNKNOWN_GROUP,
  ],
  disagreements: 'Java and PHP have no user group endpoints.',
  since: SINCE,
  sources: [GO, 'docs:nexconn/platform-chat-api/community-channel/usergroup/create-usergroup', ABOUT],
});

const remove = defineEndpoint({
  id: 'ultraGroupUserGroup.remove',
  path: '/ultragroup/usergroup/del.json',
  summary: 'Deletes user groups of an ultra group.',
  params: { groupId, userGroupIds: ids('Ids of the user groups to delete.', { commas: 'send' }) },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { groupId: 'abc', userGroupIds: ['id1', 'id2'] }, result: { code: 200 } },
  notes: [
    'Inferred: users lose access to private channels that they saw only through a deleted user group.',
    'Inferred: unknown user groups are ignored.',
    GENERAL_LIMIT,
  ],
  since: SINCE,
  sources: [GO],
});

const all = defineEndpoint({
  id: 'ultraGroupUserGroup.list',
  path: '/ultragroup/usergroup/query.json',
  summary: 'Lists the user groups of an ultra group.',
  params: { groupId, page, pageSize },
  result: { userGroups: list('User groups on this page. Inferred: in the order of creation.', userGroup) },
  repeat: 'safe',
  paging: { items: 'userGroups', by: 'page', page: 'page', size: 'pageSize' },
  sample: { params: { groupId: 'abc' }, result: { code: 200, userGroups: [{ userGroupId: 'id1' }] } },
  notes: [PAGE_SIZES, EMPTY_LIST, GENERAL_LIMIT],
  since: SINCE,
  sources: [GO],
});

const addUsers = defineEndpoint({
  id: 'ultraGroupUserGroup.addUsers',
  path: '/ultragroup/usergroup/user/add.json',
  summary: 'Adds members of an ultra group to a user group.',
  params: { groupId, userGroupId, userIds: userIds('Ids of the users to add.') },
  result: {},
  repeat: 'safe',
  errors: [{ code: 24406, when: 'a user is not a member of the ultra group' }],
  sample: { params: { groupId: 'abc', userGroupId: 'id1', userIds: ['user1', 'user2'] }, result: { code: 200 } },
  notes: [
    'A user group has at most 100 users.',
    'Inferred: a call that would exceed 100 users is refused with 1002.',
    'Inferred: if one user is not a member of the ultra group, no user is added.',
    'Inferred: the limit of 20 users per call is the same as for `ultraGroupChannel.addUsers`.',
    UNKNOWN,
    GENERAL_LIMIT,
  ],
  since: SINCE,
  sources: [GO, ABOUT],
});

const removeUsers = defineEndpoint({
  id: 'ultraGroupUserGroup.removeUsers',
  path: '/ultragroup/usergroup/user/del.json',
  summary: 'Removes users from a user group of an ultra group.',
  params: { groupId, userGroupId, userIds: userIds('Ids of the users to remove.') },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { groupId: 'abc', userGroupId: 'id1', userIds: ['user1'] }, result: { code: 200 } },
  notes: [
    'Inferred: users who are not in the user group are ignored.',
    'Inferred: an unknown user group is not an error.',
    'Inferred: the limit of 20 users per call is the same as for `ultraGroupChannel.addUsers`.',
    GENERAL_LIMIT,
  ],
  since: SINCE,
  sources: [GO],
});

const listByUser = defineEndpoint({
  id: 'ultraGroupUserGroup.listByUser',
  path: '/ultragroup/user/usergroup/query.json',
  summary: 'Lists the user groups of an ultra group that contain a user.',
  params: { groupId, userId, page, pageSize },
  result: { data: texts('Ids of the user groups. Inferred: in the order of creation.', {}, { minItems: 0 }) },
  repeat: 'safe',
  paging: { items: 'data', by: 'page', page: 'page', size: 'pageSize' },
  sample: {
    params: { groupId: 'abc', userId: 'user1' },
    result: { code: 200, data: ['userGroupId1', 'userGroupId2'] },
  },
  notes: [PAGE_SIZES, NOTHING, GENERAL_LIMIT],
  since: SINCE,
  sources: [GO],
});

const bindToChannel = defineEndpoint({
  id: 'ultraGroupUserGroup.bindToChannel',
  path: '/ultragroup/channel/usergroup/bind.json',
  summary: 'Binds user groups to a channel: their users see the channel while it is private.',
  params: { groupId, busChannel, userGroupIds: boundIds('Ids of the user groups to bind.') },
  result: {},
  repeat: 'safe',
  sample: { params: { groupId: 'abc', busChannel: 'channel001', userGroupIds: ['id1', 'id2'] }, result: { code: 200 } },
  notes: [
    'At most 10 user groups can be bound to a channel, and a user group to at most 50 channels.',
    'The binding has no effect while the channel is public.',
    'Inferred: a binding beyond 10 user groups for a channel, or 50 channels for a user group, is refused with 1002.',
    'Inferred: repeating a binding succeeds.',
    UNKNOWN,
    GENERAL_LIMIT,
  ],
  disagreements: 'Inferred: the limit of 10 ids per call is the same as the limit of user groups per channel.',
  since: SINCE,
  sources: [GO, ABOUT],
});

const unbindFromChannel = defineEndpoint({
  id: 'ultraGroupUserGroup.unbindFromChannel',
  path: '/ultragroup/channel/usergroup/unbind.json',
  summary: 'Unbinds user groups from a channel: their users no longer see the channel while it is private.',
  params: { groupId, busChannel, userGroupIds: boundIds('Ids of the user groups to unbind.') },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { groupId: 'abc', busChannel: 'channel001', userGroupIds: ['id1'] }, result: { code: 200 } },
  notes: [
    'Users on the member list, or in another bound user group, still see the channel.',
    'Inferred: user groups that are not bound, or do not exist, are ignored.',
    'Inferred: an unknown ultra group or channel is not an error.',
    GENERAL_LIMIT,
  ],
  disagreements: 'Inferred: the limit of 10 ids per call is the same as the limit of user groups per channel.',
  since: SINCE,
  sources: [GO],
});

const listByChannel = defineEndpoint({
  id: 'ultraGroupUserGroup.listByChannel',
  path: '/ultragroup/channel/usergroup/query.json',
  summary: 'Lists the user groups bound to a channel.',
  params: { groupId, busChannel, page, pageSize },
  result: { data: texts('Ids of the user groups. Inferred: in the order of binding.', {}, { minItems: 0 }) },
  repeat: 'safe',
  paging: { items: 'data', by: 'page', page: 'page', size: 'pageSize' },
  sample: {
    params: { groupId: 'abc', busChannel: 'buschannel1' },
    result: { code: 200, data: ['userGroupId1', 'userGroupId2'] },
  },
  notes: [NOTHING],
  since: SINCE,
  sources: [GO, 'docs:platform-chat-api/ultragroup/usergroup/query-channel-bound-usergroup'],
});

const listChannels = defineEndpoint({
  id: 'ultraGroupUserGroup.listChannels',
  path: '/ultragroup/usergroup/channel/query.json',
  summary: 'Lists the channels that a user group is bound to.',
  params: { groupId, userGroupId, page, pageSize },
  result: { data: texts('Ids of the channels. Inferred: in the order of creation.', {}, { minItems: 0 }) },
  repeat: 'safe',
  paging: { items: 'data', by: 'page', page: 'page', size: 'pageSize' },
  sample: {
    params: { groupId: 'abc', userGroupId: 'id1' },
    result: { code: 200, data: ['busChannel1', 'busChannel2'] },
  },
  notes: [NOTHING],
  since: SINCE,
  sources: [GO, 'docs:nexconn/platform-chat-api/community-channel/usergroup/query-usergroup-bound-channel'],
});

export const ultraGroupUserGroup = {
  create,
  remove,
  list: all,
  addUsers,
  removeUsers,
  listByUser,
  bindToChannel,
  unbindFromChannel,
  listByChannel,
  listChannels,
};
