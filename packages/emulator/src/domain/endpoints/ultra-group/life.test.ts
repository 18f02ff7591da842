import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../../test-support/stage.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
  stage.run('ultraGroup.create', { groupId: 'g', groupName: 'One', userId: 'a' });
});

const isMember = (userId: string, groupId = 'g') => stage.run('ultraGroup.checkMember', { groupId, userId }).status;
const mutedAt = (busChannel?: string) => stage.run('ultraGroup.listGagUser', at(busChannel)).users;
const exemptAt = (busChannel?: string) => stage.run('ultraGroup.listBanWhitelist', at(busChannel)).users;
const isBanned = (busChannel?: string) => stage.run('ultraGroup.getBan', at(busChannel)).status;
const levelAt = (busChannel?: string) => stage.run('ultraGroup.getNotDisturb', at(busChannel)).unpushLevel;
const at = (busChannel?: string) => ({ groupId: 'g', ...(busChannel !== undefined && { busChannel }) });
const userIds = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `u${from + index}`);

test('a group has its first member and a public default channel from the start', () => {
  expect([isMember('a'), isMember('b'), isMember('a', 'nowhere')]).toEqual([true, false, false]);
  expect(stage.run('ultraGroupChannel.list', { groupId: 'g' })).toEqual({
    channelList: [{ channelId: 'RCDefault', createTime: '2026-01-01 10:00:00', type: 0 }],
  });
});

test('creating a group that exists keeps its members and channels and takes the new name', () => {
  stage.run('ultraGroupChannel.create', { groupId: 'g', busChannel: 'c' });
  stage.advance(1);
  stage.run('ultraGroup.create', { groupId: 'g', groupName: 'Uno', userId: 'b' });
  const group = stage.state.ultraGroups.get('g');
  expect(group?.name).toBe('Uno');
  expect([...(group?.members.keys() ?? [])]).toEqual(['a', 'b']);
  expect([...(group?.channels.keys() ?? [])]).toEqual(['RCDefault', 'c']);
});

test('joining twice keeps the first time, and joining no group is refused', () => {
  const since = stage.state.ultraGroups.get('g')?.members.get('a');
  stage.advance(1);
  stage.run('ultraGroup.join', { groupId: 'g', userId: 'a' });
  expect(stage.state.ultraGroups.get('g')?.members).toEqual(new Map([['a', since]]));
  expect(() => stage.run('ultraGroup.join', { groupId: 'nowhere', userId: 'a' })).toThrow('is not exist.');
});

test('a user is in a hundred groups at most, whether joining or creating', () => {
  for (let index = 1; index < 100; index++) {
    stage.run('ultraGroup.create', { groupId: `g${index}`, groupName: 'Many', userId: 'a' });
  }
  stage.run('ultraGroup.create', { groupId: 'last', groupName: 'Last', userId: 'b' });
  expect(() => stage.run('ultraGroup.join', { groupId: 'last', userId: 'a' })).toThrow('at most 100');
  expect(() => stage.run('ultraGroup.create', { groupId: 'new', groupName: 'New', userId: 'a' })).toThrow(
    'at most 100',
  );
  expect(stage.state.ultraGroups.has('new')).toBe(false);
  stage.run('ultraGroup.join', { groupId: 'g', userId: 'a' });
  stage.run('ultraGroup.quit', { groupId: 'g', userId: 'a' });
  stage.run('ultraGroup.join', { groupId: 'last', userId: 'a' });
  expect(isMember('a', 'last')).toBe(true);
});

test('quitting takes a user off all lists of the group, and keeps a mute and an exception', () => {
  stage.run('ultraGroupChannel.create', { groupId: 'g', busChannel: 'c', type: 1 });
  stage.run('ultraGroupUserGroup.create', { groupId: 'g', userGroups: [{ userGroupId: 'x' }] });
  stage.run('ultraGroupChannel.addUsers', { groupId: 'g', busChannel: 'c', userIds: ['a'] });
  stage.run('ultraGroupUserGroup.addUsers', { groupId: 'g', userGroupId: 'x', userIds: ['a'] });
  stage.run('ultraGroup.addGagUser', { groupId: 'g', userIds: ['a'] });
  stage.run('ultraGroup.addBanWhitelist', { groupId: 'g', busChannel: 'c', userIds: ['a'] });
  stage.run('ultraGroup.quit', { groupId: 'g', userId: 'a' });
  stage.run('ultraGroup.quit', { groupId: 'nowhere', userId: 'a' });
  expect(isMember('a')).toBe(false);
  expect(stage.run('ultraGroupChannel.listUsers', { groupId: 'g', busChannel: 'c' }).users).toEqual([]);
  expect(stage.run('ultraGroupUserGroup.listByUser', { groupId: 'g', userId: 'a' }).data).toEqual([]);
  expect([mutedAt(), exemptAt('c')]).toEqual([[{ id: 'a' }], [{ id: 'a' }]]);
});

test('refresh renames a group, and no other one', () => {
  stage.run('ultraGroup.refresh', { groupId: 'g', groupName: 'Uno' });
  expect(stage.state.ultraGroups.get('g')?.name).toBe('Uno');
  expect(() => stage.run('ultraGroup.refresh', { groupId: 'nowhere', groupName: 'X' })).toThrow('is not exist.');
  expect(stage.state.ultraGroups.has('nowhere')).toBe(false);
});

test('a group that is created again after it was dissolved has its mutes, mute-all and exceptions, and nothing else', () => {
  stage.run('ultraGroupChannel.create', { groupId: 'g', busChannel: 'c' });
  stage.run('ultraGroupUserGroup.create', { groupId: 'g', userGroups: [{ userGroupId: 'x' }] });
  stage.run('ultraGroup.addGagUser', { groupId: 'g', busChannel: 'c', userIds: ['a'] });
  stage.run('ultraGroup.addBanWhitelist', { groupId: 'g', userIds: ['b'] });
  stage.run('ultraGroup.setBan', { groupId: 'g', status: true });
  stage.run('ultraGroup.setNotDisturb', { groupId: 'g', unpushLevel: 5 });
  stage.run('ultraGroup.dismiss', { groupId: 'g' });
  expect(isMember('a')).toBe(false);
  stage.run('ultraGroup.dismiss', { groupId: 'g' });
  stage.run('ultraGroup.create', { groupId: 'g', groupName: 'Again', userId: 'b' });
  expect([mutedAt('c'), exemptAt(), isBanned()]).toEqual([[{ id: 'a' }], [{ id: 'b' }], true]);
  expect([isMember('a'), levelAt()]).toEqual([false, 0]);
  expect(stage.run('ultraGroupChannel.list', { groupId: 'g' }).channelList).toMatchObject([{ channelId: 'RCDefault' }]);
  expect(stage.run('ultraGroupUserGroup.list', { groupId: 'g' }).userGroups).toEqual([]);
});

test('mutes of the group and of a channel are separate, and doing and undoing leaves nothing behind', () => {
  stage.run('ultraGroup.addGagUser', { groupId: 'g', userIds: ['a', 'b'] });
  stage.run('ultraGroup.addGagUser', { groupId: 'g', busChannel: 'c', userIds: ['b'] });
  stage.run('ultraGroup.removeGagUser', { groupId: 'g', userIds: ['b', 'stranger'] });
  expect([mutedAt(), mutedAt('c'), mutedAt('d')]).toEqual([[{ id: 'a' }], [{ id: 'b' }], []]);
  stage.run('ultraGroup.removeGagUser', { groupId: 'g', userIds: ['a'] });
  stage.run('ultraGroup.removeGagUser', { groupId: 'g', busChannel: 'c', userIds: ['b'] });
  expect(stage.state.ultraGroupGags.size).toBe(0);
});

test('a mute has no end, and keeps its time when set again', () => {
  stage.run('ultraGroup.addGagUser', { groupId: 'g', userIds: ['a'] });
  const since = stage.state.ultraGroupGags.get('g')?.get('')?.get('a');
  stage.advance(60 * 24 * 365);
  stage.run('ultraGroup.addGagUser', { groupId: 'g', userIds: ['a'] });
  expect(mutedAt()).toEqual([{ id: 'a' }]);
  expect(stage.state.ultraGroupGags.get('g')?.get('')?.get('a')).toBe(since);
});

test('an app mutes a hundred users in whole groups, and any number in channels', () => {
  for (const from of [0, 20, 40, 60, 80]) {
    stage.run('ultraGroup.addGagUser', { groupId: `g${from}`, userIds: userIds(20, from) });
  }
  stage.run('ultraGroup.addGagUser', { groupId: 'g', userIds: ['u0'] });
  expect(() => stage.run('ultraGroup.addGagUser', { groupId: 'g', userIds: ['a'] })).toThrow('at most 100');
  stage.run('ultraGroup.addGagUser', { groupId: 'g', busChannel: 'c', userIds: ['a'] });
  expect([mutedAt(), mutedAt('c')]).toEqual([[{ id: 'u0' }], [{ id: 'a' }]]);
});

test('mutes and exceptions are listed page by page, 50 unless asked otherwise', () => {
  stage.run('ultraGroup.addGagUser', { groupId: 'g', userIds: userIds(60) });
  stage.run('ultraGroup.addBanWhitelist', { groupId: 'g', userIds: userIds(60) });
  for (const id of ['ultraGroup.listGagUser', 'ultraGroup.listBanWhitelist'] as const) {
    expect(stage.run(id, { groupId: 'g' }).users).toHaveLength(50);
    expect(stage.run(id, { groupId: 'g', page: 2 }).users).toHaveLength(10);
    expect(stage.run(id, { groupId: 'g', page: 30, pageSize: 2 }).users).toEqual([{ id: 'u58' }, { id: 'u59' }]);
  }
});

test('mute-all is on or off for each level by itself', () => {
  stage.run('ultraGroup.setBan', { groupId: 'g', busChannel: 'c', status: true });
  expect([isBanned(), isBanned('c'), isBanned('d')]).toEqual([false, true, false]);
  stage.run('ultraGroup.setBan', { groupId: 'g', status: true });
  stage.run('ultraGroup.setBan', { groupId: 'g', busChannel: 'c', status: false });
  expect([isBanned(), isBanned('c')]).toEqual([true, false]);
  stage.run('ultraGroup.setBan', { groupId: 'g', status: false });
  stage.run('ultraGroup.setBan', { groupId: 'nowhere', status: false });
  expect(stage.state.ultraGroupBans.size).toBe(0);
});

test('exceptions can be taken back, level by level', () => {
  stage.run('ultraGroup.addBanWhitelist', { groupId: 'g', userIds: ['a', 'b'] });
  stage.run('ultraGroup.addBanWhitelist', { groupId: 'g', busChannel: 'c', userIds: ['a'] });
  stage.run('ultraGroup.removeBanWhitelist', { groupId: 'g', userIds: ['a', 'stranger'] });
  expect([exemptAt(), exemptAt('c')]).toEqual([[{ id: 'b' }], [{ id: 'a' }]]);
  stage.run('ultraGroup.removeBanWhitelist', { groupId: 'g', userIds: ['b'] });
  stage.run('ultraGroup.removeBanWhitelist', { groupId: 'g', busChannel: 'c', userIds: ['a'] });
  expect(stage.state.ultraGroupBanWhitelists.size).toBe(0);
});

test('do-not-disturb is set for the group and for a channel, and unset by 0 and with the channel', () => {
  stage.run('ultraGroupChannel.create', { groupId: 'g', busChannel: 'c' });
  stage.run('ultraGroup.setNotDisturb', { groupId: 'g', unpushLevel: -1 });
  stage.run('ultraGroup.setNotDisturb', { groupId: 'g', busChannel: 'c', unpushLevel: 4 });
  expect(stage.run('ultraGroup.getNotDisturb', { groupId: 'g' })).toEqual({
    groupId: 'g',
    busChannel: '',
    unpushLevel: -1,
  });
  expect([levelAt('c'), levelAt('RCDefault')]).toEqual([4, 0]);
  stage.run('ultraGroup.setNotDisturb', { groupId: 'g', unpushLevel: 0 });
  stage.run('ultraGroupChannel.remove', { groupId: 'g', busChannel: 'c' });
  expect(stage.state.ultraGroups.get('g')?.unpushLevels.size).toBe(0);
});

test('do-not-disturb is not set for a group or channel that is not there', () => {
  const set = (groupId: string, busChannel: string) =>
    stage.run('ultraGroup.setNotDisturb', { groupId, busChannel, unpushLevel: 5 });
  expect(() => set('nowhere', 'RCDefault')).toThrow('is not exist.');
  expect(() => set('g', 'nowhere')).toThrow('is not exist.');
  expect(levelAt('nowhere')).toBe(0);
});
