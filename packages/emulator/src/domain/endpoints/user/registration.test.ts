import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
});

const START = Date.UTC(2026, 0, 1, 2);
/** Registers a user, and returns the new token without the address that follows it. */
const register = (userId: string, name = userId) =>
  String(stage.run('user.getToken', { userId, name }).token).replace(/@.*/, '');
const tokensOf = (userId: string) =>
  stage.state.users
    .get(userId)
    ?.tokens.filter(({ isExpired }) => !isExpired)
    .map(({ token }) => token);

test('a user reads as stored, with the time of the first registration', () => {
  register('a', 'Ann');
  stage.advance(1);
  stage.run('user.getToken', { userId: 'a', name: 'Anna', portraitUri: 'https://example.com/a.png' });
  expect(stage.run('user.get', { userId: 'a' })).toEqual({
    userName: 'Anna',
    userPortrait: 'https://example.com/a.png',
    createTime: '2026-01-01 10:00:00',
  });
});

test('nobody is read who is not registered', () => {
  expect(() => stage.run('user.get', { userId: 'nobody' })).toThrow('userId<nobody> is not exist.');
});

test('users are listed by registration, either way, a page at a time', () => {
  for (const userId of ['c', 'a', 'b']) register(userId);
  const listed = (params: { page?: number; pageSize?: number; order?: 0 | 1 }) => {
    const { total, users } = stage.run('user.list', params) as { total: number; users: { userId: string }[] };
    return [total, ...users.map(({ userId }) => userId)];
  };
  expect(listed({})).toEqual([3, 'c', 'a', 'b']);
  expect(listed({ order: 1 })).toEqual([3, 'b', 'a', 'c']);
  expect(listed({ page: 2, pageSize: 2 })).toEqual([3, 'b']);
  expect(stage.run('user.list', { pageSize: 1 }).users).toEqual([
    { userId: 'c', userName: 'c', userPortrait: '', regTime: '2026-01-01 10:00:00' },
  ]);
});

test('a page of users has 20 unless another size is asked for', () => {
  for (let number = 0; number < 21; number++) register(`u${number}`);
  expect(stage.run('user.list', {}).users).toHaveLength(20);
  expect(stage.run('user.list', { page: 2 }).users).toHaveLength(1);
});

test('a removed user is gone with all tokens and tags, stays in groups, and can come back', () => {
  register('a', 'Ann');
  stage.run('group.create', { userId: ['a'], groupId: 'g', groupName: 'G' });
  stage.run('push.setUserPushTag', { userId: 'a', tags: ['x'] });
  stage.run('emulator.setOnline' as never, { userId: 'a', online: true } as never);
  stage.run('user.remove', { userId: ['a', 'nobody'] });
  expect(stage.run('user.list', {})).toEqual({ total: 0, users: [] });
  expect(stage.run('user.checkOnline', { userId: 'a' })).toEqual({ status: '0' });
  expect(stage.run('push.getUserPushTags', { userIds: ['a'] })).toEqual({ result: { a: [] } });
  expect(stage.run('user.listGroups', { userId: 'a' })).toEqual({ groups: [{ id: 'g', name: 'G' }] });
  const token = register('a', '');
  expect(tokensOf('a')).toEqual([token]);
  expect(stage.run('user.get', { userId: 'a' })).toMatchObject({ userName: '' });
});

test('tokens expire that were issued before a moment, and the user stays connected', () => {
  register('a');
  register('b');
  stage.run('emulator.setOnline' as never, { userId: 'a', online: true } as never);
  stage.advance(1);
  const later = register('a');
  stage.run('user.expireToken', { userId: ['a', 'nobody'], time: START + 60_000 });
  expect(tokensOf('a')).toEqual([later]);
  expect(tokensOf('b')).toHaveLength(1);
  expect(stage.run('user.checkOnline', { userId: 'a' })).toEqual({ status: '1' });
});

test('after all tokens expired, a new one is given', () => {
  register('a');
  stage.run('user.expireToken', { userId: ['a'], time: START + 1 });
  expect(tokensOf('a')).toEqual([]);
  const token = register('a');
  expect(tokensOf('a')).toEqual([token]);
});

test('the groups of a user follow joins and quits', () => {
  for (const groupId of ['g1', 'g2', 'g3']) {
    stage.run('group.create', { userId: ['a', 'b'], groupId, groupName: groupId.toUpperCase() });
  }
  stage.run('group.quit', { userId: ['a'], groupId: 'g2' });
  expect(stage.run('user.listGroups', { userId: 'a' }).groups).toEqual([
    { id: 'g1', name: 'G1' },
    { id: 'g3', name: 'G3' },
  ]);
  expect(stage.run('user.listGroups', { userId: 'b', page: 2, size: 2 }).groups).toEqual([{ id: 'g3', name: 'G3' }]);
  expect(stage.run('user.listGroups', { userId: 'nobody' })).toEqual({ groups: [] });
});
