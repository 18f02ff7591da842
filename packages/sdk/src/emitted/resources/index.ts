// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { Caller } from '../../results/resource.js';
import { AgentResource } from './agent.js';
import { BotResource } from './bot.js';
import { ChatroomResource } from './chatroom.js';
import { ConversationResource } from './conversation.js';
import { ConversationTagResource } from './conversation-tag.js';
import { EntrustGroupResource } from './entrust-group.js';
import { FriendResource } from './friend.js';
import { GroupResource } from './group.js';
import { MessageResource } from './message.js';
import { ProxyChatResource } from './proxy-chat.js';
import { PushResource } from './push.js';
import { SensitiveWordResource } from './sensitive-word.js';
import { SmsResource } from './sms.js';
import { UltraGroupResource } from './ultra-group.js';
import { UltraGroupChannelResource } from './ultra-group-channel.js';
import { UltraGroupMessageResource } from './ultra-group-message.js';
import { UltraGroupRestResource } from './ultra-group-rest.js';
import { UltraGroupUserGroupResource } from './ultra-group-user-group.js';
import { UserResource } from './user.js';
import { UserProfileResource } from './user-profile.js';
import { WordfilterResource } from './wordfilter.js';

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
export abstract class Resources {
  readonly #call: Caller;
  #user: UserResource | undefined;
  #userProfile: UserProfileResource | undefined;
  #friend: FriendResource | undefined;
  #message: MessageResource | undefined;
  #conversation: ConversationResource | undefined;
  #conversationTag: ConversationTagResource | undefined;
  #wordfilter: WordfilterResource | undefined;
  #sensitiveWord: SensitiveWordResource | undefined;
  #group: GroupResource | undefined;
  #entrustGroup: EntrustGroupResource | undefined;
  #chatroom: ChatroomResource | undefined;
  #ultraGroup: UltraGroupResource | undefined;
  #ultraGroupChannel: UltraGroupChannelResource | undefined;
  #ultraGroupUserGroup: UltraGroupUserGroupResource | undefined;
  #ultraGroupMessage: UltraGroupMessageResource | undefined;
  #ultraGroupRest: UltraGroupRestResource | undefined;
  #push: PushResource | undefined;
  #sms: SmsResource | undefined;
  #bot: BotResource | undefined;
  #agent: AgentResource | undefined;
  #proxyChat: ProxyChatResource | undefined;

  constructor(call: Caller) {
    this.#call = call;
  }

  /** Users: tokens, names and avatars for push, presence, blocks, blocklists and allowlists, quiet hours, deactivation. */
  get user(): UserResource {
    return (this.#user ??= new UserResource(this.#call));
  }

  /** User profiles that RongCloud hosts, with basic and custom fields. */
  get userProfile(): UserProfileResource {
    return (this.#userProfile ??= new UserProfileResource(this.#call));
  }

  /** Friends: friendships, their profiles and permissions for friend requests. */
  get friend(): FriendResource {
    return (this.#friend ??= new FriendResource(this.#call));
  }

  /**
   * Messages to users, groups, ultra groups, discussions, chatrooms and all users; recalls, changes, history and
   * hourly logs.
   */
  get message(): MessageResource {
    return (this.#message ??= new MessageResource(this.#call));
  }

  /** Settings of a user for conversations: do-not-disturb level, pin; and clearing of the history. */
  get conversation(): ConversationResource {
    return (this.#conversation ??= new ConversationResource(this.#call));
  }

  /** Tags that group the conversations of a user. */
  get conversationTag(): ConversationTagResource {
    return (this.#conversationTag ??= new ConversationTagResource(this.#call));
  }

  /** Sensitive words through the older endpoints of the V2.0.1 SDK; see `sensitiveWord`. */
  get wordfilter(): WordfilterResource {
    return (this.#wordfilter ??= new WordfilterResource(this.#call));
  }

  /** Sensitive words: messages with such a word are blocked, or the word is replaced. */
  get sensitiveWord(): SensitiveWordResource {
    return (this.#sensitiveWord ??= new SensitiveWordResource(this.#call));
  }

  /** Groups: members, names, mutes and push display names. */
  get group(): GroupResource {
    return (this.#group ??= new GroupResource(this.#call));
  }

  /** Entrusted groups: groups with an owner, roles, a profile and permissions, hosted by the service. */
  get entrustGroup(): EntrustGroupResource {
    return (this.#entrustGroup ??= new EntrustGroupResource(this.#call));
  }

  /** Chatrooms: members, mutes, blocks, attributes, protection, message priority and destruction. */
  get chatroom(): ChatroomResource {
    return (this.#chatroom ??= new ChatroomResource(this.#call));
  }

  /** Ultra groups, which have channels and any number of members: members, names, mutes, do-not-disturb levels. */
  get ultraGroup(): UltraGroupResource {
    return (this.#ultraGroup ??= new UltraGroupResource(this.#call));
  }

  /** Channels of ultra groups, public and private. */
  get ultraGroupChannel(): UltraGroupChannelResource {
    return (this.#ultraGroupChannel ??= new UltraGroupChannelResource(this.#call));
  }

  /** User groups of ultra groups, which give their users access to private channels. */
  get ultraGroupUserGroup(): UltraGroupUserGroupResource {
    return (this.#ultraGroupUserGroup ??= new UltraGroupUserGroupResource(this.#call));
  }

  /** Ultra group messages: changes, key-value pairs, history. */
  get ultraGroupMessage(): UltraGroupMessageResource {
    return (this.#ultraGroupMessage ??= new UltraGroupMessageResource(this.#call));
  }

  /** Ultra groups through the older `/v2/` endpoints of the Go SDK. */
  get ultraGroupRest(): UltraGroupRestResource {
    return (this.#ultraGroupRest ??= new UltraGroupRestResource(this.#call));
  }

  /** Push notifications to all users, to users with given tags or to given users; and the tags of users. */
  get push(): PushResource {
    return (this.#push ??= new PushResource(this.#call));
  }

  /** SMS verification codes, sent through a separate host. */
  get sms(): SmsResource {
    return (this.#sms ??= new SmsResource(this.#call));
  }

  /** Bots: users operated by other platforms or AI agents. */
  get bot(): BotResource {
    return (this.#bot ??= new BotResource(this.#call));
  }

  /** AI agents: models with instructions and memory, and their answers. */
  get agent(): AgentResource {
    return (this.#agent ??= new AgentResource(this.#call));
  }

  /** Proxy chats: bots that answer on behalf of users in one-to-one conversations. */
  get proxyChat(): ProxyChatResource {
    return (this.#proxyChat ??= new ProxyChatResource(this.#call));
  }
}
