import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
  stage.run('chatroom.create', { chatroom: { r: 'One' } });
});

const membersOf = (chatroomId: string) => stage.run('chatroom.queryUser', { chatroomId } as never);

test('creating a room that exists keeps its members and takes the new name', () => {
  stage.run('chatroom.join', { chatroomId: 'r', userId: ['a'] });
  stage.run('chatroom.create', { chatroom: { r: 'Uno' } });
  expect(membersOf('r')).toMatchObject({ total: 1 });
  expect(stage.run('chatroom.query', { chatroomId: ['r'] }).chatRooms).toMatchObject([{ name: 'Uno' }]);
});

test('joining twice keeps the first time, and joining no room is refused', () => {
  stage.run('chatroom.join', { chatroomId: 'r', userId: ['a'] });
  stage.advance(1);
  stage.run('chatroom.join', { chatroomId: 'r', userId: ['a'] });
  expect(membersOf('r').users).toEqual([{ id: 'a', time: '2026-01-01 10:00:00' }]);
  expect(() => stage.run('chatroom.join', { chatroomId: 'nowhere', userId: ['a'] })).toThrow(
    'chatroomId is not exist.',
  );
});

test('a destroyed room is empty when it comes back, and its mutes and blocks still hold', () => {
  stage.run('chatroom.join', { chatroomId: 'r', userId: ['a', 'b'] });
  stage.run('chatroom.addGagUser', { chatroomId: 'r', userId: ['a'], minute: 60 });
  stage.run('chatroom.addBlockUser', { chatroomId: 'r', userId: ['b'], minute: 60 });
  stage.run('chatroom.addWhiteListUser', { chatroomId: 'r', userId: ['a'] });
  stage.run('chatroom.stopDistributionMessage', { chatroomId: 'r' });
  stage.run('chatroom.destroy', { chatroomId: ['r', 'nowhere'] });
  stage.run('chatroom.create', { chatroom: { r: 'Again' } });
  stage.run('chatroom.join', { chatroomId: 'r', userId: ['a', 'b'] });
  expect(membersOf('r')).toMatchObject({ total: 1, users: [{ id: 'a' }] });
  expect(stage.run('chatroom.listGagUser', { chatroomId: 'r' }).users).toMatchObject([{ userId: 'a' }]);
  expect(stage.state.chatrooms.get('r')?.distributionStopped).toBe(false);
  expect(stage.state.chatroomWhitelists.size).toBe(0);
});

test('a room that is not there has no members, mutes or blocks, and can be stopped and resumed', () => {
  expect(membersOf('nowhere')).toEqual({ total: 0, users: [] });
  expect(stage.run('chatroom.listGagUser', { chatroomId: 'nowhere' })).toEqual({ users: [] });
  expect(stage.run('chatroom.getListBlockUser', { chatroomId: 'nowhere' })).toEqual({ users: [] });
  expect(stage.run('chatroom.stopDistributionMessage', { chatroomId: 'nowhere' })).toEqual({});
  expect(stage.run('chatroom.resumeDistributionMessage', { chatroomId: 'nowhere' })).toEqual({});
  expect(stage.state.chatrooms.has('nowhere')).toBe(false);
});

test('a block takes the member out at once, and ends by the clock', () => {
  stage.run('chatroom.join', { chatroomId: 'r', userId: ['a', 'b'] });
  stage.run('chatroom.addBlockUser', { chatroomId: 'r', userId: ['a'], minute: 1 });
  expect(membersOf('r')).toMatchObject({ total: 1, users: [{ id: 'b' }] });
  stage.advance(1);
  expect(stage.run('chatroom.getListBlockUser', { chatroomId: 'r' }).users).toEqual([]);
  stage.run('chatroom.join', { chatroomId: 'r', userId: ['a'] });
  expect(membersOf('r')).toMatchObject({ total: 2 });
});

test('a mute is listed with its end until then', () => {
  stage.run('chatroom.addGagUser', { chatroomId: 'r', userId: ['a'], minute: 1 });
  const muted = () => stage.run('chatroom.listGagUser', { chatroomId: 'r' }).users;
  expect(muted()).toEqual([{ userId: 'a', time: '2026-01-01 10:01:00' }]);
  stage.advance(1);
  expect(muted()).toEqual([]);
});

test('a room whose distribution is stopped takes messages and passes none on', () => {
  const text = { fromUserId: 'host', objectName: 'RC:TxtMsg', content: 'hello', toChatroomId: ['r'] };
  stage.run('chatroom.join', { chatroomId: 'r', userId: ['host', 'a'] });
  stage.run('chatroom.stopDistributionMessage', { chatroomId: 'r' });
  stage.run('message.publishChatroom', text);
  stage.run('chatroom.resumeDistributionMessage', { chatroomId: 'r' });
  stage.run('message.publishChatroom', text);
  expect(stage.state.messages.size).toBe(2);
  expect([stage.textsOf('host'), stage.textsOf('a')]).toEqual([[], ['hello']]);
});

test('creating anew sets what the call gives and leaves the rest of a room that exists', () => {
  const room = { chatroomId: 'r' };
  stage.run('chatroom.createNew', { ...room, destroyType: 1, destroyTime: 120, isBan: true, whiteUserIds: ['a'] });
  stage.run('chatroom.join', { ...room, userId: ['u'] });
  stage.run('chatroom.createNew', { ...room, destroyTime: 180, whiteUserIds: ['b'] });
  expect(stage.run('chatroom.get', room)).toMatchObject({
    memberCount: 1,
    destroyType: 1,
    destroyTime: 180,
    ban: true,
  });
  expect(stage.run('chatroom.listBanWhitelist', room).userIds).toEqual(['a', 'b']);
  expect(stage.run('chatroom.query', { chatroomId: ['r'] }).chatRooms).toMatchObject([{ name: 'One' }]);
});
