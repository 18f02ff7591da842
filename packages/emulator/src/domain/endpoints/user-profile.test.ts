import { expect, test } from 'vitest';
import { Stage } from '../../test-support/stage.js';

test('a profile changes by its keys, and its version grows', () => {
  const stage = new Stage();
  stage.run('userProfile.set', {
    userId: 'u',
    userProfile: { name: '小明', level: 3 },
    userExtProfile: { ext_team: 'red' },
  });
  stage.run('userProfile.set', { userId: 'u', userProfile: { level: 4, location: '' } });
  expect(stage.run('userProfile.get', { userId: ['u', 'u', 'stranger'] })).toEqual({
    userList: [
      {
        userId: 'u',
        version: 2,
        userProfile: '{"name":"小明","level":4,"location":""}',
        userExtProfile: '{"ext_team":"red"}',
      },
    ],
  });
});

test('a call with neither part is refused', () => {
  expect(() => new Stage().run('userProfile.set', { userId: 'u' })).toThrow('userProfile is required.');
});

test('it is separate from the registration', () => {
  const stage = new Stage();
  stage.run('user.getToken', { userId: 'u', name: 'registered' });
  stage.run('userProfile.set', { userId: 'u', userProfile: { name: 'hosted' } });
  expect(stage.run('user.get', { userId: 'u' })).toMatchObject({ userName: 'registered' });
});

test('profiles are listed by the age of the user, page by page', () => {
  const stage = new Stage();
  for (const userId of ['c', 'd']) stage.run('user.getToken', { userId, name: userId });
  stage.advance(1);
  for (const userId of ['a', 'b', 'c']) {
    stage.run('userProfile.set', { userId, userProfile: { name: userId } });
    stage.advance(1);
  }
  const listed = (params: { page?: number; size?: number; order?: 0 | 1 }) =>
    (stage.run('userProfile.list', params).userList as { userId: string }[]).map(({ userId }) => userId);
  expect(listed({})).toEqual(['c', 'a', 'b']);
  expect(listed({ page: 2, size: 2 })).toEqual(['b']);
  expect(listed({ order: 1, size: 1 })).toEqual(['b']);
});

test('a profile that is cleared is empty, and its version goes on', () => {
  const stage = new Stage();
  stage.run('userProfile.set', { userId: 'u', userProfile: { name: 'x' }, userExtProfile: { ext_a: '1' } });
  stage.run('userProfile.set', { userId: 'u', userProfile: {} });
  stage.run('userProfile.clear', { userId: ['u', 'stranger'] });
  expect(stage.run('userProfile.get', { userId: ['u', 'stranger'] })).toEqual({
    userList: [{ userId: 'u', version: 2, userProfile: '{}', userExtProfile: '{}' }],
  });
});

test('there are at most 20 fields of the app in a profile', () => {
  const stage = new Stage();
  const fields = (from: number, count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`ext_${from + index}`, 'x']));
  stage.run('userProfile.set', { userId: 'u', userExtProfile: fields(0, 20) });
  stage.run('userProfile.set', { userId: 'u', userExtProfile: fields(10, 10) });
  expect(() => stage.run('userProfile.set', { userId: 'u', userExtProfile: fields(20, 1) })).toThrow('at most 20');
});
