import { defineRoute } from '../route.js';
import { anyText, either, flag, integer, list, mapOf, nullable, object, oneOf, text, time } from '../schema.js';
import { conversationType, filterQuery, pageOf, pageQuery, stateQuery } from './shared.js';

const userId = { userId: anyText('The id of the user.') };

const userRow = {
  ...userId,
  name: anyText('The name: from the hosted profile, otherwise from the registration.'),
  portraitUri: anyText('The URL of the portrait.'),
  createdAt: nullable(time('When the user was registered', 'null for a user who is not registered')),
  online: flag('Whether the user is online: connected with a client, or marked as online.'),
  blocked: flag('Whether the user is blocked.'),
  deactivated: flag('Whether the user is deactivated.'),
};

const membership = {
  name: anyText('The name of the group or room.'),
  joinedAt: time('When the user joined'),
};

const userDetail = object('UserDetail', 'A user.', {
  ...userRow,
  tags: list('The tags of the user, for pushes.', anyText('')),
  blacklist: list('The ids of users from whom the user accepts no messages.', anyText('')),
  whitelist: list('The ids of users from whom the user accepts messages in whitelist mode.', anyText('')),
  whitelistMode: flag('Whether the whitelist applies instead of the blacklist.'),
  chatBanned: flag('Whether the user may not send one-to-one messages.'),
  blockedUntil: nullable(time('The end of the block', 'null for a user who is not blocked')),
  groups: list(
    'The groups of the user.',
    object('UserGroup', 'A group of a user.', { groupId: anyText('The id of the group.'), ...membership }),
  ),
  chatrooms: list(
    'The chatrooms that the user is in.',
    object('UserChatroom', 'A chatroom of a user.', { chatroomId: anyText('The id of the room.'), ...membership }),
  ),
  ultraGroups: list(
    'The ultra groups of the user.',
    object('UserUltraGroup', 'An ultra group of a user.', { groupId: anyText('The id of the group.'), ...membership }),
  ),
  tokens: list(
    'The times and states of the tokens of the user. The token strings are not shown.',
    object('UserToken', 'A token of a user.', {
      issuedAt: time('When the token was issued'),
      isExpired: flag('Whether a call has expired the token.'),
    }),
  ),
  mutes: list(
    'The mutes and chatroom blocks of the user that have not ended.',
    object('UserMute', 'A mute or a block of a user.', {
      kind: oneOf('Where the mute or block applies.', [
        'group',
        'allGroups',
        'chatroom',
        'allChatrooms',
        'chatroomBlock',
        'ultraGroup',
      ]),
      targetId: anyText('The id of the group or room; empty if the mute applies everywhere.'),
      busChannel: anyText('The id of the channel in an ultra group; empty for the whole group.'),
      until: nullable(time('The end of the mute or block', 'null if it has no end')),
    }),
  ),
  profile: nullable(
    object('UserProfile', 'The hosted profile; null without one.', {
      fields: mapOf('The fields of the profile.', either('', anyText(''), integer(''))),
      extFields: mapOf('The custom fields of the profile.', anyText('')),
    }),
  ),
  friends: integer('The number of friends.'),
  unread: integer('The number of unread messages in all conversations, among the latest 10,000 messages.'),
});

const userConversation = object('UserConversation', 'A conversation in the list of a user.', {
  conversationType,
  targetId: anyText('The id of the other user, group or room.'),
  busChannel: anyText('The id of the channel in an ultra group; otherwise empty.'),
  name: anyText('The name of the other user, the group or the room.'),
  lastMessageUID: text('The UID of the last message.'),
  lastMessageAt: time('When the last message was sent'),
  unread: integer('The number of messages that no read receipt of the user covers, among the latest 10,000 messages.'),
  pinned: flag('Whether the user has pinned the conversation.'),
  notificationLevel: integer('The notification level of the conversation itself; 0 if none is set.', { min: -1 }),
  tags: list("The names of the conversation's tags.", anyText('')),
});

export const userViewRoutes = {
  listUsers: defineRoute({
    id: 'listUsers',
    method: 'GET',
    path: '/users',
    summary: 'Lists the registered users, the oldest first, and then the deactivated users.',
    query: { ...pageQuery, ...filterQuery, ...stateQuery },
    answer: pageOf('UserPage', object('UserRow', 'A user in a list.', userRow)),
    example: { query: { limit: 2 } },
  }),
  getUser: defineRoute({
    id: 'getUser',
    method: 'GET',
    path: '/users/{userId}',
    summary: 'Shows a user.',
    notes: [
      '`tokens` has the time and the state of each token, and never the token string: only `user.getToken` returns one.',
      'A user who is not registered is shown too, if the user is online, deactivated or a member of a group or room, or has messages, a profile or friends.',
    ],
    params: userId,
    query: stateQuery,
    answer: userDetail,
    example: { params: { userId: 'u2' } },
  }),
  listUserConversations: defineRoute({
    id: 'listUserConversations',
    method: 'GET',
    path: '/users/{userId}/conversations',
    summary: 'Lists the conversations of a user, the one with the latest message first.',
    params: userId,
    query: { ...pageQuery, ...filterQuery, ...stateQuery },
    answer: pageOf('UserConversationPage', userConversation),
    example: { params: { userId: 'u2' } },
  }),
};
