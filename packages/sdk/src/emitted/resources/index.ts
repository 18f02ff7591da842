// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import { type Caller, resourcesOf } from '../../results/resource.js';
import { tables } from '../../tables.js';
import type { AgentResource } from './agent.js';
import type { BotResource } from './bot.js';
import type { ChatroomResource } from './chatroom.js';
import type { ConversationResource } from './conversation.js';
import type { ConversationTagResource } from './conversation-tag.js';
import type { EntrustGroupResource } from './entrust-group.js';
import type { FriendResource } from './friend.js';
import type { GroupResource } from './group.js';
import type { MessageResource } from './message.js';
import type { ProxyChatResource } from './proxy-chat.js';
import type { PushResource } from './push.js';
import type { SensitiveWordResource } from './sensitive-word.js';
import type { SmsResource } from './sms.js';
import type { UltraGroupResource } from './ultra-group.js';
import type { UltraGroupChannelResource } from './ultra-group-channel.js';
import type { UltraGroupMessageResource } from './ultra-group-message.js';
import type { UltraGroupRestResource } from './ultra-group-rest.js';
import type { UltraGroupUserGroupResource } from './ultra-group-user-group.js';
import type { UserResource } from './user.js';
import type { UserProfileResource } from './user-profile.js';
import type { WordfilterResource } from './wordfilter.js';

export type * from './agent.js';
export type * from './bot.js';
export type * from './chatroom.js';
export type * from './conversation.js';
export type * from './conversation-tag.js';
export type * from './entrust-group.js';
export type * from './friend.js';
export type * from './group.js';
export type * from './message.js';
export type * from './proxy-chat.js';
export type * from './push.js';
export type * from './sensitive-word.js';
export type * from './shared.js';
export type * from './sms.js';
export type * from './ultra-group.js';
export type * from './ultra-group-channel.js';
export type * from './ultra-group-message.js';
export type * from './ultra-group-rest.js';
export type * from './ultra-group-user-group.js';
export type * from './user.js';
export type * from './user-profile.js';
export type * from './wordfilter.js';

/** All resources of the API, each made when it is first used. */
export interface ResourceMap {
  /** Users: tokens, names and avatars for push, presence, blocks, blocklists and allowlists, quiet hours, deactivation. */
  readonly user: UserResource;
  /** User profiles that RongCloud hosts, with basic and custom fields. */
  readonly userProfile: UserProfileResource;
  /** Friends: friendships, names and custom fields of friends, permissions for friend requests. */
  readonly friend: FriendResource;
  /**
   * Messages to users, groups, ultra groups, discussions, chatrooms and all users; recalls, changes, message history
   * and hourly logs.
   */
  readonly message: MessageResource;
  /** Settings of a user for conversations: do-not-disturb level, pin; and clearing of the server-side history. */
  readonly conversation: ConversationResource;
  /** Tags that group the conversations of a user. */
  readonly conversationTag: ConversationTagResource;
  /** Sensitive words through the older endpoints of the V2.0.1 SDK; see `sensitiveWord`. */
  readonly wordfilter: WordfilterResource;
  /** Sensitive words: messages with such a word are blocked, or the word is replaced. */
  readonly sensitiveWord: SensitiveWordResource;
  /** Groups: members, names, mutes and push display names. */
  readonly group: GroupResource;
  /** Entrusted groups: groups with an owner, roles, a profile and permissions, hosted by the service. */
  readonly entrustGroup: EntrustGroupResource;
  /** Chatrooms: members, mutes, blocks, attributes, protection, message priority and destruction. */
  readonly chatroom: ChatroomResource;
  /** Ultra groups, which have channels and any number of members: members, names, mutes, do-not-disturb levels. */
  readonly ultraGroup: UltraGroupResource;
  /** Channels of ultra groups, public and private. */
  readonly ultraGroupChannel: UltraGroupChannelResource;
  /** User groups of ultra groups, which give their users access to private channels. */
  readonly ultraGroupUserGroup: UltraGroupUserGroupResource;
  /** Ultra group messages: changes, key-value pairs, message history. */
  readonly ultraGroupMessage: UltraGroupMessageResource;
  /** Ultra groups through the older `/v2/` endpoints of the Go SDK. */
  readonly ultraGroupRest: UltraGroupRestResource;
  /** Push notifications to all users, to users with given tags or to given users; and the tags of users. */
  readonly push: PushResource;
  /** SMS verification codes, sent through a separate host. */
  readonly sms: SmsResource;
  /** Bots: users operated by other platforms or AI agents. */
  readonly bot: BotResource;
  /** AI agents: models with instructions and memory, and their answers. */
  readonly agent: AgentResource;
  /** Proxy chats: bots that answer on behalf of users in one-to-one conversations. */
  readonly proxyChat: ProxyChatResource;
}

/** Base class of a client. */
export const Resources: new (call: Caller) => ResourceMap = resourcesOf<ResourceMap>(tables);
