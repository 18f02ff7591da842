import { beforeEach, describe, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
  stage.run('entrustGroup.create', { groupId: 'g', name: 'One', owner: 'o', userIds: ['a'] });
  stage.advance(1);
  stage.run('entrustGroup.join', { groupId: 'g', userIds: ['b', 'c'] });
  stage.run('entrustGroup.addManagers', { groupId: 'g', userIds: ['b'] });
});

function list(params: object = {}) {
  const { members, ...rest } = stage.run('entrustGroup.listMembers', { groupId: 'g', ...params });
  return { ...rest, ids: (members as { userId: string }[]).map(({ userId }) => userId) };
}

describe('the list of members', () => {
  test('has the latest first unless told otherwise', () => {
    expect(list()).toEqual({ totalCount: 4, ids: ['c', 'b', 'a', 'o'] });
    expect(list({ order: 0 })).toEqual({ totalCount: 4, ids: ['o', 'a', 'b', 'c'] });
  });

  test.each([
    [0, ['o', 'a', 'b', 'c']],
    [1, ['a', 'c']],
    [2, ['b']],
    [3, ['o']],
  ] as const)('has those of role %i', (type, ids) => {
    expect(list({ type, order: 0 })).toEqual({ totalCount: ids.length, ids });
  });

  test('is read on by the token of each page', () => {
    const first = list({ size: 3 });
    const pageToken = String((first as { pageToken?: string }).pageToken);
    expect(first).toEqual({ totalCount: 4, ids: ['c', 'b', 'a'], pageToken });
    expect(list({ size: 3, pageToken })).toEqual({ totalCount: 4, ids: ['o'] });
    expect(() => list({ pageToken: 'never given' })).toThrow('pageToken');
  });

  test('has 50 a page', () => {
    stage.run('entrustGroup.join', { groupId: 'g', userIds: Array.from({ length: 60 }, (_, index) => `u${index}`) });
    expect(list().ids).toHaveLength(50);
  });
});

describe('a member', () => {
  const read = (...userIds: string[]) => stage.run('entrustGroup.getMembers', { groupId: 'g', userIds }).members;

  test('is read with role, time and names, in the order asked for; others are left out', () => {
    stage.run('user.getToken', { userId: 'a', name: 'Anna' });
    stage.run('entrustGroup.setMember', { groupId: 'g', userId: 'b', nickname: '管理员 🎉', extra: 'x' });
    const start = Date.UTC(2026, 0, 1, 2);
    expect(read('b', 'stranger', 'a', 'b')).toEqual([
      { userId: 'b', nickname: '管理员 🎉', role: 2, time: start + 60_000, extra: 'x' },
      { userId: 'a', nickname: 'Anna', role: 1, time: start },
    ]);
  });

  test('keeps the extra text unless a new one is given, also an empty one', () => {
    const set = (params: object) =>
      stage.run('entrustGroup.setMember', { groupId: 'g', userId: 'a', nickname: 'N', ...params });
    set({ extra: 'x' });
    set({ nickname: 'M' });
    expect(read('a')).toMatchObject([{ nickname: 'M', extra: 'x' }]);
    set({ extra: '' });
    expect(read('a')).toEqual([expect.not.objectContaining({ extra: expect.anything() })]);
  });

  test('is what one must be to have a nickname', () => {
    expect(() => stage.run('entrustGroup.setMember', { groupId: 'g', userId: 'd', nickname: 'N' })).toThrow(
      'not a member',
    );
    expect(stage.state.groups.get('g')?.entrusted?.memberInfo.size).toBe(0);
  });
});
