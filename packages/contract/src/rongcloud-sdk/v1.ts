import type { FirstArgument, FirstCall } from './old-call.js';

const to = (name: string): FirstArgument => ({ to: name });
const room: FirstArgument = { to: 'chatroomId', form: 'list', invalid: 1000 };
const group: FirstArgument = { to: 'groupId', invalid: 2000 };
const users: FirstArgument = { to: 'userId', form: 'list' };

const profile = [to('userId'), to('name'), to('portraitUri')];
const blocklist = [to('userId'), to('blackUserId')];
const message = [to('objectName'), to('content')];
const push: readonly FirstArgument[] = [
  { to: 'pushContent', optional: true },
  { to: 'pushData', optional: true },
];

const privateMessage: FirstCall = {
  endpoint: 'message.publishPrivate',
  args: [to('fromUserId'), to('toUserId'), ...message, ...push],
};
const join = (endpoint: string): FirstCall => ({ endpoint, args: [users, group, to('groupName')] });

/** Functions of `rongcloud-sdk` 1.0.3 by name, with their arguments in order. */
export const firstCalls = {
  'user.getToken': { endpoint: 'user.getToken', args: profile },
  'user.refresh': { endpoint: 'user.refresh', args: profile },
  'user.checkOnline': { endpoint: 'user.checkOnline', args: [to('userId')] },
  'user.block': { endpoint: 'user.block', args: [to('userId'), { to: 'minute', form: 'minutes' }] },
  'user.unblock': { endpoint: 'user.unBlock', args: [to('userId')] },
  'user.block.query': { endpoint: 'user.queryBlock', args: [] },
  'user.blacklist.add': { endpoint: 'user.addBlacklist', args: blocklist },
  'user.blacklist.remove': { endpoint: 'user.removeBlacklist', args: blocklist },
  'user.blacklist.query': { endpoint: 'user.queryBlacklist', args: [to('userId')] },

  'message.publish': privateMessage,
  'message.private.publish': privateMessage,
  'message.private.publish_template': {
    endpoint: 'message.publishTemplate',
    args: [to('fromUserId'), to('toUserId'), ...message, to('values'), to('pushContent'), to('pushData')],
  },
  'message.system.publish': {
    endpoint: 'message.publishSystem',
    args: [to('fromUserId'), { to: 'toUserId', form: 'list' }, ...message, ...push],
  },
  'message.group.publish': {
    endpoint: 'message.publishGroup',
    args: [to('fromUserId'), to('toGroupId'), ...message, ...push],
  },
  'message.chatroom.publish': {
    endpoint: 'message.publishChatroom',
    args: [
      to('fromUserId'),
      to('toChatroomId'),
      ...message,
      ...push.map((each) => ({ ...each, ignored: true as const })),
    ],
  },
  'message.broadcast': { endpoint: 'message.broadcast', args: [to('fromUserId'), ...message, ...push] },
  'message.history': { endpoint: 'message.getHistory', args: [to('date')] },

  'group.sync': { endpoint: 'group.sync', args: [to('userId'), { to: 'group', form: 'map', invalid: 2000 }] },
  'group.create': join('group.create'),
  'group.join': join('group.create'),
  'group.quit': { endpoint: 'group.quit', args: [users, group] },
  'group.dismiss': { endpoint: 'group.dismiss', args: [to('userId'), group] },
  'group.refresh': { endpoint: 'group.refresh', args: [group, to('groupName')] },

  'chatroom.create': { endpoint: 'chatroom.create', args: [{ to: 'chatroom', form: 'names', invalid: 1000 }] },
  'chatroom.destroy': { endpoint: 'chatroom.destroy', args: [room] },
  'chatroom.query': { endpoint: 'chatroom.query', args: [room] },
  'chatroom.queryAll': { endpoint: 'chatroom.query', args: [] },
  'chatroom.user.query': { endpoint: 'chatroom.queryUser', args: [{ to: 'chatroomId', invalid: 1000 }] },
} as const satisfies Readonly<Record<string, FirstCall>>;
