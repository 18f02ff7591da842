import { beforeEach, describe, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
  stage.run('group.create', { groupId: 'plain', userId: ['a'], groupName: 'Plain' });
  for (const groupId of ['g1', 'g2', 'g3']) {
    stage.run('entrustGroup.create', { groupId, name: `Group ${groupId}`, owner: 'o' });
    stage.advance(1);
  }
});

const idsOf = ({ groups }: Record<string, unknown>) => (groups as { groupId: string }[]).map(({ groupId }) => groupId);

test('profiles come in the order asked for, without groups that are not entrusted', () => {
  const { profiles } = stage.run('entrustGroup.getProfiles', { groupIds: ['g3', 'plain', 'nowhere', 'g1', 'g3'] });
  expect(profiles).toMatchObject([{ groupId: 'g3', groupName: 'Group g3' }, { groupId: 'g1' }]);
});

describe('the list of all groups', () => {
  test('has the latest first unless told otherwise, page by page', () => {
    const first = stage.run('entrustGroup.list', { size: 2 });
    expect(idsOf(first)).toEqual(['g3', 'g2']);
    const last = stage.run('entrustGroup.list', { size: 2, pageToken: String(first.pageToken) });
    expect(idsOf(last)).toEqual(['g1']);
    expect(last).not.toHaveProperty('pageToken');
    expect(idsOf(stage.run('entrustGroup.list', { order: 0 }))).toEqual(['g1', 'g2', 'g3']);
  });

  test('says who created a group, whoever owns it now', () => {
    stage.run('entrustGroup.join', { groupId: 'g1', userIds: ['a'] });
    stage.run('entrustGroup.transferOwner', { groupId: 'g1', newOwner: 'a', isQuit: 1 });
    stage.run('entrustGroup.updateProfile', { groupId: 'g1', groupProfile: { portraitUrl: 'http://x' } });
    expect(stage.run('entrustGroup.list', { order: 0, size: 2 }).groups).toEqual([
      {
        groupId: 'g1',
        name: 'Group g1',
        owner: 'a',
        creator: 'o',
        portraitUrl: 'http://x',
        time: Date.UTC(2026, 0, 1, 2),
      },
      expect.objectContaining({ groupId: 'g2', owner: 'o', creator: 'o', portraitUrl: '' }),
    ]);
  });
});

describe("the list of a user's groups", () => {
  beforeEach(() => {
    for (const groupId of ['g3', 'g1']) {
      stage.run('entrustGroup.join', { groupId, userIds: ['a'] });
      stage.advance(1);
    }
    stage.run('entrustGroup.create', { groupId: 'own', name: 'Own', owner: 'a' });
    stage.run('entrustGroup.addManagers', { groupId: 'g1', userIds: ['a'] });
  });

  test('goes by the time of joining, the latest first unless told otherwise, page by page', () => {
    expect(idsOf(stage.run('entrustGroup.listJoined', { userId: 'a', order: 0 }))).toEqual(['g3', 'g1', 'own']);
    const first = stage.run('entrustGroup.listJoined', { userId: 'a', size: 2 });
    expect([idsOf(first), first.totalCount]).toEqual([['own', 'g1'], 3]);
    const last = stage.run('entrustGroup.listJoined', { userId: 'a', size: 2, pageToken: String(first.pageToken) });
    expect(idsOf(last)).toEqual(['g3']);
    expect(last).not.toHaveProperty('pageToken');
  });

  test.each([
    [1, ['g3']],
    [2, ['g1']],
    [3, ['own']],
  ] as const)('has those where the user has role %i', (role, ids) => {
    const answer = stage.run('entrustGroup.listJoined', { userId: 'a', role });
    expect([idsOf(answer), answer.totalCount]).toEqual([ids, 1]);
  });

  test('shows each group with the place of the user in it', () => {
    const start = Date.UTC(2026, 0, 1, 2);
    expect(stage.run('entrustGroup.listJoined', { userId: 'a', role: 2 }).groups).toEqual([
      expect.objectContaining({
        groupId: 'g1',
        name: 'Group g1',
        groupProfile: '{}',
        groupExtProfile: '{}',
        createTime: start,
        joinTime: start + 4 * 60_000,
        role: 2,
        count: 2,
        owner: 'o',
      }),
    ]);
    expect(stage.run('entrustGroup.listJoined', { userId: 'nobody' })).toEqual({ totalCount: 0, groups: [] });
  });
});
