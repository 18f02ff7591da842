// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { Endpoint } from '../core/endpoint.js';
import type { Caller } from '../core/resource.js';
import { ChatroomResource, chatroomEndpoints } from './chatroom.js';
import { EntrustGroupResource, entrustGroupEndpoints } from './entrust-group.js';
import { GroupResource, groupEndpoints } from './group.js';
import { MessageResource, messageEndpoints } from './message.js';
import { PushResource, pushEndpoints } from './push.js';
import { SmsResource, smsEndpoints } from './sms.js';
import { UltraGroupResource, ultraGroupEndpoints } from './ultra-group.js';
import { UltraGroupChannelResource, ultraGroupChannelEndpoints } from './ultra-group-channel.js';
import { UltraGroupUserGroupResource, ultraGroupUserGroupEndpoints } from './ultra-group-user-group.js';
import { UserResource, userEndpoints } from './user.js';
import { WordfilterResource, wordfilterEndpoints } from './wordfilter.js';

export type * from './chatroom.js';
export type * from './entrust-group.js';
export type * from './group.js';
export type * from './message.js';
export type * from './push.js';
export type * from './sms.js';
export type * from './ultra-group.js';
export type * from './ultra-group-channel.js';
export type * from './ultra-group-user-group.js';
export type * from './user.js';
export type * from './wordfilter.js';

/** Every endpoint, for looking one up by its path. */
export const allEndpoints: readonly Endpoint[] = [
  ...Object.values(userEndpoints),
  ...Object.values(messageEndpoints),
  ...Object.values(wordfilterEndpoints),
  ...Object.values(groupEndpoints),
  ...Object.values(entrustGroupEndpoints),
  ...Object.values(chatroomEndpoints),
  ...Object.values(pushEndpoints),
  ...Object.values(smsEndpoints),
  ...Object.values(ultraGroupEndpoints),
  ...Object.values(ultraGroupChannelEndpoints),
  ...Object.values(ultraGroupUserGroupEndpoints),
];

/** All resources of the API, each made when it is first used. */
export abstract class Resources {
  readonly #call: Caller;
  #user: UserResource | undefined;
  #message: MessageResource | undefined;
  #wordfilter: WordfilterResource | undefined;
  #group: GroupResource | undefined;
  #entrustGroup: EntrustGroupResource | undefined;
  #chatroom: ChatroomResource | undefined;
  #push: PushResource | undefined;
  #sms: SmsResource | undefined;
  #ultraGroup: UltraGroupResource | undefined;
  #ultraGroupChannel: UltraGroupChannelResource | undefined;
  #ultraGroupUserGroup: UltraGroupUserGroupResource | undefined;

  constructor(call: Caller) {
    this.#call = call;
  }

  /** Users: tokens, names and avatars for push, presence, blocks, blocklists and allowlists, quiet hours, deactivation. */
  get user(): UserResource {
    this.#user ??= new UserResource(this.#call);
    return this.#user;
  }

  /** Messages: to users, groups, discussions, chatrooms and everybody; recalls, changes, history and hourly logs. */
  get message(): MessageResource {
    this.#message ??= new MessageResource(this.#call);
    return this.#message;
  }

  /** Sensitive words, as V2.0.1 knows them. */
  get wordfilter(): WordfilterResource {
    this.#wordfilter ??= new WordfilterResource(this.#call);
    return this.#wordfilter;
  }

  /** Groups: members, names, mutes and the names that pushes show. */
  get group(): GroupResource {
    this.#group ??= new GroupResource(this.#call);
    return this.#group;
  }

  /** Groups with an owner, roles, a profile and permissions, kept by the service. */
  get entrustGroup(): EntrustGroupResource {
    this.#entrustGroup ??= new EntrustGroupResource(this.#call);
    return this.#entrustGroup;
  }

  /** Chatrooms: members, mutes, blocks, attributes, protection, message priority and how they end. */
  get chatroom(): ChatroomResource {
    this.#chatroom ??= new ChatroomResource(this.#call);
    return this.#chatroom;
  }

  /** Push notifications: tags of users, and pushes to many. */
  get push(): PushResource {
    this.#push ??= new PushResource(this.#call);
    return this.#push;
  }

  /** Text messages with verification codes. They have a host of their own. */
  get sms(): SmsResource {
    this.#sms ??= new SmsResource(this.#call);
    return this.#sms;
  }

  /** Ultra groups: members, names, mutes and do-not-disturb. */
  get ultraGroup(): UltraGroupResource {
    this.#ultraGroup ??= new UltraGroupResource(this.#call);
    return this.#ultraGroup;
  }

  /** Channels of ultra groups, public and private. */
  get ultraGroupChannel(): UltraGroupChannelResource {
    this.#ultraGroupChannel ??= new UltraGroupChannelResource(this.#call);
    return this.#ultraGroupChannel;
  }

  /** User groups of ultra groups, which open private channels to their users. */
  get ultraGroupUserGroup(): UltraGroupUserGroupResource {
    this.#ultraGroupUserGroup ??= new UltraGroupUserGroupResource(this.#call);
    return this.#ultraGroupUserGroup;
  }
}
