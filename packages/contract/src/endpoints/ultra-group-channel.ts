import { defineEndpoint } from '../endpoint.js';
import { choice, integer, lenient, list, localTime, object, optional, text, texts } from '../fields.js';
import {
  busChannel,
  COMMAS,
  EMPTY_LIST,
  groupId,
  NO_TOTAL,
  page,
  UNKNOWN_GROUP,
  UNKNOWN_PLACE,
  userId,
  userIds,
} from './ultra-group/fields.js';

const SDK_SOURCES = [
  'java:methods/ultragroup/channel/BusChannel.java',
  'php:Lib/Ultragroup/BusChannel/BusChannel.php',
  'go:sdk/ultragroup.go',
];
const TYPE =
  'Channel type: 0 public, visible to all members of the ultra group; 1 private, visible to users on the member list of the channel or in a user group bound to the channel.';
const type = choice(TYPE, [0, 1]);
const notMember = { code: 24406, when: 'a user is not a member of the ultra group' };

const create = defineEndpoint({
  id: 'ultraGroupChannel.create',
  path: '/ultragroup/channel/create.json',
  summary: 'Creates a channel in an ultra group.',
  params: {
    groupId,
    busChannel,
    type: optional(choice(TYPE, [0, 1], 0)),
  },
  result: {},
  repeat: 'safe',
  errors: [{ code: 1005, when: 'a field is too long' }],
  sample: { params: { groupId: 'community1', busChannel: 'channel001', type: 1 }, result: { code: 200 } },
  notes: [
    'The ultra group must exist.',
    'An ultra group has at most 50 channels.',
    'Inferred: `RCDefault` does not count toward the limit of 50 channels; a channel beyond the limit is refused with 1002.',
    'Inferred: creating an existing channel succeeds and changes nothing, not even the type.',
    UNKNOWN_GROUP,
  ],
  disagreements: 'Go has one call without type and one that requires it.',
  since: 'after V2.0.1',
  sources: [...SDK_SOURCES, 'docs:nexconn/platform-chat-api/community-channel/create-channel'],
});

const remove = defineEndpoint({
  id: 'ultraGroupChannel.remove',
  path: '/ultragroup/channel/del.json',
  summary: 'Deletes a channel of an ultra group.',
  params: { groupId, busChannel },
  result: {},
  rateLimit: null,
  repeat: 'safe',
  destroys: true,
  sample: { params: { groupId: 'community1', busChannel: 'channel001' }, result: { code: 200 } },
  notes: [
    'The mute-all state of the channel is kept, and applies to a new channel with the same id.',
    'Inferred: individual mutes and mute exceptions of the channel are kept as well.',
    'Inferred: the member list, the user group bindings and the do-not-disturb level are deleted.',
    'Inferred: `RCDefault` cannot be deleted; the call is refused with 1002.',
    'Inferred: deleting an unknown channel succeeds.',
  ],
  disagreements: "PHP's comment says that busChannel is optional; its check requires it.",
  since: 'after V2.0.1',
  sources: [...SDK_SOURCES, 'docs:nexconn/platform-chat-api/community-channel/mute/set-global-ban'],
});

const all = defineEndpoint({
  id: 'ultraGroupChannel.list',
  path: '/ultragroup/channel/get.json',
  summary: 'Lists the channels of an ultra group.',
  params: {
    groupId,
    page,
    limit: optional(integer('Number of channels per page.', { min: 1, max: 100, default: 20 })),
    size: optional(
      integer('Older name of `limit`, used by the Java SDK; ignored if `limit` is set.', { min: 1, max: 100 }),
    ),
  },
  result: {
    channelList: list(
      'Channels on this page. Inferred: in the order of creation, `RCDefault` first.',
      object('UltraGroupChannelInfo', 'A channel of an ultra group.', {
        channelId: text('Id of the channel.'),
        createTime: localTime('Creation time'),
        type,
      }),
    ),
  },
  repeat: 'safe',
  paging: { items: 'channelList', by: 'page', page: 'page', size: 'limit' },
  sample: {
    params: { groupId: 'community1' },
    result: { code: 200, channelList: [{ channelId: 'channel001', createTime: '2022-02-14 11:19:42', type: 0 }] },
  },
  notes: [NO_TOTAL, EMPTY_LIST],
  disagreements:
    'The page size is `limit` in the documentation, Go and PHP, and `size` in Java. No source states whether the service accepts `size`.',
  since: 'after V2.0.1',
  sources: [
    ...SDK_SOURCES,
    'java:models/response/ChannelListResult.java',
    'docs:nexconn/platform-chat-api/community-channel/get-channel-list',
  ],
});

const setType = defineEndpoint({
  id: 'ultraGroupChannel.setType',
  path: '/ultragroup/channel/type/change.json',
  summary: 'Makes a channel public or private.',
  params: { groupId, busChannel, type },
  result: {},
  repeat: 'safe',
  destroys: true,
  sample: { params: { groupId: 'community1', busChannel: 'channel001', type: 1 }, result: { code: 200 } },
  notes: [
    'The member list is kept while the channel is public, and applies again once the channel is private.',
    'When a channel becomes private, users who still see the channel can also read earlier messages.',
    '`RCDefault` cannot become private. Inferred: the code is 1002.',
    UNKNOWN_PLACE,
  ],
  since: 'after V2.0.1',
  sources: [...SDK_SOURCES, 'docs:nexconn/platform-chat-api/community-channel/change-channel-type'],
});

const addUsers = defineEndpoint({
  id: 'ultraGroupChannel.addUsers',
  path: '/ultragroup/channel/private/users/add.json',
  summary:
    'Adds members of an ultra group to the member list of a channel: the users who see the channel while it is private.',
  params: { groupId, busChannel, userIds: userIds('Ids of the users to add.') },
  result: {},
  repeat: 'safe',
  errors: [notMember],
  sample: {
    params: { groupId: 'abc', busChannel: 'channel001', userIds: ['user1', 'userId2'] },
    result: { code: 200 },
  },
  notes: [
    'If one user is not a member of the ultra group, no user is added.',
    'A public channel has a member list as well, which has no effect until the channel becomes private.',
    UNKNOWN_PLACE,
  ],
  disagreements: `${COMMAS} PHP's tests send an empty busChannel.`,
  since: 'after V2.0.1',
  sources: [...SDK_SOURCES, 'docs:platform-chat-api/ultragroup/private-channel/add-to-private-channel-users'],
});

const removeUsers = defineEndpoint({
  id: 'ultraGroupChannel.removeUsers',
  path: '/ultragroup/channel/private/users/del.json',
  summary:
    'Removes members of an ultra group from the member list of a channel: the users who see the channel while it is private.',
  params: { groupId, busChannel, userIds: userIds('Ids of the users to remove.') },
  result: {},
  repeat: 'safe',
  destroys: true,
  errors: [notMember],
  sample: { params: { groupId: 'abc', busChannel: 'channel001', userIds: ['user1'] }, result: { code: 200 } },
  notes: [
    'A user who is also in a user group bound to the channel still sees the channel.',
    'If one user is not a member of the ultra group, no user is removed. Inferred: the code is 24406, as for `ultraGroupChannel.addUsers`.',
    'Inferred: members who are not on the member list are ignored.',
    'Inferred: nobody is a member of an unknown group, so the code is 24406; an unknown channel is ignored.',
  ],
  disagreements: COMMAS,
  since: 'after V2.0.1',
  sources: [
    ...SDK_SOURCES,
    'docs:nexconn/platform-chat-api/community-channel/private-channel/delete-from-private-channel-users',
  ],
});

const listUsers = defineEndpoint({
  id: 'ultraGroupChannel.listUsers',
  path: '/ultragroup/channel/private/users/get.json',
  summary: 'Lists the users on the member list of a channel, who see the channel while it is private.',
  params: {
    groupId,
    busChannel,
    page,
    pageSize: optional(lenient(integer('Number of users per page.', { min: 1, max: 100, default: 50 }), { max: 1000 })),
  },
  result: {
    users: texts('Ids of the users on the member list. Inferred: in the order of adding.', {}, { minItems: 0 }),
  },
  repeat: 'safe',
  paging: { items: 'users', by: 'page', page: 'page', size: 'pageSize' },
  sample: { params: { groupId: 'abc', busChannel: 'channel001' }, result: { code: 200, users: ['qUser2'] } },
  notes: [NO_TOTAL, 'Inferred: users who see the channel only through a user group are not listed.', EMPTY_LIST],
  disagreements:
    "Comments in Go and PHP show a pageSize of 1000; the documentation allows 100 and is followed. PHP's `api.json` shows objects; Go and Java read plain ids, which is followed.",
  since: 'after V2.0.1',
  sources: [
    ...SDK_SOURCES,
    'docs:nexconn/platform-chat-api/community-channel/private-channel/get-private-channel-users',
  ],
});

const listByUser = defineEndpoint({
  id: 'ultraGroupChannel.listByUser',
  path: '/ultragroup/user/channel/query.json',
  summary: 'Lists the channels of an ultra group that have a user on their member list.',
  params: {
    groupId,
    userId,
    page,
    pageSize: optional(integer('Number of channels per page.', { min: 1, max: 50, default: 10 })),
  },
  result: { data: texts('Ids of the channels. Inferred: in the order of creation.', {}, { minItems: 0 }) },
  repeat: 'safe',
  paging: { items: 'data', by: 'page', page: 'page', size: 'pageSize' },
  sample: { params: { groupId: 'abc', userId: 'userId' }, result: { code: 200, data: ['busChannel1', 'busChannel2'] } },
  notes: ['Public channels are included if the user is on their member list.', EMPTY_LIST],
  since: 'after V2.0.1; seen in the Go SDK of 2025',
  sources: ['go:sdk/ultragroup.go', 'docs:platform-chat-api/ultragroup/private-channel/query-channel-by-user'],
});

export const ultraGroupChannel = {
  create,
  remove,
  list: all,
  setType,
  addUsers,
  removeUsers,
  listUsers,
  listByUser,
};
