import { beforeEach, expect, test } from 'vitest';
import { Stage } from '../../test-support/stage.js';
import { channelReaders } from '../rules/ultra-groups.js';
import type { Refusal } from '../values/refusal.js';

let stage: Stage;

beforeEach(() => {
  stage = new Stage();
  stage.run('ultraGroup.create', { groupId: 'g', groupName: 'One', userId: 'a' });
  stage.run('ultraGroup.join', { groupId: 'g', userId: 'b' });
  stage.run('ultraGroup.join', { groupId: 'g', userId: 'c' });
});

const inG = <T extends object>(rest: T) => ({ groupId: 'g', ...rest });
const readers = (busChannel: string) => [...channelReaders(stage.state, 'g', busChannel)];
const channelIds = (params: { page?: number; limit?: number; size?: number } = {}) =>
  (stage.run('ultraGroupChannel.list', inG(params)).channelList as { channelId: string }[]).map(
    ({ channelId }) => channelId,
  );
const refusalOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return (error as Refusal).code;
  }
  return undefined;
};

test('a channel is created once: again, it keeps its type and its list', () => {
  stage.run('ultraGroupChannel.create', inG({ busChannel: 'x', type: 1 }));
  stage.run('ultraGroupChannel.addUsers', inG({ busChannel: 'x', userIds: ['a'] }));
  stage.run('ultraGroupChannel.create', inG({ busChannel: 'x', type: 0 }));
  expect(readers('x')).toEqual(['a']);
  expect(() => stage.run('ultraGroupChannel.create', { groupId: 'nowhere', busChannel: 'x' })).toThrow('is not exist.');
});

test('a group has fifty channels besides the default one', () => {
  for (let index = 0; index < 50; index++) stage.run('ultraGroupChannel.create', inG({ busChannel: `c${index}` }));
  expect(() => stage.run('ultraGroupChannel.create', inG({ busChannel: 'more' }))).toThrow('at most 50');
  stage.run('ultraGroupChannel.create', inG({ busChannel: 'c0' }));
  expect(channelIds({ limit: 100 })).toHaveLength(51);
});

test('channels are listed in the order of creation, page by page, with limit or with size', () => {
  for (let index = 1; index < 25; index++) stage.run('ultraGroupChannel.create', inG({ busChannel: `c${index}` }));
  expect(channelIds()).toHaveLength(20);
  expect(channelIds({ page: 2 })).toEqual(['c20', 'c21', 'c22', 'c23', 'c24']);
  expect(channelIds({ size: 2 })).toEqual(['RCDefault', 'c1']);
  expect(channelIds({ size: 2, limit: 3 })).toEqual(['RCDefault', 'c1', 'c2']);
  expect(stage.run('ultraGroupChannel.list', { groupId: 'nowhere' })).toEqual({ channelList: [] });
});

test('a deleted channel comes back without its list, and with its mute-all, mutes and exceptions', () => {
  const x = { groupId: 'g', busChannel: 'x' };
  stage.run('ultraGroupChannel.create', { ...x, type: 1 });
  stage.run('ultraGroupChannel.addUsers', { ...x, userIds: ['a'] });
  stage.run('ultraGroup.setBan', { ...x, status: true });
  stage.run('ultraGroup.addGagUser', { ...x, userIds: ['a'] });
  stage.run('ultraGroup.addBanWhitelist', { ...x, userIds: ['b'] });
  stage.run('ultraGroupChannel.remove', x);
  stage.run('ultraGroupChannel.remove', x);
  expect([channelIds(), readers('x')]).toEqual([['RCDefault'], []]);
  stage.run('ultraGroupChannel.create', { ...x, type: 1 });
  expect(readers('x')).toEqual([]);
  expect(stage.run('ultraGroup.getBan', x).status).toBe(true);
  expect(stage.run('ultraGroup.listGagUser', x).users).toEqual([{ id: 'a' }]);
  expect(stage.run('ultraGroup.listBanWhitelist', x).users).toEqual([{ id: 'b' }]);
});

test('the default channel cannot be deleted or become private', () => {
  expect(() => stage.run('ultraGroupChannel.remove', inG({ busChannel: 'RCDefault' }))).toThrow('can not be deleted.');
  expect(() => stage.run('ultraGroupChannel.setType', inG({ busChannel: 'RCDefault', type: 1 }))).toThrow(
    'can not be private.',
  );
  stage.run('ultraGroupChannel.setType', inG({ busChannel: 'RCDefault', type: 0 }));
  expect(readers('RCDefault')).toEqual(['a', 'b', 'c']);
});

test('a list counts while the channel is private, and is kept while it is public', () => {
  stage.run('ultraGroupChannel.create', inG({ busChannel: 'x' }));
  stage.run('ultraGroupChannel.addUsers', inG({ busChannel: 'x', userIds: ['b'] }));
  expect(readers('x')).toEqual(['a', 'b', 'c']);
  stage.run('ultraGroupChannel.setType', inG({ busChannel: 'x', type: 1 }));
  expect(readers('x')).toEqual(['b']);
  stage.run('ultraGroupChannel.setType', inG({ busChannel: 'x', type: 0 }));
  stage.run('ultraGroupChannel.setType', inG({ busChannel: 'x', type: 1 }));
  expect(readers('x')).toEqual(['b']);
  expect(() => stage.run('ultraGroupChannel.setType', inG({ busChannel: 'nowhere', type: 1 }))).toThrow(
    'is not exist.',
  );
});

test('one user who is no member keeps all others off a list, and on it', () => {
  stage.run('ultraGroupChannel.create', inG({ busChannel: 'x', type: 1 }));
  const withStranger = inG({ busChannel: 'x', userIds: ['a', 'stranger'] });
  expect(refusalOf(() => stage.run('ultraGroupChannel.addUsers', withStranger))).toBe(24406);
  expect(readers('x')).toEqual([]);
  stage.run('ultraGroupChannel.addUsers', inG({ busChannel: 'x', userIds: ['a', 'b'] }));
  expect(refusalOf(() => stage.run('ultraGroupChannel.removeUsers', withStranger))).toBe(24406);
  expect(readers('x')).toEqual(['a', 'b']);
  const inNone = { groupId: 'nowhere', busChannel: 'x', userIds: ['a'] };
  expect(refusalOf(() => stage.run('ultraGroupChannel.removeUsers', inNone))).toBe(24406);
  stage.run('ultraGroupChannel.removeUsers', inG({ busChannel: 'x', userIds: ['a', 'c'] }));
  expect(readers('x')).toEqual(['b']);
});

test('a list is read page by page, and the channels of a user as well', () => {
  for (const busChannel of ['x', 'y', 'z']) {
    stage.run('ultraGroupChannel.create', inG({ busChannel, type: busChannel === 'z' ? 1 : 0 }));
    stage.run('ultraGroupChannel.addUsers', inG({ busChannel, userIds: ['c', 'a'] }));
  }
  stage.run('ultraGroupChannel.removeUsers', inG({ busChannel: 'y', userIds: ['a'] }));
  const usersOf = (busChannel: string, page?: number, pageSize?: number) =>
    stage.run('ultraGroupChannel.listUsers', inG({ busChannel, ...(page && { page }), ...(pageSize && { pageSize }) }));
  expect(usersOf('x')).toEqual({ users: ['c', 'a'] });
  expect(usersOf('x', 2, 1)).toEqual({ users: ['a'] });
  expect(usersOf('nowhere')).toEqual({ users: [] });
  expect(stage.run('ultraGroupChannel.listByUser', inG({ userId: 'a' }))).toEqual({ data: ['x', 'z'] });
  expect(stage.run('ultraGroupChannel.listByUser', inG({ userId: 'c', page: 2, pageSize: 2 }))).toEqual({
    data: ['z'],
  });
  expect(stage.run('ultraGroupChannel.listByUser', inG({ userId: 'b' }))).toEqual({ data: [] });
});

test('a message without a channel is read in the default one, and one to no channel or group by nobody', () => {
  expect(readers('')).toEqual(['a', 'b', 'c']);
  expect(readers('nowhere')).toEqual([]);
  expect(channelReaders(stage.state, 'nowhere', 'RCDefault').size).toBe(0);
});
