import type { dataCenters } from '../data-centers.js';
import type { OldArgument, OldCall, OldMember } from './old-call.js';

type DataCenterId = (typeof dataCenters)[number]['id'];

const required = (to: string, more: Partial<OldArgument> = {}): OldArgument => ({ to, required: true, ...more });
const short = (to: string): OldArgument => required(to, { length: [1, 64] });
const members = (to: string): OldArgument => required(to, { form: 'ids', type: 'array' });
const groupMembers: OldArgument = { ...members('userId'), length: [1, 999_999] };
const minutes = (min: number): OldArgument => required('minute', { range: [min, 43_200], type: 'number' });

const userId = required('userId');
const chatroomId = required('chatroomId');
const groupId = short('groupId');
const anyMembers: OldArgument = { to: 'userId', form: 'ids' };

const asMembers: Readonly<Record<string, OldMember>> = { users: { to: 'members', each: { userId: 'id' } } };

const user = { id: userId, name: short('name'), portrait: required('portraitUri', { length: [1, 512] }) };
const blocklist = { id: userId, blacklist: required('blackUserId', { form: 'ids', type: 'array' }) };
const pushTags = required('tags', { type: 'array' });
const pushUsers = required('userIds', { form: 'ids', type: 'array' });

const send = (target: string): OldCall['args'] => ({
  senderId: required('fromUserId'),
  targetId: required(target),
  objectName: required('objectName'),
  content: required('content', { form: 'json' }),
});
const broadcast: OldCall['args'] = {
  senderId: short('fromUserId'),
  objectName: required('objectName'),
  content: required('content', { form: 'document' }),
};
const template: OldCall['args'] = {
  senderId: required('fromUserId'),
  objectName: required('objectName'),
  template: required('content', { form: 'json' }),
  content: required('values', { type: 'object' }),
};
const recall = (conversationType: number): OldCall => ({
  endpoint: 'message.recall',
  args: {
    senderId: short('fromUserId'),
    targetId: { to: 'targetId' },
    uId: required('messageUID'),
    sentTime: required('sentTime'),
  },
  fixed: { conversationType },
});

const room: OldCall['args'] = { id: chatroomId };
const roomMembers = { id: chatroomId, members: members('userId') };
const types = (to: string): OldCall['args'] => ({ msgs: required(to, { type: 'array' }) });
const destroy: OldCall = { endpoint: 'chatroom.destroy', args: room };

const mute = {
  add: { id: groupId, members: groupMembers, minute: minutes(0) },
  remove: { id: groupId, members: anyMembers },
  whitelist: { id: groupId, members: groupMembers },
  groups: { groups: required('groupId', { form: 'ids', type: 'array', length: [1, 20] }) },
} satisfies Record<string, OldCall['args']>;

const notification: OldCall['args'] = {
  type: required('conversationType', { form: 'conversationType' }),
  targetId: short('targetId'),
  userId: required('requestId'),
};
const push: OldCall['args'] = {
  platform: required('platform', { type: 'array' }),
  audience: required('audience', { type: 'object' }),
  notification: required('notification', { type: 'object' }),
};

/** Functions of `rongcloud-sdk` 3.1.1 by name. Paths and fields are those of the endpoints. */
export const oldCalls = {
  'User.register': { endpoint: 'user.getToken', args: user },
  'User.update': { endpoint: 'user.refresh', args: user },
  'User.Block.add': { endpoint: 'user.block', args: { id: userId, minute: minutes(1) } },
  'User.Block.remove': { endpoint: 'user.unBlock', args: { id: userId } },
  'User.Block.getList': { endpoint: 'user.queryBlock', args: {}, exact: true },
  'User.Blacklist.add': { endpoint: 'user.addBlacklist', args: blocklist },
  'User.Blacklist.remove': { endpoint: 'user.removeBlacklist', args: blocklist },
  'User.Blacklist.getList': {
    endpoint: 'user.queryBlacklist',
    args: { id: userId },
    answer: { users: { to: 'users', each: 'id' } },
  },
  'User.Tag.set': { endpoint: 'push.setUserPushTag', args: { id: userId, tags: pushTags } },
  'User.Tag.remove': { endpoint: 'push.setUserPushTag', args: { id: userId }, fixed: { tags: [] } },
  'User.Tag.batchSet': { endpoint: 'push.setUserPushTags', args: { users: pushUsers, tags: pushTags }, exact: true },
  'User.Tag.batchRemove': {
    endpoint: 'push.setUserPushTags',
    args: { users: pushUsers },
    exact: true,
    fixed: { tags: [] },
  },
  'User.Tag.getList': {
    endpoint: 'push.getUserPushTags',
    args: { id: required('userIds') },
    whole: { to: 'userIds', form: 'ids' },
    answer: { result: { to: 'tags' } },
  },
  'User.OnlineStatus.get': { endpoint: 'user.checkOnline', args: { id: userId } },

  'Sensitive.add': {
    endpoint: 'sensitiveWord.add',
    args: { keyword: short('word'), replace: { to: 'replaceWord', length: [0, 64] } },
    quirk: 'word',
  },
  'Sensitive.remove': { endpoint: 'sensitiveWord.batchRemove', args: { keywords: required('words') } },
  'Sensitive.getList': {
    endpoint: 'sensitiveWord.list',
    args: { type: { to: 'type' } },
    exact: true,
    fallback: { type: 2 },
  },

  'Message.History.get': { endpoint: 'message.getHistory', args: { date: required('date') } },
  'Message.History.remove': { endpoint: 'message.deleteMessage', args: { date: required('date') } },
  'Message.Private.send': { endpoint: 'message.publishPrivate', args: send('toUserId') },
  'Message.Private.sendTemplate': {
    endpoint: 'message.publishTemplate',
    args: template,
    exact: true,
    quirk: 'template',
  },
  'Message.Private.recall': recall(1),
  'Message.Chatroom.send': { endpoint: 'message.publishChatroom', args: send('toChatroomId') },
  'Message.Chatroom.broadcast': { endpoint: 'message.broadcastChatroom', args: broadcast },
  'Message.Discussion.send': { endpoint: 'message.publishDiscussion', args: send('toDiscussionId') },
  'Message.Discussion.recall': recall(2),
  'Message.System.send': { endpoint: 'message.publishSystem', args: send('toUserId') },
  'Message.System.broadcast': { endpoint: 'message.broadcast', args: broadcast },
  'Message.System.sendTemplate': {
    endpoint: 'message.publishSystemTemplate',
    args: template,
    exact: true,
    quirk: 'template',
  },
  'Message.Group.send': { endpoint: 'message.publishGroup', args: send('toGroupId') },
  'Message.Group.sendMention': {
    endpoint: 'message.publishGroup',
    args: send('toGroupId'),
    fixed: { isMentioned: 1 },
    quirk: 'mention',
  },
  'Message.Group.recall': recall(3),

  'Group.sync': {
    endpoint: 'group.sync',
    args: { id: short('userId'), groups: required('group', { form: 'names', type: 'array' }) },
    exact: true,
  },
  'Group.create': {
    endpoint: 'group.create',
    args: { id: groupId, name: short('groupName'), members: groupMembers },
  },
  'Group.join': {
    endpoint: 'group.join',
    args: { member: required('userId', { form: 'id' }), id: groupId, name: { to: 'groupName' } },
  },
  'Group.quit': { endpoint: 'group.quit', args: { id: groupId, member: required('userId', { form: 'id' }) } },
  'Group.dismiss': { endpoint: 'group.dismiss', args: { id: groupId, member: required('userId', { form: 'id' }) } },
  'Group.update': { endpoint: 'group.refresh', args: { id: groupId, name: short('groupName') } },
  'Group.get': { endpoint: 'group.queryUser', args: { id: groupId }, answer: { users: { to: 'members' } } },
  'Group.Gag.add': {
    endpoint: 'group.addGagUser',
    args: { id: groupId, members: anyMembers, minute: minutes(0) },
  },
  'Group.Gag.remove': { endpoint: 'group.rollbackGagUser', args: mute.remove },
  'Group.Gag.getList': { endpoint: 'group.listGagUser', args: { id: groupId }, answer: asMembers },
  'Group.Mute.All.add': { endpoint: 'group.addBan', args: mute.groups, exact: true },
  'Group.Mute.All.remove': { endpoint: 'group.removeBan', args: mute.groups, exact: true },
  'Group.Mute.All.getList': {
    endpoint: 'group.listBan',
    args: {},
    exact: true,
    answer: { groupinfo: { to: 'groups', each: { groupId: 'id', stat: 'isMuted' } } },
  },
  'Group.Mute.Member.add': { endpoint: 'group.addGagUser', args: mute.add },
  'Group.Mute.Member.remove': { endpoint: 'group.rollbackGagUser', args: mute.remove },
  'Group.Mute.Member.getList': { endpoint: 'group.listGagUser', args: { id: groupId }, answer: asMembers },
  'Group.Mute.Whitelist.add': { endpoint: 'group.addBanWhitelist', args: mute.whitelist },
  'Group.Mute.Whitelist.remove': { endpoint: 'group.removeBanWhitelist', args: mute.whitelist },
  'Group.Mute.Whitelist.getList': {
    endpoint: 'group.listBanWhitelist',
    args: { id: groupId },
    answer: { userIds: { to: 'members', each: 'id' } },
    repeats: ['id'],
  },

  'Conversation.mute': { endpoint: 'conversation.setNotification', args: notification, fixed: { isMuted: 1 } },
  'Conversation.unmute': { endpoint: 'conversation.setNotification', args: notification, fixed: { isMuted: 0 } },

  'Chatroom.create': {
    endpoint: 'chatroom.create',
    args: { id: required('chatroom'), name: required('chatroom') },
    whole: { to: 'chatroom', form: 'names' },
  },
  'Chatroom.destroy': destroy,
  'Chatroom.destory': destroy,
  'Chatroom.get': {
    endpoint: 'chatroom.queryUser',
    args: { id: chatroomId, count: { to: 'count' }, order: { to: 'order' } },
    answer: { users: { to: 'members' } },
  },
  'Chatroom.isExist': {
    endpoint: 'chatroom.checkUsers',
    args: roomMembers,
    answer: { result: { to: 'members', each: { userId: 'id' } } },
  },
  'Chatroom.Ban.add': {
    endpoint: 'chatroom.addGlobalGagUser',
    args: { members: members('userId'), minute: minutes(1) },
  },
  'Chatroom.Ban.remove': { endpoint: 'chatroom.removeGlobalGagUser', args: { members: members('userId') } },
  'Chatroom.Ban.getList': {
    endpoint: 'chatroom.listGlobalGagUser',
    args: {},
    exact: true,
    answer: asMembers,
  },
  'Chatroom.Block.add': { endpoint: 'chatroom.addBlockUser', args: { ...roomMembers, minute: minutes(1) } },
  'Chatroom.Block.remove': { endpoint: 'chatroom.rollbackBlockUser', args: roomMembers },
  'Chatroom.Block.getList': { endpoint: 'chatroom.getListBlockUser', args: room, answer: asMembers },
  'Chatroom.Gag.add': {
    endpoint: 'chatroom.addGagUser',
    args: { id: { to: 'chatroomId' }, members: members('userId'), minute: minutes(1) },
  },
  'Chatroom.Gag.remove': {
    endpoint: 'chatroom.rollbackGagUser',
    args: { id: { to: 'chatroomId' }, members: anyMembers },
  },
  'Chatroom.Gag.getList': { endpoint: 'chatroom.listGagUser', args: room, answer: asMembers },
  'Chatroom.Demotion.add': { endpoint: 'chatroom.addPriority', args: types('objectName') },
  'Chatroom.Demotion.remove': { endpoint: 'chatroom.removePriority', args: types('objectName') },
  'Chatroom.Demotion.getList': { endpoint: 'chatroom.listPriority', args: {}, exact: true },
  'Chatroom.Distribute.stop': { endpoint: 'chatroom.stopDistributionMessage', args: room },
  'Chatroom.Distribute.resume': { endpoint: 'chatroom.resumeDistributionMessage', args: room },
  'Chatroom.KeepAlive.add': { endpoint: 'chatroom.addKeepalive', args: room },
  'Chatroom.KeepAlive.remove': { endpoint: 'chatroom.removeKeepalive', args: room },
  'Chatroom.KeepAlive.getList': {
    endpoint: 'chatroom.listKeepalive',
    args: {},
    exact: true,
    answer: { chatroomIds: { to: 'chatrooms' } },
  },
  'Chatroom.Whitelist.User.add': { endpoint: 'chatroom.addWhiteListUser', args: roomMembers },
  'Chatroom.Whitelist.User.remove': { endpoint: 'chatroom.removeWhiteListUser', args: roomMembers },
  'Chatroom.Whitelist.User.getList': {
    endpoint: 'chatroom.listWhiteListUser',
    args: room,
    answer: { users: { to: 'members', each: 'id' } },
  },
  'Chatroom.Whitelist.Message.add': { endpoint: 'chatroom.addWhiteListMessage', args: types('objectnames') },
  'Chatroom.Whitelist.Message.remove': { endpoint: 'chatroom.removeWhiteListMessage', args: types('objectnames') },
  'Chatroom.Whitelist.Message.getList': {
    endpoint: 'chatroom.listWhiteListMessage',
    args: {},
    exact: true,
    answer: { whitlistMsgType: { to: 'objectNames' } },
  },

  'Push.push': { endpoint: 'push.broadcastPush', args: push },
  'Push.message': {
    endpoint: 'push.broadcastPush',
    args: { ...push, fromUserId: required('fromuserid', { type: 'string' }) },
  },
} as const satisfies Readonly<Record<string, OldCall>>;

/** Numbers of the conversation types that `Conversation.mute` accepts by name. */
export const oldConversationTypes = {
  PRIVATE: 1,
  DISCUSSION: 2,
  GROUP: 3,
  CUSTOMER_SERVICE: 5,
  SYSTEM: 6,
  APP_PUBLIC: 7,
  PUBLIC: 8,
} as const;

/** Codes that `rongcloud-sdk` 3.1.1 returned in place of the service's codes, by code of the service. */
export const oldCodes = { 1004: '20000', 1008: '20001', 2007: '10001' } as const;

/** Former hosts by data center. Calls to a former host go to the current hosts of the data center, over HTTPS. */
export const oldHosts = {
  BJ: ['api.cn.ronghub.com', 'api-cn.ronghub.com', 'api2-cn.ronghub.com', 'api-bj.ronghub.com', 'api.cn.rong.io'],
  SG: ['api-sg01.ronghub.com'],
} as const satisfies Partial<Readonly<Record<DataCenterId, readonly string[]>>>;
