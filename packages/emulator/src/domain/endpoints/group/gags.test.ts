import { beforeEach, describe, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';
import { maySpeakInGroup } from '../../rules/mutes.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
});

describe('a mute', () => {
  const mutedIn = (groupId?: string) => stage.run('group.listGagUser', groupId === undefined ? {} : { groupId }).users;

  test('in every group is apart from those in single groups', () => {
    stage.run('group.addGagUser', { userId: ['a'], minute: 1 });
    stage.run('group.addGagUser', { userId: ['b'], minute: 1, groupId: 'g' });
    expect(mutedIn()).toMatchObject([{ userId: 'a' }]);
    expect(mutedIn('g')).toMatchObject([{ userId: 'b' }]);
    stage.run('group.rollbackGagUser', { userId: ['a', 'b'] });
    expect(mutedIn()).toEqual([]);
    expect(mutedIn('g')).toMatchObject([{ userId: 'b' }]);
  });

  test('that is given again ends at the new time', () => {
    stage.run('group.addGagUser', { userId: ['a'], minute: 60, groupId: 'g' });
    stage.run('group.addGagUser', { userId: ['a'], minute: 1, groupId: 'g' });
    stage.advance(1);
    expect(mutedIn('g')).toEqual([]);
  });

  test('outlives leaving, and coming back', () => {
    stage.run('group.join', { groupId: 'g', userId: ['a'] });
    stage.run('group.addGagUser', { userId: ['a'], minute: 1, groupId: 'g' });
    stage.run('group.quit', { groupId: 'g', userId: ['a'] });
    stage.run('group.join', { groupId: 'g', userId: ['a'] });
    expect(mutedIn('g')).toMatchObject([{ userId: 'a' }]);
  });

  test('outlives the group', () => {
    stage.run('group.create', { groupId: 'g', userId: ['a'], groupName: 'One' });
    stage.run('group.addGagUser', { userId: ['a'], minute: 0, groupId: 'g' });
    stage.run('group.dismiss', { groupId: 'g', userId: 'a' });
    stage.advance(60 * 24 * 365);
    expect(mutedIn('g')).toEqual([{ userId: 'a', time: '', startTime: '2026-01-01 10:00:00' }]);
  });

  test('in every group is for 100 users at a time', () => {
    const some = (from: number, count: number) => Array.from({ length: count }, (_, index) => `u${from + index}`);
    for (let from = 0; from < 100; from += 20) stage.run('group.addGagUser', { userId: some(from, 20), minute: 10 });
    stage.run('group.addGagUser', { userId: some(0, 2), minute: 5 });
    const before = structuredClone(stage.state);
    expect(() => stage.run('group.addGagUser', { userId: ['one more'], minute: 1 })).toThrow('at most 100');
    expect(stage.state).toEqual(before);
    stage.run('group.addGagUser', { userId: ['one more'], minute: 1, groupId: 'g' });
    stage.advance(5);
    stage.run('group.addGagUser', { userId: ['one more'], minute: 1 });
    expect(mutedIn()).toHaveLength(99);
  });
});

describe('a group that is muted as a whole', () => {
  const stateOf = (params: object) => stage.run('group.listBan', params).groupinfo;

  test('is listed until it is let speak, dismissed and made again or not', () => {
    stage.run('group.create', { groupId: 'g', userId: ['a'], groupName: 'One' });
    stage.run('group.addBan', { groupId: ['g', 'nowhere'] });
    stage.run('group.dismiss', { groupId: 'g', userId: 'a' });
    expect(stateOf({})).toEqual([{ groupId: 'nowhere', stat: 1 }]);
    expect(stateOf({ groupId: ['g'] })).toEqual([{ groupId: 'g', stat: 0 }]);
    stage.run('group.create', { groupId: 'g', userId: ['a'], groupName: 'One' });
    expect(stateOf({})).toEqual([
      { groupId: 'g', stat: 1 },
      { groupId: 'nowhere', stat: 1 },
    ]);
    stage.run('group.removeBan', { groupId: ['g', 'never muted'] });
    expect(stateOf({ groupId: ['g', 'nowhere', 'never muted'] })).toEqual([
      { groupId: 'g', stat: 0 },
      { groupId: 'nowhere', stat: 1 },
      { groupId: 'never muted', stat: 0 },
    ]);
  });

  test('is found page by page, and then those asked about do not count', () => {
    stage.run('group.addBan', { groupId: Array.from({ length: 60 }, (_, index) => `g${index}`) });
    expect(stateOf({})).toHaveLength(50);
    expect(stateOf({ page: 2 })).toHaveLength(10);
    expect(stateOf({ groupId: ['other'], page: 2, size: 59 })).toEqual([{ groupId: 'g59', stat: 1 }]);
    expect(stateOf({ groupId: ['other'], size: 1 })).toEqual([{ groupId: 'g0', stat: 1 }]);
    expect(stateOf({ page: 3 })).toEqual([]);
  });

  test('has exceptions, which outlive leaving, the group and the mute', () => {
    const exceptions = () => stage.run('group.listBanWhitelist', { groupId: 'g' }).userIds;
    stage.run('group.create', { groupId: 'g', userId: ['a', 'b'], groupName: 'One' });
    stage.run('group.addBan', { groupId: ['g'] });
    stage.run('group.addBanWhitelist', { groupId: 'g', userId: ['a', 'b'] });
    stage.run('group.addBanWhitelist', { groupId: 'g', userId: ['a'] });
    stage.run('group.quit', { groupId: 'g', userId: ['a'] });
    stage.run('group.removeBan', { groupId: ['g'] });
    stage.run('group.dismiss', { groupId: 'g', userId: 'a' });
    expect(exceptions()).toEqual(['a', 'b']);
    stage.run('group.removeBanWhitelist', { groupId: 'g', userId: ['a', 'nobody'] });
    expect(exceptions()).toEqual(['b']);
    stage.run('group.removeBanWhitelist', { groupId: 'g', userId: ['b'] });
    expect(exceptions()).toEqual([]);
    expect(stage.state.groupBanWhitelists.size).toBe(0);
  });
});

describe('who may speak', () => {
  const START = Date.UTC(2026, 0, 1, 2);
  const maySpeak = (userId: string, groupId = 'g', minute = 0) =>
    maySpeakInGroup(stage.state, groupId, userId, START + minute * 60_000);

  test('everybody does, where nobody is muted', () => {
    expect(maySpeak('a')).toBe(true);
  });

  test('a muted user does not, here or in every group, until the mute ends', () => {
    stage.run('group.addGagUser', { userId: ['a'], minute: 10, groupId: 'g' });
    stage.run('group.addGagUser', { userId: ['b'], minute: 5 });
    expect([maySpeak('a'), maySpeak('a', 'h'), maySpeak('b'), maySpeak('b', 'h')]).toEqual([false, true, false, false]);
    expect([maySpeak('a', 'g', 5), maySpeak('b', 'g', 5)]).toEqual([false, true]);
    expect(maySpeak('a', 'g', 10)).toBe(true);
  });

  test('only exceptions do in a group that is muted as a whole', () => {
    stage.run('group.addBan', { groupId: ['g'] });
    stage.run('group.addBanWhitelist', { groupId: 'g', userId: ['a'] });
    expect([maySpeak('a'), maySpeak('b'), maySpeak('b', 'h')]).toEqual([true, false, true]);
    stage.run('group.removeBan', { groupId: ['g'] });
    expect(maySpeak('b')).toBe(true);
  });

  test.each([
    ['in the group', { groupId: 'g' }],
    ['in every group', {}],
  ])('an exception does not while muted %s', (_, place) => {
    stage.run('group.addBan', { groupId: ['g'] });
    stage.run('group.addBanWhitelist', { groupId: 'g', userId: ['a'] });
    stage.run('group.addGagUser', { userId: ['a'], minute: 0, ...place });
    expect(maySpeak('a')).toBe(false);
    stage.run('group.rollbackGagUser', { userId: ['a'], ...place });
    expect(maySpeak('a')).toBe(true);
  });
});
