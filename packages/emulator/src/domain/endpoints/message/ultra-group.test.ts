import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';

let stage: Stage;
/** The time at which the clock of the tests begins: 10:00 in Beijing on January 1, 2026. */
const START = Date.UTC(2026, 0, 1, 2);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

beforeEach(() => {
  stage = new Stage();
  stage.run('ultraGroup.create', { groupId: 'g', groupName: 'One', userId: 'a' });
  stage.run('ultraGroup.join', { groupId: 'g', userId: 'b' });
  stage.run('ultraGroup.join', { groupId: 'g', userId: 'c' });
});

function publish(content: string, options: object = {}): string {
  const message = { fromUserId: 'a', toGroupIds: ['g'], objectName: 'RC:TxtMsg', content, ...options };
  const { messageUIDs } = stage.run('message.publishUltraGroup', message);
  return (messageUIDs as { messageUID: string }[])[0]?.messageUID ?? '';
}

function makePrivate(busChannel: string, userIds: string[]): void {
  stage.run('ultraGroupChannel.create', { groupId: 'g', busChannel, type: 1 });
  stage.run('ultraGroupChannel.addUsers', { groupId: 'g', busChannel, userIds });
}

type Row = Record<string, unknown>;
const range = { startTime: START + DAY, endTime: START, includeStart: true };
const historyOf = (userId: string, how: object = {}) =>
  stage.run('message.queryUltraGroupHistory', { userId, targetId: 'g', ...range, ...how }).data as Row[];
const seenBy = (userId: string, how: object = {}) => historyOf(userId, how).map(({ content }) => content);
const received = () => ['a', 'b', 'c'].filter((userId) => stage.textsOf(userId).length > 0);

test('a message reaches the members of each group, but for the sender', () => {
  stage.run('ultraGroup.create', { groupId: 'h', groupName: 'Two', userId: 'd' });
  const message = { fromUserId: 'a', toGroupIds: ['g', 'h', 'g'], objectName: 'RC:TxtMsg', content: '你好 😀' };
  const { messageUIDs } = stage.run('message.publishUltraGroup', message);
  expect(messageUIDs).toMatchObject([{ groupId: 'g' }, { groupId: 'h' }]);
  expect(['a', 'b', 'c', 'd'].map((userId) => stage.textsOf(userId))).toEqual([
    [],
    ['你好 😀'],
    ['你好 😀'],
    ['你好 😀'],
  ]);
  expect(stage.state.hourLogs.get('2026010110')).toHaveLength(2);
});

test('a sender who is online gets the message unasked, member or not, and no push when offline', () => {
  stage.setOnline('a', true);
  stage.setOnline('stranger', true);
  publish('one');
  publish('two', { fromUserId: 'stranger' });
  publish('three', { fromUserId: 'b', content: '{"content":"x"}', pushContent: 'x' });
  expect(stage.textsOf('a')).toEqual(['one', 'two', '{"content":"x"}']);
  expect(stage.textsOf('stranger')).toEqual(['two']);
  expect(stage.state.pushes.at(-1)).toMatchObject({ text: 'x', userIds: ['c'] });
});

test('without a channel the default one is meant, and mutes do not hold the server back', () => {
  stage.run('ultraGroup.setBan', { groupId: 'g', status: true });
  const uid = publish('hello');
  expect(stage.state.messages.get(uid)).toMatchObject({ conversationType: 'ULTRAGROUP', busChannel: 'RCDefault' });
  expect(seenBy('b', { busChannel: 'RCDefault' })).toEqual(['hello']);
  expect(stage.textsOf('b')).toEqual(['hello']);
});

test('a private channel is for those on its list, and for its user groups', () => {
  makePrivate('x', ['b']);
  publish('to b', { busChannel: 'x' });
  expect(received()).toEqual(['b']);
  stage.run('ultraGroupUserGroup.create', { groupId: 'g', userGroups: [{ userGroupId: 'k' }] });
  stage.run('ultraGroupUserGroup.addUsers', { groupId: 'g', userGroupId: 'k', userIds: ['c'] });
  stage.run('ultraGroupUserGroup.bindToChannel', { groupId: 'g', busChannel: 'x', userGroupIds: ['k'] });
  publish('to both', { busChannel: 'x' });
  expect([stage.textsOf('b'), stage.textsOf('c')]).toEqual([['to b', 'to both'], ['to both']]);
});

test('a directed message is for those of its users who see the channel, and the history does not keep it', () => {
  makePrivate('x', ['b']);
  publish('directed', { toUserIds: ['b', 'stranger', 'a'] });
  publish('private', { toUserIds: ['b', 'c'], busChannel: 'x' });
  expect(stage.textsOf('b')).toEqual(['directed', 'private']);
  expect(['a', 'c', 'stranger'].flatMap((userId) => stage.textsOf(userId))).toEqual([]);
  expect([...seenBy('b'), ...seenBy('b', { busChannel: 'x' })]).toEqual([]);
  expect(stage.state.hourLogs.get('2026010110')).toHaveLength(2);
  expect(() => publish('to two', { toGroupIds: ['g', 'h'], toUserIds: ['b'] })).toThrow('should be 1');
});

test('to a channel or group that is not there nothing is delivered', () => {
  stage.setOnline('a', true);
  const message = { busChannel: 'nowhere' };
  expect(publish('lost', message)).toMatch(/^\w{4}(-\w{4}){3}$/);
  publish('lost', { toGroupIds: ['nowhere'] });
  expect(received()).toEqual([]);
  expect([stage.state.hourLogs.size, stage.state.histories.size]).toEqual([0, 0]);
});

test('the history without a channel is that of all channels that the user sees, the newest message first', () => {
  makePrivate('x', ['b']);
  publish('one');
  stage.advance(1);
  publish('two', { busChannel: 'x' });
  stage.advance(1);
  publish('three');
  expect([seenBy('b'), seenBy('c')]).toEqual([
    ['three', 'two', 'one'],
    ['three', 'one'],
  ]);
  expect(historyOf('b', { pageSize: 2 }).map(({ busChannel }) => busChannel)).toEqual(['RCDefault', 'x']);
  expect(seenBy('b', { busChannel: 'RCDefault' })).toEqual(['three', 'one']);
});

test('the history of a channel says what was sent, the newest message first', () => {
  stage.run('ultraGroupChannel.create', { groupId: 'g', busChannel: 'x' });
  const messageUID = publish('你好 😀', { busChannel: 'x', expansion: true, extraContent: { type: '3' } });
  publish('in another channel');
  stage.advance(1);
  publish('later', { busChannel: 'x', fromUserId: 'b' });
  publish('not persisted', { busChannel: 'x', isPersisted: 0 });
  expect(seenBy('b', { busChannel: 'x' })).toEqual(['later', '你好 😀']);
  expect(historyOf('c', { busChannel: 'x' })[1]).toEqual({
    targetId: 'g',
    fromUserId: 'a',
    busChannel: 'x',
    messageUID,
    msgTime: START,
    objectName: 'RC:TxtMsg',
    content: '你好 😀',
    expansion: true,
    extraContent: '{"type":"3"}',
  });
});

test('the history is in pages, of 14 days at most', () => {
  for (const text of ['0', '1', '2', '3']) {
    publish(text);
    stage.advance(1);
  }
  expect(seenBy('b', { pageSize: 2 })).toEqual(['3', '2']);
  const startTime = START + 2 * MINUTE;
  expect(seenBy('b', { pageSize: 2, startTime, includeStart: false })).toEqual(['1', '0']);
  expect(seenBy('b', { pageSize: 2, startTime })).toEqual(['2', '1']);
  expect(() => historyOf('b', { startTime: START + 14 * DAY + 1 })).toThrow('at most 14 days');
});

test('a member has the history from joining on, and a stranger has none but of own messages', () => {
  publish('before');
  publish('my own', { fromUserId: 'd' });
  expect(seenBy('d')).toEqual(['my own']);
  stage.advance(1);
  stage.run('ultraGroup.join', { groupId: 'g', userId: 'd' });
  publish('after');
  expect(seenBy('d')).toEqual(['after', 'my own']);
  expect(seenBy('a')).toEqual(['after', 'my own', 'before']);
  stage.run('ultraGroup.quit', { groupId: 'g', userId: 'd' });
  expect(seenBy('d')).toEqual(['my own']);
});

test('who sees a private channel now has what was sent while it was public, and others have not', () => {
  stage.run('ultraGroupChannel.create', { groupId: 'g', busChannel: 'x' });
  publish('public', { busChannel: 'x' });
  stage.run('ultraGroupChannel.setType', { groupId: 'g', busChannel: 'x', type: 1 });
  stage.run('ultraGroupChannel.addUsers', { groupId: 'g', busChannel: 'x', userIds: ['b'] });
  publish('private', { busChannel: 'x' });
  expect(seenBy('b', { busChannel: 'x' })).toEqual(['private', 'public']);
  expect(seenBy('c', { busChannel: 'x' })).toEqual([]);
  expect(seenBy('a', { busChannel: 'x' })).toEqual(['private', 'public']);
});

test('the history goes back 7 days', () => {
  publish('old');
  stage.advance(7 * 24 * 60);
  expect(seenBy('b')).toEqual(['old']);
  stage.advance(1);
  expect(seenBy('b')).toEqual([]);
});

test('a recall goes to those who see the channel, and both messages are in its history', () => {
  makePrivate('x', ['b']);
  stage.setOnline('a', true);
  const messageUID = publish('oops', { busChannel: 'x' });
  const message = { fromUserId: 'a', conversationType: 10 as const, targetId: 'g', messageUID };
  stage.run('message.recall', { ...message, busChannel: 'x' });
  expect(['a', 'b', 'c'].map((userId) => stage.textsOf(userId).length)).toEqual([2, 2, 0]);
  expect(historyOf('b', { busChannel: 'x' }).map(({ objectName }) => objectName)).toEqual(['RC:RcCmd', 'RC:TxtMsg']);
});

test('a recall that names another channel is one of a message that was never sent there', () => {
  makePrivate('x', ['b']);
  const messageUID = publish('kept', { busChannel: 'x' });
  stage.run('message.recall', { fromUserId: 'a', conversationType: 10, targetId: 'g', messageUID });
  expect(historyOf('b', { busChannel: 'x' })).toMatchObject([{ content: 'kept' }]);
  expect(historyOf('c')).toMatchObject([{ objectName: 'RC:RcCmd', busChannel: 'RCDefault' }]);
  expect(stage.state.recalls.size).toBe(0);
});

test('a recall of a message that was never sent, without a channel, is in the default one', () => {
  const messageUID = 'none';
  stage.run('message.recall', { fromUserId: 'a', conversationType: 10, targetId: 'g', messageUID });
  expect(historyOf('b')).toMatchObject([{ objectName: 'RC:RcCmd', busChannel: 'RCDefault' }]);
  expect(received()).toEqual(['b', 'c']);
});

test('pushes go to whom the levels of the group and of the channel leave them', () => {
  const pushed = () => stage.state.pushes.at(-1)?.userIds;
  stage.run('ultraGroup.setNotDisturb', { groupId: 'g', unpushLevel: 5 });
  publish('none', { pushContent: 'x' });
  expect(pushed()).toBeUndefined();
  stage.run('ultraGroup.setNotDisturb', { groupId: 'g', busChannel: 'RCDefault', unpushLevel: 2 });
  const content = JSON.stringify({ mentionedInfo: { type: 2, userIdList: ['c'] } });
  publish(content, { pushContent: 'x', isMentioned: 1 });
  expect(pushed()).toEqual(['c']);
});
