import { defineEndpoint } from '../endpoint.js';
import { ids, integer, list, object, optional, text, texts } from '../fields.js';
import { busChannel, EMPTY_LIST, groupId, page, UNKNOWN_GROUP, userId, userIds } from './ultra-group/fields.js';

const userGroupId = text('Id of the user group: letters and digits.', { maxChars: 64 });
const boundIds = ids('Ids of user groups, one or several.', { maxItems: 10, commas: 'send' });
const pageSize = optional(integer('Items a page.', { min: 1, max: 50, default: 10 }));
const userGroup = object('UltraGroupUserGroup', 'A user group of an ultra group.', { userGroupId });

const SINCE = 'after V2.0.1; seen in the Go SDK of 2025';
const GO = 'go:sdk/ultragroup.go';
const ABOUT = 'docs:nexconn/platform-chat-api/community-channel/usergroup/usergroup-about';
const PAGE_SIZES = 'Default and maximum of `pageSize` are those of the sibling pages (inferred).';
const UNKNOWN = 'An ultra group, channel or user group that does not exist is refused with 1002 (inferred).';
const NOTHING = 'What does not exist has an empty list (inferred).';

const create = defineEndpoint({
  id: 'ultraGroupUserGroup.create',
  path: '/ultragroup/usergroup/add.json',
  body: 'json',
  summary: 'Creates user groups in an ultra group.',
  params: {
    groupId,
    userGroups: list('The user groups, one or several.', userGroup, { minItems: 1, maxItems: 10 }),
  },
  result: {},
  repeat: 'safe',
  errors: [
    { code: 24418, when: 'the ultra group would have more than 50 user groups' },
    { code: 24419, when: 'one of the user groups exists already' },
  ],
  sample: {
    params: { groupId: 'abc', userGroups: [{ userGroupId: 'id1' }, { userGroupId: 'id2' }] },
    result: { code: 200 },
  },
  notes: [
    'The body is JSON, unlike that of the other calls for user groups.',
    'An ultra group has 50 user groups at most. A user can be in several.',
    'All or nothing (inferred).',
    'A repeat of a call that went well is refused with 24419.',
    UNKNOWN_GROUP,
  ],
  disagreements: 'Java and PHP have no calls for user groups.',
  since: SINCE,
  sources: [GO, 'docs:nexconn/platform-chat-api/community-channel/usergroup/create-usergroup', ABOUT],
});

const remove = defineEndpoint({
  id: 'ultraGroupUserGroup.remove',
  path: '/ultragroup/usergroup/del.json',
  summary: 'Deletes user groups of an ultra group.',
  params: { groupId, userGroupIds: ids('Ids of user groups, one or several.', { commas: 'send' }) },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  sample: { params: { groupId: 'abc', userGroupIds: ['id1', 'id2'] }, result: { code: 200 } },
  notes: [
    'Their users no longer see the private channels that they saw through them alone (inferred).',
    'A user group that does not exist is no error (inferred).',
  ],
  since: SINCE,
  sources: [GO],
});

const all = defineEndpoint({
  id: 'ultraGroupUserGroup.list',
  path: '/ultragroup/usergroup/query.json',
  summary: 'Lists the user groups of an ultra group.',
  params: { groupId, page, pageSize },
  result: { userGroups: list('In the order of creation (inferred).', userGroup) },
  rateLimit: null,
  repeat: 'safe',
  paging: { items: 'userGroups', by: 'page', page: 'page', size: 'pageSize' },
  sample: { params: { groupId: 'abc' }, result: { code: 200, userGroups: [{ userGroupId: 'id1' }] } },
  notes: [PAGE_SIZES, EMPTY_LIST],
  since: SINCE,
  sources: [GO],
});

const addUsers = defineEndpoint({
  id: 'ultraGroupUserGroup.addUsers',
  path: '/ultragroup/usergroup/user/add.json',
  summary: 'Puts members of an ultra group into a user group.',
  params: { groupId, userGroupId, userIds },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  errors: [{ code: 24406, when: 'a user is not a member of the ultra group; nobody is added then (inferred)' }],
  sample: { params: { groupId: 'abc', userGroupId: 'id1', userIds: ['user1', 'user2'] }, result: { code: 200 } },
  notes: [
    'A user group has 100 users at most; that one more is refused with 1002 is inferred.',
    'The 20 users a call are those of sibling calls (inferred).',
    UNKNOWN,
  ],
  since: SINCE,
  sources: [GO, ABOUT],
});

const removeUsers = defineEndpoint({
  id: 'ultraGroupUserGroup.removeUsers',
  path: '/ultragroup/usergroup/user/del.json',
  summary: 'Takes users out of a user group.',
  params: { groupId, userGroupId, userIds },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  sample: { params: { groupId: 'abc', userGroupId: 'id1', userIds: ['user1'] }, result: { code: 200 } },
  notes: [
    'A user who is not in the user group, or a user group that does not exist, is no error (inferred).',
    'The 20 users a call are those of sibling calls (inferred).',
  ],
  since: SINCE,
  sources: [GO],
});

const listByUser = defineEndpoint({
  id: 'ultraGroupUserGroup.listByUser',
  path: '/ultragroup/user/usergroup/query.json',
  summary: 'Lists the user groups that a user is in.',
  params: { groupId, userId, page, pageSize },
  result: { data: texts('Ids of user groups, in the order of their creation (inferred).', {}, { minItems: 0 }) },
  rateLimit: null,
  repeat: 'safe',
  paging: { items: 'data', by: 'page', page: 'page', size: 'pageSize' },
  sample: {
    params: { groupId: 'abc', userId: 'user1' },
    result: { code: 200, data: ['userGroupId1', 'userGroupId2'] },
  },
  notes: [PAGE_SIZES, NOTHING],
  since: SINCE,
  sources: [GO],
});

const bindToChannel = defineEndpoint({
  id: 'ultraGroupUserGroup.bindToChannel',
  path: '/ultragroup/channel/usergroup/bind.json',
  summary: 'Binds user groups to a channel, so that their users see it when it is private.',
  params: { groupId, busChannel, userGroupIds: boundIds },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  sample: { params: { groupId: 'abc', busChannel: 'channel001', userGroupIds: ['id1', 'id2'] }, result: { code: 200 } },
  notes: [
    'A channel has 10 user groups at most, and a user group 50 channels; that more is refused with 1002 is inferred.',
    'The bond counts while the channel is private, and does nothing while it is public.',
    'A user sees a private channel until off its list and out of all user groups bound to it.',
    'Binding again is no error (inferred).',
    UNKNOWN,
  ],
  disagreements: 'The 10 ids a call are those that a channel can have (inferred).',
  since: SINCE,
  sources: [GO, ABOUT],
});

const unbindFromChannel = defineEndpoint({
  id: 'ultraGroupUserGroup.unbindFromChannel',
  path: '/ultragroup/channel/usergroup/unbind.json',
  summary: 'Unbinds user groups from a channel.',
  params: { groupId, busChannel, userGroupIds: boundIds },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  sample: { params: { groupId: 'abc', busChannel: 'channel001', userGroupIds: ['id1'] }, result: { code: 200 } },
  notes: ['A user group that is not bound, or anything that does not exist, is no error (inferred).'],
  disagreements: 'The 10 ids a call are those that a channel can have (inferred).',
  since: SINCE,
  sources: [GO],
});

const listByChannel = defineEndpoint({
  id: 'ultraGroupUserGroup.listByChannel',
  path: '/ultragroup/channel/usergroup/query.json',
  summary: 'Lists the user groups that are bound to a channel.',
  params: { groupId, busChannel, page, pageSize },
  result: { data: texts('Ids of user groups, in the order of binding (inferred).', {}, { minItems: 0 }) },
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
  result: { data: texts('Ids of channels, in the order of their creation (inferred).', {}, { minItems: 0 }) },
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
