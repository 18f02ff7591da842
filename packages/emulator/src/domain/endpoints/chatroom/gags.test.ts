import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';
import { maySpeakInChatroom } from '../../rules/mutes.js';

let stage: Stage;
/** The time in minutes since the start of the test, by the virtual clock. */
let now: number;

beforeEach(() => {
  stage = new Stage();
  now = 0;
  stage.run('chatroom.create', { chatroom: { r: 'One', s: 'Two' } });
});

const room = { chatroomId: 'r' };
const maySpeak = (userId: string, chatroomId = 'r') =>
  maySpeakInChatroom(stage.state, chatroomId, userId, Date.UTC(2026, 0, 1, 2, now));

function wait(minutes: number): void {
  now += minutes;
  stage.advance(minutes);
}

test('a user muted in a room cannot speak there until the mute ends', () => {
  stage.run('chatroom.addGagUser', { ...room, userId: ['a'], minute: 5 });
  expect([maySpeak('a'), maySpeak('b'), maySpeak('a', 's')]).toEqual([false, true, true]);
  wait(5);
  expect(maySpeak('a')).toBe(true);
});

test('a user muted in all rooms cannot speak in any, until the mute ends or is lifted', () => {
  stage.run('chatroom.addGlobalGagUser', { userId: ['a', 'b'], minute: 5 });
  expect([maySpeak('a'), maySpeak('a', 's'), maySpeak('c')]).toEqual([false, false, true]);
  expect(stage.run('chatroom.listGlobalGagUser', {}).users).toEqual([
    { userId: 'a', time: '2026-01-01 10:05:00' },
    { userId: 'b', time: '2026-01-01 10:05:00' },
  ]);
  expect(stage.run('chatroom.listGagUser', room).users).toEqual([]);
  stage.run('chatroom.removeGlobalGagUser', { userId: ['b', 'nobody'] });
  expect([maySpeak('a'), maySpeak('b')]).toEqual([false, true]);
  wait(5);
  expect(maySpeak('a')).toBe(true);
  expect(stage.run('chatroom.listGlobalGagUser', {}).users).toEqual([]);
});

test('lifting the mute in all rooms leaves that of one room, and the other way around', () => {
  stage.run('chatroom.addGagUser', { ...room, userId: ['a'], minute: 5 });
  stage.run('chatroom.addGlobalGagUser', { userId: ['a'], minute: 5 });
  stage.run('chatroom.removeGlobalGagUser', { userId: ['a'] });
  expect([maySpeak('a'), maySpeak('a', 's')]).toEqual([false, true]);
  stage.run('chatroom.addGlobalGagUser', { userId: ['a'], minute: 5 });
  stage.run('chatroom.rollbackGagUser', { ...room, userId: ['a'] });
  expect([maySpeak('a'), maySpeak('a', 's')]).toEqual([false, false]);
});

test('muting again replaces the end of a mute in all rooms', () => {
  stage.run('chatroom.addGlobalGagUser', { userId: ['a'], minute: 50 });
  stage.run('chatroom.addGlobalGagUser', { userId: ['a'], minute: 1 });
  wait(1);
  expect(maySpeak('a')).toBe(true);
});

test('when all are muted, only the exceptions speak', () => {
  stage.run('chatroom.addBan', room);
  stage.run('chatroom.addBanWhitelist', { ...room, userId: ['host'] });
  expect([maySpeak('a'), maySpeak('host'), maySpeak('a', 's')]).toEqual([false, true, true]);
  stage.run('chatroom.removeBanWhitelist', { ...room, userId: ['host', 'nobody'] });
  expect(maySpeak('host')).toBe(false);
  stage.run('chatroom.removeBan', room);
  expect([maySpeak('a'), maySpeak('host')]).toEqual([true, true]);
});

test('an exception comes before a mute in the room, and after one in all rooms', () => {
  stage.run('chatroom.addGagUser', { ...room, userId: ['host'], minute: 5 });
  stage.run('chatroom.addBan', room);
  stage.run('chatroom.addBanWhitelist', { ...room, userId: ['host'] });
  expect(maySpeak('host')).toBe(true);
  stage.run('chatroom.removeBan', room);
  expect(maySpeak('host')).toBe(true);
  stage.run('chatroom.addGlobalGagUser', { userId: ['host'], minute: 5 });
  expect(maySpeak('host')).toBe(false);
});

test('lifting the mute of all leaves the mute of a user', () => {
  stage.run('chatroom.addGagUser', { ...room, userId: ['a'], minute: 5 });
  stage.run('chatroom.addBan', room);
  stage.run('chatroom.removeBan', room);
  expect([maySpeak('a'), maySpeak('b')]).toEqual([false, true]);
});

test('an exception outlasts a block and a change of rooms, and ends with the room', () => {
  const exceptions = () => stage.run('chatroom.listBanWhitelist', room).userIds;
  stage.run('chatroom.join', { ...room, userId: ['host'] });
  stage.run('chatroom.addBanWhitelist', { ...room, userId: ['host', 'b'] });
  stage.run('chatroom.addBlockUser', { ...room, userId: ['host'], minute: 1 });
  stage.run('chatroom.join', { chatroomId: 's', userId: ['host'] });
  expect(exceptions()).toEqual(['host', 'b']);
  stage.run('chatroom.destroy', { chatroomId: ['r'] });
  stage.run('chatroom.createNew', { ...room });
  expect(exceptions()).toEqual([]);
});

test('a room has twenty exceptions, whether they come at once or not', () => {
  const users = Array.from({ length: 20 }, (_, index) => `u${index}`);
  stage.run('chatroom.addBanWhitelist', { ...room, userId: users.slice(0, 10) });
  stage.run('chatroom.addBanWhitelist', { ...room, userId: users.slice(5) });
  expect(() => stage.run('chatroom.addBanWhitelist', { ...room, userId: ['more'] })).toThrow('at most 20');
  expect(() => stage.run('chatroom.createNew', { ...room, whiteUserIds: ['more'] })).toThrow('at most 20');
  expect(stage.run('chatroom.listBanWhitelist', room).userIds).toEqual(users);
});

test('rooms of which all are muted are listed page by page, and told one by one', () => {
  for (const chatroomId of ['1', '2', '3']) stage.run('chatroom.createNew', { chatroomId, isBan: true });
  stage.run('chatroom.addBan', room);
  const page = (number: number) => stage.run('chatroom.listBan', { page: number, size: 3 }).chatroomIds;
  expect([page(1), page(2)]).toEqual([['r', '1', '2'], ['3']]);
  const status = (chatroomId: string) => stage.run('chatroom.checkBan', { chatroomId }).status;
  expect([status('r'), status('s'), status('nowhere')]).toEqual([1, 0, 0]);
  expect(stage.run('chatroom.get', room).ban).toBe(true);
});

test('an unknown room cannot be muted, and lifting what is not there succeeds', () => {
  const nowhere = { chatroomId: 'nowhere' };
  expect(() => stage.run('chatroom.addBan', nowhere)).toThrow('chatroomId is not exist.');
  expect(() => stage.run('chatroom.addBanWhitelist', { ...nowhere, userId: ['a'] })).toThrow(
    'chatroomId is not exist.',
  );
  expect(stage.run('chatroom.removeBan', nowhere)).toEqual({});
  expect(stage.run('chatroom.removeBanWhitelist', { ...nowhere, userId: ['a'] })).toEqual({});
  expect(maySpeak('a', 'nowhere')).toBe(true);
});
