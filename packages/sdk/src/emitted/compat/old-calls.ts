// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

/** Functions of `rongcloud-sdk` 3.1.1 by name. */
export const oldCalls = {
  'User.register': {
    endpoint: 'user.getToken',
    args: {
      id: { to: 'userId', required: true },
      name: { to: 'name', required: true, length: [1, 64] },
      portrait: { to: 'portraitUri', required: true, length: [1, 512] },
    },
  },
  'User.update': {
    endpoint: 'user.refresh',
    args: {
      id: { to: 'userId', required: true },
      name: { to: 'name', required: true, length: [1, 64] },
      portrait: { to: 'portraitUri', required: true, length: [1, 512] },
    },
  },
  'User.Block.add': {
    endpoint: 'user.block',
    args: {
      id: { to: 'userId', required: true },
      minute: { to: 'minute', required: true, range: [1, 43200], type: 'number' },
    },
  },
  'User.Block.remove': { endpoint: 'user.unBlock', args: { id: { to: 'userId', required: true } } },
  'User.Block.getList': { endpoint: 'user.queryBlock', args: {}, exact: true },
  'User.Blacklist.add': {
    endpoint: 'user.addBlacklist',
    args: {
      id: { to: 'userId', required: true },
      blacklist: { to: 'blackUserId', required: true, form: 'ids', type: 'array' },
    },
  },
  'User.Blacklist.remove': {
    endpoint: 'user.removeBlacklist',
    args: {
      id: { to: 'userId', required: true },
      blacklist: { to: 'blackUserId', required: true, form: 'ids', type: 'array' },
    },
  },
  'User.Blacklist.getList': {
    endpoint: 'user.queryBlacklist',
    args: { id: { to: 'userId', required: true } },
    answer: { users: { to: 'users', each: 'id' } },
  },
  'User.Tag.set': {
    endpoint: 'push.setUserPushTag',
    args: { id: { to: 'userId', required: true }, tags: { to: 'tags', required: true, type: 'array' } },
  },
  'User.Tag.remove': {
    endpoint: 'push.setUserPushTag',
    args: { id: { to: 'userId', required: true } },
    fixed: { tags: [] },
  },
  'User.Tag.batchSet': {
    endpoint: 'push.setUserPushTags',
    args: {
      users: { to: 'userIds', required: true, form: 'ids', type: 'array' },
      tags: { to: 'tags', required: true, type: 'array' },
    },
    exact: true,
  },
  'User.Tag.batchRemove': {
    endpoint: 'push.setUserPushTags',
    args: { users: { to: 'userIds', required: true, form: 'ids', type: 'array' } },
    exact: true,
    fixed: { tags: [] },
  },
  'User.Tag.getList': {
    endpoint: 'push.getUserPushTags',
    args: { id: { to: 'userIds', required: true } },
    whole: { to: 'userIds', form: 'ids' },
    answer: { result: { to: 'tags' } },
  },
  'User.OnlineStatus.get': { endpoint: 'user.checkOnline', args: { id: { to: 'userId', required: true } } },
  'Sensitive.add': {
    endpoint: 'sensitiveWord.add',
    args: { keyword: { to: 'word', required: true, length: [1, 64] }, replace: { to: 'replaceWord', length: [0, 64] } },
    quirk: 'word',
  },
  'Sensitive.remove': { endpoint: 'sensitiveWord.batchRemove', args: { keywords: { to: 'words', required: true } } },
  'Sensitive.getList': {
    endpoint: 'sensitiveWord.list',
    args: { type: { to: 'type' } },
    exact: true,
    fallback: { type: 2 },
  },
  'Message.History.get': { endpoint: 'message.getHistory', args: { date: { to: 'date', required: true } } },
  'Message.History.remove': { endpoint: 'message.deleteMessage', args: { date: { to: 'date', required: true } } },
  'Message.Private.send': {
    endpoint: 'message.publishPrivate',
    args: {
      senderId: { to: 'fromUserId', required: true },
      targetId: { to: 'toUserId', required: true },
      objectName: { to: 'objectName', required: true },
      content: { to: 'content', required: true, form: 'json' },
    },
  },
  'Message.Private.sendTemplate': {
    endpoint: 'message.publishTemplate',
    args: {
      senderId: { to: 'fromUserId', required: true },
      objectName: { to: 'objectName', required: true },
      template: { to: 'content', required: true, form: 'json' },
      content: { to: 'values', required: true, type: 'object' },
    },
    exact: true,
    quirk: 'template',
  },
  'Message.Private.recall': {
    endpoint: 'message.recall',
    args: {
      senderId: { to: 'fromUserId', required: true, length: [1, 64] },
      targetId: { to: 'targetId' },
      uId: { to: 'messageUID', required: true },
      sentTime: { to: 'sentTime', required: true },
    },
    fixed: { conversationType: 1 },
  },
  'Message.Chatroom.send': {
    endpoint: 'message.publishChatroom',
    args: {
      senderId: { to: 'fromUserId', required: true },
      targetId: { to: 'toChatroomId', required: true },
      objectName: { to: 'objectName', required: true },
      content: { to: 'content', required: true, form: 'json' },
    },
  },
  'Message.Chatroom.broadcast': {
    endpoint: 'message.broadcastChatroom',
    args: {
      senderId: { to: 'fromUserId', required: true, length: [1, 64] },
      objectName: { to: 'objectName', required: true },
      content: { to: 'content', required: true, form: 'document' },
    },
  },
  'Message.Discussion.send': {
    endpoint: 'message.publishDiscussion',
    args: {
      senderId: { to: 'fromUserId', required: true },
      targetId: { to: 'toDiscussionId', required: true },
      objectName: { to: 'objectName', required: true },
      content: { to: 'content', required: true, form: 'json' },
    },
  },
  'Message.Discussion.recall': {
    endpoint: 'message.recall',
    args: {
      senderId: { to: 'fromUserId', required: true, length: [1, 64] },
      targetId: { to: 'targetId' },
      uId: { to: 'messageUID', required: true },
      sentTime: { to: 'sentTime', required: true },
    },
    fixed: { conversationType: 2 },
  },
  'Message.System.send': {
    endpoint: 'message.publishSystem',
    args: {
      senderId: { to: 'fromUserId', required: true },
      targetId: { to: 'toUserId', required: true },
      objectName: { to: 'objectName', required: true },
      content: { to: 'content', required: true, form: 'json' },
    },
  },
  'Message.System.broadcast': {
    endpoint: 'message.broadcast',
    args: {
      senderId: { to: 'fromUserId', required: true, length: [1, 64] },
      objectName: { to: 'objectName', required: true },
      content: { to: 'content', required: true, form: 'document' },
    },
  },
  'Message.System.sendTemplate': {
    endpoint: 'message.publishSystemTemplate',
    args: {
      senderId: { to: 'fromUserId', required: true },
      objectName: { to: 'objectName', required: true },
      template: { to: 'content', required: true, form: 'json' },
      content: { to: 'values', required: true, type: 'object' },
    },
    exact: true,
    quirk: 'template',
  },
  'Message.Group.send': {
    endpoint: 'message.publishGroup',
    args: {
      senderId: { to: 'fromUserId', required: true },
      targetId: { to: 'toGroupId', required: true },
      objectName: { to: 'objectName', required: true },
      content: { to: 'content', required: true, form: 'json' },
    },
  },
  'Message.Group.sendMention': {
    endpoint: 'message.publishGroup',
    args: {
      senderId: { to: 'fromUserId', required: true },
      targetId: { to: 'toGroupId', required: true },
      objectName: { to: 'objectName', required: true },
      content: { to: 'content', required: true, form: 'json' },
    },
    fixed: { isMentioned: 1 },
    quirk: 'mention',
  },
  'Message.Group.recall': {
    endpoint: 'message.recall',
    args: {
      senderId: { to: 'fromUserId', required: true, length: [1, 64] },
      targetId: { to: 'targetId' },
      uId: { to: 'messageUID', required: true },
      sentTime: { to: 'sentTime', required: true },
    },
    fixed: { conversationType: 3 },
  },
  'Group.sync': {
    endpoint: 'group.sync',
    args: {
      id: { to: 'userId', required: true, length: [1, 64] },
      groups: { to: 'group', required: true, form: 'names', type: 'array' },
    },
    exact: true,
  },
  'Group.create': {
    endpoint: 'group.create',
    args: {
      id: { to: 'groupId', required: true, length: [1, 64] },
      name: { to: 'groupName', required: true, length: [1, 64] },
      members: { to: 'userId', required: true, form: 'ids', type: 'array', length: [1, 999999] },
    },
  },
  'Group.join': {
    endpoint: 'group.join',
    args: {
      member: { to: 'userId', required: true, form: 'id' },
      id: { to: 'groupId', required: true, length: [1, 64] },
      name: { to: 'groupName' },
    },
  },
  'Group.quit': {
    endpoint: 'group.quit',
    args: {
      id: { to: 'groupId', required: true, length: [1, 64] },
      member: { to: 'userId', required: true, form: 'id' },
    },
  },
  'Group.dismiss': {
    endpoint: 'group.dismiss',
    args: {
      id: { to: 'groupId', required: true, length: [1, 64] },
      member: { to: 'userId', required: true, form: 'id' },
    },
  },
  'Group.update': {
    endpoint: 'group.refresh',
    args: {
      id: { to: 'groupId', required: true, length: [1, 64] },
      name: { to: 'groupName', required: true, length: [1, 64] },
    },
  },
  'Group.get': {
    endpoint: 'group.queryUser',
    args: { id: { to: 'groupId', required: true, length: [1, 64] } },
    answer: { users: { to: 'members' } },
  },
  'Group.Gag.add': {
    endpoint: 'group.addGagUser',
    args: {
      id: { to: 'groupId', required: true, length: [1, 64] },
      members: { to: 'userId', form: 'ids' },
      minute: { to: 'minute', required: true, range: [0, 43200], type: 'number' },
    },
  },
  'Group.Gag.remove': {
    endpoint: 'group.rollbackGagUser',
    args: { id: { to: 'groupId', required: true, length: [1, 64] }, members: { to: 'userId', form: 'ids' } },
  },
  'Group.Gag.getList': {
    endpoint: 'group.listGagUser',
    args: { id: { to: 'groupId', required: true, length: [1, 64] } },
    answer: { users: { to: 'members', each: { userId: 'id' } } },
  },
  'Group.Mute.All.add': {
    endpoint: 'group.addBan',
    args: { groups: { to: 'groupId', required: true, form: 'ids', type: 'array', length: [1, 20] } },
    exact: true,
  },
  'Group.Mute.All.remove': {
    endpoint: 'group.removeBan',
    args: { groups: { to: 'groupId', required: true, form: 'ids', type: 'array', length: [1, 20] } },
    exact: true,
  },
  'Group.Mute.All.getList': {
    endpoint: 'group.listBan',
    args: {},
    exact: true,
    answer: { groupinfo: { to: 'groups', each: { groupId: 'id', stat: 'isMuted' } } },
  },
  'Group.Mute.Member.add': {
    endpoint: 'group.addGagUser',
    args: {
      id: { to: 'groupId', required: true, length: [1, 64] },
      members: { to: 'userId', required: true, form: 'ids', type: 'array', length: [1, 999999] },
      minute: { to: 'minute', required: true, range: [0, 43200], type: 'number' },
    },
  },
  'Group.Mute.Member.remove': {
    endpoint: 'group.rollbackGagUser',
    args: { id: { to: 'groupId', required: true, length: [1, 64] }, members: { to: 'userId', form: 'ids' } },
  },
  'Group.Mute.Member.getList': {
    endpoint: 'group.listGagUser',
    args: { id: { to: 'groupId', required: true, length: [1, 64] } },
    answer: { users: { to: 'members', each: { userId: 'id' } } },
  },
  'Group.Mute.Whitelist.add': {
    endpoint: 'group.addBanWhitelist',
    args: {
      id: { to: 'groupId', required: true, length: [1, 64] },
      members: { to: 'userId', required: true, form: 'ids', type: 'array', length: [1, 999999] },
    },
  },
  'Group.Mute.Whitelist.remove': {
    endpoint: 'group.removeBanWhitelist',
    args: {
      id: { to: 'groupId', required: true, length: [1, 64] },
      members: { to: 'userId', required: true, form: 'ids', type: 'array', length: [1, 999999] },
    },
  },
  'Group.Mute.Whitelist.getList': {
    endpoint: 'group.listBanWhitelist',
    args: { id: { to: 'groupId', required: true, length: [1, 64] } },
    answer: { userIds: { to: 'members', each: 'id' } },
    repeats: ['id'],
  },
  'Conversation.mute': {
    endpoint: 'conversation.setNotification',
    args: {
      type: { to: 'conversationType', required: true, form: 'conversationType' },
      targetId: { to: 'targetId', required: true, length: [1, 64] },
      userId: { to: 'requestId', required: true },
    },
    fixed: { isMuted: 1 },
  },
  'Conversation.unmute': {
    endpoint: 'conversation.setNotification',
    args: {
      type: { to: 'conversationType', required: true, form: 'conversationType' },
      targetId: { to: 'targetId', required: true, length: [1, 64] },
      userId: { to: 'requestId', required: true },
    },
    fixed: { isMuted: 0 },
  },
  'Chatroom.create': {
    endpoint: 'chatroom.create',
    args: { id: { to: 'chatroom', required: true }, name: { to: 'chatroom', required: true } },
    whole: { to: 'chatroom', form: 'names' },
  },
  'Chatroom.destroy': { endpoint: 'chatroom.destroy', args: { id: { to: 'chatroomId', required: true } } },
  'Chatroom.destory': { endpoint: 'chatroom.destroy', args: { id: { to: 'chatroomId', required: true } } },
  'Chatroom.get': {
    endpoint: 'chatroom.queryUser',
    args: { id: { to: 'chatroomId', required: true }, count: { to: 'count' }, order: { to: 'order' } },
    answer: { users: { to: 'members' } },
  },
  'Chatroom.isExist': {
    endpoint: 'chatroom.checkUsers',
    args: {
      id: { to: 'chatroomId', required: true },
      members: { to: 'userId', required: true, form: 'ids', type: 'array' },
    },
    answer: { result: { to: 'members', each: { userId: 'id' } } },
  },
  'Chatroom.Ban.add': {
    endpoint: 'chatroom.addGlobalGagUser',
    args: {
      members: { to: 'userId', required: true, form: 'ids', type: 'array' },
      minute: { to: 'minute', required: true, range: [1, 43200], type: 'number' },
    },
  },
  'Chatroom.Ban.remove': {
    endpoint: 'chatroom.removeGlobalGagUser',
    args: { members: { to: 'userId', required: true, form: 'ids', type: 'array' } },
  },
  'Chatroom.Ban.getList': {
    endpoint: 'chatroom.listGlobalGagUser',
    args: {},
    exact: true,
    answer: { users: { to: 'members', each: { userId: 'id' } } },
  },
  'Chatroom.Block.add': {
    endpoint: 'chatroom.addBlockUser',
    args: {
      id: { to: 'chatroomId', required: true },
      members: { to: 'userId', required: true, form: 'ids', type: 'array' },
      minute: { to: 'minute', required: true, range: [1, 43200], type: 'number' },
    },
  },
  'Chatroom.Block.remove': {
    endpoint: 'chatroom.rollbackBlockUser',
    args: {
      id: { to: 'chatroomId', required: true },
      members: { to: 'userId', required: true, form: 'ids', type: 'array' },
    },
  },
  'Chatroom.Block.getList': {
    endpoint: 'chatroom.getListBlockUser',
    args: { id: { to: 'chatroomId', required: true } },
    answer: { users: { to: 'members', each: { userId: 'id' } } },
  },
  'Chatroom.Gag.add': {
    endpoint: 'chatroom.addGagUser',
    args: {
      id: { to: 'chatroomId' },
      members: { to: 'userId', required: true, form: 'ids', type: 'array' },
      minute: { to: 'minute', required: true, range: [1, 43200], type: 'number' },
    },
  },
  'Chatroom.Gag.remove': {
    endpoint: 'chatroom.rollbackGagUser',
    args: { id: { to: 'chatroomId' }, members: { to: 'userId', form: 'ids' } },
  },
  'Chatroom.Gag.getList': {
    endpoint: 'chatroom.listGagUser',
    args: { id: { to: 'chatroomId', required: true } },
    answer: { users: { to: 'members', each: { userId: 'id' } } },
  },
  'Chatroom.Demotion.add': {
    endpoint: 'chatroom.addPriority',
    args: { msgs: { to: 'objectName', required: true, type: 'array' } },
  },
  'Chatroom.Demotion.remove': {
    endpoint: 'chatroom.removePriority',
    args: { msgs: { to: 'objectName', required: true, type: 'array' } },
  },
  'Chatroom.Demotion.getList': { endpoint: 'chatroom.listPriority', args: {}, exact: true },
  'Chatroom.Distribute.stop': {
    endpoint: 'chatroom.stopDistributionMessage',
    args: { id: { to: 'chatroomId', required: true } },
  },
  'Chatroom.Distribute.resume': {
    endpoint: 'chatroom.resumeDistributionMessage',
    args: { id: { to: 'chatroomId', required: true } },
  },
  'Chatroom.KeepAlive.add': { endpoint: 'chatroom.addKeepalive', args: { id: { to: 'chatroomId', required: true } } },
  'Chatroom.KeepAlive.remove': {
    endpoint: 'chatroom.removeKeepalive',
    args: { id: { to: 'chatroomId', required: true } },
  },
  'Chatroom.KeepAlive.getList': {
    endpoint: 'chatroom.listKeepalive',
    args: {},
    exact: true,
    answer: { chatroomIds: { to: 'chatrooms' } },
  },
  'Chatroom.Whitelist.User.add': {
    endpoint: 'chatroom.addWhiteListUser',
    args: {
      id: { to: 'chatroomId', required: true },
      members: { to: 'userId', required: true, form: 'ids', type: 'array' },
    },
  },
  'Chatroom.Whitelist.User.remove': {
    endpoint: 'chatroom.removeWhiteListUser',
    args: {
      id: { to: 'chatroomId', required: true },
      members: { to: 'userId', required: true, form: 'ids', type: 'array' },
    },
  },
  'Chatroom.Whitelist.User.getList': {
    endpoint: 'chatroom.listWhiteListUser',
    args: { id: { to: 'chatroomId', required: true } },
    answer: { users: { to: 'members', each: 'id' } },
  },
  'Chatroom.Whitelist.Message.add': {
    endpoint: 'chatroom.addWhiteListMessage',
    args: { msgs: { to: 'objectnames', required: true, type: 'array' } },
  },
  'Chatroom.Whitelist.Message.remove': {
    endpoint: 'chatroom.removeWhiteListMessage',
    args: { msgs: { to: 'objectnames', required: true, type: 'array' } },
  },
  'Chatroom.Whitelist.Message.getList': {
    endpoint: 'chatroom.listWhiteListMessage',
    args: {},
    exact: true,
    answer: { whitlistMsgType: { to: 'objectNames' } },
  },
  'Push.push': {
    endpoint: 'push.broadcastPush',
    args: {
      platform: { to: 'platform', required: true, type: 'array' },
      audience: { to: 'audience', required: true, type: 'object' },
      notification: { to: 'notification', required: true, type: 'object' },
    },
  },
  'Push.message': {
    endpoint: 'push.broadcastPush',
    args: {
      platform: { to: 'platform', required: true, type: 'array' },
      audience: { to: 'audience', required: true, type: 'object' },
      notification: { to: 'notification', required: true, type: 'object' },
      fromUserId: { to: 'fromuserid', required: true, type: 'string' },
    },
  },
} as const;

/** Numbers of conversation types by name. */
export const oldConversationTypes = {
  PRIVATE: 1,
  DISCUSSION: 2,
  GROUP: 3,
  CUSTOMER_SERVICE: 5,
  SYSTEM: 6,
  APP_PUBLIC: 7,
  PUBLIC: 8,
} as const;

/** Error codes of rongcloud-sdk 3.1.1 by the code of the service. */
export const oldCodes = { '1004': '20000', '1008': '20001', '2007': '10001' } as const;
