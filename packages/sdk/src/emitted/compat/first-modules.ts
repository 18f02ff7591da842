// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

import type { FirstEnding, OldNamed, Optional } from '../../endpoints/old-types.js';
import type {
  ChatroomDestroyParams,
  ChatroomQueryParams,
  ChatroomQueryUserParams,
  GroupCreateParams,
  GroupDismissParams,
  GroupQuitParams,
  GroupRefreshParams,
  GroupSyncParams,
  MessageBroadcastParams,
  MessageGetHistoryParams,
  MessagePublishChatroomParams,
  MessagePublishGroupParams,
  MessagePublishPrivateParams,
  MessagePublishSystemParams,
  MessagePublishTemplateParams,
  UserAddBlacklistParams,
  UserBlockParams,
  UserCheckOnlineParams,
  UserGetTokenParams,
  UserQueryBlacklistParams,
  UserRefreshParams,
  UserRemoveBlacklistParams,
  UserUnBlockParams,
} from '../resources/index.js';

/** Module `block`. */
export interface FirstUserBlock {
  /**
   * Lists the blocked users and the end of each block.
   *
   * @deprecated Use `rong.user.queryBlock()`.
   */
  query(...args: [...ending: FirstEnding]): void;
}

/** Module `blacklist`. */
export interface FirstUserBlacklist {
  /**
   * Adds users to a user's blocklist.
   *
   * @deprecated Use `rong.user.addBlacklist({ userId, blackUserId })`.
   */
  add(
    ...args: [
      userId: UserAddBlacklistParams['userId'],
      blackUserId: UserAddBlacklistParams['blackUserId'],
      ...ending: FirstEnding,
    ]
  ): void;

  /**
   * Removes users from a user's blocklist.
   *
   * @deprecated Use `rong.user.removeBlacklist({ userId, blackUserId })`.
   */
  remove(
    ...args: [
      userId: UserRemoveBlacklistParams['userId'],
      blackUserId: UserRemoveBlacklistParams['blackUserId'],
      ...ending: FirstEnding,
    ]
  ): void;

  /**
   * Lists the users on a user's blocklist.
   *
   * @deprecated Use `rong.user.queryBlacklist({ userId })`.
   */
  query(...args: [userId: UserQueryBlacklistParams['userId'], ...ending: FirstEnding]): void;
}

/** Module `user`. */
export interface FirstUser {
  /** Module `blacklist`. */
  readonly blacklist: FirstUserBlacklist;

  /**
   * Registers a user and returns the token with which a client connects.
   *
   * @deprecated Use `rong.user.getToken({ userId, name, portraitUri })`.
   */
  getToken(
    ...args: [
      userId: UserGetTokenParams['userId'],
      name: UserGetTokenParams['name'],
      portraitUri: Exclude<UserGetTokenParams['portraitUri'], undefined>,
      ...ending: FirstEnding,
    ]
  ): void;

  /**
   * Updates the display name and avatar of a user, which push notifications show.
   *
   * @deprecated Use `rong.user.refresh({ userId, name, portraitUri })`.
   */
  refresh(
    ...args: [
      userId: UserRefreshParams['userId'],
      name: Exclude<UserRefreshParams['name'], undefined>,
      portraitUri: Exclude<UserRefreshParams['portraitUri'], undefined>,
      ...ending: FirstEnding,
    ]
  ): void;

  /**
   * Checks whether a user is online.
   *
   * @deprecated Use `rong.user.checkOnline({ userId })`.
   */
  checkOnline(...args: [userId: UserCheckOnlineParams['userId'], ...ending: FirstEnding]): void;

  /**
   * Disconnects users and keeps them from connecting for a number of minutes.
   *
   * @deprecated Use `rong.user.block({ userId, minute })`.
   */
  readonly block: ((
    ...args: [userId: UserBlockParams['userId'], minute: number | string, ...ending: FirstEnding]
  ) => void) &
    FirstUserBlock;

  /**
   * Unblocks users, who can then connect again.
   *
   * @deprecated Use `rong.user.unBlock({ userId })`.
   */
  unblock(...args: [userId: UserUnBlockParams['userId'], ...ending: FirstEnding]): void;
}

/** Module `private`. */
export interface FirstMessagePrivate {
  /**
   * Sends a one-to-one message to one or several users.
   *
   * @deprecated Use `rong.message.publishPrivate({ fromUserId, toUserId, objectName, content, pushContent, pushData
   *   })`.
   */
  publish(
    ...args: [
      fromUserId: MessagePublishPrivateParams['fromUserId'],
      toUserId: MessagePublishPrivateParams['toUserId'],
      objectName: MessagePublishPrivateParams['objectName'],
      content: MessagePublishPrivateParams['content'],
      ...optional: Optional<[pushContent: string | null, pushData: string | null]>,
      ...ending: FirstEnding,
    ]
  ): void;

  /**
   * Sends a one-to-one message from a template to several users, with separate values for each user.
   *
   * @deprecated Use `rong.message.publishTemplate({ fromUserId, toUserId, objectName, content, values, pushContent,
   *   pushData })`.
   */
  publish_template(
    ...args: [
      fromUserId: MessagePublishTemplateParams['fromUserId'],
      toUserId: MessagePublishTemplateParams['toUserId'],
      objectName: MessagePublishTemplateParams['objectName'],
      content: MessagePublishTemplateParams['content'],
      values: MessagePublishTemplateParams['values'],
      pushContent: MessagePublishTemplateParams['pushContent'],
      pushData: Exclude<MessagePublishTemplateParams['pushData'], undefined>,
      ...ending: FirstEnding,
    ]
  ): void;
}

/** Module `system`. */
export interface FirstMessageSystem {
  /**
   * Sends a system message to one or several users.
   *
   * @deprecated Use `rong.message.publishSystem({ fromUserId, toUserId, objectName, content, pushContent, pushData
   *   })`.
   */
  publish(
    ...args: [
      fromUserId: MessagePublishSystemParams['fromUserId'],
      toUserId: MessagePublishSystemParams['toUserId'],
      objectName: MessagePublishSystemParams['objectName'],
      content: MessagePublishSystemParams['content'],
      ...optional: Optional<[pushContent: string | null, pushData: string | null]>,
      ...ending: FirstEnding,
    ]
  ): void;
}

/** Module `group`. */
export interface FirstMessageGroup {
  /**
   * Sends a message to groups, or to selected members of one group.
   *
   * @deprecated Use `rong.message.publishGroup({ fromUserId, toGroupId, objectName, content, pushContent, pushData
   *   })`.
   */
  publish(
    ...args: [
      fromUserId: MessagePublishGroupParams['fromUserId'],
      toGroupId: MessagePublishGroupParams['toGroupId'],
      objectName: MessagePublishGroupParams['objectName'],
      content: MessagePublishGroupParams['content'],
      ...optional: Optional<[pushContent: string | null, pushData: string | null]>,
      ...ending: FirstEnding,
    ]
  ): void;
}

/** Module `chatroom`. */
export interface FirstMessageChatroom {
  /**
   * Sends a message to one or several chatrooms.
   *
   * @deprecated Use `rong.message.publishChatroom({ fromUserId, toChatroomId, objectName, content })`.
   */
  publish(
    ...args: [
      fromUserId: MessagePublishChatroomParams['fromUserId'],
      toChatroomId: MessagePublishChatroomParams['toChatroomId'],
      objectName: MessagePublishChatroomParams['objectName'],
      content: MessagePublishChatroomParams['content'],
      ...optional: Optional<[pushContent: string | null, pushData: string | null]>,
      ...ending: FirstEnding,
    ]
  ): void;
}

/** Module `message`. */
export interface FirstMessage {
  /** Module `private`. */
  readonly private: FirstMessagePrivate;

  /** Module `system`. */
  readonly system: FirstMessageSystem;

  /** Module `group`. */
  readonly group: FirstMessageGroup;

  /** Module `chatroom`. */
  readonly chatroom: FirstMessageChatroom;

  /**
   * Sends a one-to-one message to one or several users.
   *
   * @deprecated Use `rong.message.publishPrivate({ fromUserId, toUserId, objectName, content, pushContent, pushData
   *   })`.
   */
  publish(
    ...args: [
      fromUserId: MessagePublishPrivateParams['fromUserId'],
      toUserId: MessagePublishPrivateParams['toUserId'],
      objectName: MessagePublishPrivateParams['objectName'],
      content: MessagePublishPrivateParams['content'],
      ...optional: Optional<[pushContent: string | null, pushData: string | null]>,
      ...ending: FirstEnding,
    ]
  ): void;

  /**
   * Sends a system message to all users of the app, with a push to offline users.
   *
   * @deprecated Use `rong.message.broadcast({ fromUserId, objectName, content, pushContent, pushData })`.
   */
  broadcast(
    ...args: [
      fromUserId: MessageBroadcastParams['fromUserId'],
      objectName: MessageBroadcastParams['objectName'],
      content: MessageBroadcastParams['content'],
      ...optional: Optional<[pushContent: string | null, pushData: string | null]>,
      ...ending: FirstEnding,
    ]
  ): void;

  /**
   * Gets the download URL of the message log for one hour.
   *
   * @deprecated Use `rong.message.getHistory({ date })`.
   */
  history(...args: [date: MessageGetHistoryParams['date'], ...ending: FirstEnding]): void;
}

/** Module `group`. */
export interface FirstGroup {
  /**
   * Replaces the groups of a user: the user joins all given groups and leaves all other groups.
   *
   * @deprecated Use `rong.group.sync({ userId, group })`.
   */
  sync(
    ...args: [
      userId: GroupSyncParams['userId'],
      group: Exclude<GroupSyncParams['group'], undefined>,
      ...ending: FirstEnding,
    ]
  ): void;

  /**
   * Creates a group and adds users to the group.
   *
   * @deprecated Use `rong.group.create({ userId, groupId, groupName })`.
   */
  create(
    ...args: [
      userId: GroupCreateParams['userId'],
      groupId: GroupCreateParams['groupId'],
      groupName: GroupCreateParams['groupName'],
      ...ending: FirstEnding,
    ]
  ): void;

  /**
   * Creates a group and adds users to the group.
   *
   * @deprecated Use `rong.group.create({ userId, groupId, groupName })`.
   */
  join(
    ...args: [
      userId: GroupCreateParams['userId'],
      groupId: GroupCreateParams['groupId'],
      groupName: GroupCreateParams['groupName'],
      ...ending: FirstEnding,
    ]
  ): void;

  /**
   * Removes users from a group.
   *
   * @deprecated Use `rong.group.quit({ userId, groupId })`.
   */
  quit(...args: [userId: GroupQuitParams['userId'], groupId: GroupQuitParams['groupId'], ...ending: FirstEnding]): void;

  /**
   * Dismisses a group and removes all members.
   *
   * @deprecated Use `rong.group.dismiss({ userId, groupId })`.
   */
  dismiss(
    ...args: [userId: GroupDismissParams['userId'], groupId: GroupDismissParams['groupId'], ...ending: FirstEnding]
  ): void;

  /**
   * Renames a group.
   *
   * @deprecated Use `rong.group.refresh({ groupId, groupName })`.
   */
  refresh(
    ...args: [
      groupId: GroupRefreshParams['groupId'],
      groupName: GroupRefreshParams['groupName'],
      ...ending: FirstEnding,
    ]
  ): void;
}

/** Module `user`. */
export interface FirstChatroomUser {
  /**
   * Lists members of a chatroom with their times of joining.
   *
   * @deprecated Use `rong.chatroom.queryUser({ chatroomId })`.
   */
  query(...args: [chatroomId: ChatroomQueryUserParams['chatroomId'], ...ending: FirstEnding]): void;
}

/** Module `chatroom`. */
export interface FirstChatroom {
  /** Module `user`. */
  readonly user: FirstChatroomUser;

  /**
   * Creates one or several chatrooms.
   *
   * @deprecated Use `rong.chatroom.create({ chatroom })`.
   */
  create(...args: [chatroom: readonly OldNamed[], ...ending: FirstEnding]): void;

  /**
   * Destroys chatrooms immediately.
   *
   * @deprecated Use `rong.chatroom.destroy({ chatroomId })`.
   */
  destroy(...args: [chatroomId: ChatroomDestroyParams['chatroomId'], ...ending: FirstEnding]): void;

  /**
   * Gets the names and creation times of chatrooms.
   *
   * @deprecated Use `rong.chatroom.query({ chatroomId })`.
   */
  query(...args: [chatroomId: ChatroomQueryParams['chatroomId'], ...ending: FirstEnding]): void;

  /**
   * Gets the names and creation times of chatrooms.
   *
   * @deprecated Use `rong.chatroom.query()`.
   */
  queryAll(...args: [...ending: FirstEnding]): void;
}

/** The modules of `rongcloud-sdk` 1.0.3. */
export interface First {
  /** Module `user`. */
  readonly user: FirstUser;

  /** Module `message`. */
  readonly message: FirstMessage;

  /** Module `group`. */
  readonly group: FirstGroup;

  /** Module `chatroom`. */
  readonly chatroom: FirstChatroom;
}
