import { defineEndpoint } from '../endpoint.js';
import { choice, integer, lenient, list, object, optional, text, texts } from '../fields.js';
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
const TYPE = '0 is public: for all members; 1 is private: for those on its list or in a bound user group.';
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
  errors: [{ code: 1005, when: 'a field is longer than allowed' }],
  sample: { params: { groupId: 'community1', busChannel: 'channel001', type: 1 }, result: { code: 200 } },
  notes: [
    'The group must exist.',
    'A group has 50 channels at most. That `RCDefault` is not one of them, and that one more is refused with 1002, is inferred.',
    'A channel that exists stays as it is, type and all (inferred).',
    UNKNOWN_GROUP,
  ],
  disagreements: 'Go has a call without type and one that requires it.',
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
  sample: { params: { groupId: 'community1', busChannel: 'channel001' }, result: { code: 200 } },
  notes: [
    'Mute-all of the channel stays, and holds again in a channel of the same id; mutes and exceptions do as well (inferred).',
    'Its list, its bonds with user groups and its do-not-disturb level are gone (inferred).',
    '`RCDefault` cannot be deleted: code 1002 (inferred). A channel that does not exist is no error (inferred).',
  ],
  disagreements: "PHP's comment calls busChannel optional, its check requires it.",
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
    limit: optional(integer('Channels a page.', { min: 1, max: 100, default: 20 })),
    size: optional(
      integer('Another name of `limit`, that of the Java SDK; read only without it.', { min: 1, max: 100 }),
    ),
  },
  result: {
    channelList: list(
      'In the order of creation, `RCDefault` first (inferred).',
      object('UltraGroupChannelInfo', 'A channel of an ultra group.', {
        channelId: text('Id of the channel.'),
        createTime: text("When it was created: `YYYY-MM-DD HH:MM:SS` in the data center's zone."),
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
    'The size of a page is `limit` in documentation, Go and PHP, and `size` in Java; whether the service takes the latter is in no source.',
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
  sample: { params: { groupId: 'community1', busChannel: 'channel001', type: 1 }, result: { code: 200 } },
  notes: [
    'The list of the channel is kept while it is public, and counts again once it is private.',
    'Earlier messages of a channel that became private can be read by those who see it now.',
    '`RCDefault` cannot become private; that the code is 1002 is inferred.',
    UNKNOWN_PLACE,
  ],
  since: 'after V2.0.1',
  sources: [...SDK_SOURCES, 'docs:nexconn/platform-chat-api/community-channel/change-channel-type'],
});

const addUsers = defineEndpoint({
  id: 'ultraGroupChannel.addUsers',
  path: '/ultragroup/channel/private/users/add.json',
  summary: 'Puts members of an ultra group on the list of a channel.',
  params: { groupId, busChannel, userIds },
  result: {},
  repeat: 'safe',
  errors: [notMember],
  sample: {
    params: { groupId: 'abc', busChannel: 'channel001', userIds: ['user1', 'userId2'] },
    result: { code: 200 },
  },
  notes: [
    'All or nothing: with one user who is no member of the group, nobody is added.',
    'A public channel has a list as well; it counts once the channel is private.',
    UNKNOWN_PLACE,
  ],
  disagreements: `${COMMAS} PHP's tests send an empty busChannel.`,
  since: 'after V2.0.1',
  sources: [...SDK_SOURCES, 'docs:platform-chat-api/ultragroup/private-channel/add-to-private-channel-users'],
});

const removeUsers = defineEndpoint({
  id: 'ultraGroupChannel.removeUsers',
  path: '/ultragroup/channel/private/users/del.json',
  summary: 'Takes members of an ultra group off the list of a channel.',
  params: { groupId, busChannel, userIds },
  result: {},
  repeat: 'safe',
  errors: [notMember],
  sample: { params: { groupId: 'abc', busChannel: 'channel001', userIds: ['user1'] }, result: { code: 200 } },
  notes: [
    'All or nothing, as with adding (the code is inferred from there).',
    'A user who is also in a bound user group still sees the channel.',
    'A member who is not on the list is no error (inferred).',
    'An unknown group or channel is no error (inferred).',
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
  summary: 'Lists the users on the list of a channel.',
  params: {
    groupId,
    busChannel,
    page,
    pageSize: optional(lenient(integer('Users a page.', { min: 1, max: 100, default: 50 }), { max: 1000 })),
  },
  result: { users: texts('User ids, in the order of adding (inferred).', {}, { minItems: 0 }) },
  repeat: 'safe',
  paging: { items: 'users', by: 'page', page: 'page', size: 'pageSize' },
  sample: { params: { groupId: 'abc', busChannel: 'channel001' }, result: { code: 200, users: ['qUser2'] } },
  notes: ['Those who see the channel only through a user group are not listed (inferred).', NO_TOTAL, EMPTY_LIST],
  disagreements:
    "Comments in Go and PHP show a pageSize of 1000, documentation allows 100 and is followed. PHP's `api.json` shows objects; Go and Java read plain ids, as here.",
  since: 'after V2.0.1',
  sources: [
    ...SDK_SOURCES,
    'docs:nexconn/platform-chat-api/community-channel/private-channel/get-private-channel-users',
  ],
});

const listByUser = defineEndpoint({
  id: 'ultraGroupChannel.listByUser',
  path: '/ultragroup/user/channel/query.json',
  summary: 'Lists the channels whose list a user is on.',
  params: {
    groupId,
    userId,
    page,
    pageSize: optional(integer('Channels a page.', { min: 1, max: 50, default: 10 })),
  },
  result: { data: texts('Ids of channels, in the order of their creation (inferred).', {}, { minItems: 0 }) },
  repeat: 'safe',
  paging: { items: 'data', by: 'page', page: 'page', size: 'pageSize' },
  sample: { params: { groupId: 'abc', userId: 'userId' }, result: { code: 200, data: ['busChannel1', 'busChannel2'] } },
  notes: ['Public channels are among them, if the user is on their list.', EMPTY_LIST],
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
