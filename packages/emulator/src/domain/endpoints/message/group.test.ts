import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';

let stage: Stage;
const typing = { fromUserId: 'a', objectName: 'RC:TypSts', content: 'typing' };

beforeEach(() => {
  stage = new Stage();
  for (const userId of ['a', 'b', 'c']) stage.state.online.add(userId);
});

test('a status message reaches those who are online, and leaves nothing behind', () => {
  const { messageUIDs } = stage.run('message.publishPrivateStatus', { ...typing, toUserId: ['b', 'offline', 'b'] });
  expect(messageUIDs).toMatchObject([{ userId: 'b' }, { userId: 'offline' }]);
  expect(stage.textsOf('b')).toEqual(['typing']);
  expect(stage.textsOf('offline')).toEqual([]);
  expect(stage.state.pushes).toEqual([]);
  expect([stage.state.hourLogs.size, stage.state.histories.size]).toEqual([0, 0]);
});

test('a status message in a group reaches its members who are online', () => {
  stage.run('group.create', { groupId: 'g', userId: ['a', 'b', 'offline'], groupName: 'One' });
  const { messageUIDs } = stage.run('message.publishGroupStatus', { ...typing, toGroupId: ['g', 'nowhere'] });
  expect(messageUIDs).toMatchObject([{ groupId: 'g' }, { groupId: 'nowhere' }]);
  expect(['a', 'b', 'offline'].map((userId) => stage.uidsOf(userId).length)).toEqual([0, 1, 0]);
});

test('receivers who listed the sender are left out on request', () => {
  stage.run('group.create', { groupId: 'g', userId: ['b', 'c'], groupName: 'One' });
  stage.run('user.addBlacklist', { userId: 'b', blackUserId: ['a'] });
  stage.run('message.publishPrivateStatus', { ...typing, toUserId: ['b'] });
  stage.run('message.publishPrivateStatus', { ...typing, toUserId: ['b', 'c'], verifyBlacklist: 1 });
  stage.run('message.publishGroupStatus', { ...typing, toGroupId: ['g'], verifyBlacklist: 1 });
  expect(stage.textsOf('b')).toHaveLength(1);
  expect(stage.textsOf('c')).toHaveLength(2);
});

test('a sender who is online gets a copy on request', () => {
  stage.run('message.publishPrivateStatus', { ...typing, toUserId: ['b'], isIncludeSender: 1 });
  stage.run('message.publishPrivateStatus', { ...typing, fromUserId: 'offline', toUserId: ['b'], isIncludeSender: 1 });
  expect(stage.textsOf('a')).toHaveLength(1);
  expect(stage.textsOf('offline')).toEqual([]);
});

test('a broadcast to chatrooms reaches who is in one', () => {
  const show = { fromUserId: 'a', objectName: 'RC:TxtMsg', content: 'show' };
  stage.run('chatroom.create', { chatroom: { r: 'One', s: 'Two', t: 'Stopped' } });
  stage.run('chatroom.join', { chatroomId: 'r', userId: ['a', 'b'] });
  stage.run('chatroom.join', { chatroomId: 's', userId: ['c'] });
  stage.run('chatroom.join', { chatroomId: 't', userId: ['d'] });
  stage.run('chatroom.stopDistributionMessage', { chatroomId: 't' });
  stage.run('message.broadcastChatroom', show);
  expect(['a', 'b', 'c', 'd'].map((userId) => stage.textsOf(userId).length)).toEqual([0, 1, 1, 0]);
  stage.run('message.broadcastChatroom', { ...show, isIncludeSender: 1 });
  expect(stage.textsOf('a')).toEqual(['show']);
  expect(stage.state.hourLogs.get('2026010110')).toHaveLength(6);
});

test('mutes do not hold back what the server sends', () => {
  stage.run('group.create', { groupId: 'g', userId: ['a', 'b'], groupName: 'One' });
  stage.run('group.addGagUser', { groupId: 'g', userId: ['a'], minute: 10 });
  stage.run('chatroom.create', { chatroom: { r: 'One' } });
  stage.run('chatroom.join', { chatroomId: 'r', userId: ['b'] });
  stage.run('chatroom.addGagUser', { chatroomId: 'r', userId: ['a'], minute: 10 });
  stage.run('message.publishGroup', { ...typing, toGroupId: ['g'] });
  stage.run('message.publishChatroom', { ...typing, toChatroomId: ['r'] });
  expect(stage.textsOf('b')).toHaveLength(2);
});
