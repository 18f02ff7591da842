import { agent } from './agent/index.js';
import { bot } from './bot/index.js';
import { chatroom } from './chatroom/index.js';
import { conversation } from './conversation/index.js';
import { conversationTag } from './conversation-tag.js';
import { entrustGroup } from './entrust-group/index.js';
import { friend } from './friend.js';
import { group } from './group/index.js';
import { message } from './message/index.js';
import { proxyChat } from './proxy-chat.js';
import { push } from './push/index.js';
import { sensitiveWord } from './sensitive-word.js';
import { sms } from './sms.js';
import { ultraGroup } from './ultra-group/index.js';
import { ultraGroupChannel } from './ultra-group-channel.js';
import { ultraGroupMessage } from './ultra-group-message/index.js';
import { ultraGroupRest } from './ultra-group-rest/index.js';
import { ultraGroupUserGroup } from './ultra-group-user-group.js';
import { user } from './user/index.js';
import { userProfile } from './user-profile.js';
import { wordfilter } from './wordfilter.js';

/** All endpoints, by resource and method. */
export const resources = {
  user,
  userProfile,
  friend,
  message,
  conversation,
  conversationTag,
  wordfilter,
  sensitiveWord,
  group,
  entrustGroup,
  chatroom,
  ultraGroup,
  ultraGroupChannel,
  ultraGroupUserGroup,
  ultraGroupMessage,
  ultraGroupRest,
  push,
  sms,
  bot,
  agent,
  proxyChat,
} as const;

export type ResourceName = keyof typeof resources;

/** Summary of each resource, in one sentence. */
export const resourceSummaries: Readonly<Record<ResourceName, string>> = {
  user: 'Users: tokens, names and avatars for push, presence, blocks, blocklists and allowlists, quiet hours, deactivation.',
  userProfile: 'User profiles that RongCloud hosts, with basic and custom fields.',
  friend: 'Friends: friendships, names and custom fields of friends, permissions for friend requests.',
  message:
    'Messages to users, groups, ultra groups, discussions, chatrooms and all users; recalls, changes, message history and hourly logs.',
  conversation:
    'Settings of a user for conversations: do-not-disturb level, pin; and clearing of the server-side history.',
  conversationTag: 'Tags that group the conversations of a user.',
  wordfilter: 'Sensitive words through the older endpoints of the V2.0.1 SDK; see `sensitiveWord`.',
  sensitiveWord: 'Sensitive words: messages with such a word are blocked, or the word is replaced.',
  group: 'Groups: members, names, mutes and push display names.',
  entrustGroup: 'Entrusted groups: groups with an owner, roles, a profile and permissions, hosted by the service.',
  chatroom: 'Chatrooms: members, mutes, blocks, attributes, protection, message priority and destruction.',
  ultraGroup:
    'Ultra groups, which have channels and any number of members: members, names, mutes, do-not-disturb levels.',
  ultraGroupChannel: 'Channels of ultra groups, public and private.',
  ultraGroupUserGroup: 'User groups of ultra groups, which give their users access to private channels.',
  ultraGroupMessage: 'Ultra group messages: changes, key-value pairs, message history.',
  ultraGroupRest: 'Ultra groups through the older `/v2/` endpoints of the Go SDK.',
  push: 'Push notifications to all users, to users with given tags or to given users; and the tags of users.',
  sms: 'SMS verification codes, sent through a separate host.',
  bot: 'Bots: users operated by other platforms or AI agents.',
  agent: 'AI agents: models with instructions and memory, and their answers.',
  proxyChat: 'Proxy chats: bots that answer on behalf of users in one-to-one conversations.',
};
