// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

/**
 * A message was accepted. Messages sent by the server API are reported only if the console enables it; broadcasts to
 * all users never are. Messages stopped by a sensitive word or refused by `message.preSend` are not reported. Status
 * messages are not reported. Modifications, expansions and recalls in ultra groups are reported as separate messages
 * with `originalMsgUID`.
 */
export interface MessageRoute {
  /** Id of the sender. */
  fromUserId: string;
  /** Id of the target user, group, chatroom or ultra group. */
  toUserId: string;
  /** Message type, such as `RC:TxtMsg`. */
  objectName: string;
  /** Message content; JSON for built-in types. */
  content: string;
  /**
   * Conversation type: `PERSON` one-to-one, `PERSONS` discussion, `GROUP`, `TEMPGROUP` chatroom, `CUSTOMERSERVICE`,
   * `NOTIFY` system, `MC` and `MP` public services, `ULTRAGROUP`.
   */
  channelType: string;
  /** Time of receipt by the service: Unix time in milliseconds. */
  msgTimestamp: string;
  /** Id of the message. Retries of the callback have the same id. */
  msgUID: string;
  /** UID of the modified, expanded or recalled message; ultra groups only. */
  originalMsgUID?: string;
  /** Sensitive words in the message: 0 none, 1 a blocking word, 2 a replaced word. */
  sensitiveType?: 0 | 1 | 2;
  /** Platform of the sender: `iOS`, `Android`, `HarmonyOS`, `Websocket`, `MiniProgram`, `PC` or `Server`. */
  source?: string;
  /** Channel of the ultra group; empty in other conversations. */
  busChannel?: string;
  /** Ids of the receivers, if the message is for selected members of a group. */
  groupUserIds?: string[];
  /** True if the message is marked as AI-generated; only when enabled. */
  aiGenerated?: boolean;
}

/**
 * A message is about to be delivered; the app server may block or change it. If the app server does not answer in
 * time, the message is delivered. The callback is sent for messages of the server API only if the console enables it.
 * It is not sent for messages stopped by a sensitive word; replaced words arrive already replaced.
 */
export interface MessagePreSend {
  /** App key. */
  appKey: string;
  /** Id of the sender. */
  fromUserId: string;
  /** Id of the target user, group, chatroom or ultra group. */
  targetId: string;
  /** Ids of the receivers, if the message is for selected members of a group. */
  toUserIds?: string[];
  /** Message type, such as `RC:TxtMsg`. */
  msgType: string;
  /** Message content; JSON for built-in types. */
  content: string;
  /** Push text. */
  pushContent?: string;
  /** True if the push is disabled. */
  disablePush?: boolean;
  /** Push settings, as JSON. */
  pushExt?: string;
  /** True if the message accepts key-value pairs. */
  expansion?: boolean;
  /** Initial key-value pairs, as JSON. */
  extraContent?: string;
  /** Conversation type: `PERSON`, `PERSONS`, `GROUP`, `TEMPGROUP` or `ULTRAGROUP`. */
  channelType: string;
  /** Time of receipt by the service: Unix time in milliseconds. */
  msgTimeStamp: string;
  /** Id of the message; `message.route` calls it `msgUID`. */
  messageId: string;
  /** UID of the modified, expanded or recalled message; ultra groups only. */
  originalMsgUID?: string;
  /** Platform of the sender: `iOS`, `Android`, `HarmonyOS`, `Websocket`, `MiniProgram`, `PC` or `Server`. */
  os?: string;
  /** Channel of the ultra group; empty in other conversations. */
  busChannel?: string;
  /** The sender's IP address and port. */
  clientIp?: string;
  /** True if the message is marked as AI-generated; only when enabled. */
  aiGenerated?: boolean;
}

/** Conversation of the messages. */
export interface ConversationInfo {
  /** Conversation type: 1 one-to-one, 3 group, 4 chatroom, 6 system, 10 ultra group. */
  conversationType: number;
  /** Id of the target: the other user, the group or the chatroom. */
  targetId: string;
  /** Channel of the ultra group; empty in other conversations. */
  busChannel?: string;
}

/** Original message. */
export interface OriginalMessageInfo {
  /** Id of the message. */
  messageId: string;
  /** Send time: Unix time in milliseconds. */
  messageTime: number;
}

/** Details of a recall. */
export interface RecallInfo {
  /** 1 if clients delete the message instead of showing a recall notice. */
  isDelete?: 0 | 1;
  /** 1 if an administrator recalled the message. */
  isAdmin?: 0 | 1;
  /** Custom string of the recall. */
  extra?: string;
}

/** Details of a deletion. */
export interface DeleteInfo {
  /** Scope: 1 given messages, 2 all messages up to `msgTimestamp`. */
  deleteType: 1 | 2;
  /** Time up to which messages are deleted: Unix time in milliseconds. */
  msgTimestamp?: number;
}

/** A message was recalled or messages were deleted. Known from a community SDK only. Inferred: the signing method. */
export interface MessageOperation {
  /** Event: 1 recall, 2 deletion. */
  eventType: 1 | 2;
  /** Id of the user who recalled or deleted. */
  fromUserId: string;
  /** Time of the operation: Unix time in milliseconds. */
  optTime: number;
  /** Platform of the operation: `iOS`, `Android`, `HarmonyOS`, `Websocket`, `MiniProgram`, `PC` or `Server`. */
  source?: string;
  /** Conversation of the messages. */
  conversationInfo: ConversationInfo;
  /** Original message. */
  originalMsgInfo?: OriginalMessageInfo;
  /** Details of a recall. */
  recallMsgInfo?: RecallInfo;
  /** Details of a deletion. */
  deleteMsgInfo?: DeleteInfo;
}

/** The moderation service has reviewed a message. Inferred: the names of the signing headers. */
export interface ModerationAuditResult {
  /** Result: 10000 passed, 10001 refused. */
  result: 10000 | 10001;
  /** The message, as JSON: `appKey`, `fromUserId`, `targetId`, `toUserIds`, `conversationType`, `objectName` and more. */
  content: string;
  /** Id of the message. */
  msgUID: string;
  /** Name of the moderation provider. */
  serviceProvider?: string;
  /** Result details in the format of the provider, as JSON. */
  resultDetail?: string;
}

/** A client connected, lost its connection or logged out. Each device is reported separately. */
export interface UserOnlineStatus {
  /** User id. The field name is lower case. */
  userid: string;
  /** Status: `0` online, `1` offline, `2` logged out. */
  status: '0' | '1' | '2';
  /** Platform of the client; guaranteed only when going online. */
  os?: string;
  /** Time of the event: Unix time in milliseconds. */
  time: number;
  /** The client's IP address and port. */
  clientIp?: string;
  /** Connection id; distinguishes the devices of a user. */
  sessionId?: string;
}

/** The deactivation or reactivation of a user has finished. */
export interface UserDeactivation {
  /** User id. */
  userId: string;
  /** Operation id returned by `user.deactivate` or `user.reactivate`. */
  operateId: string;
  /** Operation: 0 deactivated, 1 reactivated. */
  type: 0 | 1;
  /** Result code; `0` on success. */
  code: string;
  /** Time of the event: Unix time in milliseconds. */
  time: number;
}

/** A hosted user profile was changed or cleared. */
export interface UserProfile {
  /** User id. */
  userId: string;
  /** Operation: 0 cleared, 1 changed. */
  type: 0 | 1;
  /** Time of the event: Unix time in milliseconds. */
  time: number;
  /** Changed basic fields, as JSON. */
  userProfile?: string;
  /** Changed custom fields, as JSON. */
  userExtProfile?: string;
}

/** A friend request was sent, accepted or refused, or a friendship was made or ended. */
export interface UserFriend {
  /** Event: 1 requested, 2 accepted, 3 refused, 4 ended, 5 made by the server API. */
  eventType: 1 | 2 | 3 | 4 | 5;
  /** Id of the user who acted. */
  userId: string;
  /** Id of the other user. */
  toUserId: string;
  /** Time of the event: Unix time in milliseconds. */
  time: number;
  /** Platform of the user: `iOS`, `Android`, `Websocket`, `PC`, `MiniProgram` or `Server`. */
  source?: string;
  /** Text of the request. */
  extra?: string;
}

/** The bot that received the event. */
export interface WebhookBot {
  /** User id of the bot. */
  userId: string;
  /** Name of the bot. */
  name?: string;
  /** URL of the avatar. */
  profileUrl?: string;
  /** Type of the bot. */
  type?: string;
  /** Custom strings by key. */
  metadata?: Readonly<Record<string, string>>;
}

/** A bot received an event that it listens for. No source states the meaning of the answer. */
export interface BotWebhook {
  /** Event type, such as `message:private`. */
  type: string;
  /** Time of the event: Unix time in milliseconds. */
  timestamp: number;
  /** The bot that received the event. */
  bot: WebhookBot;
  /** Event data. For a message: `fromUserId`, `toUserId`, `objectName`, `content`, `channelType` and more. */
  data: Readonly<Record<string, unknown>>;
}

/** A chatroom was created or destroyed, or members joined or left. The devices of a user are not distinguished. */
export interface ChatroomStatus {
  /** Chatroom id. The field is spelled `chatroomId` in `chatroom.kv`. */
  chatRoomId: string;
  /** Ids of the users who joined or left; empty when the room was created. */
  userIds: string[];
  /** Reason: 0 API call, 1 offline for too long, 2 blocked, 3 the room was idle. */
  status: 0 | 1 | 2 | 3;
  /** Event: 0 created, 1 joined, 2 left, 3 destroyed. */
  type: 0 | 1 | 2 | 3;
  /** Time of the event: Unix time in milliseconds. */
  time: number;
}

/** An attribute of a chatroom was set or removed. */
export interface ChatroomKv {
  /** Chatroom id. */
  chatroomId: string;
  /** Name of the attribute. Inferred: absent or empty when all were removed. */
  key?: string;
  /** Value of the attribute. Inferred: absent or empty when it was removed. */
  value?: string;
  /** Operation: 1 set, 2 removed, 3 all removed. */
  optType: 1 | 2 | 3;
  /** Id of the operator. */
  userId: string;
  /** Reserved. */
  status?: number;
  /** Time of the event: Unix time in milliseconds. */
  timestamp: number;
  /** Version number; increases with each change. */
  version?: number;
}

/** The name, profile or permissions of an entrusted group changed. */
export interface GroupProfile {
  /** Group id. */
  groupId: string;
  /** Name of the group. */
  groupName?: string;
  /** Time of the event: Unix time in milliseconds. */
  time: number;
  /** Id of the operator. */
  optUserId?: string;
  /** Basic fields: `introduction`, `announcement`, `portraitUrl`. */
  groupProfile?: Readonly<Record<string, unknown>>;
  /** Custom fields. */
  groupExtProfile?: Readonly<Record<string, unknown>>;
  /** Permissions: `joinPerm`, `removePerm`, `memInvitePerm` and so on. */
  permissions?: Readonly<Record<string, unknown>>;
}

/** An entrusted group was created or dismissed, or its members changed. */
export interface GroupOperation {
  /** Group id. */
  groupId: string;
  /** Event: 1 created, 2 joined, 3 removed, 4 left, 5 dismissed, 6 manager added, 7 manager removed, 8 owner changed. */
  eventType: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  /** Time of the event: Unix time in milliseconds. */
  time: number;
  /** Id of the operator. */
  optUserId?: string;
  /** Ids of the affected users. */
  userIds?: string[];
}

/**
 * An audio or video room was created or destroyed, or its members or streams changed. A periodic report also has
 * `members`; its format differs between versions.
 */
export interface RtcRoomStatus {
  /** App key. */
  appKey: string;
  /** Room id. */
  roomId: string;
  /** Event: 1 periodic report, 2 created, 3 destroyed, 11 member joined, 12 member left, 20 streams changed. */
  event: 1 | 2 | 3 | 11 | 12 | 20;
  /** User id. */
  userId?: string;
  /** Time of the event: Unix time in milliseconds. */
  timestamp: number;
  /** Reason code for leaving. */
  exitType?: number;
  /** Duration of the stay or of the room, in milliseconds. */
  durationTime?: number;
  /** Token for subscribing to streams. */
  token?: string;
}

/** The moderation of a stream started, ended, failed or reported a finding. */
export interface RtcModeration {
  /** Event: 1 started, 2 ended, 3 failed, 4 finding. */
  type: 1 | 2 | 3 | 4;
  /** Status code of the task. */
  code?: number;
  /** App key. */
  appKey: string;
  /** Room id. */
  roomId: string;
  /** User id. */
  userId?: string;
  /** Moderation scene. */
  scene?: string;
  /** Session id. */
  sessionId?: string;
  /** The stream, or the finding: `riskLevel`, `riskType`, `contentUrl` and more. */
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
