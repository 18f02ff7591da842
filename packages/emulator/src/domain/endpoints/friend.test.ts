import { describe, expect, test } from 'vitest';
import { Stage } from '../../test-support/stage.js';
import { emptyState } from '../state/index.js';

const idsOf = (stage: Stage, userId: string) =>
  (stage.run('friend.list', { userId }).friendList as { userId: string }[]).map((friend) => friend.userId);

function befriend(stage: Stage, userId: string, ...others: string[]): void {
  for (const targetId of others) stage.run('friend.add', { userId, targetId, optType: 2 });
}

describe('adding a friend', () => {
  test('at once makes both friends of each other', () => {
    const stage = new Stage();
    befriend(stage, 'ann', 'bob');
    expect([idsOf(stage, 'ann'), idsOf(stage, 'bob')]).toEqual([['bob'], ['ann']]);
    expect(stage.run('friend.check', { userId: 'bob', targetIds: ['ann', 'eve'] }).results).toEqual([
      { userId: 'ann', result: 4 },
      { userId: 'eve', result: 1 },
    ]);
  });

  test('leaves a request with a user who wants to be asked, which a friendship takes away', () => {
    const stage = new Stage();
    stage.run('friend.add', { userId: 'ann', targetId: 'bob', extra: '你好 👋' });
    expect(idsOf(stage, 'ann')).toEqual([]);
    expect(stage.state.friendRequests.get('bob')?.get('ann')?.extra).toBe('你好 👋');
    befriend(stage, 'bob', 'ann');
    expect(stage.state.friendRequests).toEqual(new Map());
  });

  test('goes by what the other user permits', () => {
    const stage = new Stage();
    stage.run('friend.setPermission', { userIds: ['open'], permissionType: 1 });
    stage.run('friend.setPermission', { userIds: ['closed'], permissionType: 3 });
    stage.run('friend.add', { userId: 'ann', targetId: 'open' });
    expect(idsOf(stage, 'ann')).toEqual(['open']);
    expect(() => stage.run('friend.add', { userId: 'ann', targetId: 'closed' })).toThrow('takes no friends');
    expect(stage.run('friend.getPermission', { userIds: ['open', 'closed', 'ann'] }).permissionSettings).toEqual([
      { userId: 'open', type: 1 },
      { userId: 'closed', type: 3 },
      { userId: 'ann', type: 0 },
    ]);
  });

  test('again, or oneself, changes nothing', () => {
    const stage = new Stage();
    befriend(stage, 'ann', 'bob');
    stage.run('friend.setProfile', { userId: 'ann', targetId: 'bob', remarkName: 'B' });
    befriend(stage, 'ann', 'bob', 'ann');
    expect(stage.run('friend.list', { userId: 'ann' }).friendList).toMatchObject([{ userId: 'bob', remarkName: 'B' }]);
  });
});

test('ending a friendship ends it for both, and leaves nothing behind', () => {
  const stage = new Stage();
  befriend(stage, 'ann', 'bob', 'cat', 'dan');
  stage.run('friend.remove', { userId: 'bob', targetIds: ['ann', 'stranger'] });
  expect([idsOf(stage, 'ann'), idsOf(stage, 'bob')]).toEqual([['cat', 'dan'], []]);
  stage.run('friend.clear', { userId: 'ann' });
  expect(stage.run('friend.list', { userId: 'ann' })).toEqual({ totalCount: 0, friendList: [] });
  expect(stage.state).toEqual(emptyState());
});

test('friends are listed by the age of the friendship, in pages, with the names that the user has for them', () => {
  const stage = new Stage();
  stage.run('user.getToken', { userId: 'f1', name: 'First' });
  stage.run('userProfile.set', { userId: 'f2', userProfile: { name: '小明' } });
  for (const friend of ['f1', 'f2', 'f3']) {
    befriend(stage, 'ann', friend);
    stage.advance(1);
  }
  stage.run('friend.setProfile', {
    userId: 'ann',
    targetId: 'f1',
    remarkName: 'one',
    friendExtProfile: { ext_a: '1' },
  });
  stage.run('friend.setProfile', { userId: 'ann', targetId: 'f1', friendExtProfile: { ext_b: '2' } });
  const first = stage.run('friend.list', { userId: 'ann', size: 2 });
  expect(first).toMatchObject({
    totalCount: 3,
    friendList: [
      { userId: 'f1', name: 'First', remarkName: '', friendExtProfile: '{"ext_a":"1","ext_b":"2"}' },
      { userId: 'f2', name: '小明' },
    ],
  });
  const rest = stage.run('friend.list', { userId: 'ann', size: 2, pageToken: String(first.pageToken) });
  expect(rest.friendList).toMatchObject([{ userId: 'f3', name: '' }]);
  expect(rest).not.toHaveProperty('pageToken');
  expect((stage.run('friend.list', { userId: 'ann', order: 1 }).friendList as { userId: string }[])[0]?.userId).toBe(
    'f3',
  );
});

test('a friendship that was made after the clock was set back is the older one', () => {
  const stage = new Stage();
  befriend(stage, 'ann', 'bob');
  stage.advance(-1);
  befriend(stage, 'ann', 'cat');
  expect(idsOf(stage, 'ann')).toEqual(['cat', 'bob']);
});

test('what a user has set for a friend is seen from this side only, and lost with the friendship', () => {
  const stage = new Stage();
  befriend(stage, 'ann', 'bob');
  stage.run('friend.setProfile', {
    userId: 'ann',
    targetId: 'bob',
    remarkName: '老王 🙂',
    friendExtProfile: { ext_a: '1' },
  });
  expect(stage.run('friend.list', { userId: 'bob' }).friendList).toMatchObject([
    { userId: 'ann', remarkName: '', friendExtProfile: '{}' },
  ]);
  stage.run('friend.remove', { userId: 'bob', targetIds: ['ann'] });
  befriend(stage, 'bob', 'ann');
  expect(stage.run('friend.list', { userId: 'ann' }).friendList).toMatchObject([
    { userId: 'bob', remarkName: '', friendExtProfile: '{}' },
  ]);
});

test('a name that is not given again is gone, and the fields of the app stay', () => {
  const stage = new Stage();
  const setProfile = (params: { remarkName?: string; friendExtProfile?: Record<string, string> }) =>
    stage.run('friend.setProfile', { userId: 'ann', targetId: 'bob', ...params });
  befriend(stage, 'ann', 'bob');
  setProfile({ remarkName: 'B', friendExtProfile: { ext_a: '1' } });
  setProfile({});
  expect(stage.run('friend.list', { userId: 'ann' }).friendList).toMatchObject([
    { remarkName: '', friendExtProfile: '{"ext_a":"1"}' },
  ]);
});

test('there are at most 10 fields of the app for a friend, also over several calls', () => {
  const stage = new Stage();
  befriend(stage, 'ann', 'bob');
  const fields = (from: number, count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`ext_${from + index}`, 'x']));
  const setFields = (friendExtProfile: Record<string, string>) =>
    stage.run('friend.setProfile', { userId: 'ann', targetId: 'bob', friendExtProfile });
  setFields(fields(0, 6));
  setFields(fields(4, 6));
  expect(() => setFields(fields(10, 1))).toThrow('at most 10');
});

test('only a friend has a remark name', () => {
  const stage = new Stage();
  const params = { userId: 'ann', targetId: 'bob', remarkName: 'B' };
  expect(() => stage.run('friend.setProfile', params)).toThrow('is not a friend');
});

test('a user who is removed is no longer a friend of anybody, and asks nobody', () => {
  const stage = new Stage();
  stage.run('user.getToken', { userId: 'ann', name: 'Ann' });
  befriend(stage, 'bob', 'ann');
  stage.run('friend.add', { userId: 'ann', targetId: 'cat' });
  stage.run('friend.setPermission', { userIds: ['ann'], permissionType: 1 });
  stage.run('userProfile.set', { userId: 'ann', userProfile: { name: 'A' } });
  stage.run('user.remove', { userId: ['ann'] });
  expect(idsOf(stage, 'bob')).toEqual([]);
  const { friends, friendRequests, friendPermissions, userProfiles } = stage.state;
  expect([friends, friendRequests, friendPermissions, userProfiles].map(({ size }) => size)).toEqual([0, 0, 0, 0]);
});
