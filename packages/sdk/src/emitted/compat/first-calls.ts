// Emitted from packages/contract by `npm run codegen`. Change the contract, not this file.

/** Functions of `rongcloud-sdk` 1.0.3 by name. */
export const firstCalls = {
  'user.getToken': { endpoint: 'user.getToken', args: [{ to: 'userId' }, { to: 'name' }, { to: 'portraitUri' }] },
  'user.refresh': { endpoint: 'user.refresh', args: [{ to: 'userId' }, { to: 'name' }, { to: 'portraitUri' }] },
  'user.checkOnline': { endpoint: 'user.checkOnline', args: [{ to: 'userId' }] },
  'user.block': { endpoint: 'user.block', args: [{ to: 'userId' }, { to: 'minute', form: 'minutes' }] },
  'user.unblock': { endpoint: 'user.unBlock', args: [{ to: 'userId' }] },
  'user.block.query': { endpoint: 'user.queryBlock', args: [] },
  'user.blacklist.add': { endpoint: 'user.addBlacklist', args: [{ to: 'userId' }, { to: 'blackUserId' }] },
  'user.blacklist.remove': { endpoint: 'user.removeBlacklist', args: [{ to: 'userId' }, { to: 'blackUserId' }] },
  'user.blacklist.query': { endpoint: 'user.queryBlacklist', args: [{ to: 'userId' }] },
  'message.publish': {
    endpoint: 'message.publishPrivate',
    args: [
      { to: 'fromUserId' },
      { to: 'toUserId' },
      { to: 'objectName' },
      { to: 'content' },
      { to: 'pushContent', optional: true },
      { to: 'pushData', optional: true },
    ],
  },
  'message.private.publish': {
    endpoint: 'message.publishPrivate',
    args: [
      { to: 'fromUserId' },
      { to: 'toUserId' },
      { to: 'objectName' },
      { to: 'content' },
      { to: 'pushContent', optional: true },
      { to: 'pushData', optional: true },
    ],
  },
  'message.private.publish_template': {
    endpoint: 'message.publishTemplate',
    args: [
      { to: 'fromUserId' },
      { to: 'toUserId' },
      { to: 'objectName' },
      { to: 'content' },
      { to: 'values' },
      { to: 'pushContent' },
      { to: 'pushData' },
    ],
  },
  'message.system.publish': {
    endpoint: 'message.publishSystem',
    args: [
      { to: 'fromUserId' },
      { to: 'toUserId', form: 'list' },
      { to: 'objectName' },
      { to: 'content' },
      { to: 'pushContent', optional: true },
      { to: 'pushData', optional: true },
    ],
  },
  'message.group.publish': {
    endpoint: 'message.publishGroup',
    args: [
      { to: 'fromUserId' },
      { to: 'toGroupId' },
      { to: 'objectName' },
      { to: 'content' },
      { to: 'pushContent', optional: true },
      { to: 'pushData', optional: true },
    ],
  },
  'message.chatroom.publish': {
    endpoint: 'message.publishChatroom',
    args: [
      { to: 'fromUserId' },
      { to: 'toChatroomId' },
      { to: 'objectName' },
      { to: 'content' },
      { to: 'pushContent', optional: true, ignored: true },
      { to: 'pushData', optional: true, ignored: true },
    ],
  },
  'message.broadcast': {
    endpoint: 'message.broadcast',
    args: [
      { to: 'fromUserId' },
      { to: 'objectName' },
      { to: 'content' },
      { to: 'pushContent', optional: true },
      { to: 'pushData', optional: true },
    ],
  },
  'message.history': { endpoint: 'message.getHistory', args: [{ to: 'date' }] },
  'group.sync': { endpoint: 'group.sync', args: [{ to: 'userId' }, { to: 'group', form: 'map', invalid: 2000 }] },
  'group.create': {
    endpoint: 'group.create',
    args: [{ to: 'userId', form: 'list' }, { to: 'groupId', invalid: 2000 }, { to: 'groupName' }],
  },
  'group.join': {
    endpoint: 'group.create',
    args: [{ to: 'userId', form: 'list' }, { to: 'groupId', invalid: 2000 }, { to: 'groupName' }],
  },
  'group.quit': {
    endpoint: 'group.quit',
    args: [
      { to: 'userId', form: 'list' },
      { to: 'groupId', invalid: 2000 },
    ],
  },
  'group.dismiss': { endpoint: 'group.dismiss', args: [{ to: 'userId' }, { to: 'groupId', invalid: 2000 }] },
  'group.refresh': { endpoint: 'group.refresh', args: [{ to: 'groupId', invalid: 2000 }, { to: 'groupName' }] },
  'chatroom.create': { endpoint: 'chatroom.create', args: [{ to: 'chatroom', form: 'names', invalid: 1000 }] },
  'chatroom.destroy': { endpoint: 'chatroom.destroy', args: [{ to: 'chatroomId', form: 'list', invalid: 1000 }] },
  'chatroom.query': { endpoint: 'chatroom.query', args: [{ to: 'chatroomId', form: 'list', invalid: 1000 }] },
  'chatroom.queryAll': { endpoint: 'chatroom.query', args: [] },
  'chatroom.user.query': { endpoint: 'chatroom.queryUser', args: [{ to: 'chatroomId', invalid: 1000 }] },
} as const;
