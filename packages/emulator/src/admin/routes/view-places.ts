import { defineRoute } from '../route.js';
import { anyText, flag, integer, list, mapOf, nullable, object, oneOf, text, time } from '../schema.js';
import { filterQuery, pageOf, pageQuery, stateQuery } from './shared.js';

const userId = anyText('The id of the user.');
const joinedAt = time('When the user joined');

/**
 * Schemas of the fields of an answer that lists members page by page. The query parameters `after` and `limit` choose
 * the page.
 */
const memberPage = {
  memberCount: integer('The number of members.'),
  next: nullable(text('The cursor of the next page of members, for `after`; null at the end.')),
};

const muted = object('Muted', 'A user who is muted or blocked.', {
  userId,
  since: time('When the mute or block began'),
  until: nullable(time('The end of the mute or block', 'null if it has no end')),
});

const groupId = { groupId: anyText('The id of the group.') };
const groupFields = {
  ...groupId,
  name: anyText('The name of the group.'),
  createdAt: time('When the group was created'),
  banned: flag('Whether the group is under a ban: only users on its whitelist may send messages.'),
  entrusted: flag('Whether RongCloud hosts the data of the group.'),
};

const groupDetail = object('GroupDetail', 'A group with a page of its members.', {
  ...groupFields,
  ...memberPage,
  members: list(
    'The members in the order of joining.',
    object('GroupMember', 'A member of a group.', {
      userId,
      joinedAt,
      nickname: anyText('The nickname in the group; empty without one.'),
      role: oneOf('The role. In an ordinary group, every member has the role `member`.', [
        'owner',
        'manager',
        'member',
      ]),
      muted: flag('Whether the member is muted in this group.'),
      mutedUntil: nullable(time('The end of the mute', 'null if the mute has no end, or if the member is not muted')),
    }),
  ),
  mutes: list('The users who are muted in this group.', muted),
  banWhitelist: list('The ids of users who may send messages under a ban.', anyText('')),
  profile: nullable(
    object('GroupProfile', 'The other data of an entrusted group; null for an ordinary group.', {
      owner: anyText('The id of the owner.'),
      creator: anyText('The id of the creator.'),
      managers: list('The ids of the managers.', anyText('')),
      invited: list('The ids of users who have not accepted their invitation yet.', anyText('')),
      profile: mapOf('The fields of the profile.', anyText('')),
      extProfile: mapOf('The custom fields of the profile.', anyText('')),
      permissions: mapOf('The permissions, by name.', integer('')),
    }),
  ),
});

const chatroomId = { chatroomId: anyText('The id of the room.') };
const roomFields = {
  ...chatroomId,
  name: anyText('The name of the room.'),
  createdAt: time('When the room was created'),
  activeAt: time('When a user last joined or left, or a message was last sent to the room'),
  allMuted: flag('Whether all users are muted, except those in `muteExceptions`.'),
  keepalive: flag('Whether the room is kept alive, so that it does not expire.'),
  expired: flag(
    'Whether the room has expired. The next call on chatrooms removes it, or a timer if a callback reports its end.',
  ),
};

const roomDetail = object('RoomDetail', 'A chatroom with a page of its members.', {
  ...roomFields,
  ...memberPage,
  members: list(
    'The members in the order of joining.',
    object('RoomMember', 'A member of a room.', {
      userId,
      joinedAt,
      awaySince: nullable(time("When the member's client lost its connection", 'null if it did not')),
    }),
  ),
  entries: list(
    'The attributes, in the order in which they were first set.',
    object('RoomEntry', 'An attribute of a room.', {
      key: anyText('The key of the attribute.'),
      value: anyText('The value of the attribute.'),
      userId: anyText('The id of the user who owns the attribute.'),
      autoDelete: flag('Whether the attribute is removed when its owner leaves.'),
      setAt: time('When the attribute was set'),
    }),
  ),
  mutes: list('The users who are muted in this room.', muted),
  blocks: list('The users who are blocked in this room.', muted),
  muteExceptions: list('The ids of users who may send messages while all users are muted.', anyText('')),
  whitelist: list(
    'The ids of protected users: their messages are not dropped under load, and they stay members while disconnected.',
    anyText(''),
  ),
  distributionStopped: flag('Whether messages are accepted but not delivered.'),
  destroyType: integer('The start of the lifetime: 0 is the last activity, 1 is the creation of the room.', { max: 1 }),
  destroyTime: integer('The lifetime of the room, in minutes.'),
  messages: integer('The number of messages in the log of the room.'),
});

const ultraGroupFields = {
  ...groupId,
  name: anyText('The name of the group.'),
  createdAt: time('When the group was created'),
  banned: flag('Whether the whole group is under a ban.'),
};

const ultraGroupDetail = object('UltraGroupDetail', 'An ultra group with a page of its members.', {
  ...ultraGroupFields,
  ...memberPage,
  members: list(
    'The members in the order of joining.',
    object('UltraGroupMember', 'A member of an ultra group.', { userId, joinedAt }),
  ),
  channels: list(
    'The channels.',
    object('UltraGroupChannel', 'A channel of an ultra group.', {
      busChannel: anyText('The id of the channel.'),
      type: oneOf(
        'Who sees the channel. `public`: all members. `private`: only users in `users` or in a bound user group.',
        ['public', 'private'],
      ),
      createdAt: time('When the channel was created'),
      users: list('The ids of users who see a private channel.', anyText('')),
      userGroups: list('The ids of the user groups that are bound to the channel.', anyText('')),
      banned: flag('Whether the channel is under a ban.'),
    }),
  ),
  userGroups: list(
    'The user groups.',
    object('UltraGroupUserGroup', 'A user group of an ultra group.', {
      userGroupId: anyText('The id of the user group.'),
      users: list('The ids of the users in the user group.', anyText('')),
    }),
  ),
  mutes: list(
    'The mutes, which last until they are lifted.',
    object('UltraGroupMute', 'The mute of a user in an ultra group or channel.', {
      busChannel: anyText('The id of the channel; empty for the whole group.'),
      userId,
      since: time('When the mute began'),
    }),
  ),
  banWhitelists: list(
    'The users who may speak under a ban, by channel.',
    object('UltraGroupWhitelist', 'The whitelist of the ban of an ultra group or channel.', {
      busChannel: anyText('The id of the channel; empty for the whole group.'),
      users: list('The ids of the users who may send messages during the ban.', anyText('')),
    }),
  ),
});

const members = integer('The number of members.');
const listQuery = { ...pageQuery, ...filterQuery, ...stateQuery };
const detailQuery = { ...pageQuery, ...stateQuery };
const MEMBERS = '`after` and `limit` choose the page of members.';

export const placeViewRoutes = {
  listGroups: defineRoute({
    id: 'listGroups',
    method: 'GET',
    path: '/groups',
    summary: 'Lists the groups, the oldest first.',
    query: listQuery,
    answer: pageOf('GroupPage', object('GroupRow', 'A group in a list.', { ...groupFields, members })),
  }),
  getGroup: defineRoute({
    id: 'getGroup',
    method: 'GET',
    path: '/groups/{groupId}',
    summary: 'Shows a group with a page of its members.',
    notes: [MEMBERS],
    params: groupId,
    query: detailQuery,
    answer: groupDetail,
    example: { params: { groupId: 'g1' }, query: { limit: 2 } },
  }),
  listRooms: defineRoute({
    id: 'listRooms',
    method: 'GET',
    path: '/rooms',
    summary: 'Lists the chatrooms, the oldest first, including expired chatrooms that are not removed yet.',
    query: listQuery,
    answer: pageOf('RoomPage', object('RoomRow', 'A chatroom in a list.', { ...roomFields, members })),
  }),
  getRoom: defineRoute({
    id: 'getRoom',
    method: 'GET',
    path: '/rooms/{chatroomId}',
    summary: 'Shows a chatroom with a page of its members.',
    notes: [MEMBERS],
    params: chatroomId,
    query: detailQuery,
    answer: roomDetail,
    example: { params: { chatroomId: 'r1' } },
  }),
  listUltraGroups: defineRoute({
    id: 'listUltraGroups',
    method: 'GET',
    path: '/ultra-groups',
    summary: 'Lists the ultra groups, the oldest first.',
    query: listQuery,
    answer: pageOf(
      'UltraGroupPage',
      object('UltraGroupRow', 'An ultra group in a list.', {
        ...ultraGroupFields,
        members,
        channels: integer('The number of channels.'),
      }),
    ),
  }),
  getUltraGroup: defineRoute({
    id: 'getUltraGroup',
    method: 'GET',
    path: '/ultra-groups/{groupId}',
    summary: 'Shows an ultra group with a page of its members.',
    notes: [MEMBERS],
    params: groupId,
    query: detailQuery,
    answer: ultraGroupDetail,
    example: { params: { groupId: 'ug1' } },
  }),
};
