import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';

let stage: Stage;
/** The time at which the clock of the tests begins: 10:00 in Beijing on January 1, 2026. */
const START = Date.UTC(2026, 0, 1, 2);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

beforeEach(() => {
  stage = new Stage();
});

const say = (text: string) => ({ objectName: 'RC:TxtMsg', content: text });
const range = { startTime: START + DAY, endTime: START, includeStart: true };

type Row = Record<string, unknown>;
const rowsOf = (answer: Record<string, unknown>) => answer.data as Row[];
const contents = (answer: Record<string, unknown>) => rowsOf(answer).map(({ content }) => content);

function privateOf(userId: string, targetId: string, page: object = {}): Record<string, unknown> {
  return stage.run('message.queryPrivateHistory', { userId, targetId, ...range, ...page });
}

function groupOf(userId: string, page: object = {}): Record<string, unknown> {
  return stage.run('message.queryGroupHistory', { userId, targetId: 'g', ...range, ...page });
}

test('two users share a history, the newest message first', () => {
  stage.run('message.publishPrivate', { fromUserId: 'a', toUserId: ['b'], ...say('one'), isIncludeSender: 1 });
  stage.advance(1);
  stage.run('message.publishPrivate', { fromUserId: 'b', toUserId: ['a', 'c'], ...say('two'), isIncludeSender: 1 });
  stage.run('message.publishSystem', { fromUserId: 'a', toUserId: ['b'], ...say('of the system') });
  expect(contents(privateOf('a', 'b'))).toEqual(['two', 'one']);
  expect(contents(privateOf('b', 'a'))).toEqual(['two', 'one']);
  expect(contents(privateOf('c', 'b'))).toEqual(['two']);
  expect(contents(privateOf('c', 'a'))).toEqual([]);
});

test('a row says what was sent, to whom and when', () => {
  const extraContent = { type: '3' };
  const pairs = { expansion: true, extraContent };
  const { messageUIDs } = stage.run('message.publishPrivate', {
    fromUserId: 'a',
    toUserId: ['b'],
    ...say('你好 😀'),
    ...pairs,
  });
  const [{ messageUID } = {}] = messageUIDs as Row[];
  expect(rowsOf(privateOf('b', 'a'))).toEqual([
    {
      targetId: 'b',
      fromUserId: 'a',
      messageUID,
      msgTime: START,
      objectName: 'RC:TxtMsg',
      content: '你好 😀',
      expansion: true,
      extraContent: '{"type":"3"}',
    },
  ]);
});

test('the sender has no own message unless the send asked for it', () => {
  stage.run('message.publishPrivate', { fromUserId: 'a', toUserId: ['b'], ...say('hidden') });
  stage.run('message.publishPrivate', { fromUserId: 'a', toUserId: ['b'], ...say('shown'), isIncludeSender: 1 });
  expect(contents(privateOf('a', 'b'))).toEqual(['shown']);
  expect(contents(privateOf('b', 'a'))).toEqual(['shown', 'hidden']);
});

test('what is not to be persisted is not there', () => {
  stage.run('group.create', { groupId: 'g', userId: ['a', 'b'], groupName: 'One' });
  const toGroup = { fromUserId: 'x', toGroupId: ['g'] };
  stage.run('message.publishGroup', { ...toGroup, ...say('kept') });
  stage.run('message.publishGroup', { ...toGroup, ...say('not persisted'), isPersisted: 0 });
  stage.run('message.publishGroup', { ...toGroup, ...say('directed'), toUserId: ['a'] });
  stage.state.online.add('a');
  stage.run('message.publishGroupStatus', { ...toGroup, ...say('a status') });
  const notice = { bindNotifyMsg: true, fromUserId: 'x', ...say('a notice') };
  stage.run('group.join', { groupId: 'g', userId: ['c'], groupName: 'One', ...notice });
  stage.run('group.join', { groupId: 'g', userId: ['d'], groupName: 'One', ...notice, isPersisted: 1 });
  expect(contents(groupOf('a'))).toEqual(['a notice', 'kept']);
  expect(contents(groupOf('stranger'))).toEqual(['a notice', 'kept']);
});

test('a chatroom has the history of what was sent to it, and not of broadcasts', () => {
  stage.run('chatroom.create', { chatroom: { r: 'One' } });
  stage.run('message.publishChatroom', { fromUserId: 'x', toChatroomId: ['r', 'q'], ...say('in the room') });
  stage.run('message.broadcastChatroom', { fromUserId: 'x', ...say('in all rooms') });
  stage.run('chatroom.destroy', { chatroomId: ['r'] });
  const answer = stage.run('message.queryChatroomHistory', { userId: 'a', targetId: 'r', ...range });
  expect(contents(answer)).toEqual(['in the room']);
});

test('pages go on from the time of the last message, with or without it', () => {
  for (const text of ['0', '1', '2', '3', '4']) {
    stage.run('message.publishGroup', { fromUserId: 'x', toGroupId: ['g'], ...say(text) });
    stage.advance(1);
  }
  const first = groupOf('a', { pageSize: 2 });
  expect(contents(first)).toEqual(['4', '3']);
  const startTime = Number(rowsOf(first)[1]?.msgTime);
  expect(startTime).toBe(START + 3 * MINUTE);
  expect(contents(groupOf('a', { pageSize: 2, startTime, includeStart: true }))).toEqual(['3', '2']);
  expect(contents(groupOf('a', { pageSize: 2, startTime, includeStart: false }))).toEqual(['2', '1']);
  expect(contents(groupOf('a', { startTime, includeStart: false }))).toEqual(['2', '1', '0']);
});

test('either time may be the later one, and both ends count', () => {
  for (const text of ['0', '1', '2', '3']) {
    stage.run('message.publishGroup', { fromUserId: 'x', toGroupId: ['g'], ...say(text) });
    stage.advance(1);
  }
  const [early, late] = [START + MINUTE, START + 2 * MINUTE];
  expect(contents(groupOf('a', { startTime: early, endTime: late }))).toEqual(['2', '1']);
  expect(contents(groupOf('a', { startTime: late, endTime: early }))).toEqual(['2', '1']);
  expect(contents(groupOf('a', { startTime: early, endTime: late, includeStart: false }))).toEqual(['2']);
});

test('ten messages come without a page size', () => {
  for (let count = 0; count < 12; count++) {
    stage.run('message.publishGroup', { fromUserId: 'x', toGroupId: ['g'], ...say(String(count)) });
  }
  expect(contents(groupOf('a'))).toEqual(['11', '10', '9', '8', '7', '6', '5', '4', '3', '2']);
});

test('a range has 14 days at most', () => {
  const fortnight = { startTime: START, endTime: START + 14 * DAY };
  expect(contents(groupOf('a', fortnight))).toEqual([]);
  expect(() => groupOf('a', { startTime: START + 14 * DAY + 1, endTime: START })).toThrow('at most 14 days');
});

test('the history goes back 180 days', () => {
  stage.run('message.publishGroup', { fromUserId: 'x', toGroupId: ['g'], ...say('old') });
  stage.advance(180 * 24 * 60);
  expect(contents(groupOf('a'))).toEqual(['old']);
  stage.advance(1);
  expect(contents(groupOf('a'))).toEqual([]);
});

test('a clock that was set back does not mix up the order', () => {
  stage.run('message.publishGroup', { fromUserId: 'x', toGroupId: ['g'], ...say('first') });
  stage.advance(10);
  stage.run('message.publishGroup', { fromUserId: 'x', toGroupId: ['g'], ...say('last') });
  stage.advance(-5);
  stage.run('message.publishGroup', { fromUserId: 'x', toGroupId: ['g'], ...say('between') });
  expect(contents(groupOf('a'))).toEqual(['last', 'between', 'first']);
});

test('a modified message reads anew, with the new type if one is given', () => {
  const { messageUIDs } = stage.run('message.publishGroup', { fromUserId: 'x', toGroupId: ['g'], ...say('typo') });
  const [{ messageUID: msgUID } = {}] = messageUIDs as { messageUID: string }[];
  const change = { fromUserId: 'x', groupId: 'g', msgUID: String(msgUID) };
  stage.run('message.modifyGroup', { ...change, content: 'corrected' });
  expect(rowsOf(groupOf('a'))).toMatchObject([{ content: 'corrected', objectName: 'RC:TxtMsg' }]);
  stage.run('message.modifyGroup', { ...change, content: '{}', objectName: 'app:Own' });
  expect(rowsOf(groupOf('a'))).toMatchObject([{ content: '{}', objectName: 'app:Own' }]);
});

test.each([
  ['sender', { fromUserId: 'y' }],
  ['receiver', { targetId: 'c' }],
  ['id', { msgUID: 'none' }],
])('a message of another %s is not modified', (_, wrong) => {
  const { messageUIDs } = stage.run('message.publishPrivate', { fromUserId: 'x', toUserId: ['b'], ...say('as sent') });
  const [{ messageUID = '' } = {}] = messageUIDs as { messageUID: string }[];
  const change = { fromUserId: 'x', targetId: 'b', msgUID: messageUID, content: 'changed', ...wrong };
  expect(() => stage.run('message.modifyPrivate', change)).toThrow('is not exist.');
  expect(() => stage.run('message.modifyGroup', { ...change, groupId: 'b' })).toThrow('is not exist.');
  expect(contents(privateOf('b', 'x'))).toEqual(['as sent']);
});
