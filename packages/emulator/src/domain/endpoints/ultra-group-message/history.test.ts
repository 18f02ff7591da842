import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';

let stage: Stage;
/** The time at which the clock of the tests begins: 10:00 in Beijing on January 1, 2026. */
const START = Date.UTC(2026, 0, 1, 2);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const x = { groupId: 'g', busChannel: 'x' };

beforeEach(() => {
  stage = new Stage();
  stage.run('ultraGroup.create', { groupId: 'g', groupName: 'One', userId: 'a' });
  stage.run('ultraGroupChannel.create', { ...x, type: 1 });
});

function publish(content: string, options: object = { busChannel: 'x' }): string {
  const message = { fromUserId: 'a', toGroupIds: ['g'], objectName: 'RC:TxtMsg', content, ...options };
  const { messageUIDs } = stage.run('message.publishUltraGroup', message);
  return (messageUIDs as { messageUID: string }[])[0]?.messageUID ?? '';
}

/** Publishes one message a minute, whose content is its index, and returns the UIDs. */
function publishMany(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    if (index > 0) stage.advance(1);
    return publish(String(index));
  });
}

type Row = Record<string, unknown>;
const contents = ({ data }: Record<string, unknown>) => (data as Row[]).map(({ content }) => content);
const query = (how: object = {}) =>
  stage.run('ultraGroupMessage.query', { ...x, startTime: START - 1, endTime: START + DAY, ...how });
const around = (msgUID: string, how: object = {}) =>
  contents(stage.run('ultraGroupMessage.queryAround', { ...x, msgUID, ...how }));
const get = (msgs: { msgUID: string; busChannel?: string }[], how: object = {}) =>
  stage.run('ultraGroupMessage.get', { groupId: 'g', msgs, ...how });

test('messages of a channel come oldest first, private or not, with all that was sent', () => {
  const msgUID = publish('你好 😀', { busChannel: 'x', expansion: true, extraContent: { type: '3' } });
  stage.advance(1);
  publish('second', { busChannel: 'x', fromUserId: 'b' });
  publish('elsewhere', {});
  publish('not persisted', { busChannel: 'x', isPersisted: 0 });
  expect(contents(query())).toEqual(['你好 😀', 'second']);
  expect((query().data as Row[])[0]).toEqual({
    ...x,
    fromUserId: 'a',
    msgUID,
    msgTime: START,
    objectName: 'RC:TxtMsg',
    conversionType: 10,
    content: '你好 😀',
    expansion: true,
    extraContent: '{"type":"3"}',
  });
  expect(contents(query({ fromUserId: 'b' }))).toEqual(['second']);
  expect(contents(query({ busChannel: 'RCDefault' }))).toEqual(['elsewhere']);
});

test('the start of a range does not count, the end does', () => {
  publishMany(4);
  const [startTime, endTime] = [START + MINUTE, START + 3 * MINUTE];
  expect(contents(query({ startTime, endTime }))).toEqual(['2', '3']);
  expect(contents(query({ startTime, endTime: endTime - 1 }))).toEqual(['2']);
});

test('a page has 20 messages unless said otherwise, and the next one starts after its last', () => {
  publishMany(23);
  const first = contents(query());
  expect([first.length, first.at(-1)]).toEqual([20, '19']);
  expect(contents(query({ startTime: START + 19 * MINUTE }))).toEqual(['20', '21', '22']);
  expect(contents(query({ pageSize: 2 }))).toEqual(['0', '1']);
});

test('a page is filled with messages of the sender who is asked for', () => {
  for (const fromUserId of ['a', 'b', 'a', 'b', 'b']) publish(fromUserId, { busChannel: 'x', fromUserId });
  expect(contents(query({ fromUserId: 'b', pageSize: 2 }))).toEqual(['b', 'b']);
});

test('a range goes forward, by 14 days at most', () => {
  expect(() => query({ startTime: START, endTime: START })).toThrow('later than startTime');
  expect(() => query({ startTime: START, endTime: START + 14 * DAY + 1 })).toThrow('at most 14 days');
  expect(contents(query({ startTime: START, endTime: START + 14 * DAY }))).toEqual([]);
});

test('messages are stored for 7 days', () => {
  const msgUID = publish('old');
  stage.advance(7 * 24 * 60);
  expect([contents(query()), around(msgUID), contents(get([{ msgUID, busChannel: 'x' }]))]).toEqual([
    ['old'],
    ['old'],
    ['old'],
  ]);
  stage.advance(1);
  expect([contents(query()), around(msgUID), contents(get([{ msgUID, busChannel: 'x' }]))]).toEqual([[], [], []]);
});

test('messages are found after their channel and their group are gone', () => {
  publish('still there');
  stage.run('ultraGroupChannel.remove', x);
  stage.run('ultraGroup.dismiss', { groupId: 'g' });
  expect(contents(query())).toEqual(['still there']);
});

test('ten messages before and after one come with it', () => {
  const uids = publishMany(25);
  const middle = String(uids[12]);
  expect(around(middle)).toEqual(Array.from({ length: 21 }, (_, index) => String(index + 2)));
  expect(around(middle, { prevNum: 1, lastNum: 2 })).toEqual(['11', '12', '13', '14']);
  expect(around(middle, { prevNum: 0, lastNum: 0 })).toEqual(['12']);
  expect(around(String(uids[1]), { lastNum: 0 })).toEqual(['0', '1']);
  expect(around(middle, { busChannel: 'RCDefault' })).toEqual([]);
  expect(around('none')).toEqual([]);
});

test('there are a hundred around one at most, the latest of them', () => {
  const uids = publishMany(110);
  const found = around(String(uids[55]), { prevNum: 50, lastNum: 50 });
  expect([found.length, found[0], found.at(-1)]).toEqual([100, '6', '105']);
});

test('messages are looked up by id, in the order asked for', () => {
  const [one, two] = [publish('one'), publish('two', {})];
  stage.advance(1);
  const three = publish('three', { busChannel: 'x', fromUserId: 'b' });
  const inX = { busChannel: 'x' };
  expect(contents(get([{ msgUID: three }, { msgUID: two, busChannel: 'RCDefault' }, { msgUID: one }], inX))).toEqual([
    'three',
    'two',
    'one',
  ]);
  expect((get([{ msgUID: three, ...inX }]).data as Row[])[0]).toEqual({
    ...x,
    fromUserId: 'b',
    msgUID: three,
    sentTime: START + MINUTE,
    objectName: 'RC:TxtMsg',
    content: 'three',
    expansion: false,
    extraContent: '',
  });
  expect(contents(get([{ msgUID: one }, { msgUID: two }, { msgUID: 'none' }]))).toEqual(['two']);
  expect(contents(get([{ msgUID: one, ...inX }], { groupId: 'h' }))).toEqual([]);
});

test('what was not to be persisted is not looked up', () => {
  const msgUID = publish('not persisted', { isPersisted: 0 });
  publish('persisted', {});
  expect(contents(get([{ msgUID }]))).toEqual([]);
});
