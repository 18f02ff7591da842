/** This file lists the bodies of packets as proto2 messages: fields that the emulator uses, with number and kind. */

const PushExtra = {
  title: [1, 'text'],
  pushId: [3, 'text'],
  pushConfigs: [4, 'text'],
  templateId: [5, 'text'],
} as const;

/** A message that a client sends. */
export const UpStreamMessage = {
  sessionId: [1, 'int'],
  classname: [2, 'text'],
  content: [3, 'text'],
  pushText: [4, 'text'],
  appData: [5, 'text'],
  toUserIds: [6, 'text', 'list'],
  configFlag: [9, 'int'],
  extraContent: [11, 'text'],
  pushExt: [12, PushExtra],
  busChannel: [13, 'text'],
} as const;

/** A message that a client receives. */
export const DownStreamMessage = {
  fromUserId: [1, 'text'],
  type: [2, 'int'],
  groupId: [3, 'text'],
  classname: [4, 'text'],
  content: [5, 'text'],
  dataTime: [6, 'int'],
  status: [7, 'int'],
  msgId: [9, 'text'],
  direction: [10, 'int'],
  source: [13, 'text'],
  extraContent: [15, 'text'],
  pushContent: [16, 'text'],
  configFlag: [17, 'int'],
  busChannel: [19, 'text'],
  extStatus: [20, 'int'],
  toUserIds: [21, 'text', 'list'],
  optionBits: [23, 'int'],
  convertExt: [24, 'text'],
} as const;

export const NotifyMsg = { type: [1, 'int'], time: [2, 'int'], chrmId: [3, 'text'], destroyType: [4, 'int'] } as const;

export const SyncRequestMsg = { syncTime: [1, 'int'], isPullSend: [4, 'bool'], sendBoxSyncTime: [6, 'int'] } as const;

export const DownStreamMessages = {
  list: [1, DownStreamMessage, 'list'],
  syncTime: [2, 'int'],
  finished: [3, 'bool'],
} as const;

export const PullUserSettings = { version: [1, 'int'] } as const;
const Tag = { tagId: [1, 'text'], name: [2, 'text'], createdTime: [3, 'int'], isTop: [4, 'bool'] } as const;
const UserSetting = {
  targetId: [1, 'text'],
  type: [2, 'int'],
  key: [4, 'text'],
  value: [5, 'bytes'],
  version: [6, 'int'],
  status: [7, 'int'],
  tags: [8, Tag, 'list'],
} as const;
export const UserSettings = { items: [1, UserSetting, 'list'], version: [2, 'int'] } as const;
export const UserSettingsChanged = { version: [1, 'int'], reserve: [2, 'bool'] } as const;
export const SetTags = { tags: [2, Tag, 'list'] } as const;
export const TagsSet = { version: [1, 'int'], reserve: [2, 'bool'], updateVersion: [3, 'bool'] } as const;

export const SessionStateItem = {
  kind: [1, 'int'],
  value: [2, 'text'],
  tags: [3, Tag, 'list'],
  time: [4, 'int'],
} as const;
export const SessionState = {
  type: [1, 'int'],
  channelId: [2, 'text'],
  time: [3, 'int'],
  items: [4, SessionStateItem, 'list'],
  busChannel: [5, 'text'],
} as const;
export const PullSessionStates = { time: [1, 'int'] } as const;
export const SessionStates = { version: [1, 'int'], states: [2, SessionState, 'list'] } as const;
export const SetSessionStates = { states: [2, SessionState, 'list'] } as const;
export const SessionStatesSet = { version: [1, 'int'], updateVersion: [2, 'bool'] } as const;
export const SetTypeLevel = { type: [1, 'int'], unpushLevel: [3, 'signed'] } as const;

export const SetQuietHours = { startTime: [1, 'text'], spanMinutes: [2, 'int'], level: [3, 'int'] } as const;
export const QuietHours = {
  isUnpush: [1, 'int'],
  startTime: [2, 'text'],
  spanMinutes: [3, 'int'],
  level: [4, 'int'],
} as const;

export const PullEvents = { syncTime: [1, 'int'] } as const;
export const Events = { syncTime: [2, 'int'], hasNext: [3, 'bool'] } as const;

export const PullModified = { pullVersion: [1, 'int'] } as const;
const ModifiedMessage = { modifyType: [1, 'int'], msg: [2, DownStreamMessage] } as const;
export const Modified = { list: [1, ModifiedMessage, 'list'], nextVersion: [2, 'int'], finished: [3, 'bool'] } as const;
export const Modify = { targetId: [2, 'text'], type: [3, 'int'], msgUID: [4, 'text'], content: [7, 'text'] } as const;
export const ModifyAnswer = { modifyTime: [1, 'int'] } as const;

const MessageRef = { msgUID: [2, 'text'] } as const;
export const QueryMessages = { targetId: [1, 'text'], type: [2, 'int'], query: [3, MessageRef, 'list'] } as const;
export const FoundMessages = { list: [1, DownStreamMessage, 'list'], missing: [2, 'text', 'list'] } as const;

export const JoinedChatroom = {
  nothing: [1, 'int'],
  sessionId: [2, 'text'],
  joinTime: [3, 'int'],
  createTime: [4, 'int'],
  memberCount: [5, 'int'],
  banState: [6, 'int'],
  whiteListState: [7, 'int'],
} as const;

export const PullChatroom = { syncTime: [1, 'int'], count: [2, 'int'] } as const;
/** Each item of `list` is the bytes of an encoded `DownStreamMessage`. */
export const ChatroomMessages = { list: [1, 'bytes', 'list'], syncTime: [2, 'int'] } as const;

export const QueryChatroom = { count: [1, 'int'], order: [2, 'int'] } as const;
const ChatroomUser = { time: [1, 'int'], id: [2, 'text'] } as const;
export const ChatroomInfo = { total: [1, 'int'], users: [2, ChatroomUser, 'list'] } as const;

const Entry = {
  key: [1, 'text'],
  value: [2, 'text'],
  status: [3, 'int'],
  timestamp: [4, 'int'],
  uid: [5, 'text'],
  version: [6, 'int'],
} as const;
export const PullEntries = { timestamp: [1, 'int'] } as const;
export const Entries = { entries: [1, Entry, 'list'], isFull: [2, 'bool'], syncTime: [3, 'int'] } as const;
export const ChangeEntry = { entry: [1, Entry], notify: [2, 'bool'], notification: [3, UpStreamMessage] } as const;
export const ChangeEntries = {
  entries: [1, Entry, 'list'],
  notify: [2, 'bool'],
  notification: [3, UpStreamMessage],
} as const;
const EntryError = { key: [1, 'text'], errorCode: [2, 'int'] } as const;
export const EntriesChanged = { errors: [1, EntryError, 'list'] } as const;

export const QueryHistory = {
  targetId: [1, 'text'],
  time: [2, 'int'],
  count: [3, 'int'],
  order: [4, 'int'],
  busChannel: [5, 'text'],
} as const;
export const History = { list: [1, DownStreamMessage, 'list'], syncTime: [2, 'int'], hasMsg: [3, 'int'] } as const;

export const QueryConversations = {
  type: [1, 'int'],
  count: [2, 'int'],
  startTime: [3, 'int'],
  order: [4, 'int'],
  channelTypes: [9, 'int', 'list'],
} as const;
const ConversationRow = {
  type: [1, 'int'],
  userId: [2, 'text'],
  msg: [3, DownStreamMessage],
  readMsgTime: [4, 'int'],
  unreadCount: [5, 'int'],
  busChannel: [6, 'text'],
  versionTime: [7, 'int'],
} as const;
export const Conversations = {
  info: [1, ConversationRow, 'list'],
  isFinished: [2, 'bool'],
  pullTime: [3, 'int'],
} as const;

const ConversationName = { conversationId: [1, 'text'], type: [2, 'int'], busChannel: [3, 'text'] } as const;
export const NamedConversations = { conversations: [1, ConversationName, 'list'], withMessages: [2, 'bool'] } as const;
/** The body of a query that removes the conversation with the target of the packet. */
export const RemoveConversation = { type: [1, 'int'] } as const;

const NamedMessage = { msgId: [1, 'text'], msgDataTime: [2, 'int'], direct: [3, 'int'] } as const;
export const DeleteMessages = {
  type: [1, 'int'],
  conversationId: [2, 'text'],
  msgs: [3, NamedMessage, 'list'],
  busChannel: [4, 'text'],
} as const;
export const ClearMessages = {
  targetId: [1, 'text'],
  dataTime: [2, 'int'],
  conversationType: [3, 'int'],
  busChannel: [4, 'text'],
} as const;
export const ClearBatch = { inputs: [1, ClearMessages, 'list'] } as const;

export const UploadTokenAnswer = { deadline: [1, 'int'], token: [2, 'text'], ossConfig: [25, 'text'] } as const;
export const FindFile = { type: [1, 'int'], key: [2, 'text'], fileName: [3, 'text'] } as const;
export const FileAddress = { downloadUrl: [1, 'text'] } as const;
