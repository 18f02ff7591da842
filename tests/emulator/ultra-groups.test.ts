import { ApiError } from 'rongkit';
import { expect, test } from 'vitest';
import { START, useEmulator } from '../support/emulator.js';

const stage = useEmulator();
const g = { groupId: 'g1' };

/** All items of all pages, read with `for await`. */
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** The error code of a refused call. */
async function refusal(call: PromiseLike<unknown>): Promise<number | undefined> {
  const error = await Promise.resolve(call).catch((reason: unknown) => reason);
  return error instanceof ApiError ? error.code : undefined;
}

test('an ultra group has a name and the members that create, join, quit and dismiss leave it with', async () => {
  const { rong, emulator } = stage;
  const areMembers = (...userIds: string[]) =>
    Promise.all(userIds.map(async (userId) => (await rong.ultraGroup.checkMember({ ...g, userId })).status));
  await rong.ultraGroup.create({ ...g, userId: 'u1', groupName: '社区 🏠' });
  expect(emulator.state.ultraGroups.get('g1')).toMatchObject({ name: '社区 🏠', createdAt: Date.parse(START) });
  await rong.ultraGroup.join({ ...g, userId: '用户2' });
  await rong.ultraGroup.quit({ ...g, userId: 'u1' });
  expect(await areMembers('u1', '用户2')).toEqual([false, true]);
  await rong.ultraGroup.refresh({ ...g, groupName: '新 & 名=😀' });
  expect(emulator.state.ultraGroups.get('g1')?.name).toBe('新 & 名=😀');
  await rong.ultraGroup.dismiss(g);
  expect(await areMembers('用户2')).toEqual([false]);
  expect(await refusal(rong.ultraGroup.join({ ...g, userId: 'u1' }))).toBe(1002);
});

test('mutes, mute-all and exceptions of a group and of a channel are set, read and lifted', async () => {
  const { rong } = stage;
  const channel = { ...g, busChannel: 'c1' };
  const userIds = Array.from({ length: 20 }, (_, index) => `用户${index}`);
  await rong.ultraGroup.create({ ...g, userId: 'u1', groupName: 'One' });
  await rong.ultraGroup.addGagUser({ ...g, userIds });
  await rong.ultraGroup.addGagUser({ ...channel, userIds: ['u1'] });
  await rong.ultraGroup.removeGagUser({ ...g, userIds: userIds.slice(0, 10) });
  expect(await all(rong.ultraGroup.listGagUser({ ...g, pageSize: 3 }))).toEqual(
    userIds.slice(10).map((id) => ({ id })),
  );
  expect((await rong.ultraGroup.listGagUser(channel)).users).toEqual([{ id: 'u1' }]);
  await rong.ultraGroup.setBan({ ...channel, status: true });
  expect([(await rong.ultraGroup.getBan(channel)).status, (await rong.ultraGroup.getBan(g)).status]).toEqual([
    true,
    false,
  ]);
  await rong.ultraGroup.setBan({ ...channel, status: false });
  expect((await rong.ultraGroup.getBan(channel)).status).toBe(false);
  await rong.ultraGroup.addBanWhitelist({ ...g, userIds: ['u1', 'u2'] });
  await rong.ultraGroup.removeBanWhitelist({ ...g, userIds: 'u1' });
  expect(await all(rong.ultraGroup.listBanWhitelist(g))).toEqual([{ id: 'u2' }]);
});

test('several users come joined with commas or as one field each', async () => {
  const { rong } = stage;
  await rong.call('/ultragroup/userbanned/add.json', { ...g, userIds: 'u1,u2' });
  await rong.call('/ultragroup/userbanned/add.json', { ...g, userIds: ['u3', 'u4'] });
  expect((await rong.ultraGroup.listGagUser(g)).users.map(({ id }) => id)).toEqual(['u1', 'u2', 'u3', 'u4']);
});

test('do-not-disturb is set for a group and for a channel', async () => {
  const { rong } = stage;
  await rong.ultraGroup.create({ ...g, userId: 'u1', groupName: 'One' });
  await rong.ultraGroup.setNotDisturb({ ...g, unpushLevel: -1 });
  await rong.ultraGroup.setNotDisturb({ ...g, busChannel: 'RCDefault', unpushLevel: 5 });
  expect(await rong.ultraGroup.getNotDisturb(g)).toEqual({ code: 200, ...g, busChannel: '', unpushLevel: -1 });
  expect(await rong.ultraGroup.getNotDisturb({ ...g, busChannel: 'RCDefault' })).toMatchObject({ unpushLevel: 5 });
});

test('channels are created, listed, made private and deleted', async () => {
  const { rong, emulator } = stage;
  await rong.ultraGroup.create({ ...g, userId: 'u1', groupName: 'One' });
  emulator.clock.advance({ seconds: 1 });
  await rong.ultraGroupChannel.create({ ...g, busChannel: 'c1' });
  await rong.ultraGroupChannel.create({ ...g, busChannel: 'c2', type: 1 });
  await rong.ultraGroupChannel.setType({ ...g, busChannel: 'c1', type: 1 });
  await rong.ultraGroupChannel.remove({ ...g, busChannel: 'c2' });
  const channelList = [
    { channelId: 'RCDefault', createTime: '2026-01-01 10:00:00', type: 0 },
    { channelId: 'c1', createTime: '2026-01-01 10:00:01', type: 1 },
  ];
  expect(await rong.ultraGroupChannel.list(g)).toEqual({ code: 200, channelList });
  for (const size of [{ limit: 1 }, { size: 1 }]) {
    expect((await rong.ultraGroupChannel.list({ ...g, ...size })).channelList).toHaveLength(1);
    expect(await all(rong.ultraGroupChannel.list({ ...g, ...size }))).toEqual(channelList);
  }
});

test('a channel has a list of members of the group', async () => {
  const { rong } = stage;
  const channel = { ...g, busChannel: 'c1' };
  await rong.ultraGroup.create({ ...g, userId: '用户1', groupName: 'One' });
  await rong.ultraGroup.join({ ...g, userId: 'u2' });
  await rong.ultraGroupChannel.create({ ...channel, type: 1 });
  await rong.ultraGroupChannel.addUsers({ ...channel, userIds: ['用户1', 'u2'] });
  expect(await refusal(rong.ultraGroupChannel.addUsers({ ...channel, userIds: ['nobody'] }))).toBe(24406);
  expect(await all(rong.ultraGroupChannel.listUsers({ ...channel, pageSize: 1 }))).toEqual(['用户1', 'u2']);
  await rong.ultraGroupChannel.removeUsers({ ...channel, userIds: ['u2'] });
  expect(await all(rong.ultraGroupChannel.listUsers(channel))).toEqual(['用户1']);
  expect(await all(rong.ultraGroupChannel.listByUser({ ...g, userId: '用户1' }))).toEqual(['c1']);
  expect(await all(rong.ultraGroupChannel.listByUser({ ...g, userId: 'u2' }))).toEqual([]);
});

test('user groups have users and are bound to channels', async () => {
  const { rong } = stage;
  const channel = { ...g, busChannel: 'c1' };
  const userGroups = ['管理员', 'k2', 'k3'].map((userGroupId) => ({ userGroupId }));
  await rong.ultraGroup.create({ ...g, userId: 'u1', groupName: 'One' });
  await rong.ultraGroupChannel.create({ ...channel, type: 1 });
  await rong.ultraGroupUserGroup.create({ ...g, userGroups });
  expect(await refusal(rong.ultraGroupUserGroup.create({ ...g, userGroups: [{ userGroupId: 'k2' }] }))).toBe(24419);
  expect(await all(rong.ultraGroupUserGroup.list({ ...g, pageSize: 2 }))).toEqual(userGroups);
  await rong.ultraGroupUserGroup.addUsers({ ...g, userGroupId: '管理员', userIds: ['u1'] });
  await rong.ultraGroupUserGroup.addUsers({ ...g, userGroupId: 'k2', userIds: ['u1'] });
  await rong.ultraGroupUserGroup.removeUsers({ ...g, userGroupId: 'k2', userIds: ['u1'] });
  expect(await all(rong.ultraGroupUserGroup.listByUser({ ...g, userId: 'u1' }))).toEqual(['管理员']);
  await rong.ultraGroupUserGroup.bindToChannel({ ...channel, userGroupIds: ['管理员', 'k2', 'k3'] });
  await rong.ultraGroupUserGroup.unbindFromChannel({ ...channel, userGroupIds: ['k2'] });
  await rong.ultraGroupUserGroup.remove({ ...g, userGroupIds: ['k3'] });
  expect(await all(rong.ultraGroupUserGroup.listByChannel(channel))).toEqual(['管理员']);
  expect(await all(rong.ultraGroupUserGroup.listChannels({ ...g, userGroupId: '管理员' }))).toEqual(['c1']);
});

test('all of it is in an exported state, and comes back with it', async () => {
  const { rong, emulator } = stage;
  await rong.ultraGroup.create({ ...g, userId: 'u1', groupName: '社区' });
  await rong.ultraGroupChannel.create({ ...g, busChannel: 'c1', type: 1 });
  await rong.ultraGroupChannel.addUsers({ ...g, busChannel: 'c1', userIds: ['u1'] });
  await rong.ultraGroupUserGroup.create({ ...g, userGroups: [{ userGroupId: 'k' }] });
  await rong.ultraGroupUserGroup.addUsers({ ...g, userGroupId: 'k', userIds: ['u1'] });
  await rong.ultraGroupUserGroup.bindToChannel({ ...g, busChannel: 'c1', userGroupIds: ['k'] });
  await rong.ultraGroup.addGagUser({ ...g, busChannel: 'c1', userIds: ['u2'] });
  await rong.ultraGroup.addBanWhitelist({ ...g, userIds: ['u3'] });
  await rong.ultraGroup.setBan({ ...g, status: true });
  await rong.ultraGroup.setNotDisturb({ ...g, unpushLevel: -1 });
  const exported = emulator.export();
  const before = structuredClone(emulator.state);
  await emulator.reset();
  expect(emulator.state.ultraGroups.size).toBe(0);
  await emulator.import(exported);
  expect(structuredClone(emulator.state)).toEqual(before);
  expect(before.ultraGroups.get('g1')?.unpushLevels).toEqual(new Map([['', -1]]));
});
