import { beforeEach, describe, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
  stage.run('entrustGroup.create', { groupId: 'g', name: 'One', owner: 'o', userIds: ['a', 'b'] });
});

const membersOf = (groupId: string) =>
  (stage.run('group.queryUser', { groupId }).users as { id: string }[]).map(({ id }) => id);
const managers = () => {
  const { members } = stage.run('entrustGroup.listMembers', { groupId: 'g', type: 2, order: 0 });
  return (members as { userId: string }[]).map(({ userId }) => userId);
};

function expectRefusal(act: () => unknown, reason: string): void {
  const before = structuredClone(stage.state);
  expect(act).toThrow(reason);
  expect(stage.state).toEqual(before);
}

describe('a join', () => {
  test('adds users whatever the permissions say, and answers the profile', () => {
    stage.run('entrustGroup.updateProfile', { groupId: 'g', permissions: { joinPerm: 3 } });
    expect(stage.run('entrustGroup.join', { groupId: 'g', userIds: ['b', 'c'] })).toMatchObject({
      groupId: 'g',
      name: 'One',
      groupProfile: '{}',
      owner: 'o',
      memberCount: 4,
    });
    expect(membersOf('g')).toEqual(['o', 'a', 'b', 'c']);
  });

  test('keeps the time of those who are in the group', () => {
    stage.advance(1);
    stage.run('entrustGroup.join', { groupId: 'g', userIds: ['a', 'c'] });
    const start = Date.UTC(2026, 0, 1, 2);
    expect(stage.run('entrustGroup.getMembers', { groupId: 'g', userIds: ['a', 'c'] }).members).toMatchObject([
      { userId: 'a', time: start },
      { userId: 'c', time: start + 60_000 },
    ]);
  });

  test('into a full group is refused', () => {
    const userId = Array.from({ length: 3000 }, (_, index) => `u${index}`);
    stage.run('group.create', { groupId: 'full', userId, groupName: 'Full' });
    stage.run('entrustGroup.import', { groupId: 'full', name: 'Full', owner: 'u0' });
    expectRefusal(() => stage.run('entrustGroup.join', { groupId: 'full', userIds: ['a', 'u1'] }), 'at most 3000');
  });
});

describe.each(['entrustGroup.quit', 'entrustGroup.kick'] as const)('%s', (endpoint) => {
  beforeEach(() => {
    stage.run('group.addGagUser', { groupId: 'g', userId: ['a', 'b'], minute: 0 });
    stage.run('group.addGagUser', { userId: ['a'], minute: 0 });
    stage.run('group.addBanWhitelist', { groupId: 'g', userId: ['a', 'b'] });
    stage.run('entrustGroup.followMembers', { groupId: 'g', userId: 'a', followUserIds: ['b'] });
    stage.run('entrustGroup.followMembers', { groupId: 'g', userId: 'b', followUserIds: ['a'] });
  });

  const left = (groupId?: string) => ({
    muted: (stage.run('group.listGagUser', groupId ? { groupId } : {}).users as object[]).length,
    exceptions: stage.run('group.listBanWhitelist', { groupId: 'g' }).userIds,
    followedByA: stage.run('entrustGroup.listFollowedMembers', { groupId: 'g', userId: 'a' }).members,
    followedByB: stage.run('entrustGroup.listFollowedMembers', { groupId: 'g', userId: 'b' }).members,
  });

  test('clears the mute, the exception and whom the user follows', () => {
    stage.run(endpoint, { groupId: 'g', userIds: ['a', 'stranger'] });
    expect(membersOf('g')).toEqual(['o', 'b']);
    expect(left('g')).toMatchObject({ muted: 1, exceptions: ['b'], followedByA: [], followedByB: [{ userId: 'a' }] });
    expect(left().muted).toBe(1);
  });

  test.each([
    ['isDelBan', { muted: 2, exceptions: ['b'], followedByA: [] }],
    ['isDelWhite', { muted: 1, exceptions: ['a', 'b'], followedByA: [] }],
    ['isDelFollowed', { muted: 1, exceptions: ['b'], followedByA: [{ userId: 'b' }] }],
  ] as const)('leaves what %s says', (name, expected) => {
    stage.run(endpoint, { groupId: 'g', userIds: ['a'], [name]: 0 });
    expect(left('g')).toMatchObject(expected);
  });

  test('takes role, nickname and extra text, and leaves the alias', () => {
    stage.run('entrustGroup.addManagers', { groupId: 'g', userIds: ['a'] });
    stage.run('entrustGroup.setMember', { groupId: 'g', userId: 'a', nickname: 'Nick', extra: 'x' });
    stage.run('entrustGroup.setRemarkName', { groupId: 'g', userId: 'a', remarkName: 'Alias' });
    stage.run(endpoint, { groupId: 'g', userIds: ['a'] });
    stage.run('entrustGroup.join', { groupId: 'g', userIds: ['a'] });
    const [member] = stage.run('entrustGroup.getMembers', { groupId: 'g', userIds: ['a'] }).members as object[];
    expect(member).toEqual({ userId: 'a', nickname: '', role: 1, time: Date.UTC(2026, 0, 1, 2) });
    expect(stage.run('entrustGroup.getRemarkName', { groupId: 'g', userId: 'a' })).toEqual({ remarkName: 'Alias' });
  });

  test('does not take the owner', () => {
    expectRefusal(() => stage.run(endpoint, { groupId: 'g', userIds: ['a', 'o'] }), 'is the owner');
  });
});

describe('the calls on ordinary groups', () => {
  test('take members with their role, and keep their mutes', () => {
    stage.run('entrustGroup.addManagers', { groupId: 'g', userIds: ['a', 'b'] });
    stage.run('group.addGagUser', { groupId: 'g', userId: ['a'], minute: 0 });
    stage.run('group.quit', { groupId: 'g', userId: ['a'] });
    stage.run('group.sync', { userId: 'b' });
    stage.run('group.join', { groupId: 'g', userId: ['a', 'b'] });
    expect([membersOf('g'), managers()]).toEqual([['o', 'a', 'b'], []]);
    expect(stage.run('group.listGagUser', { groupId: 'g' }).users).toMatchObject([{ userId: 'a' }]);
  });

  test('do not take the owner', () => {
    expectRefusal(() => stage.run('group.quit', { groupId: 'g', userId: ['a', 'o'] }), 'is the owner');
    stage.run('group.sync', { userId: 'o', group: { h: 'Other' } });
    expect([membersOf('g'), membersOf('h')]).toEqual([['o', 'a', 'b'], ['o']]);
  });
});

test('a user who is removed from all groups stays in the own ones and in ordinary ones', () => {
  stage.run('entrustGroup.create', { groupId: 'own', name: 'Own', owner: 'a' });
  stage.run('group.create', { groupId: 'plain', userId: ['a'], groupName: 'Plain' });
  for (const groupId of ['g', 'own', 'plain']) {
    stage.run('group.addGagUser', { groupId, userId: ['a'], minute: 0 });
  }
  stage.run('entrustGroup.kickAll', { userId: 'a' });
  expect(['g', 'own', 'plain'].map(membersOf)).toEqual([['o', 'b'], ['a'], ['a']]);
  expect([...stage.state.groupGags.keys()]).toEqual(['own', 'plain']);
});

describe('administrators', () => {
  const add = (...userIds: string[]) => stage.run('entrustGroup.addManagers', { groupId: 'g', userIds });

  test('are members, and others are answered', () => {
    expect(add('a', 'b')).toEqual({ managerCount: 2 });
    expect(add('a', 'stranger', 'o')).toEqual({ userIds: ['stranger', 'o'], managerCount: 2 });
    expect(managers()).toEqual(['a', 'b']);
    stage.run('entrustGroup.removeManagers', { groupId: 'g', userIds: ['a', 'stranger', 'o'] });
    expect(managers()).toEqual(['b']);
    expect(stage.run('entrustGroup.listMembers', { groupId: 'g', type: 3 }).members).toMatchObject([{ userId: 'o' }]);
  });

  test('are at most 10', () => {
    const ten = Array.from({ length: 10 }, (_, index) => `u${index}`);
    stage.run('entrustGroup.join', { groupId: 'g', userIds: ten });
    add(...ten);
    add('u0', 'stranger');
    expectRefusal(() => add('a'), 'this one has 10');
    stage.run('entrustGroup.quit', { groupId: 'g', userIds: ['u0'] });
    add('a');
    expect(managers()).toHaveLength(10);
  });
});
