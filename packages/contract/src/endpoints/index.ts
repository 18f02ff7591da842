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

/** Every endpoint, by resource and then by method. */
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

/** What each resource is about, in a sentence. */
export const resourceSummaries: Readonly<Record<ResourceName, string>> = {
  user: 'Users: tokens, names and avatars for push, presence, blocks, blocklists and allowlists, quiet hours, deactivation.',
  userProfile: 'Profiles of users, hosted by the service.',
  friend: 'Friends of users, and who may become one.',
  message:
    'Messages: to users, groups, ultra groups, discussions, chatrooms and everybody; recalls, changes, history and hourly logs.',
  conversation: 'Conversations as their users see them: do-not-disturb, pins, history.',
  conversationTag: 'Tags by which users sort their conversations.',
  wordfilter: 'Sensitive words, as V2.0.1 knows them.',
  sensitiveWord: 'Sensitive words, which block messages or are replaced in them.',
  group: 'Groups: members, names, mutes and the names that pushes show.',
  entrustGroup: 'Groups with an owner, roles, a profile and permissions, kept by the service.',
  chatroom: 'Chatrooms: members, mutes, blocks, attributes, protection, message priority and how they end.',
  ultraGroup: 'Ultra groups: members, names, mutes and do-not-disturb.',
  ultraGroupChannel: 'Channels of ultra groups, public and private.',
  ultraGroupUserGroup: 'User groups of ultra groups, which open private channels to their users.',
  ultraGroupMessage: 'Messages of ultra groups: changes, key-value pairs, history.',
  ultraGroupRest: 'Ultra groups by the older calls under `/v2/`, as the Go SDK knows them.',
  push: 'Push notifications: tags of users, and pushes to many.',
  sms: 'Text messages with verification codes. They have a host of their own.',
  bot: 'Bots: users that other platforms or AI agents speak for.',
  agent: 'AI agents: models with instructions and a memory, and what they answer.',
  proxyChat: 'Proxy chats: bots that answer for users in one-to-one conversations.',
};
