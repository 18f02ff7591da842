// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { OldAnswer, OldId, OldNamed, OldTemplate, Renamed } from '../../endpoints/old-types.js';
import type {
  ChatroomAddBlockUserParams,
  ChatroomAddBlockUserResult,
  ChatroomAddGagUserParams,
  ChatroomAddGagUserResult,
  ChatroomAddGlobalGagUserParams,
  ChatroomAddGlobalGagUserResult,
  ChatroomAddKeepaliveParams,
  ChatroomAddKeepaliveResult,
  ChatroomAddPriorityParams,
  ChatroomAddPriorityResult,
  ChatroomAddWhiteListMessageParams,
  ChatroomAddWhiteListMessageResult,
  ChatroomAddWhiteListUserParams,
  ChatroomAddWhiteListUserResult,
  ChatroomCheckUsersParams,
  ChatroomCheckUsersResult,
  ChatroomCreateResult,
  ChatroomDestroyParams,
  ChatroomDestroyResult,
  ChatroomGetListBlockUserParams,
  ChatroomGetListBlockUserResult,
  ChatroomListGagUserParams,
  ChatroomListGagUserResult,
  ChatroomListGlobalGagUserResult,
  ChatroomListKeepaliveResult,
  ChatroomListPriorityResult,
  ChatroomListWhiteListMessageResult,
  ChatroomListWhiteListUserParams,
  ChatroomListWhiteListUserResult,
  ChatroomQueryUserParams,
  ChatroomQueryUserResult,
  ChatroomRemoveGlobalGagUserResult,
  ChatroomRemoveKeepaliveParams,
  ChatroomRemoveKeepaliveResult,
  ChatroomRemovePriorityParams,
  ChatroomRemovePriorityResult,
  ChatroomRemoveWhiteListMessageParams,
  ChatroomRemoveWhiteListMessageResult,
  ChatroomRemoveWhiteListUserParams,
  ChatroomRemoveWhiteListUserResult,
  ChatroomResumeDistributionMessageParams,
  ChatroomResumeDistributionMessageResult,
  ChatroomRollbackBlockUserParams,
  ChatroomRollbackBlockUserResult,
  ChatroomRollbackGagUserParams,
  ChatroomRollbackGagUserResult,
  ChatroomStopDistributionMessageParams,
  ChatroomStopDistributionMessageResult,
  ConversationSetNotificationParams,
  ConversationSetNotificationResult,
  GroupAddBanResult,
  GroupAddBanWhitelistParams,
  GroupAddBanWhitelistResult,
  GroupAddGagUserParams,
  GroupAddGagUserResult,
  GroupCreateParams,
  GroupCreateResult,
  GroupDismissParams,
  GroupDismissResult,
  GroupJoinParams,
  GroupJoinResult,
  GroupListBanResult,
  GroupListBanWhitelistParams,
  GroupListBanWhitelistResult,
  GroupListGagUserParams,
  GroupListGagUserResult,
  GroupQueryUserParams,
  GroupQueryUserResult,
  GroupQuitParams,
  GroupQuitResult,
  GroupRefreshParams,
  GroupRefreshResult,
  GroupRemoveBanResult,
  GroupRemoveBanWhitelistParams,
  GroupRemoveBanWhitelistResult,
  GroupRollbackGagUserParams,
  GroupRollbackGagUserResult,
  GroupSyncParams,
  GroupSyncResult,
  MessageBroadcastChatroomParams,
  MessageBroadcastChatroomResult,
  MessageBroadcastParams,
  MessageBroadcastResult,
  MessageDeleteMessageParams,
  MessageDeleteMessageResult,
  MessageGetHistoryParams,
  MessageGetHistoryResult,
  MessagePublishChatroomParams,
  MessagePublishChatroomResult,
  MessagePublishDiscussionParams,
  MessagePublishDiscussionResult,
  MessagePublishGroupParams,
  MessagePublishGroupResult,
  MessagePublishPrivateParams,
  MessagePublishPrivateResult,
  MessagePublishSystemParams,
  MessagePublishSystemResult,
  MessagePublishSystemTemplateParams,
  MessagePublishSystemTemplateResult,
  MessagePublishTemplateParams,
  MessagePublishTemplateResult,
  MessageRecallParams,
  MessageRecallResult,
  PushBroadcastPushParams,
  PushBroadcastPushResult,
  PushGetUserPushTagsResult,
  PushSetUserPushTagParams,
  PushSetUserPushTagResult,
  PushSetUserPushTagsParams,
  PushSetUserPushTagsResult,
  SensitiveWordAddParams,
  SensitiveWordAddResult,
  SensitiveWordBatchRemoveParams,
  SensitiveWordBatchRemoveResult,
  SensitiveWordListParams,
  SensitiveWordListResult,
  UserAddBlacklistParams,
  UserAddBlacklistResult,
  UserBlockParams,
  UserBlockResult,
  UserCheckOnlineParams,
  UserCheckOnlineResult,
  UserGetTokenParams,
  UserGetTokenResult,
  UserQueryBlacklistParams,
  UserQueryBlacklistResult,
  UserQueryBlockResult,
  UserRefreshParams,
  UserRefreshResult,
  UserRemoveBlacklistParams,
  UserRemoveBlacklistResult,
  UserUnBlockParams,
  UserUnBlockResult,
} from '../resources/index.js';

/** Module `Block`. */
export interface RongSDKUserBlock {
  /**
   * Disconnects users and keeps them from connecting for a number of minutes.
   *
   * @deprecated Use `rong.user.block({ userId, minute })`.
   */
  add(params: {
    id: UserBlockParams['userId'];
    minute: UserBlockParams['minute'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<UserBlockResult>>;

  /**
   * Unblocks users, who can then connect again.
   *
   * @deprecated Use `rong.user.unBlock({ userId })`.
   */
  remove(params: {
    id: UserUnBlockParams['userId'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<UserUnBlockResult>>;

  /**
   * Lists the blocked users and the end of each block.
   *
   * @deprecated Use `rong.user.queryBlock()`.
   */
  getList(): Promise<OldAnswer<UserQueryBlockResult>>;
}

/** Module `Blacklist`. */
export interface RongSDKUserBlacklist {
  /**
   * Adds users to a user's blocklist.
   *
   * @deprecated Use `rong.user.addBlacklist({ userId, blackUserId })`.
   */
  add(params: {
    id: UserAddBlacklistParams['userId'];
    blacklist: readonly OldId[];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<UserAddBlacklistResult>>;

  /**
   * Removes users from a user's blocklist.
   *
   * @deprecated Use `rong.user.removeBlacklist({ userId, blackUserId })`.
   */
  remove(params: {
    id: UserRemoveBlacklistParams['userId'];
    blacklist: readonly OldId[];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<UserRemoveBlacklistResult>>;

  /**
   * Lists the users on a user's blocklist.
   *
   * @deprecated Use `rong.user.queryBlacklist({ userId })`.
   */
  getList(params: {
    id: UserQueryBlacklistParams['userId'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<Renamed<UserQueryBlacklistResult, 'users', 'users', 'id'>>>;
}

/** Module `Tag`. */
export interface RongSDKUserTag {
  /**
   * Sets the push tags of a user, by which pushes and broadcasts select their receivers.
   *
   * @deprecated Use `rong.push.setUserPushTag({ userId, tags })`.
   */
  set(params: {
    id: PushSetUserPushTagParams['userId'];
    tags: PushSetUserPushTagParams['tags'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<PushSetUserPushTagResult>>;

  /**
   * Sets the push tags of a user, by which pushes and broadcasts select their receivers.
   *
   * @deprecated Use `rong.push.setUserPushTag({ userId, tags: [] })`.
   */
  remove(params: {
    id: PushSetUserPushTagParams['userId'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<PushSetUserPushTagResult>>;

  /**
   * Sets the push tags of several users: all get the same tags.
   *
   * @deprecated Use `rong.push.setUserPushTags({ userIds, tags })`.
   */
  batchSet(params: {
    users: readonly OldId[];
    tags: PushSetUserPushTagsParams['tags'];
  }): Promise<OldAnswer<PushSetUserPushTagsResult>>;

  /**
   * Sets the push tags of several users: all get the same tags.
   *
   * @deprecated Use `rong.push.setUserPushTags({ userIds, tags: [] })`.
   */
  batchRemove(params: { users: readonly OldId[] }): Promise<OldAnswer<PushSetUserPushTagsResult>>;

  /**
   * Gets the push tags of users.
   *
   * @deprecated Use `rong.push.getUserPushTags({ userIds })`.
   */
  getList(
    items: OldId | readonly OldId[],
  ): Promise<OldAnswer<Renamed<PushGetUserPushTagsResult, 'result', 'tags', undefined>>>;
}

/** Module `OnlineStatus`. */
export interface RongSDKUserOnlineStatus {
  /**
   * Checks whether a user is online.
   *
   * @deprecated Use `rong.user.checkOnline({ userId })`.
   */
  get(params: {
    id: UserCheckOnlineParams['userId'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<UserCheckOnlineResult>>;
}

/** Module `User`. */
export interface RongSDKUser {
  /** Module `Block`. */
  readonly Block: RongSDKUserBlock;

  /** Module `Blacklist`. */
  readonly Blacklist: RongSDKUserBlacklist;

  /** Module `Tag`. */
  readonly Tag: RongSDKUserTag;

  /** Module `OnlineStatus`. */
  readonly OnlineStatus: RongSDKUserOnlineStatus;

  /**
   * Registers a user and returns the token with which a client connects.
   *
   * @deprecated Use `rong.user.getToken({ userId, name, portraitUri })`.
   */
  register(params: {
    id: UserGetTokenParams['userId'];
    name: UserGetTokenParams['name'];
    portrait: Exclude<UserGetTokenParams['portraitUri'], undefined>;
    [parameter: string]: unknown;
  }): Promise<OldAnswer<UserGetTokenResult>>;

  /**
   * Updates the display name and avatar of a user, which push notifications show.
   *
   * @deprecated Use `rong.user.refresh({ userId, name, portraitUri })`.
   */
  update(params: {
    id: UserRefreshParams['userId'];
    name: Exclude<UserRefreshParams['name'], undefined>;
    portrait: Exclude<UserRefreshParams['portraitUri'], undefined>;
    [parameter: string]: unknown;
  }): Promise<OldAnswer<UserRefreshResult>>;
}

/** Module `Sensitive`. */
export interface RongSDKSensitive {
  /**
   * Adds a sensitive word. Messages with the word are blocked, or the word is replaced.
   *
   * @deprecated Use `rong.sensitiveWord.add({ word, replaceWord })`.
   */
  add(params: {
    keyword: SensitiveWordAddParams['word'];
    replace?: Exclude<SensitiveWordAddParams['replaceWord'], undefined> | undefined;
    [parameter: string]: unknown;
  }): Promise<OldAnswer<SensitiveWordAddResult>>;

  /**
   * Removes several sensitive words, so that messages with them are delivered unchanged.
   *
   * @deprecated Use `rong.sensitiveWord.batchRemove({ words })`.
   */
  remove(params: {
    keywords: SensitiveWordBatchRemoveParams['words'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<SensitiveWordBatchRemoveResult>>;

  /**
   * Lists the sensitive words of the app.
   *
   * @deprecated Use `rong.sensitiveWord.list({ type })`.
   */
  getList(params?: {
    type?: Exclude<SensitiveWordListParams['type'], undefined> | undefined;
  }): Promise<OldAnswer<SensitiveWordListResult>>;
}

/** Module `History`. */
export interface RongSDKMessageHistory {
  /**
   * Gets the download URL of the message log for one hour.
   *
   * @deprecated Use `rong.message.getHistory({ date })`.
   */
  get(params: {
    date: MessageGetHistoryParams['date'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<MessageGetHistoryResult>>;

  /**
   * Deletes the message log for one hour.
   *
   * @deprecated Use `rong.message.deleteMessage({ date })`.
   */
  remove(params: {
    date: MessageDeleteMessageParams['date'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<MessageDeleteMessageResult>>;
}

/** Module `Private`. */
export interface RongSDKMessagePrivate {
  /**
   * Sends a one-to-one message to one or several users.
   *
   * @deprecated Use `rong.message.publishPrivate({ fromUserId, toUserId, objectName, content })`.
   */
  send(params: {
    senderId: MessagePublishPrivateParams['fromUserId'];
    targetId: MessagePublishPrivateParams['toUserId'];
    objectName: MessagePublishPrivateParams['objectName'];
    content: object | string;
    [parameter: string]: unknown;
  }): Promise<OldAnswer<MessagePublishPrivateResult>>;

  /**
   * Sends a one-to-one message from a template to several users, with separate values for each user.
   *
   * @deprecated Use `rong.message.publishTemplate({ fromUserId, objectName, content, values, toUserId, pushContent,
   *   pushData })`.
   */
  sendTemplate(params: {
    senderId: MessagePublishTemplateParams['fromUserId'];
    objectName: MessagePublishTemplateParams['objectName'];
    template: object | string;
    content: OldTemplate;
  }): Promise<OldAnswer<MessagePublishTemplateResult>>;

  /**
   * Recalls a sent message.
   *
   * @deprecated Use `rong.message.recall({ fromUserId, targetId, messageUID, sentTime, conversationType: 1 })`.
   */
  recall(params: {
    senderId: MessageRecallParams['fromUserId'];
    targetId?: MessageRecallParams['targetId'] | undefined;
    uId: MessageRecallParams['messageUID'];
    sentTime: Exclude<MessageRecallParams['sentTime'], undefined>;
    [parameter: string]: unknown;
  }): Promise<OldAnswer<MessageRecallResult>>;
}

/** Module `Chatroom`. */
export interface RongSDKMessageChatroom {
  /**
   * Sends a message to one or several chatrooms.
   *
   * @deprecated Use `rong.message.publishChatroom({ fromUserId, toChatroomId, objectName, content })`.
   */
  send(params: {
    senderId: MessagePublishChatroomParams['fromUserId'];
    targetId: MessagePublishChatroomParams['toChatroomId'];
    objectName: MessagePublishChatroomParams['objectName'];
    content: object | string;
    [parameter: string]: unknown;
  }): Promise<OldAnswer<MessagePublishChatroomResult>>;

  /**
   * Sends a message to all chatrooms of the app.
   *
   * @deprecated Use `rong.message.broadcastChatroom({ fromUserId, objectName, content })`.
   */
  broadcast(params: {
    senderId: MessageBroadcastChatroomParams['fromUserId'];
    objectName: MessageBroadcastChatroomParams['objectName'];
    content: object | string;
    [parameter: string]: unknown;
  }): Promise<OldAnswer<MessageBroadcastChatroomResult>>;
}

/** Module `Discussion`. */
export interface RongSDKMessageDiscussion {
  /**
   * Sends a message to discussions (a conversation type that RongCloud has withdrawn).
   *
   * @deprecated Use `rong.message.publishDiscussion({ fromUserId, toDiscussionId, objectName, content })`.
   */
  send(params: {
    senderId: MessagePublishDiscussionParams['fromUserId'];
    targetId: MessagePublishDiscussionParams['toDiscussionId'];
    objectName: MessagePublishDiscussionParams['objectName'];
    content: object | string;
    [parameter: string]: unknown;
  }): Promise<OldAnswer<MessagePublishDiscussionResult>>;

  /**
   * Recalls a sent message.
   *
   * @deprecated Use `rong.message.recall({ fromUserId, targetId, messageUID, sentTime, conversationType: 2 })`.
   */
  recall(params: {
    senderId: MessageRecallParams['fromUserId'];
    targetId?: MessageRecallParams['targetId'] | undefined;
    uId: MessageRecallParams['messageUID'];
    sentTime: Exclude<MessageRecallParams['sentTime'], undefined>;
    [parameter: string]: unknown;
  }): Promise<OldAnswer<MessageRecallResult>>;
}

/** Module `System`. */
export interface RongSDKMessageSystem {
  /**
   * Sends a system message to one or several users.
   *
   * @deprecated Use `rong.message.publishSystem({ fromUserId, toUserId, objectName, content })`.
   */
  send(params: {
    senderId: MessagePublishSystemParams['fromUserId'];
    targetId: MessagePublishSystemParams['toUserId'];
    objectName: MessagePublishSystemParams['objectName'];
    content: object | string;
    [parameter: string]: unknown;
  }): Promise<OldAnswer<MessagePublishSystemResult>>;

  /**
   * Sends a system message to all users of the app, with a push to offline users.
   *
   * @deprecated Use `rong.message.broadcast({ fromUserId, objectName, content })`.
   */
  broadcast(params: {
    senderId: MessageBroadcastParams['fromUserId'];
    objectName: MessageBroadcastParams['objectName'];
    content: object | string;
    [parameter: string]: unknown;
  }): Promise<OldAnswer<MessageBroadcastResult>>;

  /**
   * Sends a system message from a template to several users, with separate values for each user.
   *
   * @deprecated Use `rong.message.publishSystemTemplate({ fromUserId, objectName, content, values, toUserId,
   *   pushContent, pushData })`.
   */
  sendTemplate(params: {
    senderId: MessagePublishSystemTemplateParams['fromUserId'];
    objectName: MessagePublishSystemTemplateParams['objectName'];
    template: object | string;
    content: OldTemplate;
  }): Promise<OldAnswer<MessagePublishSystemTemplateResult>>;
}

/** Module `Group`. */
export interface RongSDKMessageGroup {
  /**
   * Sends a message to groups, or to selected members of one group.
   *
   * @deprecated Use `rong.message.publishGroup({ fromUserId, toGroupId, objectName, content })`.
   */
  send(params: {
    senderId: MessagePublishGroupParams['fromUserId'];
    targetId: MessagePublishGroupParams['toGroupId'];
    objectName: MessagePublishGroupParams['objectName'];
    content: object | string;
    [parameter: string]: unknown;
  }): Promise<OldAnswer<MessagePublishGroupResult>>;

  /**
   * Sends a message to groups, or to selected members of one group.
   *
   * @deprecated Use `rong.message.publishGroup({ fromUserId, toGroupId, objectName, content, isMentioned: 1 })`.
   */
  sendMention(params: {
    senderId: MessagePublishGroupParams['fromUserId'];
    targetId: MessagePublishGroupParams['toGroupId'];
    objectName: MessagePublishGroupParams['objectName'];
    content: object | string;
    [parameter: string]: unknown;
  }): Promise<OldAnswer<MessagePublishGroupResult>>;

  /**
   * Recalls a sent message.
   *
   * @deprecated Use `rong.message.recall({ fromUserId, targetId, messageUID, sentTime, conversationType: 3 })`.
   */
  recall(params: {
    senderId: MessageRecallParams['fromUserId'];
    targetId?: MessageRecallParams['targetId'] | undefined;
    uId: MessageRecallParams['messageUID'];
    sentTime: Exclude<MessageRecallParams['sentTime'], undefined>;
    [parameter: string]: unknown;
  }): Promise<OldAnswer<MessageRecallResult>>;
}

/** Module `Message`. */
export interface RongSDKMessage {
  /** Module `History`. */
  readonly History: RongSDKMessageHistory;

  /** Module `Private`. */
  readonly Private: RongSDKMessagePrivate;

  /** Module `Chatroom`. */
  readonly Chatroom: RongSDKMessageChatroom;

  /** Module `Discussion`. */
  readonly Discussion: RongSDKMessageDiscussion;

  /** Module `System`. */
  readonly System: RongSDKMessageSystem;

  /** Module `Group`. */
  readonly Group: RongSDKMessageGroup;
}

/** Module `Gag`. */
export interface RongSDKGroupGag {
  /**
   * Mutes users in one group or in every group.
   *
   * @deprecated Use `rong.group.addGagUser({ groupId, userId, minute })`.
   */
  add(params: {
    id: Exclude<GroupAddGagUserParams['groupId'], undefined>;
    members?: readonly OldId[] | undefined;
    minute: GroupAddGagUserParams['minute'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<GroupAddGagUserResult>>;

  /**
   * Unmutes users in one group, or ends their mute in every group.
   *
   * @deprecated Use `rong.group.rollbackGagUser({ groupId, userId })`.
   */
  remove(params: {
    id: Exclude<GroupRollbackGagUserParams['groupId'], undefined>;
    members?: readonly OldId[] | undefined;
    [parameter: string]: unknown;
  }): Promise<OldAnswer<GroupRollbackGagUserResult>>;

  /**
   * Lists the users muted in one group or in every group.
   *
   * @deprecated Use `rong.group.listGagUser({ groupId })`.
   */
  getList(params: {
    id: Exclude<GroupListGagUserParams['groupId'], undefined>;
    [parameter: string]: unknown;
  }): Promise<OldAnswer<Renamed<GroupListGagUserResult, 'users', 'members', { userId: 'id' }>>>;
}

/** Module `All`. */
export interface RongSDKGroupMuteAll {
  /**
   * Mutes all members of groups (mute-all), except users with a mute exception.
   *
   * @deprecated Use `rong.group.addBan({ groupId })`.
   */
  add(params: { groups: readonly OldId[] }): Promise<OldAnswer<GroupAddBanResult>>;

  /**
   * Ends the mute-all of groups.
   *
   * @deprecated Use `rong.group.removeBan({ groupId })`.
   */
  remove(params: { groups: readonly OldId[] }): Promise<OldAnswer<GroupRemoveBanResult>>;

  /**
   * Lists the groups with mute-all, or checks the mute-all state of given groups.
   *
   * @deprecated Use `rong.group.listBan()`.
   */
  getList(): Promise<OldAnswer<Renamed<GroupListBanResult, 'groupinfo', 'groups', { groupId: 'id'; stat: 'isMuted' }>>>;
}

/** Module `Member`. */
export interface RongSDKGroupMuteMember {
  /**
   * Mutes users in one group or in every group.
   *
   * @deprecated Use `rong.group.addGagUser({ groupId, userId, minute })`.
   */
  add(params: {
    id: Exclude<GroupAddGagUserParams['groupId'], undefined>;
    members: readonly OldId[];
    minute: GroupAddGagUserParams['minute'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<GroupAddGagUserResult>>;

  /**
   * Unmutes users in one group, or ends their mute in every group.
   *
   * @deprecated Use `rong.group.rollbackGagUser({ groupId, userId })`.
   */
  remove(params: {
    id: Exclude<GroupRollbackGagUserParams['groupId'], undefined>;
    members?: readonly OldId[] | undefined;
    [parameter: string]: unknown;
  }): Promise<OldAnswer<GroupRollbackGagUserResult>>;

  /**
   * Lists the users muted in one group or in every group.
   *
   * @deprecated Use `rong.group.listGagUser({ groupId })`.
   */
  getList(params: {
    id: Exclude<GroupListGagUserParams['groupId'], undefined>;
    [parameter: string]: unknown;
  }): Promise<OldAnswer<Renamed<GroupListGagUserResult, 'users', 'members', { userId: 'id' }>>>;
}

/** Module `Whitelist`. */
export interface RongSDKGroupMuteWhitelist {
  /**
   * Adds mute exceptions to a group: users who can send messages during mute-all.
   *
   * @deprecated Use `rong.group.addBanWhitelist({ groupId, userId })`.
   */
  add(params: {
    id: GroupAddBanWhitelistParams['groupId'];
    members: readonly OldId[];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<GroupAddBanWhitelistResult>>;

  /**
   * Removes mute exceptions from a group: the users can no longer send messages during mute-all.
   *
   * @deprecated Use `rong.group.removeBanWhitelist({ groupId, userId })`.
   */
  remove(params: {
    id: GroupRemoveBanWhitelistParams['groupId'];
    members: readonly OldId[];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<GroupRemoveBanWhitelistResult>>;

  /**
   * Lists the mute exceptions of a group: users who can send messages during mute-all.
   *
   * @deprecated Use `rong.group.listBanWhitelist({ groupId })`.
   */
  getList(params: {
    id: GroupListBanWhitelistParams['groupId'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<Renamed<GroupListBanWhitelistResult, 'userIds', 'members', 'id'> & { id: string }>>;
}

/** Module `Mute`. */
export interface RongSDKGroupMute {
  /** Module `All`. */
  readonly All: RongSDKGroupMuteAll;

  /** Module `Member`. */
  readonly Member: RongSDKGroupMuteMember;

  /** Module `Whitelist`. */
  readonly Whitelist: RongSDKGroupMuteWhitelist;
}

/** Module `Group`. */
export interface RongSDKGroup {
  /** Module `Gag`. */
  readonly Gag: RongSDKGroupGag;

  /** Module `Mute`. */
  readonly Mute: RongSDKGroupMute;

  /**
   * Replaces the groups of a user: the user joins all given groups and leaves all other groups.
   *
   * @deprecated Use `rong.group.sync({ userId, group })`.
   */
  sync(params: { id: GroupSyncParams['userId']; groups: readonly OldNamed[] }): Promise<OldAnswer<GroupSyncResult>>;

  /**
   * Creates a group and adds users to the group.
   *
   * @deprecated Use `rong.group.create({ groupId, groupName, userId })`.
   */
  create(params: {
    id: GroupCreateParams['groupId'];
    name: GroupCreateParams['groupName'];
    members: readonly OldId[];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<GroupCreateResult>>;

  /**
   * Adds users to a group.
   *
   * @deprecated Use `rong.group.join({ userId, groupId, groupName })`.
   */
  join(params: {
    member: OldId;
    id: GroupJoinParams['groupId'];
    name?: Exclude<GroupJoinParams['groupName'], undefined> | undefined;
    [parameter: string]: unknown;
  }): Promise<OldAnswer<GroupJoinResult>>;

  /**
   * Removes users from a group.
   *
   * @deprecated Use `rong.group.quit({ groupId, userId })`.
   */
  quit(params: {
    id: GroupQuitParams['groupId'];
    member: OldId;
    [parameter: string]: unknown;
  }): Promise<OldAnswer<GroupQuitResult>>;

  /**
   * Dismisses a group and removes all members.
   *
   * @deprecated Use `rong.group.dismiss({ groupId, userId })`.
   */
  dismiss(params: {
    id: GroupDismissParams['groupId'];
    member: OldId;
    [parameter: string]: unknown;
  }): Promise<OldAnswer<GroupDismissResult>>;

  /**
   * Renames a group.
   *
   * @deprecated Use `rong.group.refresh({ groupId, groupName })`.
   */
  update(params: {
    id: GroupRefreshParams['groupId'];
    name: GroupRefreshParams['groupName'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<GroupRefreshResult>>;

  /**
   * Lists the members of a group.
   *
   * @deprecated Use `rong.group.queryUser({ groupId })`.
   */
  get(params: {
    id: GroupQueryUserParams['groupId'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<Renamed<GroupQueryUserResult, 'users', 'members', undefined>>>;
}

/** Module `Conversation`. */
export interface RongSDKConversation {
  /**
   * Sets the do-not-disturb level of a conversation for a user: which messages trigger push notifications.
   *
   * @deprecated Use `rong.conversation.setNotification({ conversationType, targetId, requestId, isMuted: 1 })`.
   */
  mute(params: {
    type: 'PRIVATE' | 'DISCUSSION' | 'GROUP' | 'CUSTOMER_SERVICE' | 'SYSTEM' | 'APP_PUBLIC' | 'PUBLIC';
    targetId: ConversationSetNotificationParams['targetId'];
    userId: ConversationSetNotificationParams['requestId'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<ConversationSetNotificationResult>>;

  /**
   * Sets the do-not-disturb level of a conversation for a user: which messages trigger push notifications.
   *
   * @deprecated Use `rong.conversation.setNotification({ conversationType, targetId, requestId, isMuted: 0 })`.
   */
  unmute(params: {
    type: 'PRIVATE' | 'DISCUSSION' | 'GROUP' | 'CUSTOMER_SERVICE' | 'SYSTEM' | 'APP_PUBLIC' | 'PUBLIC';
    targetId: ConversationSetNotificationParams['targetId'];
    userId: ConversationSetNotificationParams['requestId'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<ConversationSetNotificationResult>>;
}

/** Module `Ban`. */
export interface RongSDKChatroomBan {
  /**
   * Mutes users in all chatrooms of the app for a number of minutes.
   *
   * @deprecated Use `rong.chatroom.addGlobalGagUser({ userId, minute })`.
   */
  add(params: {
    members: readonly OldId[];
    minute: ChatroomAddGlobalGagUserParams['minute'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<ChatroomAddGlobalGagUserResult>>;

  /**
   * Ends the mute of users in all chatrooms, set with `chatroom.addGlobalGagUser`.
   *
   * @deprecated Use `rong.chatroom.removeGlobalGagUser({ userId })`.
   */
  remove(params: {
    members: readonly OldId[];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<ChatroomRemoveGlobalGagUserResult>>;

  /**
   * Lists the users muted in all chatrooms and the end of each mute.
   *
   * @deprecated Use `rong.chatroom.listGlobalGagUser()`.
   */
  getList(): Promise<OldAnswer<Renamed<ChatroomListGlobalGagUserResult, 'users', 'members', { userId: 'id' }>>>;
}

/** Module `Block`. */
export interface RongSDKChatroomBlock {
  /**
   * Removes users from a chatroom and blocks them from joining for a number of minutes.
   *
   * @deprecated Use `rong.chatroom.addBlockUser({ chatroomId, userId, minute })`.
   */
  add(params: {
    id: ChatroomAddBlockUserParams['chatroomId'];
    members: readonly OldId[];
    minute: ChatroomAddBlockUserParams['minute'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<ChatroomAddBlockUserResult>>;

  /**
   * Unblocks users, who can then join the chatroom again.
   *
   * @deprecated Use `rong.chatroom.rollbackBlockUser({ chatroomId, userId })`.
   */
  remove(params: {
    id: ChatroomRollbackBlockUserParams['chatroomId'];
    members: readonly OldId[];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<ChatroomRollbackBlockUserResult>>;

  /**
   * Lists the users blocked from a chatroom and the end of each block.
   *
   * @deprecated Use `rong.chatroom.getListBlockUser({ chatroomId })`.
   */
  getList(params: {
    id: ChatroomGetListBlockUserParams['chatroomId'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<Renamed<ChatroomGetListBlockUserResult, 'users', 'members', { userId: 'id' }>>>;
}

/** Module `Gag`. */
export interface RongSDKChatroomGag {
  /**
   * Mutes users in a chatroom for a number of minutes.
   *
   * @deprecated Use `rong.chatroom.addGagUser({ chatroomId, userId, minute })`.
   */
  add(params: {
    id?: ChatroomAddGagUserParams['chatroomId'] | undefined;
    members: readonly OldId[];
    minute: ChatroomAddGagUserParams['minute'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<ChatroomAddGagUserResult>>;

  /**
   * Unmutes users in a chatroom.
   *
   * @deprecated Use `rong.chatroom.rollbackGagUser({ chatroomId, userId })`.
   */
  remove(params?: {
    id?: ChatroomRollbackGagUserParams['chatroomId'] | undefined;
    members?: readonly OldId[] | undefined;
    [parameter: string]: unknown;
  }): Promise<OldAnswer<ChatroomRollbackGagUserResult>>;

  /**
   * Lists the users muted in a chatroom and the end of each mute.
   *
   * @deprecated Use `rong.chatroom.listGagUser({ chatroomId })`.
   */
  getList(params: {
    id: ChatroomListGagUserParams['chatroomId'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<Renamed<ChatroomListGagUserResult, 'users', 'members', { userId: 'id' }>>>;
}

/** Module `Demotion`. */
export interface RongSDKChatroomDemotion {
  /**
   * Gives message types low priority in chatrooms: under load, their messages are dropped first.
   *
   * @deprecated Use `rong.chatroom.addPriority({ objectName })`.
   */
  add(params: {
    msgs: ChatroomAddPriorityParams['objectName'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<ChatroomAddPriorityResult>>;

  /**
   * Gives message types in chatrooms high priority again, after `chatroom.addPriority`.
   *
   * @deprecated Use `rong.chatroom.removePriority({ objectName })`.
   */
  remove(params: {
    msgs: ChatroomRemovePriorityParams['objectName'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<ChatroomRemovePriorityResult>>;

  /**
   * Lists the message types with low priority in chatrooms, which are dropped first under load.
   *
   * @deprecated Use `rong.chatroom.listPriority()`.
   */
  getList(): Promise<OldAnswer<ChatroomListPriorityResult>>;
}

/** Module `Distribute`. */
export interface RongSDKChatroomDistribute {
  /**
   * Stops the delivery of messages to the members of a chatroom.
   *
   * @deprecated Use `rong.chatroom.stopDistributionMessage({ chatroomId })`.
   */
  stop(params: {
    id: ChatroomStopDistributionMessageParams['chatroomId'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<ChatroomStopDistributionMessageResult>>;

  /**
   * Resumes the delivery of messages to the members of a chatroom, after `chatroom.stopDistributionMessage`.
   *
   * @deprecated Use `rong.chatroom.resumeDistributionMessage({ chatroomId })`.
   */
  resume(params: {
    id: ChatroomResumeDistributionMessageParams['chatroomId'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<ChatroomResumeDistributionMessageResult>>;
}

/** Module `KeepAlive`. */
export interface RongSDKChatroomKeepAlive {
  /**
   * Keeps a chatroom alive, so that the service does not destroy the chatroom automatically.
   *
   * @deprecated Use `rong.chatroom.addKeepalive({ chatroomId })`.
   */
  add(params: {
    id: ChatroomAddKeepaliveParams['chatroomId'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<ChatroomAddKeepaliveResult>>;

  /**
   * Ends the keep-alive of a chatroom, which the service can then destroy automatically.
   *
   * @deprecated Use `rong.chatroom.removeKeepalive({ chatroomId })`.
   */
  remove(params: {
    id: ChatroomRemoveKeepaliveParams['chatroomId'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<ChatroomRemoveKeepaliveResult>>;

  /**
   * Lists the chatrooms that are kept alive, which the service does not destroy automatically.
   *
   * @deprecated Use `rong.chatroom.listKeepalive()`.
   */
  getList(): Promise<OldAnswer<Renamed<ChatroomListKeepaliveResult, 'chatroomIds', 'chatrooms', undefined>>>;
}

/** Module `User`. */
export interface RongSDKChatroomWhitelistUser {
  /**
   * Protects users of a chatroom: they remain members while offline, and their messages are not dropped under load.
   *
   * @deprecated Use `rong.chatroom.addWhiteListUser({ chatroomId, userId })`.
   */
  add(params: {
    id: ChatroomAddWhiteListUserParams['chatroomId'];
    members: readonly OldId[];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<ChatroomAddWhiteListUserResult>>;

  /**
   * Ends the protection of users in a chatroom: they can be removed while offline.
   *
   * @deprecated Use `rong.chatroom.removeWhiteListUser({ chatroomId, userId })`.
   */
  remove(params: {
    id: ChatroomRemoveWhiteListUserParams['chatroomId'];
    members: readonly OldId[];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<ChatroomRemoveWhiteListUserResult>>;

  /**
   * Lists the protected users of a chatroom, who remain members while offline.
   *
   * @deprecated Use `rong.chatroom.listWhiteListUser({ chatroomId })`.
   */
  getList(params: {
    id: ChatroomListWhiteListUserParams['chatroomId'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<Renamed<ChatroomListWhiteListUserResult, 'users', 'members', 'id'>>>;
}

/** Module `Message`. */
export interface RongSDKChatroomWhitelistMessage {
  /**
   * Protects message types in chatrooms: their messages are not dropped under load.
   *
   * @deprecated Use `rong.chatroom.addWhiteListMessage({ objectnames })`.
   */
  add(params: {
    msgs: ChatroomAddWhiteListMessageParams['objectnames'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<ChatroomAddWhiteListMessageResult>>;

  /**
   * Ends the protection of message types in chatrooms: their messages can be dropped under load.
   *
   * @deprecated Use `rong.chatroom.removeWhiteListMessage({ objectnames })`.
   */
  remove(params: {
    msgs: ChatroomRemoveWhiteListMessageParams['objectnames'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<ChatroomRemoveWhiteListMessageResult>>;

  /**
   * Lists the protected message types of chatrooms, whose messages are not dropped under load.
   *
   * @deprecated Use `rong.chatroom.listWhiteListMessage()`.
   */
  getList(): Promise<
    OldAnswer<Renamed<ChatroomListWhiteListMessageResult, 'whitlistMsgType', 'objectNames', undefined>>
  >;
}

/** Module `Whitelist`. */
export interface RongSDKChatroomWhitelist {
  /** Module `User`. */
  readonly User: RongSDKChatroomWhitelistUser;

  /** Module `Message`. */
  readonly Message: RongSDKChatroomWhitelistMessage;
}

/** Module `Chatroom`. */
export interface RongSDKChatroom {
  /** Module `Ban`. */
  readonly Ban: RongSDKChatroomBan;

  /** Module `Block`. */
  readonly Block: RongSDKChatroomBlock;

  /** Module `Gag`. */
  readonly Gag: RongSDKChatroomGag;

  /** Module `Demotion`. */
  readonly Demotion: RongSDKChatroomDemotion;

  /** Module `Distribute`. */
  readonly Distribute: RongSDKChatroomDistribute;

  /** Module `KeepAlive`. */
  readonly KeepAlive: RongSDKChatroomKeepAlive;

  /** Module `Whitelist`. */
  readonly Whitelist: RongSDKChatroomWhitelist;

  /**
   * Creates one or several chatrooms.
   *
   * @deprecated Use `rong.chatroom.create({ chatroom })`.
   */
  create(items: OldNamed | readonly OldNamed[]): Promise<OldAnswer<ChatroomCreateResult>>;

  /**
   * Destroys chatrooms immediately.
   *
   * @deprecated Use `rong.chatroom.destroy({ chatroomId })`.
   */
  destroy(params: {
    id: ChatroomDestroyParams['chatroomId'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<ChatroomDestroyResult>>;

  /**
   * Destroys chatrooms immediately.
   *
   * @deprecated Use `rong.chatroom.destroy({ chatroomId })`.
   */
  destory(params: {
    id: ChatroomDestroyParams['chatroomId'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<ChatroomDestroyResult>>;

  /**
   * Lists members of a chatroom with their times of joining.
   *
   * @deprecated Use `rong.chatroom.queryUser({ chatroomId, count, order })`.
   */
  get(params: {
    id: ChatroomQueryUserParams['chatroomId'];
    count?: ChatroomQueryUserParams['count'] | undefined;
    order?: ChatroomQueryUserParams['order'] | undefined;
    [parameter: string]: unknown;
  }): Promise<OldAnswer<Renamed<ChatroomQueryUserResult, 'users', 'members', undefined>>>;

  /**
   * Checks which of the given users are in a chatroom.
   *
   * @deprecated Use `rong.chatroom.checkUsers({ chatroomId, userId })`.
   */
  isExist(params: {
    id: ChatroomCheckUsersParams['chatroomId'];
    members: readonly OldId[];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<Renamed<ChatroomCheckUsersResult, 'result', 'members', { userId: 'id' }>>>;
}

/** Module `Push`. */
export interface RongSDKPush {
  /**
   * Sends a push, or a system message with a push, to all users or to users with given tags or ids.
   *
   * @deprecated Use `rong.push.broadcastPush({ platform, audience, notification })`.
   */
  push(params: {
    platform: PushBroadcastPushParams['platform'];
    audience: PushBroadcastPushParams['audience'];
    notification: PushBroadcastPushParams['notification'];
    [parameter: string]: unknown;
  }): Promise<OldAnswer<PushBroadcastPushResult>>;

  /**
   * Sends a push, or a system message with a push, to all users or to users with given tags or ids.
   *
   * @deprecated Use `rong.push.broadcastPush({ platform, audience, notification, fromuserid })`.
   */
  message(params: {
    platform: PushBroadcastPushParams['platform'];
    audience: PushBroadcastPushParams['audience'];
    notification: PushBroadcastPushParams['notification'];
    fromUserId: Exclude<PushBroadcastPushParams['fromuserid'], undefined>;
    [parameter: string]: unknown;
  }): Promise<OldAnswer<PushBroadcastPushResult>>;
}

/** The modules of `rongcloud-sdk` 3.1.1. */
export interface RongSDK {
  /** Module `User`. */
  readonly User: RongSDKUser;

  /** Module `Sensitive`. */
  readonly Sensitive: RongSDKSensitive;

  /** Module `Message`. */
  readonly Message: RongSDKMessage;

  /** Module `Group`. */
  readonly Group: RongSDKGroup;

  /** Module `Conversation`. */
  readonly Conversation: RongSDKConversation;

  /** Module `Chatroom`. */
  readonly Chatroom: RongSDKChatroom;

  /** Module `Push`. */
  readonly Push: RongSDKPush;
}
