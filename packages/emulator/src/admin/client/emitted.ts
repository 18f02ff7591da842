// Emitted from packages/emulator/src/admin/routes by `npm run codegen`. Change the routes, not this file.

import { type AdminCallOptions, AdminConnection, type AdminDocument } from './admin-connection.js';

/** A route of the admin API. */
export interface IndexRoute {
  /** The HTTP method. */
  readonly method: string;
  /** The path, with parameters in braces. */
  readonly path: string;
  /** A sentence about the route. */
  readonly summary: string;
}

/** The emulator and the routes of its admin API. */
export interface Index {
  /** The name of the package of the emulator. */
  readonly name: string;
  /** The version of the package; empty in a bundle. */
  readonly version: string;
  /** The URL of the emulator. */
  readonly url: string;
  /** The routes. */
  readonly routes: readonly IndexRoute[];
}

/** The virtual clock. */
export interface ClockState {
  /** The virtual time: milliseconds since 1970. */
  readonly now: number;
  /** Whether the clock stands still. */
  readonly frozen: boolean;
}

/** The numbers of objects in the live state, and of connected clients. */
export interface InfoCounts {
  /** The number of users. */
  readonly users: number;
  /** The number of groups. */
  readonly groups: number;
  /** The number of chatrooms. */
  readonly chatrooms: number;
  /** The number of ultra groups. */
  readonly ultraGroups: number;
  /** The number of messages. */
  readonly messages: number;
  /** The number of connected clients. */
  readonly clients: number;
}

/** The running emulator. */
export interface Info {
  /** The version of the package; empty in a bundle. */
  readonly version: string;
  /** The URL of the emulator. */
  readonly url: string;
  /** The app key that clients must send. */
  readonly appKey: string;
  /**
   * The data center. Times in answers of the server API, such as `blockEndTime`, are in its time zone: UTC+8 in `BJ`,
   * UTC elsewhere.
   */
  readonly dataCenter: 'BJ' | 'SG' | 'SG_B' | 'NA' | 'SAU';
  /** When the emulator started: real milliseconds since 1970. */
  readonly startedAt: number;
  /**
   * A random string that changes with each start, and whenever the whole state is replaced, as by a reset, import or
   * fork.
   */
  readonly epoch: string;
  /** The sequence number of the last command. */
  readonly seq: number;
  /** Whether the state is kept in a data folder. */
  readonly dataDir: boolean;
  /** The rate limits: `on` for the documented limits, `off` for none, or a factor on the documented limits. */
  readonly rateLimits: 'on' | 'off' | number;
  /** The virtual clock. */
  readonly clock: ClockState;
  /** The numbers of objects in the live state, and of connected clients. */
  readonly counts: InfoCounts;
}

/** The health of the emulator. */
export interface Health {
  /** Always `ok`: an emulator that does not run sends no answer. */
  readonly status: 'ok';
}

/** Parameters of {@link AdminClient.login}. */
export interface LoginParams {
  /** The admin token. */
  readonly token: string;
}

/** Parameters of {@link AdminClient.getState}. */
export interface GetStateParams {
  /** The sequence number of a command: shows the state after that command. */
  readonly at?: number | undefined;
  /** The id of an opened report: shows the state of the report. */
  readonly report?: string | undefined;
}

/** Parameters of {@link AdminClient.exportState}. */
export interface ExportStateParams {
  /** The sequence number of a command: shows the state after that command. */
  readonly at?: number | undefined;
  /** The id of an opened report: shows the state of the report. */
  readonly report?: string | undefined;
}

/** Parameters of {@link AdminClient.listUsers}. */
export interface ListUsersParams {
  /** The cursor of the page: `next` of the previous page. Default: the first page. */
  readonly after?: string | undefined;
  /** The largest number of items on the page. From 1 to 1,000. Default: 100. */
  readonly limit?: number | undefined;
  /** Lists only the items whose id or name (for messages, the UID or the content) contains this string, ignoring case. */
  readonly q?: string | undefined;
  /** The sequence number of a command: shows the state after that command. */
  readonly at?: number | undefined;
  /** The id of an opened report: shows the state of the report. */
  readonly report?: string | undefined;
}

/** A user in a list. */
export interface UserRow {
  /** The id of the user. */
  readonly userId: string;
  /** The name: from the hosted profile, otherwise from the registration. */
  readonly name: string;
  /** The URL of the portrait. */
  readonly portraitUri: string;
  /** When the user was registered: milliseconds since 1970; null for a user who is not registered. */
  readonly createdAt: number | null;
  /** Whether the user is online: connected with a client, or marked as online. */
  readonly online: boolean;
  /** Whether the user is blocked. */
  readonly blocked: boolean;
  /** Whether the user is deactivated. */
  readonly deactivated: boolean;
}

/** A page of a list. */
export interface UserPage {
  /** The items of this page. */
  readonly items: readonly UserRow[];
  /** The cursor of the next page, for `after`; null at the end. */
  readonly next: string | null;
}

/** Parameters of {@link AdminClient.getUser}. */
export interface GetUserParams {
  /** The id of the user. */
  readonly userId: string;
  /** The sequence number of a command: shows the state after that command. */
  readonly at?: number | undefined;
  /** The id of an opened report: shows the state of the report. */
  readonly report?: string | undefined;
}

/** A group of a user. */
export interface UserGroup {
  /** The id of the group. */
  readonly groupId: string;
  /** The name of the group or room. */
  readonly name: string;
  /** When the user joined: milliseconds since 1970. */
  readonly joinedAt: number;
}

/** A chatroom of a user. */
export interface UserChatroom {
  /** The id of the room. */
  readonly chatroomId: string;
  /** The name of the group or room. */
  readonly name: string;
  /** When the user joined: milliseconds since 1970. */
  readonly joinedAt: number;
}

/** An ultra group of a user. */
export interface UserUltraGroup {
  /** The id of the group. */
  readonly groupId: string;
  /** The name of the group or room. */
  readonly name: string;
  /** When the user joined: milliseconds since 1970. */
  readonly joinedAt: number;
}

/** A token of a user. */
export interface UserToken {
  /** When the token was issued: milliseconds since 1970. */
  readonly issuedAt: number;
  /** Whether a call has expired the token. */
  readonly isExpired: boolean;
}

/** A mute or a block of a user. */
export interface UserMute {
  /** Where the mute or block applies. */
  readonly kind: 'group' | 'allGroups' | 'chatroom' | 'allChatrooms' | 'chatroomBlock' | 'ultraGroup';
  /** The id of the group or room; empty if the mute applies everywhere. */
  readonly targetId: string;
  /** The id of the channel in an ultra group; empty for the whole group. */
  readonly busChannel: string;
  /** The end of the mute or block: milliseconds since 1970; null if it has no end. */
  readonly until: number | null;
}

/** The hosted profile; null without one. */
export interface UserProfile {
  /** The fields of the profile. */
  readonly fields: Readonly<Record<string, string | number>>;
  /** The custom fields of the profile. */
  readonly extFields: Readonly<Record<string, string>>;
}

/** A user. */
export interface UserDetail {
  /** The id of the user. */
  readonly userId: string;
  /** The name: from the hosted profile, otherwise from the registration. */
  readonly name: string;
  /** The URL of the portrait. */
  readonly portraitUri: string;
  /** When the user was registered: milliseconds since 1970; null for a user who is not registered. */
  readonly createdAt: number | null;
  /** Whether the user is online: connected with a client, or marked as online. */
  readonly online: boolean;
  /** Whether the user is blocked. */
  readonly blocked: boolean;
  /** Whether the user is deactivated. */
  readonly deactivated: boolean;
  /** The tags of the user, for pushes. */
  readonly tags: readonly string[];
  /** The ids of users from whom the user accepts no messages. */
  readonly blacklist: readonly string[];
  /** The ids of users from whom the user accepts messages in whitelist mode. */
  readonly whitelist: readonly string[];
  /** Whether the whitelist applies instead of the blacklist. */
  readonly whitelistMode: boolean;
  /** Whether the user may not send one-to-one messages. */
  readonly chatBanned: boolean;
  /** The end of the block: milliseconds since 1970; null for a user who is not blocked. */
  readonly blockedUntil: number | null;
  /** The groups of the user. */
  readonly groups: readonly UserGroup[];
  /** The chatrooms that the user is in. */
  readonly chatrooms: readonly UserChatroom[];
  /** The ultra groups of the user. */
  readonly ultraGroups: readonly UserUltraGroup[];
  /** The times and states of the tokens of the user. The token strings are not shown. */
  readonly tokens: readonly UserToken[];
  /** The mutes and chatroom blocks of the user that have not ended. */
  readonly mutes: readonly UserMute[];
  /** The hosted profile; null without one. */
  readonly profile: UserProfile | null;
  /** The number of friends. */
  readonly friends: number;
  /** The number of unread messages in all conversations, among the latest 10,000 messages. */
  readonly unread: number;
}

/** Parameters of {@link AdminClient.listUserConversations}. */
export interface ListUserConversationsParams {
  /** The id of the user. */
  readonly userId: string;
  /** The cursor of the page: `next` of the previous page. Default: the first page. */
  readonly after?: string | undefined;
  /** The largest number of items on the page. From 1 to 1,000. Default: 100. */
  readonly limit?: number | undefined;
  /** Lists only the items whose id or name (for messages, the UID or the content) contains this string, ignoring case. */
  readonly q?: string | undefined;
  /** The sequence number of a command: shows the state after that command. */
  readonly at?: number | undefined;
  /** The id of an opened report: shows the state of the report. */
  readonly report?: string | undefined;
}

/** A conversation in the list of a user. */
export interface UserConversation {
  /** The type of the conversation. */
  readonly conversationType: 'PRIVATE' | 'DISCUSSION' | 'GROUP' | 'CHATROOM' | 'SYSTEM' | 'ULTRAGROUP';
  /** The id of the other user, group or room. */
  readonly targetId: string;
  /** The id of the channel in an ultra group; otherwise empty. */
  readonly busChannel: string;
  /** The name of the other user, the group or the room. */
  readonly name: string;
  /** The UID of the last message. */
  readonly lastMessageUID: string;
  /** When the last message was sent: milliseconds since 1970. */
  readonly lastMessageAt: number;
  /** The number of messages that no read receipt of the user covers, among the latest 10,000 messages. */
  readonly unread: number;
  /** Whether the user has pinned the conversation. */
  readonly pinned: boolean;
  /** The notification level of the conversation itself; 0 if none is set. At least -1. */
  readonly notificationLevel: number;
  /** The names of the conversation's tags. */
  readonly tags: readonly string[];
}

/** A page of a list. */
export interface UserConversationPage {
  /** The items of this page. */
  readonly items: readonly UserConversation[];
  /** The cursor of the next page, for `after`; null at the end. */
  readonly next: string | null;
}

/** Parameters of {@link AdminClient.listGroups}. */
export interface ListGroupsParams {
  /** The cursor of the page: `next` of the previous page. Default: the first page. */
  readonly after?: string | undefined;
  /** The largest number of items on the page. From 1 to 1,000. Default: 100. */
  readonly limit?: number | undefined;
  /** Lists only the items whose id or name (for messages, the UID or the content) contains this string, ignoring case. */
  readonly q?: string | undefined;
  /** The sequence number of a command: shows the state after that command. */
  readonly at?: number | undefined;
  /** The id of an opened report: shows the state of the report. */
  readonly report?: string | undefined;
}

/** A group in a list. */
export interface GroupRow {
  /** The id of the group. */
  readonly groupId: string;
  /** The name of the group. */
  readonly name: string;
  /** When the group was created: milliseconds since 1970. */
  readonly createdAt: number;
  /** Whether the group is under a ban: only users on its whitelist may send messages. */
  readonly banned: boolean;
  /** Whether RongCloud hosts the data of the group. */
  readonly entrusted: boolean;
  /** The number of members. */
  readonly members: number;
}

/** A page of a list. */
export interface GroupPage {
  /** The items of this page. */
  readonly items: readonly GroupRow[];
  /** The cursor of the next page, for `after`; null at the end. */
  readonly next: string | null;
}

/** Parameters of {@link AdminClient.getGroup}. */
export interface GetGroupParams {
  /** The id of the group. */
  readonly groupId: string;
  /** The cursor of the page: `next` of the previous page. Default: the first page. */
  readonly after?: string | undefined;
  /** The largest number of items on the page. From 1 to 1,000. Default: 100. */
  readonly limit?: number | undefined;
  /** The sequence number of a command: shows the state after that command. */
  readonly at?: number | undefined;
  /** The id of an opened report: shows the state of the report. */
  readonly report?: string | undefined;
}

/** A member of a group. */
export interface GroupMember {
  /** The id of the user. */
  readonly userId: string;
  /** When the user joined: milliseconds since 1970. */
  readonly joinedAt: number;
  /** The nickname in the group; empty without one. */
  readonly nickname: string;
  /** The role. In an ordinary group, every member has the role `member`. */
  readonly role: 'owner' | 'manager' | 'member';
  /** Whether the member is muted in this group. */
  readonly muted: boolean;
  /** The end of the mute: milliseconds since 1970; null if the mute has no end, or if the member is not muted. */
  readonly mutedUntil: number | null;
}

/** A user who is muted or blocked. */
export interface Muted {
  /** The id of the user. */
  readonly userId: string;
  /** When the mute or block began: milliseconds since 1970. */
  readonly since: number;
  /** The end of the mute or block: milliseconds since 1970; null if it has no end. */
  readonly until: number | null;
}

/** The other data of an entrusted group; null for an ordinary group. */
export interface GroupProfile {
  /** The id of the owner. */
  readonly owner: string;
  /** The id of the creator. */
  readonly creator: string;
  /** The ids of the managers. */
  readonly managers: readonly string[];
  /** The ids of users who have not accepted their invitation yet. */
  readonly invited: readonly string[];
  /** The fields of the profile. */
  readonly profile: Readonly<Record<string, string>>;
  /** The custom fields of the profile. */
  readonly extProfile: Readonly<Record<string, string>>;
  /** The permissions, by name. */
  readonly permissions: Readonly<Record<string, number>>;
}

/** A group with a page of its members. */
export interface GroupDetail {
  /** The id of the group. */
  readonly groupId: string;
  /** The name of the group. */
  readonly name: string;
  /** When the group was created: milliseconds since 1970. */
  readonly createdAt: number;
  /** Whether the group is under a ban: only users on its whitelist may send messages. */
  readonly banned: boolean;
  /** Whether RongCloud hosts the data of the group. */
  readonly entrusted: boolean;
  /** The number of members. */
  readonly memberCount: number;
  /** The cursor of the next page of members, for `after`; null at the end. */
  readonly next: string | null;
  /** The members in the order of joining. */
  readonly members: readonly GroupMember[];
  /** The users who are muted in this group. */
  readonly mutes: readonly Muted[];
  /** The ids of users who may send messages under a ban. */
  readonly banWhitelist: readonly string[];
  /** The other data of an entrusted group; null for an ordinary group. */
  readonly profile: GroupProfile | null;
}

/** Parameters of {@link AdminClient.listRooms}. */
export interface ListRoomsParams {
  /** The cursor of the page: `next` of the previous page. Default: the first page. */
  readonly after?: string | undefined;
  /** The largest number of items on the page. From 1 to 1,000. Default: 100. */
  readonly limit?: number | undefined;
  /** Lists only the items whose id or name (for messages, the UID or the content) contains this string, ignoring case. */
  readonly q?: string | undefined;
  /** The sequence number of a command: shows the state after that command. */
  readonly at?: number | undefined;
  /** The id of an opened report: shows the state of the report. */
  readonly report?: string | undefined;
}

/** A chatroom in a list. */
export interface RoomRow {
  /** The id of the room. */
  readonly chatroomId: string;
  /** The name of the room. */
  readonly name: string;
  /** When the room was created: milliseconds since 1970. */
  readonly createdAt: number;
  /** When a user last joined or left, or a message was last sent to the room: milliseconds since 1970. */
  readonly activeAt: number;
  /** Whether all users are muted, except those in `muteExceptions`. */
  readonly allMuted: boolean;
  /** Whether the room is kept alive, so that it does not expire. */
  readonly keepalive: boolean;
  /** Whether the room has expired. The next call on chatrooms removes it, or a timer if a callback reports its end. */
  readonly expired: boolean;
  /** The number of members. */
  readonly members: number;
}

/** A page of a list. */
export interface RoomPage {
  /** The items of this page. */
  readonly items: readonly RoomRow[];
  /** The cursor of the next page, for `after`; null at the end. */
  readonly next: string | null;
}

/** Parameters of {@link AdminClient.getRoom}. */
export interface GetRoomParams {
  /** The id of the room. */
  readonly chatroomId: string;
  /** The cursor of the page: `next` of the previous page. Default: the first page. */
  readonly after?: string | undefined;
  /** The largest number of items on the page. From 1 to 1,000. Default: 100. */
  readonly limit?: number | undefined;
  /** The sequence number of a command: shows the state after that command. */
  readonly at?: number | undefined;
  /** The id of an opened report: shows the state of the report. */
  readonly report?: string | undefined;
}

/** A member of a room. */
export interface RoomMember {
  /** The id of the user. */
  readonly userId: string;
  /** When the user joined: milliseconds since 1970. */
  readonly joinedAt: number;
  /** When the member's client lost its connection: milliseconds since 1970; null if it did not. */
  readonly awaySince: number | null;
}

/** An attribute of a room. */
export interface RoomEntry {
  /** The key of the attribute. */
  readonly key: string;
  /** The value of the attribute. */
  readonly value: string;
  /** The id of the user who owns the attribute. */
  readonly userId: string;
  /** Whether the attribute is removed when its owner leaves. */
  readonly autoDelete: boolean;
  /** When the attribute was set: milliseconds since 1970. */
  readonly setAt: number;
}

/** A chatroom with a page of its members. */
export interface RoomDetail {
  /** The id of the room. */
  readonly chatroomId: string;
  /** The name of the room. */
  readonly name: string;
  /** When the room was created: milliseconds since 1970. */
  readonly createdAt: number;
  /** When a user last joined or left, or a message was last sent to the room: milliseconds since 1970. */
  readonly activeAt: number;
  /** Whether all users are muted, except those in `muteExceptions`. */
  readonly allMuted: boolean;
  /** Whether the room is kept alive, so that it does not expire. */
  readonly keepalive: boolean;
  /** Whether the room has expired. The next call on chatrooms removes it, or a timer if a callback reports its end. */
  readonly expired: boolean;
  /** The number of members. */
  readonly memberCount: number;
  /** The cursor of the next page of members, for `after`; null at the end. */
  readonly next: string | null;
  /** The members in the order of joining. */
  readonly members: readonly RoomMember[];
  /** The attributes, in the order in which they were first set. */
  readonly entries: readonly RoomEntry[];
  /** The users who are muted in this room. */
  readonly mutes: readonly Muted[];
  /** The users who are blocked in this room. */
  readonly blocks: readonly Muted[];
  /** The ids of users who may send messages while all users are muted. */
  readonly muteExceptions: readonly string[];
  /** The ids of protected users: their messages are not dropped under load, and they stay members while disconnected. */
  readonly whitelist: readonly string[];
  /** Whether messages are accepted but not delivered. */
  readonly distributionStopped: boolean;
  /** The start of the lifetime: 0 is the last activity, 1 is the creation of the room. From 0 to 1. */
  readonly destroyType: number;
  /** The lifetime of the room, in minutes. */
  readonly destroyTime: number;
  /** The number of messages in the log of the room. */
  readonly messages: number;
}

/** Parameters of {@link AdminClient.listUltraGroups}. */
export interface ListUltraGroupsParams {
  /** The cursor of the page: `next` of the previous page. Default: the first page. */
  readonly after?: string | undefined;
  /** The largest number of items on the page. From 1 to 1,000. Default: 100. */
  readonly limit?: number | undefined;
  /** Lists only the items whose id or name (for messages, the UID or the content) contains this string, ignoring case. */
  readonly q?: string | undefined;
  /** The sequence number of a command: shows the state after that command. */
  readonly at?: number | undefined;
  /** The id of an opened report: shows the state of the report. */
  readonly report?: string | undefined;
}

/** An ultra group in a list. */
export interface UltraGroupRow {
  /** The id of the group. */
  readonly groupId: string;
  /** The name of the group. */
  readonly name: string;
  /** When the group was created: milliseconds since 1970. */
  readonly createdAt: number;
  /** Whether the whole group is under a ban. */
  readonly banned: boolean;
  /** The number of members. */
  readonly members: number;
  /** The number of channels. */
  readonly channels: number;
}

/** A page of a list. */
export interface UltraGroupPage {
  /** The items of this page. */
  readonly items: readonly UltraGroupRow[];
  /** The cursor of the next page, for `after`; null at the end. */
  readonly next: string | null;
}

/** Parameters of {@link AdminClient.getUltraGroup}. */
export interface GetUltraGroupParams {
  /** The id of the group. */
  readonly groupId: string;
  /** The cursor of the page: `next` of the previous page. Default: the first page. */
  readonly after?: string | undefined;
  /** The largest number of items on the page. From 1 to 1,000. Default: 100. */
  readonly limit?: number | undefined;
  /** The sequence number of a command: shows the state after that command. */
  readonly at?: number | undefined;
  /** The id of an opened report: shows the state of the report. */
  readonly report?: string | undefined;
}

/** A member of an ultra group. */
export interface UltraGroupMember {
  /** The id of the user. */
  readonly userId: string;
  /** When the user joined: milliseconds since 1970. */
  readonly joinedAt: number;
}

/** A channel of an ultra group. */
export interface UltraGroupChannel {
  /** The id of the channel. */
  readonly busChannel: string;
  /** Who sees the channel. `public`: all members. `private`: only users in `users` or in a bound user group. */
  readonly type: 'public' | 'private';
  /** When the channel was created: milliseconds since 1970. */
  readonly createdAt: number;
  /** The ids of users who see a private channel. */
  readonly users: readonly string[];
  /** The ids of the user groups that are bound to the channel. */
  readonly userGroups: readonly string[];
  /** Whether the channel is under a ban. */
  readonly banned: boolean;
}

/** A user group of an ultra group. */
export interface UltraGroupUserGroup {
  /** The id of the user group. */
  readonly userGroupId: string;
  /** The ids of the users in the user group. */
  readonly users: readonly string[];
}

/** The mute of a user in an ultra group or channel. */
export interface UltraGroupMute {
  /** The id of the channel; empty for the whole group. */
  readonly busChannel: string;
  /** The id of the user. */
  readonly userId: string;
  /** When the mute began: milliseconds since 1970. */
  readonly since: number;
}

/** The whitelist of the ban of an ultra group or channel. */
export interface UltraGroupWhitelist {
  /** The id of the channel; empty for the whole group. */
  readonly busChannel: string;
  /** The ids of the users who may send messages during the ban. */
  readonly users: readonly string[];
}

/** An ultra group with a page of its members. */
export interface UltraGroupDetail {
  /** The id of the group. */
  readonly groupId: string;
  /** The name of the group. */
  readonly name: string;
  /** When the group was created: milliseconds since 1970. */
  readonly createdAt: number;
  /** Whether the whole group is under a ban. */
  readonly banned: boolean;
  /** The number of members. */
  readonly memberCount: number;
  /** The cursor of the next page of members, for `after`; null at the end. */
  readonly next: string | null;
  /** The members in the order of joining. */
  readonly members: readonly UltraGroupMember[];
  /** The channels. */
  readonly channels: readonly UltraGroupChannel[];
  /** The user groups. */
  readonly userGroups: readonly UltraGroupUserGroup[];
  /** The mutes, which last until they are lifted. */
  readonly mutes: readonly UltraGroupMute[];
  /** The users who may speak under a ban, by channel. */
  readonly banWhitelists: readonly UltraGroupWhitelist[];
}

/** Parameters of {@link AdminClient.listMessages}. */
export interface ListMessagesParams {
  /** The cursor of the page: `next` of the previous page. Default: the first page. */
  readonly after?: string | undefined;
  /** The largest number of items on the page. From 1 to 1,000. Default: 100. */
  readonly limit?: number | undefined;
  /** Lists only the items whose id or name (for messages, the UID or the content) contains this string, ignoring case. */
  readonly q?: string | undefined;
  /** The type of the conversation. */
  readonly conversationType?: 'PRIVATE' | 'DISCUSSION' | 'GROUP' | 'CHATROOM' | 'SYSTEM' | 'ULTRAGROUP' | undefined;
  /** The id of the target. With `userId`, it finds the messages between two users, in both directions. */
  readonly targetId?: string | undefined;
  /** The id of the channel in an ultra group. */
  readonly busChannel?: string | undefined;
  /** The id of the sender or of a receiver. */
  readonly userId?: string | undefined;
  /** The id of the sender. */
  readonly fromUserId?: string | undefined;
  /** The order: the oldest (`asc`) or the newest (`desc`) first. Default: `desc`. */
  readonly order?: 'asc' | 'desc' | undefined;
  /** The sequence number of a command: shows the state after that command. */
  readonly at?: number | undefined;
  /** The id of an opened report: shows the state of the report. */
  readonly report?: string | undefined;
}

/** A message in a list. */
export interface MessageRow {
  /** The UID of the message. */
  readonly messageUID: string;
  /** The type of the conversation. */
  readonly conversationType: 'PRIVATE' | 'DISCUSSION' | 'GROUP' | 'CHATROOM' | 'SYSTEM' | 'ULTRAGROUP';
  /** The id of the receiver, group or room; empty for a message to every user. */
  readonly targetId: string;
  /** The id of the channel in an ultra group; otherwise empty. */
  readonly busChannel: string;
  /** The id of the sender. */
  readonly fromUserId: string;
  /** The message type. */
  readonly objectName: string;
  /** The content as clients get it, after modifications. */
  readonly content: string;
  /** When the message was sent: milliseconds since 1970. */
  readonly sentAt: number;
  /** When the message was recalled: milliseconds since 1970; null if it was not recalled. */
  readonly recalledAt: number | null;
  /** Whether the content was modified. */
  readonly modified: boolean;
}

/** A page of a list. */
export interface MessagePage {
  /** The items of this page. */
  readonly items: readonly MessageRow[];
  /** The cursor of the next page, for `after`; null at the end. */
  readonly next: string | null;
}

/** Parameters of {@link AdminClient.getMessage}. */
export interface GetMessageParams {
  /** The UID of the message. */
  readonly messageUID: string;
  /** The sequence number of a command: shows the state after that command. */
  readonly at?: number | undefined;
  /** The id of an opened report: shows the state of the report. */
  readonly report?: string | undefined;
}

/** The value of a key-value pair that is attached to a message. */
export interface ExpansionEntry {
  /** The value of the key-value pair. */
  readonly value: string;
  /** When the value was set: milliseconds since 1970. */
  readonly at: number;
}

/** A user in whose inbox a message was put, whether or not a client was connected. */
export interface MessageReceiver {
  /** The id of the user. */
  readonly userId: string;
  /**
   * The state of the message for the user. `received`: not read yet. `read`: read by the user. `deleted`: deleted by a
   * client of the user.
   */
  readonly state: 'received' | 'read' | 'deleted';
}

/** The users whom the message reached. */
export interface MessageReceivers {
  /** The number of users whom the message reached. */
  readonly count: number;
  /** The first users whom the message reached, at most 20, in the order of their ids. */
  readonly first: readonly MessageReceiver[];
}

/** A message that did not reach a user who may expect it, or that arrived with changed content. */
export interface Undelivered {
  /** The id of this record about the message. */
  readonly id: string;
  /** When the message was sent or refused: milliseconds since 1970. */
  readonly at: number;
  /** The UID in the answer or in the callback `message.preSend`; null if the message was refused before it had one. */
  readonly messageUID: string | null;
  /** The `X-Request-ID` of the API call; null for a message of a client. */
  readonly requestId: string | null;
  /** The id of the API call in the log of requests; null for a message of a client. */
  readonly request: number | null;
  /** The id of the sender; empty if the request was refused before it was read. */
  readonly fromUserId: string;
  /** The type of the conversation. */
  readonly conversationType: 'PRIVATE' | 'DISCUSSION' | 'GROUP' | 'CHATROOM' | 'SYSTEM' | 'ULTRAGROUP';
  /** The id of the receiver, group or room. */
  readonly targetId: string;
  /** The id of the channel in an ultra group; otherwise empty. */
  readonly busChannel: string;
  /** The message type; empty if the request was refused before it was read. */
  readonly objectName: string;
  /**
   * The id of the user who lacks the message; null if the record is about more than 20 users, or about users who are
   * not known.
   */
  readonly userId: string | null;
  /**
   * The number of users who lack the message; null if they are not known, or if the message arrived with changed
   * content.
   */
  readonly count: number | null;
  /** The code of the reason. */
  readonly reason:
    | 'blacklist'
    | 'notInWhitelist'
    | 'deactivated'
    | 'blocked'
    | 'queuedWhileBlocked'
    | 'offline'
    | 'directed'
    | 'notAMember'
    | 'nobodyElse'
    | 'notThere'
    | 'distributionStopped'
    | 'unknownMembers'
    | 'streamEnded'
    | 'wordReplaced'
    | 'blockedWord'
    | 'refusedByAppServer'
    | 'replacedByAppServer'
    | 'muted'
    | 'groupMuted'
    | 'chatBanned'
    | 'notRegistered'
    | 'rateLimited'
    | 'badAppKey'
    | 'badSignature'
    | 'badRequest'
    | 'fault'
    | 'unsupported'
    | 'refused';
  /** The reason in a sentence, with the answer of a refused call and its hint. */
  readonly explanation: string;
  /**
   * The hint of the refused call, the mistake in the app key or the signature; null if there is none, or if a fault
   * cut the connection.
   */
  readonly hint: string | null;
}

/** The state of a stream message, which is sent in several parts; null for other messages. */
export interface MessageStream {
  /** When the first part of the stream arrived: milliseconds since 1970. */
  readonly startedAt: number;
  /** When the last part of the stream arrived: milliseconds since 1970. */
  readonly lastAt: number;
  /** Whether a part has marked the stream as complete. */
  readonly ended: boolean;
  /**
   * The code of the reason why the stream ended: it is complete, or no part came in time. Null while the stream
   * continues.
   */
  readonly stopReason: number | null;
}

/** A message. */
export interface MessageDetail {
  /** The UID of the message. */
  readonly messageUID: string;
  /** The type of the conversation. */
  readonly conversationType: 'PRIVATE' | 'DISCUSSION' | 'GROUP' | 'CHATROOM' | 'SYSTEM' | 'ULTRAGROUP';
  /** The id of the receiver, group or room; empty for a message to every user. */
  readonly targetId: string;
  /** The id of the channel in an ultra group; otherwise empty. */
  readonly busChannel: string;
  /** The id of the sender. */
  readonly fromUserId: string;
  /** The message type. */
  readonly objectName: string;
  /** The content as clients get it, after modifications. */
  readonly content: string;
  /** When the message was sent: milliseconds since 1970. */
  readonly sentAt: number;
  /** When the message was recalled: milliseconds since 1970; null if it was not recalled. */
  readonly recalledAt: number | null;
  /** Whether the content was modified. */
  readonly modified: boolean;
  /**
   * Where the message is stored: `all` in the hourly message log and the message history, `log` in the log alone,
   * `none` in neither.
   */
  readonly keep: 'all' | 'log' | 'none';
  /** The other parameters of the call that sent the message, unchanged. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The attached key-value pairs; null for a message that cannot have any. */
  readonly expansion: Readonly<Record<string, ExpansionEntry>> | null;
  /** The users whom the message reached. */
  readonly receivers: MessageReceivers;
  /** The records about users who lack the message, as `listUndelivered` has them. Empty for a past state. */
  readonly undelivered: readonly Undelivered[];
  /** The state of a stream message, which is sent in several parts; null for other messages. */
  readonly stream: MessageStream | null;
}

/** Parameters of {@link AdminClient.listMessageReceivers}. */
export interface ListMessageReceiversParams {
  /** The UID of the message. */
  readonly messageUID: string;
  /** The cursor of the page: `next` of the previous page. Default: the first page. */
  readonly after?: string | undefined;
  /** The largest number of items on the page. From 1 to 1,000. Default: 100. */
  readonly limit?: number | undefined;
  /** The sequence number of a command: shows the state after that command. */
  readonly at?: number | undefined;
  /** The id of an opened report: shows the state of the report. */
  readonly report?: string | undefined;
}

/** A user in whose inbox a message was put, whether or not a client was connected. */
export interface Receiver {
  /** The id of the user. */
  readonly userId: string;
  /** Whether the user still has the message: false after a client of the user has deleted it. */
  readonly has: boolean;
  /** Whether a read receipt or read position of the user covers the message. */
  readonly read: boolean;
}

/** A page of a list. */
export interface ReceiverPage {
  /** The items of this page. */
  readonly items: readonly Receiver[];
  /** The cursor of the next page, for `after`; null at the end. */
  readonly next: string | null;
}

/** Parameters of {@link AdminClient.listUndelivered}. */
export interface ListUndeliveredParams {
  /** The id of a user who lacks the message. */
  readonly userId?: string | undefined;
  /** The UID of the message. */
  readonly messageUID?: string | undefined;
  /** The `X-Request-ID` of the API call. */
  readonly requestId?: string | undefined;
  /** The id of the sender. */
  readonly fromUserId?: string | undefined;
  /** The code of the reason. */
  readonly reason?: string | undefined;
  /** The order: the oldest (`asc`) or the newest (`desc`) first. Default: `asc`. */
  readonly order?: 'asc' | 'desc' | undefined;
  /** The cursor of the page: `next` of the previous page. Default: the first page. */
  readonly after?: string | undefined;
  /** The largest number of items on the page. From 1 to 1,000. Default: 100. */
  readonly limit?: number | undefined;
}

/** A page of the records. */
export interface UndeliveredPage {
  /** The items of this page. */
  readonly items: readonly Undelivered[];
  /** The cursor of the next page, for `after`; null at the end. */
  readonly next: string | null;
  /** When the log began. Messages before that time have no record: milliseconds since 1970. */
  readonly since: number;
}

/** Parameters of {@link AdminClient.listConversations}. */
export interface ListConversationsParams {
  /** The cursor of the page: `next` of the previous page. Default: the first page. */
  readonly after?: string | undefined;
  /** The largest number of items on the page. From 1 to 1,000. Default: 100. */
  readonly limit?: number | undefined;
  /** Lists only the items whose id or name (for messages, the UID or the content) contains this string, ignoring case. */
  readonly q?: string | undefined;
  /** The sequence number of a command: shows the state after that command. */
  readonly at?: number | undefined;
  /** The id of an opened report: shows the state of the report. */
  readonly report?: string | undefined;
}

/** A conversation that has messages. */
export interface Conversation {
  /** The type of the conversation. */
  readonly conversationType: 'PRIVATE' | 'DISCUSSION' | 'GROUP' | 'CHATROOM' | 'SYSTEM' | 'ULTRAGROUP';
  /** The id of one user in a one-to-one conversation; null for other conversations. */
  readonly userId: string | null;
  /** The id of the other user, group or room; empty for messages to every user. */
  readonly targetId: string;
  /** The id of the channel in an ultra group; otherwise empty. */
  readonly busChannel: string;
  /** The name of the group or room, or the names of both users. */
  readonly name: string;
  /** The number of messages. */
  readonly messages: number;
  /** When the last message was sent: milliseconds since 1970. */
  readonly lastMessageAt: number;
}

/** A page of a list. */
export interface ConversationPage {
  /** The items of this page. */
  readonly items: readonly Conversation[];
  /** The cursor of the next page, for `after`; null at the end. */
  readonly next: string | null;
}

/** Parameters of {@link AdminClient.search}. */
export interface SearchParams {
  /** The string to look for, ignoring case. Without it, nothing is found. */
  readonly q?: string | undefined;
  /** The largest number of results. From 1 to 1,000. Default: 20. */
  readonly limit?: number | undefined;
  /** The sequence number of a command: shows the state after that command. */
  readonly at?: number | undefined;
  /** The id of an opened report: shows the state of the report. */
  readonly report?: string | undefined;
}

/** An item that the search has found. */
export interface Found {
  /** The kind of the item. */
  readonly kind: 'user' | 'group' | 'room' | 'ultraGroup' | 'message';
  /** The id of the item. */
  readonly id: string;
  /** The name of the item, or the beginning of the content of a message. */
  readonly title: string;
}

/** Results of a search. */
export interface SearchResult {
  /** The results. */
  readonly items: readonly Found[];
}

/** Parameters of {@link AdminClient.getInbox}. */
export interface GetInboxParams {
  /** The id of the user. */
  readonly userId: string;
  /** The number of messages to wait for. Default: 0. */
  readonly count?: number | undefined;
  /** The longest wait, in real milliseconds. From 0 to 60,000. Default: 0. */
  readonly waitMs?: number | undefined;
}

/** A message in the inbox of a user. */
export interface ReceivedMessage {
  /** The UID of the message. */
  readonly messageUID: string;
  /** The type of the conversation. */
  readonly conversationType: 'PRIVATE' | 'DISCUSSION' | 'GROUP' | 'CHATROOM' | 'SYSTEM' | 'ULTRAGROUP';
  /** The id of the sender. */
  readonly fromUserId: string;
  /** The id of the receiver, group or room; empty for a message to every user. */
  readonly targetId: string;
  /** The message type. */
  readonly objectName: string;
  /** The id of the channel in an ultra group; otherwise empty. */
  readonly busChannel: string;
  /** The current content, after modifications. */
  readonly content: string;
  /** When the message was sent: milliseconds since 1970. */
  readonly sentAt: number;
  /**
   * Where the message is stored: `all` in the hourly message log and the message history, `log` in the log alone,
   * `none` in neither.
   */
  readonly keep: 'all' | 'log' | 'none';
  /** The version of the modified content; null if the content was never modified. */
  readonly modifiedVersion: number | null;
  /** The attached key-value pairs; null for a message that cannot have any. */
  readonly expansion: Readonly<Record<string, ExpansionEntry>> | null;
  /** The other parameters of the call that sent the message, unchanged. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** A push notification that the real service would have sent. */
export interface Push {
  /** The id of the push. */
  readonly id: string;
  /** When the push was sent: milliseconds since 1970. */
  readonly at: number;
  /** `message`: the push announces a message to its offline receivers. `broadcast`: an API call has sent the push. */
  readonly kind: 'message' | 'broadcast';
  /** The ids of the receivers. */
  readonly userIds: readonly string[];
  /** The text of the notification. */
  readonly text: string;
  /** The `pushData` of the notification, which the app gets beside the text. */
  readonly data: string;
  /** The UID of the message that the push announces. */
  readonly messageUID?: string;
  /** The parameters of the API call, unchanged; only for a `broadcast`. */
  readonly request?: Readonly<Record<string, unknown>>;
}

/** A text message (SMS) that the real service would have sent. */
export interface TextMessage {
  /** The country code of the phone number. */
  readonly region: string;
  /** The phone number. */
  readonly mobile: string;
  /** The id of the template. */
  readonly templateId: string;
  /** When the text message was sent: milliseconds since 1970. */
  readonly sentAt: number;
  /** The session id with which the code is verified; only if the text message has a code. */
  readonly sessionId?: string;
  /** The verification code; only if the text message has one. */
  readonly code?: string;
}

/** Parameters of {@link AdminClient.sendAsClient}. */
export interface SendAsClientParams {
  /** The id of the sender. */
  readonly userId: string;
  /** The kind of target: `PRIVATE` for a user, `GROUP` for a group, `CHATROOM` for a chatroom. */
  readonly conversationType: 'PRIVATE' | 'GROUP' | 'CHATROOM';
  /** The id of the user, the group or the chatroom. */
  readonly targetId: string;
  /** The message type. Default: `RC:TxtMsg`. */
  readonly objectName?: string | undefined;
  /** The content: JSON for built-in message types, such as `{"content":"hello"}`. */
  readonly content: string;
  /** The only members of the group who receive the message. Default: all. */
  readonly toUserIds?: readonly string[] | undefined;
  /** The text of the push notification. Default: none. */
  readonly pushContent?: string | undefined;
}

/** The UID and the time of a message that was sent. */
export interface SentMessageReceipt {
  /** The UID of the message. */
  readonly messageUID: string;
  /** When the message was sent: milliseconds since 1970. */
  readonly sentAt: number;
}

/** A length of time: the sum of its members. */
export interface Duration {
  /** Days of 24 hours. */
  readonly days?: number;
  /** Hours. */
  readonly hours?: number;
  /** Minutes. */
  readonly minutes?: number;
  /** Seconds. */
  readonly seconds?: number;
  /** Milliseconds. */
  readonly milliseconds?: number;
}

/** Parameters of {@link AdminClient.setClock}. */
export interface SetClockParams {
  /** A length of time: the sum of its members. */
  readonly advance?: Duration | undefined;
  /** The new time: milliseconds since 1970, or a string such as `2026-03-01T12:00:00Z`. */
  readonly set?: number | string | undefined;
  /** Stops the clock: `true` for now, or a time: milliseconds since 1970, or a string such as `2026-03-01T12:00:00Z`. */
  readonly freeze?: true | number | string | undefined;
  /** Lets a frozen clock run again. */
  readonly resume?: true | undefined;
}

/** An injected failure. */
export interface Fault {
  /**
   * The calls that the fault applies to: the id of an endpoint, such as `user.getToken`; the path of an endpoint;
   * `group.*` for a resource; or `*` for all endpoints.
   */
  readonly endpoint: string;
  /** The number of calls that the fault applies to. Default: all calls, until the faults are removed. At least 1. */
  readonly times?: number;
  /** The HTTP status of the answer. Default: the status that belongs to `code`. From 200 to 599. */
  readonly status?: number;
  /** The business code of the answer. Default: a code with this `status`, or else 1000. */
  readonly code?: number;
  /** The error message of the answer. Default: `Injected fault.` */
  readonly errorMessage?: string;
  /** The delay before the answer, in real milliseconds. From 0 to 600,000. Default: 0. */
  readonly delayMs?: number;
  /** Whether to cut the connection instead of answering. Default: `false`. */
  readonly drop?: boolean;
}

/** Parameters of {@link AdminClient.addFault}. */
export interface AddFaultParams {
  /**
   * The calls that the fault applies to: the id of an endpoint, such as `user.getToken`; the path of an endpoint;
   * `group.*` for a resource; or `*` for all endpoints.
   */
  readonly endpoint: string;
  /** The number of calls that the fault applies to. Default: all calls, until the faults are removed. At least 1. */
  readonly times?: number | undefined;
  /** The HTTP status of the answer. Default: the status that belongs to `code`. From 200 to 599. */
  readonly status?: number | undefined;
  /** The business code of the answer. Default: a code with this `status`, or else 1000. */
  readonly code?: number | undefined;
  /** The error message of the answer. Default: `Injected fault.` */
  readonly errorMessage?: string | undefined;
  /** The delay before the answer, in real milliseconds. From 0 to 600,000. Default: 0. */
  readonly delayMs?: number | undefined;
  /** Whether to cut the connection instead of answering. Default: `false`. */
  readonly drop?: boolean | undefined;
}

/** Parameters of {@link AdminClient.setPresence}. */
export interface SetPresenceParams {
  /** The id of the user. */
  readonly userId: string;
  /** Whether the user is online. */
  readonly online: boolean;
}

/** Whether a user is online. */
export interface Presence {
  /** The id of the user. */
  readonly userId: string;
  /** Whether the user is online. */
  readonly online: boolean;
}

/** Parameters of {@link AdminClient.restrictAgentUser}. */
export interface RestrictAgentUserParams {
  /** The id of the agent. */
  readonly agentId: string;
  /** The id of the user. */
  readonly userId: string;
  /** Whether the user may not talk to the agent. */
  readonly restricted: boolean;
}

/** Whether a user may talk to an AI agent. */
export interface AgentRestriction {
  /** The id of the agent. */
  readonly agentId: string;
  /** The id of the user. */
  readonly userId: string;
  /** Whether the user may not talk to the agent. */
  readonly restricted: boolean;
}

/** A client that is connected. */
export interface ConnectedClient {
  /** The id of the client's connection. */
  readonly id: string;
  /** The id of the user. */
  readonly userId: string;
  /** The platform, such as `Websocket`. */
  readonly platform: string;
  /** The version of the client's SDK; empty if the client has not sent one. */
  readonly version: string;
  /** The address and port of the client. */
  readonly address: string;
  /** When the client connected: real milliseconds since 1970. */
  readonly since: number;
  /** When the latest packet of the client arrived: real milliseconds since 1970. */
  readonly lastHeardAt: number;
  /** The status of the connection. */
  readonly status: 'connected';
}

/** Parameters of {@link AdminClient.dropClient}. */
export interface DropClientParams {
  /** The id of the client. */
  readonly id: string;
}

/** Parameters of {@link AdminClient.kickClient}. */
export interface KickClientParams {
  /** The id of the client. */
  readonly id: string;
}

/** Parameters of {@link AdminClient.listRequests}. */
export interface ListRequestsParams {
  /** The id of a request: lists only the requests that were answered after that request, or all if the log lacks it. */
  readonly after?: number | undefined;
  /** The largest number of requests to list. Default: all. From 1 to 1,000. */
  readonly limit?: number | undefined;
}

/** The use of a rate limit. */
export interface LimitUse {
  /** The name of the bucket: the id of its endpoint, or the name that several endpoints share. */
  readonly bucket: string;
  /** The number of calls, or of items in calls, in the current period. */
  readonly used: number;
  /** The maximum of `used` in a period. */
  readonly of: number;
  /** The length of the period. */
  readonly per: 'second' | 'minute' | 'hour' | 'day';
}

/** An API request that the emulator answered, or whose connection a fault cut. */
export interface LoggedRequest {
  /** The number of the request, from 1. Requests are numbered as they arrive. */
  readonly id: number;
  /** When the request was answered: milliseconds since 1970. */
  readonly at: number;
  /** The HTTP method. */
  readonly method: string;
  /** The path of the endpoint, or the requested path if no endpoint has it. */
  readonly path: string;
  /** The id of the endpoint, such as `user.getToken`; null if no endpoint has the path. */
  readonly endpoint: string | null;
  /** The HTTP status of the answer; null if a fault cut the connection. */
  readonly status: number | null;
  /** The business code of the answer; null if a fault cut the connection. */
  readonly code: number | null;
  /** The `X-Request-ID` of the answer. */
  readonly requestId: string;
  /** The error message of the answer; null for a success. */
  readonly errorMessage: string | null;
  /**
   * An explanation that the answer lacks, also of a success: the mistake in the app key or the signature, JSON in
   * place of a form or a form in place of JSON, a misspelled parameter, a value that is not encoded, or that a fault
   * cut the connection; null if there is none.
   */
  readonly hint: string | null;
  /** The parameters as they were sent, without secrets and phone numbers. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The time in which the emulator handled the request, in real milliseconds. */
  readonly tookMs: number;
  /** The body of the answer, without secrets and phone numbers; null if a fault cut the connection. */
  readonly answer: unknown;
  /** The fault that applied to the request; null for none. */
  readonly fault: Fault | null;
  /**
   * The rate limit that the request came closest to or exceeded; `used` includes the request unless the limit refused
   * it. Null if no limit was checked.
   */
  readonly limit: LimitUse | null;
  /** The sequence number of the command with which the request changed the state; null if the request changed nothing. */
  readonly command: number | null;
}

/** Parameters of {@link AdminClient.getRequest}. */
export interface GetRequestParams {
  /** The id of the request. */
  readonly id: string;
}

/** The use of a rate limit. */
export interface BucketUse {
  /** The name of the bucket: the id of its endpoint, or the name that several endpoints share. */
  readonly bucket: string;
  /** The number of calls, or of items in calls, in the current period. */
  readonly used: number;
  /** The maximum of `used` in a period. */
  readonly of: number;
  /** The length of the period. */
  readonly per: 'second' | 'minute' | 'hour' | 'day';
  /** The ids of the endpoints that share the bucket. */
  readonly endpoints: readonly string[];
  /**
   * The value for which the bucket counts calls, such as a phone number; stars replace all but its last four
   * characters. Null if all calls share one bucket.
   */
  readonly key: string | null;
  /** The time until the oldest call is no longer counted, in milliseconds; 0 without calls. */
  readonly freesInMs: number;
}

/** Parameters of {@link AdminClient.streamEvents}. */
export interface StreamEventsParams {
  /** The types of the events to send, separated by commas. Default: all types. */
  readonly types?: string | undefined;
  /** The id of the last event that arrived. */
  readonly lastEventId?: string | undefined;
}

/** Parameters of {@link AdminClient.waitForCallbacks}. */
export interface WaitForCallbacksParams {
  /** The longest wait, in real milliseconds. From 0 to 60,000. Default: 5000. */
  readonly waitMs?: number | undefined;
}

/** The outcome of a wait for callbacks. */
export interface Settled {
  /** Whether every callback was delivered, has failed or was dropped. */
  readonly settled: boolean;
}

/** One attempt to deliver a callback. */
export interface CallbackAttempt {
  /** When the attempt began: real milliseconds since 1970. */
  readonly startedAt: number;
  /** The outcome of the attempt. */
  readonly outcome: 'delivered' | 'refused' | 'timed out' | 'unreachable';
  /** The HTTP status of the answer; null if there was none. */
  readonly status: number | null;
  /** The duration of the attempt, in real milliseconds. */
  readonly ms: number;
  /** The error code of an `unreachable` attempt, such as `ECONNREFUSED`; null otherwise. */
  readonly error: string | null;
}

/** A callback that the emulator sent, tried to send or dropped. */
export interface CallbackDelivery {
  /** The id of the delivery; unique until the emulator is reset. */
  readonly id: string;
  /** When the outcome was known: milliseconds since 1970. */
  readonly at: number;
  /** The kind of callback, such as `message.route`. */
  readonly callback: string;
  /** The URL of the request, without the signature in the query string. */
  readonly url: string;
  /** The `Content-Type` header of the request: JSON or a form. */
  readonly contentType: string;
  /** The request body, as it was sent. */
  readonly body: string;
  /**
   * `delivered`: a 2xx answer. `refused`: another answer. `timed out`: no answer in time. `unreachable`: no answer
   * because of an error. `dropped`: never sent, because the queue of the address was full.
   */
  readonly outcome: 'delivered' | 'refused' | 'timed out' | 'unreachable' | 'dropped';
  /** The HTTP status of the answer of the app server; null if there was none. */
  readonly status: number | null;
  /** The number of attempts that were made. */
  readonly attempts: number;
  /** The attempts, in order. */
  readonly attemptLog: readonly CallbackAttempt[];
  /** The duration of all attempts together, in real milliseconds. */
  readonly ms: number;
  /** The body of the answer of the app server, cut off after about 64 KB. */
  readonly answer: string;
  /** The UID of the message that the callback is about; null if the body has no message UID. */
  readonly messageUID: string | null;
  /** The error code of an `unreachable` callback, such as `ECONNREFUSED`; null otherwise. */
  readonly error: string | null;
}

/** Parameters of {@link AdminClient.getDelivery}. */
export interface GetDeliveryParams {
  /** The id of the delivery. */
  readonly id: string;
}

/** Parameters of {@link AdminClient.resendDelivery}. */
export interface ResendDeliveryParams {
  /** The id of the delivery. */
  readonly id: string;
  /** The body to send. Default: the body of the delivery. */
  readonly body?: string | undefined;
  /** The `Content-Type` to send. Default: the `Content-Type` of the delivery. */
  readonly contentType?: string | undefined;
}

/** Parameters of {@link AdminClient.listHistory}. */
export interface ListHistoryParams {
  /** The cursor of the page: `next` of the previous page. Default: the first page. */
  readonly after?: string | undefined;
  /** The largest number of items on the page. From 1 to 1,000. Default: 100. */
  readonly limit?: number | undefined;
  /** The id of an opened report: shows the state of the report. */
  readonly report?: string | undefined;
}

/** The source of a command. */
export interface CommandSource {
  /**
   * Cause of the command. `request`: an API request. `client`: a client of a user. `clock`: the passing of time.
   * `admin`: the admin API. `test`: the program that started the emulator.
   */
  readonly kind: 'request' | 'client' | 'clock' | 'admin' | 'test';
  /** The id of the request or of the client. */
  readonly id?: string;
  /** The id of the client's user. */
  readonly userId?: string;
}

/** A command that has changed the state, such as a call or a packet. */
export interface HistoryCommand {
  /** The sequence number: each command has one more than the command before. */
  readonly seq: number;
  /** The time of the command by the virtual clock: milliseconds since 1970. */
  readonly at: number;
  /** The id of the endpoint, or the name of a command without an endpoint, such as `client.send`. */
  readonly endpoint: string;
  /** The parameters, without secrets and phone numbers. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The source; null if an earlier version of the emulator executed the command. */
  readonly by: CommandSource | null;
}

/** A page of the command history. */
export interface History {
  /**
   * The sequence number of the command after which the history begins. The state after that command is the earliest
   * that can be shown.
   */
  readonly base: number;
  /** The sequence number of the last command. */
  readonly head: number;
  /** The commands of this page, in order. */
  readonly items: readonly HistoryCommand[];
  /** The cursor of the next page, for `after`; null at the end. */
  readonly next: string | null;
}

/** Parameters of {@link AdminClient.getDifference}. */
export interface GetDifferenceParams {
  /** The sequence number of the last command in the first state. */
  readonly from: number;
  /** The sequence number of the last command in the second state. */
  readonly to: number;
  /** The largest number of items on the page. From 1 to 1,000. Default: 100. */
  readonly limit?: number | undefined;
  /** The id of an opened report: shows the state of the report. */
  readonly report?: string | undefined;
}

/** An entry that differs between two states. */
export interface StateDifference {
  /** The field of the state, such as `users`. */
  readonly in: string;
  /**
   * The key of the entry, or its position in a list. For an item of a long list inside an entry, both:
   * `2026010108[5000]`.
   */
  readonly key: string;
  /** The value in the first state; null if the state lacks the entry. */
  readonly before: unknown;
  /** The value in the second state; null if the state lacks the entry. */
  readonly after: unknown;
}

/** The differences between two states. */
export interface StateDifferences {
  /** The entries that differ. */
  readonly items: readonly StateDifference[];
  /** Whether there are more differences than `limit`, or than fit in an answer. */
  readonly more: boolean;
}

/** Parameters of {@link AdminClient.fork}. */
export interface ForkParams {
  /** The sequence number of a command: the state after that command becomes the live state. */
  readonly at: number;
  /** The id of an opened report that has the command. Default: the live command history. */
  readonly report?: string | undefined;
}

/** The new live state. */
export interface ForkAnswer {
  /** The sequence number of the last command of the new live state. */
  readonly seq: number;
}

/** Parameters of {@link AdminClient.saveReport}. */
export interface SaveReportParams {
  /** Whether tokens, codes and phone numbers are kept; otherwise stars replace them. */
  readonly raw?: boolean | undefined;
}

/** An opened report. Other routes show its states with the parameter `report`. */
export interface OpenedReport {
  /** The id, for the parameter `report`. */
  readonly id: string;
  /** The name that was given when the report was opened. */
  readonly name: string | null;
  /**
   * The sequence number of the command after which the report begins. The state after that command is the earliest
   * that can be shown.
   */
  readonly base: number;
  /** The sequence number of the last command. */
  readonly head: number;
  /** When the report was opened, by the real clock: milliseconds since 1970. */
  readonly openedAt: number;
}

/** Parameters of {@link AdminClient.closeReport}. */
export interface CloseReportParams {
  /** The id of the report. */
  readonly id: string;
}

/** Parameters of {@link AdminClient.callEndpoint}. */
export interface CallEndpointParams {
  /** The id of an endpoint, such as `user.getToken`. */
  readonly endpoint: string;
  /** The parameters, in the form that the SDK accepts. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** The answer of the server API. */
export interface CallAnswer {
  /** The HTTP status; 0 without an answer, such as after a fault that cut the connection. */
  readonly status: number;
  /** The body of the answer: a JSON value, or a string if the body is not JSON. */
  readonly body: unknown;
  /** The id of the request in the log; null if the log no longer has the request. */
  readonly request: number | null;
}

/** An API request was answered, or a fault cut its connection. */
export interface RequestEvent {
  /** The id of the request. */
  readonly id: number;
  /** The HTTP method. */
  readonly method: string;
  /** The path of the endpoint, or the requested path. */
  readonly path: string;
  /** The id of the endpoint; null if no endpoint has the path. */
  readonly endpoint: string | null;
  /** The HTTP status; null if a fault cut the connection. */
  readonly status: number | null;
  /** The business code; null if a fault cut the connection. */
  readonly code: number | null;
  /** The `X-Request-ID` of the answer. */
  readonly requestId: string;
  /** The time in which the emulator handled the request, in real milliseconds. */
  readonly tookMs: number;
}

/** A command has changed the state. */
export interface CommandEvent {
  /** The sequence number of the command. */
  readonly seq: number;
  /** The id of the endpoint, or the name of a command without an endpoint, such as `client.send`. */
  readonly endpoint: string;
  /** The source of a command. */
  readonly by: CommandSource;
}

/** A callback was delivered, failed or was dropped. */
export interface DeliveryEvent {
  /** The id of the delivery. */
  readonly id: string;
  /** The kind of callback, such as `message.route`. */
  readonly callback: string;
  /** The outcome, such as `delivered`. */
  readonly outcome: string;
  /** The attempts, in order. */
  readonly attemptLog: readonly CallbackAttempt[];
}

/** A client has connected or disconnected. */
export interface ClientEvent {
  /** Whether the client has connected or disconnected. */
  readonly change: 'connected' | 'disconnected';
  /** The id of the client. */
  readonly id: string;
  /** The id of the user. */
  readonly userId: string;
  /** The platform of the client. */
  readonly platform: string;
}

/** The virtual clock was moved, frozen or resumed. */
export interface ClockEvent {
  /** The virtual time: milliseconds since 1970. */
  readonly now: number;
  /** Whether the clock stands still. */
  readonly frozen: boolean;
}

/** The list of injected faults has changed. */
export interface FaultEvent {
  /** The number of faults that still apply. */
  readonly faults: number;
}

/** The whole state was replaced. */
export interface ResetEvent {
  /** The new epoch. The ids of later events begin with it. */
  readonly epoch: string;
  /**
   * The cause. `fork`: a state of a command history became the live state. `reread`: the state was loaded from the
   * data folder, because a change could not be stored.
   */
  readonly cause: 'reset' | 'import' | 'fork' | 'reread';
}

/** Events before this one are missing: the listener was too slow, or was disconnected for too long. */
export interface LostEvent {
  /** The number of missing events; null if it is not known. */
  readonly count: number | null;
}

/** An event of one type. */
export interface EventOf<Type extends string, Data> {
  /** The id of the event. With this id as `lastEventId`, a new stream begins after this event. */
  readonly id: string;
  readonly type: Type;
  /** When the event happened: milliseconds since 1970 by the virtual clock. */
  readonly at: number;
  readonly data: Data;
}

/** An event of the emulator, as `streamEvents` sends it and `readEvents` reads it. */
export type AdminEvent =
  | EventOf<'request', RequestEvent>
  | EventOf<'command', CommandEvent>
  | EventOf<'delivery', DeliveryEvent>
  | EventOf<'client', ClientEvent>
  | EventOf<'clock', ClockEvent>
  | EventOf<'fault', FaultEvent>
  | EventOf<'undelivered', Undelivered>
  | EventOf<'reset', ResetEvent>
  | EventOf<'lost', LostEvent>;

/**
 * The admin API of a running emulator.
 *
 * A call that the emulator refuses throws an `AdminError` with the reason.
 *
 * ```ts
 * const admin = new AdminClient({ url: 'http://127.0.0.1:8600' });
 * await admin.getInbox({ userId: 'u2' });
 * ```
 */
export class AdminClient extends AdminConnection {
  /**
   * Lists the routes, or shows the inspector (a web page) in a browser.
   *
   * `GET /_rongkit`
   */
  index(options?: AdminCallOptions): Promise<Index> {
    return this.call({ method: 'GET', path: '' }, {}, options);
  }

  /**
   * Describes the running emulator.
   *
   * `GET /_rongkit/info`
   */
  getInfo(options?: AdminCallOptions): Promise<Info> {
    return this.call({ method: 'GET', path: '/info' }, {}, options);
  }

  /**
   * Describes the admin API as an OpenAPI document.
   *
   * `GET /_rongkit/openapi.json`
   */
  getOpenApi(options?: AdminCallOptions): Promise<Readonly<Record<string, unknown>>> {
    return this.call({ method: 'GET', path: '/openapi.json' }, {}, options);
  }

  /**
   * Reports that the emulator runs.
   *
   * Answers callers from any address, such as the health check of a container.
   *
   * `GET /_rongkit/health`
   */
  getHealth(options?: AdminCallOptions): Promise<Health> {
    return this.call({ method: 'GET', path: '/health' }, {}, options);
  }

  /**
   * Exchanges the admin token for a cookie, for browsers.
   *
   * `POST /_rongkit/login`
   */
  login(params: LoginParams, options?: AdminCallOptions): Promise<void> {
    return this.call({ method: 'POST', path: '/login' }, params, options);
  }

  /**
   * Shows the whole state.
   *
   * `GET /_rongkit/state`
   */
  getState(params?: GetStateParams, options?: AdminCallOptions): Promise<Readonly<Record<string, unknown>>> {
    return this.call({ method: 'GET', path: '/state', query: ['at', 'report'] }, params, options);
  }

  /**
   * Exports the whole state as lines of JSON, for import.
   *
   * With `at`, exports the state after the command with that number.
   *
   * Answers with the document of the state: lines of JSON.
   *
   * `GET /_rongkit/export`
   */
  exportState(params?: ExportStateParams, options?: AdminCallOptions): Promise<Response> {
    return this.open({ method: 'GET', path: '/export', query: ['at', 'report'] }, params, options);
  }

  /**
   * Replaces the whole state with an exported state of any size.
   *
   * A report is accepted too: its commands are replayed. The clock of the export is restored: frozen at the same time,
   * or with the same difference from the real time. All clients are disconnected.
   *
   * `POST /_rongkit/import`
   */
  importState(
    params: { readonly document: AdminDocument },
    options?: AdminCallOptions,
  ): Promise<Readonly<Record<string, never>>> {
    return this.call({ method: 'POST', path: '/import', media: 'application/json' }, params, options);
  }

  /**
   * Clears everything except the app key, the app secret and the opened reports.
   *
   * Clears the state, the uploaded files, the logs, the faults and the rate limits, and restores the clock and the
   * callback options of the start.
   *
   * `POST /_rongkit/reset`
   */
  reset(options?: AdminCallOptions): Promise<Readonly<Record<string, never>>> {
    return this.call({ method: 'POST', path: '/reset' }, {}, options);
  }

  /**
   * Lists the registered users, the oldest first, and then the deactivated users.
   *
   * `GET /_rongkit/users`
   */
  listUsers(params?: ListUsersParams, options?: AdminCallOptions): Promise<UserPage> {
    return this.call(
      { method: 'GET', path: '/users', query: ['after', 'limit', 'q', 'at', 'report'] },
      params,
      options,
    );
  }

  /**
   * Shows a user.
   *
   * `tokens` has the time and the state of each token, and never the token string: only `user.getToken` returns one. A
   * user who is not registered is shown too, if the user is online, deactivated or a member of a group or room, or has
   * messages, a profile or friends.
   *
   * `GET /_rongkit/users/{userId}`
   */
  getUser(params: GetUserParams, options?: AdminCallOptions): Promise<UserDetail> {
    return this.call({ method: 'GET', path: '/users/{userId}', query: ['at', 'report'] }, params, options);
  }

  /**
   * Lists the conversations of a user, the one with the latest message first.
   *
   * `GET /_rongkit/users/{userId}/conversations`
   */
  listUserConversations(
    params: ListUserConversationsParams,
    options?: AdminCallOptions,
  ): Promise<UserConversationPage> {
    return this.call(
      { method: 'GET', path: '/users/{userId}/conversations', query: ['after', 'limit', 'q', 'at', 'report'] },
      params,
      options,
    );
  }

  /**
   * Lists the groups, the oldest first.
   *
   * `GET /_rongkit/groups`
   */
  listGroups(params?: ListGroupsParams, options?: AdminCallOptions): Promise<GroupPage> {
    return this.call(
      { method: 'GET', path: '/groups', query: ['after', 'limit', 'q', 'at', 'report'] },
      params,
      options,
    );
  }

  /**
   * Shows a group with a page of its members.
   *
   * `after` and `limit` choose the page of members.
   *
   * `GET /_rongkit/groups/{groupId}`
   */
  getGroup(params: GetGroupParams, options?: AdminCallOptions): Promise<GroupDetail> {
    return this.call(
      { method: 'GET', path: '/groups/{groupId}', query: ['after', 'limit', 'at', 'report'] },
      params,
      options,
    );
  }

  /**
   * Lists the chatrooms, the oldest first, including expired chatrooms that are not removed yet.
   *
   * `GET /_rongkit/rooms`
   */
  listRooms(params?: ListRoomsParams, options?: AdminCallOptions): Promise<RoomPage> {
    return this.call(
      { method: 'GET', path: '/rooms', query: ['after', 'limit', 'q', 'at', 'report'] },
      params,
      options,
    );
  }

  /**
   * Shows a chatroom with a page of its members.
   *
   * `after` and `limit` choose the page of members.
   *
   * `GET /_rongkit/rooms/{chatroomId}`
   */
  getRoom(params: GetRoomParams, options?: AdminCallOptions): Promise<RoomDetail> {
    return this.call(
      { method: 'GET', path: '/rooms/{chatroomId}', query: ['after', 'limit', 'at', 'report'] },
      params,
      options,
    );
  }

  /**
   * Lists the ultra groups, the oldest first.
   *
   * `GET /_rongkit/ultra-groups`
   */
  listUltraGroups(params?: ListUltraGroupsParams, options?: AdminCallOptions): Promise<UltraGroupPage> {
    return this.call(
      { method: 'GET', path: '/ultra-groups', query: ['after', 'limit', 'q', 'at', 'report'] },
      params,
      options,
    );
  }

  /**
   * Shows an ultra group with a page of its members.
   *
   * `after` and `limit` choose the page of members.
   *
   * `GET /_rongkit/ultra-groups/{groupId}`
   */
  getUltraGroup(params: GetUltraGroupParams, options?: AdminCallOptions): Promise<UltraGroupDetail> {
    return this.call(
      { method: 'GET', path: '/ultra-groups/{groupId}', query: ['after', 'limit', 'at', 'report'] },
      params,
      options,
    );
  }

  /**
   * Lists messages in the order of sending, by default the newest first.
   *
   * One request searches a limited number of messages, so a page may be short or empty. `next` leads to the next page.
   * `q` finds messages whose content or UID contains it.
   *
   * `GET /_rongkit/messages`
   */
  listMessages(params?: ListMessagesParams, options?: AdminCallOptions): Promise<MessagePage> {
    return this.call(
      {
        method: 'GET',
        path: '/messages',
        query: [
          'after',
          'limit',
          'q',
          'conversationType',
          'targetId',
          'busChannel',
          'userId',
          'fromUserId',
          'order',
          'at',
          'report',
        ],
      },
      params,
      options,
    );
  }

  /**
   * Shows a message.
   *
   * `GET /_rongkit/messages/{messageUID}`
   */
  getMessage(params: GetMessageParams, options?: AdminCallOptions): Promise<MessageDetail> {
    return this.call({ method: 'GET', path: '/messages/{messageUID}', query: ['at', 'report'] }, params, options);
  }

  /**
   * Lists the users whom a message reached, in the order of their ids.
   *
   * Inferred: a user has read a message if a read receipt (`RC:ReadNtf`) or a read position (`RC:SRSMsg`) of the user
   * covers it.
   *
   * `GET /_rongkit/messages/{messageUID}/receivers`
   */
  listMessageReceivers(params: ListMessageReceiversParams, options?: AdminCallOptions): Promise<ReceiverPage> {
    return this.call(
      { method: 'GET', path: '/messages/{messageUID}/receivers', query: ['after', 'limit', 'at', 'report'] },
      params,
      options,
    );
  }

  /**
   * Lists the latest messages that did not reach everybody, with the reasons, by default the oldest first: at most
   * 1,000.
   *
   * If up to 20 users lack a message, there is a record for each of these users. If more users lack it, one record has
   * their number. Reasons from the rules of the service: `blacklist`, `notInWhitelist`, `deactivated`,
   * `queuedWhileBlocked`, `offline`, `directed`, `notAMember`, `nobodyElse`, `notThere`, `distributionStopped`,
   * `unknownMembers`, `streamEnded`. Reasons for refusals: `blocked`, `muted`, `groupMuted`, `chatBanned`,
   * `notRegistered`, `blockedWord`, `refusedByAppServer`, `rateLimited`, `badAppKey`, `badSignature`, `badRequest`,
   * `fault`, `unsupported`, `refused`. Reasons for changed content: `wordReplaced`, `replacedByAppServer`. The log is
   * in memory: it is empty after a start, also with a data folder (`--data`), and after a reset, import or fork.
   * `since` is that time.
   *
   * `GET /_rongkit/undelivered`
   */
  listUndelivered(params?: ListUndeliveredParams, options?: AdminCallOptions): Promise<UndeliveredPage> {
    return this.call(
      {
        method: 'GET',
        path: '/undelivered',
        query: ['userId', 'messageUID', 'requestId', 'fromUserId', 'reason', 'order', 'after', 'limit'],
      },
      params,
      options,
    );
  }

  /**
   * Lists all conversations that have messages, the one with the latest message first.
   *
   * With very many messages, the first pages are empty while the messages are counted. `next` leads to the next page.
   *
   * `GET /_rongkit/conversations`
   */
  listConversations(params?: ListConversationsParams, options?: AdminCallOptions): Promise<ConversationPage> {
    return this.call(
      { method: 'GET', path: '/conversations', query: ['after', 'limit', 'q', 'at', 'report'] },
      params,
      options,
    );
  }

  /**
   * Finds users, groups, rooms, ultra groups and messages by a part of their id, name or content.
   *
   * Items whose id equals `q` come first. Very long lists are searched only in part.
   *
   * `GET /_rongkit/search`
   */
  search(params?: SearchParams, options?: AdminCallOptions): Promise<SearchResult> {
    return this.call({ method: 'GET', path: '/search', query: ['q', 'limit', 'at', 'report'] }, params, options);
  }

  /**
   * Lists the messages that a user received, oldest first.
   *
   * With `count` and `waitMs`, the emulator answers once the inbox has `count` messages, at the latest after `waitMs`.
   *
   * `GET /_rongkit/inbox/{userId}`
   */
  getInbox(params: GetInboxParams, options?: AdminCallOptions): Promise<readonly ReceivedMessage[]> {
    return this.call({ method: 'GET', path: '/inbox/{userId}', query: ['count', 'waitMs'] }, params, options);
  }

  /**
   * Lists the push notifications that the real service would have sent, oldest first.
   *
   * `GET /_rongkit/pushes`
   */
  listPushes(options?: AdminCallOptions): Promise<readonly Push[]> {
    return this.call({ method: 'GET', path: '/pushes' }, {}, options);
  }

  /**
   * Lists the text messages (SMS) that the real service would have sent, with their codes, oldest first.
   *
   * `GET /_rongkit/sms`
   */
  listSms(options?: AdminCallOptions): Promise<readonly TextMessage[]> {
    return this.call({ method: 'GET', path: '/sms' }, {}, options);
  }

  /**
   * Sends a message as the client of a user, under the rules for clients.
   *
   * Neither the sender nor a receiver has to be connected.
   *
   * `POST /_rongkit/clients/{userId}/send`
   */
  sendAsClient(params: SendAsClientParams, options?: AdminCallOptions): Promise<SentMessageReceipt> {
    return this.call({ method: 'POST', path: '/clients/{userId}/send' }, params, options);
  }

  /**
   * Shows the state of the virtual clock.
   *
   * `GET /_rongkit/clock`
   */
  getClock(options?: AdminCallOptions): Promise<ClockState> {
    return this.call({ method: 'GET', path: '/clock' }, {}, options);
  }

  /**
   * Moves, freezes or resumes the virtual clock.
   *
   * Kept with the data (`--data`), unless the next start has `--now`.
   *
   * `POST /_rongkit/clock`
   */
  setClock(params?: SetClockParams, options?: AdminCallOptions): Promise<ClockState> {
    return this.call({ method: 'POST', path: '/clock' }, params, options);
  }

  /**
   * Lists the faults that still apply, oldest first.
   *
   * `GET /_rongkit/faults`
   */
  listFaults(options?: AdminCallOptions): Promise<readonly Fault[]> {
    return this.call({ method: 'GET', path: '/faults' }, {}, options);
  }

  /**
   * Adds a fault: calls fail, are delayed or lose their connection.
   *
   * The fault needs at least one of `status`, `code`, `delayMs` and `drop`. Kept with the data (`--data`).
   *
   * `POST /_rongkit/faults`
   */
  addFault(params: AddFaultParams, options?: AdminCallOptions): Promise<readonly Fault[]> {
    return this.call({ method: 'POST', path: '/faults' }, params, options);
  }

  /**
   * Removes all faults.
   *
   * `DELETE /_rongkit/faults`
   */
  removeFaults(options?: AdminCallOptions): Promise<readonly Fault[]> {
    return this.call({ method: 'DELETE', path: '/faults' }, {}, options);
  }

  /**
   * Marks a user as online or offline, as if a client had connected or disconnected.
   *
   * Part of the state: kept with the data (`--data`), and exported.
   *
   * `POST /_rongkit/presence`
   */
  setPresence(params: SetPresenceParams, options?: AdminCallOptions): Promise<Presence> {
    return this.call({ method: 'POST', path: '/presence' }, params, options);
  }

  /**
   * Forbids a user to talk to an AI agent, or allows it again.
   *
   * Part of the state: kept with the data (`--data`), and exported.
   *
   * `POST /_rongkit/agent-restrictions`
   */
  restrictAgentUser(params: RestrictAgentUserParams, options?: AdminCallOptions): Promise<AgentRestriction> {
    return this.call({ method: 'POST', path: '/agent-restrictions' }, params, options);
  }

  /**
   * Lists the clients that are connected.
   *
   * `GET /_rongkit/clients`
   */
  listClients(options?: AdminCallOptions): Promise<readonly ConnectedClient[]> {
    return this.call({ method: 'GET', path: '/clients' }, {}, options);
  }

  /**
   * Cuts the connection of a client, as a lost network does.
   *
   * The client reconnects by itself.
   *
   * `DELETE /_rongkit/clients/{id}`
   */
  dropClient(params: DropClientParams, options?: AdminCallOptions): Promise<void> {
    return this.call({ method: 'DELETE', path: '/clients/{id}' }, params, options);
  }

  /**
   * Disconnects a client as if its user had logged in elsewhere.
   *
   * The client is told the reason, and does not reconnect by itself.
   *
   * `POST /_rongkit/clients/{id}/kick`
   */
  kickClient(params: KickClientParams, options?: AdminCallOptions): Promise<void> {
    return this.call({ method: 'POST', path: '/clients/{id}/kick' }, params, options);
  }

  /**
   * Lists the latest API requests, oldest first: at most 1,000.
   *
   * The log keeps at most 16 MB of bodies and answers.
   *
   * `GET /_rongkit/requests`
   */
  listRequests(params?: ListRequestsParams, options?: AdminCallOptions): Promise<readonly LoggedRequest[]> {
    return this.call({ method: 'GET', path: '/requests', query: ['after', 'limit'] }, params, options);
  }

  /**
   * Shows an API request.
   *
   * `GET /_rongkit/requests/{id}`
   */
  getRequest(params: GetRequestParams, options?: AdminCallOptions): Promise<LoggedRequest> {
    return this.call({ method: 'GET', path: '/requests/{id}' }, params, options);
  }

  /**
   * Lists the rate limits that calls have used, the most used first.
   *
   * `GET /_rongkit/limits`
   */
  listLimits(options?: AdminCallOptions): Promise<readonly BucketUse[]> {
    return this.call({ method: 'GET', path: '/limits' }, {}, options);
  }

  /**
   * Streams events as they happen, as server-sent events.
   *
   * Each event has `id`, `event` with the type, and `data` with `{"id","type","at","data"}`; `at` is the virtual time.
   * The types are `request`, `command`, `delivery`, `client`, `clock`, `fault`, `undelivered`, `reset`, `lost`. With
   * the header `Last-Event-ID` or the parameter `lastEventId`, the stream begins after the event with that id. If
   * events after it are no longer kept, the stream begins with a `lost` event instead. The emulator keeps the latest
   * 1,000 events of each type; without listeners, it drops all events after another 1,000. Up to 1,000 events are sent
   * at once. If more events are waiting, the oldest are dropped, and a `lost` event has their number, if it is known.
   * A comment is sent every 15 seconds, to keep the connection open.
   *
   * Answers with the stream of events.
   *
   * `GET /_rongkit/events`
   */
  streamEvents(params?: StreamEventsParams, options?: AdminCallOptions): Promise<Response> {
    return this.open({ method: 'GET', path: '/events', query: ['types', 'lastEventId'] }, params, options);
  }

  /**
   * Shows which callbacks are sent, and to which addresses.
   *
   * `GET /_rongkit/callbacks`
   */
  getCallbacks(options?: AdminCallOptions): Promise<Readonly<Record<string, unknown>>> {
    return this.call({ method: 'GET', path: '/callbacks' }, {}, options);
  }

  /**
   * Sets which callbacks are sent, and to which addresses.
   *
   * During a lease (`leaseCallbacks`), the options apply only after the lease has ended. Kept with the data (`--data`)
   * for the next start, unless that start has `--callbacks`; without a data folder gone at the end.
   *
   * `PUT /_rongkit/callbacks`
   */
  setCallbacks(
    params: Readonly<Record<string, unknown>>,
    options?: AdminCallOptions,
  ): Promise<Readonly<Record<string, unknown>>> {
    return this.call({ method: 'PUT', path: '/callbacks' }, params, options);
  }

  /**
   * Sets which callbacks are sent, and to which addresses, until the connection closes.
   *
   * The answer is a stream that stays open. Its first event has the options, which then apply. When the connection
   * closes, even because its program was killed, the previous options apply again. If there are several leases, the
   * latest applies. Neither `setCallbacks` nor a reset ends a lease.
   *
   * Answers with a stream that lasts as long as the lease.
   *
   * `POST /_rongkit/callbacks/lease`
   */
  leaseCallbacks(params: Readonly<Record<string, unknown>>, options?: AdminCallOptions): Promise<Response> {
    return this.open({ method: 'POST', path: '/callbacks/lease' }, params, options);
  }

  /**
   * Waits until every callback was delivered, has failed or was dropped, or until the time is up.
   *
   * `GET /_rongkit/callbacks/settled`
   */
  waitForCallbacks(params?: WaitForCallbacksParams, options?: AdminCallOptions): Promise<Settled> {
    return this.call({ method: 'GET', path: '/callbacks/settled', query: ['waitMs'] }, params, options);
  }

  /**
   * Lists the latest callbacks with their outcomes, oldest first: at most 1,000.
   *
   * `GET /_rongkit/callbacks/deliveries`
   */
  listDeliveries(options?: AdminCallOptions): Promise<readonly CallbackDelivery[]> {
    return this.call({ method: 'GET', path: '/callbacks/deliveries' }, {}, options);
  }

  /**
   * Shows a callback with its outcome.
   *
   * `GET /_rongkit/callbacks/deliveries/{id}`
   */
  getDelivery(params: GetDeliveryParams, options?: AdminCallOptions): Promise<CallbackDelivery> {
    return this.call({ method: 'GET', path: '/callbacks/deliveries/{id}' }, params, options);
  }

  /**
   * Sends a callback again, as it was or with another body.
   *
   * A `message.preSend` cannot be sent again: nothing waits for its verdict any more.
   *
   * `POST /_rongkit/callbacks/deliveries/{id}/resend`
   */
  resendDelivery(params: ResendDeliveryParams, options?: AdminCallOptions): Promise<CallbackDelivery> {
    return this.call({ method: 'POST', path: '/callbacks/deliveries/{id}/resend' }, params, options);
  }

  /**
   * Lists the commands that have changed the state, in order.
   *
   * A page begins after the command with the number `after`. Without `after`, it begins with the oldest command that
   * is kept. The option `history` of the emulator sets how far the history goes back.
   *
   * `GET /_rongkit/history`
   */
  listHistory(params?: ListHistoryParams, options?: AdminCallOptions): Promise<History> {
    return this.call({ method: 'GET', path: '/history', query: ['after', 'limit', 'report'] }, params, options);
  }

  /**
   * Compares the states after two commands, entry by entry.
   *
   * `GET /_rongkit/history/difference`
   */
  getDifference(params: GetDifferenceParams, options?: AdminCallOptions): Promise<StateDifferences> {
    return this.call(
      { method: 'GET', path: '/history/difference', query: ['from', 'to', 'limit', 'report'] },
      params,
      options,
    );
  }

  /**
   * Makes the state after an earlier command the live state.
   *
   * The clock is set back to its state after that command, and all clients are disconnected. A new command history
   * begins. With `report`, the state comes from an opened report.
   *
   * `POST /_rongkit/history/fork`
   */
  fork(params: ForkParams, options?: AdminCallOptions): Promise<ForkAnswer> {
    return this.call({ method: 'POST', path: '/history/fork' }, params, options);
  }

  /**
   * Saves the state and the command history as a report: a file `NAME.rongkit` that others can open.
   *
   * The report is a document of [the format](format.md), compressed with gzip.
   *
   * A report file, compressed with gzip.
   *
   * `GET /_rongkit/report`
   */
  saveReport(params?: SaveReportParams, options?: AdminCallOptions): Promise<Response> {
    return this.open({ method: 'GET', path: '/report', query: ['raw'] }, params, options);
  }

  /**
   * Opens a report for viewing, and leaves the live state unchanged.
   *
   * At most 8 reports can be open. Their unpacked size is limited to 1 GB in total.
   *
   * `POST /_rongkit/reports`
   */
  openReport(
    params: { readonly name?: string | undefined; readonly document: AdminDocument },
    options?: AdminCallOptions,
  ): Promise<OpenedReport> {
    return this.call(
      { method: 'POST', path: '/reports', query: ['name'], media: 'application/octet-stream' },
      params,
      options,
    );
  }

  /**
   * Lists the opened reports.
   *
   * `GET /_rongkit/reports`
   */
  listReports(options?: AdminCallOptions): Promise<readonly OpenedReport[]> {
    return this.call({ method: 'GET', path: '/reports' }, {}, options);
  }

  /**
   * Closes a report.
   *
   * `DELETE /_rongkit/reports/{id}`
   */
  closeReport(params: CloseReportParams, options?: AdminCallOptions): Promise<void> {
    return this.call({ method: 'DELETE', path: '/reports/{id}' }, params, options);
  }

  /**
   * Makes a signed call of the server API.
   *
   * The emulator signs the request and sends it to itself, so a web page needs no app secret. The call is logged and
   * rate-limited like any other call. Times in the answer, such as the `blockEndTime` of `user.queryBlock`, are in the
   * time zone of the data center: UTC+8 in `BJ`, which is the default, and UTC elsewhere.
   *
   * `POST /_rongkit/call`
   */
  callEndpoint(params: CallEndpointParams, options?: AdminCallOptions): Promise<CallAnswer> {
    return this.call({ method: 'POST', path: '/call' }, params, options);
  }
}
