import { beforeEach, describe, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
});

const text = { fromUserId: 'sender', objectName: 'RC:TxtMsg', content: '{"content":"hello"}' };

test('a receiver who is listed twice gets a message once', () => {
  const { messageUIDs } = stage.run('message.publishPrivate', { ...text, toUserId: ['a', 'b', 'a'] });
  expect(messageUIDs).toHaveLength(2);
  expect(stage.textsOf('a')).toHaveLength(1);
});

test('the sender gets a copy on request', () => {
  stage.run('message.publishPrivate', { ...text, toUserId: ['a'], isIncludeSender: 1 });
  stage.run('group.create', { groupId: 'g', userId: ['sender', 'a'], groupName: 'One' });
  stage.run('message.publishGroup', { ...text, toGroupId: ['g'], isIncludeSender: 1 });
  stage.run('message.publishGroup', { ...text, toGroupId: ['g'] });
  expect(stage.textsOf('sender')).toHaveLength(2);
  expect(stage.textsOf('a')).toHaveLength(3);
});

test('a receiver who listed the sender is left out on request, and has a UID in the answer all the same', () => {
  stage.run('user.addBlacklist', { userId: 'a', blackUserId: ['sender'] });
  const { messageUIDs } = stage.run('message.publishPrivate', { ...text, toUserId: ['a', 'b'], verifyBlacklist: 1 });
  const uids = messageUIDs as { userId: string; messageUID: string }[];
  expect(uids).toMatchObject([{ userId: 'a' }, { userId: 'b' }]);
  expect(uids.map(({ messageUID }) => stage.state.messages.has(messageUID))).toEqual([false, true]);
  expect(stage.textsOf('a')).toEqual([]);
});

test('a message to a place that is not there gets a UID and reaches nobody', () => {
  const { messageUIDs: groups } = stage.run('message.publishGroup', { ...text, toGroupId: ['nowhere'] });
  const { messageUIDs: rooms } = stage.run('message.publishChatroom', { ...text, toChatroomId: ['nowhere'] });
  stage.run('message.publishDiscussion', { ...text, toDiscussionId: ['nowhere'] });
  expect([groups, rooms]).toMatchObject([[{ groupId: 'nowhere' }], [{ chatroomId: 'nowhere' }]]);
  expect(stage.state.messages.size).toBe(3);
  expect(stage.state.inboxes.size).toBe(0);
});

test('a directed message reaches the chosen members, and nobody from outside', () => {
  stage.run('group.create', { groupId: 'g', userId: ['sender', 'a', 'b'], groupName: 'One' });
  stage.run('message.publishGroup', { ...text, toGroupId: ['g'], toUserId: ['a', 'stranger'] });
  expect(['sender', 'a', 'b', 'stranger'].map((userId) => stage.uidsOf(userId).length)).toEqual([0, 1, 0, 0]);
  expect(stage.state.hourLogs.get('2026010110')).toHaveLength(1);
});

test('a directed message needs a single group', () => {
  const params = { ...text, toGroupId: ['g', 'h'], toUserId: ['a'] };
  expect(() => stage.run('message.publishGroup', params)).toThrow('toGroupId');
  expect(stage.state.messages.size).toBe(0);
});

test('a broadcast is one message to all registered users', () => {
  for (const userId of ['a', 'b']) stage.run('user.getToken', { userId, name: userId });
  stage.run('message.publishPrivate', { ...text, toUserId: ['stranger'] });
  const { messageUID } = stage.run('message.broadcast', text);
  expect([stage.uidsOf('a'), stage.uidsOf('b')]).toEqual([[messageUID], [messageUID]]);
  expect(stage.textsOf('stranger')).toHaveLength(1);
  expect(stage.state.messages.get(String(messageUID))).toMatchObject({ conversationType: 'SYSTEM', targetId: '' });
});

describe('a push', () => {
  const pushTexts = () => stage.state.pushes.map(({ text: shown }) => shown);

  test('shows the text of the send, or that of the message type', () => {
    const toUserId = ['a'];
    stage.run('message.publishPrivate', { ...text, toUserId, pushContent: 'news', pushData: '{}' });
    stage.run('message.publishPrivate', { ...text, toUserId });
    stage.run('message.publishPrivate', { ...text, toUserId, objectName: 'RC:ImgMsg' });
    stage.run('message.publishPrivate', { ...text, toUserId, objectName: 'RC:CmdMsg' });
    stage.run('message.publishPrivate', { ...text, toUserId, objectName: 'app:Own' });
    stage.run('message.publishPrivate', { ...text, toUserId, content: 'not JSON' });
    expect(pushTexts()).toEqual(['news', 'hello', '[图片]']);
    expect(stage.state.pushes[0]).toMatchObject({ kind: 'message', userIds: ['a'], data: '{}' });
  });

  test('is for those who are not connected, and can be left out', () => {
    stage.state.online.add('a');
    stage.run('message.publishPrivate', { ...text, toUserId: ['a'] });
    stage.run('message.publishPrivate', { ...text, toUserId: ['b'], disablePush: true });
    stage.run('chatroom.create', { chatroom: { r: 'One' } });
    stage.run('chatroom.join', { chatroomId: 'r', userId: ['b'] });
    stage.run('message.publishChatroom', { ...text, toChatroomId: ['r'] });
    expect(pushTexts()).toEqual([]);
  });
});

describe('a template', () => {
  const template = { ...text, toUserId: ['a', 'b'], pushContent: ['for {n}', ''] };

  test.each([
    ['replaces no value again', { '{a}': '{b}', '{b}': 'x' }, '{a} {b}', '{b} x'],
    ['takes the longer of two keys', { a: '1', ab: '2' }, 'ab a', '2 1'],
    ['takes keys and values literally', { '.': '$&', '[x]': '\\' }, 'a.[x]', 'a$&\\'],
    ['leaves unknown placeholders', { '{a}': '1' }, '{a} {c}', '1 {c}'],
    ['passes over an empty key', { '': 'x', '{a}': '1' }, '{a}', '1'],
  ])('%s', (_, values, content, wanted) => {
    stage.run('message.publishTemplate', { ...template, content, values: [values, {}] });
    expect(stage.textsOf('a')).toEqual([wanted]);
    expect(stage.textsOf('b')).toEqual([content]);
  });

  test('gives each receiver the own push, or none', () => {
    const values = [{ '{n}': '小明' }, {}];
    stage.run('message.publishTemplate', { ...template, objectName: 'app:Own', values });
    expect(stage.state.pushes.map(({ text: shown, userIds }) => [shown, userIds])).toEqual([['for 小明', ['a']]]);
  });

  test.each([
    ['values', { values: [{}] }],
    ['pushContent', { pushContent: [''] }],
    ['pushData', { pushData: ['', '', ''] }],
  ])('needs as many %s as receivers', (name, wrong) => {
    const params = { ...template, values: [{}, {}], ...wrong };
    expect(() => stage.run('message.publishTemplate', params)).toThrow(`the number of ${name}`);
    expect(stage.state.messages.size).toBe(0);
  });
});
