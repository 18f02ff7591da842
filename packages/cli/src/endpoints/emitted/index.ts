// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { ResourceFacts } from '../facts.js';

/** The resources of the API; their endpoints are loaded when they are needed. */
export const resources: readonly ResourceFacts[] = [
  {
    name: 'user',
    summary:
      'Users: tokens, names and avatars for push, presence, blocks, blocklists and allowlists, quiet hours, deactivation.',
    load: () => import('./user.js'),
  },
  {
    name: 'userProfile',
    summary: 'User profiles that RongCloud hosts, with basic and custom fields.',
    load: () => import('./user-profile.js'),
  },
  {
    name: 'friend',
    summary: 'Friends: friendships, names and custom fields of friends, permissions for friend requests.',
    load: () => import('./friend.js'),
  },
  {
    name: 'message',
    summary:
      'Messages to users, groups, ultra groups, discussions, chatrooms and all users; recalls, changes, message history and hourly logs.',
    load: () => import('./message.js'),
  },
  {
    name: 'conversation',
    summary:
      'Settings of a user for conversations: do-not-disturb level, pin; and clearing of the server-side history.',
    load: () => import('./conversation.js'),
  },
  {
    name: 'conversationTag',
    summary: 'Tags that group the conversations of a user.',
    load: () => import('./conversation-tag.js'),
  },
  {
    name: 'wordfilter',
    summary: 'Sensitive words through the older endpoints of the V2.0.1 SDK; see `sensitiveWord`.',
    load: () => import('./wordfilter.js'),
  },
  {
    name: 'sensitiveWord',
    summary: 'Sensitive words: messages with such a word are blocked, or the word is replaced.',
    load: () => import('./sensitive-word.js'),
  },
  { name: 'group', summary: 'Groups: members, names, mutes and push display names.', load: () => import('./group.js') },
  {
    name: 'entrustGroup',
    summary: 'Entrusted groups: groups with an owner, roles, a profile and permissions, hosted by the service.',
    load: () => import('./entrust-group.js'),
  },
  {
    name: 'chatroom',
    summary: 'Chatrooms: members, mutes, blocks, attributes, protection, message priority and destruction.',
    load: () => import('./chatroom.js'),
  },
  {
    name: 'ultraGroup',
    summary:
      'Ultra groups, which have channels and any number of members: members, names, mutes, do-not-disturb levels.',
    load: () => import('./ultra-group.js'),
  },
  {
    name: 'ultraGroupChannel',
    summary: 'Channels of ultra groups, public and private.',
    load: () => import('./ultra-group-channel.js'),
  },
  {
    name: 'ultraGroupUserGroup',
    summary: 'User groups of ultra groups, which give their users access to private channels.',
    load: () => import('./ultra-group-user-group.js'),
  },
  {
    name: 'ultraGroupMessage',
    summary: 'Ultra group messages: changes, key-value pairs, message history.',
    load: () => import('./ultra-group-message.js'),
  },
  {
    name: 'ultraGroupRest',
    summary: 'Ultra groups through the older `/v2/` endpoints of the Go SDK.',
    load: () => import('./ultra-group-rest.js'),
  },
  {
    name: 'push',
    summary: 'Push notifications to all users, to users with given tags or to given users; and the tags of users.',
    load: () => import('./push.js'),
  },
  { name: 'sms', summary: 'SMS verification codes, sent through a separate host.', load: () => import('./sms.js') },
  { name: 'bot', summary: 'Bots: users operated by other platforms or AI agents.', load: () => import('./bot.js') },
  {
    name: 'agent',
    summary: 'AI agents: models with instructions and memory, and their answers.',
    load: () => import('./agent.js'),
  },
  {
    name: 'proxyChat',
    summary: 'Proxy chats: bots that answer on behalf of users in one-to-one conversations.',
    load: () => import('./proxy-chat.js'),
  },
];
