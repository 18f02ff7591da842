import { InvalidParameterError } from 'rongkit';
import { expect, test } from 'vitest';
import { textsOf, useEmulator } from '../support/emulator.js';

const stage = useEmulator();

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

test('groups are muted as a whole, with exceptions, and listed page by page', async () => {
  const { rong } = stage;
  const groupIds = Array.from({ length: 20 }, (_, index) => `群${index}`);
  await rong.group.addBan({ groupId: groupIds });
  await rong.group.addBan({ groupId: 'one more' });
  await rong.group.removeBan({ groupId: '群0' });
  expect(await rong.group.listBan({ groupId: ['群0', '群1'] })).toEqual({
    code: 200,
    groupinfo: [
      { groupId: '群0', stat: 0 },
      { groupId: '群1', stat: 1 },
    ],
  });
  expect((await all(rong.group.listBan({ size: 8 }))).map(({ groupId }) => groupId)).toEqual([
    ...groupIds.slice(1),
    'one more',
  ]);
  await rong.group.addBanWhitelist({ groupId: '群1', userId: ['u1', 'u2'] });
  await rong.group.removeBanWhitelist({ groupId: '群1', userId: 'u1' });
  expect((await rong.group.listBanWhitelist({ groupId: '群1' })).userIds).toEqual(['u2']);
});

test('a member of a group has a name in pushes, until it is removed', async () => {
  const { rong } = stage;
  const member = { groupId: 'g1', userId: 'u1' };
  await rong.group.setRemarks({ ...member, remark: '小明 & Co. 🎉' });
  expect(await rong.group.getRemarks(member)).toEqual({ code: 200, remark: '小明 & Co. 🎉' });
  await rong.group.removeRemarks(member);
  expect(await rong.group.getRemarks(member)).toEqual({ code: 200, remark: '' });
});

test('an entrusted group keeps its profile, and its messages reach its members', async () => {
  const { rong, emulator } = stage;
  await rong.entrustGroup.create({
    groupId: 'g1',
    name: '家 🏠',
    owner: 'o',
    userIds: ['u1', 'u2'],
    groupProfile: { introduction: '简介, "with" & = signs' },
    permissions: { joinPerm: 1 },
    groupExtProfile: { ext_city: '北京' },
  });
  await rong.entrustGroup.updateProfile({ groupId: 'g1', groupProfile: { name: '新名', announcement: '你好 👋' } });
  const { profiles } = await rong.entrustGroup.getProfiles({ groupIds: ['g1', 'nowhere'] });
  expect(profiles).toMatchObject([{ groupId: 'g1', groupName: '新名', owner: 'o', memberCount: 3 }]);
  expect(JSON.parse(profiles[0]?.groupProfile ?? '')).toEqual({
    introduction: '简介, "with" & = signs',
    announcement: '你好 👋',
  });
  expect(JSON.parse(profiles[0]?.groupExtProfile ?? '')).toEqual({ ext_city: '北京' });
  expect(JSON.parse(profiles[0]?.permissions ?? '')).toMatchObject({ joinPerm: 1, removePerm: 0 });
  await rong.message.publishGroup({
    fromUserId: 'o',
    toGroupId: 'g1',
    objectName: 'RC:TxtMsg',
    content: '{"content":"在吗"}',
  });
  expect(textsOf(emulator, 'u1')).toEqual(['在吗']);
});

test('an ordinary group is made an entrusted one, changes hands and is dissolved', async () => {
  const { rong } = stage;
  await rong.group.create({ groupId: 'g1', groupName: 'Plain', userId: ['u1', 'u2'] });
  await rong.entrustGroup.import({ groupId: 'g1', name: 'One', owner: 'o' });
  await rong.entrustGroup.transferOwner({ groupId: 'g1', newOwner: 'u1', isQuit: true });
  expect((await rong.group.queryUser({ groupId: 'g1' })).users).toEqual([{ id: 'u1' }, { id: 'u2' }]);
  expect(await all(rong.entrustGroup.list())).toMatchObject([{ groupId: 'g1', owner: 'u1', creator: 'o' }]);
  await rong.entrustGroup.dismiss({ groupId: 'g1' });
  expect((await rong.entrustGroup.list()).groups).toEqual([]);
  await expect(rong.entrustGroup.join({ userIds: 'u1', groupId: 'g1' })).rejects.toThrow(InvalidParameterError);
});

test('members of an entrusted group come, get roles and names, and go', async () => {
  const { rong, emulator } = stage;
  await rong.entrustGroup.create({ groupId: 'g1', name: 'One', owner: 'o' });
  emulator.clock.advance({ seconds: 1 });
  expect(await rong.entrustGroup.join({ groupId: 'g1', userIds: ['u1', 'u2', 'u3'] })).toMatchObject({
    memberCount: 4,
  });
  expect(await rong.entrustGroup.addManagers({ groupId: 'g1', userIds: ['u1', 'u2', 'stranger'] })).toEqual({
    code: 200,
    userIds: ['stranger'],
    managerCount: 2,
  });
  await rong.entrustGroup.removeManagers({ groupId: 'g1', userIds: 'u2' });
  await rong.entrustGroup.setMember({ groupId: 'g1', userId: 'u1', nickname: '班长 🎓', extra: 'x' });
  expect((await rong.entrustGroup.getMembers({ groupId: 'g1', userIds: ['u1', 'stranger'] })).members).toEqual([
    { userId: 'u1', nickname: '班长 🎓', role: 2, time: Date.UTC(2026, 0, 1, 2, 0, 1), extra: 'x' },
  ]);
  const members = await all(rong.entrustGroup.listMembers({ groupId: 'g1', size: 3, order: 0 }));
  expect(members.map(({ userId, role }) => [userId, role])).toEqual([
    ['o', 3],
    ['u1', 2],
    ['u2', 1],
    ['u3', 1],
  ]);
  await rong.entrustGroup.quit({ groupId: 'g1', userIds: 'u1' });
  await rong.entrustGroup.kick({ groupId: 'g1', userIds: ['u2'] });
  await rong.entrustGroup.kickAll({ userId: 'u3' });
  expect(await all(rong.entrustGroup.listMembers({ groupId: 'g1' }))).toMatchObject([{ userId: 'o' }]);
});

test('leaving an entrusted group keeps of the mutes what the call says', async () => {
  const { rong } = stage;
  await rong.entrustGroup.create({ groupId: 'g1', name: 'One', owner: 'o', userIds: ['u1', 'u2'] });
  await rong.group.addGagUser({ groupId: 'g1', userId: ['u1', 'u2'], minute: 0 });
  await rong.entrustGroup.quit({ groupId: 'g1', userIds: 'u1', isDelBan: false });
  await rong.entrustGroup.kick({ groupId: 'g1', userIds: 'u2' });
  expect((await rong.group.listGagUser({ groupId: 'g1' })).users).toMatchObject([{ userId: 'u1' }]);
});

test('a user has an alias for an entrusted group and follows members of it', async () => {
  const { rong } = stage;
  const view = { groupId: 'g1', userId: 'u1' };
  await rong.entrustGroup.create({ groupId: 'g1', name: 'One', owner: 'o', userIds: ['u1', 'u2'] });
  await rong.entrustGroup.setRemarkName({ ...view, remarkName: '快乐 👨‍👩‍👧' });
  expect((await rong.entrustGroup.getRemarkName(view)).remarkName).toBe('快乐 👨‍👩‍👧');
  expect(await all(rong.entrustGroup.listJoined({ userId: 'u1', size: 1 }))).toMatchObject([
    { groupId: 'g1', remarkName: '快乐 👨‍👩‍👧', role: 1, count: 3 },
  ]);
  await rong.entrustGroup.removeRemarkName(view);
  expect((await rong.entrustGroup.getRemarkName(view)).remarkName).toBe('');
  await rong.entrustGroup.followMembers({ ...view, followUserIds: ['o', 'u2'] });
  await rong.entrustGroup.unfollowMembers({ ...view, followUserIds: 'o' });
  expect((await rong.entrustGroup.listFollowedMembers(view)).members).toEqual([
    { userId: 'u2', timestamp: Date.UTC(2026, 0, 1, 2) },
  ]);
});

test('ids may come joined with commas, as some official SDKs send them', async () => {
  const { rong } = stage;
  await rong.call('/entrust/group/create.json', { groupId: 'g1', name: 'One', owner: 'o', userIds: 'u1,u2' });
  expect((await rong.group.queryUser({ groupId: 'g1' })).users).toEqual([{ id: 'o' }, { id: 'u1' }, { id: 'u2' }]);
});
