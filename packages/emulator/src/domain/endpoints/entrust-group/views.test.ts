import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
  stage.run('entrustGroup.create', { groupId: 'g', name: 'One', owner: 'o', userIds: ['a', 'b', 'c'] });
});

test('an alias is seen by its user only, until it is deleted', () => {
  const aliasOf = (userId: string) => stage.run('entrustGroup.getRemarkName', { groupId: 'g', userId }).remarkName;
  stage.run('entrustGroup.setRemarkName', { groupId: 'g', userId: 'a', remarkName: 'Old' });
  stage.run('entrustGroup.setRemarkName', { groupId: 'g', userId: 'a', remarkName: '家 🏠' });
  expect([aliasOf('a'), aliasOf('b')]).toEqual(['家 🏠', '']);
  expect(stage.run('entrustGroup.listJoined', { userId: 'a' }).groups).toMatchObject([
    { name: 'One', remarkName: '家 🏠' },
  ]);
  stage.run('entrustGroup.removeRemarkName', { groupId: 'g', userId: 'a' });
  stage.run('entrustGroup.removeRemarkName', { groupId: 'g', userId: 'b' });
  expect(aliasOf('a')).toBe('');
});

test('followed members add up, keep their time, and can be left again', () => {
  const followed = (userId: string) => stage.run('entrustGroup.listFollowedMembers', { groupId: 'g', userId });
  const start = Date.UTC(2026, 0, 1, 2);
  stage.run('entrustGroup.followMembers', { groupId: 'g', userId: 'a', followUserIds: ['b'] });
  stage.advance(1);
  stage.run('entrustGroup.followMembers', { groupId: 'g', userId: 'a', followUserIds: ['c', 'b'] });
  expect(followed('a')).toEqual({
    userId: 'a',
    groupId: 'g',
    members: [
      { userId: 'b', timestamp: start },
      { userId: 'c', timestamp: start + 60_000 },
    ],
  });
  expect(followed('b')).toEqual({ userId: 'b', groupId: 'g', members: [] });
  stage.run('entrustGroup.unfollowMembers', { groupId: 'g', userId: 'a', followUserIds: ['b', 'stranger'] });
  expect(followed('a')).toMatchObject({ members: [{ userId: 'c' }] });
  stage.run('entrustGroup.unfollowMembers', { groupId: 'g', userId: 'a', followUserIds: ['c'] });
  expect(stage.state.groups.get('g')?.entrusted?.followed.size).toBe(0);
});

test.each([
  ['a stranger', 'stranger', ['a']],
  ['someone who follows a stranger', 'a', ['b', 'stranger']],
])('%s follows nobody', (_, userId, followUserIds) => {
  expect(() => stage.run('entrustGroup.followMembers', { groupId: 'g', userId, followUserIds })).toThrow(
    'not a member',
  );
  expect(stage.state.groups.get('g')?.entrusted?.followed.size).toBe(0);
});
