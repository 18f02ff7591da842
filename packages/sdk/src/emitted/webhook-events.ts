// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

/**
 * A message was accepted. Messages of the server API are told of only if a switch of the console says so; broadcasts
 * to all users never are. A message that a blocked word stopped, or that was refused by `message.preSend`, is not told
 * of. Status messages are not told of. Changes, expansions and recalls in ultra groups come as messages of their own
 * with `originalMsgUID`.
 */
export interface MessageRoute {
  /** Id of the sender. */
  fromUserId: string;
  /** Id of the user, group, chatroom or ultra group that it was sent to. */
  toUserId: string;
  /** Message type, such as `RC:TxtMsg`. */
  objectName: string;
  /** What it says; JSON for built-in types. */
  content: string;
  /**
   * `PERSON` one-to-one, `PERSONS` discussion, `GROUP`, `TEMPGROUP` chatroom, `CUSTOMERSERVICE`, `NOTIFY` system, `MC`
   * and `MP` public services, `ULTRAGROUP`.
   */
  channelType: string;
  /** When the service received it, in milliseconds since 1970. */
  msgTimestamp: string;
  /** Id of the message. Repeats of a callback have the same. */
  msgUID: string;
  /** In ultra groups: the message that a change, an expansion or a recall refers to. */
  originalMsgUID?: string;
  /** 0 for no sensitive word, 1 for a blocked one, 2 for a replaced one. */
  sensitiveType?: 0 | 1 | 2;
  /** What it was sent from: `iOS`, `Android`, `HarmonyOS`, `Websocket`, `MiniProgram`, `PC` or `Server`. */
  source?: string;
  /** Channel of an ultra group, empty otherwise. */
  busChannel?: string;
  /** Receivers of a message for chosen members of a group. */
  groupUserIds?: string[];
  /** Whether it is marked as written by an AI; only when enabled. */
  aiGenerated?: boolean;
}

/**
 * A message is about to be delivered, and the app server may stop or change it. Without an answer in time the message
 * is delivered. Messages of the server API are asked about only if a switch of the console says so. A message that a
 * blocked word stopped is not asked about; a replaced word arrives replaced.
 */
export interface MessagePreSend {
  /** App key. */
  appKey: string;
  /** Id of the sender. */
  fromUserId: string;
  /** Id of the user, group, chatroom or ultra group that it is for. */
  targetId: string;
  /** Receivers of a message for chosen members of a group. */
  toUserIds?: string[];
  /** Message type, such as `RC:TxtMsg`. */
  msgType: string;
  /** What it says; JSON for built-in types. */
  content: string;
  /** Text of the push. */
  pushContent?: string;
  /** Whether there is no push. */
  disablePush?: boolean;
  /** Push settings, JSON. */
  pushExt?: string;
  /** Whether the message takes key-value pairs. */
  expansion?: boolean;
  /** The first key-value pairs, JSON. */
  extraContent?: string;
  /** `PERSON`, `PERSONS`, `GROUP`, `TEMPGROUP` or `ULTRAGROUP`. */
  channelType: string;
  /** When the service received it, in milliseconds since 1970. */
  msgTimeStamp: string;
  /** Id of the message; `message.route` calls it `msgUID`. */
  messageId: string;
  /** In ultra groups: the message that a change, an expansion or a recall refers to. */
  originalMsgUID?: string;
  /** What it was sent from: `iOS`, `Android`, `HarmonyOS`, `Websocket`, `MiniProgram`, `PC` or `Server`. */
  os?: string;
  /** Channel of an ultra group, empty otherwise. */
  busChannel?: string;
  /** The sender's address and port. */
  clientIp?: string;
  /** Whether it is marked as written by an AI; only when enabled. */
  aiGenerated?: boolean;
}

/** The conversation. */
export interface ConversationInfo {
  /** 1 one-to-one, 3 group, 4 chatroom, 6 system, 10 ultra group. */
  conversationType: number;
  /** Id of the other user, the group or the room. */
  targetId: string;
  /** Channel of an ultra group, empty otherwise. */
  busChannel?: string;
}

/** The message. */
export interface OriginalMessageInfo {
  /** Id of the message. */
  messageId: string;
  /** When it was sent, in milliseconds since 1970. */
  messageTime: number;
}

/** Of a recall. */
export interface RecallInfo {
  /** Whether clients delete the message instead of showing that it was recalled. */
  isDelete?: 0 | 1;
  /** Whether an administrator did it. */
  isAdmin?: 0 | 1;
  /** Any text of yours. */
  extra?: string;
}

/** Of a deletion. */
export interface DeleteInfo {
  /** 1 for named messages, 2 for all up to a time. */
  deleteType: 1 | 2;
  /** That time, in milliseconds since 1970. */
  msgTimestamp?: number;
}

/** A message was recalled, or messages were deleted (known from a community SDK only). How it is signed is inferred. */
export interface MessageOperation {
  /** 1 for a recall, 2 for a deletion. */
  eventType: 1 | 2;
  /** Id of who did it. */
  fromUserId: string;
  /** When, in milliseconds since 1970. */
  optTime: number;
  /** What it was done from: `iOS`, `Android`, `HarmonyOS`, `Websocket`, `MiniProgram`, `PC` or `Server`. */
  source?: string;
  /** The conversation. */
  conversationInfo: ConversationInfo;
  /** The message. */
  originalMsgInfo?: OriginalMessageInfo;
  /** Of a recall. */
  recallMsgInfo?: RecallInfo;
  /** Of a deletion. */
  deleteMsgInfo?: DeleteInfo;
}

/** The moderation service has judged a message. The names of its signing headers are inferred. */
export interface ModerationAuditResult {
  /** 10000 passed, 10001 refused. */
  result: 10000 | 10001;
  /** The message, JSON: `appKey`, `fromUserId`, `targetId`, `toUserIds`, `conversationType`, `objectName` and more. */
  content: string;
  /** Id of the message. */
  msgUID: string;
  /** Who judged. */
  serviceProvider?: string;
  /** What they said, JSON of their own. */
  resultDetail?: string;
}

/** A client connected, lost its connection or logged out. Each device is told of by itself. */
export interface UserOnlineStatus {
  /** User id; the name of this field is in small letters. */
  userid: string;
  /** `0` online, `1` offline, `2` logged out. */
  status: '0' | '1' | '2';
  /** What the client runs on; only sure on going online. */
  os?: string;
  /** When, in milliseconds since 1970. */
  time: number;
  /** The client's address and port. */
  clientIp?: string;
  /** One connection, which tells the devices of a user apart. */
  sessionId?: string;
}

/** A deactivation or reactivation of a user is finished. */
export interface UserDeactivation {
  /** User id. */
  userId: string;
  /** What `user.deactivate` or `user.reactivate` answered. */
  operateId: string;
  /** 0 deactivated, 1 reactivated. */
  type: 0 | 1;
  /** `0` for success. */
  code: string;
  /** When, in milliseconds since 1970. */
  time: number;
}

/** A hosted user profile was changed or cleared. */
export interface UserProfile {
  /** User id. */
  userId: string;
  /** 0 cleared, 1 changed. */
  type: 0 | 1;
  /** When, in milliseconds since 1970. */
  time: number;
  /** The basic fields that changed, JSON. */
  userProfile?: string;
  /** The fields of your own that changed, JSON. */
  userExtProfile?: string;
}

/** A friendship was asked for, made, refused or ended. */
export interface UserFriend {
  /** 1 asked, 2 accepted, 3 refused, 4 ended, 5 made by the server API. */
  eventType: 1 | 2 | 3 | 4 | 5;
  /** Id of who did it. */
  userId: string;
  /** Id of the other one. */
  toUserId: string;
  /** When, in milliseconds since 1970. */
  time: number;
  /** What it was done from: `iOS`, `Android`, `Websocket`, `PC`, `MiniProgram` or `Server`. */
  source?: string;
  /** What was said with the request. */
  extra?: string;
}

/** The bot. */
export interface WebhookBot {
  /** User id of the bot. */
  userId: string;
  /** Its name. */
  name?: string;
  /** Address of its avatar. */
  profileUrl?: string;
  /** Its kind. */
  type?: string;
  /** Texts of yours by key. */
  metadata?: Readonly<Record<string, string>>;
}

/** Something happened that a bot listens for. What an answer means is in no source. */
export interface BotWebhook {
  /** What happened, such as `message:private`. */
  type: string;
  /** When, in milliseconds since 1970. */
  timestamp: number;
  /** The bot. */
  bot: WebhookBot;
  /** Of a message: `fromUserId`, `toUserId`, `objectName`, `content`, `channelType` and more. */
  data: Readonly<Record<string, unknown>>;
}

/** A chatroom was created or destroyed, or members joined or left. The devices of a user are not told apart. */
export interface ChatroomStatus {
  /** Chatroom id; `chatroom.kv` writes it with a small r. */
  chatRoomId: string;
  /** Who joined or left; empty when the room was created. */
  userIds: string[];
  /** Why: 0 by a call, 1 offline for too long, 2 blocked, 3 the room was idle. */
  status: 0 | 1 | 2 | 3;
  /** 0 created, 1 joined, 2 left, 3 destroyed. */
  type: 0 | 1 | 2 | 3;
  /** When, in milliseconds since 1970. */
  time: number;
}

/** An attribute of a chatroom was set or removed. */
export interface ChatroomKv {
  /** Chatroom id. */
  chatroomId: string;
  /** Name of the attribute; absent or empty when all were removed (inferred). */
  key?: string;
  /** Its value; absent or empty when it was removed (inferred). */
  value?: string;
  /** 1 set, 2 removed, 3 all removed. */
  optType: 1 | 2 | 3;
  /** Id of who did it. */
  userId: string;
  /** Reserved. */
  status?: number;
  /** When, in milliseconds since 1970. */
  timestamp: number;
  /** Rises with each change. */
  version?: number;
}

/** The name, profile or permissions of a hosted group changed. */
export interface GroupProfile {
  /** Group id. */
  groupId: string;
  /** Name of the group. */
  groupName?: string;
  /** When, in milliseconds since 1970. */
  time: number;
  /** Id of who did it. */
  optUserId?: string;
  /** The basic fields: `introduction`, `announcement`, `portraitUrl`. */
  groupProfile?: Readonly<Record<string, unknown>>;
  /** The fields of your own. */
  groupExtProfile?: Readonly<Record<string, unknown>>;
  /** Who may do what: `joinPerm`, `removePerm`, `memInvitePerm` and so on. */
  permissions?: Readonly<Record<string, unknown>>;
}

/** A hosted group was created or dismissed, or its members changed. */
export interface GroupOperation {
  /** Group id. */
  groupId: string;
  /** 1 created, 2 joined, 3 removed, 4 left, 5 dismissed, 6 manager added, 7 manager removed, 8 owner changed. */
  eventType: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  /** When, in milliseconds since 1970. */
  time: number;
  /** Id of who did it. */
  optUserId?: string;
  /** Those to whom it was done. */
  userIds?: string[];
}

/**
 * An audio and video room was created or destroyed, or its members or streams changed. A regular report also has
 * `members`, in a form that differs between versions.
 */
export interface RtcRoomStatus {
  /** App key. */
  appKey: string;
  /** Room id. */
  roomId: string;
  /** 1 a regular report, 2 created, 3 destroyed, 11 a member joined, 12 a member left, 20 streams changed. */
  event: 1 | 2 | 3 | 11 | 12 | 20;
  /** User id. */
  userId?: string;
  /** When, in milliseconds since 1970. */
  timestamp: number;
  /** How a member left. */
  exitType?: number;
  /** How long the member stayed, or the room existed, in milliseconds. */
  durationTime?: number;
  /** For subscribing to streams. */
  token?: string;
}

/** The moderation of a stream began, ended, failed or found something. */
export interface RtcModeration {
  /** 1 began, 2 ended, 3 failed, 4 found something. */
  type: 1 | 2 | 3 | 4;
  /** Status of the task. */
  code?: number;
  /** App key. */
  appKey: string;
  /** Room id. */
  roomId: string;
  /** User id. */
  userId?: string;
  /** Scene. */
  scene?: string;
  /** Session. */
  sessionId?: string;
  /** The stream, or what was found: `riskLevel`, `riskType`, `contentUrl` and more. */
  content: Readonly<Record<string, unknown>>;
}

/** Data of each callback, by its id. */
export interface WebhookData {
  'message.route': MessageRoute;
  'message.preSend': MessagePreSend;
  'message.operation': MessageOperation;
  'moderation.auditResult': ModerationAuditResult;
  'user.onlineStatus': UserOnlineStatus;
  'user.deactivation': UserDeactivation;
  'user.profile': UserProfile;
  'user.friend': UserFriend;
  'bot.webhook': BotWebhook;
  'chatroom.status': ChatroomStatus;
  'chatroom.kv': ChatroomKv;
  'group.profile': GroupProfile;
  'group.operation': GroupOperation;
  'rtc.roomStatus': RtcRoomStatus;
  'rtc.moderation': RtcModeration;
}
