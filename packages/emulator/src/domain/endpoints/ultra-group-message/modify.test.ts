import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';

let stage: Stage;
const START = Date.UTC(2026, 0, 1, 2);

beforeEach(() => {
  stage = new Stage();
  stage.run('ultraGroup.create', { groupId: 'g', groupName: 'One', userId: 'a' });
  stage.run('ultraGroupChannel.create', { groupId: 'g', busChannel: 'x' });
});

function publish(options: object = { busChannel: 'x' }): string {
  const message = { fromUserId: 'a', toGroupIds: ['g'], objectName: 'RC:TxtMsg', content: 'as sent', ...options };
  const { messageUIDs } = stage.run('message.publishUltraGroup', message);
  return (messageUIDs as { messageUID: string }[])[0]?.messageUID ?? '';
}

const contentOf = (msgUID: string) => stage.state.messages.get(msgUID)?.content;
const modify = (msgUID: string, content: string, how: object = { busChannel: 'x' }) =>
  stage.run('ultraGroupMessage.modify', { groupId: 'g', fromUserId: 'a', msgUID, content, ...how });

test('a modified message reads anew in every query', () => {
  const msgUID = publish();
  modify(msgUID, '改了 😀');
  const x = { groupId: 'g', busChannel: 'x' };
  const range = { startTime: START - 1, endTime: START + 1 };
  const row = { objectName: 'RC:TxtMsg', content: '改了 😀' };
  expect(stage.run('ultraGroupMessage.get', { groupId: 'g', msgs: [{ msgUID, busChannel: 'x' }] }).data).toMatchObject([
    row,
  ]);
  expect(stage.run('ultraGroupMessage.query', { ...x, ...range }).data).toMatchObject([row]);
  const asUser = { userId: 'a', targetId: 'g', busChannel: 'x', includeStart: true };
  expect(stage.run('message.queryUltraGroupHistory', { ...asUser, ...range }).data).toMatchObject([row]);
});

test('a message of the default channel is modified without one', () => {
  const msgUID = publish({});
  modify(msgUID, 'changed', {});
  expect(contentOf(msgUID)).toBe('changed');
});

test.each([
  ['sender', { busChannel: 'x', fromUserId: 'b' }],
  ['channel', {}],
  ['group', { busChannel: 'x', groupId: 'h' }],
  ['id', { busChannel: 'x', msgUID: 'none' }],
])('a message of another %s is not modified', (_, how) => {
  const msgUID = publish();
  expect(() => modify(msgUID, 'changed', how)).toThrow('is not exist.');
  expect(contentOf(msgUID)).toBe('as sent');
});

test('a group message is none of an ultra group', () => {
  const message = { fromUserId: 'a', toGroupId: ['g'], objectName: 'RC:TxtMsg', content: 'of a group' };
  const { messageUIDs } = stage.run('message.publishGroup', message);
  const [{ messageUID = '' } = {}] = messageUIDs as { messageUID: string }[];
  expect(() => modify(messageUID, 'changed', {})).toThrow('is not exist.');
});

test('a repeat of the same request within a minute changes nothing', () => {
  const [msgUID, other] = [publish(), publish()];
  const request = { busChannel: 'x', msgRandom: 7 };
  modify(msgUID, 'one', request);
  modify(other, 'of another message', request);
  modify(msgUID, 'two', { ...request, msgRandom: 8 });
  stage.advance(0.9);
  modify(msgUID, 'three', request);
  expect([contentOf(msgUID), contentOf(other)]).toEqual(['two', 'of another message']);
  stage.advance(0.1);
  modify(msgUID, 'four', request);
  expect(contentOf(msgUID)).toBe('four');
  expect(stage.state.ultraGroupChanges.size).toBe(1);
  stage.advance(1);
  modify(msgUID, 'five');
  expect(stage.state.ultraGroupChanges.size).toBe(0);
});

const at = (msgUID: string) => ({ msgUID, groupId: 'g', busChannel: 'x', userId: 'b' });
const pairs = (count: number, prefix: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, '值']));
const pairsOf = (msgUID: string, how: object = { busChannel: 'x' }) =>
  stage.run('ultraGroupMessage.listExpansion', { msgUID, groupId: 'g', ...how }).extraContent as object;

test('pairs are set, set again and removed, each with its time', () => {
  const msgUID = publish({ busChannel: 'x', expansion: true, extraContent: { first: '一' } });
  stage.advance(1);
  stage.run('ultraGroupMessage.setExpansion', { ...at(msgUID), extraKeyVal: { first: '二', more: '😀' } });
  expect(pairsOf(msgUID)).toEqual({ first: { v: '二', ts: START + 60_000 }, more: { v: '😀', ts: START + 60_000 } });
  stage.run('ultraGroupMessage.removeExpansion', { ...at(msgUID), extraKey: ['first', 'none'] });
  expect(Object.keys(pairsOf(msgUID))).toEqual(['more']);
});

test('a message has 300 pairs at most, and a call that leads to more sets none', () => {
  const msgUID = publish({ busChannel: 'x', expansion: true, extraContent: pairs(250, 'a') });
  const tooMany = { ...at(msgUID), extraKeyVal: pairs(51, 'b') };
  expect(() => stage.run('ultraGroupMessage.setExpansion', tooMany)).toThrow('at most 300');
  expect(Object.keys(pairsOf(msgUID))).toHaveLength(250);
  stage.run('ultraGroupMessage.setExpansion', { ...at(msgUID), extraKeyVal: pairs(50, 'b') });
  expect(Object.keys(pairsOf(msgUID))).toHaveLength(300);
  expect(pairsOf(msgUID, { busChannel: 'x', pageNo: 2 })).toEqual({});
});

test('pairs need a message that takes them, in the channel that is named', () => {
  const [takesNone, msgUID] = [publish(), publish({ busChannel: 'x', expansion: true, extraContent: { a: 'b' } })];
  const extraKey = ['a'];
  const remove = (how: object) => stage.run('ultraGroupMessage.removeExpansion', { ...at(msgUID), extraKey, ...how });
  expect(() => remove({ msgUID: takesNone })).toThrow('was not sent with expansion');
  expect(() => remove({ busChannel: 'RCDefault' })).toThrow('is not exist.');
  expect(() => remove({ groupId: 'h' })).toThrow('is not exist.');
  expect([pairsOf(takesNone), pairsOf(msgUID, {}), pairsOf('none')]).toEqual([{}, {}, {}]);
  expect(pairsOf(msgUID)).toMatchObject({ a: { v: 'b' } });
});

test('no channel and the default one are the same', () => {
  const msgUID = publish({ expansion: true, busChannel: 'RCDefault' });
  stage.run('ultraGroupMessage.setExpansion', { msgUID, groupId: 'g', userId: 'b', extraKeyVal: { a: 'b' } });
  expect(pairsOf(msgUID, { busChannel: 'RCDefault' })).toMatchObject({ a: { v: 'b' } });
});

test('a directed message takes no pairs', () => {
  const msgUID = publish({ busChannel: 'x', toUserIds: ['a'], expansion: true });
  const set = () => stage.run('ultraGroupMessage.setExpansion', { ...at(msgUID), extraKeyVal: { a: 'b' } });
  expect(set).toThrow('was not sent with expansion');
});
