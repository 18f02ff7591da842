import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
  stage.run('chatroom.create', { chatroom: { r: 'One', s: 'Two' } });
});

const room = { chatroomId: 'r' };

function set(userId: string, key: string, value: string, autoDelete: 0 | 1 = 0): void {
  stage.run('chatroom.setEntry', { ...room, userId, key, value, autoDelete });
}

interface Listed {
  readonly key: string;
  readonly value: string;
  readonly userId: string;
}

/** Lists each attribute as `key=value owner`. */
const entries = (keys?: string[]) =>
  (stage.run('chatroom.listEntry', { ...room, ...(keys && { keys }) }).keys as Listed[]).map(
    ({ key, value, userId }) => `${key}=${value} ${userId}`,
  );

test('an attribute can be read with its owner and its time', () => {
  set('a', 'seat1', '座位 1', 1);
  stage.advance(1);
  set('b', 'Seat1', 'x');
  const at = Date.UTC(2026, 0, 1, 2);
  expect(stage.run('chatroom.listEntry', room).keys).toEqual([
    { key: 'seat1', value: '座位 1', userId: 'a', autoDelete: '1', lastSetTime: String(at) },
    { key: 'Seat1', value: 'x', userId: 'b', autoDelete: '0', lastSetTime: String(at + 60_000) },
  ]);
});

test('attributes are read all at once, or by name in the order asked for', () => {
  for (const key of ['k1', 'k2', 'k3']) set('a', key, '1');
  expect(entries(['k3', 'none', 'k1', 'k3'])).toEqual(['k3=1 a', 'k1=1 a']);
  expect(entries()).toEqual(['k1=1 a', 'k2=1 a', 'k3=1 a']);
  expect(stage.run('chatroom.listEntry', { chatroomId: 's' }).keys).toEqual([]);
});

test('setting takes an attribute over, alone or with others', () => {
  set('a', 'k1', '1');
  set('a', 'k2', '1');
  set('b', 'k1', '2');
  stage.run('chatroom.batchSetEntry', { ...room, entryOwnerId: 'c', entryInfo: { k2: '3', k3: '3' } });
  expect(entries()).toEqual(['k1=2 b', 'k2=3 c', 'k3=3 c']);
});

test('only the owner removes an attribute, but anybody removes several', () => {
  for (const key of ['k1', 'k2', 'k3']) set('a', key, '1');
  expect(() => stage.run('chatroom.removeEntry', { ...room, userId: 'b', key: 'k1' })).toThrow('not the owner');
  stage.run('chatroom.removeEntry', { ...room, userId: 'a', key: 'k1' });
  stage.run('chatroom.removeEntry', { ...room, userId: 'b', key: 'k1' });
  stage.run('chatroom.batchRemoveEntry', { ...room, entryOwnerId: 'b', entryKeys: ['k2', 'none'] });
  expect(entries()).toEqual(['k3=1 a']);
});

test('attributes that are to go do so when their owner leaves, whichever way', () => {
  const leaveBy: (() => void)[] = [
    () => stage.run('chatroom.addBlockUser', { ...room, userId: ['a'], minute: 1 }),
    () => stage.run('chatroom.join', { chatroomId: 's', userId: ['a'] }),
  ];
  for (const leave of leaveBy) {
    stage.run('chatroom.rollbackBlockUser', { ...room, userId: ['a'] });
    stage.run('chatroom.join', { ...room, userId: ['a', 'b'] });
    stage.run('chatroom.batchSetEntry', {
      ...room,
      entryOwnerId: 'a',
      autoDelete: 1,
      entryInfo: { go: '1', taken: '1' },
    });
    set('a', 'stays', '1');
    set('b', 'taken', '2', 1);
    leave();
    expect(entries()).toEqual(['taken=2 b', 'stays=1 a']);
    stage.run('chatroom.batchRemoveEntry', { ...room, entryOwnerId: 'a', entryKeys: ['taken', 'stays'] });
  }
});

test('an owner who never was in the room does not leave it', () => {
  set('host', 'k', '1', 1);
  stage.run('chatroom.join', { chatroomId: 's', userId: ['host'] });
  expect(entries()).toEqual(['k=1 host']);
});

test('a room has a hundred attributes; of a batch that is too much none is set', () => {
  const batch = (from: number, count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${from + index}`, '1']));
  for (const from of [0, 20, 40, 60]) {
    stage.run('chatroom.batchSetEntry', { ...room, entryOwnerId: 'a', entryInfo: batch(from, 20) });
  }
  stage.run('chatroom.batchSetEntry', { ...room, entryOwnerId: 'a', entryInfo: batch(79, 20) });
  const tooMany = { ...room, entryOwnerId: 'a', entryInfo: batch(99, 2) };
  expect(() => stage.run('chatroom.batchSetEntry', tooMany)).toThrow('at most 100');
  expect(() => stage.run('chatroom.createNew', tooMany)).toThrow('at most 100');
  set('a', 'k99', '1');
  expect(() => set('a', 'k100', '1')).toThrow('at most 100');
  set('b', 'k0', '2');
  expect(entries()).toHaveLength(100);
});

test('a new room can have attributes, which need an owner', () => {
  stage.run('chatroom.createNew', { chatroomId: 'n', entryOwnerId: 'host', entryInfo: { k: 'v' } });
  expect(stage.run('chatroom.listEntry', { chatroomId: 'n' }).keys).toMatchObject([
    { key: 'k', value: 'v', userId: 'host', autoDelete: '0' },
  ]);
  expect(() => stage.run('chatroom.createNew', { chatroomId: 'm', entryInfo: { k: 'v' } })).toThrow(
    'entryOwnerId is required.',
  );
  expect(stage.state.chatrooms.has('m')).toBe(false);
});

test('attributes end with the room, and need one', () => {
  set('a', 'k', '1');
  stage.run('chatroom.destroy', { chatroomId: ['r'] });
  expect(() => set('a', 'k', '1')).toThrow('chatroomId is not exist.');
  const batch = { ...room, entryOwnerId: 'a', entryInfo: { k: '1' } };
  expect(() => stage.run('chatroom.batchSetEntry', batch)).toThrow('chatroomId is not exist.');
  expect(stage.run('chatroom.removeEntry', { ...room, userId: 'a', key: 'k' })).toEqual({});
  stage.run('chatroom.create', { chatroom: { r: 'Again' } });
  expect(entries()).toEqual([]);
});

test('a change can send a message from its user to the other members', () => {
  const notice = { objectName: 'RC:chrmKVNotiMsg', content: '{"type":1,"key":"k","value":"1"}' };
  const removal = { ...notice, content: '{"type":2,"key":"k","value":"1"}' };
  stage.run('chatroom.join', { ...room, userId: ['a', 'b'] });
  stage.run('chatroom.setEntry', { ...room, userId: 'a', key: 'k', value: '1', ...notice });
  stage.run('chatroom.setEntry', { ...room, userId: 'a', key: 'silent', value: '1' });
  stage.run('chatroom.removeEntry', { ...room, userId: 'a', key: 'k', ...removal });
  stage.run('chatroom.removeEntry', { ...room, userId: 'a', key: 'k', ...removal });
  expect(stage.textsOf('a')).toEqual([]);
  expect(stage.textsOf('b')).toEqual([notice.content, removal.content]);
  expect([...stage.state.messages.values()]).toMatchObject([
    { conversationType: 'CHATROOM', targetId: 'r', fromUserId: 'a', objectName: 'RC:chrmKVNotiMsg' },
    { conversationType: 'CHATROOM', targetId: 'r', fromUserId: 'a', objectName: 'RC:chrmKVNotiMsg' },
  ]);
});

test('a room whose distribution is stopped passes no such message on', () => {
  stage.run('chatroom.join', { ...room, userId: ['b'] });
  stage.run('chatroom.stopDistributionMessage', room);
  const notice = { objectName: 'app:Seat', content: '{}' };
  stage.run('chatroom.setEntry', { ...room, userId: 'a', key: 'k', value: '1', ...notice });
  expect(stage.state.messages.size).toBe(1);
  expect(stage.textsOf('b')).toEqual([]);
});

test.each([
  ['{"type":1,"key":"k"}', 'content should have value.'],
  ['not JSON', 'content should have type.'],
  ['null', 'content should have type.'],
  [undefined, 'content is required.'],
])('a message that says too little is refused, and nothing is set: %s', (content, message) => {
  const notice = { objectName: 'RC:chrmKVNotiMsg', ...(content !== undefined && { content }) };
  const entry = { ...room, userId: 'a', key: 'k', value: '1', ...notice };
  expect(() => stage.run('chatroom.setEntry', entry)).toThrow(message);
  expect(entries()).toEqual([]);
});
