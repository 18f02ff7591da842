import { beforeEach, describe, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
});

const create = (params: object = {}) =>
  stage.run('entrustGroup.create', { groupId: 'g', name: 'One', owner: 'o', userIds: ['a', 'b'], ...params });
const profileOf = (groupId: string) => {
  const [profile] = stage.run('entrustGroup.getProfiles', { groupIds: [groupId] }).profiles as Record<string, string>[];
  return profile;
};
const membersOf = (groupId: string) =>
  (stage.run('group.queryUser', { groupId }).users as { id: string }[]).map(({ id }) => id);
const roles = () => {
  const { members } = stage.run('entrustGroup.listMembers', { groupId: 'g', order: 0 });
  return (members as { userId: string; role: number }[]).map(({ userId, role }) => [userId, role]);
};

/** Expects `act` to be refused with a message that contains `reason`, and to leave the state unchanged. */
function expectRefusal(act: () => unknown, reason: string): void {
  const before = structuredClone(stage.state);
  expect(act).toThrow(reason);
  expect(stage.state).toEqual(before);
}

describe('a new group', () => {
  test('has its owner and those invited as members, also for the calls on ordinary groups', () => {
    create({ userIds: ['a', 'o', 'a'] });
    expect(membersOf('g')).toEqual(['o', 'a']);
    expect(roles()).toEqual([
      ['o', 3],
      ['a', 1],
    ]);
    stage.run('message.publishGroup', { fromUserId: 'o', toGroupId: ['g'], objectName: 'RC:TxtMsg', content: 'hello' });
    expect([stage.textsOf('o'), stage.textsOf('a')]).toEqual([[], ['hello']]);
  });

  test('waits for the consent of those invited if it has to, and a join is one', () => {
    create({ permissions: { invitePerm: 1 }, userIds: ['a', 'b', 'o'] });
    expect(membersOf('g')).toEqual(['o']);
    const invited = stage.state.groups.get('g')?.entrusted?.invited;
    expect(invited).toEqual(new Set(['a', 'b']));
    stage.run('entrustGroup.join', { groupId: 'g', userIds: ['a'] });
    expect([membersOf('g'), invited]).toEqual([['o', 'a'], new Set(['b'])]);
  });

  test('shows its profile, with the defaults of the permissions', () => {
    create({
      groupProfile: { introduction: '简介 🎉' },
      permissions: { joinPerm: 2, memProfilePerm: 1 },
      groupExtProfile: { ext_a: '1' },
    });
    const { groupProfile = '', permissions = '', groupExtProfile = '', ...rest } = profileOf('g') ?? {};
    expect(rest).toEqual({
      groupId: 'g',
      groupName: 'One',
      owner: 'o',
      createTime: Date.UTC(2026, 0, 1, 2),
      memberCount: 3,
    });
    expect([groupProfile, groupExtProfile].map((text) => JSON.parse(text))).toEqual([
      { introduction: '简介 🎉' },
      { ext_a: '1' },
    ]);
    expect(JSON.parse(permissions)).toEqual({
      joinPerm: 2,
      removePerm: 0,
      memInvitePerm: 0,
      invitePerm: 0,
      profilePerm: 0,
      memProfilePerm: 1,
    });
  });

  test.each(['group.create', 'entrustGroup.create'] as const)('is refused under an id from %s', (endpoint) => {
    stage.run(endpoint, { groupId: 'g', name: 'One', owner: 'o', groupName: 'One', userId: ['o'] } as never);
    expectRefusal(() => create(), 'in use');
  });
});

describe('an ordinary group', () => {
  beforeEach(() => stage.run('group.create', { groupId: 'g', userId: ['a', 'b'], groupName: 'Plain' }));

  test('becomes entrusted with its members, and an owner who may be new', () => {
    stage.advance(1);
    stage.run('entrustGroup.import', { groupId: 'g', name: 'One', owner: 'o', groupProfile: { introduction: 'i' } });
    expect(roles()).toEqual([
      ['a', 1],
      ['b', 1],
      ['o', 3],
    ]);
    expect(profileOf('g')).toMatchObject({
      groupName: 'One',
      groupProfile: '{"introduction":"i"}',
      createTime: Date.UTC(2026, 0, 1, 2),
    });
  });

  test('is not one for the calls on entrusted groups before', () => {
    expectRefusal(() => stage.run('entrustGroup.join', { groupId: 'g', userIds: ['c'] }), 'not an entrusted group');
    expectRefusal(() => stage.run('entrustGroup.dismiss', { groupId: 'g' }), 'not an entrusted group');
    expect(profileOf('g')).toBeUndefined();
  });

  test('is not made entrusted twice, nor when it is not there or full', () => {
    const importAs = (groupId: string, owner = 'a') =>
      stage.run('entrustGroup.import', { groupId, name: 'One', owner });
    importAs('g');
    expectRefusal(() => importAs('g', 'b'), 'already');
    expectRefusal(() => importAs('nowhere'), 'not exist');
    const userId = Array.from({ length: 3000 }, (_, index) => `u${index}`);
    stage.run('group.create', { groupId: 'full', userId, groupName: 'Full' });
    expectRefusal(() => importAs('full'), 'at most 3000');
    importAs('full', 'u7');
    expect(profileOf('full')).toMatchObject({ owner: 'u7', memberCount: 3000 });
  });
});

describe('an update of the profile', () => {
  test('changes what it names, and clears with an empty text', () => {
    create({
      groupProfile: { introduction: 'i', announcement: 'a' },
      groupExtProfile: { ext_a: '1', ext_b: '2' },
      permissions: { joinPerm: 1, removePerm: 2 },
    });
    stage.run('entrustGroup.updateProfile', {
      groupId: 'g',
      groupProfile: { announcement: '', portraitUrl: 'http://x' },
      groupExtProfile: { ext_b: '3' },
      permissions: { removePerm: 0 },
    });
    expect(profileOf('g')).toMatchObject({
      groupName: 'One',
      groupProfile: '{"introduction":"i","announcement":"","portraitUrl":"http://x"}',
      groupExtProfile: '{"ext_a":"1","ext_b":"3"}',
    });
    expect(JSON.parse(profileOf('g')?.permissions ?? '')).toMatchObject({ joinPerm: 1, removePerm: 0 });
  });

  test('takes the name from either place, and the one inside the profile before the other', () => {
    create();
    stage.run('entrustGroup.updateProfile', { groupId: 'g', name: 'Two' });
    expect(profileOf('g')).toMatchObject({ groupName: 'Two' });
    stage.run('entrustGroup.updateProfile', { groupId: 'g', name: 'Two', groupProfile: { name: 'Three' } });
    expect(profileOf('g')).toMatchObject({ groupName: 'Three', groupProfile: '{}' });
  });

  test('is refused when there are more than 10 own fields in all', () => {
    const fields = (count: number, from = 0) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`ext_${from + index}`, 'x']));
    create({ groupExtProfile: fields(6) });
    stage.run('entrustGroup.updateProfile', { groupId: 'g', groupExtProfile: fields(10) });
    expectRefusal(
      () => stage.run('entrustGroup.updateProfile', { groupId: 'g', name: 'Two', groupExtProfile: fields(1, 10) }),
      'at most 10',
    );
  });
});

describe('another owner', () => {
  beforeEach(() => {
    create();
    stage.run('group.addGagUser', { groupId: 'g', userId: ['o'], minute: 0 });
  });

  test('is a member, and no administrator any more; the one before stays as an ordinary member', () => {
    stage.run('entrustGroup.addManagers', { groupId: 'g', userIds: ['a'] });
    stage.run('entrustGroup.transferOwner', { groupId: 'g', newOwner: 'a' });
    expect(roles()).toEqual([
      ['o', 1],
      ['a', 3],
      ['b', 1],
    ]);
    stage.run('entrustGroup.transferOwner', { groupId: 'g', newOwner: 'b' });
    expect(roles()).toContainEqual(['a', 1]);
    expectRefusal(
      () => stage.run('entrustGroup.transferOwner', { groupId: 'g', newOwner: 'stranger' }),
      'not a member',
    );
  });

  test('can take over as the one before leaves, and a repeat takes nobody else out', () => {
    const transfer = () => stage.run('entrustGroup.transferOwner', { groupId: 'g', newOwner: 'a', isQuit: 1 });
    transfer();
    transfer();
    expect(membersOf('g')).toEqual(['a', 'b']);
    expect(stage.state.groupGags.size).toBe(0);
  });

  test('can leave the mute of the one before', () => {
    stage.run('entrustGroup.transferOwner', { groupId: 'g', newOwner: 'a', isQuit: 1, isDelBan: 0 });
    expect(stage.run('group.listGagUser', { groupId: 'g' }).users).toMatchObject([{ userId: 'o' }]);
  });
});

test.each([
  ['entrustGroup.dismiss', { groupId: 'g' }],
  ['group.dismiss', { groupId: 'g', userId: 'o' }],
] as const)('%s ends the group but for its mutes, and the id is free', (endpoint, params) => {
  create({ groupProfile: { introduction: 'i' } });
  stage.run('group.addBan', { groupId: ['g'] });
  stage.run('group.addBanWhitelist', { groupId: 'g', userId: ['a'] });
  stage.run('group.addGagUser', { groupId: 'g', userId: ['b'], minute: 0 });
  stage.run('entrustGroup.setRemarkName', { groupId: 'g', userId: 'a', remarkName: 'Alias' });
  stage.run('entrustGroup.followMembers', { groupId: 'g', userId: 'a', followUserIds: ['b'] });
  stage.run(endpoint, params as never);
  stage.run(endpoint, params as never);
  expect([membersOf('g'), profileOf('g')]).toEqual([[], undefined]);
  create();
  expect(profileOf('g')).toMatchObject({ groupProfile: '{}' });
  expect(stage.run('entrustGroup.getRemarkName', { groupId: 'g', userId: 'a' })).toEqual({ remarkName: '' });
  expect(stage.run('entrustGroup.listFollowedMembers', { groupId: 'g', userId: 'a' }).members).toEqual([]);
  expect(stage.run('group.listBan', { groupId: ['g'] }).groupinfo).toEqual([{ groupId: 'g', stat: 1 }]);
  expect(stage.run('group.listBanWhitelist', { groupId: 'g' }).userIds).toEqual(['a']);
  expect(stage.run('group.listGagUser', { groupId: 'g' }).users).toMatchObject([{ userId: 'b' }]);
});
