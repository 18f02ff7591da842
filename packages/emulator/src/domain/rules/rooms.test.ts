import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../test-support/stage.js';
import { joinRoom } from './room-members.js';
import { openRoom } from './rooms.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
  stage.run('chatroom.createNew', { chatroomId: 'r' });
});

/** The given room ids whose rooms exist and have not expired. */
const alive = (...chatroomId: string[]) =>
  (stage.run('chatroom.query', { chatroomId }).chatRooms as { chrmId: string }[]).map(({ chrmId }) => chrmId);

const text = { fromUserId: 'a', objectName: 'RC:TxtMsg', content: 'hello' };

test('a room without activity is gone after an hour, not before, and a query does not change the state', () => {
  stage.advance(59);
  expect(alive('r')).toEqual(['r']);
  stage.advance(1);
  expect(alive('r')).toEqual([]);
  expect(() => stage.run('chatroom.get', { chatroomId: 'r' })).toThrow('chatroomId is not exist.');
  expect(stage.state.chatrooms.has('r')).toBe(true);
  stage.run('chatroom.create', { chatroom: { other: 'Other' } });
  expect([...stage.state.chatrooms.keys()]).toEqual(['other']);
});

test.each<[what: string, act: () => void, keeps: boolean]>([
  ['a member who joins', () => stage.run('chatroom.join', { chatroomId: 'r', userId: ['a'] }), true],
  ['a message', () => stage.run('message.publishChatroom', { ...text, toChatroomId: ['r'] }), true],
  ['a look', () => stage.run('chatroom.get', { chatroomId: 'r' }), false],
  ['an attribute', () => stage.run('chatroom.setEntry', { chatroomId: 'r', userId: 'a', key: 'k', value: 'v' }), false],
  [
    'the notice of an attribute',
    () => {
      const notice = { objectName: 'app:Seat', content: '{}' };
      stage.run('chatroom.setEntry', { chatroomId: 'r', userId: 'a', key: 'k', value: 'v', ...notice });
    },
    true,
  ],
])('%s keeps a room for another hour, or not', (_what, act, keeps) => {
  stage.advance(30);
  act();
  stage.advance(30);
  expect(alive('r')).toEqual(keeps ? ['r'] : []);
  stage.advance(30);
  expect(alive('r')).toEqual([]);
});

test('a member who leaves keeps a room for another hour', () => {
  stage.run('chatroom.join', { chatroomId: 'r', userId: ['a'] });
  stage.advance(30);
  stage.run('chatroom.addBlockUser', { chatroomId: 'r', userId: ['a'], minute: 1 });
  stage.advance(59);
  expect(alive('r')).toEqual(['r']);
});

test('joining again, and a block of somebody who is not in, are no activity', () => {
  stage.run('chatroom.join', { chatroomId: 'r', userId: ['a'] });
  stage.advance(30);
  stage.run('chatroom.join', { chatroomId: 'r', userId: ['a'] });
  stage.run('chatroom.addBlockUser', { chatroomId: 'r', userId: ['b'], minute: 1 });
  stage.advance(30);
  expect(alive('r')).toEqual([]);
});

test('a message does not bring a room back, and reaches nobody in it', () => {
  stage.run('chatroom.join', { chatroomId: 'r', userId: ['b'] });
  stage.advance(60);
  stage.run('message.publishChatroom', { ...text, toChatroomId: ['r'] });
  expect(alive('r')).toEqual([]);
  expect(stage.textsOf('b')).toEqual([]);
});

test('neither a broadcast nor a recall reaches the members of a room that ended', () => {
  stage.run('chatroom.createNew', { chatroomId: 'kept' });
  stage.run('chatroom.addKeepalive', { chatroomId: 'kept' });
  stage.run('chatroom.join', { chatroomId: 'r', userId: ['b'] });
  stage.run('chatroom.join', { chatroomId: 'kept', userId: ['c'] });
  const [{ messageUID }] = stage.run('message.publishChatroom', { ...text, toChatroomId: ['r'] }).messageUIDs as [
    { messageUID: string },
  ];
  stage.advance(60);
  const sentTime = Date.UTC(2026, 0, 1, 2);
  stage.run('message.broadcastChatroom', { ...text, content: 'to all' });
  stage.run('message.recall', { fromUserId: 'a', conversationType: 4, targetId: 'r', messageUID, sentTime });
  expect(stage.textsOf('b')).toEqual(['hello']);
  expect(stage.textsOf('c')).toEqual(['to all']);
});

test('a broadcast to all rooms keeps none of them', () => {
  stage.advance(30);
  stage.run('message.broadcastChatroom', text);
  stage.advance(30);
  expect(alive('r')).toEqual([]);
});

test('a room of type 1 ends at a time after its creation, whatever happens in it', () => {
  stage.run('chatroom.createNew', { chatroomId: 'r1', destroyType: 1, destroyTime: 90 });
  stage.advance(89);
  stage.run('chatroom.join', { chatroomId: 'r1', userId: ['a'] });
  expect(alive('r', 'r1')).toEqual(['r1']);
  stage.advance(1);
  expect(alive('r1')).toEqual([]);
});

test('the type can change: time without activity has counted, and a fixed time counts from the creation', () => {
  const set = (chatroomId: string, destroyType: 0 | 1, destroyTime: number) =>
    stage.run('chatroom.setDestroyType', { chatroomId, destroyType, destroyTime });
  set('r', 1, 10080);
  stage.run('chatroom.createNew', { chatroomId: 'busy', destroyTime: 120 });
  stage.advance(100);
  stage.run('chatroom.join', { chatroomId: 'busy', userId: ['a'] });
  expect(alive('r', 'busy')).toEqual(['r', 'busy']);
  set('r', 0, 60);
  expect(alive('r')).toEqual([]);
  set('busy', 1, 90);
  expect(alive('busy')).toEqual([]);
});

test('the lifetime can be read; what is left out, or 0, is the default', () => {
  const lifetime = () => {
    const { destroyType, destroyTime } = stage.run('chatroom.get', { chatroomId: 'r' });
    return [destroyType, destroyTime];
  };
  expect(lifetime()).toEqual([0, 60]);
  stage.run('chatroom.setDestroyType', { chatroomId: 'r', destroyType: 1, destroyTime: 120 });
  expect(lifetime()).toEqual([1, 120]);
  stage.run('chatroom.setDestroyType', { chatroomId: 'r', destroyTime: 0 });
  expect(lifetime()).toEqual([0, 60]);
  expect(() => stage.run('chatroom.setDestroyType', { chatroomId: 'r', destroyTime: 59 })).toThrow('destroyTime');
  expect(() => stage.run('chatroom.createNew', { chatroomId: 'x', destroyTime: 1 })).toThrow('destroyTime');
  expect(() => stage.run('chatroom.setDestroyType', { chatroomId: 'nowhere' })).toThrow('chatroomId is not exist.');
});

test('a room that ended by itself takes along what a destroyed one does', () => {
  const room = { chatroomId: 'r' };
  stage.run('chatroom.addWhiteListUser', { ...room, userId: ['a'] });
  stage.run('chatroom.addBanWhitelist', { ...room, userId: ['a'] });
  stage.run('chatroom.addBan', room);
  stage.run('chatroom.setEntry', { ...room, userId: 'a', key: 'k', value: 'v' });
  stage.run('chatroom.addGagUser', { ...room, userId: ['a'], minute: 120 });
  stage.advance(60);
  const seen = () => [
    stage.run('chatroom.listWhiteListUser', room).users,
    stage.run('chatroom.listBanWhitelist', room).userIds,
    stage.run('chatroom.checkBan', room).status,
    stage.run('chatroom.listBan', {}).chatroomIds,
    stage.run('chatroom.listEntry', room).keys,
    stage.run('chatroom.checkUser', { ...room, userId: 'a' }).isInChrm,
  ];
  expect(seen()).toEqual([[], [], 0, [], [], false]);
  stage.run('chatroom.createNew', room);
  expect(seen()).toEqual([[], [], 0, [], [], false]);
  expect(stage.run('chatroom.listGagUser', room).users).toMatchObject([{ userId: 'a' }]);
});

test('a refused command leaves even a room whose time has come', () => {
  stage.advance(60);
  expect(() => stage.run('chatroom.join', { chatroomId: 'r', userId: ['a'] })).toThrow('chatroomId is not exist.');
  expect(stage.state.chatrooms.has('r')).toBe(true);
});

test('a room that is kept alive stays, until it is destroyed', () => {
  stage.run('chatroom.addKeepalive', { chatroomId: 'r' });
  stage.advance(60 * 24 * 30);
  expect(alive('r')).toEqual(['r']);
  stage.run('chatroom.destroy', { chatroomId: ['r'] });
  expect(alive('r')).toEqual([]);
  expect(stage.run('chatroom.listKeepalive', {}).chatroomIds).toEqual([]);
});

test('a room that is no longer kept alive ends as was set for it', () => {
  stage.run('chatroom.createNew', { chatroomId: 'long', destroyTime: 600 });
  for (const chatroomId of ['r', 'long']) stage.run('chatroom.addKeepalive', { chatroomId });
  stage.advance(120);
  for (const chatroomId of ['r', 'long']) stage.run('chatroom.removeKeepalive', { chatroomId });
  expect(alive('r', 'long')).toEqual(['long']);
  expect([...stage.state.chatrooms.keys()]).toEqual(['long']);
});

test('keeping a room alive comes too late when its time has come', () => {
  stage.advance(60);
  stage.run('chatroom.addKeepalive', { chatroomId: 'r' });
  expect(alive('r')).toEqual([]);
});

test('five rooms are kept alive; a sixth is refused, and so is letting go of one that is not', () => {
  for (const chatroomId of ['1', '2', '3', '4', '5', '5']) stage.run('chatroom.addKeepalive', { chatroomId });
  expect(() => stage.run('chatroom.addKeepalive', { chatroomId: '6' })).toThrow(
    expect.objectContaining({ code: 1016 }),
  );
  expect(() => stage.run('chatroom.removeKeepalive', { chatroomId: '6' })).toThrow(
    expect.objectContaining({ code: 1015 }),
  );
  stage.run('chatroom.removeKeepalive', { chatroomId: '1' });
  stage.run('chatroom.addKeepalive', { chatroomId: '6' });
  expect(stage.run('chatroom.listKeepalive', {}).chatroomIds).toEqual(['2', '3', '4', '5', '6']);
});

test('a room can be opened anew in place of one that ended, without its members', () => {
  const at = Date.UTC(2027, 0, 1);
  joinRoom(stage.state, 'r', 'a', { at: Date.UTC(2026, 0, 1, 2), seq: 1, tell: () => {} });
  expect(stage.state.chatrooms.get('r')?.members.size).toBe(1);
  expect(openRoom(stage.state, 'r', { at, seq: 1, tell: () => {} })).toMatchObject({
    createdAt: at,
    members: new Map(),
  });
});
