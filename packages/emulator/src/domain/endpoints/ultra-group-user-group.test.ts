import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../test-support/stage.js';
import { channelReaders } from '../rules/ultra-groups.js';
import { Refusal } from '../values/refusal.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
  stage.run('ultraGroup.create', { groupId: 'g', groupName: 'One', userId: 'a' });
  stage.run('ultraGroup.join', { groupId: 'g', userId: 'b' });
  stage.run('ultraGroup.join', { groupId: 'g', userId: 'c' });
  stage.run('ultraGroupChannel.create', inG({ busChannel: 'x', type: 1 }));
});

const inG = <T extends object>(rest: T) => ({ groupId: 'g', ...rest });
const create = (...ids: string[]) =>
  stage.run('ultraGroupUserGroup.create', inG({ userGroups: ids.map((userGroupId) => ({ userGroupId })) }));
const addUsers = (userGroupId: string, ...userIds: string[]) =>
  stage.run('ultraGroupUserGroup.addUsers', inG({ userGroupId, userIds }));
const bind = (busChannel: string, ...userGroupIds: string[]) =>
  stage.run('ultraGroupUserGroup.bindToChannel', inG({ busChannel, userGroupIds }));
const unbind = (busChannel: string, ...userGroupIds: string[]) =>
  stage.run('ultraGroupUserGroup.unbindFromChannel', inG({ busChannel, userGroupIds }));
const boundTo = (busChannel: string) => stage.run('ultraGroupUserGroup.listByChannel', inG({ busChannel })).data;
const readers = () => [...channelReaders(stage.state, 'g', 'x')];
const names = (count: number, prefix: string) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);

test('user groups are listed in the order of creation, ten a page', () => {
  create(...names(10, 'k'));
  create('last');
  expect(stage.run('ultraGroupUserGroup.list', inG({})).userGroups).toHaveLength(10);
  expect(stage.run('ultraGroupUserGroup.list', inG({ page: 2 }))).toEqual({ userGroups: [{ userGroupId: 'last' }] });
  expect(stage.run('ultraGroupUserGroup.list', { groupId: 'nowhere' })).toEqual({ userGroups: [] });
});

test('a user group that exists is refused together with all that came with it', () => {
  create('k');
  expect(() => create('new', 'k')).toThrow(new Refusal(24419, 'userGroupId<k> exists already.'));
  expect(stage.run('ultraGroupUserGroup.list', inG({}))).toEqual({ userGroups: [{ userGroupId: 'k' }] });
});

test('a group has fifty user groups at most', () => {
  for (const tens of ['a', 'b', 'c', 'd']) create(...names(10, tens));
  create(...names(9, 'e'));
  expect(() => create('f0', 'f1')).toThrow('at most 50 user groups');
  create('f0');
  expect(stage.state.ultraGroups.get('g')?.userGroups.size).toBe(50);
});

test('a user group takes members of the group only, and a hundred of them', () => {
  create('k');
  expect(() => addUsers('k', 'a', 'stranger')).toThrow('is not a member');
  expect(stage.run('ultraGroupUserGroup.listByUser', inG({ userId: 'a' })).data).toEqual([]);
  expect(() => addUsers('nowhere', 'a')).toThrow('is not exist.');
  const many = names(101, 'u');
  for (const userId of many) stage.run('ultraGroup.join', { groupId: 'g', userId });
  for (let from = 0; from < 100; from += 20) addUsers('k', ...many.slice(from, from + 20));
  addUsers('k', 'u0');
  expect(() => addUsers('k', 'u100')).toThrow('at most 100 users');
});

test('a user can be in several user groups and leave one', () => {
  create('k', 'l', 'm');
  addUsers('k', 'a');
  addUsers('m', 'a', 'b');
  const groupsOf = (userId: string) => stage.run('ultraGroupUserGroup.listByUser', inG({ userId })).data;
  expect([groupsOf('a'), groupsOf('b'), groupsOf('c')]).toEqual([['k', 'm'], ['m'], []]);
  expect(stage.run('ultraGroupUserGroup.listByUser', inG({ userId: 'a', page: 2, pageSize: 1 })).data).toEqual(['m']);
  stage.run('ultraGroupUserGroup.removeUsers', inG({ userGroupId: 'm', userIds: ['a', 'c'] }));
  expect([groupsOf('a'), groupsOf('b')]).toEqual([['k'], ['m']]);
});

test('a bound user group opens a private channel to its users, until unbound', () => {
  create('k', 'l');
  addUsers('k', 'a', 'b');
  bind('x', 'k', 'l');
  expect(readers()).toEqual(['a', 'b']);
  addUsers('l', 'c');
  expect(readers()).toEqual(['a', 'b', 'c']);
  unbind('x', 'k', 'nowhere');
  expect([readers(), boundTo('x')]).toEqual([['c'], ['l']]);
});

test('a user off the list still reads through a user group, and the other way round', () => {
  create('k');
  addUsers('k', 'a');
  bind('x', 'k');
  stage.run('ultraGroupChannel.addUsers', inG({ busChannel: 'x', userIds: ['a'] }));
  stage.run('ultraGroupChannel.removeUsers', inG({ busChannel: 'x', userIds: ['a'] }));
  expect(readers()).toEqual(['a']);
  stage.run('ultraGroupChannel.addUsers', inG({ busChannel: 'x', userIds: ['a'] }));
  unbind('x', 'k');
  expect(readers()).toEqual(['a']);
  expect(stage.run('ultraGroupChannel.listUsers', inG({ busChannel: 'x' })).users).toEqual(['a']);
});

test('a deleted user group is unbound, and stays so when it comes back', () => {
  create('k', 'l');
  addUsers('k', 'a');
  bind('x', 'k', 'l');
  stage.run('ultraGroupUserGroup.remove', inG({ userGroupIds: ['k', 'nowhere'] }));
  expect([readers(), boundTo('x')]).toEqual([[], ['l']]);
  create('k');
  expect(boundTo('x')).toEqual(['l']);
  expect(stage.run('ultraGroupUserGroup.listByUser', inG({ userId: 'a' })).data).toEqual([]);
});

test('a channel has ten user groups, and binding one twice counts once', () => {
  create(...names(10, 'k'));
  create('more');
  bind('x', ...names(9, 'k'));
  bind('x', 'k0', 'k9');
  expect(() => bind('x', 'more')).toThrow('at most 10 user groups');
  expect(boundTo('x')).toEqual(names(10, 'k'));
});

test('a user group is bound to fifty channels at most', () => {
  create('k');
  for (const busChannel of names(49, 'c')) stage.run('ultraGroupChannel.create', inG({ busChannel }));
  for (const busChannel of ['x', ...names(49, 'c')]) bind(busChannel, 'k');
  expect(() => bind('RCDefault', 'k')).toThrow('at most 50 channels');
  const channels = stage.run('ultraGroupUserGroup.listChannels', inG({ userGroupId: 'k', pageSize: 50 })).data;
  expect(channels).toEqual(['x', ...names(49, 'c')]);
  expect(stage.run('ultraGroupUserGroup.listChannels', inG({ userGroupId: 'k', page: 2 })).data).toEqual(
    names(10, 'c').map((_, index) => `c${index + 9}`),
  );
});

test('nothing is bound that is not there', () => {
  create('k');
  expect(() => bind('nowhere', 'k')).toThrow('busChannel<nowhere> is not exist.');
  expect(() => bind('x', 'k', 'nowhere')).toThrow('userGroupId<nowhere> is not exist.');
  expect(boundTo('x')).toEqual([]);
  expect(unbind('nowhere', 'k')).toEqual({});
});
