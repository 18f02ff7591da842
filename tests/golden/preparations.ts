import { type Endpoint, type ResourceName, resources } from '@rongkit/contract';
import type { Params } from './wire-call.js';
import { POOL } from './world.js';

export type Call = readonly [endpoint: Endpoint, params: Params];

const { user, friend, message, conversationTag, sensitiveWord, group, entrustGroup, chatroom } = resources;
const { ultraGroup, ultraGroupChannel, ultraGroupUserGroup, bot, agent, proxyChat, push } = resources;
const { users, groups, entrusted, rooms, ultraGroups, channels, userGroups, bots, agents, tags } = POOL;

const text = { objectName: 'RC:TxtMsg', content: JSON.stringify({ content: 'hello' }) };
const expandable = { ...text, expansion: true, extraContent: { k1: 'v1', k2: 'v2' } };
const agentConfig = { model: { name: 'qwen' }, prompt: { instructions: 'Be {{k1}}.', variables: { k1: 'kind' } } };
const webhook = {
  type: 'webhook',
  callbackUrl: 'https://example.com/bot',
  events: ['message:private', 'message:group'],
};
const agentChat = { type: 'rc_agentchat', enabled: true, objectNames: ['RC:TxtMsg'], agent: { agentId: 'agent_1' } };

const KNOWN_USERS: readonly Call[] = [
  ...users.slice(0, 5).map((userId): Call => [user.getToken, { userId, name: `name of ${userId}` }]),
  [user.unBlock, { userId: users.slice(0, 3) }],
];

const GROUPS: readonly Call[] = groups
  .slice(0, 2)
  .map((groupId): Call => [group.create, { userId: users.slice(0, 4), groupId, groupName: groupId }]);

const ENTRUSTED: readonly Call[] = entrusted.slice(0, 2).flatMap((groupId): Call[] => [
  [entrustGroup.create, { groupId, name: groupId, owner: 'u1', userIds: ['u2', 'u3', 'u4'] }],
  [entrustGroup.join, { groupId, userIds: ['u1', 'u2', 'u3', 'u5'] }],
  [entrustGroup.followMembers, { groupId, userId: 'u1', followUserIds: ['u2', 'u3'] }],
  [entrustGroup.addManagers, { groupId, userIds: ['u2'] }],
]);

const ROOMS: readonly Call[] = rooms.slice(0, 2).flatMap((chatroomId): Call[] => [
  [chatroom.createNew, { chatroomId }],
  [chatroom.join, { chatroomId, userId: users.slice(0, 3) }],
  [chatroom.batchSetEntry, { chatroomId, entryOwnerId: 'u1', entryInfo: { k1: 'v', k2: 'v' }, autoDelete: 1 }],
]);

const ULTRA: readonly Call[] = ultraGroups.flatMap((groupId): Call[] => [
  [ultraGroup.create, { userId: 'u1', groupId, groupName: groupId }],
  ...users.slice(1, 4).map((userId): Call => [ultraGroup.join, { userId, groupId }]),
  ...channels.slice(0, 2).map((busChannel, type): Call => [ultraGroupChannel.create, { groupId, busChannel, type }]),
  [ultraGroupChannel.addUsers, { groupId, busChannel: 'c2', userIds: ['u1', 'u2'] }],
  [ultraGroupUserGroup.create, { groupId, userGroups: userGroups.map((userGroupId) => ({ userGroupId })) }],
  [ultraGroupUserGroup.addUsers, { groupId, userGroupId: 'w1', userIds: ['u2', 'u3'] }],
  [ultraGroupUserGroup.bindToChannel, { groupId, busChannel: 'c2', userGroupIds: ['w1'] }],
]);

const expandableIn = (groupId: string, busChannel: string): Call => [
  message.publishUltraGroup,
  { fromUserId: 'u1', toGroupIds: [groupId], busChannel, ...expandable },
];

/** The calls to make before calls of a resource. They are repeated, as calls of the session undo many of them. */
export const PREPARATIONS: Readonly<Partial<Record<ResourceName, readonly Call[]>>> = {
  user: KNOWN_USERS,
  friend: [
    [friend.add, { userId: 'u1', targetId: 'u2', optType: 2 }],
    [friend.add, { userId: 'u1', targetId: 'u3', optType: 2 }],
    [friend.add, { userId: 'u2', targetId: 'u3', optType: 2 }],
    [friend.setPermission, { userIds: ['u4'], permissionType: 1 }],
  ],
  message: [
    ...GROUPS,
    ...ROOMS,
    [message.publishPrivate, { fromUserId: 'u1', toUserId: ['u2'], ...expandable }],
    [message.publishGroup, { fromUserId: 'u1', toGroupId: ['g1'], ...expandable }],
    expandableIn('s1', 'c1'),
    [message.broadcast, { fromUserId: 'u1', ...text }],
    [message.broadcastOnline, { fromUserId: 'u1', ...text }],
  ],
  conversation: GROUPS,
  conversationTag: ['u1', 'u2', 'u3'].map(
    (userId): Call => [
      conversationTag.set,
      { userId, tags: tags.map((tagId) => ({ tagId, tagName: `name of ${tagId}` })) },
    ],
  ),
  sensitiveWord: [[sensitiveWord.batchAdd, { words: [{ word: 'bad', replaceWord: '***' }, { word: 'worse' }] }]],
  group: GROUPS,
  entrustGroup: [...ENTRUSTED, ...GROUPS],
  chatroom: ROOMS,
  ultraGroup: ULTRA,
  ultraGroupMessage: [expandableIn('s1', ''), expandableIn('s1', 'c1'), expandableIn('s2', 'c2')],
  push: [[push.setUserPushTags, { userIds: ['u1', 'u2'], tags: ['bj', 'vip'] }]],
  bot: [
    ...bots.slice(0, 2).map(
      (userId): Call => [
        bot.create,
        {
          userId,
          name: userId,
          type: 'assistant',
          profileUrl: 'https://example.com/a.png',
          integrations: [webhook, agentChat],
        },
      ],
    ),
    ...GROUPS,
    [group.join, { userId: bots.slice(0, 2), groupId: 'g1', groupName: 'g1' }],
    [message.publishPrivate, { fromUserId: 'u1', toUserId: ['b1', 'b2'], ...text }],
  ],
  agent: agents.map((agentId): Call => [agent.create, { agentId, name: agentId, status: 'active', agentConfig }]),
  proxyChat: [[proxyChat.start, { userId: 'u1', targetIds: ['u2', 'u3'], botUserId: 'b1' }]],
};

/** The calls that undo most preparations; they are made less often than others. */
export const UNDOES =
  /\.(?:remove|dismiss|destroy|clear|deactivate|kickAll|quit|batchRemove|block|setChatBan|removeChannel)$/;
